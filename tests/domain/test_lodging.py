"""Until when a care sheet may be lodged, by when it is safer to come, what dates cannot be."""

from datetime import date

import pytest

from desktop_app import paths
from desktop_app.domain.catalogue_reader import load_catalogue
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.formats import strip_marks
from desktop_app.domain.lodging import (
    left_words,
    life_fault,
    limit_words,
    lodging_caution,
    lodging_faults,
    lodging_limit,
    person_faults,
)
from desktop_app.domain.reference import load_papers
from desktop_app.translate import tell

PAPERS = load_papers(paths.resources("reference", "papers.csv"))
CATALOGUE = load_catalogue(paths.resources("catalogue"), PAPERS)
SHEET, AMC = CATALOGUE.types["H01"], CATALOGUE.types["H03"]
TODAY = date(2026, 11, 23)


@pytest.fixture
def calendar(desk):
    return desk.calendar


@pytest.mark.parametrize(
    ("care", "until", "last", "safe"),
    [
        ("2026-10-01", "", date(2026, 11, 30), date(2026, 11, 30)),  # 60 days on, a Monday
        ("2026-09-30", "", date(2026, 11, 29), date(2026, 11, 27)),  # a Sunday: Friday before
        ("2026-09-29", "", date(2026, 11, 28), date(2026, 11, 27)),  # a Saturday
        ("2026-09-19", "", date(2026, 11, 18), date(2026, 11, 17)),  # independence day
        ("2026-11-02", "", date(2027, 1, 1), date(2026, 12, 31)),  # New Year
        ("2026-09-01", "2026-10-01", date(2026, 11, 30), date(2026, 11, 30)),  # from the end
        ("2026-10-01", "2026-09-01", date(2026, 11, 30), date(2026, 11, 30)),  # never earlier
    ],
)
def test_the_limit_runs_from_the_care_or_from_its_end(calendar, care, until, last, safe):
    limit = lodging_limit(calendar, SHEET, {"care_date": care, "continuous_until": until})
    assert limit is not None
    assert (limit.last, limit.safe, limit.days) == (last, safe, 60)


@pytest.mark.parametrize("code", ["H01", "H02", "H07", "H12", "H20"])
def test_the_care_sheets_ask_for_the_end_of_a_continuous_treatment(code):
    kind = CATALOGUE.types[code]
    assert kind.acts
    assert kind.field("continuous_until") is not None


def test_a_type_without_a_term_or_a_sheet_without_its_date_has_no_limit(calendar):
    assert lodging_limit(calendar, AMC, {"care_date": "2026-10-01"}) is None
    assert lodging_limit(calendar, SHEET, {}) is None


def test_the_words_name_the_safe_day_when_the_last_is_a_day_off(calendar):
    off = lodging_limit(calendar, SHEET, {"care_date": "2026-09-30"})
    on = lodging_limit(calendar, SHEET, {"care_date": "2026-10-01"})
    assert strip_marks(tell(limit_words(off))) == (
        "آخر أجل للإيداع الأحد 29 نونبر 2026، وهو يوم عطلة؛ ويستحسن الإيداع قبل نهاية يوم"
        " الجمعة 27 نونبر 2026"
    )
    assert strip_marks(tell(limit_words(on))) == "آخر أجل للإيداع الاثنين 30 نونبر 2026"


@pytest.mark.parametrize(
    ("on", "told"),
    [
        (date(2026, 11, 20), "بقي 10 أيام"),
        (date(2026, 11, 28), "بقي يومان"),
        (date(2026, 11, 30), "اليوم آخر أجل"),
        (date(2026, 12, 1), "تأخير يوم واحد"),
        (date(2026, 12, 20), "تأخير 20 يوما"),
    ],
)
def test_the_days_left_are_told(calendar, on, told):
    limit = lodging_limit(calendar, SHEET, {"care_date": "2026-10-01"})
    assert tell(left_words(limit, on)) == told


@pytest.mark.parametrize(
    ("answers", "late"),
    [
        ({"care_date": "2026-09-24"}, False),
        ({"care_date": "2026-09-23"}, True),
        ({"care_date": "2026-08-01", "continuous_until": "2026-09-24"}, False),
        ({"care_date": "2026-08-01", "continuous_until": "2026-09-23"}, True),
        ({}, False),
    ],
)
def test_a_care_sheet_is_late_after_sixty_days(calendar, answers, late):
    assert (lodging_caution(calendar, SHEET, answers, TODAY) is not None) == late


def test_a_type_without_a_lodging_term_is_never_late(calendar):
    assert lodging_caution(calendar, AMC, {"care_date": "2020-01-01"}, TODAY) is None


def test_a_treatment_does_not_end_before_it_begins():
    answers = {"care_date": "2026-10-01", "continuous_until": "2026-09-30"}
    (fault,) = lodging_faults(SHEET, answers)
    assert fault.field == "answers.continuous_until"
    answers["continuous_until"] = "2026-10-01"
    assert lodging_faults(SHEET, answers) == []


def test_care_is_within_a_life():
    birth, died = PartialDate.of(date(2026, 5, 1)), date(2026, 10, 1)
    assert life_fault(date(2026, 4, 30), birth, None)
    assert not life_fault(date(2026, 5, 1), birth, died)
    assert not life_fault(died, birth, died)
    assert life_fault(date(2026, 10, 2), birth, died)
    (fault,) = person_faults(SHEET, {"care_date": "2026-04-30"}, birth, None)
    assert (fault.field, fault.code) == ("answers.care_date", "not_alive")
    assert person_faults(AMC, {"care_date": "2026-04-30"}, birth, None) == []
