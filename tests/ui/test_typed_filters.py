"""Filters typed in a list's search field become its chips."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop_app.domain.vocabulary import Category, Kind
from desktop_app.services.desk import Desk
from desktop_app.services.forms import PeopleQuery
from desktop_app.services.people import list_people
from desktop_app.ui import background
from desktop_app.ui.columns import Lines
from desktop_app.ui.pages.people import PeoplePage
from desktop_app.ui.pages.requests import RequestsPage
from tests import builders

NO_KEYS = Qt.KeyboardModifier.NoModifier


def nowhere(_key: str, _arguments: Any) -> None:
    raise AssertionError


@pytest.fixture
def requests_page(desk: Desk, qtbot: Any) -> RequestsPage:
    builders.request(desk, builders.officer_file(desk))
    return shown(RequestsPage(desk, nowhere), qtbot)


@pytest.fixture
def people_page(desk: Desk, qtbot: Any) -> PeoplePage:
    builders.officer_file(desk)
    return shown(PeoplePage(desk, nowhere), qtbot)


def shown(page: Any, qtbot: Any) -> Any:
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.show_page()
    background.settle()
    page.said = []
    page.say = lambda words, *_: page.said.append(words)
    return page


def typed(page: Any, words: str) -> None:
    page.search.setText(words)
    page.search.searched.emit(words.strip())
    background.settle()


def test_a_filter_with_its_space_leaves_the_field_and_narrows(requests_page: RequestsPage) -> None:
    typed(requests_page, "الزياني نوع:صحي ")
    assert requests_page.query.kinds == {Kind.HEALTH}
    assert requests_page.query.text == requests_page.search.text() == "الزياني"
    assert requests_page.model.rowCount() == 0
    assert requests_page.chips.count() == 1


def test_a_filter_that_is_being_typed_is_not_looked_for(requests_page: RequestsPage) -> None:
    typed(requests_page, "الزياني نوع:اج")
    assert requests_page.query.text == "الزياني"
    assert not requests_page.query.kinds
    assert requests_page.search.text() == "الزياني نوع:اج"


def test_enter_ends_a_filter(qtbot: Any, people_page: PeoplePage) -> None:
    people_page.search.setText("صنف:orphan")
    qtbot.keyClick(people_page.search, Qt.Key.Key_Return)
    background.settle()
    assert people_page.query.categories == {Category.ORPHAN}
    assert people_page.search.text() == ""


def test_what_no_list_has_and_what_is_wrong_is_told(people_page: PeoplePage) -> None:
    typed(people_page, "نوع:صحي ")
    assert people_page.said == ["ليس في هذه اللائحة مرشح «نوع»."]
    typed(people_page, "صنف:غريب ")
    assert "غريب" in people_page.said[-1]
    assert people_page.search.text() == "صنف:غريب"
    assert not people_page.query.categories


def test_the_palette_hands_a_whole_query_on(people_page: PeoplePage) -> None:
    people_page.show_page(query=PeopleQuery(text="كريم", father="أحمد"))
    background.settle()
    assert people_page.search.text() == "كريم"
    assert people_page.query.father == "أحمد"
    people_page.show_page(text="مريم")
    assert people_page.query == PeopleQuery(text="مريم")


def test_what_was_found_is_marked_in_the_list_of_people(people_page: PeoplePage) -> None:
    typed(people_page, "كريم")
    names = [cell for cell in people_page.model.cells(0) if isinstance(cell, tuple)]
    assert [piece.query for piece in names[0]] == ["كريم"]


def test_and_in_the_list_of_requests(requests_page: RequestsPage) -> None:
    typed(requests_page, "الزياني")
    lines = [cell for cell in requests_page.model.cells(0) if isinstance(cell, Lines)]
    assert [piece.query for piece in lines[0].first] == ["الزياني"]


def test_a_day_that_is_typed_stays_in_its_order(requests_page: RequestsPage) -> None:
    field = requests_page.search
    for key in "من:2026-01-01 ":
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, NO_KEYS, key))
    assert field.text() == "من:\u200e2026-01-01 "
    field.searched.emit(field.text().strip())
    background.settle()
    assert requests_page.query.received_from == "2026-01-01"
    assert field.text() == ""


def test_who_is_in_charge_is_read_off_the_windows_thread(
    requests_page: RequestsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, seen = requests_page.desk, set()
    read = type(desk).read

    def noted(one: Desk) -> Any:
        seen.add(threading.current_thread() is threading.main_thread())
        return read(one)

    monkeypatch.setattr(type(desk), "read", noted)
    requests_page.search.setText("كريم مكلف:me ")
    requests_page.search.searched.emit("كريم مكلف:me")
    assert not requests_page.query.assigned_to, "not read yet"
    requests_page.search.setText("كريم مكلف:me الزي")
    background.settle()
    assert requests_page.query.assigned_to == {desk.account.id}
    assert requests_page.search.text() == "كريم الزي"
    assert seen == {False}


def test_what_is_typed_over_a_filter_meanwhile_stays(requests_page: RequestsPage) -> None:
    requests_page.search.setText("مكلف:me ")
    requests_page.search.searched.emit("مكلف:me")
    requests_page.search.setText("كريم")
    background.settle()
    assert requests_page.search.text() == "كريم"
    assert not requests_page.query.assigned_to


def test_nothing_ticked_is_no_row(people_page: PeoplePage) -> None:
    assert people_page.model.rowCount()
    assert not people_page.model.checked
    assert list_people(people_page.desk, people_page.chosen(), 0, 50) == []
    people_page.model.check_everything(True)
    assert list_people(people_page.desk, people_page.chosen(), 0, 50)
