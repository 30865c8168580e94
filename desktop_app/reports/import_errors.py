"""Writes what an import left out as a workbook: why, where, and the rows to mend and bring back."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import RiayaError
from desktop_app.domain.messages import message
from desktop_app.reports.safe_cells import OPTIONS, fitting, sentence, write_text
from desktop_app.services.importing import Finding, ImportPlan, ImportResult, Severity
from desktop_app.services.importing.headings import Table
from desktop_app.translate import tell, translate

LONGEST_SHEET_NAME = 31
OLDEST_EXCEL_DATE = date(1900, 3, 1)
NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\]")
OWN_COLUMNS = 2  # the row's number and what to do stand before the register's own columns


@dataclass(frozen=True)
class _Book:
    """An open workbook with the looks of its cells."""

    book: Any
    head: Any
    text: Any
    fault: Any
    quoted: Any
    quoted_fault: Any
    day: Any
    fault_day: Any


def write_import_errors(plan: ImportPlan, result: ImportResult, path: Path) -> None:
    """Write a workbook (.xlsx) of an import's findings, and of the rows that stayed out.

    The first sheet lists every finding. One sheet for each of the register's, under its own
    name and headings, holds the rows that stayed out: mended there, they can be imported again.
    Raises RiayaError when the file cannot be written.
    """
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    book = _dressed(xlsxwriter.Workbook(str(path), OPTIONS))
    _write_list(book, result.findings)
    _write_rows(book, plan, result.errors)
    try:
        book.book.close()
    except (FileCreateError, OSError) as fault:
        raise RiayaError(
            message(
                "ImportErrors",
                "The workbook of errors cannot be written. Close it in Excel if it is open there,"
                " or choose another folder.",
            ),
            "cannot_write",
        ) from fault


def _dressed(book: Any) -> _Book:
    plain = {"valign": "top", "text_wrap": True, "reading_order": 2, "font_size": 11}
    day = {"num_format": "dd/mm/yyyy"}
    fault = {"bg_color": "#FBE3E1", "font_color": "#8C1D18"}
    head = {"bold": True, "bg_color": "#1F4E5F", "font_color": "#FFFFFF", "border": 1}
    return _Book(
        book=book,
        head=book.add_format(plain | head),
        text=book.add_format(plain),
        fault=book.add_format(plain | fault),
        quoted=book.add_format(plain | {"quote_prefix": True}),
        quoted_fault=book.add_format(plain | fault | {"quote_prefix": True}),
        day=book.add_format(plain | day),
        fault_day=book.add_format(plain | day | fault),
    )


def _write_list(book: _Book, findings: Sequence[Finding]) -> None:
    sheet = _sheet(book, translate("ImportErrors", "Findings"))
    heads = (
        (translate("ImportErrors", "Sheet"), 24),
        (translate("ImportErrors", "Row"), 8),
        (translate("ImportErrors", "Column"), 24),
        (translate("ImportErrors", "Degree"), 10),
        (translate("ImportErrors", "Reason and what to do"), 90),
    )
    for place, (head, width) in enumerate(heads):
        sheet.set_column(place, place, width)
        sheet.write_string(0, place, head, book.head)
    for row, finding in enumerate(findings, start=1):
        sheet.write_string(row, 0, fitting(finding.sheet), book.text)
        sheet.write_number(row, 1, finding.row, book.text)
        sheet.write_string(row, 2, fitting(finding.column), book.text)
        is_error = finding.severity is Severity.ERROR
        sheet.write_string(row, 3, _degree(finding.severity), book.fault if is_error else book.text)
        sheet.write_string(row, 4, sentence(tell(finding.message)), book.text)
    if findings:
        sheet.autofilter(0, 0, len(findings), len(heads) - 1)


def _degree(severity: Severity) -> str:
    if severity is Severity.ERROR:
        return translate("ImportErrors", "Error")
    return translate("ImportErrors", "Warning")


def _write_rows(book: _Book, plan: ImportPlan, errors: Sequence[Finding]) -> None:
    """Write the rows that stayed out, each sheet under its own name and headings."""
    by_sheet: dict[str, dict[int, list[Finding]]] = {}
    for finding in errors:
        by_sheet.setdefault(finding.sheet, {}).setdefault(finding.row, []).append(finding)
    for table in plan.register.tables:
        rows = by_sheet.get(table.sheet.name)
        if rows:
            _write_table(book, table, rows)


def _write_table(book: _Book, table: Table, rows: dict[int, list[Finding]]) -> None:
    sheet = _sheet(book, table.sheet.name)
    headings = _headings(table)
    sheet.write_string(0, 0, translate("ImportErrors", "Row"), book.head)
    sheet.write_string(0, 1, translate("ImportErrors", "Mending needed"), book.head)
    sheet.set_column(0, 0, 8)
    sheet.set_column(1, 1, 60)
    sheet.set_column(OWN_COLUMNS, OWN_COLUMNS + len(headings), 18)
    for place, heading in enumerate(headings):
        sheet.write_string(0, OWN_COLUMNS + place, fitting(heading), book.head)
    for row, (number, findings) in enumerate(sorted(rows.items()), start=1):
        sheet.write_number(row, 0, number, book.text)
        reasons = "\n".join(tell(finding.message) for finding in findings)
        sheet.write_string(row, 1, sentence(reasons), book.text)
        at_fault = {finding.column for finding in findings}
        for place, cell in enumerate(table.sheet.rows[number - 1]):
            is_at_fault = place < len(headings) and headings[place] in at_fault
            _write_cell(book, sheet, row, OWN_COLUMNS + place, cell, is_at_fault)


def _headings(table: Table) -> list[str]:
    """Return the headings as they are recognised, the unknown ones as they are written."""
    written = [str(cell) for cell in table.sheet.rows[table.heading_row]]
    columns = [column for columns in table.columns.values() for column in columns]
    width = max([len(written), *(column.place + 1 for column in columns)])
    headings = written + [""] * (width - len(written))
    for column in columns:
        headings[column.place] = column.heading
    return headings


def _sheet(book: _Book, name: str) -> Any:
    plain = _short(NOT_IN_SHEET_NAMES.sub(" ", name).strip("' "), LONGEST_SHEET_NAME) or "1"
    taken = {sheet.get_name().lower() for sheet in book.book.worksheets()}
    free = plain
    number = 2
    while free.lower() in taken:
        free = f"{_short(plain, LONGEST_SHEET_NAME - 4)} {number}"
        number += 1
    sheet = book.book.add_worksheet(free)
    sheet.right_to_left()
    sheet.freeze_panes(1, 0)
    return sheet


def _short(text: str, longest: int) -> str:
    """Return the start of a text, counted as Excel does: an emoji counts twice."""
    return text.encode("utf-16-le")[: longest * 2].decode("utf-16-le", "ignore")


def _write_cell(
    book: _Book, sheet: Any, row: int, place: int, cell: object, is_at_fault: bool
) -> None:
    """Write a cell as what it was: a text stays a text, even one that looks like a formula."""
    look, day_look = (book.fault, book.fault_day) if is_at_fault else (book.text, book.day)
    if isinstance(cell, bool):
        sheet.write_boolean(row, place, cell, look)
    elif isinstance(cell, int | float) and math.isfinite(cell):
        sheet.write_number(row, place, cell, look)
    elif isinstance(cell, date) and _day_of(cell) >= OLDEST_EXCEL_DATE:
        sheet.write_datetime(row, place, cell, day_look)
    elif cell != "" or is_at_fault:
        quoted = book.quoted_fault if is_at_fault else book.quoted
        write_text(sheet, row, place, str(cell), look, quoted)


def _day_of(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
