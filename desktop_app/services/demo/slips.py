"""Puts the requests that were transmitted in the last months on the slips they left with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.dispatch import FINAL_STATES
from desktop_app.domain.vocabulary import OPEN_STATES, Provider, SlipState, State
from desktop_app.services import numbering
from desktop_app.services.demo.draws import happens
from desktop_app.services.desk import Desk
from desktop_app.services.dispatch_settings import DispatchSettings, read_dispatch_settings
from desktop_app.services.slip_content import content_of
from desktop_app.services.slip_pages import new_slip
from desktop_app.storage.models import Request, Slip, SlipLine

DAYS_BACK = 150
ACKNOWLEDGED = 0.85
REMINDED = 0.4
OTHER_REMARK = 0.12
# A body that has not decided yet may have said where the request stands.
INTERIM = frozenset({State.SETTLING, State.MEDICAL_CONTROL, State.COMMITTEE, State.DEFERRED})


def add_slips(session: Session, desk: Desk, rng: Random) -> int:
    """Make one issued slip for each body and day of transmission; returns how many.

    Runs in the session's write transaction. What the bodies decided stands as their answers;
    some slips were acknowledged, some reminded of, and the old ones without an answer are overdue.
    """
    settings = read_dispatch_settings(session, desk)
    groups = _by_slip(session, desk)
    for (on, provider), requests in sorted(groups.items()):
        slip = _slip(session, desk, rng, settings, provider, on)
        _add_lines(session, rng, settings, slip, requests)
        slip.content = content_of(session, desk, slip, settings).as_json()
        _follow(desk, rng, settings, slip, requests)
    session.flush()
    return len(groups)


def _by_slip(session: Session, desk: Desk) -> dict[tuple[date, Provider], list[Request]]:
    first = desk.today() - timedelta(days=DAYS_BACK)
    query = (
        select(Request)
        .where(Request.transmitted_on >= first, Request.is_history.is_(False))
        .order_by(Request.transmitted_on, Request.id)
    )
    groups: dict[tuple[date, Provider], list[Request]] = defaultdict(list)
    for request in session.scalars(query):
        assert request.transmitted_on is not None
        groups[request.transmitted_on, request.provider].append(request)
    return groups


def _slip(
    session: Session,
    desk: Desk,
    rng: Random,
    settings: DispatchSettings,
    provider: Provider,
    on: date,
) -> Slip:
    series = numbering.slip_series(desk.unit.code, on.year)
    (number,) = numbering.next_numbers(session, series)
    at = min(datetime.combine(on, time(15, rng.randrange(60)), UTC), desk.now())
    slip = new_slip(desk, provider, settings)
    slip.number = numbering.written(series, number)
    slip.on, slip.state = on, SlipState.ISSUED
    slip.issued_at, slip.issued_by = at, desk.account.id
    slip.created_at = slip.updated_at = at
    session.add(slip)
    session.flush()
    return slip


def _add_lines(
    session: Session,
    rng: Random,
    settings: DispatchSettings,
    slip: Slip,
    requests: Sequence[Request],
) -> None:
    usual, *others = settings.remarks
    for position, request in enumerate(requests, start=1):
        odd = bool(others) and happens(rng, OTHER_REMARK)
        answer = _answer(request)
        final = answer is not None and request.state not in INTERIM
        session.add(
            SlipLine(
                slip_id=slip.id,
                request_id=request.id,
                position=position,
                remark=rng.choice(others) if odd else usual,
                open=not final,
                answer=answer,
                answered_on=date.fromisoformat(answer["on"]) if answer and final else None,
            )
        )
    session.flush()


def _answer(request: Request) -> dict[str, Any] | None:
    """Return what the body said so far, from where the request stands."""
    decided = request.outcome is not None and request.decided_on is not None
    if decided and request.decided_on is not None:
        on, state = request.decided_on, State.DECIDED
    elif request.state in INTERIM or request.state in FINAL_STATES:
        on, state = request.state_since, request.state
    elif request.state in OPEN_STATES and request.state is not State.TRANSMITTED:
        # It came back and was taken up again: its next slip is still to come.
        on, state, decided = request.state_since, State.RETURNED, False
    else:
        return None
    return {
        "state": state.value,
        "outcome": request.outcome.value if decided and request.outcome else None,
        "on": on.isoformat(),
        "reference": request.decision_reference if decided else "",
        "amount": request.amount_granted if decided else None,
        "note": "",
    }


def _follow(
    desk: Desk, rng: Random, settings: DispatchSettings, slip: Slip, requests: Sequence[Request]
) -> None:
    """Let the stub come back and, when the answers are overdue, a reminder go out."""
    today = desk.today()
    received = slip.on + timedelta(days=rng.randint(1, 5))
    if received <= today and happens(rng, ACKNOWLEDGED):
        slip.acknowledged_on = received
        slip.acknowledgement = f"{rng.randrange(200, 2900)}/{received.year}"
        slip.state = SlipState.ACKNOWLEDGED
    awaited = [one for one in requests if _answer(one) is None or one.state in INTERIM]
    if not awaited:
        slip.state = SlipState.ANSWERED
        return
    due = slip.on + timedelta(days=settings.reminder_days + rng.randint(1, 6))
    if due <= today and happens(rng, REMINDED):
        slip.reminders, slip.reminded_on = 1, due
