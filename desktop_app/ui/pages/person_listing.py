"""What the tabs of a person's page have in common: what is shown, and a table over nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.services.rows import (
    ChangeRow,
    FilePage,
    MemberRow,
    PaperRow,
    RequestRow,
)
from desktop_app.ui.columns import Column
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel, at_once
from desktop_app.ui.widgets.card import row
from desktop_app.ui.widgets.notes import EmptyState

TOOLS = (14, 7, 14, 7)


@dataclass(frozen=True, slots=True)
class Shown:
    """What the tabs show: a file, and the member chosen on the strip (None for all)."""

    page: FilePage
    person_id: int | None

    def members(self) -> tuple[MemberRow, ...]:
        """Return the members shown."""
        return tuple(one for one in self.page.members if self.is_of(one.person.id))

    def is_of(self, person_id: int) -> bool:
        """Tell whether something of this person is shown."""
        return self.person_id is None or self.person_id == person_id

    def one(self) -> MemberRow | None:
        """Return the member chosen; None while all are shown."""
        return None if self.person_id is None else self.page.member(self.person_id)


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper of one of the file's requests."""

    request: RequestRow
    paper: PaperRow


class Listing(QWidget):
    """A table over an empty state, with a line of tools above."""

    def __init__(
        self,
        columns: Sequence[Column],
        name: str,
        icon: str,
        nothing: str,
        action: str = "",
        two_lines: bool = False,
    ) -> None:
        super().__init__()
        self.rows: list[Any] = []
        self.model = TableModel(
            columns,
            lambda offset, limit, _sort, _down: self.rows[offset : offset + limit],
            lambda: len(self.rows),
            identity=identity,
            run=at_once,
        )
        self.table = Table(self.model, name, two_lines=two_lines)
        self.nothing = EmptyState(icon, nothing, action)
        self.tools = row(spacing=12, margins=TOOLS)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.nothing)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addLayout(self.tools)
        stack.addWidget(self._stack, 1)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows, or the empty state when there are none."""
        self.rows = list(rows)
        self.model.reload()
        self._stack.setCurrentWidget(self.table if self.rows else self.nothing)
        if self.rows and self.table.current() is None:
            self.table.select_first()

    def set_dense(self, dense: bool) -> None:
        """Make the rows lower in a low window."""
        self.table.set_dense(dense)


def identity(line: Any) -> object:
    """Return what makes a row of a tab the same after a reload."""
    if isinstance(line, PaperLine):
        return line.request.id, line.paper.position
    if isinstance(line, ChangeRow):
        return line.at, line.title_ar, line.detail_ar
    return line.id
