"""Draws whole families: a principal with wives, children, orphans, parents, in one file."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random

from desktop_app.domain.rights import EndReason, Studies
from desktop_app.domain.vocabulary import (
    DEAD,
    MaritalStatus,
    Position,
    Relation,
    Sex,
)
from desktop_app.services.demo.careers import Careers, recruitment
from desktop_app.services.demo.draws import (
    about,
    day_between,
    happens,
    in_office_hours,
    years_after,
    years_between,
)
from desktop_app.services.demo.lives import POSITIONS, Life, draw_life
from desktop_app.services.demo.names import Spelled, family_name
from desktop_app.services.demo.people import People, full_name
from desktop_app.services.demo.places import Home
from desktop_app.services.demo.remarks import draw_remarks
from desktop_app.services.demo.unions import Union, draw_births, draw_unions
from desktop_app.services.records import (
    PRINCIPAL_PLACE,
    CareerRecord,
    FileRecord,
    MemberRecord,
    PersonRecord,
)

# A file of the dead without anybody left is no file: such a family needs this much room.
SURVIVORS_ROOM = 5
KEPT_CHILD_AGE = 32


@dataclass(slots=True)
class Household:
    """A family while it is being drawn."""

    life: Life
    home: Home
    family: Spelled
    principal: PersonRecord
    unions: list[Union]
    members: list[MemberRecord] = field(default_factory=list)
    taken: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Families:
    """What families are drawn from; the office opened on `opened_on`."""

    people: People
    careers: Careers
    opened_on: date

    def draw(self, room: int) -> FileRecord:
        """Draw a family of at most `room` people, of whom somebody is alive."""
        record = self._draw(room)
        while all(person.died_on for person in _everybody(record)):
            record = self._draw(room)
        return record

    def _draw(self, room: int) -> FileRecord:
        rng, today = self.people.rng, self.people.today
        position = _position(rng, room)
        household = self._household(draw_life(rng, today, position))
        self._add_spouses(household)
        self._add_children(household)
        self._add_kafala(household)
        self._add_parents(household)
        members = tuple(household.members[: room - 1])
        career = self._career(household.life)
        principal = self._settled(household, members)
        created_on = self._created_on(career)
        record = FileRecord(
            principal=principal,
            career=career,
            created_on=created_on,
            members=members,
            created_at=in_office_hours(rng, created_on, self.people.now),
        )
        return replace(record, notes=draw_remarks(self.people, record))

    def _household(self, life: Life) -> Household:
        rng = self.people.rng
        home = self.people.places.home(rng)
        family = family_name(rng, self.people.data)
        principal = self.people.adult(life.sex, life.birth, home, family, life.died_on)
        principal = self.people.insured(principal)
        if life.died_on is None:
            principal = self.people.with_account(principal, 0.97)
        unions = draw_unions(rng, life, self.people.today)
        return Household(life, home, family, principal, unions, taken={principal.given_names_ar})

    def _settled(self, household: Household, members: tuple[MemberRecord, ...]) -> PersonRecord:
        """Return the principal with the marital status that the family shows."""
        return replace(household.principal, marital_status=_marital_status(household, members))

    # --- spouses ---------------------------------------------------------------------------

    def _add_spouses(self, household: Household) -> None:
        for union in household.unions:
            household.members.append(self._spouse(household, union))

    def _spouse(self, household: Household, union: Union) -> MemberRecord:
        life, rng = household.life, self.people.rng
        sex = Sex.MALE if life.sex is Sex.FEMALE else Sex.FEMALE
        home = self.people.places.home(rng) if union.divorced_on else household.home
        person = self.people.adult(
            sex, union.spouse_birth, home, died_on=self._spouse_death(life, union)
        )
        person = replace(person, marital_status=_spouse_status(life, union))
        member = MemberRecord(
            person,
            Relation.SPOUSE,
            since=union.start,
            ended_on=union.divorced_on,
            end_reason=EndReason.DIVORCE if union.divorced_on else "",
            other_cover=rng.choices((False, True, None), (78, 13, 9))[0],
        )
        bereaved = life.died_on and not union.divorced_on and not person.died_on
        return self._bereaved(member, life) if bereaved else member

    def _spouse_death(self, life: Life, union: Union) -> date | None:
        """Some of those who outlived the principal have died since."""
        if union.spouse_died_on or union.divorced_on or life.died_on is None:
            return union.spouse_died_on
        age = years_between(union.spouse_birth, self.people.today)
        if age < 68 or not happens(self.people.rng, 0.2):
            return None
        return day_between(self.people.rng, life.died_on, years_after(self.people.today, -0.1))

    def _bereaved(self, member: MemberRecord, life: Life) -> MemberRecord:
        """Return a widow with a pension's account, or one who has married again."""
        rng = self.people.rng
        person = self.people.with_account(self.people.insured(member.person), 0.86)
        again = years_after(life.died_on or self.people.today, rng.uniform(2, 6))
        young = person.birth is not None and person.birth.age_on(again) < 45
        if not young or again > self.people.today or not happens(rng, 0.08):
            return replace(member, person=person, other_cover=False)
        married = replace(person, marital_status=MaritalStatus.MARRIED)
        return replace(member, person=married, ended_on=again, end_reason=EndReason.REMARRIAGE)

    # --- children --------------------------------------------------------------------------

    def _add_children(self, household: Household) -> None:
        life, today = household.life, self.people.today
        own_children = life.sex is Sex.MALE
        for place, union in enumerate(household.unions, start=PRINCIPAL_PLACE + 1):
            births = draw_births(self.people.rng, life, union, today)
            mother = place if own_children else PRINCIPAL_PLACE
            for birth in births:
                grown = years_between(birth, today) > KEPT_CHILD_AGE
                if not grown or happens(self.people.rng, 0.3):
                    household.members.append(self._child(household, birth, place, mother))

    def _child(
        self, household: Household, birth: date, spouse_place: int, mother: int
    ) -> MemberRecord:
        spouse = household.members[spouse_place - 1].person
        both = (household.principal, spouse)
        father = next(person for person in both if person.sex is Sex.MALE)
        woman = next(person for person in both if person.sex is Sex.FEMALE)
        family = household.family
        if father is spouse:
            family = Spelled(spouse.family_name_ar, spouse.family_name_latin)
        person = self.people.child(
            birth, household.home, father.given_names_ar, woman.given_names_ar, family,
            household.taken,
        )  # fmt: skip
        member = MemberRecord(person, Relation.CHILD, mother=mother, since=birth)
        if happens(self.people.rng, 0.025):
            return self._with_guardian(
                household, replace(member, person=self.people.disabled(person)), woman
            )
        return self._with_guardian(household, self._in_school(member, birth), woman)

    def _in_school(self, member: MemberRecord, birth: date) -> MemberRecord:
        """Give a child the studies of its age; many of those grown up have left or are married."""
        rng, today = self.people.rng, self.people.today
        age = years_between(birth, today)
        if age < 6 or age > 28:
            return self._grown(member, birth) if age > 28 else member
        if age < 18:
            return replace(member, studies=Studies.SCHOOL, studies_until=_school_year_end(today))
        if not happens(rng, 0.7 - (age - 18) * 0.05):
            return self._grown(member, birth) if age > 23 else member
        kind = rng.choices((Studies.HIGHER, Studies.VOCATIONAL), (7, 3))[0]
        lapsed = happens(rng, 0.25)
        until = _school_year_end(today)
        return replace(
            member, studies=kind, studies_until=until.replace(year=until.year - int(lapsed))
        )

    def _grown(self, member: MemberRecord, birth: date) -> MemberRecord:
        """Return a child grown up, who may have married and so left the family."""
        if not happens(self.people.rng, 0.4):
            return member
        married_on = day_between(self.people.rng, years_after(birth, 22), self.people.today)
        person = replace(member.person, marital_status=MaritalStatus.MARRIED)
        return replace(member, person=person, ended_on=married_on, end_reason=EndReason.MARRIAGE)

    def _with_guardian(
        self, household: Household, member: MemberRecord, mother: PersonRecord
    ) -> MemberRecord:
        """Name who acts for an orphan under age: the living parent, or an uncle."""
        birth = member.person.birth
        if household.life.position not in DEAD or birth is None:
            return member
        if birth.age_on(self.people.today) >= 18:
            return member
        parents = (household.principal, mother, *(one.person for one in household.members[:2]))
        alive = [one for one in parents if one.died_on is None and one is not household.principal]
        if alive:
            return replace(member, guardian_name=full_name(alive[0]))
        uncle = self.people.adult(Sex.MALE, household.life.birth, household.home, household.family)
        return replace(member, guardian_name=full_name(uncle))

    def _add_kafala(self, household: Household) -> None:
        """Take in a child: childless couples more often than others."""
        rng, today = self.people.rng, self.people.today
        if not household.unions:
            return
        union = household.unions[-1]
        childless = len(household.members) == len(household.unions)
        first = years_after(union.start, 3)
        last = min(union.end(household.life.end(today)), years_after(today, -0.5))
        if first >= last or not happens(rng, 0.12 if childless else 0.012):
            return
        since = day_between(rng, max(first, years_after(last, -14)), last)
        birth = years_after(since, -rng.uniform(0.1, 3))
        person = self.people.child(
            birth, household.home, "", "", family_name(rng, self.people.data), household.taken
        )
        reference = f"{rng.randrange(40, 900)}/{since.year}"
        member = MemberRecord(person, Relation.KAFALA, since=since, kafala_reference=reference)
        household.members.append(self._in_school(member, birth))

    # --- parents of the fallen -------------------------------------------------------------

    def _add_parents(self, household: Household) -> None:
        life, rng = household.life, self.people.rng
        if life.position is not Position.FALLEN:
            return
        for sex, chance in ((Sex.FEMALE, 0.75), (Sex.MALE, 0.5)):
            if happens(rng, chance):
                household.members.append(self._parent(household, sex))

    def _parent(self, household: Household, sex: Sex) -> MemberRecord:
        rng, child = self.people.rng, household.principal
        years = about(rng, 25 if sex is Sex.FEMALE else 30, 4, 18, 42)
        birth = years_after(household.life.birth, -years)
        family = household.family if sex is Sex.MALE else None
        person = self.people.adult(sex, birth, household.home, family)
        name = child.mother_name_ar if sex is Sex.FEMALE else child.father_name_ar
        person = replace(
            self.people.with_account(person, 0.75),
            given_names_ar=name,
            given_names_latin=self.people.data.latin_of(name),
            marital_status=MaritalStatus.MARRIED,
        )
        return MemberRecord(person, Relation.PARENT)

    # --- career and file -------------------------------------------------------------------

    def _career(self, life: Life) -> CareerRecord:
        rng, today = self.people.rng, self.people.today
        if life.position is Position.TRAINEE:
            return self.careers.trainee(rng, years_after(today, -rng.uniform(0.15, 0.9)))
        if life.position is Position.COMMON:
            return self.careers.common(rng, recruitment(rng, life.birth, (22, 32), today))
        end = life.end(today)
        return self.careers.officer(rng, life.position, life.birth, end, life.left)

    def _created_on(self, career: CareerRecord) -> date:
        """Most files were brought in when the office opened, the others as people came."""
        rng, today = self.people.rng, self.people.today
        recruited = career.recruited_on.first() if career.recruited_on else self.opened_on
        if happens(rng, 0.7):
            day = self.opened_on + timedelta(days=int(rng.expovariate(1 / 50)))
        else:
            day = day_between(rng, self.opened_on, years_after(today, -0.05))
        day = max(day, recruited + timedelta(days=14))
        return min(_working(day), today)


