"""Text in workbooks as text: nothing a spreadsheet could take for a formula or a link."""

from __future__ import annotations

import re
from typing import Any

from desktop_app.domain.formats import strip_marks

# What makes a text a formula as soon as somebody edits it, or opens it as CSV.
RISKY = ("=", "+", "-", "@", "\t", "\r")
OPTIONS = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
LONGEST_CELL = 32_767  # Excel's own limit
NOT_IN_CELLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def is_risky(text: str) -> bool:
    """Tell whether a spreadsheet could take a text for a formula."""
    return text.startswith(RISKY)


def write_text(sheet: Any, row: int, column: int, text: str, plain: Any, quoted: Any) -> None:
    """Write a text as a text: one that starts like a formula bears Excel's own apostrophe.

    Without that mark a cell that somebody opens and leaves again becomes the formula.
    """
    sheet.write_string(row, column, fitting(text), quoted if is_risky(text) else plain)


def fitting(text: str) -> str:
    """Return a text a cell can hold, without the marks that keep numbers in their order."""
    return sentence(strip_marks(text))


def sentence(text: str) -> str:
    """Return a text that a cell can hold; the marks that keep numbers in their order stay."""
    return NOT_IN_CELLS.sub("", text)[:LONGEST_CELL]
