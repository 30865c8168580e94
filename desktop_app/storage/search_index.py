"""The search index: which words lead to which people and requests, as it lies in the database.

Names lie in a full-text table of whole words that keeps neither positions nor texts, identifiers
in `search_terms` and those that came lately in `late_terms`, each word that was ever indexed in
`search_words` (so that a program knows by its number alone which ones are new), and the texts of
requests in a full-text table of their own.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desktop_app.domain.index_terms import TEXT_MARK
from desktop_app.storage.driver import driver_of, marks

NAMES, TEXTS = "names_index", "texts_index"
OPTIONS = "content='', contentless_delete=1, detail=none, tokenize=\"ascii tokenchars '_'\""
TABLES = {
    NAMES: f"CREATE VIRTUAL TABLE {NAMES} USING fts5(terms, prefix='1 2 3 4', {OPTIONS})",
    TEXTS: f"CREATE VIRTUAL TABLE {TEXTS} USING fts5(terms, prefix='2 3 4', {OPTIONS})",
}
# Answers come in the order of these numbers: principals first, whoever they are, then families.
FAMILY = 1 << 40
PERSON = FAMILY - 1
USUAL, BULK = 1 << 20, 32 << 20
FEW_PIECES = 6
# Identifiers that came lately lie together, on a page or two: each would else touch a page of its
# own in the great table, and whoever saves one person waits until each page is enciphered.
IDENTIFIERS, LATE = "search_terms", "late_terms"
MOST_LATE = 150
MADE = (
    *TABLES.values(),
    f"CREATE TABLE {LATE} (term VARCHAR(60) NOT NULL, person_id INTEGER NOT NULL,"
    " PRIMARY KEY (term, person_id)) WITHOUT ROWID",
)
LAST_LETTER = "\U0010ffff"


def create(connection: Connection) -> None:
    """Make the tables that are no models', empty."""
    for statement in MADE:
        connection.exec_driver_sql(statement)


def begin_many(connection: Connection) -> None:
    """Keep much in memory before it is written, while the whole index is made."""
    _set(connection, hashsize=BULK, automerge=0, crisismerge=16)


def end_many(connection: Connection) -> None:
    """Make one piece of what was written, and go on by small pieces, few of them at a time.

    A word is looked up in each piece: with sixteen of them a search takes five times as long.
    """
    for table in TABLES:
        connection.exec_driver_sql(f"INSERT INTO {table} ({table}) VALUES ('optimize')")
    _set(connection, hashsize=USUAL, automerge=4, crisismerge=FEW_PIECES)


def _set(connection: Connection, **values: int) -> None:
    for table in TABLES:
        for name, value in values.items():
            statement = f"INSERT INTO {table} ({table}, rank) VALUES ('{name}', {value})"
            connection.exec_driver_sql(statement)


def drop(connection: Connection) -> None:
    """Take these tables away with all they hold."""
    for table in (*TABLES, LATE):
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {table}")


def is_recorded(_object: Any, name: str | None, kind: str, *_more: Any) -> bool:
    """Tell whether a table is one of the models': the full-text tables make more of their own."""
    return kind != "table" or not str(name).startswith((*TABLES, LATE))


def place_of(person_id: int, *, principal: bool) -> int:
    """Return the number under which a person's names lie."""
    return person_id if principal else person_id + FAMILY


def put_names(driver: Any, names: Mapping[int, Sequence[str]]) -> None:
    """Write the words of people's names, by `place_of`."""
    rows = [(place, " ".join(terms)) for place, terms in names.items() if terms]
    _many(driver, f"INSERT OR REPLACE INTO {NAMES} (rowid, terms) VALUES (?, ?)", rows)
    put_words(driver, {term for terms in names.values() for term in terms})


def put_words(driver: Any, terms: Iterable[str]) -> None:
    """Note words, those that are not known yet."""
    rows = [(term,) for term in sorted(terms)]
    _many(driver, "INSERT OR IGNORE INTO search_words (term) VALUES (?)", rows)


