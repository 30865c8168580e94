"""Gives what is stored back as a form, as it would have been typed, to be corrected."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.formats import amount, short_date
from desktop_app.services.forms import CareerForm, MemberForm, PersonForm
from desktop_app.services.rows import FileRow, MemberRow, PersonFacts


def _day(value: date | PartialDate | None) -> str:
    return short_date(value) if value else ""


def person_form(facts: PersonFacts) -> PersonForm:
    """Return a person's form as it would have been typed, to correct it."""
    return PersonForm(
        sex=facts.sex,
        family_name_ar=facts.family_name_ar,
        given_names_ar=facts.given_names_ar,
        family_name_latin=facts.family_name_latin,
        given_names_latin=facts.given_names_latin,
        father_name_ar=facts.father_name_ar,
        mother_name_ar=facts.mother_name_ar,
        birth=_day(facts.birth),
        birth_place=facts.birth_place,
        died_on=_day(facts.died_on),
        marital_status=facts.marital_status,
        cnie=facts.cnie,
        cnie_expires_on=_day(facts.cnie_expires_on),
        phone=facts.phone,
        other_phone=facts.other_phone,
        address=facts.address,
        town=facts.town,
        rib=facts.rib,
        mutual_affiliation=facts.mutual_affiliation,
        mutual_registration=facts.mutual_registration,
        foundation_number=facts.foundation_number,
        unable_to_earn=facts.unable_to_earn,
        disability_card_until=_day(facts.disability_card_until),
    )


def career_form(file: FileRow) -> CareerForm:
    """Return a career's form as it would have been typed, to correct it."""
    return CareerForm(
        position=file.position,
        matricule=file.matricule,
        payroll_number=file.payroll_number,
        rank=file.rank,
        posting=file.posting,
        recruited_on=_day(file.recruited_on),
        retired_on=_day(file.retired_on),
        pension_number=file.pension_number,
        pension=amount(file.pension) if file.pension is not None else "",
        old_number=file.old_number,
    )


def member_form(row: MemberRow) -> MemberForm:
    """Return a family member's form as it would have been typed, to correct it."""
    return MemberForm(
        person=person_form(row.person),
        relation=row.relation,
        mother=str(row.mother_id or ""),
        guardian_name=row.guardian_name,
        since=_day(row.since),
        ended_on=_day(row.ended_on),
        end_reason=row.end_reason,
        studies=row.studies,
        studies_until=_day(row.studies_until),
        other_cover=row.other_cover,
        kafala_reference=row.kafala_reference,
    )
