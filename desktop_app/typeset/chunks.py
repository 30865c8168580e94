"""Chunks: the parts of a line that are written apart, so that each reader gets its text back.

PDFium (Chrome, Edge) turns a right-to-left line round by its runs of letters, of figures with
their separators, and of other signs: it would read `-2026-45TNG` for `TNG-2026-45`. Every other
reader takes a reference as it is written. So a reference is written plainly, and a property of its
marked content that only PDFium looks at holds the order which PDFium turns into the right one.
pdf.js (Firefox) begins anew at marked content: the chunks of a line follow each other in the order
of reading, each moved to its place.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple
from unicodedata import bidirectional

from desktop_app.typeset.shaping import REFERENCE
from desktop_app.typeset.text import NO_BREAK_SPACE, Line, Piece

# Not /Span: there the property would be the text for every reader.
TAG = "/Turned"
_NUMBER = re.compile("[0-9/.,:]+")
_ASCII_RUNS = re.compile("[A-Za-z]+|[0-9+,./:#$%-]+|[^A-Za-z0-9+,./:#$%-]+")
_LETTER, _FIGURE = frozenset({"L"}), frozenset({"AN", "EN", "NSM", "CS", "ES", "ET", "BN"})


class Chunk(NamedTuple):
    """Pieces that stand side by side from `x` on; `turned` is what PDFium is told of them."""

    pieces: Sequence[Piece]
    x: float
    turned: str


def chunks(line: Line, stretch: float) -> list[Chunk]:
    """The chunks of a line from left to right; one that is not turned for most lines."""
    if not line.right_to_left or all(piece.right_to_left for piece in line.pieces):
        return [Chunk(line.pieces, 0.0, "")]
    mixed = any(piece.right_to_left for piece in line.pieces)
    found: list[Chunk] = []
    x = 0.0
    for pieces in _runs(line.pieces):
        text = "" if pieces[0].right_to_left else _turned(pieces, only_references=mixed)
        if found and not text and not found[-1].turned:
            found[-1] = Chunk([*found[-1].pieces, *pieces], found[-1].x, "")
        else:
            found.append(Chunk(pieces, x, text))
        x += sum(piece.width + stretch * piece.stretchable for piece in pieces)
    return found


def _runs(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Neighbours of one direction and one style."""
    for _, run in groupby(pieces, lambda piece: (piece.right_to_left, piece.style)):
        yield list(run)


def _turned(pieces: Sequence[Piece], *, only_references: bool) -> str:
    """What PDFium is told of left-to-right pieces; nothing when it reads them as they stand.

    Words of a line that also has Arabic ones stay as they are: pdf.js would lose the spaces that
    part them from it.
    """
    if only_references and not all(map(_is_of_reference, pieces)):
        return ""
    return turned("".join(piece.text for piece in pieces))


def _is_of_reference(piece: Piece) -> bool:
    return piece.text == NO_BREAK_SPACE if piece.space else bool(REFERENCE.fullmatch(piece.text))


def turned(text: str) -> str:
    """The runs of a text as PDFium sees them, the last first; nothing for a single run."""
    if _NUMBER.fullmatch(text):
        return ""
    if text.isascii():
        runs = _ASCII_RUNS.findall(text)
    else:
        runs = ["".join(run) for _, run in groupby(text, _kind)]
    return "".join(reversed(runs)) if len(runs) > 1 else ""


def _kind(character: str) -> int:
    found = bidirectional(character)
    return 0 if found in _LETTER else 1 if found in _FIGURE else 2


def marked(text: str, shown: str) -> str:
    """Operators that PDFium reads as `text`."""
    if not text:
        return shown
    return f"{TAG} <</ActualText<FEFF{text.encode('utf-16-be').hex().upper()}>>> BDC {shown} EMC"
