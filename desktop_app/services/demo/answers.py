"""Fills the own fields of a request believably: a table of draws by the field's name."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from desktop_app.domain.catalogue import FieldKind
from desktop_app.domain.vocabulary import Category, Position, Relation, Sex
from desktop_app.services.demo.asking import (
    Ask,
    Case,
    Draw,
    Stored,
    Writer,
    any_choice,
    any_number,
    chance,
    day,
    digits,
    dirhams,
    number,
    reference,
    text,
    weighted,
)
from desktop_app.services.demo.draws import happens
from desktop_app.services.demo.people import full_name

FILLED = 0.7


def answers_of(writer: Writer, case: Case) -> dict[str, Stored]:
    """Return the answers to all required fields of a request and to most of the others."""
    found: dict[str, Stored] = {}
    for field in case.type.fields:
        if not field.required and not happens(writer.rng, FILLED):
            continue
        draw = BY_NAME.get(field.name) or BY_KIND[field.kind]
        value = draw(Ask(writer, case, field))
        if value is not None:
            found[field.name] = value
    return found


# Some sheets come too late, and some care goes on for a while.
LATE = 0.03
CONTINUOUS = 0.06


def _care_day(ask: Ask) -> str:
    first, last = (-95, -63) if happens(ask.writer.rng, LATE) else (-52, -2)
    return ask.writer.day(ask.case, first, last)


def _treatment_end(ask: Ask) -> str | None:
    return ask.writer.day(ask.case, -1, 0) if happens(ask.writer.rng, CONTINUOUS) else None


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
    return wished if wished in values else any_choice(ask)


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
    return "widowhood" if "widowhood" in values else any_choice(ask)


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
    return ask.case.asker.file.career.position is Position.FALLEN


def _facility(ask: Ask) -> str:
    return ask.writer.one_of("laboratory" if ask.case.type.code == "H20" else "facility")


def _purpose(ask: Ask) -> str:
    if ask.field.kind is FieldKind.CHOICE:
        return any_choice(ask)
    return ask.writer.one_of("loan_purpose" if ask.case.amount else "purpose")


def _centre(ask: Ask) -> str:
    if ask.field.kind is FieldKind.CHOICE:
        return any_choice(ask)
    return ask.writer.one_of("holiday_centre")


def _town(ask: Ask) -> str:
    return ask.case.asker.person.town or ask.writer.town


def _membership(ask: Ask) -> str | None:
    return ask.case.asker.person.foundation_number or None


def _sealed(ask: Ask) -> bool:
    return ask.case.sealed or happens(ask.writer.rng, 0.12)


def _tooth(ask: Ask) -> str:
    return str(ask.writer.rng.choice((1, 2, 3, 4)) * 10 + ask.writer.rng.randint(1, 8))


def _passport(ask: Ask) -> str:
    letters = "".join(ask.writer.rng.choices("ABCDEFGH", k=2))
    return f"{letters}{ask.writer.numbers.digits(7)}"


BY_KIND: Mapping[FieldKind, Draw] = {
    FieldKind.TEXT: reference,
    FieldKind.LONG_TEXT: text("subject"),
    FieldKind.NUMBER: any_number,
    FieldKind.AMOUNT: dirhams(500, 6000),
    FieldKind.DATE: day(-30, 0),
    FieldKind.CHOICE: any_choice,
    FieldKind.YES_NO: chance(0.3),
    FieldKind.PHONE: _phone,
    FieldKind.RIB: _payee,
}

BY_NAME: Mapping[str, Draw] = {
    "accident_date": day(-45, -3),
    "accident_place": text("accident_place"),
    "act_code": text("act_code"),
    "act_cotation": text("act_cotation"),
    "action": weighted(new=1, renewal=8, lost=1),
    "activity": text("activity"),
    "added": _what_happened,
    "added_name": _subject_name,
    "admission": _admission,
    "agency": text("agency"),
    "agreement_valid_until": day(120, 360),
    "amo_paid": _part_paid,
    "appointment": day(2, 20),
    "average": _average,
    "birth_date": _subject_day,
    "branch": text("branch"),
    "care_date": _care_day,
    "continuous_until": _treatment_end,
    "cause": _what_happened,
    "centre": _centre,
    "ceremony": text("ceremony"),
    "child_name": _subject_name,
    "children": _children,
    "chosen_city": _town,
    "city": _town,
    "companion": _companion,
    "contest": text("contest"),
    "contribution_years": _service_years,
    "contribution": _part_covered,
    "costs": dirhams(52_000, 70_000),
    "country": text("country"),
    "current_deductions": dirhams(0, 2800),
    "cycle": _cycle,
    "damage": text("damage"),
    "death_date": _death_day,
    "death_place": _town,
    "deceased_name": _subject_name,
    "delivery": weighted(natural=7, caesarean=3),
    "dependants": _family_size,
    "deposit": dirhams(10_000, 60_000),
    "destination": text("destination"),
    "device_name": text("device_name"),
    "disaster_date": day(-50, -3),
    "disaster_place": text("disaster_place"),
    "documents_count": number(2, 9),
    "enrolled_at": text("university"),
    "equipment": text("equipment"),
    "event": _what_happened,
    "event_date": _subject_day,
    "expected_birth": _ahead,
    "expenses": _amount,
    "expenses_covered": _part_covered,
    "explanation": text("explanation"),
    "etm_valid_until": day(60, 1500),
    "facility": _facility,
    "facility_inpe": digits(9),
    "fees": dirhams(800, 9000),
    "first_time": chance(0.6),
    "from_date": _holiday_start,
    "guardian": _guardian,
    "heirs": _family_size,
    "hired_on": _hired,
    "institution": _institution,
    "invoice_date": day(-40, -1),
    "invoice_number": reference,
    "last_fitting": day(-3000, -1850),
    "last_purchase": day(-1500, -740),
    "leave_days": number(5, 60),
    "lender": text("lender"),
    "loan_months": number(60, 300),
    "lodged_on": day(-90, -20),
    "marriage_date": _subject_day,
    "massar": _massar,
    "medical_unit": text("medical_unit"),
    "member_name": _subject_name,
    "membership_number": _membership,
    "membership_year": _year,
    "monthly_income": dirhams(2600, 7000),
    "months": number(12, 36),
    "name_on_card": _own_name,
    "net_salary": dirhams(4800, 13_000),
    "nights": number(5, 7),
    "no_bank_account": _without_account,
    "nursery": text("nursery"),
    "occasion": _feast,
    "on_duty": _on_duty,
    "origin": text("origin"),
    "parent": _parent,
    "partner": text("partner"),
    "passport": _passport,
    "payee_rib": _payee,
    "pension": _pension,
    "pension_file": _pension_file,
    "pension_number": _pension_number,
    "period_from": day(0, 15),
    "period_to": day(90, 110),
    "persons": _family_size,
    "place": text("place"),
    "planned_date": _ahead,
    "practitioner": _practitioner,
    "practitioner_inpe": digits(9),
    "previous_pilgrimage": chance(0.04),
    "price": _price,
    "project": text("project"),
    "pupils": _pupils,
    "purpose": _purpose,
    "relation": _kinship,
    "removed_name": _subject_name,
    "retirement_date": _retirement,
    "school_year": _school_year,
    "sealed_envelope": _sealed,
    "season": _season,
    "second_centre": text("second_centre"),
    "service_years": _service_years,
    "sessions": number(6, 30),
    "session": _year,
    "settlement_date": day(-45, -3),
    "sheet_number": digits(7),
    "since": _widowhood,
    "situation": text("situation"),
    "spouse_name": _subject_name,
    "start_date": day(3, 40),
    "stay_days": number(2, 12),
    "study_year": _study_year,
    "subject_kind": weighted(complaint=5, appeal=3, plea=2),
    "summons_date": day(-15, -1),
    "supplier": text("supplier"),
    "supplier_ice": digits(15),
    "teeth": _tooth,
    "twins": chance(0.03),
    "unavailable_proof": chance(0.95),
    "urgency": text("urgency"),
    "visit_place": text("visit_place"),
    "visitors": text("visitors"),
    "work": text("work"),
}
