"""What is filled in by hand on a printed page: dotted lines, and boxes to sign in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.reports.blocks import SIGNATURE_HEIGHT, TEXT, signature_box
from desktop_app.typeset import Block, Box, Drawing, Page, measure, mm

LINE_PITCH = 7.6 * mm
GAP = 6 * mm


def dotted_lines(count: int) -> Block:
    """Return so many dotted lines to write on, high enough for a hand."""

    def paint(page: Page, box: Box) -> None:
        for place in range(1, count + 1):
            page.dots(box.x, box.right, box.y + place * LINE_PITCH)

    return Drawing(count * LINE_PITCH + 1.4 * mm, paint)


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs: the quality, and the name when it is known."""

    who: str
    name: str = ""


def signature_rows(signers: Sequence[Signer], height: float = SIGNATURE_HEIGHT) -> list[Block]:
    """Return boxes to sign in, two or three a row from the right; a row never splits.

    A last row that is shorter ends at the left edge, where signatures stand.
    """
    count = len(signers)
    a_row = 2 if count in {1, 2, 4} else 3
    rows = [signers[place : place + a_row] for place in range(0, count, a_row)]
    return [_row(row, a_row, height) for row in rows]


def _row(signers: Sequence[Signer], a_row: int, height: float) -> Block:
    def paint(page: Page, box: Box) -> None:
        places = Box(box.x, box.y, box.width, height).columns([1.0] * a_row, GAP)
        for signer, place in zip(signers, places[-len(signers) :], strict=True):
            signature_box(page, place, signer.who, signer.name)

    return Drawing(height + 3 * mm, paint)


def blanks(names: Sequence[str]) -> Block:
    """Return labels side by side, each with a dotted line to write on."""

    def paint(page: Page, box: Box) -> None:
        for name, part in zip(names, box.columns([1.0] * len(names), GAP), strict=True):
            baseline = part.y + 4.4 * mm
            with page.tag("P"):
                page.line(part.right, baseline, name, TEXT)
            page.dots(part.x, part.right - measure(name, TEXT) - 2 * mm, baseline + 0.8 * mm)

    return Drawing(LINE_PITCH, paint)
