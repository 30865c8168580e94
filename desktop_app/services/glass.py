"""Opens what is medical or confidential to who may see it and says why; the head sees each time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.errors import InvalidError, NotFoundError, SealedError
from desktop_app.domain.glass import HOLDS, RIGHTS, GlassReason, Veil, reason_faults
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import clean_lines
from desktop_app.services.desk import Desk
from desktop_app.services.families import full_name_ar
from desktop_app.storage import trail_queries
from desktop_app.storage.audit import log
from desktop_app.storage.models import Account, AuditRow, File, Person, Request

BREAKING, SEEING = "break_glass", "exceptions_seen"
WEEK = timedelta(days=7)
REQUESTS, FILES = "requests", "files"

SEALED = message("Glass", "This content is kept closed. Give the reason of the consultation first.")


@dataclass(frozen=True, slots=True)
class ExceptionRow:
    """One time that somebody read what is behind the glass: who, what, of whom, and why."""

    seq: int
    at: datetime
    account_ar: str
    veil: Veil
    number: str
    person_ar: str
    reason: GlassReason
    words: str
    file_id: int | None
    request_id: int | None
    seen: bool


def is_open(desk: Desk, veil: Veil, table: str, row_id: int) -> bool:
    """Tell whether the account may read it now: by its right, and by a reason not yet too old."""
    if not desk.may(RIGHTS[veil]):
        return False
    until = desk.sitting.opened.get((veil, table, row_id))
    return until is not None and desk.now() < until


def know(desk: Desk, table: str, row_id: int) -> None:
    """Let an account read on what it has just written itself; its right is needed all the same."""
    for veil in Veil:
        desk.sitting.opened[(veil, table, row_id)] = desk.now() + HOLDS


def require_open(desk: Desk, veil: Veil, table: str, row_id: int) -> None:
    """Raise ForbiddenError without the right, SealedError while no reason was given."""
    desk.require(RIGHTS[veil])
    if not is_open(desk, veil, table, row_id):
        raise SealedError(SEALED)


def break_glass(
    desk: Desk, veil: Veil, table: str, row_id: int, reason: str, words: str = ""
) -> None:
    """Open what is behind the glass of a request or a file for half an hour.

    Written to the trail with who, what and why. Raises ForbiddenError without the right, and
    InvalidError (`reason`, `words`) without a reason.
    """
    desk.require(RIGHTS[veil])
    plain = clean_lines(words)
    faults = reason_faults(reason, plain)
    if faults:
        raise InvalidError(faults)
    with desk.write(RIGHTS[veil], BREAKING) as session:
        file, person, number, request_id = _about(session, table, row_id)
        log(
            session,
            BREAKING,
            file_id=file.id,
            veil=veil,
            number=number,
            person_id=person.id,
            request_id=request_id,
            reason=GlassReason(reason),
            words=plain,
        )
    desk.sitting.opened[(veil, table, row_id)] = desk.now() + HOLDS


def _about(session: Session, table: str, row_id: int) -> tuple[File, Person, str, int | None]:
    if table == REQUESTS:
        request = session.get(Request, row_id)
        if request is not None:
            person = session.get_one(Person, request.beneficiary_id)
            return session.get_one(File, request.file_id), person, request.number, request.id
    elif (file := session.get(File, row_id)) is not None:
        return file, session.get_one(Person, file.principal_id), file.number, None
    raise NotFoundError(
        message("People", "This record is no longer in the office. Read the page again.")
    )


# What the head sees of it


def exceptions(desk: Desk, within: timedelta = WEEK) -> list[ExceptionRow]:
    """Return who read what behind the glass, and why, the last first; the head's own among them."""
    desk.require(Action.SEE_EXCEPTIONS)
    with desk.read() as session:
        first = trail_queries.first_since(session, desk.now() - within)
        seen = _seen_up_to(session, desk)
        query = (
            select(AuditRow, Account.full_name_ar, Person)
            .outerjoin(Account, Account.id == AuditRow.account_id)
            .outerjoin(Person, Person.id == AuditRow.after["person_id"].as_integer())
            .where(AuditRow.seq >= first, AuditRow.action == BREAKING)
            .order_by(AuditRow.seq.desc())
        )
        return [_row(row, name or "", who, seen) for row, name, who in session.execute(query)]


def mark_seen(desk: Desk, up_to: int) -> None:
    """Note that the account has seen the exceptions up to a row of the trail."""
    with desk.write(Action.SEE_EXCEPTIONS, SEEING) as session:
        log(session, SEEING, up_to=up_to)


def _seen_up_to(session: Session, desk: Desk) -> int:
    query = (
        select(AuditRow.after)
        .where(AuditRow.action == SEEING, AuditRow.account_id == desk.account.id)
        .order_by(AuditRow.seq.desc())
        .limit(1)
    )
    return int((session.scalar(query) or {}).get("up_to", 0))


def _row(row: AuditRow, account_ar: str, person: Person | None, seen: int) -> ExceptionRow:
    told = row.after or {}
    return ExceptionRow(
        seq=row.seq,
        at=row.at,
        account_ar=account_ar,
        veil=Veil(told["veil"]),
        number=str(told["number"]),
        person_ar=full_name_ar(person) if person is not None else "",
        reason=GlassReason(told["reason"]),
        words=str(told["words"]),
        file_id=row.file_id,
        request_id=told.get("request_id"),
        seen=row.seq <= seen,
    )
