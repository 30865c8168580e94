"""Asks the search index in stages, the surest answers first; no row of a record is ever scanned."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cached_property, partial
from itertools import chain, product
from math import inf
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Integer,
    and_,
    column,
    false,
    or_,
    select,
    table,
    text,
    union_all,
)

from desktop_app.domain.index_terms import FATHER_MARK, TEXT_MARK
from desktop_app.domain.names import (
    LIKELY,
    SURE,
    TITLES,
    UNEXPLAINED,
    Answer,
    Borne,
    Lexicon,
    Meant,
    Typed,
    answers,
    arabic_words,
    begun_mistyped,
    is_arabic,
    is_skeleton,
    nearest_first,
    parted,
    query_terms,
    spelled,
)
from desktop_app.storage.models import Request, SearchTerm
from desktop_app.storage.search_index import (
    IDENTIFIERS,
    LAST_LETTER,
    LATE,
    NAMES,
    PERSON,
    TEXTS,
)

# Beginnings so long have an index of their own; longer ones are made whole words in memory.
INDEXED = 4
MOST_WORDS, MOST_READ = 64, 4_000
# With so many sure answers nobody looks at the doubtful ones.
FEW = 10
# So many of the doubtful ones are compared with the text, letter by letter. When there are more,
# only those are who answer by the likeliest word that may have been meant, or by so many.
RANKED, FEW_RANKED = 100, 30
NARROWED = (1, 3, 6)
# An Arabic word that sounds so little otherwise is the same name.
ALIKE = 0.4
# So many Arabic words a typed one may be, and so many whole names the typed ones.
MOST_MEANT, FEW_MEANT, MOST_NAMES = 6, 3, 64
# How a listed name may be written that is one word here: «بن طالب», «بنعبد الله».
SERVANT = re.compile(r"\b(\w+عبد)(?=ال\w)")
KIN = re.compile(r"\b(بن|بو|ايت|اولاد|ابن|ابو)(?=\w\w)")
SHORTEST_BEGINNING = 2
# So many words stand for one beginning that may have been meant.
MOST_BEGUN = 6
FATHERS = ("بنت", "بن")
# How the number of an identity card begins, and the end of a range that holds one number alone.
CARD = re.compile(r"[a-z]{1,2}\d+")
NOTHING_MORE = "\x01"


class Stage(IntEnum):
    """How an answer was found, the surest first.

    In full by a number; by its very words; by beginnings; in another spelling or script; by a
    mistyped beginning; by a likely mistake or a doubtful spelling; by all that may be meant.
    """

    NUMBER = 0
    EXACT = 1
    BEGINNING = 2
    SOUND = 3
    BEGUN_MISTAKE = 4
    MISTAKE = 5
    PART = 6


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a typed text looks for; `text` is what was typed of names.

    `identifier` is the whole text without spaces when it has a digit, in the writings it may be
    kept in; `numbers` are the words with digits of a text that names somebody as well; `fathers`
    are the words of the father's name; `texts` are, for each word, the writings by which it is
    looked for in the texts of requests, and `request_number` is the whole text as their numbers
    are written; `unfinished` is whether the last word is being typed; with `whole_cards` nobody is
    found by the beginning of a card's number: sign by sign it would tell what is masked. While
    the hand is still `typing`, who may have been meant is neither put in order nor guessed at
    beyond one mistyped beginning: the next letter says more than any guess.
    """

    words: tuple[Typed, ...] = ()
    identifiers: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    fathers: tuple[str, ...] = ()
    texts: tuple[tuple[str, ...], ...] = ()
    request_number: str = ""
    text: str = ""
    unfinished: bool = True
    whole_cards: bool = False
    typing: bool = False

    def __bool__(self) -> bool:
        return bool(self.words or self.identifiers or self.fathers or self.texts)


