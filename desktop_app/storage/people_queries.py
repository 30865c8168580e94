"""Lists of people: which members of which files, in which order, by pages."""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    and_,
    exists,
    false,
    func,
    literal_column,
    or_,
    select,
    tuple_,
)
from sqlalchemy.orm import Session, aliased
from sqlalchemy.sql import visitors

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
from desktop_app.storage.places import Lines, Page, walking
from desktop_app.storage.search_queries import Match, found_people

Principal = aliased(Person)
Span = tuple[date, date]
_NOTHING: Any = literal_column("0")


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """Which people; empty parts ask for all. `search` is whom a typed text narrows them to."""

    search: Match | None = None
    categories: frozenset[Category] = frozenset()
    principals_only: bool = False
    with_open_requests: bool = False
    units: frozenset[str] = frozenset()
    ranks: frozenset[str] = frozenset()
    born_from: date | None = None
    born_to: date | None = None
    members: frozenset[int] = frozenset()


SORTS: dict[str, Any] = {
    "name": Person.sort_name,
    "category": Member.relation,
    "file": File.number,
    "matricule": File.matricule,
    "rank": File.rank,
    "posting": File.posting,
    "birth": Person.birth,
    "latin": Person.family_name_latin,
    "unit": File.unit,
}
# What a line of a list is made of, read as columns: an entity costs three times as much.
MEMBER_COLUMNS = (
    "id", "relation", "ended_on", "end_reason", "studies", "studies_until", "other_cover",
)  # fmt: skip
PERSON_COLUMNS = (
    "id", "sex", "family_name_ar", "given_names_ar", "family_name_latin", "given_names_latin",
    "birth", "died_on", "cnie", "phone", "unable_to_earn",
)  # fmt: skip
FILE_COLUMNS = ("id", "number", "unit", "position", "matricule", "rank", "posting")
PRINCIPAL_COLUMNS = ("family_name_ar", "given_names_ar")
MemberLine = namedtuple("MemberLine", MEMBER_COLUMNS)  # type: ignore[misc]
PersonLine = namedtuple("PersonLine", PERSON_COLUMNS)  # type: ignore[misc]
FileLine = namedtuple("FileLine", FILE_COLUMNS)  # type: ignore[misc]
PrincipalLine = namedtuple("PrincipalLine", PRINCIPAL_COLUMNS)  # type: ignore[misc]


def page(
    session: Session, chosen: PeopleFilter, sort: str, descending: bool, offset: int, limit: int
) -> Sequence[Any]:
    """Return a page of (Member, Person, File, Principal, open, incomplete, first term)."""
    order = _order(sort, descending)
    chosen_ones = _members(chosen, order).order_by(*order).offset(offset).limit(limit)
    return _told(session, chosen_ones, order)


def is_walked(chosen: PeopleFilter) -> bool:
    """Tell whether the indexes alone give a list in its order: its first page comes at once."""
    return chosen == PeopleFilter(principals_only=chosen.principals_only)


def ids(chosen: PeopleFilter, sort: str, descending: bool) -> Any:
    """Return the query of the ids of the members who answer, in their order."""
    order = _order(sort, descending, keyed=is_walked(chosen))
    return _members(chosen, order).order_by(*order)


def walk(chosen: PeopleFilter, sort: str, descending: bool) -> str:
    """Return the statement that walks a list by its indexes; nothing when none gives its order."""
    return _walk(chosen.principals_only, sort, descending) if is_walked(chosen) else ""


@lru_cache(maxsize=32)
def _walk(principals_only: bool, sort: str, descending: bool) -> str:
    return walking(ids(PeopleFilter(principals_only=principals_only), sort, descending))


def lines(session: Session, member_ids: Sequence[int]) -> list[Any]:
    """Return a page's lines as `page` does, by columns, in the order of the ids."""
    return _LINES.read(session, member_ids)


def page_of(session: Session, member_ids: Sequence[int]) -> Page[Any]:
    """Return the same lines, each made when it is looked at."""
    return _LINES.page(session, member_ids)


def people_of(session: Session, member_ids: Sequence[int]) -> Sequence[int]:
    """Return the people of some places in families."""
    return session.scalars(select(Member.person_id).where(Member.id.in_(member_ids))).all()


def count(session: Session, chosen: PeopleFilter) -> int:
    """Return how many members answer."""
    # Of the rows, not of a column: the database then counts whole pages of an index.
    counted = _members(chosen).with_only_columns(func.count(), maintain_column_froms=True)
    return session.scalar(counted) or 0


def count_files(session: Session, chosen: PeopleFilter) -> int:
    """Return in how many files they are."""
    query = _members(chosen).with_only_columns(func.count(Member.file_id.distinct()))
    return session.scalar(query) or 0


