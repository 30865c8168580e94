"""Draws careers: ranks that fit the years served, retirement, pension."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from random import Random

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.reference import Corps, Rank
from desktop_app.domain.vocabulary import Position
from desktop_app.services.demo.data import Entry
from desktop_app.services.demo.draws import (
    about,
    happens,
    years_after,
    years_between,
)
from desktop_app.services.demo.numbers import Numbers
from desktop_app.services.demo.places import Places
from desktop_app.services.records import CareerRecord

# Administrative ranks: how many of a hundred hold each, in the order of the list of ranks.
COMMON_WEIGHTS = (14, 5, 22, 6, 9, 12, 14, 18)
# What a month's pension is about for the first rank, and what each further rank adds: centimes.
FIRST_PENSION = 240_000
PENSION_STEP = 110_000
# The year of the pay scale the figures above are of.
SCALE_YEAR = 2026
SURVIVORS_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Careers:
    """What careers are drawn from; `ladders` hold each corps' ranks from the lowest up."""

    ladders: Mapping[Corps, Sequence[Rank]]
    entries: Sequence[Entry]
    numbers: Numbers
    places: Places

    def trainee(self, rng: Random, recruited: date) -> CareerRecord:
        """Draw the career of somebody still in training."""
        record = self._numbered(rng, Position.TRAINEE, recruited)
        return replace(
            record, rank=self.ladders[Corps.TRAINEE][0].code, posting=self.places.posting(rng)
        )

    def common(self, rng: Random, recruited: date) -> CareerRecord:
        """Draw the career of administrative staff."""
        ranks = self.ladders[Corps.COMMON]
        rank = rng.choices(ranks, COMMON_WEIGHTS[: len(ranks)])[0]
        record = self._numbered(rng, Position.COMMON, recruited)
        return replace(record, rank=rank.code, posting=self.places.desk_posting(rng))

    def officer(
        self, rng: Random, position: Position, birth: date, end: date, left: date | None
    ) -> CareerRecord:
        """Draw an officer's career until `end`; `left` is the day of retirement, if any."""
        entry = rng.choices(self.entries, [one.weight for one in self.entries])[0]
        recruited = recruitment(rng, birth, entry.ages, end)
        served = years_between(recruited, left or end)
        rank = self._rank(rng, entry, served)
        record = self._numbered(rng, position, recruited)
        return replace(
            record,
            rank=rank.code,
            posting=self.places.posting(rng),
            retired_on=None if left is None else PartialDate.of(left.replace(day=1)),
            pension_number=self.numbers.pension() if _is_paid(position) else "",
            pension=_pension(rng, rank, served, position, (left or end).year),
        )

    def _numbered(self, rng: Random, position: Position, recruited: date) -> CareerRecord:
        known = PartialDate(recruited.year) if recruited.year < 1985 and happens(rng, 0.2) else None
        return CareerRecord(
            position=position,
            matricule=self.numbers.matricule(),
            payroll_number=self.numbers.payroll(),
            recruited_on=known or PartialDate.of(recruited.replace(day=1)),
        )

    def _rank(self, rng: Random, entry: Entry, served: float) -> Rank:
        """Climb the corps' ladder: each step takes years, and few reach the top."""
        ladder = {rank.order: rank for rank in self.ladders[entry.corps]}
        order = entry.first
        waited = about(rng, 9, 2.5, 5, 16)
        while order < entry.last and waited <= served and happens(rng, 0.85):
            order += 1
            waited += about(rng, 10, 3, 5, 18)
        return ladder[order]


def recruitment(rng: Random, birth: date, ages: tuple[int, int], end: date) -> date:
    """Draw the day of recruitment within the ages, some days before `end` at the latest."""
    day = years_after(birth, rng.uniform(*ages) + 0.2)
    return min(day, years_after(end, -0.1)).replace(day=1)


def _is_paid(position: Position) -> bool:
    return position not in {Position.ACTIVE, Position.TRAINEE, Position.COMMON}


def _pension(rng: Random, rank: Rank, served: float, position: Position, since: int) -> int | None:
    """Return a month's pension in centimes, to the dirham; half of it for survivors.

    What was fixed long ago is lower: pensions do not follow the pay scale.
    """
    if not _is_paid(position):
        return None
    worth = max(0.45, 1 - 0.02 * (SCALE_YEAR - since))
    order = rank.order + (2 if rank.corps is Corps.PLAIN else 0)
    full = (FIRST_PENSION + PENSION_STEP * (order - 1)) * min(1.25, 0.4 + served / 40)
    share = 1.0 if position is Position.RETIRED else SURVIVORS_SHARE
    return round(full * share * worth * rng.uniform(0.75, 1.3) / 100) * 100