def _everybody(record: FileRecord) -> list[PersonRecord]:
    return [record.principal, *(member.person for member in record.members)]


def _position(rng: Random, room: int) -> Position:
    if room < SURVIVORS_ROOM:
        return Position.ACTIVE
    return rng.choices(tuple(POSITIONS), tuple(POSITIONS.values()))[0]


def _marital_status(household: Household, members: tuple[MemberRecord, ...]) -> MaritalStatus:
    """Return the status at the end of the life so far."""
    unions = household.unions[: sum(one.relation is Relation.SPOUSE for one in members)]
    if not unions:
        return MaritalStatus.SINGLE
    if any(not one.divorced_on and not one.spouse_died_on for one in unions):
        return MaritalStatus.MARRIED
    ended = unions[-1].divorced_on
    return MaritalStatus.DIVORCED if ended else MaritalStatus.WIDOWED


def _spouse_status(life: Life, union: Union) -> MaritalStatus:
    if union.divorced_on:
        return MaritalStatus.DIVORCED
    widowed = life.died_on is not None and union.spouse_died_on is None
    return MaritalStatus.WIDOWED if widowed else MaritalStatus.MARRIED


def _school_year_end(today: date) -> date:
    """Return the last day of the school year under way, which certificates are valid for."""
    return date(today.year + int(today.month >= 9), 9, 30)


def _working(day: date) -> date:
    """Return the day, or the Monday after a week end."""
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() >= 5 else 0)
