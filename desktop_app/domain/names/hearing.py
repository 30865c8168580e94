"""Measures how far apart two words sound, whatever their scripts."""

from __future__ import annotations

import re
from functools import lru_cache

from desktop_app.domain.names.folding import is_arabic
from desktop_app.domain.names.sounds import LATIN_SOUNDS, latin_spellings, spoken_arabic

# Words no further apart than this are spellings of one name; a letter's mistake is about 1.
ONE_NAME = 0.6
ONE_MISTAKE = 1.5
FAR = 9.0
LONGEST_HEARD = 30

# In what is heard: A a last open vowel (ة, ى, a), a long ا, e short and vague (and a first ا),
# w ou/o/u/و, W one that carries the stress, y i/ي, i one after two consonants (محسن, Mouhcine),
# E the ع that Latin letters leave out.
_ARABIC = str.maketrans(
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءکگڭڤپی",
    "abttjhQddrzsXsdtdEGfkklmnhwyAA-kkkfby",
)
_VOWELS = frozenset("AaewWyi")
_COMING_AND_GOING = _VOWELS | {"E", "h"}
_STRESSED = re.compile("w(?=[^aewyA]+$)")
_AFTER_TWO = re.compile("(?<=[^aewyA]{2})y(?=[^aewyA]$)")


def sound_distance(one: str, other: str) -> float:
    """Return how far apart two plain words sound: 0 alike, about 1 for one other consonant.

    Vowels weigh by what each script says of them: Latin letters write short vowels that Arabic
    does not, and ع, h and doubled letters come and go; a last a tells Amina from Amine.
    """
    if one == other:
        return 0.0
    first, second = (one, other) if one < other else (other, one)
    return _distance(first, second)


@lru_cache(maxsize=50_000)
def _distance(one: str, other: str) -> float:
    across = is_arabic(one) != is_arabic(other)
    if across and is_arabic(other):
        one, other = other, one
    costs = _ACROSS if across else (_WITHIN_ARABIC if is_arabic(one) else _WITHIN_LATIN)
    return min(_aligned(left, right, costs) for left in _heard(one) for right in _heard(other))


@lru_cache(maxsize=20_000)
def _heard(word: str) -> tuple[str, ...]:
    word = word[:LONGEST_HEARD]
    if is_arabic(word):
        spoken = re.sub("(?<=.)(?:اء?|اه|ه)$", "ة", spoken_arabic(word))
        heard = spoken.translate(_ARABIC).replace("-", "")
        return ("e" + heard[1:] if heard.startswith("a") else heard,)
    return tuple(dict.fromkeys(_heard_latin(one) for one in latin_spellings(word)))


def _heard_latin(word: str) -> str:
    word = re.sub("(?<=..)(?:a[eh]?|aa)$", "A", word.lower())
    # Driss is Idriss: the vowel before two consonants comes and goes.
    word = re.sub("^[ie](?=[^aeiouy]{2})", "e", re.sub("(?<=..)e$", "", word))
    for pattern, sound in LATIN_SOUNDS[:-1]:
        word = pattern.sub(sound, word)
    word = re.sub(r"([^aewy])\1+", r"\1", re.sub("e(?=y)|(?<=y)y", "", word)).replace("-", "")
    stressed = _STRESSED.sub("W", word) if re.search("[aewy].*w", word) else word
    return _AFTER_TWO.sub("i", stressed)


class _Costs(dict[str, float]):
    """What a sound costs that only one of two words has, and one in the place of another.

    As a mapping it gives the cost of hearing one sound for another, both as one key.
    """

    def __init__(self, left: dict[str, float], right: dict[str, float], vague: float) -> None:
        super().__init__()
        self.left, self.right, self._vague = left, right, vague

    def __missing__(self, pair: str) -> float:
        one, other = pair[0], pair[1]
        if one == other:
            cost = 0.0
        elif pair in _CLOSE:
            cost = _CLOSE[pair] * self._vague
        else:
            cost = 1.0 if (one in _VOWELS) == (other in _VOWELS) else 1.2
        self[pair] = cost
        return cost


_CLOSE = {
    pair: cost
    for letters, cost in (
        ("ae", 0.1), ("ey", 0.3), ("Aa", 0.1), ("Ae", 0.4), ("Ea", 0.1), ("Ee", 0.1),
        ("EA", 0.3), ("Ey", 0.5), ("Ew", 0.5), ("ew", 0.5), ("Qh", 0.7), ("QX", 0.9),
        ("Gr", 0.7), ("Gk", 0.6), ("jk", 0.6), ("jX", 0.9), ("sz", 0.6), ("td", 0.7),
        ("bf", 0.7), ("mn", 0.8), ("sX", 0.8), ("Ah", 0.3), ("yA", 0.9),
        ("wW", 0.0), ("yi", 0.0), ("ei", 0.1), ("eW", 0.6), ("ai", 0.5),
    )
    for pair in (letters, letters[::-1])
}  # fmt: skip
_ACROSS = _Costs(
    # Left is Arabic: its long vowels should be heard. Right is Latin: its short ones are free.
    {"a": 0.6, "e": 0.05, "E": 0.05, "h": 0.6, "A": 1.0, "w": 0.7, "y": 0.7},
    {"a": 0.05, "e": 0.0, "i": 0.1, "w": 0.3, "y": 0.35, "W": 0.7, "A": 1.0, "h": 0.6},
    1.0,
)
_WITHIN_ARABIC = _Costs({"E": 1.0}, {"E": 1.0}, 2.0)
_LATIN_ONLY = {"a": 0.1, "e": 0.0, "i": 0.2, "h": 0.6, "w": 0.5, "y": 0.65, "A": 1.0, "W": 0.8}
_WITHIN_LATIN = _Costs(_LATIN_ONLY, _LATIN_ONLY, 1.0)


def _aligned(one: str, other: str, costs: _Costs) -> float:
    """Return the cheapest way from one word's sounds to the other's."""
    if abs(len(one) - len(other)) > max(len(one), len(other)) * 0.6 + 1:
        return FAR
    mine, theirs = {*one} - _COMING_AND_GOING, {*other} - _COMING_AND_GOING
    if len(mine - theirs) > 1 or len(theirs - mine) > 1:
        return FAR
    added = [costs.right.get(sound, 1.0) for sound in other]
    row = [0.0]
    for cost in added:
        row.append(row[-1] + cost)
    for sound in one:
        dropped = costs.left.get(sound, 1.0)
        above, last = row[0], row[0] + dropped
        fresh = [last]
        for heard, more, beyond in zip(other, added, row[1:], strict=True):
            changed, lost, last = above + costs[sound + heard], beyond + dropped, last + more
            last = min(last, changed)
            last = min(last, lost)
            fresh.append(last)
            above = beyond
        row = fresh
        if min(row) > ONE_MISTAKE:
            return FAR
    return row[-1]
