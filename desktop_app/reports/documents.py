"""Makes each document as a PDF: reads what services return and sets it.

They only make, and tell what the trail is to keep: `catalogue.produce` also logs the printing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from io import BytesIO

from desktop_app.domain.dates import parse_date
from desktop_app.domain.formats import FRENCH, short_date, weekday_date
from desktop_app.domain.roles import Action
from desktop_app.reports import deposit_receipt as receipt_page
from desktop_app.reports import dispatch_slip as slip_pages
from desktop_app.reports import morning_sheet as sheet_of_morning
from desktop_app.reports import person_summary as summary_pages
from desktop_app.reports import recovery_sheet as recovery_pages
from desktop_app.reports import request_sheet as sheet_pages
from desktop_app.reports import requests_register as register_pages
from desktop_app.reports import rights_statement as rights_pages
from desktop_app.reports.languages import ARABIC, set_in
from desktop_app.reports.letterhead import imprint
from desktop_app.reports.making import Made, flowing, new_document, trace_of_request
from desktop_app.services.desk import Desk
from desktop_app.services.extracts import close_register
from desktop_app.services.forms import RequestQuery
from desktop_app.services.ledger import rights_ledger
from desktop_app.services.people import file_page
from desktop_app.services.printing import Trace
from desktop_app.services.requests import count_requests, list_requests, request_page
from desktop_app.services.rows import RequestRow
from desktop_app.services.slip_pages import slip_content, slip_page
from desktop_app.services.slip_rows import SlipContent, SlipPage
from desktop_app.services.tasks import first_tasks
from desktop_app.translate import translate


def make_person_summary(desk: Desk, file_id: int) -> Made:
    """Return the summary of a file as a PDF.

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
    rights = rights_pages.rights(page, rights_ledger(desk, file_id, page.on))
    data = flowing(desk, imprinted, summary_pages.summary(page, reasoned, rights, desk.unit))
    return Made(data, Trace(imprinted.title, file_id, {"number": page.file.number}))


def make_rights_statement(desk: Desk, file_id: int, on: date | None = None) -> Made:
    """Return the statement of a family's rights on a day as a PDF.

    Raises NotFoundError for a file that is not there, ForbiddenError for a role that may not.
    """
    desk.require(Action.PRINT)
    page = file_page(desk, file_id, on)
    imprinted = imprint(
        desk,
        title=rights_pages.document_title(),
        about=page.principal.person.full_name_ar,
        number_label=translate("Reports", "File number"),
        number=page.file.number,
    )
    ledger = rights_ledger(desk, file_id, page.on)
    data = flowing(desk, imprinted, rights_pages.statement(page, ledger, desk.unit))
    return Made(data, Trace(imprinted.title, file_id, {"number": page.file.number}))


def make_request_sheet(desk: Desk, request_id: int) -> Made:
    """Return the sheet of a request with its history as a PDF.

    Raises NotFoundError for a request that is not there, ForbiddenError for a role that may not.
    """
    desk.require(Action.PRINT)
    page = request_page(desk, request_id)
    imprinted = imprint(
        desk,
        title=sheet_pages.document_title(),
        about=page.row.beneficiary_ar,
        number_label=translate("Reports", "Request number"),
        number=page.row.number,
    )
    data = flowing(desk, imprinted, sheet_pages.sheet(desk, page))
    return Made(data, trace_of_request(imprinted, page))


def make_deposit_receipt(desk: Desk, request_id: int) -> Made:
    """Return the receipt of a deposit, two halves on one page, as a PDF.

    Raises NotFoundError for a request that is not there, ForbiddenError for a role that may not.
    """
    desk.require(Action.PRINT)
    page = request_page(desk, request_id)
    imprinted = imprint(
        desk,
        title=receipt_page.document_title(),
        about=page.row.beneficiary_ar,
        number_label=translate("Reports", "Request number"),
        number=page.row.number,
        confidential=False,
    )
    target = BytesIO()
    with new_document(desk, imprinted, target, says_number=False) as document:
        said = receipt_page.receipt(desk, page, imprinted)
        receipt_page.paint_receipt(document.new_page(), said)
    return Made(target.getvalue(), trace_of_request(imprinted, page))