class Found(NamedTuple):
    """Somebody who answers, and how; of one stage, the nearer names are less `apart`."""

    person_id: int
    stage: Stage
    apart: float = 0.0

    @property
    def order(self) -> tuple[Stage, float]:
        """By what those found are sorted: a near mistake comes before a far sound."""
        return min(self.stage, Stage.SOUND), self.apart


@dataclass(frozen=True, slots=True)
class Match:
    """Whom a list is narrowed to: a full-text query of names, beginnings of identifiers."""

    names: str = ""
    numbers: tuple[str, ...] = ()
    identifiers: tuple[str, ...] = ()
    whole_cards: bool = False


@dataclass(frozen=True, slots=True)
class RequestMatch:
    """Which requests a list is narrowed to: those of people, and those whose texts answer.

    `closed` are the types whose content is kept from the reader.
    """

    people: Match
    number: str = ""
    texts: str = ""
    closed: tuple[str, ...] = ()


class _Word:
    """The answers an office has for one typed word, level by level, each worked out when asked."""

    def __init__(
        self,
        typed: Typed,
        lexicon: Lexicon,
        *,
        unfinished: bool,
        hasty: bool = False,
        without: frozenset[str] = frozenset(),
    ) -> None:
        self.typed = typed
        self._hasty = hasty
        self._lexicon = lexicon
        self._unfinished = unfinished
        self._without = without

    def level(self, stage: Stage) -> list[str]:
        """Return the parts of a full-text query that a stage adds."""
        parts = _LEVELS[stage](self)
        return [part for part in parts if part not in self._without] if self._without else parts

    @cached_property
    def exact(self) -> list[str]:
        return [_whole(term) for term in self.typed.written if term in self._lexicon]

    @cached_property
    def beginnings(self) -> list[str]:
        begun = _begun_apart if self._without else _begun
        return [part for start in self.typed.written for part in begun(start, self._lexicon)]

    @cached_property
    def sounds(self) -> list[str]:
        sure = [one.term for one in self._spelled if one.cost <= SURE]
        by_bones = any(map(is_skeleton, sure)) and not self._without
        says_enough = is_arabic(self.typed.word) or by_bones
        if not (says_enough or self._hasty):
            # A short word says too little by its consonants alone: Ali is علي by its sound.
            sure += [word for word, cost in self._sounding.items() if cost <= ALIKE]
        return [_whole(term) for term in sure] + self._fathers()

    @cached_property
    def _sounding(self) -> dict[str, float]:
        skeletons = {term: 0.0 for term in self.typed.spellings if term in self._lexicon}
        return arabic_words(self.typed, skeletons, self._lexicon, MOST_MEANT)

    @cached_property
    def _spelled(self) -> list[Answer]:
        return spelled(self.typed, self._lexicon)

    def _fathers(self) -> list[str]:
        """«بن أحمد» is also who has a father of that name."""
        word = self.typed.word
        start = next((one for one in FATHERS if word.startswith(one)), "")
        father = FATHER_MARK + word.removeprefix(start)
        return [_whole(father)] if start and father in self._lexicon else []

    def meant(self, most: float) -> list[str]:
        """Return the words that may have been meant, up to a cost."""
        return [part for part, cost in _answers(self.typed, self._lexicon) if cost <= most]

    @cached_property
    def begun(self) -> dict[str, float]:
        """The beginnings that the word being typed was meant to have."""
        return begun_mistyped(self.typed, self._lexicon) if self._unfinished else {}

    @cached_property
    def begun_parts(self) -> list[str]:
        """What asks for the words with those beginnings."""
        return [part for start in self.begun for part in _begun(start, self._lexicon)[:MOST_BEGUN]]

    @cached_property
    def in_arabic(self) -> dict[str, float]:
        """The Arabic words likeliest meant, the likeliest first, with their costs."""
        if not self.is_known:
            found = {part.strip('"'): cost for part, cost in _answers(self.typed, self._lexicon)}
            return arabic_words(self.typed, found, self._lexicon, MOST_MEANT)
        found = {term: 0.0 for term in self.typed.written if term in self._lexicon}
        return arabic_words(self.typed, found, self._lexicon, MOST_MEANT) | self._sounding

    @cached_property
    def costs(self) -> Meant:
        """What the terms cost that may have been meant, to compare names by."""
        costs = {one.term: one.cost for one in self._spelled}
        if not self.is_known:
            costs = dict(self.in_arabic)
            costs |= {part.strip('"'): cost for part, cost in _answers(self.typed, self._lexicon)}
        return Meant(self.typed.word, costs, self._unfinished, self.typed.written[-1], self.begun)

    @cached_property
    def first_costs(self) -> Meant:
        """The same before its mistakes are looked for, other than those of its beginning."""
        costs = {one.term: one.cost for one in self._spelled}
        return Meant(self.typed.word, costs, self._unfinished, self.typed.written[-1], self.begun)

    def up_to(self, stage: Stage) -> list[str]:
        """Return what answers in a stage or before; when nothing does, in the first that does."""
        found: dict[str, None] = {}
        for one in self._levels:
            if one > stage and found:
                break
            found |= dict.fromkeys(self.level(one))
        return list(found)

    @property
    def _levels(self) -> Sequence[Stage]:
        """The stages a word is answered in; mistakes are not looked for while one types."""
        return _QUICK if self._hasty else tuple(_LEVELS)

    @cached_property
    def terms(self) -> frozenset[str]:
        """All terms that are this word or a part of it, in any spelling."""
        if self._hasty:
            return frozenset(self.typed.written)
        return frozenset((*self.typed.written, *self.typed.spellings, *self.typed.parts))

    def without(self, shared: frozenset[str]) -> _Word:
        """Return the same word without the parts it shares with others, unless they are all."""
        if not shared:
            return self
        own = _Word(
            self.typed,
            self._lexicon,
            unfinished=self._unfinished,
            hasty=self._hasty,
            without=shared,
        )
        return own if own.first < Stage.MISTAKE else self

    @property
    def is_apart(self) -> bool:
        """Whether parts are left out that other words ask for."""
        return bool(self._without)

    @property
    def is_known(self) -> bool:
        """Whether anybody is called so, or begins so, in any spelling."""
        return bool(self.exact or self.beginnings or self.sounds)

    @cached_property
    def first(self) -> Stage:
        """The first stage in which the word is answered."""
        return next((stage for stage in self._levels if self.level(stage)), Stage.MISTAKE)


