"""Draws single human beings: names, numbers, telephone, account, address."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from random import Random

from desktop_app.domain.vocabulary import MaritalStatus, Sex
from desktop_app.services.demo.data import DemoData
from desktop_app.services.demo.draws import (
    as_known,
    day_between,
    happens,
    years_after,
    years_between,
)
from desktop_app.services.demo.names import Spelled, family_name, given_name, parent_name
from desktop_app.services.demo.numbers import Numbers
from desktop_app.services.demo.places import Home, Places
from desktop_app.services.records import PersonRecord

CARD_YEARS = 10
ADULT = 18


@dataclass(frozen=True, slots=True)
class People:
    """What people are drawn from, on the day of the demonstration."""

    rng: Random
    data: DemoData
    numbers: Numbers
    places: Places
    today: date
    now: datetime

    def adult(
        self,
        sex: Sex,
        birth: date,
        home: Home,
        family: Spelled | None = None,
        died_on: date | None = None,
    ) -> PersonRecord:
        """Draw somebody grown up; the dead have no telephone and live nowhere."""
        rng, data = self.rng, self.data
        own = family or family_name(rng, data)
        given = given_name(rng, data, sex, birth.year)
        born_at = self.places.birth_town(rng)
        person = PersonRecord(
            sex=sex,
            family_name_ar=own.ar,
            given_names_ar=given.ar,
            family_name_latin=own.latin,
            given_names_latin=given.latin,
            father_name_ar=parent_name(rng, data, Sex.MALE, birth.year),
            mother_name_ar=parent_name(rng, data, Sex.FEMALE, birth.year),
            birth=as_known(rng, birth),
            birth_place=born_at,
            cnie=self.numbers.cnie(born_at),
            died_on=died_on,
        )
        return person if died_on else self._reachable(self._with_card(person), home, 0.9)

    def child(
        self, birth: date, home: Home, father: str, mother: str, family: Spelled, taken: set[str]
    ) -> PersonRecord:
        """Draw a child whose given name no brother or sister bears; `taken` gains the name."""
        rng = self.rng
        sex = rng.choice((Sex.MALE, Sex.FEMALE))
        given = given_name(rng, self.data, sex, birth.year, taken)
        taken.add(given.ar)
        town = home.town if happens(rng, 0.85) else self.places.birth_town(rng)
        age = years_between(birth, self.today)
        person = PersonRecord(
            sex=sex,
            family_name_ar=family.ar,
            given_names_ar=given.ar,
            family_name_latin=family.latin,
            given_names_latin=given.latin,
            father_name_ar=father,
            mother_name_ar=mother,
            birth=as_known(rng, birth),
            birth_place=town,
            address=home.address,
            town=home.town,
            marital_status=MaritalStatus.SINGLE,
        )
        if age >= ADULT or (age >= 12 and happens(rng, 0.35)):
            person = self._with_card(replace(person, cnie=self.numbers.cnie(town)))
        return self._reachable(person, home, 0.55) if age >= ADULT else person

    def with_account(self, person: PersonRecord, chance: float) -> PersonRecord:
        """Give somebody a bank account, most often."""
        return replace(person, rib=self.numbers.rib()) if happens(self.rng, chance) else person

    def insured(self, person: PersonRecord) -> PersonRecord:
        """Give somebody the numbers of the mutual, the base regime and the Foundation."""
        joined = happens(self.rng, 0.92)
        return replace(
            person,
            mutual_affiliation=self.numbers.affiliation(),
            mutual_registration=self.numbers.registration(),
            foundation_number=self.numbers.foundation() if joined else "",
        )

    def disabled(self, person: PersonRecord) -> PersonRecord:
        """Mark somebody as unable to earn, with a card that some have let lapse."""
        until = day_between(self.rng, years_after(self.today, -0.4), years_after(self.today, 4.5))
        return replace(person, unable_to_earn=True, disability_card_until=until)

    def _with_card(self, person: PersonRecord) -> PersonRecord:
        start = years_after(self.today, -0.8)
        until = day_between(self.rng, start, years_after(self.today, CARD_YEARS))
        return replace(person, cnie_expires_on=until)

    def _reachable(self, person: PersonRecord, home: Home, chance: float) -> PersonRecord:
        rng, numbers = self.rng, self.numbers
        return replace(
            person,
            phone=numbers.mobile() if happens(rng, chance) else "",
            other_phone=numbers.fixed() if happens(rng, 0.08) else "",
            address=home.address,
            town=home.town,
        )


def full_name(person: PersonRecord) -> str:
    """Return somebody's Arabic name, given names first."""
    return f"{person.given_names_ar} {person.family_name_ar}"
