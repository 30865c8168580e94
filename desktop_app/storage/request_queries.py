"""Lists of requests: which ones, in which order, by pages, with their counts and sums."""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    and_,
    case,
    false,
    func,
    literal_column,
    or_,
    select,
    tuple_,
)
from sqlalchemy.orm import Session

from desktop_app.domain.tasks import TaskCode
from desktop_app.domain.vocabulary import (
    OPEN_STATES,
    STOPPED_STATES,
    Category,
    DecidingBody,
    Kind,
    Provider,
    State,
)
from desktop_app.storage import task_queries
from desktop_app.storage.models import (
    Account,
    File,
    Member,
    Person,
    Request,
    RequestPaper,
    Slip,
    SlipLine,
)
from desktop_app.storage.people_queries import in_categories, unkeyed
from desktop_app.storage.places import Lines, Page, walking
from desktop_app.storage.search_queries import RequestMatch, found_requests
from desktop_app.storage.task_queries import TaskDay


@dataclass(frozen=True, slots=True)
class RequestFilter:
    """Which requests; empty parts ask for all. `overdue_on` asks for those late on a day.

    Days and amounts include both ends; what has none does not answer.
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
    categories: frozenset[Category] = frozenset()
    units: frozenset[str] = frozenset()
    due_from: date | None = None
    due_to: date | None = None
    decided_from: date | None = None
    decided_to: date | None = None
    requested_from: int | None = None
    requested_to: int | None = None
    granted_from: int | None = None
    granted_to: int | None = None
    assigned_to: frozenset[int] = frozenset()
    urgent_only: bool = False
    ids: frozenset[int] = frozenset()


NOBODY = 0
"""Among the accounts requests are assigned to: those that are nobody's."""

SORTS: dict[str, Any] = {
    "received": Request.received_on,
    "number": Request.number,
    "type": Request.type,
    "beneficiary": Person.sort_name,
    # By the way a request goes, not by the letters of its state.
    "state": case(*((Request.state == state, place) for place, state in enumerate(State))),
    "due": Request.due_on,
    "requested": Request.amount_requested,
    "granted": Request.amount_granted,
    "decided": Request.decided_on,
    "since": Request.state_since,
    "assigned": Request.assigned_to,
}
_NULLABLE = frozenset({"due", "requested", "granted", "decided", "assigned"})
# What a line of a list is made of, read as columns: an entity costs three times as much.
REQUEST_COLUMNS = (
    "id", "number", "old_number", "kind", "provider", "type", "type_version", "state",
    "state_since", "outcome", "urgent", "received_on", "due_on", "amount_requested",
    "amount_granted", "decided_on", "is_history", "assigned_to",
)  # fmt: skip
PERSON_COLUMNS = ("id", "sex", "family_name_ar", "given_names_ar", "cnie")
FILE_COLUMNS = ("id", "number", "unit", "position", "matricule")
MEMBER_COLUMNS = ("relation",)
RequestLine = namedtuple("RequestLine", REQUEST_COLUMNS)  # type: ignore[misc]
PersonLine = namedtuple("PersonLine", PERSON_COLUMNS)  # type: ignore[misc]
FileLine = namedtuple("FileLine", FILE_COLUMNS)  # type: ignore[misc]
MemberLine = namedtuple("MemberLine", MEMBER_COLUMNS)  # type: ignore[misc]


def page(
    session: Session, chosen: RequestFilter, sort: str, descending: bool, offset: int, limit: int
) -> Sequence[Any]:
    """Return a page of (Request, Person, File, Member, missing papers, its slip, assigned to)."""
    query = _with_papers(_filtered(chosen)).order_by(*_order(sort, descending))
    return session.execute(query.offset(offset).limit(limit)).all()


def of_ids(session: Session, ids: Sequence[int]) -> Sequence[Any]:
    """Return some requests as a page does."""
    query = _with_papers(_filtered(RequestFilter())).where(Request.id.in_(ids))
    return session.execute(query).all()


def is_walked(chosen: RequestFilter) -> bool:
    """Tell whether the indexes alone give a list in its order: its first page comes at once."""
    return chosen == RequestFilter()


def ids(chosen: RequestFilter, sort: str, descending: bool) -> Any:
    """Return the query of the ids of the requests that answer, in their order."""
    walked = is_walked(chosen)
    query: Any = select(Request.id)
    if sort == "beneficiary":
        # A sum is no key: with it the database begins with the people, in the order of names.
        theirs = Person.id + literal_column("0") if walked else Person.id
        query = query.join(Person, theirs == Request.beneficiary_id)
    return query.where(*_conditions(chosen)).order_by(*_order(sort, descending, keyed=walked))


