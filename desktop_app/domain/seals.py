"""The seal of a printed document: what its QR code carries, and how it is read back.

The QR carries letters and figures only, so that it stays small and passes through any scanner:

    RIAYA1:<base 32 of body and signature>

The body is packed in bytes, numbers with the high byte first:

    1  version of the format, 1
    4  name of the key: the first bytes of SHA-256 of the office's public key
    1  length of the unit's code, then the code in ASCII
    1  length of the kind of document, then the kind in ASCII (`deposit_receipt`)
    2  year of the number
    3  number within the year
    2  day of the document, in days since 1 January 2000
    5  the short code
    8  first bytes of the document's fingerprint (SHA-256 over its pages and fonts)

Then follow 64 bytes: the Ed25519 signature of `RIAYA1:` and the body. Nothing in it is personal.

With `deposit_receipt` that is 109 bytes, 175 letters, 182 with the prefix: a QR code of version 8
at level M, whose modules are 0.4 mm wide at 20 mm.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop_app.domain import crockford

PREFIX = "RIAYA1:"
VERSION = 1
KEY_NAME_BYTES = 4
SIGNATURE_BYTES = 64
CODE_BYTES = 5
PRINT_BYTES = 8
DAY_NOUGHT = date(2000, 1, 1)
# A number and a code as somebody types them: 2026/000123 7F3A-92C1.
NUMBER = re.compile(r"(?<!\d)(\d{4})\s*[/\\]\s*(\d{1,6})(?!\d)")
CODE_LETTERS = 8


class SealFault(StrEnum):
    """Why a text is no seal."""

    FOREIGN = "foreign"
    TRUNCATED = "truncated"
    DAMAGED = "damaged"
    NEWER = "newer"


class SealError(ValueError):
    """A text that begins like a seal, or does not, and cannot be read as one."""

    def __init__(self, fault: SealFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Seal:
    """What a seal says; `key_name` is in hex, `code` and `number` as people write them."""

    key_name: str
    unit: str
    kind: str
    number: str
    on: date
    code: str
    fingerprint: bytes

    @property
    def body(self) -> bytes:
        """The bytes that are signed, without the prefix."""
        unit, kind = self.unit.encode("ascii"), self.kind.encode("ascii")
        year, place = self.number.split("/")
        return b"".join(
            (
                bytes((VERSION,)),
                bytes.fromhex(self.key_name),
                bytes((len(unit),)) + unit,
                bytes((len(kind),)) + kind,
                int(year).to_bytes(2, "big"),
                int(place).to_bytes(3, "big"),
                (self.on - DAY_NOUGHT).days.to_bytes(2, "big"),
                crockford.decode(crockford.plain(self.code)),
                self.fingerprint[:PRINT_BYTES],
            )
        )

    @property
    def signed(self) -> bytes:
        """What the signature is made over."""
        return PREFIX.encode() + self.body


def written_number(year: int, place: int) -> str:
    """Return a document's number as people write it: `2026/000123`."""
    return f"{year}/{place:06d}"


def written_code(data: bytes) -> str:
    """Return a short code of five bytes as people read it out: `7F3A-92C1`."""
    letters = crockford.encode(data[:CODE_BYTES])
    return f"{letters[:4]}-{letters[4:]}"


def payload(seal: Seal, signature: bytes) -> str:
    """Return the text of the QR code."""
    return PREFIX + crockford.encode(seal.body + signature)


def read_payload(text: str) -> tuple[Seal, bytes]:
    """Return what the text of a QR code says, and its signature, which is not checked here.

    Small letters, blanks, line ends and the letters of another keyboard do no harm; of two codes
    read one after the other the last counts. Raises SealError for what is no seal, is cut short,
    is damaged, or is of a newer format.
    """
    letters = _letters(text)
    data = crockford.decode(letters)
    if data and data[0] > VERSION:
        raise SealError(SealFault.NEWER)
    try:
        seal, rest = _unpacked(data)
    except IndexError:
        raise SealError(SealFault.TRUNCATED) from None
    except (ValueError, OverflowError):
        raise SealError(SealFault.DAMAGED) from None
    if len(rest) < SIGNATURE_BYTES:
        raise SealError(SealFault.TRUNCATED)
    # One way to write it and no other: no letter can be changed, and none added, unseen.
    if crockford.encode(seal.body + rest[:SIGNATURE_BYTES]) != letters:
        raise SealError(SealFault.DAMAGED)
    return seal, rest


