"""Writes the workbooks that the tests of the import read."""

from __future__ import annotations

import struct
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


def write_old_book(path: Path, rows: Rows) -> Path:
    """Write one sheet as an Excel 97 workbook (.xls), without any library's help."""
    path.write_bytes(_compound_file(_old_sheets(rows)))
    return path


def _record(number: int, body: bytes) -> bytes:
    return struct.pack("<HH", number, len(body)) + body


def _old_sheets(rows: Rows) -> bytes:
    whole, sheet = (
        _record(0x0809, struct.pack("<HHHHII", 0x0600, kind, 0, 1997, 0, 6)) for kind in (5, 16)
    )
    ends = _record(0x000A, b"")
    name = "Feuil1".encode("utf-16-le")
    start = len(whole) + 4 + 8 + len(name) + len(ends)
    place = _record(0x0085, struct.pack("<IBBBB", start, 0, 0, len(name) // 2, 1) + name)
    cells = b"".join(
        _old_cell(row, column, cell)
        for row, line in enumerate(rows)
        for column, cell in enumerate(line)
        if cell is not None
    )
    return whole + place + ends + sheet + cells + ends


def _old_cell(row: int, column: int, cell: object) -> bytes:
    if isinstance(cell, str):
        text = cell.encode("utf-16-le")
        head = struct.pack("<HHHHB", row, column, 0, len(cell), 1)
        return _record(0x0204, head + text)
    return _record(0x0203, struct.pack("<HHHd", row, column, 0, float(str(cell))))


def _compound_file(stream: bytes) -> bytes:
    """Wrap a stream «Workbook» in the smallest compound file: header, table, directory, stream."""
    stream = stream.ljust(4096, b"\0")
    stream += b"\0" * (-len(stream) % 512)
    sectors = len(stream) // 512
    end, free, table_mark = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
    table = [table_mark, end, *range(3, sectors + 2), end]
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16
    header += struct.pack(
        "<HHHHH6xIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, end, 0, end, 0
    )
    header += struct.pack("<109I", 0, *[free] * 108)
    directory = _entry("Root Entry", 5, end, 0, 1) + _entry("Workbook", 2, 2, len(stream), free)
    directory += b"\0" * 256
    allocation = struct.pack(f"<{len(table)}I", *table) + struct.pack("<I", free) * (
        128 - len(table)
    )
    return header + allocation + directory + stream


def _entry(name: str, kind: int, start: int, size: int, child: int) -> bytes:
    plain = (name + "\0").encode("utf-16-le")
    none = 0xFFFFFFFF
    return (
        plain.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(plain), kind, 1, none, none, child)
        + b"\0" * 36
        + struct.pack("<IQ", start, size)
    )
