"""Reads a word of either script in one alphabet of sounds, so that spellings can be compared.

In that alphabet X is ش (ch), Q خ (kh), G غ (gh, rh), k stands for ق, ك and a hard g, w for و
(ou, o, u), y for ي (i), and a for every other vowel, for ع and for ا.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product

from desktop_app.domain.names.folding import is_arabic
from desktop_app.domain.names.units import without_article

MOST_READINGS = 4
MOST_VOWELS = 4

_ARABIC = str.maketrans(
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءکگڭڤپی",
    "abttjhQddrzsXsdtdaGfkklmnhwyaaakkkfby",
)
_SUN = "تثدذرزسشصضطظن"
# The l of the article is silent before sun letters: «عبد الرحمن» is Abderrahmane.
_SUN_ARTICLE = re.compile(f"(?<=^عبد)ال(?=[{_SUN}])|(?<=.)ال(?=دين$)")
_KIN_ARTICLE = re.compile(f"(?:(?<=^ب[نو])|(?<=^ام)|(?<=^ولد)|(?<=^ايت))ال(?=[{_SUN}])")
# Many write ة without its dots; then the h is not said: «فاطمه».
_UNDOTTED = re.compile("(?<=...)ه$")
_LATIN_SUN_ARTICLE = re.compile("(?<=^abd)[aeou]*l(?=[tdrzsn]|ch|sh)|(?<=.)[ae]l(?=d+ine?$)")
_LATIN_ARTICLE = re.compile("^(?:[aei]l|l)(?=.{4})")

LATIN_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("^rh|gh", "G"),
        ("kh", "Q"),
        ("tch", "tX"),
        ("ch|sh", "X"),
        ("th", "t"),
        ("dh", "d"),
        ("ph", "f"),
        ("dj|dg(?=[ei])", "j"),
        ("gu(?=[eiy])|qu(?=[eiy])|[gq]|ck", "k"),
        ("c(?=[eiy])|ç", "s"),
        ("c", "k"),
        ("x", "ks"),
        ("v", "f"),
        ("p", "b"),
        ("oi", "wa"),
        ("ee", "y"),
        ("ou|oo|[uo]", "w"),
        ("i", "y"),
        ("e", "a"),
    )
)
# Letters that are read in two ways: فرحات is Farhat, مغراوي is Marhraoui.
_AMBIGUOUS = (
    (re.compile("(?<=.)rh(?!$)"), "gh"),
    (re.compile("th(?=.)"), "t-h"),
    (re.compile("sh(?=.)"), "s-h"),
    (re.compile("kh"), "k-h"),
    (re.compile("gu(?=[eiy])|g(?!h)"), "j"),
)


@lru_cache(maxsize=20_000)
def readings(word: str) -> tuple[str, ...]:
    """Return the sounds of a plain word; several when its letters can be read in several ways."""
    if is_arabic(word):
        spoken = spoken_arabic(word)
        spellings = [spoken, _KIN_ARTICLE.sub("", spoken), _UNDOTTED.sub("ة", spoken)]
        spellings.append(spoken.replace("ث", "س"))  # ثريا is Touria, Thouraya and Soraya.
        return tuple(dict.fromkeys(map(_arabic_sounds, spellings)))
    return tuple(dict.fromkeys(map(_latin_sounds, latin_spellings(word))))


def spoken_arabic(word: str) -> str:
    """Return a plain Arabic word as it is said: «عبد الرحمن» without the l of its article.

    «عبد اللطيف» has one l that many write once: Abdelatif.
    """
    said = _SUN_ARTICLE.sub("", word).replace("عبدالل", "عبدال")
    return re.sub("اة$", "ات", said).replace("لله", "له")


def latin_spellings(word: str) -> list[str]:
    """Return a plain Latin word, and other letters for those that are read in two ways."""
    spellings = [_LATIN_SUN_ARTICLE.sub("", word)]
    for pattern, other in _AMBIGUOUS:
        spellings += [pattern.sub(other, one) for one in spellings if pattern.search(one)]
    return spellings[:MOST_READINGS]


def _arabic_sounds(word: str) -> str:
    return re.sub(r"([wya])\1+", r"\1", word.translate(_ARABIC))


def _latin_sounds(word: str) -> str:
    for pattern, sound in LATIN_SOUNDS:
        word = pattern.sub(sound, word)
    return re.sub(r"(.)\1+", r"\1", word).replace("-", "")


def long_keys(word: str, sounds: str) -> list[str]:
    """Return the consonants with the long vowels و and ي, for each way of hearing them.

    Arabic says which vowels are long. In Latin letters any i or ou may be a short vowel that
    Arabic does not write, so there is a key for each choice; the most written comes first.
    """
    if is_arabic(word):
        return [sounds.replace("a", "")]
    letters = [one for one in sounds if one != "a"] if len(sounds) < 40 else []
    soft = [place for place, one in enumerate(letters) if one in "wy"]
    keys = []
    for choice in product((True, False), repeat=min(len(soft), MOST_VOWELS)):
        left_out = {place for place, kept in zip(soft, choice, strict=False) if not kept}
        keys.append("".join(one for place, one in enumerate(letters) if place not in left_out))
    return keys


def strict_key(word: str, sounds: str) -> str:
    """Return a word's consonants: و and ي (w, ou, y, i) count only before a vowel."""
    kept = []
    for index, sound in enumerate(sounds):
        following = sounds[index + 1 : index + 2]
        is_vowel = sound == "a" or (sound in "wy" and following not in {"a", "w", "y"})
        if not is_vowel or (index == 0 and word[0] in "وي"):
            kept.append(sound)
    return "".join(kept)


def loose_key(word: str, sounds: str) -> str:
    """Return the fewest consonants: no w or y but a first one that counts, no h at the end."""
    first = strict_key(word, sounds)[:1]
    bones = re.sub("[wya]", "", sounds)
    bones = bones[:-1] if bones.endswith("h") and len(bones) > 2 else bones
    return first + bones if first in {"w", "y"} else bones


def bare_spellings(word: str) -> list[str]:
    """Return a plain word, and what is left of it without an article grown on to it."""
    bare = without_article(word) if is_arabic(word) else _LATIN_ARTICLE.sub("", word)
    return [word] if bare == word else [bare, word]
