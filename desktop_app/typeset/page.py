"""The page: a document that is written to a file, its pages, and what is drawn on them.

Lengths are points (`12 * mm` for millimetres), x grows to the right and y grows *down* from the
top left corner of the paper. All text is plain text: nothing in it is ever read as markup.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, NamedTuple

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from desktop_app.typeset.style import BLACK, GREY, Align, RichText, Style, mm
from desktop_app.typeset.text import Layout, Line, lay_out
from desktop_app.typeset.writing import (
    FontSet,
    MissingGlyph,
    baseline,
    fill_colour,
    number,
    numbers,
    placed,
    stroke_colour,
)

A4 = (210 * mm, 297 * mm)
A4_LANDSCAPE = (297 * mm, 210 * mm)
# Page streams stay binary: text armour makes them a quarter larger and no reader needs it.
rl_config.useA85 = 0
CIRCLE = 0.5523  # how far the handles of a quarter circle of radius 1 lie


class Box(NamedTuple):
    """A rectangle on the page, in points from the top left corner of the paper."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower edge."""
        return self.y + self.height

    def columns(self, shares: Sequence[float], gutter: float = 0.0) -> list["Box"]:
        """Boxes side by side from the right, as wide as their shares, `gutter` points apart."""
        unit = (self.width - gutter * (len(shares) - 1)) / sum(shares)
        boxes = []
        right = self.right
        for share in shares:
            boxes.append(Box(right - unit * share, self.y, unit * share, self.height))
            right -= unit * share + gutter
        return boxes

    def inside(self, margin: float, vertical: float | None = None) -> "Box":
        """The box within equal margins, or within other ones above and below."""
        upright = margin if vertical is None else vertical
        return Box(
            self.x + margin, self.y + upright, self.width - 2 * margin, self.height - 2 * upright
        )


@dataclass(frozen=True, slots=True)
class Margins:
    """The white around the text of a page, in points."""

    top: float = 12 * mm
    right: float = 20 * mm
    bottom: float = 20 * mm
    left: float = 15 * mm


class _PlainCanvas(Canvas):  # type: ignore[misc]
    """reportlab's canvas without the Helvetica it names at the head of each page."""

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"


class Document:
    """A PDF file being written; equal input gives equal bytes.

    Used as a context manager it is written at the end of the block, unless an error left it.
    `created` is the instant noted in the file; without it a fixed one stands there.
    """

    def __init__(
        self,
        target: Path | BinaryIO,
        *,
        title: str,
        author: str = "",
        subject: str = "",
        lang: str = "ar-MA",
        size: tuple[float, float] = A4,
        right_to_left: bool = True,
        created: datetime | None = None,
    ) -> None:
        self.size = size
        self.pages = 0
        self.canvas = _PlainCanvas(
            str(target) if isinstance(target, Path) else target,
            pagesize=size,
            pageCompression=1,
            invariant=1,
            lang=lang,
            pdfVersion=(1, 7),
        )
        self.fonts = FontSet(self.canvas._doc)
        self._open = False
        self._describe(title, author, subject, created)
        if right_to_left:
            self.canvas.setViewerPreference("Direction", "R2L")
        self.canvas.setViewerPreference("DisplayDocTitle", "true")

    def _describe(self, title: str, author: str, subject: str, created: datetime | None) -> None:
        self.canvas.setTitle(title)
        self.canvas.setAuthor(author)
        self.canvas.setSubject(subject)
        self.canvas.setCreator("")
        if created is not None:
            self.canvas._doc._timeStamp.YMDhms = created.astimezone(UTC).timetuple()[:6]

    @property
    def missing(self) -> list[MissingGlyph]:
        """The characters that could not be shown and stand as boxes on the pages."""
        return self.fonts.missing

    def new_page(
        self,
        *,
        size: tuple[float, float] | None = None,
        number: int | None = None,
        total: int | None = None,
        margins: Margins | None = None,
    ) -> "Page":
        """Begin a page; the one before is ended. `number` of `total` is what its foot can say."""
        self.end_page()
        self.pages += 1
        self._open = True
        self.canvas.setPageSize(size or self.size)
        return Page(
            self,
            size or self.size,
            self.pages if number is None else number,
            self.pages if total is None else total,
            margins or Margins(),
        )

    def end_page(self) -> None:
        """End the current page, if one is open."""
        if self._open:
            self.canvas.showPage()
        self._open = False

    def save(self) -> None:
        """End the last page and write the file; a document without a page gets an empty one."""
        if not self.pages:
            self.new_page()
        self.end_page()
        self.canvas.save()

    def __enter__(self) -> "Document":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self.save()


