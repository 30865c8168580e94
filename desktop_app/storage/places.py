"""Where the rows of a long list stand: the ids in its order, and whether the list has changed."""

from __future__ import annotations

from array import array
from itertools import chain
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.storage.models import AuditRow

# What was read in one piece holds the interpreter: a window that paints meanwhile must not wait.
PIECE = 500
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


def last_change(session: Session) -> int:
    """Return where the trail ends: nothing is recorded without it."""
    found = session.connection().exec_driver_sql("SELECT max(seq) FROM audit").scalar()
    return int(found or 0)


def was_touched(session: Session, since: int) -> bool:
    """Tell whether anything that lists show was changed after a row of the trail."""
    changes = (
        select(func.count())
        .select_from(AuditRow)
        .where(AuditRow.seq > since, AuditRow.table.in_(LISTED))
    )
    return bool(session.scalar(changes))
