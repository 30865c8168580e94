"""Folds text so that the usual writings of one word meet one another."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from desktop_app.domain.texts import strip_invisible, to_western_digits

_DROPPED = str.maketrans("", "", "ـ'’‘ʼ`´")
_INTERCHANGED = str.maketrans(
    {"ى": "ي", "ة": "ه", "ء": "", "ٱ": "ا", "ی": "ي", "ک": "ك", "گ": "ك", "ڭ": "ك"}
    | {"ڤ": "ف", "پ": "ب", "œ": "oe", "æ": "ae"}
)
_SERVANT = re.compile(r"\bعبد (?=ال)")
# Not after a particle that has two writings («ابن» is «بن»): it belongs to what follows.
_FAITH = re.compile(r"(?<=[ء-ي])(?<!\bابن)(?<!\bابو)(?<!\bابي) (?=الدين\b)")
_ARABIC_LETTER = re.compile(r"[ء-ي]")


def fold(text: str) -> str:
    """Return the text as it is compared: one writing for letters that people interchange.

    Arabic: أإآٱ -> ا, ى -> ي, ة -> ه, ؤ -> و, ئ -> ي, ء and marks dropped, «عبد الـ» and
    «… الدين» joined. Latin: lower case without accents. Digits are 0-9, apostrophes are
    dropped, other punctuation becomes a space, and spaces are single.
    """
    return _joined_up(interchange(plain(text)))


def plain(text: str) -> str:
    """Return what fold returns, with ة, ى and ء still told apart and no words joined."""
    if text.isascii() and text.replace(" ", "").isalnum():
        return " ".join(text.lower().split())
    return " ".join(filter(None, map(_plain_word, text.split())))


# A text is typed letter by letter, and only its last word is another one each time.
@lru_cache(maxsize=20_000)
def _plain_word(word: str) -> str:
    visible = strip_invisible(word).translate(_DROPPED)
    cased = to_western_digits(unicodedata.normalize("NFKC", visible)).casefold()
    # Decomposing parts the hamza and madda from their letters too: أ -> ا, ؤ -> و, ئ -> ي.
    bare = "".join(c for c in unicodedata.normalize("NFKD", cased) if not _is_mark(c))
    return " ".join("".join(c if c.isalnum() else " " for c in bare.translate(_DROPPED)).split())


def interchange(word: str) -> str:
    """Return a plain word with one writing for ى and ي, ة and ه, and without ء."""
    return word.translate(_INTERCHANGED)


def is_arabic(text: str) -> bool:
    """Tell whether a plain text has Arabic letters."""
    return _ARABIC_LETTER.search(text) is not None


def _joined_up(text: str) -> str:
    return _FAITH.sub("", _SERVANT.sub("عبد", text))


def _is_mark(letter: str) -> bool:
    return unicodedata.category(letter).startswith("M")
