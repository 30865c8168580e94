"""A workbook inside an encrypted PDF: a password and any PDF reader open it.

A ZIP with AES needs a program few recipients have; every office has a PDF reader.
"""

from __future__ import annotations

from io import BytesIO

from pikepdf import AttachedFileSpec, Name, Pdf

from desktop_app.domain.formats import grouped
from desktop_app.reports.blocks import TEXT, Fact, facts, title
from desktop_app.reports.encrypted import encrypted
from desktop_app.reports.letterhead import imprint
from desktop_app.reports.making import flowing
from desktop_app.reports.workbooks import protected_words, stamp_words
from desktop_app.services.desk import Desk
from desktop_app.services.exports import Sheet
from desktop_app.translate import translate
from desktop_app.typeset import Paragraph, mm

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def protected(desk: Desk, book: bytes, name: str, sheet: Sheet, password: str, again: str) -> bytes:
    """Return a PDF, encrypted with AES-256, that carries a workbook as its attachment.

    Raises InvalidError (`password`, `again`) as `encrypted` does.
    """
    with Pdf.open(BytesIO(_cover(desk, name, sheet))) as document:
        spec = AttachedFileSpec(
            document,
            book,
            filename=name,
            description=sheet.title,
            mime_type=XLSX,
            creation_date="",
            mod_date="",
        )
        document.attachments[name] = spec
        document.Root.PageMode = Name.UseAttachments
        whole = BytesIO()
        document.save(whole)
    return encrypted(whole.getvalue(), password, again)


def _cover(desk: Desk, name: str, sheet: Sheet) -> bytes:
    heading = translate("Exports", "A list taken out of the office")
    imprinted = imprint(desk, title=heading, about=sheet.title)
    how = translate(
        "Exports",
        "The list is attached to this page: open the reader's list of attachments (the paper clip)"
        " and save the workbook «{name}».",
        name=name,
    )
    rows = [
        [
            Fact(translate("Exports", "What"), sheet.title, 3),
            Fact(translate("Exports", "Rows"), grouped(len(sheet.rows)), 3),
        ],
        [Fact(translate("Exports", "Columns"), "، ".join(sheet.headings), 6)],
    ]
    return flowing(
        desk,
        imprinted,
        [
            *title(heading, sheet.title),
            *facts(rows),
            Paragraph(stamp_words(sheet.stamp), TEXT, before=4 * mm),
            Paragraph(protected_words(), TEXT, before=2 * mm),
            Paragraph(how, TEXT, before=2 * mm),
        ],
    )
