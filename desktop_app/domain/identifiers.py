"""Moroccan identifiers: how they are brought to one writing, and what can be checked of them."""

from __future__ import annotations

import re

from desktop_app.domain.texts import to_western_digits

_NOT_SIGNS = re.compile(r"[^0-9A-Z]")
_SHAPES = {
    "cnie": re.compile(r"[A-Z]{1,2}\d{4,7}"),
    "matricule": re.compile(r"[A-Z0-9/-]{3,12}"),
    "payroll_number": re.compile(r"\d{5,8}"),
    "mutual_affiliation": re.compile(r"\d{1,7}"),
    "mutual_registration": re.compile(r"\d{6,9}"),
    "inpe": re.compile(r"\d{9}"),
}
LONGEST_CNIE = 8


def normalise(text: str) -> str:
    """Return an identifier in capitals, Western digits, without spaces or direction marks.

    A whole number that a workbook kept as `12345.0` loses its empty decimals.
    """
    plain = to_western_digits(text).upper()
    plain = re.sub("[\\s\u00a0\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]", "", plain)
    return re.sub(r"^(\d+)\.0+$", r"\1", plain)


def has_shape(kind: str, text: str) -> bool:
    """Tell whether a normalised identifier looks as its kind usually does."""
    return _SHAPES[kind].fullmatch(text) is not None


def normalise_cnie(text: str) -> str:
    """Return an identity card number in capitals without separators."""
    return _NOT_SIGNS.sub("", normalise(text))


def check_cnie(text: str) -> bool:
    """Tell whether a number looks like an identity card's: one or two letters, then digits.

    Eight signs at most (the care sheet's boxes). A mere warning when it does not.
    """
    return has_shape("cnie", text) and len(text) <= LONGEST_CNIE


def normalise_matricule(text: str) -> str:
    """Return a service number in capitals without spaces."""
    return normalise(text)


def normalise_rib(text: str) -> str:
    """Return the 24 digits of a bank account; an IBAN gives the account inside it."""
    plain = _NOT_SIGNS.sub("", normalise(text))
    if plain.startswith("MA") and len(plain) == 28:
        return plain[4:] if _iban_holds(plain) else plain
    return plain


def check_rib(text: str) -> bool:
    """Tell whether 24 normalised digits carry their right key: the whole is 0 modulo 97."""
    return len(text) == 24 and text.isascii() and text.isdigit() and int(text) % 97 == 0


def rib_key(first: str) -> str:
    """Return the two key digits of a bank account's first 22."""
    return f"{97 - int(first) * 100 % 97:02d}"


def _iban_holds(iban: str) -> bool:
    digits = iban[4:] + "2210" + iban[2:4]  # M is 22, A is 10
    return digits.isdigit() and int(digits) % 97 == 1


def normalise_phone(text: str) -> str | None:
    """Return a Moroccan number as `+212612345678`; None when it cannot be one.

    Takes 06…, +212…, 00212…, 212…, with any separators, and a leading zero lost in a workbook.
    """
    plain = re.sub(r"\(0\)", "", normalise(text))
    digits = re.sub(r"[^\d+]", "", plain)
    if re.search(r"[A-Z]", plain) or "+" in digits[1:]:
        return None
    national = re.sub(r"^(\+212|00212|212)", "", digits)
    national = national.removeprefix("0")
    return "+212" + national if re.fullmatch(r"[5-8]\d{8}", national) else None
