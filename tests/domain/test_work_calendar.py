"""The list of days off, and what the office says of them."""

from __future__ import annotations

import pytest

from desktop_app.domain import work_calendar
from desktop_app.domain.errors import CatalogueError
from desktop_app.domain.work_calendar import HolidayRule, WorkCalendar, moving, removing
from tests.domain.calendars import PUBLIC, day, off, saying


@pytest.mark.parametrize(
    "two_days",
    [
        ("20/03/2026", "21/03/2026"),
        ("27/05/2026", "28/05/2026"),
        ("25/08/2026", "26/08/2026"),
        ("16/05/2027", "17/05/2027"),
    ],
)
def test_feasts_have_two_days_and_are_estimates(two_days):
    for text in two_days:
        found = PUBLIC.day(day(text))
        assert found is not None
        assert found.estimated
        assert not found.own


def test_fixed_holidays_are_no_estimates():
    fixed = [found for found in PUBLIC.days(2026).values() if not found.estimated]
    assert [(found.on.month, found.on.day) for found in fixed] == [
        (1, 1), (1, 11), (1, 14), (5, 1), (7, 30), (8, 14), (8, 20), (8, 21), (10, 31), (11, 6),
        (11, 18),
    ]  # fmt: skip


def test_what_the_library_lacks_is_completed():
    bridge = HolidayRule("يوم من عند الإدارة", "a decree", day=(9, 2), since=2026)
    eid = HolidayRule("عيد الأضحى", "a decree", days=3)
    calendar = WorkCalendar((bridge, eid))
    assert calendar.holiday(day("02/09/2026")) == bridge.name_ar
    assert calendar.holiday(day("02/09/2025")) == ""
    assert calendar.holiday(day("29/05/2026")) == "عيد الأضحى"
    assert PUBLIC.holiday(day("29/05/2026")) == ""


def test_two_holidays_on_one_day():
    both = PUBLIC.day(day("14/08/2027"))
    assert both is not None
    assert [one.estimated for one in both.occasions] == [False, True]
    moved = saying(moving(PUBLIC, both.on, day("15/08/2027")))
    # The fixed holiday stays; the feast has its two days after it.
    assert moved.holiday(day("14/08/2027")) == "ذكرى استرجاع إقليم وادي الذهب"
    assert moved.holiday(day("15/08/2027")) == moved.holiday(day("16/08/2027"))
    assert moved.is_working(day("17/08/2027"))


def test_a_feast_moves_whole_and_back():
    later = saying(moving(PUBLIC, day("28/05/2026"), day("29/05/2026")))
    assert [later.is_working(day(f"{n}/05/2026")) for n in (27, 28, 29)] == [True, False, False]
    back = saying(moving(later, day("28/05/2026"), day("27/05/2026")), later)
    assert [back.is_working(day(f"{n}/05/2026")) for n in (27, 28, 29)] == [False, False, True]
    assert not any(found.estimated for found in back.days(2026).values() if found.own)


def test_confirming_keeps_the_days():
    words = work_calendar.confirming(PUBLIC, day("21/03/2026"))
    assert set(words) == {day("20/03/2026"), day("21/03/2026")}
    assert not saying(words).days(2026)[day("20/03/2026")].estimated


def test_a_bridge_comes_and_goes():
    with_bridge = saying(off("31/07/2026"))
    assert not with_bridge.is_working(day("31/07/2026"))
    without = saying(removing(with_bridge, day("31/07/2026")), with_bridge)
    assert without == PUBLIC


def test_a_holiday_at_a_weekend_is_never_worked():
    worked = saying(removing(PUBLIC, day("31/10/2026")))
    assert worked.holiday(day("31/10/2026")) == ""
    assert not worked.is_working(day("31/10/2026"))


def test_calendars_are_equal_by_what_they_say():
    assert WorkCalendar(PUBLIC.rules) == PUBLIC
    assert hash(WorkCalendar(PUBLIC.rules)) == hash(PUBLIC)
    assert saying(off("31/07/2026")) != PUBLIC


@pytest.mark.parametrize(
    "text",
    [
        "[[holiday]]\nname_ar = 'x'\n",
        "[[holiday]]\nname_ar = 'x'\nsource = 's'\nday = '02-31'\n",
        "nothing = 1\n",
        "[[holiday",
    ],
)
def test_a_bad_list_names_its_file(tmp_path, text):
    path = tmp_path / "holidays.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(CatalogueError) as caught:
        work_calendar.load_holidays(path)
    assert "holidays.toml" in str(caught.value.message)


def test_every_feast_of_a_year_has_its_two_days():
    # 2030 has two feasts of breaking the fast: the Hijri year is eleven days shorter.
    counts = {}
    for year in range(2025, 2046):
        found = PUBLIC.days(year).values()
        counts[year] = sum("عيد الأضحى" in one.name_ar for one in found)
    assert set(counts.values()) <= {2, 4}
