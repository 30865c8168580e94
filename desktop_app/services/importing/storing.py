"""Turns what an import is to add into records, and has them stored."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.domain.vocabulary import Sex
from desktop_app.domain.workflow import RequestAction
from desktop_app.services.bulk import insert_files, insert_members, insert_requests
from desktop_app.services.importing.households import Household, Seat
from desktop_app.services.importing.people_lines import PersonLine
from desktop_app.services.importing.resolving import NewRequest, Resolution
from desktop_app.services.records import (
    PRINCIPAL_PLACE,
    EventRecord,
    FamilyAddition,
    FileRecord,
    MemberRecord,
    NoteRecord,
    PersonRecord,
    RequestRecord,
)

LONGEST_NOTE = 4_000


def store(session: Session, resolution: Resolution, unit: str, today: date) -> None:
    """Add everything a resolution found new, in the session's write transaction.

    Principals first: somebody who is also a member elsewhere is then one person in two files.
    """
    households = resolution.directory.households
    _store_files(session, [one for one in households if one.file_id is None], unit, today)
    while _store_members(session, households):
        pass
    records = [_request_record(one) for one in resolution.requests]
    insert_requests(session, records, unit)


def _store_files(session: Session, households: Sequence[Household], unit: str, today: date) -> None:
    records = [_file_record(household.seats[0], today) for household in households]
    for household, places in zip(households, insert_files(session, records, unit), strict=True):
        household.file_id, household.number = places.file_id, places.number
        household.principal.person_id = places.people[PRINCIPAL_PLACE]
        household.seats[0].is_stored = True


def _file_record(seat: Seat, today: date) -> FileRecord:
    line = _row_of(seat)
    return FileRecord(
        principal=_person_record(line, seat),
        career=line.career,
        created_on=today,
        notes=tuple(_notes(line, PRINCIPAL_PLACE)),
        principal_id=seat.someone.person_id,
    )


def _row_of(seat: Seat) -> PersonLine:
    if seat.line is None:
        raise ValueError("a new seat comes from a row")
    return seat.line


def _person_record(line: PersonLine, seat: Seat) -> PersonRecord:
    name = line.name
    return PersonRecord(
        sex=seat.someone.sex or Sex.MALE,
        family_name_ar=name.family,
        given_names_ar=name.given,
        family_name_latin=name.family_latin,
        given_names_latin=name.given_latin,
        birth=line.birth,
        **line.person,  # type: ignore[arg-type]
    )


def _notes(line: PersonLine, place: int) -> Iterator[NoteRecord]:
    text = "\n".join(line.remarks)
    for start in range(0, len(text), LONGEST_NOTE):
        yield NoteRecord(place, text[start : start + LONGEST_NOTE])


def _store_members(session: Session, households: Sequence[Household]) -> bool:
    """Store the new members who can be now; tells whether there were any.

    Somebody new in two families is stored with the first, and joins the second the next time.
    """
    taken: set[int] = set()
    waves: list[tuple[Household, list[Seat]]] = []
    for household in households:
        ready = [seat for seat in household.new_seats() if id(seat.someone) not in taken]
        taken |= {id(seat.someone) for seat in ready if seat.someone.person_id is None}
        if ready:
            waves.append((household, ready))
    additions = [_addition(household, seats) for household, seats in waves]
    for (_, seats), ids in zip(waves, insert_members(session, additions), strict=True):
        for seat, person_id in zip(seats, ids, strict=True):
            seat.someone.person_id = person_id
            seat.is_stored = True
    return bool(waves)


def _addition(household: Household, seats: Sequence[Seat]) -> FamilyAddition:
    there = [seat for seat in household.seats if seat.is_stored]
    places = {id(seat): place for place, seat in enumerate((*there, *seats))}
    notes = [
        note for seat in seats for note in _notes(_row_of(seat), places[id(seat)])
    ]  # fmt: skip
    return FamilyAddition(
        file_id=household.file_id or 0,
        people=tuple(seat.someone.person_id or 0 for seat in there),
        members=tuple(_member_record(seat, places) for seat in seats),
        notes=tuple(notes),
    )


def _member_record(seat: Seat, places: dict[int, int]) -> MemberRecord:
    return MemberRecord(
        person=_person_record(_row_of(seat), seat),
        relation=seat.relation,
        mother=places.get(id(seat.mother)) if seat.mother is not None else None,
        person_id=seat.someone.person_id,
    )


def _request_record(request: NewRequest) -> RequestRecord:
    line, kind, received_on = request.line, request.line.type, request.line.received_on
    if kind is None or received_on is None:
        raise ValueError("a row without its type or date does not come in")
    since = line.decided_on or line.transmitted_on or received_on
    taken_over = EventRecord(
        on=received_on,
        action=RequestAction.IMPORT.value,
        from_state=None,
        to_state=line.standing.state,
    )
    return RequestRecord(
        file_id=request.household.file_id or 0,
        beneficiary_id=request.someone.person_id or 0,
        type=kind.code,
        type_version=kind.version,
        kind=kind.kind,
        provider=kind.provider,
        deciding_body=kind.decides[0],
        received_on=received_on,
        state=line.standing.state,
        state_since=max(since, received_on),
        old_number=line.old_number,
        channel=line.channel,
        urgent=line.urgent,
        note="\n".join(line.remarks),
        amount_requested=line.amount_requested,
        amount_granted=line.amount_granted,
        outcome=line.standing.outcome,
        decided_on=line.decided_on,
        decision_reference=line.decision_reference,
        decision_reason=line.decision_reason,
        transmitted_on=line.transmitted_on,
        is_history=True,
        events=(taken_over,),
    )
