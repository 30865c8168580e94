"""The life of a request as one table: from which state, by which step, to which state."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain import vocabulary
from desktop_app.domain.errors import ConflictError
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Outcome, State


class RequestAction(StrEnum):
    """A step in the life of a request."""

    REGISTER = "register"
    IMPORT = "import"
    MARK_INCOMPLETE = "mark_incomplete"
    COMPLETE = "complete"
    REVIEW = "review"
    TRANSMIT = "transmit"
    DECIDE = "decide"
    CLOSE = "close"
    REOPEN = "reopen"


@dataclass(frozen=True, slots=True)
class Transition:
    """A step that is possible from a state, and what it requires."""

    start: State
    action: RequestAction
    to: State
    needs_complete: bool = False
    needs_missing: bool = False
    needs_outcome: bool = False
    needs_reason: bool = False


# The first step from a state is the one that usually comes next.
TRANSITIONS: tuple[Transition, ...] = (
    Transition(State.REGISTERED, RequestAction.REVIEW, State.UNDER_REVIEW, needs_complete=True),
    Transition(
        State.REGISTERED, RequestAction.MARK_INCOMPLETE, State.INCOMPLETE, needs_missing=True
    ),
    Transition(State.INCOMPLETE, RequestAction.COMPLETE, State.UNDER_REVIEW, needs_complete=True),
    Transition(State.UNDER_REVIEW, RequestAction.TRANSMIT, State.TRANSMITTED, needs_complete=True),
    Transition(
        State.UNDER_REVIEW,
        RequestAction.DECIDE,
        State.DECIDED,
        needs_complete=True,
        needs_outcome=True,
    ),
    Transition(State.TRANSMITTED, RequestAction.DECIDE, State.DECIDED, needs_outcome=True),
    Transition(State.DECIDED, RequestAction.CLOSE, State.CLOSED),
    Transition(State.INCOMPLETE, RequestAction.CLOSE, State.CLOSED, needs_reason=True),
    Transition(State.REGISTERED, RequestAction.CLOSE, State.CLOSED, needs_reason=True),
    Transition(State.CLOSED, RequestAction.REOPEN, State.UNDER_REVIEW, needs_reason=True),
)

RIGHTS: dict[RequestAction, Action] = {
    RequestAction.MARK_INCOMPLETE: Action.EDIT_REQUEST,
    RequestAction.COMPLETE: Action.EDIT_REQUEST,
    RequestAction.REVIEW: Action.REVIEW_REQUEST,
    RequestAction.TRANSMIT: Action.TRANSMIT_REQUEST,
    RequestAction.DECIDE: Action.RECORD_DECISION,
    RequestAction.CLOSE: Action.REVIEW_REQUEST,
    RequestAction.REOPEN: Action.RECORD_DECISION,
}

LABELS: dict[RequestAction, Message] = {
    RequestAction.REGISTER: message("Workflow", "Registration"),
    RequestAction.IMPORT: message("Workflow", "Taken over from the register"),
    RequestAction.MARK_INCOMPLETE: message("Workflow", "Note of missing papers"),
    RequestAction.COMPLETE: message("Workflow", "Completion of the papers"),
    RequestAction.REVIEW: message("Workflow", "Start of the review"),
    RequestAction.TRANSMIT: message("Workflow", "Transmission to the deciding body"),
    RequestAction.DECIDE: message("Workflow", "Recording of the decision"),
    RequestAction.CLOSE: message("Workflow", "Closing of the request"),
    RequestAction.REOPEN: message("Workflow", "Reopening of the request"),
}


def label(action: RequestAction) -> Message:
    """Return a step's name, as a verbal noun."""
    return LABELS[action]


def right_for(action: RequestAction) -> Action:
    """Return what a role must include for a step; KeyError for steps nobody asks for."""
    return RIGHTS[action]


def actions_from(state: State) -> list[Transition]:
    """Return the steps possible from a state, the usual one first."""
    return [step for step in TRANSITIONS if step.start is state]


def find(state: State, action: RequestAction) -> Transition:
    """Return a step from a state; ConflictError when it is not possible."""
    for step in actions_from(state):
        if step.action is action:
            return step
    raise ConflictError(
        message(
            "Workflow",
            "«{action}» is not possible while the request is «{state}». Read the page again.",
            action=label(action),
            state=vocabulary.label(state),
        ),
        "impossible_move",
    )


def needs_reason(step: Transition, outcome: Outcome | None) -> bool:
    """Tell whether a step must give its reason: law 55-19 asks it of every refusal."""
    return step.needs_reason or outcome in {Outcome.REFUSED, Outcome.PARTLY}
