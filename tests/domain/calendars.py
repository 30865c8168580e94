"""The calendar the tests of terms work by: the program's own list, with the office's days."""

from __future__ import annotations

from datetime import date

from desktop_app import paths
from desktop_app.domain.work_calendar import OwnDay, Words, WorkCalendar, load_holidays

PUBLIC = WorkCalendar(load_holidays(paths.resources("reference", "holidays.toml")))


def day(text: str) -> date:
    """A date written as 23/11/2026."""
    number, month, year = text.split("/")
    return date(int(year), int(month), int(number))


def saying(words: Words, calendar: WorkCalendar = PUBLIC) -> WorkCalendar:
    """A calendar after the office has spoken."""
    kept = [own for own in calendar.own if own.on not in words]
    return calendar.with_own([*kept, *(word for word in words.values() if word is not None)])


def off(text: str, name: str = "يوم عطلة استثنائية") -> Words:
    return {day(text): OwnDay(day(text), name)}
