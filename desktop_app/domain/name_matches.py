"""Tells whether two names are the same, nearly the same, part of one another, or others."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from pathlib import Path

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from desktop_app.domain.names import fold, latin_skeleton, similarity

# From here the name engine's score means another spelling, from there a slip of the hand.
SPELLING, SLIP = 0.85, 0.66
# Words that share fewer letters than this are not scored at all.
HOPELESS = 50
# In words so long one slip, or two, leave them recognisable; a mere feminine scores less.
ROOMY, LONG = 5, 8
NEVER = 0.45
# A shorter first word (بن, ait) belongs to the word behind it.
SHORTEST_FIRST = 4
LONGEST_KEY, LONG_KEY = 20, 3
TITLES = frozenset({"مولاي", "سيدي", "لاله", "لالا", "الحاج", "الحاجه"}) | frozenset(
    {"moulay", "my", "sidi", "lalla", "haj", "hajj", "hadj", "el haj"}
)
ARTICLES = frozenset({"el", "al", "l", "er", "es", "ed", "en", "ez", "ech", "ess"})


class Match(IntEnum):
    """How near two names are; UNKNOWN when one is not recorded."""

    UNKNOWN = 0
    OTHER = 1
    PART = 2
    LIKE = 3
    SAME = 4


Names = Mapping[str, frozenset[str]]
"""Given names there are: each spelling, folded, with the names that it spells."""

NO_NAMES: Names = {}


@dataclass(frozen=True, slots=True)
class Written:
    """One name as it is recorded, in Arabic and in Latin letters."""

    arabic: str = ""
    latin: str = ""

    def in_two_scripts_with(self, other: Written) -> bool:
        """Tell whether the two have no script in common."""
        return not (self.arabic and other.arabic) and not (self.latin and other.latin)


def match_names(one: Written, other: Written, known: Names = NO_NAMES) -> Match:
    """Return how near two names are: in the scripts both have, else across them."""
    arabic = match_words(one.arabic, other.arabic, known)
    latin = match_words(one.latin, other.latin, known)
    if arabic is Match.UNKNOWN and latin is Match.UNKNOWN:
        return match_words(one.arabic or one.latin, other.arabic or other.latin, known)
    if Match.UNKNOWN in {arabic, latin}:
        return max(arabic, latin)
    if Match.OTHER in {arabic, latin}:
        # One of the two writings is mistaken: believed when the other is beyond doubt.
        return Match.LIKE if Match.SAME in {arabic, latin} else Match.OTHER
    return max(arabic, latin)


def match_words(one: str, other: str, known: Names = NO_NAMES) -> Match:
    """Return how near two writings are, words in any order and titles left out."""
    if not (one and other):
        return Match.UNKNOWN
    return _matched(one, other, _Known(known)) if one != other else Match.SAME


class _Known:
    """The known names, hashed by identity so that what was matched is remembered."""

    __slots__ = ("names",)

    def __init__(self, names: Names) -> None:
        self.names = names

    def __hash__(self) -> int:
        return id(self.names)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Known) and other.names is self.names


# The same few thousand names meet again and again.
@lru_cache(maxsize=50_000)
def _matched(one: str, other: str, known: _Known) -> Match:
    words, others = words_of(one), words_of(other)
    if not (words and others):
        return Match.UNKNOWN
    if sorted(words) == sorted(others) or _joined(one) == _joined(other):
        return Match.SAME
    shorter, longer = sorted((words, others), key=len)
    found = _paired(shorter, list(longer), known.names)
    if len(shorter) == len(longer):
        return found
    if found is Match.OTHER:
        # A mistyped الدين or عبد no longer joins its word.
        return _nearness(*sorted((_joined(one), _joined(other))))
    return Match.PART


def _joined(name: str) -> str:
    return fold(name).replace(" ", "")


def _paired(shorter: tuple[str, ...], left: list[str], known: Names) -> Match:
    """Pair each word off with its nearest; the worst pair decides."""
    worst = Match.SAME
    for word in shorter:
        nearest = max(left, key=lambda one: match_word(word, one, known))
        worst = min(worst, match_word(word, nearest, known))
        left.remove(nearest)
    return worst


@lru_cache(maxsize=50_000)
def words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name as they are compared: folded, without titles."""
    folded = fold(name).split()
    return tuple(one for one in folded if one not in TITLES and one not in ARTICLES) or tuple(
        folded
    )


