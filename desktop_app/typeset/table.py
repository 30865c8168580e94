"""Tables: columns that start at the right, cells that wrap, heads that come back on each page.

A row is never split unless it is higher than a whole page; the head never stands without its
first two rows, nor a total without the last one. Heights are found first; only the rows of the
page being drawn are in memory, so a register of ten thousand rows stays light.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from desktop_app.typeset.cells import (
    HEAD,
    TEXT,
    Cell,
    CellLike,
    Column,
    Look,
    Row,
    RowLike,
    fill_of,
    spread,
    total_row,
)
from desktop_app.typeset.flow import Block
from desktop_app.typeset.measures import TOLERANCE, Content, Measured, TableParts
from desktop_app.typeset.page import Box, Page
from desktop_app.typeset.style import Align, RichText, Style
from desktop_app.typeset.writing import FontSet, baseline_of

__all__ = ["HEAD", "TEXT", "Cell", "CellLike", "Column", "Look", "Row", "RowLike", "Table"]

# The part of a cell's free width that lies on the right of its line.
_FREE_AT_RIGHT = {Align.START: 0.0, Align.JUSTIFY: 0.0, Align.CENTRE: 0.5, Align.END: 1.0}


@dataclass(eq=False)
class Table(Block):
    """A table of text; it splits between rows and repeats its head on each page.

    `total` is a last bold row. `carry_out(n)` gives the last row of a page that ends after n rows
    and `carry_in(n)` the first row of the page that follows it. `empty` is said when there are
    no rows. `rows` is any sequence: a row is asked for again each time it is needed.
    """

    columns: Sequence[Column]
    rows: Sequence[RowLike]
    look: Look = field(default_factory=Look)
    total: RowLike | None = None
    carry_in: Callable[[int], RowLike] | None = None
    carry_out: Callable[[int], RowLike] | None = None
    empty: RichText = ""
    keep_with_next: bool = False

    def __post_init__(self) -> None:
        self._measured: dict[float, Measured] = {}

    def measured(self, width: float) -> Measured:
        """The table at a width: widths of columns and heights of rows, found once."""
        if width not in self._measured:
            parts = TableParts(self.columns, self.rows, self.look, self.total, self.empty)
            self._measured[width] = Measured(parts, width)
        return self._measured[width]

    def height(self, width: float) -> float:
        """The height of the whole table on one endless page."""
        return _Slice(self, 0).height(width)

    def first_height(self, width: float) -> float:
        """The head and the first two rows."""
        return _Slice(self, 0).first_height(width)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """As many rows as fit, and the rest under the same head."""
        return _Slice(self, 0).split(width, room)

    def draw(self, page: Page, box: Box) -> None:
        """The whole table."""
        _Slice(self, 0).draw(page, box)


@dataclass(eq=False)
class _Slice(Block):
    """The rows of a table from `start` to `stop` (all that are left when it is None)."""

    table: Table
    start: int
    stop: int | None = None

    @property
    def keep_with_next(self) -> bool:  # type: ignore[override]
        return self.table.keep_with_next and self.stop is None

    def carried_in(self, measured: Measured) -> Row | None:
        """The first row of a page that follows another."""
        if not self.table.carry_in or not self.start:
            return None
        return total_row(self.table.carry_in(measured.rows_before(self.start)))

    def carried_out(self, measured: Measured, stop: int) -> Row | None:
        """The last row of a page that ends before row `stop`."""
        if not self.table.carry_out:
            return None
        return total_row(self.table.carry_out(measured.rows_before(stop)))

    def _top_height(self, measured: Measured) -> float:
        carried = self.carried_in(measured)
        carried_height = measured.row_height(carried) if carried else 0.0
        return measured.group_height + measured.head_height + carried_height

    def height(self, width: float) -> float:
        measured = self.table.measured(width)
        stop = measured.count if self.stop is None else self.stop
        rows = measured.tops[stop] - measured.tops[self.start]
        return self._top_height(measured) + rows + self._bottom_height(measured)

    def _bottom_height(self, measured: Measured) -> float:
        if self.stop is None:
            return measured.total_height
        carried = self.carried_out(measured, self.stop)
        return measured.row_height(carried) if carried else 0.0

    def first_height(self, width: float) -> float:
        measured = self.table.measured(width)
        if measured.count - self.start <= 2:
            return self.height(width)
        rows = measured.tops[self.start + 2] - measured.tops[self.start]
        return self._top_height(measured) + rows + self._carry_height(measured)

    def _carry_height(self, measured: Measured) -> float:
        """Room kept for the row carried out, as high as it is with the last figures."""
        carried = self.carried_out(measured, measured.count)
        return measured.row_height(carried) if carried else 0.0

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        measured = self.table.measured(width)
        room -= self._top_height(measured) + self._carry_height(measured)
        stop = self.start
        # The last row is left for the page that has the total.
        while stop < measured.count - 1:
            if measured.tops[stop + 1] - measured.tops[self.start] > room + TOLERANCE:
                break
            stop += 1
        if stop == self.start:
            return None
        return _Slice(self.table, self.start, stop), _Slice(self.table, stop)

    def draw(self, page: Page, box: Box) -> None:
        measured = self.table.measured(box.width)
        _Painter(page, box, measured).paint(self)


class _Painter:
    """Draws one slice of a table on one page."""

    def __init__(self, page: Page, box: Box, measured: Measured) -> None:
        self.page = page
        self.measured = measured
        self.look = measured.look
        self.fonts: FontSet = page.document.fonts
        self.right = box.right
        self.left = box.right - measured.width
        self.y = box.y
        self.lines: list[tuple[float, float, str]] = []
        self.rules: list[tuple[float, float, str]] = []

    def paint(self, part: _Slice) -> None:
        """Tints first, then the lines between rows, then the text of all rows in one go."""
        self._head()
        rows = list(self._rows(part))
        for number, (row, height, fill) in enumerate(rows):
            self._row(row, height, fill)
            last = number == len(rows) - 1
            if last and self.look.closed:
                self._rule(self.look.strong, self.look.strong_colour)
            elif not last:
                self._rule_after(row)
        for y, weight, colour in self.rules:
            self.page.rule(self.left, self.right, y, weight, colour)
        if self.lines:
            self.page.shown_at(self.lines)

    def _rows(self, part: _Slice) -> Iterator[tuple[RowLike, float, str | None]]:
        """What stands on the page: carried in, rows, carried out or total; heights and tints."""
        measured = self.measured
        stop = measured.count if part.stop is None else part.stop
        before = part.carried_in(measured)
        after = part.carried_out(measured, stop)
        if part.stop is None:
            after = measured.total
        if before:
            yield before, measured.row_height(before), fill_of(before)
        for index in range(part.start, stop):
            row, height = measured.rows[index], measured.tops[index + 1] - measured.tops[index]
            # The stripes are counted over the whole table.
            yield row, height, fill_of(row) or (self.look.zebra if index % 2 else None)
        if after:
            yield after, measured.row_height(after), fill_of(after)

    def _head(self) -> None:
        measured, look = self.measured, self.look
        height = measured.group_height + measured.head_height
        if not height:
            self._rule(look.strong, look.strong_colour)
            return
        if look.head_fill:
            self.page.fill(Box(self.left, self.y, measured.width, height), look.head_fill)
        self._rule(look.strong, look.strong_colour)
        for label, start, stop in measured.groups():
            self._place(measured.head_content(label, start, stop), start, self.y)
            y = self.y + measured.group_height
            inset = look.padding_x
            right, left = self._edges(start, stop)
            self.page.rule(left + inset, right - inset, y, look.thin, look.strong_colour)
        self.y += height
        for index, column in enumerate(measured.columns):
            self._upright(index, self.y - measured.head_height, self.y)
            content = measured.head_content(column.head, index, index + 1)
            self._place(content, index, self.y - content.height - 2 * look.padding_y)
        self._rule(look.strong, look.strong_colour)

    def _edges(self, start: int, stop: int) -> tuple[float, float]:
        """The right and the left edge of columns `start` to `stop`."""
        rights = self.measured.rights
        return self.right - rights[start], self.right - rights[min(stop, len(rights) - 1)]

    def _row(self, row: RowLike, height: float, fill: str | None) -> None:
        if fill:
            self.page.fill(Box(self.left, self.y, self.measured.width, height), fill)
        for index, cell, bold in spread(row):
            self._upright(index, self.y, self.y + height)
            self._cell(cell, index, bold, height)
        self.y += height

    def _cell(self, cell: CellLike, index: int, bold: bool, height: float) -> None:
        measured = self.measured
        if isinstance(cell, Cell) and cell.paint:
            right, left = self._edges(index, index + cell.span)
            box = Box(left, self.y, right - left, height)
            cell.paint(self.page, box.inside(self.look.padding_x, self.look.padding_y))
            return
        figure = measured.figure(cell, index, bold)
        if figure:
            self._place_figure(*figure, index)
        else:
            self._place(measured.content(cell, index, bold), index, self.y)

    def _place_figure(self, word: str, style: Style, width: float, index: int) -> None:
        """Note the only line of a cell that is a number."""
        right = self.right - self.measured.rights[index] - self.look.padding_x
        room = self.measured.widths[index] - 2 * self.look.padding_x - width
        align = self.measured.columns[index].align
        x = right - width - room * _FREE_AT_RIGHT[align]
        y = self.y + self.look.padding_y + baseline_of(style, style.leading)
        self.lines.append((x, y, self.fonts.figures(word, style)))

    def _place(self, content: Content, index: int, top: float) -> None:
        """Note the lines of a cell whose row begins at `top`."""
        left = self.right - self.measured.rights[index] - self.look.padding_x - content.width
        top += self.look.padding_y
        shown = content.operators(self.fonts)
        self.lines += [(left + x, top + y, operators) for x, y, operators in shown]

    def _rule(self, weight: float, colour: str) -> None:
        """Note a line across the table, drawn when no tint can cover it any more."""
        self.rules.append((self.y, weight, colour))

    def _rule_after(self, row: RowLike) -> None:
        """The line below a row: strong when the row asks for it."""
        if isinstance(row, Row) and row.strong_rule:
            self._rule(self.look.strong, self.look.strong_colour)
        else:
            self._rule(self.look.thin, self.look.thin_colour)

    def _upright(self, index: int, top: float, bottom: float) -> None:
        """The hairline on the right of a column, where people write by hand."""
        if self.look.uprights and index:
            x = self.right - self.measured.rights[index]
            self.page.upright(x, top, bottom, self.look.thin, self.look.thin_colour)
