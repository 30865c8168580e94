"""New people and files never take the number of one that was merged away: it may come back."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, event, func, select
from sqlalchemy.orm import object_session

from desktop_app.storage.models import Base, File, Merge, Person

# Where the journal of merges keeps the number of what went.
GONE: dict[type[Base], Any] = {Person: Merge.gone_id, File: Merge.gone_file_id}


def highest_gone(connection: Connection, table: type[Base]) -> int:
    """Return the highest number of a table's rows that were merged away; 0 when there is none."""
    column = GONE.get(table)
    if column is None:
        return 0
    return connection.execute(select(func.max(column))).scalar() or 0


def _give_number(_mapper: Any, connection: Connection, row: Any) -> None:
    """Number a new row past those that were merged away, where the database itself would not."""
    if row.id is not None:
        return
    gone = highest_gone(connection, type(row))
    last = connection.execute(select(func.max(type(row).id))).scalar() or 0
    if gone > last:
        # Others of the same flush have theirs already, and are not in the database yet.
        session = object_session(row)
        given = [one.id for one in session.new if type(one) is type(row)] if session else []
        row.id = max(gone, *(number or 0 for number in given)) + 1


def watch() -> None:
    """Watch over the numbers of new people and files, in every office of this program."""
    for table in GONE:
        if not event.contains(table, "before_insert", _give_number):
            event.listen(table, "before_insert", _give_number)
