"""The two lives of a request as tables: from which state, by which step, to which state.

The social life is that of DOMAIN 1.5, the health life that of DOMAIN 2.6. A step says what it
requires and what it records; services refuse whatever is in neither table.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain import vocabulary
from desktop_app.domain.errors import ConflictError
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Kind, Outcome, State


class RequestAction(StrEnum):
    """A step in the life of a request."""

    REGISTER = "register"
    IMPORT = "import"
    MARK_INCOMPLETE = "mark_incomplete"
    COMPLETE = "complete"
    REVIEW = "review"
    OPEN_INQUIRY = "open_inquiry"
    REPORT_INQUIRY = "report_inquiry"
    GIVE_OPINION = "give_opinion"
    TRANSMIT = "transmit"
    RECALL = "recall"
    RETURN = "return"
    START_SETTLEMENT = "start_settlement"
    REFER_TO_CONTROL = "refer_to_control"
    REPORT_CONTROL = "report_control"
    SUBMIT_TO_COMMITTEE = "submit_to_committee"
    DEFER = "defer"
    DECIDE = "decide"
    NOTIFY = "notify"
    START_PAYMENT = "start_payment"
    PAY_PART = "pay_part"
    PAY = "pay"
    APPEAL = "appeal"
    CLOSE = "close"
    ARCHIVE = "archive"
    CANCEL = "cancel"
    WITHDRAW = "withdraw"
    REOPEN = "reopen"
    MARK_URGENT = "mark_urgent"
    LIFT_URGENCY = "lift_urgency"
    WRITE_REPORT = "write_report"


# Written in the timeline, these leave the request in the state it is in.
BESIDES = (RequestAction.WRITE_REPORT, RequestAction.MARK_URGENT, RequestAction.LIFT_URGENCY)


class Entry(StrEnum):
    """What a person enters with a step, besides its date; each is recorded."""

    NOTE = "note"
    REASON = "reason"
    REASONS = "reasons"
    PAPERS = "papers"
    REPORT = "report"
    OPINION = "opinion"
    OUTCOME = "outcome"
    BODY = "body"
    REFERENCE = "reference"
    AMOUNT = "amount"
    VALIDITY = "validity"
    CHANNEL = "channel"
    PAYMENT = "payment"


class Papers(StrEnum):
    """What a step asks of the papers: nothing, that none is missing, or that some are."""

    ANY = "any"
    COMPLETE = "complete"
    MISSING = "missing"


class Decider(StrEnum):
    """For whose requests a step is: those the unit decides, those others decide, or all."""

    ANY = "any"
    UNIT = "unit"
    OTHERS = "others"


@dataclass(frozen=True, slots=True)
class Transition:
    """A step that is possible from a state, what it requires and what it records."""

    start: State
    action: RequestAction
    to: State
    requires: frozenset[Entry] = frozenset()
    records: frozenset[Entry] = frozenset({Entry.NOTE})
    papers: Papers = Papers.ANY
    decider: Decider = Decider.ANY
    outcomes: frozenset[Outcome] = frozenset()

    @property
    def needs_complete(self) -> bool:
        """No paper may be missing any more."""
        return self.papers is Papers.COMPLETE

    @property
    def needs_missing(self) -> bool:
        """Some paper must be missing."""
        return self.papers is Papers.MISSING

    @property
    def needs_outcome(self) -> bool:
        """Whether the step says what was decided."""
        return Entry.OUTCOME in self.requires

    @property
    def needs_reason(self) -> bool:
        """Whether the step is nothing without its reason, whatever was decided."""
        return Entry.REASON in self.requires


def _step(
    start: State,
    action: RequestAction,
    to: State,
    *,
    requires: Iterable[Entry] = (),
    records: Iterable[Entry] = (),
    papers: Papers = Papers.ANY,
    decider: Decider = Decider.ANY,
    outcomes: Iterable[Outcome] = (),
) -> Transition:
    needed = frozenset(requires)
    # What is required is recorded too; a step that gives no reason may bear a remark.
    recorded = needed | frozenset(records)
    if Entry.REASON not in recorded and Entry.REPORT not in recorded:
        recorded |= {Entry.NOTE}
    return Transition(start, action, to, needed, recorded, papers, decider, frozenset(outcomes))


def _from_each(states: Iterable[State], action: RequestAction, to: State) -> list[Transition]:
    """Return one step, for its reason, from each of several states."""
    return [_step(state, action, to, requires={Entry.REASON}) for state in states]


GRANTED = (Outcome.ACCEPTED, Outcome.PARTLY)
CONTESTED = (Outcome.PARTLY, Outcome.REFUSED)
DECISION = (
    Entry.BODY,
    Entry.REFERENCE,
    Entry.AMOUNT,
    Entry.REASON,
    Entry.REASONS,
    Entry.VALIDITY,
)


def _decision(
    start: State, decider: Decider = Decider.ANY, papers: Papers = Papers.ANY
) -> Transition:
    return _step(
        start,
        RequestAction.DECIDE,
        State.DECIDED,
        requires={Entry.OUTCOME},
        records=DECISION,
        papers=papers,
        decider=decider,
    )


def _return(start: State) -> Transition:
    return _step(
        start,
        RequestAction.RETURN,
        State.RETURNED,
        requires={Entry.REASONS},
        records={Entry.PAPERS},
    )


def _mended(to: State) -> Transition:
    return _step(
        State.RETURNED,
        RequestAction.COMPLETE,
        to,
        records={Entry.PAPERS},
        papers=Papers.COMPLETE,
    )


# At the counter: the same in both lives. The first step from a state is the usual next one.
_COUNTER = (
    _step(State.REGISTERED, RequestAction.REVIEW, State.UNDER_REVIEW, papers=Papers.COMPLETE),
    _step(
        State.REGISTERED,
        RequestAction.MARK_INCOMPLETE,
        State.INCOMPLETE,
        records={Entry.PAPERS},
        papers=Papers.MISSING,
    ),
    _step(
        State.INCOMPLETE,
        RequestAction.COMPLETE,
        State.UNDER_REVIEW,
        records={Entry.PAPERS},
        papers=Papers.COMPLETE,
    ),
)
_ASK_AGAIN = _step(
    State.UNDER_REVIEW,
    RequestAction.MARK_INCOMPLETE,
    State.INCOMPLETE,
    requires={Entry.PAPERS},
    records={Entry.REASON},
    papers=Papers.MISSING,
)
# After the decision, and the ways out: the same in both lives.
_AFTERMATH = (
    _step(State.DECIDED, RequestAction.NOTIFY, State.NOTIFIED, requires={Entry.CHANNEL}),
    _step(State.DECIDED, RequestAction.START_PAYMENT, State.PAYING, outcomes=GRANTED),
    _step(
        State.DECIDED,
        RequestAction.PAY,
        State.PAID,
        requires={Entry.PAYMENT},
        outcomes=GRANTED,
    ),
    _step(State.NOTIFIED, RequestAction.START_PAYMENT, State.PAYING, outcomes=GRANTED),
    _step(
        State.NOTIFIED,
        RequestAction.PAY,
        State.PAID,
        requires={Entry.PAYMENT},
        outcomes=GRANTED,
    ),
    _step(State.NOTIFIED, RequestAction.CLOSE, State.CLOSED),
    _step(State.PAYING, RequestAction.PAY, State.PAID, requires={Entry.PAYMENT}),
    _step(State.PAYING, RequestAction.PAY_PART, State.PAYING, requires={Entry.PAYMENT}),
    _step(State.PAID, RequestAction.CLOSE, State.CLOSED),
    _step(State.DECIDED, RequestAction.CLOSE, State.CLOSED),
    *(
        _step(
            state,
            RequestAction.APPEAL,
            State.APPEALED,
            requires={Entry.REASON},
            outcomes=CONTESTED,
        )
        for state in (State.DECIDED, State.NOTIFIED, State.PAID, State.CLOSED)
    ),
    _decision(State.APPEALED),
    *_from_each((State.REGISTERED, State.INCOMPLETE), RequestAction.CLOSE, State.CLOSED),
    _step(State.CLOSED, RequestAction.ARCHIVE, State.ARCHIVED),
    _step(State.CANCELLED, RequestAction.ARCHIVE, State.ARCHIVED),
    _step(State.WITHDRAWN, RequestAction.ARCHIVE, State.ARCHIVED),
    *_from_each(
        (State.CLOSED, State.CANCELLED, State.WITHDRAWN), RequestAction.REOPEN, State.UNDER_REVIEW
    ),
)


def _exits(states: Iterable[State]) -> tuple[Transition, ...]:
    """Return the person's own way out, then the unit's, from each state that still waits."""
    waiting = tuple(states)
    return (
        *_from_each(waiting, RequestAction.WITHDRAW, State.WITHDRAWN),
        *_from_each(waiting, RequestAction.CANCEL, State.CANCELLED),
    )


SOCIAL: tuple[Transition, ...] = (
    *_COUNTER,
    _step(
        State.UNDER_REVIEW,
        RequestAction.GIVE_OPINION,
        State.ADVISED,
        requires={Entry.OPINION},
        records={Entry.REASON},
        papers=Papers.COMPLETE,
        decider=Decider.OTHERS,
    ),
    _decision(State.UNDER_REVIEW, Decider.UNIT, papers=Papers.COMPLETE),
    _step(State.UNDER_REVIEW, RequestAction.OPEN_INQUIRY, State.INQUIRY),
    _ASK_AGAIN,
    _step(
        State.INQUIRY,
        RequestAction.REPORT_INQUIRY,
        State.UNDER_REVIEW,
        requires={Entry.REPORT},
    ),
    _step(State.ADVISED, RequestAction.TRANSMIT, State.TRANSMITTED, papers=Papers.COMPLETE),
    _decision(State.TRANSMITTED),
    _step(State.TRANSMITTED, RequestAction.SUBMIT_TO_COMMITTEE, State.COMMITTEE),
    _return(State.TRANSMITTED),
    # A transmission by mistake, or on a slip that is cancelled, is taken back before any answer.
    *_from_each((State.TRANSMITTED,), RequestAction.RECALL, State.ADVISED),
    _decision(State.COMMITTEE),
    _step(
        State.COMMITTEE,
        RequestAction.DEFER,
        State.DEFERRED,
        requires={Entry.REASONS},
    ),
    _step(State.DEFERRED, RequestAction.SUBMIT_TO_COMMITTEE, State.COMMITTEE),
    _decision(State.DEFERRED),
    _mended(State.ADVISED),
    *_AFTERMATH,
    *_exits(
        (
            State.REGISTERED,
            State.INCOMPLETE,
            State.UNDER_REVIEW,
            State.INQUIRY,
            State.ADVISED,
            State.TRANSMITTED,
            State.RETURNED,
            State.COMMITTEE,
            State.DEFERRED,
            State.APPEALED,
        )
    ),
)

HEALTH: tuple[Transition, ...] = (
    *_COUNTER,
    _step(
        State.UNDER_REVIEW,
        RequestAction.TRANSMIT,
        State.TRANSMITTED,
        papers=Papers.COMPLETE,
        decider=Decider.OTHERS,
    ),
    _decision(State.UNDER_REVIEW, Decider.UNIT, papers=Papers.COMPLETE),
    _ASK_AGAIN,
    _step(State.TRANSMITTED, RequestAction.START_SETTLEMENT, State.SETTLING),
    _decision(State.TRANSMITTED),
    _return(State.TRANSMITTED),
    *_from_each((State.TRANSMITTED,), RequestAction.RECALL, State.UNDER_REVIEW),
    _decision(State.SETTLING),
    _step(State.SETTLING, RequestAction.REFER_TO_CONTROL, State.MEDICAL_CONTROL),
    _return(State.SETTLING),
    _step(State.MEDICAL_CONTROL, RequestAction.REPORT_CONTROL, State.SETTLING),
    _decision(State.MEDICAL_CONTROL),
    _mended(State.UNDER_REVIEW),
    *_AFTERMATH,
    *_exits(
        (
            State.REGISTERED,
            State.INCOMPLETE,
            State.UNDER_REVIEW,
            State.TRANSMITTED,
            State.RETURNED,
            State.SETTLING,
            State.MEDICAL_CONTROL,
            State.APPEALED,
        )
    ),
)

LIVES: dict[Kind, tuple[Transition, ...]] = {Kind.SOCIAL: SOCIAL, Kind.HEALTH: HEALTH}

RIGHTS: dict[RequestAction, Action] = {
    RequestAction.MARK_INCOMPLETE: Action.EDIT_REQUEST,
    RequestAction.COMPLETE: Action.EDIT_REQUEST,
    RequestAction.REVIEW: Action.REVIEW_REQUEST,
    RequestAction.OPEN_INQUIRY: Action.REVIEW_REQUEST,
    RequestAction.REPORT_INQUIRY: Action.REVIEW_REQUEST,
    RequestAction.GIVE_OPINION: Action.GIVE_OPINION,
    RequestAction.TRANSMIT: Action.TRANSMIT_REQUEST,
    RequestAction.RECALL: Action.TRANSMIT_REQUEST,
    RequestAction.RETURN: Action.REVIEW_REQUEST,
    RequestAction.START_SETTLEMENT: Action.REVIEW_REQUEST,
    RequestAction.REFER_TO_CONTROL: Action.REVIEW_REQUEST,
    RequestAction.REPORT_CONTROL: Action.REVIEW_REQUEST,
    RequestAction.SUBMIT_TO_COMMITTEE: Action.REVIEW_REQUEST,
    RequestAction.DEFER: Action.RECORD_DECISION,
    RequestAction.DECIDE: Action.RECORD_DECISION,
    RequestAction.NOTIFY: Action.REVIEW_REQUEST,
    RequestAction.START_PAYMENT: Action.RECORD_PAYMENT,
    RequestAction.PAY_PART: Action.RECORD_PAYMENT,
    RequestAction.PAY: Action.RECORD_PAYMENT,
    RequestAction.APPEAL: Action.EDIT_REQUEST,
    RequestAction.CLOSE: Action.REVIEW_REQUEST,
    RequestAction.ARCHIVE: Action.REVIEW_REQUEST,
    RequestAction.CANCEL: Action.REVIEW_REQUEST,
    RequestAction.WITHDRAW: Action.EDIT_REQUEST,
    RequestAction.REOPEN: Action.RECORD_DECISION,
    RequestAction.MARK_URGENT: Action.REVIEW_REQUEST,
    RequestAction.LIFT_URGENCY: Action.REVIEW_REQUEST,
    RequestAction.WRITE_REPORT: Action.REVIEW_REQUEST,
}

LABELS: dict[RequestAction, Message] = {
    RequestAction.REGISTER: message("Workflow", "Registration"),
    RequestAction.IMPORT: message("Workflow", "Taken over from the register"),
    RequestAction.MARK_INCOMPLETE: message("Workflow", "Note of missing papers"),
    RequestAction.COMPLETE: message("Workflow", "Completion of the papers"),
    RequestAction.REVIEW: message("Workflow", "Start of the review"),
    RequestAction.OPEN_INQUIRY: message("Workflow", "Opening of a social inquiry"),
    RequestAction.REPORT_INQUIRY: message("Workflow", "Report of the social inquiry"),
    RequestAction.GIVE_OPINION: message("Workflow", "Opinion of the unit head"),
    RequestAction.TRANSMIT: message("Workflow", "Transmission to the deciding body"),
    RequestAction.RECALL: message("Workflow", "Recall of the transmission"),
    RequestAction.RETURN: message("Workflow", "Return for a lack"),
    RequestAction.START_SETTLEMENT: message("Workflow", "Start of the settlement"),
    RequestAction.REFER_TO_CONTROL: message("Workflow", "Referral to the medical control"),
    RequestAction.REPORT_CONTROL: message("Workflow", "Result of the medical control"),
    RequestAction.SUBMIT_TO_COMMITTEE: message("Workflow", "Submission to the committee"),
    RequestAction.DEFER: message("Workflow", "Deferral"),
    RequestAction.DECIDE: message("Workflow", "Recording of the decision"),
    RequestAction.NOTIFY: message("Workflow", "Notification of the decision"),
    RequestAction.START_PAYMENT: message("Workflow", "Start of the payment"),
    RequestAction.PAY_PART: message("Workflow", "Recording of an instalment"),
    RequestAction.PAY: message("Workflow", "Recording of the payment"),
    RequestAction.APPEAL: message("Workflow", "Appeal of the person concerned"),
    RequestAction.CLOSE: message("Workflow", "Closing of the request"),
    RequestAction.ARCHIVE: message("Workflow", "Archiving"),
    RequestAction.CANCEL: message("Workflow", "Cancellation of the request"),
    RequestAction.WITHDRAW: message("Workflow", "Withdrawal by the person concerned"),
    RequestAction.REOPEN: message("Workflow", "Reopening of the request"),
    RequestAction.MARK_URGENT: message("Workflow", "Marking as urgent"),
    RequestAction.LIFT_URGENCY: message("Workflow", "Lifting of the urgency"),
    RequestAction.WRITE_REPORT: message("Workflow", "Recording of a report"),
}


def label(action: RequestAction) -> Message:
    """Return a step's name, as a verbal noun."""
    return LABELS[action]


