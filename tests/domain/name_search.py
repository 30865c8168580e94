"""A search over names as the index does it, in plain dictionaries: for the tables of names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from desktop_app.domain.names import (
    LIKELY,
    SURE,
    Lexicon,
    Typed,
    answers,
    begun_mistyped,
    meeting,
    parted,
    query_terms,
    search_terms,
)

Bearer = tuple[str, str, str, str]
EVERYTHING = 99.0
RANKED = 200


class Register:
    """People by their terms; `find` asks in the stages that the engine's docstrings promise."""

    def __init__(self, people: Sequence[Bearer]) -> None:
        self.people = people
        self._index: defaultdict[str, set[int]] = defaultdict(set)
        for number, names in enumerate(people):
            for term in {term for name in names for term in search_terms(name)}:
                self._index[term].add(number)
        self.lexicon = Lexicon({term: len(bearers) for term, bearers in self._index.items()})

    def find(self, text: str, limit: int = 10) -> list[Bearer]:
        words = query_terms(text)
        strong = [word for word in words if not word.weak]
        found: list[int] = []
        stages = [(words, 0.0)]
        stages += [(strong or words, cut) for cut in (0.0, SURE, LIKELY, EVERYTHING)]
        for asked, cut in stages:
            self._take(found, self._all_meet(asked, cut), text)
            if len(found) >= limit:
                return [self.people[number] for number in found[:limit]]
        for place, word in enumerate(strong):
            for pair in parted(word, self.lexicon)[:3]:
                plain = [one.word for one in strong]
                plain[place : place + 1] = pair
                self._take(found, self._all_meet(query_terms(" ".join(plain)), LIKELY), text)
        return [self.people[number] for number in found[:limit]]

    def _take(self, found: list[int], costs: dict[int, float], text: str) -> None:
        fresh = [number for number in costs if number not in found]
        best = sorted(fresh, key=lambda number: costs[number])[:RANKED]
        found += sorted(best, key=lambda number: (-self._score(text, number), costs[number]))

    def _score(self, text: str, number: int) -> float:
        family, given, family_latin, given_latin = self.people[number]
        ways = (
            meeting(text, f"{given} {family}"),
            meeting(text, f"{given_latin} {family_latin}"),
        )
        return max((met.score for met in ways if met), default=0.0)

    def _all_meet(self, words: Sequence[Typed], cut: float) -> dict[int, float]:
        costs: dict[int, float] | None = None
        for place, word in enumerate(words):
            own = self._costs(word, cut, last=place == len(words) - 1)
            if costs is None:
                costs = own
            else:
                costs = {one: costs[one] + own[one] for one in costs.keys() & own.keys()}
        return costs or {}

    def _costs(self, word: Typed, cut: float, *, last: bool) -> dict[int, float]:
        costs: dict[int, float] = {}
        terms = [(term, 0.0) for term in word.written]
        if last and cut:
            starts = begun_mistyped(word, self.lexicon).items()
            terms += [
                (term, cost)
                for start, cost in starts
                if cost <= cut
                for term in self.lexicon.beginning_with(start, 50)
            ]
        if last:
            begun = (self.lexicon.beginning_with(term, 500) for term in word.written)
            terms += [(term, 0.1) for some in begun for term in some]
        if cut:
            known = answers(word, self.lexicon)
            terms += [(answer.term, answer.cost) for answer in known if answer.cost <= cut]
        for term, cost in terms:
            for number in self._index.get(term, ()):
                costs[number] = min(cost, costs.get(number, EVERYTHING))
        return costs
