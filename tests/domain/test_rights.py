"""Who has rights on a day, until when, and why."""

from datetime import date

import pytest

from desktop_app import paths
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.errors import CatalogueError
from desktop_app.domain.formats import isolate
from desktop_app.domain.rights import (
    CHILD_AGE,
    STUDENT_AGE,
    EndReason,
    MemberFacts,
    Parameter,
    Studies,
    ends_soon,
    load_parameters,
    right_on,
    value_on,
)
from desktop_app.domain.vocabulary import Position, Relation, Sex
from desktop_app.translate import tell

PARAMETERS = load_parameters(paths.resources("reference", "rights.toml"))
TODAY = date(2026, 11, 22)


def member(relation=Relation.CHILD, birth="2010-05-01", **facts):
    facts.setdefault("position", Position.ACTIVE)
    facts.setdefault("sex", Sex.MALE)
    return MemberFacts(relation, birth=PartialDate.from_iso(birth) if birth else None, **facts)


def right(relation=Relation.CHILD, birth="2010-05-01", on=TODAY, **facts):
    return right_on(member(relation, birth, **facts), PARAMETERS, on)


@pytest.mark.parametrize(
    ("position", "entitled", "code"),
    [
        (Position.ACTIVE, True, "serving"),
        (Position.TRAINEE, True, "serving"),
        (Position.COMMON, True, "serving"),
        (Position.RETIRED, True, "retiree"),
        (Position.DECEASED, False, "deceased"),
        (Position.FALLEN, False, "deceased"),
    ],
)
def test_principals(position, entitled, code):
    found = right(Relation.PRINCIPAL, "1980", position=position)
    assert (found.entitled, found.code) == (entitled, code)


@pytest.mark.parametrize(
    ("position", "other_cover", "entitled", "code"),
    [
        (Position.ACTIVE, False, True, "spouse"),
        (Position.ACTIVE, None, True, "spouse_unconfirmed"),
        (Position.RETIRED, True, False, "other_cover"),
        (Position.DECEASED, None, True, "widow"),
        (Position.FALLEN, False, True, "widow"),
        (Position.DECEASED, True, True, "widow"),
    ],
)
def test_spouses(position, other_cover, entitled, code):
    found = right(Relation.SPOUSE, "1985", position=position, other_cover=other_cover)
    assert (found.entitled, found.code) == (entitled, code)


@pytest.mark.parametrize(
    ("position", "code"), [(Position.ACTIVE, "parent"), (Position.FALLEN, "parent_of_fallen")]
)
def test_parents_never(position, code):
    found = right(Relation.PARENT, "1950", position=position)
    assert (found.entitled, found.code) == (False, code)


@pytest.mark.parametrize(
    ("birth", "entitled", "code", "until"),
    [
        ("2020-05-01", True, "minor", date(2041, 4, 30)),
        ("2010-11-23", True, "minor", date(2031, 11, 22)),
        ("2010-11-22", True, "minor_school_age", date(2031, 11, 21)),
        ("2005-11-23", True, "minor_school_age", date(2026, 11, 22)),
        ("2005-11-22", False, "of_age", date(2026, 11, 21)),
        ("2005", False, "of_age", date(2025, 12, 31)),
        ("1990-01-01", False, "too_old", date(2015, 12, 31)),
        (None, False, "birth_unknown", None),
    ],
)
@pytest.mark.parametrize("relation", [Relation.CHILD, Relation.KAFALA])
def test_children(relation, birth, entitled, code, until):
    found = right(relation, birth)
    assert (found.entitled, found.code, found.until) == (entitled, code, until)


@pytest.mark.parametrize(
    ("studies", "studies_until", "entitled", "code", "until"),
    [
        (Studies.HIGHER, date(2027, 8, 31), True, "student", date(2027, 8, 31)),
        (Studies.VOCATIONAL, date(2027, 8, 31), True, "student", date(2027, 8, 31)),
        (Studies.HIGHER, TODAY, True, "student", TODAY),
        (Studies.HIGHER, date(2026, 8, 31), False, "studies_ended", date(2026, 8, 31)),
        (Studies.HIGHER, date(2023, 8, 31), False, "of_age", date(2024, 3, 31)),
        (Studies.HIGHER, None, False, "of_age", date(2024, 3, 31)),
        (Studies.SCHOOL, date(2027, 8, 31), False, "of_age", date(2024, 3, 31)),
        (Studies.NONE, date(2027, 8, 31), False, "of_age", date(2024, 3, 31)),
    ],
)
def test_studies(studies, studies_until, entitled, code, until):
    found = right(birth="2003-04-01", studies=studies, studies_until=studies_until)
    assert (found.entitled, found.code, found.until) == (entitled, code, until)


