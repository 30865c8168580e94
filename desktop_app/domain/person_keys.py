"""The keys a stored person is sorted by, and looked for by among likely duplicates."""

from __future__ import annotations

from typing import Protocol

from desktop_app.domain.index_terms import Named, sort_name
from desktop_app.domain.name_matches import match_key


class Keyed(Named, Protocol):
    """A stored person whose keys follow the names."""

    sort_name: str
    family_key: str
    given_key: str
    name_key: str


def match_keys(family_name: str, given_names: str) -> dict[str, str]:
    """Return the keys under which a person is looked for among likely duplicates.

    The last has both names in one order, for registers swap them.
    """
    family, given = match_key(family_name), match_key(given_names)
    both = " ".join(sorted((family, given)))
    return {"family_key": family, "given_key": given, "name_key": both}


def keys_of(person: Named) -> dict[str, str]:
    """Return the match keys of a person, by the Arabic names where there are some."""
    return match_keys(
        person.family_name_ar or person.family_name_latin,
        person.given_names_ar or person.given_names_latin,
    )


def follow_names(person: Keyed) -> None:
    """Put the keys of a stored person in step with the names."""
    person.sort_name = sort_name(person.family_name_ar, person.given_names_ar)
    for name, key in keys_of(person).items():
        setattr(person, name, key)
