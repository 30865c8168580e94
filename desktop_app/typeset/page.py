"""The page: a document that is written to a file, its pages, and what is drawn on them.

Lengths are points (`12 * mm` for millimetres), x grows to the right and y grows *down* from the
top left corner of the paper. All text is plain text: nothing in it is ever read as markup.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from math import atan2, cos, hypot, sin
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, NamedTuple

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from desktop_app.typeset.codes import SQUARE, qr_code, square
from desktop_app.typeset.file import LONG_AGO, Description, PdfFile, stream, write_whole
from desktop_app.typeset.fonts import BOLD
from desktop_app.typeset.style import BLACK, GREY, Align, RichText, Style, is_right_to_left, mm
from desktop_app.typeset.tags import ROOT, Structure, look, text_string
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
WATERMARK = "#E3E3E3"
# Images stay binary: text armour makes them a quarter larger and no reader needs it.
rl_config.useA85 = 0
# A line as (x, baseline, operators of the document's `FontSet`).
Shown = tuple[float, float, str]
# The pages whose text is kept, so that the finished file can be checked without doubling it.
FULLY_WITNESSED, WITNESSED_EVERY = 20, 20
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
        """Boxes side by side, as wide as their shares, `gutter` points apart.

        The first is on the right, or on the left in a left-to-right document.
        """
        unit = (self.width - gutter * (len(shares) - 1)) / sum(shares)
        boxes = []
        start = 0.0
        for share in shares:
            width = unit * share
            x = self.right - start - width if is_right_to_left() else self.x + start
            boxes.append(Box(x, self.y, width, self.height))
            start += width + gutter
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
    """reportlab's canvas on our own file, without the Helvetica it names on each page."""

    def __init__(self, size: tuple[float, float]) -> None:
        super().__init__("", pagesize=size, pageCompression=1, invariant=1)
        self._doc = PdfFile(invariant=1)

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"


