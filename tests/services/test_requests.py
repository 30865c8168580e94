"""The life of a request: what is open, deposit, each step, and what is refused."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.errors import (
    ConflictError,
    ForbiddenError,
    InvalidError,
    NotFoundError,
    StaleError,
)
from desktop_app.domain.tasks import TaskCode
from desktop_app.domain.vocabulary import Channel, Kind, Opinion, Outcome, Role, State
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import moves, requests
from desktop_app.services.forms import MoveForm, RequestForm, RequestQuery
from desktop_app.services.home import home_page
from desktop_app.services.search import search
from tests import builders


def move(desk, page, action, **more):
    return moves.move_request(desk, page.row.id, MoveForm(action=action, **more), page.version)


def test_only_what_a_person_may_receive_is_open(desk):
    page = builders.widow_file(desk)
    widow, orphan = page.members[1].person.id, page.members[2].person.id
    for_widow = {row.type: row for row in requests.offers(desk, page.file.id, widow)}
    for_orphan = {row.type: row for row in requests.offers(desk, page.file.id, orphan)}
    assert len(for_widow) == 78
    assert for_widow["S11"].is_open
    assert not for_orphan["S11"].is_open
    assert for_orphan["H28"].is_open
    assert all(row.is_open or row.reason_ar for row in for_orphan.values())
    dead = requests.offers(desk, page.file.id, page.principal.person.id)
    assert not any(row.is_open for row in dead)


def test_a_complete_request_is_registered(desk):
    page = builders.request(desk, builders.officer_file(desk), "S03")
    assert page.row.number == "S-TNG-2026-000001"
    assert page.row.state is State.REGISTERED
    assert page.row.amount_requested == 500_000
    assert page.row.missing_papers == 0
    assert page.row.due_on is not None
    assert [event.action for event in page.events] == [RequestAction.REGISTER]
    assert page.events[0].account_ar == "سليمان الواحي"


def test_social_and_health_have_their_own_numbers(desk):
    file = builders.officer_file(desk)
    numbers = [builders.request(desk, file, code).row.number for code in ("S03", "H01", "S33")]
    assert numbers == ["S-TNG-2026-000001", "H-TNG-2026-000001", "S-TNG-2026-000002"]
    assert requests.next_number(desk, Kind.HEALTH) == "H-TNG-2026-000002"


def test_a_missing_paper_stops_the_clock_until_it_comes(desk, clock):
    page = builders.request(desk, builders.officer_file(desk), "S03", papers=["D01"])
    first_due = page.row.due_on
    assert page.row.state is State.INCOMPLETE
    assert page.row.days_left is None
    clock.pass_days(10)
    with pytest.raises(InvalidError) as refused:
        move(desk, page, RequestAction.COMPLETE)
    assert refused.value.faults[0].code == "missing_papers"
    codes = frozenset(code for paper in page.papers for code in paper.codes)
    after = move(desk, page, RequestAction.COMPLETE, papers=codes)
    assert after.row.state is State.UNDER_REVIEW
    assert after.stopped_days == 10
    assert after.row.due_on > first_due
    assert after.papers[0].received_on == date(2026, 11, 23)
    assert after.papers[1].received_on == date(2026, 12, 3)


def test_papers_may_come_one_by_one(desk):
    page = builders.request(desk, builders.officer_file(desk), "S03", papers=[])
    after = moves.receive_papers(desk, page.row.id, ["D01"], page.version)
    assert after.row.state is State.INCOMPLETE
    assert after.row.missing_papers == page.row.missing_papers - 1
    with pytest.raises(StaleError):
        moves.receive_papers(desk, page.row.id, ["D02"], page.version)


def test_a_whole_life(desk, clock):
    page = builders.request(desk, builders.officer_file(desk), "S03")
    clock.pass_days(1)
    page = move(desk, page, RequestAction.REVIEW)
    page = move(desk, page, RequestAction.GIVE_OPINION, opinion=Opinion.FAVOURABLE)
    page = move(desk, page, RequestAction.TRANSMIT)
    assert page.opinion is Opinion.FAVOURABLE
    assert page.transmitted_on == date(2026, 11, 24)
    page = move(
        desk, page, RequestAction.DECIDE, outcome=Outcome.PARTLY, amount="3000",
        reason="في حدود الاعتمادات", reference="F-2026-1187",
    )  # fmt: skip
    assert (page.row.outcome, page.row.amount_granted) == (Outcome.PARTLY, 300_000)
    assert page.decision_reference == "F-2026-1187"
    page = move(desk, page, RequestAction.CLOSE)
    assert page.row.state is State.CLOSED
    assert not page.row.is_open
    assert [event.to_state for event in page.events] == [
        State.REGISTERED, State.UNDER_REVIEW, State.ADVISED, State.TRANSMITTED, State.DECIDED,
        State.CLOSED,
    ]  # fmt: skip
    page = move(desk, page, RequestAction.REOPEN, reason="تظلم")
    assert page.row.state is State.UNDER_REVIEW


@pytest.mark.parametrize(
    ("more", "fault"),
    [
        ({}, ("outcome", "missing_outcome")),
        ({"outcome": Outcome.REFUSED}, ("reason", "missing_reason")),
        ({"outcome": Outcome.PARTLY, "amount": "100"}, ("reason", "missing_reason")),
        ({"outcome": Outcome.REFUSED, "reason": "x", "amount": "1"}, ("amount", "granted_refused")),
        ({"outcome": Outcome.PARTLY, "reason": "x", "amount": "5000"}, ("amount", "granted_whole")),
        ({"outcome": Outcome.ACCEPTED, "amount": "abc"}, ("amount", "bad_amount")),
        ({"outcome": Outcome.ACCEPTED, "on": "01/01/2030"}, ("on", "future_date")),
        ({"outcome": Outcome.ACCEPTED, "on": "01/01/2020"}, ("on", "before_deposit")),
    ],
)
def test_a_decision_needs_what_the_law_asks(desk, more, fault):
    page = builders.request(desk, builders.officer_file(desk), "S03")
    page = builders.before_decision(desk, page)
    with pytest.raises(InvalidError) as refused:
        move(desk, page, RequestAction.DECIDE, **more)
    assert fault in {(one.field, one.code) for one in refused.value.faults}
    assert requests.request_page(desk, page.row.id).row.state is State.TRANSMITTED


def test_a_refusal_grants_nothing(desk):
    page = builders.request(desk, builders.officer_file(desk), "S03")
    page = builders.before_decision(desk, page)
    page = move(desk, page, RequestAction.DECIDE, outcome=Outcome.REFUSED, reason="عدم الاستحقاق")
    assert page.row.amount_granted == 0
    assert page.decision_reason == "عدم الاستحقاق"


def test_an_impossible_step_is_refused(desk):
    page = builders.request(desk, builders.officer_file(desk), "S03")
    with pytest.raises(ConflictError):
        move(desk, page, RequestAction.DECIDE)


def test_a_complete_request_is_not_marked_incomplete(desk):
    page = builders.request(desk, builders.officer_file(desk), "S03")
    with pytest.raises(InvalidError) as refused:
        move(desk, page, RequestAction.MARK_INCOMPLETE)
    assert refused.value.faults[0].code == "nothing_missing"


def test_steps_say_why_they_are_closed(desk):
    file = builders.officer_file(desk)
    page = builders.request(desk, file, "S03")
    offers = {offer.action: offer for offer in page.actions}
    assert offers[RequestAction.REVIEW].is_allowed
    assert offers[RequestAction.MARK_INCOMPLETE].refusal_ar == "لا وثيقة ناقصة."
    reception = builders.seat(desk, Role.RECEPTION)
    seen = requests.request_page(reception, page.row.id)
    assert seen.actions[0].refusal_ar == "صفتك لا تخول هذا الإجراء."
    with pytest.raises(ForbiddenError):
        move(reception, seen, RequestAction.REVIEW)
    reception.close()


def test_two_people_on_one_request(desk):
    page = builders.request(desk, builders.officer_file(desk), "S03")
    move(desk, page, RequestAction.REVIEW)
    with pytest.raises(StaleError):
        move(desk, page, RequestAction.REVIEW)


def test_a_closed_type_is_refused_in_services_too(desk):
    page = builders.widow_file(desk)
    orphan = page.members[2].person.id
    with pytest.raises(ConflictError) as refused:
        builders.request(desk, page, "S11", orphan)
    assert refused.value.code == "closed_type"
    assert requests.next_number(desk, Kind.SOCIAL) == "S-TNG-2026-000001"


def test_every_fault_of_a_request_is_told_at_once(desk):
    page = builders.officer_file(desk)
    form = RequestForm(page.file.id, page.principal.person.id, "H01", "01/01/2030", amount="x")
    with pytest.raises(InvalidError) as refused:
        requests.register_request(desk, form)
    found = {(fault.field, fault.code) for fault in refused.value.faults}
    assert ("received_on", "future_date") in found
    assert ("amount", "bad_amount") in found
    assert any(field.startswith("answers.") for field, _ in found)


def test_unknown_types_people_and_numbers_are_said(desk):
    page = builders.officer_file(desk)
    with pytest.raises(InvalidError):
        requests.register_request(desk, RequestForm(page.file.id, 1, "X99"))
    with pytest.raises(NotFoundError):
        requests.needed_papers(desk, page.file.id, 99, "S03")
    with pytest.raises(NotFoundError):
        requests.find_request(desk, "S-TNG-2026-999999")
    with pytest.raises(NotFoundError):
        requests.request_page(desk, 99)


def test_an_urgent_request_is_due_at_once(desk):
    page = builders.request(
        desk, builders.officer_file(desk), "S03", urgent=True, channel=Channel.MAIL
    )
    assert page.row.due_on == date(2026, 11, 24)
    assert page.channel is Channel.MAIL
    assert requests.expected_due(desk, "S03", date(2026, 11, 23), True) == date(2026, 11, 24)


def test_lists_filter_and_sum(desk):
    file = builders.officer_file(desk)
    first = builders.request(desk, file, "S03")
    builders.request(desk, file, "H01", papers=[])
    move(desk, first, RequestAction.REVIEW)
    everything = RequestQuery()
    assert requests.count_requests(desk, everything) == 2
    assert requests.sum_requests(desk, everything)[0] == sum(
        row.amount_requested or 0 for row in requests.list_requests(desk, everything, 0, 9)
    )
    health = RequestQuery(kinds=frozenset({Kind.HEALTH}))
    assert [row.type for row in requests.list_requests(desk, health, 0, 9)] == ["H01"]
    incomplete = RequestQuery(states=frozenset({State.INCOMPLETE}))
    assert requests.count_requests(desk, incomplete) == 1
    assert requests.count_requests(desk, RequestQuery(text=first.row.number)) == 1
    assert requests.count_requests(desk, RequestQuery(text="الزياني")) == 2
    between = RequestQuery(received_from="01/01/2026", received_to="2026-11-22")
    assert requests.count_requests(desk, between) == 0
    with pytest.raises(InvalidError):
        requests.count_requests(desk, RequestQuery(received_from="soon"))


def test_what_is_late_is_counted_and_shown(desk, clock):
    page = builders.request(desk, builders.officer_file(desk), "S03")
    clock.pass_days(200)
    assert requests.count_requests(desk, RequestQuery(overdue=True)) == 1
    home = home_page(desk)
    late = home.group(TaskCode.OVERDUE)
    assert late.counter.total == 1
    assert late.rows[0].number == page.row.number
    assert late.rows[0].days_left < 0
    # What is late stands among the late ones alone.
    assert home.group(TaskCode.TO_REVIEW).counter.total == 0
    assert requests.count_requests(desk, RequestQuery(task=TaskCode.OVERDUE)) == 1
    assert requests.count_requests(desk, RequestQuery(task=TaskCode.TO_REVIEW)) == 0


def test_the_day_at_the_desk(desk):
    builders.request(desk, builders.widow_file(desk), "H28", person_id=3, papers=[])
    home = home_page(desk)
    assert home.group(TaskCode.TO_COMPLETE).counter.total == 1
    assert home.group(TaskCode.OVERDUE).counter.total == 0
    assert (home.waiting, home.people, home.files) == (2, 5, 1)
    assert [row.person_ar for row in home.group(TaskCode.ENDING).rows] == ["أنس الزياني"]
    assert len(home.week) == 5
    assert [day.holiday_ar for day in home.week if day.on == date(2026, 11, 18)] == [
        "عيد الاستقلال"
    ]
    assert home.week[-1].received == 1


def test_requests_are_found_by_number_and_name(desk):
    page = builders.request(desk, builders.officer_file(desk), "S03")
    assert search(desk, "s-tng-2026-000001").requests[0].number == page.row.number
    assert search(desk, "الزياني").requests_count == 1
    assert requests.find_request(desk, "S-TNG-2026-000001") == page.row.id
