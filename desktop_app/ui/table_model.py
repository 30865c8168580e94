"""The model behind every list: rows by pages from a callable, fetched in another thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop_app.ui import background, paint
from desktop_app.ui.columns import Column, Group, Row, Value, cell_of, plain

PAGE = 200
KEPT_PAGES = 40
# From so near the end of a page on, the next one is fetched before it is seen.
AHEAD = 60
# A hand that drags the bar passes many pages: only where it is now is worth a fetch.
WAITING = 2
# Lists longer than this are read in their order as soon as they are shown.
LONG = 2000

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[int, int, str, bool], Sequence[Any]]
Count = Callable[[], int]
Run = Callable[[Callable[[], Any], Callable[[Any], None]], None]


def _in_background(task: Callable[[], Any], done: Callable[[Any], None]) -> None:
    background.run(task, done)


def _aside(task: Callable[[], Any], done: Callable[[Any], None]) -> None:
    background.run(task, done, lane=background.COUNTS)


def at_once(task: Callable[[], Any], done: Callable[[Any], None]) -> None:
    """Fetch rows in the window's thread: for short lists that are already in memory."""
    done(task())


class _Rows:
    """The rows of a page with their cells, which are worked out when they are first painted."""

    def __init__(self, rows: Sequence[Any], cells: Callable[[Any], tuple[object, ...]]) -> None:
        self._rows, self._cells = rows, cells
        self._told: dict[int, tuple[Row, tuple[object, ...]]] = {}

    def __len__(self) -> int:
        return len(self._rows)

    def at(self, place: int) -> tuple[Row, tuple[object, ...]]:
        """Return a row and its cells."""
        if place not in self._told:
            row = self._rows[place]
            self._told[place] = (row, self._cells(row))
        return self._told[place]

    def __iter__(self) -> Iterator[Any]:
        return iter(self._rows)

    def forget_cells(self) -> None:
        """Have the cells worked out anew, for other columns."""
        self._told.clear()


@dataclass(frozen=True, slots=True)
class _Loaded:
    generation: int
    total: int
    page: int
    rows: _Rows


