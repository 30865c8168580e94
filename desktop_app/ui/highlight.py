"""Marks the words of a text that a search found, in either script."""

from __future__ import annotations

import re
from functools import lru_cache

from desktop_app.domain.names import SKELETON_MARK, query_terms, search_terms

_WORDS = re.compile(r"\S+|\s+")


@lru_cache(maxsize=64)
def _wanted(query: str) -> tuple[str, ...]:
    return tuple(
        term for typed in query_terms(query) for term in (*typed.written, *typed.spellings)
    )


@lru_cache(maxsize=2048)
def _answers(word: str, wanted: tuple[str, ...]) -> bool:
    # Skeletons (they begin with a mark) match many words by their start: only whole ones count.
    return any(
        found == term or (term[0] != SKELETON_MARK and found.startswith(term))
        for found in search_terms(word)
        for term in wanted
    )


def marked(text: str, query: str) -> list[tuple[str, bool]]:
    """Return the text in runs, each with whether the query found it."""
    wanted = _wanted(query.strip())
    runs: list[tuple[str, bool]] = []
    for part in _WORDS.findall(text):
        hit = bool(wanted) and not part.isspace() and _answers(part, wanted)
        if runs and runs[-1][1] == hit:
            runs[-1] = (runs[-1][0] + part, hit)
        else:
            runs.append((part, hit))
    return runs
