"""Workbooks that are safe to open: no cell is a formula, and each sheet says who took it out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import Any

from desktop_app.domain.formats import short_date, time_of_day
from desktop_app.domain.texts import strip_marks
from desktop_app.reports.safe_cells import OPTIONS, write_text
from desktop_app.services.exports import Count, Sheet, Stamp, Value
from desktop_app.translate import translate

HEAD_ROWS = 3
LONGEST_SHEET_NAME = 31
NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\]")


def workbook(sheets: Sequence[Sheet]) -> bytes:
    """Return a workbook (.xlsx) of sheets, each under its title and the words of its stamp."""
    import xlsxwriter

    target = BytesIO()
    book = xlsxwriter.Workbook(target, {**OPTIONS, "in_memory": True})
    book.set_properties(
        {
            "title": sheets[0].title,
            "author": sheets[0].stamp.account_ar,
            "company": sheets[0].stamp.unit_ar,
            "comments": stamp_words(sheets[0].stamp),
            "created": sheets[0].stamp.at.replace(tzinfo=None),
        }
    )
    looks = _looks(book)
    for one in sheets:
        _write_sheet(book, looks, one)
    book.close()
    return target.getvalue()


def stamp_words(stamp: Stamp) -> str:
    """Return the words that say who took something out, when and why."""
    return translate(
        "Exports",
        "Taken out by {name} on {day} at {time} · {unit} · reason: {reason}",
        name=stamp.account_ar,
        day=strip_marks(short_date(stamp.at.date())),
        time=time_of_day(stamp.at),
        unit=stamp.unit_ar,
        reason=stamp.reason,
    )


def protected_words() -> str:
    """Return the line every export bears on the law that protects what it holds."""
    return translate(
        "Exports",
        "Personal data protected by law 09.08: for the purpose named only; not to be passed on.",
    )


def mark_pages(sheet: Any, stamp: Stamp) -> None:
    """Write the stamp on every printed page of a sheet."""
    words = strip_marks(stamp_words(stamp)).replace("&", "&&")
    sheet.set_header(f"&C&8{words[:200]}")
    sheet.set_footer("&C&8&P / &N")


def _looks(book: Any) -> dict[str, Any]:
    base = {"valign": "top", "reading_order": 2, "font_size": 11, "align": "right"}
    return {
        "title": book.add_format(base | {"bold": True, "font_size": 14}),
        "stamp": book.add_format(base | {"italic": True, "font_color": "#8C1D18"}),
        "head": book.add_format(
            base | {"bold": True, "bg_color": "#0C4A3E", "font_color": "#FFFFFF", "border": 1}
        ),
        "text": book.add_format(base),
        "quoted": book.add_format(base | {"quote_prefix": True}),
        "money": book.add_format(base | {"num_format": "#,##0.00"}),
        "day": book.add_format(base | {"num_format": "dd/mm/yyyy"}),
    }


def _write_sheet(book: Any, looks: dict[str, Any], one: Sheet) -> None:
    sheet = book.add_worksheet(NOT_IN_SHEET_NAMES.sub(" ", one.title)[:LONGEST_SHEET_NAME])
    sheet.right_to_left()
    sheet.write_string(0, 0, one.title, looks["title"])
    sheet.write_string(1, 0, stamp_words(one.stamp), looks["stamp"])
    sheet.write_string(2, 0, protected_words(), looks["stamp"])
    for place, heading in enumerate(one.headings):
        width = max([len(heading), *(_width(row[place]) for row in one.rows[:200])])
        sheet.set_column(place, place, min(44, width + 3))
        write_text(sheet, HEAD_ROWS, place, heading, looks["head"], looks["head"])
    for number, row in enumerate(one.rows, start=HEAD_ROWS + 1):
        for place, value in enumerate(row):
            _write_cell(sheet, number, place, value, looks)
    sheet.freeze_panes(HEAD_ROWS + 1, 0)
    sheet.repeat_rows(HEAD_ROWS)
    mark_pages(sheet, one.stamp)


def _write_cell(sheet: Any, row: int, column: int, value: Value, looks: dict[str, Any]) -> None:
    if value is None or value == "":
        return
    if isinstance(value, date):
        sheet.write_datetime(row, column, value, looks["day"])
    elif isinstance(value, Count):
        sheet.write_number(row, column, int(value), looks["text"])
    elif isinstance(value, int):
        sheet.write_number(row, column, value / 100, looks["money"])
    else:
        write_text(sheet, row, column, value, looks["text"], looks["quoted"])


def _width(value: Value) -> int:
    return 12 if isinstance(value, date | int) else len(value or "")
