"""Fills the own fields of a request believably: a table of draws by the field's name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from desktop_app.domain.catalogue import Field, FieldKind, RequestType
from desktop_app.domain.vocabulary import Category, Relation, Sex
from desktop_app.services.demo.candidates import Candidate
from desktop_app.services.demo.data import DemoData
from desktop_app.services.demo.draws import happens
from desktop_app.services.demo.names import given_name
from desktop_app.services.demo.numbers import Numbers
from desktop_app.services.demo.occasions import Subject
from desktop_app.services.demo.people import full_name

Stored = str | int | bool
DIRHAM = 100
FILLED = 0.7


@dataclass(frozen=True, slots=True)
class Case:
    """A request whose fields are to be filled; `amount` in centimes."""

    type: RequestType
    asker: Candidate
    received_on: date
    urgent: bool
    amount: int | None
    subject: Subject | None


@dataclass(frozen=True, slots=True)
class Writer:
    """What answers are drawn from."""

    rng: Random
    data: DemoData
    numbers: Numbers
    town: str

    def answers(self, case: Case) -> dict[str, Stored]:
        """Return the answers to all required fields and to most of the others."""
        found: dict[str, Stored] = {}
        for field in case.type.fields:
            if not field.required and not happens(self.rng, FILLED):
                continue
            draw = BY_NAME.get(field.name) or BY_KIND[field.kind]
            value = draw(Ask(self, case, field))
            if value is not None:
                found[field.name] = value
        return found

    def one_of(self, topic: str) -> str:
        """Return one of the texts of a topic."""
        return self.rng.choice(self.data.lists[f"answers.{topic}"]).format(town=self.town)

    def somebody(self, sex: Sex, born: int) -> str:
        """Return a full name in Arabic."""
        family = self.rng.choice(self.data.families.names).ar
        return f"{given_name(self.rng, self.data, sex, born).ar} {family}"

    def day(self, case: Case, first: int, last: int) -> str:
        """Return a day, counted from the deposit: negative is before."""
        return (case.received_on + timedelta(days=self.rng.randint(first, last))).isoformat()

    def dirhams(self, least: int, most: int) -> int:
        """Return an amount between two numbers of dirhams, to the ten, in centimes."""
        return self.rng.randint(least, most) // 10 * 10 * DIRHAM


@dataclass(frozen=True, slots=True)
class Ask:
    """One field of one request, with what to draw from."""

    writer: Writer
    case: Case
    field: Field


Draw = Callable[[Ask], Stored | None]


def _text(topic: str) -> Draw:
    return lambda ask: ask.writer.one_of(topic)


def _day(first: int, last: int) -> Draw:
    return lambda ask: ask.writer.day(ask.case, first, last)


def _dirhams(least: int, most: int) -> Draw:
    return lambda ask: ask.writer.dirhams(least, most)


def _number(least: int, most: int) -> Draw:
    return lambda ask: ask.writer.rng.randint(least, most)


def _digits(count: int) -> Draw:
    return lambda ask: ask.writer.numbers.digits(count)


def _chance(chance: float) -> Draw:
    return lambda ask: happens(ask.writer.rng, chance)


def _weighted(**weights: float) -> Draw:
    """Draw a choice by weights; a choice the catalogue no longer has is not drawn."""

    def draw(ask: Ask) -> str | None:
        values = [choice.value for choice in ask.field.choices]
        return ask.writer.rng.choices(values, [weights.get(value, 0.1) for value in values])[0]

    return draw


def _any_choice(ask: Ask) -> str:
    return ask.writer.rng.choice(ask.field.choices).value


def _reference(ask: Ask) -> str:
    return f"{ask.writer.rng.randrange(12, 980)}/{ask.case.received_on.year}"


def _any_number(ask: Ask) -> int:
    least = ask.field.minimum or 0
    return ask.writer.rng.randint(least, max(least, min(ask.field.maximum or 5, least + 5)))


# --- people and days of the case -------------------------------------------------------------


def _subject_name(ask: Ask) -> str:
    if ask.case.subject:
        return ask.case.subject.name
    sex = ask.writer.rng.choice((Sex.MALE, Sex.FEMALE))
    return ask.writer.somebody(sex, ask.case.received_on.year - 62)


def _subject_day(ask: Ask) -> str:
    """Return the day of what happened, the last one possible when the field allows no future."""
    if ask.case.subject is None:
        return ask.writer.day(ask.case, -60, -5)
    day = ask.case.subject.day
    return (min(day, ask.case.received_on) if ask.field.not_future else day).isoformat()


def _ahead(ask: Ask) -> str:
    """Return a day to come: the birth that is expected, or one soon."""
    if ask.case.subject and ask.case.subject.day > ask.case.received_on:
        return ask.case.subject.day.isoformat()
    return ask.writer.day(ask.case, 1, 6) if ask.case.urgent else ask.writer.day(ask.case, 5, 40)


def _retirement(ask: Ask) -> str:
    retired = ask.case.asker.file.career.retired_on
    return retired.first().isoformat() if retired else ask.writer.day(ask.case, -60, -5)


def _hired(ask: Ask) -> str | None:
    hired = ask.case.asker.file.career.recruited_on
    return hired.first().isoformat() if hired else None


def _service_years(ask: Ask) -> int:
    career = ask.case.asker.file.career
    if career.recruited_on is None:
        return 30
    until = career.retired_on.first() if career.retired_on else ask.case.received_on
    return max(0, career.recruited_on.age_on(until))


def _widowhood(ask: Ask) -> str:
    """Return the day since when the health file has another holder."""
    if ask.case.subject:
        return _subject_day(ask)
    died = ask.case.asker.file.principal.died_on
    return died.isoformat() if died else _retirement(ask)


def _death_day(ask: Ask) -> str:
    died = ask.case.asker.file.principal.died_on
    if ask.case.subject or died is None or died > ask.case.received_on:
        return _subject_day(ask)
    return died.isoformat()


def _practitioner(ask: Ask) -> str:
    sex = ask.writer.rng.choice((Sex.MALE, Sex.FEMALE))
    title = "الدكتور" if sex is Sex.MALE else "الدكتورة"
    return f"{title} {ask.writer.somebody(sex, ask.case.received_on.year - 45)}"


def _companion(ask: Ask) -> Stored:
    if ask.field.kind is FieldKind.YES_NO:
        return happens(ask.writer.rng, 0.6)
    return ask.writer.somebody(
        ask.writer.rng.choice((Sex.MALE, Sex.FEMALE)), ask.case.received_on.year - 40
    )


def _own_name(ask: Ask) -> str:
    return full_name(ask.case.asker.person)


def _guardian(ask: Ask) -> str | None:
    member = ask.case.asker.member
    return member.guardian_name or None if member else None


def _phone(ask: Ask) -> str | None:
    found = ask.case.asker.person.phone or ask.case.asker.file.principal.phone
    return found or (ask.writer.numbers.mobile() if ask.field.required else None)


def _payee(ask: Ask) -> str | None:
    """Return the account of another of the family for somebody who has none."""
    if ask.case.asker.person.rib and not ask.field.required:
        return None
    others = (ask.case.asker.file.principal, *(one.person for one in ask.case.asker.file.members))
    found = next((one.rib for one in others if one.rib), "")
    return found or (ask.writer.numbers.rib() if ask.field.required else None)


def _members(case: Case, relations: set[Relation], ages: tuple[int, int] = (0, 120)) -> int:
    people = (one for one in case.asker.file.members if one.relation in relations)
    births = (one.person.birth for one in people if one.person.died_on is None)
    day = case.received_on
    return sum(birth is not None and ages[0] <= birth.age_on(day) <= ages[1] for birth in births)


CHILDREN = {Relation.CHILD, Relation.KAFALA}


def _family_size(ask: Ask) -> int:
    children = _members(ask.case, CHILDREN, (0, 25))
    return min(
        ask.field.maximum or 15, max(1, 1 + _members(ask.case, {Relation.SPOUSE}) + children)
    )


def _children(ask: Ask) -> int:
    return _members(ask.case, CHILDREN, (0, 25))


def _pupils(ask: Ask) -> int:
    return _members(ask.case, CHILDREN, (5, 18))


# --- school ------------------------------------------------------------------------------------


def _school_year(ask: Ask) -> str:
    """Return the school year under way; from July on, papers speak of the one that begins."""
    first = ask.case.received_on.year - (ask.case.received_on.month < 7)
    return f"{first}/{first + 1}"


def _institution(ask: Ask) -> str:
    age = ask.case.asker.age_on(ask.case.received_on)
    return ask.writer.one_of("nursery" if age < 6 else _school(age))


def _school(age: int) -> str:
    if age < 12:
        return "school"
    return "college" if age < 18 else "university"


CYCLES = ((5, "preschool"), (11, "primary"), (14, "middle"), (17, "high"), (999, "higher"))


def _cycle(ask: Ask) -> str:
    age = ask.case.asker.age_on(ask.case.received_on)
    return next(cycle for last, cycle in CYCLES if age <= last)


def _massar(ask: Ask) -> str:
    return f"{ask.writer.rng.choice('DGJKMNPRS')}{ask.writer.numbers.digits(9)}"


def _average(ask: Ask) -> str:
    return f"{ask.writer.rng.randint(14, 18)},{ask.writer.rng.randrange(100):02d}"


def _study_year(ask: Ask) -> int:
    return max(1, min(5, ask.case.asker.age_on(ask.case.received_on) - 17))


# --- seasons and amounts -----------------------------------------------------------------------


def _season(ask: Ask) -> int:
    """Return the year of the season: a pilgrimage is prepared the year before."""
    return ask.case.received_on.year + (
        ask.case.type.code == "S22" and ask.case.received_on.month > 8
    )


def _year(ask: Ask) -> int:
    return ask.case.received_on.year


def _feast(ask: Ask) -> str:
    values = {choice.value for choice in ask.field.choices}
    autumn = ask.case.received_on.month in {8, 9, 10}
    wished = ("school" if autumn else "ramadan") if "school" in values else "adha"
    return wished if wished in values else _any_choice(ask)


def _holiday_start(ask: Ask) -> str:
    first = date(ask.case.received_on.year, 7, 1)
    return (first + timedelta(days=ask.writer.rng.randrange(55))).isoformat()


def _amount(ask: Ask) -> int:
    return ask.case.amount or ask.writer.dirhams(1500, 9000)


def _part_paid(ask: Ask) -> int:
    whole = ask.case.amount or ask.writer.dirhams(1500, 9000)
    return round(whole * ask.writer.rng.uniform(0.8, 2.6) / 1000) * 1000


def _part_covered(ask: Ask) -> int:
    whole = ask.case.amount or ask.writer.dirhams(3000, 20000)
    return round(whole * ask.writer.rng.uniform(0.1, 0.6) / 10_000) * 10_000


def _price(ask: Ask) -> int:
    whole = ask.case.amount or ask.writer.dirhams(200_000, 500_000)
    return round(whole * ask.writer.rng.uniform(1.1, 1.6) / 1_000_000) * 1_000_000


def _pension(ask: Ask) -> int:
    return ask.case.asker.file.career.pension or ask.writer.dirhams(1400, 1990)


def _pension_number(ask: Ask) -> str | None:
    return ask.case.asker.file.career.pension_number or None


# --- what happened ----------------------------------------------------------------------------

WORDS: Mapping[str, Mapping[str, str]] = {
    "event": {word: word for word in ("birth", "marriage", "divorce", "kafala", "death")},
    "added": {"marriage": "spouse", "birth": "newborn", "kafala": "kafala"},
    "cause": {
        "divorce": "divorce",
        "death": "death",
        "retirement": "retirement",
    },
}


def _what_happened(ask: Ask) -> str:
    word = WORDS[ask.field.name].get(ask.case.subject.word, "") if ask.case.subject else ""
    values = {choice.value for choice in ask.field.choices}
    if word in values:
        return word
    return "widowhood" if "widowhood" in values else _any_choice(ask)


def _kinship(ask: Ask) -> str:
    """Return what the dead person was to the one who asks."""
    relation = ask.case.asker.relation
    if ask.case.subject and relation in {Relation.SPOUSE, Relation.PRINCIPAL}:
        return "spouse"
    if ask.case.subject and relation is Relation.PARENT:
        return "child"
    return "father" if ask.case.subject else ask.writer.rng.choice(("father", "mother"))


def _parent(ask: Ask) -> str:
    return "father" if ask.case.asker.person.sex is Sex.MALE else "mother"


def _pension_file(ask: Ask) -> str:
    category = ask.case.asker.category_on(ask.case.received_on)
    return {Category.RETIREE: "retirement", Category.WIDOW: "reversion"}.get(category, "orphans")


def _admission(ask: Ask) -> str:
    return "urgent" if ask.case.urgent else "planned"


def _without_account(ask: Ask) -> bool:
    return not ask.case.asker.person.rib


def _on_duty(ask: Ask) -> bool:
    return ask.case.asker.file.career.position.value == "fallen"


def _facility(ask: Ask) -> str:
    return ask.writer.one_of("laboratory" if ask.case.type.code == "H20" else "facility")


def _purpose(ask: Ask) -> str:
    if ask.field.kind is FieldKind.CHOICE:
        return _any_choice(ask)
    return ask.writer.one_of("loan_purpose" if ask.case.amount else "purpose")


def _centre(ask: Ask) -> str:
    if ask.field.kind is FieldKind.CHOICE:
        return _any_choice(ask)
    return ask.writer.one_of("holiday_centre")


def _town(ask: Ask) -> str:
    return ask.case.asker.person.town or ask.writer.town


def _membership(ask: Ask) -> str | None:
    return ask.case.asker.person.foundation_number or None


def _tooth(ask: Ask) -> str:
    return str(ask.writer.rng.choice((1, 2, 3, 4)) * 10 + ask.writer.rng.randint(1, 8))


def _passport(ask: Ask) -> str:
    letters = "".join(ask.writer.rng.choices("ABCDEFGH", k=2))
    return f"{letters}{ask.writer.numbers.digits(7)}"


BY_KIND: Mapping[FieldKind, Draw] = {
    FieldKind.TEXT: _reference,
    FieldKind.LONG_TEXT: _text("subject"),
    FieldKind.NUMBER: _any_number,
    FieldKind.AMOUNT: _dirhams(500, 6000),
    FieldKind.DATE: _day(-30, 0),
    FieldKind.CHOICE: _any_choice,
    FieldKind.YES_NO: _chance(0.3),
    FieldKind.PHONE: _phone,
    FieldKind.RIB: _payee,
}

BY_NAME: Mapping[str, Draw] = {
    "accident_date": _day(-45, -3),
    "accident_place": _text("accident_place"),
    "act_code": _text("act_code"),
    "act_cotation": _text("act_cotation"),
    "action": _weighted(new=1, renewal=8, lost=1),
    "activity": _text("activity"),
    "added": _what_happened,
    "added_name": _subject_name,
    "admission": _admission,
    "agency": _text("agency"),
    "agreement_valid_until": _day(120, 360),
    "amo_paid": _part_paid,
    "appointment": _day(2, 20),
    "average": _average,
    "birth_date": _subject_day,
    "branch": _text("branch"),
    "care_date": _day(-52, -2),
    "cause": _what_happened,
    "centre": _centre,
    "ceremony": _text("ceremony"),
    "child_name": _subject_name,
    "children": _children,
    "chosen_city": _town,
    "city": _town,
    "companion": _companion,
    "contest": _text("contest"),
    "contribution_years": _service_years,
    "contribution": _part_covered,
    "costs": _dirhams(52_000, 70_000),
    "country": _text("country"),
    "current_deductions": _dirhams(0, 2800),
    "cycle": _cycle,
    "damage": _text("damage"),
    "death_date": _death_day,
    "death_place": _town,
    "deceased_name": _subject_name,
    "delivery": _weighted(natural=7, caesarean=3),
    "dependants": _family_size,
    "deposit": _dirhams(10_000, 60_000),
    "destination": _text("destination"),
    "device_name": _text("device_name"),
    "disaster_date": _day(-50, -3),
    "disaster_place": _text("disaster_place"),
    "documents_count": _number(2, 9),
    "enrolled_at": _text("university"),
    "equipment": _text("equipment"),
    "event": _what_happened,
    "event_date": _subject_day,
    "expected_birth": _ahead,
    "expenses": _amount,
    "expenses_covered": _part_covered,
    "explanation": _text("explanation"),
    "etm_valid_until": _day(60, 1500),
    "facility": _facility,
    "facility_inpe": _digits(9),
    "fees": _dirhams(800, 9000),
    "first_time": _chance(0.6),
    "from_date": _holiday_start,
    "guardian": _guardian,
    "heirs": _family_size,
    "hired_on": _hired,
    "institution": _institution,
    "invoice_date": _day(-40, -1),
    "invoice_number": _reference,
    "last_fitting": _day(-3000, -1850),
    "last_purchase": _day(-1500, -740),
    "leave_days": _number(5, 60),
    "lender": _text("lender"),
    "loan_months": _number(60, 300),
    "lodged_on": _day(-90, -20),
    "marriage_date": _subject_day,
    "massar": _massar,
    "medical_unit": _text("medical_unit"),
    "member_name": _subject_name,
    "membership_number": _membership,
    "membership_year": _year,
    "monthly_income": _dirhams(2600, 7000),
    "months": _number(12, 36),
    "name_on_card": _own_name,
    "net_salary": _dirhams(4800, 13_000),
    "nights": _number(5, 7),
    "no_bank_account": _without_account,
    "nursery": _text("nursery"),
    "occasion": _feast,
    "on_duty": _on_duty,
    "origin": _text("origin"),
    "parent": _parent,
    "partner": _text("partner"),
    "passport": _passport,
    "payee_rib": _payee,
    "pension": _pension,
    "pension_file": _pension_file,
    "pension_number": _pension_number,
    "period_from": _day(0, 15),
    "period_to": _day(90, 110),
    "persons": _family_size,
    "place": _text("place"),
    "planned_date": _ahead,
    "practitioner": _practitioner,
    "practitioner_inpe": _digits(9),
    "previous_pilgrimage": _chance(0.04),
    "price": _price,
    "project": _text("project"),
    "pupils": _pupils,
    "purpose": _purpose,
    "relation": _kinship,
    "removed_name": _subject_name,
    "retirement_date": _retirement,
    "school_year": _school_year,
    "sealed_envelope": _chance(0.45),
    "season": _season,
    "second_centre": _text("second_centre"),
    "service_years": _service_years,
    "sessions": _number(6, 30),
    "session": _year,
    "settlement_date": _day(-45, -3),
    "sheet_number": _digits(7),
    "since": _widowhood,
    "situation": _text("situation"),
    "spouse_name": _subject_name,
    "start_date": _day(3, 40),
    "stay_days": _number(2, 12),
    "study_year": _study_year,
    "subject_kind": _weighted(complaint=5, appeal=3, plea=2),
    "summons_date": _day(-15, -1),
    "supplier": _text("supplier"),
    "supplier_ice": _digits(15),
    "teeth": _tooth,
    "twins": _chance(0.03),
    "unavailable_proof": _chance(0.95),
    "urgency": _text("urgency"),
    "visit_place": _text("visit_place"),
    "visitors": _text("visitors"),
    "work": _text("work"),
}
