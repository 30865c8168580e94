"""Draws notes on people that fit their family."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.domain.vocabulary import DEAD, MaritalStatus, Position, Relation
from desktop_app.services.demo.draws import day_between, happens, in_office_hours
from desktop_app.services.demo.people import People
from desktop_app.services.records import PRINCIPAL_PLACE, FileRecord, MemberRecord, NoteRecord

NOTED_FILES = 0.22


def draw_remarks(people: People, record: FileRecord) -> tuple[NoteRecord, ...]:
    """Draw the notes of a file: none for most, one or two for the others."""
    rng = people.rng
    if not happens(rng, NOTED_FILES):
        return ()
    fitting = list(_fitting(record))
    chosen = rng.sample(fitting, min(len(fitting), rng.choices((1, 2), (4, 1))[0]))
    return tuple(
        NoteRecord(
            place=place,
            text=rng.choice(people.data.lists[f"remarks.{topic}"]),
            at=in_office_hours(rng, day_between(rng, record.created_on, people.today), people.now),
        )
        for place, topic in chosen
    )


def _fitting(record: FileRecord) -> Iterator[tuple[int, str]]:
    """Yield the places of people with the topics one may note of them."""
    if record.principal.died_on is None:
        yield PRINCIPAL_PLACE, "any"
    if record.career.position is Position.RETIRED:
        yield PRINCIPAL_PLACE, "retiree"
    if record.career.position is Position.FALLEN:
        yield PRINCIPAL_PLACE, "fallen"
    if record.principal.marital_status is MaritalStatus.DIVORCED:
        yield PRINCIPAL_PLACE, "divorced"
    for place, member in enumerate(record.members, start=PRINCIPAL_PLACE + 1):
        for topic in _topics(record, place, member):
            yield place, topic


def _topics(record: FileRecord, place: int, member: MemberRecord) -> Iterator[str]:
    if member.person.died_on is not None:
        return
    if member.person.unable_to_earn:
        yield "disabled"
    if member.relation is not Relation.SPOUSE or member.ended_on is not None:
        return
    if record.career.position in DEAD and member.person.sex.value == "female":
        yield "widow" if member.person.rib else "widow_without_account"
    elif place > PRINCIPAL_PLACE + 1 and record.members[0].ended_on is None:
        yield "second_wife"
