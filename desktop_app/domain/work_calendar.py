"""The days off of the public sector: the library's dates, the decree's list, the office's word.

Feasts of the Hijri calendar follow the sighting of the moon: their dates are estimates until the
office confirms or moves them (decree 2-77-169 as amended; DOMAIN 4.4).
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import CatalogueError
from desktop_app.domain.messages import message

ESTIMATED = " (تقديري)"
BETWEEN = "؛ "
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class HolidayRule:
    """A holiday of the decree: a fixed (month, day), or a feast of the Hijri calendar."""

    name_ar: str
    source: str
    day: tuple[int, int] | None = None
    since: int = 0
    days: int = 1
    library: str = ""


@dataclass(frozen=True, slots=True, order=True)
class OwnDay:
    """The office's own word on a day: off (a bridge, a feast confirmed), or worked after all."""

    on: date
    name_ar: str
    off: bool = True


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a day is off for; the date of a Hijri feast is an estimate."""

    name_ar: str
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day that is off, or that the office works after all; `own` when it has said so itself."""

    on: date
    occasions: tuple[Occasion, ...]
    off: bool = True
    own: bool = False

    @property
    def name_ar(self) -> str:
        """What the day is off for."""
        return BETWEEN.join(one.name_ar for one in self.occasions)

    @property
    def estimated(self) -> bool:
        """Whether the day is off by an estimate that nobody has confirmed yet."""
        return self.off and any(one.estimated for one in self.occasions)


Days = Mapping[date, CalendarDay]


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """When the offices are open: the rules of the decree, and the office's own days over them."""

    rules: tuple[HolidayRule, ...] = ()
    own: tuple[OwnDay, ...] = ()
    _years: dict[int, Days] = field(default_factory=dict, compare=False, repr=False)

    def days(self, year: int) -> Days:
        """Return a year's days off, and those worked after all, in order."""
        found = self._years.get(year)
        if found is None:
            found = self._years[year] = _with_own(base_days(self.rules, year), self.own, year)
        return found

    def day(self, on: date) -> CalendarDay | None:
        """Return a day of the list, None for an ordinary day."""
        return self.days(on.year).get(on)

    def holiday(self, on: date) -> str:
        """Return what a day is off for, empty on other days."""
        found = self.day(on)
        return found.name_ar if found is not None and found.off else ""

    def is_working(self, on: date) -> bool:
        """Tell whether the offices are open: Monday to Friday, no holiday."""
        if on.weekday() > 4:
            return False
        found = self.day(on)
        return found is None or not found.off

    def with_own(self, days: Iterable[OwnDay]) -> WorkCalendar:
        """Return the same calendar with other days of the office's own."""
        return WorkCalendar(self.rules, tuple(sorted(days)))


def load_holidays(path: Path) -> tuple[HolidayRule, ...]:
    """Read the decree's list; CatalogueError when the file does not say what it must."""
    try:
        tables = tomllib.loads(path.read_text("utf-8"))["holiday"]
        return tuple(_rule(table) for table in tables)
    except (OSError, UnicodeDecodeError, ValueError, LookupError, TypeError) as fault:
        raise CatalogueError(
            message(
                "Calendar",
                "The list of holidays ({name}) cannot be read: {fault}. Mend the file.",
                name=path.name,
                fault=str(fault),
            )
        ) from fault


def _rule(table: Mapping[str, Any]) -> HolidayRule:
    if "day" not in table:
        return HolidayRule(**table)
    month, day = (int(part) for part in table["day"].split("-"))
    # A leap year has every day there is.
    date(2024, month, day)
    return HolidayRule(**{**table, "day": (month, day)})


@lru_cache(maxsize=64)
def base_days(rules: tuple[HolidayRule, ...], year: int) -> Days:
    """Return a year's days off by the library and the decree, before the office's own word."""
    names = {rule.library or rule.name_ar: rule.name_ar for rule in rules}
    found: dict[date, tuple[Occasion, ...]] = {}
    for on, known in _library(year).items():
        for occasion in known:
            name = names.get(occasion.name_ar, occasion.name_ar)
            found[on] = (*found.get(on, ()), replace(occasion, name_ar=name))
    for rule in rules:
        for on in _lacking(rule, found, year):
            occasion = Occasion(rule.name_ar, estimated=rule.day is None)
            found[on] = (*found.get(on, ()), occasion)
    return {on: CalendarDay(on, found[on]) for on in sorted(found)}


