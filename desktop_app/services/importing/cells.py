"""Turns a workbook's cells into clean text, dates and amounts."""

from __future__ import annotations

import math
import re
import unicodedata
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation

from desktop_app.domain.dates import PartialDate, parse_date
from desktop_app.domain.money import parse_amount
from desktop_app.domain.texts import strip_invisible, to_western_digits
from desktop_app.services.importing.reading import Cell

EXCEL_DAY_ZERO = date(1899, 12, 30)
OLDEST_YEAR, LAST_YEAR = 1880, 2200
LAST_SERIAL = 80_000  # the year 2119
# Arabic letters in the shapes of old fonts; they are brought back to plain letters.
_SHAPED = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]+")
# Most cells are clean already; nothing is gained by looking at them letter by letter.
_WORD = "[0-9A-Za-z\u0621-\u063a\u0641-\u064a./+()-]+"
_CLEAN = re.compile(f"{_WORD}(?: {_WORD})*")
_SURROGATES = re.compile("[\ud800-\udfff]")
_TATWEEL = "ـ"
_RELATIVE = re.compile(r"[+-] ?\d+|\d+ ?\+")
_DIGIT = re.compile("[0-9]")
_ONE_YEAR = re.compile(r"\D*(\d{4})\D*")


def text_of(cell: Cell) -> str:
    """Return a cell's text on one line: NFC, nothing invisible, plain letters, single spaces.

    Whole numbers lose their empty decimals, dates are ISO. The apostrophe that marks a text in
    workbooks and CSV is taken off.
    """
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, float):
        return _number_text(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if not isinstance(cell, str):
        return str(cell)
    return clean(cell)


def _number_text(number: float) -> str:
    if not math.isfinite(number):
        return ""
    return format(Decimal(repr(number)).normalize(), "f")


def clean(text: str) -> str:
    """Return a text as it is stored; what no text may hold (NUL, half letters) is dropped."""
    if _CLEAN.fullmatch(text):
        return text
    plain = _SHAPED.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    plain = strip_invisible(plain).replace(_TATWEEL, "")
    plain = unicodedata.normalize("NFC", _SURROGATES.sub("", plain))
    plain = "".join(" " if unicodedata.category(letter) == "Cc" else letter for letter in plain)
    return " ".join(plain.split()).removeprefix("'").strip()


def date_of(cell: Cell, today: date, *, past: bool) -> PartialDate | None:
    """Return the date a cell holds in any writing, or None when it holds none.

    Reads real dates, Excel's serial numbers, numbers like 15031972 and every text the forms
    read. `past` tells that a year of two digits cannot be to come.
    """
    if isinstance(cell, datetime):
        return PartialDate.of(cell.date())
    if isinstance(cell, date):
        return PartialDate.of(cell)
    if isinstance(cell, bool) or not isinstance(cell, str | float | int):
        return None
    text = to_western_digits(text_of(cell))
    if text.isdigit() and len(text) in {4, 5}:
        return _short_number(int(text))
    # Nobody writes «today» or «in 7 days» in a register.
    if _RELATIVE.fullmatch(text) or not _DIGIT.search(text):
        return None
    return parse_date(text, today, past=past) or _year_in(text)


def _short_number(number: int) -> PartialDate | None:
    if OLDEST_YEAR <= number <= LAST_YEAR:
        return PartialDate(number)
    if LAST_YEAR < number <= LAST_SERIAL:
        return PartialDate.of(EXCEL_DAY_ZERO + timedelta(days=number))
    return None


def _year_in(text: str) -> PartialDate | None:
    """Read «خلال سنة 1958» and `--/--/1958`: one year and no other number."""
    found = _ONE_YEAR.fullmatch(text)
    if found is None or not OLDEST_YEAR <= int(found[1]) <= LAST_YEAR:
        return None
    return PartialDate(int(found[1]))


def amount_of(cell: Cell) -> int | None:
    """Return the centimes a cell holds, or None when it holds no amount of money."""
    if isinstance(cell, bool) or not isinstance(cell, str | float | int):
        return None
    if isinstance(cell, str):
        return parse_amount(text_of(cell))
    try:
        centimes = round(Decimal(repr(cell)) * 100)
    except (InvalidOperation, ValueError, OverflowError):
        return None
    return centimes if 0 <= centimes < 10**14 else None
