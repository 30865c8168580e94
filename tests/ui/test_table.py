"""Lists: pages of rows, painted cells, the keyboard, columns that give way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.vocabulary import Provider
from desktop_app.ui import background
from desktop_app.ui.columns import Column, Group, Icon, Lines, Piece, plain
from desktop_app.ui.table import Table, fitting
from desktop_app.ui.table_model import KEPT_PAGES, PAGE, TableModel, at_once, list_model
from desktop_app.ui.widgets.badge import BadgeSpec

COLUMNS = (
    Column("name", "الاسم", sort="name"),
    Column("number", "الرقم", kind="ltr", width=100),
)


@dataclass(frozen=True)
class Person:
    name: str
    number: str


class Source:
    """Rows as a service gives them, with what was asked of it."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.asked: list[tuple[int, int, str, bool]] = []

    def fetch(self, offset: int, limit: int, sort: str, descending: bool) -> list[Person]:
        self.asked.append((offset, limit, sort, descending))
        last = min(offset + limit, self.total)
        numbers = range(offset, last)
        if descending:
            numbers = range(self.total - 1 - offset, self.total - 1 - last, -1)
        return [Person(f"شخص {number}", f"{number:06}") for number in numbers]

    def count(self) -> int:
        return self.total


def model_of(source: Source, **more: Any) -> TableModel:
    return TableModel(COLUMNS, source.fetch, source.count, identity=lambda row: row.number, **more)


def words(model: TableModel, row: int, column: int = 0) -> str:
    return model.data(model.index(row, column))


def test_first_page_comes_in_the_background(qtbot) -> None:
    source = Source(1000)
    model = model_of(source)
    totals: list[int] = []
    model.loaded.connect(totals.append)
    model.reload()
    assert model.rowCount() == 0
    background.settle()
    assert totals == [1000]
    assert words(model, 3) == "شخص 3"
    assert source.asked == [(0, PAGE, "", False)]


def test_far_page_is_asked_once_and_shown_when_it_comes(qtbot) -> None:
    source = Source(1000)
    model = model_of(source)
    model.reload()
    background.settle()
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    assert words(model, 950) == ""
    assert model.row(951) is None
    background.settle()
    assert words(model, 950) == "شخص 950"
    assert changed == [(800, 999)]
    assert source.asked[1:] == [(800, PAGE, "", False)]


def test_no_more_than_forty_pages_are_kept(qtbot) -> None:
    source = Source(PAGE * 60)
    model = model_of(source, run=at_once)
    model.reload()
    for page in range(60):
        model.row(page * PAGE)
    assert len(model._pages) == KEPT_PAGES
    asked = len(source.asked)
    model.row(59 * PAGE)
    assert len(source.asked) == asked
    assert words(model, 0) == "شخص 0"


def test_answer_to_an_older_question_is_dropped(qtbot) -> None:
    waiting: list[Callable[[], None]] = []

    def later(task: Callable[[], Any], done: Callable[[Any], None]) -> None:
        waiting.append(lambda: done(task()))

    source = Source(10)
    model = model_of(source, run=later)
    model.reload()
    first = waiting.pop()
    source.total = 20
    model.reload()
    waiting.pop()()
    source.total = 10
    first()
    assert model.rowCount() == 20


def test_order_is_asked_of_the_source(qtbot) -> None:
    source = Source(500)
    model = model_of(source, run=at_once)
    table = Table(model, "لائحة")
    qtbot.addWidget(table)
    model.reload()
    table.horizontalHeader().sectionClicked.emit(0)
    table.horizontalHeader().sectionClicked.emit(0)
    table.horizontalHeader().sectionClicked.emit(1)
    assert [asked[2:] for asked in source.asked] == [("", False), ("name", False), ("name", True)]
    assert words(model, 0) == "شخص 499"


def test_current_row_stays_after_a_reload(qtbot) -> None:
    source = Source(50)
    model = model_of(source, run=at_once)
    table = Table(model, "لائحة")
    qtbot.addWidget(table)
    model.reload()
    table.select_row(7)
    model.sort_by("name", descending=True)
    assert table.current() == Person("شخص 7", "000007")
    assert table.currentIndex().row() == 42


def test_ticks_belong_to_the_rows_not_to_their_places(qtbot) -> None:
    source = Source(50)
    model = model_of(source, run=at_once)
    model.reload()
    heard: list[int] = []
    model.checks_changed.connect(lambda: heard.append(len(model.checked)))
    model.toggle(0)
    model.toggle(1)
    model.sort_by("name", descending=True)
    assert model.is_checked(model.row(49))
    model.toggle(49)
    assert list(model.checked) == ["000001"]
    model.uncheck_all()
    assert heard == [1, 2, 1, 0]


