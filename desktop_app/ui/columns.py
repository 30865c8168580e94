"""What a list shows: columns, and the kinds of value a cell may hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.formats import amount, short_date
from desktop_app.domain.texts import strip_marks
from desktop_app.domain.vocabulary import Provider, label
from desktop_app.translate import tell
from desktop_app.ui import paint
from desktop_app.ui.widgets.badge import BadgeSpec


@dataclass(frozen=True, slots=True)
class Piece:
    """A few words of one cell in their own weight and colour; `ltr` for references.

    What `query` found in them is marked.
    """

    text: str
    weight: int = 400
    token: str = "ink"
    step: str = "base"
    ltr: bool = False
    query: str = ""


@dataclass(frozen=True, slots=True)
class Icon:
    """An icon within the pieces of a cell."""

    name: str
    token: str = "ink2"
    size: int = 16


Row = Any
"""A row is whatever the page fetches: a dataclass, a mapping or a Group."""

Value = Any
"""The value of a cell; its column's kind says what it is."""

Part = Piece | BadgeSpec | Icon | Provider
Pieces = Sequence[Part]


@dataclass(frozen=True, slots=True)
class Lines:
    """A cell of two lines: what it is, and a quieter detail below; `ltr` parts are Pieces.

    With `link` a press on the cell follows the words that are painted as a link.
    """

    first: str | Pieces
    second: str | Pieces = ""
    link: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """A row that heads the rows after it; `action` are link words at its trailing edge."""

    title: str
    detail: str = ""
    icon: str = ""
    tone: str = ""
    provider: Provider | None = None
    action: str = ""
    key: object = None


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    `kind` says how the value of `key` is shown: text, ltr (reference, phone), amount (integer
    centimes), number, date, badge (BadgeSpec or None), provider (Provider), lines (Lines),
    pieces (sequence of Piece, Icon, BadgeSpec, Provider), link (words that act when clicked),
    icon (Icon or None), press (an icon that acts when clicked), check (the row's tick). `width` 0
    shares what is left. `sort` is handed to `fetch` when the head is clicked. Columns with the
    highest `drop` hide first when the table is too narrow for `minimum` widths. `value` computes
    the cell instead of `key`.
    """

    key: str
    title: str = ""
    width: int = 0
    kind: str = "text"
    align: str = paint.LEADING
    sort: str = ""
    weight: int = 400
    token: str = "ink"
    step: str = "base"
    drop: int = 0
    minimum: int = 120
    value: Callable[[Any], object] | None = None


def check_column() -> Column:
    """Return the column of the ticks, at the leading edge of a list."""
    return Column("check", "", 34, "check")


def cell_of(column: Column, row: object) -> object:
    """Return the value a column shows of a row."""
    if column.value is not None:
        return column.value(row)
    if isinstance(row, Mapping):
        return row.get(column.key)
    return getattr(row, column.key, None)


def plain(kind: str, value: object) -> str:
    """Return a cell as words: for screen readers, copying and the display role."""
    if value is None or value is False:
        return ""
    shown: Callable[[Any], str] | None = _PLAIN.get(kind)
    return shown(value) if shown is not None else str(value)


def _plain_date(value: date | PartialDate) -> str:
    return strip_marks(short_date(value))


def _plain_pieces(value: Pieces) -> str:
    return " ".join(filter(None, (_plain_part(part) for part in value)))


def _plain_part(part: Part) -> str:
    if isinstance(part, Icon):
        return ""
    return tell(label(part)) if isinstance(part, Provider) else part.text


def _plain_lines(value: Lines) -> str:
    both = (value.first, value.second)
    words = [line if isinstance(line, str) else _plain_pieces(line) for line in both]
    return "، ".join(filter(None, words))


_PLAIN: dict[str, Callable[[Any], str]] = {
    "amount": lambda value: strip_marks(amount(value)),
    "date": _plain_date,
    "badge": lambda value: value.text,
    "provider": lambda value: tell(label(Provider(value))),
    "lines": _plain_lines,
    "pieces": _plain_pieces,
    "icon": lambda _value: "",
    "press": lambda _value: "",
    "check": lambda _value: "",
    "ltr": lambda value: strip_marks(str(value)),
}
