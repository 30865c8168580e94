"""Turns stored people, files and families into rows, with ages and rights on a day."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.eligibility import PersonFacts as PersonFactsOn
from desktop_app.domain.formats import mask_cnie, mask_rib
from desktop_app.domain.rights import MemberFacts, Right, ends_soon, right_on
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import DEAD, Relation, category_of
from desktop_app.services.desk import Desk
from desktop_app.services.resources import Reference
from desktop_app.services.rows import FileRow, MemberRow, PersonFacts, PersonRow
from desktop_app.storage.models import File, Member, Person

ORDER = (Relation.PRINCIPAL, Relation.SPOUSE, Relation.CHILD, Relation.KAFALA, Relation.PARENT)
PERSON_COLUMNS = tuple(PersonFacts.__dataclass_fields__)


def full_name_ar(person: Person) -> str:
    """Return given names, then the family name."""
    return f"{person.given_names_ar} {person.family_name_ar}".strip()


def full_name_latin(person: Person) -> str:
    """Return given names, then the family name in capitals."""
    return f"{person.given_names_latin} {person.family_name_latin.upper()}".strip()


def person_facts(desk: Desk, person: Person) -> PersonFacts:
    """Return what is recorded of a person, numbers masked that the role does not include."""
    told = {name: getattr(person, name) for name in PERSON_COLUMNS}
    if not desk.may(Action.SEE_BANK):
        told["rib"] = mask_rib(person.rib) if person.rib else ""
    return PersonFacts(**told | {"cnie": card_number(desk, person)})


def card_number(desk: Desk, person: Person) -> str:
    """Return a person's identity card number, masked for a role that may not show it whole."""
    if not person.cnie or desk.may(Action.REVEAL_IDENTIFIERS):
        return person.cnie
    return mask_cnie(person.cnie)


def file_row(file: File, reference: Reference) -> FileRow:
    """Return a file as a row."""
    return FileRow(
        id=file.id,
        version=file.version,
        number=file.number,
        unit=file.unit,
        principal_id=file.principal_id,
        position=file.position,
        matricule=file.matricule or "",
        payroll_number=file.payroll_number,
        rank=file.rank,
        rank_ar=reference.rank_ar(file.rank),
        posting=file.posting,
        recruited_on=file.recruited_on,
        retired_on=file.retired_on,
        pension_number=file.pension_number,
        pension=file.pension,
        old_number=file.old_number,
        created_at=file.created_at,
        updated_at=file.updated_at,
    )


def right_of(desk: Desk, member: Member, person: Person, file: File, day: date) -> Right:
    """Return a member's right on a day."""
    facts = MemberFacts(
        relation=member.relation,
        position=file.position,
        sex=person.sex,
        birth=person.birth,
        died_on=person.died_on,
        ended_on=member.ended_on,
        end_reason=member.end_reason,
        studies=member.studies,
        studies_until=member.studies_until,
        unable_to_earn=person.unable_to_earn,
        other_cover=member.other_cover,
    )
    return right_on(facts, desk.reference.rights, day)


def member_rows(session: Session, desk: Desk, file: File, day: date) -> tuple[MemberRow, ...]:
    """Return a family: the principal, then spouses each with her children, then the others."""
    query = (
        select(Member, Person)
        .join(Person, Person.id == Member.person_id)
        .where(Member.file_id == file.id)
    )
    found = [(member, person) for member, person in session.execute(query)]
    names = {person.id: full_name_ar(person) for _, person in found}
    rows = [_member_row(desk, member, person, file, names, day) for member, person in found]
    return tuple(sorted(rows, key=_family_order))


def _family_order(row: MemberRow) -> tuple[int, str, int]:
    birth = row.person.birth
    return ORDER.index(row.relation), birth.iso if birth else "9999", row.id


def member_row(session: Session, desk: Desk, member: Member, day: date) -> MemberRow:
    """Return one member of a family."""
    file = session.get_one(File, member.file_id)
    person = session.get_one(Person, member.person_id)
    names = {}
    if member.mother_id is not None:
        names[member.mother_id] = full_name_ar(session.get_one(Person, member.mother_id))
    return _member_row(desk, member, person, file, names, day)


def _member_row(
    desk: Desk,
    member: Member,
    person: Person,
    file: File,
    names: dict[int, str],
    day: date,
) -> MemberRow:
    right = right_of(desk, member, person, file, day)
    return MemberRow(
        id=member.id,
        version=member.version,
        person=person_facts(desk, person),
        relation=member.relation,
        category=category_of(member.relation, file.position),
        mother_id=member.mother_id,
        mother_name_ar=names.get(member.mother_id or 0, ""),
        guardian_name=member.guardian_name,
        since=member.since,
        ended_on=member.ended_on,
        end_reason=member.end_reason,
        studies=member.studies,
        studies_until=member.studies_until,
        other_cover=member.other_cover,
        kafala_reference=member.kafala_reference,
        age=person.birth.age_on(person.died_on or day) if person.birth else None,
        right=right,
        right_ends_soon=ends_soon(right, day),
    )


def person_row(desk: Desk, found: Any) -> PersonRow:
    """Return (Member, Person, File, principal, open, incomplete, first term) as a row."""
    member, person, file, principal, open_count, incomplete, first_due = found
    right = right_of(desk, member, person, file, desk.today())
    return PersonRow(
        member_id=member.id,
        person_id=person.id,
        file_id=file.id,
        file_number=file.number,
        full_name_ar=full_name_ar(person),
        full_name_latin=full_name_latin(person),
        relation=member.relation,
        category=category_of(member.relation, file.position),
        sex=person.sex,
        birth=person.birth,
        matricule=file.matricule or "",
        cnie=card_number(desk, person),
        phone=person.phone,
        rank_ar=desk.reference.rank_ar(file.rank),
        posting=file.posting,
        principal_name_ar=full_name_ar(principal),
        unit=file.unit,
        open_requests=open_count,
        incomplete_requests=incomplete,
        is_overdue=first_due is not None and first_due < desk.today(),
        right_until=right.until,
        rights_ending=ends_soon(right, desk.today()),
    )


def facts_for_offers(
    desk: Desk, member: Member, person: Person, file: File, day: date
) -> PersonFactsOn:
    """Return what decides which services a person may receive on a day."""
    dead = member.relation is Relation.PRINCIPAL and file.position in DEAD
    principal = member.relation is Relation.PRINCIPAL
    return PersonFactsOn(
        category=category_of(member.relation, file.position),
        position=file.position,
        sex=person.sex,
        age=person.birth.age_on(day) if person.birth else None,
        pension=file.pension,
        disabled=_disabled(person, day),
        alive=not dead and (person.died_on is None or person.died_on > day),
        birth=person.birth,
        rank=desk.reference.ranks.get(file.rank),
        recruited_on=file.recruited_on.first() if file.recruited_on else None,
        served_until=file.retired_on.first() if file.retired_on else None,
        member_since=member.since,
        # A missing number says nothing: many files were opened before the cards.
        foundation_member=bool(person.foundation_number) or None,
        mutual_member=bool(person.mutual_affiliation) or None,
        other_cover=False if principal and member.other_cover is None else member.other_cover,
        studies_until=member.studies_until,
        has_account=bool(person.rib) or None,
        right=right_of(desk, member, person, file, day),
    )


def _disabled(person: Person, day: date) -> bool | None:
    """Return whether a disability is on record; None when the card has ended."""
    until = person.disability_card_until
    if person.unable_to_earn or (until is not None and until >= day):
        return True
    return None if until is not None else False