ALL_KINDS = (
    Column("text", "نص"),
    Column("ltr", "مرجع", kind="ltr"),
    Column("amount", "مبلغ", kind="amount", align="trailing"),
    Column("number", "عدد", kind="number", align="centre"),
    Column("date", "تاريخ", kind="date"),
    Column("badge", "وضعية", kind="badge"),
    Column("provider", "جهة", kind="provider"),
    Column("lines", "سطران", kind="lines"),
    Column("pieces", "أجزاء", kind="pieces"),
    Column("link", "رابط", kind="link"),
    Column("icon", "", kind="icon"),
    Column("pick", "", kind="check", width=44),
)
FULL = {
    "text": "سعاد",
    "ltr": "TNG-2026-000123",
    "amount": 123450,
    "number": 3,
    "date": date(2026, 11, 3),
    "badge": BadgeSpec("ناقص", "missing", "x"),
    "provider": Provider.MUTUAL,
    "lines": Lines("أول", (Piece("ثان"), Piece("ثالث"))),
    "pieces": (Piece("اسم", 600), Icon("check"), Provider.MUTUAL, BadgeSpec("متأخر", "late")),
    "link": "فتح",
    "icon": Icon("check"),
}
SPOKEN = [
    "سعاد",
    "TNG-2026-000123",
    "1.234,50",
    "3",
    "03/11/2026",
    "ناقص",
    "التعاضدية",
    "أول، ثان ثالث",
    "اسم التعاضدية متأخر",
    "فتح",
    "",
    "",
]


def test_every_kind_of_cell_is_spoken_and_painted(qtbot) -> None:
    model = list_model(ALL_KINDS, [FULL, {}])
    table = Table(model, "لائحة", two_lines=True)
    qtbot.addWidget(table)
    table.resize(2000, 200)
    table.show()
    assert [words(model, 0, number) for number in range(len(ALL_KINDS))] == SPOKEN
    assert {words(model, 1, number) for number in range(len(ALL_KINDS))} == {""}
    with_row = table.grab().toImage()
    empty = Table(list_model(ALL_KINDS, []), "لائحة", two_lines=True)
    qtbot.addWidget(empty)
    empty.resize(2000, 200)
    assert empty.grab().toImage() != with_row


def test_year_alone_is_shown_as_a_year() -> None:
    assert plain("date", PartialDate(1972)) == "1972"


def test_cell_may_be_computed() -> None:
    column = Column("x", value=lambda row: row["a"] * 2)
    assert words(list_model([column], [{"a": "ب"}]), 0) == "بب"


GROUPED = [
    Group("متأخر", "2", "clock-alert", "late", action="الكل", key="late"),
    Person("أ", "1"),
    Person("ب", "2"),
    Group("", "1", provider=Provider.MUTUAL),
    Person("ج", "3"),
]


@pytest.fixture
def grouped(qtbot) -> Table:
    table = Table(list_model(COLUMNS, GROUPED, identity=lambda row: row.number), "لائحة")
    qtbot.addWidget(table)
    table.resize(600, 300)
    table.show()
    return table


def test_head_of_a_group_spans_the_table_and_is_no_row(grouped: Table) -> None:
    assert grouped.columnSpan(0, 0) == len(COLUMNS)
    assert grouped.columnSpan(1, 0) == 1
    grouped.select_row(0)
    assert grouped.current() is None


def test_arrows_pass_over_the_heads_of_groups(qtbot, grouped: Table) -> None:
    grouped.select_first()
    assert grouped.current().number == "1"
    for _ in range(2):
        qtbot.keyClick(grouped, Qt.Key.Key_Down)
    assert grouped.current().number == "3"
    qtbot.keyClick(grouped, Qt.Key.Key_Down)
    assert grouped.current().number == "3"
    grouped.step(-1)
    assert grouped.current().number == "2"


def test_enter_opens_and_space_shows_beside(qtbot, grouped: Table) -> None:
    grouped.select_first()
    with qtbot.waitSignal(grouped.activated_row) as opened:
        qtbot.keyClick(grouped, Qt.Key.Key_Return)
    with qtbot.waitSignal(grouped.preview_row) as shown:
        qtbot.keyClick(grouped, Qt.Key.Key_Space)
    assert opened.args == shown.args == [Person("أ", "1")]


