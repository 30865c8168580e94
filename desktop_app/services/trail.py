"""Reads the trail for whoever may: by file, request, account, kind of action and period."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.domain.roles import Action
from desktop_app.services.desk import Desk
from desktop_app.services.families import full_name_ar
from desktop_app.services.trail_rows import TrailKind, TrailQuery, TrailRow
from desktop_app.services.trail_words import (
    KINDS,
    TOLD_ELSEWHERE,
    action_words,
    changes_of,
    kind_of,
    table_words,
)
from desktop_app.storage import trail_queries
from desktop_app.storage.models import AuditRow
from desktop_app.storage.trail_queries import TrailFilter

# What a request holds: for who may not see what is confidential it stays unsaid.
CONTENT = frozenset(
    {"requests", "request_events", "request_reports", "request_papers", "payments", "act_lines",
     "settlements", "attachments"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """What a page of rows is about, read at once for all of them."""

    requests_of: Mapping[int, int]
    requests: Mapping[int, Any]
    files: Mapping[int, Any]
    people: Mapping[int, Any]
    accounts: Mapping[int, str]


def numbers(desk: Desk, query: TrailQuery) -> Sequence[int]:
    """Return the numbers of the rows that are asked for, the last first."""
    desk.require(Action.SEE_TRAIL)
    with desk.read() as session:
        return trail_queries.numbers(session, _filter(desk, query))


def rows(desk: Desk, seqs: Sequence[int]) -> list[TrailRow]:
    """Return rows of the trail in words; one that is not there any more says so."""
    desk.require(Action.SEE_TRAIL)
    with desk.read() as session:
        stored = trail_queries.rows(session, seqs)
        found = _found(session, [row for row, _name in stored.values()])
        return [
            _row(desk, *stored[seq], found) if seq in stored else TrailRow(seq, missing=True)
            for seq in seqs
        ]


def _filter(desk: Desk, query: TrailQuery) -> TrailFilter:
    kind = query.kind
    first = _begins(desk, query, 0) if query.first else None
    return TrailFilter(
        file_id=query.file_id,
        request_id=query.request_id,
        account_id=query.account_id,
        actions=KINDS.get(kind, frozenset()) if kind else frozenset(),
        other_than=TOLD_ELSEWHERE if kind is TrailKind.CHANGE else frozenset(),
        first=first,
        before=_begins(desk, query, 1) if query.last else None,
    )


def _begins(desk: Desk, query: TrailQuery, after: int) -> datetime:
    """Return the instant the first day begins at the office, or the day after the last one."""
    day = query.last if after else query.first
    assert day is not None
    return datetime.combine(day + timedelta(days=after), time(), desk.zone)


def _found(session: Session, stored: Sequence[AuditRow]) -> Found:
    requests_of = trail_queries.requests_of(session, stored)
    requests = trail_queries.requests(session, set(requests_of.values()))
    ids = {int(row.row_id) for row in stored if row.table == "people" and row.row_id.isdigit()}
    people = trail_queries.people(session, ids)
    file_ids = {row.file_id for row in stored if row.file_id}
    file_ids |= {file_id for _person, file_id in people.values() if file_id}
    file_ids |= {request.file_id for request, _person in requests.values()}
    return Found(
        requests_of,
        requests,
        trail_queries.files(session, file_ids),
        people,
        trail_queries.accounts(session),
    )


def _row(desk: Desk, row: AuditRow, account: str, found: Found) -> TrailRow:
    request_id = found.requests_of.get(row.seq)
    request = found.requests.get(request_id) if request_id else None
    file_id = row.file_id
    subject, number = table_words(row.table), ""
    if request is not None:
        file_id = request[0].file_id
        subject, number = full_name_ar(request[1]), request[0].number
    elif row.table == "people" and row.row_id.isdigit() and int(row.row_id) in found.people:
        person, file_id = found.people[int(row.row_id)]
        subject = full_name_ar(person)
        number = found.files[file_id][0].number if file_id in found.files else ""
    elif file_id is not None and file_id in found.files:
        file, principal = found.files[file_id]
        subject, number = full_name_ar(principal), file.number
    hidden = _is_hidden(desk, row, request)
    return TrailRow(
        seq=row.seq,
        at=row.at,
        account_ar=account,
        kind=kind_of(row.action),
        action=row.action,
        title_ar=action_words(row.action),
        subject_ar=subject,
        number=number,
        changes=()
        if hidden
        else changes_of(row.before, row.after, row.action, partial(_named, desk)),
        file_id=file_id,
        request_id=request_id if request is not None else None,
        withheld=hidden,
    )


def _named(desk: Desk, name: str, value: str) -> str:
    """Return what a rank or a service is called, for its code; any other value as it is."""
    if name == "rank":
        return desk.reference.rank_ar(value) or value
    if name == "type" and value in desk.catalogue.types:
        return desk.catalogue.types[value].short_ar
    return value


def _is_hidden(desk: Desk, row: AuditRow, request: Any) -> bool:
    """Tell whether what a row says is confidential.

    It is kept from everybody here: who has the right opens the record itself, and says why.
    """
    values = row.after or row.before or {}
    if values.get("confidential") or (row.table == "notes" and row.before is not None):
        return True
    if request is None or row.table not in CONTENT:
        return row.table == "request_reports"
    kind = desk.catalogue.types.get(request[0].type)
    return kind is None or kind.confidential or row.table == "request_reports"
