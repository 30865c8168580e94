"""The pages of dispatch slips, driven as a person would: composing, answering, importing."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.domain.dispatch import Answer
from desktop_app.domain.vocabulary import Outcome, Provider, Role, SlipState, State
from desktop_app.services import dispatch, requests, slip_pages
from desktop_app.services.dispatch_settings import dispatch_settings
from desktop_app.services.slip_answers import AnswerForm, answer_line
from desktop_app.ui import background
from desktop_app.ui.columns import Group
from desktop_app.ui.pages.dispatch import DispatchPage
from desktop_app.ui.pages.settings_dispatch import DispatchPart
from desktop_app.ui.pages.slip import PREVIEW, SLIP, SlipDetailPage
from desktop_app.ui.pages.slips import SlipsPage
from tests import builders
from tests.services.test_dispatch import issued, ready_health, ready_social
from tests.ui.test_pages_requests import Way


@pytest.fixture
def go() -> Way:
    return Way()


@pytest.fixture
def shown(qtbot):
    def show(page):
        qtbot.addWidget(page)
        page.resize(1056, 610)
        page.show()
        return page

    return show


@pytest.fixture
def file(desk):
    return builders.officer_file(desk)


@pytest.fixture
def social(desk, file):
    return [ready_social(desk, file) for _ in range(3)]


def settle(app) -> None:
    for _ in range(3):
        background.settle()
        app.processEvents()


def composer(desk, go, shown, qapp) -> DispatchPage:
    page = shown(DispatchPage(desk, go))
    page.open()
    settle(qapp)
    return page


def slip_of(desk, go, shown, qapp, slip) -> SlipDetailPage:
    page = shown(SlipDetailPage(desk, go))
    page.open(slip_id=slip.row.id)
    settle(qapp)
    return page


# --- composing ----------------------------------------------------------------------------------


def test_ready_requests_stand_by_body_and_enter_puts_one_on_the_slip(
    desk, go, shown, qapp, qtbot, file, social
):
    ready_health(desk, file)
    page = composer(desk, go, shown, qapp)
    groups = [row for row in page._shown_ready if isinstance(row, Group)]
    assert [group.provider for group in groups] == [Provider.FOUNDATION, Provider.MUTUAL]
    assert page.ready_count.text() == "4"
    page.ready_table.setFocus()
    qtbot.keyClick(page.ready_table, Qt.Key.Key_Return)
    settle(qapp)
    assert [line.number for line in page.page.lines] == [social[0].row.number]
    assert page.issue.isEnabled()
    assert "0001" in page.effect.text() + page.effect_line.text()
    page.add_all.click()
    settle(qapp)
    assert len(page.page.lines) == 3
    assert not page.add_all.isEnabled()


def test_lines_move_take_remarks_and_come_off(desk, go, shown, qapp, social):
    page = composer(desk, go, shown, qapp)
    page.add([one.row.id for one in social])
    settle(qapp)
    page.lines.select_row(2)
    page.up.click()
    settle(qapp)
    assert [line.request_id for line in page.page.lines] == [
        social[0].row.id, social[2].row.id, social[1].row.id,
    ]  # fmt: skip
    assert page.lines.current().request_id == social[2].row.id
    page.remark.set_value("للإخبار")
    page.remark.activated.emit(page.remark.currentIndex())
    settle(qapp)
    assert page.page.lines[1].remark == "للإخبار"
    page.take_off.click()
    settle(qapp)
    assert len(page.page.lines) == 2


def test_the_head_is_kept_and_its_faults_stand_beside_their_fields(desk, go, shown, qapp, social):
    page = composer(desk, go, shown, qapp)
    page.form.set_values({"addressee": "السيد المدير الجهوي"})
    page.keep()
    settle(qapp)
    draft = dispatch.draft_page(desk, Provider.FOUNDATION)
    assert draft.row.addressee == "السيد المدير الجهوي"
    page.form.set_values({"subject": ""})
    page.save.click()
    settle(qapp)
    assert page.form.boxes["subject"].note.text()
    page.add([social[0].row.id])
    settle(qapp)
    page.form.set_values({"subject": "إحالة", "on": "24/11/2026"})
    page.issue.click()
    settle(qapp)
    assert page.form.boxes["on"].note.text()
    assert dispatch.draft_page(desk, Provider.FOUNDATION).row.state is SlipState.DRAFT


def test_issuing_shows_the_slip_ready_to_print(desk, go, shown, qapp, social):
    page = composer(desk, go, shown, qapp)
    page.add([one.row.id for one in social])
    settle(qapp)
    page.issue.click()
    settle(qapp)
    (slip,) = slip_pages.list_slips(desk)
    assert go.places[-1] == ("print", {"document": "slip", "slip_id": slip.id})
    assert requests.request_page(desk, social[0].row.id).row.state is State.TRANSMITTED
    page.open()
    settle(qapp)
    assert page.page.row.id == 0
    assert "0001" in page.header.detail.text()


def test_a_refusal_to_issue_names_the_request_and_keeps_the_draft(
    desk, clock, go, shown, qapp, social, file
):
    clock.pass_days(1)
    late = ready_social(desk, file)
    page = composer(desk, go, shown, qapp)
    page.add([late.row.id])
    settle(qapp)
    page.form.set_values({"on": "23/11/2026"})
    page.issue.click()
    settle(qapp)
    assert late.row.number in page.fault.text()
    assert len(page.page.lines) == 1


def test_another_body_has_its_own_slip(desk, go, shown, qapp, file, social):
    health = ready_health(desk, file)
    page = composer(desk, go, shown, qapp)
    group = next(row for row in page._shown_ready if getattr(row, "key", 0) is Provider.MUTUAL)
    page.ready_table.group_clicked.emit(group)
    settle(qapp)
    assert page.provider is Provider.MUTUAL
    page.add_all.click()
    settle(qapp)
    assert [line.number for line in page.page.lines] == [health.row.number]
    page.drop.click()
    settle(qapp)
    assert page.page.row.id == 0


def test_the_first_page_is_pictured(desk, go, shown, qapp, social):
    page = composer(desk, go, shown, qapp)
    assert page.pages.text() == ""
    page.add([social[0].row.id])
    settle(qapp)
    settle(qapp)
    assert page.sheet._picture is not None
    assert "1" in page.pages.text()
    page.sheet.click()
    assert go.places[-1][1]["document"] == "slip"


def test_reception_sees_and_sends_nothing(desk, go, shown, qapp, social):
    seat = builders.seat(desk, Role.RECEPTION)
    page = composer(seat, go, shown, qapp)
    assert len(page.ready) == 3
    for button in (page.issue, page.save, page.add_all, page.take_off):
        assert not button.isEnabled()
    page._turn(page.ready[0])
    settle(qapp)
    assert dispatch.count_ready(desk) == 3
    seat.close()


def test_nothing_ready_says_where_to_look(desk, go, shown, qapp):
    page = composer(desk, go, shown, qapp)
    page.nothing.button.click()
    assert go.places[-1] == ("requests", {"states": ["incomplete"]})


# --- earlier slips ------------------------------------------------------------------------------


def test_the_list_tells_what_is_overdue_and_opens_a_slip(desk, clock, go, shown, qapp, social):
    old = issued(desk, social[:1])
    clock.pass_days(40)
    issued(desk, social[1:])
    page = shown(SlipsPage(desk, go))
    page.open()
    settle(qapp)
    assert page._shown[0].id == old.row.id
    page.which.chosen.emit("overdue")
    page.which.set_value("overdue")
    page._show()
    assert [row.id for row in page._shown] == [old.row.id]
    page.table.activated_row.emit(page._shown[0])
    assert go.places[-1] == ("slip", {"slip_id": old.row.id})


def test_no_slip_yet_says_so(desk, go, shown, qapp):
    page = shown(SlipsPage(desk, go))
    page.open()
    settle(qapp)
    page.empty.button.click()
    assert go.places[-1] == ("dispatch", {})


# --- one slip -----------------------------------------------------------------------------------


def test_the_stub_is_recorded_and_its_fault_told(desk, go, shown, qapp, social):
    page = slip_of(desk, go, shown, qapp, issued(desk, social))
    page.acknowledge.click()
    settle(qapp)
    assert page.stub.boxes["on"].note.text()
    page.stub.set_values({"on": "23/11/2026", "reference": "1187"})
    page.acknowledge.click()
    settle(qapp)
    assert page.page.row.state is SlipState.ACKNOWLEDGED
    assert page.stub_card.isHidden()
    assert page.cancel_card.isHidden()


def test_an_answer_is_entered_line_by_line(desk, go, shown, qapp, qtbot, social):
    page = slip_of(desk, go, shown, qapp, issued(desk, social))
    page.table.select_row(0)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.panel.isVisible()
    page.panel.confirm()
    settle(qapp)
    assert page.panel.note.text()
    page.panel.answers.set_value(Answer.REFUSED)
    page.panel._chosen(Answer.REFUSED)
    page.panel.confirm()
    settle(qapp)
    assert page.panel.form.boxes["note"].note.text()
    page.panel.form.set_values({"note": "غير مستوف للشروط", "reference": "77"})
    page.panel.confirm()
    settle(qapp)
    assert not page.panel.isVisible()
    assert requests.request_page(desk, social[0].row.id).row.outcome is Outcome.REFUSED
    assert page.table.current().request_id == social[1].row.id
    page.ask(page.page.lines[0])
    assert go.places[-1] == ("request", {"request_id": social[0].row.id})


def test_acceptance_offers_the_whole_amount(desk, go, shown, qapp, social):
    page = slip_of(desk, go, shown, qapp, issued(desk, social))
    page.ask(page.page.lines[0])
    page.panel.answers.set_value(Answer.ACCEPTED)
    page.panel._chosen(Answer.ACCEPTED)
    assert page.panel.form.value("amount") == "5.000,00"
    qapp.sendEvent(page.panel, _escape())
    assert not page.panel.isVisible()


def _escape():
    from PySide6.QtGui import QKeyEvent

    return QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)


def test_a_sheet_is_previewed_then_recorded(desk, go, shown, qapp, social, tmp_path):
    page = slip_of(desk, go, shown, qapp, issued(desk, social))
    path = tmp_path / "answers.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as written:
        rows = csv.writer(written, delimiter=";")
        rows.writerow(["رقم الطلب", "القرار", "مرجع القرار"])
        rows.writerow([social[0].row.number, "مقبول", "1"])
        rows.writerow(["S-TNG-2026-009999", "مقبول", "2"])
    page.read_sheet(path)
    settle(qapp)
    assert page.stack.currentIndex() == PREVIEW
    assert "S-TNG-2026-009999" in page.preview.sentence.text()
    page.preview.back.click()
    assert page.stack.currentIndex() == SLIP
    page.read_sheet(path)
    settle(qapp)
    page.preview.record.click()
    settle(qapp)
    assert page.stack.currentIndex() == SLIP
    assert page.page.row.answered == 1
    page.read_sheet(Path(tmp_path / "none.csv"))
    settle(qapp)
    assert page.note.text()


def test_a_reminder_is_counted_and_its_letter_shown(desk, clock, go, shown, qapp, social, tmp_path):
    slip = issued(desk, social)
    clock.pass_days(31)
    page = slip_of(desk, go, shown, qapp, slip)
    page.remind.click()
    settle(qapp)
    assert page.page.row.reminders == 1
    assert go.places[-1] == ("print", {"document": "reminder", "slip_id": slip.row.id})
    page.remind.click()
    settle(qapp)
    assert page.note.text()
    page.save_template(tmp_path / "sheet.xlsx")
    settle(qapp)
    assert (tmp_path / "sheet.xlsx").stat().st_size > 1000


def test_cancelling_asks_why_and_brings_the_requests_back(desk, go, shown, qapp, social):
    page = slip_of(desk, go, shown, qapp, issued(desk, social))
    page.cancel.click()
    settle(qapp)
    assert page.reason.boxes["reason"].note.text()
    page.reason.set_values({"reason": "أرسلت خطأ"})
    page.cancel.click()
    settle(qapp)
    assert page.page.row.state is SlipState.CANCELLED
    assert "أرسلت خطأ" in page.note.text()
    assert dispatch.count_ready(desk) == 3


def test_a_draft_opens_where_it_is_made(desk, go, shown, qapp, social):
    draft = dispatch.add_requests(desk, Provider.FOUNDATION, [social[0].row.id])
    slip_of(desk, go, shown, qapp, draft)
    assert go.places[-1] == ("dispatch", {"provider": "foundation"})


def test_every_widget_that_takes_the_keyboard_has_a_name(desk, go, shown, qapp, social):
    slip = issued(desk, social[:2])
    answer_line(desk, slip.row.id, AnswerForm(social[0].row.id, Answer.COMMITTEE), slip.version)
    page = slip_of(desk, go, shown, qapp, slip)
    page.ask(page.page.lines[1])
    for widget in (page, composer(desk, go, shown, qapp)):
        for child in widget.findChildren(QWidget):
            if child.isVisible() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
                named = child.accessibleName() or getattr(child, "text", str)()
                assert named, child


def test_the_settings_are_saved_and_their_faults_told(desk, qtbot, qapp):
    part = DispatchPart(desk)
    qtbot.addWidget(part)
    part.show()
    part.show_settings()
    settle(qapp)
    part.form.set_values({"reminder_days": "x"})
    part.save()
    settle(qapp)
    assert part.form.boxes["reminder_days"].note.text()
    part.form.set_values({"reminder_days": "20", "remarks": "للبت\nللدراسة"})
    part.save()
    settle(qapp)
    assert dispatch_settings(desk).reminder_days == 20
    assert dispatch_settings(desk).remarks == ("للبت", "للدراسة")