def walk(chosen: RequestFilter, sort: str, descending: bool) -> str:
    """Return the statement that walks a list by its indexes; nothing when none gives its order."""
    return _walk(sort, descending) if is_walked(chosen) else ""


@lru_cache(maxsize=32)
def _walk(sort: str, descending: bool) -> str:
    return walking(ids(RequestFilter(), sort, descending))


def lines(session: Session, request_ids: Sequence[int]) -> list[Any]:
    """Return a page's lines as `page` does, by columns, in the order of the ids."""
    return _LINES.read(session, request_ids)


def page_of(session: Session, request_ids: Sequence[int]) -> Page[Any]:
    """Return the same lines, each made when it is looked at."""
    return _LINES.page(session, request_ids)


def _order(sort: str, descending: bool, *, keyed: bool = True) -> list[Any]:
    """Return what orders a list; equals stand by who was recorded first, each way alike.

    Without `keyed` no index is walked for it: rows that a filter picks from everywhere are faster
    read as they lie, and ordered afterwards.
    """
    name = sort if sort in SORTS else "received"
    key = SORTS[name] if keyed else unkeyed(SORTS[name])
    then = [Person.id, Request.id] if name == "beneficiary" else [Request.id]
    if descending:
        return [key.desc(), *(one.desc() for one in then)]
    first = key.asc().nulls_last() if name in _NULLABLE else key.asc()
    return [first, *(one.asc() for one in then)]


def count(session: Session, chosen: RequestFilter) -> int:
    """Return how many requests answer."""
    # Of the rows, not of a column: the database then counts whole pages of an index.
    query = select(func.count()).select_from(Request).where(*_conditions(chosen))
    return session.scalar(query) or 0


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
    return _told(select(Request, Person, File, Member)).where(*_conditions(chosen))


def _told(query: Any) -> Any:
    place = and_(Member.file_id == Request.file_id, Member.person_id == Request.beneficiary_id)
    return (
        query.join(Person, Person.id == Request.beneficiary_id)
        .join(File, File.id == Request.file_id)
        .join(Member, place)
    )


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
    return [*conditions, *_spans(chosen), *_of_the_file(chosen)]


def _spans(chosen: RequestFilter) -> Iterator[ColumnElement[bool]]:
    for column, first, last in (
        (Request.due_on, chosen.due_from, chosen.due_to),
        (Request.decided_on, chosen.decided_from, chosen.decided_to),
        # Amounts lie everywhere: to follow their index means to read the table row by row.
        (unkeyed(Request.amount_requested), chosen.requested_from, chosen.requested_to),
        (unkeyed(Request.amount_granted), chosen.granted_from, chosen.granted_to),
    ):
        if first is not None:
            yield column >= first
        if last is not None:
            yield column <= last


def _of_the_file(chosen: RequestFilter) -> Iterator[ColumnElement[bool]]:
    # Read once into a set, which each request is then held against.
    if chosen.categories:
        places = (
            select(Member.file_id, Member.person_id)
            .join(File, File.id == Member.file_id)
            .where(in_categories(chosen.categories))
        )
        yield tuple_(unkeyed(Request.file_id), unkeyed(Request.beneficiary_id)).in_(places)
    if chosen.units:
        here = select(File.id).where(unkeyed(File.unit).in_(sorted(chosen.units)))
        yield unkeyed(Request.file_id).in_(here)
    if chosen.assigned_to:
        mine = Request.assigned_to.in_(sorted(chosen.assigned_to - {NOBODY}))
        nobody = Request.assigned_to.is_(None) if NOBODY in chosen.assigned_to else false()
        yield or_(mine, nobody)
    if chosen.urgent_only:
        yield Request.urgent.is_(True)
    if chosen.ids:
        yield Request.id.in_(sorted(chosen.ids))


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


def lines_query() -> Any:
    """Return the statement of a page's lines, without what chooses and orders them."""
    parts = (
        (Request, REQUEST_COLUMNS),
        (Person, PERSON_COLUMNS),
        (File, FILE_COLUMNS),
        (Member, MEMBER_COLUMNS),
    )
    columns = [getattr(table, name) for table, names in parts for name in names]
    return _with_papers(_told(select(*columns).select_from(Request)))


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
    assigned = (
        select(Account.full_name_ar).where(Account.id == Request.assigned_to).scalar_subquery()
    )
    return query.add_columns(missing, slip, assigned)


_LINES = Lines(lines_query(), Request.id, (RequestLine, PersonLine, FileLine, MemberLine))
