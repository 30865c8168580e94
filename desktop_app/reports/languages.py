"""In which language and from which side a document is set: the one place that knows of both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date

from desktop_app.domain import formats
from desktop_app.domain.formats import FRENCH, isolate
from desktop_app.domain.texts import POP_ISOLATE
from desktop_app.reports.words import dirhams_in_words
from desktop_app.reports.words_fr import dirhams_in_words_fr
from desktop_app.services.desk import Desk
from desktop_app.services.letter_settings import letter_settings
from desktop_app.services.rows import PersonFacts
from desktop_app.translate import language, speaking
from desktop_app.typeset import Align, Box, Span, Style, direction

ARABIC = "ar"
BOTH = (ARABIC, FRENCH)
FIRST_STRONG_ISOLATE = "\u2068"
LONGEST_NAME = 60
_BOLD, _PLAIN = "\ue000", "\ue001"


@contextmanager
def set_in(desk: Desk, code: str) -> Iterator[Desk]:
    """Make the document of the block in a language, from the side it begins at.

    Gives the desk with its unit's words in that language.
    """
    with speaking(code), direction(right_to_left=code != FRENCH):
        yield desk.with_unit(letter_settings(desk).unit(desk.unit, code))


def from_the_right() -> bool:
    """Tell whether what is being made reads from right to left."""
    return language() != FRENCH


def leading(box: Box, width: float) -> Box:
    """Return the part of a box where its lines begin."""
    return box.columns((width, box.width - width))[0]


def trailing(box: Box, width: float) -> Box:
    """Return the part of a box where its lines end."""
    return box.columns((box.width - width, width))[1]


def start_of(box: Box) -> float:
    """Return the x where the lines of a box begin."""
    return box.right if from_the_right() else box.x


def end_of(box: Box) -> float:
    """Return the x where the lines of a box end."""
    return box.x if from_the_right() else box.right


def amounts() -> Align:
    """Return where amounts stand in a column: flush to its right edge in both directions."""
    return Align.START if from_the_right() else Align.END


# Words


def own_direction(text: str) -> str:
    """Wrap Arabic words of a French document, so that the sentence around them keeps its order.

    What is wrapped stays on one line: it is for names, not for sentences.
    """
    if from_the_right() or not has_arabic(text) or len(text) > LONGEST_NAME:
        return text
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


def has_arabic(text: str) -> bool:
    """Tell whether some letter of a text is Arabic."""
    return any("\u0600" <= sign <= "\u06ff" for sign in text)


def own_side(text: str) -> bool | None:
    """Return True for a text that begins in Arabic: it reads from the right in any document."""
    first = next((sign for sign in text if sign.isalpha()), "")
    return True if has_arabic(first) else None


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
    """Return «20 نونبر 2026», «فاتح نونبر 2026» for the first, or `20 novembre 2026`."""
    return formats.prose_date(day, language())


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
    if language() == FRENCH:
        return isolate(latin) if latin else own_direction(person.full_name_ar)
    return person.full_name_ar


def joined_head(title: str, unit: str) -> str:
    """Return «رئيس المصلحة الولائية للعمل الاجتماعي بطنجة» of the head's title and the unit.

    The title usually repeats the first word of the unit's name («رئيس المصلحة»).
    """
    first, _, rest = unit.partition(" ")
    if first and title.endswith(first):
        return f"{title} {rest}"
    return comma().join((title, unit))


def within_sentence(title: str) -> str:
    """Return a title as it stands within a sentence: «le Chef du Service»."""
    return title[:1].lower() + title[1:]


def semicolon() -> str:
    """Return what stands after an item of a list that goes on."""
    return " ;" if language() == FRENCH else "؛"


def comma() -> str:
    """Return what stands between the parts of an enumeration."""
    return ", " if language() == FRENCH else "، "


def listed(items: Sequence[str]) -> list[str]:
    """Return the items of a list as its sentence is punctuated: semicolons, then a full stop."""
    return [*(f"{item}{semicolon()}" for item in items[:-1]), *(f"{one}." for one in items[-1:])]
