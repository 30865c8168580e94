"""Tables: columns that start at the right, cells that wrap, heads that come back on each page.

A row is never split unless it is higher than a whole page; the head never stands without its
first two rows, nor a total without the last one. Heights are found first; only the rows of the
page being drawn are in memory, so a register of ten thousand rows stays light.
"""

from array import array
from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import NamedTuple

from desktop_app.typeset.flow import Block
from desktop_app.typeset.page import Box, Page
from desktop_app.typeset.style import BLACK, Align, RichText, Style, mm
from desktop_app.typeset.text import Line, figures, lay_out, width_on_one_line
from desktop_app.typeset.writing import FontSet, baseline, baseline_of, placed

TOLERANCE = 0.01
CACHED_CELLS = 8192
HIGHEST_ROW = 100 * mm
# The part of a cell's free width that lies on the right of its line.
_FREE_AT_RIGHT = {Align.START: 0.0, Align.JUSTIFY: 0.0, Align.CENTRE: 0.5, Align.END: 1.0}


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, and its width in points or its share of what the others leave.

    With neither width nor share it is as wide as its longest content on one line. Amounts need
    no alignment of their own: the start of a right-to-left cell is its right edge. Neighbours
    with the same `group` stand under that common head.
    """

    head: RichText = ""
    width: float | None = None
    share: float = 0.0
    align: Align = Align.START
    style: Style | None = None
    group: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """The content of a cell: a text, a second grey text under it, or a drawing of the caller.

    `span` columns are joined, counted towards the left. `paint(page, box)` draws in the cell,
    `height` points high, instead of text.
    """

    text: RichText = ""
    note: RichText = ""
    style: Style | None = None
    align: Align | None = None
    span: int = 1
    paint: Callable[[Page, Box], None] | None = None
    height: float = 0.0


CellLike = RichText | Cell


@dataclass(frozen=True, slots=True)
class Row:
    """A row with a look of its own: bold, on a tint, below a stronger line."""

    cells: Sequence[CellLike]
    bold: bool = False
    fill: str | None = None
    strong_rule: bool = False


RowLike = Row | Sequence[CellLike]


TEXT = Style(8.5, 4.2 * mm)
HEAD = TEXT.medium()


@dataclass(frozen=True, slots=True)
class Look:
    """The dress of a table; weights, paddings and sizes are points."""

    style: Style = TEXT
    head_style: Style = HEAD
    note_style: Style | None = None
    padding_x: float = 1.6 * mm
    padding_y: float = 1.05 * mm
    head_fill: str | None = "#F0F0F0"
    zebra: str | None = None
    strong: float = 0.8
    thin: float = 0.35
    strong_colour: str = BLACK
    thin_colour: str = "#A6A6A6"
    uprights: bool = False
    closed: bool = True

    def dense(self) -> "Look":
        """The same dress in the smaller type of registers, with zebra stripes."""
        return replace(
            self,
            style=self.style.sized(8, 3.9 * mm),
            head_style=self.head_style.sized(8, 3.9 * mm),
            zebra="#F5F5F5",
        )


class _SetLine(NamedTuple):
    """A line of a cell: its place from the top left corner inside the padding."""

    x: float
    baseline: float
    line: Line
    stretch: float


@dataclass(eq=False, slots=True)
class _Content:
    """A cell made ready: its lines, its width and height without padding, in points.

    `shown` keeps the operators of the lines once a document has asked for them.
    """

    width: float
    height: float
    lines: list[_SetLine]
    shown: list[tuple[float, float, str]] | None = None


def _content(texts: Sequence[tuple[RichText, Style]], width: float, align: Align) -> _Content:
    """Texts one below the other in a column of `width`."""
    lines: list[_SetLine] = []
    y = 0.0
    for text, style in texts:
        for line in lay_out(text, style, width).lines:
            x, stretch = placed(line, width, align)
            lines.append(_SetLine(x, y + baseline(line), line, stretch))
            y += line.leading
    return _Content(width, y, lines)


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
        self._measured: dict[float, _Measured] = {}

    def measured(self, width: float) -> "_Measured":
        """The table at a width: widths of columns and heights of rows, found once."""
        if width not in self._measured:
            self._measured[width] = _Measured(self, width)
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


class _Measured:
    """Widths and heights of a table, and its cells laid out as they are asked for."""

    def __init__(self, table: Table, width: float) -> None:
        self.table = table
        self.look = table.look
        self._contents: dict[Hashable, _Content] = {}
        self.column_styles = [column.style or self.look.style for column in table.columns]
        self.note_style = self.look.note_style or self.look.style.grey()
        self.widths = self._column_widths(width)
        self.rights = list(accumulate(self.widths, initial=0.0))
        self.group_height, self.head_height = self._head_heights()
        rows = table.rows or ([Row([Cell(table.empty, span=len(self.widths))])] * bool(table.empty))
        self.rows: Sequence[RowLike] = rows
        heights = array("d", (self.row_height(row) for row in rows))
        self.last_parts: Sequence[int] = range(1, len(heights) + 1)
        if max(heights, default=0.0) > HIGHEST_ROW:
            heights = self._cut_high_rows(heights)
        self.tops = array("d", accumulate(heights, initial=0.0))
        self.total_height = self.row_height(total_row(table.total)) if table.total else 0.0

    @property
    def count(self) -> int:
        return len(self.tops) - 1

    @property
    def width(self) -> float:
        return self.rights[-1]

    def _column_widths(self, width: float) -> list[float]:
        columns = self.table.columns
        fixed = [
            self._natural_width(index)
            if column.width is None and not column.share
            else column.width
            for index, column in enumerate(columns)
        ]
        shares = sum(column.share for column in columns)
        left = width - sum(known for known in fixed if known)
        if left < -TOLERANCE:
            raise ValueError(f"the columns are {-left:.1f} points wider than the table")
        return [
            known if known is not None else left * column.share / shares
            for known, column in zip(fixed, columns, strict=True)
        ]

    def _natural_width(self, index: int) -> float:
        """The width of the longest content of a column on one line, with its padding."""
        look = self.look
        widest = lay_out(self.table.columns[index].head, look.head_style).width
        rows = list(self.table.rows)
        if self.table.total:
            rows.append(total_row(self.table.total))
        for row in rows:
            for column, content, bold in _spread(row):
                cell = content if isinstance(content, Cell) else Cell(content)
                if column == index and cell.span == 1:
                    widest = max(widest, self._widest_text(cell, index, bold))
        return widest + 2 * look.padding_x + TOLERANCE

    def _widest_text(self, cell: Cell, index: int, bold: bool) -> float:
        style, note = self._styles(cell, index, bold)
        return max(lay_out(cell.text, style).width, lay_out(cell.note, note).width)

    def _styles(self, cell: Cell, index: int, bold: bool) -> tuple[Style, Style]:
        """The styles of the text and of the note of a cell."""
        style = cell.style or self.column_styles[index]
        return (style.bold() if bold else style), self.note_style

    def _head_heights(self) -> tuple[float, float]:
        """The heights of the line of groups (0 without groups) and of the heads below it."""
        columns = self.table.columns
        if not any(column.head or column.group for column in columns):
            return 0.0, 0.0
        padding = 2 * self.look.padding_y
        groups = [self.head_content(label, start, stop) for label, start, stop in self.groups()]
        group_height = max((content.height + padding for content in groups), default=0.0)
        heads = (
            self.head_content(column.head, index, index + 1).height + padding
            for index, column in enumerate(columns)
        )
        return group_height, max(heads)

    def groups(self) -> Iterator[tuple[str, int, int]]:
        """The common heads: label, first column and the one after the last."""
        columns = self.table.columns
        start = 0
        for index in range(1, len(columns) + 1):
            if index == len(columns) or columns[index].group != columns[start].group:
                if columns[start].group:
                    yield columns[start].group, start, index
                start = index

    def head_content(self, text: RichText, start: int, stop: int) -> _Content:
        """A head over columns `start` to `stop`."""
        width = self.rights[stop] - self.rights[start] - 2 * self.look.padding_x
        align = Align.CENTRE if stop - start > 1 else self.table.columns[start].align
        return _content([(text, self.look.head_style)], width, align)

    def content(self, content: CellLike, index: int, bold: bool) -> _Content:
        """A cell laid out for its columns; equal cells are laid out once."""
        cell = content if isinstance(content, Cell) else Cell(content)
        key = (_key(cell.text), _key(cell.note), cell.style, bold, index, cell.span, cell.align)
        ready = self._contents.get(key)
        if ready is None:
            if len(self._contents) >= CACHED_CELLS:
                self._contents.clear()
            ready = self._contents[key] = self._lay_out_cell(cell, index, bold)
        return ready

    def _lay_out_cell(self, cell: Cell, index: int, bold: bool) -> _Content:
        style, note = self._styles(cell, index, bold)
        width = self._room(index, cell.span)
        column_align = self.table.columns[index].align if cell.span == 1 else Align.START
        texts = [(cell.text, style)] if cell.text or not cell.note else []
        if cell.note:
            texts.append((cell.note, note))
        return _content(texts, width, cell.align or column_align)

    def figure(self, cell: CellLike, index: int, bold: bool) -> tuple[str, Style, float] | None:
        """A cell that is one number on one line: its characters, style and width; None else."""
        if bold or not isinstance(cell, str):
            return None
        style = self.column_styles[index]
        found = figures(cell, style)
        if found is None or found[1] > self.widths[index] - 2 * self.look.padding_x:
            return None
        return found[0], style, found[1]

    def row_height(self, row: RowLike) -> float:
        """The height of a row: its highest cell and the padding."""
        highest = 0.0
        for index, cell, bold in _spread(row):
            highest = max(highest, self._cell_height(cell, index, bold))
        return highest + 2 * self.look.padding_y

    def _cell_height(self, content: CellLike, index: int, bold: bool) -> float:
        cell = content if isinstance(content, Cell) else Cell(content)
        if cell.paint:
            return cell.height
        style, note = self._styles(cell, index, bold)
        room = self._room(index, cell.span) - TOLERANCE
        height = 0.0
        for text, look in ((cell.text, style), (cell.note, note)):
            if text:
                width = width_on_one_line(text, look) if isinstance(text, str) else None
                if width is None or width > room:
                    return self.content(content, index, bold).height
                height += look.leading
        return height or style.leading

    def rows_before(self, index: int) -> int:
        """How many rows of the caller are over before a row of `rows`, which may be a part."""
        return bisect_right(self.last_parts, index)

    def _cut_high_rows(self, heights: "array[float]") -> "array[float]":
        """Cut rows that a page could not hold into parts, one below the other."""
        rows: list[RowLike] = []
        last_parts: list[int] = []
        for row, height in zip(self.rows, heights, strict=True):
            rows += self._parts(row) if height > HIGHEST_ROW else [row]
            last_parts.append(len(rows))
        self.rows, self.last_parts = rows, last_parts
        return array("d", (self.row_height(row) for row in rows))

    def _parts(self, row: RowLike) -> list[Row]:
        """The lines of a row shared out over rows no higher than `HIGHEST_ROW`."""
        parts: list[Row] = []
        contents = []
        for index, cell, bold in _spread(row):
            span = cell.span if isinstance(cell, Cell) else 1
            contents.append((span, self.content(cell, index, bold)))
        highest = max(content.height for _, content in contents)
        top = 0.0
        while top < highest:
            cells = [_part_of(content, span, top, HIGHEST_ROW) for span, content in contents]
            parts.append(Row(cells, fill=_fill(row)))
            top += HIGHEST_ROW
        return parts

    def _room(self, index: int, span: int) -> float:
        """The width of the text of a cell."""
        stop = min(index + span, len(self.widths))
        return self.rights[stop] - self.rights[index] - 2 * self.look.padding_x


def _part_of(content: _Content, span: int, top: float, height: float) -> Cell:
    """A cell that draws the lines of a content whose baselines lie between two heights."""
    lines = [line for line in content.lines if top < line.baseline <= top + height]

    def paint(page: Page, box: Box) -> None:
        for x, y, line, stretch in lines:
            page.line_at(line, box.x + x, box.y + y - top, stretch)

    lowest = max((line.baseline - top + line.line.leading / 2 for line in lines), default=0.0)
    return Cell(paint=paint, height=lowest, span=span)


def _key(text: RichText) -> Hashable:
    """The text as a key: lists of spans become tuples."""
    return text if isinstance(text, str) else tuple(text)


def total_row(row: RowLike) -> Row:
    """A row as a total: bold."""
    return replace(row, bold=True) if isinstance(row, Row) else Row(row, bold=True)


def _fill(row: RowLike) -> str | None:
    return row.fill if isinstance(row, Row) else None


def _spread(row: RowLike) -> Iterator[tuple[int, CellLike, bool]]:
    """The cells of a row, each with its first column and whether the row is bold."""
    cells, bold = (row.cells, row.bold) if isinstance(row, Row) else (row, False)
    index = 0
    for cell in cells:
        yield index, cell, bold
        index += cell.span if isinstance(cell, Cell) else 1


@dataclass(eq=False)
class _Slice(Block):
    """The rows of a table from `start` to `stop` (all that are left when it is None)."""

    table: Table
    start: int
    stop: int | None = None

    @property
    def keep_with_next(self) -> bool:  # type: ignore[override]
        return self.table.keep_with_next and self.stop is None

    def carried_in(self, measured: _Measured) -> Row | None:
        """The first row of a page that follows another."""
        if not self.table.carry_in or not self.start:
            return None
        return total_row(self.table.carry_in(measured.rows_before(self.start)))

    def carried_out(self, measured: _Measured, stop: int) -> Row | None:
        """The last row of a page that ends before row `stop`."""
        if not self.table.carry_out:
            return None
        return total_row(self.table.carry_out(measured.rows_before(stop)))

    def _top_height(self, measured: _Measured) -> float:
        carried = self.carried_in(measured)
        carried_height = measured.row_height(carried) if carried else 0.0
        return measured.group_height + measured.head_height + carried_height

    def height(self, width: float) -> float:
        measured = self.table.measured(width)
        stop = measured.count if self.stop is None else self.stop
        rows = measured.tops[stop] - measured.tops[self.start]
        return self._top_height(measured) + rows + self._bottom_height(measured)

    def _bottom_height(self, measured: _Measured) -> float:
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

    def _carry_height(self, measured: _Measured) -> float:
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

    def __init__(self, page: Page, box: Box, measured: _Measured) -> None:
        self.page = page
        self.measured = measured
        self.look = measured.look
        self.fonts: FontSet = page.document.fonts
        self.right = box.right
        self.left = box.right - measured.width
        self.y = box.y
        self.lines: list[tuple[float, float, str]] = []

    def paint(self, part: _Slice) -> None:
        """Fills first, then the text of all rows in one go, then the lines between them."""
        self._head()
        rows = list(self._rows(part))
        for number, (row, height, fill) in enumerate(rows):
            self._row(row, height, fill)
            last = number == len(rows) - 1
            if last and self.look.closed:
                self._rule(self.look.strong, self.look.strong_colour)
            elif not last:
                self._rule_after(row)
        if self.lines:
            self.page.shown_at(self.lines)

    def _rows(self, part: _Slice) -> Iterator[tuple[RowLike, float, str | None]]:
        """What stands on the page: carried in, rows, carried out or total; heights and tints."""
        measured, table = self.measured, self.measured.table
        stop = measured.count if part.stop is None else part.stop
        before = part.carried_in(measured)
        after = part.carried_out(measured, stop)
        if part.stop is None:
            after = total_row(table.total) if table.total else None
        if before:
            yield before, measured.row_height(before), _fill(before)
        for index in range(part.start, stop):
            row, height = measured.rows[index], measured.tops[index + 1] - measured.tops[index]
            # The stripes are counted over the whole table.
            yield row, height, _fill(row) or (self.look.zebra if index % 2 else None)
        if after:
            yield after, measured.row_height(after), _fill(after)

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
        for index, column in enumerate(measured.table.columns):
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
        for index, cell, bold in _spread(row):
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
        align = self.measured.table.columns[index].align
        x = right - width - room * _FREE_AT_RIGHT[align]
        y = self.y + self.look.padding_y + baseline_of(style, style.leading)
        self.lines.append((x, y, self.fonts.figures(word, style)))

    def _place(self, content: _Content, index: int, top: float) -> None:
        """Note the lines of a cell whose row begins at `top`."""
        left = self.right - self.measured.rights[index] - self.look.padding_x - content.width
        top += self.look.padding_y
        if content.shown is None:
            content.shown = [
                (x, baseline, self.fonts.operators(line, stretch))
                for x, baseline, line, stretch in content.lines
                if line.pieces
            ]
        self.lines += [(left + x, top + y, operators) for x, y, operators in content.shown]

    def _rule(self, weight: float, colour: str) -> None:
        self.page.rule(self.left, self.right, self.y, weight, colour)

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
