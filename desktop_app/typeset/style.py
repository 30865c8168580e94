"""How text looks: type styles, and plain text made of spans of different styles."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from desktop_app.typeset.fonts import BOLD, MEDIUM, PLEX, REGULAR

POINTS_PER_MM = 72 / 25.4
mm = POINTS_PER_MM

_right_to_left = ContextVar("right_to_left", default=True)


def is_right_to_left() -> bool:
    """Whether the document being made is right to left: its lines, columns and tables."""
    return _right_to_left.get()


@contextmanager
def direction(*, right_to_left: bool) -> Iterator[None]:
    """Make a document in a direction: all that leaves its direction open follows it."""
    before = _right_to_left.set(right_to_left)
    try:
        yield
    finally:
        _right_to_left.reset(before)


BLACK = "#000000"
GREY = "#4D4D4D"


class Align(StrEnum):
    """Where lines stand between the edges; start is the right edge of right-to-left text."""

    START = "start"
    CENTRE = "centre"
    END = "end"
    JUSTIFY = "justify"


@dataclass(frozen=True, slots=True)
class Style:
    """A type style. `size` and `leading` (from baseline to baseline) are in points."""

    size: float = 9.5
    leading: float = 5 * mm
    weight: int = REGULAR
    colour: str = BLACK
    family: str = PLEX

    def bold(self) -> "Style":
        """The same style in bold."""
        return replace(self, weight=BOLD)

    def medium(self) -> "Style":
        """The same style in the medium weight."""
        return replace(self, weight=MEDIUM)

    def regular(self) -> "Style":
        """The same style in the regular weight."""
        return replace(self, weight=REGULAR)

    def coloured(self, colour: str) -> "Style":
        """The same style in another colour, `#RRGGBB`."""
        return replace(self, colour=colour)

    def grey(self) -> "Style":
        """The same style in the grey of labels and notes (70 % black)."""
        return replace(self, colour=GREY)

    def sized(self, size: float, leading: float | None = None) -> "Style":
        """The same style at another size, with its own leading when one is given (points)."""
        return replace(self, size=size, leading=self.leading if leading is None else leading)


class Span(NamedTuple):
    """A piece of plain text with its own style; without one it takes the style around it."""

    text: str
    style: Style | None = None


RichText = str | Span | Sequence[str | Span]
StyledText = tuple[tuple[str, Style], ...]


def _as_it_is(text: str) -> str:
    return text


@dataclass(slots=True)
class _Preparation:
    """What is done to characters before they are laid out."""

    prepare: Callable[[str], str] = _as_it_is


_preparation = _Preparation()


def prepare_texts(prepare: Callable[[str], str]) -> Callable[[str], str]:
    """Have `prepare` done to every text of right-to-left documents before it is laid out.

    It holds for the rest of the program, and may add isolates (to numbers, for instance), which
    take no room; nothing else. Returns what was done before.
    """
    before, _preparation.prepare = _preparation.prepare, prepare
    return before


def styled(text: RichText, style: Style) -> StyledText:
    """Any text as (prepared characters, style) pairs; empty pieces are left out."""
    prepare = _preparation.prepare if _right_to_left.get() else _as_it_is
    if isinstance(text, str):
        return ((prepare(text), style),) if text else ()
    pieces = (text,) if isinstance(text, Span) else text
    pairs = ((p.text, p.style or style) if isinstance(p, Span) else (p, style) for p in pieces)
    return tuple((prepare(characters), look) for characters, look in pairs if characters)


def plain(text: RichText) -> str:
    """The characters of any text without its styles."""
    if isinstance(text, Span):
        return text.text
    if isinstance(text, str):
        return text
    return "".join(piece.text if isinstance(piece, Span) else piece for piece in text)
