"""Exports under control: who may, which columns, why; each is noted with its count and SHA-256."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.errors import FieldError, InvalidError
from desktop_app.domain.formats import phone, short_date
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import clean_text, strip_marks
from desktop_app.domain.vocabulary import label, standing_label
from desktop_app.services import people, requests
from desktop_app.services.desk import Desk
from desktop_app.services.forms import PeopleQuery, RequestQuery
from desktop_app.services.rows import PersonRow, RequestRow
from desktop_app.storage.audit import log
from desktop_app.storage.models import Account, AuditRow
from desktop_app.translate import tell

EXPORT = "export"
SHORTEST_REASON = 5
LONGEST_REASON = 300


class Count(int):
    """A number that is no amount of money."""


Value = str | int | date | None
"""A cell: text, an amount in centimes, a count, or a day."""


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """A column that may be exported: its heading, how it is read off a row, and its right."""

    name: str
    heading: Message
    read: Callable[[Desk, Any], Value]
    needs: Action | None = None
    is_usual: bool = True


@dataclass(frozen=True, slots=True)
class ExportForm:
    """What is exported, as chosen: the columns by their names, and why."""

    columns: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """What leaves: its headings and cells, with who takes it out, when and why."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class Stamp:
    """What stands on everything that leaves: who, when, why, from which office."""

    unit_ar: str
    account_ar: str
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class ExportRow:
    """An export that was made, as the trail keeps it."""

    seq: int
    at: datetime
    account_ar: str
    what_ar: str
    columns: tuple[str, ...]
    reason: str
    count: int
    sha256: str
    way: str


def _text(name: str) -> Callable[[Desk, Any], Value]:
    return lambda _desk, row: str(getattr(row, name))


def _birth(_desk: Desk, row: PersonRow) -> Value:
    found: PartialDate | None = row.birth
    if found is None:
        return ""
    return found.first() if found.exact else short_date(found)


PEOPLE: tuple[ExportColumn, ...] = (
    ExportColumn("file_number", message("Exports", "File number"), _text("file_number")),
    ExportColumn("full_name_ar", message("Exports", "Name"), _text("full_name_ar")),
    ExportColumn("full_name_latin", message("Exports", "Name (Latin)"), _text("full_name_latin"),
                 is_usual=False),
    ExportColumn("category", message("Exports", "Category"),
                 lambda _desk, row: tell(label(row.category, row.sex))),
    ExportColumn("principal", message("Exports", "Principal"), _text("principal_name_ar"),
                 is_usual=False),
    ExportColumn("rank", message("Exports", "Rank"), _text("rank_ar"), is_usual=False),
    ExportColumn("posting", message("Exports", "Posting"), _text("posting"), is_usual=False),
    ExportColumn("matricule", message("Exports", "Service number"), _text("matricule")),
    ExportColumn("birth", message("Exports", "Birth"), _birth, is_usual=False),
    ExportColumn("phone", message("Exports", "Telephone"),
                 lambda _desk, row: phone(row.phone) if row.phone else "", is_usual=False),
    ExportColumn("cnie", message("Exports", "Identity card (CNIE)"), _text("cnie"),
                 Action.REVEAL_IDENTIFIERS, is_usual=False),
    ExportColumn("open_requests", message("Exports", "Open requests"),
                 lambda _d, row: Count(row.open_requests)),
)  # fmt: skip
REQUESTS: tuple[ExportColumn, ...] = (
    ExportColumn("number", message("Exports", "Request number"), _text("number")),
    ExportColumn("received_on", message("Exports", "Deposit"), lambda _d, row: row.received_on),
    ExportColumn("type", message("Exports", "Type of request"), _text("type_short_ar")),
    ExportColumn("kind", message("Exports", "Kind"), lambda _d, row: tell(label(row.kind))),
    ExportColumn("provider", message("Exports", "Provider"),
                 lambda _d, row: tell(label(row.provider))),
    ExportColumn("beneficiary", message("Exports", "Beneficiary"), _text("beneficiary_ar")),
    ExportColumn("file_number", message("Exports", "File number"), _text("file_number")),
    ExportColumn("state", message("Exports", "State"),
                 lambda _d, row: tell(standing_label(row.state, row.kind, row.outcome))),
    ExportColumn("due_on", message("Exports", "Answer due by"), lambda _d, row: row.due_on),
    ExportColumn("requested", message("Exports", "Amount requested"),
                 lambda _d, row: row.amount_requested),
    ExportColumn("granted", message("Exports", "Amount granted"),
                 lambda _d, row: row.amount_granted),
)  # fmt: skip


def columns_of(desk: Desk, columns: Sequence[ExportColumn]) -> list[ExportColumn]:
    """Return the columns an account may take out."""
    return [one for one in columns if one.needs is None or desk.may(one.needs)]


def people_sheet(desk: Desk, query: PeopleQuery, form: ExportForm) -> Sheet:
    """Return a list of people to be taken out; refusals as in `prepared`."""
    chosen = _prepared(desk, PEOPLE, form)
    rows: Sequence[PersonRow] = people.list_people(desk, query, 0, people.count_people(desk, query))
    return _sheet(desk, tell(message("Exports", "List of people")), chosen, rows, form)


def requests_sheet(desk: Desk, query: RequestQuery, form: ExportForm) -> Sheet:
    """Return a list of requests to be taken out; refusals as in `prepared`."""
    chosen = _prepared(desk, REQUESTS, form)
    count = requests.count_requests(desk, query)
    rows: Sequence[RequestRow] = requests.list_requests(desk, query, 0, count)
    return _sheet(desk, tell(message("Exports", "List of requests")), chosen, rows, form)