def _answers(typed: Typed, lexicon: Lexicon) -> tuple[tuple[str, float], ...]:
    return lexicon.kept(("asked", typed), lambda: _asked(typed, lexicon))


def _asked(typed: Typed, lexicon: Lexicon) -> tuple[tuple[str, float], ...]:
    found = answers(typed, lexicon)
    apart = parted(typed, lexicon)[:3]
    return (
        *((_whole(answer.term), answer.cost) for answer in found),
        *((f"({_apart(first, lexicon)} AND {_apart(second, lexicon)})", LIKELY)
          for first, second in apart),
    )  # fmt: skip


def _apart(half: str, lexicon: Lexicon) -> str:
    """Return what asks for one of two words between which the space was left out."""
    typed = query_terms(half)[0]
    terms = dict.fromkeys([half, *typed.written, *typed.spellings])
    return f"({' OR '.join(_whole(term) for term in terms if term in lexicon)})"


_Step = tuple[Sequence[_Word], Stage, Stage, Stage]
_LEVELS: dict[Stage, Callable[[_Word], list[str]]] = {
    Stage.EXACT: lambda word: word.exact,
    Stage.BEGINNING: lambda word: word.beginnings,
    Stage.SOUND: lambda word: word.sounds,
    Stage.BEGUN_MISTAKE: lambda word: word.begun_parts,
    Stage.MISTAKE: lambda word: word.meant(LIKELY),
    Stage.PART: lambda word: word.meant(inf),
}