def make_requests_register(desk: Desk, query: RequestQuery, closes: bool = False) -> Made:
    """Return the register of the requests a query asks for as a PDF.

    The rows stand in the order of their deposit, whatever order the query has. With `closes` it
    is a closed extract under the next number of the year, which the trail keeps: ask for that
    only when it is printed or saved, never for a preview. Raises InvalidError for a day that is
    none, ForbiddenError for a role that may not.
    """
    desk.require(Action.PRINT)
    chosen = replace(query, sort="received", descending=False)
    period = register_pages.Period(_day(desk, query.received_from), _day(desk, query.received_to))
    extract = close_register(desk, chosen) if closes else None
    rows: Sequence[RequestRow]
    if extract is not None:
        rows = extract.rows
    else:
        rows = list_requests(desk, chosen, 0, count_requests(desk, chosen))
    imprinted = imprint(
        desk,
        title=register_pages.document_title(query.kinds),
        about=register_pages.about(query, period, desk.catalogue),
        number_label=translate("Reports", "Extract number"),
        number=extract.number if extract is not None else "",
        foot=register_pages.period_words(period),
    )
    blocks = register_pages.register(
        rows, query, period, desk.catalogue, desk.unit, desk.today(), extract
    )
    data = flowing(desk, imprinted, blocks, landscape=True)
    details: dict[str, object] = {"rows": len(rows), "first": period.first, "last": period.last}
    if extract is not None:
        details["number"] = extract.number
    return Made(data, Trace(imprinted.title, None, details, count=len(rows)))


def make_recovery_sheet(desk: Desk, code: str) -> Made:
    """Return the sheet of an office's recovery code as a PDF; the trail never has the code.

    Raises ForbiddenError for a role that may not manage accounts.
    """
    desk.require(Action.MANAGE_ACCOUNTS)
    imprinted = imprint(desk, title=recovery_pages.document_title(), about=desk.unit.name_ar)
    return Made(flowing(desk, imprinted, recovery_pages.sheet(desk, code)), Trace(imprinted.title))


def make_dispatch_slip(desk: Desk, slip_id: int, language: str = "") -> Made:
    """Return a dispatch slip as a PDF: from its frozen content once issued, a draft as it stands.

    In the language of its body unless one is named; a slip issued in Arabic alone stays so.
    Raises NotFoundError for a slip that is not there, ForbiddenError for a role that may not.
    """
    desk.require(Action.PRINT)
    page, content = slip_page(desk, slip_id), slip_content(desk, slip_id)
    in_french = content.french is not None and language in {"", FRENCH}
    with set_in(desk, FRENCH if in_french else ARABIC):
        return _dispatch_slip(desk, page, content.in_french() if in_french else content)


def _dispatch_slip(desk: Desk, page: SlipPage, content: SlipContent) -> Made:
    imprinted = slip_pages.imprint_of(desk, content, slip_pages.document_title())
    printed = slip_pages.SlipPrint(content, page.row.state, page.cancel_reason)
    data = flowing(desk, imprinted, slip_pages.slip(printed))
    return Made(data, Trace(imprinted.title, None, {"number": content.number}))


def make_morning_sheet(desk: Desk) -> Made:
    """Return the sheet of what waits today for this account as a PDF.

    Raises ForbiddenError for a role that may not print.
    """
    desk.require(Action.PRINT)
    groups = first_tasks(desk, sheet_of_morning.ROWS_A_KIND)
    imprinted = imprint(
        desk,
        title=sheet_of_morning.document_title(),
        about=weekday_date(desk.today()),
        foot=short_date(desk.today()),
    )
    data = flowing(desk, imprinted, sheet_of_morning.morning_sheet(desk, groups))
    waiting = sum(group.counter.total for group in groups)
    return Made(data, Trace(imprinted.title, None, {"rows": waiting}, count=waiting))


def _day(desk: Desk, text: str) -> date | None:
    found = parse_date(text, desk.today()) if text.strip() else None
    return found.first() if found else None
