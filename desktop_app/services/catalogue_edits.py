"""The office's own changes of a request type: checked, dated, reasoned, numbered, in the trail."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.catalogue import Catalogue, RequestType, TargetUnit
from desktop_app.domain.catalogue_changes import Change, check_change
from desktop_app.domain.errors import FieldError, InvalidError
from desktop_app.domain.formats import dirhams, isolate, short_date
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.domain.table_checks import SHORT_LABEL, TableError
from desktop_app.domain.vocabulary import OPEN_STATES, Category, category_of, label
from desktop_app.services.approvals import Grave, require_second_within
from desktop_app.services.cleaning import Checked
from desktop_app.services.dated_changes import (
    agreed_body,
    attested,
    check_dated,
    check_number,
    in_force_from,
)
from desktop_app.services.desk import Desk
from desktop_app.services.office_catalogue import office_catalogue
from desktop_app.storage.models import Account, File, Member, Request, TypeVersion
from desktop_app.translate import tell

DIRHAM = 100


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper a type asks for: any of `codes` will do; `categories` says of whom, none of all."""

    codes: tuple[str, ...]
    optional: bool = False
    categories: frozenset[Category] = frozenset()


@dataclass(frozen=True, slots=True)
class TypeForm:
    """A type as an administrator wants it from a day on; amounts and numbers as typed.

    `acknowledged` tells that the source of an attested definition was read.
    """

    name_ar: str
    name_fr: str
    short_ar: str
    beneficiaries: frozenset[Category]
    papers: tuple[PaperLine, ...]
    floor: str
    ceiling: str
    ceiling_per_year: str
    target_days: str
    target_unit: TargetUnit
    period_months: str
    valid_months: str
    closed: bool
    effective_from: str = ""
    reason: str = ""
    acknowledged: bool = False


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A version of a type: who made it when and why (the program's own have no author)."""

    type: RequestType
    account_ar: str
    at: datetime | None
    reason: str
    open_requests: int

    @property
    def number(self) -> int:
        """Its number."""
        return self.type.version

    @property
    def since(self) -> date:
        """The day from which it is in force."""
        return self.type.effective_from


def form_of(kind: RequestType) -> TypeForm:
    """Return a type as the form shows it."""
    required = tuple(PaperLine(one.codes, False, one.categories) for one in kind.papers)
    optional = tuple(PaperLine((code,), True) for code in kind.optional_papers)
    return TypeForm(
        name_ar=kind.name_ar,
        name_fr=kind.name_fr,
        short_ar=kind.short_ar,
        beneficiaries=frozenset(kind.beneficiaries),
        papers=required + optional,
        floor=_dirhams(kind.floor),
        ceiling=_dirhams(kind.ceiling),
        ceiling_per_year=_dirhams(kind.ceiling_per_year),
        target_days=str(kind.target.number),
        target_unit=kind.target.unit,
        period_months=_number(kind.repetition.period_months),
        valid_months=_number(kind.valid_months),
        closed=kind.closed,
    )


def _dirhams(centimes: int | None) -> str:
    return "" if centimes is None else str(centimes // DIRHAM)


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def versions_of(desk: Desk, code: str) -> list[VersionRow]:
    """Return every version of a type, the first in force first, with its open requests."""
    desk.require(Action.SEE_REQUESTS)
    with desk.read() as session:
        query = (
            select(TypeVersion, Account.full_name_ar)
            .join(Account, Account.id == TypeVersion.account_id)
            .where(TypeVersion.code == code)
        )
        made = {row.number: (row, name) for row, name in session.execute(query)}
        counts = _open_by_version(session, code)
        return [
            VersionRow(
                type=kind,
                account_ar=made[kind.version][1] if kind.version in made else "",
                at=made[kind.version][0].at if kind.version in made else None,
                reason=made[kind.version][0].reason if kind.version in made else "",
                open_requests=counts.get(kind.version, 0),
            )
            for kind in desk.catalogue.history(code)
        ]


def _open_by_version(session: Session, code: str) -> dict[int, int]:
    query = (
        select(Request.type_version, func.count())
        .where(Request.type == code, Request.state.in_(OPEN_STATES))
        .group_by(Request.type_version)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def change_type(
    desk: Desk, code: str, form: TypeForm, agreed: Mapping[str, Any] | None = None
) -> Desk:
    """Record a change of a type from a day on; returns the desk with the office's new catalogue.

    A request keeps the version it was filed under. Raises InvalidError with each fault beside its
    field, among them what would strand requests that are still open, and SecondNeededError while
    the rule of two persons is in force and nobody agreed to exactly this change. What was
    `agreed` to holds from a later day too, when its own has passed.
    """
    with desk.write(Action.EDIT_CATALOGUE, "change_type") as session:
        checked = Checked(desk.today())
        body = _body(checked, form)
        since = check_dated(checked, form.effective_from, form.reason)
        # Another workstation may have changed the type since this desk read the catalogue.
        catalogue = office_catalogue(session, desk.today())
        kind = catalogue.on(since)[code]
        before = _body(Checked(desk.today()), form_of(kind))
        changed = {key: value for key, value in body.items() if before[key] != value}
        _check_change(session, checked, kind, form, changed, since)
        change = Change(code, catalogue.next_version(code), since, changed)
        if not checked.faults:
            _check_catalogue(catalogue, checked, change)
        if checked.faults:
            raise InvalidError(checked.faults)
        asked = agreed_body(form_body(form), agreed)
        require_second_within(session, desk, _grave(kind, asked, before, changed, since))
        session.add(
            TypeVersion(
                code=code,
                number=change.number,
                effective_from=since,
                body=changed,
                reason=checked.values["reason"],
                account_id=desk.account.id,
                at=desk.now(),
            )
        )
        session.flush()
        return desk.with_catalogue(office_catalogue(session, desk.today()))


# --- what a second person agrees to ------------------------------------------------------------


def form_body(form: TypeForm) -> dict[str, Any]:
    """Return a form as JSON keeps it."""
    body = {name: getattr(form, name) for name in form.__dataclass_fields__}
    body["beneficiaries"] = sorted(one.value for one in form.beneficiaries)
    body["target_unit"] = form.target_unit.value
    body["papers"] = [
        [list(line.codes), line.optional, sorted(one.value for one in line.categories)]
        for line in form.papers
    ]
    return body


def form_from(body: Mapping[str, Any]) -> TypeForm:
    """Return the form that was kept as JSON."""
    values = dict(body)
    values["beneficiaries"] = frozenset(Category(one) for one in body["beneficiaries"])
    values["target_unit"] = TargetUnit(body["target_unit"])
    values["papers"] = tuple(
        PaperLine(tuple(codes), optional, frozenset(Category(one) for one in categories))
        for codes, optional, categories in body["papers"]
    )
    return TypeForm(**values)


def _grave(
    kind: RequestType,
    body: Mapping[str, Any],
    before: Mapping[str, Any],
    changed: Mapping[str, Any],
    since: date,
) -> Grave:
    told = [isolate(kind.code) + " " + kind.name_ar]
    told += [_change_words(name, before[name], value) for name, value in changed.items()]
    reason = str(body["reason"])
    return Grave(Action.EDIT_CATALOGUE, kind.code, body, (*told, in_force_from(since)), reason)


CHANGED_WORDS = {
    "name_ar": message("Edits", "Name in Arabic"),
    "name_fr": message("Edits", "Name in French"),
    "short_ar": message("Edits", "Short name"),
    "beneficiaries": message("Edits", "Who may ask for it"),
    "papers": message("Edits", "Papers"),
    "optional_papers": message("Edits", "Optional papers"),
    "floor": message("Edits", "Least amount"),
    "ceiling": message("Edits", "Ceiling"),
    "ceiling_per_year": message("Edits", "Ceiling per year"),
    "target_days": message("Edits", "Answer within"),
    "target_unit": message("Edits", "Counted in"),
    "period_months": message("Edits", "Period (months)"),
    "valid_months": message("Edits", "Holds for (months)"),
    "closed": message("Edits", "Closed to new requests"),
}
MONEY = frozenset({"floor", "ceiling", "ceiling_per_year"})
# Of a long list its name alone is told: the whole of it stands in the form.
SIMPLE = (str, int)


def _change_words(name: str, before: Any, after: Any) -> str:
    title = tell(CHANGED_WORDS[name])
    is_simple = isinstance(after, SIMPLE) and not isinstance(after, bool) and name != "target_unit"
    if not is_simple:
        return title
    old = _told(name, before) if before not in (None, "") else tell(message("Edits", "none"))
    return f"{title}: {old} \N{LEFTWARDS ARROW} {_told(name, after)}"


def _told(name: str, value: Any) -> str:
    return dirhams(int(value) * DIRHAM) if name in MONEY else isolate(str(value))


# --- from what is typed to what the catalogue's tables hold ------------------------------------


def _body(checked: Checked, form: TypeForm) -> dict[str, Any]:
    return {
        **{name: checked.text(name, getattr(form, name)) for name in NAMES},
        "beneficiaries": [one.value for one in Category if one in form.beneficiaries],
        "papers": [_need(line) for line in form.papers if not line.optional],
        "optional_papers": [line.codes[0] for line in form.papers if line.optional] or None,
        "floor": _whole_dirhams(checked, "floor", form.floor),
        "ceiling": _whole_dirhams(checked, "ceiling", form.ceiling),
        "ceiling_per_year": _whole_dirhams(checked, "ceiling_per_year", form.ceiling_per_year),
        "target_days": check_number(checked, "target_days", form.target_days),
        "target_unit": form.target_unit.value,
        "period_months": check_number(checked, "period_months", form.period_months),
        "valid_months": check_number(checked, "valid_months", form.valid_months),
        "closed": True if form.closed else None,
    }


NAMES = ("name_ar", "name_fr", "short_ar")


def _need(line: PaperLine) -> str | list[str] | dict[str, list[str]]:
    """Return a paper as the catalogue's files write it."""
    if line.categories:
        whom = [one.value for one in Category if one in line.categories]
        return {"any": list(line.codes), "for": whom}
    return list(line.codes) if len(line.codes) > 1 else line.codes[0]


def _whole_dirhams(checked: Checked, name: str, typed: str) -> int | None:
    centimes = checked.amount(name, typed)
    if centimes is None:
        return None
    if centimes <= 0 or centimes % DIRHAM:
        checked.fault(name, "bad_amount", message("Edits", "Type whole dirhams, above zero."))
        return None
    return centimes // DIRHAM


# --- what a change must be ----------------------------------------------------------------------


def _check_change(
    session: Session,
    checked: Checked,
    kind: RequestType,
    form: TypeForm,
    changed: Mapping[str, Any],
    since: date,
) -> None:
    _check_values(checked, kind, form)
    if not changed and not checked.faults:
        text = message("Edits", "Nothing was changed.")
        checked.fault("name_ar", "unchanged", text)
    if kind.sources and not form.acknowledged:
        checked.fault("acknowledged", "attested", attested(kind.sources))
    _check_stranded(session, checked, kind, form, since)


def _check_values(checked: Checked, kind: RequestType, form: TypeForm) -> None:
    for name in NAMES:
        if not checked.values[name]:
            checked.fault(name, "missing_name", message("Edits", "This name cannot be empty."))
    if len(checked.values["short_ar"]) > SHORT_LABEL:
        text = message("Edits", "Keep the short name within {limit} characters.", limit=SHORT_LABEL)
        checked.fault("short_ar", "too_long", text)
    if not form.beneficiaries:
        text = message("Edits", "Choose who may ask for the service.")
        checked.fault("beneficiaries", "missing_beneficiaries", text)
    if not form.target_days.strip():
        text = message("Edits", "Type the days within which an answer is aimed at.")
        checked.fault("target_days", "missing_days", text)
    floor, ceiling = checked.values.get("floor"), checked.values.get("ceiling")
    if floor and ceiling and floor > ceiling:
        text = message("Edits", "The least amount is above the ceiling. Check both.")
        checked.fault("floor", "above_ceiling", text)
    if kind.repetition.period_months is not None and not form.period_months.strip():
        text = message("Edits", "This service needs its period in months.")
        checked.fault("period_months", "missing_period", text)
    _check_papers(checked, form)


def _check_papers(checked: Checked, form: TypeForm) -> None:
    seen: set[tuple[str, frozenset[Category]]] = set()
    for line in form.papers:
        for code in line.codes:
            if (code, line.categories) in seen:
                text = message(
                    "Edits", "The paper {code} stands twice. Keep it once.", code=isolate(code)
                )
                checked.fault("papers", "paper_twice", text)
                return
            seen.add((code, line.categories))


def _check_stranded(
    session: Session, checked: Checked, kind: RequestType, form: TypeForm, since: date
) -> None:
    """Refuse what would leave requests that are still open without a rule that fits them."""
    query = (
        select(Request.received_on, Member.relation, File.position)
        .join(File, File.id == Request.file_id)
        .join(
            Member,
            (Member.file_id == Request.file_id) & (Member.person_id == Request.beneficiary_id),
        )
        .where(Request.type == kind.code, Request.state.in_(OPEN_STATES))
    )
    waiting = session.execute(query).all()
    lost = set(kind.beneficiaries) - form.beneficiaries
    stranded = [one for one in waiting if category_of(one.relation, one.position) in lost]
    if stranded:
        names = "، ".join(tell(label(one)) for one in kind.beneficiaries if one in lost)
        text = message(
            "Edits",
            "%n open requests are of those who would lose the service ({names}). Settle them"
            " first.",
            n=len(stranded),
            names=names,
        )
        checked.fault("beneficiaries", "stranded", text)
    if form.closed and not kind.closed and waiting:
        text = message(
            "Edits",
            "%n requests for this service are still open. Settle them, then close it.",
            n=len(waiting),
        )
        checked.fault("closed", "stranded", text)
    late = [one for one in waiting if one.received_on >= since]
    if late:
        text = message(
            "Edits",
            "%n open requests were deposited on {date} or later, under the present version."
            " Choose a later day.",
            n=len(late),
            date=isolate(short_date(since)),
        )
        checked.fault("effective_from", "stranded", text)


def _check_catalogue(catalogue: Catalogue, checked: Checked, change: Change) -> None:
    """Let the catalogue's own checks have the last word; the fault goes beside its field."""
    fault: TableError | None = check_change(catalogue, change, catalogue.papers)
    if fault is not None:
        name = "papers" if fault.key == "optional_papers" else fault.key
        checked.faults.append(FieldError(name, "bad_catalogue", fault.text))
