"""Stores many validated records at once: rows, numbers, search terms and trail."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.domain.index_terms import sort_name
from desktop_app.domain.person_keys import keys_of
from desktop_app.domain.vocabulary import Relation
from desktop_app.services.numbering import file_series, next_numbers, request_series, written
from desktop_app.services.records import (
    PRINCIPAL_PLACE,
    CareerRecord,
    EventRecord,
    FamilyAddition,
    FilePlaces,
    FileRecord,
    MemberRecord,
    NoteRecord,
    PaperRecord,
    PaymentRecord,
    PersonRecord,
    ReportRecord,
    RequestRecord,
)
from desktop_app.storage.audit import UNTOLD, Author, plain, put_rows, trail_row
from desktop_app.storage.models import (
    Base,
    File,
    Member,
    Note,
    Payment,
    Person,
    Request,
    RequestEvent,
    RequestPaper,
    RequestReport,
)
from desktop_app.storage.row_numbers import insert_numbered
from desktop_app.storage.search_sync import touch_people, touch_requests

Row = dict[str, Any]
# A person, the id when stored already, and the instant the row is to carry.
Someone = tuple[PersonRecord, int | None, datetime | None]

PERSON_FIELDS = tuple(field.name for field in fields(PersonRecord))
CAREER_FIELDS = tuple(field.name for field in fields(CareerRecord))
MEMBER_FIELDS = tuple(
    field.name
    for field in fields(MemberRecord)
    if field.name not in {"person", "person_id", "mother"}
)
REQUEST_FIELDS = tuple(
    field.name
    for field in fields(RequestRecord)
    if field.name
    not in {"papers", "events", "payments", "reports", "registered_at", "registered_by"}
)


def insert_files(session: Session, records: Sequence[FileRecord], unit: str) -> list[FilePlaces]:
    """Store files with their people, numbers, notes, search terms and trail.

    Runs in the session's write transaction, in the name of its author. Numbers follow the order
    of the records within each year.
    """
    author = _author(session)
    numbers = _file_numbers(session, records, unit)
    people = _insert_people(session, author, [_people_of(record) for record in records])
    rows = [
        _file_row(record, unit, number, ids[PRINCIPAL_PLACE], author)
        for record, number, ids in zip(records, numbers, people, strict=True)
    ]
    file_ids = _insert_audited(session, author, File, rows)
    stored = [
        FilePlaces(file_id, number, ids)
        for file_id, number, ids in zip(file_ids, numbers, people, strict=True)
    ]
    _insert_audited(session, author, Member, _all_member_rows(records, stored, author))
    notes = ((places, record.notes) for record, places in zip(records, stored, strict=True))
    _insert_notes(session, author, notes)
    touch_people(session, (person_id for places in stored for person_id in places.people))
    return stored


def insert_members(session: Session, additions: Sequence[FamilyAddition]) -> list[tuple[int, ...]]:
    """Store more members of stored files; returns the new people's ids for each addition."""
    author = _author(session)
    newcomers = [
        [(member.person, member.person_id, author.at) for member in addition.members]
        for addition in additions
    ]
    new_ids = _insert_people(session, author, newcomers)
    rows: list[Row] = []
    notes = []
    for addition, ids in zip(additions, new_ids, strict=True):
        places = FilePlaces(addition.file_id, "", (*addition.people, *ids))
        first = len(addition.people)
        rows += _member_rows(addition.members, first, places, author.at)
        notes.append((places, addition.notes))
        touch_people(session, ids)
    _insert_audited(session, author, Member, rows)
    _insert_notes(session, author, notes)
    return new_ids


def insert_requests(session: Session, records: Sequence[RequestRecord], unit: str) -> list[str]:
    """Store requests with their papers, timeline and trail; returns their numbers in order."""
    author = _author(session)
    numbers = _request_numbers(session, records, unit)
    rows = [
        _request_row(record, number, author)
        for record, number in zip(records, numbers, strict=True)
    ]
    ids = _insert_audited(session, author, Request, rows)
    touch_requests(session, ids)
    stored = list(zip(records, ids, strict=True))
    papers = [row for one, id_ in stored for row in _paper_rows(one, id_)]
    insert_numbered(session, RequestPaper, papers)
    events = [row for one, id_ in stored for row in _event_rows(one, id_, author)]
    insert_numbered(session, RequestEvent, events)
    for table, rows_of in ((Payment, _payment_rows), (RequestReport, _report_rows)):
        found = [row for one, id_ in stored for row in rows_of(one, id_, author)]
        _insert_audited(session, author, table, found)
    return numbers


def _author(session: Session) -> Author:
    author: Author = session.info["author"]
    return author


def _file_numbers(session: Session, records: Sequence[FileRecord], unit: str) -> list[str]:
    return _numbers(session, [file_series(unit, one.created_on.year) for one in records])


def _request_numbers(session: Session, records: Sequence[RequestRecord], unit: str) -> list[str]:
    series = [request_series(one.kind, unit, one.received_on.year) for one in records]
    return _numbers(session, series)


def _numbers(session: Session, series: Sequence[str]) -> list[str]:
    counts: dict[str, int] = defaultdict(int)
    for name in series:
        counts[name] += 1
    taken = {name: iter(next_numbers(session, name, count)) for name, count in counts.items()}
    return [written(name, next(taken[name])) for name in series]


def _people_of(record: FileRecord) -> list[Someone]:
    principal = (record.principal, record.principal_id, record.created_at)
    others = [(one.person, one.person_id, record.created_at) for one in record.members]
    return [principal, *others]