def _lacking(
    rule: HolidayRule, found: Mapping[date, tuple[Occasion, ...]], year: int
) -> list[date]:
    """Return the days of a rule that the library does not give."""
    known = [on for on in sorted(found) if any(one.name_ar == rule.name_ar for one in found[on])]
    if rule.day is not None:
        wanted = date(year, *rule.day)
        return [] if year < rule.since or wanted in known else [wanted]
    # A Hijri year is shorter than ours: a feast may come twice, each time with all its days.
    firsts = [on for on in known if on - ONE_DAY not in known]
    wanted_days = (first + n * ONE_DAY for first in firsts for n in range(rule.days))
    return [on for on in wanted_days if on not in known and on.year == year]


def _library(year: int) -> dict[date, tuple[Occasion, ...]]:
    import holidays

    found = holidays.country_holidays("MA", years=year, language="ar")
    return {on: tuple(_occasion(name) for name in found.get_list(on)) for on in found}


def _occasion(name: str) -> Occasion:
    return Occasion(name.removesuffix(ESTIMATED), estimated=name.endswith(ESTIMATED))


def _with_own(base: Days, own: Iterable[OwnDay], year: int) -> Days:
    found = dict(base)
    for word in own:
        if word.on.year == year:
            occasion = Occasion(word.name_ar)
            found[word.on] = CalendarDay(word.on, (occasion,), off=word.off, own=True)
    return dict(sorted(found.items()))


# What the office says of a day: the rows to write (None: no word of its own any more).

Words = dict[date, OwnDay | None]


def confirming(calendar: WorkCalendar, on: date) -> Words:
    """Return the office's word that a feast falls on the days that were estimated."""
    return {
        day: OwnDay(day, found.name_ar)
        for day in _feast(calendar, on)
        if (found := calendar.day(day))
    }


def adding(on: date, name_ar: str) -> Words:
    """Return the office's word that a day is off, such as a bridge between two holidays."""
    return {on: OwnDay(on, name_ar)}


def removing(calendar: WorkCalendar, on: date) -> Words:
    """Return the office's word that a day is worked after all."""
    base = base_days(calendar.rules, on.year).get(on)
    return {on: OwnDay(on, base.name_ar, off=False) if base else None}


def restoring(on: date) -> Words:
    """Return that the office has no word of its own on a day any more."""
    return {on: None}


def moving(calendar: WorkCalendar, on: date, to: date) -> Words:
    """Return the office's word that a holiday falls on another day; a feast moves whole.

    A fixed holiday that falls on the same day as the feast stays where it is.
    """
    name, feast = _moved_name(calendar, on), _feast(calendar, on)
    words: Words = {}
    for day in feast:
        words |= _leaving(calendar, day, name)
    for day in feast:
        target = day + (to - on)
        stays = _others(words.get(target) or calendar.day(target), name)
        words[target] = OwnDay(target, BETWEEN.join((*stays, name)))
    return words


def _leaving(calendar: WorkCalendar, day: date, name: str) -> Words:
    stays = _others(calendar.day(day), name)
    if stays:
        return {day: OwnDay(day, BETWEEN.join(stays))}
    return removing(calendar, day)


def _others(found: CalendarDay | OwnDay | None, name: str) -> tuple[str, ...]:
    if found is None or not found.off:
        return ()
    return tuple(one for one in found.name_ar.split(BETWEEN) if one != name)


def _moved_name(calendar: WorkCalendar, on: date) -> str:
    """Return which of a day's holidays is the movable one: the feast, else the last."""
    found = calendar.day(on)
    if found is None:
        return ""
    feasts = [one.name_ar for one in found.occasions if one.estimated]
    return feasts[0] if feasts else found.name_ar.split(BETWEEN)[-1]


def _feast(calendar: WorkCalendar, on: date) -> list[date]:
    """Return the days of a holiday around one of them."""
    name = _moved_name(calendar, on)

    def is_of_it(day: date) -> bool:
        found = calendar.day(day)
        return found is not None and found.off and name in found.name_ar.split(BETWEEN)

    first = on
    while is_of_it(first - ONE_DAY):
        first -= ONE_DAY
    days = [first]
    while is_of_it(days[-1] + ONE_DAY):
        days.append(days[-1] + ONE_DAY)
    return days