class Document:
    """A PDF file being written: PDF/A-2a and PDF/UA-1; equal input gives equal bytes.

    Used as a context manager it is written at the end of the block, unless an error left it.
    `created` is the instant noted in the file; without it a fixed one stands there. `seal` is
    given the fingerprint of what was drawn and returns the text of the code that `Page.seal` left
    room for. A document that is not `tagged` is PDF/A-2u and costs less.
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
        created: datetime = LONG_AGO,
        seal: Callable[[bytes], str] | None = None,
        tagged: bool = True,
    ) -> None:
        self.target = target
        self.size = size
        self.pages = 0
        self.description = Description(title, author, subject, lang, created)
        self.canvas = _PlainCanvas(size)
        self.file: PdfFile = self.canvas._doc
        self.fonts = FontSet(self.file)
        self.structure = Structure() if tagged else None
        # What was set on a page, without spaces, by its number; not of all in a long document.
        self.said: dict[int, str] = {}
        self._elements: dict[int, tuple[object, int]] = {}
        self._seal = seal
        self._has_seal = False
        self._fingerprint = hashlib.sha256()
        self._outline_level = -1
        self.links = 0
        self._open: Page | None = None
        if is_right_to_left():
            self.canvas.setViewerPreference("Direction", "R2L")
        self.canvas.setViewerPreference("DisplayDocTitle", "true")

    @property
    def missing(self) -> list[MissingGlyph]:
        """The characters that could not be shown and stand as boxes on the pages."""
        return self.fonts.missing

    def element(self, look: str, parent: int = ROOT, of: object = None) -> int:
        """An element of the structure; the same one again for the same object `of`."""
        if self.structure is None:
            return ROOT
        if of is None:
            return self.structure.add(look, parent)
        # The object is kept with its element, so that its number is never given to another one.
        if id(of) not in self._elements:
            self._elements[id(of)] = (of, self.structure.add(look, parent))
        return self._elements[id(of)][1]

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
        if self.structure is not None:
            self.structure.new_page()
        self.canvas.setPageSize(size or self.size)
        self._open = Page(
            self,
            size or self.size,
            self.pages if number is None else number,
            self.pages if total is None else total,
            margins or Margins(),
        )
        return self._open

    def end_page(self) -> None:
        """End the current page, if one is open."""
        if self._open is None:
            return
        code = self._open.code()
        if self._is_witnessed(self.pages):
            self.said[self.pages] = "".join(self._open.said)
        self._open = None
        self._fingerprint.update(code)
        self.canvas.showPage()
        page = self.file.Pages.pages[-1]
        page.stream = page.Trans = None
        # Compressed now: the pages of a long register would fill the memory as they stand.
        page.Contents = stream(code)
        if self.structure is not None:
            page.StructParents = self.pages - 1

    def _is_witnessed(self, number: int) -> bool:
        """Whether what is said on a page is kept: on the first ones and on some of all others."""
        return number <= FULLY_WITNESSED or number % WITNESSED_EVERY == 0

    def bookmark(self, text: str, level: int, y: float, height: float) -> None:
        """Note a place of the current page, `y` points from its top, under the last higher one."""
        self._outline_level = min(level, self._outline_level + 1)
        key = f"place{len(self.canvas._destinations)}"
        self.canvas.bookmarkHorizontalAbsolute(key, height - y)
        self.canvas.addOutlineEntry(text, key, self._outline_level)

    def reserve_seal(self) -> str:
        """The name of the drawing that will be the code of the document."""
        self._has_seal = True
        self.canvas._formsinuse.append("Seal")
        return str(self.file.getXObjectName("Seal"))

    def save(self) -> None:
        """End the last page and write the file; a document without a page gets an empty one."""
        if not self.pages:
            self.new_page()
        self.end_page()
        self.file.structure = self.structure
        self.file.description = self.description._replace(seal=self._sealed())
        data = self.file.GetPDFData(self.canvas)
        if isinstance(self.target, Path):
            write_whole(self.target, data)
        else:
            self.target.write(data)

    def _sealed(self) -> str:
        """Write the fonts, take the fingerprint, and draw the code it gives."""
        for part in self.fonts.finish():
            self._fingerprint.update(part)
        text = self._seal(self._fingerprint.digest()) if self._seal else ""
        if self._has_seal:
            self.file.addForm("Seal", square(qr_code(text) if text else ""))
        return text

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
        self._structure = document.structure
        self._element: int | None = None
        self._opened = False
        self.said: list[str] = []

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

    def note(self, text: str) -> None:
        """Keep what is set on the page, to be compared with what is read of the finished file."""
        self.said.append(text)

    def code(self) -> bytes:
        """All that was drawn, as it stands in the file."""
        self._close()
        return "\n".join(self._code).encode("ascii")

    # Structure

    @contextmanager
    def tag(self, role: str, *, of: object = None, **entries: str) -> Iterator[None]:
        """What is drawn inside is content in that role (`P`, `H1`, `Table`…), in reading order.

        What is drawn outside of all tags is decoration: a reader who listens never hears it. The
        parts of one thing that stand on several pages are given the same object `of`. `entries`
        are further entries of the element, each written as PDF.
        """
        with self.within(self.document.element(look(role, **entries), self.element, of)):
            yield

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """What is drawn inside is decoration, even within a tag."""
        with self.within(None):
            yield

    @contextmanager
    def within(self, element: int | None) -> Iterator[None]:
        """What is drawn inside belongs to an element noted before, or to none."""
        outer = self._element
        self._enter(element)
        try:
            yield
        finally:
            self._enter(outer)

    @contextmanager
    def figure(self, alt: str, box: Box) -> Iterator[None]:
        """What is drawn inside is one picture; `alt` says in words what is to be seen."""
        edges = numbers(box.x, self.height - box.bottom, box.right, self.height - box.y)
        place = f"<</O/Layout/Placement/Block/BBox[{edges}]>>"
        with self.tag("Figure", Alt=text_string(alt), A=place):
            yield

    @property
    def element(self) -> int:
        """The element that what is drawn now belongs to."""
        return ROOT if self._element is None else self._element

    def _enter(self, element: int | None) -> None:
        self._close()
        self._element = element

    def _close(self) -> None:
        if self._opened:
            self._code.append("EMC")
        self._opened = False

    def _draw(self, operators: str) -> None:
        """Write operators, as content of the current element or as decoration."""
        if self._structure is not None and not self._opened:
            self._opened = True
            self._code.append(self._opening(self._structure, self._element))
        self._code.append(operators)

    def _opening(self, structure: Structure, element: int | None) -> str:
        if element is None:
            return "/Artifact BMC"
        return f"/P <</MCID {structure.content(element)}>>BDC"

    def cells(self, texts: Sequence[tuple[int, list[Shown]]]) -> None:
        """Draw the lines of several elements in one go."""
        structure = self._structure
        if structure is None:
            self.shown_at([line for _, lines in texts for line in lines])
            return
        self._close()
        number = structure.contents([element for element, _ in texts])
        height = self.height
        shown: list[str] = []
        for _, lines in texts:
            moved = [f"1 0 0 1 {x:.2f} {height - y:.2f} Tm {text}" for x, y, text in lines]
            shown.append(f"/P <</MCID {number}>>BDC {' '.join(moved)} EMC")
            number += 1
        self._code.append(f"BT {' '.join(shown)} ET")

    def bookmark(self, text: str, level: int, y: float) -> None:
        """Note a place in the list that readers show beside the pages; level 0 is the highest."""
        self.document.bookmark(text, level, y, self.height)

    def link(self, box: Box, address: str, alt: str) -> None:
        """Make a box of the page lead to an address; `alt` says where, for who cannot see it.

        Called within a tag `Link`, whose content is what is read of it.
        """
        canvas, document = self.document.canvas, self.document
        edges = [box.x, self.height - box.bottom, box.right, self.height - box.y]
        name = f"link{document.links}"
        document.links += 1
        annotation = _Link(edges, address, alt)
        document.file.addAnnotation(name, annotation)
        reference = document.file.refAnnotation(name)
        canvas._annotationrefs.append(reference)
        if self._structure is not None:
            number = document.file.number(reference)
            annotation.place = self._structure.link(self.element, number)

    # Text

    def text(
        self,
        box: Box,
        text: RichText,
        style: Style,
        align: Align = Align.START,
        *,
        right_to_left: bool | None = None,
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
        right_to_left: bool | None = None,
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
            self.note(line.text)
            self.shown_at([(x, y, self._fonts.operators(line, stretch))])

    def shown_at(self, lines: list[Shown]) -> None:
        """Draw lines that were laid out before."""
        height = self.height
        moved = [f"1 0 0 1 {x:.2f} {height - y:.2f} Tm {shown}" for x, y, shown in lines]
        self._draw(f"BT {' '.join(moved)} ET")

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

    def rules(
        self, x1: float, x2: float, heights: Sequence[float], weight: float, colour: str
    ) -> None:
        """Level lines of equal length."""
        lines = " ".join([self._path([(x1, y), (x2, y)]) for y in heights])
        self._stroked(lines, weight, colour)

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
        self._draw(f"q {fill_colour(colour)} {self._outline(box, radius)} f Q")

    def fills(self, boxes: Sequence[Box], colour: str) -> None:
        """Filled rectangles of one colour."""
        rectangles = " ".join([self._rectangle(box) for box in boxes])
        self._draw(f"q {fill_colour(colour)} {rectangles} f Q")

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
        self._draw(f"q {fill_colour(colour)} {self._path(points)} h f Q")

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
        self._draw(
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
        self._scaled(x, y, size, qr_code(data, error))

    def seal(self, x: float, y: float, size: float) -> None:
        """Room for the code of the document, `size` points wide, drawn when the document ends."""
        self._scaled(x, y, size, f"/{self.document.reserve_seal()} Do")

    def _scaled(self, x: float, y: float, size: float, drawing: str) -> None:
        """A drawing on a square of `SQUARE` units, made `size` points wide."""
        scale = f"{size / SQUARE:.5f}"
        place = numbers(x, self.height - y - size)
        self._draw(f"q {scale} 0 0 {scale} {place} cm {drawing} Q")

    def watermark(self, text: str, colour: str = WATERMARK) -> None:
        """A word across the whole page, behind what is drawn later: «نسخة»."""
        layout = lay_out(text, Style(10, 10, weight=BOLD, colour=colour))
        diagonal = hypot(self.width, self.height)
        size = min(0.62 * diagonal / layout.width, 16.0)
        angle = atan2(self.height, self.width)
        line = lay_out(text, Style(10 * size, 10 * size, weight=BOLD, colour=colour)).lines[0]
        x, y = -line.width / 2, -3.2 * size
        turn = f"{cos(angle):.4f} {sin(angle):.4f} {-sin(angle):.4f} {cos(angle):.4f}"
        shown = f"1 0 0 1 {numbers(x, y)} Tm {self._fonts.operators(line)}"
        centre = numbers(self.width / 2, self.height / 2)
        with self.artifact():
            self._draw(f"q {turn} {centre} cm BT {shown} ET Q")

    def image(self, box: Box, source: Path | BinaryIO) -> None:
        """A picture, as large as the box allows without changing its proportions, centred."""
        reader = ImageReader(str(source) if isinstance(source, Path) else source)
        self._draw("")
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
        self._draw(f"q {number(weight)} w {stroke_colour(colour)}{pattern}{ends} {path} S Q")

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


class _Link(pdfdoc.PDFObject):  # type: ignore[misc]
    """A box of a page that leads to an address."""

    __RefOnly__ = 1
    place: int | None = None

    def __init__(self, edges: list[float], address: str, alt: str) -> None:
        self._edges = edges
        self._address = address
        self._alt = alt

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        key = (
            "" if self.place is None else f"/StructParent {len(document.Pages.pages) + self.place}"
        )
        return (
            f"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[{numbers(*self._edges)}]"
            f"/Contents{text_string(self._alt)}{key}"
            f"/A<</Type/Action/S/URI/URI<{self._address.encode('utf-8').hex()}>>>>>"
        ).encode("ascii")
