"""Crockford's base 32: letters and figures that nobody mistakes, read aloud or typed by hand."""

from __future__ import annotations

import unicodedata

# No I, L, O or U: what is read aloud or copied by hand cannot be mistaken.
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})
_VALUES = {letter: value for value, letter in enumerate(LETTERS)}


def plain(text: str) -> str:
    """Return the letters of a text as they count: capitals, lookalikes mended, the rest gone."""
    letters = unicodedata.normalize("NFKC", text).upper().translate(LOOKALIKES)
    return "".join(letter for letter in letters if letter in _VALUES)


def encode(data: bytes) -> str:
    """Return bytes as letters, five bits each; the last letter is filled with noughts."""
    length = -(-len(data) * 8 // 5)
    number = int.from_bytes(data, "big") << (length * 5 - len(data) * 8)
    letters = []
    for _ in range(length):
        number, rest = divmod(number, len(LETTERS))
        letters.append(LETTERS[rest])
    return "".join(reversed(letters))


def decode(letters: str) -> bytes:
    """Return the bytes of letters as `encode` writes them; bits that fill no byte are dropped.

    Raises ValueError for a letter that is none.
    """
    number = 0
    for letter in letters:
        if letter not in _VALUES:
            raise ValueError(f"no letter of base 32: {letter!r}")
        number = number * len(LETTERS) + _VALUES[letter]
    size, spare = divmod(len(letters) * 5, 8)
    return (number >> spare).to_bytes(size, "big")
