"""The window tends the copies, warns on the first page, and restores after a comparison."""

from __future__ import annotations

import pytest

from desktop_app.services import backup_care, backups
from desktop_app.services.home import home_page
from desktop_app.ui import background
from desktop_app.ui.pages.home import HomeScreen
from desktop_app.ui.pages.settings import SettingsPage
from tests import builders
from tests.driver import Driver


@pytest.fixture
def copies(desk, tmp_path):
    """A plain copy and one with a pass phrase; the office went on since."""
    builders.officer_file(desk)
    plain, closed = tmp_path / "plain.riaya", tmp_path / "closed.riaya"
    backups.back_up(desk, plain)
    backups.back_up(desk, closed, "زيتون الريف الأخضر")
    builders.widow_file(desk)
    return plain, closed


def test_the_first_page_warns_of_an_old_copy_and_leads_to_the_settings(desk, clock, go, shown):
    backup_care.tend(desk)
    page = shown(HomeScreen(desk, go))
    page.show_page()
    background.settle()
    assert page.backup_note.text() == ""
    clock.pass_days(5)
    page.refresh()
    background.settle()
    assert "5" in page.backup_note.text()
    page.backup_note.pressed.emit()
    assert go.places[-1] == ("settings", {"part": "backup"})


def test_a_second_place_that_is_not_there_is_told_beside_its_field(desk, go, shown, tmp_path):
    part = shown(SettingsPage(desk, go)).backup
    part.show_last()
    background.settle()
    part.form.set_values({"second": str(tmp_path / "nothing"), "worry_days": "0"})
    part.save()
    background.settle()
    assert part.form.boxes["second"].note.text()
    assert part.form.boxes["worry_days"].note.text()
    part.form.set_values({"second": str(tmp_path), "worry_days": "2"})
    part.save()
    background.settle()
    assert part.form.boxes["second"].note.text() == ""
    assert (tmp_path / ".riaya-place").exists()


def test_a_backup_is_compared_then_put_in_place_and_everybody_signs_in_anew(desk, copies):
    driver = Driver(desk.folder)
    driver.start()
    driver.program.enter(desk)
    driver.settle()
    part = driver.open("settings", part="backup").backup
    card = part.restore_from(copies[0])
    driver.settle()
    assert not card.switch.isHidden()
    assert "لن يبقى" in card.note.text()
    card.switch.click()
    driver.settle()
    assert not driver.is_inside()
    driver.sign_in()
    assert driver.is_inside()
    found = driver.program.desk
    assert home_page(found).files == 1
    driver.program.finish()


def test_a_phrase_is_asked_for_and_a_wrong_one_told(desk, copies):
    driver = Driver(desk.folder)
    driver.start()
    driver.program.enter(desk)
    driver.settle()
    card = driver.open("settings", part="backup").backup.restore_from(copies[1])
    driver.settle()
    assert not card.form.isHidden()
    card.form.set_values({"phrase": "شيء آخر تماما"})
    card.compare()
    driver.settle()
    assert "لا تفتح" in card.note.text()
    assert card.switch.isHidden()
    card.form.set_values({"phrase": "زيتون الريف الأخضر"})
    card.compare()
    driver.settle()
    assert not card.switch.isHidden()
    card.close_overlay()
    driver.program.finish()
