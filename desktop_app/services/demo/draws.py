"""Small draws that all of the demonstration needs: chances, days, ages."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from random import Random

from desktop_app.domain.dates import PartialDate

DAYS_IN_YEAR = 365.25


def happens(rng: Random, chance: float) -> bool:
    """Tell whether something of that chance (0 to 1) comes about."""
    return rng.random() < chance


def day_between(rng: Random, first: date, last: date) -> date:
    """Draw a day, both ends included; the first when they are the wrong way round."""
    return first + timedelta(days=rng.randint(0, max(0, (last - first).days)))


def years_after(start: date, years: float) -> date:
    """Return the day about so many years later, earlier when negative."""
    return start + timedelta(days=round(years * DAYS_IN_YEAR))


def about(rng: Random, mean: float, spread: float, least: float, most: float) -> float:
    """Draw a number around the mean that stays within bounds."""
    return min(most, max(least, rng.gauss(mean, spread)))


def years_between(start: date, end: date) -> float:
    """Return the years from one day to another."""
    return (end - start).days / DAYS_IN_YEAR


def as_known(rng: Random, birth: date) -> PartialDate:
    """Return a birth date as papers know it: of many old people, only the year."""
    if birth.year < 1962 and happens(rng, 0.3):
        return PartialDate(birth.year)
    return PartialDate.of(birth)


def in_office_hours(rng: Random, day: date, now: datetime) -> datetime:
    """Draw an instant of a day while offices are open, in UTC and not after now."""
    clock = time(rng.randint(7, 14), rng.randrange(60), rng.randrange(60))
    return min(datetime.combine(day, clock, UTC), now)