class TableModel(QAbstractTableModel):
    """Rows by pages of 200, at most 40 pages kept; pages come in another thread.

    `fetch(offset, limit, sort, descending)` returns rows (dataclasses, mappings or Group);
    `count()` returns how many there are; `place(sort, descending)` is called in the background for
    a long list, so that pages far down come as fast as the first. `loaded(total)` comes after each
    reload. One page is fetched at a time: the last that was looked at comes first.
    """

    loaded = Signal(int)
    checks_changed = Signal()
    columns_changed = Signal()

    def __init__(
        self,
        columns: Sequence[Column],
        fetch: Fetch,
        count: Count,
        *,
        identity: Callable[[Any], object] = id,
        run: Run = _in_background,
        place: Callable[[str, bool], object] | None = None,
        sort: str = "",
        descending: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.identity = identity
        self.sort_key, self.descending = sort, descending
        self.checked: dict[object, Any] = {}
        self.everything = False
        self._fetch, self._count, self._run, self._place = fetch, count, run, place
        self._pages: dict[int, _Rows] = {}
        self._flying: int | None = None
        self._waiting: list[int] = []
        self._failed: set[int] = set()
        self._total = 0
        self._generation = 0
        self._wanting = False

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many rows there are, fetched or not."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Value:
        """Return the words of a cell; every other role is the delegate's business."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        cells = self.cells(index.row())
        column = self.columns[index.column()]
        return plain(column.kind, cells[index.column()]) if cells else ""

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Value:
        """Return a column's title and alignment."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _HEAD_ALIGN[column.align]
        return None

    def reload(self) -> None:
        """Read count and first page again; what is shown stays until they are there."""
        self._generation += 1
        self._waiting, self._failed = [], set()
        self._ask(0)

    def row(self, number: int) -> Row | None:
        """Return a row; None while its page is on its way."""
        found = self._entry(number)
        return found[0] if found is not None else None

    def cells(self, number: int) -> tuple[object, ...]:
        """Return the values of a row in the columns' order; empty while on its way."""
        found = self._entry(number)
        return found[1] if found is not None else ()

    def _entry(self, number: int) -> tuple[Row, tuple[object, ...]] | None:
        page, place = divmod(number, PAGE)
        if page not in self._pages:
            self._want(page)
        rows = self._pages.get(page)
        return rows.at(place) if rows is not None and place < len(rows) else None

    def foresee(self, first: int, last: int) -> None:
        """Fetch the page before or after rows that are seen, when nothing else is to be fetched."""
        for row in (last + AHEAD, first - AHEAD):
            page = row // PAGE
            if 0 <= row < self._total and self._flying is None and page not in self._pages:
                self._want(page)

    def _want(self, page: int) -> None:
        if page in self._failed:
            return
        if self._flying is not None:
            if page != self._flying:
                kept = [one for one in self._waiting if one != page]
                self._waiting = [*kept, page][-WAITING:]
            return
        # A page that comes at once comes while cells are painted: nothing is announced then.
        self._wanting = True
        self._ask(page)
        self._wanting = False

    def _ask(self, page: int) -> None:
        generation, sort, descending = self._generation, self.sort_key, self.descending
        known = self._total if page else None
        self._flying = page

        def load() -> _Loaded:
            rows = self._fetch(page * PAGE, PAGE, sort, descending)
            total = known if known is not None else len(rows)
            if known is None and len(rows) >= PAGE:
                total = self._count()
            return _Loaded(generation, total, page, _Rows(rows, self._cells_of))

        def tried() -> _Loaded:
            try:
                return load()
            except Exception:
                # It is told once, and asked for again with the next reload.
                self._failed.add(page)
                self._flying = None
                raise

        self._run(tried, self._take)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns of the same rows, or the same in another order or width."""
        self.beginResetModel()
        self.columns = tuple(columns)
        for rows in self._pages.values():
            rows.forget_cells()
        self.endResetModel()
        self.columns_changed.emit()

    def _cells_of(self, row: object) -> tuple[object, ...]:
        return _cells(self.columns, row)

    def _take(self, found: _Loaded) -> None:
        if found.generation != self._generation:
            return
        self._flying = None
        if found.page == 0:
            self._restart(found)
            return
        self._keep(found)
        while self._waiting and self._flying is None:
            page = self._waiting.pop()
            if page not in self._pages:
                self._ask(page)

    def _keep(self, found: _Loaded) -> None:
        self._pages[found.page] = found.rows
        self._forget_far(found.page)
        if self._wanting:
            return
        first = found.page * PAGE
        last = min(first + PAGE, self._total) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def _restart(self, found: _Loaded) -> None:
        self.beginResetModel()
        self._pages = {0: found.rows}
        self._total = found.total
        self.endResetModel()
        self.loaded.emit(found.total)
        if self._place is not None and found.total > LONG:
            place, sort, descending = self._place, self.sort_key, self.descending
            _aside(lambda: place(sort, descending), lambda _done: None)

    def _forget_far(self, page: int) -> None:
        while len(self._pages) > KEPT_PAGES:
            farthest = max(self._pages, key=lambda known: abs(known - page))
            del self._pages[farthest]

    def sort_by(self, key: str, *, descending: bool) -> None:
        """Order the rows anew by a column's `sort`."""
        self.sort_key, self.descending = key, descending
        self.reload()

    def toggle(self, number: int) -> None:
        """Tick a row or take its tick away."""
        row = self.row(number)
        if row is None or isinstance(row, Group):
            return
        key = self.identity(row)
        if self.checked.pop(key, None) is None:
            self.checked[key] = row
        self.check_everything(False)

    def uncheck_all(self) -> None:
        """Take every tick away."""
        self.checked.clear()
        self.check_everything(False)

    def check_everything(self, chosen: bool) -> None:
        """Choose all that the list holds, fetched or not, or what is ticked alone."""
        self.everything = chosen
        if self._total:
            last = self.index(self._total - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.checks_changed.emit()

    def is_checked(self, row: object) -> bool:
        """Return whether a row is ticked, or all are chosen."""
        if self.everything:
            return True
        return bool(self.checked) and self.identity(row) in self.checked

    def row_of(self, key: object) -> int:
        """Return the number of the row with an identity among the pages at hand; -1 if none."""
        for page, rows in self._pages.items():
            for place, row in enumerate(rows):
                if not isinstance(row, Group) and self.identity(row) == key:
                    return page * PAGE + place
        return -1


_HEAD_ALIGN = {
    paint.LEADING: Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
    paint.TRAILING: Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter,
    paint.CENTRE: Qt.AlignmentFlag.AlignCenter,
}


def _cells(columns: Sequence[Column], row: object) -> tuple[object, ...]:
    if isinstance(row, Group):
        return ()
    return tuple(cell_of(column, row) for column in columns)


def list_model(
    columns: Sequence[Column], rows: Sequence[Any], *, identity: Callable[[Any], object] = id
) -> TableModel:
    """Return a model of rows that are already at hand, not ordered by its heads."""
    held = list(rows)
    model = TableModel(
        columns,
        lambda offset, limit, _sort, _descending: held[offset : offset + limit],
        lambda: len(held),
        identity=identity,
        run=at_once,
    )
    model.reload()
    return model
