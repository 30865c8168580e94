"""What a synthetic office is made of, read from the table of names, towns and remarks."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import Any

from desktop_app import paths
from desktop_app.domain.reference import Corps
from desktop_app.domain.vocabulary import Sex

LISTS = ("postings", "homes", "remarks", "reasons", "answers")
# The smaller, the further the first names of a list stand out from the last ones.
EVENNESS = 8


@dataclass(frozen=True, slots=True)
class Name:
    """A name in Arabic with its Latin spellings, the commonest first."""

    ar: str
    latin: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pool:
    """Names to draw from; those at the head of the list are drawn more often."""

    names: tuple[Name, ...]
    weights: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Area:
    """A unit's own area; `line` starts its fixed telephones, `bank_town` its accounts."""

    bank_town: str
    line: str
    near: tuple[str, ...]
    districts: tuple[str, ...]
    places: tuple[str, ...]
    quarters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A way to start a career: places on the corps' ladder of ranks and ages, both included."""

    corps: Corps
    first: int
    last: int
    ages: tuple[int, int]
    weight: int


@dataclass(frozen=True, slots=True)
class Demand:
    """How often a type is asked for, when, by whom, and what comes of it.

    `months` are numbers, or «eid» and «ramadan»; none means all the year. `amount` and `grant`
    are dirhams, `rate` and `accepted` hundredths. A type without weight waits for an occasion.
    """

    weight: float = 0.0
    months: tuple[int | str, ...] = ()
    ages: tuple[int, int] = (0, 120)
    amount: tuple[int, int] | None = None
    grant: tuple[int, int] | None = None
    rate: tuple[int, int] | None = None
    accepted: int = 90


@dataclass(frozen=True, slots=True)
class Programme:
    """What a budget line pays for: its name, who pays, the codes of the types."""

    name: str
    provider: str
    types: frozenset[str]


@dataclass(frozen=True, slots=True)
class DemoData:
    """All that is drawn from; `given` holds the pools «old», «lasting» and «young»."""

    given: Mapping[Sex, Mapping[str, Pool]]
    families: Pool
    towns: Mapping[str, tuple[str, ...]]
    areas: Mapping[str, Area]
    entries: tuple[Entry, ...]
    lists: Mapping[str, tuple[str, ...]]
    demand: Mapping[str, Demand]
    programmes: tuple[Programme, ...]

    def latin_of(self, given_name: str) -> str:
        """Return the commonest Latin spelling of a given name, empty when it is not listed."""
        pools = (pool for ages in self.given.values() for pool in ages.values())
        found = (name.latin[0] for pool in pools for name in pool.names if name.ar == given_name)
        return next(found, "")

    def area(self, unit: str) -> Area:
        """Return the area of a unit's code, or what fits any town."""
        return self.areas.get(unit) or self.areas["other"]


@cache
def load_data() -> DemoData:
    """Read the table once."""
    with paths.resources("reference", "demo.toml").open("rb") as stream:
        table = tomllib.load(stream)
    return DemoData(
        given={
            sex: {age: _pool(names) for age, names in table["given"][sex.value].items()}
            for sex in Sex
        },
        families=_pool(table["families"]),
        towns={town: tuple(letters) for town, letters in table["towns"].items()},
        areas={code: _area(area) for code, area in table["areas"].items()},
        entries=tuple(_entry(entry) for entry in table["entries"]),
        lists={
            f"{section}.{name}": tuple(values)
            for section in LISTS
            for name, values in table[section].items()
        },
        demand={code: _demand(values) for code, values in table["demand"].items()},
        programmes=tuple(
            Programme(one["name"], one["provider"], frozenset(one["types"]))
            for one in table["programmes"]
        ),
    )


def _pool(names: Mapping[str, list[str]]) -> Pool:
    weights = accumulate(1 / (place + EVENNESS) for place in range(len(names)))
    return Pool(
        tuple(Name(ar, tuple(latin)) for ar, latin in names.items()),
        tuple(weights),
    )


def _area(area: Mapping[str, Any]) -> Area:
    return Area(
        bank_town=area["bank_town"],
        line=area["line"],
        near=tuple(area["near"]),
        districts=tuple(area.get("districts", ())),
        places=tuple(area.get("places", ())),
        quarters=tuple(area["quarters"]),
    )


def _entry(entry: Mapping[str, Any]) -> Entry:
    return Entry(
        corps=Corps(entry["corps"]),
        first=entry["first"],
        last=entry["last"],
        ages=(entry["ages"][0], entry["ages"][1]),
        weight=entry["weight"],
    )


def _demand(values: Mapping[str, Any]) -> Demand:
    read: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in values.items()
    }
    return Demand(**read)
