"""Marks the letters of a text that a search found, in either script."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from unicodedata import combining

from desktop_app.domain.names import Reason, meeting
from desktop_app.domain.names.folding import is_arabic
from desktop_app.domain.names.units import ARTICLES
from desktop_app.domain.texts import to_western_digits

Span = tuple[int, int]
LRI, PDI = "\u2066", "\u2069"
SHORTEST_NUMBER = 3


@lru_cache(maxsize=2048)
def marked(text: str, query: str) -> list[tuple[str, bool]]:
    """Return the text in runs, each with whether the query found it."""
    runs: list[tuple[str, bool]] = []
    at = 0
    for start, end in _merged(_whole(text, span) for span in _spans(text, query.split())):
        runs += [(text[at:start], False), (text[start:end], True)]
        at = end
    return [run for run in (*runs, (text[at:], False)) if run[0]]


def _spans(text: str, words: list[str]) -> list[Span]:
    """Return where the words are: together as a name, else each for itself, without guesses."""
    names = [word for word in words if not _has_digit(word)]
    numbers = [word for word in words if _has_digit(word)]
    return [*_names(text, names), *_numbers(text, numbers)]


def _names(text: str, words: list[str]) -> list[Span]:
    whole = meeting(" ".join(words), text) if words else None
    met = [whole] if whole is not None else [meeting(word, text) for word in words]
    # One word mistyped in the other script may be half of all words: «alaoui» and «العائلي».
    says_enough = len(words) > 1 or is_arabic("".join(words)) == is_arabic(text)
    sure = [
        one
        for one in met
        if one is not None
        and (one.reason is not Reason.TYPING_MISTAKE or (one is whole and says_enough))
    ]
    typed = {word.casefold() for word in words}
    return [
        (start, end)
        for one in sure
        for start, end in one.spans
        if text[start:end].casefold() not in ARTICLES - typed
    ]


def _has_digit(word: str) -> bool:
    return any(letter.isdigit() for letter in word)


def _numbers(text: str, words: list[str]) -> list[Span]:
    """Return where numbers stand: all that was typed as one number, else each that says enough."""
    whole = _number(text, "".join(words)) if words else None
    if whole is not None:
        return [whole]
    found = [_number(text, word) for word in words if len(word) >= SHORTEST_NUMBER]
    return [span for span in found if span is not None]


def _number(text: str, word: str) -> Span | None:
    """Return where a number stands, whatever spaces and marks part its digits in the text.

    The whole reference is lit: its letters run from left to right, and may not be torn apart.
    """
    kept = [(place, letter.casefold()) for place, letter in enumerate(text) if letter.isalnum()]
    held = to_western_digits("".join(letter for _, letter in kept))
    wanted = to_western_digits("".join(one.casefold() for one in word if one.isalnum()))
    at = held.find(wanted) if wanted else -1
    if at < 0:
        return None
    start, end = kept[at][0], kept[at + len(wanted) - 1][0] + 1
    return _whole_reference(text, start, end)


def _whole_reference(text: str, start: int, end: int) -> Span:
    opened = text.rfind(LRI, 0, start)
    if opened >= 0 and text.find(PDI, opened, start) < 0:
        closed = text.find(PDI, end)
        return opened, closed + 1 if closed >= 0 else len(text)
    while start and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end


def _whole(text: str, span: Span) -> Span:
    """Return a span with all of the Arabic words it touches: their letters are joined."""
    start, end = span
    if is_arabic(text[start:end]):
        while start and text[start - 1].isalpha():
            start -= 1
        while end < len(text) and (text[end].isalpha() or combining(text[end])):
            end += 1
    return start, end


def _merged(spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