def _prepared(desk: Desk, known: Sequence[ExportColumn], form: ExportForm) -> list[ExportColumn]:
    """Return the columns asked for.

    Raises ForbiddenError for a role that may not export or may not take such a column out, and
    InvalidError (`columns`, `reason`).
    """
    desk.require(Action.EXPORT)
    faults = [*reason_faults(form.reason)]
    chosen = [one for one in known if one.name in form.columns]
    if not chosen:
        text = message("Exports", "Choose one column at least.")
        faults.append(FieldError("columns", "missing_columns", text))
    if faults:
        raise InvalidError(faults)
    for one in chosen:
        if one.needs is not None:
            desk.require(one.needs)
    return chosen


def require_export(desk: Desk, reason: str) -> None:
    """Refuse what many people are named in to leave as a file.

    Raises ForbiddenError for a role that may not export, InvalidError (`reason`) without a reason.
    """
    desk.require(Action.EXPORT)
    faults = reason_faults(reason)
    if faults:
        raise InvalidError(faults)


def reason_faults(reason: str) -> list[FieldError]:
    """Return what is wrong with the reason of an export."""
    plain = clean_text(reason)
    if SHORTEST_REASON <= len(plain) <= LONGEST_REASON:
        return []
    text = message("Exports", "Say for what and for whom this leaves the office, in a few words.")
    return [FieldError("reason", "missing_reason", text)]


def stamp_of(desk: Desk, reason: str) -> Stamp:
    """Return what is written on what an account takes out now."""
    at = desk.local(desk.now())
    return Stamp(desk.unit.name_ar, desk.account.full_name_ar, at, clean_text(reason))


def _sheet(
    desk: Desk, title: str, chosen: Sequence[ExportColumn], rows: Sequence[Any], form: ExportForm
) -> Sheet:
    return Sheet(
        title=title,
        headings=tuple(tell(one.heading) for one in chosen),
        rows=tuple(tuple(_cell(one.read(desk, row)) for one in chosen) for row in rows),
        stamp=stamp_of(desk, form.reason),
    )


def _cell(value: Value) -> Value:
    return strip_marks(value) if isinstance(value, str) else value


def log_export(
    desk: Desk,
    what: str,
    data: bytes | Path,
    *,
    reason: str,
    count: int,
    columns: Sequence[str] = (),
    file_id: int | None = None,
    way: str = "workbook",
    action: Action = Action.EXPORT,
) -> str:
    """Note that something left, a file or its bytes, with its count and SHA-256; return that.

    `action` is the right it left by: what an import or a slip hands back needs theirs alone.
    """
    digest = _digest(data)
    details: Mapping[str, Any] = {
        "what": what,
        "columns": list(columns),
        "reason": clean_text(reason)[:LONGEST_REASON],
        "count": count,
        "sha256": digest,
        "way": way,
    }
    with desk.write(action, EXPORT) as session:
        log(session, EXPORT, file_id=file_id, **details)
    return digest


def _digest(data: bytes | Path) -> str:
    if isinstance(data, bytes):
        return hashlib.sha256(data).hexdigest()
    with data.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def log_copy(desk: Desk, out: Path, count: int) -> str:
    """Note that a copy of the office was made at a place the user chose; how many people it has."""
    what = tell(message("Exports", "Copy of the office: {name}", name=out.name))
    reason = tell(message("Exports", "Backup kept at a chosen place"))
    return log_export(
        desk, what, out, reason=reason, count=count, way="backup", action=Action.BACK_UP
    )


def log_answer_sheet(desk: Desk, number: str, data: bytes, count: int) -> str:
    """Note that the sheet of a slip left for its body to fill in."""
    what = tell(message("Exports", "Sheet of answers of the slip {number}", number=number))
    reason = tell(message("Exports", "To be filled in by the body"))
    right = Action.TRANSMIT_REQUEST
    return log_export(desk, what, data, reason=reason, count=count, action=right)


def log_import_errors(desk: Desk, name: str, data: bytes, count: int) -> str:
    """Note that the rows an import left out were written, to be mended."""
    what = tell(message("Exports", "Rows left out of the register {name}", name=name))
    reason = tell(message("Exports", "To be mended and brought in again"))
    return log_export(desk, what, data, reason=reason, count=count, action=Action.IMPORT)


def exports(desk: Desk, limit: int = 500) -> list[ExportRow]:
    """Return what was taken out, the last first; ForbiddenError without the right to the trail."""
    desk.require(Action.SEE_TRAIL)
    query = (
        select(AuditRow, Account.full_name_ar)
        .outerjoin(Account, Account.id == AuditRow.account_id)
        .where(AuditRow.action == EXPORT)
        .order_by(AuditRow.seq.desc())
        .limit(limit)
    )
    with desk.read() as session:
        return [_export_row(row, author or "") for row, author in session.execute(query)]


def _export_row(row: AuditRow, author: str) -> ExportRow:
    told = row.after or {}
    return ExportRow(
        seq=row.seq,
        at=row.at,
        account_ar=author,
        what_ar=str(told.get("what", "")),
        columns=tuple(told.get("columns", ())),
        reason=str(told.get("reason", "")),
        count=int(told.get("count", 0)),
        sha256=str(told.get("sha256", "")),
        way=str(told.get("way", "")),
    )
