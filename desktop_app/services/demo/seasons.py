"""When services are asked for: months of the year, and those that follow the lunar calendar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache

from hijridate import Gregorian, Hijri

from desktop_app.services.demo.data import Demand

Month = tuple[int, int]

# How long before the feast people come, in days: from, to.
EID_CAMPAIGN = (75, 20)
RAMADAN_CAMPAIGN = (40, 5)
# Each year brings more requests than the one before.
GROWTH = 1.18
# The month under way counts more: a counter shows what has just come in.
PRESENT = 1.5


def months_until(today: date, years: int) -> list[Month]:
    """Return the months of so many years, the present one included, in order."""
    last = today.year * 12 + today.month - 1
    return [(month // 12, month % 12 + 1) for month in range(last - years * 12 + 1, last + 1)]


def is_in_season(demand: Demand, month: Month) -> bool:
    """Tell whether a type is asked for in a month."""
    if not demand.months:
        return True
    return month[1] in demand.months or any(
        month in campaign(str(name), month[0]) for name in demand.months if isinstance(name, str)
    )


@lru_cache(maxsize=64)
def campaign(name: str, year: int) -> frozenset[Month]:
    """Return the months in which people come before the feasts that fall around a year."""
    first, last = EID_CAMPAIGN if name == "eid" else RAMADAN_CAMPAIGN
    days = [
        feast - timedelta(days=before)
        for feast in _feasts(name, year)
        for before in range(last, first)
    ]
    return frozenset((day.year, day.month) for day in days)


def _feasts(name: str, year: int) -> list[date]:
    """Return the days of Eid al-Adha, or the first days of Ramadan, of a year and the next."""
    lunar = Gregorian(year, 1, 1).to_hijri().year
    month, day = (12, 10) if name == "eid" else (9, 1)
    found = [Hijri(lunar + more, month, day).to_gregorian() for more in range(3)]
    return [date(feast.year, feast.month, feast.day) for feast in found]


def month_weights(demands: Mapping[str, Demand], months: Sequence[Month]) -> list[float]:
    """Return how many requests each month brings, to one another."""
    weights = []
    for place, month in enumerate(months):
        asked = sum(one.weight for one in demands.values() if is_in_season(one, month))
        weights.append(asked * GROWTH ** (place / 12))
    weights[-1] *= PRESENT
    return weights