def put_identifiers(driver: Any, pairs: Collection[tuple[str, int]]) -> None:
    """Write (identifier, person) pairs: few of them among those that came lately."""
    table = LATE if len(pairs) < MOST_LATE else IDENTIFIERS
    # In the order of the primary key: the index is then written page after page.
    rows = sorted(pairs)
    _many(driver, f"INSERT OR IGNORE INTO {table} (term, person_id) VALUES (?, ?)", rows)
    query = f"SELECT 1 FROM {LATE} LIMIT 1 OFFSET {MOST_LATE}"
    if table == LATE and driver.execute(query).fetchone():
        settle_late(driver)


def settle_late(driver: Any) -> None:
    """Put the identifiers that came lately among the others, all at once."""
    # An identifier of nobody, which only a fault leaves there, must not hinder whoever saves.
    somebody = "person_id IN (SELECT id FROM people)"
    late = f"SELECT term, person_id FROM {LATE} WHERE {somebody} ORDER BY term"
    driver.execute(f"INSERT OR IGNORE INTO {IDENTIFIERS} (term, person_id) {late}")
    driver.execute(f"DELETE FROM {LATE}")


def put_texts(driver: Any, texts: Mapping[int, Collection[str]]) -> None:
    """Write the words of requests, by `open_place` and `told_place`."""
    rows = [(place, " ".join(sorted(terms))) for place, terms in texts.items() if terms]
    _many(driver, f"INSERT OR REPLACE INTO {TEXTS} (rowid, terms) VALUES (?, ?)", rows)
    put_words(driver, {TEXT_MARK + term for terms in texts.values() for term in terms})


def open_place(request_id: int) -> int:
    """Return the number under which lies what everybody may read of a request."""
    return request_id * 2


def told_place(request_id: int) -> int:
    """Return the number under which all that was written of a request lies."""
    return request_id * 2 + 1


def knows(driver: Any, people: Sequence[int]) -> bool:
    """Tell whether anything of these people lies in the index: of who is new nothing does."""
    places = [place for one in people for place in (one, one + FAMILY)]
    listed = marks(people)
    query = (
        f"SELECT EXISTS (SELECT 1 FROM {NAMES}_docsize WHERE id IN ({listed}, {listed}))"
        f" OR EXISTS (SELECT 1 FROM {IDENTIFIERS} WHERE person_id IN ({listed}))"
        f" OR EXISTS (SELECT 1 FROM {LATE} WHERE person_id IN ({listed}))"
    )
    return bool(driver.execute(query, (*places, *people, *people)).fetchone()[0])


def drop_names(driver: Any, people: Iterable[int]) -> None:
    """Take people's names out of the index."""
    places = [(one,) for person in people for one in (person, person + FAMILY)]
    _many(driver, f"DELETE FROM {NAMES} WHERE rowid = ?", places)


def drop_identifiers(driver: Any, people: Iterable[int]) -> None:
    """Take people's identifiers out of the index."""
    rows = [(person,) for person in people]
    for table in (IDENTIFIERS, LATE):
        _many(driver, f"DELETE FROM {table} WHERE person_id = ?", rows)


def drop_texts(driver: Any, requests: Iterable[int]) -> None:
    """Take requests out of the index."""
    places = [(place,) for one in requests for place in (open_place(one), told_place(one))]
    _many(driver, f"DELETE FROM {TEXTS} WHERE rowid = ?", places)


def indexed(session: Session, table: str) -> int:
    """Return how many lie in one of the full-text tables."""
    query = f"SELECT count(*) FROM {table}_docsize"
    return int(driver_of(session).execute(query).fetchone()[0])


def _many(driver: Any, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
    # The driver itself: saving one person is a dozen of these small rows.
    if rows:
        driver.executemany(statement, rows)


def rows(driver: Any, columns: tuple[Any, ...], ids: Sequence[int]) -> list[Any]:
    """Return columns of the rows whose first column is one of these numbers.

    By the driver itself: building these queries costs more than saving a person does.
    """
    start, make = _reading(columns)
    return list(map(make, driver.execute(f"{start} ({marks(ids)})", ids).fetchall()))


@lru_cache(maxsize=8)
def _reading(columns: tuple[Any, ...]) -> tuple[str, Any]:
    """Return what a query of columns begins with, and what makes a row of what it finds."""
    names = tuple(column.key for column in columns)
    start = f"SELECT {', '.join(names)} FROM {columns[0].table.name} WHERE {names[0]} IN"
    return start, _row_of(names)._make


def _row_of(names: tuple[str, ...]) -> Any:
    return namedtuple("Row", names)
