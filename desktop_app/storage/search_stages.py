"""Works out what the search index is asked for a text, stage by stage; it asks nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cached_property, partial
from math import inf

from desktop_app.domain.index_terms import FATHER_MARK
from desktop_app.domain.names import (
    ALIKE,
    LIKELY,
    SURE,
    Answer,
    Lexicon,
    Meant,
    Typed,
    answers,
    arabic_words,
    begun_mistyped,
    is_arabic,
    is_skeleton,
    parted,
    query_terms,
    spelled,
)

# Beginnings so long have an index of their own; longer ones are made whole words in memory.
INDEXED = 4
MOST_WORDS, MOST_READ = 64, 4_000
# With so many sure answers nobody looks at the doubtful ones.
FEW = 10
# So many Arabic words a typed one may be.
MOST_MEANT = 6
SHORTEST_BEGINNING = 2
# So many words stand for one beginning that may have been meant.
MOST_COMPLETED = 6
FATHERS = ("بنت", "بن")


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


class Word:
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
        """The word itself, with and without its article."""
        return [whole(term) for term in self.typed.written if term in self._lexicon]

    @cached_property
    def beginnings(self) -> list[str]:
        """What begins with it."""
        begun = _begun_apart if self._without else _begun
        return [part for start in self.typed.written for part in begun(start, self._lexicon)]

    @cached_property
    def sounds(self) -> list[str]:
        """Other spellings and the other script, where they are sure."""
        sure = [one.term for one in self._spelled if one.cost <= SURE]
        by_bones = any(map(is_skeleton, sure)) and not self._without
        says_enough = is_arabic(self.typed.word) or by_bones
        if not (says_enough or self._hasty):
            # A short word says too little by its consonants alone: Ali is علي by its sound.
            sure += [word for word, cost in self._sounding.items() if cost <= ALIKE]
        return [whole(term) for term in sure] + self._fathers()

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
        # «بن توفيق» begins like «بنت» as well.
        starts = [one for one in FATHERS if word.startswith(one) and word != one]
        marked = [FATHER_MARK + word.removeprefix(one) for one in starts]
        return [whole(one) for one in marked if one in self._lexicon]

    def meant(self, most: float) -> list[str]:
        """Return what asks for the words that may have been meant, up to a cost."""
        parts = [whole(one.term) for one in self._answers if one.cost <= most]
        return parts + (self._parted if most >= LIKELY else [])

    @cached_property
    def _answers(self) -> list[Answer]:
        return answers(self.typed, self._lexicon)

    @cached_property
    def _parted(self) -> list[str]:
        """What asks for the two words between which the space was left out."""
        return [
            f"({_half(first, self._lexicon)} AND {_half(second, self._lexicon)})"
            for first, second in parted(self.typed, self._lexicon)[:3]
        ]

    @cached_property
    def begun(self) -> dict[str, float]:
        """The beginnings that the word being typed was meant to have."""
        return begun_mistyped(self.typed, self._lexicon) if self._unfinished else {}

    @cached_property
    def begun_parts(self) -> list[str]:
        """What asks for the words with those beginnings."""
        return [
            part for start in self.begun for part in _begun(start, self._lexicon)[:MOST_COMPLETED]
        ]

    @cached_property
    def in_arabic(self) -> dict[str, float]:
        """The Arabic words likeliest meant, the likeliest first, with their costs."""
        if not self.is_known:
            found = {one.term: one.cost for one in self._answers}
            return arabic_words(self.typed, found, self._lexicon, MOST_MEANT)
        found = {term: 0.0 for term in self.typed.written if term in self._lexicon}
        return arabic_words(self.typed, found, self._lexicon, MOST_MEANT) | self._sounding

    @cached_property
    def costs(self) -> Meant:
        """What the terms cost that may have been meant, to compare names by."""
        if self.is_known:
            return self.first_costs
        found = {one.term: one.cost for one in self._answers}
        return replace(self.first_costs, costs=self.in_arabic | found)

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

    def without(self, shared: frozenset[str]) -> Word:
        """Return the same word without the parts it shares with others, unless they are all."""
        if not shared:
            return self
        own = Word(
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


def _half(half: str, lexicon: Lexicon) -> str:
    """Return what asks for one of two words between which the space was left out."""
    typed = query_terms(half)[0]
    terms = dict.fromkeys([half, *typed.written, *typed.spellings])
    return f"({' OR '.join(whole(term) for term in terms if term in lexicon)})"


_Step = tuple[Sequence[Word], Stage, Stage, Stage]
_LEVELS: dict[Stage, Callable[[Word], list[str]]] = {
    Stage.EXACT: lambda word: word.exact,
    Stage.BEGINNING: lambda word: word.beginnings,
    Stage.SOUND: lambda word: word.sounds,
    Stage.BEGUN_MISTAKE: lambda word: word.begun_parts,
    Stage.MISTAKE: lambda word: word.meant(LIKELY),
    Stage.PART: lambda word: word.meant(inf),
}
Groups = Sequence[Sequence[str]]
_QUICK = tuple(stage for stage in _LEVELS if stage <= Stage.BEGUN_MISTAKE)


def whole(term: str) -> str:
    """Return what asks the full-text table for a whole word."""
    return f'"{term}"'


def _begun(start: str, lexicon: Lexicon) -> list[str]:
    """Return what asks for the words that begin so."""
    if len(start) <= INDEXED:
        return [f'"{start}"*'] if lexicon.begins(start) else []
    terms = lexicon.beginning_with(start, MOST_WORDS + 1)
    many = len(terms) > MOST_WORDS
    # A run of rare words is read through sooner than it is looked up word by word.
    rare = len(terms) > FEW and sum(map(lexicon.count, terms)) < MOST_READ
    return [f'"{start}"*'] if many or rare else [whole(term) for term in terms]


def matches(
    lexicon: Lexicon,
    wanted: Wanted,
    words: Sequence[Word],
    is_enough: Callable[[Stage], bool] = lambda _stage: False,
) -> Iterator[tuple[Stage, Groups]]:
    """Give what each stage asks for that asks for more than the one before: of each word, one part.

    `words` is one of the `readings`. `is_enough` is asked before a stage is worked out:
    correcting mistakes takes time.
    """
    fathers = [_father(one, lexicon) for one in wanted.fathers]
    if not (words or fathers) or not all(fathers):
        return
    last: Groups = ()
    for some, asked_as, known, unknown in _steps(words):
        if is_enough(asked_as):
            return
        parts = [word.up_to(known if word.is_known else unknown) for word in some]
        groups = [*parts, *fathers]
        if all(groups) and groups != last:
            yield max([known, unknown, *(word.first for word in some)]), groups
        last = groups


def readings(lexicon: Lexicon, wanted: Wanted) -> Iterator[Sequence[Word]]:
    """Give what the words may ask for: each for a name of its own, then any for any.

    «عبد القادر القادري»: every عبد القادر would answer both words at once.
    """
    words = words_of(lexicon, wanted)
    if len(words) < 2:
        yield words
        return
    own = [word.without(_answering_others(word, words)) for word in words]
    if any(word.is_apart for word in own):
        yield tuple(own)
    yield words


def overlap(words: Sequence[Word]) -> bool:
    """Tell whether one word of a name may answer two of those typed: «علي بنعلي»."""
    return any(_answering_others(word, words) for word in words)


def _answering_others(word: Word, words: Sequence[Word]) -> frozenset[str]:
    """Return the terms of other words that would answer this one as well."""
    others = {term for other in words if other is not word for term in other.terms}
    starts = tuple(start for start in word.typed.written if len(start) > SHORTEST_BEGINNING)
    return frozenset(
        whole(term) for term in others if term in word.terms or term.startswith(starts)
    )


def firm_of(words: Sequence[Word]) -> Sequence[Word]:
    """Return the words that have to be answered: without titles and articles."""
    return tuple(word for word in words if not word.typed.weak) or words


def _steps(words: Sequence[Word]) -> Iterator[_Step]:
    """Give (words, the stage asked for, that of words an office knows, that of unknown ones).

    When a word is unknown it is the mistyped one: the others are taken as they were typed for as
    long as that finds somebody.
    """
    firm = firm_of(words)
    if any(word.is_apart for word in firm):
        yield from ((firm, one, one, one) for one in _LEVELS if one <= Stage.SOUND)
        return
    if all(word.is_known for word in firm):
        if firm != words:
            yield from ((words, one, one, one) for one in _LEVELS if one <= Stage.SOUND)
        yield from ((firm, one, one, one) for one in _LEVELS)
    # A word of two letters that is nobody's is a mistyped particle: «عد اللطيف», «آت باها».
    told = tuple(word for word in firm if word.exact or len(word.typed.word) > 2) or firm
    if told != firm or not all(word.is_known for word in firm):
        yield from ((told, *step) for step in _MISTYPED)


# With an unknown word: what is asked for, what known words are taken for, and what unknown ones.
_MISTYPED: tuple[tuple[Stage, Stage, Stage], ...] = (
    (Stage.BEGUN_MISTAKE, Stage.SOUND, Stage.BEGUN_MISTAKE),
    (Stage.MISTAKE, Stage.SOUND, Stage.PART),
    (Stage.PART, Stage.PART, Stage.PART),
)


def words_of(lexicon: Lexicon, wanted: Wanted) -> tuple[Word, ...]:
    """Return the words of a typed text, each with the answers an office has for it."""
    last = len(wanted.words) - 1
    return tuple(
        _word(typed, lexicon, unfinished=wanted.unfinished and place == last, hasty=wanted.typing)
        for place, typed in enumerate(wanted.words)
    )


def _word(typed: Typed, lexicon: Lexicon, *, unfinished: bool, hasty: bool) -> Word:
    # While the second word is typed the first one stays: it is worked out once.
    make = partial(Word, typed, lexicon, unfinished=unfinished, hasty=hasty)
    return lexicon.kept(("word", typed, unfinished, hasty), make)


def _father(word: str, lexicon: Lexicon) -> list[str]:
    return _begun(FATHER_MARK + word, lexicon)


def _begun_apart(start: str, lexicon: Lexicon) -> list[str]:
    """Return the words that begin so one by one: some of them may be left out then."""
    return [whole(term) for term in lexicon.beginning_with(start, MOST_WORDS)]


def all_of(groups: Sequence[Sequence[str]]) -> str:
    """Return what asks for a part of each group; nothing when one of them has none."""
    if not all(groups):
        return ""
    return " AND ".join(f"({' OR '.join(group)})" for group in groups)
