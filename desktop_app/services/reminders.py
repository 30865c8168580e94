"""Own reminders: the only tasks that are typed; they come back on their day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.domain.errors import FieldError, InvalidError, NotFoundError
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import clean_lines
from desktop_app.services.cleaning import Checked
from desktop_app.services.desk import Desk
from desktop_app.storage.models import File, Reminder, Request

LONGEST = 500


@dataclass(frozen=True, slots=True)
class ReminderForm:
    """What an account wants to be reminded of, and when, as typed; about a request or a file."""

    due_on: str
    text: str
    request_id: int | None = None
    file_id: int | None = None


@dataclass(frozen=True, slots=True)
class ReminderRow:
    """A reminder of this account that is not done."""

    id: int
    due_on: date
    text: str
    request_id: int | None
    file_id: int | None


def add_reminder(desk: Desk, form: ReminderForm) -> ReminderRow:
    """Keep a reminder for this account.

    Raises InvalidError (`due_on`, `text`) for a day that is none or has passed, or without words.
    """
    checked = Checked(desk.today())
    due_on = _day(desk, checked, form.due_on)
    text = clean_lines(form.text)[:LONGEST]
    if not text:
        checked.fault("text", "missing_text", message("Reminders", "Say what to remind you of."))
    _refuse(checked)
    assert due_on is not None
    with desk.write(Action.SEE_REQUESTS, "add_reminder") as session:
        reminder = Reminder(
            account_id=desk.account.id,
            due_on=due_on,
            text=text,
            request_id=_known(session, Request, form.request_id),
            file_id=_known(session, File, form.file_id),
            created_at=desk.now(),
        )
        session.add(reminder)
        session.flush()
        return _row(reminder)


def finish_reminder(desk: Desk, reminder_id: int) -> None:
    """Note that a reminder is done."""
    with desk.write(Action.SEE_REQUESTS, "finish_reminder") as session:
        _own(session, desk, reminder_id).done_at = desk.now()


def reopen_reminder(desk: Desk, reminder_id: int) -> None:
    """Take back that a reminder is done."""
    with desk.write(Action.SEE_REQUESTS, "reopen_reminder") as session:
        _own(session, desk, reminder_id).done_at = None


def postpone_reminder(desk: Desk, reminder_id: int, due_on: str) -> ReminderRow:
    """Bring a reminder back on another day; InvalidError (`due_on`) for one that cannot be."""
    checked = Checked(desk.today())
    day = _day(desk, checked, due_on)
    _refuse(checked)
    assert day is not None
    with desk.write(Action.SEE_REQUESTS, "postpone_reminder") as session:
        reminder = _own(session, desk, reminder_id)
        reminder.due_on = day
        return _row(reminder)


def _day(desk: Desk, checked: Checked, text: str) -> date | None:
    found: date | None = checked.whole_date("due_on", text)
    if found is not None and found < desk.today():
        past = message("Reminders", "This day has passed. Choose today or a later one.")
        checked.fault("due_on", "past_date", past)
    if found is None and not checked.faults:
        checked.fault("due_on", "missing_date", _no_date())
    return found


def _no_date() -> Message:
    return message("Reminders", "Say on which day to remind you.")


def _refuse(checked: Checked) -> None:
    faults: list[FieldError] = checked.faults
    if faults:
        raise InvalidError(faults)


def _known(session: Session, table: type[Request] | type[File], row_id: int | None) -> int | None:
    if row_id is not None and session.get(table, row_id) is None:
        raise NotFoundError(message("Reminders", "What the reminder is about is not there."))
    return row_id


def _own(session: Session, desk: Desk, reminder_id: int) -> Reminder:
    """Return a reminder of this account; those of others are nobody else's business."""
    found = session.get(Reminder, reminder_id)
    if found is None or found.account_id != desk.account.id:
        raise NotFoundError(message("Reminders", "There is no such reminder of yours."))
    return found


def _row(reminder: Reminder) -> ReminderRow:
    return ReminderRow(
        reminder.id, reminder.due_on, reminder.text, reminder.request_id, reminder.file_id
    )
