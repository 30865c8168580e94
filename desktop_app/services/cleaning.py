"""Turns what was typed into a form into values that can be stored, with faults and warnings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from desktop_app.domain import identifiers
from desktop_app.domain.dates import PartialDate, parse_date
from desktop_app.domain.errors import FieldError, InvalidError
from desktop_app.domain.formats import BULLET
from desktop_app.domain.messages import Message, message
from desktop_app.domain.money import parse_amount
from desktop_app.domain.texts import clean_text, text_fault
from desktop_app.services.forms import CareerForm, MemberForm, PersonForm

LONGEST = {
    "family_name_ar": 80,
    "given_names_ar": 80,
    "family_name_latin": 80,
    "given_names_latin": 80,
    "father_name_ar": 80,
    "mother_name_ar": 80,
    "birth_place": 120,
    "address": 300,
    "town": 80,
    "foundation_number": 20,
    "posting": 160,
    "pension_number": 20,
    "old_number": 40,
    "guardian_name": 120,
    "end_reason": 20,
    "studies": 20,
    "kafala_reference": 60,
    "depositor": 120,
    "decision_reference": 60,
    "reference": 60,
    "granted_number": 40,
}


LONGEST_NUMBER = 30


@dataclass
class Checked:
    """What came of a form: the values, what forbids saving them, what is only worth a look."""

    today: date
    prefix: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    faults: list[FieldError] = field(default_factory=list)
    warnings: list[FieldError] = field(default_factory=list)

    def fault(self, name: str, code: str, text: Message) -> None:
        """Note what forbids saving a field."""
        self.faults.append(FieldError(self.prefix + name, code, text))

    def warn(self, name: str, code: str, text: Message) -> None:
        """Note what is unusual in a field."""
        self.warnings.append(FieldError(self.prefix + name, code, text))

    def text(self, name: str, typed: str) -> str:
        """Take a line of text, cleaned and not too long."""
        try:
            plain = clean_text(typed)
        except InvalidError as refused:
            self.fault(name, refused.faults[0].code, refused.message)
            plain = ""
        longest = LONGEST.get(name)
        if longest is not None and len(plain) > longest:
            self.fault(name, "too_long", _too_long(longest))
        self.values[name] = plain
        return plain

    def solid(self, name: str, plain: str) -> str:
        """Take a number without its spaces, unless it is damaged or far too long."""
        fault = text_fault(plain)
        if fault is not None:
            self.fault(name, "damaged_text", fault)
            plain = ""
        elif len(plain) > LONGEST_NUMBER:
            self.fault(name, "too_long", _too_long(LONGEST_NUMBER))
            plain = ""
        self.values[name] = plain
        return plain

    def partial_date(
        self, name: str, typed: str, *, past: bool, wrong: Message | None = None
    ) -> PartialDate | None:
        """Take a date of which only the year may be known."""
        found = None
        if typed.strip():
            found = parse_date(typed, self.today, past=past)
            if found is None:
                self.fault(name, "bad_date", wrong or BAD_DATE)
            elif past and found.first() > self.today:
                self.fault(name, *(FUTURE.get(name, ("future_date", FUTURE_DATE))))
        self.values[name] = found
        return found

    def whole_date(self, name: str, typed: str, *, past: bool = False) -> date | None:
        """Take a date whose day must be known."""
        found = self.partial_date(name, typed, past=past, wrong=BAD_DAY)
        if found is not None and not found.exact:
            self.fault(name, "bad_date", DAY_NEEDED)
        day = found.first() if found is not None else None
        self.values[name] = day
        return day

    def amount(self, name: str, typed: str) -> int | None:
        """Take an amount, in centimes."""
        found = None
        if typed.strip():
            found = parse_amount(typed)
            if found is None:
                self.fault(name, "bad_amount", BAD_AMOUNT)
        self.values[name] = found
        return found

    def number(self, name: str, typed: str, looks_right: Callable[[str], bool]) -> str:
        """Take a number of figures; one of unusual form is noted."""
        plain = self.solid(name, identifiers.normalise_number(typed))
        if plain and not looks_right(plain):
            self.warn(name, f"bad_{name}", UNUSUAL)
        return plain


BAD_DATE = message("Forms", "This is no date. Type it as 15/03/1972, or only the year.")
BAD_DAY = message("Forms", "This is no date. Type it as 15/03/2026.")
DAY_NEEDED = message("Forms", "The day and the month are needed here. Type 15/03/2026.")
FUTURE_DATE = message("Forms", "This date is still to come. Check the year.")
FUTURE_BIRTH = message("Forms", "This birth date is still to come. Check the year.")
FUTURE = {"birth": ("future_birth", FUTURE_BIRTH)}
BAD_AMOUNT = message("Forms", "This is no amount. Type it in dirhams, as 1.250,00.")
UNUSUAL = message("Forms", "This number does not have the usual form. Check it on the paper.")
BAD_CNIE = message(
    "Forms", "An identity card number is one or two letters, then digits. Check it on the card."
)
BAD_RIB = message(
    "Forms", "This account number does not agree with its key. Check its 24 digits on the paper."
)
BAD_PHONE = message("Forms", "This is no Moroccan phone number. Type its ten digits, as 06 or 05.")
MISSING_NAME = message("Forms", "The name is missing. Type it as on the identity card.")
NOT_ARABIC = message("Forms", "Write this name in Arabic letters.")
DEATH_BEFORE_BIRTH = message("Forms", "The death is before the birth. Check both dates.")


def _too_long(longest: int) -> Message:
    return message("Forms", "The text is too long: %n characters at most.", n=longest)


PERSON_TEXTS = (
    "family_name_ar",
    "given_names_ar",
    "family_name_latin",
    "given_names_latin",
    "father_name_ar",
    "mother_name_ar",
    "birth_place",
    "address",
    "town",
    "foundation_number",
)


def check_person(form: PersonForm, today: date, prefix: str = "") -> Checked:
    """Check a person's form; the values are those of the people table."""
    checked = Checked(today, prefix)
    for name in PERSON_TEXTS:
        checked.text(name, getattr(form, name))
    for name in ("family_name_ar", "given_names_ar"):
        _check_name(checked, name)
    _check_birth_and_death(checked, form)
    _check_numbers(checked, form)
    checked.whole_date("cnie_expires_on", form.cnie_expires_on)
    checked.whole_date("disability_card_until", form.disability_card_until)
    checked.values |= {
        "sex": form.sex,
        "marital_status": form.marital_status,
        "unable_to_earn": form.unable_to_earn,
    }
    return checked


