"""Asks the search index who answers a text, and puts them in order; no record is ever scanned."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import chain, product
from math import inf
from typing import Any, NamedTuple

from desktop_app.domain.names import ALIKE, TITLES, UNEXPLAINED, Borne, Lexicon, nearest_first
from desktop_app.storage.driver import marks
from desktop_app.storage.search_index import IDENTIFIERS, LAST_LETTER, LATE, NAMES, PERSON
from desktop_app.storage.search_stages import (
    FEW,
    Groups,
    Stage,
    Wanted,
    Word,
    all_of,
    firm_of,
    matches,
    overlap,
    readings,
    whole,
    words_of,
)

# So many of the doubtful ones are compared with the text, letter by letter. When there are more,
# only those are who answer by the likeliest word that may have been meant, or by so many.
RANKED, FEW_RANKED = 100, 30
NARROWED = (1, 3, 6)
# So many whole names the typed words may make, and so many Arabic words are asked for each.
MOST_NAMES, FEW_MEANT = 64, 3
# How a listed name may be written that is one word here: «بن طالب», «بنعبد الله».
SERVANT = re.compile(r"\b(\w+عبد)(?=ال\w)")
KIN = re.compile(r"\b(بن|بو|ايت|اولاد|ابن|ابو)(?=\w\w)")
# How the number of an identity card begins, and the end of a range that holds one number alone.
CARD = re.compile(r"[a-z]{1,2}\d+")
NOTHING_MORE = "\x01"
_BORNE = "SELECT person_id FROM {} WHERE term >= ? AND term < ?"
_BORNE_BY = f"{_BORNE.format(IDENTIFIERS)} UNION ALL {_BORNE.format(LATE)}"
_FIRST = "SELECT term, person_id FROM {} WHERE term >= ? AND term < ? ORDER BY term LIMIT ?"
_FIRST_PEOPLE = f"{_BORNE.format(IDENTIFIERS)} ORDER BY term LIMIT ?"


class Found(NamedTuple):
    """Somebody who answers, and how; of one stage, the nearer names are less `apart`."""

    person_id: int
    stage: Stage
    apart: float = 0.0

    @property
    def order(self) -> tuple[Stage, float]:
        """By what those found are sorted: a near spelling comes before a mere beginning."""
        return min(self.stage, Stage.BEGINNING), self.apart


def people(driver: Any, lexicon: Lexicon, wanted: Wanted, limit: int) -> list[Found]:
    """Return who answers, the surest first, and principals before families."""
    found: dict[int, Found] = {}
    for person_id in _identified(driver, wanted, wanted.identifiers, limit):
        found.setdefault(person_id, Found(person_id, Stage.NUMBER))
    enough = partial(_is_enough_while_typing if wanted.typing else _is_enough, found, limit)
    search = _Search(driver, lexicon, wanted, limit)
    for words in readings(lexicon, wanted):
        for stage, groups in matches(lexicon, wanted, words, enough):
            if stage is Stage.EXACT and len(firm_of(words)) > 1:
                some = search.whole_names_first(groups)
            elif stage is Stage.EXACT or wanted.typing or _is_exact(found):
                # Beside those who are there as typed, others need no order of their own.
                some = [(float(stage), search.ask(groups, limit))]
            elif stage is Stage.BEGINNING:
                some = search.begun_so(groups)
            else:
                some = search.nearest_first(groups, stage)
            for apart, alike in some:
                fresh = [one for one in alike if one not in found]
                found |= {one: Found(one, stage, apart) for one in fresh}
        if found:
            break
    if _is_exact(found) or wanted.typing or not found:
        return list(found.values())[:limit]
    nearest = min(one.apart for one in found.values())
    # Beside somebody near, who is two whole mistakes farther away was not meant.
    farthest = nearest + 2 * UNEXPLAINED if nearest < UNEXPLAINED else inf
    near = [one for one in found.values() if one.apart < farthest]
    return sorted(near, key=lambda one: one.order)[:limit]


def _is_enough(found: dict[int, Found], limit: int, stage: Stage) -> bool:
    """Tell whether a stage is asked no more: who is there as typed was not mistyped."""
    is_there = _is_there(found)
    if stage <= Stage.SOUND or not found:
        return is_there and len(found) >= limit
    if is_there:
        return True
    few, near = _ENOUGH[stage]
    is_near = min(one.apart for one in found.values()) < near
    return is_near and len(found) >= min(few, limit)


def _is_enough_while_typing(found: dict[int, Found], limit: int, stage: Stage) -> bool:
    if stage <= Stage.SOUND:
        return len(found) >= min(FEW if stage is Stage.SOUND else limit, limit)
    return bool(found) or stage > Stage.BEGUN_MISTAKE


def _is_exact(found: dict[int, Found]) -> bool:
    """Tell whether somebody is called just as was typed."""
    return any(one.stage <= Stage.EXACT for one in found.values())


def _is_there(found: dict[int, Found]) -> bool:
    """Tell whether somebody is called as was typed, or begins so."""
    return any(one.stage <= Stage.BEGINNING for one in found.values())


# So many answers are enough to ask for no less likely ones, when one of them is so near.
_ENOUGH = {
    Stage.BEGUN_MISTAKE: (FEW, 0.5),
    Stage.MISTAKE: (FEW, 0.5),
    Stage.PART: (1, 1.0),
}
_Apart = Sequence[tuple[float, Sequence[int]]]


@dataclass(frozen=True)
class _Search:
    """One search: asks the index, and puts in order whom it finds."""

    driver: Any
    lexicon: Lexicon
    wanted: Wanted
    limit: int
    _far: dict[int, float] = field(default_factory=dict)

    def ask(self, groups: Groups, limit: int) -> list[int]:
        """Return who has a part of each group."""
        return matching(self.driver, self.wanted, all_of(groups), limit)

    def whole_names_first(self, groups: Groups) -> _Apart:
        """Return who answers: those who have no name besides, titles aside, then the others."""
        found = self.ask(groups, self.limit)
        if len(found) < 2:
            return [(0.0, found)]
        is_crowd = len(found) == self.limit
        if not self.wanted.typing and (is_crowd or overlap(self._words)):
            more = [*self._whole_names(ALIKE), *self._titled(groups)] if is_crowd else []
            others = self.ask(groups, RANKED) if is_crowd else found
            return self._nearest(list(dict.fromkeys([*more, *others])), Stage.EXACT)
        query = f"SELECT id, sort_name FROM people WHERE id IN ({marks(found)})"
        rows = self.driver.execute(query, found)
        words = len(self.wanted.words)
        longer = {person_id: name.count(" ") >= words for person_id, name in rows}
        return [
            (float(more), [one for one in found if longer.get(one, True) is more])
            for more in (False, True)
        ]

    def begun_so(self, groups: Groups) -> _Apart:
        """Return whose names begin so: when they are few, other spellings may be nearer."""
        found = self.ask(groups, self.limit)
        if len(found) == self.limit:
            return [(float(Stage.BEGINNING), found)]
        return self._nearest(found, Stage.BEGINNING)

    def nearest_first(self, groups: Groups, stage: Stage) -> _Apart:
        """Return who may have been meant; of a crowd, those who answer by the likeliest words."""
        found = self.ask(groups, self._most)
        if len(found) == self._most and stage is not Stage.BEGUN_MISTAKE:
            found = self._likeliest_of_a_crowd(groups, found)
        return self._nearest(found, stage)

    def _nearest(self, found: list[int], stage: Stage) -> _Apart:
        self._compare([one for one in found if one not in self._far], stage)
        return [(self._far[one], [one]) for one in sorted(found, key=self._far.__getitem__)]

    def _compare(self, people: list[int], stage: Stage) -> None:
        """Work out how far people's names are from what was typed."""
        if not people:
            return
        query = (
            "SELECT id, given_names_ar, family_name_ar, given_names_latin, family_name_latin"
            f" FROM people WHERE id IN ({marks(people)})"
        )
        rows = self.driver.execute(query, people)
        names = {person_id: Borne(*name) for person_id, *name in rows}
        self._far.update(dict.fromkeys(people, inf))
        by_slips = stage > Stage.BEGUN_MISTAKE
        words = [word.costs if by_slips else word.first_costs for word in self._words]
        self._far.update(nearest_first(words, names))

    def _likeliest_of_a_crowd(self, groups: Groups, found: list[int]) -> list[int]:
        several = len(firm_of(self._words)) > 1
        likelier = dict.fromkeys(self._whole_names() if several else ())
        if several and len(likelier) < self.limit:
            likelier |= dict.fromkeys(self._titled(groups))
        for most in NARROWED:
            if len(likelier) >= self.limit:
                return list(likelier)
            few = [group[:most] for group in groups]
            likelier |= dict.fromkeys(self.ask(few, self._most))
        return list(likelier | dict.fromkeys(found))

    @property
    def _words(self) -> Sequence[Word]:
        return words_of(self.lexicon, self.wanted)

    @property
    def _most(self) -> int:
        """How many are compared: one word alone says too little to tell a hundred apart."""
        return RANKED if len(firm_of(self._words)) > 1 else FEW_RANKED

    def _whole_names(self, most_apart: float = inf) -> list[int]:
        """Return who is called just so, in one or the other order of names: by the lists' key."""
        if self.wanted.fathers or self.wanted.numbers:
            return []
        words = firm_of(self._words)
        found: dict[int, None] = {}
        for most in NARROWED:
            meant = [
                [name for name, apart in word.in_arabic.items() if apart <= most_apart][:most]
                for word in words
            ]
            if most ** len(words) > MOST_NAMES or len(found) >= self.limit:
                break
            names = list(dict.fromkeys(chain.from_iterable(map(_orders, product(*meant)))))
            query = f"SELECT id FROM people WHERE sort_name IN ({marks(names)}) LIMIT ?"
            rows = self.driver.execute(query, (*names, RANKED))
            found |= dict.fromkeys(row[0] for row in rows)
        return list(found)

    def _titled(self, groups: Groups) -> list[int]:
        """Return who has a title besides: «الحاج محمد» is محمد before محمد أمين is."""
        titles = [whole(title) for title in sorted(TITLES) if title in self.lexicon]
        words = [
            [
                *word.up_to(Stage.SOUND if word.is_known else Stage.PART),
                *map(whole, list(word.in_arabic)[:FEW_MEANT]),
            ]
            for word in firm_of(self._words)
        ]
        fathers = groups[len(groups) - len(self.wanted.fathers) :]
        return self.ask([*words, *fathers, titles], RANKED) if titles else []


