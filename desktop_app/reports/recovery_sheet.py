"""The recovery sheet: the code that opens the office when every password is forgotten."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.formats import weekday_date
from desktop_app.reports.blocks import (
    FRAME,
    TEXT,
    Fact,
    facts,
    packed,
    section,
    signature,
    title,
)
from desktop_app.services.desk import Desk
from desktop_app.translate import translate
from desktop_app.typeset import Align, Block, Box, Drawing, Page, Paragraph, Space, Style, mm

GROUP = Style(21, 11 * mm).bold()
PLACE = Style(8.5, 4.4 * mm).grey()
RULE_TEXT = TEXT.sized(10.5, 5.8 * mm)
QR_SIZE = 46 * mm
QUIET = 6 * mm  # a reader needs white around the code
IN_A_ROW = 3
CELL_HEIGHT = 23 * mm


def document_title() -> str:
    """Return the document's name."""
    return translate("Reports", "Recovery sheet of the office")


def sheet(desk: Desk, code: str) -> list[Block]:
    """Return the blocks of the sheet of a code written in groups: `ABCDE-FGHJK-…`."""
    groups = code.split("-")
    promise = translate(
        "Reports", "This code alone opens the office when every password is forgotten."
    )
    return [
        *title(document_title(), promise),
        *facts(packed(_facts(desk))),
        *section(
            translate("Reports", "The recovery code"),
            translate("Reports", "read by rows, each from the left; 0 and 1 are always digits"),
        ),
        _code_block(groups, code),
        *section(translate("Reports", "Where to keep it, and what it is for")),
        *_rules(),
        Space(6 * mm),
        signature(desk.unit, (_once(),)),
    ]


def _facts(desk: Desk) -> list[Fact]:
    made_on = weekday_date(desk.today())
    return [
        Fact(translate("Reports", "Unit"), desk.unit.name_ar, 3),
        Fact(translate("Reports", "Code made on"), made_on, 3),
        Fact(translate("Reports", "Account of the unit head"), desk.account.full_name_ar, 3),
        Fact(translate("Reports", "Town"), desk.unit.city_ar, 3),
    ]


def _code_block(groups: Sequence[str], code: str) -> Block:
    rows = -(-len(groups) // IN_A_ROW)
    height = max(rows * CELL_HEIGHT, QR_SIZE + 2 * QUIET) + 2 * mm

    def paint(page: Page, box: Box) -> None:
        page.border(box, 1.1, radius=1.5 * mm)
        page.qr(box.x + QUIET, box.y + (box.height - QR_SIZE) / 2, QR_SIZE, code)
        left = box.x + QR_SIZE + 2 * QUIET
        top = box.y + (box.height - rows * CELL_HEIGHT) / 2
        _paint_groups(page, Box(left, top, box.right - left - 4 * mm, box.height), groups)

    return Drawing(height, paint)


def _paint_groups(page: Page, box: Box, groups: Sequence[str]) -> None:
    """Draw the groups from left to right, each below its place: a code is read as Latin is."""
    width = box.width / IN_A_ROW
    for place, group in enumerate(groups):
        row, column = divmod(place, IN_A_ROW)
        cell = Box(box.x + column * width, box.y + row * CELL_HEIGHT, width, CELL_HEIGHT)
        page.text(Box(cell.x, cell.y + 1.5 * mm, width, 0), str(place + 1), PLACE, Align.CENTRE)
        page.text(Box(cell.x, cell.y + 6 * mm, width, 0), group, GROUP, Align.CENTRE)
        if row:
            page.rule(cell.x + 2 * mm, cell.right - 2 * mm, cell.y, 0.35, FRAME)


def _rules() -> list[Block]:
    rules = (
        translate(
            "Reports",
            "Put this sheet in a sealed envelope, sign across the flap, and keep it in the"
            " unit's safe.",
        ),
        translate(
            "Reports",
            "Never keep it beside the computer, and make no photograph or electronic copy of it.",
        ),
        translate(
            "Reports",
            "To use it: at the sign-in page press «Forgotten password», type the code, then choose"
            " a new password. Each use is recorded with its day and hour.",
        ),
        translate(
            "Reports",
            "Whoever holds this sheet can open every file of the office: hand it over against a"
            " signature when the unit head changes.",
        ),
    )
    return [
        Paragraph(f"{place}. {words}", RULE_TEXT, after=1.4 * mm)
        for place, words in enumerate(rules, start=1)
    ]


def _once() -> str:
    return translate(
        "Reports",
        "The program shows this code once and keeps no copy of it: without this sheet and without"
        " a password, the data of the office are lost.",
    )
