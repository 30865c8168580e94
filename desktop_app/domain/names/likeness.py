"""Scores how likely two full names are one person's: for finding records that were made twice."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.names.folding import interchange, is_arabic
from desktop_app.domain.names.hearing import sound_distance
from desktop_app.domain.names.lexicon import Lexicon
from desktop_app.domain.names.meeting import Reason, WordMeeting, words_meet
from desktop_app.domain.names.terms import USUAL_WRITINGS
from desktop_app.domain.names.units import SERVANTS, TITLES, Unit, units_of

# A mistake that makes another name that others bear is more likely that other name.
BORNE, OTHER_NAME = 3, 0.35
GENDER = 0.4
# What a name of one side alone takes away, and a word that meets nothing on either side.
SPARE = 0.93


def similarity(one: str, other: str, lexicon: Lexicon | None = None) -> float:
    """Return from 0 to 1 how alike two full names are, in any scripts and order of words.

    The least alike pair of words weighs most: twins share a family name, and a father and a son
    may share all but one word. With the office's lexicon, two words that both are names others
    bear («حسن» and «حسين») are two names, not one mistyped.
    """
    mine, theirs = _told(one), _told(other)
    if not mine or not theirs:
        return 0.0
    few, many = sorted((mine, theirs), key=len)
    scores = _best_pairs([[_word_score(a, b, lexicon) for b in many] for a in few])
    mean = sum(scores) / len(scores)
    spare = SPARE ** min(len(many) - len(few), 4)
    lone = 0.6 if len(few) == 1 and len(many) > 1 else 1.0
    return round((0.35 * mean + 0.65 * min(scores)) * spare * lone, 4)


def _told(name: str) -> list[Unit]:
    """Return the words of a name that tell people apart: without titles, if others are left."""
    units = units_of(name)[:8]
    return [unit for unit in units if interchange(unit.joined) not in TITLES] or units


def _best_pairs(table: Sequence[Sequence[float]]) -> list[float]:
    """Return the score of each row's own column, the best pairs first."""
    ranked = sorted(
        (
            (score, row, column)
            for row, line in enumerate(table)
            for column, score in enumerate(line)
        ),
        key=lambda cell: -cell[0],
    )
    scores: dict[int, float] = {}
    taken: set[int] = set()
    for score, row, column in ranked:
        if row not in scores and column not in taken:
            scores[row] = score
            taken.add(column)
    return list(scores.values())


def _word_score(one: Unit, other: Unit, lexicon: Lexicon | None) -> float:
    met = words_meet(one, other)
    if met is None or met.reason is Reason.BEGINNING:
        met = words_meet(other, one) if met is None else met
    if met is None:
        return 0.0
    if (
        set(one.kin) & SERVANTS != set(other.kin) & SERVANTS
        and met.reason is Reason.ARTICLE_OR_PARTICLE
    ):
        return OTHER_NAME  # «كريم» is not «عبد الكريم».
    if met.reason in {Reason.TYPING_MISTAKE, Reason.BEGINNING}:
        return _mistake_score(one.joined, other.joined, met, lexicon)
    return met.score


def _mistake_score(one: str, other: str, met: WordMeeting, lexicon: Lexicon | None) -> float:
    if is_other_gender(one, other):
        return GENDER
    borne = lexicon is not None and all(
        lexicon.count(USUAL_WRITINGS.get(word, word)) >= BORNE
        for word in (interchange(one), interchange(other))
    )
    if borne:
        return OTHER_NAME
    if met.reason is Reason.BEGINNING:
        shorter, longer = sorted((len(one), len(other)))
        return 0.75 * shorter / longer
    # A mistake in a long word says less against it.
    return 0.6 + 0.03 * min(len(one), len(other), 8) if is_arabic(one) == is_arabic(other) else 0.6


def is_other_gender(one: str, other: str) -> bool:
    """Tell whether one word is the other's feminine: «سعيد» and «سعيدة», Amine and Amina."""
    if is_arabic(one) != is_arabic(other):
        return _ends_open(one) != _ends_open(other) and 0.9 < sound_distance(one, other) < 1.2
    endings = ("ة", "ه") if is_arabic(one) else ("a",)
    return any(
        woman == man.removesuffix("e") + ending
        for man, woman in ((one, other), (other, one))
        for ending in endings
    )


def _ends_open(word: str) -> bool:
    return word.endswith(("ة", "ه", "ى", "ا", "اء", "a", "ah", "ae"))
