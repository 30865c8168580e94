"""Who may be whom: candidates by blocks, what is compared of people, and the pairs found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    String,
    bindparam,
    case,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    text,
    tuple_,
    type_coerce,
    union,
    update,
)
from sqlalchemy.orm import Session

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.duplicates import Traits
from desktop_app.domain.name_matches import Written, keys_meet
from desktop_app.domain.vocabulary import Relation
from desktop_app.storage.destroying import GONE_NAME
from desktop_app.storage.models import Attachment, File, Member, Pair, Person, Request, Setting

# At a unit's size no block comes near this; at a million people one of the commonest names may.
MOST_CANDIDATES = 400
AT_ONCE = 500
OPEN, SAME, DIFFERENT = "", "same", "different"
# What was judged to be one person waits until it is merged.
WAITING = (OPEN, SAME)
SWEEP = "duplicates_sweep"

Couple = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Compared:
    """A person as the sweep reads one: the keys, and what is compared."""

    id: int
    family_key: str
    given_key: str
    name_key: str
    traits: Traits


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom somebody may be: the keys of the names, the birth and the numbers."""

    family_keys: frozenset[str] = frozenset()
    given_keys: frozenset[str] = frozenset()
    name_keys: frozenset[str] = frozenset()
    birth: PartialDate | None = None
    cnie: str = ""
    phones: frozenset[str] = frozenset()
    matricules: frozenset[str] = frozenset()
    without: int = 0


# Candidates of one person

# Fixed texts with fixed places: built anew for each person they would take longer than they run.
PLACES = 4
_KEYS = ", ".join(f":{{0}}{place}" for place in range(PLACES))
_BLOCKS = text(
    " UNION ALL ".join(
        (
            # Numbers first: where a common name has too many, whoever has the number stays.
            "SELECT id, NULL, NULL, 0 FROM people WHERE cnie = :cnie AND cnie <> ''",
            "SELECT principal_id, NULL, NULL, 0 FROM files WHERE matricule = :matricule",
            f"SELECT id, NULL, NULL, 0 FROM people WHERE phone IN ({_KEYS.format('p')})",
            f"SELECT id, NULL, given_key, 2 FROM people WHERE family_key IN ({_KEYS.format('f')})"
            " AND birth BETWEEN :first AND :last",
            f"SELECT id, NULL, given_key, 2 FROM people WHERE family_key IN ({_KEYS.format('f')})"
            " AND birth IS NULL",
            f"SELECT id, NULL, family_key, 3 FROM people WHERE given_key IN ({_KEYS.format('g')})"
            " AND birth BETWEEN :first AND :last",
            f"SELECT id, birth, NULL, 1 FROM people WHERE name_key IN ({_KEYS.format('n')})",
            "SELECT id, NULL, NULL, 0 FROM people WHERE birth = :birth",
        )
    )
)
_BY_NAME = 1
# No key, number or birth is this: a place that is not needed finds nobody.
NOBODY = "-"


def candidate_ids(session: Session, wanted: Wanted) -> list[int]:
    """Return who may be the person looked for, each by an index; at most MOST_CANDIDATES."""
    birth = wanted.birth
    values = {
        "cnie": wanted.cnie,
        # Without a birth the whole family is looked through.
        "first": f"{birth.year:04}" if birth else "0",
        "last": f"{birth.year:04}-99" if birth else "9999",
        "birth": birth.iso if birth and says_a_day(birth) else NOBODY,
        "matricule": next(iter(wanted.matricules), NOBODY),
        **_placed("f", wanted.family_keys),
        **_placed("g", wanted.given_keys if birth else ()),
        **_placed("n", wanted.name_keys),
        **_placed("p", wanted.phones),
    }
    near = near_years(birth) if birth else frozenset()
    found: dict[int, None] = {}
    both = wanted.family_keys | wanted.given_keys
    for person_id, born, key, block in session.connection().execute(_BLOCKS, values):
        if block == _BY_NAME and birth and born and int(born[:4]) not in near:
            continue
        # A name that was swapped stands on the other side: each key may meet either name.
        if key is not None and not any(keys_meet(key, mine) for mine in both):
            continue
        found[person_id] = None
    found.pop(wanted.without, None)
    return list(found)[:MOST_CANDIDATES]


def _placed(letter: str, keys: Collection[str]) -> dict[str, str]:
    filled = [*sorted(keys)[:PLACES], *[NOBODY] * PLACES]
    return {f"{letter}{place}": filled[place] for place in range(PLACES)}


def says_a_day(birth: PartialDate) -> bool:
    """Tell whether a birth has a day of its own: 1 January stands for an unknown one."""
    return birth.exact and (birth.month, birth.day) != (1, 1)


@lru_cache(maxsize=256)
def _years_near(year: int) -> frozenset[int]:
    tens = {year + 10 * step for step in range(-9, 10)}
    ones = {year - year % 10 + digit for digit in range(10)}
    swapped = year - year % 100 + (year % 10) * 10 + year % 100 // 10
    return frozenset({*tens, *ones, swapped})


