"""Orders people who may have been meant, those whose name is nearest to the typed text first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz.distance import OSA

from desktop_app.domain.names.folding import interchange, is_arabic, plain
from desktop_app.domain.names.meeting import meeting

# Comparing two names by their sounds takes a hundred times as long as by their letters: so few
# of the nearest by their letters are compared so.
HEARD = 5


# What a word more than was typed takes away.
SPARE = 0.1


@dataclass(frozen=True, slots=True)
class Meant:
    """A typed word, folded, and the costs of the terms that may have been meant by it."""

    typed: str
    costs: Mapping[str, float]
    unfinished: bool = False


@dataclass(frozen=True, slots=True)
class Borne:
    """A person's full name in both scripts, and the Arabic one folded."""

    folded: str
    arabic: str
    latin: str


def nearest_first(text: str, words: Sequence[Meant], names: Mapping[int, Borne]) -> list[int]:
    """Return the keys of names, the nearest to a typed text first; `words` are those of the text.

    A name is compared in the script that was typed, where it has one in it.
    """
    in_arabic = is_arabic("".join(word.typed for word in words))
    far = {key: _letters_apart(words, name, in_arabic) for key, name in names.items()}
    order = sorted(names, key=far.__getitem__)
    scores = {}
    unexplained = [key for key in order if not far[key] or far[key] >= 1.0]
    for key in unexplained[:HEARD]:
        name = names[key]
        met = meeting(text, name.arabic if in_arabic or not name.latin else name.latin)
        scores[key] = met.score if met else 0.0
    return sorted(order, key=lambda key: -scores.get(key, 0.0 if far[key] >= 1.0 else 0.8))


def _letters_apart(words: Sequence[Meant], name: Borne, in_arabic: bool) -> float:
    """Return how far a name's letters are from those typed; 0 for one in other letters alone."""
    if not in_arabic and not name.latin:
        return 0.0
    borne = (name.folded if in_arabic else interchange(plain(name.latin))).split()
    spare = max(0, len(borne) - len(words)) * SPARE
    borne += [f"{one}{other}" for one, other in pairwise(borne)]
    borne += [word[2:] for word in borne if word.startswith("ال")]
    return sum(min(_apart(word, one) for one in borne) for word in words) + spare


def _apart(word: Meant, other: str) -> float:
    """Return what a correction costs, or how many slips a word is away that nothing leads to."""
    if word.typed == other:
        return 0.0
    if other in word.costs:
        return word.costs[other]
    begun = word.unfinished and len(other) > len(word.typed) + 1
    return 1.0 + OSA.distance(word.typed, other[: len(word.typed)] if begun else other)
