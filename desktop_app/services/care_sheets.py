"""Care sheets: the acts of a health request, who bears what of them, and the formal check."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified
from sqlalchemy.orm.exc import StaleDataError

from desktop_app.domain import identifiers
from desktop_app.domain.catalogue import RequestType
from desktop_app.domain.claims import Shares, settled, shares_of, total
from desktop_app.domain.errors import ConflictError, FieldError, InvalidError
from desktop_app.domain.formats import dirhams
from desktop_app.domain.glass import Veil
from desktop_app.domain.lodging import life_fault, lodging_limit
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.domain.tariffs import Tariff, Tariffs
from desktop_app.domain.vocabulary import ENDED_STATES, Kind
from desktop_app.services import glass, timeline
from desktop_app.services.agreements import agreements_in, is_exempt
from desktop_app.services.care_forms import ActForm
from desktop_app.services.care_rows import (
    ActChoice,
    ActLineRow,
    CareSheet,
    SettlementRow,
)
from desktop_app.services.cleaning import Checked
from desktop_app.services.confidence import is_withheld, refuse_withheld
from desktop_app.services.desk import Desk
from desktop_app.services.formal_checks import Sheet, findings_of
from desktop_app.services.settlements import may_be_settled, settlement_of
from desktop_app.services.tariffs import act_choices, tariffs_of
from desktop_app.storage.models import ActLine, Person, Request
from desktop_app.translate import tell

MOST_LINES = 60


def is_care_sheet(desk: Desk, type_code: str) -> bool:
    """Tell whether the expenses of a type of request are written act by act."""
    kind = desk.catalogue.types.get(type_code)
    return kind is not None and kind.acts


def care_sheet(desk: Desk, request_id: int) -> CareSheet | None:
    """Return the care sheet of a request; None for a request that is none."""
    desk.require(Action.SEE_REQUESTS)
    with desk.read() as session:
        request = timeline.stored_request(session, request_id)
        kind = desk.catalogue.version(request.type, request.type_version)
        if request.kind is not Kind.HEALTH or kind is None or not kind.acts:
            return None
        if is_withheld(desk, kind):
            return None
        return _veiled(desk, _sheet(session, desk, request, kind))


def _veiled(desk: Desk, sheet: CareSheet) -> CareSheet:
    """Leave out the acts, and what a look at them suggests, until a reason is given."""
    if not sheet.lines or glass.is_open(desk, Veil.MEDICAL, glass.REQUESTS, sheet.request_id):
        return sheet
    return replace(sheet, lines=(), findings=(), warnings_ar=(), may_edit=False, veiled=True)


def acts_on(desk: Desk, day: date) -> tuple[ActChoice, ...]:
    """Return what may be typed on a line of that day; InvalidError before the first tariff."""
    desk.require(Action.SEE_REQUESTS)
    with desk.read() as session:
        return act_choices(tariffs_of(session).on(day))


# --- reading -------------------------------------------------------------------------------


def _sheet(session: Session, desk: Desk, request: Request, kind: RequestType) -> CareSheet:
    tariffs = tariffs_of(session)
    lines = _lines(session, tariffs, request.id)
    settlement = settlement_of(session, request.id)
    estimate = total(line.shares for line in lines)
    is_open = request.state not in ENDED_STATES
    agreements = agreements_in(session, desk, request.beneficiary_id, desk.today())
    return CareSheet(
        request_id=request.id,
        version=request.version,
        asked=request.amount_requested,
        lines=lines,
        estimate=estimate,
        shares=_shares(request, estimate, settlement),
        settlement=settlement,
        limit=lodging_limit(desk.calendar, kind, request.answers),
        received_on=request.received_on,
        warnings_ar=tuple(tell(text) for text in _warnings(request, lines)),
        findings=findings_of(Sheet(session, desk, request, kind, lines, tariffs)),
        agreements=agreements,
        may_edit=is_open and request.outcome is None and desk.may(Action.EDIT_REQUEST),
        may_settle=may_be_settled(request) and desk.may(Action.RECORD_DECISION),
    )


def _shares(request: Request, estimate: Shares, settlement: SettlementRow | None) -> Shares:
    """Return the shares as settled; those of a fund that has not answered stay estimated."""
    if settlement is None:
        return estimate
    asked = estimate.asked or request.amount_requested or settlement.asked
    return settled(estimate, settlement.base, settlement.mutual, settlement.complementary, asked)


def _lines(session: Session, tariffs: Tariffs, request_id: int) -> tuple[ActLineRow, ...]:
    query = select(ActLine).where(ActLine.request_id == request_id).order_by(ActLine.position)
    return tuple(_line_row(tariffs, line) for line in session.scalars(query))


def _line_row(tariffs: Tariffs, line: ActLine) -> ActLineRow:
    tariff = tariffs.find(line.tariff_version)
    group = tariff.groups.get(line.group) if tariff else None
    return ActLineRow(
        position=line.position,
        on=line.on,
        code=line.code,
        label_ar=line.label_ar,
        key_letter=line.key_letter,
        coefficient=line.coefficient,
        group=line.group,
        group_ar=group.name_ar if group else line.group,
        rate=group.rate if group else 0,
        tariff=line.tariff_version,
        practitioner=line.practitioner,
        public=tariff is not None and _is_public(tariff, line.group),
        shares=Shares(
            line.asked,
            line.counted,
            line.base_share,
            line.mutual_share,
            line.complementary_share,
            line.left,
        ),
    )


def _is_public(tariff: Tariff, code: str) -> bool:
    return any(group.in_public_hospital == code for group in tariff.groups.values())


def _warnings(request: Request, lines: tuple[ActLineRow, ...]) -> list[Message]:
    found = []
    told = sum(line.shares.asked for line in lines)
    if lines and request.amount_requested is not None and told != request.amount_requested:
        found.append(
            message(
                "Care",
                "The acts add up to {acts}, the request asks {asked}. Check both.",
                acts=dirhams(told),
                asked=dirhams(request.amount_requested),
            )
        )
    return found


# --- writing -------------------------------------------------------------------------------


def save_acts(desk: Desk, request_id: int, forms: Sequence[ActForm], version: int) -> CareSheet:
    """Replace the acts of a care sheet by those typed, all or nothing.

    The amount asked is their sum when the request had none. Raises InvalidError with every fault
    (`acts.0.on`, `acts.0.act`, `acts.0.paid`, `acts.0.practitioner`), ConflictError for a request
    that is no care sheet or is decided, SealedError where acts are recorded that the account
    has given no reason to read.
    """
    _refuse_unread(desk, request_id)
    with desk.write(Action.EDIT_REQUEST, "save_acts") as session:
        request = timeline.stored_request(session, request_id)
        if request.version != version:
            raise StaleDataError
        kind = _editable_kind(desk, request)
        refuse_withheld(desk, kind)
        lines = _checked_lines(session, desk, request, forms)
        for old in session.scalars(select(ActLine).where(ActLine.request_id == request_id)):
            session.delete(old)
        session.flush()
        session.add_all(lines)
        if request.amount_requested is None and lines:
            request.amount_requested = sum(line.asked for line in lines)
        request.updated_at = desk.now()
        # The acts are rows of their own: the request's version must tell of them too.
        flag_modified(request, "updated_at")
        session.flush()
        # Who typed the acts reads on what was typed.
        glass.know(desk, glass.REQUESTS, request_id)
        return _veiled(desk, _sheet(session, desk, request, kind))


def _refuse_unread(desk: Desk, request_id: int) -> None:
    with desk.read() as session:
        recorded = session.scalar(
            select(ActLine.request_id).where(ActLine.request_id == request_id)
        )
    if recorded is not None:
        glass.require_open(desk, Veil.MEDICAL, glass.REQUESTS, request_id)


def _editable_kind(desk: Desk, request: Request) -> RequestType:
    kind = desk.catalogue.version(request.type, request.type_version)
    if kind is None or not kind.acts:
        text = message("Care", "This type of request has no acts: it is no care sheet.")
        raise ConflictError(text, "no_care_sheet")
    if request.state in ENDED_STATES or request.outcome is not None:
        text = message("Care", "The request is decided: its acts stay as they are.")
        raise ConflictError(text, "decided")
    return kind


def _checked_lines(
    session: Session, desk: Desk, request: Request, forms: Sequence[ActForm]
) -> list[ActLine]:
    person = session.get_one(Person, request.beneficiary_id)
    tariffs = tariffs_of(session)
    faults: list[FieldError] = []
    if len(forms) > MOST_LINES:
        text = message(
            "Care", "A care sheet holds %n acts at most. Use a second one.", n=MOST_LINES
        )
        raise InvalidError([FieldError("acts", "too_many", text)])
    lines = []
    for position, form in enumerate(forms):
        checked = Checked(desk.today(), prefix=f"acts.{position}.")
        line = _checked_line(checked, tariffs, request, person, form)
        faults += checked.faults
        if line is not None:
            line.position = position
            lines.append(line)
    if faults:
        raise InvalidError(faults)
    return lines


def _checked_line(
    checked: Checked, tariffs: Tariffs, request: Request, person: Person, form: ActForm
) -> ActLine | None:
    """Return a line, or None when something on it is wrong; the faults are noted."""
    day = _checked_day(checked, person, form.on)
    paid = _checked_paid(checked, form.paid)
    practitioner = _checked_practitioner(checked, form.practitioner)
    if day is None:
        return None
    try:
        tariff = tariffs.on(day)
        cotation = tariff.cotation(form.act)
    except InvalidError as refused:
        for fault in refused.faults:
            checked.fault(fault.field, fault.code, fault.message)
        return None
    if checked.faults or paid is None:
        return None
    exempt = is_exempt(request.answers, day)
    group = tariff.group_of(cotation, public=form.public, exempt=exempt)
    shares = shares_of(tariff, cotation, group, paid)
    return ActLine(
        request_id=request.id,
        on=day,
        code=cotation.code,
        label_ar=cotation.name_ar,
        key_letter=cotation.key,
        coefficient=cotation.coefficient,
        group=group.code,
        tariff_version=tariff.name,
        practitioner=practitioner,
        asked=shares.asked,
        counted=shares.counted,
        base_share=shares.base,
        mutual_share=shares.mutual,
        complementary_share=shares.complementary,
        left=shares.left,
    )


def _checked_day(checked: Checked, person: Person, typed: str) -> date | None:
    day = checked.whole_date("on", typed, past=True)
    if day is None:
        if not typed.strip():
            text = message("Care", "Type the date of the act.")
            checked.fault("on", "missing_date", text)
        return None
    if day > checked.today:
        return None
    fault = life_fault(day, person.birth, person.died_on)
    if fault is not None:
        checked.fault("on", "not_alive", fault)
        return None
    return day


def _checked_paid(checked: Checked, typed: str) -> int | None:
    paid = checked.amount("paid", typed)
    if paid is None and typed.strip():
        return None
    if not paid:
        text = message("Care", "Type the amount that was paid for the act.")
        checked.fault("paid", "missing_amount", text)
        return None
    return paid


def _checked_practitioner(checked: Checked, typed: str) -> str:
    """Take the practitioner's national number (INPE): nine figures, or none yet."""
    number = identifiers.normalise_number(typed)
    if number and not identifiers.has_shape("inpe", number):
        text = message("Care", "The national number (INPE) has nine digits. Check it on the stamp.")
        checked.fault("practitioner", "bad_inpe", text)
    return number