@lru_cache(maxsize=50_000)
def _nearness(one: str, other: str) -> Match:
    """Return how near two words are that are not both known names: the name engine's score."""
    if one.isascii() == other.isascii():
        if fuzz.ratio(one, other) < HOPELESS:
            return Match.OTHER
    elif fuzz.ratio(sound_key(one), sound_key(other)) < HOPELESS:
        return Match.OTHER
    alike = similarity(one, other)
    if alike >= SPELLING:
        return Match.SAME
    return Match.LIKE if alike >= SLIP or _has_slips(one, other, alike) else Match.OTHER


def match_word(one: str, other: str, known: Names = NO_NAMES) -> Match:
    """Return how near two folded words are; two different known names are never alike."""
    bare, other_bare = bare_of(one), bare_of(other)
    if one == other or bare == other_bare:
        return Match.SAME
    mine = known.get(one) or known.get(bare)
    theirs = known.get(other) or known.get(other_bare)
    if mine and theirs:
        return Match.SAME if mine & theirs else Match.OTHER
    return max(_nearness(*sorted((one, other))), _nearness(*sorted((bare, other_bare))))


def bare_of(word: str) -> str:
    """Return a folded word without its Arabic article."""
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


def _has_slips(one: str, other: str, alike: float) -> bool:
    longest = max(len(one), len(other))
    if longest < ROOMY or one.isascii() != other.isascii():
        return False
    most = 2 if longest >= LONG else 1
    return alike > NEVER and int(OSA.distance(one, other, score_cutoff=most)) <= most


@lru_cache(maxsize=50_000)
def sound_key(name: str) -> str:
    """Return the bare consonants of a name, one for all its spellings in both scripts.

    Weak letters (w, y, h) go, for «Ouahabi» and «Wahbi»; a name of nothing else keeps them.
    """
    bones = latin_skeleton(name)
    bare = "".join(letter for letter in bones if letter not in "wyh")
    bare = "bd" + bare[3:] if bare.startswith("bdl") and len(bare) > 3 else bare
    bare = bare[1:] if bare.startswith("l") and len(bare) > 2 else bare
    return bare or bones or fold(name)


def match_key(name: str) -> str:
    """Return the key under which the spellings of a name, and of its longer forms, stand.

    It is of the first word, for a register leaves the second out; a short one, such as بن or
    ait, belongs to the word behind it.
    """
    words = words_of(name)
    if not words:
        return ""
    first = bare_of(words[0])
    first = first if len(first) >= SHORTEST_FIRST else "".join(words)
    return sound_key(first)[:LONGEST_KEY]


@lru_cache(maxsize=50_000)
def keys_meet(one: str, other: str) -> bool:
    """Tell whether two match keys may be of one name with a slip in it: a quick first look."""
    most = 2 if max(len(one), len(other)) >= LONG_KEY else 1
    return int(OSA.distance(one, other, score_cutoff=most)) <= most


def load_given_names(path: Path) -> Names:
    """Read the table of given names: the Arabic spelling, the Latin ones parted by `|`."""
    found: dict[str, set[str]] = defaultdict(set)
    with path.open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            name = bare_of("".join(words_of(line["name_ar"])))
            spellings = [words_of(one) for one in line["latin"].split("|") if one]
            for spelling in ((name,), words_of(line["name_ar"]), *spellings):
                if len(spelling) == 1:
                    found[spelling[0]].add(name)
    return {spelling: frozenset(spelt) for spelling, spelt in found.items()}
