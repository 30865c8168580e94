"""The stretches of days a report covers: a month, a quarter, a year, or any other."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_DAY = timedelta(days=1)


class PeriodKind(StrEnum):
    """How long a period is, when it has a name."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    FREE = "free"


MONTHS_OF = {PeriodKind.MONTH: 1, PeriodKind.QUARTER: 3, PeriodKind.YEAR: 12}


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last`, both included; ValueError when the last comes before."""

    first: date
    last: date

    def __post_init__(self) -> None:
        """Refuse a period that ends before it begins."""
        if self.last < self.first:
            raise ValueError(self)

    @property
    def kind(self) -> PeriodKind:
        """A month, quarter or year when it is exactly one."""
        for kind, months in MONTHS_OF.items():
            begins = self.first.day == 1 and (self.first.month - 1) % months == 0
            if begins and self.last == _end_of(self.first, months):
                return kind
        return PeriodKind.FREE

    @property
    def quarter(self) -> int:
        """The quarter of the year it begins in, 1 to 4."""
        return (self.first.month - 1) // 3 + 1

    @property
    def code(self) -> str:
        """Its short name: `2026-11`, `2026-T3`, `2026`, or `20260901-20261015`."""
        year = self.first.year
        names = {
            PeriodKind.MONTH: f"{year}-{self.first.month:02d}",
            PeriodKind.QUARTER: f"{year}-T{self.quarter}",
            PeriodKind.YEAR: str(year),
            PeriodKind.FREE: f"{self.first:%Y%m%d}-{self.last:%Y%m%d}",
        }
        return names[self.kind]

    def before(self) -> Period:
        """The period just before: the same stretch of the calendar, else as many days."""
        last = self.first - _DAY
        if self.kind is PeriodKind.FREE:
            return Period(last - (self.last - self.first), last)
        return period_of(self.kind, last)


def period_of(kind: PeriodKind, day: date) -> Period:
    """Return the month, quarter or year a day lies in; KeyError for a free period."""
    months = MONTHS_OF[kind]
    first = date(day.year, (day.month - 1) // months * months + 1, 1)
    return Period(first, _end_of(first, months))


def read_period(text: str) -> Period | None:
    """Return the period a text names: `2026`, `2026-11`, `2026-T3`, `2026-09-01..2026-10-15`.

    None for any other text, and for days that cannot be.
    """
    plain = text.strip().upper()
    first, dots, last = plain.partition("..")
    try:
        if dots:
            return Period(date.fromisoformat(first), date.fromisoformat(last))
        return _named(plain)
    except ValueError:
        return None


def _named(text: str) -> Period | None:
    found = re.fullmatch(r"(\d{4})(?:-(?:[TQ]([1-4])|(\d{2})))?", text)
    if found is None:
        return None
    year, quarter, month = found[1], found[2], found[3]
    if quarter:
        return period_of(PeriodKind.QUARTER, date(int(year), int(quarter) * 3, 1))
    if month:
        return period_of(PeriodKind.MONTH, date(int(year), int(month), 1))
    return period_of(PeriodKind.YEAR, date(int(year), 1, 1))


def _end_of(first: date, months: int) -> date:
    """Return the last day of so many months that begin with the month of `first`."""
    years, month = divmod(first.month + months - 2, 12)
    year = first.year + years
    return date(year, month + 1, monthrange(year, month + 1)[1])
