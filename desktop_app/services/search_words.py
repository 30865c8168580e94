"""Turns a typed search into what the index is asked for."""

from __future__ import annotations

from desktop_app.domain.names import SKELETON_MARK, Typed, fold, query_terms
from desktop_app.services.indexing import bare
from desktop_app.storage.people_queries import PeopleFilter, Word

MOST_WORDS = 6
LONGEST_TEXT = 120
SHORTEST_SKELETON = 4  # with its underscore: three consonants say enough of a name


def people_filter(text: str) -> PeopleFilter:
    """Return whom a typed text looks for: all its words, in any order, or one identifier."""
    plain = text[:LONGEST_TEXT]
    words = tuple(_word(typed) for typed in query_terms(plain)[:MOST_WORDS])
    identifier = bare(plain)
    if not any(letter.isdigit() for letter in identifier):
        identifier = ""
    return PeopleFilter(words=words, identifier=identifier)


def _word(typed: Typed) -> Word:
    skeletons = (term for term in typed.spellings if term.startswith(SKELETON_MARK))
    return Word(
        typed.written,
        tuple(term for term in skeletons if len(term) >= SHORTEST_SKELETON),
    )


def request_number(text: str) -> str:
    """Return a text as a request's number is written."""
    return fold(text).upper().replace(" ", "-")[:LONGEST_TEXT]
