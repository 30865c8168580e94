"""Lists of people: which members of which files, in which order, by pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    and_,
    exists,
    false,
    func,
    or_,
    select,
    tuple_,
)
from sqlalchemy.orm import Session, aliased

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.vocabulary import (
    OPEN_STATES,
    STOPPED_STATES,
    Category,
    Position,
    Relation,
    category_of,
)
from desktop_app.storage.models import File, Member, Person, Request
from desktop_app.storage.search_queries import Match, found_people

Principal = aliased(Person)
Span = tuple[date, date]


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """Which people; empty parts ask for all. `search` is whom a typed text narrows them to."""

    search: Match | None = None
    categories: frozenset[Category] = frozenset()
    principals_only: bool = False
    with_open_requests: bool = False


SORTS: dict[str, Any] = {
    "name": Person.sort_name,
    "category": Member.relation,
    "file": File.number,
    "matricule": File.matricule,
    "rank": File.rank,
    "posting": File.posting,
    "birth": Person.birth,
}


def page(
    session: Session, chosen: PeopleFilter, sort: str, descending: bool, offset: int, limit: int
) -> Sequence[Any]:
    """Return a page of (Member, Person, File, Principal, open, incomplete, first term)."""
    key = SORTS.get(sort, Person.sort_name)
    order = [key.desc() if descending else key.asc(), Person.sort_name, Member.id]
    if key is Person.sort_name:
        del order[1]
    chosen_ones = _members(chosen).order_by(*order).offset(offset).limit(limit)
    return _told(session, chosen_ones, order)


def count(session: Session, chosen: PeopleFilter) -> int:
    """Return how many members answer."""
    return session.scalar(_members(chosen).with_only_columns(func.count(Member.id))) or 0


def best(session: Session, people: Sequence[int]) -> Sequence[Any]:
    """Return the places of people in their files as a page does, in the order of the people."""
    places = select(Member.id).where(Member.person_id.in_(people))
    order = {person_id: place for place, person_id in enumerate(people)}
    found = _told(session, places, [Member.id])
    return sorted(found, key=lambda row: order[row[1].id])


def in_places(session: Session, places: Sequence[tuple[int, int]]) -> Sequence[Any]:
    """Return, as a page does, the members who are (person, file) one of the places."""
    members = select(Member.id).where(tuple_(Member.person_id, Member.file_id).in_(places))
    return _told(session, members, [Member.id])


def surviving_spouses(session: Session, file_ids: Sequence[int]) -> dict[int, Person]:
    """Return {file: a living spouse who still belongs to it}, the first recorded."""
    query = (
        select(Member.file_id, Person)
        .join(Person, Person.id == Member.person_id)
        .where(
            Member.file_id.in_(file_ids),
            Member.relation == Relation.SPOUSE,
            Member.ended_on.is_(None),
            Person.died_on.is_(None),
        )
        .order_by(Member.id.desc())
    )
    return {file_id: person for file_id, person in session.execute(query)}  # noqa: C416


def members_of(session: Session, pairs: Sequence[tuple[int, int]]) -> Sequence[Any]:
    """Return (Member, Person, File, Principal) of people in files, in the order of their names."""
    query = (
        select(Member, Person, File, Principal)
        .join(Person, Person.id == Member.person_id)
        .join(File, File.id == Member.file_id)
        .join(Principal, Principal.id == File.principal_id)
        .where(tuple_(Member.file_id, Member.person_id).in_(pairs))
    )
    return session.execute(query.order_by(Person.sort_name, Member.id)).all()


def possibly_ending(session: Session, births: Sequence[Span], studies: Span) -> Sequence[Any]:
    """Return the living children born within one of the spans, or whose studies end in one."""
    born = or_(false(), *(_born_within(span) for span in births))
    query = (
        _members(PeopleFilter())
        .where(Member.relation.in_((Relation.CHILD, Relation.KAFALA)), Member.ended_on.is_(None))
        .where(Person.died_on.is_(None), or_(born, Member.studies_until.between(*studies)))
    )
    return _told(session, query, [Person.sort_name, Member.id])


def _born_within(span: Span) -> ColumnElement[bool]:
    # A birth known in part is a shorter text: it sorts after the day before the one it counts as.
    first, last = span[0] - timedelta(days=1), span[1]
    return Person.birth.between(PartialDate.of(first), PartialDate.of(last))


def _members(chosen: PeopleFilter) -> Any:
    """Return a query of the ids of the members who answer; nothing else is read for them."""
    query: Any = (
        select(Member.id)
        .join(Person, Person.id == Member.person_id)
        .join(File, File.id == Member.file_id)
    )
    if chosen.search is not None:
        query = query.where(found_people(chosen.search, Person.id))
    if chosen.categories:
        query = query.where(in_categories(chosen.categories))
    if chosen.principals_only:
        query = query.where(Member.relation == Relation.PRINCIPAL)
    if chosen.with_open_requests:
        query = query.where(exists().where(_open_counted()))
    return query


def _told(session: Session, members: Any, order: Sequence[Any]) -> Sequence[Any]:
    """Return the members of a query with all that is told of them: only theirs is counted."""
    query = (
        select(Member, Person, File, Principal)
        .join(Person, Person.id == Member.person_id)
        .join(File, File.id == Member.file_id)
        .join(Principal, Principal.id == File.principal_id)
        .where(Member.id.in_(members))
    )
    return session.execute(_with_counts(query).order_by(*order)).all()


def _with_counts(query: Any) -> Any:
    open_count = select(func.count(Request.id)).where(_open_counted()).scalar_subquery()
    incomplete = (
        select(func.count(Request.id))
        .where(_counted(), Request.state.in_(STOPPED_STATES))
        .scalar_subquery()
    )
    overdue = (
        select(func.min(Request.due_on))
        .where(_open_counted(), Request.state.not_in(STOPPED_STATES))
        .scalar_subquery()
    )
    return query.add_columns(open_count, incomplete, overdue)


def _counted() -> ColumnElement[bool]:
    """A principal's line counts the requests of the whole file, a member's line their own."""
    own = or_(Member.relation == Relation.PRINCIPAL, Request.beneficiary_id == Member.person_id)
    return and_(Request.file_id == File.id, own)


def _open_counted() -> ColumnElement[bool]:
    return and_(_counted(), Request.state.in_(OPEN_STATES))


def in_categories(categories: frozenset[Category]) -> ColumnElement[bool]:
    """Return the condition that a member's relation and its file's position give a category."""
    pairs = [
        and_(Member.relation == relation, File.position == position)
        for relation in Relation
        for position in Position
        if category_of(relation, position) in categories
    ]
    return or_(false(), *pairs)
