"""What the retention list says is due, and its destruction by two persons under a number."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app import paths
from desktop_app.domain.errors import ConflictError, FieldError, InvalidError, NotFoundError
from desktop_app.domain.messages import message
from desktop_app.domain.retention import MOST_YEARS, RecordKind, RetentionClass, load_retention
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import clean_text
from desktop_app.domain.vocabulary import Kind
from desktop_app.services import numbering, settings, trash
from desktop_app.services.approvals import Grave, require_agreed, require_second_within, rule
from desktop_app.services.backups import copy_before
from desktop_app.services.desk import Desk
from desktop_app.services.families import right_of
from desktop_app.services.trash_rows import TRASH_LABELS, TrashKind
from desktop_app.storage import destroying, merge_queries, trash_queries
from desktop_app.storage.audit import log
from desktop_app.storage.models import Account, AuditRow, File, Request, Trashed
from desktop_app.translate import tell

YEARS = "retention_years"
PURGE = "purge"
# The longest a child keeps a right, whatever rule was in force.
LAST_BIRTHDAY = 30


@dataclass(frozen=True, slots=True)
class DueRow:
    """A record whose term is over: its class, its number, the event and the first day it is due."""

    kind: RecordKind
    id: int
    number: str
    what_ar: str
    since: date
    due_on: date

    @property
    def key(self) -> str:
        """What names the row among all that are due."""
        return f"{self.kind.value}:{self.id}"


@dataclass(frozen=True, slots=True)
class PurgeForm:
    """What is to be destroyed, and the agreement of the archives it rests on, as typed."""

    keys: tuple[str, ...]
    agreement: str
    reason: str


@dataclass(frozen=True, slots=True)
class PurgeRow:
    """A destruction that was carried out, as the trail keeps it for its minutes.

    `by_two` tells whether the rule of two persons was in force.
    """

    number: str
    at: datetime
    by_ar: str
    agreement: str
    reason: str
    lines: tuple[DueRow, ...]
    by_two: bool = True


# The list


@lru_cache(maxsize=1)
def shipped() -> Mapping[RecordKind, RetentionClass]:
    """Return the classes the program comes with."""
    return load_retention(paths.resources("reference", "retention.toml"))


def classes(desk: Desk) -> Mapping[RecordKind, RetentionClass]:
    """Return the classes with the years the office gave them."""
    own = settings.preferences(desk).get(YEARS, {})
    return {
        kind: replace(one, years=int(own.get(kind.value, one.years)))
        for kind, one in shipped().items()
    }


def save_terms(desk: Desk, trash_days: str, years: Mapping[RecordKind, str]) -> None:
    """Change for how many days the trash keeps, and for how many years classes do, as typed.

    All or nothing: raises InvalidError (`trash_days`, and each class by its code). What lies in
    the trash already keeps the term it was given.
    """
    desk.require(Action.CHANGE_SETTINGS)
    days = _whole(trash_days, 1, trash.MOST_DAYS)
    typed = {kind.value: _whole(text, 0, MOST_YEARS) for kind, text in years.items()}
    faults = []
    if days is None:
        text = message("Retention", "Type a whole number of days, from 1 to {most}.",
                       most=trash.MOST_DAYS)  # fmt: skip
        faults.append(FieldError(trash.TERM, "bad_days", text))
    text = message("Retention", "Type a whole number of years, 200 at most.")
    faults += [FieldError(name, "bad_years", text) for name, one in typed.items() if one is None]
    if faults:
        raise InvalidError(faults)
    own = settings.preferences(desk).get(YEARS, {})
    settings.save_preferences(desk, {trash.TERM: days, YEARS: {**own, **typed}})


def _whole(typed: str, least: int, most: int) -> int | None:
    plain = typed.strip()
    is_number = plain.isascii() and plain.isdigit() and len(plain) <= len(str(most))
    return int(plain) if is_number and least <= int(plain) <= most else None


def due(desk: Desk) -> list[DueRow]:
    """Return every record whose term is over today, the longest due first."""
    desk.require(Action.SEE_PEOPLE)
    known = classes(desk)
    with desk.read() as session:
        found = [
            *_due_trash(session, desk, known[RecordKind.TRASH]),
            *_due_requests(session, desk, known),
            *_due_files(session, desk, known[RecordKind.FILE]),
        ]
    return sorted(found, key=lambda row: (row.due_on, row.number))


def _due_trash(session: Session, desk: Desk, kept: RetentionClass) -> Iterable[DueRow]:
    for one in trash_queries.overdue(session, desk.today()):
        on = kept.due_on(one.keep_until + timedelta(days=1))
        if on <= desk.today():
            what = tell(TRASH_LABELS[TrashKind(one.kind)])
            since = desk.local(one.deleted_at).date()
            number = one.label if one.kind in {"request", "file"} else f"#{one.id}"
            yield DueRow(RecordKind.TRASH, one.id, number, what, since, on)


def _due_requests(
    session: Session, desk: Desk, known: Mapping[RecordKind, RetentionClass]
) -> Iterable[DueRow]:
    for one in trash_queries.ended_requests(session, desk.today()):
        kind = _class_of(one)
        on = known[kind].due_on(one.state_since)
        if on <= desk.today():
            type_ = desk.catalogue.version(one.type, one.type_version)
            what = type_.short_ar if type_ is not None else one.type
            yield DueRow(kind, one.id, one.number, what, one.state_since, on)


def _class_of(request: Request) -> RecordKind:
    if request.outcome is None:
        return RecordKind.DROPPED_REQUEST
    is_health = request.kind is Kind.HEALTH
    return RecordKind.HEALTH_REQUEST if is_health else RecordKind.SOCIAL_REQUEST


def _due_files(session: Session, desk: Desk, kept: RetentionClass) -> Iterable[DueRow]:
    for file in trash_queries.quiet_files(session, desk.today()):
        since = _last_right(session, desk, file)
        if since is not None and kept.due_on(since) <= desk.today():
            yield DueRow(RecordKind.FILE, file.id, file.number, kept.name_ar, since,
                         kept.due_on(since))  # fmt: skip


def _last_right(session: Session, desk: Desk, file: File) -> date | None:
    """Return the last day anybody of a file had a right or a request; None while somebody has."""
    days = [desk.local(file.created_at).date()]
    for member, person in trash_queries.family_of(session, file.id):
        if right_of(desk, member, person, file, desk.today()).entitled:
            return None
        days += [day for day in (person.died_on, member.ended_on) if day is not None]
        if person.died_on is None and person.birth is not None:
            days.append(person.birth.birthday(LAST_BIRTHDAY))
    days += [one.state_since for one in trash_queries.requests_in(session, file.id)]
    return max(days)


# Destroying


def grave_of(form: PurgeForm, rows: Sequence[DueRow]) -> Grave:
    """Return what a second person is asked to agree to: each record by its class and number."""
    told = tuple(f"{row.number} · {row.what_ar}" for row in rows)
    body = {"keys": sorted(form.keys), "agreement": clean_text(form.agreement)}
    return Grave(Action.PURGE, PURGE, body, told)


def purge(desk: Desk, form: PurgeForm) -> PurgeRow:
    """Destroy what is personal in records that are due, under the next number of the year.

    A copy of the office is made and checked first; it goes in its turn with the other copies.
    Raises InvalidError (`agreement`, `reason`), ConflictError for a record that is not due,
    SecondNeededError until a second person agreed to exactly this, and OfficeError when the copy
    cannot be made: nothing is destroyed then.
    """
    desk.require(Action.PURGE)
    agreement, reason = _checked(form)
    present = {row.key: row for row in due(desk)}
    if not form.keys or any(key not in present for key in form.keys):
        text = message("Retention", "Some of this is not due, or is gone. Read the list again.")
        raise ConflictError(text, "not_due")
    rows = [present[key] for key in sorted(form.keys)]
    by_two = rule(desk).on
    grave = grave_of(form, rows)
    require_agreed(desk, grave)
    copy_before(desk, PURGE)
    with desk.write(Action.PURGE, PURGE) as session:
        require_second_within(session, desk, grave)
        series = numbering.purge_series(desk.unit.code, desk.today().year)
        (place,) = numbering.next_numbers(session, series)
        number = numbering.written(series, place)
        for row in rows:
            DESTROYERS[row.kind](session, desk, row)
        destroying.drop_idle_blobs(session)
        log(session, PURGE, number=number, agreement=agreement, reason=reason,
            by_two=by_two, lines=[_told(row) for row in rows])  # fmt: skip
    return PurgeRow(
        number, desk.now(), desk.account.full_name_ar, agreement, reason, tuple(rows), by_two
    )


def _checked(form: PurgeForm) -> tuple[str, str]:
    agreement, reason = clean_text(form.agreement), clean_text(form.reason)
    faults = []
    if not agreement:
        text = message("Retention", "Give the reference of the agreement of Archives du Maroc: law"
                       " 69-99 lets nothing be eliminated without it.")  # fmt: skip
        faults.append(FieldError("agreement", "missing_agreement", text))
    if not reason:
        text = message("Retention", "Say why this is destroyed now.")
        faults.append(FieldError("reason", "missing_reason", text))
    if faults:
        raise InvalidError(faults)
    return agreement[:120], reason[:500]


def _destroy_trashed(session: Session, desk: Desk, row: DueRow) -> None:
    kept = session.get_one(Trashed, row.id)
    merge_queries.forget_rows(session, kept.body.get("rows", ()), destroying.GONE_NAME)
    kept.body, kept.label, kept.purged_at = {}, row.number, desk.now()


def _destroy_request(session: Session, desk: Desk, row: DueRow) -> None:
    request = session.get_one(Request, row.id)
    destroying.blank_request(session, row.id)
    session.add(_mark(desk, trash_queries.REQUEST, request.number, request.file_id))


def _destroy_file(session: Session, desk: Desk, row: DueRow) -> None:
    file = session.get_one(File, row.id)
    people = [person.id for _, person in trash_queries.family_of(session, file.id)]
    own = [one for one in people if not trash_queries.is_elsewhere(session, one, file.id)]
    for request in trash_queries.requests_in(session, file.id):
        destroying.blank_request(session, request.id)
        session.add(_mark(desk, trash_queries.REQUEST, request.number, file.id))
    destroying.blank_file(session, file.id, own)
    session.add(_mark(desk, trash_queries.FILE, file.number, file.id))


def _mark(desk: Desk, kind: str, number: str, file_id: int) -> Trashed:
    """Return the row that says of a record that it was destroyed, and when."""
    return Trashed(
        kind=kind,
        label=number,
        file_id=file_id,
        body={},
        deleted_at=desk.now(),
        deleted_by=desk.account.id,
        keep_until=desk.today(),
        purged_at=desk.now(),
    )


DESTROYERS = {
    RecordKind.TRASH: _destroy_trashed,
    RecordKind.SOCIAL_REQUEST: _destroy_request,
    RecordKind.HEALTH_REQUEST: _destroy_request,
    RecordKind.DROPPED_REQUEST: _destroy_request,
    RecordKind.FILE: _destroy_file,
}


# What was destroyed


def purges(desk: Desk) -> list[PurgeRow]:
    """Return the destructions that were carried out, the last first."""
    desk.require(Action.SEE_PEOPLE)
    query = (
        select(AuditRow, Account.full_name_ar)
        .outerjoin(Account, Account.id == AuditRow.account_id)
        .where(AuditRow.action == PURGE, AuditRow.table == "")
        .order_by(AuditRow.seq.desc())
    )
    with desk.read() as session:
        return [_purge_row(row, author or "") for row, author in session.execute(query)]


def find_purge(desk: Desk, number: str = "") -> PurgeRow:
    """Return a destruction by its number, or the last one.

    Raises NotFoundError for a number that is none, ConflictError when nothing was destroyed yet.
    """
    for row in purges(desk):
        if number in {"", row.number}:
            return row
    text = message("Retention", "Nothing was destroyed yet.")
    raise NotFoundError(text) if number else ConflictError(text, "nothing_destroyed")


def _told(row: DueRow) -> dict[str, Any]:
    return {
        "kind": row.kind.value,
        "id": row.id,
        "number": row.number,
        "what": row.what_ar,
        "since": row.since.isoformat(),
        "due": row.due_on.isoformat(),
    }


def _purge_row(row: AuditRow, author: str) -> PurgeRow:
    told = row.after or {}
    lines = tuple(
        DueRow(
            RecordKind(one["kind"]),
            one["id"],
            one["number"],
            one["what"],
            date.fromisoformat(one["since"]),
            date.fromisoformat(one["due"]),
        )
        for one in told["lines"]
    )
    return PurgeRow(
        told["number"], row.at, author, told["agreement"], told["reason"], lines, told["by_two"]
    )
