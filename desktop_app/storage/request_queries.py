"""Lists of requests: which ones, in which order, by pages, with their counts and sums."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, or_, select
from sqlalchemy.orm import Session

from desktop_app.domain.tasks import TaskCode
from desktop_app.domain.vocabulary import (
    OPEN_STATES,
    STOPPED_STATES,
    DecidingBody,
    Kind,
    Provider,
    State,
)
from desktop_app.storage import task_queries
from desktop_app.storage.models import (
    File,
    Member,
    Person,
    Request,
    RequestPaper,
    Slip,
    SlipLine,
)
from desktop_app.storage.search_queries import RequestMatch, found_requests
from desktop_app.storage.task_queries import TaskDay


@dataclass(frozen=True, slots=True)
class RequestFilter:
    """Which requests; empty parts ask for all. `overdue_on` asks for those late on a day.

    `session` asks for what a committee had before it between two days: see `_before_committee`.
    """

    search: RequestMatch | None = None
    kinds: frozenset[Kind] = frozenset()
    providers: frozenset[Provider] = frozenset()
    states: frozenset[State] = frozenset()
    types: frozenset[str] = frozenset()
    received_from: date | None = None
    received_to: date | None = None
    overdue_on: date | None = None
    open_only: bool = False
    task: tuple[TaskCode, TaskDay] | None = None
    file_id: int | None = None
    request_id: int | None = None
    session: tuple[date, date] | None = None


SORTS: dict[str, Any] = {
    "received": Request.received_on,
    "number": Request.number,
    "type": Request.type,
    "beneficiary": Person.sort_name,
    # By the way a request goes, not by the letters of its state.
    "state": case({state: place for place, state in enumerate(State)}, value=Request.state),
    "due": Request.due_on,
    "requested": Request.amount_requested,
    "granted": Request.amount_granted,
}


def page(
    session: Session, chosen: RequestFilter, sort: str, descending: bool, offset: int, limit: int
) -> Sequence[Any]:
    """Return a page of (Request, Person, File, Member, missing papers, number of its slip)."""
    key = SORTS.get(sort, Request.received_on)
    first = key.desc().nulls_last() if descending else key.asc().nulls_last()
    tie = Request.id.desc() if descending else Request.id.asc()
    query = _with_papers(_filtered(chosen)).order_by(first, tie)
    return session.execute(query.offset(offset).limit(limit)).all()


def of_ids(session: Session, ids: Sequence[int]) -> Sequence[Any]:
    """Return some requests as a page does."""
    query = _with_papers(_filtered(RequestFilter())).where(Request.id.in_(ids))
    return session.execute(query).all()


def count(session: Session, chosen: RequestFilter) -> int:
    """Return how many requests answer."""
    return session.scalar(select(func.count(Request.id)).where(*_conditions(chosen))) or 0


def sums(session: Session, chosen: RequestFilter) -> tuple[int, int]:
    """Return the centimes requested and granted of the requests that answer."""
    columns = (func.sum(Request.amount_requested), func.sum(Request.amount_granted))
    requested, granted = session.execute(select(*columns).where(*_conditions(chosen))).one()
    return requested or 0, granted or 0


def count_by_state(session: Session) -> dict[tuple[Provider, State], int]:
    """Return how many requests are open, by provider and state."""
    query = (
        select(Request.provider, Request.state, func.count(Request.id))
        .where(Request.state.in_(OPEN_STATES))
        .group_by(Request.provider, Request.state)
    )
    return {(provider, state): number for provider, state, number in session.execute(query).all()}


def count_by_day(session: Session, column: Any, first: date, last: date) -> dict[date, int]:
    """Return how many requests have a date column on each day of a stretch."""
    query = (
        select(column, func.count(Request.id))
        .where(column.between(first, last), Request.is_history.is_(False))
        .group_by(column)
    )
    return {day: number for day, number in session.execute(query).all()}  # noqa: C416


def _filtered(chosen: RequestFilter) -> Any:
    query: Any = (
        select(Request, Person, File, Member)
        .join(Person, Person.id == Request.beneficiary_id)
        .join(File, File.id == Request.file_id)
        .join(
            Member,
            and_(Member.file_id == Request.file_id, Member.person_id == Request.beneficiary_id),
        )
    )
    return query.where(*_conditions(chosen))


def _conditions(chosen: RequestFilter) -> list[ColumnElement[bool]]:
    sets = (
        (Request.kind, chosen.kinds),
        (Request.provider, chosen.providers),
        (Request.state, chosen.states),
        (Request.type, chosen.types),
    )
    conditions: list[ColumnElement[bool]] = [
        column.in_(sorted(wanted)) for column, wanted in sets if wanted
    ]
    if chosen.search is not None:
        conditions.append(found_requests(chosen.search))
    if chosen.received_from:
        conditions.append(Request.received_on >= chosen.received_from)
    if chosen.received_to:
        conditions.append(Request.received_on <= chosen.received_to)
    if chosen.open_only:
        conditions.append(Request.state.in_(OPEN_STATES))
    if chosen.overdue_on:
        conditions.append(_overdue(chosen.overdue_on))
    if chosen.task is not None:
        conditions.append(task_queries.condition(*chosen.task))
    if chosen.file_id is not None:
        conditions.append(Request.file_id == chosen.file_id)
    if chosen.request_id is not None:
        conditions.append(Request.id == chosen.request_id)
    if chosen.session is not None:
        conditions.append(_before_committee(*chosen.session))
    return conditions


def _before_committee(first: date, last: date) -> ColumnElement[bool]:
    """Social requests that a body other than the unit decided, or had before it, in the days."""
    decided = and_(Request.outcome.is_not(None), Request.decided_on.between(first, last))
    there = and_(
        Request.state.in_((State.COMMITTEE, State.DEFERRED)),
        Request.state_since.between(first, last),
    )
    by_others = and_(Request.kind == Kind.SOCIAL, Request.deciding_body != DecidingBody.UNIT)
    return and_(by_others, or_(decided, there))


def _overdue(day: date) -> ColumnElement[bool]:
    return and_(Request.state.in_(OPEN_STATES - STOPPED_STATES), Request.due_on < day)


def _with_papers(query: Any) -> Any:
    missing = (
        select(func.count(RequestPaper.id))
        .where(
            RequestPaper.request_id == Request.id,
            RequestPaper.received_on.is_(None),
            RequestPaper.is_optional.is_(False),
        )
        .scalar_subquery()
    )
    slip = (
        select(Slip.number)
        .join(SlipLine, SlipLine.slip_id == Slip.id)
        .where(SlipLine.request_id == Request.id, SlipLine.open.is_(True))
        .scalar_subquery()
    )
    return query.add_columns(missing, slip)
