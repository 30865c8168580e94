"""What a step of a request's life asks for: the fields of each entry, and how they are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop_app.domain.formats import mask_rib
from desktop_app.domain.report_sections import CONFIDENTIAL_KINDS, SECTIONS
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import (
    DecidingBody,
    NoticeChannel,
    Opinion,
    Outcome,
    PaymentMode,
    ReportKind,
    label,
)
from desktop_app.domain.workflow import Entry, RequestAction
from desktop_app.services.desk import Desk
from desktop_app.services.forms import MoveForm
from desktop_app.services.move_checks import reasons_for
from desktop_app.services.rows import ActionOffer, RequestPage
from desktop_app.translate import tell, translate
from desktop_app.ui.form import CODES, Field, Value
from desktop_app.ui.pages.request_words import pays, plain_money
from desktop_app.ui.widgets.choices import Option

COLUMNS = 4
REPORT = "report."
OPINIONS = {
    Opinion.FAVOURABLE: ("check", "accepted"),
    Opinion.RESERVED: ("circle-check", "missing"),
    Opinion.UNFAVOURABLE: ("x", "refused"),
}
OUTCOMES = {
    Outcome.ACCEPTED: ("check", "accepted"),
    Outcome.PARTLY: ("circle-check", "accepted"),
    Outcome.REFUSED: ("x", "refused"),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """A step that is asked of a request, at a desk."""

    desk: Desk
    page: RequestPage
    offer: ActionOffer

    def requires(self, entry: Entry) -> bool:
        """Tell whether the step is nothing without an entry."""
        return entry in self.offer.requires

    @property
    def is_second_demand(self) -> bool:
        """Papers were demanded before: law 55-19 wants a reason now."""
        again = self.offer.action is RequestAction.MARK_INCOMPLETE
        return again and self.page.paper_demands > 0

    @property
    def report(self) -> ReportKind:
        """The kind of report the step records."""
        own = self.page.type.report if self.page.type is not None else None
        written = self.offer.action is RequestAction.WRITE_REPORT
        return own if written and own is not None else ReportKind.INQUIRY


def fields_for(asked: Asked) -> list[Field]:
    """Return the fields of a step: its choice first, then the day, then the rest."""
    fields = [
        field
        for entry, build in FIELDS.items()
        if entry in asked.offer.records
        for field in build(asked)
    ]
    day = Field("on", translate("RequestStep", "Date"), "date", required=True)
    if asked.offer.action in {RequestAction.MARK_URGENT, RequestAction.LIFT_URGENCY}:
        return fields
    place = 1 if fields and fields[0].kind == "segments" else 0
    return [*fields[:place], day, *fields[place:]]


def _segments(
    name: str,
    words: str,
    codes: Mapping[Any, tuple[str, str]],
) -> list[Field]:
    options = [
        Option(code, tell(label(code)), icon, tone=tone) for code, (icon, tone) in codes.items()
    ]
    return [Field(name, words, "segments", required=True, span=0, options=options)]


def _opinion(_asked: Asked) -> list[Field]:
    return _segments("opinion", translate("RequestStep", "Opinion of the unit head"), OPINIONS)


def _outcome(_asked: Asked) -> list[Field]:
    return _segments("outcome", translate("RequestStep", "Decision"), OUTCOMES)


def _channel(_asked: Asked) -> list[Field]:
    plain = dict.fromkeys(NoticeChannel, ("", ""))
    return _segments("channel", translate("RequestStep", "How the person was told"), plain)


def _payment(asked: Asked) -> list[Field]:
    plain = dict.fromkeys(PaymentMode, ("", ""))
    rib = translate("RequestStep", "Account number (RIB)")
    own = translate("RequestStep", "The account of the file. Empty it to type another.")
    return [
        *_segments("mode", translate("RequestStep", "Mode of payment"), plain),
        Field("amount", translate("RequestStep", "Amount paid"), "amount", required=True),
        Field("reference", translate("RequestStep", "Reference of the payment"), "reference"),
        Field(
            "rib",
            rib,
            "rib",
            required=True,
            help=own if asked.page.beneficiary.person.rib else "",
        ),
    ]


def _reference(_asked: Asked) -> list[Field]:
    return [Field("reference", translate("RequestStep", "Decision number"), "reference")]


def _amount(asked: Asked) -> list[Field]:
    if not pays(asked.page):
        return []
    above = translate("RequestStep", "Reason of going beyond the ceiling")
    return [
        Field("amount", translate("RequestStep", "Amount granted"), "amount"),
        Field("override_reason", above, required=True, span=COLUMNS),
    ]


def _body(asked: Asked) -> list[Field]:
    bodies = asked.page.type.decides if asked.page.type is not None else ()
    if len(bodies) < 2:
        return []
    choices = [(body.value, tell(label(body))) for body in bodies]
    return [Field("body", translate("RequestStep", "Deciding body"), "choice", choices=choices)]


def _validity(asked: Asked) -> list[Field]:
    if asked.page.type is None or asked.page.type.grants is None:
        return []
    return [
        Field("granted_number", translate("RequestStep", "Agreement number"), "reference"),
        Field("valid_from", translate("RequestStep", "Valid from"), "date"),
        Field("valid_until", translate("RequestStep", "Valid until"), "date"),
    ]


def _reasons(asked: Asked) -> list[Field]:
    words = translate("RequestStep", "Reasons")
    choices = reason_choices(asked, None)
    required = asked.requires(Entry.REASONS)
    return [Field("reasons", words, "ticks", required=required, choices=choices)]


def reason_choices(asked: Asked, outcome: Outcome | None) -> list[tuple[str, str]]:
    """Return the coded reasons a step may give, once it is known what was decided."""
    found = reasons_for(asked.desk, asked.page.row.kind, asked.offer.action, outcome)
    return [(reason.code, reason.name_ar) for reason in found]


def _papers(asked: Asked) -> list[Field]:
    """Papers that come are ticked as received, those that are wanted (again) by name."""
    if asked.offer.action is RequestAction.COMPLETE or not asked.page.papers:
        return []
    words = translate("RequestStep", "Papers that must be brought")
    required = asked.requires(Entry.PAPERS)
    choices = [(paper.codes[0], paper.name_ar) for paper in asked.page.papers]
    return [Field("asked", words, "ticks", required=required, choices=choices)]


def _report(asked: Asked) -> list[Field]:
    fields = [
        Field(f"{REPORT}{section.name}", tell(section.title), "long_text", span=2, lines=3)
        for section in SECTIONS[asked.report]
    ]
    if asked.desk.may(Action.SEE_CONFIDENTIAL):
        words = translate("RequestStep", "Confidential report")
        fields.insert(0, Field("confidential", words, "yes_no"))
    return fields


def _reason(asked: Asked) -> list[Field]:
    required = asked.requires(Entry.REASON) or asked.is_second_demand
    return [Field("reason", _reason_words(asked), "long_text", required=required, lines=2)]


def _note(_asked: Asked) -> list[Field]:
    return [Field("reason", translate("RequestStep", "Remark"), span=3)]


def _reason_words(asked: Asked) -> str:
    if Entry.OUTCOME in asked.offer.records:
        return translate("RequestStep", "Grounds in words (needed for a refusal or a part)")
    if Entry.OPINION in asked.offer.records:
        return translate("RequestStep", "Grounds of the opinion (needed unless it is favourable)")
    return translate("RequestStep", "Reason")


# In the order in which they stand on the panel.
FIELDS: dict[Entry, Callable[[Asked], Sequence[Field]]] = {
    Entry.OPINION: _opinion,
    Entry.OUTCOME: _outcome,
    Entry.CHANNEL: _channel,
    Entry.PAYMENT: _payment,
    Entry.REFERENCE: _reference,
    Entry.BODY: _body,
    Entry.AMOUNT: _amount,
    Entry.VALIDITY: _validity,
    Entry.REASONS: _reasons,
    Entry.PAPERS: _papers,
    Entry.REPORT: _report,
    Entry.REASON: _reason,
    Entry.NOTE: _note,
}


def first_values(asked: Asked) -> dict[str, Value | None]:
    """Return what the fields begin with: what is already known."""
    page = asked.page
    values: dict[str, Value | None] = {
        "body": page.deciding_body.value,
        "confidential": asked.report in CONFIDENTIAL_KINDS,
    }
    if Entry.PAYMENT in asked.offer.records:
        values["amount"] = plain_money(page.left_to_pay)
        values["rib"] = mask_rib(page.beneficiary.person.rib)
    return values


CHOICES: dict[str, type[StrEnum]] = {
    "outcome": Outcome,
    "opinion": Opinion,
    "body": DecidingBody,
    "channel": NoticeChannel,
    "mode": PaymentMode,
}


def move_form(asked: Asked, values: Mapping[str, Value], brought: frozenset[str]) -> MoveForm:
    """Return what was typed on the panel as the service takes it."""
    typed: dict[str, Any] = {
        name: value
        for name, value in values.items()
        if name not in CHOICES and not name.startswith(REPORT)
    }
    for name, kind in CHOICES.items():
        if values.get(name):
            typed[name] = kind(str(values[name]))
    typed["reasons"] = _codes(values.get("reasons"))
    typed["asked"] = frozenset(_codes(values.get("asked")))
    typed["report"] = {
        name.removeprefix(REPORT): str(value)
        for name, value in values.items()
        if name.startswith(REPORT)
    }
    return MoveForm(asked.offer.action, papers=brought, **typed)


def _codes(value: Value | None) -> tuple[str, ...]:
    return tuple(code for code in str(value or "").split(CODES) if code)
