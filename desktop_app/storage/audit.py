"""The trail: every change of a row is written down and chained in its own transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import inspect
from sqlalchemy.orm import InstanceState, Session, UOWTransaction

from desktop_app.domain.dates import PartialDate
from desktop_app.storage.models import (
    AuditRow,
    Base,
    Draft,
    Layout,
    Look,
    Merge,
    SearchTerm,
    SearchWord,
    Trashed,
)
from desktop_app.storage.trail import MAC_KEY, TAIL, TOLD, Tail, append, chained, tail_of

# Half-typed forms, the search index, and where an account looked or how it likes its lists are not
# records of the office; what lies in the trash or in the journal of merges was told when it was
# deleted or changed, and is not to be told a second time.
UNTRACKED = (AuditRow, Draft, Layout, Look, Merge, SearchTerm, SearchWord, Trashed)
# Kept by the program itself: they say nothing a reader of the trail would ask for, or (the seed
# of the signing key) what no reader may have.
UNTOLD = frozenset(
    {
        "version",
        "created_at",
        "updated_at",
        "sort_name",
        "family_key",
        "given_key",
        "name_key",
        "seed",
    }
)


@dataclass(frozen=True, slots=True)
class Author:
    """Who makes a change, when, and by which action; `file_id` ties it to a file's history."""

    account_id: int | None
    at: datetime
    action: str


def record_changes(session: Session, _context: UOWTransaction) -> None:
    """Write one trail row for each row the flush added, changed or deleted."""
    author: Author = session.info["author"]
    rows = [
        *(_row(author, item, None, _values(item)) for item in _tracked(session.new)),
        *(_changed(author, item) for item in _tracked(session.dirty)),
        *(_row(author, item, _values(item), None) for item in _tracked(session.deleted)),
    ]
    put_rows(session, [row for row in rows if row["before"] or row["after"]])


def log(session: Session, action: str, *, file_id: int | None = None, **details: object) -> None:
    """Write a trail row for something that changes no row: a sign-in, an export, a print."""
    author: Author = session.info["author"]
    row = trail_row(author, "", "", None, {name: plain(value) for name, value in details.items()})
    put_rows(session, [row | {"action": action, "file_id": file_id}])


def put_rows(session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write trail rows at the end of the chain; the transaction is the office's only writer."""
    if not rows:
        return
    sealed = chained(session.info[MAC_KEY], tail(session), rows)
    append(session.connection(), sealed)
    session.info[TAIL] = Tail(sealed[-1][0], sealed[-1][-1])
    session.info[TOLD] = True


def tail(session: Session) -> Tail:
    """Return the end of the chain as this transaction sees it; read once, then remembered."""
    known: Tail | None = session.info.get(TAIL)
    return known or tail_of(session.connection())


def forget_tail(session: Session, _undone: object = None) -> None:
    """Read the end of the chain anew: a savepoint took rows back."""
    session.info.pop(TAIL, None)


def trail_row(
    author: Author,
    table: str,
    row_id: object,
    before: Mapping[str, Any] | None,
    after: Mapping[str, Any] | None,
) -> dict[str, Any]:
    """Return the values of one trail row."""
    values = after or before or {}
    file_id = row_id if table == "files" else values.get("file_id")
    return {
        "at": author.at,
        "account_id": author.account_id,
        "action": author.action,
        "table": table,
        "row_id": str(row_id),
        "file_id": file_id,
        "before": before,
        "after": after,
    }


def plain(value: object) -> object:
    """Return a value as JSON keeps it."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, PartialDate):
        return value.iso
    if isinstance(value, date | datetime):
        return value.isoformat()
    return value


def _tracked(items: Any) -> list[Base]:
    return [item for item in items if not isinstance(item, UNTRACKED)]


def _values(item: Base) -> dict[str, Any]:
    state: InstanceState[Base] = inspect(item)
    names = (name for name in state.mapper.column_attrs.keys() if name not in UNTOLD)  # noqa: SIM118
    values = {name: plain(getattr(item, name)) for name in names}
    return {name: value for name, value in values.items() if not _is_nothing(value)}


def _is_nothing(value: object) -> bool:
    # Nought is an amount, and says something.
    return value is None or value is False or value == ""


def _changed(author: Author, item: Base) -> dict[str, Any]:
    state: InstanceState[Base] = inspect(item)
    before, after = {}, {}
    for attribute in state.mapper.column_attrs:
        history = state.attrs[attribute.key].history
        if attribute.key in UNTOLD or not history.has_changes():
            continue
        before[attribute.key] = plain(history.deleted[0]) if history.deleted else None
        after[attribute.key] = plain(history.added[0]) if history.added else None
    row = _row(author, item, before, after)
    return row | {"file_id": _file_id(item)}


def _row(
    author: Author, item: Base, before: dict[str, Any] | None, after: dict[str, Any] | None
) -> dict[str, Any]:
    identity = inspect(item).identity or (getattr(item, "id", ""),)
    key = "/".join(str(part) for part in identity)
    return trail_row(author, item.__tablename__, key, before, after) | {"file_id": _file_id(item)}


def _file_id(item: Base) -> int | None:
    if item.__tablename__ == "files":
        return int(getattr(item, "id"))  # noqa: B009 - every table's own class has it
    found = getattr(item, "file_id", None)
    return found if isinstance(found, int) else None