_QUICK = tuple(stage for stage in _LEVELS if stage <= Stage.BEGUN_MISTAKE)


def _whole(term: str) -> str:
    return f'"{term}"'


def _begun(start: str, lexicon: Lexicon) -> list[str]:
    """Return what asks for the words that begin so."""
    if len(start) <= INDEXED:
        return [f'"{start}"*'] if lexicon.begins(start) else []
    terms = lexicon.beginning_with(start, MOST_WORDS + 1)
    many = len(terms) > MOST_WORDS
    # A run of rare words is read through sooner than it is looked up word by word.
    rare = len(terms) > FEW and sum(map(lexicon.count, terms)) < MOST_READ
    return [f'"{start}"*'] if many or rare else [_whole(term) for term in terms]


def people(driver: Any, lexicon: Lexicon, wanted: Wanted, limit: int) -> list[Found]:
    """Return who answers, the surest first, and principals before families."""
    found: dict[int, Found] = {}
    for person_id in _identified(driver, wanted, wanted.identifiers, limit):
        found.setdefault(person_id, Found(person_id, Stage.NUMBER))
    enough = partial(_is_enough_while_typing if wanted.typing else _is_enough, found, limit)
    search = _Search(driver, lexicon, wanted, limit)
    for words in readings(lexicon, wanted):
        for stage, groups in matches(lexicon, wanted, words, enough):
            if stage is Stage.EXACT and len(_firm(words)) > 1:
                some = search.whole_names_first(groups)
            elif stage <= Stage.BEGINNING or wanted.typing or _is_there(found):
                # Beside those who are there as typed, others need no order of their own.
                some = [(0.0, search.ask(groups, limit))]
            else:
                some = search.nearest_first(groups, stage)
            for apart, alike in some:
                fresh = [one for one in alike if one not in found]
                found |= {one: Found(one, stage, apart) for one in fresh}
        if found:
            break
    if _is_there(found) or wanted.typing or not found:
        return list(found.values())[:limit]
    # Who is two whole mistakes farther away than the nearest one was not meant.
    farthest = min(one.apart for one in found.values()) + 2 * UNEXPLAINED
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


def _is_there(found: dict[int, Found]) -> bool:
    """Tell whether somebody is called as was typed, or begins so."""
    return any(one.stage <= Stage.BEGINNING for one in found.values())


# So many answers are enough to ask for no less likely ones, when one of them is so near.
_ENOUGH = {
    Stage.BEGUN_MISTAKE: (FEW, 0.5),
    Stage.MISTAKE: (FEW, 0.5),
    Stage.PART: (1, 1.0),
}
_Groups = Sequence[Sequence[str]]
_Apart = Sequence[tuple[float, Sequence[int]]]


