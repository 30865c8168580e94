"""Knows the words by which registers say relation, position, state, sex and the like."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from desktop_app import paths
from desktop_app.domain.names import fold
from desktop_app.domain.vocabulary import (
    Channel,
    MaritalStatus,
    Outcome,
    Position,
    Relation,
    Sex,
    State,
)

_NUMBERS = re.compile(r"\b(n|no|num)?\s*\d+\b")
_FEMININE_ENDINGS = ("ة", "اء", "a", "ae")


# A register says the same few words in thousands of cells.
folded = lru_cache(maxsize=100_000)(fold)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a request of a register stands."""

    state: State
    outcome: Outcome | None


@dataclass(frozen=True, slots=True)
class Words:
    """What each folded word means; see resources/reference/import_words.toml."""

    relations: Mapping[str, tuple[Relation, Sex | None]]
    sexes: Mapping[str, Sex]
    positions: Mapping[str, Position]
    marital: Mapping[str, MaritalStatus]
    states: Mapping[str, Standing]
    channels: Mapping[str, Channel]
    yes: frozenset[str]
    titles: Mapping[str, Sex]
    given_names: Mapping[str, Sex]
    totals: frozenset[str]
    nothing: frozenset[str]
    leading: frozenset[str]
    trailing: frozenset[str]
    turning: frozenset[str]
    negations: frozenset[str]

    def relation(self, text: str) -> tuple[Relation, Sex | None] | None:
        """Return what «زوجة 2» or `Fils` says: the relation, and the sex when it tells it."""
        return self.relations.get(plain(text))

    def standing(self, text: str) -> Standing | None:
        """Return where a request stands: by the whole text, else by the longest words in it.

        «مقبول من طرف اللجنة» is accepted; «لم يقبل بعد» says nothing the tables know.
        """
        known = self.states.get(plain(text)) or self.states.get(folded(text))
        if known is not None:
            return known
        words = f" {folded(text)} "
        held = max((one for one in self.states if f" {one} " in words), key=len, default="")
        rest = words.replace(f" {held} ", " ", 1).split()
        return self.states[held] if held and not self.negations & set(rest) else None

    def sex_of_name(self, given_names: str) -> Sex | None:
        """Return the sex that given names tell, by themselves or by their ending."""
        first = given_names.partition(" ")[0]
        known = self.given_names.get(folded(given_names)) or self.given_names.get(folded(first))
        if known is None and first.lower().endswith(_FEMININE_ENDINGS):
            return Sex.FEMALE
        return known


def plain(text: str) -> str:
    """Return a word as the tables hold it: folded, without the number that counts it."""
    whole = folded(text)
    return " ".join(_NUMBERS.sub(" ", whole).split()) or whole


@lru_cache(maxsize=1)
def load_words() -> Words:
    """Return the words of the program's own table."""
    table = tomllib.loads(paths.resources("reference", "import_words.toml").read_text("utf-8"))
    return Words(
        relations=_relations(table["relation"]),
        sexes=_meanings((Sex(code), words) for code, words in table["sex"].items()),
        positions=_meanings((Position(code), words) for code, words in table["position"].items()),
        marital=_meanings((MaritalStatus(code), words) for code, words in table["marital"].items()),
        states=_states(table["state"]),
        channels=_meanings((Channel(code), words) for code, words in table["channel"].items()),
        yes=_set(table["yes"]),
        titles=_meanings((Sex(code), words) for code, words in table["title"].items()),
        given_names=_meanings((Sex(code), words) for code, words in table["given_name"].items()),
        totals=_set(table["total"]),
        nothing=_set(table["nothing"]),
        leading=_set(table["leading"]),
        trailing=_set(table["trailing"]),
        turning=_set(table["turning"]),
        negations=_set(table["negation"]),
    )


def _set(table: Mapping[str, Iterable[str]]) -> frozenset[str]:
    return frozenset(fold(word) for word in table["words"])


def _meanings(meanings: Iterable[tuple[Any, Iterable[str]]]) -> dict[str, Any]:
    return {plain(word): meaning for meaning, words in meanings for word in words}


def _relations(table: Mapping[str, Any]) -> dict[str, tuple[Relation, Sex | None]]:
    return _meanings(
        ((Relation(code), None if sex == "any" else Sex(sex)), words)
        for code, by_sex in table.items()
        for sex, words in by_sex.items()
    )


def _states(table: Mapping[str, Any]) -> dict[str, Standing]:
    return _meanings(
        (Standing(State(code), None if outcome == "none" else Outcome(outcome)), words)
        for code, by_outcome in table.items()
        for outcome, words in by_outcome.items()
    )
