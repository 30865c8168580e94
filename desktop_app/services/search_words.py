"""Turns a typed search into what the index is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.names import fold, query_terms
from desktop_app.services.indexing import bare
from desktop_app.storage.people_queries import PeopleFilter, Word

MOST_WORDS = 6
LONGEST_TEXT = 120
SHORTEST_SKELETON = 4  # with its underscore: three consonants say enough of a name


def people_filter(text: str) -> PeopleFilter:
    """Return whom a typed text looks for: all its words, in any order, or one identifier."""
    plain = text[:LONGEST_TEXT]
    words = tuple(_word(terms) for terms in query_terms(plain)[:MOST_WORDS])
    identifier = bare(plain)
    if not any(letter.isdigit() for letter in identifier):
        identifier = ""
    return PeopleFilter(words=words, identifier=identifier)


def _word(terms: Sequence[str]) -> Word:
    skeletons = (term for term in terms if term.startswith("_"))
    return Word(
        tuple(term for term in terms if not term.startswith("_")),
        tuple(term for term in skeletons if len(term) >= SHORTEST_SKELETON),
    )


def request_number(text: str) -> str:
    """Return a text as a request's number is written."""
    return fold(text).upper().replace(" ", "-")[:LONGEST_TEXT]
