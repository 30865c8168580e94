"""In which language and from which side a document is set: the one place that knows of both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date

from desktop_app.domain import formats
from desktop_app.domain.formats import FRENCH, isolate
from desktop_app.reports.words import dirhams_in_words
from desktop_app.reports.words_fr import dirhams_in_words_fr
from desktop_app.services.desk import Desk
from desktop_app.services.letter_settings import letter_settings
from desktop_app.services.rows import PersonFacts
from desktop_app.translate import language, speaking
from desktop_app.typeset import Align, Block, Box, Columns, Paragraph, RichText, Span, Style

ARABIC = "ar"
BOTH = (ARABIC, FRENCH)
_BOLD, _PLAIN = "\ue000", "\ue001"


@contextmanager
def set_in(desk: Desk, code: str) -> Iterator[Desk]:
    """Make a document of the block in a language; gives the desk with its unit's words in it."""
    with speaking(code):
        yield desk.with_unit(letter_settings(desk).unit(desk.unit, code))


def from_the_right() -> bool:
    """Tell whether what is being made reads from right to left."""
    return language() != FRENCH


# Sides


def leading(box: Box, width: float) -> Box:
    """Return the part of a box where its lines begin."""
    x = box.right - width if from_the_right() else box.x
    return Box(x, box.y, width, box.height)


def trailing(box: Box, width: float) -> Box:
    """Return the part of a box where its lines end."""
    x = box.x if from_the_right() else box.right - width
    return Box(x, box.y, width, box.height)


def start_of(box: Box) -> float:
    """Return the x where the lines of a box begin."""
    return box.right if from_the_right() else box.x


def end_of(box: Box) -> float:
    """Return the x where the lines of a box end."""
    return box.x if from_the_right() else box.right


def paragraph(
    text: RichText,
    style: Style,
    align: Align = Align.START,
    *,
    indent: float = 0.0,
    before: float = 0.0,
    keep_with_next: bool = False,
) -> Paragraph:
    """Return a paragraph set from the side its language begins at."""
    return Paragraph(
        text,
        style,
        align,
        indent=indent,
        before=before,
        keep_with_next=keep_with_next,
        right_to_left=from_the_right(),
    )


def side_by_side(
    columns: Sequence[Sequence[Block]], shares: Sequence[float], gutter: float = 0.0
) -> Columns:
    """Return columns in their reading order, the first where lines begin."""
    if from_the_right():
        return Columns(columns, shares, gutter)
    return Columns(list(reversed(columns)), list(reversed(shares)), gutter)


# Words


def strong(text: str) -> str:
    """Mark a value that is to stand out of the sentence it is put into; `rich` reads the mark."""
    return f"{_BOLD}{text}{_PLAIN}"


def rich(text: str, style: Style) -> list[str | Span]:
    """Return a sentence with the values marked in it set in bold."""
    spans: list[str | Span] = []
    for number, part in enumerate(text.split(_BOLD)):
        bold, mark, plain = part.partition(_PLAIN)
        if not number or not mark:
            spans.append(part)
            continue
        spans += [Span(bold, style.bold()), plain]
    return [part for part in spans if part]


def long_day(day: date) -> str:
    """Return «20 نونبر 2026» or `20 novembre 2026`."""
    return formats.long_date(day, language())


def dirhams(centimes: int) -> str:
    """Return `9.000,00 درهم` or `9 000,00 DH`."""
    return formats.dirhams(centimes, language())


def in_words(centimes: int) -> str:
    """Return an amount in words."""
    if language() == FRENCH:
        return dirhams_in_words_fr(centimes)
    return dirhams_in_words(centimes)


def name_of(person: PersonFacts) -> str:
    """Return a person's name in the letters of the language, the Arabic one where it has none."""
    latin = person.full_name_latin
    return isolate(latin) if language() == FRENCH and latin else person.full_name_ar
