"""The pieces documents are put together from: headings, labelled facts, tables, signature."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from math import inf

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.figures import isolate_figures
from desktop_app.domain.formats import amount, isolate, short_date
from desktop_app.reports.sealing import (
    QR,
    ROOM,
    caption,
    mark_of,
    paint_code,
    paint_seal_beside_title,
)
from desktop_app.services.rows import UnitRow
from desktop_app.translate import language, translate
from desktop_app.typeset import (
    Align,
    Block,
    Box,
    Columns,
    Drawing,
    Page,
    Paragraph,
    RichText,
    Rule,
    Space,
    Style,
    height_of,
    mm,
    prepare_texts,
    stack,
)
from desktop_app.typeset.style import is_right_to_left

# Whatever people typed, numbers keep their reading order in every document.
prepare_texts(isolate_figures)

ACCENT = "#0C4A3E"
FRAME = "#8C8C8C"
NOTHING = "—"
ALERT = "▲"

TITLE = Style(18, 9 * mm).bold()
TEXT = Style(9.5, 5 * mm)
VALUE = TEXT.medium()
SECTION = Style(10.5, 5 * mm).bold().coloured(ACCENT)
NOTE = Style(8, 3.9 * mm).grey()
CELL = Style(8.5, 4.2 * mm)
SMALL = Style(7.5, 3.7 * mm)
LABEL = SMALL.grey()

TRACKS = 6
GUTTER = 5 * mm


# Words


def shown(text: str) -> str:
    """Return a text, or «—» when there is none."""
    return text or NOTHING


def code(text: str) -> str:
    """Return a reference, number or masked identifier left to right, «—» when there is none."""
    return isolate(text) or NOTHING


def day(on: date | PartialDate | None) -> str:
    """Return `03/11/2026` left to right, «—» when there is no date."""
    return isolate(short_date(on)) if on is not None else NOTHING


def money(centimes: int | None) -> str:
    """Return `1.250,00`, «—» when there is no amount; nought is `0,00`."""
    return isolate(amount(centimes, language())) if centimes is not None else NOTHING


def total(amounts: Iterable[int | None]) -> int | None:
    """Return the sum of the amounts that are known, None when none is."""
    known = [one for one in amounts if one is not None]
    return sum(known) if known else None


def alert(text: str) -> str:
    """Return words that must be seen, marked by a shape that survives a black and white copy."""
    return f"{ALERT} {text}"


# Headings and facts


def title(text: str, subtitle: str) -> list[Block]:
    """Return a document's title on the right, the line that says what it covers, and the seal."""
    lines = [Paragraph(text, TITLE, role="H1"), Paragraph(subtitle, TEXT.grey())]
    return [Titled(lines), Space(3 * mm, keep_with_next=True)]


@dataclass
class Titled(Block):
    """A title that ends beside the square code of its document, which stands on the far side."""

    lines: Sequence[Block]
    keep_with_next = True

    def height(self, width: float) -> float:
        """As high as the code, or as the lines when they are higher."""
        return max(QR, sum(line.height(width - ROOM) for line in self.lines))

    def draw(self, page: Page, box: Box) -> None:
        """The lines at the foot of the block, where what they speak of begins; the code."""
        width = box.width - ROOM
        high = sum(line.height(width) for line in self.lines)
        x = box.right - width if is_right_to_left() else box.x
        stack(page, Box(x, box.bottom - high, width, high), self.lines)
        paint_seal_beside_title(page, box)


def section(text: str, note: RichText = "") -> list[Block]:
    """Return a heading with a note on the left; it stays with what follows."""
    heading = Columns(
        [
            [Paragraph(text, SECTION, role="H2")],
            [Paragraph(note, NOTE, Align.END, before=1 * mm)],
        ],
        shares=(2, 3),
        gutter=GUTTER,
        keep_with_next=True,
    )
    return [Space(5 * mm, keep_with_next=True), heading, Space(1.2 * mm, keep_with_next=True)]


@dataclass(frozen=True, slots=True)
class Fact:
    """A label above its value, as wide as `span` of the page's tracks (1.5 is a quarter of it)."""

    label: str
    value: RichText
    span: float = 1
    style: Style = VALUE


def facts(rows: Sequence[Sequence[Fact]], tracks: int = TRACKS) -> list[Block]:
    """Return rows of facts between two rules; each row fills the tracks."""
    blocks: list[Block] = [Rule(0.8, after=2 * mm)]
    for row in rows:
        blocks += [_fact_row(row, tracks), Space(1.4 * mm)]
    blocks[-1] = Rule(0.8, before=2 * mm)
    for block, _ in pairwise(blocks):
        _keep(block)
    return blocks


def _keep(block: Block) -> None:
    """Keep a block with the one after it."""
    block.keep_with_next = True


def _fact_row(row: Sequence[Fact], tracks: int) -> Columns:
    # A fact of n tracks covers the gutters between them as well.
    unit = 25 * mm
    widths = [fact.span * unit + (fact.span - 1) * GUTTER for fact in row]
    missing = tracks - sum(fact.span for fact in row)
    columns: list[Sequence[Block]] = [
        [Paragraph(fact.label, LABEL), Paragraph(fact.value, fact.style)] for fact in row
    ]
    if missing > 0:
        widths.append(missing * unit + (missing - 1) * GUTTER)
        columns.append([])
    return Columns(columns, shares=widths, gutter=GUTTER)


