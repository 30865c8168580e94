"""The catalogue in the settings: changing a type, its faults beside the fields, its versions."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from desktop_app.domain.texts import strip_marks
from desktop_app.domain.vocabulary import Role
from desktop_app.services.catalogue_edits import PaperLine
from desktop_app.ui import background
from desktop_app.ui.pages.settings import SettingsPage
from desktop_app.ui.pages.settings_catalogue import CataloguePart
from desktop_app.ui.widgets.button import ForbiddenAction
from tests import builders


@pytest.fixture
def open_part(qtbot):
    def open_(desk, code="S05"):
        part = CataloguePart(desk)
        qtbot.addWidget(part)
        part.resize(780, 900)
        part.show()
        part.choose(code)
        return part

    return open_


def words(part):
    labels = (one.text() for one in part.findChildren(QLabel) if one.isVisibleTo(part))
    return strip_marks(" | ".join(labels))


def save(part):
    part.save_button.click()
    background.settle()


def test_a_change_is_recorded_and_its_versions_stand_side_by_side(desk, open_part, qtbot):
    part = open_part(desk)
    part.form.set_values({"ceiling": "25.000"})
    part.when.set_values({"reason": "مذكرة 12/2026"})
    with qtbot.waitSignal(part.edited) as told:
        save(part)
    background.settle()
    assert told.args[0].catalogue.types["S05"].ceiling == 2_500_000
    shown = words(part)
    assert "101" in shown
    assert "25.000,00" in shown
    assert "مذكرة 12/2026" in shown
    assert "مضمنة في البرنامج" in shown


def test_what_is_wrong_stands_beside_its_field(desk, open_part):
    part = open_part(desk)
    part.form.set_values({"short_ar": "ا" * 40, "floor": "9000", "ceiling": "800"})
    part.whom.tick(())
    save(part)
    assert part.form.boxes["short_ar"].note.text()
    assert part.form.boxes["floor"].note.text()
    assert part.when.boxes["reason"].note.text()
    assert part.whom_note.text()


def test_an_attested_type_warns_and_asks_for_a_confirmation(desk, open_part):
    part = open_part(desk, "S01")
    assert "V19" in strip_marks(part.warning.text())
    part.form.set_values({"ceiling": "40000"})
    part.when.set_values({"reason": "قرار جديد"})
    save(part)
    assert part.acknowledged_note.text()
    part.acknowledged.setChecked(True)
    save(part)
    assert part.desk.catalogue.types["S01"].ceiling == 4_000_000
    assert not open_part(desk, "S05").warning.text()


def test_papers_are_added_with_alternatives_and_taken_away(desk, open_part):
    part = open_part(desk)
    before = part.papers.lines()
    part.papers.choice.set_value("D29")
    part.papers.add()
    part.papers.choice.set_value("D42")
    part.papers.add_alternative(len(before))
    assert part.papers.lines() == (*before, PaperLine(("D29", "D42")))
    part.papers.remove(len(before))
    part.papers.set_optional(len(before), True)
    assert part.papers.lines() == (*before, PaperLine(("D29",), optional=True))
    part.papers.remove(0)
    assert part.papers.lines()[:-1] == before[1:]


def test_a_papers_validity_is_changed_from_a_day_on(desk, open_part, qtbot):
    part = open_part(desk, "S25")
    part.tabs.buttons()[1].click()
    validity = part.validity
    assert validity.isVisibleTo(part)
    validity.form.set_values({"paper": "D07"})
    validity.form.changed.emit("paper")
    assert validity.form.value("number") == "3"
    validity.form.set_values({"number": "4", "reason": "مذكرة"})
    with qtbot.waitSignal(part.edited) as told:
        validity.save_button.click()
        background.settle()
    assert told.args[0].reference.papers["D07"].number == 4


def test_a_deputy_reads_the_catalogue_and_cannot_change_it(desk, open_part):
    deputy = builders.seat(desk, Role.DEPUTY)
    part = open_part(deputy)
    assert not part.form.isEnabled()
    assert part.findChildren(ForbiddenAction)
    deputy.close()


def test_the_settings_come_back_to_the_type_that_was_changed(desk, qtbot):
    page = SettingsPage(desk, lambda _key, _arguments: None)
    qtbot.addWidget(page)
    page.show_page(part="catalogue", code="S05")
    background.settle()
    assert page.place() == {"part": "catalogue", "code": "S05"}
    assert page.stack.currentWidget().isAncestorOf(page.catalogue)