@dataclass(frozen=True)
class _Search:
    """One search: asks the index, and puts in order whom it finds."""

    driver: Any
    lexicon: Lexicon
    wanted: Wanted
    limit: int
    _far: dict[int, float] = field(default_factory=dict)

    def ask(self, groups: _Groups, limit: int) -> list[int]:
        """Return who has a part of each group."""
        return _matching(self.driver, self.wanted, _all_of(groups), limit)

    def whole_names_first(self, groups: _Groups) -> _Apart:
        """Return who answers: those who have no name besides, titles aside, then the others."""
        found = self.ask(groups, self.limit)
        if len(found) < 2:
            return [(0.0, found)]
        is_crowd = len(found) == self.limit
        if not self.wanted.typing and (is_crowd or _overlap(self._words)):
            more = [*self._whole_names(ALIKE), *self._titled(groups)] if is_crowd else []
            others = self.ask(groups, RANKED) if is_crowd else found
            return self._nearest(list(dict.fromkeys([*more, *others])), Stage.EXACT)
        marks = ", ".join("?" * len(found))
        rows = self.driver.execute(f"SELECT id, sort_name FROM people WHERE id IN ({marks})", found)
        words = len(self.wanted.words)
        longer = {person_id: name.count(" ") >= words for person_id, name in rows}
        return [
            (float(more), [one for one in found if longer.get(one, True) is more])
            for more in (False, True)
        ]

    def nearest_first(self, groups: _Groups, stage: Stage) -> _Apart:
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
        marks = ", ".join("?" * len(people))
        query = (
            "SELECT id, given_names_ar, family_name_ar, given_names_latin, family_name_latin"
            f" FROM people WHERE id IN ({marks})"
        )
        rows = self.driver.execute(query, people)
        names = {person_id: Borne(*name) for person_id, *name in rows}
        self._far.update(dict.fromkeys(people, inf))
        by_slips = stage > Stage.BEGUN_MISTAKE
        words = [word.costs if by_slips else word.first_costs for word in self._words]
        self._far.update(nearest_first(words, names))

    def _likeliest_of_a_crowd(self, groups: _Groups, found: list[int]) -> list[int]:
        several = len(_firm(self._words)) > 1
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
    def _words(self) -> Sequence[_Word]:
        return _words(self.lexicon, self.wanted)

    @property
    def _most(self) -> int:
        """How many are compared: one word alone says too little to tell a hundred apart."""
        return RANKED if len(_firm(self._words)) > 1 else FEW_RANKED

    def _whole_names(self, most_apart: float = inf) -> list[int]:
        """Return who is called just so, in one or the other order of names: by the lists' key."""
        if self.wanted.fathers or self.wanted.numbers:
            return []
        words = _firm(self._words)
        found: dict[int, None] = {}
        for most in NARROWED:
            meant = [
                [name for name, apart in word.in_arabic.items() if apart <= most_apart][:most]
                for word in words
            ]
            if most ** len(words) > MOST_NAMES or len(found) >= self.limit:
                break
            names = list(dict.fromkeys(chain.from_iterable(map(_orders, product(*meant)))))
            marks = ", ".join("?" * len(names))
            query = f"SELECT id FROM people WHERE sort_name IN ({marks}) LIMIT ?"
            rows = self.driver.execute(query, (*names, RANKED))
            found |= dict.fromkeys(row[0] for row in rows)
        return list(found)

    def _titled(self, groups: _Groups) -> list[int]:
        """Return who has a title besides: «الحاج محمد» is محمد before محمد أمين is."""
        titles = [_whole(title) for title in sorted(TITLES) if title in self.lexicon]
        words = [
            [*group, *map(_whole, list(word.in_arabic)[:FEW_MEANT])]
            for group, word in zip(groups, _firm(self._words), strict=False)
        ]
        return self.ask([*words, *groups[len(words) :], titles], RANKED) if titles else []


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
        ways = matches(lexicon, wanted, words)
        groups = next((groups for stage, groups in ways if stage >= last), ())
        count = len(_matching(driver, wanted, _all_of(groups), most)) if groups else 0
        if count:
            return count
    return len(found)


def matches(
    lexicon: Lexicon,
    wanted: Wanted,
    words: Sequence[_Word],
    is_enough: Callable[[Stage], bool] = lambda _stage: False,
) -> Iterator[tuple[Stage, _Groups]]:
    """Give what each stage asks for that asks for more than the one before: of each word, one part.

    `words` is one of the `readings`. `is_enough` is asked before a stage is worked out:
    correcting mistakes takes time.
    """
    fathers = [_father(one, lexicon) for one in wanted.fathers]
    if not (words or fathers) or not all(fathers):
        return
    last: _Groups = ()
    for some, asked_as, known, unknown in _steps(words):
        if is_enough(asked_as):
            return
        parts = [word.up_to(known if word.is_known else unknown) for word in some]
        groups = [*parts, *fathers]
        if all(groups) and groups != last:
            yield max([known, unknown, *(word.first for word in some)]), groups
        last = groups


