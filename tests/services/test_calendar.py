"""The office's days: what they move, who may say them, and how they are taken back."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from desktop_app.domain.errors import ForbiddenError, InvalidError
from desktop_app.domain.vocabulary import Outcome, Role
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import accounts, calendar, requests
from desktop_app.services.calendar import CalendarForm, CalendarVerb
from desktop_app.services.home import home_page
from desktop_app.storage.models import AuditRow
from tests import builders

BRIDGE = CalendarForm(CalendarVerb.ADD, "27/11/2026", name_ar="يوم بين عطلتين")


def due(desk, page):
    return requests.request_page(desk, page.row.id).row.due_on


@pytest.fixture
def page(desk):
    """A request of five working days, deposited on Monday 23/11/2026: due on Monday 30/11."""
    return builders.request(desk, builders.officer_file(desk), "S40")


def test_a_bridge_moves_the_terms_it_falls_in(desk, page):
    assert page.row.due_on == date(2026, 11, 30)
    assert calendar.preview_calendar(desk, BRIDGE) == 1
    assert due(desk, page) == date(2026, 11, 30)
    change = calendar.change_calendar(desk, BRIDGE)
    assert change.moved == 1
    assert not desk.calendar.is_working(date(2026, 11, 27))
    assert due(desk, page) == date(2026, 12, 1)
    assert requests.expected_due(desk, "S40", date(2026, 11, 23), urgent=False) == due(desk, page)


def test_undo_takes_the_day_and_the_terms_back(desk, page):
    before = page.row.due_on
    change = calendar.change_calendar(desk, BRIDGE)
    back = calendar.undo_calendar(desk, change)
    assert back.moved == 1
    assert due(desk, page) == before
    assert desk.calendar.own == ()


def test_the_day_and_its_terms_are_one_change_in_the_trail(desk, page):
    calendar.change_calendar(desk, BRIDGE)
    with desk.read() as session:
        rows = session.scalars(select(AuditRow).where(AuditRow.action == "calendar")).all()
    assert {row.table for row in rows} == {"holidays", "requests"}
    (told,) = [row for row in rows if row.table == "requests"]
    assert told.row_id == str(page.row.id)
    assert set(told.after) == {"due_on"}


def test_days_outside_a_term_move_nothing(desk, page):
    far = CalendarForm(CalendarVerb.ADD, "26/02/2027", name_ar="يوم بين عطلتين")
    assert calendar.preview_calendar(desk, far) == 0
    past = CalendarForm(CalendarVerb.ADD, "20/11/2026", name_ar="يوم بين عطلتين")
    assert calendar.change_calendar(desk, past).moved == 0
    assert due(desk, page) == page.row.due_on


def test_decided_requests_keep_their_term(desk, page):
    page = builders.before_decision(desk, page)
    builders.step(desk, page, RequestAction.DECIDE, outcome=Outcome.ACCEPTED, amount="500")
    assert calendar.change_calendar(desk, BRIDGE).moved == 0


def test_stops_count_when_terms_are_computed_again(desk, clock):
    page = builders.request(desk, builders.officer_file(desk), "S35", papers=[])
    clock.pass_days(3)
    codes = frozenset(code for paper in page.papers for code in paper.codes)
    done = builders.step(desk, page, RequestAction.COMPLETE, papers=codes)
    # The stop from Monday 23 to Thursday 26 takes three days: due on Thursday 3/12.
    assert done.row.due_on == date(2026, 12, 3)
    assert calendar.change_calendar(desk, BRIDGE).moved == 1
    assert due(desk, page) == date(2026, 12, 4)
    # A bridge within the stop takes nothing: the stop is shorter by the same day.
    within = CalendarForm(CalendarVerb.ADD, "25/11/2026", name_ar="يوم بين عطلتين")
    assert calendar.change_calendar(desk, within).moved == 0


def test_a_feast_is_confirmed_and_moved(desk):
    estimated = [day for day in calendar.days_of_year(desk, 2027) if day.estimated]
    assert len(estimated) == 7
    calendar.change_calendar(desk, CalendarForm(CalendarVerb.CONFIRM, "09/03/2027"))
    assert not desk.calendar.days(2027)[date(2027, 3, 10)].estimated
    calendar.change_calendar(desk, CalendarForm(CalendarVerb.MOVE, "10/03/2027", "11/03/2027"))
    assert desk.calendar.is_working(date(2027, 3, 9))
    assert not desk.calendar.is_working(date(2027, 3, 11))
    for day in (9, 10, 11):
        form = CalendarForm(CalendarVerb.RESTORE, f"{day:02}/03/2027")
        if desk.calendar.day(date(2027, 3, day)):
            calendar.change_calendar(desk, form)
    assert desk.calendar.own == ()


def test_the_days_are_there_at_the_next_sign_in(desk):
    calendar.change_calendar(desk, BRIDGE)
    again = accounts.sign_in(desk.folder, "head", builders.PASSWORD, desk.clock)
    assert again.calendar == desk.calendar
    calendar.change_calendar(desk, CalendarForm(CalendarVerb.REMOVE, "27/11/2026"))
    assert again.calendar != desk.calendar
    home_page(again)
    assert again.calendar == desk.calendar
    again.close()


@pytest.mark.parametrize(
    ("form", "field", "code"),
    [
        (CalendarForm(CalendarVerb.ADD, "32/11/2026", name_ar="جسر"), "on", "bad_date"),
        (CalendarForm(CalendarVerb.ADD, "2026", name_ar="جسر"), "on", "bad_date"),
        (CalendarForm(CalendarVerb.ADD, "27/11/2026", name_ar="  "), "name_ar", "missing_name"),
        (CalendarForm(CalendarVerb.ADD, "18/11/2026", name_ar="جسر"), "on", "off_already"),
        (CalendarForm(CalendarVerb.CONFIRM, "27/11/2026"), "on", "unknown_day"),
        (CalendarForm(CalendarVerb.MOVE, "09/03/2027", "09/03/2027"), "to", "same_day"),
        (CalendarForm(CalendarVerb.MOVE, "09/03/2027", "09/05/2027"), "to", "too_far"),
        (CalendarForm(CalendarVerb.MOVE, "09/03/2027", ""), "to", "bad_date"),
        (CalendarForm(CalendarVerb.REMOVE, "27/11/2026"), "on", "unknown_day"),
    ],
)
def test_bad_days_are_told_beside_their_field(desk, form, field, code):
    with pytest.raises(InvalidError) as caught:
        calendar.change_calendar(desk, form)
    assert [(fault.field, fault.code) for fault in caught.value.faults] == [(field, code)]
    assert desk.calendar.own == ()


def test_only_who_changes_settings_changes_days(desk):
    officer = builders.seat(desk, Role.CASE_OFFICER)
    with pytest.raises(ForbiddenError):
        calendar.change_calendar(officer, BRIDGE)
    with pytest.raises(ForbiddenError):
        calendar.preview_calendar(officer, BRIDGE)
    assert calendar.days_of_year(officer, 2026)
    officer.close()
