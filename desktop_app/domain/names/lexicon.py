"""The words an office's names are made of: begins words, and corrects one typing mistake."""

from __future__ import annotations

import heapq
import re
from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from math import log
from typing import Any, TypeVar

from desktop_app.domain.names.folding import is_arabic
from desktop_app.domain.names.hashed import Hashed
from desktop_app.domain.names.hearing import sound_distance
from desktop_app.domain.names.keyboard import PLAIN_SLIP, slip
from desktop_app.domain.names.slips import AT_START, DOUBLED, OTHER, SWAPPED, Slips
from desktop_app.domain.names.sounds import readings, strict_key
from desktop_app.domain.names.terms import (
    SKELETON_MARK,
    USUAL_WRITINGS,
    Typed,
    is_skeleton,
    query_terms,
    skeletons,
)
from desktop_app.domain.names.units import without_article

FIRST_SIGN, LAST_LETTER = "\0", "\U0010ffff"
MOST_ANSWERS = 20
# Two letters have too many neighbours to say anything, and so have two consonants.
SHORTEST_MISTYPED = 3
# Beginnings so short begin too many words to guess which one was meant.
SHORTEST_BEGUN = 5
# A correction by sound alone comes after all others.
BY_SOUND, BY_FEW_BONES = 1.0, 0.5
FEWEST_BONES = 3
BY_ARTICLE = 0.02
# Of the Arabic words that have a skeleton so many are heard, those that most people bear.
MOST_HEARD = 24
# What any mistake costs, and how much of it ten times as many bearers make up for.
MISTAKE, COMMONNESS = 0.45, 0.08
ARABIC_IS_WRITTEN = 0.4
# The spellings of so many corrections are asked too.
MOST_RESPELT = 3
# So many corrected beginnings are made whole words.
MOST_BEGUN = 4
# So much of what was worked out is remembered: enough for the words of a minute's typing.
MOST_KEPT = 2_000
# So many words that came since are looked through apart; more of them are made one with the rest.
MOST_RECENT = 1_000
_DOUBLED = re.compile(r"(.)\1+")
Made = TypeVar("Made")


