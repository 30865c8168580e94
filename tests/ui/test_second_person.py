"""The window asks for the second person: a paper's validity, a tariff, a new key, a restore."""

from __future__ import annotations

import pytest

from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Role
from desktop_app.services import accounts, approvals, backups
from desktop_app.services.home import home_page
from desktop_app.ui import background
from desktop_app.ui.pages.approvals import ApprovalsPage
from desktop_app.ui.pages.settings_catalogue import CataloguePart
from desktop_app.ui.pages.settings_keys import KeysPart
from desktop_app.ui.pages.settings_tariffs import TariffsPart
from tests import builders
from tests.driver import Driver
from tests.services.test_tariffs import RAISED


@pytest.fixture
def deputy(desk):
    seated = builders.seat(desk, Role.DEPUTY)
    yield seated
    seated.close()


def ask(part, reason="مذكرة"):
    """Type the reason into the card that opened, and send it."""
    card = part.asking
    card.form.set_values({"reason": reason})
    card.ask()
    background.settle()


def answered(deputy, action):
    (one,) = [row for row in approvals.waiting(deputy) if row.action is action]
    approvals.answer(deputy, one.id, granted=True)


def test_a_papers_validity_is_asked_for_and_carried_out_from_the_list(
    desk, deputy, qtbot, go, shown
):
    part = CataloguePart(desk)
    qtbot.addWidget(part)
    part.show()
    part.choose("S05")
    validity = part.validity
    validity.form.set_values({"paper": "D07"})
    validity.form.changed.emit("paper")
    validity.form.set_values({"validity": "months", "number": "5", "reason": "مذكرة 12/2026"})
    validity.save()
    background.settle()
    assert validity.asking.form.value("reason") == "مذكرة 12/2026"
    ask(validity)
    answered(deputy, Action.EDIT_CATALOGUE)
    page = shown(ApprovalsPage(desk, go))
    with qtbot.waitSignal(page.desk_changed) as told:
        page.carry_out(approvals.waiting(desk)[0].id)
    background.settle()
    assert told.args[0].reference.papers["D07"].number == 5


def test_a_tariff_is_asked_for(desk, deputy, qtbot, tmp_path):
    path = tmp_path / "raised.toml"
    path.write_text(RAISED, "utf-8")
    part = TariffsPart(desk)
    qtbot.addWidget(part)
    part.show()
    part.bring_in(path)
    background.settle()
    assert part.bring.isEnabled()
    ask(part)
    assert [one.subject for one in approvals.waiting(deputy)] == ["tariff/TNR-2026-CONSULT"]


def test_a_new_key_is_asked_for_then_made_on_its_own_page(desk, deputy, qtbot):
    part = KeysPart(desk)
    qtbot.addWidget(part)
    part.show()
    before = desk.database.key
    part.key_form.set_values({"password": builders.PASSWORD})
    part.change_key()
    background.settle()
    ask(part)
    answered(deputy, Action.ROTATE_KEY)
    assert desk.database.key == before
    part.key_form.set_values({"password": builders.PASSWORD})
    part.change_key()
    background.settle()
    assert desk.database.key != before


def test_a_restore_is_asked_for_then_done_with_the_same_copy(desk, deputy, tmp_path):
    copy = tmp_path / "plain.riaya"
    backups.back_up(desk, copy)
    builders.officer_file(desk)
    folder, clock = desk.folder, desk.clock
    driver = Driver(folder)
    driver.start()
    driver.program.enter(desk)
    driver.settle()
    card = driver.open("settings", part="backup").backup.restore_from(copy)
    driver.settle()
    card.switch.click()
    driver.settle()
    assert driver.is_inside()
    assert home_page(desk).files == 1
    ask(card)
    driver.settle()
    assert "شخص ثان" in card.note.text()
    answered(deputy, Action.RESTORE)
    deputy.close()
    card.switch.click()
    driver.settle()
    assert not driver.is_inside()
    driver.program.finish()
    again = accounts.sign_in(folder, "head", builders.PASSWORD, clock)
    assert home_page(again).files == 0
    again.close()


def test_a_new_recovery_code_leaves_on_its_sheet_and_is_used_once_typed(desk, qtbot, tmp_path):
    part = KeysPart(desk)
    qtbot.addWidget(part)
    part.show()
    part.code_form.set_values({"password": builders.PASSWORD})
    part.make_code()
    background.settle()
    code = part.code_label.text()
    part.leaving.save_to(tmp_path / "sheet")
    background.settle()
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert part.sheet_note.text()
    part.typed.set_values({"code": code})
    part.use_code()
    background.settle()
    accounts.try_recovery_code(desk, code)
    (tmp_path / "sheet.pdf").unlink()
    part.leaving.save_to(tmp_path / "sheet")
    background.settle()
    assert not (tmp_path / "sheet.pdf").exists(), "the code is held no more"
