"""Urgency with its own target; confidential notes, reports and requests, by right."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.errors import ConflictError, ForbiddenError, InvalidError
from desktop_app.domain.vocabulary import ReportKind, Role, State
from desktop_app.domain.workflow import RequestAction as A
from desktop_app.services import people, request_reports, requests, urgency
from desktop_app.services.forms import MoveForm
from tests import builders

WHY = "وضعية صحية حرجة"


@pytest.fixture
def file(desk):
    return builders.officer_file(desk)


@pytest.fixture
def officer(desk):
    seat = builders.seat(desk, Role.CASE_OFFICER)
    yield seat
    seat.close()


def mark(desk, page, action=A.MARK_URGENT, reason=WHY):
    return urgency.change_urgency(desk, page.row.id, MoveForm(action, reason=reason), page.version)


def write(desk, page, **more):
    form = MoveForm(A.WRITE_REPORT, **{"report": {"findings": "بخير"}, **more})
    return request_reports.write_report(desk, page.row.id, form, page.version)


# Urgency


def test_a_request_marked_urgent_is_due_in_one_working_day_from_then(desk, clock, file):
    page = builders.request(desk, file)
    clock.pass_days(3)
    page = mark(desk, page)
    assert (page.row.urgent, page.row.due_on) == (True, date(2026, 11, 27))
    assert page.urgent_since == date(2026, 11, 26)
    assert (page.events[-1].action, page.events[-1].note) == (A.MARK_URGENT, WHY)
    assert page.row.state is State.REGISTERED


def test_lifting_the_urgency_gives_the_ordinary_term_back(desk, clock, file):
    page = builders.request(desk, file)
    ordinary = page.row.due_on
    clock.pass_days(1)
    page = mark(desk, mark(desk, page), A.LIFT_URGENCY)
    assert (page.row.urgent, page.row.due_on, page.urgent_since) == (False, ordinary, None)


def test_urgency_never_gives_more_time(desk, clock, file):
    page = builders.request(desk, file)
    due = page.row.due_on
    clock.pass_days((due - desk.today()).days + 5)
    assert mark(desk, page).row.due_on == due


def test_papers_missing_stop_the_urgent_clock_too(desk, clock, file):
    page = mark(desk, builders.request(desk, file, papers=()))
    clock.pass_days(7)
    codes = frozenset(paper.codes[0] for paper in page.papers)
    page = builders.step(desk, page, A.COMPLETE, papers=codes)
    assert page.row.due_on == date(2026, 12, 1)


def test_urgency_wants_a_reason_and_a_request_that_waits(desk, file):
    page = builders.request(desk, file)
    with pytest.raises(InvalidError) as refused:
        mark(desk, page, reason=" ")
    assert refused.value.faults[0].field == "reason"
    with pytest.raises(ConflictError):
        mark(desk, page, A.LIFT_URGENCY)
    ended = builders.step(desk, page, A.WITHDRAW, reason="تنازل")
    with pytest.raises(ConflictError):
        mark(desk, ended)


def test_reception_does_not_decide_what_is_urgent(desk, file):
    page = builders.request(desk, file)
    seat = builders.seat(desk, Role.RECEPTION)
    with pytest.raises(ForbiddenError):
        mark(seat, page)
    seat.close()


def test_a_step_may_be_dated_before_the_day_urgency_was_marked(desk, clock, file):
    page = builders.request(desk, file)
    clock.pass_days(2)
    page = builders.step(desk, mark(desk, page), A.REVIEW, on="24/11/2026")
    assert page.row.state_since == date(2026, 11, 24)


# Reports


def test_a_visit_leaves_a_report(desk, officer, file):
    page = write(officer, builders.request(desk, file, "S40"), on="23/11/2026")
    (report,) = page.reports
    assert (report.kind, report.confidential) == (ReportKind.VISIT, False)
    assert page.events[-1].told == ("تقرير زيارة تضامنية",)
    assert page.row.state is State.REGISTERED


def test_a_confidential_report_is_hidden_and_said_once(desk, officer, file):
    page = write(desk, write(desk, builders.request(desk, file, "S40")), confidential=True)
    assert len(page.reports) == 2
    seen = requests.request_page(officer, page.row.id)
    assert (len(seen.reports), seen.reports_withheld) == (1, True)
    with pytest.raises(ForbiddenError):
        write(officer, seen, confidential=True)


def test_an_inquiry_may_be_confidential_for_who_may_see_it_again(desk, officer, file):
    page = builders.step(desk, builders.request(desk, file), A.REVIEW)
    page = builders.step(desk, page, A.OPEN_INQUIRY)
    typed = {"report": {"findings": "وضعية هشة"}, "confidential": True}
    with pytest.raises(ForbiddenError):
        builders.step(officer, page, A.REPORT_INQUIRY, **typed)
    page = builders.step(desk, page, A.REPORT_INQUIRY, **typed)
    assert page.reports[0].confidential
    assert requests.request_page(officer, page.row.id).reports == ()


def test_reports_are_refused_where_they_do_not_belong(desk, file):
    with pytest.raises(ConflictError):
        write(desk, builders.request(desk, file, "S03"))
    page = builders.request(desk, file, "S40")
    with pytest.raises(InvalidError):
        write(desk, page, report={"findings": " "})
    with pytest.raises(InvalidError):
        write(desk, page, on="01/01/2020")
    ended = builders.step(desk, page, A.CANCEL, reason="مكرر")
    with pytest.raises(ConflictError):
        write(desk, ended)


# A confidential request


def test_a_follow_up_is_withheld_from_who_may_not_see_it(desk, officer, file):
    page = builders.request(desk, file, "S41", note="سر")
    page = builders.step(desk, page, A.REVIEW, reason="سر آخر")
    page = write(desk, page, report={"session": "جلسة"}, confidential=True)
    assert (page.withheld, page.note) == (False, "سر")
    seen = requests.request_page(officer, page.row.id)
    assert (seen.withheld, seen.row.type) == (True, "S41")
    assert (seen.note, seen.answers, dict(seen.raw_answers), seen.reports) == ("", (), {}, ())
    assert {event.note for event in seen.events} == {""}
    assert not any(offer.is_allowed for offer in (*seen.actions, *seen.besides))


def test_a_withheld_request_takes_no_step(desk, officer, file):
    page = builders.request(desk, file, "S41")
    with pytest.raises(ForbiddenError):
        builders.step(officer, page, A.REVIEW)
    with pytest.raises(ForbiddenError):
        mark(officer, page)
    with pytest.raises(ForbiddenError):
        write(officer, page)


# Notes


def test_confidential_notes_are_hidden_with_their_number(desk, officer, file):
    person = file.principal.person.id
    people.add_note(desk, file.file.id, person, "عادية")
    people.add_note(desk, file.file.id, person, "سرية", confidential=True)
    assert [note.text for note in people.file_page(desk, file.file.id).notes] == ["سرية", "عادية"]
    seen = people.file_page(officer, file.file.id)
    assert [note.text for note in seen.notes] == ["عادية"]
    assert seen.withheld == {person}
    with pytest.raises(ForbiddenError):
        people.add_note(officer, file.file.id, person, "سرية", confidential=True)


def test_the_history_of_a_file_does_not_tell_of_confidential_notes(desk, officer, file):
    people.add_note(desk, file.file.id, file.principal.person.id, "كلمة سرية", confidential=True)
    told = " ".join(line.detail_ar for line in people.file_history(desk, file.file.id))
    assert "كلمة سرية" in told
    lines = people.file_history(officer, file.file.id)
    assert "كلمة سرية" not in " ".join(line.detail_ar for line in lines)
    assert not any(line.title_ar == "ملاحظة" for line in lines)
