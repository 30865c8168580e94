"""The tables of the two lives of a request, cell by cell."""

import pytest

from desktop_app.domain import workflow
from desktop_app.domain.errors import ConflictError
from desktop_app.domain.vocabulary import ENDED_STATES, OPEN_STATES, Kind, Outcome, State
from desktop_app.domain.workflow import Decider, Entry, RequestAction, find, needs_reason
from desktop_app.translate import tell

# By hand, from DOMAIN 1.5 and 2.6: each line a state, then action -> next state.
COUNTER = """
registered: review under_review, mark_incomplete incomplete, close closed, withdraw withdrawn,
  cancel cancelled
incomplete: complete under_review, close closed, withdraw withdrawn, cancel cancelled
"""
AFTERMATH = """
decided: notify notified, start_payment paying, pay paid, close closed, appeal appealed
notified: start_payment paying, pay paid, close closed, appeal appealed
paying: pay paid, pay_part paying
paid: close closed, appeal appealed
appealed: decide decided, withdraw withdrawn, cancel cancelled
closed: archive archived, reopen under_review, appeal appealed
cancelled: archive archived, reopen under_review
withdrawn: archive archived, reopen under_review
archived:
"""
SOCIAL = """
under_review: give_opinion advised, decide decided, open_inquiry inquiry,
  mark_incomplete incomplete, withdraw withdrawn, cancel cancelled
inquiry: report_inquiry under_review, withdraw withdrawn, cancel cancelled
advised: transmit transmitted, withdraw withdrawn, cancel cancelled
transmitted: decide decided, submit_to_committee committee, return returned, recall advised,
  withdraw withdrawn, cancel cancelled
committee: decide decided, defer deferred, withdraw withdrawn, cancel cancelled
deferred: submit_to_committee committee, decide decided, withdraw withdrawn, cancel cancelled
returned: complete advised, withdraw withdrawn, cancel cancelled
"""
HEALTH = """
under_review: transmit transmitted, decide decided, mark_incomplete incomplete,
  withdraw withdrawn, cancel cancelled
transmitted: start_settlement settling, decide decided, return returned, recall under_review,
  withdraw withdrawn, cancel cancelled
settling: decide decided, refer_to_control medical_control, return returned, withdraw withdrawn,
  cancel cancelled
medical_control: report_control settling, decide decided, withdraw withdrawn, cancel cancelled
returned: complete under_review, withdraw withdrawn, cancel cancelled
"""
ONLY = {
    Kind.SOCIAL: {State.SETTLING, State.MEDICAL_CONTROL},
    Kind.HEALTH: {State.INQUIRY, State.ADVISED, State.COMMITTEE, State.DEFERRED},
}


def _read(text):
    steps = {}
    for line in text.strip().replace(",\n", ",").splitlines():
        start, _, rest = line.partition(":")
        for pair in filter(None, (part.strip() for part in rest.split(","))):
            action, to = pair.split()
            steps[State(start), RequestAction(action)] = State(to)
    return steps


STEPS = {
    Kind.SOCIAL: _read(COUNTER) | _read(SOCIAL) | _read(AFTERMATH),
    Kind.HEALTH: _read(COUNTER) | _read(HEALTH) | _read(AFTERMATH),
}


def _outcome_for(step):
    return next(iter(step.outcomes), None)


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("state", list(State))
def test_every_state_and_action(kind, state):
    for action in RequestAction:
        key = (state, action)
        step = next((s for s in workflow.LIVES[kind] if (s.start, s.action) == key), None)
        if key in STEPS[kind]:
            assert step.to is STEPS[kind][key]
            assert find(state, kind, action, outcome=_outcome_for(step)) == step
            continue
        assert step is None
        with pytest.raises(ConflictError) as caught:
            find(state, kind, action)
        assert caught.value.code == "impossible_move"
        assert tell(caught.value.message)


