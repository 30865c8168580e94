"""Who may receive what, and the sentence that says why not."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app import paths
from desktop_app.domain.catalogue_reader import load_catalogue
from desktop_app.domain.conditions import Answer, Named
from desktop_app.domain.eligibility import PersonFacts
from desktop_app.domain.formats import strip_marks
from desktop_app.domain.offers import (
    amount_caution,
    eligibility,
    judge,
    lodging_caution,
)
from desktop_app.domain.reference import load_papers
from desktop_app.domain.vocabulary import Category, Position, Sex, Status
from desktop_app.translate import tell

CATALOGUE = load_catalogue(
    paths.resources("catalogue"), load_papers(paths.resources("reference", "papers.csv"))
)
TODAY = date(2026, 11, 23)

OFFICER = PersonFacts(Category.ACTIVE, Position.ACTIVE, Sex.MALE, 40)
RETIREE = PersonFacts(Category.RETIREE, Position.RETIRED, Sex.MALE, 65, pension=240_000)
WIDOW = PersonFacts(Category.WIDOW, Position.DECEASED, Sex.FEMALE, 55, pension=190_000)
CHILD = PersonFacts(Category.CHILD, Position.ACTIVE, Sex.FEMALE, 10)
ORPHAN = PersonFacts(Category.ORPHAN, Position.DECEASED, Sex.MALE, 10)
MARTYR_ORPHAN = replace(ORPHAN, position=Position.FALLEN)
PARENT = PersonFacts(Category.PARENT, Position.FALLEN, Sex.FEMALE, 70)


def reason(code: str, facts: PersonFacts, on: date = TODAY) -> str | None:
    found = eligibility(CATALOGUE.types[code], facts, on)
    if found.answer is not Answer.NO:
        return None
    return strip_marks(str(found.reason)).replace("\u00a0", " ")


def test_every_type_is_offered_open_or_with_its_reason():
    found = [judge(one, WIDOW, [], TODAY) for one in CATALOGUE.types.values()]
    assert all(str(one.reason) and one.code for one in found)
    assert {one.status for one in found} == {Status.AVAILABLE, Status.CLOSED}


@pytest.mark.parametrize(
    ("code", "facts"),
    [
        ("S01", OFFICER),
        ("S11", WIDOW),
        ("S12", RETIREE),
        ("S07", MARTYR_ORPHAN),
        ("S08", PARENT),
        ("S20", CHILD),
        ("S20", replace(CHILD, age=16)),
        ("S36", replace(CHILD, age=5)),
        ("H07", replace(OFFICER, sex=Sex.FEMALE)),
        ("H25", replace(CHILD, age=24)),
        ("S39", replace(PARENT, disabled=True)),
    ],
)
def test_a_type_is_open_to_whom_it_is_for(code, facts):
    assert reason(code, facts) is None


@pytest.mark.parametrize(
    ("code", "facts", "told"),
    [
        ("S29", WIDOW, "This service is for: serving staff."),
        ("S38", WIDOW, "This service is for: serving staff, retirees, children."),
        ("S08", OFFICER, "This service is for: parents."),
        ("S07", ORPHAN, "This service is for files whose principal is: Fallen on duty."),
        ("S36", replace(CHILD, position=Position.RETIRED, age=3), "principal is: Serving officer,"),
        ("S20", replace(CHILD, age=17), "for ages 7 to 16; the recorded age is 17."),
        ("S20", replace(CHILD, age=6), "for ages 7 to 16; the recorded age is 6."),
        ("S36", replace(CHILD, age=6), "an age limit of 5; the recorded age is 6."),
        ("H25", CHILD, "starts at the age of 16; the recorded age is 10."),
        ("H07", OFFICER, "This service is for women."),
        ("S11", replace(WIDOW, pension=200_001), "up to 2.000,00 درهم; the recorded pension is"),
        ("S12", replace(RETIREE, pension=250_100), "up to 2.500,00 درهم; the recorded pension is"),
        ("S19", CHILD, "for persons with a disability"),
        ("S01", replace(OFFICER, alive=False), "recorded as deceased"),
    ],
)
def test_a_closed_type_says_why(code, facts, told):
    assert told in (reason(code, facts) or "")


def test_single_categories_are_named_one_by_one():
    kind = replace(CATALOGUE.types["S29"], beneficiaries=(Category.TRAINEE, Category.KAFALA))
    told = eligibility(kind, WIDOW, TODAY).reason
    assert str(told) == "This service is for: trainee officers, fostered children."


def test_a_type_for_men_says_so():
    women_only = CATALOGUE.types["H07"]
    for_men = replace(women_only, when=Named("sex", ("male",)))
    woman = replace(OFFICER, sex=Sex.FEMALE)
    assert str(eligibility(for_men, woman, TODAY).reason) == "This service is for men."


def test_a_dead_person_receives_nothing():
    dead = PersonFacts(Category.DECEASED, Position.DECEASED, alive=False)
    assert not any(judge(one, dead, [], TODAY).entitled for one in CATALOGUE.types.values())


def test_a_type_is_closed_before_it_starts():
    assert reason("S01", OFFICER, date(2019, 12, 31)) == "This service starts on 01/01/2020."
    assert reason("S01", OFFICER, date(2020, 1, 1)) is None


@pytest.mark.parametrize(
    ("code", "facts", "told"),
    [
        ("S11", replace(WIDOW, pension=None), "The pension is not recorded"),
        ("S20", replace(CHILD, age=None), "The birth date is not recorded"),
        ("H07", replace(OFFICER, sex=None), "The sex is not recorded"),
    ],
)
def test_what_the_file_does_not_say_opens_with_a_caution(code, facts, told):
    found = judge(CATALOGUE.types[code], facts, [], TODAY)
    assert found.entitled
    assert told in str(found.caution)


def test_what_the_file_says_needs_no_caution():
    assert judge(CATALOGUE.types["S11"], WIDOW, [], TODAY).caution is None


def test_the_reasons_are_told_in_arabic():
    closed = eligibility(CATALOGUE.types["S20"], replace(CHILD, age=17), TODAY).reason
    assert closed is not None
    assert tell(closed) == "هذه الخدمة مخصصة للسن من 7 إلى 16؛ والسن المسجل هو 17."
    listed = eligibility(CATALOGUE.types["S10"], OFFICER, TODAY).reason
    assert listed is not None
    assert tell(listed) == "الفئات المعنية: الآباء والأمهات."


@pytest.mark.parametrize(
    ("code", "centimes", "told"),
    [
        ("S01", 3_000_001, "Above the usual ceiling of 30.000,00 درهم."),
        ("S01", 299_999, "Below the usual least amount of 3.000,00 درهم."),
        ("S01", 3_000_000, None),
        ("S01", 300_000, None),
        ("H01", 90_000_000, None),
    ],
)
def test_an_amount_outside_the_usual_limits_is_remarked(code, centimes, told):
    found = amount_caution(CATALOGUE.types[code], centimes)
    assert (found and strip_marks(str(found)).replace("\u00a0", " ")) == told


@pytest.mark.parametrize(
    ("answers", "late"),
    [
        ({"care_date": "2026-09-24"}, False),
        ({"care_date": "2026-09-23"}, True),
        ({}, False),
    ],
)
def test_a_care_sheet_is_late_after_sixty_days(answers, late):
    found = lodging_caution(CATALOGUE.types["H01"], answers, TODAY)
    assert (found is not None) == late


def test_a_type_without_a_lodging_term_is_never_late():
    answers = {"care_date": "2020-01-01"}
    assert lodging_caution(CATALOGUE.types["H03"], answers, TODAY) is None
