"""Names in both scripts and all their spellings: one engine for search, import and duplicates."""

from __future__ import annotations

from desktop_app.domain.names.folding import fold
from desktop_app.domain.names.lexicon import Lexicon, near, parted
from desktop_app.domain.names.terms import (
    RULES,
    SKELETON_MARK,
    Typed,
    latin_skeleton,
    query_terms,
    search_terms,
)

__all__ = [
    "RULES",
    "SKELETON_MARK",
    "Lexicon",
    "Typed",
    "fold",
    "latin_skeleton",
    "near",
    "parted",
    "query_terms",
    "search_terms",
]
