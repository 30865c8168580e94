"""Which rows of the trail answer to a filter, and what they are about.

The numbers of the rows are read once for a filter; windows of rows are then read by their number,
so that a list of a million rows is as quick at its end as at its beginning.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, func, or_, select
from sqlalchemy.orm import Session

from desktop_app.storage import merge_queries
from desktop_app.storage.models import Account, AuditRow, Base, File, Member, Person, Request


@dataclass(frozen=True, slots=True)
class TrailFilter:
    """Conditions on rows of the trail; None and empty ask for nothing."""

    file_id: int = 0
    request_id: int = 0
    account_id: int = 0
    actions: frozenset[str] = frozenset()
    other_than: frozenset[str] = frozenset()
    first: datetime | None = None
    before: datetime | None = None


def first_since(session: Session, instant: datetime) -> int:
    """Return the number of the first row written at an instant or later; one past the last if none.

    Rows are numbered in the order they were written, so halving finds it in a million rows with
    twenty looks.
    """
    low, high = 1, (session.scalar(select(func.max(AuditRow.seq))) or 0) + 1
    while low < high:
        middle = (low + high) // 2
        at = session.scalar(select(AuditRow.at).where(AuditRow.seq == middle))
        if at is not None and at >= instant:
            high = middle
        else:
            low = middle + 1
    return low


def numbers(session: Session, chosen: TrailFilter) -> Sequence[int]:
    """Return the numbers of the rows that are asked for, the last first."""
    conditions = _conditions(session, chosen)
    if not conditions:
        last = session.scalar(select(func.max(AuditRow.seq))) or 0
        return range(last, 0, -1)
    query = select(AuditRow.seq).where(*conditions).order_by(AuditRow.seq.desc())
    return array("q", session.scalars(query))


def rows(session: Session, seqs: Sequence[int]) -> dict[int, tuple[AuditRow, str]]:
    """Return (row, full name of its account) by the numbers of some rows."""
    query = (
        select(AuditRow, Account.full_name_ar)
        .outerjoin(Account, Account.id == AuditRow.account_id)
        .where(AuditRow.seq.in_(seqs))
    )
    return {row.seq: (row, name or "") for row, name in session.execute(query)}


def requests_of(session: Session, found: Iterable[AuditRow]) -> dict[int, int]:
    """Return the request each row is about, by the number of the row, for those that have one."""
    by_table: dict[str, dict[str, list[int]]] = {}
    told: dict[int, int] = {}
    for row in found:
        if row.table == "requests" and row.row_id.isdigit():
            told[row.seq] = int(row.row_id)
        elif row.table == "" and (row.after or {}).get("table") == "requests":
            told[row.seq] = int((row.after or {}).get("record", 0))
        elif row.table in _children():
            by_table.setdefault(row.table, {}).setdefault(row.row_id, []).append(row.seq)
    for name, wanted in by_table.items():
        for row_id, request_id in _parents(session, _children()[name], wanted):
            told |= dict.fromkeys(wanted[str(row_id)], request_id)
    return told


def requests(session: Session, ids: Iterable[int]) -> dict[int, Any]:
    """Return (Request, beneficiary) by id."""
    query = (
        select(Request, Person)
        .join(Person, Person.id == Request.beneficiary_id)
        .where(Request.id.in_(list(ids)))
    )
    return {request.id: (request, person) for request, person in session.execute(query)}


def files(session: Session, ids: Iterable[int]) -> dict[int, Any]:
    """Return (File, principal) by id."""
    query = (
        select(File, Person)
        .join(Person, Person.id == File.principal_id)
        .where(File.id.in_(list(ids)))
    )
    return {file.id: (file, person) for file, person in session.execute(query)}


def people(session: Session, ids: Iterable[int]) -> dict[int, Any]:
    """Return (Person, id of one file of theirs) by the id of the person."""
    query = (
        select(Person, func.min(Member.file_id))
        .outerjoin(Member, Member.person_id == Person.id)
        .where(Person.id.in_(list(ids)))
        .group_by(Person.id)
    )
    return {person.id: (person, file_id) for person, file_id in session.execute(query)}


def accounts(session: Session) -> dict[int, str]:
    """Return the full name of each account by its id."""
    return {one.id: one.full_name_ar for one in session.scalars(select(Account))}


def _conditions(session: Session, chosen: TrailFilter) -> list[ColumnElement[bool]]:
    asked: list[tuple[object, Any]] = [
        (chosen.file_id, lambda: _about_file(session, chosen.file_id)),
        (chosen.request_id, lambda: _about_request(session, chosen.request_id)),
        (chosen.account_id, lambda: AuditRow.account_id == chosen.account_id),
        (chosen.actions, lambda: AuditRow.action.in_(chosen.actions)),
        (chosen.other_than, lambda: AuditRow.action.not_in(chosen.other_than)),
        (chosen.first, lambda: AuditRow.at >= chosen.first),
        (chosen.before, lambda: AuditRow.at < chosen.before),
    ]
    return [condition() for wanted, condition in asked if wanted]


def _about_file(session: Session, file_id: int) -> ColumnElement[bool]:
    """Rows of the file itself, of its people, and of what its requests are made of."""
    members = list(session.scalars(select(Member.person_id).where(Member.file_id == file_id)))
    people_ids = [str(one) for one in members]
    request_ids = list(session.scalars(select(Request.id).where(Request.file_id == file_id)))
    return or_(
        AuditRow.file_id == file_id,
        and_(AuditRow.table == "people", AuditRow.row_id.in_(people_ids)),
        *before_merges(session, file_id, members),
        *_of_requests(session, request_ids),
    )


def before_merges(
    session: Session, file_id: int, people_ids: Iterable[int]
) -> list[ColumnElement[bool]]:
    """Return conditions for the past of what was merged into a file or its people.

    Each reaches to the merge only: a number might stand for another record afterwards.
    """
    files_in = merge_queries.taken_in(session, merge_queries.FILES, [file_id])
    people_in = merge_queries.taken_in(session, merge_queries.PEOPLE, people_ids)
    return [
        *(and_(AuditRow.file_id == one, AuditRow.seq <= seq) for one, seq in files_in.items()),
        *(
            and_(AuditRow.table == "people", AuditRow.row_id == str(one), AuditRow.seq <= seq)
            for one, seq in people_in.items()
        ),
    ]


def _about_request(session: Session, request_id: int) -> ColumnElement[bool]:
    read = and_(
        AuditRow.table == "",
        AuditRow.after["table"].as_string() == "requests",
        AuditRow.after["record"].as_integer() == request_id,
    )
    number = session.scalar(select(Request.number).where(Request.id == request_id))
    printed = and_(AuditRow.table == "", AuditRow.after["number"].as_string() == number)
    return or_(read, printed, *_of_requests(session, [request_id]))


def _of_requests(session: Session, request_ids: Sequence[int]) -> list[ColumnElement[bool]]:
    wanted = [str(one) for one in request_ids]
    found = [and_(AuditRow.table == "requests", AuditRow.row_id.in_(wanted))]
    for name, table in _children().items():
        key = _key(table)
        ids = session.scalars(select(key).where(table.c.request_id.in_(request_ids)))
        rows_of = [str(one) for one in ids]
        if rows_of:
            found.append(and_(AuditRow.table == name, AuditRow.row_id.in_(rows_of)))
    return found


def _children() -> dict[str, Table]:
    """Return the tables whose rows belong to a request."""
    tables = Base.metadata.tables
    return {name: table for name, table in tables.items() if "request_id" in table.c}


def _key(table: Table) -> Any:
    return next(iter(table.primary_key.columns))


def _parents(session: Session, table: Table, wanted: Iterable[str]) -> Sequence[Any]:
    key = _key(table)
    ids = [int(one) for one in wanted if one.isdigit()]
    query = select(key, table.c.request_id).where(key.in_(ids), table.c.request_id.is_not(None))
    return session.execute(query).all()
