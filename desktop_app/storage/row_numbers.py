"""A row's number, once given, is never given again, however the row went.

The trail, printed documents, looks, merges and the trash refer to rows by number. The database by
itself gives a new row the number after the greatest that is there, so the greatest ones would
come again once their rows are deleted. A trigger of each table notes those that go; whoever makes
a row asks what was noted. What is put back from the trash or by an unmerge brings its own number.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, func, insert, select
from sqlalchemy.orm import Session

from desktop_app.storage.models import Base

# The words of the index are made anew with it, and nothing else refers to them.
FORGOTTEN = frozenset({"search_words"})


def numbered() -> tuple[str, ...]:
    """Return the tables whose rows get a number that is never given again."""
    tables = (mapper.class_.__tablename__ for mapper in Base.registry.mappers)
    return tuple(sorted(name for name in tables if _is_numbered(name)))


def _is_numbered(table: str) -> bool:
    key = Base.metadata.tables[table].autoincrement_column
    return table not in FORGOTTEN and key is not None and key.name == "id"


def unwatched(connection: Connection) -> list[str]:
    """Return the tables without the trigger that notes the greatest number when its row goes."""
    query = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    found = set(connection.exec_driver_sql(query).scalars())
    return [table for table in numbered() if f"{table}_number_gone" not in found]


def highest_given(session: Session, table: type[Base]) -> int:
    """Return the greatest number that a row of a table has or had; 0 when there never was one."""
    last = session.scalar(select(func.max(table.__table__.c.id))) or 0
    return max(last, _gone(session, table.__tablename__) or 0)


def insert_numbered(
    session: Session, table: type[Base], rows: Sequence[Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """Store many rows in one statement; returns them with their numbers, in order.

    The session holds the office's only write transaction, so the numbers to come are known:
    asking for each would take one statement a row.
    """
    if not rows:
        return []
    first = highest_given(session, table) + 1
    made = [{"id": row_id, **row} for row_id, row in enumerate(rows, start=first)]
    session.connection().execute(insert(table), made)
    return made


def before_flush(session: Session, _context: object, _instances: object) -> None:
    """Number new rows where the database would give a number again."""
    new: dict[str, list[Any]] = defaultdict(list)
    for row in session.new:
        if _is_numbered(row.__tablename__) and row.id is None:
            new[row.__tablename__].append(row)
    for table, rows in new.items():
        last = _gone(session, table, f"AND last > coalesce((SELECT max(id) FROM {table}), 0)")
        if last is not None:
            for number, row in enumerate(rows, start=last + 1):
                row.id = number


def _gone(session: Session, table: str, more: str = "") -> int | None:
    query = f'SELECT last FROM gone_numbers WHERE "table" = ? {more}'
    last: int | None = session.connection().exec_driver_sql(query, (table,)).scalar()
    return last
