"""What bodies answer: line by line, and from the sheet they send back."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from desktop_app.domain.dispatch import Answer, is_number_pattern, number_as_written, steps_of
from desktop_app.domain.errors import (
    ConflictError,
    ForbiddenError,
    InvalidError,
    SealedError,
    StaleError,
)
from desktop_app.domain.glass import Veil
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import DecidingBody, Opinion, Outcome, Role, SlipState, State
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import glass, requests, slip_pages
from desktop_app.services.answer_sheet import Verdict, apply_answers, number_key, plan_answers
from desktop_app.services.confidence import READ_FIRST
from desktop_app.services.importing.reading import WorkbookError
from desktop_app.services.slip_answers import AnswerForm, answer_line, record_answers
from desktop_app.storage.models import Request
from desktop_app.translate import tell
from tests import builders
from tests.services.test_dispatch import issued, ready_health, ready_social

HEADS = (
    "رقم الطلب",
    "المستفيد",
    "القرار",
    "المبلغ الممنوح",
    "مرجع القرار",
    "تاريخ القرار",
    "السبب",
)


@pytest.fixture
def file(desk):
    return builders.officer_file(desk)


@pytest.fixture
def social(desk, file):
    return [ready_social(desk, file) for _ in range(3)]


@pytest.fixture
def health(desk, file):
    return [ready_health(desk, file) for _ in range(2)]


def sheet(folder: Path, *rows, heads=HEADS) -> Path:
    path = folder / "answers.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows([heads, *rows])
    return path


def now(desk, request):
    return requests.request_page(desk, request.row.id)


# --- by hand ------------------------------------------------------------------------------------


def test_a_decision_is_carried_out_on_the_request_and_closes_its_line(desk, social):
    page = issued(desk, social)
    form = AnswerForm(social[0].row.id, Answer.PARTLY, "23/11/2026", "2026/1187", "3.000,00",
                      note="حدود الاعتمادات")  # fmt: skip
    page = answer_line(desk, page.row.id, form, page.version)
    found = now(desk, social[0])
    assert (found.row.state, found.row.outcome) == (State.DECIDED, Outcome.PARTLY)
    assert (found.row.amount_granted, found.decision_reference) == (300_000, "2026/1187")
    answer = page.lines[0].answer
    assert answer is not None
    assert (answer.outcome, answer.amount, answer.is_final) == (Outcome.PARTLY, 300_000, True)
    assert (page.row.answered, page.row.awaited, page.row.state) == (1, 2, SlipState.ISSUED)


def test_every_kind_of_answer_of_the_social_life(desk, social):
    page = issued(desk, social)
    one, two, three = (request.row.id for request in social)
    lack = ("other",)
    for form in (
        AnswerForm(one, Answer.DEFERRED, reasons=lack, note="الدورة المقبلة"),
        AnswerForm(two, Answer.RETURNED, reasons=lack, note="شهادة ناقصة"),
        AnswerForm(three, Answer.REFUSED, amount="0,00", note="غير مستوف للشروط"),
    ):
        page = answer_line(desk, page.row.id, form, page.version)
    states = [now(desk, request).row.state for request in social]
    assert states == [State.DEFERRED, State.RETURNED, State.DECIDED]
    assert [line.is_awaited for line in page.lines] == [True, False, False]
    assert page.lines[0].answer is not None
    assert not page.lines[0].answer.is_final
    page = answer_line(desk, page.row.id, AnswerForm(one, Answer.ACCEPTED), page.version)
    assert page.row.state is SlipState.ANSWERED
    assert page.awaited == ()


def test_a_care_sheet_is_settled_then_decided(desk, health):
    page = issued(desk, health)
    first = health[0].row.id
    page = answer_line(desk, page.row.id, AnswerForm(first, Answer.SETTLING), page.version)
    assert now(desk, health[0]).row.state is State.SETTLING
    with pytest.raises(ConflictError):
        answer_line(desk, page.row.id, AnswerForm(first, Answer.COMMITTEE), page.version)
    page = answer_line(desk, page.row.id, AnswerForm(first, Answer.ACCEPTED), page.version)
    assert page.lines[0].is_answered


def test_a_decision_recorded_on_the_request_itself_answers_its_line(desk, social):
    page = issued(desk, social[:1])
    builders.step(desk, now(desk, social[0]), RequestAction.DECIDE, outcome=Outcome.ACCEPTED,
                  reference="77")  # fmt: skip
    page = slip_pages.slip_page(desk, page.row.id)
    assert page.row.state is SlipState.ANSWERED
    assert page.lines[0].answer is not None
    assert page.lines[0].answer.reference == "77"


def test_a_request_that_was_returned_goes_on_a_new_slip(desk, social):
    page = issued(desk, social[:1])
    form = AnswerForm(social[0].row.id, Answer.RETURNED, reasons=("other",), note="نقص")
    answer_line(desk, page.row.id, form, page.version)
    builders.step(desk, now(desk, social[0]), RequestAction.COMPLETE)
    again = issued(desk, social[:1])
    assert again.row.number == "D-TNG-2026-000002"
    found = now(desk, social[0]).slip
    assert found is not None
    assert found.id == again.row.id


def test_refusals_of_an_answer(desk, social):
    page = issued(desk, social[:2])
    one = social[0].row.id
    with pytest.raises(InvalidError) as raised:
        answer_line(desk, page.row.id, AnswerForm(one), page.version)
    assert raised.value.faults[0].code == "missing_answer"
    with pytest.raises(InvalidError) as raised:
        answer_line(desk, page.row.id, AnswerForm(one, Answer.REFUSED), page.version)
    assert raised.value.faults[0].code == "missing_reason"
    done = answer_line(desk, page.row.id, AnswerForm(one, Answer.ACCEPTED), page.version)
    with pytest.raises(StaleError):
        answer_line(desk, page.row.id, AnswerForm(one, Answer.ACCEPTED), page.version)
    for other in (one, social[2].row.id):
        with pytest.raises(ConflictError) as refused:
            answer_line(desk, page.row.id, AnswerForm(other, Answer.ACCEPTED), done.version)
        assert refused.value.code == "not_awaited"


def confidential_sent(desk, file, other):
    """A slip with a confidential request that another body decides, and an ordinary one."""
    secret = builders.request(desk, file, "S41")
    with desk.write(Action.EDIT_REQUEST, "test") as session:
        stored = session.get_one(Request, secret.row.id)
        stored.deciding_body = DecidingBody.HEALTH_INSPECTION
    secret = builders.step(desk, now(desk, secret), RequestAction.REVIEW)
    opinion = RequestAction.GIVE_OPINION
    secret = builders.step(desk, secret, opinion, opinion=Opinion.FAVOURABLE)
    return secret, issued(desk, [secret, other])


def test_a_decision_on_a_confidential_request_is_recorded_once_it_was_opened(desk, file, social):
    """Together with others as well: one door is no wider than the other."""
    secret, page = confidential_sent(desk, file, social[0])
    deputy = builders.seat(desk, Role.DEPUTY)
    forms = [AnswerForm(one.row.id, Answer.ACCEPTED) for one in (social[0], secret)]
    with pytest.raises(SealedError):
        record_answers(deputy, page.row.id, forms, page.version)
    assert now(desk, social[0]).row.outcome is None
    veil, told = Veil.CONFIDENTIAL, "processing"
    glass.break_glass(deputy, veil, glass.REQUESTS, secret.row.id, told, "")
    record_answers(deputy, page.row.id, forms, page.version)
    assert now(desk, secret).row.outcome is Outcome.ACCEPTED
    deputy.close()


def test_a_confidential_row_of_a_sheet_says_that_it_must_be_read_first(
    desk, file, social, tmp_path
):
    secret, page = confidential_sent(desk, file, social[0])
    deputy = builders.seat(desk, Role.DEPUTY)
    rows = [(one.row.number, "", "مقبول", "", "", "", "") for one in (secret, social[0])]
    plan = plan_answers(deputy, page.row.id, sheet(tmp_path, *rows))
    assert [line.verdict for line in plan.lines] == [Verdict.FAULT, Verdict.READY]
    assert tell(plan.lines[0].words) == tell(READ_FIRST)
    apply_answers(deputy, plan)
    assert now(desk, social[0]).row.outcome is Outcome.ACCEPTED
    assert now(desk, secret).row.outcome is None
    deputy.close()


def test_a_case_officer_records_no_decision_but_a_return(desk, social):
    page = issued(desk, social[:2])
    seat = builders.seat(desk, Role.CASE_OFFICER)
    with pytest.raises(ForbiddenError):
        answer_line(seat, page.row.id, AnswerForm(social[0].row.id, Answer.ACCEPTED), page.version)
    form = AnswerForm(social[0].row.id, Answer.RETURNED, reasons=("other",), note="نقص")
    assert answer_line(seat, page.row.id, form, page.version).lines[0].is_answered
    seat.close()


# --- from a sheet -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    ["S-TNG-2026-000045", "s tng 2026 45", "S/TNG/2026/0045", "STNG2026000045", "S_TNG_2026-٤٥"],
)
def test_our_number_in_any_writing(text):
    assert number_key(text) == "STNG2026000045"


def test_an_old_number_without_what_stands_between():
    assert number_key("12 / 2019 أ") == number_key("12-2019-أ")


def test_a_sheet_is_shown_first_then_applied_in_one_go(desk, social, tmp_path):
    page = issued(desk, social)
    one, two, three = (request.row.number for request in social)
    path = sheet(
        tmp_path,
        (one.replace("-", " "), "كريم", "مقبول", "5.000,00", "2026/11", "23/11/2026", ""),
        (two, "كريم", "Refusé", "0", "2026/12", "", "Crédits épuisés"),
        (three, "كريم", "", "", "", "", ""),
        ("S-TNG-2026-009999", "لا أحد", "مقبول", "", "", "", ""),
    )
    plan = plan_answers(desk, page.row.id, path)
    verdicts = [line.verdict for line in plan.lines]
    assert verdicts == [Verdict.READY, Verdict.READY, Verdict.EMPTY, Verdict.UNKNOWN]
    assert [line.row for line in plan.left_out] == [5]
    assert plan.left_out[0].words is not None
    assert "S-TNG-2026-009999" in tell(plan.left_out[0].words)
    assert all(now(desk, request).row.state is State.TRANSMITTED for request in social)
    page = apply_answers(desk, plan)
    assert now(desk, social[0]).row.amount_granted == 500_000
    assert now(desk, social[1]).row.outcome is Outcome.REFUSED
    assert now(desk, social[2]).row.state is State.TRANSMITTED
    assert (page.row.answered, page.row.awaited) == (2, 1)


def test_each_row_that_stays_out_says_why(desk, file, social, tmp_path):
    page = issued(desk, social[:2])
    one, two, elsewhere = (request.row.number for request in social)
    page = answer_line(
        desk, page.row.id, AnswerForm(social[0].row.id, Answer.ACCEPTED, reference="9"),
        page.version,
    )  # fmt: skip
    path = sheet(
        tmp_path,
        (one, "", "مقبول", "", "", "", ""),
        (elsewhere, "", "مقبول", "", "", "", ""),
        (two, "", "ربما", "", "", "", ""),
        (two, "", "مقبول", "", "", "", ""),
        ("", "فلان", "مقبول", "", "", "", ""),
    )
    plan = plan_answers(desk, page.row.id, path)
    assert [line.verdict for line in plan.lines] == [
        Verdict.ANSWERED, Verdict.ELSEWHERE, Verdict.FAULT, Verdict.FAULT, Verdict.UNKNOWN,
    ]  # fmt: skip
    assert all(line.words is not None for line in plan.left_out)
    with pytest.raises(ConflictError):
        apply_answers(desk, plan)


@pytest.mark.parametrize(
    "row",
    [
        ("قبول جزئي", "5.000,00", "", "", "نقص"),  # a part that is the whole
        ("مرفوض", "", "", "", ""),  # a refusal without its reason
        ("مقبول", "كثير", "", "", ""),  # no amount
        ("مقبول", "", "", "31/02/2026", ""),  # no day
        ("مقبول", "", "", "01/01/2026", ""),  # before the deposit
        ("", "1.000,00", "", "", ""),  # an amount without a decision
        ("قيد التصفية", "", "", "", ""),  # not of the social life
    ],
)
def test_what_the_request_itself_would_refuse_is_told_beside_its_row(desk, social, tmp_path, row):
    page = issued(desk, social[:1])
    plan = plan_answers(desk, page.row.id, sheet(tmp_path, (social[0].row.number, "", *row)))
    assert [line.verdict for line in plan.lines] == [Verdict.FAULT]
    assert plan.lines[0].words is not None
    assert slip_pages.slip_page(desk, page.row.id).version == page.version


def test_french_headings_old_numbers_and_reasons_of_the_list(desk, social, tmp_path):
    from desktop_app.storage.models import Request

    with desk.database.write(desk.author("test")) as session:
        session.get_one(Request, social[0].row.id).old_number = "118/2025"
    page = issued(desk, social)
    heads = ("N° demande", "Décision", "Montant accordé", "Référence", "Date", "Motif")
    reason = next(one for one in desk.reference.reasons.values() if "refusal" in one.steps
                  and one.life in {"any", "social"} and one.code != "other")  # fmt: skip
    path = sheet(
        tmp_path,
        ("118-2025", "Accord total", "5 000,00", "A1", "23/11/2026", ""),
        (social[1].row.number, "Rejeté", "", "", "", reason.name_fr),
        (social[2].row.number, "Ajourné", "", "", "", "prochaine session"),
        heads=heads,
    )
    plan = plan_answers(desk, page.row.id, path)
    assert [line.verdict for line in plan.lines] == [Verdict.READY] * 3
    apply_answers(desk, plan)
    assert now(desk, social[0]).row.amount_granted == 500_000
    assert now(desk, social[1]).reasons_ar == (reason.name_ar,)
    assert now(desk, social[2]).row.state is State.DEFERRED


def test_a_plan_made_before_another_answer_is_not_applied(desk, social, tmp_path):
    page = issued(desk, social[:2])
    path = sheet(tmp_path, (social[0].row.number, "", "مقبول", "", "", "", ""))
    plan = plan_answers(desk, page.row.id, path)
    answer_line(desk, page.row.id, AnswerForm(social[1].row.id, Answer.ACCEPTED), page.version)
    with pytest.raises(StaleError):
        apply_answers(desk, plan)
    assert now(desk, social[0]).row.state is State.TRANSMITTED


def test_a_sheet_without_answers_is_refused(desk, social, tmp_path):
    page = issued(desk, social[:1])
    path = tmp_path / "other.csv"
    path.write_text("الاسم;العمر\nكريم;40\nسعاد;33\n", "utf-8")
    with pytest.raises(WorkbookError) as raised:
        plan_answers(desk, page.row.id, path)
    assert raised.value.code == "no_answers"


def test_a_case_officer_sees_that_decisions_are_not_theirs(desk, social, tmp_path):
    page = issued(desk, social[:1])
    seat = builders.seat(desk, Role.CASE_OFFICER)
    path = sheet(tmp_path, (social[0].row.number, "", "مقبول", "", "", "", ""))
    assert [line.verdict for line in plan_answers(seat, page.row.id, path).lines] == [Verdict.FAULT]
    seat.close()


# --- the rules ----------------------------------------------------------------------------------


def test_a_body_defers_in_its_committee():
    both = (RequestAction.SUBMIT_TO_COMMITTEE, RequestAction.DEFER)
    assert steps_of(Answer.DEFERRED, State.TRANSMITTED) == both
    assert steps_of(Answer.DEFERRED, State.DEFERRED) == both
    assert steps_of(Answer.DEFERRED, State.COMMITTEE) == both[1:]


def test_the_number_as_the_unit_writes_it():
    assert number_as_written("{number} / م.و.ع.إ / {year}", 142, 2026) == "0142 / م.و.ع.إ / 2026"
    assert is_number_pattern("{year}-{number}")
    for wrong in ("{number}", "{number}{year}{x}", "{number", "{number} {number} {year}", ""):
        assert not is_number_pattern(wrong)
