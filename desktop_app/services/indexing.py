"""Says by which words and identifiers a person is found, and how lists are sorted by name."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Protocol

from desktop_app.domain.name_matches import match_key
from desktop_app.domain.names import fold, search_terms

LONGEST_TERM = 60
LONGEST_SORT_NAME = 170


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


def sort_name(family_name_ar: str, given_names_ar: str) -> str:
    """Return the key by which lists are sorted: family name, then given names, both folded."""
    return fold(f"{family_name_ar} {given_names_ar}").strip()[:LONGEST_SORT_NAME]


def match_keys(family_name: str, given_names: str) -> dict[str, str]:
    """Return the keys under which a person is looked for among likely duplicates.

    The last has both names in one order, for registers swap them.
    """
    family, given = match_key(family_name), match_key(given_names)
    both = " ".join(sorted((family, given)))
    return {"family_key": family, "given_key": given, "name_key": both}


class Keyed(Named, Protocol):
    """A stored person whose keys follow the names."""

    sort_name: str
    family_key: str
    given_key: str
    name_key: str


def follow_names(person: Keyed) -> None:
    """Put the keys of a stored person in step with the names."""
    person.sort_name = sort_name(person.family_name_ar, person.given_names_ar)
    for name, key in keys_of(person).items():
        setattr(person, name, key)


def keys_of(person: Named) -> dict[str, str]:
    """Return the match keys of a person, by the Arabic names where there are some."""
    return match_keys(
        person.family_name_ar or person.family_name_latin,
        person.given_names_ar or person.given_names_latin,
    )


def terms_of(person: Named, file: Filed | None = None, file_number: str = "") -> set[str]:
    """Return the words and identifiers of a person; `file` only for the file's principal."""
    names = (
        person.family_name_ar,
        person.given_names_ar,
        person.family_name_latin,
        person.given_names_latin,
    )
    terms = {term for name in names for term in _terms_of_name(name)}
    terms |= identifier_terms(
        (
            person.cnie,
            person.phone,
            person.other_phone,
            person.mutual_affiliation,
            person.mutual_registration,
            person.foundation_number,
        )
    )
    if file is not None:
        terms |= file_terms(file, file_number)
    return {term[:LONGEST_TERM] for term in terms}


@lru_cache(maxsize=50_000)
def _terms_of_name(name: str) -> tuple[str, ...]:
    # The same few thousand names make up an office; a register brings each of them many times.
    return tuple(search_terms(name)) if name else ()


def file_terms(file: Filed, file_number: str) -> set[str]:
    """Return the identifiers of a file, by which its principal is found."""
    return identifier_terms(
        (
            file.matricule or "",
            file.payroll_number,
            file.pension_number,
            file.old_number,
            file_number,
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
    plain = identifier.lower() if identifier.isascii() else fold(identifier)
    return "".join(letter for letter in plain if letter.isalnum())[:LONGEST_TERM]
