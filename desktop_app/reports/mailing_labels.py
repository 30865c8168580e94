"""Mailing labels on sheets of stickers: name, address and town, from any sticker on.

A label never splits. What does not fit shrinks within limits; what still does not fit, or has no
address, is named on a last page that is not for the stickers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from unicodedata import bidirectional

from desktop_app.domain.errors import ConflictError, FieldError, InvalidError
from desktop_app.domain.formats import isolate
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.reports.blocks import NOTHING, TEXT, code, shown, title
from desktop_app.reports.letterhead import first_template, imprint, later_template
from desktop_app.reports.making import Made, new_document
from desktop_app.services.addresses import (
    AddressRow,
    addresses_of_file,
    addresses_of_people,
    addresses_of_slip,
)
from desktop_app.services.desk import Desk
from desktop_app.services.forms import PeopleQuery
from desktop_app.services.printing import Trace
from desktop_app.translate import translate
from desktop_app.typeset import (
    A4,
    Align,
    Block,
    Box,
    Column,
    Document,
    Page,
    Paragraph,
    Row,
    Space,
    Style,
    Table,
    build,
    lay_out,
    mm,
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of stickers on A4: how many, how large, and where the first row and column begin."""

    columns: int
    rows: int
    width: float
    height: float
    top: float
    side: float
    padding_x: float = 5 * mm
    padding_y: float = 4 * mm

    @property
    def labels(self) -> int:
        """How many stickers a sheet has."""
        return self.columns * self.rows

    def box(self, place: int) -> Box:
        """Return the sticker at a place counted from 0: from the right, row after row."""
        row, column = divmod(place, self.columns)
        gap = 0.0
        if self.columns > 1:
            gap = (A4[0] - 2 * self.side - self.columns * self.width) / (self.columns - 1)
        right = A4[0] - self.side - column * (self.width + gap)
        return Box(right - self.width, self.top + row * self.height, self.width, self.height)


# The two sheets sold everywhere; the first leaves a margin, the second covers the paper.
SHEETS: dict[str, Sheet] = {
    "2x7": Sheet(2, 7, 99.1 * mm, 38.1 * mm, 15.15 * mm, 4.65 * mm),
    "3x8": Sheet(3, 8, 70 * mm, 37 * mm, 0.5 * mm, 0, 6 * mm, 5 * mm),
}
NAME = Style(11, 5.4 * mm).bold()
ADDRESS = Style(10, 5 * mm)
REFERENCE = Style(7.5, 3.7 * mm).grey()
SHRINKS = (1.0, 0.93, 0.86, 0.8, 0.75)  # 10 points down to 7.5, the smallest ever printed


def document_title() -> str:
    """Return the document's name."""
    return translate("Reports", "Mailing labels")


def make_of_people(
    desk: Desk, query: PeopleQuery, sheet: str = "2x7", first_label: int = 1
) -> Made:
    """Return labels for a list of people; asks for `sheet` («2x7» or «3x8») and `first_label`.

    Raises InvalidError for a sheet or a label that is none, ConflictError when nobody has an
    address that fits, ForbiddenError for a role that may not.
    """
    desk.require(Action.PRINT)
    return _make(desk, addresses_of_people(desk, query), sheet, first_label)


def make_of_slip(desk: Desk, slip_id: int, sheet: str = "2x7", first_label: int = 1) -> Made:
    """Return labels for those whose requests stand on a slip; the rest as `make_of_people`."""
    desk.require(Action.PRINT)
    return _make(desk, addresses_of_slip(desk, slip_id), sheet, first_label)


def make_of_file(desk: Desk, file_id: int, sheet: str = "2x7", first_label: int = 1) -> Made:
    """Return the label of a file; the rest as `make_of_people`."""
    desk.require(Action.PRINT)
    return _make(desk, addresses_of_file(desk, file_id), sheet, first_label, file_id)


def _make(
    desk: Desk,
    addresses: Sequence[AddressRow],
    sheet: str,
    first_label: int,
    file_id: int | None = None,
) -> Made:
    format_ = _sheet(sheet, first_label)
    labels = [(one, fitted(one, format_)) for one in addresses]
    printed = [label for _, label in labels if label is not None]
    left = [one for one, label in labels if label is None]
    if not printed:
        text = message("Reports", "Nobody chosen has an address that fits on a label.")
        raise ConflictError(text, "no_address")
    data = _sheets(desk, printed, left, format_, first_label)
    details = {"labels": len(printed), "left_out": len(left), "sheet": sheet}
    return Made(data, Trace(document_title(), file_id, details, count=len(printed)))


