"""Judging likely duplicates by the keyboard, and what the forms say before they save."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_app.domain.vocabulary import Relation, Role
from desktop_app.services import duplicates, people
from desktop_app.services.desk import Desk
from desktop_app.services.duplicate_sweep import sweep
from desktop_app.services.forms import CareerForm, PersonForm
from desktop_app.services.importing import Answer
from desktop_app.ui import background, sweeping
from desktop_app.ui.pages.duplicates import DuplicatesPage, kept_and_gone
from desktop_app.ui.pages.file_form import FileFormPage
from desktop_app.ui.pages.home import HomeScreen
from desktop_app.ui.pages.import_register import ImportRegisterPage
from desktop_app.ui.pages.member_form import MemberFormPage
from desktop_app.ui.widgets.lit_label import LitLabel, differing
from tests import builders
from tests.services.register_books import table, write_book

KARIM = builders.person("كريم", "الزياني", birth="12/03/1970", phone="0661020304")
TWICE = builders.person("كريم", "الزيانى", birth="13/03/1970", phone="0661020304")
SOUAD = builders.person("سعاد", "البقالي", birth="01/09/1982")
GONE: list[tuple[str, dict[str, Any]]] = []


def registered(desk: Desk, form: PersonForm) -> int:
    return people.register_file(desk, form, CareerForm()).principal.person.id


def two_pairs(desk: Desk) -> None:
    for form in (KARIM, TWICE, SOUAD, SOUAD):
        registered(desk, form)
    sweep(desk)


@pytest.fixture
def opened(qtbot: Any) -> Callable[..., Any]:
    """Return a way to show a page and wait for what it reads."""

    def open_(page: Any, **arguments: Any) -> Any:
        GONE.clear()
        qtbot.addWidget(page)
        page.resize(1080, 640)
        page.show()
        page.open(**arguments)
        background.settle()
        return page

    return open_


def go(key: str, arguments: Any) -> None:
    GONE.append((key, dict(arguments)))


def press(page: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(page, key)
    background.settle()


def test_the_keyboard_alone_judges(desk: Desk, opened: Callable[..., Any]) -> None:
    two_pairs(desk)
    page = opened(DuplicatesPage(desk, go))
    assert len(page.pairs) == 2
    first = page.pairs[0]
    press(page, Qt.Key.Key_3)
    assert page.pairs[1] is first, "later: it comes again after the others"
    press(page, Qt.Key.Key_2)
    assert [one is first for one in page.pairs] == [True]
    press(page, Qt.Key.Key_1)
    kept, gone = kept_and_gone(first)
    assert GONE[-1] == ("merge", {"kept": kept, "gone": gone})
    (waiting,) = duplicates.open_pairs(desk)
    assert waiting.judged_same


def test_a_judgement_is_taken_back_from_the_foot(desk: Desk, opened: Callable[..., Any]) -> None:
    two_pairs(desk)
    page = opened(DuplicatesPage(desk, go))
    undo: list[Callable[[], None]] = []
    page.say = lambda _words, _kind="done", undo=None, keep=undo: keep.append(undo)
    press(page, Qt.Key.Key_2)
    assert duplicates.count_open(desk) == 1
    undo[0]()
    background.settle()
    assert duplicates.count_open(desk) == len(page.pairs) == 2


def test_the_letters_that_differ_are_lit(desk: Desk, opened: Callable[..., Any]) -> None:
    registered(desk, KARIM)
    registered(desk, TWICE)
    sweep(desk)
    page = opened(DuplicatesPage(desk, go))
    lit = {one.words: one.spans for one in page.findChildren(LitLabel) if one.spans}
    assert lit == {
        "الزياني": [(6, 7)], "الزيانى": [(6, 7)], "12/03/1970": [(1, 2)], "13/03/1970": [(1, 2)],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "spans"),
    [
        ("كريم", "كرييم", ([], [(3, 4)])), ("", "كريم", ([], [])), ("رشيد", "طه", ([], [])),
        ("كريم", "كريم", ([], [])),
    ],
)  # fmt: skip
def test_where_two_writings_differ(one: str, other: str, spans: Any) -> None:
    mine, theirs = differing(one, other)
    assert [last - first for first, last in theirs] == [last - first for first, last in spans[1]]
    assert mine == spans[0]


def test_an_office_without_pairs_says_so_and_can_be_swept(
    desk: Desk, opened: Callable[..., Any]
) -> None:
    page = opened(DuplicatesPage(desk, go))
    assert page.calm.isVisible()
    registered(desk, KARIM)
    registered(desk, TWICE)
    page.sweep_button.click()
    background.settle()
    assert len(page.pairs) == 1
    assert page.foot.isVisible()
    assert not page.calm.isVisible()


def test_who_may_not_merge_sees_no_pair(desk: Desk, opened: Callable[..., Any]) -> None:
    two_pairs(desk)
    page = opened(DuplicatesPage(builders.seat(desk, Role.RECEPTION), go))
    assert page.pairs == []
    assert not page.sweep_button.isVisible()


def test_the_home_page_leads_to_the_pairs(desk: Desk, opened: Callable[..., Any]) -> None:
    home = opened(HomeScreen(desk, go))
    assert home.pairs_note.text() == ""
    two_pairs(desk)
    home.refresh()
    background.settle()
    assert home.pairs_note.isVisible()
    home.pairs_note.pressed.emit()
    assert GONE[-1] == ("duplicates", {})


# The forms


def typed(page: FileFormPage) -> FileFormPage:
    page.set_values({"family_name_ar": "الزياني", "given_names_ar": "كريم",
                     "birth": "12/03/1970", "sex": "male"})  # fmt: skip
    return page


def test_a_new_file_says_who_it_may_be(desk: Desk, opened: Callable[..., Any]) -> None:
    known = registered(desk, KARIM)
    page = typed(opened(FileFormPage(desk, go)))
    page.look_for_doubles()
    background.settle()
    assert page.double.isVisible()
    page.double.open_buttons[0].click()
    key, arguments = GONE[-1]
    assert (key, arguments["person_id"]) == ("person", known)


def test_a_file_is_saved_once_it_is_said_to_be_another_person(
    desk: Desk, opened: Callable[..., Any]
) -> None:
    registered(desk, KARIM)
    page = typed(opened(FileFormPage(desk, go)))
    page.save()
    background.settle()
    assert page.double.isVisible(), "it waits to be told"
    assert GONE == []
    page.double.other_button.click()
    background.settle()
    assert GONE[-1][0] == "person"
    sweep(desk)
    assert duplicates.open_pairs(desk) == [], "it is remembered"


def test_a_new_member_is_checked_too_but_not_against_the_own_family(
    desk: Desk, opened: Callable[..., Any]
) -> None:
    file = people.register_file(desk, KARIM, CareerForm())
    child = builders.child("ليلى", "05/05/2015")
    people.add_member(desk, file.file.id, child)
    other = people.register_file(desk, SOUAD, CareerForm())
    page = opened(MemberFormPage(desk, go), file_id=other.file.id, relation=Relation.CHILD.value)
    page.set_values({"family_name_ar": "الزياني", "given_names_ar": "ليلى",
                     "birth": "05/05/2015", "sex": "male"})  # fmt: skip
    page.save()
    background.settle()
    assert page.double.isVisible()
    page.set_values({"family_name_ar": "البقالي", "given_names_ar": "سعاد",
                     "birth": "01/09/1982", "sex": "female"})  # fmt: skip
    page.save()
    background.settle()
    assert GONE[-1][0] == "person", "a daughter may bear her mother's name"


def test_a_child_of_another_family_is_used_as_the_member(
    desk: Desk, opened: Callable[..., Any]
) -> None:
    file = people.register_file(desk, KARIM, CareerForm())
    leila = people.add_member(desk, file.file.id, builders.child("ليلى", "05/05/2015"))
    other = people.register_file(desk, SOUAD, CareerForm())
    page = opened(MemberFormPage(desk, go), file_id=other.file.id, relation=Relation.CHILD.value)
    page.set_values({"family_name_ar": "الزياني", "given_names_ar": "ليلى",
                     "birth": "05/05/2015", "sex": "male"})  # fmt: skip
    page.look_for_doubles()
    background.settle()
    page.double.use_buttons[0].click()
    background.settle()
    assert GONE[-1] == ("person", {"file_id": other.file.id, "person_id": leila.person.id})
    assert leila.person.id in [
        one.person.id for one in people.file_page(desk, other.file.id).members
    ]  # fmt: skip


# The import


def test_the_rows_of_a_register_are_answered_one_by_one_or_all_at_once(
    desk: Desk, opened: Callable[..., Any], tmp_path: Path
) -> None:
    registered(desk, KARIM)
    registered(desk, replace(SOUAD, sex="female"))
    book = write_book(
        tmp_path / "register.xlsx",
        {"السجل": table(
            "الاسم العائلي | الاسم الشخصي | تاريخ الازدياد | رقم التأجير",
            "الزيانى | كرييم | 12/03/1970 | 90511", "البقالي | سعاد | 09/01/1982 | 90512",
            "الفيلالي | طارق | 02/08/1981 | 90513",
        )},
    )  # fmt: skip
    page = opened(ImportRegisterPage(desk, go))
    page.read_workbook(book)
    background.settle()
    assert page.doubles.isVisible()
    assert page.plan.people_created == 3
    page.table.select_row(0)
    assert page.doubles.answer.value() == Answer.UNDECIDED
    page.doubles.answer.buttons()[2].click()
    background.settle()
    assert [one.answer for one in page.plan.doubles] == [Answer.OTHER, Answer.UNDECIDED]
    page.doubles.level.buttons()[-1].click()
    page.doubles.all_same.click()
    background.settle()
    assert [one.answer for one in page.plan.doubles] == [Answer.OTHER, Answer.SAME]
    assert not page.doubles.all_same.isVisible(), "every row is answered"
    assert page.plan.people_created == 2
    page.carry_out()
    background.settle()
    assert page.result.people_created == 2
    assert not page.doubles.isVisible()


def test_the_next_offices_sweep_does_not_set_the_last_one_going_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    waiting: list[Any] = []
    monkeypatch.setattr(sweeping.background, "run", lambda task, *_, **__: waiting.append(task))
    monkeypatch.setattr(sweeping, "sweep_when_due", lambda _desk, stopped, _apart: stopped())
    first: Any = object()
    sweeping.sweep_day(first, lambda _done: None, first)
    sweeping.stop()
    sweeping.sweep_day(first, lambda _done: None, first)
    assert [task() for task in waiting] == [True, False]


def test_only_who_was_shown_is_said_to_be_another_person(
    desk: Desk, opened: Callable[..., Any]
) -> None:
    everybody = {registered(desk, KARIM) for _ in range(5)}
    page = typed(opened(FileFormPage(desk, go)))
    page.save()
    background.settle()
    first = {one.person_id for one in page.double.shown}
    assert len(first) == 3
    page.double.other_button.click()
    background.settle()
    assert GONE == []
    assert {one.person_id for one in page.double.shown} == everybody - first
    page.double.other_button.click()
    background.settle()
    assert GONE[-1][0] == "person"
