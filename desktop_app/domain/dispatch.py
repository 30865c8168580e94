"""Dispatch slips: what a body can answer, by which steps of a request, and who is addressed."""

from __future__ import annotations

from enum import StrEnum
from string import Formatter

from desktop_app.domain.messages import Message
from desktop_app.domain.vocabulary import Kind, Outcome, State, label, state_label
from desktop_app.domain.workflow import RequestAction


class Answer(StrEnum):
    """What a body answers to one request of a slip."""

    ACCEPTED = "accepted"
    PARTLY = "partly"
    REFUSED = "refused"
    RETURNED = "returned"
    SETTLING = "settling"
    COMMITTEE = "committee"
    DEFERRED = "deferred"


OUTCOMES: dict[Answer, Outcome] = {
    Answer.ACCEPTED: Outcome.ACCEPTED,
    Answer.PARTLY: Outcome.PARTLY,
    Answer.REFUSED: Outcome.REFUSED,
}
# The state a request stands in after an answer that decides nothing.
STATES: dict[Answer, State] = {
    Answer.RETURNED: State.RETURNED,
    Answer.SETTLING: State.SETTLING,
    Answer.COMMITTEE: State.COMMITTEE,
    Answer.DEFERRED: State.DEFERRED,
}
_BOTH = (Answer.ACCEPTED, Answer.PARTLY, Answer.REFUSED, Answer.RETURNED)
OF_KIND: dict[Kind, tuple[Answer, ...]] = {
    Kind.SOCIAL: (*_BOTH, Answer.COMMITTEE, Answer.DEFERRED),
    Kind.HEALTH: (*_BOTH, Answer.SETTLING),
}
# After these nothing more is awaited from the body on this slip.
FINAL_STATES = frozenset({State.DECIDED, State.RETURNED, State.WITHDRAWN, State.CANCELLED})


def steps_of(answer: Answer, state: State) -> tuple[RequestAction, ...]:
    """Return the steps by which an answer is carried out on a request that stands in a state.

    A body defers in its committee: a request that was only transmitted passes through it.
    """
    if answer in OUTCOMES:
        return (RequestAction.DECIDE,)
    if answer is Answer.DEFERRED and state is not State.COMMITTEE:
        return (RequestAction.SUBMIT_TO_COMMITTEE, RequestAction.DEFER)
    return (_STEPS[answer],)


_STEPS = {
    Answer.RETURNED: RequestAction.RETURN,
    Answer.SETTLING: RequestAction.START_SETTLEMENT,
    Answer.COMMITTEE: RequestAction.SUBMIT_TO_COMMITTEE,
    Answer.DEFERRED: RequestAction.DEFER,
}


def answer_label(answer: Answer, kind: Kind) -> Message:
    """Return an answer's word: that of the outcome, or of the state it leads to."""
    if answer in OUTCOMES:
        return label(OUTCOMES[answer])
    return state_label(STATES[answer], kind)


def number_as_written(pattern: str, place: int, year: int) -> str:
    """Return a slip's number as the unit writes it: `0142 / م.و.ع.إ / 2026`."""
    return pattern.format(number=f"{place:04d}", year=year)


def is_number_pattern(pattern: str) -> bool:
    """Tell whether a pattern has `{number}` and `{year}`, and nothing else to fill in."""
    try:
        names = [name for _, name, _, _ in Formatter().parse(pattern) if name is not None]
    except ValueError:
        return False
    return sorted(names) == ["number", "year"]
