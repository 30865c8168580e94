"""The pages that merge two records, list the merges, and take one apart, as a clerk uses them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.domain.vocabulary import Role
from desktop_app.services import approvals, merges, people
from desktop_app.services.desk import Desk
from desktop_app.services.typed_again import person_form
from desktop_app.ui import background
from desktop_app.ui.main_window import Shell
from desktop_app.ui.pages.merge import MergePage
from desktop_app.ui.pages.merges import MergesPage
from desktop_app.ui.pages.person import PersonPage
from desktop_app.ui.pages.unmerge import UnmergePage
from desktop_app.ui.widgets.side_bar import NavEntry
from tests import builders, merging

PAGES = {"person": PersonPage, "merge": MergePage, "merges": MergesPage, "unmerge": UnmergePage}


def settle() -> None:
    for _ in range(4):
        background.settle()
        QTest.qWait(10)


@pytest.fixture
def window(qtbot, desk: Desk):
    shell: list[Shell] = []

    def go(key, arguments):
        shell[0].open_page(key, **arguments)

    makers = {key: (lambda _shell, kind=kind: kind(desk, go)) for key, kind in PAGES.items()}
    shell.append(Shell([NavEntry("people", "المستفيدون", "users")], makers,
                       unit="وحدة", name="اسم", role="دور"))  # fmt: skip
    qtbot.addWidget(shell[0])
    shell[0].resize(1280, 720)
    shell[0].show()
    return shell[0]


@pytest.fixture
def pair(desk, clock):
    return merging.twice(desk, clock)


def opened(window: Shell, key: str, **arguments):
    window.open_page(key, **arguments)
    settle()
    return window.page()


def rows(desk: Desk):
    """All rows but where the account looked: the pages were looked at."""
    return merging.rows(desk, apart=merging.APART | {"looks"})


def both(pair) -> dict[str, int]:
    return {"kept": pair[0].principal.person.id, "gone": pair[1].principal.person.id}


def test_two_records_are_merged_by_mouse_and_come_back_with_undo(window, desk, pair):
    before = rows(desk)
    page = opened(window, "merge", **both(pair))
    assert page.fields["people.birth"].value() == "kept", "the whole day is offered"
    page.fields["people.birth"].second.click()
    assert "1970" in page.fields["people.birth"].result.text()
    page.merge()
    settle()
    assert page.reason.boxes["reason"].note.text()
    assert rows(desk) == before
    page.reason.set_values({"reason": "نفس البطاقة"})
    page.merge_button.click()
    settle()
    assert isinstance(window.page(), PersonPage)
    person = people.file_page(desk, pair[0].file.id).principal.person
    assert person.birth.iso == "1970"
    assert pair[1].file.number in window.page()._also.text()
    assert window._toast.offers_undo()
    window._toast._action.click()
    settle()
    assert rows(desk) == before


def test_undo_asks_where_things_go_once_something_came(window, desk, pair):
    page = opened(window, "merge", **both(pair))
    page.reason.set_values({"reason": "نفس البطاقة"})
    page.merge()
    settle()
    people.add_note(desk, pair[0].file.id, both(pair)["kept"], "ملاحظة")
    window._toast._action.click()
    settle()
    apart = window.page()
    assert isinstance(apart, UnmergePage)
    (choice,) = apart.sides.values()
    choice.buttons()[1].click()
    apart.apart_button.click()
    settle()
    assert [one.text for one in people.file_page(desk, pair[1].file.id).notes] == ["ملاحظة"]


def test_the_arrows_go_from_one_value_to_the_other(window, pair):
    page = opened(window, "merge", **both(pair))
    values = page.fields["files.number"]
    values.first.setFocus()
    QTest.keyClick(values.first, Qt.Key.Key_Left)
    assert values.value() == "gone"
    assert values.second.hasFocus()
    QTest.keyClick(values.second, Qt.Key.Key_Left)
    assert values.value() == "gone", "there is nothing further"
    QTest.keyClick(values.second, Qt.Key.Key_Right)
    assert values.value() == "kept"


def test_two_service_numbers_are_chosen_by_nobody_else(window, desk):
    first, second = builders.officer_file(desk, "90344"), builders.officer_file(desk, "90345")
    page = opened(window, "merge", kept=first.principal.person.id,
                  gone=second.principal.person.id)  # fmt: skip
    assert page.fields["files.matricule"].value() == ""
    page.reason.set_values({"reason": "نفس البطاقة"})
    page.merge()
    settle()
    assert page.fault.text().count("\n") == 1, "the warning and the choice"
    page.swap()
    settle()
    assert page.shown.kept.person_id == second.principal.person.id
    page.fields["files.matricule"].first.click()
    page.confirm.setChecked(True)
    page.merge()
    settle()
    assert page.reason.boxes["reason"].note.text() == ""
    assert people.find_file(desk, "90344")[0] == second.file.id


def test_what_can_never_be_one_is_said_and_another_is_asked_for(window, pair):
    wife = merging.person_of(pair[0], "سعاد")
    page = opened(window, "merge", kept=both(pair)["kept"], gone=wife)
    assert "شخصان" in page.refusal.words.text()
    page.refusal.pressed.emit()
    page.search.search.setText(pair[1].file.number)
    page.search._look(pair[1].file.number)
    settle()
    page.search._take_current()
    settle()
    assert page.shown.gone.person_id == both(pair)["gone"]


def test_a_record_changed_meanwhile_is_read_again(window, desk, pair):
    page = opened(window, "merge", **both(pair))
    person = pair[1].principal.person
    people.edit_person(desk, person.id, replace(person_form(person), town="فاس"), person.version)
    page.reason.set_values({"reason": "نفس البطاقة"})
    page.merge()
    settle()
    assert page.fault.text()
    told = {one.key: one.gone_ar for one in page.shown.fields}
    assert told["people.town"] == "فاس"
    page.reason.set_values({"reason": "نفس البطاقة"})
    page.merge()
    settle()
    assert isinstance(window.page(), PersonPage)


def test_over_a_closed_file_a_colleague_is_asked(window, desk):
    deputy = builders.seat(desk, Role.DEPUTY)
    first, second = builders.widow_file(desk, "77125"), builders.widow_file(desk, "77126")
    page = opened(window, "merge", kept=first.principal.person.id,
                  gone=second.principal.person.id)  # fmt: skip
    for one in page.fields.values():
        if not one.value():
            one.first.click()
    page.confirm.setChecked(True)
    page.reason.set_values({"reason": "نفس البطاقة"})
    page.merge()
    settle()
    assert page.asking.isVisible()
    page.asking.ask()
    settle()
    assert merges.list_merges(desk) == []
    deputy.close()


def test_a_merge_over_a_closed_file_is_taken_apart_with_a_colleague(window, desk):
    first, second = builders.widow_file(desk, "77125"), builders.widow_file(desk, "77126")
    made = merging.merge(desk, first.principal.person.id, second.principal.person.id)
    deputy = builders.seat(desk, Role.DEPUTY)
    page = opened(window, "unmerge", merge_id=made)
    assert page.second.isVisible()
    page.take_apart()
    settle()
    page.asking.form.set_values({"reason": "شخصان"})
    page.asking.ask()
    settle()
    (asked,) = approvals.waiting(deputy)
    assert merges.list_merges(desk)[0].undone_at is None
    approvals.answer(deputy, asked.id, granted=True)
    page.take_apart()
    settle()
    assert isinstance(window.page(), PersonPage)
    assert merges.list_merges(desk)[0].undone_at is not None
    deputy.close()


def test_from_the_history_of_a_file_to_its_merges(window, desk, pair):
    made = merging.merge(desk, *both(pair).values())
    page = opened(window, "person", file_id=pair[0].file.id, tab="history")
    page.history.merged_button.click()
    settle()
    listed = window.page()
    assert [one.id for one in listed.rows] == [made]
    listed.open_merge(listed.rows[0])
    settle()
    assert isinstance(window.page(), UnmergePage)
    window.page().take_apart()
    settle()
    listed = opened(window, "merges")
    assert listed.rows[0].undone_at is not None
    page = opened(window, "person", file_id=pair[0].file.id, tab="history")
    page.history.merge_button.click()
    settle()
    assert isinstance(window.page(), MergePage)
