"""Writes the lines of a dispatch slip as a workbook that the body fills in and sends back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from desktop_app.domain.dispatch import OF_KIND, answer_label
from desktop_app.domain.errors import RiayaError
from desktop_app.domain.messages import message
from desktop_app.domain.vocabulary import Kind
from desktop_app.reports.safe_cells import OPTIONS, write_text
from desktop_app.services.desk import Desk
from desktop_app.services.slip_answers import reasons_of
from desktop_app.services.slip_rows import SlipPage
from desktop_app.translate import tell, translate


def write_answer_template(desk: Desk, page: SlipPage, path: Path) -> None:
    """Write a workbook (.xlsx): one row a line still awaited, with columns for the answer.

    Its headings are those the import of answers knows. Raises RiayaError when the file cannot
    be written.
    """
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    book = xlsxwriter.Workbook(str(path), OPTIONS)
    _fill(book, page)
    _fill_reasons(book, desk, page)
    try:
        book.close()
    except (FileCreateError, OSError) as fault:
        raise RiayaError(
            message(
                "Dispatch",
                "The workbook cannot be written. Close it in Excel if it is open there, or choose"
                " another folder.",
            ),
            "cannot_write",
        ) from fault


def _heads() -> tuple[tuple[str, int], ...]:
    return (
        (translate("Answers", "No."), 6),
        (translate("Answers", "Request number"), 20),
        (translate("Answers", "Beneficiary"), 26),
        (translate("Answers", "Type of request"), 34),
        (translate("Answers", "Amount requested"), 16),
        (translate("Answers", "Decision"), 18),
        (translate("Answers", "Amount granted"), 16),
        (translate("Answers", "Reference of the decision"), 20),
        (translate("Answers", "Date of the decision"), 16),
        (translate("Answers", "Reason"), 44),
    )


def _fill(book: Any, page: SlipPage) -> None:
    sheet = book.add_worksheet(translate("Answers", "Answers"))
    sheet.right_to_left()
    sheet.freeze_panes(1, 0)
    plain = {"valign": "top", "text_wrap": True, "reading_order": 2, "font_size": 11, "border": 1}
    head = book.add_format(plain | {"bold": True, "bg_color": "#0C4A3E", "font_color": "#FFFFFF"})
    quoted = book.add_format(plain | {"quote_prefix": True})
    text, money = book.add_format(plain), book.add_format(plain | {"num_format": "#,##0.00"})
    open_cell = book.add_format(plain | {"bg_color": "#E9F3EF"})
    day = book.add_format(plain | {"bg_color": "#E9F3EF", "num_format": "dd/mm/yyyy"})
    granted = book.add_format(plain | {"bg_color": "#E9F3EF", "num_format": "#,##0.00"})
    for place, (words, width) in enumerate(_heads()):
        sheet.set_column(place, place, width)
        sheet.write_string(0, place, words, head)
    for row, line in enumerate(page.awaited, start=1):
        sheet.write_number(row, 0, row, text)
        for place, words in enumerate((line.number, line.beneficiary_ar, line.type_ar), start=1):
            write_text(sheet, row, place, words, text, quoted)
        if line.amount is None:
            sheet.write_blank(row, 4, None, money)
        else:
            sheet.write_number(row, 4, line.amount / 100, money)
        for place, look in ((5, open_cell), (6, granted), (7, open_cell), (8, day), (9, open_cell)):
            sheet.write_blank(row, place, None, look)
        sheet.data_validation(row, 5, row, 5, {"validate": "list", "source": _decisions(line.kind)})


def _decisions(kind: Kind) -> list[str]:
    return [tell(answer_label(answer, kind)) for answer in OF_KIND[kind]]


def _fill_reasons(book: Any, desk: Desk, page: SlipPage) -> None:
    """List the coded reasons on a second sheet: written so, they are recognised."""
    sheet = book.add_worksheet(translate("Answers", "List of reasons"))
    sheet.right_to_left()
    sheet.set_column(0, 0, 20)
    sheet.set_column(1, 1, 80)
    row = 0
    for kind in sorted({line.kind for line in page.awaited}):
        for answer in OF_KIND[kind]:
            for reason in reasons_of(desk, kind, answer):
                sheet.write_string(row, 0, tell(answer_label(answer, kind)))
                sheet.write_string(row, 1, reason.name_ar)
                row += 1
