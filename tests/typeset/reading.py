"""Reading back what was printed: text, marks removed, and pictures of pages."""

import io
import re
from collections.abc import Callable, Sequence
from unicodedata import normalize

import pypdfium2
from PIL import Image

from desktop_app.typeset import Document, Page, direction
from desktop_app.typeset.bidi import visual_runs

MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def printed(draw: Callable[[Document], object], right_to_left=True, **options) -> bytes:
    """The file of a document drawn by `draw`."""
    target = io.BytesIO()
    with (
        direction(right_to_left=right_to_left),
        Document(target, title="وثيقة", **options) as document,
    ):
        draw(document)
    return target.getvalue()


def page_of(draw: Callable[[Page], object], **options) -> bytes:
    """The file of one page drawn by `draw`."""
    return printed(lambda document: draw(document.new_page()), **options)


def raw_texts(data: bytes) -> list[str]:
    """The text of each page as pdfium extracts it."""
    pages = pypdfium2.PdfDocument(data)
    return [page.get_textpage().get_text_range() for page in pages]


def texts(data: bytes) -> list[str]:
    """The text of each page without marks, composed, no-break spaces as spaces."""
    return [
        normalize("NFC", MARKS.sub("", text)).replace("\u00a0", " ") for text in raw_texts(data)
    ]


def lines(data: bytes) -> list[str]:
    """The lines of the first page, blanks joined."""
    return [" ".join(line.split()) for line in texts(data)[0].splitlines() if line.strip()]


def picture(data: bytes, number: int = 0) -> Image.Image:
    """A page as a grey picture at one pixel a point."""
    return pypdfium2.PdfDocument(data)[number].render(scale=1).to_pil().convert("L")


def ink(data: bytes, number: int = 0) -> tuple[int, int, int, int] | None:
    """The box (left, top, right, bottom) of what is dark on a page, in points."""
    return picture(data, number).point(lambda value: 255 if value < 128 else 0).getbbox()


def logical(text: str) -> str:
    """A text as a reader expects it: no marks, composed, no-break spaces as spaces."""
    return " ".join(normalize("NFC", MARKS.sub("", text)).replace("\u00a0", " ").split())


def visual_order(levels: Sequence[int]) -> list[int]:
    """The index of each character of a line, from left to right."""
    order: list[int] = []
    for run in visual_runs(levels):
        positions = range(run.start, run.stop)
        order.extend(reversed(positions) if run.level & 1 else positions)
    return order
