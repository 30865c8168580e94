"""Reads a finished PDF back and holds it against what was meant, before it is released."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple
from unicodedata import category, normalize

from desktop_app.domain.errors import RiayaError
from desktop_app.domain.messages import Message, message
from desktop_app.services.pdfium import opened
from desktop_app.translate import translate
from desktop_app.typeset import Document
from desktop_app.typeset.file import write_whole

# All pages of a short document are read; of others the first, the last and one of so many.
READ_WHOLE, READ_EVERY = 2, 8
# Letters, marks and figures are compared: PDFium turns brackets, straightens apostrophes and
# leaves out a hyphen at the end of a line.
_COMPARED = frozenset("LMN")
# PDFium takes a mark that stands on another for the same one; nobody misses two signs of a page.
LOST_AT_MOST = 2
# Ink may pass the edge of its line by so much, and two lines may share so much of their height.
EDGE = 1.0
SHARED_HEIGHT, SHARED_WIDTH = 0.65, 0.15
_PLACE = "\ue000"
_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# What is higher than any line of a document is drawn behind its text.
HIGHEST_LINE = 45.0

_bottom = attrgetter("bottom")


class FaultyPrintError(RiayaError):
    """The finished file does not show what was meant; it was thrown away."""

    code = "faulty_print"

    def __init__(self, faults: Sequence[Message]) -> None:
        super().__init__(faults[0])
        self.faults = tuple(faults)


@dataclass(frozen=True, slots=True)
class Meant:
    """What a document was to show: its pages, and what was set on some of them."""

    pages: int
    said: Mapping[int, str]


class Box(NamedTuple):
    """Where a piece of text was found, in points from the lower left corner of the page."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        """From the lowest to the highest ink."""
        return self.top - self.bottom

    @property
    def width(self) -> float:
        """From the first to the last ink."""
        return self.right - self.left


class ReadPage(NamedTuple):
    """A page as it was read: its number from 1, its size, its text and where that stands."""

    number: int
    width: float
    height: float
    text: str
    boxes: list[Box]


class CheckedDocument(Document):
    """A document that is read back once it is written: nothing wrong reaches its target.

    Raises FaultyPrintError when the file does not show what was set.
    """

    def save(self) -> None:
        """Write the file aside, read it back, and release it."""
        target, aside = self.target, BytesIO()
        self.target = aside
        super().save()
        found = faults(aside.getvalue(), Meant(self.pages, self.said))
        if found:
            raise FaultyPrintError(found)
        if isinstance(target, Path):
            write_whole(target, aside.getvalue())
        else:
            target.write(aside.getvalue())


def faults(data: bytes, meant: Meant) -> list[Message]:
    """Return what is wrong with a finished file, the gravest first; nothing when it is right.

    A sign that no font has is no fault: a box stands in its place, and who copies or searches the
    text gets the sign.
    """
    found: list[Message] = []
    with opened(data) as document:
        if len(document) != meant.pages:
            found.append(_pages(len(document), meant.pages))
        wanted = [number for number in pages_to_read(meant) if number <= len(document)]
        pages = [_read(document, number) for number in wanted]
    for page in pages:
        found += _faults_of_page(page, meant.said.get(page.number))
    return [*found, *_numbering(pages, meant.pages)]


def pages_to_read(meant: Meant) -> list[int]:
    """Return the pages that are read: all of a short document, a part of a long one."""
    if meant.pages <= READ_WHOLE:
        return list(range(1, meant.pages + 1))
    return sorted({*sorted(meant.said)[::READ_EVERY], 1, meant.pages})


def _read(document: Any, number: int) -> ReadPage:
    with closing(document[number - 1]) as page, closing(page.get_textpage()) as text:
        boxes = [Box(*text.get_rect(place)) for place in range(text.count_rects())]
        width, height = page.get_size()
        return ReadPage(number, width, height, text.get_text_range(), boxes)


def _faults_of_page(page: ReadPage, said: str | None) -> Iterator[Message]:
    if said is not None and lost(said, page.text) > LOST_AT_MOST:
        yield message(
            "Reports",
            "The document was not released: page {number} of the finished file lacks a part of its "
            "text. Print it again; if this happens again, tell who looks after the program.",
            number=page.number,
        )
    if any(_is_outside(box, page) for box in page.boxes):
        yield message(
            "Reports",
            "The document was not released: text of page {number} runs over the edge of the paper. "
            "Shorten the longest text, and tell who looks after the program.",
            number=page.number,
        )
    if _stand_on_each_other(page.boxes):
        yield message(
            "Reports",
            "The document was not released: lines of page {number} stand on each other. Shorten "
            "the longest text, and tell who looks after the program.",
            number=page.number,
        )


def _pages(found: int, meant: int) -> Message:
    return message(
        "Reports",
        "The document was not released: the finished file has {found} pages and should have "
        "{meant}. Print it again; if this happens again, tell who looks after the program.",
        found=found,
        meant=meant,
    )


# Words


def lost(said: str, read: str) -> int:
    """Return how many of the characters that were set are not among those that were read."""
    return (_characters(said) - _characters(read)).total()


def _characters(text: str) -> Counter[str]:
    """The letters, marks and figures of a text, whatever their order and composition."""
    counted = Counter(normalize("NFKD", text))
    for character in list(counted):
        if category(character)[0] not in _COMPARED:
            del counted[character]
    return counted


# Places


def _is_outside(box: Box, page: ReadPage) -> bool:
    return (
        box.left < -EDGE
        or box.bottom < -EDGE
        or box.right > page.width + EDGE
        or box.top > page.height + EDGE
    )


def _stand_on_each_other(boxes: Sequence[Box]) -> bool:
    """Tell whether two pieces of text cover each other, as an overflowing cell does the foot."""
    lines = sorted((box for box in boxes if 0 < box.height < HIGHEST_LINE), key=_bottom)
    for index, box in enumerate(lines):
        for other in lines[index + 1 :]:
            if other.bottom > box.top:
                break
            if _cover(box, other):
                return True
    return False


def _cover(one: Box, other: Box) -> bool:
    height = min(one.top, other.top) - max(one.bottom, other.bottom)
    width = min(one.right, other.right) - max(one.left, other.left)
    return height > SHARED_HEIGHT * min(one.height, other.height) and (
        width > max(SHARED_WIDTH * min(one.width, other.width), EDGE)
    )


# Numbers of pages


def _numbering(pages: Sequence[ReadPage], meant: int) -> Iterator[Message]:
    """What «page 3 of 12» says wrong: a document may hold several runs of pages."""
    told = [(page.number, *numbers) for page in pages if (numbers := _said_number(page.text))]
    for place, number, total in told:
        is_end = place == meant
        if number > total or (place == 1 and number != 1) or (is_end and number != total):
            yield _wrong_number(place, number, total)
    for (before, number, total), (place, following, of) in pairwise(told):
        expected = (number + 1, total) if number < total else (1, of)
        if place == before + 1 and (following, of) != expected:
            yield _wrong_number(place, following, of)


def _said_number(text: str) -> tuple[int, int] | None:
    words = translate("Reports", "Page {number} of {total}", number=_PLACE, total=_PLACE)
    pattern = re.escape(words).replace(_PLACE, r"(\d+)")
    found = re.search(pattern, " ".join(_MARKS.sub("", text).split()))
    return (int(found[1]), int(found[2])) if found else None


def _wrong_number(place: int, number: int, total: int) -> Message:
    return message(
        "Reports",
        "The document was not released: page {place} says that it is page {number} of {total}. "
        "Print it again; if this happens again, tell who looks after the program.",
        place=place,
        number=number,
        total=total,
    )