class Lexicon:
    """The terms of an office, each once; give counts of bearers where they are known.

    It is made once (50,000 terms: about a second); what is worked out of it is remembered in it.
    """

    def __init__(self, terms: Iterable[str] | Mapping[str, int]) -> None:
        counts = terms if isinstance(terms, Mapping) else dict.fromkeys(terms, 1)
        self._counts: Mapping[str, int] = counts
        self._sorted = sorted(counts)
        self._arabic, self._latin = _letters(self._sorted)
        self._slips = Slips(self._sorted, FEWEST_BONES)
        self._heard = Hashed(self._sorted, _bones_in_arabic)
        self._recent: list[str] = []
        self._recent_slips = Slips((), FEWEST_BONES)
        self._recent_heard = Hashed((), _bones_in_arabic)
        self._kept: dict[Hashable, Any] = {}

    def with_more(self, terms: Iterable[str]) -> Lexicon:
        """Return the same with some new terms, without making everything again for a few."""
        fresh = {term: 1 for term in terms if term not in self._counts}
        if len(self._recent) + len(fresh) > MOST_RECENT:
            return Lexicon({**self._counts, **fresh})
        new = copy(self)
        new._recent = [*self._recent, *fresh]
        new._recent_slips = Slips(new._recent, FEWEST_BONES)
        new._recent_heard = Hashed(new._recent, _bones_in_arabic)
        new._counts = {**self._counts, **fresh}
        new._sorted = sorted([*self._sorted, *fresh])
        new._arabic, new._latin = _letters([*fresh, self._arabic, self._latin])
        new._kept = {}
        return new

    def __contains__(self, term: object) -> bool:
        return term in self._counts

    def __len__(self) -> int:
        return len(self._sorted)

    def count(self, term: str) -> int:
        """Return how many bear a term, 0 for an unknown one."""
        return self._counts.get(term, 0)

    def beginning_with(self, start: str, limit: int = 100) -> list[str]:
        """Return the terms that begin so, in their order; at most `limit`."""
        first = bisect_left(self._sorted, start)
        last = bisect_left(self._sorted, start + LAST_LETTER, first)
        return self._sorted[first : min(last, first + limit)]

    def begins(self, start: str) -> bool:
        """Tell whether any term begins so."""
        place = bisect_left(self._sorted, start)
        return place < len(self._sorted) and self._sorted[place].startswith(start)

    def one_slip_away(self, word: str) -> Iterator[tuple[str, float]]:
        """Give the terms that were meant if a word has one typing mistake, with its cost."""
        yield from self._slips.near(word)
        yield from self._recent_slips.near(word)

    def heard_as(self, skeleton: str) -> Iterator[str]:
        """Give the Arabic words that have a skeleton."""
        yield from self._heard.under([skeleton])
        yield from self._recent_heard.under([skeleton])

    def letters_of(self, word: str) -> str:
        """Return the letters that may have been meant in a word: those of its script."""
        return self._arabic if is_arabic(word) else self._latin

    def following(self, start: str) -> str:
        """Return the signs that follow a beginning in any term, each once."""
        found, place = "", bisect_left(self._sorted, start)
        while place < len(self._sorted) and self._sorted[place].startswith(start):
            sign = self._sorted[place][len(start) : len(start) + 1]
            beyond = start + sign + LAST_LETTER if sign else start + FIRST_SIGN
            place = bisect_left(self._sorted, beyond, place)
            found += sign
        return found

    def kept(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """Return what was made for a key before, or make it: while one types, words stay."""
        found: Made | None = self._kept.get(key)
        if found is None:
            found = make()
            if len(self._kept) >= MOST_KEPT:
                self._kept = {}
            self._kept[key] = found
        return found


def _letters(terms: Iterable[str]) -> tuple[str, str]:
    """Return the Arabic and the Latin letters of the terms that are written words."""
    written = (term for term in terms if not is_skeleton(term))
    letters = sorted({letter for term in written for letter in term if not letter.isdigit()})
    arabic = "".join(filter(is_arabic, letters))
    return arabic, "".join(filter(str.isascii, letters))


def _commonest(skeleton: str, lexicon: Lexicon) -> list[str]:
    return heapq.nlargest(MOST_HEARD, lexicon.heard_as(skeleton), key=lexicon.count)


def _bones_in_arabic(term: str) -> Iterable[str]:
    ways = _undotted(term) if is_arabic(term) else ()
    return {bones for way in ways for bones in skeletons(way)}


def _undotted(word: str) -> tuple[str, ...]:
    """Return the ways a folded Arabic word may be said: «عيسي» is عيسى as well."""
    return (word, word[:-1] + "ى") if word.endswith("ي") else (word,)


@dataclass(frozen=True, slots=True)
class Answer:
    """A term of the office that may be what was typed; the lower the cost, the likelier.

    Up to SURE it is the same name; up to LIKELY another spelling or a likely mistake.
    """

    term: str
    cost: float


SURE, LIKELY = 0.3, 0.8


def answers(typed: Typed, lexicon: Lexicon, limit: int = MOST_ANSWERS) -> list[Answer]:
    """Return all known terms that may be what was typed, likeliest first.

    Other spellings and scripts, corrections of one typing mistake, and the spellings of what
    was corrected, so that a mistyped Latin word reaches a person known in Arabic alone.
    """
    found = lexicon.kept(("answers", typed), lambda: _all_answers(typed, lexicon))
    ordered = heapq.nsmallest(limit, found, key=lambda term: (found[term], term))
    return [Answer(term, round(found[term], 3)) for term in ordered]


def arabic_words(
    typed: Typed, found: Mapping[str, float], lexicon: Lexicon, most: int
) -> dict[str, float]:
    """Return the Arabic words that may be what was typed, likeliest first, with what each costs.

    `found` are the terms that may have been meant, with their costs: behind a skeleton stand
    all Arabic words that have it, each at the cost of sounding otherwise than what was typed.
    """
    said = {*typed.written, *(USUAL_WRITINGS.get(word, word) for word in typed.written)}
    costs: dict[str, float] = {}
    for term in heapq.nsmallest(most, found, key=found.__getitem__):
        by_sound = is_skeleton(term)
        for word in _commonest(term, lexicon) if by_sound else filter(is_arabic, [term]):
            heard = _undotted(without_article(word)) if by_sound else ()
            apart = min((sound_distance(one, way) for one in said for way in heard), default=0.0)
            for form, more in ((word, 0.0), ("ال" + word, BY_ARTICLE), (word[2:], BY_ARTICLE)):
                if form in lexicon:
                    cost = found[term] + apart + more - _common(form, lexicon) * 0.5
                    costs[form] = min(cost, costs.get(form, cost))
    nearest = heapq.nsmallest(most, costs, key=lambda word: (costs[word], word))
    return {word: costs[word] for word in nearest}


def begun_mistyped(typed: Typed, lexicon: Lexicon) -> dict[str, float]:
    """Return the beginnings that a mistyped beginning was meant to be, likeliest first."""
    # Every word stands in the index without its article, too.
    bare = typed.written[-1]
    if len(bare) < SHORTEST_BEGUN:
        return {}
    begun = begun_one_slip_away(bare, lexicon)
    found = {meant: _weighed(meant, cost, lexicon) for meant, cost in begun.items()}
    nearest = heapq.nsmallest(MOST_BEGUN, found, key=lambda meant: (found[meant], meant))
    return {meant: found[meant] for meant in nearest}


def _all_answers(typed: Typed, lexicon: Lexicon) -> dict[str, float]:
    found: dict[str, float] = {}
    _cheapest(found, ((term, 0.0) for term in typed.written), lexicon)
    _cheapest(found, _spelled(typed), lexicon)
    mistakes = _mistakes(typed, lexicon)
    _cheapest(found, mistakes.items(), lexicon)
    for term in heapq.nsmallest(MOST_RESPELT, mistakes, key=lambda term: mistakes[term]):
        # Only Latin words may be of somebody known in Arabic alone.
        if not (is_skeleton(term) or is_arabic(term)):
            _cheapest(found, _spelled(query_terms(term)[0], mistakes[term] + 0.05), lexicon)
    return found


def spelled(typed: Typed, lexicon: Lexicon) -> list[Answer]:
    """Return what `answers` does without mistakes: other spellings and scripts alone."""
    found: dict[str, float] = {}
    _cheapest(found, _spelled(typed), lexicon)
    return [Answer(term, found[term]) for term in sorted(found, key=lambda term: found[term])]


def parted(typed: Typed, lexicon: Lexicon) -> list[tuple[str, str]]:
    """Return the pairs of words a word is made of when the space between them was left out."""
    found = []
    for word in typed.written[-1:]:
        for place in range(SHORTEST_MISTYPED, len(word) - SHORTEST_MISTYPED + 1):
            pair = word[:place], word[place:]
            one_written, other_written = (half in lexicon for half in pair)
            # One half at least stands there as it is written.
            if one_written and (other_written or _is_spelt(pair[1], lexicon)):
                found.append((-1 - other_written, pair))
            elif other_written and _is_spelt(pair[0], lexicon):
                found.append((-1, pair))
    return [pair for _, pair in sorted(found)]


def _is_spelt(word: str, lexicon: Lexicon) -> bool:
    spellings = query_terms(word)[0].spellings
    return any(len(term) > SHORTEST_MISTYPED and term in lexicon for term in spellings)


def _cheapest(
    found: dict[str, float], costs: Iterable[tuple[str, float]], lexicon: Lexicon
) -> None:
    for term, cost in costs:
        if term in lexicon and cost < found.get(term, 99):
            found[term] = cost


def _spelled(typed: Typed, start: float = 0.0) -> Iterator[tuple[str, float]]:
    """Give the spellings of a word with their costs: the fewer consonants, the dearer."""
    # Who is known in Arabic is written alike: only a name in Latin letters alone is spelt.
    across = start + (ARABIC_IS_WRITTEN if is_arabic(typed.word) else 0.0)
    for place, term in enumerate(typed.spellings):
        by_sound = across if is_skeleton(term) else start
        yield term, by_sound + _vagueness(term, 0.2) + min(place, 8) * 0.01
    for term in typed.loose:
        yield term, across + _vagueness(term, 0.5)
    for term in typed.parts:
        yield term, start + _vagueness(term, 0.55)


def _vagueness(term: str, cost: float) -> float:
    bones = len(term.strip(SKELETON_MARK)) if is_skeleton(term) else 9
    return cost + max(0, 3 - bones) * 0.25


def _mistakes(typed: Typed, lexicon: Lexicon) -> dict[str, float]:
    found: dict[str, float] = {}
    for word in typed.written:
        _keep(found, _mistypings(word, lexicon), lexicon)
    # Everybody has an Arabic name: who is typed in Arabic letters is found by them.
    if not is_arabic(typed.word):
        _keep(found, _mistaken_sounds(typed, lexicon), lexicon)
    return found


def _keep(found: dict[str, float], costs: Iterable[tuple[str, float]], lexicon: Lexicon) -> None:
    for term, cost in costs:
        weighed = _weighed(term, cost, lexicon)
        found[term] = min(weighed, found.get(term, weighed))


def _weighed(term: str, cost: float, lexicon: Lexicon) -> float:
    """Return what a mistake costs that makes a term: the more people bear it, the less."""
    return MISTAKE + cost * 0.5 - _common(term, lexicon)


def _common(term: str, lexicon: Lexicon) -> float:
    return min(log(max(lexicon.count(term), 1), 10), 4) * COMMONNESS


def _mistypings(word: str, lexicon: Lexicon) -> Iterator[tuple[str, float]]:
    return lexicon.one_slip_away(word) if len(word) >= SHORTEST_MISTYPED else iter(())


def _mistaken_sounds(typed: Typed, lexicon: Lexicon) -> Iterator[tuple[str, float]]:
    """Give skeletons one sound away: they reach a person known in the other script alone."""
    for word in typed.written[-1:]:
        # Misheard in one reading of its letters: two would bring too many words.
        heard = {strict_key(word, sounds).lower() for sounds in readings(word)[:1]}
        heard |= {bones[1:] for bones in heard if bones.startswith("l") and len(bones) > 2}
        for bones in heard:
            if len(bones) < FEWEST_BONES:
                continue
            for meant, cost in _other_bones(bones, lexicon):
                few = BY_FEW_BONES if len(meant) <= FEWEST_BONES + 1 else 0.0
                if len(meant) > FEWEST_BONES:
                    yield meant, cost + BY_SOUND + few
        # A swap inside of `ch` or `kh` changes two sounds.
        for place in (place for place in range(len(word) - 1) if "h" in word[place : place + 2]):
            meant = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
            skeleton = SKELETON_MARK + strict_key(meant, readings(meant)[0]).lower()
            if len(skeleton) > SHORTEST_MISTYPED and skeleton in lexicon:
                yield skeleton, BY_SOUND


def _other_bones(bones: str, lexicon: Lexicon) -> Iterator[tuple[str, float]]:
    for meant, cost in lexicon.one_slip_away(SKELETON_MARK + bones):
        if meant[1:2] != SKELETON_MARK:
            yield meant, cost
    # One consonant less may bring two of a kind together, which are written once.
    for place in range(len(bones)):
        less = bones[:place] + bones[place + 1 :]
        meant = SKELETON_MARK + _DOUBLED.sub(r"\1", less)
        if len(meant) <= len(less) and meant in lexicon:
            yield meant, DOUBLED


def begun_one_slip_away(word: str, lexicon: Lexicon) -> Mapping[str, float]:
    """Return the beginnings of terms a word was meant to be if it has one mistake, with its cost.

    It is worked out from that of the word without its last letter: a letter typed more asks for
    little more.
    """
    return lexicon.kept(("begun", word), lambda: _begun_one_slip_away(word, lexicon))


def _begun_one_slip_away(word: str, lexicon: Lexicon) -> dict[str, float]:
    before, last = word[:-1], word[-1:]
    letters = lexicon.letters_of(word)
    earlier = begun_one_slip_away(before, lexicon) if before else {}
    found = {meant + last: cost for meant, cost in earlier.items() if lexicon.begins(meant + last)}
    for meant, cost in _slips_at_the_end(before, last, letters, lexicon):
        found[meant] = min(cost, found.get(meant, cost))
    return found


def _slips_at_the_end(
    before: str, last: str, letters: str, lexicon: Lexicon
) -> Iterator[tuple[str, float]]:
    """Give what a word was meant to be when its last letter is the mistake, or one lacks there."""
    start = 0.0 if before else AT_START
    if not before:
        lacking = (letter + last for letter in letters)
        yield from ((meant, OTHER + AT_START) for meant in lacking if lexicon.begins(meant))
    swapped = before[:-1] + last + before[-1:]
    if before and swapped != before + last and lexicon.begins(swapped):
        yield swapped, SWAPPED + (AT_START if len(before) == 1 else 0.0)
    if not lexicon.begins(before):
        return
    yield before, start + OTHER
    for letter in lexicon.following(before):
        if letter == last:
            following = lexicon.following(before + last)
            yield from ((before + last + one, OTHER) for one in following if one in letters)
        elif letter in letters:
            yield before + letter, start + slip(last).get(letter, PLAIN_SLIP)
