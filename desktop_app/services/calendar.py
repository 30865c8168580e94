"""The office's calendar: a year's days off, and what the office says of them for itself.

A change of a day computes the terms of the open requests it touches again, in its transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain import work_calendar
from desktop_app.domain.dates import parse_date
from desktop_app.domain.errors import FieldError, InvalidError
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import clean_text
from desktop_app.domain.work_calendar import CalendarDay, OwnDay, Words, WorkCalendar
from desktop_app.services import timeline
from desktop_app.services.desk import Desk
from desktop_app.storage import term_queries
from desktop_app.storage.models import Holiday, Request

# A feast is moved to the next sighting of the moon, a bridge within its week or two.
FARTHEST_MOVE = timedelta(days=15)
LONGEST_NAME = 120


class CalendarVerb(StrEnum):
    """What the office may say of a day."""

    ADD = "add"
    CONFIRM = "confirm"
    MOVE = "move"
    REMOVE = "remove"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class CalendarForm:
    """What the office says of a day, as typed."""

    verb: CalendarVerb
    on: str
    to: str = ""
    name_ar: str = ""


@dataclass(frozen=True, slots=True)
class CalendarChange:
    """A change that was made: how many terms moved, and what takes it back."""

    moved: int
    before: Words


def stored_calendar(session: Session, bare: WorkCalendar) -> WorkCalendar:
    """Return a calendar with the days the office has stored."""
    own = session.scalars(select(Holiday))
    return bare.with_own(OwnDay(row.on, row.name_ar, row.off) for row in own)


def days_of_year(desk: Desk, year: int) -> tuple[CalendarDay, ...]:
    """Return a year's days off, and those worked after all, in order."""
    desk.require(Action.SEE_REQUESTS)
    return tuple(desk.calendar.days(year).values())


def preview_calendar(desk: Desk, form: CalendarForm) -> int:
    """Return how many due dates of open requests a change would move; nothing is recorded.

    Raises InvalidError (`on`, `to`, `name_ar`) as `change_calendar` does.
    """
    desk.require(Action.CHANGE_SETTINGS)
    words = _words(desk, form)
    with desk.read() as session:
        return sum(1 for _ in _moved(session, desk, _changed(desk.calendar, words), words))


def change_calendar(desk: Desk, form: CalendarForm) -> CalendarChange:
    """Record what the office says of a day, and the terms that move with it.

    Raises InvalidError (`on`, `to`, `name_ar`) for a day that cannot be, or a name that lacks.
    """
    return _record(desk, _words(desk, form))


def undo_calendar(desk: Desk, change: CalendarChange) -> CalendarChange:
    """Take a change back, and move the terms back with it."""
    return _record(desk, change.before)


def _record(desk: Desk, words: Words) -> CalendarChange:
    with desk.write(Action.CHANGE_SETTINGS, "calendar") as session:
        calendar = _changed(stored_calendar(session, desk.calendar), words)
        before: Words = {}
        for on, word in words.items():
            before[on] = _put(session, on, word)
        moved = list(_moved(session, desk, calendar, words))
        for request, due_on in moved:
            request.due_on, request.updated_at = due_on, desk.now()
    desk.keep_calendar(calendar)
    return CalendarChange(len(moved), before)


def _put(session: Session, on: date, word: OwnDay | None) -> OwnDay | None:
    """Write the office's word on a day; return the one that stood there."""
    row = session.get(Holiday, on)
    before = OwnDay(row.on, row.name_ar, row.off) if row is not None else None
    if word is None:
        if row is not None:
            session.delete(row)
    elif row is None:
        session.add(Holiday(on=on, name_ar=word.name_ar, off=word.off))
    else:
        row.name_ar, row.off = word.name_ar, word.off
    return before


def _changed(calendar: WorkCalendar, words: Words) -> WorkCalendar:
    kept = [word for word in calendar.own if word.on not in words]
    return calendar.with_own([*kept, *(word for word in words.values() if word is not None)])


def _moved(
    session: Session, desk: Desk, calendar: WorkCalendar, words: Mapping[date, object]
) -> Iterator[tuple[Request, date]]:
    """Give each open request whose due date moves under another calendar, with that date."""
    span = (min(words), max(words))
    steps = term_queries.steps_over(session, *span)
    for request in term_queries.requests_over(session, *span):
        due_on = timeline.due_by(desk, calendar, request, steps.get(request.id, []))
        if due_on is not None and due_on != request.due_on:
            yield request, due_on


# Reading the form


def _words(desk: Desk, form: CalendarForm) -> Words:
    return _READERS[form.verb](desk, form)


def _adding(desk: Desk, form: CalendarForm) -> Words:
    on = _day(desk, form.on, "on")
    name = clean_text(form.name_ar)[:LONGEST_NAME]
    if not name:
        lacks = message("Calendar", "Say what the day is off for, such as a bridge day.")
        raise _fault("name_ar", "missing_name", lacks)
    if desk.calendar.holiday(on):
        known = message(
            "Calendar", "This day is off already: {name}.", name=desk.calendar.holiday(on)
        )
        raise _fault("on", "off_already", known)
    return work_calendar.adding(on, name)


def _confirming(desk: Desk, form: CalendarForm) -> Words:
    return work_calendar.confirming(desk.calendar, _listed(desk, form))


def _moving(desk: Desk, form: CalendarForm) -> Words:
    on, to = _listed(desk, form), _day(desk, form.to, "to")
    if on == to:
        same = message("Calendar", "This is the day it falls on already. Type the other one.")
        raise _fault("to", "same_day", same)
    if abs(to - on) > FARTHEST_MOVE:
        far = message("Calendar", "A holiday moves by a few days at most. Check the date.")
        raise _fault("to", "too_far", far)
    return work_calendar.moving(desk.calendar, on, to)


def _removing(desk: Desk, form: CalendarForm) -> Words:
    return work_calendar.removing(desk.calendar, _listed(desk, form))


def _restoring(desk: Desk, form: CalendarForm) -> Words:
    return work_calendar.restoring(_listed(desk, form))


_READERS: dict[CalendarVerb, Callable[[Desk, CalendarForm], Words]] = {
    CalendarVerb.ADD: _adding,
    CalendarVerb.CONFIRM: _confirming,
    CalendarVerb.MOVE: _moving,
    CalendarVerb.REMOVE: _removing,
    CalendarVerb.RESTORE: _restoring,
}


def _listed(desk: Desk, form: CalendarForm) -> date:
    on = _day(desk, form.on, "on")
    if desk.calendar.day(on) is None:
        unknown = message("Calendar", "This day is not in the list. Choose it again.")
        raise _fault("on", "unknown_day", unknown)
    return on


def _day(desk: Desk, text: str, name: str) -> date:
    found = parse_date(text, desk.today())
    if found is None or not found.exact:
        raise _fault(
            name, "bad_date", message("Calendar", "This is no date. Type it as 15/03/2026.")
        )
    return found.first()


def _fault(name: str, code: str, text: Message) -> InvalidError:
    return InvalidError([FieldError(name, code, text)])
