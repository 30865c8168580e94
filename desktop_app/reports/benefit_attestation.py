"""The attestations of benefit: of one decided request, or of all that was granted in a year."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.errors import ConflictError
from desktop_app.domain.formats import FRENCH, isolate
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Kind, Sex, State
from desktop_app.domain.workflow import GRANTED
from desktop_app.reports.attestation import (
    attested,
    made_attestation,
    opening_words,
)
from desktop_app.reports.languages import ARABIC, dirhams, in_words, listed, long_day, strong
from desktop_app.reports.letter import numbered, prose, seal_of
from desktop_app.reports.making import Made, reason_not_to
from desktop_app.reports.person_words import BySex, by_sex
from desktop_app.reports.request_words import holds_secrets, service_words
from desktop_app.services.benefits import BenefitRow, Benefits, benefits
from desktop_app.services.desk import Desk
from desktop_app.services.letter_settings import letter_settings
from desktop_app.services.requests import request_page
from desktop_app.services.rows import RequestPage
from desktop_app.translate import language as spoken
from desktop_app.translate import translate
from desktop_app.typeset import Block

BENEFITED: BySex = (
    message("Reports", "{opening} benefited (man) from the following service: {service}."),
    message("Reports", "{opening} benefited (woman) from the following service: {service}."),
)
GRANTED_TO: BySex = (
    message("Reports", "{opening} was granted (man) the following service: {service}."),
    message("Reports", "{opening} was granted (woman) the following service: {service}."),
)
IN_YEAR: BySex = (
    message("Reports", "{opening} benefited (man) in {year} from the following services:"),
    message("Reports", "{opening} benefited (woman) in {year} from the following services:"),
)


def document_title() -> str:
    """Return the document's name."""
    return translate("Reports", "Attestation of benefit")


# Of one request


def make(desk: Desk, request_id: int, language: str = ARABIC, recipient: str = "") -> Made:
    """Return the attestation that a person was granted what a request asked for, as a PDF.

    Raises NotFoundError for a request that is not there, ConflictError where nothing was granted,
    ForbiddenError for a role that may not print.
    """
    desk.require(Action.PRINT)
    page = request_page(desk, request_id)
    _refuse(page)
    who = attested(desk, page.file.id, page.row.beneficiary_id)
    row = page.row
    return made_attestation(
        desk,
        who,
        document_title,
        lambda told: _of_request(told, page, opening_words(told, who)),
        lambda told: seal_of(told, "BENEFIT", row.number, row.amount_granted, row.decided_on),
        language,
        recipient,
        confidential=holds_secrets(page),
    )


def refuses(desk: Desk, request_id: int) -> Message | None:
    """Return why there is no such letter on a request as it stands."""
    return reason_not_to(lambda: _refuse(request_page(desk, request_id)))


def _refuse(page: RequestPage) -> None:
    row = page.row
    left = row.state in {State.CANCELLED, State.WITHDRAWN}
    if left or row.outcome not in GRANTED:
        text = message(
            "Reports", "Nothing was granted on this request: there is no benefit to attest."
        )
        raise ConflictError(text, "nothing_granted")


def _of_request(desk: Desk, page: RequestPage, opening: str) -> list[Block]:
    whole = not page.left_to_pay
    pair = BENEFITED if whole else GRANTED_TO
    service = strong(service_words(page))
    sex = page.beneficiary.person.sex
    return [
        prose(by_sex(pair, sex, opening=opening, service=service)),
        prose(_by_what(desk, page)),
    ]


def _by_what(desk: Desk, page: RequestPage) -> str:
    """Return by which decision, of which request, and for how much."""
    row = page.row
    decision = translate(
        "Reports",
        "It was granted by {body} on {date}, on the request no. {number}",
        body=letter_settings(desk).body(page.deciding_body, spoken()),
        date=long_day(row.decided_on or row.received_on),
        number=isolate(row.number),
    )
    if not row.amount_granted:
        return f"{decision}."
    return translate(
        "Reports",
        "{decision}, for an amount of {amount} ({words}).",
        decision=decision,
        amount=strong(dirhams(row.amount_granted)),
        words=in_words(row.amount_granted),
    )


# Of a year


def make_of_year(
    desk: Desk,
    file_id: int,
    language: str = ARABIC,
    member: int | str | None = None,
    year: int | None = None,
    recipient: str = "",
) -> Made:
    """Return the attestation of all that a person was granted in a year, as a PDF.

    The year is the present one unless named. Raises NotFoundError for a file or person that is
    not there, ConflictError when nothing was granted, ForbiddenError for a role that may not.
    """
    who = attested(desk, file_id, member)
    chosen = year or desk.today().year
    person = who.member.person
    found = benefits(desk, file_id, person.id, date(chosen, 1, 1), date(chosen, 12, 31))
    if not found.granted:
        text = message("Reports", "Nothing was granted to this person in {year}.", year=chosen)
        raise ConflictError(text, "nothing_granted")
    return made_attestation(
        desk,
        who,
        document_title,
        lambda told: _of_year(chosen, found, person.sex, opening_words(told, who)),
        lambda told: seal_of(told, "BENEFITS", who.page.file.number, chosen, found.total),
        language,
        recipient,
        confidential=any(row.kind is Kind.HEALTH for row in found.granted),
    )


def _of_year(year: int, found: Benefits, sex: Sex, opening: str) -> list[Block]:
    lines = listed([_line(row) for row in found.granted])
    total = translate(
        "Reports",
        "In all: {amount} ({words}).",
        amount=strong(dirhams(found.total)),
        words=in_words(found.total),
    )
    return [
        prose(by_sex(IN_YEAR, sex, opening=opening, year=strong(isolate(str(year))))),
        *numbered(lines),
        *([prose(total)] if found.total and len(found.granted) > 1 else []),
    ]


def _line(row: BenefitRow) -> str:
    """Return one benefit: what, how much, when, by which request."""
    service = row.name_fr if spoken() == FRENCH else row.name_ar
    day, number = long_day(row.on), isolate(row.number)
    if not row.amount:
        return translate(
            "Reports",
            "{service}, on {date} (request no. {number})",
            service=service,
            date=day,
            number=number,
        )
    return translate(
        "Reports",
        "{service}: {amount}, on {date} (request no. {number})",
        service=service,
        amount=dirhams(row.amount),
        date=day,
        number=number,
    )
