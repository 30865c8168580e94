"""What a document says, in a few lines: kept with it, and read again the day it is checked."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.domain.formats import dirhams, isolate, short_date
from desktop_app.domain.messages import Message, message
from desktop_app.domain.vocabulary import label, state_label
from desktop_app.services.desk import Desk
from desktop_app.services.people import file_page
from desktop_app.services.print_rows import PrintFact, PrintSubject
from desktop_app.services.requests import request_page
from desktop_app.services.rows import FilePage, RequestPage
from desktop_app.services.slip_pages import slip_page
from desktop_app.services.slip_rows import SlipPage
from desktop_app.translate import tell, translate

Pairs = list[tuple[str, str]]

LABELS: dict[str, Message] = {
    "request": message("Prints", "Request number"),
    "file": message("Prints", "File number"),
    "slip": message("Prints", "Slip number"),
    "who": message("Prints", "Beneficiary"),
    "what": message("Prints", "Service"),
    "lodged": message("Prints", "Lodged on"),
    "state": message("Prints", "State"),
    "missing": message("Prints", "Papers missing"),
    "decision": message("Prints", "Decision"),
    "decided": message("Prints", "Decided on"),
    "asked": message("Prints", "Amount requested"),
    "granted": message("Prints", "Amount granted"),
    "paid": message("Prints", "Amount paid"),
    "agreement": message("Prints", "Agreement number"),
    "valid": message("Prints", "Valid until"),
    "category": message("Prints", "Category"),
    "rights": message("Prints", "Members with an open right"),
    "open": message("Prints", "Open requests"),
    "to": message("Prints", "Addressee"),
    "sent": message("Prints", "Sent on"),
    "lines": message("Prints", "Requests on it"),
    "answered": message("Prints", "Answered"),
    "acknowledged": message("Prints", "Receipt acknowledged on"),
    "rows": message("Prints", "Lines listed"),
    "first": message("Prints", "From"),
    "last": message("Prints", "To"),
}


def facts_of(
    desk: Desk, subject: PrintSubject, details: Mapping[str, object] | None = None
) -> tuple[PrintFact, ...]:
    """Return the lines of a document about a subject as the register stands now.

    A document about no one thing tells the `details` the trail keeps of it. Raises NotFoundError
    when the subject is no longer there, ForbiddenError for a role that may not see it.
    """
    found = [(key, value) for key, value in _pairs(desk, subject, details or {}) if value]
    return tuple(PrintFact(key, tell(LABELS[key]), value) for key, value in found)


def _pairs(desk: Desk, subject: PrintSubject, details: Mapping[str, object]) -> Pairs:
    if subject.request_id:
        return _of_request(request_page(desk, subject.request_id))
    if subject.slip_id:
        return _of_slip(slip_page(desk, subject.slip_id))
    if subject.file_id:
        return _of_file(file_page(desk, subject.file_id))
    return [(key, _plain(details[key])) for key in ("first", "last", "rows") if details.get(key)]


def _plain(value: object) -> str:
    return isolate(str(value))


def _day(on: object) -> str:
    return isolate(short_date(on)) if on is not None else ""  # type: ignore[arg-type]


def _money(centimes: int | None) -> str:
    return dirhams(centimes) if centimes is not None else ""


def _of_request(page: RequestPage) -> Pairs:
    row = page.row
    missing = sum(paper.is_missing for paper in page.papers)
    return [
        ("request", isolate(row.number)),
        ("who", row.beneficiary_ar),
        ("what", row.type_name_ar),
        ("lodged", _day(row.received_on)),
        ("state", tell(state_label(row.state, row.kind))),
        ("missing", str(missing) if missing else ""),
        ("decision", tell(label(row.outcome)) if row.outcome else ""),
        ("decided", _day(row.decided_on)),
        ("asked", _money(row.amount_requested)),
        ("granted", _money(row.amount_granted)),
        ("paid", _money(page.paid or None)),
        ("agreement", isolate(page.granted_number)),
        ("valid", _day(page.valid_until)),
    ]


def _of_file(page: FilePage) -> Pairs:
    principal = page.principal
    granted = sum(row.amount_granted or 0 for row in page.requests)
    return [
        ("file", isolate(page.file.number)),
        ("who", principal.person.full_name_ar),
        ("category", tell(label(principal.category, principal.person.sex))),
        ("rights", str(sum(row.right.entitled for row in page.members))),
        ("open", str(sum(row.is_open for row in page.requests))),
        ("granted", _money(granted)),
    ]


def _of_slip(page: SlipPage) -> Pairs:
    row = page.row
    answered = translate("Prints", "{answered} of {lines}", answered=row.answered, lines=row.lines)
    return [
        ("slip", isolate(row.written)),
        ("to", row.addressee),
        ("sent", _day(row.on)),
        ("lines", str(row.lines)),
        ("asked", _money(page.totals.amount)),
        ("state", tell(label(row.state))),
        ("acknowledged", _day(row.acknowledged_on)),
        ("answered", answered if row.lines else ""),
    ]
