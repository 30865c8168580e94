"""How letters and attestations speak of a person: title, identity, tie to the file's principal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.formats import isolate, mask_cnie
from desktop_app.domain.messages import Message, message
from desktop_app.domain.vocabulary import Category, Position, Relation, Sex, label
from desktop_app.reports.languages import (
    comma,
    has_arabic,
    long_day,
    name_of,
    own_direction,
    strong,
)
from desktop_app.services.desk import Desk
from desktop_app.services.people import file_page
from desktop_app.services.rows import FilePage, MemberRow, PersonFacts, RequestPage
from desktop_app.translate import language, tell, translate

OF_AGE = 18
BySex = tuple[Message, Message]

TITLES: BySex = (message("Reports", "Mr {name}"), message("Reports", "Mrs {name}"))
SPOKEN: BySex = (message("Reports", "Sir"), message("Reports", "Madam"))
LATE: BySex = (
    message("Reports", "the late {name} (man)"),
    message("Reports", "the late {name} (woman)"),
)
FALLEN: BySex = (
    message("Reports", "{name}, fallen on duty (man)"),
    message("Reports", "{name}, fallen on duty (woman)"),
)
# What a member of a family is to its principal, {principal}.
TIES: Mapping[Category, BySex] = {
    Category.WIDOW: (
        message("Reports", "widower of {principal}"),
        message("Reports", "widow of {principal}"),
    ),
    Category.ORPHAN: (
        message("Reports", "orphan son of {principal}"),
        message("Reports", "orphan daughter of {principal}"),
    ),
    Category.SPOUSE: (
        message("Reports", "husband of {principal}"),
        message("Reports", "wife of {principal}"),
    ),
    Category.CHILD: (
        message("Reports", "son of {principal}"),
        message("Reports", "daughter of {principal}"),
    ),
    Category.KAFALA: (
        message("Reports", "boy fostered (kafala) by {principal}"),
        message("Reports", "girl fostered (kafala) by {principal}"),
    ),
    Category.PARENT: (
        message("Reports", "father of {principal}"),
        message("Reports", "mother of {principal}"),
    ),
}
BORN_ON: BySex = (
    message("Reports", "born on {date}"),
    message("Reports", "born on {date} (woman)"),
)
BORN_IN: BySex = (
    message("Reports", "born in {year}"),
    message("Reports", "born in {year} (woman)"),
)
CARD: BySex = (
    message("Reports", "holder of identity card no. {number}"),
    message("Reports", "holder of identity card no. {number} (woman)"),
)


def by_sex(pair: BySex, sex: Sex, **values: object) -> str:
    """Return the one of two sentences that agrees with a person, filled in."""
    chosen = pair[sex is Sex.FEMALE]
    return tell(Message(chosen.context, chosen.source, values))


def with_title(person: PersonFacts) -> str:
    """Return «السيد كريم الزياني», `Madame Souad EL KHATIB`."""
    return by_sex(TITLES, person.sex, name=name_of(person))


def principal_words(page: FilePage) -> str:
    """Return a file's principal as others are tied to: with a title, or as one who died."""
    person = page.principal.person
    pair = {Position.DECEASED: LATE, Position.FALLEN: FALLEN}.get(page.file.position, TITLES)
    return by_sex(pair, person.sex, name=name_of(person))


def quality(desk: Desk, page: FilePage, member: MemberRow) -> str:
    """Return what a person is: category and rank, or the tie to the file's principal."""
    tie = TIES.get(member.category)
    if tie is not None:
        return by_sex(tie, member.person.sex, principal=principal_words(page))
    words = tell(label(member.category, member.person.sex))
    rank = desk.reference.ranks.get(page.file.rank)
    if rank is None:
        return words
    return translate("Reports", "{quality} ({rank})", quality=words, rank=rank.name(language()))


def identity(desk: Desk, page: FilePage, member: MemberRow) -> str:
    """Return who a person is in running text: birth, masked card, quality, service number."""
    person = member.person
    parts = [_born(person), _card(person), quality(desk, page, member)]
    if member.relation is Relation.PRINCIPAL and page.file.matricule:
        number = isolate(page.file.matricule)
        parts.append(translate("Reports", "service number {number}", number=number))
    return comma().join(part for part in parts if part)


def _born(person: PersonFacts) -> str:
    birth = person.birth
    if birth is None:
        return ""
    if birth.exact:
        return by_sex(BORN_ON, person.sex, date=long_day(birth.first()))
    return by_sex(BORN_IN, person.sex, year=isolate(str(birth.year)))


def _card(person: PersonFacts) -> str:
    if not person.cnie:
        return ""
    return by_sex(CARD, person.sex, number=isolate(mask_cnie(person.cnie)))


def is_minor(member: MemberRow) -> bool:
    """Tell whether a person is spoken for by another: not of age, as far as is known."""
    return member.age is not None and member.age < OF_AGE


@dataclass(frozen=True, slots=True)
class Addressee:
    """To whom a letter goes: with a title and what he or she is, where, and for whom.

    `spoken` is how French speaks to them; `own` says that the matter is their own.
    """

    name: str
    address: str
    spoken: str
    own: bool


def addressee_of(desk: Desk, page: RequestPage) -> Addressee:
    """Return to whom a letter about a request goes.

    The beneficiary; for a minor the guardian, the living principal or the mother; for one who
    died those who come after.
    """
    member = page.beneficiary
    family = file_page(desk, page.file.id)
    address = _address(member.person)
    if member.person.died_on is not None:
        late = by_sex(LATE, member.person.sex, name=name_of(member.person))
        name = translate("Reports", "the rights holders of {late}", late=late)
        return Addressee(strong(name), address, tell(SPOKEN[0]), own=False)
    if not is_minor(member):
        return _person(member.person, quality(desk, family, member), address, own=True)
    if member.guardian_name:
        guardian = own_direction(member.guardian_name)
        name = translate("Reports", "Mr or Mrs {name}", name=guardian)
        return Addressee(
            _with(strong(name), guardian_words(member)), address, tell(SPOKEN[0]), own=False
        )
    parent = _parent(family, member)
    if parent is None:
        return _person(member.person, quality(desk, family, member), address, own=True)
    return _person(parent.person, "", _address(parent.person) or address, own=False)


def _parent(family: FilePage, member: MemberRow) -> MemberRow | None:
    """Return who answers for a minor: the principal who lives, else the mother."""
    if family.principal.person.died_on is None and member.category is not Category.ORPHAN:
        return family.principal
    if member.mother_id is None:
        return None
    return family.member(member.mother_id)


def guardian_words(member: MemberRow) -> str:
    """Return «النائب الشرعي عن ...»."""
    return translate("Reports", "legal guardian of {name}", name=name_of(member.person))


def _person(person: PersonFacts, what: str, address: str, *, own: bool) -> Addressee:
    return Addressee(
        _with(strong(with_title(person)), what), address, by_sex(SPOKEN, person.sex), own=own
    )


def _with(name: str, what: str) -> str:
    return comma().join(part for part in (name, what) if part)


def _address(person: PersonFacts) -> str:
    parts = [part for part in (person.address, person.town) if part]
    # What was typed in Arabic keeps its own comma and order in a French letter.
    joint = "، " if has_arabic("".join(parts)) else ", "
    return joint.join(parts)
