"""The numbers that decisions gave a person: agreements, exemptions, cover, with their validity."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop_app.domain.catalogue import Grant
from desktop_app.domain.formats import isolate, short_date
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Outcome
from desktop_app.services.care_rows import AgreementRow, AgreementState
from desktop_app.services.desk import Desk
from desktop_app.storage.models import Request

GRANTED = (Outcome.ACCEPTED, Outcome.PARTLY)
# The fields of a care sheet in which a number of each kind is given again, and its last day.
FIELDS = {
    Grant.EXEMPTION: ("etm_number", "etm_valid_until"),
    Grant.AGREEMENT: ("agreement_number", "agreement_valid_until"),
}
# What lies in force comes before what is gone.
_ORDER = (AgreementState.IN_FORCE, AgreementState.TO_COME, AgreementState.EXPIRED)


def agreements_of(desk: Desk, person_id: int, on: date) -> tuple[AgreementRow, ...]:
    """Return the agreements, exemptions and cover undertakings given to a person.

    Those in force on the day come first, then the latest. What the illness is, is not recorded.
    """
    desk.require(Action.SEE_REQUESTS)
    with desk.read() as session:
        return agreements_in(session, desk, person_id, on)


def agreements_in(
    session: Session, desk: Desk, person_id: int, on: date
) -> tuple[AgreementRow, ...]:
    """Return a person's agreements within a session."""
    granting = {code: one.grants for code, one in desk.catalogue.types.items() if one.grants}
    query = select(Request).where(
        Request.beneficiary_id == person_id,
        Request.type.in_(granting),
        Request.outcome.in_(GRANTED),
        or_(Request.granted_number != "", Request.valid_until.is_not(None)),
    )
    rows = [_row(desk, request, on) for request in session.scalars(query)]
    rows.sort(key=lambda row: row.valid_until or date.max, reverse=True)
    return tuple(sorted(rows, key=lambda row: _ORDER.index(row.state)))


def _row(desk: Desk, request: Request, on: date) -> AgreementRow:
    kind = desk.catalogue.types[request.type]
    assert kind.grants is not None
    return AgreementRow(
        request_id=request.id,
        request_number=request.number,
        type=request.type,
        type_short_ar=kind.short_ar,
        grants=kind.grants,
        number=request.granted_number,
        valid_from=request.valid_from or request.decided_on,
        valid_until=request.valid_until,
        state=state_on(request.valid_from or request.decided_on, request.valid_until, on),
    )


def state_on(start: date | None, end: date | None, on: date) -> AgreementState:
    """Return where a validity stands on a day; both its days belong to it."""
    if end is not None and end < on:
        return AgreementState.EXPIRED
    return AgreementState.TO_COME if start is not None and start > on else AgreementState.IN_FORCE


def proposed_answers(
    rows: tuple[AgreementRow, ...], field_names: frozenset[str]
) -> dict[str, object]:
    """Return the answers that a new care sheet can take over from what is in force."""
    found: dict[str, object] = {}
    for row in rows:
        number, until = FIELDS.get(row.grants, ("", ""))
        if row.state is not AgreementState.IN_FORCE or number not in field_names or number in found:
            continue
        found[number] = row.number
        if until in field_names and row.valid_until is not None:
            found[until] = row.valid_until.isoformat()
    return found


def validity_caution(
    rows: tuple[AgreementRow, ...], answers: Mapping[str, object], grant: Grant, on: date
) -> Message | None:
    """Return a warning when the number given was no longer, or not yet, valid on a day.

    The validity on the sheet counts, else the one recorded under that number; it never blocks.
    """
    name, until_name = FIELDS[grant]
    number = answers.get(name)
    if not isinstance(number, str) or not number:
        return None
    row = next((one for one in rows if one.grants is grant and one.number == number), None)
    told = answers.get(until_name)
    until = date.fromisoformat(told) if isinstance(told, str) else row and row.valid_until
    start = row.valid_from if row else None
    state = state_on(start, until or None, on)
    if state is AgreementState.EXPIRED and until:
        return message(
            "Care",
            "The number {number} was valid until {until}, before the care of {on}.",
            number=isolate(number),
            until=isolate(short_date(until)),
            on=isolate(short_date(on)),
        )
    if state is AgreementState.TO_COME and start:
        return message(
            "Care",
            "The number {number} is valid from {start} only, after the care of {on}.",
            number=isolate(number),
            start=isolate(short_date(start)),
            on=isolate(short_date(on)),
        )
    return None


def is_exempt(answers: Mapping[str, object], on: date) -> bool:
    """Tell whether a sheet gives an exemption (ETM) that was valid on a day."""
    number, until = (answers.get(name) for name in FIELDS[Grant.EXEMPTION])
    return bool(number) and (not isinstance(until, str) or date.fromisoformat(until) >= on)
