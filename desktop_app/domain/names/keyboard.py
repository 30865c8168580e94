"""Says how likely one letter is typed for another: by its key, by its looks or by its sound."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

# What a wrong letter costs: none of the kinds, a neighbouring key, a look-alike.
PLAIN_SLIP, NEAR_KEY, LOOK_ALIKE = 1.0, 0.6, 0.5

# The Arabic, French and English keyboards; a row lies half a key to the right of the one above.
_KEYBOARDS = (
    ("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرلاىةوزظ"),
    ("azertyuiop", "qsdfghjklm", "wxcvbn"),
    ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
)
_ALIKE = (
    "بتثني",
    "جحخ",
    "دذ",
    "رزو",
    "سش",
    "سص",
    "صض",
    "طظ",
    "ضظد",
    "تط",
    "ثت",
    "عغ",
    "فق",
    "قك",
    "حهخ",
    "كل",
    "اعه",
    "قغ",
    "ae",
    "ei",
    "iy",
    "ou",
    "ouw",
    "ckq",
    "sz",
    "sc",
    "td",
    "bp",
    "fv",
    "gj",
    "mn",
)


@lru_cache(maxsize=128)
def slip(letter: str) -> Mapping[str, float]:
    """Return {letter: cost} of those that are easily typed for a letter."""
    costs: dict[str, float] = {}
    for rows in _KEYBOARDS:
        costs |= dict.fromkeys(_neighbours(letter, rows), NEAR_KEY)
    for group in _ALIKE:
        if letter in group:
            costs |= dict.fromkeys(group, LOOK_ALIKE)
    costs.pop(letter, None)
    return costs


def _neighbours(letter: str, rows: tuple[str, ...]) -> set[str]:
    found: set[str] = set()
    for line, row in enumerate(rows):
        place = row.find(letter)
        if place < 0:
            continue
        found |= {*row[max(0, place - 1) : place + 2]}
        if line:
            found |= {*rows[line - 1][place : place + 2]}
        if line + 1 < len(rows):
            found |= {*rows[line + 1][max(0, place - 1) : place + 1]}
    return found