def _sheet(name: str, first_label: int) -> Sheet:
    if name not in SHEETS:
        text = message("Reports", "There is no such sheet of labels. Choose one of the list.")
        raise InvalidError([FieldError("sheet", "unknown_sheet", text)])
    sheet = SHEETS[name]
    if not 1 <= first_label <= sheet.labels:
        text = message("Reports", "The first label is between 1 and {last}.", last=sheet.labels)
        raise InvalidError([FieldError("first_label", "out_of_range", text)])
    return sheet


# One label


@dataclass(frozen=True, slots=True)
class Label:
    """An addressee with the size at which everything fits."""

    row: AddressRow
    shrink: float


def fitted(row: AddressRow, sheet: Sheet) -> Label | None:
    """Return a label that fits on a sticker; None without an address or when it is too long."""
    if not (row.address or row.town):
        return None
    width = sheet.width - 2 * sheet.padding_x
    room = sheet.height - 2 * sheet.padding_y - REFERENCE.leading
    for shrink in SHRINKS:
        lines = _lines(row, shrink)
        heights = (
            lay_out(text, style, width, right_to_left=is_right_to_left(text)).height
            for text, style in lines
        )
        if sum(heights) <= room:
            return Label(row, shrink)
    return None


def is_right_to_left(text: str) -> bool:
    """Tell which way a line of an address goes: by its first letter, so that `12, rue` stays."""
    strong = (bidirectional(letter) for letter in text)
    return next((kind for kind in strong if kind in {"L", "R", "AL"}), "R") != "L"


def _lines(row: AddressRow, shrink: float) -> list[tuple[str, Style]]:
    address = row.address.removesuffix(row.town).rstrip(" ،,") if row.town else row.address
    pairs = ((row.name_ar, NAME), (address, ADDRESS), (row.town, ADDRESS.bold()))
    return [
        (text, replace(style, size=style.size * shrink, leading=style.leading * shrink))
        for text, style in pairs
        if text
    ]


def paint(page: Page, sticker: Box, label: Label, sheet: Sheet) -> None:
    """Draw a label on its sticker: the address from the top, the file's number at its foot."""
    box = sticker.inside(sheet.padding_x, sheet.padding_y)
    y = box.y
    for text, style in _lines(label.row, label.shrink):
        arabic = is_right_to_left(text)
        align = Align.START if arabic else Align.END  # the right edge of the sticker, both ways
        line = Box(box.x, y, box.width, 0)
        y += page.text(line, text, style, align, right_to_left=arabic)
    foot = Box(box.x, box.bottom - REFERENCE.leading, box.width, 0)
    page.text(foot, isolate(label.row.file_number), REFERENCE, Align.END)


# The sheets


def _sheets(
    desk: Desk, labels: Sequence[Label], left: Sequence[AddressRow], sheet: Sheet, first: int
) -> bytes:
    imprinted = imprint(desk, title=document_title(), about=document_title(), confidential=False)
    target = BytesIO()
    # Nothing but the addresses goes on the stickers.
    with new_document(desk, imprinted, target, says_number=False) as document:
        _paint_sheets(document, labels, sheet, first - 1)
        if left:
            heading = translate("Reports", "Labels that were not printed")
            named = replace(imprinted, title=heading)
            build(document, _left_out(heading, left), first_template(named), later_template(named))
    return target.getvalue()


def _paint_sheets(document: Document, labels: Sequence[Label], sheet: Sheet, offset: int) -> None:
    total = -(-(offset + len(labels)) // sheet.labels)
    page: Page | None = None
    for place, label in enumerate(labels, start=offset):
        number, sticker = divmod(place, sheet.labels)
        if page is None or not sticker:
            page = document.new_page(number=number + 1, total=total)
        with page.tag("P"):
            paint(page, sheet.box(sticker), label, sheet)


def _left_out(heading: str, left: Sequence[AddressRow]) -> list[Block]:
    note = translate("Reports", "This page is for checking: do not print it on the stickers.")
    columns = [
        Column(translate("Reports", "File number")),
        Column(translate("Reports", "Addressee"), share=3),
        Column(translate("Reports", "Address"), share=5),
        Column(translate("Reports", "Cause"), share=3),
    ]
    rows = [
        Row([code(one.file_number), shown(one.name_ar), _shortened(one.address), _cause(one)])
        for one in left
    ]
    count = translate("Reports", "%n labels", n=len(left))
    return [*title(heading, count), Table(columns, rows), Space(3 * mm), Paragraph(note, TEXT)]


def _shortened(address: str, most: int = 160) -> str:
    if not address:
        return NOTHING
    return address if len(address) <= most else f"{address[:most].rstrip()} …"


def _cause(row: AddressRow) -> str:
    if row.address or row.town:
        return translate("Reports", "too long for a label")
    return translate("Reports", "no address on record")