def packed(given: Sequence[Fact], tracks: int = TRACKS) -> list[list[Fact]]:
    """Return facts laid out in rows, in order, a row ending where the next does not fit."""
    rows: list[list[Fact]] = [[]]
    for fact in given:
        if sum(one.span for one in rows[-1]) + fact.span > tracks:
            rows.append([])
        rows[-1].append(fact)
    return rows


# The end of a document


@dataclass
class Ending(Block):
    """A table with what closes the document: they share a page with the table's last row.

    A signature on a page of its own could be put under another text. When it `sinks` the last
    closing block stands on the last lines of its page.
    """

    table: Block
    closing: Sequence[Block] = field(default_factory=tuple)
    sinks: bool = False

    def height(self, width: float) -> float:
        """The table and all that closes it."""
        return sum(block.height(width) for block in (self.table, *self.closing))

    def first_height(self, width: float) -> float:
        """The first rows of the table; all of it when too few are left for a later page."""
        parts = self.table.split(width, inf)
        if parts is None or self._is_stub(parts[0], width):
            return self.height(width)
        return self.table.first_height(width)

    def _is_stub(self, part: Block, width: float) -> bool:
        """Tell whether a first part is less than may stand under the head of a table."""
        return part.height(width) < self.table.first_height(width)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Cut the table; the closing stays with the rest."""
        parts = self.table.split(width, room)
        if parts is None or self._is_stub(parts[0], width):
            return None
        return parts[0], Ending(parts[1], self.closing, self.sinks)

    def loosened(self) -> Sequence[Block]:
        """The table and the closing blocks, for a page that cannot hold them together."""
        return (self.table, *self.closing)

    def draw(self, page: Page, box: Box) -> None:
        """The table, then what closes it."""
        *before, last = (self.table, *self.closing)
        y = stack(page, box, before)
        height = last.height(box.width)
        if self.sinks:
            y = max(y, page.frame.bottom - height)
        last.draw(page, Box(box.x, y, box.width, height))


SIGNATURE_HEIGHT = 31 * mm
SIGNATURE_WIDTH = 70 * mm


def signature(unit: UnitRow, notes: Sequence[str]) -> Block:
    """Return the box for the head's signature and stamp on the left, small notes on the right."""

    def paint(page: Page, box: Box) -> None:
        frame = Box(box.x, box.y, SIGNATURE_WIDTH, SIGNATURE_HEIGHT)
        signature_box(page, frame, unit.head_title_ar, unit.head_name_ar)
        bottom_notes(page, Box(frame.right, box.y, box.width - frame.width, box.height), notes)

    return Drawing(SIGNATURE_HEIGHT, paint)


def signature_box(page: Page, box: Box, who: str, name: str) -> None:
    """Draw a framed box: who signs, the name, room for the hand, and what it is for."""
    page.border(box, 0.5, FRAME, radius=1 * mm)
    inside = box.inside(2.6 * mm, 1.8 * mm)
    used = page.text(inside, shown(who), CELL.bold())
    page.text(Box(inside.x, inside.y + used, inside.width, 0), name, CELL)
    purpose = translate("Reports", "Signature and stamp")
    page.text(Box(inside.x, inside.bottom - 3.7 * mm, inside.width, 0), purpose, LABEL)


def bottom_notes(page: Page, box: Box, notes: Sequence[str]) -> None:
    """Set small paragraphs so that the last one ends with the box."""
    width = box.width - 12 * mm
    y = box.bottom - sum(height_of(note, LABEL, width) + 1 * mm for note in notes)
    for note in notes:
        y += page.text(Box(box.right - width, y, width, 0), note, LABEL) + 1 * mm


def cut_line(page: Page, y: float) -> None:
    """Draw the dashed line to cut along, with its scissors, over the whole width of the paper."""
    size = 4.4 * mm
    x = page.width - 14 * mm
    page.rule(0, x - 1 * mm, y, 0.5, "#595959", (2.4, 2))
    page.rule(x + size + 1 * mm, page.width, y, 0.5, "#595959", (2.4, 2))
    page.scissors(x, y, size)


def closing_seal() -> Block:
    """Return the square code of minutes below their signatures, at the right of the page."""

    def paint(page: Page, box: Box) -> None:
        if mark_of(page) is not None:
            qr_with_code(page, box.right, box.y + 3 * mm, QR, "", "")

    return Drawing(QR + 3 * mm, paint)


def qr_with_code(page: Page, x: float, y: float, size: float, data: str, short: str) -> None:
    """Draw a QR code that starts at x, with its short code in words beside it.

    The code starts at its right edge; in a left-to-right document at its left. In a numbered
    document it is the document's own code; `data` and `short` stand for it in one that has no
    number.
    """
    from_right = is_right_to_left()
    told = paint_code(page, x - size if from_right else x, y, size, data, short)
    near = x - size - 3 * mm if from_right else x + size + 3 * mm
    page.line(near, y + 5.2 * mm, caption(), CELL.medium())
    page.line(near, y + 10.2 * mm, isolate(told), VALUE.bold())
