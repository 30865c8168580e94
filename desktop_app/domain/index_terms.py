"""Says by which words and identifiers people and requests are found, and how lists are sorted."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Protocol

from desktop_app.domain.names import fold, search_terms

LONGEST_TERM = 60
LONGEST_SORT_NAME = 170
# What stands before the words of a father's name: they answer only who asks for the father.
FATHER_MARK = "__"
# What stands before a word of a text where words of names and of texts lie together.
TEXT_MARK = "~"
# How these terms are made and lie, besides the rules of names: another number makes the index anew.
MAKING = 3
_SIGNS = re.compile("[^0-9a-z]+")


class Named(Protocol):
    """What the index reads of a person: a stored row or a record."""

    @property
    def family_name_ar(self) -> str:
        """Family name in Arabic."""

    @property
    def given_names_ar(self) -> str:
        """Given names in Arabic."""

    @property
    def family_name_latin(self) -> str:
        """Family name in Latin letters."""

    @property
    def given_names_latin(self) -> str:
        """Given names in Latin letters."""

    @property
    def father_name_ar(self) -> str:
        """The father's given name in Arabic."""

    @property
    def cnie(self) -> str:
        """Identity card number."""

    @property
    def phone(self) -> str:
        """Phone in E.164."""

    @property
    def other_phone(self) -> str:
        """Second phone in E.164."""

    @property
    def mutual_affiliation(self) -> str:
        """Affiliation number of the mutual."""

    @property
    def mutual_registration(self) -> str:
        """Registration number of the mutual."""

    @property
    def foundation_number(self) -> str:
        """Membership number of the Foundation."""


class Filed(Protocol):
    """What the index reads of the file whose principal is indexed."""

    @property
    def number(self) -> str:
        """The file's number."""

    @property
    def matricule(self) -> str | None:
        """Service number."""

    @property
    def payroll_number(self) -> str:
        """Payroll number."""

    @property
    def pension_number(self) -> str:
        """Pension number."""

    @property
    def old_number(self) -> str:
        """Number in an older register."""


class Asked(Protocol):
    """What the index reads of a request."""

    @property
    def number(self) -> str:
        """The request's number."""

    @property
    def old_number(self) -> str:
        """Number in an older register."""

    @property
    def granted_number(self) -> str:
        """Number of what was granted."""

    @property
    def decision_reference(self) -> str:
        """Reference of the decision."""

    @property
    def depositor(self) -> str:
        """Who brought it."""

    @property
    def note(self) -> str:
        """Remark at the counter."""

    @property
    def opinion_note(self) -> str:
        """What the unit's opinion says."""

    @property
    def decision_reason(self) -> str:
        """What the decision says."""

    @property
    def override_reason(self) -> str:
        """Why a rule was set aside."""


def sort_name(family_name_ar: str, given_names_ar: str) -> str:
    """Return the key by which lists are sorted: family name, then given names, both folded."""
    return fold(f"{family_name_ar} {given_names_ar}").strip()[:LONGEST_SORT_NAME]


def name_terms(person: Named, former: Iterable[str] = ()) -> list[str]:
    """Return the words of a person's names in both scripts, and those of the father, marked.

    `former` are the names under which records stood that were merged into the person's.
    """
    names = (
        *former,
        person.family_name_ar,
        person.given_names_ar,
        person.family_name_latin,
        person.given_names_latin,
    )
    terms = {term for name in names for term in _terms_of_name(name)}
    terms |= {FATHER_MARK + term for term in _words_of_name(person.father_name_ar)}
    return sorted({term[:LONGEST_TERM] for term in terms})


@lru_cache(maxsize=50_000)
def _terms_of_name(name: str) -> tuple[str, ...]:
    # The same few thousand names make up an office; a register brings each of them many times.
    return tuple(search_terms(name)) if name else ()


@lru_cache(maxsize=10_000)
def _words_of_name(name: str) -> tuple[str, ...]:
    return tuple(term for term in _terms_of_name(name) if not term.startswith("_"))


def person_identifiers(person: Named, files: Iterable[Filed] = ()) -> set[str]:
    """Return the numbers by which a person is found; `files` are those the person is head of."""
    found = identifier_terms(
        (
            person.cnie,
            person.phone,
            person.other_phone,
            person.mutual_affiliation,
            person.mutual_registration,
            person.foundation_number,
        )
    )
    for file in files:
        found |= file_terms(file)
    return found


def file_terms(file: Filed) -> set[str]:
    """Return the identifiers of a file, by which its principal is found.

    The file's number is found by its year and place, and by its place alone, too:
    `TNG-2026-000123` by 2026000123 and 000123.
    """
    parts = fold(file.number).split()
    return identifier_terms(
        (
            file.matricule or "",
            file.payroll_number,
            file.pension_number,
            file.old_number,
            file.number,
            "".join(parts[-2:]),
            "".join(parts[-1:]),
        )
    )


def identifier_terms(identifiers: Iterable[str]) -> set[str]:
    """Return identifiers as they are looked up; a Moroccan phone by its national writing too."""
    terms = set()
    for identifier in identifiers:
        term = bare(identifier)
        if not term:
            continue
        terms.add(term)
        if identifier.startswith("+212"):
            terms.add("0" + term.removeprefix("212"))
    return terms


def bare(identifier: str) -> str:
    """Return an identifier folded, without spaces or punctuation: `k123417`, `tng2026000123`."""
    if identifier.isascii():
        return _SIGNS.sub("", identifier.lower())[:LONGEST_TERM]
    return fold(identifier).replace(" ", "")[:LONGEST_TERM]


def open_request_terms(request: Asked) -> set[str]:
    """Return the words of a request that whoever sees the request may read.

    A number is found whole, by its year and place, and by its place alone, with and without
    noughts: `S-TNG-2026-000045` by 2026000045, 000045 and 45.
    """
    numbers = (request.number, request.old_number, request.granted_number,
               request.decision_reference)  # fmt: skip
    terms = {bare(number) for number in numbers}
    parts = fold(request.number).split()
    if parts:
        terms |= {"".join(parts[-2:]), parts[-1], parts[-1].lstrip("0")}
    terms |= set(_terms_of_name(request.depositor))
    return {term[:LONGEST_TERM] for term in terms} - {""}


def told_request_terms(request: Asked) -> set[str]:
    """Return the words of what was written about a request: for who may read its content."""
    told = (request.note, request.opinion_note, request.decision_reason, request.override_reason)
    return {term for text in told if text for term in text_terms(text)}


def text_terms(text: str) -> set[str]:
    """Return the folded words of a text, Arabic ones with and without their article."""
    words = [word[:LONGEST_TERM] for word in fold(text).split()]
    return {form for word in words for form in (word, without_article(word))}


def without_article(word: str) -> str:
    """Return a folded word without «ال» when enough of it is left."""
    return word[2:] if word.startswith("ال") and len(word) > 4 else word
