"""New people, files and requests never take a number by which one that went is remembered."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, event, func, select
from sqlalchemy.orm import object_session

from desktop_app.storage.look_queries import PERSON, REQUEST
from desktop_app.storage.models import Base, File, Look, Merge, Pair, Person, Request


def _most(column: Any) -> Any:
    return select(func.max(column))


# Where numbers of what went stand: the journal of merges may bring it back; a judgement on two
# people and a look at somebody would else be a stranger's. In a pair the greater comes second.
GONE: dict[type[Base], tuple[Any, ...]] = {
    Person: (
        _most(Merge.gone_id),
        _most(Merge.kept_id),
        _most(Pair.second_id),
        _most(Look.subject_id).where(Look.kind == PERSON),
    ),
    File: (_most(Merge.gone_file_id), _most(Merge.kept_file_id)),
    Request: (_most(Look.subject_id).where(Look.kind == REQUEST),),
}


def highest_gone(connection: Connection, table: type[Base]) -> int:
    """Return the highest number by which a row of a table is remembered; 0 when there is none."""
    return max(
        (connection.execute(query).scalar() or 0 for query in GONE.get(table, ())), default=0
    )


def _give_number(_mapper: Any, connection: Connection, row: Any) -> None:
    """Number a new row past those that are remembered, where the database itself would not."""
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
    """Watch over the numbers of new rows, in every office of this program."""
    for table in GONE:
        if not event.contains(table, "before_insert", _give_number):
            event.listen(table, "before_insert", _give_number)
