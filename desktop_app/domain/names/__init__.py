"""Names in both scripts and all their spellings: one engine for search, import and duplicates."""

from __future__ import annotations

from desktop_app.domain.names.folding import fold, is_arabic
from desktop_app.domain.names.lexicon import (
    LIKELY,
    SURE,
    Answer,
    Lexicon,
    answers,
    arabic_words,
    begun_mistyped,
    parted,
    spelled,
)
from desktop_app.domain.names.likeness import similarity
from desktop_app.domain.names.meeting import Meeting, Reason, meeting, reason_text
from desktop_app.domain.names.ranking import ALIKE, UNEXPLAINED, Borne, Meant, nearest_first
from desktop_app.domain.names.terms import (
    RULES,
    SKELETON_MARK,
    Typed,
    is_skeleton,
    latin_skeleton,
    query_terms,
    search_terms,
)
from desktop_app.domain.names.units import TITLES

__all__ = [
    "ALIKE",
    "LIKELY",
    "RULES",
    "SKELETON_MARK",
    "SURE",
    "TITLES",
    "UNEXPLAINED",
    "Answer",
    "Borne",
    "Lexicon",
    "Meant",
    "Meeting",
    "Reason",
    "Typed",
    "answers",
    "arabic_words",
    "begun_mistyped",
    "fold",
    "is_arabic",
    "is_skeleton",
    "latin_skeleton",
    "meeting",
    "nearest_first",
    "parted",
    "query_terms",
    "reason_text",
    "search_terms",
    "similarity",
    "spelled",
]
