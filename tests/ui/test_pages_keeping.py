"""The page of the trash and the retention list, the export card, and taking edits back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop_app.services import exports, people, trash
from desktop_app.services.desk import Desk
from desktop_app.services.typed_again import person_form
from desktop_app.ui import background
from desktop_app.ui.main_window import Shell
from desktop_app.ui.pages.export_card import ExportCard
from desktop_app.ui.pages.keeping import KeepingPage
from desktop_app.ui.pages.person import PersonPage
from desktop_app.ui.pages.versions_card import VersionsCard
from desktop_app.ui.widgets.side_bar import NavEntry
from tests import builders
from tests.builders import Clock


def settle() -> None:
    for _ in range(4):
        background.settle()
        QTest.qWait(10)


@pytest.fixture
def window(qtbot, desk: Desk, go):
    shell = Shell([NavEntry("people", "المستفيدون", "users")], {
        "person": lambda _shell: PersonPage(desk, go),
        "trash": lambda _shell: KeepingPage(desk, go),
    }, unit="وحدة", name="اسم", role="دور")  # fmt: skip
    qtbot.addWidget(shell)
    shell.resize(1280, 720)
    shell.show()
    return shell


def test_a_note_deleted_on_its_page_comes_back_by_the_keys(window: Shell, desk: Desk) -> None:
    page = builders.officer_file(desk)
    people.add_note(desk, page.file.id, page.principal.person.id, "للمتابعة")
    window.open_page("person", file_id=page.file.id, tab="notes")
    settle()
    shown = window.page()
    note = people.file_page(desk, page.file.id).notes[0]
    shown.notes.deleted.emit(note.id)
    settle()
    assert people.file_page(desk, page.file.id).notes == ()
    assert window._toast.offers_undo()
    window.take_back()
    settle()
    assert len(people.file_page(desk, page.file.id).notes) == 1


def test_ctrl_z_takes_back_the_last_edit_of_the_file(
    window: Shell, desk: Desk, clock: Clock
) -> None:
    page = builders.officer_file(desk)
    person = page.principal.person
    clock.pass_days(1)
    people.edit_person(desk, person.id, replace(person_form(person), town="طنجة"), person.version)
    window.open_page("person", file_id=page.file.id)
    settle()
    window.take_back()
    settle()
    assert people.file_page(desk, page.file.id).principal.person.town == ""
    window.take_back()
    settle()
    assert window._toast.text(), "nothing left to take back is said"


def test_the_trash_restores_and_leads_to_the_file(desk: Desk, shown, go) -> None:
    page = builders.officer_file(desk)
    note = people.add_note(desk, page.file.id, page.principal.person.id, "للمتابعة")
    trash.delete_note(desk, note.id)
    keeping = shown(KeepingPage(desk, go))
    keeping.show_page("trash")
    settle()
    assert len(keeping.trash.rows) == 1
    keeping.trash.restore_button.click()
    settle()
    assert go.places[-1] == ("person", {"file_id": page.file.id})
    assert trash.count_trash(desk) == 0


def test_what_is_due_is_destroyed_only_with_its_agreement(
    desk: Desk, shown, go, clock: Clock
) -> None:
    page = builders.officer_file(desk)
    note = people.add_note(desk, page.file.id, page.principal.person.id, "للمتابعة")
    trash.delete_note(desk, note.id)
    clock.pass_days(200)
    keeping = shown(KeepingPage(desk, go))
    keeping.show_page("retention")
    settle()
    part = keeping.retention
    part.purge_button.click()
    settle()
    assert part.note.text(), "nothing is ticked"
    part.model.checked.update({one.key: one for one in part.rows})
    part.purge_button.click()
    settle()
    assert part.form.boxes["agreement"].note.text()
    part.form.set_values({"agreement": "12/2026", "reason": "انتهاء المدة"})
    part.purge_button.click()
    settle()
    assert go.places[-1] == ("print", {"document": "destruction_minutes"})


def test_a_list_leaves_encrypted_with_its_trail(desk: Desk, window: Shell, tmp_path: Path) -> None:
    builders.officer_file(desk)
    card = ExportCard(
        window, desk, "people", exports.PEOPLE,
        lambda form: [exports.people_sheet(desk, people.PeopleQuery(), form)],
    )  # fmt: skip
    card.open()
    card.save_to(tmp_path / "none.pdf")
    settle()
    assert card.form.boxes["reason"].note.text()
    assert not (tmp_path / "none.pdf").exists()
    card.form.set_values({"reason": "لجنة الاصطياف", "password": "long-password",
                          "again": "long-password"})  # fmt: skip
    card.save_to(tmp_path / "people.pdf")
    settle()
    with pikepdf.open(tmp_path / "people.pdf", password="long-password") as document:
        assert list(document.attachments) == ["people.xlsx"]
    (row,) = exports.exports(desk)
    assert (row.count, row.way) == (3, "encrypted")


def test_two_moments_are_compared_on_the_file(window: Shell, desk: Desk, clock: Clock) -> None:
    page = builders.officer_file(desk)
    person = page.principal.person
    clock.pass_days(1)
    people.edit_person(desk, person.id, replace(person_form(person), town="طنجة"), person.version)
    window.open_page("person", file_id=page.file.id, tab="history")
    settle()
    window.page().compare_versions()
    settle()
    (card,) = window.findChildren(VersionsCard)
    assert card.model.rowCount() == 1
    card.only.setChecked(False)
    assert card.model.rowCount() > 1


def test_the_term_of_the_trash_is_a_field_of_the_retention(desk: Desk, shown, go) -> None:
    keeping = shown(KeepingPage(desk, go))
    keeping.show_page("retention")
    settle()
    part = keeping.retention
    part.years_button.click()
    assert part.years.value("trash_days") == str(trash.USUAL_DAYS)
    part.years.set_values({"trash_days": "4000"})
    part.years_save.click()
    settle()
    assert part.years.boxes["trash_days"].note.text()
    part.years.set_values({"trash_days": "45"})
    part.years_save.click()
    settle()
    assert trash.trash_days(desk) == 45
    keeping.trash.read()
    settle()
    assert "45" in keeping.trash.nothing.findChildren(QLabel)[-1].text()
