"""Long lists in the window: scrolling, columns, views, filters, many rows at once, copying."""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Category, Role
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import copying, layouts, saved_views
from desktop_app.services.desk import Desk
from desktop_app.services.forms import PeopleQuery, RequestQuery
from desktop_app.ui import background
from desktop_app.ui.column_chooser import ColumnChooser
from desktop_app.ui.pages.people import PeoplePage
from desktop_app.ui.pages.requests import RequestsPage
from desktop_app.ui.table_model import KEPT_PAGES, PAGE
from desktop_app.ui.widgets.choices import FilterChip
from tests import builders
from tests.bench import crowd
from tests.ui.test_pages_people import Way

# Whoever wants a bigger office says so: RIAYA_CROWD=1000000 pytest -s tests/ui/test_lists.py
CROWD = int(os.environ.get("RIAYA_CROWD", "6000"))


@pytest.fixture(autouse=True)
def settled() -> Iterator[None]:
    yield
    background.settle()


@pytest.fixture
def shown(qtbot: Any, desk: Desk) -> Callable[..., Any]:
    def show(make: Any, **arguments: Any) -> Any:
        page = make(desk, Way())
        qtbot.addWidget(page)
        page.resize(1224, 640)
        page.show()
        page.open(**arguments)
        background.settle()
        return page

    return show


def frames(page: Any, places: Any) -> list[float]:
    """Scroll to each place and paint; return the milliseconds each took."""
    bar, taken = page.table.verticalScrollBar(), []
    for place in places:
        start = time.perf_counter()
        bar.setValue(place)
        page.table.viewport().repaint()
        QApplication.processEvents()
        taken.append((time.perf_counter() - start) * 1000)
    return taken


