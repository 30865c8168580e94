"""Everything known of a member, as facts to read, with masked numbers and the eye."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from desktop_app.domain import formats
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Relation
from desktop_app.domain.vocabulary import label as words_of
from desktop_app.services.desk import Desk
from desktop_app.services.people import reveal
from desktop_app.services.rows import (
    FilePage,
    MemberRow,
)
from desktop_app.translate import tell, translate
from desktop_app.ui.pages.words import (
    age_words,
    joined,
    long_day,
    phone_words,
)
from desktop_app.ui.widgets.facts import Fact


def place_title(member: MemberRow) -> str:
    """Return the title over what ties a member to the file."""
    if member.relation is Relation.PRINCIPAL:
        return translate("Person", "Career")
    return translate("Person", "Place in the family")


def _revealed(
    desk: Desk, page: FilePage, member: MemberRow, field: str
) -> Callable[[], str] | None:
    if not desk.may(Action.SEE_BANK if field == "rib" else Action.REVEAL_IDENTIFIERS):
        return None
    return lambda: reveal(desk, page.file.id, member.person.id, field)


def card_number_fact(desk: Desk, page: FilePage, member: MemberRow) -> Fact:
    """Return the masked identity card number with the eye that shows it, for roles that may."""
    masked = formats.mask_cnie(member.person.cnie)
    whole = _revealed(desk, page, member, "cnie")
    return Fact(translate("Person", "CNIE"), masked, ltr=True, reveal=whole)


def identity_facts(desk: Desk, page: FilePage, member: MemberRow) -> list[Fact]:
    """Return who a person is."""
    person = member.person
    born = formats.long_date(person.birth) if person.birth else ""
    status = tell_label(person.marital_status, person.sex)
    facts = [
        Fact(translate("Person", "Name in Latin letters"), person.full_name_latin),
        Fact(translate("Person", "Sex"), tell_label(person.sex)),
        Fact(translate("Person", "Marital status"), status),
        Fact(translate("Person", "Birth"), joined((born, person.birth_place))),
        Fact(translate("Person", "Age"), age_words(member.age)),
        Fact(translate("Person", "Father"), person.father_name_ar),
        card_number_fact(desk, page, member),
        Fact(translate("Person", "Card valid until"), long_day(person.cnie_expires_on)),
        Fact(translate("Person", "Mother"), person.mother_name_ar),
    ]
    if person.died_on is not None:
        facts.append(Fact(translate("Person", "Death"), long_day(person.died_on)))
    if person.unable_to_earn or person.disability_card_until is not None:
        words = long_day(person.disability_card_until) or translate("Person", "recorded")
        facts.append(Fact(translate("Person", "Disability"), words))
    return facts


def contact_facts(desk: Desk, page: FilePage, member: MemberRow) -> list[Fact]:
    """Return where a person is found, and the numbers of the institutions."""
    person = member.person
    whole = _revealed(desk, page, member, "rib")
    masked = formats.mask_rib(person.rib) if person.rib else ""
    return [
        Fact(translate("Person", "Phone"), phone_words(person.phone), ltr=True),
        Fact(translate("Person", "Other phone"), phone_words(person.other_phone), ltr=True),
        Fact(translate("Person", "RIB"), masked, ltr=True, reveal=whole),
        Fact(translate("Person", "Address"), joined((person.address, person.town))),
        Fact(translate("Person", "Mutual affiliation"), person.mutual_affiliation, ltr=True),
        Fact(translate("Person", "Registration number"), person.mutual_registration, ltr=True),
        Fact(translate("Person", "Foundation number"), person.foundation_number, ltr=True),
    ]


def place_facts(page: FilePage, member: MemberRow) -> list[Fact]:
    """Return the career of a principal, or what ties a member to the family."""
    if member.relation is Relation.PRINCIPAL:
        return career_facts(page)
    facts = [Fact(translate("Person", "In the family since"), long_day(member.since))]
    if member.relation in {Relation.CHILD, Relation.KAFALA}:
        facts += [
            Fact(translate("Person", "Mother in the file"), member.mother_name_ar),
            Fact(translate("Person", "Studies"), studies_words(member)),
        ]
    if member.relation is Relation.SPOUSE:
        facts.append(Fact(translate("Person", "Other sickness insurance"), cover_words(member)))
    if member.guardian_name:
        facts.append(Fact(translate("Person", "Guardian"), member.guardian_name))
    if member.kafala_reference:
        facts.append(Fact(translate("Person", "Kafala order"), member.kafala_reference, ltr=True))
    if member.ended_on is not None:
        facts.append(Fact(translate("Person", "Left the family on"), long_day(member.ended_on)))
    return facts


def career_facts(page: FilePage) -> list[Fact]:
    """Return a principal's career."""
    file = page.file
    pension = formats.dirhams(file.pension) if file.pension is not None else ""
    position = tell_label(file.position, page.principal.person.sex)
    return [
        Fact(translate("Person", "Position"), position),
        Fact(translate("Person", "Rank"), file.rank_ar),
        Fact(translate("Person", "Posting"), file.posting),
        Fact(translate("Person", "Service number"), file.matricule, ltr=True),
        Fact(translate("Person", "Payroll number"), file.payroll_number, ltr=True),
        Fact(translate("Person", "Recruitment"), long_day(file.recruited_on)),
        Fact(translate("Person", "Retirement"), long_day(file.retired_on)),
        Fact(translate("Person", "Pension number"), file.pension_number, ltr=True),
        Fact(translate("Person", "Pension"), pension),
        Fact(translate("Person", "Old number"), file.old_number, ltr=True),
    ]


def tell_label(code: Any, sex: Any = None) -> str:
    """Return the words of a code of the vocabulary; empty for None."""
    return "" if code is None else tell(words_of(code, sex))


def studies_words(member: MemberRow) -> str:
    """Return what a child studies and until when."""
    kinds = {
        "school": translate("Person", "school"),
        "higher": translate("Person", "higher studies"),
        "vocational": translate("Person", "vocational training"),
    }
    words = kinds.get(member.studies, "")
    if words and member.studies_until is not None:
        day = formats.long_date(member.studies_until)
        return translate("Person", "{studies}, until {date}", studies=words, date=day)
    return words


def cover_words(member: MemberRow) -> str:
    """Return whether a spouse has another insurance."""
    if member.other_cover is None:
        return translate("Person", "certificate still to come")
    return translate("Person", "yes") if member.other_cover else translate("Person", "none")
