"""Amounts as people type them; money is integer centimes of a dirham."""

from __future__ import annotations

import re

from desktop_app.domain.texts import to_western_digits

_UNITS = re.compile(r"(دراهم|درهما|درهم|dhs?|mad|د\.م\.?)", re.IGNORECASE)
_SPACES = re.compile("[\\s\u00a0\u202f'’\u2066-\u2069\u200e\u200f]")


def parse_amount(text: str) -> int | None:
    """Return the centimes of an amount in any usual writing; None when it is none.

    Reads `1.250,50`, `1250.5`, `1 250`, `1,250.50`, Eastern digits and the unit's name. A single
    mark before exactly three digits parts thousands; otherwise it is the decimal mark.
    """
    plain = _SPACES.sub("", _UNITS.sub("", to_western_digits(text)))
    plain = plain.replace("٫", ",").replace("٬", ".")
    found = re.fullmatch(r"(\d[\d.,]*?)(?:[.,](\d{1,2}))?", plain)
    if found is None:
        return None
    whole = found[1]
    if not re.fullmatch(r"\d+|\d{1,3}(\.\d{3})+|\d{1,3}(,\d{3})+", whole):
        return None
    digits = re.sub(r"[.,]", "", whole)
    if len(digits) > 12:
        return None
    return int(digits) * 100 + int((found[2] or "0").ljust(2, "0"))
