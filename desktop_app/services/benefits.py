"""What a person was granted, from the requests on record: what attestations may say."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import OPEN_STATES, Kind, Outcome, Provider, State
from desktop_app.services.desk import Desk
from desktop_app.services.ledger import Family, read_family
from desktop_app.storage import ledger_queries

GRANTED = frozenset({Outcome.ACCEPTED, Outcome.PARTLY})
LEFT = frozenset({State.CANCELLED, State.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class BenefitRow:
    """A request that was granted, or is under way; amounts in centimes.

    `on` is the day of its decision, else of its deposit. `person_id` is its beneficiary's: a
    service that counts for a whole family may have gone to another of it.
    """

    request_id: int
    number: str
    person_id: int
    type: str
    name_ar: str
    name_fr: str
    kind: Kind
    provider: Provider
    on: date
    amount: int | None


@dataclass(frozen=True, slots=True)
class Benefits:
    """What was granted within a time, the first first, and what still waits for its decision."""

    granted: tuple[BenefitRow, ...]
    under_way: tuple[BenefitRow, ...]

    @property
    def total(self) -> int:
        """The centimes granted in all."""
        return sum(row.amount or 0 for row in self.granted)


def benefits(
    desk: Desk,
    file_id: int,
    person_id: int,
    first: date | None = None,
    last: date | None = None,
    type_code: str = "",
) -> Benefits:
    """Return what a person was granted from one day to another, of one type or of all.

    A grant counts on the day of its decision and on each day something was paid of it. With a
    type, all that uses up the person's right to it counts, as in the ledger of rights: that of
    the family for what a family receives once. Raises NotFoundError for a person who is not of
    the file or a type that is none.
    """
    desk.require(Action.SEE_REQUESTS)
    with desk.read() as session:
        family = read_family(session, desk, file_id)
        if family.person(person_id) is None:
            raise NotFoundError(
                message("Requests", "This person is not of that file. Choose again.")
            )
        rows = ledger_queries.grants_of(session, _counted(desk, family, person_id, type_code))
        paid = _paid_on(session, [row.id for row in rows])
    found = [(row, _benefit(desk, row)) for row in rows if row.state not in LEFT]
    return Benefits(
        granted=tuple(
            benefit
            for row, benefit in found
            if row.outcome in GRANTED
            and any(_within(day, first, last) for day in (benefit.on, *paid.get(row.id, ())))
        ),
        under_way=tuple(benefit for row, benefit in found if _waits(row)),
    )


def _waits(row: Any) -> bool:
    return row.state in OPEN_STATES and row.outcome not in GRANTED


def _counted(desk: Desk, family: Family, person_id: int, type_code: str) -> Collection[int]:
    """Return the ids of the requests that count for a person, for one type or for all."""
    if not type_code:
        every = (one for found in family.requests.values() for _, one in found)
        return [one.id for one in every if one.person_id == person_id]
    kind = desk.catalogue.find(type_code)
    if kind is None:
        raise NotFoundError(
            message("Requests", "There is no type of request {code}. Choose one.", code=type_code)
        )
    return [one.id for one in family.earlier(kind, person_id)]


def _paid_on(session: Session, ids: Sequence[int]) -> dict[int, list[date]]:
    days: dict[int, list[date]] = {}
    for request_id, day in ledger_queries.payment_days(session, ids):
        days.setdefault(request_id, []).append(day)
    return days


def _within(day: date, first: date | None, last: date | None) -> bool:
    return (first is None or first <= day) and (last is None or day <= last)


def _benefit(desk: Desk, row: Any) -> BenefitRow:
    kind = desk.catalogue.version(row.type, row.type_version)
    return BenefitRow(
        request_id=row.id,
        number=row.number,
        person_id=row.beneficiary_id,
        type=row.type,
        name_ar=kind.name_ar if kind else row.type,
        name_fr=kind.name_fr if kind else row.type,
        kind=row.kind,
        provider=row.provider,
        on=row.decided_on or row.received_on,
        amount=row.amount_granted,
    )
