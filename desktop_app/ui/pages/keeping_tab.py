"""What the tabs of the trash and the retention list share: work, words at the foot, a listing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.formats import isolate, short_date, strip_marks, time_of_day
from desktop_app.services.desk import Desk
from desktop_app.ui import background
from desktop_app.ui.columns import Column, Lines, Piece
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel, at_once
from desktop_app.ui.widgets.card import row
from desktop_app.ui.widgets.notes import EmptyState

T = TypeVar("T")
Key = Callable[[Any], object]


class KeepingTab(QWidget):
    """A table over an empty state under a line of tools.

    `told(words)` what was done, `failed(error)` what was not, `went(key, arguments)` leads on,
    `counted(n)` how many rows there are.
    """

    told = Signal(str)
    failed = Signal(object)
    went = Signal(str, object)
    counted = Signal(int)

    def __init__(
        self, desk: Desk, columns: Sequence[Column], name: str, nothing: tuple[str, str], key: Key
    ) -> None:
        super().__init__()
        self.desk = desk
        self.rows: list[Any] = []
        self.model = TableModel(
            columns,
            lambda offset, limit, _sort, _down: self.rows[offset : offset + limit],
            lambda: len(self.rows),
            identity=key,
            run=at_once,
            parent=self,
        )
        self.table = Table(self.model, name, two_lines=True)
        self.nothing = EmptyState(*nothing)
        self.tools = row(spacing=12, margins=(14, 9, 14, 9))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.nothing)
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.setSpacing(0)
        self.whole.addLayout(self.tools)
        self.whole.addWidget(self.stack, 1)

    def work(self, task: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do something in the background."""
        background.run(task, done, self.failed.emit, owner=self)

    def read(self) -> None:
        """Read the rows again."""

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows, or the empty state when there are none."""
        self.rows = list(rows)
        self.model.reload()
        self.stack.setCurrentWidget(self.table if self.rows else self.nothing)
        if self.rows and self.table.current() is None:
            self.table.select_first()
        self.counted.emit(len(self.rows))


def when_lines(desk: Desk, at: Any, account_ar: str) -> Lines:
    """Return who did something above the day and hour."""
    local = desk.local(at)
    when = f"{strip_marks(short_date(local.date()))} {time_of_day(local)}"
    return Lines([Piece(account_ar, 500)], [Piece(when, 400, "ink2", "small", ltr=True)])


def day_piece(day: Any) -> str:
    """Return a day left to right."""
    return isolate(short_date(day))