def _order(sort: str, descending: bool, *, keyed: bool = True) -> list[Any]:
    """Return what orders a list; equals stand by who was recorded first, each way alike.

    A file's family stays together in the order it was recorded, the principal first. Without
    `keyed` no index is walked for it: rows that a filter picks from everywhere are faster read as
    they lie, and ordered afterwards.
    """
    key = SORTS.get(sort, Person.sort_name)
    ties: dict[Any, Any] = {Person: Person.id, Member: Person.sort_name}
    then = [ties[key.class_]] if key.class_ in ties else []
    order: list[Any] = [key if keyed else unkeyed(key), *then, Member.id]
    return [one.desc() for one in order] if descending else [one.asc() for one in order]


def unkeyed(column: Any) -> Any:
    """Return a column as the database looks it up in no index, whatever its database is."""
    return func.coalesce(column, column)


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
    ending = (
        Member.relation.in_((Relation.CHILD, Relation.KAFALA)),
        Member.ended_on.is_(None),
        Person.died_on.is_(None),
        or_(born, Member.studies_until.between(*studies)),
    )
    query = _members(PeopleFilter(), more=ending)
    return _told(session, query, [Person.sort_name, Member.id])


def _born_within(span: Span) -> ColumnElement[bool]:
    # A birth known in part is a shorter text: it sorts after the day before the one it counts as.
    first, last = span[0] - timedelta(days=1), span[1]
    return Person.birth.between(PartialDate.of(first), PartialDate.of(last))


def _members(
    chosen: PeopleFilter, order: Sequence[Any] = (), more: Sequence[ColumnElement[bool]] = ()
) -> Any:
    """Return a query of the ids of the members who answer; nothing else is read for them.

    A million members are counted and ordered by this: a table is joined only when the filter or
    the order asks for it, and an order that an index gives is walked along that index.
    """
    conditions = [*_conditions(chosen), *more]
    asked = {name for part in (*order, *conditions) for name in _tables(part)}
    along = next(iter(_tables(order[0])), "") if order and is_walked(chosen) else ""
    query: Any = select(Member.id).correlate(None)
    for table, mine in ((Person, Member.person_id), (File, Member.file_id)):
        if table.__tablename__ in asked:
            # A sum is no key: the database has to begin with this table, in its order.
            theirs = table.id + _NOTHING if along == table.__tablename__ else table.id
            query = query.join(table, theirs == mine)
    return query.where(*conditions)


def _tables(part: Any) -> Iterator[str]:
    return (one.table.name for one in visitors.iterate(part) if isinstance(one, Column))


def _conditions(chosen: PeopleFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if chosen.search is not None:
        conditions.append(found_people(chosen.search, Member.person_id))
    if chosen.categories:
        conditions.append(in_categories(chosen.categories))
    if chosen.principals_only:
        conditions.append(Member.relation == Relation.PRINCIPAL)
    if chosen.with_open_requests:
        conditions.append(exists().where(_open_of_member()))
    if chosen.units:
        conditions.append(unkeyed(File.unit).in_(sorted(chosen.units)))
    if chosen.ranks:
        ranked = and_(File.rank.in_(sorted(chosen.ranks)), Member.relation == Relation.PRINCIPAL)
        conditions.append(ranked)
    if chosen.born_from or chosen.born_to:
        span = chosen.born_from or date.min + timedelta(1), chosen.born_to or date.max
        conditions.append(_born_within(span))
    if chosen.members:
        conditions.append(Member.id.in_(sorted(chosen.members)))
    return conditions


def _open_of_member() -> ColumnElement[bool]:
    own = or_(Member.relation == Relation.PRINCIPAL, Request.beneficiary_id == Member.person_id)
    return and_(Request.file_id == Member.file_id, own, Request.state.in_(OPEN_STATES))


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


def lines_query(person: Any = Person.id) -> Any:
    """Return the statement of a page's lines, without what chooses and orders them."""
    parts = (
        (Member, MEMBER_COLUMNS),
        (Person, PERSON_COLUMNS),
        (File, FILE_COLUMNS),
        (Principal, PRINCIPAL_COLUMNS),
    )
    columns = [getattr(table, name) for table, names in parts for name in names]
    query = (
        select(*columns)
        .select_from(Member)
        .join(Person, person == Member.person_id)
        .join(File, File.id == Member.file_id)
        .join(Principal, Principal.id == File.principal_id)
    )
    return _with_counts(query)


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


_LINES = Lines(lines_query(), Member.id, (MemberLine, PersonLine, FileLine, PrincipalLine))
