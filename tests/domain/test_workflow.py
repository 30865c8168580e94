"""The table of a request's life."""

import pytest

from desktop_app.domain import workflow
from desktop_app.domain.errors import ConflictError
from desktop_app.domain.vocabulary import Outcome, State
from desktop_app.domain.workflow import RequestAction, find, needs_reason
from desktop_app.translate import tell

STEPS = {
    (State.REGISTERED, RequestAction.REVIEW): State.UNDER_REVIEW,
    (State.REGISTERED, RequestAction.MARK_INCOMPLETE): State.INCOMPLETE,
    (State.REGISTERED, RequestAction.CLOSE): State.CLOSED,
    (State.INCOMPLETE, RequestAction.COMPLETE): State.UNDER_REVIEW,
    (State.INCOMPLETE, RequestAction.CLOSE): State.CLOSED,
    (State.UNDER_REVIEW, RequestAction.TRANSMIT): State.TRANSMITTED,
    (State.UNDER_REVIEW, RequestAction.DECIDE): State.DECIDED,
    (State.TRANSMITTED, RequestAction.DECIDE): State.DECIDED,
    (State.DECIDED, RequestAction.CLOSE): State.CLOSED,
    (State.CLOSED, RequestAction.REOPEN): State.UNDER_REVIEW,
}


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("action", list(RequestAction))
def test_every_state_and_action(state, action):
    if (state, action) in STEPS:
        assert find(state, action).to is STEPS[state, action]
        return
    with pytest.raises(ConflictError) as caught:
        find(state, action)
    assert caught.value.code == "impossible_move"
    assert tell(caught.value.message)


def test_every_state_has_a_way_on():
    assert all(workflow.actions_from(state) for state in State)


def test_every_step_has_its_right_and_every_action_its_label():
    assert all(workflow.right_for(step.action) for step in workflow.TRANSITIONS)
    assert all(str(workflow.label(action)) for action in RequestAction)


def test_nothing_leaves_the_unit_with_papers_missing():
    assert find(State.UNDER_REVIEW, RequestAction.TRANSMIT).needs_complete
    assert find(State.INCOMPLETE, RequestAction.COMPLETE).needs_complete
    assert find(State.REGISTERED, RequestAction.MARK_INCOMPLETE).needs_missing


@pytest.mark.parametrize("start", [State.UNDER_REVIEW, State.TRANSMITTED])
def test_a_refusal_gives_its_reason(start):
    step = find(start, RequestAction.DECIDE)
    assert step.needs_outcome
    asked = {outcome: needs_reason(step, outcome) for outcome in Outcome}
    assert asked == {Outcome.ACCEPTED: False, Outcome.PARTLY: True, Outcome.REFUSED: True}


def test_closing_before_the_decision_and_reopening_give_their_reason():
    assert needs_reason(find(State.REGISTERED, RequestAction.CLOSE), None)
    assert needs_reason(find(State.CLOSED, RequestAction.REOPEN), None)
    assert not needs_reason(find(State.DECIDED, RequestAction.CLOSE), None)
