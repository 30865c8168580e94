"""The columns of a list as its reader arranged them: read, applied to the table, and kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop_app.services import layouts
from desktop_app.services.desk import Desk
from desktop_app.services.layouts import Shown
from desktop_app.ui import background
from desktop_app.ui.columns import Column
from desktop_app.ui.table import Table

TICK = "check"
NARROWEST = 40


class ListColumns(QObject):
    """Knows every column a list has, and which of them are shown, in which order, how wide.

    `usual` are the keys shown to who never arranged anything; a column without a `title` and the
    one of ticks always stay. `changed` comes after each change.
    """

    changed = Signal()

    def __init__(
        self, desk: Desk, name: str, table: Table, every: Sequence[Column], usual: Sequence[str]
    ) -> None:
        super().__init__(table)
        self._desk, self._name, self._table = desk, name, table
        self.every = {column.key: column for column in every}
        self._usual = tuple((key, 0) for key in usual if key in self.every)
        self.shown: Shown = self._usual
        table.let_arrange()
        table.arranged.connect(self._take_drawn)

    def read(self) -> None:
        """Read how the account left the columns, and show them so."""
        desk, name = self._desk, self._name
        background.run(lambda: layouts.read_layout(desk, name), self._take_read, owner=self)

    def _take_read(self, kept: Shown) -> None:
        if kept and kept != self.shown:
            self.show_these(kept)

    def show_these(self, wanted: Shown) -> None:
        """Show columns without keeping them: those of a view, or those that were read."""
        known = tuple((key, width) for key, width in wanted if key in self.every)
        self.shown = known or self._usual
        self._apply()

    def arrange(self, wanted: Shown) -> None:
        """Show columns and keep them for the account."""
        self.show_these(wanted)
        kept = () if self.is_usual() else self.shown
        desk, name = self._desk, self._name
        background.run(lambda: layouts.save_layout(desk, name, kept), owner=self)

    def reset(self) -> None:
        """Go back to the columns the list comes with."""
        self.arrange(self._usual)

    def is_usual(self) -> bool:
        """Tell whether the columns are those the list comes with."""
        return self.shown == self._usual

    def keys(self) -> tuple[str, ...]:
        """Return the keys shown, in their order."""
        return tuple(key for key, _ in self.shown)

    def left_out(self) -> int:
        """Return how many of the columns shown find no room in the window's width."""
        columns = self._table.rows.columns
        return sum(self._table.isColumnHidden(number) for number in range(len(columns)))

    def _apply(self) -> None:
        rows = self._table.rows
        ticks = [column for column in rows.columns if column.key == TICK]
        columns = [self._column(place, *one) for place, one in enumerate(self.shown)]
        if tuple(rows.columns) != (*ticks, *columns):
            rows.set_columns([*ticks, *columns])
        self.changed.emit()

    def _column(self, place: int, key: str, width: int) -> Column:
        """Return a column as it is shown; those added by hand give way last first."""
        column = self.every[key]
        if not self.is_usual():
            column = replace(column, drop=place)
        return replace(column, width=width) if width else column

    def _take_drawn(self, order: Sequence[int], sized: Mapping[int, int]) -> None:
        columns = self._table.rows.columns
        widths = dict(self.shown)
        widths |= {columns[n].key: max(NARROWEST, width) for n, width in sized.items()}
        keys = [columns[number].key for number in order]
        self.arrange(tuple((key, widths[key]) for key in keys if key in self.every))