def readings(lexicon: Lexicon, wanted: Wanted) -> Iterator[Sequence[_Word]]:
    """Give what the words may ask for: each for a name of its own, then any for any.

    «عبد القادر القادري»: every عبد القادر would answer both words at once.
    """
    words = _words(lexicon, wanted)
    if len(words) < 2:
        yield words
        return
    own = [word.without(_answering_others(word, words)) for word in words]
    if any(word.is_apart for word in own):
        yield tuple(own)
    yield words


def _overlap(words: Sequence[_Word]) -> bool:
    """Tell whether one word of a name may answer two of those typed: «علي بنعلي»."""
    return any(_answering_others(word, words) for word in words)


def _answering_others(word: _Word, words: Sequence[_Word]) -> frozenset[str]:
    """Return the terms of other words that would answer this one as well."""
    others = {term for other in words if other is not word for term in other.terms}
    starts = tuple(start for start in word.typed.written if len(start) > SHORTEST_BEGINNING)
    return frozenset(
        _whole(term) for term in others if term in word.terms or term.startswith(starts)
    )


def _firm(words: Sequence[_Word]) -> Sequence[_Word]:
    """Return the words that have to be answered: without titles and articles."""
    return tuple(word for word in words if not word.typed.weak) or words


def _steps(words: Sequence[_Word]) -> Iterator[_Step]:
    """Give (words, the stage asked for, that of words an office knows, that of unknown ones).

    When a word is unknown it is the mistyped one: the others are taken as they were typed for as
    long as that finds somebody.
    """
    firm = _firm(words)
    if any(word.is_apart for word in firm):
        yield from ((firm, one, one, one) for one in _LEVELS if one <= Stage.SOUND)
    elif all(word.is_known for word in firm):
        if firm != words:
            yield from ((words, one, one, one) for one in _LEVELS if one <= Stage.SOUND)
        yield from ((firm, one, one, one) for one in _LEVELS)
    else:
        # A word of two letters that nobody bears is a mistyped particle: «عد اللطيف», «آت باها».
        told = tuple(word for word in firm if word.is_known or len(word.typed.word) > 2) or firm
        yield from ((told, *step) for step in _MISTYPED)


# With an unknown word: what is asked for, what known words are taken for, and what unknown ones.
_MISTYPED: tuple[tuple[Stage, Stage, Stage], ...] = (
    (Stage.BEGUN_MISTAKE, Stage.SOUND, Stage.BEGUN_MISTAKE),
    (Stage.MISTAKE, Stage.SOUND, Stage.PART),
    (Stage.PART, Stage.PART, Stage.PART),
)


def _words(lexicon: Lexicon, wanted: Wanted) -> tuple[_Word, ...]:
    last = len(wanted.words) - 1
    return tuple(
        _word(typed, lexicon, unfinished=wanted.unfinished and place == last, hasty=wanted.typing)
        for place, typed in enumerate(wanted.words)
    )


def _word(typed: Typed, lexicon: Lexicon, *, unfinished: bool, hasty: bool) -> _Word:
    # While the second word is typed the first one stays: it is worked out once.
    make = partial(_Word, typed, lexicon, unfinished=unfinished, hasty=hasty)
    return lexicon.kept(("word", typed, unfinished, hasty), make)


def _father(word: str, lexicon: Lexicon) -> list[str]:
    return _begun(FATHER_MARK + word, lexicon)


def _begun_apart(start: str, lexicon: Lexicon) -> list[str]:
    """Return the words that begin so one by one: some of them may be left out then."""
    return [_whole(term) for term in lexicon.beginning_with(start, MOST_WORDS)]


def _all_of(groups: Sequence[Sequence[str]]) -> str:
    if not all(groups):
        return ""
    return " AND ".join(f"({' OR '.join(group)})" for group in groups)