def _check_name(checked: Checked, name: str) -> None:
    text = checked.values[name]
    if not text:
        checked.fault(name, "missing_name", MISSING_NAME)
    elif not any("\u0621" <= letter <= "\u064a" for letter in text):
        checked.fault(name, "not_arabic", NOT_ARABIC)


def _check_birth_and_death(checked: Checked, form: PersonForm) -> None:
    birth = checked.partial_date("birth", form.birth, past=True)
    died = checked.whole_date("died_on", form.died_on, past=True)
    if died and birth and died < birth.first():
        checked.fault("died_on", "death_before_birth", DEATH_BEFORE_BIRTH)


def _check_numbers(checked: Checked, form: PersonForm) -> None:
    # A number that comes back masked is not touched: it stays as it is recorded.
    if BULLET not in form.cnie:
        cnie = checked.solid("cnie", identifiers.normalise_cnie(form.cnie))
        if cnie and identifiers.check_cnie(cnie) is None:
            checked.warn("cnie", "bad_cnie", BAD_CNIE)
    if BULLET not in form.rib:
        rib = checked.values["rib"] = identifiers.normalise_rib(form.rib)
        if rib and not identifiers.check_rib(rib):
            checked.fault("rib", "bad_rib", BAD_RIB)
    for name in ("phone", "other_phone"):
        checked.values[name] = _phone(checked, name, getattr(form, name))
    checked.number("mutual_affiliation", form.mutual_affiliation, identifiers.check_affiliation)
    checked.number("mutual_registration", form.mutual_registration, identifiers.check_registration)


def _phone(checked: Checked, name: str, typed: str) -> str:
    if not typed.strip():
        return ""
    found = identifiers.normalise_phone(typed)
    if found is None:
        checked.fault(name, "bad_phone", BAD_PHONE)
    return found or ""


def check_career(form: CareerForm, today: date, known_rank: Callable[[str], bool]) -> Checked:
    """Check a career form; the values are those of the files table."""
    checked = Checked(today)
    for name in ("posting", "pension_number", "old_number"):
        checked.text(name, getattr(form, name))
    matricule = identifiers.normalise_matricule(form.matricule)
    if matricule and not identifiers.check_matricule(matricule):
        checked.fault("matricule", "bad_matricule", UNUSUAL)
    checked.values["matricule"] = matricule or None
    checked.number("payroll_number", form.payroll_number, identifiers.check_ppr)
    checked.partial_date("recruited_on", form.recruited_on, past=True)
    checked.partial_date("retired_on", form.retired_on, past=False)
    checked.amount("pension", form.pension)
    if form.rank and not known_rank(form.rank):
        checked.fault("rank", "unknown_rank", message("Forms", "Choose a rank of the list."))
    checked.values |= {"position": form.position, "rank": form.rank}
    return checked


def check_member(form: MemberForm, today: date, prefix: str = "") -> Checked:
    """Check a family member's form without the person; `mother` is left to the caller."""
    checked = Checked(today, prefix)
    for name in ("guardian_name", "end_reason", "studies", "kafala_reference"):
        checked.text(name, getattr(form, name))
    for name in ("since", "ended_on", "studies_until"):
        checked.whole_date(name, getattr(form, name))
    checked.values |= {"relation": form.relation, "other_cover": form.other_cover}
    return checked