def _orders(words: tuple[str, ...]) -> Iterator[str]:
    """Give the names that words make, family or given names first; «بن طالب» may be two words."""
    for turn in range(len(words)):
        name = " ".join((*words[turn:], *words[:turn]))
        yield name
        if KIN.search(name):
            yield KIN.sub(r"\1 ", name)
        if SERVANT.search(name):
            yield SERVANT.sub(r"\1 ", name)


def count_people(
    driver: Any, lexicon: Lexicon, wanted: Wanted, found: Sequence[Found], most: int
) -> int:
    """Return how many answer as surely as those found, `most` at most; one query, as for a page."""
    last = max((one.stage for one in found), default=Stage.NUMBER)
    if last is Stage.NUMBER:
        return len(
            {
                one
                for number in wanted.identifiers
                for one in _all_identified(driver, wanted, number, most)
            }
        )
    for words in readings(lexicon, wanted):
        # The last of these ways asks for all that those before it ask for.
        ways = list(matches(lexicon, wanted, words, lambda stage: stage > last))
        count = len(matching(driver, wanted, all_of(ways[-1][1]), most)) if ways else 0
        if count:
            return count
    return len(found)


def matching(driver: Any, wanted: Wanted, match: str, limit: int) -> list[int]:
    """Return who answers a full-text query, and has the numbers that were typed beside it."""
    query = f"SELECT rowid FROM {NAMES} WHERE {NAMES} MATCH ?"
    values: list[Any] = [match]
    for number in wanted.numbers:
        query += f" AND rowid & {PERSON} IN ({_BORNE_BY})"
        values += 2 * (number, end_of(number, whole_cards=wanted.whole_cards))
    rows = driver.execute(f"{query} LIMIT ?", (*values, limit)).fetchall()
    return [row[0] & PERSON for row in rows]


def end_of(number: str, *, whole_cards: bool) -> str:
    """Return where the range ends of what begins as a number, or is it."""
    rest = NOTHING_MORE if whole_cards and CARD.fullmatch(number) else LAST_LETTER
    return number + rest


def _identified(
    driver: Any, wanted: Wanted, identifiers: Sequence[str], limit: int
) -> Iterator[int]:
    for one in identifiers:
        within = (one, end_of(one, whole_cards=wanted.whole_cards), limit)
        # Two questions: one of both costs the database more than to answer either.
        late = driver.execute(_FIRST.format(LATE), within).fetchall()
        if late:
            found = sorted(late + driver.execute(_FIRST.format(IDENTIFIERS), within).fetchall())
            yield from (person_id for _, person_id in found[:limit])
        else:
            yield from chain.from_iterable(driver.execute(_FIRST_PEOPLE, within))


def _all_identified(driver: Any, wanted: Wanted, number: str, most: int) -> Iterator[int]:
    """Return whom a number finds in no order, `most` at most."""
    within = (number, end_of(number, whole_cards=wanted.whole_cards))
    return chain.from_iterable(driver.execute(f"{_BORNE_BY} LIMIT ?", (*within, *within, most)))
