"""Roles, agreements, the glass and the head's first page, at the window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app import crash
from desktop_app.domain.glass import Veil
from desktop_app.domain.roles import REACH, Action
from desktop_app.domain.vocabulary import Role
from desktop_app.services import approvals, glass, people, requests, roles
from desktop_app.services.catalogue_edits import change_type, form_of
from desktop_app.ui import background
from desktop_app.ui.clipboard import ClipboardGuard, identifies
from desktop_app.ui.columns import Group
from desktop_app.ui.pages.approvals import ApprovalsPage
from desktop_app.ui.pages.crash_reports import CrashReports
from desktop_app.ui.pages.exceptions import ExceptionsPage
from desktop_app.ui.pages.home import HomeScreen
from desktop_app.ui.pages.person import PersonPage
from desktop_app.ui.pages.request import RequestPage
from desktop_app.ui.pages.role_form import RoleFormPage
from desktop_app.ui.pages.roles import MOST_HOLDERS, Line, RolesPage, holder_words
from desktop_app.ui.pages.settings_catalogue import CataloguePart
from tests import builders

RIB = "007130863429829015519512"


def settled(page):
    background.settle()
    QApplication.processEvents()
    background.settle()
    return page


def words(widget):
    return " ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def rows_of(table):
    return [table.rows.row(number) for number in range(table.rows.rowCount())]


def test_the_matrix_says_in_words_what_the_services_go_by(desk, go, shown):
    page = shown(RolesPage(desk, go))
    page.show_page()
    settled(page)
    lines = rows_of(page.table)
    assert [one.key for one in lines if isinstance(one, Group)] == list(REACH)
    told = roles.role_table(desk)
    columns = {one.key: one for one in page.table.rows.columns}
    for line in lines:
        if isinstance(line, Line) and line.action is not None:
            for role in Role:
                piece = columns[role.value].value(line)[1]
                assert (piece.text != "لا") is told.allowed(role.value, line.action)
    assert columns["head"].value(lines[0])[0].text == "سليمان الواحي"
    medical = next(one for one in lines if getattr(one, "action", None) is Action.SEE_MEDICAL)
    assert columns["head"].value(medical)[1].text == "مع السبب"


def test_holders_are_named_line_by_line(desk):
    row = roles.role_table(desk).role("head")
    many = replace(row, holders_ar=tuple(f"عون {n}" for n in range(7)))
    last = MOST_HOLDERS - 1
    assert holder_words(many, 0) == "عون 0"
    assert "4" in holder_words(many, last)
    assert holder_words(row, 1) == ""


def test_an_office_without_roles_of_its_own_is_told_what_to_do(desk, go, shown):
    page = shown(RolesPage(desk, go))
    page.show_page(which="office")
    settled(page)
    page.nothing.pressed.emit()
    assert go.places == [("role_form", {})]


def test_a_role_is_made_at_the_window_and_changed(desk, go, shown):
    page = shown(RoleFormPage(desk, go))
    page.show_page()
    settled(page)
    page.save()
    settled(page)
    assert page.form.boxes["name_ar"].note.text()
    page.form.set_values({"name_ar": "ممرض المصلحة"})
    page.ticks["medical"].tick(["see_medical"])
    assert "المعطيات الطبية" in page.difference.text()
    page.save()
    settled(page)
    made = roles.role_table(desk).role("own1")
    assert made.added == {Action.SEE_MEDICAL}
    assert go.places[-1] == ("roles", {"which": "office"})
    page.show_page(code="own1")
    settled(page)
    assert page.chosen() == made.actions
    page._delete()
    settled(page)
    assert len(roles.role_table(desk).roles) == len(Role)


def test_what_one_may_not_do_cannot_be_ticked(desk, go, shown):
    deputy = builders.seat(desk, Role.DEPUTY)
    page = shown(RoleFormPage(deputy, go))
    page.show_page()
    assert not page.ticks["safety"].boxes["purge"].isEnabled()
    assert page.ticks["people"].boxes["merge"].isEnabled()
    settled(page)
    deputy.close()


def test_a_medical_answer_is_read_with_a_reason(desk, go, shown):
    file = builders.officer_file(desk)
    answers = builders.answers_for(desk, "H05") | {"act_code": "YQ77Z"}
    request_id = builders.request(desk, file, "H05", answers=answers).row.id
    officer = builders.seat(desk, Role.CASE_OFFICER)
    page = shown(RequestPage(officer, go))
    page.show_page(request_id=request_id)
    settled(page)
    note = page.veils[Veil.MEDICAL]
    assert note.isVisible()
    assert not page.veils[Veil.CONFIDENTIAL].isVisible()
    assert "YQ77Z" not in words(page)
    note.pressed.emit()
    page.glass.confirm()
    settled(page)
    assert "سبب الاطلاع" in page.glass.note.text()
    page.glass.reasons.set_value("processing")
    page.glass.confirm()
    settled(page)
    assert not note.isVisible()
    assert "YQ77Z" in words(page)
    officer.close()


def test_without_the_right_the_note_offers_no_way(desk, go, shown):
    file = builders.officer_file(desk)
    request_id = builders.request(desk, file, "H05").row.id
    reception = builders.seat(desk, Role.RECEPTION)
    page = shown(RequestPage(reception, go))
    page.show_page(request_id=request_id)
    settled(page)
    assert "لا يشمل دوركم" in page.veils[Veil.MEDICAL].text()
    reception.close()


def test_confidential_notes_are_read_with_a_reason(desk, go, shown):
    file = builders.officer_file(desk)
    deputy = builders.seat(desk, Role.DEPUTY)
    people.add_note(
        deputy, file.file.id, file.principal.person.id, "كلام في ثقة", confidential=True
    )
    page = shown(PersonPage(desk, go))
    page.show_page(file_id=file.file.id)
    settled(page)
    page.consult_notes()
    page.glass.reasons.set_value("control")
    page.glass.confirm()
    settled(page)
    assert glass.is_open(desk, Veil.CONFIDENTIAL, glass.FILES, file.file.id)
    assert "كلام في ثقة" in " ".join(one.text() for one in page.notes.findChildren(QLabel))
    deputy.close()


def test_the_head_sees_who_read_what_and_marks_it(desk, go, shown):
    file = builders.officer_file(desk)
    request_id = builders.request(desk, file, "H05").row.id
    officer = builders.seat(desk, Role.CASE_OFFICER)
    glass.break_glass(officer, Veil.MEDICAL, glass.REQUESTS, request_id, "urgent")
    home = shown(HomeScreen(desk, go))
    home.show_page()
    settled(home)
    assert home.glass_card.isVisible()
    assert "حالة مستعجلة" in words(home.glass_card) or "عون المكتب" in words(home.glass_card)
    home.glass_card.more.click()
    assert go.places[-1] == ("exceptions", {})
    whole = shown(ExceptionsPage(desk, go))
    whole.show_page()
    settled(whole)
    whole.table.activated_row.emit(rows_of(whole.table)[0])
    assert go.places[-1] == ("request", {"request_id": request_id})
    home.glass_card.mark.click()
    settled(home)
    assert not home.glass_card.isVisible()
    whole.refresh()
    settled(whole)
    assert not whole.seen_button.isEnabled()
    theirs = shown(HomeScreen(officer, go))
    theirs.show_page()
    settled(theirs)
    assert not theirs.glass_card.isVisible()
    officer.close()


@pytest.fixture
def deputy(desk):
    seated = builders.seat(desk, Role.DEPUTY)
    yield seated
    seated.close()


def asked(desk):
    form = replace(form_of(desk.catalogue.types["S05"]), reason="مذكرة", acknowledged=True)
    with pytest.raises(approvals.SecondNeededError) as needed:
        change_type(desk, "S05", replace(form, ceiling="25.000"))
    return approvals.ask(desk, needed.value.grave, "تعليمات")


def test_a_second_person_agrees_and_the_first_carries_out(desk, deputy, go, shown):
    number = asked(desk)
    home = shown(HomeScreen(deputy, go))
    home.show_page()
    settled(home)
    assert "موافقتكم" in home.agreement_note.text()
    page = shown(ApprovalsPage(deputy, go))
    page.show_page()
    settled(page)
    assert "25.000,00" in words(page)
    page.answer(number, True)
    settled(page)
    mine = shown(ApprovalsPage(desk, go))
    mine.show_page()
    settled(mine)
    renewed = []
    mine.desk_changed.connect(renewed.append)
    mine.carry_out(number)
    settled(mine)
    assert renewed[0].catalogue.types["S05"].ceiling == 2_500_000


def test_a_change_of_the_catalogue_asks_for_the_second_person(desk, deputy, qtbot):
    part = CataloguePart(desk)
    qtbot.addWidget(part)
    part.show()
    part.choose("S05")
    part.form.set_values({"ceiling": "25.000"})
    part.when.set_values({"reason": "مذكرة"})
    part.acknowledged.setChecked(True)
    part.save()
    settled(part)
    assert part.asking.form.value("reason") == "مذكرة"
    part.asking.ask()
    settled(part)
    assert [one.may_answer for one in approvals.waiting(deputy)] == [True]


def test_lifting_the_rule_at_the_window_asks_a_second_person(desk, deputy, go, shown):
    page = shown(ApprovalsPage(desk, go))
    page.show_page()
    settled(page)
    page.rule_form.set_values({"days": "99"})
    page.save_rule()
    settled(page)
    assert page.rule_form.boxes["days"].note.text()
    page.rule_form.set_values({"on": False, "days": "7"})
    page.save_rule()
    settled(page)
    page.asking.form.set_values({"reason": "مكتب صغير"})
    page.asking.ask()
    settled(page)
    assert len(approvals.waiting(deputy)) == 1
    assert approvals.rule(desk).on


def test_an_office_of_one_is_told_why_the_rule_is_off(desk, go, shown):
    page = shown(ApprovalsPage(desk, go))
    page.show_page()
    settled(page)
    assert "حساب واحد" in page.rule_words.text()


@pytest.mark.parametrize(
    ("copied", "wanted"),
    [
        ("007 130 8634298290155195 12", True),
        ("RIB: 007130863429829015519512", True),
        ("K123417", True),
        ("الاسم\tالبطاقة\nكريم الزياني\tK123417\n", True),
        ("TNG-2026-000123", False),
        ("0612345678", False),
        ("طنجة", False),
    ],
)
def test_what_identifies_is_known(copied, wanted):
    assert identifies(copied) is wanted


def test_the_clipboard_is_emptied_of_a_number_and_of_nothing_else(qapp):
    clipboard = qapp.clipboard()
    ours = [True]
    guard = ClipboardGuard(clipboard, qapp, lambda: ours[0])
    clipboard.setText(RIB)
    assert guard.timer.isActive()
    assert guard.timer.interval() == 60_000
    guard.timer.timeout.emit()
    assert clipboard.text() == ""
    clipboard.setText(RIB)
    clipboard.setText("نص آخر")
    assert not guard.timer.isActive()
    guard.timer.timeout.emit()
    assert clipboard.text() == "نص آخر"
    ours[0] = False
    clipboard.setText(RIB)
    assert not guard.timer.isActive(), "another program's copy is its own"
    clipboard.clear()
    guard.deleteLater()


def test_a_report_of_a_failure_quotes_nobody_and_is_read_before_it_goes(tmp_path, clock, qtbot):
    try:
        raise ValueError("كريم الزياني 007130863429829015519512")
    except ValueError as error:
        path = crash.write_report(tmp_path, error, clock.now)
    text = path.read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "test_pages_roles.py" in text
    assert "الزياني" not in text
    assert RIB not in text
    card = CrashReports(tmp_path)
    qtbot.addWidget(card)
    card.show()
    assert "ValueError" in card.text.toPlainText()
    card.delete.click()
    assert crash.reports(tmp_path) == []


def test_only_the_last_reports_are_kept(tmp_path, clock):
    for _ in range(crash.KEPT + 3):
        clock.pass_days(1)
        crash.write_report(tmp_path, ValueError(), clock.now)
    assert len(crash.reports(tmp_path)) == crash.KEPT


def test_the_memory_is_not_dumped():
    resource = pytest.importorskip("resource")
    crash.keep_memory_in()
    assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)


def test_the_account_of_an_answer_shows_whole_behind_its_eye(desk, go, shown):
    file = builders.officer_file(desk)
    answers = builders.answers_for(desk, "S06") | {"payee_rib": RIB}
    page = shown(RequestPage(desk, go))
    page.show_page(request_id=builders.request(desk, file, "S06", answers=answers).row.id)
    settled(page)
    assert RIB not in words(page).replace(" ", "")
    assert requests.reveal_account(desk, page.page.row.id, "payee_rib") == RIB
