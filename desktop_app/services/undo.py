"""Takes back one's own last edit by a new change; the past stays written as it was."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from desktop_app.domain import workflow
from desktop_app.domain.errors import ConflictError
from desktop_app.domain.formats import short_date, time_of_day
from desktop_app.domain.messages import Message, message
from desktop_app.domain.person_keys import follow_names
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import isolate
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import trash
from desktop_app.services.desk import Desk
from desktop_app.services.field_words import field_name
from desktop_app.services.history import title_of
from desktop_app.storage import trail_windows
from desktop_app.storage.audit import UNTOLD, log, plain
from desktop_app.storage.models import (
    ActLine,
    AuditRow,
    Base,
    File,
    Member,
    Note,
    Person,
    Request,
    RequestPaper,
)
from desktop_app.storage.row_copies import copied, remade, stored, value_of
from desktop_app.storage.trail_windows import Key

# What an account may take back, and the right it needs for that: the right it did it with.
UNDOABLE: Mapping[str, Action] = {
    "edit_person": Action.EDIT_PEOPLE,
    "edit_career": Action.EDIT_PEOPLE,
    "edit_member": Action.EDIT_PEOPLE,
    "add_member": Action.EDIT_PEOPLE,
    "add_note": Action.EDIT_PEOPLE,
    "receive_papers": Action.EDIT_REQUEST,
    "save_acts": Action.EDIT_REQUEST,
    "delete_note": Action.DELETE,
    "delete_member": Action.DELETE,
    "delete_request": Action.DELETE,
    "delete_file": Action.DELETE,
    "delete_attachment": Action.EDIT_ATTACHMENTS,
    "drop_slip": Action.TRANSMIT_REQUEST,
}
STEPS = frozenset(action.value for action in RequestAction)
UNDO = "undo"
NOTHING = message("Undo", "There is nothing here to take back: you changed nothing lately.")
CHANGED = message(
    "Undo",
    "«{field}» was changed again by {name} on {day} at {time}: nothing is taken back, so that"
    " their change is not lost.",
)
TAKEN_BACK = message("Undo", "This was taken back already.")


@dataclass(frozen=True, slots=True)
class Undoable:
    """An action of the account that can be taken back: where it stands in the trail, and when."""

    seq: int
    title: Message
    at: datetime


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back, and the file or request it is seen on."""

    title: Message
    file_id: int | None
    request_id: int | None = None


def last_of_file(desk: Desk, file_id: int) -> Undoable:
    """Return the account's last edit of a file or its family; ConflictError when there is none."""
    with desk.read() as session:
        return _last(session, desk, _keys_of_file(session, file_id), file_id)


def last_of_request(desk: Desk, request_id: int) -> Undoable:
    """Return the account's last edit of a request.

    ConflictError when there is none, or when the last thing done was a step of its life: what was
    printed or told to somebody is not taken back, the life has its own ways back.
    """
    with desk.read() as session:
        return _last(session, desk, _keys_of_request(session, request_id), None)


def edits_since(desk: Desk, file_id: int, start: datetime) -> tuple[int, ...]:
    """Return the account's edits of a file from an instant on, the last first, to take back."""
    found: dict[tuple[datetime, str], int] = {}
    with desk.read() as session:
        keys = _keys_of_file(session, file_id)
        for row in trail_windows.latest(session, desk.account.id, keys, file_id):
            if row.at >= start and row.action in UNDOABLE:
                found.setdefault((row.at, row.action), row.seq)
    return tuple(found.values())


def undo_each(desk: Desk, places: Sequence[int]) -> Undone:
    """Take back several actions, the last first; it stops at the first that cannot be."""
    return [undo(desk, place) for place in places][-1]


def last_deletion(desk: Desk, trash_id: int) -> Undoable | None:
    """Return the deletion that put a thing into the trash, if it is still to be taken back."""
    with desk.read() as session:
        for row in trail_windows.latest(session, desk.account.id, [("", "")], None):
            told = (row.after or {}).get("trash_id")
            if told == trash_id and row.action in UNDOABLE:
                return Undoable(row.seq, title_of(row.action), row.at)
    return None


def undo(desk: Desk, seq: int) -> Undone:
    """Take back the action that wrote a row of the trail, by a change of its own.

    Raises ConflictError, and changes nothing, when a field was changed meanwhile (it names the
    field and who changed it), or when the action is none that is taken back.
    """
    with desk.read() as session:
        first = session.get(AuditRow, seq)
    if first is None or first.action not in UNDOABLE or first.account_id != desk.account.id:
        raise ConflictError(NOTHING, "nothing")
    with desk.write(UNDOABLE[first.action], UNDO) as session:
        rows = trail_windows.of_action(session, first)
        if _is_undone(session, rows):
            raise ConflictError(TAKEN_BACK, "undone")
        file_id = next((row.file_id for row in rows if row.file_id is not None), None)
        done = _take_back(session, desk, rows, file_id)
        log(session, UNDO, file_id=file_id, undone=rows[0].seq, undone_action=first.action,
            undone_at=first.at)  # fmt: skip
    return Undone(title_of(first.action), done.file_id or file_id, done.request_id)


# Finding the last action


