"""Opens a workbook: what kind of file it is, whether it is safe to read, and its cells."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TypeVar

from desktop_app.domain.errors import RiayaError
from desktop_app.domain.formats import isolate
from desktop_app.domain.messages import message
from desktop_app.services.importing.guard_ole import check_old_excel, is_encrypted
from desktop_app.services.importing.guard_zip import TooBigError, UnsafeError, check_zip, kind_of

Found = TypeVar("Found")
Cell = str | float | int | bool | date | datetime | time | timedelta

BIGGEST_FILE = 50 * 1024 * 1024
ZIP_MAGIC = b"PK\x03\x04"
OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
TEXT_SUFFIXES = frozenset({".csv", ".tsv", ".txt"})
DELIMITERS = ";,\t|"
LONGEST_CSV_CELL = 4 * 1024 * 1024


class WorkbookError(RiayaError):
    """The file cannot be read as a workbook; the message says what to do."""

    code = "workbook"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: rows[0] is the workbook's row 1; empty cells are ''.

    `merged` holds ((first row, first column), (last row, last column)), from 0.
    """

    name: str
    rows: list[list[Cell]] = field(repr=False)
    merged: tuple[tuple[tuple[int, int], tuple[int, int]], ...] = ()


def read_workbook(path: Path) -> list[Sheet]:
    """Return the sheets of a workbook (.xlsx, .xlsm, .ods, .xls, .csv), told by its content.

    Raises WorkbookError for anything else, for what is locked, damaged or built to overflow.
    """
    content = _content(path)
    if content.startswith(ZIP_MAGIC):
        return _read_zip(content)
    if content.startswith(OLE_MAGIC):
        return _read_ole(content)
    if path.suffix.lower() in TEXT_SUFFIXES:
        return _read_text(path.stem, content)
    raise WorkbookError(NOT_A_WORKBOOK, "not_a_workbook")


NOT_A_WORKBOOK = message(
    "Import",
    "The file is not a workbook. Choose the register's Excel file (.xlsx); if it opens in Excel,"
    " save it there as an Excel workbook first.",
)
LOCKED = message(
    "Import",
    "The workbook is locked by a password. Open it in Excel, remove the password, save it, then"
    " import it again.",
)
DAMAGED = message(
    "Import",
    "The workbook is damaged and cannot be read. Open it in Excel, save it under another name,"
    " then import that copy.",
)
TOO_BIG = message(
    "Import",
    "The workbook is too big to be a register. Keep only the sheets of the register, delete the"
    " empty rows and columns after the data, save it, then import it again.",
)
OLD_BINARY = message(
    "Import",
    "Workbooks of this kind (.xlsb) cannot be read. Save it in Excel as an Excel workbook"
    " (.xlsx), then import it again.",
)


def _content(path: Path) -> bytes:
    if not path.is_file():
        raise WorkbookError(
            message(
                "Import",
                "There is no file {path}. Check its name and folder.",
                path=isolate(str(path)),
            ),
            "no_file",
        )
    try:
        if path.stat().st_size > BIGGEST_FILE:
            raise WorkbookError(TOO_BIG, "too_big")
        content = path.read_bytes()
    except OSError as fault:
        raise WorkbookError(
            message(
                "Import",
                "The file cannot be opened. Close it in Excel and check your right to read it,"
                " then import it again.",
            ),
            "cannot_open",
        ) from fault
    if not content:
        raise WorkbookError(
            message("Import", "The file is empty. Choose the workbook that holds the register."),
            "empty",
        )
    return content


def _read_zip(content: bytes) -> list[Sheet]:
    kind = _guarded(lambda: kind_of(content))
    if kind == "xlsb":
        raise WorkbookError(OLD_BINARY, "old_binary")
    if kind not in {"xlsx", "ods"}:
        raise WorkbookError(NOT_A_WORKBOOK, "not_a_workbook")
    _guarded(lambda: check_zip(content, kind))
    return _read_cells(content)


def _read_ole(content: bytes) -> list[Sheet]:
    if is_encrypted(content):
        raise WorkbookError(LOCKED, "password")
    _guarded(lambda: check_old_excel(content))
    return _read_cells(content)


def _guarded(check: Callable[[], Found]) -> Found:
    try:
        return check()
    except TooBigError as fault:
        raise WorkbookError(TOO_BIG, "too_big") from fault
    except UnsafeError as fault:
        raise WorkbookError(DAMAGED, "damaged") from fault


def _read_cells(content: bytes) -> list[Sheet]:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        names = [one.name for one in book.sheets_metadata if one.typ == SheetTypeEnum.WorkSheet]
        return [_sheet(book, name) for name in names]
    except PasswordError as fault:
        raise WorkbookError(LOCKED, "password") from fault
    except (CalamineError, ValueError, OSError, OverflowError) as fault:
        raise WorkbookError(DAMAGED, "damaged") from fault
    except BaseException as fault:
        # The reader is a library of another language: its own panics are no `Exception`.
        if type(fault).__name__ != "PanicException":
            raise
        raise WorkbookError(DAMAGED, "damaged") from fault


def _sheet(book: object, name: str) -> Sheet:
    sheet = book.get_sheet_by_name(name)  # type: ignore[attr-defined]
    rows = [_trimmed(row) for row in sheet.to_python(skip_empty_area=False)]
    return Sheet(name, rows, tuple(sheet.merged_cell_ranges or ()))


def _trimmed(row: list[Cell]) -> list[Cell]:
    end = len(row)
    while end and row[end - 1] == "":
        end -= 1
    return row[:end]


def _read_text(name: str, content: bytes) -> list[Sheet]:
    text = _decoded(content)
    lines = text.splitlines()
    delimiter = max(DELIMITERS, key=lambda mark: sum(mark in line for line in lines[:50]))
    if sum(delimiter in line for line in lines[:50]) < 2:
        raise WorkbookError(NOT_A_WORKBOOK, "not_a_workbook")
    csv.field_size_limit(LONGEST_CSV_CELL)
    try:
        rows = [_trimmed(list(row)) for row in csv.reader(io.StringIO(text), delimiter=delimiter)]
    except csv.Error as fault:
        raise WorkbookError(DAMAGED, "damaged") from fault
    return [Sheet(name, rows)]


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _decode(content, "utf-16")
    if b"\0" in content[:4096]:
        raise WorkbookError(NOT_A_WORKBOOK, "not_a_workbook")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # What Excel writes as CSV on an Arabic Windows.
        return _decode(content, "cp1256")


def _decode(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as fault:
        raise WorkbookError(NOT_A_WORKBOOK, "not_a_workbook") from fault
