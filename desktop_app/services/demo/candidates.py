"""The people of the drawn files as those who may ask for something, on any past day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.eligibility import PersonFacts
from desktop_app.domain.vocabulary import (
    DEAD,
    Category,
    Position,
    Relation,
    category_of,
)
from desktop_app.services.records import (
    PRINCIPAL_PLACE,
    FilePlaces,
    FileRecord,
    MemberRecord,
    PersonRecord,
)

# Covered as a child until this birthday, as a student until that one.
CHILD_AGE = 21
STUDENT_AGE = 26


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person of a file, stored already, at a place of it; `member` is None for the principal."""

    file: FileRecord
    stored: FilePlaces
    place: int
    member: MemberRecord | None

    @property
    def person(self) -> PersonRecord:
        """Return who it is."""
        return self.member.person if self.member else self.file.principal

    @property
    def relation(self) -> Relation:
        """Return what the person is to the principal."""
        return self.member.relation if self.member else Relation.PRINCIPAL

    @property
    def person_id(self) -> int:
        """Return the id under which the person is stored."""
        return self.stored.people[self.place]

    def position_on(self, day: date) -> Position:
        """Return the principal's position on a day: the last one had its time before it."""
        career, died_on = self.file.career, self.file.principal.died_on
        if career.position in DEAD and (died_on is None or died_on <= day):
            return career.position
        if career.retired_on and career.retired_on.first() <= day:
            return Position.RETIRED
        if career.position in {Position.TRAINEE, Position.COMMON}:
            return career.position
        return Position.ACTIVE

    def category_on(self, day: date) -> Category:
        """Return the category of the person on a day."""
        return category_of(self.relation, self.position_on(day))

    def age_on(self, day: date) -> int:
        """Return the completed years on a day, negative before birth."""
        return self.person.birth.age_on(day) if self.person.birth else 0

    def belongs_on(self, day: date) -> bool:
        """Tell whether the person is born, alive, of the family, and the file exists."""
        person, member = self.person, self.member
        if day < self.file.created_on or (person.died_on and person.died_on <= day):
            return False
        if person.birth is None or person.birth.first() > day:
            return False
        if member is None:
            return True
        joined = member.since is None or member.since <= day
        return joined and (member.ended_on is None or day < member.ended_on)

    def is_covered_on(self, day: date) -> bool:
        """Tell whether the mutual covers the person on a day, roughly as the law has it."""
        member = self.member
        if member is None:
            return True
        if member.relation is Relation.SPOUSE:
            return not member.other_cover
        if member.relation is Relation.PARENT:
            return False
        limit = STUDENT_AGE if member.studies_until else CHILD_AGE
        return member.person.unable_to_earn or self.age_on(day) < limit

    def facts_on(self, day: date) -> PersonFacts:
        """Return what decides which services are open to the person on a day."""
        position = self.position_on(day)
        disabled = self.person.unable_to_earn or self.person.disability_card_until is not None
        return PersonFacts(
            category=category_of(self.relation, position),
            position=position,
            sex=self.person.sex,
            age=self.age_on(day),
            pension=self.file.career.pension,
            disabled=disabled,
        )


def candidates_of(record: FileRecord, stored: FilePlaces) -> Iterator[Candidate]:
    """Yield everybody of a file, the principal first."""
    yield Candidate(record, stored, PRINCIPAL_PLACE, None)
    for place, member in enumerate(record.members, start=PRINCIPAL_PLACE + 1):
        yield Candidate(record, stored, place, member)


def possible_categories(candidate: Candidate, days: Sequence[date]) -> set[Category]:
    """Return the categories that the person had on some days."""
    return {candidate.category_on(day) for day in days}