def _letters(text: str) -> str:
    """Return the base 32 letters after the last prefix, whatever the scanner added or changed."""
    for typed in (text, text.translate(_FRENCH), _from_arabic(text)):
        plain = "".join(unicodedata.normalize("NFKC", typed).split()).upper()
        _, found, letters = plain.rpartition(PREFIX[:-1])
        if found:
            return crockford.plain(letters)
    raise SealError(SealFault.FOREIGN)


def _unpacked(data: bytes) -> tuple[Seal, bytes]:
    reader = _Reader(data)
    if reader.take(1)[0] != VERSION:
        raise ValueError
    key_name = reader.take(KEY_NAME_BYTES).hex()
    unit, kind = reader.word(), reader.word()
    year, place = reader.number(2), reader.number(3)
    on = DAY_NOUGHT + timedelta(days=reader.number(2))
    code = written_code(reader.take(CODE_BYTES))
    fingerprint = reader.take(PRINT_BYTES)
    number = written_number(year, place)
    return Seal(key_name, unit, kind, number, on, code, fingerprint), reader.rest


class _Reader:
    """Takes bytes one field after the other; IndexError when they are too few."""

    def __init__(self, data: bytes) -> None:
        self.rest = data

    def take(self, count: int) -> bytes:
        if len(self.rest) < count:
            raise IndexError
        taken, self.rest = self.rest[:count], self.rest[count:]
        return taken

    def number(self, count: int) -> int:
        return int.from_bytes(self.take(count), "big")

    def word(self) -> str:
        return self.take(self.number(1)).decode("ascii")


def read_number(text: str) -> tuple[str, str] | None:
    """Return (number, code) of `2026/000123 7F3A-92C1` as typed; the code may be empty.

    None when there is no number. Raises nothing: a code of a wrong length is given as it is.
    """
    plain = unicodedata.normalize("NFKC", text)
    found = NUMBER.search(plain)
    if found is None:
        return None
    number = written_number(int(found[1]), int(found[2]))
    return number, same_code(plain[: found.start()] + plain[found.end() :])


def same_code(text: str) -> str:
    """Return a typed code as it is written: `7f3a 92c1` and `7F3A-92C1` are the same."""
    letters = crockford.plain(text)
    return f"{letters[:4]}-{letters[4:]}" if len(letters) == CODE_LETTERS else letters


# A scanner types as a keyboard does. Where the computer's layout is not the one the scanner was
# set to, other letters arrive: these tables undo the French layout and the Arabic one.
_FRENCH = str.maketrans(
    "qbcdefghijkl,noparstuvzxywQBCDEFGHIJKL?NOPARSTUVZXYWà&é\"'(-è_çM",
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:",
)
# What two keys give together comes before what each gives alone.
_ARABIC = (
    *(("\u0644\u0622", "B"), ("\u0644\u0623", "G"), ("\u0644\u0625", "T")),
    *(("\u0650", "A"), ("}", "C"), ("]", "D"), ("\u064f", "E"), ("[", "F"), ("\u0623", "H")),
    *(("\u00f7", "I"), ("\u0640", "J"), ("\u060c", "K"), ("/", "L"), ("'", "M"), ("\u2019", "M")),
    *(("\u0622", "N"), ("\u00d7", "O"), ("\u061b", "P"), ("\u064e", "Q"), ("\u064c", "R")),
    *(("\u064d", "S"), ("{", "V"), ("\u064b", "W"), ("\u0652", "X"), ("\u0625", "Y"), ("~", "Z")),
)


def _from_arabic(text: str) -> str:
    for typed, meant in _ARABIC:
        text = text.replace(typed, meant)
    return text