@pytest.mark.parametrize(
    ("make", "query"), [(PeoplePage, PeopleQuery()), (RequestsPage, RequestQuery())]
)
def test_a_big_office_is_scrolled_ordered_and_narrowed(
    desk: Desk, shown: Any, make: Any, query: Any
) -> None:
    crowd.fill(desk, CROWD, CROWD)
    page = shown(make)
    page.show_query(query)
    background.settle()
    total = page.model.rowCount()
    assert total == CROWD // 3 * 3 if make is PeoplePage else total == CROWD
    bar, row = page.table.verticalScrollBar(), page.table.row_height()
    taken = frames(page, range(0, row * 600, row * 3))
    taken += frames(page, [bar.maximum() * part // 40 for part in range(41)])
    taken += frames(page, range(bar.maximum(), bar.maximum() - row * 300, -row * 3))
    background.settle()
    last = page.model.row(total - 1)
    assert last is not None
    assert len(page.model._pages) <= KEPT_PAGES
    page.model.sort_by("file" if make is PeoplePage else "due", descending=True)
    background.settle()
    taken += frames(page, [0, bar.maximum() // 2, bar.maximum()])
    background.settle()
    narrower = replace(query, units=frozenset({"RBT", "CAS"}))
    page.show_query(narrower)
    background.settle()
    assert 0 < page.model.rowCount() < total // 5
    sys.stdout.write(
        f"\n{make.__name__}, {total} rows: slowest frame {max(taken):.1f} ms,"
        f" median {statistics.median(taken):.1f} ms\n"
    )


def test_a_drag_fetches_where_the_hand_rests_and_not_all_it_passed(desk: Desk, shown: Any) -> None:
    crowd.fill(desk, 6000, 30)
    page = shown(PeoplePage)
    page.show_query(PeopleQuery())
    background.settle()
    asked: list[int] = []
    fetch = page.model._fetch

    def noted(offset: int, *more: Any) -> Any:
        asked.append(offset // PAGE)
        return fetch(offset, *more)

    page.model._fetch = noted
    bar = page.table.verticalScrollBar()
    for part in range(1, 29):
        bar.setValue(bar.maximum() * part // 29)
        page.table.viewport().repaint()
    rest = page.table.rowAt(0)
    background.settle()
    assert page.model.row(rest) is not None
    assert len(set(asked)) < 8


# Columns


def press(widget: Any, key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers))
    background.settle()


def test_columns_are_chosen_and_moved_by_keyboard_and_come_back(desk: Desk, shown: Any) -> None:
    builders.officer_file(desk)
    page = shown(PeoplePage)
    page.tools.choose_columns()
    chooser = page.window().findChild(ColumnChooser)
    chooser.boxes["birth"].click()
    background.settle()
    press(chooser.boxes["birth"], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    chooser.boxes["rank"].click()
    background.settle()
    keys = page.tools.columns.keys()
    assert keys[-2:] == ("birth", "alert")
    assert "rank" not in keys
    chooser.close_overlay()
    again = shown(PeoplePage)
    assert again.tools.columns.keys() == keys
    assert [column.key for column in again.model.columns] == ["check", *keys]
    again.tools.columns.reset()
    background.settle()
    assert layouts.read_layout(desk, "people") == ()


def test_columns_that_find_no_room_are_told_where_they_are_ticked(desk: Desk, shown: Any) -> None:
    builders.request(desk, builders.officer_file(desk))
    page = shown(RequestsPage)
    page.tools.choose_columns()
    chooser = page.window().findChild(ColumnChooser)
    assert not chooser.note.text()
    for key in list(chooser.boxes):
        if not chooser.boxes[key].isChecked():
            chooser.boxes[key].click()
            background.settle()
    left_out = page.tools.columns.left_out()
    assert left_out > 2
    assert str(left_out) in chooser.note.text()
    chooser.reset.click()
    background.settle()
    assert not chooser.note.text()


def test_a_column_is_drawn_elsewhere_and_wider(desk: Desk, shown: Any) -> None:
    builders.request(desk, builders.officer_file(desk))
    page = shown(RequestsPage)
    numbers = {column.key: n for n, column in enumerate(page.model.columns)}
    order = list(range(len(numbers)))
    order.insert(1, order.pop(numbers["due"]))
    page.table.arranged.emit(order, {numbers["provider"]: 133})
    background.settle()
    assert page.tools.columns.keys()[0] == "due"
    widths = {column.key: column.width for column in page.model.columns}
    assert widths["provider"] == 133
    place = [column.key for column in page.model.columns].index("provider")
    assert page.table.columnWidth(place) == 133
    assert page.model.data(page.model.index(0, 2)).startswith("S-TNG")


def test_the_edge_of_a_head_is_drawn_by_the_mouse(desk: Desk, shown: Any) -> None:
    builders.request(desk, builders.officer_file(desk))
    page = shown(RequestsPage)
    head = page.table.horizontalHeader()
    place = [column.key for column in page.model.columns].index("type")
    edge = head.sectionViewportPosition(place)
    start = QPoint(edge + 1, head.height() // 2)
    QTest.mousePress(head.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(head.viewport(), start + QPoint(-30, 0))
    QTest.mouseRelease(head.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(-30, 0))
    QApplication.processEvents()
    background.settle()
    assert dict(layouts.read_layout(desk, "requests")).get("type", 0) > 162


def test_the_menu_of_the_head_hides_a_column(desk: Desk, shown: Any) -> None:
    builders.officer_file(desk)
    page = shown(PeoplePage)
    head = page.table.horizontalHeader()
    place = [column.key for column in page.model.columns].index("phone")
    point = head.viewport().mapToGlobal(QPoint(head.sectionViewportPosition(place) + 5, 5))
    menu = page.tools.head_menu(point)
    assert "الهاتف" in menu.actions()[0].text()
    menu.actions()[0].trigger()
    background.settle()
    assert "phone" not in dict(page.tools.columns.shown)
    menu.deleteLater()


# Filters and views


def chips(page: Any) -> list[str]:
    return [one.text() for one in page.findChildren(FilterChip) if not one._add]


def test_filters_combine_and_each_is_lifted_alone(desk: Desk, shown: Any) -> None:
    file = builders.officer_file(desk)
    builders.request(desk, file, amount="9000")
    builders.request(desk, file, "H01", amount="2000")
    page = shown(RequestsPage)
    page.ask_span("requested")
    page.amounts.first.setText("8000")
    page.amounts.first.editingFinished.emit()
    background.settle()
    assert page.query.requested_from == "8.000,00"
    assert page.model.rowCount() == 1
    assert page.sums.count.text() == "طلب واحد"
    assert "9.000,00" in page.sums.requested.text()
    page.narrow(categories=frozenset({Category.WIDOW}))
    background.settle()
    assert page.model.rowCount() == 0
    assert any("أرمل" in words for words in chips(page))
    chip = next(one for one in page.findChildren(FilterChip) if "8.000,00" in one.text())
    chip.click()
    page.narrow(categories=frozenset())
    background.settle()
    assert page.model.rowCount() == 2
    assert "11.000,00" in page.sums.requested.text()


def test_the_foot_counts_people_and_files(desk: Desk, shown: Any) -> None:
    builders.officer_file(desk)
    builders.widow_file(desk)
    page = shown(PeoplePage)
    page.show_query(PeopleQuery(categories=frozenset({Category.WIDOW, Category.ORPHAN})))
    background.settle()
    texts = [page.totals.facts.itemAt(n).widget() for n in range(page.totals.facts.count())]
    figures = [one.text().strip("\u2066\u2069") for one in texts if one is not None]
    assert figures == ["المستفيدون", "4", "الملفات", "1"]


def test_a_view_is_saved_opened_replaced_and_deleted_with_undo(desk: Desk, shown: Any) -> None:
    builders.request(desk, builders.officer_file(desk))
    page = shown(RequestsPage)
    told: list[tuple[str, Any]] = []
    page.say = lambda words, kind="done", undo=None: told.append((words, undo))
    page.narrow(urgent=True, open_only=False)
    card = page.tools.save_as()
    card.save()
    background.settle()
    card.form.set_values({"name": "المستعجل", "shared": True})
    card.save()
    background.settle()
    [view] = saved_views.list_views(desk, "requests")
    assert view.shared
    page.clear_filters()
    background.settle()
    assert page.tools.current is None
    page.tools.open_view(view)
    background.settle()
    assert page.query.urgent
    assert "المستعجل" in page.tools.views_button.text()
    page.narrow(urgent=False, overdue=True)
    page.tools.replace(view)
    background.settle()
    assert saved_views.list_views(desk, "requests")[0].body["query"].get("overdue") is True
    told[-1][1]()
    background.settle()
    assert saved_views.list_views(desk, "requests")[0].body["query"].get("urgent") is True
    failed: list[Exception] = []
    page.fail = failed.append
    page.tools.drop(view)
    background.settle()
    assert [one.code for one in failed] == ["stale"], "it was changed since that was read"
    page.tools.drop(page.tools.current)
    background.settle()
    assert saved_views.list_views(desk, "requests") == []
    told[-1][1]()
    background.settle()
    assert [one.name for one in saved_views.list_views(desk, "requests")] == ["المستعجل"]


def test_a_view_of_a_type_that_is_no_more_is_told(desk: Desk, shown: Any) -> None:
    builders.request(desk, builders.officer_file(desk))
    view = saved_views.save_view(desk, "requests", "قديم", {"query": {"types": ["Z99"]}})
    page = shown(RequestsPage)
    told: list[str] = []
    page.say = lambda words, *_more, **_named: told.append(words)
    page.tools.open_view(view)
    background.settle()
    assert "Z99" in told[0]
    assert page.model.rowCount() == 1


# Many rows


def test_chosen_requests_are_assigned_after_a_preview_and_taken_back(
    desk: Desk, shown: Any
) -> None:
    file = builders.officer_file(desk)
    builders.request(desk, file)
    builders.request(desk, file, "H01")
    page = shown(RequestsPage)
    told: list[tuple[str, Any]] = []
    page.say = lambda words, kind="done", undo=None: told.append((words, undo))
    page.bulk.choose_all()
    card = page.assign()
    background.settle()
    assert card.do_button.isEnabled()
    card.do_it()
    background.settle()
    [one, two] = [page.model.row(0), page.model.row(1)]
    assert {one.assigned_ar, two.assigned_ar} == {desk.account.full_name_ar}
    assert not page.bulk.everything()
    told[-1][1]()
    background.settle()
    assert page.model.row(0).assigned_ar == ""


def test_chosen_requests_go_on_a_slip(desk: Desk, shown: Any) -> None:
    file = builders.officer_file(desk)
    builders.request(desk, file, papers=())
    builders.step(desk, builders.request(desk, file, "H01"), RequestAction.REVIEW)
    page = shown(RequestsPage)
    page.model.toggle(0)
    page.model.toggle(1)
    card = page.put_on_slips()
    background.settle()
    assert card.do_button.isEnabled()
    card.do_it()
    background.settle()
    from desktop_app.services import dispatch

    assert [row.slip_id is not None for row in dispatch.ready_requests(desk)] == [True]


def test_receipts_of_the_chosen_rows(desk: Desk, shown: Any) -> None:
    builders.request(desk, builders.officer_file(desk))
    page = shown(RequestsPage)
    page.model.toggle(0)
    page.receipts.click()
    key, arguments = page.go.taken[-1]
    assert (key, arguments["document"], len(arguments["rows"])) == ("print_many", "receipt", 1)


def test_what_a_role_may_not_do_is_not_offered(desk: Desk, qtbot: Any) -> None:
    clerk = builders.seat(desk, Role.RECEPTION)
    page = RequestsPage(clerk, Way())
    qtbot.addWidget(page)
    offered = {
        button.text() for button in (page.give, page.send, page.receipts, page.take_out)
        if not button.isHidden()
    }  # fmt: skip
    assert offered == {page.receipts.text()}
    background.settle()
    clerk.close()


# Copying


def test_the_current_row_is_copied_as_a_table_of_what_is_seen(desk: Desk, shown: Any) -> None:
    builders.officer_file(desk)
    page = shown(PeoplePage)
    press(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    head, line = data.text().rstrip("\n").split("\n")
    assert head.split("\t")[0] == "الاسم"
    assert line.split("\t")[:1] == ["كريم الزياني"]
    assert "<table" in data.html()
    assert len(head.split("\t")) == len(line.split("\t"))


def test_more_rows_than_may_be_copied_are_refused(
    desk: Desk, shown: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    builders.officer_file(desk)
    page = shown(PeoplePage)
    page.show_query(PeopleQuery())
    background.settle()
    failed: list[Exception] = []
    monkeypatch.setattr(copying, "MOST", 2)
    page.fail = failed.append
    page.bulk.choose_all()
    page.tools.copy()
    background.settle()
    assert len(failed) == 1
    assert desk.may(Action.EXPORT)
