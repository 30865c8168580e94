"""Makes each document as a PDF: reads what services return, sets it, notes the printing."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO

from desktop_app.domain.roles import Action
from desktop_app.reports import person_summary as summary_pages
from desktop_app.reports.letterhead import Imprint, first_template, imprint, later_template
from desktop_app.services.desk import Desk
from desktop_app.services.people import file_page
from desktop_app.services.printing import log_print
from desktop_app.services.requests import request_page
from desktop_app.translate import translate
from desktop_app.typeset import Block, Document, build


def person_summary(desk: Desk, file_id: int) -> bytes:
    """Return the summary of a file as a PDF, and log its printing.

    Raises NotFoundError for a file that is not there, ForbiddenError for a role that may not.
    """
    desk.require(Action.PRINT)
    page = file_page(desk, file_id)
    reasoned = [
        request_page(desk, row.id) for row in page.requests if summary_pages.has_reason(row)
    ]
    imprinted = imprint(
        desk,
        title=summary_pages.document_title(),
        about=page.principal.person.full_name_ar,
        number_label=translate("Reports", "File number"),
        number=page.file.number,
    )
    data = _flowing(desk, imprinted, summary_pages.summary(page, reasoned, desk.unit))
    log_print(desk, imprinted.title, file_id, number=page.file.number)
    return data


def _flowing(desk: Desk, imprinted: Imprint, blocks: Iterable[Block]) -> bytes:
    target = BytesIO()
    subject = " · ".join(part for part in (imprinted.title, imprinted.number) if part)
    with Document(
        target, title=subject, author=desk.unit.name_ar, created=desk.now()
    ) as document:  # fmt: skip
        build(document, blocks, first_template(imprinted), later_template(imprinted))
    return target.getvalue()
