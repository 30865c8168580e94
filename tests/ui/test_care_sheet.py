"""The card of a care sheet, the advice of a new request and the tariffs, as a person sees them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_app.domain.texts import strip_marks
from desktop_app.domain.vocabulary import Kind, Outcome, Role
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import care_sheets, requests
from desktop_app.services.care_forms import ActForm
from desktop_app.services.desk import Desk
from desktop_app.services.rows import FilePage
from desktop_app.services.rows import RequestPage as Facts
from desktop_app.ui import background
from desktop_app.ui.pages.care_acts_editor import ActCompleter, choice_words
from desktop_app.ui.pages.desk_page import DeskPage
from desktop_app.ui.pages.new_request import NewRequestPage
from desktop_app.ui.pages.person import PersonPage
from desktop_app.ui.pages.request import RequestPage
from desktop_app.ui.pages.settings import SettingsPage
from tests import builders
from tests.services.test_tariffs import RAISED

INPE = "123456789"
VISIT = ActForm("01/10/2026", "CS", "300", INPE)


@pytest.fixture
def shown(qtbot) -> Callable[[DeskPage], Any]:
    def show(page: DeskPage) -> DeskPage:
        qtbot.addWidget(page)
        page.resize(1056, 610)
        page.show()
        return page

    return show


@pytest.fixture
def family(desk: Desk) -> FilePage:
    return builders.officer_file(desk)


def sheet(desk: Desk, family: FilePage, code: str = "H01", **more: object) -> Facts:
    answers = builders.answers_for(desk, code) | {"practitioner_inpe": INPE}
    return builders.request(desk, family, code, answers=answers, **more)


def opened(desk: Desk, shown: Callable[[DeskPage], Any], page: Facts) -> Any:
    window = shown(RequestPage(desk, lambda _key, _arguments: None))
    window.show_page(request_id=page.row.id)
    background.settle()
    (window.care,) = window.own_cards[Kind.HEALTH]
    return window


def words(widget: QWidget) -> str:
    labels = (one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))
    return strip_marks(" | ".join(labels)).replace("\u00a0", " ")


def buttons(widget: QWidget) -> dict[str, QPushButton]:
    return {
        one.text(): one
        for one in widget.findChildren(QPushButton)
        if one.isVisibleTo(widget) and one.text()
    }


def test_a_request_that_is_no_care_sheet_has_no_such_card(desk, family, shown):
    window = opened(desk, shown, builders.request(desk, family, "S03"))
    assert window.care.isHidden()


def test_acts_are_typed_on_the_requests_page(desk, family, shown):
    page = sheet(desk, family, amount="390")
    window = opened(desk, shown, page)
    card = window.care
    assert not card.isHidden()
    assert "لم يسجل أي عمل بعد" in words(card)
    buttons(card)["تعديل الأعمال"].click()
    background.settle()
    editor = card.editor
    (line,) = editor.lines
    assert strip_marks(line.on.value()) == "01/10/2026"
    line.act.setText("cs")
    assert "استشارة طبيب اختصاصي" in strip_marks(line.name.text())
    line.paid.setText("300")
    line.practitioner.setText(INPE)
    editor.add.click()
    second = editor.lines[1]
    assert second.practitioner.value() == INPE
    second.act.setText("NFS")
    second.paid.setText("90")
    assert "390,00" in editor.total.text()
    editor.keep.click()
    background.settle()
    background.settle()
    assert editor.isHidden()
    found = care_sheets.care_sheet(desk, page.row.id)
    assert [one.code for one in found.lines] == ["CS", "NFS"]
    told = words(card)
    # 120 + 61,60 by the insurance, 6 + 3,08 by the mutual, 12,32 by the complementary cover.
    for expected in ("181,60 درهم", "9,08 درهم", "12,32 درهم", "187,00 درهم", "تقدير غير ملزم"):
        assert expected in told
    assert window.page.version == found.version


def test_faults_stand_below_their_line_and_nothing_is_lost(desk, family, shown):
    page = sheet(desk, family)
    window = opened(desk, shown, page)
    window.care.edit()
    background.settle()
    editor = window.care.editor
    editor.add.click()
    editor.lines[0].act.setText("XYZ")
    editor.lines[0].paid.setText("10")
    editor.lines[1].act.setText("C")
    editor.lines[1].paid.setText("80")
    editor.keep.click()
    background.settle()
    assert "لا يوجد العمل «XYZ»" in strip_marks(editor.lines[0].note.text())
    assert editor.lines[1].note.text() == ""
    assert editor.lines[0].act.property("invalid")
    editor.lines[0].act.setText("CS")
    assert editor.lines[0].note.text() == ""
    editor.lines[1].remove.click()
    editor.keep.click()
    background.settle()
    found = care_sheets.care_sheet(desk, page.row.id)
    assert [one.code for one in found.lines] == ["CS"]


def test_leaving_the_editor_keeps_what_is_stored(desk, family, shown):
    page = sheet(desk, family)
    care_sheets.save_acts(desk, page.row.id, [VISIT], page.version)
    window = opened(desk, shown, page)
    window.care.edit()
    background.settle()
    editor = window.care.editor
    assert editor.lines[0].form() == replace(VISIT, paid="300,00")
    editor.lines[0].remove.click()
    editor.cancel.click()
    assert editor.isHidden()
    assert "استشارة طبيب اختصاصي" in words(window.care)
    assert len(care_sheets.care_sheet(desk, page.row.id).lines) == 1


def test_a_statement_settles_the_shares(desk, family, shown):
    page = sheet(desk, family, received_on="02/11/2026", amount="300")
    care_sheets.save_acts(desk, page.row.id, [VISIT], page.version)
    page = builders.before_decision(desk, requests.request_page(desk, page.row.id))
    window = opened(desk, shown, page)
    card = window.care
    buttons(card)["تسجيل كشف التصفية"].click()
    form = card.statement.form
    form.set_values({"on": "01/11/2026", "base": "118", "mutual": "5"})
    card.statement.keep.click()
    background.settle()
    assert "سابق لإيداع" in form.boxes["on"].note.text()
    form.set_values({"on": "20/11/2026", "reference": "DEC-22"})
    card.statement.keep.click()
    background.settle()
    background.settle()
    told = words(card)
    assert "حسب كشف التصفية رقم DEC-22 المؤرخ في 20/11/2026" in told
    for expected in ("118,00 درهم", "5,00 درهم", "177,00 درهم", "مصفى"):
        assert expected in told


def test_the_formal_check_and_the_limit_are_told(desk, family, shown):
    late = builders.answers_for(desk, "H01") | {"care_date": "20/09/2026"}
    window = opened(desk, shown, builders.request(desk, family, "H01", answers=late))
    told = words(window.care)
    assert "آخر أجل للإيداع الخميس 19 نونبر 2026؛ أودعت بتأخير 4 أيام." in told
    assert desk.reference.reasons["late_sheet"].name_ar in told
    assert "لا تحمل الورقة رقم الممارس" in told


def test_a_decided_sheet_is_read_only(desk, family, shown):
    page = builders.before_decision(desk, sheet(desk, family))
    page = builders.step(desk, page, RequestAction.DECIDE, outcome=Outcome.REFUSED, reason="-")
    window = opened(desk, shown, page)
    assert "تعديل الأعمال" not in buttons(window.care)


def test_an_auditor_sees_no_buttons(desk, family, shown):
    page = sheet(desk, family)
    auditor = builders.seat(desk, Role.AUDITOR)
    window = opened(auditor, shown, page)
    assert not window.care.isHidden()
    assert buttons(window.care) == {}
    auditor.close()


def test_the_numbers_of_the_person_stand_on_the_card(desk, family, shown):
    granted(desk, family)
    window = opened(desk, shown, sheet(desk, family))
    assert "فتح ملف مرض مزمن ومكلف · ETM-7 · صالح إلى غاية 31/05/2031" in words(window.care)


def granted(desk: Desk, family: FilePage, until: str = "31/05/2031") -> None:
    page = builders.before_decision(desk, builders.request(desk, family, "H09"))
    builders.step(
        desk, page, RequestAction.DECIDE, outcome=Outcome.ACCEPTED, granted_number="ETM-7",
        valid_from="01/06/2026", valid_until=until,
    )  # fmt: skip


def test_the_numbers_of_the_family_stand_with_its_papers(desk, family, shown):
    granted(desk, family)
    page = shown(PersonPage(desk, lambda _key, _arguments: None))
    who = family.principal.person.id
    page.show_page(file_id=family.file.id, person_id=who)
    background.settle()
    page.show_tab("papers")
    background.settle()
    told = strip_marks(page.papers.agreements.text())
    assert told == "الموافقات: فتح ملف مرض مزمن ومكلف · ETM-7 · صالح إلى غاية 31/05/2031"


def test_an_act_is_offered_by_code_name_or_cotation(desk, qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    completer = ActCompleter(holder)
    choices = care_sheets.acts_on(desk, date(2026, 10, 1))
    completer.set_choices(choices)
    for typed, code in (("hba1c", "HBA1C"), ("سكانير", "SCANNER"), ("Césarienne", "ACC-C")):
        completer.setCompletionPrefix(typed)
        assert completer.completionCount() == 1
        index = completer.completionModel().index(0, 0)
        assert completer.pathFromIndex(index) == code
    found = next(one for one in choices if one.code == "NFS")
    assert strip_marks(choice_words(found)) == (
        "NFS · تعداد دموي · Numération formule sanguine · B 70"
    )


def test_every_field_of_the_editor_has_a_name(desk, family, shown):
    window = opened(desk, shown, sheet(desk, family))
    window.care.edit()
    background.settle()
    for field in window.care.editor.findChildren(QWidget):
        if field.focusPolicy() != Qt.FocusPolicy.NoFocus and field.isVisible():
            assert field.accessibleName(), type(field)


# --- a new request -----------------------------------------------------------------------------


def new_request(desk: Desk, shown: Callable[[DeskPage], Any], family: FilePage, code: str) -> Any:
    page = shown(NewRequestPage(desk, lambda _key, _arguments: None))
    who = family.principal.person.id
    page.show_page(file_id=family.file.id, person_id=who, type=code)
    for _ in range(4):
        background.settle()
    return page


def test_the_limit_is_told_while_the_form_is_filled(desk, family, shown):
    page = new_request(desk, shown, family, "H01")
    advice = page.data.advice
    assert advice.isHidden()
    page.data.form.set_values({"answers.care_date": "30/09/2026"})
    page.data.form.changed.emit("answers.care_date")
    assert strip_marks(advice.limit.text()) == (
        "آخر أجل للإيداع الأحد 29 نونبر 2026، وهو يوم عطلة؛ ويستحسن الإيداع قبل نهاية يوم"
        " الجمعة 27 نونبر 2026؛ بقي 6 أيام."
    )
    page.data.form.set_values({"answers.continuous_until": "01/10/2026"})
    page.data.form.changed.emit("answers.continuous_until")
    assert "الاثنين 30 نونبر 2026" in strip_marks(advice.limit.text())


def test_the_number_in_force_is_filled_in_and_an_expired_one_is_a_warning(desk, family, shown):
    granted(desk, family)
    page = new_request(desk, shown, family, "H02")
    form = page.data.form
    assert form.value("answers.etm_number") == "ETM-7"
    assert form.value("answers.etm_valid_until") == "31/05/2031"
    assert "ETM-7" in page.data.advice.known.text()
    form.set_values({"answers.care_date": "20/11/2026", "answers.etm_valid_until": "19/11/2026"})
    form.changed.emit("answers.etm_valid_until")
    assert "انتهت صلاحية الرقم" in form.boxes["answers.etm_number"].note.text()


def test_an_expired_number_is_shown_and_not_filled_in(desk, family, shown):
    granted(desk, family, until="30/06/2026")
    page = new_request(desk, shown, family, "H02")
    assert page.data.form.value("answers.etm_number") == ""
    assert "انتهت الصلاحية في 30/06/2026" in strip_marks(page.data.advice.known.text())


# --- the settings ------------------------------------------------------------------------------


def test_the_tariffs_are_listed_and_one_is_brought_in(desk, shown, tmp_path: Path):
    page = shown(SettingsPage(desk, lambda _key, _arguments: None))
    page.show_page(part="tariffs")
    background.settle()
    told = words(page.tariffs)
    assert "التعريفة الوطنية المرجعية، اتفاقية 2006" in told
    assert "سارية" not in told.split("TNR-2006")[-1]
    path = tmp_path / "raised.toml"
    path.write_text(RAISED.replace("value = 15000", "value = 0"), "utf-8")
    page.tariffs.bring_in(path)
    background.settle()
    assert "raised.toml" in page.tariffs.fault.text()
    assert "13" in page.tariffs.fault.text()
    path.write_text(RAISED, "utf-8")
    page.tariffs.bring_in(path)
    background.settle()
    background.settle()
    assert page.tariffs.fault.text() == ""
    assert "مراجعة تعريفة الاستشارة" in words(page.tariffs)


def test_who_may_not_change_the_catalogue_sees_why(desk, shown):
    officer = builders.seat(desk, Role.CASE_OFFICER)
    page = shown(SettingsPage(officer, lambda _key, _arguments: None))
    page.show_page(part="tariffs")
    background.settle()
    assert page.tariffs.bring.parentWidget() is None
    assert "لا يشمل" in words(page.tariffs)
    officer.close()
