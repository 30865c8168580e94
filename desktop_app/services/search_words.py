"""Turns a typed search into what the index is asked for."""

from __future__ import annotations

from desktop_app.domain.names import fold, search_terms
from desktop_app.services.indexing import bare
from desktop_app.storage.people_queries import PeopleFilter, Word

MOST_WORDS = 6
LONGEST_TEXT = 120
SHORTEST_SKELETON = 4  # with its underscore: three consonants say enough of a name


def people_filter(text: str) -> PeopleFilter:
    """Return whom a typed text looks for: all its words, in any order, or one identifier."""
    plain = text[:LONGEST_TEXT]
    words = tuple(_word(word) for word in fold(plain).split()[:MOST_WORDS])
    identifier = bare(plain)
    if not any(letter.isdigit() for letter in identifier):
        identifier = ""
    if len(words) == 1 and words[0].beginning == identifier:
        identifier = ""
    return PeopleFilter(words=words, identifier=identifier)


def _word(word: str) -> Word:
    skeletons = (term for term in search_terms(word) if term.startswith("_"))
    return Word(word, tuple(term for term in skeletons if len(term) >= SHORTEST_SKELETON))


def request_number(text: str) -> str:
    """Return a text as a request's number is written."""
    return fold(text).upper().replace(" ", "-")[:LONGEST_TEXT]
