"""Working days, holidays and terms."""

from datetime import date

import pytest

from desktop_app.domain import deadlines
from desktop_app.domain.deadlines import Term, due_date
from tests.domain.calendars import PUBLIC


@pytest.mark.parametrize(
    "day",
    [
        (1, 1),
        (1, 11),
        (1, 14),
        (5, 1),
        (7, 30),
        (8, 14),
        (8, 20),
        (8, 21),
        (10, 31),
        (11, 6),
        (11, 18),
    ],
)
def test_fixed_holidays(day):
    assert PUBLIC.holiday(date(2026, *day))


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 3, 20), "عيد الفطر"),
        (date(2026, 5, 27), "عيد الأضحى"),
        (date(2026, 8, 26), "عيد المولد النبوي"),
    ],
)
def test_movable_holidays(day, name):
    assert name == PUBLIC.holiday(day)


def test_an_ordinary_day_is_no_holiday():
    assert PUBLIC.holiday(date(2026, 11, 19)) == ""
    assert not PUBLIC.holiday(date(2025, 10, 31))


@pytest.mark.parametrize(
    ("day", "open_"),
    [
        (date(2026, 11, 20), True),
        (date(2026, 11, 21), False),
        (date(2026, 11, 22), False),
        (date(2026, 11, 18), False),
    ],
)
def test_working_days(day, open_):
    assert deadlines.is_working(PUBLIC, day) is open_


def test_adding_and_counting_agree():
    start = date(2026, 11, 3)
    end = deadlines.add_working_days(PUBLIC, start, 10)
    # Two weekends, the Green March and Independence Day are not counted.
    assert end == date(2026, 11, 19)
    assert deadlines.working_days_between(PUBLIC, start, end) == 10
    assert deadlines.add_working_days(PUBLIC, start, 0) == start
    assert deadlines.working_days_between(PUBLIC, end, start) == 0


@pytest.mark.parametrize(
    ("term", "stops", "due"),
    [
        (Term(5, working=True), [], date(2026, 11, 11)),
        (Term(5, working=True), [(date(2026, 11, 4), date(2026, 11, 9))], date(2026, 11, 13)),
        (Term(5, working=True), [(date(2026, 11, 4), None)], date(2026, 11, 11)),
        (Term(10), [], date(2026, 11, 13)),
        (Term(4), [], date(2026, 11, 9)),
        (Term(10), [(date(2026, 11, 4), date(2026, 11, 9))], date(2026, 11, 19)),
        (Term(10), [(date(2026, 11, 4), None)], date(2026, 11, 13)),
    ],
)
def test_due_date(term, stops, due):
    assert due_date(PUBLIC, date(2026, 11, 3), term, stops) == due


def test_days_off_move_on_or_back():
    saturday = date(2026, 11, 7)
    assert deadlines.next_working_day(PUBLIC, saturday) == date(2026, 11, 9)
    assert deadlines.safe_day(PUBLIC, saturday) == date(2026, 11, 5)
    assert deadlines.next_working_day(PUBLIC, date(2026, 11, 9)) == date(2026, 11, 9)
    assert deadlines.safe_day(PUBLIC, date(2026, 11, 9)) == date(2026, 11, 9)


def test_last_working_days_are_mondays_to_fridays():
    days = deadlines.last_working_days(date(2026, 11, 8), 6)
    assert days == [
        date(2026, 10, 30),
        *(date(2026, 11, day) for day in (2, 3, 4, 5, 6)),
    ]


def test_stopped_days():
    stops = [(date(2026, 11, 1), date(2026, 11, 4)), (date(2026, 11, 10), None)]
    assert deadlines.stopped_days(stops, date(2026, 11, 12)) == 5
