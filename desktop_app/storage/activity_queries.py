"""What a unit received, decided and still owes in a stretch of days, counted by the database.

Each question is one statement that gives back sums, never requests: a year of a hundred thousand
requests costs about as much as one read over its table.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    and_,
    case,
    exists,
    func,
    literal,
    or_,
    select,
    union_all,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import Session, aliased
from sqlalchemy.sql.functions import GenericFunction

from desktop_app.domain.vocabulary import (
    ENDED_STATES,
    STOPPED_STATES,
    Outcome,
    Provider,
    State,
)
from desktop_app.storage.models import File, Member, Payment, Person, Request

GRANTED = (Outcome.ACCEPTED, Outcome.PARTLY)
Earlier = aliased(Request)


class days_between(GenericFunction[int]):  # noqa: N801 - SQL functions are written small
    """Whole days from a date to a later one, whatever the database."""

    type = Integer()
    inherit_cache = True


@compiles(days_between)
def _minus(element: Any, compiler: Any, **more: Any) -> str:
    first, last = element.clauses
    return f"({compiler.process(last, **more)} - {compiler.process(first, **more)})"


@compiles(days_between, "sqlite")
def _by_julian_days(element: Any, compiler: Any, **more: Any) -> str:
    first, last = element.clauses
    days = f"julianday({compiler.process(last, **more)})"
    return f"CAST({days} - julianday({compiler.process(first, **more)}) AS INTEGER)"


def flows(session: Session, first: date, last: date, on: date) -> Sequence[Any]:
    """Return sums by type, provider, kind, relation and position; `on` is when it is looked at.

    After those: received, of them still waiting, accepted, partly, refused, ended without a
    decision, waiting, late, centimes asked for by what was received, and granted by what was
    decided. A request counts by its last decision, and its category is that of today.
    """
    keys = (Request.type, Request.provider, Request.kind, Member.relation, File.position)
    query = _of_members(select(*keys, *_sums(first, last, on)))
    return session.execute(query.where(Request.received_on <= last).group_by(*keys)).all()


def flow(session: Session, first: date, last: date, on: date) -> Sequence[int]:
    """Return the sums of `flows` of all requests together."""
    query = select(*_sums(first, last, on)).where(Request.received_on <= last)
    return [number or 0 for number in session.execute(query).one()]


def _sums(first: date, last: date, on: date) -> list[ColumnElement[Any]]:
    received = Request.received_on.between(first, last)
    decided = Request.decided_on.between(first, last)
    waiting = _waiting(on)
    conditions = (
        received,
        and_(received, waiting),
        *(and_(decided, Request.outcome == outcome) for outcome in Outcome),
        and_(_undecided_end(), Request.state_since.between(first, last)),
        waiting,
        and_(waiting, _late(on)),
    )
    return [
        *(func.sum(case((condition, 1), else_=0)) for condition in conditions),
        _sum_where(received, Request.amount_requested),
        _sum_where(_granted(first, last), Request.amount_granted),
    ]


def delays(session: Session, first: date, last: date) -> Sequence[Any]:
    """Return how many were decided after how many days.

    By type, provider, relation and position: the days, how the term was kept (1 within it, 0
    after it, None without one), and how many.
    """
    keys = (Request.type, Request.provider, Member.relation, File.position, *_taken())
    query = _of_members(select(*keys, func.count(Request.id)))
    return session.execute(query.where(_decided(first, last)).group_by(*keys)).all()


def delay(session: Session, first: date, last: date) -> Sequence[Any]:
    """Return what `delays` does of all requests together: the days, the term, how many."""
    keys = _taken()
    query = select(*keys, func.count(Request.id)).where(_decided(first, last))
    return session.execute(query.group_by(*keys)).all()


def _taken() -> tuple[Any, Any]:
    kept = case(
        (Request.due_on.is_(None), None), (Request.decided_on <= Request.due_on, 1), else_=0
    )
    return days_between(Request.received_on, Request.decided_on), kept


def _decided(first: date, last: date) -> ColumnElement[bool]:
    return and_(Request.outcome.is_not(None), Request.decided_on.between(first, last))


def stages(session: Session, first: date, last: date) -> Sequence[Any]:
    """Return (stage, provider, days, how many) of the steps that ended within the days."""
    parts = [
        _stage("opinion", Request.received_on, Request.opinion_on, first, last),
        _stage("transmission", Request.received_on, Request.transmitted_on, first, last),
        _stage("answer", Request.transmitted_on, Request.decided_on, first, last),
        _stage("notice", Request.decided_on, Request.notified_on, first, last),
    ]
    return session.execute(union_all(*parts)).all()


def registered(session: Session) -> Sequence[Any]:
    """Return (relation, position, how many) of the living who belong to a family today."""
    keys = (Member.relation, File.position)
    query = (
        select(*keys, func.count(Member.id))
        .join(File, File.id == Member.file_id)
        .join(Person, Person.id == Member.person_id)
        .where(Person.died_on.is_(None), Member.ended_on.is_(None))
    )
    return session.execute(query.group_by(*keys)).all()


def served(session: Session, first: date, last: date) -> Sequence[Any]:
    """Return (relation, position, how many were granted something, how many for the first time).

    Each person counts once in each category.
    """
    before = exists().where(
        Earlier.beneficiary_id == Request.beneficiary_id,
        Earlier.outcome.in_(GRANTED),
        Earlier.decided_on < first,
    )
    keys = (Member.relation, File.position)
    granted = _granted(first, last)
    each = _of_members(
        select(*keys, case((before, 0), else_=1).label("first_time")).where(granted)
    ).group_by(*keys, Request.beneficiary_id)
    found = each.subquery()
    columns = (found.c.relation, found.c.position)
    query = select(*columns, func.count(), func.sum(found.c.first_time)).group_by(*columns)
    return session.execute(query).all()


def paid(session: Session, first: date, last: date) -> dict[Provider, int]:
    """Return the centimes that were paid within the days, by the provider of the requests."""
    query = (
        select(Request.provider, func.sum(Payment.amount))
        .join(Request, Request.id == Payment.request_id)
        .where(Payment.on.between(first, last))
        .group_by(Request.provider)
    )
    return {provider: centimes for provider, centimes in session.execute(query)}  # noqa: C416


def _of_members(query: Any) -> Any:
    return (
        query.select_from(Request)
        .join(File, File.id == Request.file_id)
        .join(
            Member,
            and_(Member.file_id == Request.file_id, Member.person_id == Request.beneficiary_id),
        )
    )


def _sum_where(condition: ColumnElement[bool], column: Any) -> ColumnElement[Any]:
    return func.coalesce(func.sum(case((condition, column), else_=0)), 0)


def _granted(first: date, last: date) -> ColumnElement[bool]:
    return and_(Request.outcome.in_(GRANTED), Request.decided_on.between(first, last))


def _undecided_end() -> ColumnElement[bool]:
    return and_(Request.outcome.is_(None), Request.state.in_(ENDED_STATES))


def _waiting(on: date) -> ColumnElement[bool]:
    """The condition that a request waited for a decision at the end of a day."""
    open_then = or_(Request.state.not_in(ENDED_STATES), Request.state_since > on)
    return and_(
        Request.received_on <= on,
        or_(
            and_(Request.outcome.is_(None), open_then),
            and_(Request.outcome.is_not(None), Request.decided_on > on),
            and_(Request.state == State.APPEALED, Request.state_since <= on),
        ),
    )


def _late(on: date) -> ColumnElement[bool]:
    """The condition that the term of a waiting request had passed and its clock did not stand."""
    running = or_(Request.state.not_in(STOPPED_STATES), Request.state_since > on)
    return and_(Request.due_on < on, running)


def _stage(name: str, start: Any, end: Any, first: date, last: date) -> Any:
    days = days_between(start, end)
    return (
        select(literal(name), Request.provider, days, func.count())
        .where(start.is_not(None), end.between(first, last))
        .group_by(Request.provider, days)
    )
