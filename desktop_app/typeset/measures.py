"""The measures of a table: widths of its columns, heights of its rows, its cells laid out."""

from array import array
from bisect import bisect_right
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, chain
from typing import NamedTuple

from desktop_app.typeset.cells import (
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
from desktop_app.typeset.fonts import load_face
from desktop_app.typeset.page import Box, Page
from desktop_app.typeset.shaping import figures_of
from desktop_app.typeset.style import Align, RichText, Span, Style, mm
from desktop_app.typeset.text import Line, lay_out, token, width_on_one_line
from desktop_app.typeset.writing import FontSet, baseline, placed

TOLERANCE = 0.01
CACHED_CELLS = 2048
CACHED_TEXTS = 1024  # of each column
NO_FIGURE = -1.0
HIGHEST_ROW = 100 * mm


class TableParts(NamedTuple):
    """What a table is measured by."""

    columns: Sequence[Column]
    rows: Sequence[RowLike]
    look: Look
    total: RowLike | None
    empty: RichText


class SetLine(NamedTuple):
    """A line of a cell: its place from the top left corner inside the padding."""

    x: float
    baseline: float
    line: Line
    stretch: float


@dataclass(eq=False, slots=True)
class Content:
    """A cell made ready: its lines, its width and height without padding, in points.

    `shown` keeps the operators of the lines for the document that asked for them last.
    """

    width: float
    height: float
    lines: list[SetLine]
    shown_by: FontSet | None = None
    shown: list[tuple[float, float, str]] = field(default_factory=list)
    text: str = ""

    def __post_init__(self) -> None:
        self.text = "".join([line.line.text for line in self.lines])

    def operators(self, fonts: FontSet) -> list[tuple[float, float, str]]:
        """The lines as (x, baseline, operators in a document with these fonts)."""
        if self.shown_by is not fonts:
            self.shown_by = fonts
            self.shown = [
                (x, y, fonts.operators(line, stretch))
                for x, y, line, stretch in self.lines
                if line.pieces
            ]
        return self.shown


def _content(texts: Sequence[tuple[RichText, Style]], width: float, align: Align) -> Content:
    """Texts one below the other in a column of `width`."""
    lines: list[SetLine] = []
    y = 0.0
    for text, style in texts:
        for line in lay_out(text, style, width).lines:
            x, stretch = placed(line, width, align)
            lines.append(SetLine(x, y + baseline(line), line, stretch))
            y += line.leading
    return Content(width, y, lines)


class Measured:
    """Widths and heights of a table, and its cells laid out as they are asked for."""

    def __init__(self, parts: "TableParts", width: float) -> None:
        self.columns = parts.columns
        self.look = parts.look
        self.total = total_row(parts.total) if parts.total else None
        self._contents: dict[Hashable, Content] = {}
        self.rows: Sequence[RowLike] = parts.rows
        self.column_styles = [column.style or self.look.style for column in parts.columns]
        self._figures = [
            figures_of(load_face(style.family, style.weight)) for style in self.column_styles
        ]
        self._scales = [style.size / 1000 for style in self.column_styles]
        self._heights: list[dict[str, float]] = [{} for _ in parts.columns]
        self._texts: list[dict[str, Content]] = [{} for _ in parts.columns]
        self.note_style = self.look.note_style or self.look.style.grey()
        self.widths = self._column_widths(width)
        self.offsets = list(accumulate(self.widths, initial=0.0))
        self.rooms = [width - 2 * self.look.padding_x - TOLERANCE for width in self.widths]
        self.group_height, self.head_height = self._head_heights()
        if not self.rows and parts.empty:
            self.rows = [Row([Cell(parts.empty, span=len(self.widths))])]
        # The width of each cell that is one number on one line, row by row; NO_FIGURE for others.
        self.figure_widths = array("d")
        heights = array("d", map(self._measured_row, self.rows))
        self.last_parts: Sequence[int] = range(1, len(heights) + 1)
        if max(heights, default=0.0) > HIGHEST_ROW:
            heights = self._cut_high_rows(heights)
        self.tops = array("d", accumulate(heights, initial=0.0))
        self.total_height = self.row_height(self.total) if self.total else 0.0

    @property
    def count(self) -> int:
        """How many rows there are, parts of cut rows counted one by one."""
        return len(self.tops) - 1

    @property
    def width(self) -> float:
        """The width of the whole table."""
        return self.offsets[-1]

    def _column_widths(self, width: float) -> list[float]:
        columns = self.columns
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
        widest = lay_out(self.columns[index].head, look.head_style).width
        rows = chain(self.rows, [self.total] if self.total else [])
        for row in rows:
            for column, content, bold in spread(row):
                cell = content if isinstance(content, Cell) else Cell(content)
                if column == index and cell.span == 1:
                    widest = max(widest, self._widest_text(cell, index, bold))
        return widest + 2 * look.padding_x + TOLERANCE

    def _widest_text(self, cell: Cell, index: int, bold: bool) -> float:
        style, note = self._styles(cell, index, bold)
        return max(_width(cell.text, style), _width(cell.note, note))

    def _styles(self, cell: Cell, index: int, bold: bool) -> tuple[Style, Style]:
        """The styles of the text and of the note of a cell."""
        style = cell.style or self.column_styles[index]
        return (style.bold() if bold else style), self.note_style

    def _head_heights(self) -> tuple[float, float]:
        """The heights of the line of groups (0 without groups) and of the heads below it."""
        columns = self.columns
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
        columns = self.columns
        start = 0
        for index in range(1, len(columns) + 1):
            if index == len(columns) or columns[index].group != columns[start].group:
                if columns[start].group:
                    yield columns[start].group, start, index
                start = index

    def head_content(self, text: RichText, start: int, stop: int) -> Content:
        """A head over columns `start` to `stop`."""
        width = self.offsets[stop] - self.offsets[start] - 2 * self.look.padding_x
        align = Align.CENTRE if stop - start > 1 else self.columns[start].align
        return _content([(text, self.look.head_style)], width, align)

    def content(self, content: CellLike, index: int, bold: bool) -> Content:
        """A cell laid out for its columns; equal cells are laid out once."""
        cell = content if isinstance(content, Cell) else Cell(content)
        key = (_key(cell.text), _key(cell.note), cell.style, bold, index, cell.span, cell.align)
        ready = self._contents.get(key)
        if ready is None:
            if len(self._contents) >= CACHED_CELLS:
                self._contents.clear()
            ready = self._contents[key] = self._lay_out_cell(cell, index, bold)
        return ready

    def _lay_out_cell(self, cell: Cell, index: int, bold: bool) -> Content:
        style, note = self._styles(cell, index, bold)
        width = self._room(index, cell.span)
        column_align = self.columns[index].align if cell.span == 1 else Align.START
        texts = [(cell.text, style)] if cell.text or not cell.note else []
        if cell.note:
            texts.append((cell.note, note))
        return _content(texts, width, cell.align or column_align)

    def _measured_row(self, row: RowLike) -> float:
        """The height of a row of the table; notes the widths of its numbers."""
        cells, bold = (row.cells, row.bold) if isinstance(row, Row) else (row, False)
        noted = self.figure_widths
        until = len(noted) + len(self.widths)
        highest = 0.0
        index = 0
        for cell in cells:
            width = NO_FIGURE
            if bold or not isinstance(cell, str):
                height = self._rich_height(cell, index, bold)
            elif (known := self._heights[index].get(cell)) is not None:
                height = known
            else:
                height, width = self._plain_height(cell, index)
            noted.append(width)
            highest = max(highest, height)
            index += cell.span if isinstance(cell, Cell) else 1
        while len(noted) < until:
            noted.append(NO_FIGURE)
        return highest + 2 * self.look.padding_y

    def row_height(self, row: RowLike) -> float:
        """The height of a row that may be none of the table: its highest cell and the padding."""
        heights = [self._rich_height(cell, index, bold) for index, cell, bold in spread(row)]
        return max(heights, default=0.0) + 2 * self.look.padding_y

    def _plain_height(self, text: str, index: int) -> tuple[float, float]:
        """The height of a plain text, and its width when it is a number on one line.

        Most are of one line and need no laying out. Numbers are not remembered: each is another.
        """
        style, room = self.column_styles[index], self.rooms[index]
        word = token(text)
        width = self._figures[index].width(word) if word else None
        if width is not None and width * self._scales[index] <= room:
            return style.leading, width * self._scales[index]
        width = width_on_one_line(text, style)
        is_short = width is not None and width <= room
        height = style.leading if is_short else self.plain(text, index).height
        known = self._heights[index]
        if len(known) < CACHED_TEXTS:
            known[text] = height
        return height, NO_FIGURE

    def plain(self, text: str, index: int) -> Content:
        """A cell that is a plain text, laid out for its column."""
        known = self._texts[index]
        ready = known.get(text)
        if ready is None:
            ready = self.content(text, index, False)
            if len(known) < CACHED_TEXTS:
                known[text] = ready
        return ready

    def _rich_height(self, content: CellLike, index: int, bold: bool) -> float:
        """The height of a cell that is more than a plain text."""
        cell = content if isinstance(content, Cell) else Cell(content)
        if cell.paint:
            return cell.height
        style, note = self._styles(cell, index, bold)
        room = self._room(index, cell.span) - TOLERANCE
        height = 0.0
        for text, look in ((cell.text, style), (cell.note, note)):
            if text:
                one, look_of_it = _one_style(text, look)
                width = None if one is None else width_on_one_line(one, look_of_it)
                if width is None or width > room:
                    return self.content(content, index, bold).height
                height += look_of_it.leading
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
        self.figure_widths = array("d")
        return array("d", map(self._measured_row, rows))

    def _parts(self, row: RowLike) -> list[Row]:
        """The lines of a row shared out over rows no higher than `HIGHEST_ROW`."""
        parts: list[Row] = []
        contents = []
        for index, cell, bold in spread(row):
            span = cell.span if isinstance(cell, Cell) else 1
            contents.append((span, self.content(cell, index, bold)))
        highest = max(content.height for _, content in contents)
        top = 0.0
        while top < highest:
            cells = [_part_of(content, span, top, HIGHEST_ROW) for span, content in contents]
            parts.append(Row(cells, fill=fill_of(row)))
            top += HIGHEST_ROW
        return parts

    def _room(self, index: int, span: int) -> float:
        """The width of the text of a cell."""
        stop = min(index + span, len(self.widths))
        return self.offsets[stop] - self.offsets[index] - 2 * self.look.padding_x


def _part_of(content: Content, span: int, top: float, height: float) -> Cell:
    """A cell that draws the lines of a content whose baselines lie between two heights."""
    lines = [line for line in content.lines if top < line.baseline <= top + height]

    def paint(page: Page, box: Box) -> None:
        for x, y, line, stretch in lines:
            page.line_at(line, box.x + x, box.y + y - top, stretch)

    lowest = max((line.baseline - top + line.line.leading / 2 for line in lines), default=0.0)
    return Cell(paint=paint, height=lowest, span=span)


def _one_style(text: RichText, style: Style) -> tuple[str | None, Style]:
    """A text of one style and that style; no text when it has several."""
    if isinstance(text, str):
        return text, style
    return (text.text, text.style or style) if isinstance(text, Span) else (None, style)


def _width(text: RichText, style: Style) -> float:
    """The width of a text on one line."""
    one, look = _one_style(text, style)
    known = None if one is None else width_on_one_line(one, look)
    return lay_out(text, style).width if known is None else known


def _key(text: RichText) -> Hashable:
    """The text as a key: lists of spans become tuples."""
    return text if isinstance(text, str) else tuple(text)
