"""What a table is made of: columns, cells, rows, and the dress they wear."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop_app.typeset.page import Box, Page
from desktop_app.typeset.style import BLACK, Align, RichText, Style, mm


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


def total_row(row: RowLike) -> Row:
    """A row as a total: bold."""
    return replace(row, bold=True) if isinstance(row, Row) else Row(row, bold=True)


def fill_of(row: RowLike) -> str | None:
    """The tint a row asks for."""
    return row.fill if isinstance(row, Row) else None


def spread(row: RowLike) -> Iterator[tuple[int, CellLike, bool]]:
    """The cells of a row, each with its first column and whether the row is bold."""
    cells, bold = (row.cells, row.bold) if isinstance(row, Row) else (row, False)
    index = 0
    for cell in cells:
        yield index, cell, bold
        index += cell.span if isinstance(cell, Cell) else 1
