"""Medical and confidential content: behind its right and a reason, remembered, told to the head."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from pypdfium2 import PdfDocument
from sqlalchemy import select

from desktop_app.domain.errors import ForbiddenError, InvalidError, SealedError
from desktop_app.domain.formats import BULLET
from desktop_app.domain.glass import GlassReason, Veil
from desktop_app.domain.vocabulary import DecidingBody, Outcome, Role
from desktop_app.domain.workflow import RequestAction as Step
from desktop_app.reports.documents import make_request_sheet as request_sheet
from desktop_app.services import care_sheets, glass, moves, people, requests
from desktop_app.services.care_forms import ActForm
from desktop_app.services.confidence import unread
from desktop_app.services.forms import MoveForm, PeopleQuery
from desktop_app.services.typed_again import person_form
from desktop_app.storage.models import AuditRow
from desktop_app.translate import tell
from tests import builders

ACT = ActForm("01/10/2026", "CS", "300", "123456789")
SURGERY, SHEET, SECRET = "H05", "H01", "S41"
RIB = "007130863429829015519512"


@pytest.fixture
def file(desk):
    return builders.officer_file(desk)


def by(desk, role):
    return builders.seat(desk, role)


def surgery(desk, file):
    return builders.request(desk, file, SURGERY).row.id


def open_it(desk, request_id, veil=Veil.MEDICAL, reason="processing", words=""):
    glass.break_glass(desk, veil, glass.REQUESTS, request_id, reason, words)


def names(page):
    return {one.name for one in page.answers}


def test_who_typed_a_medical_answer_reads_it_on_and_others_say_why(desk, file):
    request_id = surgery(desk, file)
    assert {"act_code", "act_cotation"} <= names(requests.request_page(desk, request_id))
    officer = by(desk, Role.CASE_OFFICER)
    page = requests.request_page(officer, request_id)
    assert page.veils == {Veil.MEDICAL}
    assert not names(page) & {"act_code", "act_cotation"}
    assert not set(page.raw_answers) & {"act_code", "act_cotation"}
    assert "facility" in names(page), "the rest of the request is read as ever"
    assert any(offer.is_allowed for offer in page.actions), "its steps stay"
    open_it(officer, request_id)
    page = requests.request_page(officer, request_id)
    assert page.veils == frozenset()
    assert {"act_code", "act_cotation"} <= names(page)
    officer.close()


def test_a_reason_holds_half_an_hour_for_its_record_alone(desk, file):
    first, other = surgery(desk, file), surgery(desk, file)
    officer = by(desk, Role.CASE_OFFICER)
    open_it(officer, first)
    assert requests.request_page(officer, other).veils == {Veil.MEDICAL}
    desk.clock.now += timedelta(minutes=29)
    assert not requests.request_page(officer, first).veils
    desk.clock.now += timedelta(minutes=1)
    assert requests.request_page(officer, first).veils == {Veil.MEDICAL}
    officer.close()


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.AUDITOR])
def test_without_the_right_no_reason_is_enough(desk, file, role):
    request_id = surgery(desk, file)
    other = by(desk, role)
    with pytest.raises(ForbiddenError):
        open_it(other, request_id)
    assert requests.request_page(other, request_id).veils == {Veil.MEDICAL}
    other.close()


@pytest.mark.parametrize(
    ("reason", "words", "fault"),
    [
        ("", "", ("reason", "missing_reason")),
        ("curiosity", "", ("reason", "missing_reason")),
        ("other", "  لا ", ("words", "missing_words")),
        ("processing", "ن" * 501, ("words", "too_long")),
    ],
)
def test_a_reason_is_one_of_the_list_or_told_in_words(desk, file, reason, words, fault):
    request_id = surgery(desk, file)
    officer = by(desk, Role.CASE_OFFICER)
    with pytest.raises(InvalidError) as refused:
        open_it(officer, request_id, reason=reason, words=words)
    assert [(one.field, one.code) for one in refused.value.faults] == [fault]
    assert requests.request_page(officer, request_id).veils
    officer.close()


def test_acts_stay_closed_and_are_not_overwritten_unread(desk, file):
    page = builders.request(desk, file, SHEET, answers=builders.answers_for(desk, SHEET))
    sheet = care_sheets.save_acts(desk, page.row.id, [ACT], page.version)
    assert sheet.lines
    assert not sheet.veiled
    officer = by(desk, Role.CASE_OFFICER)
    closed = care_sheets.care_sheet(officer, page.row.id)
    assert (closed.lines, closed.findings, closed.veiled) == ((), (), True)
    assert closed.estimate == sheet.estimate, "amounts are no diagnosis"
    assert not closed.may_edit
    with pytest.raises(SealedError):
        care_sheets.save_acts(officer, page.row.id, [ACT], closed.version)
    open_it(officer, page.row.id)
    assert care_sheets.care_sheet(officer, page.row.id).lines == sheet.lines
    reception = by(desk, Role.RECEPTION)
    with pytest.raises(ForbiddenError):
        care_sheets.save_acts(reception, page.row.id, [ACT], closed.version)
    for other in (officer, reception):
        other.close()


def test_a_confidential_request_is_read_by_right_and_reason(desk, file):
    request_id = builders.request(desk, file, SECRET, note="كلام في ثقة").row.id
    deputy, officer = by(desk, Role.DEPUTY), by(desk, Role.CASE_OFFICER)
    page = requests.request_page(deputy, request_id)
    assert (page.note, page.answers, page.withheld) == ("", (), False)
    assert page.veils == {Veil.CONFIDENTIAL}
    open_it(deputy, request_id, Veil.CONFIDENTIAL, "appeal")
    assert requests.request_page(deputy, request_id).note == "كلام في ثقة"
    assert requests.request_page(officer, request_id).withheld
    for other in (deputy, officer):
        other.close()


def test_confidential_notes_wait_for_a_reason_and_their_author_does_not(desk, file):
    file_id, person_id = file.file.id, file.principal.person.id
    people.add_note(desk, file_id, person_id, "سر", confidential=True)
    assert [one.text for one in people.file_page(desk, file_id).notes] == ["سر"]
    deputy = by(desk, Role.DEPUTY)
    page = people.file_page(deputy, file_id)
    assert (page.notes, page.veiled, page.withheld) == ((), {person_id}, frozenset())
    assert "سر" not in " ".join(one.detail_ar for one in people.file_history(deputy, file_id))
    glass.break_glass(deputy, Veil.CONFIDENTIAL, glass.FILES, file_id, "control")
    assert [one.text for one in people.file_page(deputy, file_id).notes] == ["سر"]
    assert "سر" in " ".join(one.detail_ar for one in people.file_history(deputy, file_id))
    officer = by(desk, Role.CASE_OFFICER)
    closed = people.file_page(officer, file_id)
    assert (closed.withheld, closed.veiled) == ({person_id}, frozenset())
    for other in (deputy, officer):
        other.close()


def test_what_is_printed_unread_leaves_the_medical_out(desk, file):
    answers = builders.answers_for(desk, SURGERY) | {"act_code": "YQ77Z"}
    request_id = builders.request(desk, file, SURGERY, answers=answers).row.id
    officer = by(desk, Role.CASE_OFFICER)
    assert "YQ77Z" not in printed(officer, request_id)
    open_it(officer, request_id)
    assert "YQ77Z" in printed(officer, request_id)
    officer.close()


def printed(desk, request_id):
    data = request_sheet(desk, request_id).data
    return " ".join(page.get_textpage().get_text_range() for page in PdfDocument(data))


def test_the_head_sees_the_week_and_marks_it(desk, file):
    request_id = surgery(desk, file)
    officer = by(desk, Role.CASE_OFFICER)
    open_it(officer, request_id, reason="other", words="طلب من اللجنة الطبية")
    desk.clock.pass_days(6)
    open_it(officer, request_id)
    last, first = glass.exceptions(desk)
    assert (first.reason, first.words) == (GlassReason.OTHER, "طلب من اللجنة الطبية")
    assert (first.account_ar, first.veil) == ("عون المكتب", Veil.MEDICAL)
    assert first.person_ar == file.principal.person.full_name_ar
    assert first.request_id == request_id
    assert not first.seen
    glass.mark_seen(desk, first.seq)
    assert [one.seen for one in glass.exceptions(desk)] == [False, True]
    glass.mark_seen(desk, last.seq)
    assert all(one.seen for one in glass.exceptions(desk))
    desk.clock.pass_days(2)
    assert [one.seq for one in glass.exceptions(desk)] == [last.seq]
    with pytest.raises(ForbiddenError):
        glass.exceptions(officer)
    officer.close()


def test_the_trail_says_who_what_and_why(desk, file):
    request_id = surgery(desk, file)
    officer = by(desk, Role.CASE_OFFICER)
    open_it(officer, request_id)
    with desk.read() as session:
        row = session.scalars(select(AuditRow).where(AuditRow.action == glass.BREAKING)).one()
    assert (row.account_id, row.file_id) == (officer.account.id, file.file.id)
    assert row.after["veil"] == "medical"
    assert row.after["reason"] == "processing"
    officer.close()


def test_numbers_leave_masked_for_a_role_without_their_right(desk):
    form = builders.person(cnie="K123417", rib=RIB)
    file = people.register_file(desk, form, builders.CareerForm(matricule="90344"), [])
    reception, officer = by(desk, Role.RECEPTION), by(desk, Role.CASE_OFFICER)
    masked = people.file_page(reception, file.file.id).principal.person
    assert BULLET in masked.rib
    assert RIB not in masked.rib
    assert BULLET in masked.cnie
    whole = people.file_page(officer, file.file.id).principal.person
    assert (whole.rib, whole.cnie) == (RIB, "K123417")
    listed = people.list_people(reception, PeopleQuery(), 0, 5)
    assert all(BULLET in one.cnie for one in listed)
    with pytest.raises(ForbiddenError):
        people.reveal(reception, file.file.id, masked.id, "rib")
    for other in (reception, officer):
        other.close()


def test_a_masked_number_comes_back_untouched_and_half_a_mask_is_refused(desk):
    form = builders.person(cnie="K123417", rib=RIB)
    file = people.register_file(desk, form, builders.CareerForm(matricule="90344"), [])
    reception = by(desk, Role.RECEPTION)
    seen = people.file_page(reception, file.file.id).principal.person
    typed = replace(person_form(seen), town="طنجة")
    people.edit_person(reception, seen.id, typed, seen.version)
    stored = people.file_page(desk, file.file.id).principal.person
    assert (stored.rib, stored.cnie, stored.town) == (RIB, "K123417", "طنجة")
    half = replace(typed, rib=seen.rib.replace(BULLET, "1", 1))
    with pytest.raises(InvalidError) as refused:
        people.edit_person(reception, seen.id, half, stored.version)
    assert [(one.field, one.code) for one in refused.value.faults] == [("rib", "half_masked")]
    reception.close()


def test_the_account_of_an_answer_is_shown_by_right_and_logged(desk, file):
    page = builders.request(
        desk, file, "S06", answers=builders.answers_for(desk, "S06") | {"payee_rib": RIB}
    )
    assert RIB not in str(page.raw_answers)
    assert RIB not in str(page.answers)
    assert requests.reveal_account(desk, page.row.id, "payee_rib") == RIB
    reception = by(desk, Role.RECEPTION)
    with pytest.raises(ForbiddenError):
        requests.reveal_account(reception, page.row.id, "payee_rib")
    with pytest.raises(KeyError):
        requests.reveal_account(desk, page.row.id, "death_place")
    reception.close()


def test_every_health_service_with_medical_questions_marks_them(desk):
    marked = {
        code
        for code, kind in desk.catalogue.types.items()
        if any(field.medical for field in kind.fields)
    }
    assert {"H05", "H06", "H07", "H08", "H12", "H13", "H15", "H19", "H20", "S39"} <= marked


def decide(desk, page, **more):
    form = MoveForm(Step.DECIDE, outcome=Outcome.REFUSED, reasons=("other",), reason="بيان", **more)
    return moves.move_request(desk, page.row.id, form, page.version)


def test_nobody_decides_on_a_confidential_request_they_did_not_read(desk, file):
    page = builders.before_decision(desk, builders.request(desk, file, SECRET))
    deputy = by(desk, Role.DEPUTY)
    (offer,) = [one for one in requests.request_page(deputy, page.row.id).actions
                if one.needs_outcome]  # fmt: skip
    assert not offer.is_allowed
    with pytest.raises(SealedError) as refused:
        decide(deputy, page)
    assert tell(refused.value.message) == offer.refusal_ar
    assert requests.request_page(desk, page.row.id).row.outcome is None
    open_it(deputy, page.row.id, Veil.CONFIDENTIAL)
    assert decide(deputy, page).row.outcome is Outcome.REFUSED
    deputy.close()


def test_what_another_body_decided_is_recorded_without_reading_what_is_medical(desk, file):
    page = builders.before_decision(desk, builders.request(desk, file, SURGERY))
    deputy = by(desk, Role.DEPUTY)
    shown = requests.request_page(deputy, page.row.id)
    assert Veil.MEDICAL in shown.veils
    assert unread(shown) is False
    assert unread(replace(shown, deciding_body=DecidingBody.UNIT)) is True
    assert decide(deputy, page).row.outcome is Outcome.REFUSED
    deputy.close()