def test_enter_on_the_head_of_a_group_opens_nothing(qtbot, grouped: Table) -> None:
    grouped.activated_row.connect(lambda _row: pytest.fail("a head is no row"))
    grouped.select_row(0)
    qtbot.keyClick(grouped, Qt.Key.Key_Return)


def press(qtbot, table: Table, row: int, column: int) -> None:
    place = table.visualRect(table.model().index(row, column)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_words_of_a_group_act(qtbot, grouped: Table) -> None:
    with qtbot.waitSignal(grouped.group_clicked) as heard:
        press(qtbot, grouped, 0, 0)
    assert heard.args[0].key == "late"


def test_link_acts_and_names_its_column(qtbot) -> None:
    columns = (Column("name"), Column("next", kind="link", width=100))
    row = {"name": "أ", "next": "إبداء الرأي"}
    table = Table(list_model(columns, [row]), "لائحة")
    qtbot.addWidget(table)
    table.resize(500, 200)
    table.show()
    with qtbot.waitSignal(table.link_clicked) as heard:
        press(qtbot, table, 0, 1)
    assert heard.args == [row, "next"]


def test_tick_by_mouse_and_by_space(qtbot) -> None:
    columns = (Column("pick", kind="check", width=44), Column("name"))
    model = list_model(columns, [{"name": "أ"}, {"name": "ب"}], identity=lambda row: row["name"])
    table = Table(model, "لائحة")
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.show()
    press(qtbot, table, 0, 0)
    table.select_row(1)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert list(model.checked) == ["أ", "ب"]


def test_one_click_may_open(qtbot) -> None:
    table = Table(list_model(COLUMNS, [Person("أ", "1")]), "لائحة", click_opens=True)
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.show()
    with qtbot.waitSignal(table.activated_row):
        press(qtbot, table, 0, 0)


def test_row_below_the_pointer_is_tinted(qtbot, grouped: Table) -> None:
    place = grouped.visualRect(grouped.model().index(2, 0)).center()
    before = grouped.grab().toImage()
    qtbot.mouseMove(grouped.viewport(), place)
    assert grouped.hovered == 2
    assert grouped.grab().toImage() != before
    qtbot.mouseMove(grouped.viewport(), QPoint(5, 290))
    assert grouped.hovered == -1


def test_current_row_has_a_bar_at_the_leading_edge(grouped: Table) -> None:
    grouped.select_row(1)
    box = grouped.visualRect(grouped.model().index(1, 0))
    image = grouped.viewport().grab().toImage()
    bar = image.pixelColor(box.right() - 1, box.center().y())
    assert bar.name() == "#0f6e56"


def test_rows_are_as_high_as_the_look_says(qtbot, grouped: Table) -> None:
    assert grouped.rowHeight(1) == 34
    grouped.set_dense(True)
    assert grouped.rowHeight(1) == 31
    double = Table(list_model(COLUMNS, GROUPED), "لائحة", two_lines=True)
    qtbot.addWidget(double)
    assert double.rowHeight(1) == 46
    double.fit_height()
    assert double.height() == 5 * 46 + 32


WIDTHS = (
    Column("a", minimum=100),
    Column("b", width=100),
    Column("c", width=100, drop=1),
    Column("d", width=100, drop=2),
)


@pytest.mark.parametrize(
    ("room", "shown"),
    [(400, [0, 1, 2, 3]), (399, [0, 1, 2]), (299, [0, 1]), (50, [0, 1])],
)
def test_columns_give_way_in_their_order(room: int, shown: list[int]) -> None:
    assert fitting(WIDTHS, room) == shown


def test_columns_fill_the_table_without_a_bar_below(qtbot) -> None:
    table = Table(list_model(WIDTHS, [{"a": "x"}]), "لائحة")
    qtbot.addWidget(table)
    table.show()
    for width in (700, 350, 250):
        table.resize(width, 200)
        used = sum(table.columnWidth(n) for n in range(4) if not table.isColumnHidden(n))
        assert used == table.viewport().width()


def test_page_that_comes_while_cells_are_painted_is_announced_to_nobody(qtbot) -> None:
    model = model_of(Source(1000), run=at_once)
    model.reload()
    model.dataChanged.connect(lambda *_: pytest.fail("painting must not be disturbed"))
    table = Table(model, "لائحة")
    qtbot.addWidget(table)
    table.resize(400, 300)
    table.show()
    for place in range(0, 900, 50):
        table.verticalScrollBar().setValue(place * 34)
        table.viewport().repaint()
    assert words(model, 850) == "شخص 850"
