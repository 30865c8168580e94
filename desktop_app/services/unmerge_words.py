"""Says what changed since a merge: a field typed anew, something new, something deleted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from sqlalchemy.orm import Session

from desktop_app.domain.formats import short_date, time_of_day
from desktop_app.domain.merging import Side
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import isolate
from desktop_app.services.desk import Desk
from desktop_app.services.families import full_name_ar
from desktop_app.services.field_words import field_name, value_words
from desktop_app.services.merge_fields import SHOWN_BY
from desktop_app.services.merge_rows import Since
from desktop_app.storage import merge_queries
from desktop_app.storage.models import Merge, Person
from desktop_app.storage.row_copies import remade, value_of
from desktop_app.translate import tell

NEW: Mapping[str, Message] = {
    "files": message("Merges", "New file {what}"),
    "members": message("Merges", "New place in a family: {what}"),
    "requests": message("Merges", "New request {what}"),
    "notes": message("Merges", "New note"),
    "attachments": message("Merges", "New scanned paper: {what}"),
    "reminders": message("Merges", "New reminder"),
    "prints": message("Merges", "Document made: {what}"),
}
CHANGED: Mapping[str, Message] = {
    "files": message("Merges", "The file {what} was changed"),
    "members": message("Merges", "A place in a family was changed: {what}"),
    "requests": message("Merges", "The request {what} was changed or moved on"),
    "notes": message("Merges", "A note was changed"),
    "attachments": message("Merges", "A scanned paper was changed: {what}"),
    "reminders": message("Merges", "A reminder was changed"),
    "prints": message("Merges", "A document was printed or handed over: {what}"),
}
DELETED: Mapping[str, Message] = {
    "files": message("Merges", "The file {what} was deleted"),
    "members": message("Merges", "A place in a family was deleted: {what}"),
    "requests": message("Merges", "The request {what} was deleted"),
    "notes": message("Merges", "A note was deleted"),
    "attachments": message("Merges", "A scanned paper was deleted: {what}"),
    "reminders": message("Merges", "A reminder was deleted"),
    "prints": message("Merges", "A document was deleted: {what}"),
}
FIELD = message("Merges", "{field}: now «{now}»")
EMPTIED = message("Merges", "{field}: now empty")
BY = message("Merges", "{name}, on {day} at {time}")


class Touched(Protocol):
    """What is told of an entry of the journal."""

    @property
    def table(self) -> str:
        """The table."""

    @property
    def row_id(self) -> int:
        """The number."""

    @property
    def before(self) -> Mapping[str, Any] | None:
        """The row before the merge."""

    @property
    def after(self) -> Mapping[str, Any] | None:
        """The row after the merge."""

    @property
    def now(self) -> Mapping[str, Any] | None:
        """The row as it stands."""


def field_since(
    session: Session, desk: Desk, one: Merge, entry: Touched, name: str, gone: Any, key: str
) -> Since:
    """Return a field that was typed anew since, beside what both said before."""
    now = (entry.now or {}).get(name)
    field = field_name(entry.table, name)
    words = _value(desk, entry.table, name, now)
    shown = FIELD if words else EMPTIED
    title = Message(shown.context, shown.source, {"field": field, "now": words})
    before = [
        _value(desk, entry.table, name, value) or "–"
        for value in ((entry.before or {}).get(name), gone)
    ]
    were = message("Merges", "before the merge: {kept} and {gone}", kept=before[0], gone=before[1])
    by = _by(session, desk, one, entry.table, entry.row_id)
    return Since(key, tell(title), " · ".join(part for part in (tell(were), by) if part),
                 Side.KEPT, asked=True)  # fmt: skip


def _value(desk: Desk, table: str, name: str, value: Any) -> str:
    right = SHOWN_BY.get(name)
    typed = value_of(table, name, value)
    return value_words(desk, table, name, typed, full=right is None or desk.may(right))


def new_since(
    session: Session, desk: Desk, one: Merge, key: str, table: str, row: Any, side: Side, *,
    asked: bool,
) -> Since:  # fmt: skip
    """Return something that came since."""
    by = _by(session, desk, one, table, row.id)
    return Since(key, _title(session, NEW, table, row), by, side, asked)


def changed_since(session: Session, desk: Desk, one: Merge, entry: Touched) -> Since:
    """Return something that went over, goes back, and keeps what was changed in it."""
    row = remade(entry.table, entry.now or {})
    by = _by(session, desk, one, entry.table, entry.row_id)
    return Since(f"{entry.table}.{entry.row_id}", _title(session, CHANGED, entry.table, row), by,
                 Side.GONE, asked=False)  # fmt: skip


def deleted_since(session: Session, desk: Desk, one: Merge, entry: Touched) -> Since:
    """Return something that went over and was deleted since: it lies in the trash for its side."""
    row = remade(entry.table, entry.after or {})
    by = _by(session, desk, one, entry.table, entry.row_id)
    return Since(f"{entry.table}.{entry.row_id}", _title(session, DELETED, entry.table, row), by,
                 Side.GONE, asked=False)  # fmt: skip


def _title(session: Session, words: Mapping[str, Message], table: str, row: Any) -> str:
    known = words[table]
    return tell(Message(known.context, known.source, {"what": _what(session, table, row)}))


def _what(session: Session, table: str, row: Any) -> str:
    if table == "members":
        person = session.get(Person, row.person_id)
        return full_name_ar(person) if person is not None else ""
    if table == "prints":
        return f"{row.title} {isolate(row.number)}"
    if table == "attachments":
        return "" if row.confidential else str(row.name)
    return isolate(str(getattr(row, "number", "")))


def _by(session: Session, desk: Desk, one: Merge, table: str, row_id: int) -> str:
    found = merge_queries.last_touch(session, table, row_id, one.body["seq"])
    if found is None or not desk.may(Action.SEE_PEOPLE):
        return ""
    local = desk.local(found[0].at)
    return tell(
        Message(
            BY.context,
            BY.source,
            {
                "name": found[1],
                "day": isolate(short_date(local.date())),
                "time": isolate(time_of_day(local)),
            },
        )
    )