@pytest.mark.parametrize("kind", list(Kind))
def test_every_state_is_reached_and_all_but_the_last_are_left(kind):
    reached = {step.to for step in workflow.LIVES[kind]} | {State.REGISTERED}
    assert reached == set(State) - ONLY[kind]
    left = {step.start for step in workflow.LIVES[kind]}
    assert left == reached - {State.ARCHIVED}


@pytest.mark.parametrize("kind", list(Kind))
def test_a_step_is_in_its_table_once(kind):
    keys = [(step.start, step.action) for step in workflow.LIVES[kind]]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("kind", list(Kind))
def test_who_still_waits_may_give_up(kind):
    for state in OPEN_STATES - ONLY[kind]:
        assert find(state, kind, RequestAction.WITHDRAW).needs_reason
        assert find(state, kind, RequestAction.CANCEL).needs_reason
    assert not ENDED_STATES & OPEN_STATES


def test_every_step_has_its_right_and_every_action_its_label():
    steps = workflow.SOCIAL + workflow.HEALTH
    assert all(workflow.right_for(step.action) for step in steps)
    assert all(str(workflow.label(action)) for action in RequestAction)


def test_what_is_required_is_recorded():
    assert all(step.requires <= step.records for step in workflow.SOCIAL + workflow.HEALTH)


def test_nothing_leaves_the_unit_with_papers_missing():
    for kind, state in ((Kind.HEALTH, State.UNDER_REVIEW), (Kind.SOCIAL, State.ADVISED)):
        assert find(state, kind, RequestAction.TRANSMIT).needs_complete
        assert find(State.INCOMPLETE, kind, RequestAction.COMPLETE).needs_complete
        assert find(State.REGISTERED, kind, RequestAction.MARK_INCOMPLETE).needs_missing


def test_the_unit_decides_its_own_and_advises_on_the_others():
    own = {s.action for s in workflow.actions_from(State.UNDER_REVIEW, Kind.SOCIAL, by_unit=True)}
    others = {
        s.action for s in workflow.actions_from(State.UNDER_REVIEW, Kind.SOCIAL, by_unit=False)
    }
    assert RequestAction.DECIDE in own - others
    assert RequestAction.GIVE_OPINION in others - own
    with pytest.raises(ConflictError):
        find(State.UNDER_REVIEW, Kind.SOCIAL, RequestAction.DECIDE, by_unit=False)
    assert {step.decider for step in workflow.SOCIAL} == set(Decider)


def test_only_what_was_granted_is_paid_and_only_the_rest_is_contested():
    refused = workflow.actions_from(State.DECIDED, Kind.SOCIAL, outcome=Outcome.REFUSED)
    granted = workflow.actions_from(State.DECIDED, Kind.SOCIAL, outcome=Outcome.ACCEPTED)
    assert {step.action for step in refused} == {
        RequestAction.NOTIFY, RequestAction.CLOSE, RequestAction.APPEAL,
    }  # fmt: skip
    assert RequestAction.APPEAL not in {step.action for step in granted}
    assert RequestAction.PAY in {step.action for step in granted}


@pytest.mark.parametrize(
    ("kind", "start"),
    [
        (Kind.SOCIAL, State.UNDER_REVIEW),
        (Kind.SOCIAL, State.COMMITTEE),
        (Kind.HEALTH, State.TRANSMITTED),
        (Kind.HEALTH, State.SETTLING),
    ],
)
def test_a_refusal_gives_its_reason(kind, start):
    step = find(start, kind, RequestAction.DECIDE)
    assert step.needs_outcome
    assert Entry.REASONS in step.records
    asked = {outcome: needs_reason(step, outcome) for outcome in Outcome}
    assert asked == {Outcome.ACCEPTED: False, Outcome.PARTLY: True, Outcome.REFUSED: True}


def test_closing_before_the_decision_and_reopening_give_their_reason():
    assert needs_reason(find(State.REGISTERED, Kind.SOCIAL, RequestAction.CLOSE), None)
    assert needs_reason(find(State.CLOSED, Kind.SOCIAL, RequestAction.REOPEN), None)
    assert not needs_reason(find(State.DECIDED, Kind.SOCIAL, RequestAction.CLOSE), None)
