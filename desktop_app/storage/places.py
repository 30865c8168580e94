"""Where the rows of a long list stand: the ids in its order, and whether the list has changed."""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, chain
from typing import Any, TypeVar, overload

from sqlalchemy import func, literal_column, select
from sqlalchemy.orm import Session

from desktop_app.storage.columns import Code
from desktop_app.storage.driver import driver_of, written
from desktop_app.storage.models import AuditRow

Row = TypeVar("Row")
# What was read in one piece holds the interpreter: a window that paints meanwhile must not wait.
PIECE = 500
MOST_AT_ONCE = 500
# A change of any of these may move a row of a list.
LISTED = (
    "people",
    "files",
    "members",
    "requests",
    "request_papers",
    "slips",
    "slip_lines",
)


def read_ids(session: Session, query: Any) -> array[int]:
    """Return all ids of a query: eight bytes for each, a million in eight megabytes."""
    found = array("q")
    cursor: Any = session.connection().execute(query).cursor
    while cursor is not None and (piece := cursor.fetchmany(PIECE)):
        found.extend(chain.from_iterable(piece))
    return found


def walking(query: Any) -> str:
    """Return the statement that walks a list of ids by an index, for `walked`."""
    return f"{written(query)} LIMIT ? OFFSET ?"


def walked(session: Session, walk: str, offset: int, limit: int) -> list[int]:
    """Return the ids of a page near the head of a list."""
    return [row[0] for row in driver_of(session).execute(walk, (limit, offset))]


def last_change(session: Session) -> int:
    """Return where the trail ends: nothing is recorded without it."""
    found = driver_of(session).execute("SELECT max(seq) FROM audit").fetchone()[0]
    return int(found or 0)


def was_touched(session: Session, since: int) -> bool:
    """Tell whether anything that lists show was changed after a row of the trail."""
    changes = (
        select(func.count())
        .select_from(AuditRow)
        .where(AuditRow.seq > since, AuditRow.table.in_(LISTED))
    )
    return bool(session.scalar(changes))


class Page(Sequence[Row]):
    """The rows of a page, each made of what was read when it is first looked at, and kept.

    A window reads far more rows than it shows: what is never shown is never made.
    """

    def __init__(self, read: Sequence[Any], make: Callable[[Any], Row]) -> None:
        self._read, self._make = read, make
        self._made: dict[int, Row] = {}

    def __len__(self) -> int:
        return len(self._read)

    @overload
    def __getitem__(self, place: int) -> Row: ...

    @overload
    def __getitem__(self, place: slice) -> list[Row]: ...

    def __getitem__(self, place: int | slice) -> Row | list[Row]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        at = range(len(self))[place]
        if at not in self._made:
            self._made[at] = self._make(self._read[at])
        return self._made[at]


class Lines:
    """Reads the lines of some ids, as (a part of each kind…, what is counted besides).

    The statement is written once, and what the driver gives is read by one look-up for each code
    and each day: the general way costs as much again as the statement itself.
    """

    def __init__(self, query: Any, ids: Any, kinds: Sequence[type[Any]]) -> None:
        # As one value: five hundred placeholders are written out anew for each page.
        given = func.json_each(literal_column("?")).table_valued("value")
        self._query = query.where(ids.in_(select(given.c.value)))
        self._written = ""
        ends = list(accumulate(len(kind._fields) for kind in kinds))
        self._slices = list(zip(kinds, [0, *ends], ends, strict=False))
        self._end = ends[-1]
        self._types = [column.type for column in query.selected_columns]
        self._readers: list[tuple[int, Callable[[Any], Any]]] | None = None

    def read(self, session: Session, ids: Sequence[int]) -> list[tuple[Any, ...]]:
        """Return the lines in the order of the ids; those that are gone are left out."""
        rows = self._rows(session, ids)
        return list(self._parts(rows, self._known(session))) if rows else []

    def page(self, session: Session, ids: Sequence[int]) -> Page[tuple[Any, ...]]:
        """Return the same lines, each of which is made when it is looked at."""
        readers = self._known(session)
        return Page(self._rows(session, ids), lambda row: next(self._parts([row], readers)))

    def _rows(self, session: Session, ids: Sequence[int]) -> list[Any]:
        self._written = self._written or written(self._query)
        connection = driver_of(session)
        told: dict[int, Any] = {}
        for start in range(0, len(ids), MOST_AT_ONCE):
            some = json.dumps(list(ids[start : start + MOST_AT_ONCE]))
            rows = connection.execute(self._written, (some,)).fetchall()
            told.update((row[0], row) for row in rows)
        return [told[one] for one in ids if one in told]

    def _parts(
        self, rows: Sequence[Any], readers: Sequence[tuple[int, Callable[[Any], Any]]]
    ) -> Iterator[tuple[Any, ...]]:
        """Read column after column, which costs a third of reading row after row."""
        columns: list[Sequence[Any]] = list(zip(*rows, strict=True))
        for place, reader in readers:
            columns[place] = [None if value is None else reader(value) for value in columns[place]]
        parts = [
            map(kind._make, zip(*columns[start:end], strict=True))
            for kind, start, end in self._slices
        ]
        return zip(*parts, *columns[self._end :], strict=True)

    def _known(self, session: Session) -> Sequence[tuple[int, Callable[[Any], Any]]]:
        if self._readers is None:
            dialect = session.get_bind().dialect
            readers = ((place, _reader(kind, dialect)) for place, kind in enumerate(self._types))
            self._readers = [(place, reader) for place, reader in readers if reader is not None]
        return self._readers


def _reader(kind: Any, dialect: Any) -> Callable[[Any], Any] | None:
    """Return what turns a stored value into the domain's; None where it is one already."""
    if isinstance(kind, Code):
        return {code.value: code for code in kind.codes}.__getitem__
    reader: Callable[[Any], Any] | None = kind.dialect_impl(dialect).result_processor(dialect, None)
    return reader
