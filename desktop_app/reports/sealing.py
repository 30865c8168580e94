"""What a numbered document carries: its number at the foot of each page, and the square code."""

from __future__ import annotations

from typing import Any

from desktop_app.domain.formats import isolate
from desktop_app.reports.self_check import CheckedDocument
from desktop_app.services.print_rows import Mark
from desktop_app.services.prints import Paper
from desktop_app.translate import translate
from desktop_app.typeset import Align, Box, Margins, Page, Style, mm
from desktop_app.typeset.style import is_right_to_left

QR = 20 * mm
BESIDE = 3 * mm
# How wide the code is with its caption, so that a title beside it can keep away.
ROOM = 48 * mm
CAPTION = Style(8.5, 4.2 * mm).medium()
CODE = Style(9.5, 5 * mm).bold()
NUMBER = Style(7.5, 3.7 * mm).grey()
# Below the foot of the page, and still where office printers print.
NUMBER_BASELINE = 5.4 * mm


class NumberedDocument(CheckedDocument):
    """A document whose pages know its number; without a numbered paper it is like any other."""

    def __init__(
        self, *given: Any, paper: Paper | None = None, says_number: bool = True, **more: Any
    ) -> None:
        super().__init__(*given, seal=self._sealed_with, **more)
        self.paper = paper
        self.mark = paper.mark if paper is not None else None
        self.says_number = says_number

    def _sealed_with(self, fingerprint: bytes) -> str:
        """Return the text of the code for what the document turned out to show."""
        if self.paper is None or self.mark is None:
            return ""
        return self.paper.sealed(fingerprint, self.pages)

    def new_page(
        self,
        *,
        size: tuple[float, float] | None = None,
        number: int | None = None,
        total: int | None = None,
        margins: Margins | None = None,
    ) -> Page:
        """Begin a page with the document's number and code at its very foot.

        A document that says them in its own place does not: `says_number` is false.
        """
        page = super().new_page(size=size, number=number, total=total, margins=margins)
        if self.mark is not None and self.says_number:
            baseline = page.height - NUMBER_BASELINE
            page.line(page.width / 2, baseline, number_words(self.mark), NUMBER, Align.CENTRE)
        return page


def mark_of(page: Page) -> Mark | None:
    """Return the number and code of the document a page belongs to; None when it has none."""
    document = page.document
    return document.mark if isinstance(document, NumberedDocument) else None


def number_words(mark: Mark) -> str:
    """Return «رقم الوثيقة 2026/000123 · 7F3A-92C1»."""
    return translate(
        "Reports",
        "Document number {number} · {code}",
        number=isolate(mark.number),
        code=isolate(mark.code),
    )


def caption() -> str:
    """Return what stands beside the square code; it is no signature."""
    return translate("Reports", "Internal verification code")


def paint_seal(page: Page, x: float, y: float, size: float = QR) -> str:
    """Draw the square code of a page's document, its left top corner given; return its short code.

    Nothing is drawn, and empty returned, for a document without a number.
    """
    mark = mark_of(page)
    if mark is None:
        return ""
    with page.figure(f"{caption()} {mark.code}", Box(x, y, size, size)):
        page.seal(x, y, size)
    return mark.code


def paint_code(page: Page, x: float, y: float, size: float, data: str, short: str) -> str:
    """Draw the document's own square code, or `data` in one without a number; return its short
    code, or `short`.
    """
    sealed = paint_seal(page, x, y, size)
    if not sealed:
        with page.figure(caption(), Box(x, y, size, size)):
            page.qr(x, y, size, data)
    return sealed or short


def paint_seal_upright(page: Page, box: Box) -> None:
    """Draw the square code in the middle of a narrow column, its caption and short code below."""
    code = paint_seal(page, box.x + (box.width - QR) / 2, box.y)
    middle = box.x + box.width / 2
    if code:
        page.line(middle, box.y + QR + 4 * mm, caption(), CAPTION.sized(8, 4 * mm), Align.CENTRE)
        page.line(middle, box.y + QR + 8.6 * mm, isolate(code), CODE, Align.CENTRE)


def paint_seal_beside_title(page: Page, box: Box) -> None:
    """Draw the square code at the far side of a title, with its caption and short code."""
    from_right = is_right_to_left()
    x = box.x if from_right else box.right - QR
    code = paint_seal(page, x, box.y)
    if not code:
        return
    # The words end where the square begins: their near edge is towards the title.
    near = x + QR + BESIDE if from_right else x - BESIDE
    for baseline, words, style in ((8.6, caption(), CAPTION), (13.6, isolate(code), CODE)):
        page.line(near, box.y + baseline * mm, words, style, Align.END)