class Page:
    """One page while it is drawn."""

    def __init__(
        self,
        document: Document,
        size: tuple[float, float],
        number: int,
        total: int,
        margins: Margins,
    ) -> None:
        self.document = document
        self.width, self.height = size
        self.number = number
        self.total = total
        self.margins = margins
        self._fonts = document.fonts
        self._code: list[str] = document.canvas._code

    @property
    def frame(self) -> Box:
        """The part of the page within its margins."""
        margins = self.margins
        return Box(
            margins.left,
            margins.top,
            self.width - margins.left - margins.right,
            self.height - margins.top - margins.bottom,
        )

    # Text

    def text(
        self,
        box: Box,
        text: RichText,
        style: Style,
        align: Align = Align.START,
        *,
        right_to_left: bool = True,
        indent: float = 0.0,
    ) -> float:
        """Set text from the top of a box, wrapped to its width; gives the height it took."""
        layout = lay_out(text, style, box.width, right_to_left=right_to_left, indent=indent)
        self.layout(layout, box.x, box.y, box.width, align)
        return layout.height

    def line(
        self,
        x: float,
        y: float,
        text: RichText,
        style: Style,
        align: Align = Align.START,
        *,
        right_to_left: bool = True,
    ) -> float:
        """Set one line that is never wrapped, its *baseline* at y; gives its width.

        x is where the line starts, is centred or ends, as `align` says: the start of a
        right-to-left line is its right end.
        """
        layout = lay_out(text, style, right_to_left=right_to_left)
        line = layout.lines[0]
        offset, _ = placed(line, 0.0, align)
        self.line_at(line, x + offset, y)
        return line.width

    def layout(
        self, layout: Layout, x: float, y: float, width: float, align: Align = Align.START
    ) -> None:
        """Draw a layout that was made before, its top at y."""
        for line in layout.lines:
            offset, stretch = placed(line, width, align)
            self.line_at(line, x + offset, y + baseline(line), stretch)
            y += line.leading

    def line_at(self, line: Line, x: float, y: float, stretch: float = 0.0) -> None:
        """Draw a laid-out line, its left end at x and its baseline at y."""
        if line.pieces:
            self.shown_at([(x, y, self._fonts.operators(line, stretch))])

    def shown_at(self, lines: list[tuple[float, float, str]]) -> None:
        """Draw lines given as (x, baseline, operators of the document's `FontSet`)."""
        height = self.height
        moved = [f"1 0 0 1 {x:.2f} {height - y:.2f} Tm {shown}" for x, y, shown in lines]
        self._code.append(f"BT {' '.join(moved)} ET")

    # Lines and shapes

    def rule(
        self,
        x1: float,
        x2: float,
        y: float,
        weight: float = 0.5,
        colour: str = BLACK,
        dash: Sequence[float] = (),
    ) -> None:
        """A level line; `dash` lists lengths of strokes and gaps in points."""
        self._stroked(self._path([(x1, y), (x2, y)]), weight, colour, dash)

    def upright(
        self, x: float, y1: float, y2: float, weight: float = 0.5, colour: str = BLACK
    ) -> None:
        """A vertical line."""
        self._stroked(self._path([(x, y1), (x, y2)]), weight, colour)

    def dots(self, x1: float, x2: float, y: float, colour: str = GREY) -> None:
        """A dotted line to write on by hand."""
        self._stroked(self._path([(x1, y), (x2, y)]), 0.7, colour, (0, 2), round_ends=True)

    def fill(self, box: Box, colour: str, radius: float = 0.0) -> None:
        """A filled rectangle, its corners rounded by `radius` points."""
        self._code.append(f"q {fill_colour(colour)} {self._outline(box, radius)} f Q")

    def border(
        self,
        box: Box,
        weight: float = 0.5,
        colour: str = BLACK,
        radius: float = 0.0,
        dash: Sequence[float] = (),
    ) -> None:
        """A rectangle of lines, its corners rounded by `radius` points."""
        self._stroked(self._outline(box, radius), weight, colour, dash)

    def polygon(self, points: Sequence[tuple[float, float]], colour: str = BLACK) -> None:
        """A filled polygon."""
        self._code.append(f"q {fill_colour(colour)} {self._path(points)} h f Q")

    def hatch(
        self,
        box: Box,
        colour: str = BLACK,
        gap: float = 1.8,
        weight: float = 0.45,
        border: float = 0.5,
    ) -> None:
        """A rectangle filled with slanted lines `gap` points apart, for bars read in grey."""
        if box.width <= 0:
            return
        lines = []
        x = box.x - box.height
        while x < box.right:
            lines.append(self._path([(x, box.bottom), (x + box.height, box.y)]))
            x += gap
        self._code.append(
            f"q {self._outline(box)} W n {number(weight)} w {stroke_colour(colour)} "
            f"{' '.join(lines)} S Q"
        )
        self.border(box, border, colour)

    def scissors(self, x: float, y: float, size: float = 4 * mm, colour: str = GREY) -> None:
        """Open scissors that cut along a level line at y towards the left; x is their left end."""
        unit = size / 20
        for side in (-1, 1):
            blade = [(x, y + side * 5.5 * unit), (x + 14 * unit, y - side * 4 * unit)]
            ring = Box(x + 13.5 * unit, y - side * 5.5 * unit - 3 * unit, 6 * unit, 6 * unit)
            self._stroked(self._path(blade), 1.6 * unit, colour)
            self._stroked(self._outline(ring, 3 * unit), 1.6 * unit, colour)

    def qr(self, x: float, y: float, size: float, data: str, error: str = "m") -> None:
        """A QR code `size` points wide, drawn as rectangles, without a quiet zone of its own."""
        import segno

        matrix = segno.make(data, error=error, micro=False).matrix
        unit = size / len(matrix)
        drawn = [
            self._rectangle(
                Box(x + start * unit, y + row * unit, (stop - start) * unit, unit + 0.01)
            )
            for row, modules in enumerate(matrix)
            for start, stop in _dark_runs(modules)
        ]
        self._code.append(f"q {fill_colour(BLACK)} {' '.join(drawn)} f Q")

    def image(self, box: Box, source: Path | BinaryIO) -> None:
        """A picture, as large as the box allows without changing its proportions, centred."""
        reader = ImageReader(str(source) if isinstance(source, Path) else source)
        self.document.canvas.drawImage(
            reader,
            box.x,
            self.height - box.bottom,
            box.width,
            box.height,
            mask="auto",
            preserveAspectRatio=True,
            anchor="c",
        )

    def _stroked(
        self,
        path: str,
        weight: float,
        colour: str,
        dash: Sequence[float] = (),
        round_ends: bool = False,
    ) -> None:
        pattern = f" [{numbers(*dash)}] 0 d" if dash else ""
        ends = " 1 J" if round_ends else ""
        self._code.append(f"q {number(weight)} w {stroke_colour(colour)}{pattern}{ends} {path} S Q")

    def _path(self, points: Sequence[tuple[float, float]]) -> str:
        """Straight lines from point to point."""
        moves = [
            f"{numbers(x, self.height - y)} {'l' if index else 'm'}"
            for index, (x, y) in enumerate(points)
        ]
        return " ".join(moves)

    def _rectangle(self, box: Box) -> str:
        return f"{numbers(box.x, self.height - box.bottom, box.width, box.height)} re"

    def _outline(self, box: Box, radius: float = 0.0) -> str:
        """A closed rectangle with round corners."""
        if not radius:
            return self._rectangle(box)
        left, right = box.x, box.right
        top, bottom = self.height - box.y, self.height - box.bottom
        handle = radius * (1 - CIRCLE)
        return " ".join(
            [
                f"{numbers(left + radius, bottom)} m {numbers(right - radius, bottom)} l",
                f"{numbers(right - handle, bottom, right, bottom + handle)}",
                f"{numbers(right, bottom + radius)} c {numbers(right, top - radius)} l",
                f"{numbers(right, top - handle, right - handle, top)}",
                f"{numbers(right - radius, top)} c {numbers(left + radius, top)} l",
                f"{numbers(left + handle, top, left, top - handle)}",
                f"{numbers(left, top - radius)} c {numbers(left, bottom + radius)} l",
                f"{numbers(left, bottom + handle, left + handle, bottom)}",
                f"{numbers(left + radius, bottom)} c h",
            ]
        )


def _dark_runs(modules: bytes | bytearray) -> list[tuple[int, int]]:
    """The runs of dark modules of one row of a QR code."""
    runs: list[tuple[int, int]] = []
    start: int | None = None
    for index, dark in enumerate([*modules, 0]):
        if dark and start is None:
            start = index
        elif not dark and start is not None:
            runs.append((start, index))
            start = None
    return runs
