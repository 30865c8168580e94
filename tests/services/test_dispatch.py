"""Dispatch slips: making, issuing, cancelling, acknowledging, reminding; and each refusal."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from desktop_app.domain.dispatch import Answer
from desktop_app.domain.errors import (
    ConflictError,
    ForbiddenError,
    InvalidError,
    NotFoundError,
    StaleError,
)
from desktop_app.domain.vocabulary import Opinion, Outcome, Provider, Role, SlipState, State
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import dispatch, people, requests, slip_pages, slips
from desktop_app.services.dispatch import SlipForm
from desktop_app.services.dispatch_settings import dispatch_settings, save_dispatch_settings
from desktop_app.services.forms import PersonForm, RequestQuery
from desktop_app.services.slip_answers import AnswerForm, answer_line
from desktop_app.services.slip_rows import SlipPage
from desktop_app.services.slips import AcknowledgementForm
from desktop_app.storage.models import AuditRow, Slip
from desktop_app.translate import tell
from tests import builders

FOUNDATION, MUTUAL = Provider.FOUNDATION, Provider.MUTUAL


def ready_social(desk, page, **more):
    request = builders.request(desk, page, "S03", **more)
    request = builders.step(desk, request, RequestAction.REVIEW)
    return builders.step(desk, request, RequestAction.GIVE_OPINION, opinion=Opinion.FAVOURABLE)


def ready_health(desk, page, **more):
    request = builders.request(desk, page, "H01", **more)
    return builders.step(desk, request, RequestAction.REVIEW)


def draft_of(desk, requests_) -> SlipPage:
    ids = [one.row.id for one in requests_]
    return dispatch.add_requests(desk, requests_[0].row.provider, ids)


def issued(desk, requests_) -> SlipPage:
    page = draft_of(desk, requests_)
    return slips.issue_slip(desk, page.row.id, page.version)


@pytest.fixture
def file(desk):
    return builders.officer_file(desk)


@pytest.fixture
def three(desk, file):
    return [ready_social(desk, file) for _ in range(3)]


def refusal(raised) -> str:
    return tell(raised.value.message)


# --- what is ready ------------------------------------------------------------------------------


def test_ready_is_what_is_complete_advised_and_for_others_to_decide(desk, file):
    assert dispatch.ready_requests(desk) == []
    social, health = ready_social(desk, file), ready_health(desk, file)
    builders.step(desk, builders.request(desk, file, "S03"), RequestAction.REVIEW)
    builders.request(desk, file, "H01", papers=[])
    found = {row.request_id: row for row in dispatch.ready_requests(desk)}
    assert set(found) == {social.row.id, health.row.id}
    assert found[social.row.id].provider is FOUNDATION
    assert found[health.row.id].provider is MUTUAL
    assert dispatch.count_ready(desk) == 2


def test_what_stands_on_a_draft_is_shown_with_it_and_not_counted(desk, three):
    page = draft_of(desk, three[:2])
    rows = {row.request_id: row.slip_id for row in dispatch.ready_requests(desk)}
    assert rows == {
        three[0].row.id: page.row.id,
        three[1].row.id: page.row.id,
        three[2].row.id: None,
    }
    assert dispatch.count_ready(desk) == 1


# --- the draft ----------------------------------------------------------------------------------


def test_a_draft_nobody_began_has_the_usual_words_and_is_not_stored(desk):
    page = dispatch.draft_page(desk, FOUNDATION)
    assert page.row.id == 0
    assert "مؤسسة محمد السادس" in page.row.addressee
    assert page.expected == "0001 / م.و.ع.إ / 2026"
    with desk.read() as session:
        assert session.scalars(select(Slip)).all() == []


def test_lines_are_added_ordered_remarked_and_taken_off(desk, three):
    first, second, third = (one.row.id for one in three)
    page = draft_of(desk, three)
    assert [line.request_id for line in page.lines] == [first, second, third]
    assert {line.remark for line in page.lines} == {"للدراسة"}
    assert page.lines[0].pieces == len(three[0].papers)
    page = dispatch.move_line(desk, page.row.id, third, -1)
    assert [line.request_id for line in page.lines] == [first, third, second]
    page = dispatch.move_line(desk, page.row.id, first, -1)
    assert [line.request_id for line in page.lines] == [first, third, second]
    page = dispatch.set_remark(desk, page.row.id, third, "للإخبار")
    assert [line.remark for line in page.lines] == ["للدراسة", "للإخبار", "للدراسة"]
    page = dispatch.remove_requests(desk, page.row.id, [third])
    assert [line.request_id for line in page.lines] == [first, second]
    assert page.totals.requests == 2
    assert page.totals.amount == 1_000_000
    dispatch.drop_draft(desk, page.row.id)
    assert dispatch.draft_page(desk, FOUNDATION).row.id == 0
    assert dispatch.count_ready(desk) == 3


def test_a_sealed_envelope_is_counted(desk, file):
    answers = builders.answers_for(desk, "H01") | {"sealed_envelope": False}
    bare, sealed = ready_health(desk, file, answers=answers), ready_health(desk, file)
    page = draft_of(desk, [sealed, bare])
    assert [line.envelopes for line in page.lines] == [1, 0]
    content = slip_pages.slip_content(desk, page.row.id)
    assert [line.envelope for line in content.lines] == [1, 0]
    assert content.totals.envelopes == 1
    assert content.confidential


def test_the_head_is_kept_and_its_faults_are_told(desk):
    form = SlipForm("السيد المدير", "إحالة", "20/11/2026", "البريد العادي")
    page = dispatch.save_head(desk, FOUNDATION, form)
    kept = SlipForm(page.row.addressee, page.subject, "20/11/2026", page.channel)
    assert kept == form
    assert page.row.on.isoformat() == "2026-11-20"
    with pytest.raises(InvalidError) as raised:
        dispatch.save_head(desk, FOUNDATION, SlipForm(on="24/11/2026"))
    assert [fault.field for fault in raised.value.faults] == ["addressee", "subject", "on"]
    assert dispatch.draft_page(desk, FOUNDATION).row.addressee == "السيد المدير"


def test_a_request_goes_to_its_own_body_only(desk, file, three):
    health = ready_health(desk, file)
    with pytest.raises(ConflictError) as raised:
        dispatch.add_requests(desk, FOUNDATION, [three[0].row.id, health.row.id])
    assert raised.value.code == "other_body"
    assert health.row.number in refusal(raised)
    assert dispatch.draft_page(desk, FOUNDATION).row.id == 0


def test_a_request_that_is_not_ready_is_refused(desk, file):
    request = builders.request(desk, file, "S03")
    with pytest.raises(ConflictError) as raised:
        dispatch.add_requests(desk, FOUNDATION, [request.row.id])
    assert raised.value.code == "not_ready"
    with pytest.raises(NotFoundError):
        dispatch.add_requests(desk, FOUNDATION, [999])


def test_a_request_is_on_one_open_slip_at_most(desk, three):
    page = issued(desk, three[:1])
    with pytest.raises(ConflictError) as raised:
        dispatch.add_requests(desk, FOUNDATION, [three[0].row.id])
    assert raised.value.code == "on_slip"
    assert page.row.written in refusal(raised)
    draft_of(desk, three[1:2])
    with pytest.raises(ConflictError) as raised:
        dispatch.add_requests(desk, FOUNDATION, [three[1].row.id])
    assert raised.value.code == "on_slip"


def test_the_database_itself_refuses_a_second_open_line(desk, three):
    from sqlalchemy.exc import IntegrityError

    from desktop_app.storage.models import SlipLine

    page = issued(desk, three[:1])
    other = dispatch.add_requests(desk, FOUNDATION, [three[1].row.id])
    assert other.row.id != page.row.id
    with pytest.raises(IntegrityError), desk.database.write(desk.author("test")) as session:
        session.add(SlipLine(slip_id=other.row.id, request_id=three[0].row.id, position=9))


def test_a_request_that_moves_on_leaves_the_draft(desk, three):
    page = draft_of(desk, three)
    first = requests.request_page(desk, three[0].row.id)
    builders.step(desk, first, RequestAction.TRANSMIT)
    second = requests.request_page(desk, three[1].row.id)
    builders.step(desk, second, RequestAction.WITHDRAW, reason="تنازل")
    left = slip_pages.slip_page(desk, page.row.id)
    assert [line.request_id for line in left.lines] == [three[2].row.id]
    with pytest.raises(StaleError):
        slips.issue_slip(desk, page.row.id, page.version)


# --- issuing ------------------------------------------------------------------------------------


def test_issuing_numbers_freezes_and_transmits(desk, three):
    page = issued(desk, three)
    assert page.row.number == "D-TNG-2026-000001"
    assert page.row.written == "0001 / م.و.ع.إ / 2026"
    assert page.row.state is SlipState.ISSUED
    for one in three:
        now = requests.request_page(desk, one.row.id)
        assert now.row.state is State.TRANSMITTED
        assert now.transmitted_on == desk.today()
        assert page.row.written in now.events[-1].note
    with desk.read() as session:
        told = session.scalars(select(AuditRow).where(AuditRow.action == "issue_slip")).all()
    assert {row.table for row in told} >= {"slips", "requests", "request_events", "slip_lines"}


def test_what_was_printed_stays_when_people_change(desk, file, three):
    page = issued(desk, three)
    before = slip_pages.slip_content(desk, page.row.id)
    person = people.file_page(desk, file.file.id).principal.person
    form = PersonForm(given_names_ar="اسم", family_name_ar="آخر", birth="12/03/1970")
    people.edit_person(desk, person.id, form, person.version)
    save_dispatch_settings(desk, replace(dispatch_settings(desk), number_pattern="{year}-{number}"))
    assert slip_pages.slip_content(desk, page.row.id) == before
    again = slip_pages.slip_page(desk, page.row.id)
    assert again.lines[0].beneficiary_ar == before.lines[0].beneficiary_ar == "كريم الزياني"
    assert again.row.written == before.written


def test_numbers_have_no_gaps_and_begin_anew_each_year(desk, clock, file, three):
    assert issued(desk, three[:1]).row.number == "D-TNG-2026-000001"
    page = draft_of(desk, three[1:2])
    dispatch.drop_draft(desk, page.row.id)
    assert issued(desk, three[1:2]).row.number == "D-TNG-2026-000002"
    clock.pass_days(60)
    page = draft_of(desk, three[2:])
    assert page.expected == "0001 / م.و.ع.إ / 2027"
    assert slips.issue_slip(desk, page.row.id, page.version).row.number == "D-TNG-2027-000001"


def test_all_go_or_none_and_the_one_that_cannot_is_named(desk, clock, file):
    early = ready_social(desk, file)
    clock.pass_days(2)
    late = ready_social(desk, file)
    page = draft_of(desk, [early, late])
    head = SlipForm(page.row.addressee, page.subject, "23/11/2026", page.channel)
    page = dispatch.save_head(desk, FOUNDATION, head)
    with pytest.raises(ConflictError) as raised:
        slips.issue_slip(desk, page.row.id, page.version)
    assert raised.value.code == "line_refused"
    assert late.row.number in refusal(raised)
    assert late.row.beneficiary_ar in refusal(raised)
    for one in (early, late):
        assert requests.request_page(desk, one.row.id).row.state is State.ADVISED
    again = slip_pages.slip_page(desk, page.row.id)
    assert again.row.state is SlipState.DRAFT
    assert again.expected == "0001 / م.و.ع.إ / 2026"


def test_an_empty_slip_is_not_issued(desk, three):
    page = draft_of(desk, three[:1])
    page = dispatch.remove_requests(desk, page.row.id, [three[0].row.id])
    with pytest.raises(ConflictError) as raised:
        slips.issue_slip(desk, page.row.id, page.version)
    assert raised.value.code == "empty_slip"


def test_an_issued_slip_is_not_changed(desk, three):
    page = issued(desk, three)
    for change in (
        lambda: dispatch.remove_requests(desk, page.row.id, [three[0].row.id]),
        lambda: dispatch.set_remark(desk, page.row.id, three[0].row.id, "x"),
        lambda: dispatch.drop_draft(desk, page.row.id),
        lambda: slips.issue_slip(desk, page.row.id, page.version),
    ):
        with pytest.raises(ConflictError) as raised:
            change()
        assert raised.value.code == "issued"


def test_reception_may_not_send(desk, three):
    seat = builders.seat(desk, Role.RECEPTION)
    with pytest.raises(ForbiddenError):
        dispatch.add_requests(seat, FOUNDATION, [three[0].row.id])
    seat.close()


# --- cancelling ---------------------------------------------------------------------------------


def test_cancelling_brings_the_requests_back_and_keeps_the_number(desk, file, three):
    health = ready_health(desk, file)
    page, other = issued(desk, three), issued(desk, [health])
    page = slips.cancel_slip(desk, page.row.id, "أرسلت خطأ", page.version)
    assert (page.row.state, page.cancel_reason) == (SlipState.CANCELLED, "أرسلت خطأ")
    for one in three:
        now = requests.request_page(desk, one.row.id)
        assert (now.row.state, now.transmitted_on) == (State.ADVISED, None)
    slips.cancel_slip(desk, other.row.id, "خطأ", other.version)
    assert requests.request_page(desk, health.row.id).row.state is State.UNDER_REVIEW
    assert dispatch.count_ready(desk) == 4
    assert issued(desk, three).row.number == "D-TNG-2026-000003"


def test_cancelling_needs_a_reason_and_a_slip_nobody_touched(desk, three):
    page = issued(desk, three)
    with pytest.raises(InvalidError):
        slips.cancel_slip(desk, page.row.id, "  ", page.version)
    form = AnswerForm(three[0].row.id, Answer.COMMITTEE)
    answered = answer_line(desk, page.row.id, form, page.version)
    with pytest.raises(ConflictError) as raised:
        slips.cancel_slip(desk, page.row.id, "خطأ", answered.version)
    assert raised.value.code == "answered"
    stub = AcknowledgementForm("23/11/2026", "1187")
    page = slips.acknowledge_slip(desk, page.row.id, stub, answered.version)
    with pytest.raises(ConflictError) as raised:
        slips.cancel_slip(desk, page.row.id, "خطأ", page.version)
    assert raised.value.code == "acknowledged"


def test_a_request_on_a_slip_is_not_recalled_alone(desk, file, three):
    issued(desk, three[:1])
    with pytest.raises(ConflictError) as raised:
        builders.step(
            desk,
            requests.request_page(desk, three[0].row.id),
            RequestAction.RECALL,
            reason="خطأ",
        )
    assert raised.value.code == "on_slip"
    alone = builders.step(
        desk, requests.request_page(desk, three[1].row.id), RequestAction.TRANSMIT
    )
    assert builders.step(desk, alone, RequestAction.RECALL, reason="خطأ").row.state is State.ADVISED


# --- acknowledging and reminding ----------------------------------------------------------------


def test_the_acknowledgement_is_recorded(desk, clock, three):
    page = issued(desk, three)
    clock.pass_days(3)
    stub = AcknowledgementForm("25/11/2026", "وارد 1187")
    page = slips.acknowledge_slip(desk, page.row.id, stub, page.version)
    assert page.row.state is SlipState.ACKNOWLEDGED
    assert page.row.acknowledgement == "وارد 1187"


@pytest.mark.parametrize(
    ("on", "code"),
    [
        ("", "missing_date"),
        ("32/13/2026", "bad_date"),
        ("20/11/2026", "before_slip"),
        ("24/11/2026", "future_date"),
    ],
)
def test_a_wrong_day_on_the_stub_is_told(desk, three, on, code):
    page = issued(desk, three)
    with pytest.raises(InvalidError) as raised:
        slips.acknowledge_slip(desk, page.row.id, AcknowledgementForm(on), page.version)
    assert [fault.code for fault in raised.value.faults] == [code]
    assert slip_pages.slip_page(desk, page.row.id).row.acknowledged_on is None


def test_what_was_not_answered_after_the_days_of_the_office_is_overdue(desk, clock, three):
    page = issued(desk, three)
    clock.pass_days(30)
    assert not slip_pages.list_slips(desk)[0].is_overdue
    clock.pass_days(1)
    assert slip_pages.list_slips(desk)[0].is_overdue
    page = slips.remind(desk, page.row.id, page.version)
    assert (page.row.reminders, page.row.reminded_on) == (1, desk.today())
    assert not slip_pages.list_slips(desk)[0].is_overdue
    with pytest.raises(ConflictError) as raised:
        slips.remind(desk, page.row.id, page.version)
    assert raised.value.code == "reminded_today"
    save_dispatch_settings(desk, replace(dispatch_settings(desk), reminder_days=10))
    clock.pass_days(11)
    page = slips.remind(desk, page.row.id, page.version)
    assert page.row.reminders == 2


def test_the_overdue_come_first_in_the_list(desk, clock, three):
    old = issued(desk, three[:1])
    clock.pass_days(40)
    new = issued(desk, three[1:])
    assert [row.id for row in slip_pages.list_slips(desk)] == [old.row.id, new.row.id]
    last = slip_pages.last_slip(desk)
    assert last is not None
    assert last.id == new.row.id


def test_a_slip_is_found_by_its_number(desk, three):
    page = issued(desk, three)
    assert slip_pages.find_slip(desk, "d-tng-2026-000001") == page.row.id
    assert slip_pages.find_slip(desk, "1 / 2026") == page.row.id
    with pytest.raises(NotFoundError):
        slip_pages.find_slip(desk, "2/2026")
    with pytest.raises(NotFoundError):
        slip_pages.slip_page(desk, 99)


def test_the_settings_are_checked(desk):
    wrong = replace(
        dispatch_settings(desk), number_pattern="رقم", remarks=("",), channels=(), reminder_days=0
    )
    with pytest.raises(InvalidError) as raised:
        save_dispatch_settings(desk, wrong)
    assert [fault.field for fault in raised.value.faults] == [
        "number_pattern",
        "remarks",
        "channels",
        "reminder_days",
    ]


def test_the_request_tells_of_its_slip(desk, three):
    page = issued(desk, three[:1])
    found = requests.request_page(desk, three[0].row.id)
    assert found.slip is not None
    assert (found.slip.id, found.slip.written) == (page.row.id, page.row.written)
    assert requests.request_page(desk, three[1].row.id).slip is None
    rows = requests.list_requests(desk, RequestQuery(), 0, 10)
    assert {row.id: row.slip_number for row in rows}[three[0].row.id] == page.row.number
    form = AnswerForm(three[0].row.id, Answer.ACCEPTED)
    answer_line(desk, page.row.id, form, page.version)
    found = requests.request_page(desk, three[0].row.id)
    assert found.row.outcome is Outcome.ACCEPTED
    assert found.slip is not None
