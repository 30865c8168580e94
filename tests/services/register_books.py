"""Writes the workbooks that the tests of the import read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

import xlsxwriter

Rows = Sequence[Sequence[object]]


def write_book(
    path: Path,
    sheets: Mapping[str, Rows],
    merges: Mapping[str, Sequence[tuple[str, str]]] | None = None,
) -> Path:
    """Write sheets of plain rows; a date is a real Excel date. `merges`: (range, text)."""
    book = xlsxwriter.Workbook(str(path), {"strings_to_formulas": False})
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                if isinstance(cell, date | datetime):
                    sheet.write_datetime(row, column, cell, day)
                elif isinstance(cell, str):
                    sheet.write_string(row, column, cell)
                elif cell is not None:
                    sheet.write(row, column, cell)
        for place, text in (merges or {}).get(name, ()):
            sheet.merge_range(place, text)
    book.close()
    return path


def table(*lines: str) -> list[list[object]]:
    """Part lines of text at «|»; spaces around a cell do not count, `12.0` is a number."""
    return [[_cell(cell) for cell in line.split("|")] for line in lines]


def _cell(text: str) -> object:
    plain = text.strip()
    if plain.startswith("#"):
        return float(plain[1:])
    return plain or None
