"""Terms: working days on Moroccan public-sector holidays, calendar days, and clocks that stop."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

Stop = tuple[date, date | None]


@dataclass(frozen=True, slots=True)
class Term:
    """A number of days, working or calendar."""

    days: int
    working: bool = False


@lru_cache(maxsize=32)
def holidays_of(year: int) -> dict[date, str]:
    """Return a year's public-sector holidays with their Arabic names; Eid days are estimates."""
    import holidays

    return dict(holidays.country_holidays("MA", years=year, language="ar"))


def holiday(day: date) -> str:
    """Return a holiday's Arabic name, empty on other days."""
    return holidays_of(day.year).get(day, "")


def is_working(day: date) -> bool:
    """Tell whether the offices are open: Monday to Friday, no holiday."""
    return day.weekday() < 5 and not holiday(day)


def add_working_days(start: date, days: int) -> date:
    """Return the day that ends so many working days after the start, which does not count."""
    day = start
    while days > 0:
        day += timedelta(days=1)
        if is_working(day):
            days -= 1
    return day


def working_days_between(start: date, end: date) -> int:
    """Return the working days after the start, up to and including the end."""
    return sum(is_working(start + timedelta(days=n)) for n in range(1, (end - start).days + 1))


def due_date(received_on: date, term: Term, stops: Sequence[Stop]) -> date:
    """Return the last day of a term that runs from the day after the deposit.

    The days of a stop do not count; a stop that has not ended is left out. A calendar term
    that ends on a day off goes on to the next working day.
    """
    closed = [(start, end) for start, end in stops if end is not None]
    if term.working:
        stopped = sum(working_days_between(start, end) for start, end in closed)
        return add_working_days(received_on, term.days + stopped)
    stopped = sum((end - start).days for start, end in closed)
    return next_working_day(received_on + timedelta(days=term.days + stopped))


def next_working_day(day: date) -> date:
    """Return the day itself when offices are open, else the first one after it."""
    while not is_working(day):
        day += timedelta(days=1)
    return day


def safe_day(day: date) -> date:
    """Return the last working day not after a day: when a person had better come."""
    while not is_working(day):
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
