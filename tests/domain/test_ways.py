"""The usual way ahead of a request, and the words for where it stands."""

from __future__ import annotations

import pytest

from desktop_app.domain.report_sections import SECTIONS, titled
from desktop_app.domain.vocabulary import (
    ENDED_STATES,
    Kind,
    Outcome,
    ReportKind,
    State,
    label,
    standing_label,
    state_label,
    states_label,
)
from desktop_app.domain.workflow import way_ahead

S = State


def way(state: State, kind: Kind = Kind.SOCIAL, **more: object) -> list[State]:
    given = {"by_unit": False, "outcome": None, "pays": True} | more
    return way_ahead(state, kind, **given)  # type: ignore[arg-type]


def test_the_usual_way_of_a_social_request_ends_in_its_payment():
    assert way(S.REGISTERED) == [
        S.UNDER_REVIEW, S.ADVISED, S.TRANSMITTED, S.DECIDED, S.NOTIFIED, S.PAYING, S.PAID, S.CLOSED,
    ]  # fmt: skip


def test_a_health_request_is_settled_before_it_is_decided():
    assert way(S.UNDER_REVIEW, Kind.HEALTH)[:3] == [S.TRANSMITTED, S.SETTLING, S.DECIDED]


@pytest.mark.parametrize("more", [{"pays": False}, {"outcome": Outcome.REFUSED}])
def test_nothing_is_paid_where_nothing_is_granted(more):
    assert way(S.NOTIFIED, **more) == [S.CLOSED]


def test_what_the_unit_decides_is_not_sent_anywhere():
    assert way(S.UNDER_REVIEW, by_unit=True, pays=False) == [S.DECIDED, S.NOTIFIED, S.CLOSED]


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("state", sorted(ENDED_STATES))
def test_an_ended_request_goes_nowhere(state, kind):
    assert way(state, kind) == []


def test_a_decided_request_stands_by_its_outcome_until_it_goes_on():
    assert standing_label(S.DECIDED, Kind.SOCIAL, Outcome.PARTLY) == label(Outcome.PARTLY)
    assert standing_label(S.PAID, Kind.HEALTH, Outcome.PARTLY) == state_label(S.PAID, Kind.HEALTH)


def test_a_list_of_both_lives_says_both_words():
    social, health = (state_label(S.PAID, kind) for kind in (Kind.SOCIAL, Kind.HEALTH))
    assert states_label(S.PAID, {Kind.SOCIAL}) == social
    assert states_label(S.PAID, {Kind.HEALTH}) == health
    assert states_label(S.PAID, ()).values == {"social": social, "health": health}
    assert states_label(S.CLOSED, ()) == label(S.CLOSED)


def test_a_report_is_read_in_the_order_of_its_sections():
    body = {"elsewhere": "x", "proposal": "p", "housing": "h", "income": ""}
    titles = {one.name: one.title for one in SECTIONS[ReportKind.INQUIRY]}
    assert titled(ReportKind.INQUIRY, body) == [
        (titles["housing"], "h"),
        (titles["proposal"], "p"),
        (None, "x"),
    ]
