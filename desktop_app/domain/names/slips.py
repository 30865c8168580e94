"""Finds the words of an office that are one typing mistake away, without trying every letter.

Two words are one slip apart only when they agree after at most one letter is left out of each:
all words are kept under what they are without one letter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.domain.names.hashed import Hashed
from desktop_app.domain.names.keyboard import PLAIN_SLIP, slip
from desktop_app.domain.names.terms import is_skeleton

AT_START, DOUBLED, OTHER, SWAPPED = 0.15, 0.4, 0.75, 0.5


class Slips:
    """Words by what they are with a letter left out: some eight numbers of eight bytes a word."""

    def __init__(self, words: Sequence[str], shortest: int) -> None:
        self._words = Hashed(words, lambda word: _shorter(word) if len(word) >= shortest else ())

    def near(self, word: str) -> Iterator[tuple[str, float]]:
        """Give the words one slip away with what the slip costs, never the word itself.

        Skeletons answer for skeletons alone, and words for words.
        """
        marked = is_skeleton(word)
        for meant in self._words.under(_shorter(word)):
            if is_skeleton(meant) is marked:
                cost = slip_cost(word, meant)
                if cost is not None:
                    yield meant, cost


def _shorter(word: str) -> set[str]:
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}


def slip_cost(word: str, meant: str) -> float | None:
    """Return what it costs to have typed a word for another one; None when it takes two slips."""
    place = 0
    for one, other in zip(word, meant, strict=False):
        if one != other:
            break
        place += 1
    before, typed, right = word[:place], word[place:], meant[place:]
    start = 0.0 if place else AT_START
    if not typed and not right:
        return None
    if typed == right[1:]:
        return start + (DOUBLED if right[0] in {before[-1:], typed[:1]} else OTHER)
    if typed[1:] == right:
        return start + (DOUBLED if typed[0] in {before[-1:], right[:1]} else OTHER)
    if typed[1:] == right[1:]:
        return start + slip(typed[0]).get(right[0], PLAIN_SLIP)
    if typed[:2] == right[1::-1] and typed[2:] == right[2:]:
        return start + SWAPPED
    return None
