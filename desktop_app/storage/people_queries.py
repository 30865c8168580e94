"""Lists of people: which members of which files, in which order, by pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    and_,
    case,
    exists,
    false,
    func,
    or_,
    select,
    true,
)
from sqlalchemy.orm import Session, aliased

from desktop_app.domain.vocabulary import (
    OPEN_STATES,
    STOPPED_STATES,
    Category,
    Position,
    Relation,
    category_of,
)
from desktop_app.storage.models import File, Member, Person, Request, SearchTerm

LAST_LETTER = "\U0010ffff"
Principal = aliased(Person)


@dataclass(frozen=True, slots=True)
class Word:
    """A word that is looked for: beginnings as they may be written, or its sound skeletons."""

    beginnings: tuple[str, ...]
    skeletons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """Which people; empty parts ask for all. `identifier` is the whole text without spaces."""

    words: tuple[Word, ...] = ()
    identifier: str = ""
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
    """Return a page of (Member, Person, File, Principal, open, overdue, incomplete)."""
    key = SORTS.get(sort, Person.sort_name)
    order = (key.desc() if descending else key.asc(), Person.sort_name, Member.id)
    query = _with_counts(_filtered(chosen)).order_by(*order)
    return session.execute(query.offset(offset).limit(limit)).all()


def count(session: Session, chosen: PeopleFilter) -> int:
    """Return how many members answer."""
    query = _filtered(chosen).with_only_columns(func.count(Member.id))
    return session.scalar(query) or 0


def best(session: Session, chosen: PeopleFilter, limit: int) -> Sequence[Any]:
    """Return the best answers of a search: written as typed first, principals before family."""
    exact = and_(true(), *(_has_term(_written(word)) for word in chosen.words))
    identified = _has_term(SearchTerm.term == chosen.identifier) if chosen.identifier else false()
    order = (
        case((identified, 0), (exact, 1), else_=2),
        case((Member.relation == Relation.PRINCIPAL, 0), else_=1),
        Person.sort_name,
        Member.id,
    )
    return session.execute(_with_counts(_filtered(chosen)).order_by(*order).limit(limit)).all()


def people_like(chosen: PeopleFilter) -> Any:
    """Return a query of the ids of the people who answer, for use inside another query."""
    return _filtered(chosen).with_only_columns(Person.id)


def possibly_ending(session: Session, first_year: int, last_year: int) -> Sequence[Any]:
    """Return the living children born in these years, whose rights age may end."""
    children = Member.relation.in_((Relation.CHILD, Relation.KAFALA))
    born = func.substr(Person.birth, 1, 4).between(str(first_year), str(last_year))
    query = _with_counts(_filtered(PeopleFilter()).where(children, born, Person.died_on.is_(None)))
    return session.execute(query.where(Member.ended_on.is_(None))).all()


def _filtered(chosen: PeopleFilter) -> Any:
    query: Any = (
        select(Member, Person, File, Principal)
        .join(Person, Person.id == Member.person_id)
        .join(File, File.id == Member.file_id)
        .join(Principal, Principal.id == File.principal_id)
    )
    if chosen.words or chosen.identifier:
        query = query.where(_found(chosen))
    if chosen.categories:
        query = query.where(in_categories(chosen.categories))
    if chosen.principals_only:
        query = query.where(Member.relation == Relation.PRINCIPAL)
    if chosen.with_open_requests:
        query = query.where(exists().where(_open_of_file()))
    return query


def _with_counts(query: Any) -> Any:
    open_count = select(func.count(Request.id)).where(_open_of_file()).scalar_subquery()
    incomplete = (
        select(func.count(Request.id))
        .where(Request.file_id == File.id, Request.state.in_(STOPPED_STATES))
        .scalar_subquery()
    )
    overdue = (
        select(func.min(Request.due_on))
        .where(_open_of_file(), Request.state.not_in(STOPPED_STATES))
        .scalar_subquery()
    )
    return query.add_columns(open_count, incomplete, overdue)


def _open_of_file() -> ColumnElement[bool]:
    return and_(Request.file_id == File.id, Request.state.in_(OPEN_STATES))


def _found(chosen: PeopleFilter) -> ColumnElement[bool]:
    words = and_(*(_matches(word) for word in chosen.words)) if chosen.words else false()
    if not chosen.identifier:
        return words
    return or_(words, _begins(chosen.identifier))


def _matches(word: Word) -> ColumnElement[bool]:
    if not word.skeletons:
        return _has_term(_written(word))
    return _has_term(or_(_written(word), SearchTerm.term.in_(word.skeletons)))


def _written(word: Word) -> ColumnElement[bool]:
    return or_(*(_range(beginning) for beginning in word.beginnings))


def _begins(text: str) -> ColumnElement[bool]:
    return _has_term(_range(text))


def _range(text: str) -> ColumnElement[bool]:
    return and_(SearchTerm.term >= text, SearchTerm.term < text + LAST_LETTER)


def _has_term(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    return Person.id.in_(select(SearchTerm.person_id).where(condition))


def in_categories(categories: frozenset[Category]) -> ColumnElement[bool]:
    """Return the condition that a member's relation and its file's position give a category."""
    pairs = [
        and_(Member.relation == relation, File.position == position)
        for relation in Relation
        for position in Position
        if category_of(relation, position) in categories
    ]
    return or_(false(), *pairs)
