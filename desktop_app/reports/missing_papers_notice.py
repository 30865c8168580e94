"""The notice of missing papers: what a file lacks, asked for once, and that its term stands."""

from __future__ import annotations

from desktop_app.domain.deadlines import days_left
from desktop_app.domain.errors import ConflictError
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.domain.workflow import RequestAction
from desktop_app.reports.languages import ARABIC, listed, long_day, set_in, strong
from desktop_app.reports.letter import (
    Seal,
    ending,
    greeting,
    made_letter,
    numbered,
    particulars,
    parties,
    prose,
    seal_of,
)
from desktop_app.reports.letterhead import imprint
from desktop_app.reports.making import Made, reason_not_to, trace_of_request
from desktop_app.reports.person_words import addressee_of
from desktop_app.reports.request_words import (
    beneficiary_words,
    holds_secrets,
    own_words,
    request_number,
    service_words,
    the_request,
)
from desktop_app.services.desk import Desk
from desktop_app.services.letter_settings import letter_settings
from desktop_app.services.requests import request_page
from desktop_app.services.rows import PaperRow, RequestPage
from desktop_app.translate import language, translate
from desktop_app.typeset import Block


def document_title() -> str:
    """Return the document's name."""
    return translate("Reports", "Notice of missing papers")


def make(desk: Desk, request_id: int, language: str = ARABIC) -> Made:
    """Return the letter that asks for the papers a request lacks, as a PDF.

    Raises NotFoundError for a request that is not there, ConflictError when nothing is missing
    or the demand was not recorded, ForbiddenError for a role that may not print.
    """
    desk.require(Action.PRINT)
    page = request_page(desk, request_id)
    _refuse(page)
    with set_in(desk, language) as told:
        imprinted = imprint(
            told,
            title=document_title(),
            about=beneficiary_words(page),
            foot=request_number(page),
            confidential=holds_secrets(page),
        )
        data = made_letter(told, imprinted, lambda desk: letter(desk, page))
        return Made(data, trace_of_request(imprinted, page))


def refuses(desk: Desk, request_id: int) -> Message | None:
    """Return why there is no such letter on a request as it stands."""
    return reason_not_to(lambda: _refuse(request_page(desk, request_id)))


def _refuse(page: RequestPage) -> None:
    if not missing(page):
        text = message("Reports", "No paper is missing: there is nothing to ask for.")
        raise ConflictError(text, "nothing_missing")
    if not page.row.is_stopped:
        text = message(
            "Reports",
            "The papers were not asked for yet. Record the step «Note of missing papers» first.",
        )
        raise ConflictError(text, "not_demanded")


def missing(page: RequestPage) -> list[PaperRow]:
    """Return the papers that are required and were not received."""
    return [paper for paper in page.papers if paper.is_missing]


def letter(desk: Desk, page: RequestPage) -> list[Block]:
    """Return the letter: the papers by number, the law's one demand, the term that stands."""
    to = addressee_of(desk, page)
    papers = [_paper_words(desk, paper) for paper in missing(page)]
    body: list[Block] = [
        *parties(desk.unit, to.name, [to.address]),
        *particulars(_subject(), listed([the_request(page, to.own)])),
        greeting(desk, to.spoken),
        prose(_demand(page, to.own, len(papers))),
        *numbered(listed(papers)),
        *(prose(words) for words in (_why(page), _law(), _until(desk), _term(desk, page)) if words),
        prose(_how()),
    ]
    return ending(desk, body, to.spoken, _seal(desk, page), delivered=True)


def _subject() -> str:
    return translate("Reports", "request for the papers that complete a file")


def _paper_words(desk: Desk, paper: PaperRow) -> str:
    """Return a paper by name; any one of several is enough."""
    names = [desk.reference.papers[code].name(language()) for code in paper.codes]
    return translate("Reports", " or ").join(names)


def _demand(page: RequestPage, own: bool, count: int) -> str:
    return translate(
        "Reports",
        "After the study of {request}, which aims at: {service}, I have the honour to inform you"
        " that %n papers are missing from it:",
        n=count,
        request=own_words(own),
        service=service_words(page),
    )


def _why(page: RequestPage) -> str:
    """Return why papers are asked for again, when it is the second demand."""
    if page.paper_demands < 2:
        return ""
    asked = [one for one in page.events if one.action is RequestAction.MARK_INCOMPLETE]
    note = asked[-1].note if asked else ""
    if not note:
        return ""
    return translate("Reports", "This second demand is made because: {reason}", reason=note)


def _law() -> str:
    return translate(
        "Reports",
        "Under law 55.19 on the simplification of procedures, these papers are asked for once,"
        " in one copy, without any certification of copies.",
    )


def _until(desk: Desk) -> str:
    days = letter_settings(desk).complement_days
    if not days:
        return ""
    term = strong(translate("Reports", "%n days (term)", n=days))
    return translate(
        "Reports", "Please bring them within {term} of receiving this notice.", term=term
    )


def _term(desk: Desk, page: RequestPage) -> str:
    """Return since when the term of the answer stands, and what is left of it."""
    since = page.stops[-1][0]
    stood = translate(
        "Reports",
        "The term of the answer is suspended since {date}.",
        date=strong(long_day(since)),
    )
    if page.row.due_on is None or page.term_days is None:
        again = translate("Reports", "It runs again from the day the last of them is brought.")
        return f"{stood} {again}"
    left = max(0, days_left(page.row.due_on, desk.today(), since))
    again = translate(
        "Reports",
        "The %n days left of it run again from the day the last of them is brought.",
        n=left,
    )
    return f"{stood} {again}"


def _how() -> str:
    return translate(
        "Reports",
        "You may bring them to the unit, from Monday to Friday, or send them by mail or through"
        " the hierarchical channel, with the number of the request. A receipt is given at once.",
    )


def _seal(desk: Desk, page: RequestPage) -> Seal:
    codes = ",".join("|".join(paper.codes) for paper in missing(page))
    return seal_of(desk, "NOTICE", page.row.number, codes)
