"""Reading a printed document back: its text page by page, in the order a person reads."""

from __future__ import annotations

import re
import unicodedata

import pypdfium2

MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
PRESENTATION = re.compile("[\ufb50-\ufdff\ufe70-\ufeff]")


def raw_pages(data: bytes) -> list[str]:
    """The text of each page as it is extracted."""
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data)]


def pages(data: bytes) -> list[str]:
    """The text of each page without marks, its blanks joined."""
    return [plain(text) for text in raw_pages(data)]


def text(data: bytes) -> str:
    """The text of all pages."""
    return " ".join(pages(data))


def plain(written: str) -> str:
    """A text without marks, composed, its blanks joined: what a comparison is about."""
    return " ".join(unicodedata.normalize("NFC", MARKS.sub("", written)).split())


def sizes(data: bytes) -> list[tuple[int, int]]:
    """The size of each page in whole millimetres."""
    return [
        (round(page.get_width() * 25.4 / 72), round(page.get_height() * 25.4 / 72))
        for page in pypdfium2.PdfDocument(data)
    ]


def dark_right_edge(data: bytes, number: int = 0) -> float:
    """How far to the right something is drawn on a page, in millimetres."""
    return _dark_box(data, number)[2] * 25.4 / 72


def dark_left_edge(data: bytes, number: int = 0) -> float:
    """How far to the left something is drawn on a page, in millimetres."""
    return _dark_box(data, number)[0] * 25.4 / 72


def _dark_box(data: bytes, number: int) -> tuple[int, int, int, int]:
    picture = pypdfium2.PdfDocument(data)[number].render(scale=1).to_pil().convert("L")
    box = picture.point(lambda value: 255 if value < 128 else 0).getbbox()
    assert box is not None
    return box
