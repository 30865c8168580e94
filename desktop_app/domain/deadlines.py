"""Terms: working days of a calendar, calendar days, clocks that stop, a person's own limits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.domain.work_calendar import WorkCalendar

Stop = tuple[date, date | None]


@dataclass(frozen=True, slots=True)
class Term:
    """A number of days, working or calendar."""

    days: int
    working: bool = False


@dataclass(frozen=True, slots=True)
class OwnLimit:
    """The last day a person has for a filing, and the day by which they had better come."""

    last_day: date
    safe_on: date


def is_working(calendar: WorkCalendar, day: date) -> bool:
    """Tell whether the offices are open: Monday to Friday, no holiday."""
    return calendar.is_working(day)


def add_working_days(calendar: WorkCalendar, start: date, days: int) -> date:
    """Return the day that ends so many working days after the start, which does not count."""
    day = start
    while days > 0:
        day += timedelta(days=1)
        if calendar.is_working(day):
            days -= 1
    return day


def working_days_between(calendar: WorkCalendar, start: date, end: date) -> int:
    """Return the working days after the start, up to and including the end."""
    span = (end - start).days
    return sum(calendar.is_working(start + timedelta(days=n)) for n in range(1, span + 1))


def due_date(
    calendar: WorkCalendar, received_on: date, term: Term, stops: Sequence[Stop] = ()
) -> date:
    """Return the last day of a term that runs from the day after the deposit.

    Legal terms are in calendar days, targets in working days (DOMAIN 4.4). The days of a stop do
    not count; a stop that has not ended is left out, and one that ends on the day it began stops
    nothing. A calendar term that ends on a day off goes on to the next working day.
    """
    closed = [(start, end) for start, end in stops if end is not None]
    if term.working:
        stopped = sum(working_days_between(calendar, start, end) for start, end in closed)
        return add_working_days(calendar, received_on, term.days + stopped)
    stopped = sum((end - start).days for start, end in closed)
    return next_working_day(calendar, received_on + timedelta(days=term.days + stopped))


def days_left(due_on: date, today: date, stopped_since: date | None = None) -> int:
    """Return the calendar days until the term, below zero after it.

    While papers are missing the clock stands: the days left are those of the day it stopped.
    """
    return (due_on - (stopped_since or today)).days


def is_overdue(due_on: date, today: date, stopped_since: date | None = None) -> bool:
    """Tell whether a term has passed; it cannot pass while its clock stands."""
    return stopped_since is None and today > due_on


def own_limit(
    calendar: WorkCalendar, days: int, event_on: date, treatment_ended_on: date | None = None
) -> OwnLimit:
    """Return until when a person may lodge: so many calendar days from the event.

    For a continuous treatment they run from its end. The legal day stays what it is when offices
    are closed on it; the safe one is the last working day before (DOMAIN 2.5 and 4.4).
    """
    last = max(event_on, treatment_ended_on or event_on) + timedelta(days=days)
    return OwnLimit(last, safe_day(calendar, last))


def next_working_day(calendar: WorkCalendar, day: date) -> date:
    """Return the day itself when offices are open, else the first one after it."""
    while not calendar.is_working(day):
        day += timedelta(days=1)
    return day


def safe_day(calendar: WorkCalendar, day: date) -> date:
    """Return the last working day not after a day: when a person had better come."""
    while not calendar.is_working(day):
        day -= timedelta(days=1)
    return day


def last_working_days(until: date, count: int) -> list[date]:
    """Return the last Mondays to Fridays up to a day, holidays among them, in order."""
    days: list[date] = []
    day = until
    while len(days) < count:
        if day.weekday() < 5:
            days.insert(0, day)
        day -= timedelta(days=1)
    return days


def stopped_days(stops: Iterable[Stop], today: date) -> int:
    """Return the calendar days during which the clock stood."""
    return sum(((end or today) - start).days for start, end in stops)