def right_for(action: RequestAction) -> Action:
    """Return what a role must include for a step; KeyError for steps nobody asks for."""
    return RIGHTS[action]


def actions_from(
    state: State,
    kind: Kind,
    *,
    by_unit: bool | None = None,
    outcome: Outcome | None = None,
) -> list[Transition]:
    """Return the steps possible from a state, the usual one first.

    `by_unit` says whether the unit itself decides the request (None: give the steps of both),
    `outcome` what was decided so far: some steps are for granted requests, some for refused.
    """
    return [
        step
        for step in LIVES[kind]
        if step.start is state and _concerns(step, by_unit) and _suits(step, outcome)
    ]


def way_ahead(
    state: State, kind: Kind, *, by_unit: bool, outcome: Outcome | None, pays: bool
) -> list[State]:
    """Return the states of the usual way from a state to the closing, that state left out.

    Before a decision the way is that of a grant; `pays` says whether a grant is money to pay.
    An ended request has no way ahead.
    """
    expected = (outcome or Outcome.ACCEPTED) if pays else None
    way: list[State] = []
    while (way or [state])[-1] not in vocabulary.ENDED_STATES:
        usual = actions_from((way or [state])[-1], kind, by_unit=by_unit, outcome=expected)[0]
        way.append(usual.to)
    return way


def _concerns(step: Transition, by_unit: bool | None) -> bool:
    if by_unit is None or step.decider is Decider.ANY:
        return True
    return by_unit is (step.decider is Decider.UNIT)


def _suits(step: Transition, outcome: Outcome | None) -> bool:
    return not step.outcomes or outcome in step.outcomes


def find(
    state: State,
    kind: Kind,
    action: RequestAction,
    *,
    by_unit: bool | None = None,
    outcome: Outcome | None = None,
) -> Transition:
    """Return a step from a state; ConflictError when it is not possible."""
    for step in actions_from(state, kind, by_unit=by_unit, outcome=outcome):
        if step.action is action:
            return step
    raise ConflictError(
        message(
            "Workflow",
            "«{action}» is not possible while the request is «{state}». Read the page again.",
            action=label(action),
            state=vocabulary.state_label(state, kind),
        ),
        "impossible_move",
    )


def needs_reason(step: Transition, outcome: Outcome | None) -> bool:
    """Tell whether a step must give its reason: law 55-19 asks it of every refusal."""
    return step.needs_reason or outcome in {Outcome.REFUSED, Outcome.PARTLY}