def _matching(driver: Any, wanted: Wanted, match: str, limit: int) -> list[int]:
    query = f"SELECT rowid FROM {NAMES} WHERE {NAMES} MATCH ?"
    values: list[Any] = [match]
    for number in wanted.numbers:
        query += f" AND rowid & {PERSON} IN ({_BORNE_BY})"
        values += 2 * (number, number + _rest(number, wanted))
    rows = driver.execute(f"{query} LIMIT ?", (*values, limit)).fetchall()
    return [row[0] & PERSON for row in rows]


def _rest(number: str, asked: Wanted | Match) -> str:
    """Return the end of the range of what begins as a number, or is it."""
    return NOTHING_MORE if asked.whole_cards and CARD.fullmatch(number) else LAST_LETTER


def _identified(
    driver: Any, wanted: Wanted, identifiers: Sequence[str], limit: int
) -> Iterator[int]:
    for one in identifiers:
        within = (one, one + _rest(one, wanted), limit)
        # Two questions: one of both costs the database more than to answer either.
        late = driver.execute(_FIRST.format(LATE), within).fetchall()
        if late:
            found = sorted(late + driver.execute(_FIRST.format(IDENTIFIERS), within).fetchall())
            yield from (person_id for _, person_id in found[:limit])
        else:
            yield from chain.from_iterable(driver.execute(_FIRST_PEOPLE, within))


def _all_identified(driver: Any, wanted: Wanted, number: str, most: int) -> Iterator[int]:
    """Return whom a number finds in no order, `most` at most."""
    within = (number, number + _rest(number, wanted))
    return chain.from_iterable(driver.execute(f"{_BORNE_BY} LIMIT ?", (*within, *within, most)))


_BORNE = "SELECT person_id FROM {} WHERE term >= ? AND term < ?"
_BORNE_BY = f"{_BORNE.format(IDENTIFIERS)} UNION ALL {_BORNE.format(LATE)}"
_FIRST = "SELECT term, person_id FROM {} WHERE term >= ? AND term < ? ORDER BY term LIMIT ?"
_FIRST_PEOPLE = f"{_BORNE.format(IDENTIFIERS)} ORDER BY term LIMIT ?"


# Lists narrowed by a search


def narrowed(driver: Any, lexicon: Lexicon, wanted: Wanted) -> Match:
    """Return whom a list shows for a text: all who sound so; mistakes only when nobody does."""
    tries = chain.from_iterable(_tries(lexicon, wanted, one) for one in readings(lexicon, wanted))
    names = next((one for one in tries if _matching(driver, wanted, one, 1)), "")
    return Match(names, wanted.numbers, wanted.identifiers, wanted.whole_cards)


def _tries(lexicon: Lexicon, wanted: Wanted, words: Sequence[_Word]) -> Iterator[str]:
    """Give all that is sure at once, then what is less so."""
    sure = ""
    for stage, groups in matches(lexicon, wanted, words):
        match = _all_of(groups)
        if stage > Stage.SOUND and sure:
            yield sure
            sure = ""
        if stage > Stage.SOUND:
            yield match
        else:
            sure = match
    if sure:
        yield sure


def found_people(match: Match, person_id: Any) -> ColumnElement[bool]:
    """Return the condition that a column names a person who answers a search."""
    ways = [person_id.in_(_by_identifier(one, match)) for one in match.identifiers]
    if match.names:
        numbered = [person_id.in_(_by_identifier(one, match)) for one in match.numbers]
        ways.append(and_(person_id.in_(_by_names(match.names)), *numbered))
    return or_(false(), *ways)


def _by_names(match: str) -> Any:
    query = text(f"SELECT rowid & {PERSON} AS id FROM {NAMES} WHERE {NAMES} MATCH :names")
    return query.bindparams(names=match).columns(id=Integer)


def _by_identifier(start: str, match: Match) -> Any:
    tables = (SearchTerm.__table__, table(LATE, column("term"), column("person_id", Integer)))
    end = start + _rest(start, match)
    return union_all(
        *(select(one.c.person_id).where(one.c.term >= start, one.c.term < end) for one in tables)
    )


