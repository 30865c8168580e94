"""What the unit has to do next: tasks follow from states and dates, nobody types them."""

from __future__ import annotations

from enum import StrEnum

from desktop_app.domain.vocabulary import Kind, State


class TaskCode(StrEnum):
    """A kind of task, in the order of a working day."""

    REMINDER = "reminder"
    OVERDUE = "overdue"
    TO_COMPLETE = "to_complete"
    TO_REVIEW = "to_review"
    TO_INQUIRE = "to_inquire"
    TO_ADVISE = "to_advise"
    TO_DECIDE = "to_decide"
    TO_TRANSMIT = "to_transmit"
    TO_REMIND = "to_remind"
    DEFERRED = "deferred"
    TO_NOTIFY = "to_notify"
    TO_PAY = "to_pay"
    ENDING = "ending"


# The states in which a request may be such a task; UNDER_REVIEW depends on who decides.
STATES: dict[TaskCode, frozenset[State]] = {
    TaskCode.TO_COMPLETE: frozenset({State.INCOMPLETE, State.RETURNED}),
    TaskCode.TO_REVIEW: frozenset({State.REGISTERED}),
    TaskCode.TO_INQUIRE: frozenset({State.INQUIRY}),
    TaskCode.TO_ADVISE: frozenset({State.UNDER_REVIEW}),
    TaskCode.TO_DECIDE: frozenset({State.UNDER_REVIEW, State.APPEALED}),
    TaskCode.TO_TRANSMIT: frozenset({State.ADVISED, State.UNDER_REVIEW}),
    TaskCode.TO_REMIND: frozenset(
        {
            State.TRANSMITTED,
            State.SETTLING,
            State.MEDICAL_CONTROL,
            State.COMMITTEE,
            State.APPEALED,
        }
    ),
    TaskCode.DEFERRED: frozenset({State.DEFERRED}),
    TaskCode.TO_NOTIFY: frozenset({State.DECIDED}),
    TaskCode.TO_PAY: frozenset({State.NOTIFIED, State.PAYING}),
}
# A body that has a request is reminded after so many days without an answer; the office's choice.
REMIND_AFTER = 15
ENDING_WITHIN = 60


def task_of(state: State, kind: Kind, *, by_unit: bool) -> TaskCode | None:
    """Return what a request waits for in its state, whether it is late or not."""
    if state is State.UNDER_REVIEW:
        return _after_review(kind, by_unit=by_unit)
    if state is State.APPEALED:
        return TaskCode.TO_DECIDE if by_unit else TaskCode.TO_REMIND
    return next((code for code, states in STATES.items() if state in states), None)


def _after_review(kind: Kind, *, by_unit: bool) -> TaskCode:
    if by_unit:
        return TaskCode.TO_DECIDE
    return TaskCode.TO_ADVISE if kind is Kind.SOCIAL else TaskCode.TO_TRANSMIT
