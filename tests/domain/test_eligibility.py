"""The language of `when`: what it reads, what it refuses, and yes, no and unknown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.domain.catalogue_reader import load_catalogue
from desktop_app.domain.conditions import (
    YES,
    Answer,
    Both,
    ConditionError,
    Either,
    Named,
    Not,
    Verdict,
    judge,
    parse,
)
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.eligibility import RULES, SIGNATURES, PersonFacts, holds
from desktop_app.domain.errors import CatalogueError
from desktop_app.domain.formats import strip_marks
from desktop_app.domain.messages import message
from desktop_app.domain.reference import load_papers, load_ranks
from desktop_app.domain.vocabulary import Category, Position, Sex
from desktop_app.translate import tell
from tests.domain.test_catalogue import GOOD, write

PAPERS = load_papers(paths.resources("reference", "papers.csv"))
RANKS = load_ranks(paths.resources("reference", "ranks.csv"))
TODAY = date(2026, 11, 23)
OFFICER = PersonFacts(Category.ACTIVE, Position.ACTIVE, Sex.MALE, 40)


# --- reading -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("disabled", Named("disabled")),
        ("disabled()", Named("disabled")),
        ("age_between(7, 16)", Named("age_between", (7, 16))),
        ("sex(female)", Named("sex", ("female",))),
        ("sex('female')", Named("sex", ("female",))),
        ("not disabled", Not(Named("disabled"))),
        (
            "disabled and age_from(16) or sex(male)",
            Either((Both((Named("disabled"), Named("age_from", (16,)))), Named("sex", ("male",)))),
        ),
        ("disabled and\n  not_owner", Both((Named("disabled"), Named("not_owner")))),
        ("position(active, trainee)", Named("position", ("active", "trainee"))),
        ("waiting_months(12, membership)", Named("waiting_months", (12, "membership"))),
    ],
)
def test_a_condition_is_read_into_nodes(text, read):
    assert parse(text, SIGNATURES) == read


REFUSED = {
    "no text of a condition": ("age_from(", "cannot be read"),
    "two conditions side by side": ("disabled disabled", "cannot be read"),
    "unknown name": ("rich", "There is no condition “rich”"),
    "call of something else": ("__import__('os')", "There is no condition “__import__”"),
    "attribute": ("disabled.real", "“disabled.real” is not allowed"),
    "call of an attribute": ("os.system('x')", "“os.system('x')” is not allowed"),
    "comparison": ("age > 7", "“age > 7” is not allowed"),
    "arithmetic": ("age_from(7 + 9)", "“7 + 9” is not allowed"),
    "lambda": ("(lambda: 1)()", "is not allowed"),
    "literal": ("True", "“True” is not allowed"),
    "flag as a number": ("age_from(True)", "“True” is not allowed"),
    "named argument": ("age_from(least=16)", "is not allowed"),
    "star": ("age_between(*[1, 2])", "is not allowed"),
    "too few values": ("age_between(7)", "“age_between” takes 2 values, not 1."),
    "too many values": ("disabled(1)", "“disabled” takes 0 values, not 1."),
    "no value where many may be": ("position()", "“position” takes 1 values, not 0."),
    "word for a number": ("age_from(old)", "“old” is no value of “age_from”"),
    "negative number": ("age_from(-1)", "“-1” is not allowed"),
    "number out of reach": ("service_years(0)", "a whole number from 1 up"),
    "unknown word": ("sex(woman)", "“woman” is no value of “sex”; choose from: male, female."),
    "ages that fall": ("age_between(16, 7)", "The values of “age_between” must rise."),
    "null byte": ("disabled\0", "cannot be read"),
}


@pytest.mark.parametrize(("text", "fault"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_condition_is_refused_with_its_word(text, fault):
    with pytest.raises(ConditionError) as refusal:
        parse(text, SIGNATURES)
    assert fault in str(refusal.value)


@pytest.mark.parametrize(
    ("when", "line", "fault"),
    [
        ("rich", 16, "There is no condition “rich”"),
        ("age_from(old)", 16, "“old” is no value"),
        ("age_from(", 16, "cannot be read"),
        ("""disabled\nand rich\n""", 18, "There is no condition “rich”"),
        ("""disabled\nand sex(woman)\nand not_owner""", 18, "“woman” is no value"),
        ("""disabled\nand )""", 18, "cannot be read"),
    ],
)
def test_a_fault_is_told_with_its_line_of_the_file(tmp_path: Path, when, line, fault):
    written = f'when = """\n{when}"""' if "\n" in when else f'when = "{when}"'
    write(tmp_path, GOOD.replace('when = "sex(female)"', written))
    with pytest.raises(CatalogueError) as refusal:
        load_catalogue(tmp_path, PAPERS)
    told = strip_marks(str(refusal.value))
    assert told.startswith(f"aid.toml, line {line}: ")
    assert fault in told


def test_every_condition_of_the_catalogue_is_a_known_one():
    catalogue = load_catalogue(paths.resources("catalogue"), PAPERS)
    assert sum(one.when is not None for one in catalogue.types.values()) > 30


# --- three answers -----------------------------------------------------------------------

NO = Verdict(Answer.NO, "no", message("Test", "No."))
UNKNOWN = Verdict(Answer.UNKNOWN, "unknown", message("Test", "Perhaps."))
GIVEN = {"yes": YES, "no": NO, "unknown": UNKNOWN}
Y, N, U = Answer.YES, Answer.NO, Answer.UNKNOWN


@pytest.mark.parametrize(
    ("left", "right", "both", "either"),
    [
        ("yes", "yes", Y, Y),
        ("yes", "no", N, Y),
        ("yes", "unknown", U, Y),
        ("no", "no", N, N),
        ("no", "unknown", N, U),
        ("unknown", "unknown", U, U),
    ],
)
def test_and_or_with_yes_no_and_unknown(left, right, both, either):
    for names in ((left, right), (right, left)):
        parts = tuple(Named(name) for name in names)
        assert _judged(Both(parts)).answer is both
        assert _judged(Either(parts)).answer is either


@pytest.mark.parametrize(("given", "told"), [("yes", N), ("no", Y), ("unknown", U)])
def test_not_leaves_the_unknown_unknown(given, told):
    assert _judged(Not(Named(given))).answer is told


def _judged(condition):
    return judge(condition, lambda one: GIVEN[one.name], lambda one: message("Test", one.name))


def test_what_must_not_hold_is_told_by_its_words():
    condition = parse("not category(retiree)", SIGNATURES)
    retiree = replace(OFFICER, category=Category.RETIREE)
    assert holds(condition, OFFICER, TODAY) == YES
    told = holds(condition, retiree, TODAY)
    assert told.answer is N
    assert str(told.reason) == "This service is not for: retirees."
    assert tell(told.reason) == "لا تشمل هذه الخدمة: المتقاعدون."


def test_if_then_is_told_by_what_is_asked():
    condition = parse("not category(spouse) or no_other_cover", SIGNATURES)
    spouse = replace(OFFICER, category=Category.SPOUSE, other_cover=True)
    told = holds(condition, spouse, TODAY)
    assert (told.code, str(told.reason)) == (
        "other_cover",
        "Covered by another sickness insurance.",
    )
    assert holds(condition, replace(OFFICER, other_cover=True), TODAY) == YES


def test_of_two_ways_both_reasons_are_told():
    told = holds(parse("disabled or age_from(60)", SIGNATURES), OFFICER, TODAY)
    assert told.answer is N
    assert "disability" in str(told.reason)
    assert "starts at the age of 60" in str(told.reason)


# --- each named condition ----------------------------------------------------------------

BORN = PartialDate(1986, 11, 24)
GUARD, OFFICIAL = RANKS["police_guard"], RANKS["police_officer"]

CASES = [
    ("alive", {}, Y, ""),
    ("alive", {"alive": False}, N, "deceased"),
    ("category(active)", {}, Y, ""),
    ("category(widow)", {}, N, "category"),
    ("position(active, trainee)", {}, Y, ""),
    ("position(fallen)", {}, N, "position"),
    ("sex(male)", {}, Y, ""),
    ("sex(female)", {}, N, "sex"),
    ("sex(female)", {"sex": None}, U, "sex"),
    ("age_between(40, 50)", {}, Y, ""),
    ("age_between(30, 40)", {}, Y, ""),
    ("age_between(41, 50)", {}, N, "too_young"),
    ("age_between(30, 39)", {}, N, "too_old"),
    ("age_between(30, 39)", {"age": None}, U, "age_unknown"),
    ("age_from(41)", {}, N, "too_young"),
    ("age_from(40)", {}, Y, ""),
    ("age_from(40)", {"age": None}, U, "age_unknown"),
    ("age_up_to(40)", {}, Y, ""),
    ("age_up_to(39)", {}, N, "too_old"),
    ("pension_up_to(2000)", {"pension": 200_000}, Y, ""),
    ("pension_up_to(2000)", {"pension": 200_001}, N, "pension_high"),
    ("pension_up_to(2000)", {}, U, "pension_unknown"),
    ("income_up_to(5000)", {"answers": {"monthly_income": 500_000}}, Y, ""),
    ("income_up_to(5000)", {"answers": {"monthly_income": 500_100}}, N, "income_high"),
    ("income_up_to(5000)", {}, U, "income_unknown"),
    ("rank_between(1, 2)", {"rank": GUARD}, Y, ""),
    ("rank_between(2, 3)", {"rank": GUARD}, N, "rank"),
    ("rank_between(2, 3)", {}, U, "rank_unknown"),
    ("corps(uniform)", {"rank": GUARD}, Y, ""),
    ("corps(uniform)", {"rank": OFFICIAL}, N, "corps"),
    ("corps(uniform)", {}, U, "rank_unknown"),
    ("service_years(5)", {"recruited_on": date(2021, 11, 23)}, Y, ""),
    ("service_years(5)", {"recruited_on": date(2021, 11, 24)}, N, "service_short"),
    ("service_years(5)", {}, U, "recruitment_unknown"),
    ("waiting_months(12, recruitment)", {"recruited_on": date(2025, 11, 23)}, Y, ""),
    ("waiting_months(12, recruitment)", {"recruited_on": date(2025, 11, 24)}, N, "waiting"),
    ("waiting_months(12, membership)", {"member_since": date(2025, 11, 24)}, N, "waiting"),
    ("waiting_months(12, membership)", {}, U, "membership_unknown"),
    ("member_of(foundation)", {"foundation_member": True}, Y, ""),
    ("member_of(mutual)", {"mutual_member": False}, N, "not_member"),
    ("member_of(mutual)", {"foundation_member": True}, U, "membership_unknown"),
    ("disabled", {"disabled": True}, Y, ""),
    ("disabled", {"disabled": None}, U, "card_ended"),
    ("disabled", {"disabled": None, "papers": frozenset({"D40"})}, Y, ""),
    ("disabled", {}, N, "not_disabled"),
    ("not_owner", {}, U, "owner_unknown"),
    ("not_owner", {"papers": frozenset({"D44"})}, Y, ""),
    ("not_owner", {"answers": {"housing": "owner"}}, N, "owner"),
    ("no_other_cover", {"other_cover": False}, Y, ""),
    ("no_other_cover", {"other_cover": True}, N, "other_cover"),
    ("no_other_cover", {}, U, "cover_unknown"),
    ("no_other_cover", {"papers": frozenset({"D28"})}, Y, ""),
    ("school_certificate_from(16)", {"age": 15}, Y, ""),
    ("school_certificate_from(16)", {"age": 16}, U, "certificate_missing"),
    ("school_certificate_from(16)", {"age": 16, "studies_until": TODAY}, Y, ""),
    ("school_certificate_from(16)", {"age": 16, "studies_until": date(2026, 7, 31)}, U,
     "certificate_ended"),
    ("school_certificate_from(16)", {"age": 16, "papers": frozenset({"D24"})}, Y, ""),
    ("school_certificate_from(16)", {"age": None}, U, "age_unknown"),
    ("no_bank_account", {}, Y, ""),
    ("no_bank_account", {"has_account": True}, N, "has_account"),
    ("covered", {}, U, "right_unknown"),
    ("under_student_age", {}, Y, ""),
]  # fmt: skip


@pytest.mark.parametrize(("when", "facts", "answer", "code"), CASES)
def test_a_named_condition_answers(when, facts, answer, code):
    found = holds(parse(when, SIGNATURES), replace(OFFICER, **facts), TODAY)
    assert (found.answer, found.code) == (answer, code)
    assert (found.reason is None) == (answer is Y)
    if found.reason is not None:
        assert not any("a" <= letter <= "z" for letter in tell(found.reason))


def test_every_named_condition_is_tried_here_and_has_its_words():
    tried = {when.partition("(")[0] for when, *_ in CASES}
    assert tried == set(RULES)
    for when, *_ in CASES:
        named = parse(when, SIGNATURES)
        assert tell(RULES[named.name].words(named.arguments))


@pytest.mark.parametrize(
    ("when", "facts", "opens"),
    [
        ("age_from(40)", {"age": 39, "birth": BORN}, date(2026, 11, 24)),
        ("age_between(40, 50)", {"age": 39, "birth": BORN}, date(2026, 11, 24)),
        ("age_up_to(39)", {"birth": BORN}, None),
        ("service_years(5)", {"recruited_on": date(2021, 11, 24)}, date(2026, 11, 24)),
        (
            "service_years(5)",
            {"recruited_on": date(2021, 11, 24), "served_until": date(2024, 1, 1)},
            None,
        ),
        ("waiting_months(1, recruitment)", {"recruited_on": date(2026, 10, 31)},
         date(2026, 11, 30)),
    ],
)  # fmt: skip
def test_what_a_date_alone_closes_tells_when_it_opens(when, facts, opens):
    found = holds(parse(when, SIGNATURES), replace(OFFICER, **facts), TODAY)
    assert found.answer is N
    assert found.next_on == opens
