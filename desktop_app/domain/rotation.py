"""Which copies of the office are kept: the newest of each day, each week and each month."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime

DAILY, WEEKLY, MONTHLY = 14, 8, 12


def kept(
    copies: Iterable[datetime], daily: int = DAILY, weekly: int = WEEKLY, monthly: int = MONTHLY
) -> frozenset[datetime]:
    """Return the copies that stay: the newest of the last 14 days, 8 weeks and 12 months.

    Only days, weeks (from Monday) and months that have a copy count: an office that was closed
    for a summer keeps as many as one that was not. The newest copy always stays.
    """
    newest_first = sorted(copies, reverse=True)
    periods: tuple[tuple[Callable[[datetime], object], int], ...] = (
        (datetime.date, daily),
        (_week, weekly),
        (_month, monthly),
    )
    stay = {one for period, count in periods for one in _newest_of(newest_first, period, count)}
    return frozenset(stay | set(newest_first[:1]))


def _newest_of(
    newest_first: list[datetime], period: Callable[[datetime], object], count: int
) -> list[datetime]:
    found: dict[object, datetime] = {}
    for one in newest_first:
        found.setdefault(period(one), one)
    return list(found.values())[:count]


def _week(at: datetime) -> tuple[int, int]:
    year, week, _day = date(at.year, at.month, at.day).isocalendar()
    return year, week


def _month(at: datetime) -> tuple[int, int]:
    return at.year, at.month
