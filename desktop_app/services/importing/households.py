"""The families an import works on: those of the office and those of the workbook together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.names import search_terms
from desktop_app.domain.vocabulary import Relation, Sex
from desktop_app.services.importing.people_lines import Key, PersonLine

LIKE_ENOUGH = 80
LIKE_WORDS = 75
# Keys that belong to one principal alone by rule; the others must prove to.
UNIQUE = frozenset({"matricule"})


@dataclass(eq=False)
class Someone:
    """A person, stored already (`person_id`) or to be stored from a row (`line`).

    `family` is the family name in Arabic and in Latin letters.
    """

    name: str
    name_keys: frozenset[str]
    family: tuple[str, str] = ("", "")
    given: str = ""
    birth: PartialDate | None = None
    cnie: str = ""
    sex: Sex | None = None
    person_id: int | None = None
    line: PersonLine | None = None

    def is_named(self, line: PersonLine) -> bool:
        """Tell whether a row writes this person's name, words in any order."""
        return bool(self.name_keys & line.name_keys)

    def is_same(self, line: PersonLine) -> bool:
        """Tell whether a row speaks of this person, spelling and typing mistakes allowed.

        The name decides; a name that is only alike needs the same card or the same birth.
        """
        cnie = str(line.person.get("cnie", ""))
        if self.is_named(line):
            return not (self._was_born_otherwise(line) and cnie and self.cnie and cnie != self.cnie)
        if not self._is_named_alike(line):
            return False
        same_birth = self.birth is not None and self.birth == line.birth
        return same_birth or bool(cnie and cnie == self.cnie)

    def _was_born_otherwise(self, line: PersonLine) -> bool:
        return None not in {self.birth, line.birth} and self.birth != line.birth

    def _is_named_alike(self, line: PersonLine) -> bool:
        return any(
            fuzz.ratio(own, other) >= LIKE_ENOUGH
            for own in self.name_keys
            for other in line.name_keys
        )

    def is_spelt_like(self, name: str) -> bool:
        """Tell whether a name in Latin letters is another spelling of this person's.

        Arabic names have one spelling once folded: «حسن» and «حسين» are two brothers.
        """
        return name.isascii() and any(_is_respelt(name, key) for key in self.name_keys)


def _is_respelt(one: str, other: str) -> bool:
    """Tell whether the words of two names pair off, each near its own in sound and letters."""
    left = other.split()
    for word in one.split():
        match = next((known for known in left if _is_word_respelt(word, known)), None)
        if match is None:
            return False
        left.remove(match)
    return bool(one) and not left


def _is_word_respelt(one: str, other: str) -> bool:
    return bool(_sounds(one) & _sounds(other)) and fuzz.ratio(one, other) >= LIKE_WORDS


def _sounds(word: str) -> set[str]:
    """Return the skeletons by which a word is found."""
    return {term for term in search_terms(word) if term.startswith("_")}


@dataclass(eq=False)
class Seat:
    """A person's place in a family."""

    someone: Someone
    relation: Relation
    mother: Seat | None = None
    line: PersonLine | None = None
    is_stored: bool = False


@dataclass(eq=False)
class Household:
    """A family: the principal's seat first; `file_id` when it is in the office already."""

    seats: list[Seat]
    keys: set[Key] = field(default_factory=set)
    file_id: int | None = None
    number: str = ""

    @property
    def principal(self) -> Someone:
        """Return the person the file is kept for."""
        return self.seats[0].someone

    def seat_of(self, line: PersonLine, relation: Relation) -> Seat | None:
        """Return the seat of the person a row speaks of, when the family has it."""
        for seat in self.seats[1:]:
            if seat.someone.is_named(line) and _agree(seat.someone.birth, line.birth):
                return seat
        cnie = line.person.get("cnie")
        for seat in self.seats[1:]:
            if cnie and seat.someone.cnie == cnie and seat.relation is relation:
                return seat if seat.someone.is_same(line) else None
        return None

    def people(self) -> Iterator[Someone]:
        """Give everybody of the family, the principal first."""
        return (seat.someone for seat in self.seats)

    def new_seats(self) -> Iterator[Seat]:
        """Give the members who are not stored in this family yet."""
        return (seat for seat in self.seats[1:] if not seat.is_stored)


def _agree(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Tell whether two births may be one: a missing part does not contradict."""
    if one is None or other is None:
        return True
    if one.year != other.year:
        return False
    return one == other or not (one.exact and other.exact)


class Directory:
    """Finds families by what ties rows to them, and people by their card or number."""

    def __init__(self, households: Iterable[Household] = ()) -> None:
        self.households: list[Household] = []
        self._by_key: dict[Key, Household | None] = {}
        self._by_cnie: dict[str, list[Someone]] = {}
        self._by_id: dict[int, Someone] = {}
        self._led_by: dict[int, Household] = {}
        self._namesakes: dict[str, list[Household]] = {}
        for household in households:
            self.add(household)

    def add(self, household: Household) -> None:
        """Take a family in with its keys and people."""
        self.households.append(household)
        self._led_by[id(household.principal)] = household
        for key in household.principal.name_keys:
            self._namesakes.setdefault(key, []).append(household)
        self.add_keys(household, household.keys)
        for seat in household.seats:
            self.add_person(seat.someone)

    def add_keys(self, household: Household, keys: Iterable[Key]) -> None:
        """Tie more keys to a family; one that turns out to tie two families ties none."""
        for key in keys:
            known = self._by_key.setdefault(key, household)
            if known is not household and key[0] not in UNIQUE:
                self._by_key[key] = None
            household.keys.add(key)

    def add_person(self, someone: Someone) -> None:
        """Make a person findable by the identity card, and who is stored by the number."""
        if someone.person_id is not None:
            self._by_id[someone.person_id] = someone
        people = self._by_cnie.setdefault(someone.cnie, []) if someone.cnie else []
        if someone not in people:
            people.append(someone)

    def find(self, keys: Iterable[Key]) -> Household | None:
        """Return the family of the surest key that ties to one."""
        found = (self._by_key.get(key) for key in keys)
        return next((household for household in found if household is not None), None)

    def holders(self, cnie: str) -> list[Someone]:
        """Return the people who carry an identity card number."""
        return self._by_cnie.get(cnie, []) if cnie else []

    def person(self, person_id: int | None) -> Someone | None:
        """Return somebody of the office."""
        return self._by_id.get(person_id) if person_id is not None else None

    def household_led_by(self, someone: Someone) -> Household | None:
        """Return the family whose principal is a person."""
        return self._led_by.get(id(someone))

    def led_by_namesakes(self, name_keys: Iterable[str]) -> Iterator[Household]:
        """Give the families whose principal bears one of the names."""
        return (one for key in name_keys for one in self._namesakes.get(key, ()))

    def household_of(self, someone: Someone) -> Household | None:
        """Return the family a person leads, else the first the person belongs to."""
        own = self.household_led_by(someone)
        if own is not None:
            return own
        return next((one for one in self.households if someone in one.people()), None)
