"""Says why two names meet, in any scripts and any order of words, and where."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from desktop_app.domain.messages import Message, message
from desktop_app.domain.names.folding import interchange, is_arabic
from desktop_app.domain.names.hearing import ONE_MISTAKE, ONE_NAME, sound_distance
from desktop_app.domain.names.terms import USUAL_WRITINGS, written
from desktop_app.domain.names.units import (
    MOST_WORDS,
    TITLES,
    Unit,
    as_son_of,
    gathered,
    without_grown,
    words_apart,
)

Span = tuple[int, int]
_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0640\u064b-\u0670\u200c\u200d'’‘ʼ`´\u0300-\u036f])*")
SHORTEST_MISTAKEN = 3


class Reason(Enum):
    """Why two names meet, from the surest to the least sure."""

    SAME = "same"
    FOLDED = "folded"
    ORDER = "order"
    ARTICLE_OR_PARTICLE = "particle"
    ABBREVIATION = "abbreviation"
    OTHER_SCRIPT = "script"
    SPELLING = "spelling"
    BEGINNING = "beginning"
    TYPING_MISTAKE = "mistake"


_WEIGHT = {
    Reason.SAME: 1.0,
    Reason.FOLDED: 0.99,
    Reason.ORDER: 0.98,
    Reason.ARTICLE_OR_PARTICLE: 0.96,
    Reason.ABBREVIATION: 0.95,
    Reason.OTHER_SCRIPT: 0.94,
    Reason.SPELLING: 0.9,
    Reason.BEGINNING: 0.8,
    Reason.TYPING_MISTAKE: 0.7,
}


def reason_text(reason: Reason) -> Message:
    """Return a reason as it is said beside a result or a candidate."""
    return {
        Reason.SAME: message("Names", "Same name"),
        Reason.FOLDED: message("Names", "Same name, other letters"),
        Reason.ORDER: message("Names", "Same words in another order"),
        Reason.ARTICLE_OR_PARTICLE: message("Names", "Same name but for an article or a particle"),
        Reason.ABBREVIATION: message("Names", "Another usual writing"),
        Reason.OTHER_SCRIPT: message("Names", "Same name in the other letters"),
        Reason.SPELLING: message("Names", "Another spelling"),
        Reason.BEGINNING: message("Names", "Begins so"),
        Reason.TYPING_MISTAKE: message("Names", "Differs by one letter"),
    }[reason]


@dataclass(frozen=True, slots=True)
class Meeting:
    """How a typed text meets a name.

    `reasons` are all that apply, the surest first, and `reason` the one that explains most: the
    least sure. `spans` are the (start, end) of the letters of the name that were met. `score`
    goes from 0 to 1, and orders the answers of one search.
    """

    reasons: tuple[Reason, ...]
    spans: tuple[Span, ...]
    score: float

    @property
    def reason(self) -> Reason:
        """Return the least sure reason."""
        return self.reasons[-1]


@dataclass(frozen=True, slots=True)
class WordMeeting:
    """How one word meets another; `length` is how many letters were met, 0 for all."""

    reason: Reason
    score: float
    length: int = 0


def meeting(typed: str, name: str) -> Meeting | None:
    """Return how what was typed meets a name, or None when a word of it meets no word there.

    Each word typed meets a word of its own; titles and words of one or two letters may be left
    over. The name may have more words.
    """
    asked, _ = _units(typed)
    offered, spans = _units(name)
    if not asked or not offered:
        return None
    pairs = _paired(asked, offered)
    left_out = {unit.joined for one, unit in enumerate(asked) if one not in pairs}
    if not pairs or not all(_is_slight(word) for word in left_out):
        return None
    reasons = {met.reason for _, met in pairs.values()}
    order = [pairs[one][0] for one in sorted(pairs)]
    if order != sorted(order):
        reasons.add(Reason.ORDER)
    if left_out:
        reasons.add(Reason.ARTICLE_OR_PARTICLE)
    if reasons == {Reason.SAME} and typed.split() != name.split():
        reasons.add(Reason.FOLDED if len(pairs) == len(offered) else Reason.BEGINNING)
    told = reasons - {Reason.SAME, Reason.FOLDED} or reasons - {Reason.SAME} or reasons
    met = [(offered[place], met) for place, met in pairs.values()]
    return Meeting(
        reasons=tuple(sorted(told, key=list(Reason).index)),
        spans=_merged([span for unit, how in met for span in _lit(unit, how, spans)]),
        score=_score([how for _, how in met], len(offered), reasons),
    )


def _score(met: Sequence[WordMeeting], offered: int, reasons: set[Reason]) -> float:
    scores = [how.score for how in met]
    mean = sum(scores) / len(scores)
    spare = max(0, offered - len(met))
    order = 0.99 if Reason.ORDER in reasons else 1.0
    return round((mean + min(scores)) / 2 * order * (1 - 0.02 * min(spare, 5)), 4)


@lru_cache(maxsize=4_000)
def _units(text: str) -> tuple[list[Unit], list[Span]]:
    """Return the units of a text and the places of its written words."""
    spans = [found.span() for found in _WORD.finditer(text)]
    words = [
        (place, word)
        for place, (start, end) in enumerate(spans[:MOST_WORDS])
        for word in words_apart(text[start:end])
    ]
    return gathered(words), spans


def _paired(asked: Sequence[Unit], offered: Sequence[Unit]) -> dict[int, tuple[int, WordMeeting]]:
    """Return {place asked: (place offered, how)}, the surest pairs first, each word once."""
    pairs = _alike(asked, offered)
    taken = {other for other, _ in pairs.values()}
    found = []
    for one, unit in enumerate(asked):
        for other, known in enumerate(offered):
            met = None if one in pairs or other in taken else words_meet(unit, known)
            if met is not None:
                found.append((-met.score, abs(one - other), one, other, met))
    for _, _, one, other, met in sorted(found, key=lambda pair: pair[:4]):
        if one not in pairs and other not in taken:
            pairs[one] = (other, met)
            taken.add(other)
    return pairs


def _alike(asked: Sequence[Unit], offered: Sequence[Unit]) -> dict[int, tuple[int, WordMeeting]]:
    """Return the pairs of words that are the same: those are compared with no others."""
    places = {(unit.particles, unit.joined): place for place, unit in enumerate(offered)}
    found = {one: places.get((unit.particles, unit.joined)) for one, unit in enumerate(asked)}
    once = {other: one for one, other in found.items() if other is not None}
    return {one: (other, WordMeeting(Reason.SAME, 1.0)) for other, one in once.items()}


def _is_slight(word: str) -> bool:
    return interchange(word) in TITLES or len(word) < 3


@lru_cache(maxsize=50_000)
def words_meet(typed: Unit, known: Unit) -> WordMeeting | None:
    """Return how two words with their particles meet, or None."""
    if typed.joined != known.joined:
        sons = _sons_meet(as_son_of(typed), as_son_of(known))
        if sons is not None:
            return sons
    if typed.particles != known.particles:
        return _parts_meet(
            typed.joined, known.joined, typed.core + typed.ending, known.core + known.ending
        )
    return _forms_meet(typed.joined, known.joined) or _parts_meet(
        typed.joined, known.joined, typed.core, known.core
    )


def _sons_meet(one: str, other: str) -> WordMeeting | None:
    """Return how «بن العربي» and «بلعربي» meet: by whose sons they say to be."""
    met = _forms_meet(one, other) if one and other else None
    if met is None or met.reason in {Reason.BEGINNING, Reason.TYPING_MISTAKE}:
        return None
    if met.reason in {Reason.SAME, Reason.FOLDED}:
        return WordMeeting(Reason.ARTICLE_OR_PARTICLE, _WEIGHT[Reason.ARTICLE_OR_PARTICLE])
    return met


@lru_cache(maxsize=50_000)
def _parts_meet(one: str, other: str, core: str, known_core: str) -> WordMeeting | None:
    """Return how two words meet whose particles differ or are written in one with them."""
    whole = _forms_meet(one, other)
    if whole is not None and whole.score >= _WEIGHT[Reason.FOLDED]:
        return WordMeeting(Reason.ARTICLE_OR_PARTICLE, _WEIGHT[Reason.FOLDED])
    mine = core, without_grown(interchange(one))
    theirs = known_core, without_grown(interchange(other))
    met = [_forms_meet(a, b) for a in filter(None, mine) for b in filter(None, theirs)]
    best = max(filter(None, met), key=lambda how: how.score, default=None)
    if best is None or (whole is not None and whole.score >= best.score):
        return whole
    if best.reason in {Reason.SAME, Reason.FOLDED}:
        return WordMeeting(Reason.ARTICLE_OR_PARTICLE, _WEIGHT[Reason.ARTICLE_OR_PARTICLE])
    return WordMeeting(best.reason, best.score - 0.04)


@lru_cache(maxsize=50_000)
def _forms_meet(one: str, other: str) -> WordMeeting | None:
    if one == other:
        return WordMeeting(Reason.SAME, 1.0)
    if interchange(one) == interchange(other):
        return WordMeeting(Reason.FOLDED, _WEIGHT[Reason.FOLDED])
    if written(one) & written(other):
        return WordMeeting(Reason.ARTICLE_OR_PARTICLE, _WEIGHT[Reason.ARTICLE_OR_PARTICLE])
    if _usual(one) & _usual(other):
        return WordMeeting(Reason.ABBREVIATION, _WEIGHT[Reason.ABBREVIATION])
    return _sounds_meet(one, other) or _begins(one, other) or _mistaken(one, other)


def _usual(word: str) -> set[str]:
    return {USUAL_WRITINGS.get(form, form) for form in written(word)}


def _sounds_meet(one: str, other: str) -> WordMeeting | None:
    distance = _distance(one, other)
    if distance > ONE_NAME:
        return None
    reason = Reason.SPELLING if is_arabic(one) == is_arabic(other) else Reason.OTHER_SCRIPT
    return WordMeeting(reason, _WEIGHT[reason] - 0.1 * distance)


def _distance(one: str, other: str) -> float:
    """Return how far apart two words sound, with or without their articles."""
    return min(sound_distance(a, b) for a in _bare(one) for b in _bare(other))


def _bare(word: str) -> set[str]:
    forms = written(word)
    if is_arabic(word):
        return {word, word[2:]} if len(forms) > 1 else {word}
    grown = re.sub("^(?:[aei]?l|e(?=([drstzn])\\1))(?=.{4})", "", word)
    return {word, grown}


def _begins(one: str, other: str) -> WordMeeting | None:
    start = interchange(one)
    if any(form.startswith(start) for form in written(other)):
        share = len(start) / len(other)
        return WordMeeting(Reason.BEGINNING, _WEIGHT[Reason.BEGINNING] + 0.1 * share, len(one))
    return None


def _mistaken(one: str, other: str) -> WordMeeting | None:
    if min(len(one), len(other)) < SHORTEST_MISTAKEN:
        return None
    if is_arabic(one) == is_arabic(other):
        if not any(one_edit(a, b) for a in written(one) for b in written(other)):
            return None
        return WordMeeting(Reason.TYPING_MISTAKE, _WEIGHT[Reason.TYPING_MISTAKE])
    distance = _distance(one, other)
    if distance > (ONE_MISTAKE if min(len(one), len(other)) > SHORTEST_MISTAKEN else ONE_NAME):
        return None
    return WordMeeting(
        Reason.TYPING_MISTAKE, _WEIGHT[Reason.TYPING_MISTAKE] - 0.1 * (distance - ONE_NAME)
    )


def one_edit(one: str, other: str) -> bool:
    """Tell whether one letter added, left out, changed or swapped makes one word the other."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if start is None:
        return True
    mine, theirs = one[start:], other[start:]
    return (
        mine[1:] == theirs[1:]
        or mine[1:] == theirs
        or mine == theirs[1:]
        or (mine[:2] == theirs[1::-1] and mine[2:] == theirs[2:])
    )


def _lit(unit: Unit, met: WordMeeting, spans: Sequence[Span]) -> list[Span]:
    places = sorted(set(unit.places))
    if not met.length or len(places) > 1:
        return [spans[place] for place in places]
    start, end = spans[places[0]]
    return [(start, min(end, start + met.length))]


def _merged(spans: Sequence[Span]) -> tuple[Span, ...]:
    return tuple(sorted(set(spans)))
