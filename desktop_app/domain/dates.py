"""Dates as Moroccan papers give them: often typed in a hurry, at times only the year is known."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import total_ordering

from desktop_app.domain.names import fold
from desktop_app.domain.texts import strip_invisible, to_western_digits

# Two figures for a year mean at most this many years from now, else the century before.
YEARS_AHEAD = 20
EARLIEST_YEAR = 1850
LATEST_YEAR = 2199


@total_ordering
@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date of which the day, or the day and month, may be unknown.

    Raises ValueError for a day that no calendar has. A date known in part sorts before the
    dates it may stand for.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.day is not None and self.month is None:
            raise ValueError("a day needs its month")
        date(self.year, self.month or 1, self.day or 1)

    def __lt__(self, other: PartialDate) -> bool:
        return self._key < other._key

    @property
    def _key(self) -> tuple[int, int, int]:
        return (self.year, self.month or 0, self.day or 0)

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """Return a date that is wholly known."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def from_iso(cls, text: str) -> PartialDate:
        """Read what `iso` writes; ValueError for anything else."""
        if not re.fullmatch(r"\d{4}(-\d\d){0,2}", text, re.ASCII):
            raise ValueError(f"not a date: {text!r}")
        return cls(*(int(part) for part in text.split("-")))

    @property
    def iso(self) -> str:
        """`1972`, `1972-03` or `1972-03-15`."""
        parts = [f"{self.year:04}"]
        parts += [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    @property
    def exact(self) -> bool:
        """Whether the day is known."""
        return self.day is not None

    def first(self) -> date:
        """Return the day that stands for it: an unknown day or month counts as the first."""
        return date(self.year, self.month or 1, self.day or 1)

    def age_on(self, day: date) -> int:
        """Return the full years lived on a day; below zero before the birth."""
        born = self.first()
        return day.year - born.year - ((day.month, day.day) < (born.month, born.day))

    def birthday(self, years: int) -> date:
        """Return the day an age is reached; 29 February falls on 1 March in common years."""
        born = self.first()
        year = min(max(born.year + years, MINYEAR), MAXYEAR)
        if (born.month, born.day) == (2, 29) and monthrange(year, 2)[1] == 28:
            return date(year, 3, 1)
        return born.replace(year=year)


def months_later(day: date, months: int) -> date:
    """Return the same day so many months later, the month's last day when it is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def parse_date(text: str, today: date, *, past: bool = False) -> PartialDate | None:
    """Read a date in any writing of an office, None when it is no possible date.

    05/12/2025, 5.12.25, 5-12-2025, 05122025, 051225, 2025-12-05, «12 نونبر 2026»,
    «12 novembre 2026», 12/2025, 1972, 00/00/1972, اليوم, +7 (days from today), with Western,
    Eastern or Persian digits. A year of two figures is at most YEARS_AHEAD from today; with
    `past` (births, deaths) it makes the latest date that is not after today.
    """
    plain = " ".join(to_western_digits(strip_invisible(text)).split()).lower()
    parts = _relative(plain, today) or _figures(plain) or _words(plain)
    if parts is None:
        return None
    if isinstance(parts, PartialDate):
        return parts
    return _possible(parts, today, past)


# Year as it was written (two or four figures), month and day; 0 where unknown.
Parts = tuple[str, int, int]

_NEAR = {"اليوم": 0, "today": 0, "aujourdhui": 0, "غدا": 1, "demain": 1, "امس": -1, "hier": -1}


def _relative(text: str, today: date) -> PartialDate | None:
    days = _NEAR.get(fold(text))
    step = re.fullmatch(r"([+-]) ?(\d{1,4})|(\d{1,4}) ?\+", text)
    if step:
        days = int(step[2] or step[3]) * (-1 if step[1] == "-" else 1)
    return None if days is None else PartialDate.of(today + timedelta(days=days))


_SEPARATOR = r" ?[/.\- \\،,] ?"
_TIME = r"(?:[ t]\d\d?:\d\d(?::\d\d(?:\.\d+)?)?)?"
_DAY_FIRST = re.compile(rf"(\d\d?){_SEPARATOR}(\d\d?){_SEPARATOR}(\d{{4}}|\d\d){_TIME}")
_YEAR_FIRST = re.compile(rf"(\d{{4}}){_SEPARATOR}(\d\d?){_SEPARATOR}(\d\d?){_TIME}z?")
_MONTH_YEAR = re.compile(rf"(\d\d?){_SEPARATOR}(\d{{4}})")
_YEAR_MONTH = re.compile(r"(\d{4})[-/](\d\d?)")
_WHOLE = re.compile(r"(\d+)(?:\.0)?")


def _figures(text: str) -> Parts | None:
    if found := _DAY_FIRST.fullmatch(text):
        return found[3], int(found[2]), int(found[1])
    if found := _YEAR_FIRST.fullmatch(text):
        return found[1], int(found[2]), int(found[3])
    if found := _YEAR_MONTH.fullmatch(text):
        return found[1], int(found[2]), 0
    if found := _MONTH_YEAR.fullmatch(text):
        return found[2], int(found[1]), 0
    found = _WHOLE.fullmatch(text)
    return _run_of_figures(found[1]) if found else None


def _run_of_figures(figures: str) -> Parts | None:
    """Read 1972, 051225 and 05122025, also with the first zero lost to a spreadsheet."""
    if len(figures) == 4:
        return figures, 0, 0
    if len(figures) == 6:
        return figures[4:], int(figures[2:4]), int(figures[:2])
    if len(figures) not in {7, 8}:
        return None
    full = figures.zfill(8)
    if int(full[2:4]) <= 12 and EARLIEST_YEAR <= int(full[4:]) <= LATEST_YEAR:
        return full[4:], int(full[2:4]), int(full[:2])
    return full[:4], int(full[4:6]), int(full[6:])


_MONTHS = (
    "يناير جانفي كانون january janvier jan janv",
    "فبراير فيفري شباط february fevrier feb fev fevr",
    "مارس اذار march mars mar",
    "ابريل افريل نيسان april avril apr avr",
    "ماي مايو ايار may mai",
    "يونيو جوان حزيران june juin jun",
    "يوليوز يوليو جويليه تموز july juillet jul juil",
    "غشت اغسطس اوت اب august aout aug",
    "شتنبر سبتمبر ايلول september septembre sep sept",
    "اكتوبر october octobre oct",
    "نونبر نوفمبر november novembre nov",
    "دجنبر ديسمبر december decembre dec",
)
_MONTH_NUMBERS = {name: n for n, names in enumerate(_MONTHS, 1) for name in names.split()}
_FIRSTS = {"فاتح": 1, "1er": 1, "1st": 1}
_FILLERS = frozenset(
    (
        *("الاثنين", "الثلاثا", "الاربعا", "الخميس", "الجمعه", "السبت", "الاحد"),
        *("يوم", "بتاريخ", "في", "من", "سنه", "عام", "شهر", "م"),
        *("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        *("le", "de", "du", "en", "vers", "annee"),
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
        *("on", "of"),
    )
)


def _words(text: str) -> Parts | None:
    words = [word for word in fold(text).split() if word not in _FILLERS]
    months = [_MONTH_NUMBERS[word] for word in words if word in _MONTH_NUMBERS]
    numbers = [str(_FIRSTS.get(word, word)) for word in words if word not in _MONTH_NUMBERS]
    if len(months) > 1 or not all(number.isdecimal() for number in numbers):
        return None
    if len(numbers) == 1 and len(numbers[0]) == 4:
        return numbers[0], months[0] if months else 0, 0
    if len(numbers) != 2 or not months or len(numbers[0]) > 2:
        return None
    return numbers[1], months[0], int(numbers[0])


def _possible(parts: Parts, today: date, past: bool) -> PartialDate | None:
    written, month, day = parts
    try:
        if len(written) == 2:
            return _in_century(int(written), month, day, today, past)
        known = PartialDate(int(written), month or None, day or None)
    except (ValueError, OverflowError):
        return None
    return known if EARLIEST_YEAR <= known.year <= LATEST_YEAR else None


def _in_century(year: int, month: int, day: int, today: date, past: bool) -> PartialDate:
    """Return the latest date with these two last figures that the rule of parse_date allows."""
    ahead = 0 if past else YEARS_AHEAD
    full = (today.year + ahead) // 100 * 100 + year
    if full > today.year + ahead:
        full -= 100
    if past and (full, month, day) > (today.year, today.month, today.day):
        full -= 100
    return PartialDate(full, month or None, day or None)
