"""Reads amounts in dirhams as people write them, into whole centimes."""

from __future__ import annotations

import re

from desktop_app.domain.texts import strip_invisible, to_western_digits

MOST_FIGURES = 9

_CURRENCY = re.compile(r"(?:درهما?|دراهم|د\.?م\.?|dirhams?|dhs?|mad)\.?", re.IGNORECASE)
# Figures in threes parted by one kind of mark, or in one run; then at most two decimals.
_GROUPED = re.compile(r"(\d{1,3}(?:([., '’٬])\d{3})(?:\2\d{3})*)(?:([.,٫])(\d{1,2}))?")
_RUN = re.compile(r"(\d+)(?:[.,٫](\d{1,2})0*)?")
_SMALL = re.compile(r"0[.,٫](\d{1,2})0*")


def parse_amount(text: str) -> int | None:
    """Return centimes for `1.250,50`, `1250.5`, `1 250`, `٢١٤٤٠`, `3067 درهم`; None otherwise.

    A point or comma before exactly three figures parts thousands, as Moroccan offices write
    («1.250» is 1250). An amount below zero, or of a billion dirhams and more, is none.
    """
    plain = _CURRENCY.sub(" ", to_western_digits(strip_invisible(text)))
    plain = " ".join(plain.split())
    found = _figures(plain)
    if found is None:
        return None
    whole, decimals = found[0].lstrip("0") or "0", found[1]
    if len(whole) > MOST_FIGURES:
        return None
    return int(whole) * 100 + int(decimals.ljust(2, "0"))


def _figures(text: str) -> tuple[str, str] | None:
    """Return the whole dirhams and the decimals of an amount, as figures."""
    if found := _SMALL.fullmatch(text):
        return "0", found[1]
    grouped = _GROUPED.fullmatch(text)
    if grouped and grouped[2] != grouped[3]:
        return re.sub(r"\D", "", grouped[1]), grouped[4] or ""
    if found := _RUN.fullmatch(text):
        return found[1], found[2] or ""
    return None
