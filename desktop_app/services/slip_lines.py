"""Keeps a slip's lines in step with what happens to its requests, wherever it is recorded."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from desktop_app.domain.dispatch import FINAL_STATES
from desktop_app.domain.errors import ConflictError
from desktop_app.domain.messages import message
from desktop_app.domain.vocabulary import SlipState, State
from desktop_app.domain.workflow import RequestAction
from desktop_app.services.desk import Desk
from desktop_app.services.dispatch_settings import read_dispatch_settings
from desktop_app.services.rows import SlipRef
from desktop_app.storage import slip_queries
from desktop_app.storage.models import Request, Slip, SlipLine


def follow_step(
    session: Session, desk: Desk, request: Request, action: RequestAction, on: date, note: str
) -> None:
    """Note a step on the slip its request stands on; call it once the step is recorded.

    A request that is not ready any more leaves the draft it stood on. On an issued slip the
    body's word is kept with the line, and a final one closes it. Raises ConflictError for the
    recall of a request whose slip was issued: the slip is cancelled, or it waits for its answer.
    """
    found = slip_queries.open_line(session, request.id)
    if found is None:
        return
    line, slip = found
    if slip.state is SlipState.DRAFT:
        session.delete(line)
        touch(desk, slip)
    elif action is RequestAction.RECALL:
        raise ConflictError(
            message(
                "Dispatch",
                "The request is on the dispatch slip {slip}. Cancel the slip, or record the"
                " answer of the body.",
                slip=written(session, desk, slip),
            ),
            "on_slip",
        )
    elif action is not RequestAction.TRANSMIT:
        _note_answer(line, request, on, note)
        session.flush()
        _conclude(session, slip)
        touch(desk, slip)


def _note_answer(line: SlipLine, request: Request, on: date, note: str) -> None:
    decided = request.state is State.DECIDED
    line.answer = {
        "state": request.state.value,
        "outcome": request.outcome.value if decided and request.outcome else None,
        "on": on.isoformat(),
        "reference": request.decision_reference if decided else "",
        "amount": request.amount_granted if decided else None,
        "note": note,
    }
    if request.state in FINAL_STATES:
        line.answered_on, line.open = on, False


def _conclude(session: Session, slip: Slip) -> None:
    """Call a slip answered when its last line is."""
    left = select(func.count(SlipLine.id)).where(
        SlipLine.slip_id == slip.id, SlipLine.answered_on.is_(None)
    )
    if not session.scalar(left):
        slip.state = SlipState.ANSWERED


def touch(desk: Desk, slip: Slip) -> None:
    """Let a slip's version tell that its lines changed: they are rows of their own."""
    slip.updated_at = desk.now()
    flag_modified(slip, "updated_at")


def written(session: Session, desk: Desk, slip: Slip) -> str:
    """Return a slip's number as it was printed, or as the unit writes it now."""
    if slip.content is not None:
        return str(slip.content["written"])
    return read_dispatch_settings(session, desk).written(slip.number) if slip.number else ""


def slip_of(session: Session, desk: Desk, request_id: int) -> SlipRef | None:
    """Return the slip a request was last sent on, or None."""
    found = slip_queries.last_line(session, request_id)
    if found is None:
        return None
    _, slip = found
    return SlipRef(slip.id, slip.number, written(session, desk, slip), slip.on, slip.state)