def test_a_minor_who_studies_keeps_the_right_past_21():
    found = right(birth="2006-01-01", studies="higher", studies_until=date(2027, 8, 31))
    assert found.until == date(2027, 8, 31)


def test_the_new_law_raises_the_limit_by_a_row_alone():
    facts = member(birth="2000-06-01", studies="higher", studies_until=date(2035, 8, 31))
    before = right_on(facts, PARAMETERS, date(2027, 1, 31))
    after = right_on(facts, PARAMETERS, date(2027, 2, 1))
    assert (before.entitled, before.code) == (False, "too_old")
    assert (after.entitled, after.until) == (True, date(2030, 5, 31))


def test_a_law_in_force_before_the_birthday_counts_already():
    found = right(birth="2001-06-01", studies="higher", studies_until=date(2035, 8, 31))
    assert (found.entitled, found.until) == (True, date(2031, 5, 31))


def test_disability_has_no_limit():
    found = right(birth="1980-01-01", unable_to_earn=True)
    assert (found.entitled, found.code, found.until) == (True, "unable_to_earn", None)


@pytest.mark.parametrize("reason", list(EndReason))
def test_leaving_ends_the_right(reason):
    leaving = {"ended_on": TODAY, "end_reason": reason.value}
    found = right(Relation.SPOUSE, "1985", other_cover=False, **leaving)
    assert (found.entitled, found.code) == (False, f"left_{reason.value}")
    assert found.until == date(2026, 11, 21)


def test_an_unknown_reason_of_leaving_is_other():
    assert right(ended_on=TODAY, end_reason="?").code == "left_other"


def test_leaving_later_bounds_the_right():
    later = date(2027, 1, 1)
    assert right(ended_on=later).until == date(2026, 12, 31)
    assert right(birth="2005-12-01", ended_on=later).until == date(2026, 11, 30)


def test_death_ends_everything():
    assert right(died_on=TODAY).code == "deceased"
    assert right(died_on=date(2026, 11, 23)).entitled
    widow = right(Relation.SPOUSE, "1950", position=Position.DECEASED, died_on=date(2020, 1, 1))
    assert not widow.entitled


@pytest.mark.parametrize(
    ("until", "soon"),
    [("2006-01-21", True), ("2006-01-22", True), ("2006-01-23", False)],
)
def test_ends_soon(until, soon):
    assert ends_soon(right(birth=until), TODAY) is soon


def test_what_is_closed_or_endless_does_not_end_soon():
    assert not ends_soon(right(birth="2005-11-22"), TODAY)
    assert not ends_soon(right(Relation.PRINCIPAL, "1980"), TODAY)


@pytest.mark.parametrize(("sex", "verbs"), [(Sex.MALE, "بلغ يدل"), (Sex.FEMALE, "بلغت تدل")])
def test_the_reason_agrees_with_the_sex(sex, verbs):
    reached, produced = verbs.split()
    day = isolate("14/03/2025")
    assert tell(right(birth="2004-03-14", sex=sex).reason) == (
        f"{reached} 21 سنة بتاريخ {day} ولم {produced} بشهادة التسجيل بالتعليم العالي."
    )


@pytest.mark.parametrize("sex", list(Sex))
def test_other_reasons_agree_too(sex):
    texts = {
        str(right(birth="1990-01-01", sex=sex).reason),
        str(right(died_on=TODAY, sex=sex).reason),
    }
    word = "She" if sex is Sex.FEMALE else "He"
    assert {text.split()[0] for text in texts} == {word}


def test_value_before_all_rows_is_the_first():
    rows = (
        Parameter("a", 30, date(2027, 1, 1), ""),
        Parameter("a", 26, date(2000, 1, 1), ""),
    )
    assert value_on(rows, "a", date(1990, 1, 1)) == 26
    assert value_on(rows, "a", date(2027, 1, 1)) == 30


def test_the_parameters_shipped():
    assert value_on(PARAMETERS, CHILD_AGE, TODAY) == 21
    assert value_on(PARAMETERS, STUDENT_AGE, TODAY) == 26
    assert value_on(PARAMETERS, STUDENT_AGE, date(2028, 1, 1)) == 30
    assert all(row.source for row in PARAMETERS)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x =",
        "[[parameter]]\nname = 'child_age'",
        "[[parameter]]\nname='child_age'\nvalue=21\nsince=1900-01-01\nsource=''",
        "[[parameter]]\nname='child_age'\nvalue='21'\nsince=1900-01-01\nsource=''",
        "[[parameter]]\nname='child_age'\nvalue=21\nsince='1900'\nsource=''",
    ],
)
def test_a_faulty_file_is_told(tmp_path, text):
    path = tmp_path / "rights.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(CatalogueError, match=r"rights\.toml"):
        load_parameters(path)


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(CatalogueError):
        load_parameters(tmp_path / "none.toml")