def _last(session: Session, desk: Desk, keys: Sequence[Key], file_id: int | None) -> Undoable:
    seen: set[tuple[datetime, str]] = set()
    for row in trail_windows.latest(session, desk.account.id, keys, file_id):
        if (row.at, row.action) in seen:
            continue
        seen.add((row.at, row.action))
        if row.action in STEPS and row.table in {"requests", "request_papers"}:
            raise ConflictError(_is_step(row.action), "step")
        if row.action not in UNDOABLE or not desk.may(UNDOABLE[row.action]):
            continue
        if not _is_undone(session, trail_windows.of_action(session, row)):
            return Undoable(row.seq, title_of(row.action), row.at)
    raise ConflictError(NOTHING, "nothing")


def _is_step(action: str) -> Message:
    return message(
        "Undo",
        "The step «{step}» is not taken back from here: it may have been printed or told to"
        " somebody. The request's own steps lead back (returning, recall, reopening, appeal).",
        step=workflow.label(RequestAction(action)),
    )


def _is_undone(session: Session, rows: Sequence[AuditRow]) -> bool:
    places = {row.seq for row in rows}
    later = trail_windows.since(session, (), UNDO, max(places))
    return any((row.after or {}).get("undone") in places for row in later)


def _keys_of_file(session: Session, file_id: int) -> list[Key]:
    members = session.scalars(select(Member).where(Member.file_id == file_id)).all()
    notes = session.scalars(select(Note.id).where(Note.file_id == file_id))
    return [
        ("files", str(file_id)),
        *(("members", str(one.id)) for one in members),
        *(("people", str(one.person_id)) for one in members),
        *(("notes", str(one)) for one in notes),
    ]


def _keys_of_request(session: Session, request_id: int) -> list[Key]:
    return [("requests", str(request_id))] + [
        (table.__tablename__, str(one))
        for table in (RequestPaper, ActLine)
        for one in session.scalars(
            select(table.__table__.c.id).where(table.__table__.c.request_id == request_id)
        )
    ]


# Taking back


def _take_back(
    session: Session, desk: Desk, rows: Sequence[AuditRow], file_id: int | None
) -> Undone:
    title = title_of(rows[0].action)
    for row in rows:
        number = (row.after or {}).get("trash_id")
        if number is not None:
            back = trash.restore_in(session, desk, trash.waiting(session, int(number)))
            return Undone(title, back.file_id, back.request_id)
    told = [row for row in rows if row.table]
    for row in told:
        _refuse_changed(session, desk, row)
    touched: list[Base] = []
    for row in reversed(told):
        touched += _reverse(session, desk, row)
    for one in touched:
        follow = FOLLOW.get(one.__tablename__)
        if follow is not None:
            follow(session, desk, one)
    session.flush()
    request = next((getattr(one, "request_id", None) for one in touched), None)
    return Undone(title, file_id, request)


def _refuse_changed(session: Session, desk: Desk, row: AuditRow) -> None:
    """Raise ConflictError unless what an action left is still as it left it."""
    if row.after is None:
        return
    present = stored(session, row.table, row.row_id)
    now = copied(present) if present is not None else {}
    for name, value in row.after.items():
        if name not in UNTOLD and now.get(name) != plain(value):
            raise ConflictError(_changed(session, desk, row, name), "changed")


def _changed(session: Session, desk: Desk, row: AuditRow, name: str) -> Message:
    found = trail_windows.last_touch(session, (row.table, row.row_id), name, row.seq)
    at, author = (found[0].at, found[1]) if found is not None else (row.at, "")
    local = desk.local(at)
    return Message(
        CHANGED.context,
        CHANGED.source,
        {
            "field": field_name(row.table, name),
            "name": author,
            "day": isolate(short_date(local.date())),
            "time": isolate(time_of_day(local)),
        },
    )


def _reverse(session: Session, desk: Desk, row: AuditRow) -> list[Base]:
    if row.before is None:
        return _remove(session, desk, row)
    if row.after is None:
        values = {**row.before}
        made = remade(row.table, values)
        session.add(made)
        session.flush()
        return [made]
    present = stored(session, row.table, row.row_id)
    assert present is not None
    for name, value in row.before.items():
        setattr(present, name, value_of(row.table, name, value))
    return [present]


def _remove(session: Session, desk: Desk, row: AuditRow) -> list[Base]:
    """Take away what an action added: what people wrote goes to the trash, the rest goes."""
    present = stored(session, row.table, row.row_id)
    if present is None:
        return []
    if isinstance(present, Note):
        person = session.get_one(Person, present.person_id)
        trash.put_note(session, desk, present, person)
        return []
    if isinstance(present, Member):
        trash.put_member(session, desk, present)
        return []
    if isinstance(present, Person):
        return []  # goes with the place in the family
    session.delete(present)
    session.flush()
    return [present]


def _follow_person(_session: Session, desk: Desk, one: Any) -> None:
    follow_names(one)
    one.updated_at = desk.now()


def _follow_file(_session: Session, desk: Desk, one: File) -> None:
    one.updated_at = desk.now()


def _follow_member(_session: Session, desk: Desk, one: Member) -> None:
    one.updated_at = desk.now()


def _follow_request(session: Session, desk: Desk, one: Any) -> None:
    request = session.get_one(Request, one.request_id)
    request.updated_at = desk.now()
    # The rows are others than the request's own: its version must tell of them too.
    flag_modified(request, "updated_at")


FOLLOW: Mapping[str, Callable[[Session, Desk, Any], None]] = {
    "people": _follow_person,
    "files": _follow_file,
    "members": _follow_member,
    "request_papers": _follow_request,
    "act_lines": _follow_request,
}
