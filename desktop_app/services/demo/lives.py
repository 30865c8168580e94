"""Draws the outline of a principal's life: birth, service, retirement, death."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from random import Random

from desktop_app.domain.vocabulary import Position, Sex
from desktop_app.services.demo.draws import about, day_between, years_after

# How many files of a hundred have a principal in each position.
POSITIONS = {
    Position.ACTIVE: 56,
    Position.TRAINEE: 4,
    Position.COMMON: 5,
    Position.RETIRED: 21,
    Position.DECEASED: 12,
    Position.FALLEN: 2,
}
WOMEN = {Position.COMMON: 0.4, Position.TRAINEE: 0.16, Position.ACTIVE: 0.11}
FEW_WOMEN = 0.05


@dataclass(frozen=True, slots=True)
class Life:
    """A principal's life; `left` is the day of retirement."""

    position: Position
    sex: Sex
    birth: date
    left: date | None = None
    died_on: date | None = None

    def end(self, today: date) -> date:
        """Return the last day of the life so far."""
        return self.died_on or today


def draw_life(rng: Random, today: date, position: Position) -> Life:
    """Draw a life that has led to the position."""
    sex = Sex.FEMALE if rng.random() < WOMEN.get(position, FEW_WOMEN) else Sex.MALE
    return _DRAWS[position](rng, today, sex)


def _aged(rng: Random, today: date, years: float) -> date:
    day = years_after(today, -years)
    return day_between(rng, years_after(day, -0.5), years_after(day, 0.5))


def _active(rng: Random, today: date, sex: Sex) -> Life:
    return Life(Position.ACTIVE, sex, _aged(rng, today, rng.triangular(23, 59, 36)))


def _trainee(rng: Random, today: date, sex: Sex) -> Life:
    return Life(Position.TRAINEE, sex, _aged(rng, today, rng.uniform(20.5, 26)))


def _common(rng: Random, today: date, sex: Sex) -> Life:
    return Life(Position.COMMON, sex, _aged(rng, today, rng.triangular(26, 59, 40)))


def _retired(rng: Random, today: date, sex: Sex) -> Life:
    birth = _aged(rng, today, rng.triangular(57, 88, 64))
    left = years_after(birth, about(rng, 59, 2, 52, 63))
    return Life(Position.RETIRED, sex, birth, left=min(left, years_after(today, -0.1)))


def _deceased(rng: Random, today: date, sex: Sex) -> Life:
    died_on = day_between(rng, years_after(today, -16), years_after(today, -0.12))
    birth = _aged(rng, died_on, about(rng, 57, 12, 29, 84))
    left = years_after(birth, about(rng, 59, 2, 52, 63))
    return Life(
        Position.DECEASED, sex, birth, left=left if left < died_on else None, died_on=died_on
    )


def _fallen(rng: Random, today: date, sex: Sex) -> Life:
    died_on = day_between(rng, years_after(today, -14), years_after(today, -0.3))
    birth = _aged(rng, died_on, rng.triangular(25, 52, 36))
    return Life(Position.FALLEN, sex, birth, died_on=died_on)


_DRAWS: Mapping[Position, Callable[[Random, date, Sex], Life]] = {
    Position.ACTIVE: _active,
    Position.TRAINEE: _trainee,
    Position.COMMON: _common,
    Position.RETIRED: _retired,
    Position.DECEASED: _deceased,
    Position.FALLEN: _fallen,
}
