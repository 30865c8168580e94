"""Dates of which only the year may be known, and the many ways people write a date."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.domain.texts import to_western_digits

MONTHS_AR = (
    "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو",
    "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر",
)  # fmt: skip
_MONTH_NAMES = (
    ("يناير", "janvier", "janv", "jan", "january"),
    ("فبراير", "fevrier", "fevr", "fev", "february", "feb"),
    ("مارس", "mars", "march", "mar"),
    ("ابريل", "avril", "avr", "april", "apr"),
    ("ماي", "مايو", "mai", "may"),
    ("يونيو", "juin", "june", "jun"),
    ("يوليوز", "يوليو", "juillet", "juil", "july", "jul"),
    ("غشت", "اغسطس", "aout", "august", "aug"),
    ("شتنبر", "سبتمبر", "septembre", "sept", "september", "sep"),
    ("اكتوبر", "octobre", "oct", "october"),
    ("نونبر", "نوفمبر", "novembre", "nov", "november"),
    ("دجنبر", "ديسمبر", "decembre", "dec", "december"),
)
_MONTH_OF = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names}
_TODAY_WORDS = {"اليوم", "today", "aujourd'hui", "aujourdhui"}
_FIRST_WORDS = {"فاتح", "1er"}
_OLDEST_YEAR = 1880


@dataclass(frozen=True, order=True, slots=True)
class PartialDate:
    """A date whose day, or day and month, may be unknown; ValueError when it cannot be."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        """Refuse what no calendar has."""
        if self.day is not None and self.month is None:
            raise ValueError("a day needs its month")
        date(self.year, self.month or 1, self.day or 1)

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """Return the partial date of a whole one."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def from_iso(cls, text: str) -> PartialDate:
        """Read `1972`, `1972-03` or `1972-03-15`; ValueError for anything else."""
        return cls(*(int(part) for part in text.split("-")))

    @property
    def iso(self) -> str:
        """Return `1972`, `1972-03` or `1972-03-15`."""
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    @property
    def exact(self) -> bool:
        """Tell whether the day is known."""
        return self.day is not None

    def first(self) -> date:
        """Return the day it counts for: what is unknown is 1, as identity cards do."""
        return date(self.year, self.month or 1, self.day or 1)

    def birthday(self, years: int) -> date:
        """Return the day on which someone born then completes so many years."""
        start = self.first()
        try:
            return start.replace(year=start.year + years)
        except ValueError:  # born on 29 February
            return date(start.year + years, 3, 1)

    def age_on(self, day: date) -> int:
        """Return the whole years completed on a day; negative before birth."""
        years = day.year - self.year
        return years if self.birthday(years) <= day else years - 1


def parse_date(text: str, today: date, *, latest_year: int | None = None) -> PartialDate | None:
    """Read a date in any usual writing; None when it is none.

    Reads 5/12/25, 05122025, 1972.03.15, «12 نونبر 2026», 12 novembre 2026, a bare year, اليوم
    and +7, in Western, Eastern or Persian digits; the day comes first unless the year does. A
    year of two digits is the last such year that is not after `latest_year` (today's year + 20).
    """
    plain = _plain(text)
    pivot = latest_year if latest_year is not None else today.year + 20
    if plain in _TODAY_WORDS:
        return PartialDate.of(today)
    try:
        return (
            _relative(plain, today) or _named(plain, pivot) or _numeric(plain, pivot)
            or _compact(plain, pivot)
        )  # fmt: skip
    except (ValueError, OverflowError):
        return None


def _plain(text: str) -> str:
    text = unicodedata.normalize("NFKD", to_western_digits(text)).casefold()
    letters = "".join(letter for letter in text if not unicodedata.combining(letter))
    letters = re.sub("[\u200b-\u200f\u202a-\u202e\u2066-\u2069]", "", letters)
    return " ".join(letters.replace("ـ", "").split())


def _relative(text: str, today: date) -> PartialDate | None:
    found = re.fullmatch(r"([+-])\s*(\d{1,4})", text)
    if found is None:
        return None
    days = int(found[2]) * (1 if found[1] == "+" else -1)
    return PartialDate.of(today + timedelta(days=days))


def _named(text: str, pivot: int) -> PartialDate | None:
    words = [word for word in re.split(r"[\s,،./-]+", text) if word]
    months = [word for word in words if word in _MONTH_OF]
    if len(months) != 1:
        return None
    numbers = [_ordinal(word) for word in words if word != months[0]]
    numbers = [number for number in numbers if number is not None]
    month = _MONTH_OF[months[0]]
    if len(numbers) == 1:
        return PartialDate(_year(numbers[0], pivot), month)
    day, year = (int(number) for number in numbers[-2:])
    if day > 31:
        day, year = year, day
    return PartialDate(_year(str(year), pivot), month, day)


def _ordinal(word: str) -> str | None:
    if word in _FIRST_WORDS:
        return "1"
    return word if word.isdigit() else None


def _numeric(text: str, pivot: int) -> PartialDate | None:
    text = re.sub(r"[ t]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$", "", text)
    parts = re.split(r"\s*[/.\-–\\ ]\s*", text)
    if not all(part.isdigit() for part in parts):
        return None
    if len(parts) == 3:
        return _three(parts, pivot)
    if len(parts) == 2:
        month, year = parts if len(parts[1]) == 4 else (parts[1], parts[0])
        return PartialDate(_whole_year(year), int(month))
    return None


def _three(parts: list[str], pivot: int) -> PartialDate | None:
    if len(parts[0]) == 4:
        year, month, day = parts
        return PartialDate(_whole_year(year), int(month), int(day))
    day, month, year = parts
    if len(day) > 2 or len(month) > 2 or len(year) not in {2, 4}:
        return None
    if day in {"0", "00"} and month in {"0", "00"}:
        return PartialDate(_year(year, pivot))
    return PartialDate(_year(year, pivot), int(month), int(day))


def _compact(text: str, pivot: int) -> PartialDate | None:
    if not text.isdigit():
        return None
    if len(text) == 4:
        return PartialDate(_whole_year(text))
    if len(text) == 8 and 1 <= int(text[4:6]) <= 12 and _is_year(text[:4]):
        return PartialDate(int(text[:4]), int(text[4:6]), int(text[6:]))
    if len(text) in {6, 8}:
        return PartialDate(_year(text[4:], pivot), int(text[2:4]), int(text[:2]))
    return None


def _is_year(text: str) -> bool:
    return _OLDEST_YEAR <= int(text) <= 2200


def _whole_year(text: str) -> int:
    if len(text) != 4 or not _is_year(text):
        raise ValueError(text)
    return int(text)


def _year(text: str, pivot: int) -> int:
    if len(text) == 4:
        return _whole_year(text)
    if len(text) > 2:
        raise ValueError(text)
    year = int(text) + pivot // 100 * 100
    return year if year <= pivot else year - 100
