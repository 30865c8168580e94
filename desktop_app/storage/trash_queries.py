"""Queries of what was deleted, and of what stands in the way of deleting and restoring."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from desktop_app.domain.vocabulary import OPEN_STATES, PrintState, State
from desktop_app.storage.models import (
    Account,
    ActLine,
    Attachment,
    Base,
    File,
    Member,
    Note,
    Payment,
    Person,
    Print,
    Reminder,
    Request,
    RequestEvent,
    RequestPaper,
    RequestReport,
    Settlement,
    SlipLine,
    Trashed,
)

# What a request holds besides itself, in the order it is put back.
OF_REQUEST: tuple[type[Base], ...] = (
    RequestPaper,
    RequestEvent,
    RequestReport,
    ActLine,
    Settlement,
    Payment,
    Reminder,
    Attachment,
)


def rows_of_request(session: Session, request_id: int) -> list[Base]:
    """Return everything that was recorded with a request."""
    found: list[Base] = []
    for table in OF_REQUEST:
        query = select(table).where(table.__table__.c.request_id == request_id)
        found += session.scalars(query)
    return found


def slip_lines_of(session: Session, request_id: int) -> int:
    """Return how many slips ever carried a request."""
    query = select(func.count()).where(SlipLine.request_id == request_id)
    return session.scalar(query) or 0


def requests_of(session: Session, file_id: int, person_id: int | None = None) -> int:
    """Return how many requests a file has, or one person of it."""
    query = select(func.count(Request.id)).where(Request.file_id == file_id)
    if person_id is not None:
        query = query.where(Request.beneficiary_id == person_id)
    return session.scalar(query) or 0


def children_of(session: Session, file_id: int, person_id: int) -> list[Person]:
    """Return the people of a file who name a person as their mother."""
    query = (
        select(Person)
        .join(Member, Member.person_id == Person.id)
        .where(Member.file_id == file_id, Member.mother_id == person_id)
    )
    return list(session.scalars(query))


def notes_of(session: Session, file_id: int, person_id: int | None = None) -> list[Note]:
    """Return the notes of a file, or those on one person of it."""
    query = select(Note).where(Note.file_id == file_id)
    if person_id is not None:
        query = query.where(Note.person_id == person_id)
    return list(session.scalars(query))


def members_of(session: Session, file_id: int) -> list[Member]:
    """Return the places in a file."""
    return list(session.scalars(select(Member).where(Member.file_id == file_id)))


def attachments_of(session: Session, file_id: int) -> list[Attachment]:
    """Return the scanned papers of a file."""
    return list(session.scalars(select(Attachment).where(Attachment.file_id == file_id)))


def reminders_of(session: Session, file_id: int) -> list[Reminder]:
    """Return the reminders on a file."""
    return list(session.scalars(select(Reminder).where(Reminder.file_id == file_id)))


def is_elsewhere(session: Session, person_id: int, file_id: int) -> bool:
    """Tell whether a person belongs to another file as well."""
    elsewhere = select(Member.id).where(Member.person_id == person_id, Member.file_id != file_id)
    principal = select(File.id).where(File.principal_id == person_id, File.id != file_id)
    return session.scalar(elsewhere) is not None or session.scalar(principal) is not None


def prints_about(session: Session, column: str, row_id: int) -> list[Print]:
    """Return the documents made on a file (`file_id`), a request or a slip."""
    return list(session.scalars(select(Print).where(getattr(Print, column) == row_id)))


def released(prints: Collection[Print]) -> list[Print]:
    """Return the documents that left the program."""
    return [one for one in prints if one.state is PrintState.RELEASED]


def page(
    session: Session,
    offset: int,
    limit: int,
    kinds: Collection[str] = (),
    file_id: int | None = None,
) -> Sequence[Any]:
    """Return (what was deleted, by whom), the last first; neither restored nor purged."""
    query = (
        select(Trashed, Account.full_name_ar)
        .join(Account, Account.id == Trashed.deleted_by)
        .where(*_waiting(kinds, file_id))
        .order_by(Trashed.deleted_at.desc(), Trashed.id.desc())
    )
    return session.execute(query.offset(offset).limit(limit)).all()


def count(session: Session, kinds: Collection[str] = ()) -> int:
    """Return how many things lie in the trash."""
    return session.scalar(select(func.count(Trashed.id)).where(*_waiting(kinds, None))) or 0


def overdue(session: Session, on: date) -> list[Trashed]:
    """Return what lies in the trash beyond its term, the oldest first."""
    query = select(Trashed).where(*_waiting((), None), Trashed.keep_until < on)
    return list(session.scalars(query.order_by(Trashed.keep_until, Trashed.id)))


def _waiting(kinds: Collection[str], file_id: int | None) -> list[Any]:
    conditions: list[Any] = [Trashed.restored_at.is_(None), Trashed.purged_at.is_(None)]
    if kinds:
        conditions.append(Trashed.kind.in_(kinds))
    if file_id is not None:
        conditions.append(Trashed.file_id == file_id)
    return conditions


def file_with(session: Session, number: str, matricule: str | None) -> File | None:
    """Return the file that has a number or a service number, if one does."""
    same = [File.number == number]
    if matricule:
        same.append(File.matricule == matricule)
    return session.scalar(select(File).where(or_(*same)))


def place_of(session: Session, file_id: int, person_id: int) -> Member | None:
    """Return a person's place in a file."""
    query = select(Member).where(Member.file_id == file_id, Member.person_id == person_id)
    return session.scalar(query)


def open_line_of(session: Session, request_id: int) -> SlipLine | None:
    """Return the line of the slip that carries a request now."""
    query = select(SlipLine).where(SlipLine.request_id == request_id, SlipLine.open)
    return session.scalar(query)


# What the retention list reaches

REQUEST, FILE = "request", "file"


def ended_requests(session: Session, before: date) -> Sequence[Any]:
    """Return (request) whose last step was on a day or earlier, that nobody waits for any more."""
    ended = (State.CLOSED, State.ARCHIVED, State.CANCELLED, State.WITHDRAWN)
    query = (
        select(Request)
        .where(
            Request.state.in_(ended),
            Request.state_since <= before,
            Request.number.not_in(_purged(REQUEST)),
        )
        .order_by(Request.state_since, Request.id)
    )
    return session.scalars(query).all()


def quiet_files(session: Session, before: date) -> Sequence[File]:
    """Return files without open requests, whose last request ended on a day or earlier."""
    lively = select(Request.file_id).where(
        or_(Request.state.in_(OPEN_STATES), Request.state_since > before)
    )
    query = (
        select(File)
        .where(File.id.not_in(lively), File.number.not_in(_purged(FILE)))
        .order_by(File.id)
    )
    return session.scalars(query).all()


def family_of(session: Session, file_id: int) -> Sequence[Any]:
    """Return (member, person) of a file."""
    query = (
        select(Member, Person)
        .join(Person, Person.id == Member.person_id)
        .where(Member.file_id == file_id)
    )
    return session.execute(query).all()


def requests_in(session: Session, file_id: int) -> list[Request]:
    """Return the requests of a file."""
    return list(session.scalars(select(Request).where(Request.file_id == file_id)))


def _purged(kind: str) -> Any:
    return select(Trashed.label).where(Trashed.kind == kind, Trashed.purged_at.is_not(None))
