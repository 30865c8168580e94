"""To whom a letter goes, and where: the addresses of people chosen, of a slip, of a file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Relation, Sex
from desktop_app.services.desk import Desk
from desktop_app.services.families import full_name_ar
from desktop_app.services.forms import PeopleQuery
from desktop_app.services.people import file_page, people_chosen
from desktop_app.services.slip_pages import slip_page, stored_slip
from desktop_app.storage import people_queries, slip_queries
from desktop_app.storage.models import File, Member, Person
from desktop_app.translate import tell

OF_AGE = 18
BATCH = 500  # files asked about at once


@dataclass(frozen=True, slots=True)
class AddressRow:
    """One letter's addressee, as an envelope says it; `address` may be empty."""

    name_ar: str
    address: str
    town: str
    file_number: str


def addresses_of_people(desk: Desk, query: PeopleQuery) -> tuple[AddressRow, ...]:
    """Return the addressees of a list of people, in its order; the dead are left out.

    For a principal who died the letter goes to the surviving spouse, else to the heirs.
    """
    desk.require(Action.SEE_PEOPLE)
    chosen = people_chosen(desk, query)
    with desk.read() as session:
        count = people_queries.count(session, chosen)
        found = people_queries.page(session, chosen, query.sort, query.descending, 0, count)
        return _addressed(desk, session, [row[:4] for row in found])


def addresses_of_slip(desk: Desk, slip_id: int) -> tuple[AddressRow, ...]:
    """Return the addressees of a slip's requests, each once. NotFoundError for no such slip."""
    desk.require(Action.SEE_PEOPLE)
    slip_page(desk, slip_id)
    with desk.read() as session:
        slip = stored_slip(session, slip_id)
        lines = slip_queries.lines(session, slip.id)
        pairs = sorted({(request.file_id, request.beneficiary_id) for _, request, _ in lines})
        return _addressed(desk, session, people_queries.members_of(session, pairs))


def addresses_of_file(desk: Desk, file_id: int) -> tuple[AddressRow, ...]:
    """Return the addressee of a file: its principal, or who survives. NotFoundError for no file."""
    desk.require(Action.SEE_PEOPLE)
    page = file_page(desk, file_id)
    pairs = [(file_id, page.principal.person.id)]
    with desk.read() as session:
        return _addressed(desk, session, people_queries.members_of(session, pairs))


def _addressed(desk: Desk, session: Any, found: Iterable[Any]) -> tuple[AddressRow, ...]:
    rows = list(found)
    orphaned = [
        file.id
        for member, person, file, _ in rows
        if person.died_on is not None and member.relation is Relation.PRINCIPAL
    ]
    spouses: dict[int, Person] = {}
    for start in range(0, len(orphaned), BATCH):
        spouses |= people_queries.surviving_spouses(session, orphaned[start : start + BATCH])
    letters = [_letter(desk, spouses.get(row[2].id), *row) for row in rows]
    return tuple(one for one in letters if one is not None)


def _letter(
    desk: Desk, spouse: Person | None, member: Member, person: Person, file: File, principal: Person
) -> AddressRow | None:
    if person.died_on is None:
        return _row(_name(desk, person), person, principal, file)
    if member.relation is not Relation.PRINCIPAL:
        return None
    if spouse is not None:
        return _row(_name(desk, spouse), spouse, principal, file)
    heirs = message("Letters", "The heirs of the late {name}", name=full_name_ar(person))
    return _row(tell(heirs), person, principal, file)


def _row(name: str, person: Person, principal: Person, file: File) -> AddressRow:
    """Return an addressee; who has no address of their own lives at the principal's."""
    home = person if person.address else principal
    return AddressRow(name, home.address, home.town, file.number)


def _name(desk: Desk, person: Person) -> str:
    age = person.birth.age_on(desk.today()) if person.birth else None
    name = full_name_ar(person)
    if age is not None and age < OF_AGE:
        return tell(message("Letters", "To the guardian of: {name}", name=name))
    if person.sex is Sex.FEMALE:
        return tell(message("Letters", "Mrs {name}", name=name))
    return tell(message("Letters", "Mr {name}", name=name))
