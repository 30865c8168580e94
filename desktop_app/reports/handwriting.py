"""What is filled in by hand on a printed page: dotted lines, and boxes to sign in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.reports.blocks import SIGNATURE_HEIGHT, signature_box
from desktop_app.typeset import Block, Box, Drawing, Page, mm

LINE_PITCH = 7.6 * mm
SIGNERS_A_ROW = 3
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


def signature_rows(
    signers: Sequence[Signer], height: float = SIGNATURE_HEIGHT, a_row: int = SIGNERS_A_ROW
) -> list[Block]:
    """Return boxes to sign in, from the right, as wide as their row allows; a row never splits.

    Two signers stand at the edges; a last row of few keeps the width of the others.
    """
    rows = [signers[place : place + a_row] for place in range(0, len(signers), a_row)]
    columns = a_row if len(rows) > 1 else len(signers)
    return [_row(row, columns, height) for row in rows]


def _row(signers: Sequence[Signer], columns: int, height: float) -> Block:
    def paint(page: Page, box: Box) -> None:
        frame = Box(box.x, box.y, box.width, height)
        places = frame.columns([1.0] * max(columns, 2), GAP)
        # One alone signs where signatures stand: on the left.
        for signer, place in zip(signers, places if columns > 1 else places[-1:], strict=False):
            signature_box(page, place, signer.who, signer.name)

    return Drawing(height + 3 * mm, paint)
