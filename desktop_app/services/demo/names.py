"""Draws the names of a family: given names of their generation, one spelling for a family."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from random import Random

from desktop_app.domain.vocabulary import Sex
from desktop_app.services.demo.data import DemoData, Name, Pool

# Up to which year of birth, and how often the names are the old, the lasting and the young ones.
GENERATIONS = (
    (1955, (50, 50, 0)),
    (1970, (20, 80, 0)),
    (1990, (3, 95, 2)),
    (2003, (0, 75, 25)),
    (9999, (0, 40, 60)),
)
AGES = ("old", "lasting", "young")


@dataclass(frozen=True, slots=True)
class Spelled:
    """A name in both scripts, with the one Latin spelling its bearer uses."""

    ar: str
    latin: str


def family_name(rng: Random, data: DemoData) -> Spelled:
    """Draw a family name."""
    return _spell(rng, _draw(rng, data.families))


def given_name(
    rng: Random, data: DemoData, sex: Sex, birth_year: int, taken: Collection[str] = ()
) -> Spelled:
    """Draw a given name of the generation that no brother or sister in `taken` bears."""
    while True:
        name = _draw(rng, _pool(rng, data, sex, birth_year))
        if name.ar not in taken:
            return _spell(rng, name)


def parent_name(rng: Random, data: DemoData, sex: Sex, birth_year: int) -> str:
    """Draw the Arabic given name of somebody's parent, a generation older."""
    return given_name(rng, data, sex, birth_year - 28).ar


def _pool(rng: Random, data: DemoData, sex: Sex, birth_year: int) -> Pool:
    weights = next(weights for last, weights in GENERATIONS if birth_year <= last)
    return data.given[sex][rng.choices(AGES, weights)[0]]


def _draw(rng: Random, pool: Pool) -> Name:
    return rng.choices(pool.names, cum_weights=pool.weights)[0]


def _spell(rng: Random, name: Name) -> Spelled:
    usual = rng.random() < 0.7
    return Spelled(name.ar, name.latin[0] if usual else rng.choice(name.latin))
