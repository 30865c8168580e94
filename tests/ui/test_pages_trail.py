"""The page of the trail and the keys in the settings, as a person uses them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.errors import SignInError
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Role
from desktop_app.services import accounts, backups, people, roles
from desktop_app.services.desk import Desk
from desktop_app.services.trail_rows import TrailKind
from desktop_app.storage import place, vault
from desktop_app.ui import background, printing
from desktop_app.ui.application import _entries, _open_top_bar
from desktop_app.ui.main_window import Shell
from desktop_app.ui.pages.settings_keys import KeysPart
from desktop_app.ui.pages.trail import TrailPage
from tests import builders


def settle() -> None:
    for _ in range(3):
        background.settle()
        QApplication.processEvents()


@pytest.fixture
def went() -> list[tuple[str, Any]]:
    return []


def page_of(desk: Desk, qtbot: Any, went: list[tuple[str, Any]]) -> TrailPage:
    page = TrailPage(desk, lambda key, arguments: went.append((key, dict(arguments))))
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.show_page()
    settle()
    return page


def words_of(page: TrailPage) -> str:
    texts = [page.told.itemAt(n).widget() for n in range(page.told.count())]
    return " ".join(one.text() for one in texts)


def test_a_row_tells_who_did_what_and_opens_its_file(desk, qtbot, went):
    file = builders.officer_file(desk)
    facts = file.principal.person
    form = builders.person(phone="06 12 34 56 78")
    people.edit_person(desk, facts.id, form, facts.version)
    page = page_of(desk, qtbot, went)
    assert page.model.rowCount() > 5
    assert "سليمان الواحي" in words_of(page)
    assert "الهاتف" in words_of(page)
    page.table.activated_row.emit(page.table.current())
    assert went == [("person", {"file_id": file.file.id})]
    page.report_button.click()
    assert went[-1] == ("print", {"document": "access_report", "file_id": file.file.id})


def test_days_in_the_wrong_order_are_said_and_change_nothing(desk, qtbot, went):
    builders.officer_file(desk)
    page = page_of(desk, qtbot, went)
    whole = page.model.rowCount()
    assert whole
    page.first.set_date(date(2026, 11, 25))
    page.last.set_date(date(2026, 11, 20))
    page.first.picked.emit()
    settle()
    assert page.unknown.text() == "اليوم الأخير يسبق الأول. يرجى مراجعة التاريخين."
    assert page.model.rowCount() == whole
    page.last.set_date(date(2026, 11, 26))
    page.last.picked.emit()
    settle()
    assert not page.unknown.text()
    assert page.query.last == date(2026, 11, 26)


def test_it_is_narrowed_by_a_number_and_a_kind(desk, qtbot, went):
    file = builders.officer_file(desk)
    builders.widow_file(desk)
    request = builders.request(desk, file)
    page = page_of(desk, qtbot, went)
    whole = page.model.rowCount()
    page.look_for(file.file.number)
    settle()
    assert 0 < page.model.rowCount() < whole
    assert page.chips.count() == 1
    page.look_for(request.row.number)
    settle()
    assert page.query.request_id == request.row.id
    page.look_for("TNG-2099-999999")
    settle()
    assert page.unknown.text()
    page.look_for("")
    settle()
    assert page.model.rowCount() == whole
    page.narrow(kind=TrailKind.REFUSAL)
    settle()
    assert page.model.rowCount() == 0
    assert page.empty.isVisible()


def test_days_that_are_typed_narrow_it_and_a_period_fills_them(desk, qtbot, went, clock):
    builders.officer_file(desk)
    page = page_of(desk, qtbot, went)
    whole = page.model.rowCount()
    page.last.setText("22/11/2026")
    page.last.picked.emit()
    settle()
    assert page.model.rowCount() == 0
    assert page.period.value() == ""
    page.last.setText("23/11/2026")
    page.first.setText("23/11/2026")
    page.first.picked.emit()
    settle()
    assert page.model.rowCount() == whole
    page.period.chosen.emit("month")
    assert page.first.text() == "01/11/2026"


def test_a_cut_tail_is_told_until_it_was_looked_at(desk, qtbot, went):
    builders.officer_file(desk)
    with desk.database.engine.execution_options(begin="IMMEDIATE").begin() as connection:
        connection.exec_driver_sql("DELETE FROM audit WHERE seq > 4")
    desk.close()
    again = accounts.sign_in(desk.folder, "head", builders.PASSWORD, desk.clock)
    page = page_of(again, qtbot, went)
    assert page.warning.isVisible()
    assert "مبتور" in page.warning.text()
    page.warning.pressed.emit()
    settle()
    assert not page.warning.isVisible()
    assert all(verdict.sound for verdict in backups.check(again))
    again.close()


def test_the_side_bar_has_it_for_whoever_may(desk):
    assert "trail" in {entry.key for entry in _entries(desk)}
    clerk = builders.seat(desk, Role.RECEPTION)
    assert "trail" not in {entry.key for entry in _entries(clerk)}
    clerk.close()
    guest = _reader(desk)
    assert not {"trail", "import"} & {entry.key for entry in _entries(guest)}
    guest.close()


def _reader(desk: Desk) -> Desk:
    """Somebody whose role lets see people and nothing else."""
    form = roles.RoleForm("ممرضة المصلحة", Role.RECEPTION, frozenset({Action.SEE_PEOPLE}))
    own = roles.save_role(desk, form).code
    accounts.create_account(
        desk, "nurse", "سعاد الممرضة", Role.RECEPTION, builders.PASSWORD, builders.CHEAP, own
    )
    return accounts.sign_in(desk.folder, "nurse", builders.PASSWORD, desk.clock)


def test_what_a_role_may_not_begin_is_closed_in_the_top_bar_and_says_why(desk, qtbot):
    for who, may in ((desk, True), (_reader(desk), False)):
        went: list[str] = []
        shell = Shell(_entries(who), {})
        qtbot.addWidget(shell)
        _open_top_bar(shell, who, lambda key, _arguments, went=went: went.append(key))
        assert shell.top_bar.new_file.isEnabled() is may
        assert shell.top_bar.new_request.isEnabled() is may
        shell.new_file.emit()
        shell.new_request.emit()
        assert went == (["file_form", "new_request"] if may else [])
        if not may:
            assert "ممرضة المصلحة" in shell._toast.text()
            assert "تعديل الملفات" in shell.top_bar.new_file.toolTip()
            who.close()


# The keys


def part_of(desk: Desk, qtbot: Any) -> KeysPart:
    part = KeysPart(desk)
    qtbot.addWidget(part)
    part.show()
    return part


def test_a_new_code_is_in_use_only_when_it_was_typed(desk, qtbot, monkeypatch):
    printed: list[bytes] = []
    monkeypatch.setattr(printing, "print_pdf", lambda data, _title: printed.append(data))
    path = desk.folder / place.VAULT_FILE
    part = part_of(desk, qtbot)
    part.code_form.set_values({"password": "wrong"})
    part.make_code()
    settle()
    assert part.code_form.boxes["password"].note.text()
    part.code_form.set_values({"password": builders.PASSWORD})
    part.make_code()
    settle()
    code = part.code_label.text()
    with pytest.raises(SignInError):
        vault.unlock_with_code(path, code)
    part.leaving.print_button.click()
    settle()
    assert printed[0].startswith(b"%PDF")
    part.typed.set_values({"code": code[:-1]})
    part.use_code()
    settle()
    assert part.typed.boxes["code"].note.text()
    part.typed.set_values({"code": code.lower()})
    part.use_code()
    settle()
    assert vault.unlock_with_code(path, code) == desk.key
    assert not part.sheet.isVisible()
    assert part.code_label.text() == ""


def test_the_key_is_changed_and_work_goes_on(desk, qtbot):
    old = desk.key
    part = part_of(desk, qtbot)
    part.key_form.set_values({"password": builders.PASSWORD})
    part.change_key()
    settle()
    assert desk.key != old
    assert "4" in part.progress.text()
    builders.officer_file(desk)


def test_a_clerk_sees_who_can_do_it(desk, qtbot):
    clerk = builders.seat(desk, Role.RECEPTION)
    part = part_of(clerk, qtbot)
    assert not part.code_button.isVisible()
    assert not part.key_button.isVisible()
    clerk.close()