def _insert_people(
    session: Session, author: Author, families: Sequence[Sequence[Someone]]
) -> list[tuple[int, ...]]:
    """Store those who are not stored yet; returns the ids of all."""
    rows = [
        _person_row(person, at or author.at)
        for family in families
        for person, person_id, at in family
        if person_id is None
    ]
    ids = iter(_insert_audited(session, author, Person, rows))
    return [
        tuple(next(ids) if person_id is None else person_id for _, person_id, _ in family)
        for family in families
    ]


def _person_row(person: PersonRecord, at: datetime) -> Row:
    row = {name: getattr(person, name) for name in PERSON_FIELDS}
    key = sort_name(person.family_name_ar, person.given_names_ar)
    return row | {"sort_name": key, **keys_of(person), **_dated(at)}


def _file_row(record: FileRecord, unit: str, number: str, principal_id: int, author: Author) -> Row:
    row = {name: getattr(record.career, name) for name in CAREER_FIELDS}
    at = record.created_at or author.at
    return row | {"number": number, "unit": unit, "principal_id": principal_id, **_dated(at)}


def _dated(at: datetime) -> Row:
    return {"version": 1, "created_at": at, "updated_at": at}


def _all_member_rows(
    records: Sequence[FileRecord], stored: Sequence[FilePlaces], author: Author
) -> list[Row]:
    rows: list[Row] = []
    for record, places in zip(records, stored, strict=True):
        principal = MemberRecord(record.principal, Relation.PRINCIPAL)
        at = record.created_at or author.at
        rows += _member_rows((principal, *record.members), PRINCIPAL_PLACE, places, at)
    return rows


def _member_rows(
    members: Iterable[MemberRecord], first: int, places: FilePlaces, at: datetime
) -> Iterator[Row]:
    for place, member in enumerate(members, start=first):
        row = {name: getattr(member, name) for name in MEMBER_FIELDS}
        mother = None if member.mother is None else places.people[member.mother]
        yield row | {
            "file_id": places.file_id,
            "person_id": places.people[place],
            "mother_id": mother,
            **_dated(at),
        }


def _insert_notes(
    session: Session,
    author: Author,
    families: Iterable[tuple[FilePlaces, Sequence[NoteRecord]]],
) -> None:
    rows = [
        {
            "file_id": places.file_id,
            "person_id": places.people[note.place],
            "account_id": author.account_id,
            "at": note.at or author.at,
            "text": note.text,
        }
        for places, notes in families
        for note in notes
    ]
    _insert_audited(session, author, Note, rows)


def _request_row(record: RequestRecord, number: str, author: Author) -> Row:
    row = {name: getattr(record, name) for name in REQUEST_FIELDS}
    at = record.registered_at or author.at
    return row | {
        "answers": dict(record.answers),
        "reasons": list(record.reasons),
        "number": number,
        "registered_at": at,
        "registered_by": record.registered_by or author.account_id,
        **_dated(at),
    }


def _paper_rows(record: RequestRecord, request_id: int) -> Iterator[Row]:
    for position, paper in enumerate(record.papers):
        yield _paper_row(paper, request_id, position)


def _paper_row(paper: PaperRecord, request_id: int, position: int) -> Row:
    return {
        "request_id": request_id,
        "position": position,
        "codes": "|".join(paper.codes),
        "received_code": paper.received_code,
        "received_on": paper.received_on,
        "is_optional": paper.is_optional,
    }


def _event_rows(record: RequestRecord, request_id: int, author: Author) -> Iterator[Row]:
    for event in record.events:
        yield _event_row(event, record, author) | {"request_id": request_id}


def _event_row(event: EventRecord, record: RequestRecord, author: Author) -> Row:
    return {
        "at": event.at or record.registered_at or author.at,
        "on": event.on,
        "account_id": event.account_id or record.registered_by or author.account_id,
        "action": event.action,
        "from_state": event.from_state,
        "to_state": event.to_state,
        "note": event.note,
        "details": dict(event.details),
    }


def _payment_rows(record: RequestRecord, request_id: int, author: Author) -> Iterator[Row]:
    for payment in record.payments:
        yield {
            "request_id": request_id,
            "on": payment.on,
            "payer": payment.payer,
            "mode": payment.mode,
            "amount": payment.amount,
            "rib": payment.rib,
            "reference": payment.reference,
            **_signed(payment, author),
        }


def _report_rows(record: RequestRecord, request_id: int, author: Author) -> Iterator[Row]:
    for report in record.reports:
        yield {
            "request_id": request_id,
            "kind": report.kind,
            "on": report.on,
            "body": dict(report.body),
            "confidential": False,
            **_signed(report, author),
        }


def _signed(record: PaymentRecord | ReportRecord, author: Author) -> Row:
    return {
        "account_id": record.account_id or author.account_id,
        "at": record.at or author.at,
    }


def _insert_audited(
    session: Session, author: Author, table: type[Base], rows: Sequence[Row]
) -> list[int]:
    """Insert rows with one line of the trail for each; returns their ids in order."""
    stored = insert_numbered(session, table, rows)
    put_rows(
        session,
        [trail_row(author, table.__tablename__, row["id"], None, _told(row)) for row in stored],
    )
    return [row["id"] for row in stored]


def _told(row: Row) -> Row:
    values = {name: plain(value) for name, value in row.items() if name not in UNTOLD}
    return {name: value for name, value in values.items() if value not in (None, "", False)}