# Requests by their numbers and texts


def requests(driver: Any, wanted: Wanted, closed: Sequence[str], limit: int) -> list[int]:
    """Return the requests whose numbers or texts have all words, by number first, newest first.

    `closed` are the types whose content is kept from the reader: of those only what everybody
    may read answers.
    """
    found = dict.fromkeys(_numbered(driver, wanted.request_number, limit))
    match = texts_match(driver, wanted)
    if match and len(found) < limit:
        marks = ", ".join("?" * len(closed))
        query = (
            f"SELECT t.rowid / 2 FROM {TEXTS} t JOIN requests r ON r.id = t.rowid / 2"
            f" WHERE {TEXTS} MATCH ? AND (t.rowid % 2 = 0 OR r.type NOT IN ({marks}))"
            " ORDER BY t.rowid DESC LIMIT ?"
        )
        # A request may lie there twice: for everybody, and with all that was written.
        rows = driver.execute(query, (match, *closed, 2 * limit))
        found |= dict.fromkeys(row[0] for row in rows)
    return list(found)[:limit]


def _numbered(driver: Any, number: str, limit: int) -> list[int]:
    if not number:
        return []
    query = "SELECT id FROM requests WHERE number >= ? AND number < ? ORDER BY number LIMIT ?"
    rows = driver.execute(query, (number, number + LAST_LETTER, limit))
    return [row[0] for row in rows]


def requests_of(driver: Any, people: Sequence[int], most: int) -> list[int]:
    """Return the requests of people, the newest first."""
    marks = ", ".join("?" * len(people))
    query = f"SELECT id FROM requests WHERE beneficiary_id IN ({marks}) ORDER BY id DESC LIMIT ?"
    return [row[0] for row in driver.execute(query, (*people, most))]


def texts_match(driver: Any, wanted: Wanted) -> str:
    """Return the full-text query of what a text looks for in requests."""
    last = len(wanted.texts) - 1 if wanted.unfinished else -1
    return _all_of(
        [
            [part for form in forms for part in _told(driver, form, begun=place == last)]
            for place, forms in enumerate(wanted.texts)
        ]
    )


def _told(driver: Any, form: str, *, begun: bool) -> list[str]:
    """Return what asks for a word of a text, or for all that begin like the one being typed."""
    if form.isdecimal() or not begun or len(form) < SHORTEST_BEGINNING:
        return [_whole(form)]
    if len(form) <= INDEXED:
        return [f'"{form}"*']
    query = "SELECT term FROM search_words WHERE term >= ? AND term < ? LIMIT ?"
    start = TEXT_MARK + form
    rows = driver.execute(query, (start, start + LAST_LETTER, MOST_WORDS)).fetchall()
    return [_whole(term.removeprefix(TEXT_MARK)) for (term,) in rows] or [_whole(form)]


def found_requests(match: RequestMatch) -> ColumnElement[bool]:
    """Return the condition that a request answers a search."""
    ways = [found_people(match.people, Request.beneficiary_id)]
    if match.number:
        number = match.number
        ways.append(and_(Request.number >= number, Request.number < number + LAST_LETTER))
    if match.texts:
        open_ones = Request.id.in_(_by_texts(match.texts, told=False))
        told: ColumnElement[bool] = Request.id.in_(_by_texts(match.texts, told=True))
        if match.closed:
            told = and_(told, Request.type.not_in(match.closed))
        ways += [open_ones, told]
    return or_(*ways)


def _by_texts(match: str, *, told: bool) -> Any:
    name = "told" if told else "free"
    query = text(
        f"SELECT rowid / 2 AS id FROM {TEXTS} WHERE {TEXTS} MATCH :{name}"
        f" AND rowid % 2 = {int(told)}"
    )
    return query.bindparams(**{name: match}).columns(id=Integer)
