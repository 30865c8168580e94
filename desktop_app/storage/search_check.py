"""Holds the search index against the records: is everybody found by every word, and by no other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.storage import search_index, search_sync
from desktop_app.storage.driver import driver_of

COUNTS = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.{table}_counted USING fts5vocab(main, {table}, row)",
    "SELECT term, doc FROM temp.{table}_counted",
)


@dataclass(frozen=True, slots=True)
class Fault:
    """What of the index does not fit the records: `rules`, `names`, `numbers` or `texts`."""

    part: str
    number: int = 0


def faults(session: Session) -> list[Fault]:
    """Return what does not fit; nothing when the index is as a new one would be.

    Each word must lead to as many people as bear it, the same people must be indexed, and every
    identifier must be there with its person: what is missing, left over or of somebody else shows
    in one of the three. Reads the records once and the index once.
    """
    if not search_sync.is_current(session):
        return [Fault("rules")]
    driver = driver_of(session)
    wrong = {"names": 0, "numbers": 0, "texts": 0}
    names: Counter[str] = Counter()
    places: set[int] = set()
    for people, files in search_sync.all_people(session):
        former = search_sync.former_of(session, driver, [one.id for one in people])
        numbers = search_sync.numbers_of(people, files, former)
        wrong["numbers"] += _wrong_numbers(session, people, numbers)
        for place, terms in search_sync.words_of(people, files, former).items():
            names.update(terms)
            if terms:
                places.add(place)
    texts: Counter[str] = Counter()
    told: set[int] = set()
    for requests in search_sync.all_requests(session):
        for place, words in search_sync.words_of_requests(requests).items():
            texts.update(words)
            if words:
                told.add(place)
    wrong["names"] = _differences(session, search_index.NAMES, names, places)
    wrong["texts"] = _differences(session, search_index.TEXTS, texts, told)
    wrong["numbers"] += _left_over(session)
    return [Fault(part, number) for part, number in wrong.items() if number]


def _differences(session: Session, table: str, words: Counter[str], places: set[int]) -> int:
    driver = driver_of(session)
    driver.execute(COUNTS[0].format(table=table))
    found = Counter(dict(driver.execute(COUNTS[1].format(table=table)).fetchall()))
    there = {row[0] for row in driver.execute(f"SELECT id FROM {table}_docsize")}
    other = sum(1 for term in words.keys() | found.keys() if words[term] != found[term])
    return max(other, len(places ^ there))


def _wrong_numbers(session: Session, people: Sequence[Any], wanted: set[tuple[str, int]]) -> int:
    within = (people[0].id, people[-1].id)
    found = {
        pair for rows in _identifiers(session, "person_id BETWEEN ? AND ?", within) for pair in rows
    }
    return len(wanted ^ found)


def _left_over(session: Session) -> int:
    nobody = "person_id NOT IN (SELECT id FROM people)"
    return sum(len(rows) for rows in _identifiers(session, nobody))


def _identifiers(
    session: Session, which: str, values: Sequence[int] = ()
) -> Iterator[Sequence[Any]]:
    driver = driver_of(session)
    for table in (search_index.IDENTIFIERS, search_index.LATE):
        query = f"SELECT term, person_id FROM {table} WHERE {which}"
        yield driver.execute(query, values).fetchall()