def near_years(birth: PartialDate) -> frozenset[int]:
    """Return the years one slip of a digit away that are within a life, and the year itself."""
    return _years_near(birth.year)


# What is compared


_COLUMNS = (
    Person.id,
    Person.family_key,
    Person.given_key,
    Person.name_key,
    Person.family_name_ar,
    Person.given_names_ar,
    Person.family_name_latin,
    Person.given_names_latin,
    Person.father_name_ar,
    Person.mother_name_ar,
    Person.sex,
    Person.birth,
    Person.cnie,
    Person.phone,
    Person.other_phone,
    Person.rib,
    Person.mutual_affiliation,
)


# What people who may be one have in common: each has an index.
SHARED: dict[str, Any] = {
    "id": Person.id,
    "family": Person.family_key,
    "given": Person.given_key,
    "name": Person.name_key,
    "birth": type_coerce(Person.birth, String),
    "phone": Person.phone,
    "cnie": Person.cnie,
}
_VALUES = "values"


def _statements(column: Any) -> tuple[Any, Any]:
    """Return the reading of people by a column's values, and of their places in files."""
    condition = column.in_(bindparam(_VALUES, expanding=True))
    places = (
        select(Member.person_id, Member.file_id, Member.relation, File.matricule)
        .join(Person, Person.id == Member.person_id)
        .join(File, File.id == Member.file_id)
    )
    return select(column.label("shared"), *_COLUMNS).where(condition), places.where(condition)


_READING = {shared: _statements(column) for shared, column in SHARED.items()}


def compared(session: Session, ids: Collection[int]) -> dict[int, Compared]:
    """Return what is compared of people, by their ids."""
    found: dict[int, Compared] = {}
    for chunk in _chunks(sorted(ids)):
        found |= {key: people[0] for key, people in sharing(session, "id", chunk).items()}
    return found


def sharing(
    session: Session,
    shared: str,
    values: Sequence[Any],
    breathe: Callable[[], None] = lambda: None,
) -> dict[Any, list[Compared]]:
    """Return those who share each of some values, with what is compared of them.

    `breathe` is called between two rows: a common name has thousands.
    """
    people, of_places = _READING[shared]
    connection, wanted = session.connection(), {_VALUES: list(values)}
    places: dict[int, list[tuple[int, Relation]]] = defaultdict(list)
    numbers: dict[int, set[str]] = defaultdict(set)
    for person_id, file_id, relation, matricule in connection.execute(of_places, wanted):
        breathe()
        places[person_id].append((file_id, relation))
        if matricule and relation is Relation.PRINCIPAL:
            numbers[person_id].add(matricule)
    found: dict[Any, list[Compared]] = defaultdict(list)
    for row in connection.execute(people, wanted):
        breathe()
        found[row.shared].append(_compared(row, places, numbers))
    return found


def _compared(
    row: Any, places: Mapping[int, list[tuple[int, Relation]]], numbers: Mapping[int, set[str]]
) -> Compared:
    traits = Traits(
        family=Written(row.family_name_ar, row.family_name_latin),
        given=Written(row.given_names_ar, row.given_names_latin),
        father=row.father_name_ar,
        mother=row.mother_name_ar,
        sex=row.sex,
        birth=row.birth,
        cnie=row.cnie,
        matricules=frozenset(numbers.get(row.id, ())),
        phones=frozenset({row.phone, row.other_phone} - {""}),
        rib=row.rib,
        affiliation=row.mutual_affiliation,
        places=frozenset(places.get(row.id, ())),
    )
    return Compared(row.id, row.family_key, row.given_key, row.name_key, traits)


def _chunks(values: Sequence[int]) -> Iterator[Sequence[int]]:
    return (values[start : start + AT_ONCE] for start in range(0, len(values), AT_ONCE))


# The sweep

KEYS = ("family_key", "given_key", "name_key")


def unkeyed(session: Session, limit: int) -> Sequence[Any]:
    """Return people whose keys were never written: those of an older version of the program."""
    names = (
        Person.id,
        Person.family_name_ar,
        Person.given_names_ar,
        Person.family_name_latin,
        Person.given_names_latin,
    )
    named = Person.family_name_ar != GONE_NAME
    return session.execute(select(*names).where(Person.name_key == "", named).limit(limit)).all()


def put_keys(session: Session, keys: Sequence[Mapping[str, Any]]) -> None:
    """Write the keys of people (`id`, and KEYS); they are no change of theirs.

    Whose name was typed anew since it was read has the keys of the new one already.
    """
    session.connection().execute(
        update(Person)
        .where(Person.id == _bound("id"), Person.name_key == "")
        .values({name: _bound(name) for name in KEYS}),
        [{f"to_{name}": value for name, value in row.items()} for row in keys],
    )


def _bound(name: str) -> Any:
    return bindparam(f"to_{name}")


def next_keys(session: Session, shared: str, after: str, limit: int) -> list[tuple[str, int]]:
    """Return the next values of what is shared with how many have each, in their order."""
    column = SHARED[shared]
    query = select(column, func.count()).where(column > after).group_by(column)
    found = session.connection().execute(query.order_by(column).limit(limit))
    return [(key, count) for key, count in found]


