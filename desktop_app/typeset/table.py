"""Tables: columns that start at the right, cells that wrap, heads that come back on each page.

A row is never split unless it is higher than a whole page; the head never stands without its
first two rows, nor a total without the last one. Heights are found first; only the rows of the
page being drawn are in memory, so a register of ten thousand rows stays light.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

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
    total_row,
)
from desktop_app.typeset.flow import Block
from desktop_app.typeset.measures import NO_FIGURE, TOLERANCE, Content, Measured, TableParts
from desktop_app.typeset.page import Box, Page, Shown
from desktop_app.typeset.style import Align, RichText, is_right_to_left
from desktop_app.typeset.text import token
from desktop_app.typeset.writing import FontSet, baseline_of

__all__ = ["HEAD", "TEXT", "Cell", "CellLike", "Column", "Look", "Row", "RowLike", "Table"]

HEAD_CELL = "/S/TH/A<</O/Table/Scope/Column>>"
CELL = "/S/TD"


def _spanning(columns: int) -> str:
    """The look of a cell over several columns."""
    return f"/S/TD/A<</O/Table/ColSpan {columns}>>"


# The part of a cell's free width that lies before its line, where reading begins.
_FREE_BEFORE = {Align.START: 0.0, Align.JUSTIFY: 0.0, Align.CENTRE: 0.5, Align.END: 1.0}


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


class _Line(NamedTuple):
    """A row on the page: its height, its tint, and its place among the rows of the table.

    What is carried from page to page is none of them: it is repeated for the eye alone.
    """

    row: RowLike
    height: float
    fill: str | None
    place: int | None
    is_read: bool


class _Setter(NamedTuple):
    """How the numbers of a column are set: its left edge and width, the share of the free width
    before them, their baseline below the top of the row, and what writes one.
    """

    left: float
    room: float
    free: float
    baseline: float
    write: Callable[[str], str]


class _Painter:
    """Draws one slice of a table on one page."""

    def __init__(self, page: Page, box: Box, measured: Measured) -> None:
        self.page = page
        self.measured = measured
        self.look = measured.look
        self.fonts: FontSet = page.document.fonts
        self.right_to_left = is_right_to_left()
        self.left = box.right - measured.width if self.right_to_left else box.x
        self.right = self.left + measured.width
        self.y = box.y
        self.cells: list[tuple[int, list[Shown]]] = []
        self.repeated: list[Shown] = []
        self.setters: dict[int, _Setter] = {}
        # Where the text of each column begins.
        insets = [offset + measured.look.padding_x for offset in measured.offsets]
        self.starts = [
            self.right - inset if self.right_to_left else self.left + inset for inset in insets
        ]
        self.rules: dict[tuple[float, str], list[float]] = {}

    def paint(self, part: _Slice) -> None:
        """Tints first, then the lines between rows, then the text of all rows in one go."""
        rows = list(self._rows(part))
        self._tints(rows)
        with self.page.tag("Table", of=part.table):
            table = self.page.element
            self._head(table if not part.start else None)
            self._show_repeated()
            for number, line in enumerate(rows):
                self._row(line, table if line.is_read else None)
                last = number == len(rows) - 1
                if last and self.look.closed:
                    self._rule(self.look.strong, self.look.strong_colour)
                elif not last:
                    self._rule_after(line.row)
            if self.cells:
                self.page.cells(self.cells)
        with self.page.artifact():
            for (weight, colour), heights in self.rules.items():
                self.page.rules(self.left, self.right, heights, weight, colour)
        self._show_repeated()

    def _show_repeated(self) -> None:
        """Draw what is on the page for the eye alone."""
        if self.repeated:
            with self.page.artifact():
                self.page.shown_at(self.repeated)
            self.repeated = []

    def _rows(self, part: _Slice) -> Iterator[_Line]:
        """What stands on the page: carried in, rows, carried out or total."""
        measured = self.measured
        stop = measured.count if part.stop is None else part.stop
        before = part.carried_in(measured)
        after = part.carried_out(measured, stop)
        if part.stop is None:
            after = measured.total
        if before:
            yield _Line(before, measured.row_height(before), fill_of(before), None, False)
        for index in range(part.start, stop):
            row, height = measured.rows[index], measured.tops[index + 1] - measured.tops[index]
            # The stripes are counted over the whole table.
            fill = fill_of(row) or (self.look.zebra if index % 2 else None)
            yield _Line(row, height, fill, index, True)
        if after:
            height = measured.row_height(after)
            yield _Line(after, height, fill_of(after), None, part.stop is None)

    def _tints(self, rows: Sequence[_Line]) -> None:
        measured, look = self.measured, self.look
        head = measured.group_height + measured.head_height
        tints: dict[str, list[Box]] = {}
        if head and look.head_fill:
            tints[look.head_fill] = [Box(self.left, self.y, measured.width, head)]
        y = self.y + head
        for line in rows:
            if line.fill:
                box = Box(self.left, y, measured.width, line.height)
                tints.setdefault(line.fill, []).append(box)
            y += line.height
        with self.page.artifact():
            for colour, boxes in tints.items():
                self.page.fills(boxes, colour)

    def _head(self, table: int | None) -> None:
        """The head; it is read once, on the first page."""
        measured, look = self.measured, self.look
        height = measured.group_height + measured.head_height
        if not height:
            self._rule(look.strong, look.strong_colour)
            return
        self._rule(look.strong, look.strong_colour)
        if measured.group_height:
            self._groups(self._element("/S/TR", table))
        self.y += height
        row = self._element("/S/TR", table)
        for index, column in enumerate(measured.columns):
            if look.uprights:
                self._upright(index, self.y - measured.head_height, self.y)
            content = measured.head_content(column.head, index, index + 1)
            top = self.y - content.height - 2 * look.padding_y
            self._place(content, index, top, self._element(HEAD_CELL, row))
        self._rule(look.strong, look.strong_colour)

    def _groups(self, row: int | None) -> None:
        """The common heads of columns, and the line below each."""
        measured, look = self.measured, self.look
        y = self.y + measured.group_height
        done = 0
        for label, start, stop in measured.groups():
            for _ in range(done, start):
                self._element(HEAD_CELL, row)
            done = stop
            cell = self._element(f"/S/TH/A<</O/Table/Scope/Column/ColSpan {stop - start}>>", row)
            self._place(measured.head_content(label, start, stop), start, self.y, cell)
            left, right = self._edges(start, stop)
            with self.page.artifact():
                inset = look.padding_x
                self.page.rule(left + inset, right - inset, y, look.thin, look.strong_colour)
        for _ in range(done, len(measured.columns)):
            self._element(HEAD_CELL, row)

    def _element(self, look: str, parent: int | None) -> int | None:
        """An element of the structure below one that is read; None below one that is not."""
        return None if parent is None else self.page.document.element(look, parent)

    def _edges(self, start: int, stop: int) -> tuple[float, float]:
        """The left and the right edge of columns `start` to `stop`."""
        offsets = self.measured.offsets
        near, far = offsets[start], offsets[min(stop, len(offsets) - 1)]
        if self.right_to_left:
            return self.right - far, self.right - near
        return self.left + near, self.left + far

    def _row(self, line: _Line, table: int | None) -> None:
        row, measured = line.row, self.measured
        cells, bold = (row.cells, row.bold) if isinstance(row, Row) else (row, False)
        element = self._row_element(cells, table)
        widths, uprights = measured.figure_widths, self.look.uprights
        noted = None if line.place is None else line.place * len(measured.widths)
        index = 0
        for number, cell in enumerate(cells):
            if element is not None:
                element += 1
            if uprights:
                self._upright(index, self.y, self.y + line.height)
            if not isinstance(cell, str) or bold:
                self._cell(cell, index, bold, line.height, element)
                index += cell.span if isinstance(cell, Cell) else 1
                continue
            width = NO_FIGURE if noted is None else widths[noted + number]
            if width != NO_FIGURE:
                self._place_figure(cell, width, index, element)
            else:
                self._place(measured.plain(cell, index), index, self.y, element)
            index += 1
        self.y += line.height

    def _row_element(self, cells: Sequence[CellLike], table: int | None) -> int | None:
        """The element of a row; those of its cells have the numbers that follow."""
        structure = self.page.document.structure
        if structure is None or table is None:
            return None
        looks = [
            CELL if not isinstance(cell, Cell) or cell.span == 1 else _spanning(cell.span)
            for cell in cells
        ]
        used = sum(cell.span if isinstance(cell, Cell) else 1 for cell in cells)
        # A row of the table has a cell for each column, though nothing stands in the last ones.
        looks += [CELL] * (len(self.measured.columns) - used)
        return structure.add_row(table, looks)

    def _cell(
        self, cell: CellLike, index: int, bold: bool, height: float, element: int | None
    ) -> None:
        measured = self.measured
        if isinstance(cell, Cell) and cell.paint:
            left, right = self._edges(index, index + cell.span)
            box = Box(left, self.y, right - left, height)
            with self.page.within(element):
                cell.paint(self.page, box.inside(self.look.padding_x, self.look.padding_y))
            return
        self._place(measured.content(cell, index, bold), index, self.y, element)

    def _place_figure(self, text: str, width: float, index: int, element: int | None) -> None:
        """Note the only line of a cell that is a number."""
        setter = self.setters.get(index)
        if setter is None:
            setter = self.setters[index] = self._setter(index)
        left, room, free, baseline, write = setter
        word = token(text)
        self.page.note(word)
        x = left + (room - width) * free
        self._show([(x, self.y + baseline, write(word))], element)

    def _setter(self, index: int) -> _Setter:
        """What the numbers of a column have in common."""
        measured, padding = self.measured, self.look.padding_y
        style = measured.column_styles[index]
        left = self._edges(index, index + 1)[0] + self.look.padding_x
        free = _FREE_BEFORE[measured.columns[index].align]
        baseline = padding + baseline_of(style, style.leading)
        free = 1 - free if self.right_to_left else free
        room = measured.widths[index] - 2 * self.look.padding_x
        return _Setter(left, room, free, baseline, self.fonts.figure_setter(style))

    def _place(self, content: Content, index: int, top: float, element: int | None) -> None:
        """Note the lines of a cell whose row begins at `top`."""
        shown = content.operators(self.fonts)
        if not shown:
            return
        self.page.note(content.text)
        start = self.starts[index]
        left = start - content.width if self.right_to_left else start
        top += self.look.padding_y
        self._show([(left + x, top + y, operators) for x, y, operators in shown], element)

    def _show(self, lines: list[Shown], element: int | None) -> None:
        if element is None:
            self.repeated += lines
        else:
            self.cells.append((element, lines))

    def _rule(self, weight: float, colour: str) -> None:
        """Note a line across the table, drawn when no tint can cover it any more."""
        self.rules.setdefault((weight, colour), []).append(self.y)

    def _rule_after(self, row: RowLike) -> None:
        """The line below a row: strong when the row asks for it."""
        if isinstance(row, Row) and row.strong_rule:
            self._rule(self.look.strong, self.look.strong_colour)
        else:
            self._rule(self.look.thin, self.look.thin_colour)

    def _upright(self, index: int, top: float, bottom: float) -> None:
        """The hairline at the start of a column, where people write by hand."""
        if index:
            left, right = self._edges(index, index + 1)
            x = right if self.right_to_left else left
            with self.page.artifact():
                self.page.upright(x, top, bottom, self.look.thin, self.look.thin_colour)
