"""Dispatch slips: what can go on one, what stands on each, and what is still awaited."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, and_, case, exists, func, or_, select
from sqlalchemy.orm import Session

from desktop_app.domain.vocabulary import DecidingBody, Kind, Provider, SlipState, State
from desktop_app.storage.models import File, Person, Request, RequestPaper, Slip, SlipLine

AWAITING = (SlipState.ISSUED, SlipState.ACKNOWLEDGED)


def _is_missing(request_id: Any) -> ColumnElement[bool]:
    return exists().where(
        RequestPaper.request_id == request_id,
        RequestPaper.received_on.is_(None),
        RequestPaper.is_optional.is_(False),
    )


def transmissible() -> ColumnElement[bool]:
    """The condition of a request that may be sent: complete, advised, and for others to decide."""
    social = and_(Request.kind == Kind.SOCIAL, Request.state == State.ADVISED)
    health = and_(
        Request.kind == Kind.HEALTH,
        Request.state == State.UNDER_REVIEW,
        Request.deciding_body != DecidingBody.UNIT,
    )
    complete = or_(Request.is_history.is_(True), ~_is_missing(Request.id))
    return and_(or_(social, health), complete)


def ready(session: Session) -> Sequence[Any]:
    """Return (Request, Person, id of the draft it stands on or None), the oldest first."""
    query = (
        select(Request, Person, SlipLine.slip_id)
        .join(Person, Person.id == Request.beneficiary_id)
        .outerjoin(SlipLine, and_(SlipLine.request_id == Request.id, SlipLine.open.is_(True)))
        .where(transmissible())
        .order_by(Request.urgent.desc(), Request.state_since, Request.id)
    )
    return session.execute(query).all()


def count_ready(session: Session) -> int:
    """Return how many requests may be sent and stand on no draft yet."""
    taken = exists().where(SlipLine.request_id == Request.id, SlipLine.open.is_(True))
    query = select(func.count(Request.id)).where(transmissible(), ~taken)
    return session.scalar(query) or 0


def papers(session: Session, request_ids: Sequence[int]) -> dict[int, list[str]]:
    """Return the codes of the papers received of each of some requests."""
    query = (
        select(RequestPaper.request_id, RequestPaper.received_code)
        .where(RequestPaper.request_id.in_(request_ids), RequestPaper.received_on.is_not(None))
        .order_by(RequestPaper.position)
    )
    found: dict[int, list[str]] = {}
    for request_id, code in session.execute(query):
        found.setdefault(request_id, []).append(code)
    return found


def lines(session: Session, slip_id: int) -> Sequence[Any]:
    """Return (SlipLine, Request, Person) of a slip in its order."""
    query = (
        select(SlipLine, Request, Person)
        .join(Request, Request.id == SlipLine.request_id)
        .join(Person, Person.id == Request.beneficiary_id)
        .where(SlipLine.slip_id == slip_id)
        .order_by(SlipLine.position, SlipLine.id)
    )
    return session.execute(query).all()


def principals(session: Session, request_ids: Sequence[int]) -> dict[int, Person]:
    """Return {request: the principal of its file} of some requests."""
    query = (
        select(Request.id, Person)
        .join(File, File.id == Request.file_id)
        .join(Person, Person.id == File.principal_id)
        .where(Request.id.in_(request_ids))
    )
    return {request_id: person for request_id, person in session.execute(query)}  # noqa: C416


def open_line(session: Session, request_id: int) -> Any | None:
    """Return (SlipLine, Slip) of the open slip a request stands on, or None."""
    query = (
        select(SlipLine, Slip)
        .join(Slip, Slip.id == SlipLine.slip_id)
        .where(SlipLine.request_id == request_id, SlipLine.open.is_(True))
    )
    return session.execute(query).first()


def last_line(session: Session, request_id: int) -> Any | None:
    """Return (SlipLine, Slip) of the slip a request was last sent on, or None."""
    query = (
        select(SlipLine, Slip)
        .join(Slip, Slip.id == SlipLine.slip_id)
        .where(SlipLine.request_id == request_id, Slip.number.is_not(None))
        .order_by(Slip.issued_at.desc(), Slip.id.desc())
    )
    return session.execute(query).first()


def draft_of(session: Session, provider: Provider) -> Slip | None:
    """Return the slip being made for a body, if there is one."""
    query = select(Slip).where(Slip.provider == provider, Slip.state == SlipState.DRAFT)
    return session.scalar(query.order_by(Slip.id))


def issued(session: Session) -> Sequence[Any]:
    """Return (Slip, lines, answered, awaited) of every slip that has a number, the last first."""
    is_awaited = and_(SlipLine.answered_on.is_(None), SlipLine.open.is_(True))
    query = (
        select(
            Slip,
            func.count(SlipLine.id),
            func.sum(case((SlipLine.answered_on.is_not(None), 1), else_=0)),
            func.sum(case((is_awaited, 1), else_=0)),
        )
        .outerjoin(SlipLine, SlipLine.slip_id == Slip.id)
        .where(Slip.number.is_not(None))
        .group_by(Slip.id)
        .order_by(Slip.on.desc(), Slip.id.desc())
    )
    return session.execute(query).all()


def last_issued(session: Session) -> Slip | None:
    """Return the slip issued last."""
    query = select(Slip).where(Slip.number.is_not(None), Slip.state != SlipState.DRAFT)
    return session.scalar(query.order_by(Slip.issued_at.desc(), Slip.id.desc()))


def known_numbers(session: Session, numbers: Sequence[str]) -> dict[str, str]:
    """Return {number as asked: the request's own number} of those some request has."""
    query = select(Request.number, Request.old_number).where(
        or_(Request.number.in_(numbers), Request.old_number.in_(numbers))
    )
    found: dict[str, str] = {}
    for number, old in session.execute(query):
        found[number] = number
        if old:
            found.setdefault(old, number)
    return found


def on_slips(session: Session, request_ids: Sequence[int]) -> frozenset[int]:
    """Return which of some requests stand on a slip that is being made or still waits."""
    query = select(SlipLine.request_id).where(
        SlipLine.request_id.in_(request_ids), SlipLine.open.is_(True)
    )
    return frozenset(session.scalars(query))