def changed_since(session: Session, at: datetime) -> list[int]:
    """Return who changed since an instant, or whose file or place in one did."""
    principals = select(File.principal_id).where(File.updated_at >= at)
    members = select(Member.person_id).where(Member.updated_at >= at)
    people = select(Person.id).where(Person.updated_at >= at)
    return sorted(session.execute(union(people, principals, members)).scalars())


def count_people(session: Session) -> int:
    """Return how many people the office has."""
    return session.scalar(select(func.count()).select_from(Person)) or 0


def read_state(session: Session) -> dict[str, Any]:
    """Return where the sweep stands; empty before the first."""
    body = session.scalar(select(Setting.body).where(Setting.name == SWEEP))
    return dict(body or {})


def put_state(session: Session, state: Mapping[str, Any]) -> None:
    """Write down where the sweep stands; it is no setting anybody chose."""
    known = session.scalar(select(exists().where(Setting.name == SWEEP)))
    where = update(Setting).where(Setting.name == SWEEP).values(body=dict(state))
    new = insert(Setting).values(name=SWEEP, body=dict(state))
    session.connection().execute(where if known else new)


# Pairs


def pairs_among(session: Session, couples: Iterable[Couple]) -> dict[Couple, Any]:
    """Return what is known of pairs of people, by their ids in order."""
    found: dict[Couple, Any] = {}
    columns = (Pair.first_id, Pair.second_id, Pair.score, Pair.reasons, Pair.answer)
    wanted = sorted(set(couples))
    for start in range(0, len(wanted), AT_ONCE // 2):
        chunk = wanted[start : start + AT_ONCE // 2]
        query = select(*columns).where(tuple_(Pair.first_id, Pair.second_id).in_(chunk))
        found |= {(row.first_id, row.second_id): row for row in session.execute(query)}
    return found


def put_found(session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write pairs the sweep found, over what was known of them; no answer is theirs."""
    couples = [(row["first_id"], row["second_id"]) for row in rows]
    for start in range(0, len(couples), AT_ONCE // 2):
        chunk = couples[start : start + AT_ONCE // 2]
        gone = delete(Pair).where(tuple_(Pair.first_id, Pair.second_id).in_(chunk))
        session.connection().execute(gone)
    if rows:
        session.connection().execute(insert(Pair), [dict(row) for row in rows])


def drop_stale(session: Session, before: datetime, ids: Collection[int] | None = None) -> None:
    """Take away the open pairs, all or those of some people, that were not found anew."""
    stale = delete(Pair).where(Pair.answer == OPEN, Pair.found_at < before)
    if ids is None:
        session.connection().execute(stale)
        return
    for chunk in _chunks(sorted(ids)):
        one_of = or_(Pair.first_id.in_(chunk), Pair.second_id.in_(chunk))
        session.connection().execute(stale.where(one_of))


def open_pairs(session: Session, limit: int) -> list[Pair]:
    """Return the pairs that wait for a judgement, the likeliest first."""
    query = _whole(select(Pair)).where(Pair.answer.in_(WAITING))
    order = (Pair.score.desc(), Pair.first_id, Pair.second_id)
    return list(session.scalars(query.order_by(*order).limit(limit)))


def count_open(session: Session) -> int:
    """Return how many pairs wait for a judgement."""
    query = _whole(select(func.count()).select_from(Pair)).where(Pair.answer.in_(WAITING))
    return session.scalar(query) or 0


def _whole(query: Any) -> Any:
    """Keep the pairs of which both are still in a file: a merge or the trash may have one."""
    one = exists().where(Member.person_id == Pair.first_id)
    other = exists().where(Member.person_id == Pair.second_id)
    return query.where(one, other)


@dataclass(frozen=True, slots=True)
class Holdings:
    """How much hangs on a person."""

    requests: int = 0
    papers: int = 0


def holdings(session: Session, person_id: int) -> Holdings:
    """Count a person's requests, and the papers kept with them and in the person's own file."""
    requests = select(func.count(Request.id)).where(Request.beneficiary_id == person_id)
    own = select(Request.id).where(Request.beneficiary_id == person_id)
    files = select(File.id).where(File.principal_id == person_id)
    papers = select(func.count(Attachment.id)).where(
        case(
            (Attachment.request_id.is_(None), Attachment.file_id.in_(files)),
            else_=Attachment.request_id.in_(own),
        )
    )
    return Holdings(session.scalar(requests) or 0, session.scalar(papers) or 0)


def files_of(session: Session, person_id: int) -> Sequence[Any]:
    """Return (file id, number, relation, name of the principal) of a person's files."""
    query = (
        select(File.id, File.number, Member.relation, Person.given_names_ar, Person.family_name_ar)
        .join(Member, Member.file_id == File.id)
        .join(Person, Person.id == File.principal_id)
        .where(Member.person_id == person_id)
        .order_by(Member.id)
    )
    return session.execute(query).all()
