"""Who gets the places of a season, and who waits: the requests of a type, ranked by a rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.domain.catalogue import FieldKind, RequestType
from desktop_app.domain.errors import FieldError, InvalidError
from desktop_app.domain.messages import message
from desktop_app.domain.ranking import (
    MARK_FIELD,
    Candidate,
    Order,
    mark_of,
    orders_of,
    place_key,
)
from desktop_app.domain.recurrence import season_of
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Outcome, State
from desktop_app.services.confidence import refuse_withheld
from desktop_app.services.desk import Desk
from desktop_app.services.request_rows import request_row
from desktop_app.services.request_texts import answer_rows
from desktop_app.services.rows import RequestRow
from desktop_app.storage import request_queries
from desktop_app.storage.request_queries import RequestFilter

GRANTED = (Outcome.ACCEPTED, Outcome.PARTLY)
GIVEN_UP = (State.CANCELLED, State.WITHDRAWN)
MOST_SEATS = 100_000


@dataclass(frozen=True, slots=True)
class RankedRow:
    """One line of a list; `chosen` are its choices, as the centre and the group of a camp."""

    place: int
    row: RequestRow
    age: int | None
    served_before: bool
    mark: str
    chosen: tuple[str, ...]

    @property
    def is_granted(self) -> bool:
        """The place was already granted by a decision."""
        return self.row.outcome in GRANTED


@dataclass(frozen=True, slots=True)
class BeneficiaryList:
    """The requests of a type and season: those with a place, and those that wait for one."""

    type: RequestType
    season: int
    order: Order
    seats: int
    seated: tuple[RankedRow, ...]
    waiting: tuple[RankedRow, ...]
    refused: int

    @property
    def granted(self) -> int:
        """How many places were granted by a decision."""
        return sum(one.is_granted for one in (*self.seated, *self.waiting))


def beneficiary_list(
    desk: Desk, type_code: str, seats: int, season: int | None = None, order: Order | None = None
) -> BeneficiaryList:
    """Return a season's list: who was granted a place first, then the others, each by the rule.

    Those refused, cancelled or withdrawn have no place. What was granted keeps its place even
    beyond the seats. The season is this year's, and the rule the type's usual one, unless given.
    Raises InvalidError for an unknown type, a number of seats that cannot be, or a rule that
    does not fit the type; ForbiddenError for a type that is confidential to the account.
    """
    desk.require(Action.SEE_REQUESTS)
    kind = _checked(desk, type_code, seats, order)
    refuse_withheld(desk, kind)
    chosen_order = order or orders_of(kind)[0]
    year = season if season is not None else season_of(kind, desk.today(), {})
    found = _requests(desk, kind)
    here = [row for row in found if row[0].type == kind.code and _season(kind, row) == year]
    served = {row[0].beneficiary_id for row in found if _is_earlier(kind, row, year)}
    ranked = _ranked(desk, kind, here, served, chosen_order)
    taken = max(seats, sum(one.is_granted for one in ranked))
    return BeneficiaryList(
        type=kind,
        season=year,
        order=chosen_order,
        seats=seats,
        seated=tuple(ranked[:taken]),
        waiting=tuple(ranked[taken:]),
        refused=sum(row[0].outcome is Outcome.REFUSED for row in here),
    )


def _checked(desk: Desk, code: str, seats: int, order: Order | None) -> RequestType:
    kind = desk.catalogue.find(code)
    if kind is None:
        text = message("Requests", "There is no type of request {code}. Choose one.", code=code)
        raise InvalidError([FieldError("type", "unknown_type", text)])
    faults = []
    if not 0 <= seats <= MOST_SEATS:
        text = message("Ranking", "The number of seats is a whole number, 0 or more.")
        faults.append(FieldError("seats", "bad_seats", text))
    if order is not None and order not in orders_of(kind):
        text = message("Ranking", "This type has no general average. Choose another order.")
        faults.append(FieldError("order", "no_mark", text))
    if faults:
        raise InvalidError(faults)
    return kind


def _requests(desk: Desk, kind: RequestType) -> Sequence[Any]:
    """Return all requests that use up the same right, of every season."""
    types = frozenset({kind.code, *kind.repetition.counted_with})
    chosen = RequestFilter(types=types)
    with desk.read() as session:
        count = request_queries.count(session, chosen)
        return request_queries.page(session, chosen, "received", False, 0, count)


def _season(kind: RequestType, row: Any) -> int:
    return season_of(kind, row[0].received_on, row[0].answers)


def _is_earlier(kind: RequestType, row: Any, season: int) -> bool:
    return row[0].outcome in GRANTED and _season(kind, row) < season


def _ranked(
    desk: Desk, kind: RequestType, found: Sequence[Any], served: set[int], order: Order
) -> list[RankedRow]:
    lines = []
    for row in found:
        request, person = row[0], row[1]
        if request.outcome is Outcome.REFUSED or request.state in GIVEN_UP:
            continue
        if request.outcome is None and request.state in {State.CLOSED, State.ARCHIVED}:
            continue
        told = request_row(desk, row)
        candidate = Candidate(
            received_on=told.received_on,
            number=told.number,
            served_before=person.id in served,
            category=told.beneficiary_category,
            mark=mark_of(request.answers),
        )
        lines.append((told.outcome not in GRANTED, candidate, told, request, person))
    key = place_key(order)
    lines.sort(key=lambda line: (line[0], *key(line[1])))
    return [
        RankedRow(
            place=place,
            row=told,
            age=person.birth.age_on(desk.today()) if person.birth else None,
            served_before=candidate.served_before,
            mark=str(request.answers.get(MARK_FIELD) or ""),
            chosen=_chosen(kind, request),
        )
        for place, (_, candidate, told, request, person) in enumerate(lines, start=1)
    ]


def _chosen(kind: RequestType, request: Any) -> tuple[str, ...]:
    # A list goes from hand to hand: what is medical stays out of it.
    chosen = (one for one in kind.fields if one.kind is FieldKind.CHOICE and not one.medical)
    names = {field.name for field in chosen}
    told = answer_rows(kind, request.answers)
    return tuple(answer.text for answer in told if answer.name in names)
