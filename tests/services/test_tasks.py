"""Tasks follow from states and dates: each kind, for whom it is, and own reminders."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.errors import InvalidError, NotFoundError
from desktop_app.domain.tasks import STATES, TaskCode, task_of
from desktop_app.domain.vocabulary import (
    ENDED_STATES,
    Kind,
    NoticeChannel,
    Opinion,
    Outcome,
    Provider,
    Role,
    SlipState,
    State,
)
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import people, reminders, requests, tasks
from desktop_app.services.demo import fill_office
from desktop_app.services.dispatch_settings import dispatch_settings, save_dispatch_settings
from desktop_app.services.forms import RequestQuery
from desktop_app.services.home import home_page
from desktop_app.services.reminders import ReminderForm
from desktop_app.services.task_words import Press, why
from desktop_app.storage import task_queries
from desktop_app.storage.models import Person, Request, Slip, SlipLine
from tests import builders


def codes(desk):
    return [task.code for task in tasks.all_tasks(desk)]


def only(desk):
    (task,) = tasks.all_tasks(desk)
    return task


@pytest.fixture
def file(desk):
    return builders.officer_file(desk)


def test_every_state_that_waits_is_a_task_and_only_those():
    for state in State:
        for kind in Kind:
            for by_unit in (True, False):
                found = task_of(state, kind, by_unit=by_unit)
                done = state in ENDED_STATES or state is State.PAID
                assert (found is None) is done, (state, kind, by_unit)
                assert found is None or state in STATES[found]


def test_the_kinds_are_told_once_each():
    assert [kind.code for kind in tasks.KINDS] == list(TaskCode)


def test_papers_that_lack(desk, file, clock):
    builders.request(desk, file, "S03", papers=[])
    clock.pass_days(12)
    task = only(desk)
    assert task.code is TaskCode.TO_COMPLETE
    assert task.missing > 0
    # The clock stands: the sixty days are all left, however long the papers take.
    assert task.days_left == 60
    words, press = why(task, desk.today())
    assert press is Press.CALM
    assert "12" in words


def test_the_way_of_a_social_request_others_decide(desk, file, clock):
    page = builders.request(desk, file, "S03")
    assert only(desk).code is TaskCode.TO_REVIEW
    page = builders.step(desk, page, RequestAction.REVIEW)
    assert only(desk).code is TaskCode.TO_ADVISE
    assert only(desk).step is RequestAction.GIVE_OPINION
    page = builders.step(desk, page, RequestAction.OPEN_INQUIRY)
    assert only(desk).code is TaskCode.TO_INQUIRE
    report = {"findings": "أسرة من 5 أفراد"}
    page = builders.step(desk, page, RequestAction.REPORT_INQUIRY, report=report)
    page = builders.step(desk, page, RequestAction.GIVE_OPINION, opinion=Opinion.FAVOURABLE)
    assert only(desk).code is TaskCode.TO_TRANSMIT
    page = builders.step(desk, page, RequestAction.TRANSMIT)
    assert codes(desk) == []
    clock.pass_days(30)
    assert codes(desk) == []
    clock.pass_days(1)
    task = only(desk)
    assert task.code is TaskCode.TO_REMIND
    assert task.since == date(2026, 11, 23)
    patient = replace(dispatch_settings(desk), reminder_days=40)
    save_dispatch_settings(desk, patient)
    assert codes(desk) == []
    clock.pass_days(60)
    late = only(desk)
    assert (late.code, late.own) == (TaskCode.OVERDUE, TaskCode.TO_REMIND)
    assert why(late, desk.today())[1] is Press.LATE
    page = builders.step(desk, page, RequestAction.DECIDE, outcome=Outcome.ACCEPTED, amount="1000")
    assert only(desk).code is TaskCode.TO_NOTIFY
    page = builders.step(desk, page, RequestAction.NOTIFY, channel=NoticeChannel.PHONE)
    assert only(desk).code is TaskCode.TO_PAY
    assert page.row.state is State.NOTIFIED


def test_what_the_unit_decides_itself(desk, file):
    page = builders.request(desk, file, "S40")
    builders.step(desk, page, RequestAction.REVIEW)
    assert only(desk).code is TaskCode.TO_DECIDE


def test_a_health_request_is_transmitted_without_an_opinion(desk, file):
    page = builders.request(desk, file, "H01")
    builders.step(desk, page, RequestAction.REVIEW)
    assert only(desk).code is TaskCode.TO_TRANSMIT


def test_what_was_refused_or_carries_no_amount_is_not_to_pay(desk, file):
    page = builders.before_decision(desk, builders.request(desk, file, "S40"))
    page = builders.step(desk, page, RequestAction.DECIDE, outcome=Outcome.ACCEPTED)
    builders.step(desk, page, RequestAction.NOTIFY, channel=NoticeChannel.PHONE)
    assert codes(desk) == []


@pytest.mark.parametrize(
    ("role", "sees"),
    [
        (Role.HEAD, {TaskCode.TO_ADVISE, TaskCode.TO_DECIDE, TaskCode.TO_COMPLETE}),
        (Role.DEPUTY, {TaskCode.TO_ADVISE, TaskCode.TO_DECIDE, TaskCode.TO_COMPLETE}),
        (Role.CASE_OFFICER, {TaskCode.TO_COMPLETE}),
        (Role.RECEPTION, {TaskCode.TO_COMPLETE}),
        (Role.AUDITOR, set()),
    ],
)
def test_tasks_are_for_who_may_do_them(desk, file, role, sees):
    for code in ("S03", "S40"):
        builders.step(desk, builders.request(desk, file, code), RequestAction.REVIEW)
    builders.request(desk, file, "S35", papers=[])
    other = builders.seat(desk, role, "colleague") if role is not Role.HEAD else desk
    assert set(codes(other)) == sees
    if other is not desk:
        other.close()


def test_rights_that_end(desk, file):
    grown = people.add_member(desk, file.file.id, builders.child("يونس", "2005-12-01"))
    with desk.database.write(desk.author("test")) as session:
        session.get_one(Person, grown.person.id).disability_card_until = date(2026, 12, 31)
    page = builders.before_decision(desk, builders.request(desk, file, "S03"))
    builders.step(
        desk,
        page,
        RequestAction.DECIDE,
        outcome=Outcome.ACCEPTED,
        amount="100",
        valid_from="23/11/2026",
        valid_until="10/01/2027",
    )
    ending = [task for task in tasks.all_tasks(desk) if task.code is TaskCode.ENDING]
    assert [task.due_on for task in ending] == [
        date(2026, 11, 30),
        date(2026, 12, 31),
        date(2027, 1, 10),
    ]
    assert [task.days_left for task in ending] == [7, 38, 48]
    assert ending[2].number == page.row.number


def test_the_counts_are_those_of_the_lists(desk):
    fill_office(desk, people=300, requests=700, seed=3)
    found = tasks.all_tasks(desk)
    home = home_page(desk)
    assert home.waiting == len(found)
    for group in home.groups:
        code = group.kind.code
        mine = [task for task in found if task.code is code]
        assert group.counter.total == len(mine)
        assert group.rows[:5] == tuple(mine[:5])
        if code in task_queries.CONDITIONS:
            assert requests.count_requests(desk, RequestQuery(task=code)) == len(mine)
    of_requests = [task.request_id for task in found if task.code in task_queries.CONDITIONS]
    assert len(of_requests) == len(set(of_requests))


def test_a_reminded_slip_waits_anew(desk, file, clock):
    page = builders.before_decision(desk, builders.request(desk, file, "S03"))
    clock.pass_days(31)
    assert codes(desk) == [TaskCode.TO_REMIND]
    with desk.database.write(desk.author("test")) as session:
        slip = Slip(
            provider=Provider.FOUNDATION,
            state=SlipState.ISSUED,
            on=desk.today(),
            reminded_on=desk.today(),
            created_at=desk.now(),
            updated_at=desk.now(),
        )
        session.add(slip)
        session.flush()
        session.add(SlipLine(slip_id=slip.id, request_id=page.row.id, position=0))
    assert codes(desk) == []


# Own reminders


def test_a_reminder_comes_back_on_its_day(desk, file, clock):
    page = builders.request(desk, file, "S40")
    form = ReminderForm("+3", "الاتصال بالمعني", request_id=page.row.id)
    kept = reminders.add_reminder(desk, form)
    assert TaskCode.REMINDER not in codes(desk)
    clock.pass_days(3)
    (task,) = [one for one in tasks.all_tasks(desk) if one.code is TaskCode.REMINDER]
    assert (task.reminder_id, task.number) == (kept.id, page.row.number)
    assert task.what_ar == "الاتصال بالمعني"
    reminders.postpone_reminder(desk, kept.id, "+2")
    assert TaskCode.REMINDER not in codes(desk)
    clock.pass_days(2)
    assert TaskCode.REMINDER in codes(desk)
    reminders.finish_reminder(desk, kept.id)
    assert TaskCode.REMINDER not in codes(desk)
    reminders.reopen_reminder(desk, kept.id)
    assert TaskCode.REMINDER in codes(desk)


def test_reminders_are_ones_own(desk, file):
    kept = reminders.add_reminder(desk, ReminderForm("23/11/2026", "شيء", file_id=file.file.id))
    assert only(desk).person_ar == "كريم الزياني"
    other = builders.seat(desk, Role.DEPUTY)
    assert codes(other) == []
    for act in (reminders.finish_reminder, reminders.reopen_reminder):
        with pytest.raises(NotFoundError):
            act(other, kept.id)
    with pytest.raises(NotFoundError):
        reminders.postpone_reminder(other, kept.id, "+1")
    other.close()


@pytest.mark.parametrize(
    ("form", "fields"),
    [
        (ReminderForm("", "شيء"), ["due_on"]),
        (ReminderForm("22/11/2026", "شيء"), ["due_on"]),
        (ReminderForm("غدا ربما", "شيء"), ["due_on"]),
        (ReminderForm("+1", "  "), ["text"]),
        (ReminderForm("2027", ""), ["due_on", "text"]),
    ],
)
def test_bad_reminders_are_told_beside_their_field(desk, form, fields):
    with pytest.raises(InvalidError) as caught:
        reminders.add_reminder(desk, form)
    assert sorted({fault.field for fault in caught.value.faults}) == fields
    with pytest.raises(NotFoundError):
        reminders.add_reminder(desk, replace(ReminderForm("+1", "شيء"), request_id=99))


def test_history_is_not_to_be_notified(desk, file):
    page = builders.before_decision(desk, builders.request(desk, file, "S40"))
    builders.step(desk, page, RequestAction.DECIDE, outcome=Outcome.ACCEPTED)
    with desk.database.write(desk.author("test")) as session:
        session.get_one(Request, page.row.id).is_history = True
    assert codes(desk) == []


def test_an_appeal_waits_since_it_was_made_not_since_the_sending(desk, clock):
    page = builders.before_decision(desk, builders.request(desk, builders.officer_file(desk)))
    page = builders.step(
        desk, page, RequestAction.DECIDE, outcome=Outcome.REFUSED, reasons=("no_place",)
    )
    clock.pass_days(40)
    page = builders.step(desk, page, RequestAction.APPEAL, reason="وثائق جديدة")
    made_on = desk.today()
    clock.pass_days(20)
    assert page.row.number not in [one.number for one in tasks.all_tasks(desk)]
    clock.pass_days(12)
    (task,) = [one for one in tasks.all_tasks(desk) if one.number == page.row.number]
    assert task.since == made_on
