"""How letters speak of a request: its number, its day, what it asks for, who decided it."""

from __future__ import annotations

from desktop_app.domain.errors import ForbiddenError
from desktop_app.domain.formats import isolate
from desktop_app.domain.vocabulary import Kind
from desktop_app.reports.languages import long_day
from desktop_app.services.confidence import WITHHELD
from desktop_app.services.rows import RequestPage
from desktop_app.translate import language, translate


def request_number(page: RequestPage) -> str:
    """Return «الطلب TNG-2026-001790», for the foot of a letter."""
    return translate("Reports", "Request {number}", number=isolate(page.row.number))


def the_request(page: RequestPage, own: bool) -> str:
    """Return the line of reference that names a request, the addressee's own or another's."""
    number, day = isolate(page.row.number), long_day(page.row.received_on)
    if own:
        return translate(
            "Reports", "Your request no. {number} lodged on {date}", number=number, date=day
        )
    return translate(
        "Reports",
        "Request no. {number} lodged on {date} for {beneficiary}",
        number=number,
        date=day,
        beneficiary=beneficiary_words(page),
    )


def own_words(own: bool) -> str:
    """Return how running text names the request of the reference."""
    if own:
        return translate("Reports", "your request referred to above")
    return translate("Reports", "the request referred to above")


def beneficiary_words(page: RequestPage) -> str:
    """Return the beneficiary's name in the letters of the language."""
    latin = page.beneficiary.person.full_name_latin
    return isolate(latin) if language() == "fr" and latin else page.row.beneficiary_ar


def service_words(page: RequestPage) -> str:
    """Return what a request asks for, by the version it was filed under."""
    return page.type.name(language()) if page.type is not None else page.row.type_name_ar


def holds_secrets(page: RequestPage) -> bool:
    """Tell whether a document on a request holds health data, or what few may see."""
    return page.row.kind is Kind.HEALTH or (page.type is not None and page.type.confidential)


def refuse_withheld(page: RequestPage) -> None:
    """Raise ForbiddenError where the account may not read what the document would say."""
    if page.withheld:
        raise ForbiddenError(WITHHELD)
