"""Marks the letters of a text that a search found, in either script."""

from __future__ import annotations

from functools import lru_cache

from desktop_app.domain.names import Reason, meeting
from desktop_app.domain.texts import to_western_digits

Span = tuple[int, int]


@lru_cache(maxsize=2048)
def marked(text: str, query: str) -> list[tuple[str, bool]]:
    """Return the text in runs, each with whether the query found it."""
    runs: list[tuple[str, bool]] = []
    at = 0
    for start, end in _merged(_spans(text, query.split())):
        runs += [(text[at:start], False), (text[start:end], True)]
        at = end
    return [run for run in (*runs, (text[at:], False)) if run[0]]


def _spans(text: str, words: list[str]) -> list[Span]:
    """Return where the words are: together as a name, else each for itself, without guesses."""
    names = [word for word in words if not _has_digit(word)]
    whole = meeting(" ".join(names), text) if names else None
    if whole is not None:
        spans = list(whole.spans)
    else:
        met = [meeting(word, text) for word in names]
        spans = [
            span
            for one in met
            if one is not None and one.reason is not Reason.TYPING_MISTAKE
            for span in one.spans
        ]
    return [*spans, *(span for word in words if _has_digit(word) for span in _digits(text, word))]


def _has_digit(word: str) -> bool:
    return any(letter.isdigit() for letter in word)


def _digits(text: str, word: str) -> list[Span]:
    """Return where a number stands, whatever spaces and marks part its digits in the text."""
    kept = [(place, letter.casefold()) for place, letter in enumerate(text) if letter.isalnum()]
    held = to_western_digits("".join(letter for _, letter in kept))
    wanted = to_western_digits("".join(one.casefold() for one in word if one.isalnum()))
    at = held.find(wanted) if wanted else -1
    return [] if at < 0 else [(kept[at][0], kept[at + len(wanted) - 1][0] + 1)]


def _merged(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
