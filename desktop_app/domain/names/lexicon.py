"""The words an office's names are made of: begins words, and corrects one typing mistake."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from math import log

from desktop_app.domain.names.folding import is_arabic
from desktop_app.domain.names.keyboard import PLAIN_SLIP, slip
from desktop_app.domain.names.sounds import readings, strict_key
from desktop_app.domain.names.terms import SKELETON_MARK, Typed

LAST_LETTER = "\U0010ffff"
MOST_CORRECTIONS = 12
# Two letters have too many neighbours to say anything, and so have two consonants.
SHORTEST_MISTYPED = 3
# A correction by sound alone, and one of a word still being typed, come after all others.
BY_SOUND, BY_BEGINNING = 1.0, 0.6
# How much ten times as many bearers make up for.
COMMONNESS = 0.25


class Lexicon:
    """The terms of an office, each once; give counts of bearers where they are known.

    It is made once (50,000 terms: some tens of milliseconds) and only read afterwards.
    """

    def __init__(self, terms: Iterable[str] | Mapping[str, int]) -> None:
        counts = terms if isinstance(terms, Mapping) else dict.fromkeys(terms, 1)
        self._counts: Mapping[str, int] = counts
        self._sorted = sorted(counts)
        written = [term for term in self._sorted if not term.startswith(SKELETON_MARK)]
        letters = {letter for term in written for letter in term if not letter.isdigit()}
        self._arabic = "".join(sorted(one for one in letters if is_arabic(one)))
        self._latin = "".join(sorted(one for one in letters if one.isascii()))
        self._sounds = "abdfghjklmnqrstwxyz"

    def with_more(self, terms: Iterable[str]) -> Lexicon:
        """Return the same with some new terms, without making everything again."""
        new = Lexicon({term: 1 for term in terms if term not in self._counts})
        new._counts = {**self._counts, **new._counts}
        new._sorted = sorted([*self._sorted, *new._sorted])
        new._arabic = "".join(sorted({*self._arabic, *new._arabic}))
        new._latin = "".join(sorted({*self._latin, *new._latin}))
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

    def letters_of(self, word: str) -> str:
        """Return the letters that may have been meant in a word: those of its script."""
        if word.startswith(SKELETON_MARK):
            return self._sounds
        return self._arabic if is_arabic(word) else self._latin


def near(
    typed: Typed, lexicon: Lexicon, *, unfinished: bool = False, limit: int = MOST_CORRECTIONS
) -> list[str]:
    """Return the terms one typing mistake away from a word, likeliest first.

    A letter too many, missing, or taken for another, or two neighbours swapped. The word itself
    is never returned. Terms of the same writing come before those that only sound alike (which
    reach a person known in the other script alone). With `unfinished`, terms that begin with a
    corrected beginning come last.
    """
    found: dict[str, float] = {}
    for word in typed.written:
        _keep(found, _mistypings(word, lexicon), lexicon)
    if unfinished:
        _keep(found, _completions(typed, lexicon), lexicon)
    _keep(found, _mistaken_sounds(typed, lexicon), lexicon)
    known = {*typed.written, *typed.spellings}
    return [
        term for term in sorted(found, key=lambda term: (found[term], term)) if term not in known
    ][:limit]


def parted(typed: Typed, lexicon: Lexicon) -> list[tuple[str, str]]:
    """Return the pairs of terms a word is made of when the space between them was left out."""
    pairs = (
        (word[:place], word[place:])
        for word in typed.written[-1:]
        for place in range(SHORTEST_MISTYPED, len(word) - SHORTEST_MISTYPED + 1)
    )
    whole = [pair for pair in pairs if pair[0] in lexicon and pair[1] in lexicon]
    return sorted(whole, key=lambda pair: -min(map(lexicon.count, pair)))


def _keep(found: dict[str, float], costs: Iterable[tuple[str, float]], lexicon: Lexicon) -> None:
    for term, cost in costs:
        weighed = cost - COMMONNESS * log(lexicon.count(term), 10)
        found[term] = min(weighed, found.get(term, weighed))


def _mistypings(word: str, lexicon: Lexicon) -> Iterator[tuple[str, float]]:
    if len(word) < SHORTEST_MISTYPED:
        return
    for meant, cost in one_slip_away(word, lexicon.letters_of(word)):
        if meant in lexicon:
            yield meant, cost


def _completions(typed: Typed, lexicon: Lexicon) -> Iterator[tuple[str, float]]:
    for word in typed.written:
        if len(word) <= SHORTEST_MISTYPED:
            continue
        for meant, cost in one_slip_away(word, lexicon.letters_of(word)):
            if lexicon.begins(meant):
                for term in lexicon.beginning_with(meant, MOST_CORRECTIONS):
                    yield term, cost + BY_BEGINNING


def _mistaken_sounds(typed: Typed, lexicon: Lexicon) -> Iterator[tuple[str, float]]:
    for skeleton in typed.spellings[:1]:
        if skeleton.startswith(SKELETON_MARK) and len(skeleton) > SHORTEST_MISTYPED:
            for meant, cost in one_slip_away(skeleton[1:], lexicon.letters_of(skeleton)):
                if SKELETON_MARK + meant in lexicon:
                    yield SKELETON_MARK + meant, cost + BY_SOUND
    # A swap inside of `ch` or `kh` changes two sounds.
    for word in typed.written[-1:]:
        for place in range(len(word) - 1):
            meant = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
            skeleton = SKELETON_MARK + strict_key(meant, readings(meant)[0]).lower()
            if len(skeleton) > SHORTEST_MISTYPED and skeleton in lexicon:
                yield skeleton, BY_SOUND


def one_slip_away(word: str, letters: str) -> Iterator[tuple[str, float]]:
    """Give what a word with one typing mistake may have been meant to be, with its cost."""
    for place in range(len(word) + 1):
        before, after = word[:place], word[place:]
        at_start = 0.0 if place else 0.15
        for letter in letters:
            doubled = letter in {before[-1:], after[:1]}
            yield before + letter + after, at_start + (0.4 if doubled else 0.75)
        if not after:
            continue
        rest = after[1:]
        doubled = after[0] in {before[-1:], rest[:1]}
        yield before + rest, at_start + (0.4 if doubled else 0.75)
        if rest and rest[0] != after[0]:
            yield before + rest[0] + after[0] + rest[1:], at_start + 0.5
        likely = slip(after[0])
        for letter in letters:
            if letter != after[0]:
                yield before + letter + rest, at_start + likely.get(letter, PLAIN_SLIP)
