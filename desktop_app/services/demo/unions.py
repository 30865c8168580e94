"""Draws a principal's marriages: when, with whom, how they ended, and the births in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random

from desktop_app.domain.vocabulary import Sex
from desktop_app.services.demo.draws import about, day_between, happens, years_after, years_between
from desktop_app.services.demo.lives import Life

FIRST_MARRIAGE = {Sex.MALE: (29.0, 3.5), Sex.FEMALE: (26.0, 3.5)}
NEVER_MARRIED = 0.05
DIVORCE = 0.08
SECOND_WIFE = 0.025
SPOUSE_DIED = 0.10
OLDEST_MOTHER = 43
# Children wished for by the mother's year of birth: up to the year, mean and spread.
WISHES = ((1955, 4.6, 1.6), (1975, 3.3, 1.2), (9999, 2.4, 1.0))


@dataclass(frozen=True, slots=True)
class Union:
    """A marriage; `divorced_on` or `spouse_died_on` ended it before the principal's own end."""

    start: date
    spouse_birth: date
    divorced_on: date | None = None
    spouse_died_on: date | None = None

    def end(self, last: date) -> date:
        """Return the last day of the marriage, at most `last`."""
        return min(self.divorced_on or last, self.spouse_died_on or last)


def draw_unions(rng: Random, life: Life, today: date) -> list[Union]:
    """Draw the marriages of a life in their order; a second wife only beside or after a first."""
    last = life.end(today)
    first = _first(rng, life, last)
    if first is None:
        return []
    first = _ended(rng, first, last)
    second = _second(rng, life, first, last)
    return [first] if second is None else [first, second]


def draw_births(rng: Random, life: Life, union: Union, today: date) -> list[date]:
    """Draw the births of a marriage, from the first to the last."""
    mother = union.spouse_birth if life.sex is Sex.MALE else life.birth
    mean, spread = next((mean, spread) for year, mean, spread in WISHES if mother.year <= year)
    wished = round(about(rng, mean, spread, 0, 8))
    last = min(union.end(life.end(today)), years_after(mother, OLDEST_MOTHER))
    births: list[date] = []
    day = years_after(union.start, rng.uniform(0.8, 2.5))
    while len(births) < wished and day < last:
        births.append(day)
        day = years_after(day, rng.uniform(1.4, 4.6))
    return births


def _first(rng: Random, life: Life, last: date) -> Union | None:
    mean, spread = FIRST_MARRIAGE[life.sex]
    start = years_after(life.birth, about(rng, mean, spread, 21, 42))
    if start >= years_after(last, -0.2) or happens(rng, NEVER_MARRIED):
        return None
    return Union(start, _spouse_birth(rng, life, start))


def _spouse_birth(rng: Random, life: Life, start: date) -> date:
    """A wife is some years younger, a husband some years older; nobody marries before 18."""
    gap = about(rng, 5.5, 3.5, -2, 16) * (1 if life.sex is Sex.MALE else -1)
    birth = years_after(life.birth, gap)
    return min(birth, years_after(start, -18.5))


def _ended(rng: Random, union: Union, last: date) -> Union:
    if years_between(union.start, last) < 3:
        return union
    if happens(rng, DIVORCE):
        until = min(last, years_after(union.start, 16))
        day = day_between(rng, years_after(union.start, 1.5), years_after(until, -0.3))
        return Union(union.start, union.spouse_birth, divorced_on=day)
    if years_between(union.spouse_birth, last) > 50 and happens(rng, SPOUSE_DIED):
        first = years_after(union.spouse_birth, 45)
        day = day_between(rng, max(first, union.start), years_after(last, -0.1))
        return Union(union.start, union.spouse_birth, spouse_died_on=day)
    return union


def _second(rng: Random, life: Life, first: Union, last: date) -> Union | None:
    """A divorced man often marries again; few men take a second wife beside the first."""
    if life.sex is Sex.FEMALE:
        return None
    free_on = first.end(last)
    start = years_after(free_on, rng.uniform(0.6, 4))
    chance = 0.55
    if free_on == last:
        start = years_after(first.start, rng.uniform(4, 16))
        chance = SECOND_WIFE
    if start >= years_after(last, -0.4) or not happens(rng, chance):
        return None
    age = years_between(life.birth, start)
    wife = years_after(start, -min(age, about(rng, 31, 5, 20, 45)))
    return Union(start, wife)
