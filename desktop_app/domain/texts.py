"""Characters as people type and paste them: digits, invisible marks, spaces."""

from __future__ import annotations

import unicodedata

from desktop_app.domain.errors import FieldError, InvalidError
from desktop_app.domain.messages import Message, message

LEFT_TO_RIGHT_ISOLATE = "\u2066"
POP_ISOLATE = "\u2069"
NO_BREAK_SPACE = "\u00a0"

# Marks, embeddings, overrides and isolates that steer the direction of a line.
_DIRECTION = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
# Zero-width letters and soft hyphens that hide inside pasted words.
_HIDDEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff\ufffe\uffff"

_WITHOUT_DIRECTION = str.maketrans("", "", _DIRECTION)
_WITHOUT_INVISIBLE = str.maketrans("", "", _DIRECTION + _HIDDEN)


def to_western_digits(text: str) -> str:
    """Return the text with Eastern (٠-٩), Persian (۰-۹) and all other digits written 0-9."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


def isolate(text: str) -> str:
    """Wrap a reference, number or date so that Arabic around it does not reorder it.

    Empty stays empty.
    """
    return f"{LEFT_TO_RIGHT_ISOLATE}{text}{POP_ISOLATE}" if text else ""


def strip_marks(text: str) -> str:
    """Return the text without any direction control, as it is copied, exported or searched."""
    return text.translate(_WITHOUT_DIRECTION)


def strip_invisible(text: str) -> str:
    """Return the text without direction controls, zero-width letters and soft hyphens."""
    return text.translate(_WITHOUT_INVISIBLE)


def text_fault(text: str) -> Message | None:
    """Return why a text cannot be kept at all: a NUL or half of a broken letter."""
    if "\0" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
        return message(
            "Texts",
            "The text holds a damaged character that cannot be kept. Type it again by hand.",
        )
    return None


def clean_text(text: str, field: str = "") -> str:
    """Return a one-line text ready to store: NFC, single spaces, nothing invisible.

    Raises InvalidError naming `field` for what cannot be cleaned (see text_fault).
    """
    return " ".join(_visible(text, field).split())


def clean_lines(text: str, field: str = "") -> str:
    """Return a text of several lines ready to store; lines are kept, as clean_text otherwise."""
    lines = [" ".join(line.split()) for line in _visible(text, field).splitlines()]
    return "\n".join(lines).strip("\n")


def _visible(text: str, field: str) -> str:
    fault = text_fault(text)
    if fault is not None:
        raise InvalidError([FieldError(field, "damaged_text", fault)])
    plain = unicodedata.normalize("NFC", strip_invisible(text))
    return "".join(letter if _is_kept(letter) else " " for letter in plain)


def _is_kept(letter: str) -> bool:
    return letter == "\n" or unicodedata.category(letter) != "Cc"
