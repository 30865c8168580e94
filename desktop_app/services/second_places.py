"""Where somebody recorded already can get a place in another family, and where that is absurd."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.errors import ConflictError
from desktop_app.domain.formats import isolate
from desktop_app.domain.messages import Message, message
from desktop_app.domain.vocabulary import Relation, Sex
from desktop_app.storage.models import File, Member, Person

YOUNGER = frozenset({Relation.CHILD, Relation.KAFALA})


def refuse_absurd(session: Session, file: File, person: Person, relation: Relation) -> None:
    """Raise ConflictError with a sentence where a person cannot have a place in a family.

    A child of divorced officers, or a spouse who is an officer, has places in two families.
    Codes: `in_family`, `same_sex`, `married_elsewhere`, `younger`, `older`.
    """
    principal = session.get_one(Person, file.principal_id)
    for code, fault in (
        ("in_family", _in_family(session, file, person)),
        ("same_sex", _same_sex(principal, person) if relation is Relation.SPOUSE else None),
        ("married_elsewhere", _married_elsewhere(session, file, person, relation)),
        ("older", _older(principal, person) if relation in YOUNGER else None),
        ("younger", _younger(principal, person) if relation is Relation.PARENT else None),
    ):
        if fault is not None:
            raise ConflictError(fault, code)


def _in_family(session: Session, file: File, person: Person) -> Message | None:
    query = select(Member.id).where(Member.file_id == file.id, Member.person_id == person.id)
    if session.scalar(query) is None:
        return None
    return message("People", "This person has a place in this family already. Correct that one.")


def _same_sex(principal: Person, person: Person) -> Message | None:
    if principal.sex is not person.sex:
        return None
    return message(
        "People", "The record is of the same sex as the principal: it is no husband or wife here."
    )


def _married_elsewhere(
    session: Session, file: File, person: Person, relation: Relation
) -> Message | None:
    """A wife has one husband at a time; a husband may have several wives."""
    if relation is not Relation.SPOUSE or person.sex is not Sex.FEMALE:
        return None
    query = (
        select(File.number)
        .join(Member, Member.file_id == File.id)
        .where(
            Member.person_id == person.id,
            Member.relation == Relation.SPOUSE,
            Member.ended_on.is_(None),
            Member.end_reason == "",
            File.id != file.id,
        )
    )
    number = session.scalars(query).first()
    if number is None:
        return None
    return message(
        "People",
        "She is recorded as the wife in the file {file}. Record the end of that marriage first.",
        file=isolate(number),
    )


def _older(principal: Person, person: Person) -> Message | None:
    if not _born_before(person, principal):
        return None
    return message(
        "People", "The record is of somebody born no later than the principal: no child here."
    )


def _younger(principal: Person, person: Person) -> Message | None:
    if not _born_before(principal, person):
        return None
    return message(
        "People", "The record is of somebody born no earlier than the principal: no parent here."
    )


def _born_before(one: Person, other: Person) -> bool:
    """Tell whether one was born in an earlier year, or the same, than the other."""
    if one.birth is None or other.birth is None:
        return False
    return one.birth.year <= other.birth.year
