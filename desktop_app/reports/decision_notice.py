"""The notification of a decision: what was decided and why, the amount, what comes next."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.domain.errors import ConflictError
from desktop_app.domain.formats import isolate, mask_rib
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import DecidingBody, Outcome, State, label
from desktop_app.domain.workflow import CONTESTED, GRANTED
from desktop_app.reports.languages import (
    ARABIC,
    dirhams,
    in_words,
    listed,
    long_day,
    set_in,
    strong,
)
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
from desktop_app.reports.person_words import Addressee, addressee_of
from desktop_app.reports.request_words import (
    beneficiary_words,
    holds_secrets,
    own_words,
    refuse_withheld,
    request_number,
    service_words,
    the_request,
)
from desktop_app.services.desk import Desk
from desktop_app.services.letter_settings import LetterSettings, letter_settings
from desktop_app.services.move_checks import OTHER
from desktop_app.services.requests import request_page
from desktop_app.services.rows import PaymentRow, RequestPage
from desktop_app.translate import language, tell, translate
from desktop_app.typeset import Block


def document_title() -> str:
    """Return the document's name."""
    return translate("Reports", "Notification of decision")


def make(desk: Desk, request_id: int, language: str = ARABIC) -> Made:
    """Return the letter that tells a person what was decided on a request, as a PDF.

    Raises NotFoundError for a request that is not there, ConflictError before a decision or
    where law 55-19 asks for reasons and none are recorded, ForbiddenError for a role that may
    not print or not read what the letter says.
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
    refuse_withheld(page)
    if page.row.outcome is None or page.row.state is State.APPEALED:
        text = message("Reports", "Nothing was decided on this request yet. Record it first.")
        raise ConflictError(text, "not_decided")
    if page.row.outcome in CONTESTED and not (page.reasons or page.decision_reason):
        text = message(
            "Reports",
            "No reason of the decision is recorded, and law 55-19 asks that it be told.",
        )
        raise ConflictError(text, "no_reason")


def letter(desk: Desk, page: RequestPage) -> list[Block]:
    """Return the letter, by what was decided."""
    words = letter_settings(desk)
    to = addressee_of(desk, page)
    enclosures = words.enclosures(language()) if _has_paper(page) else ""
    body: list[Block] = [
        *parties(desk.unit, to.name, [to.address]),
        *particulars(_subject(page), _references(page, words, to), enclosures),
        greeting(desk, to.spoken),
        prose(_decided(page, words, to)),
        *_grounds(desk, page),
        *(prose(one) for one in _what_follows(page) if one),
        *_instalments(page),
        *([prose(_appeal(words))] if page.row.outcome in CONTESTED else []),
    ]
    return ending(desk, body, to.spoken, _seal(desk, page), delivered=True)


def _has_paper(page: RequestPage) -> bool:
    """Tell whether another body decided, in writing."""
    return bool(page.decision_reference) and page.deciding_body is not DecidingBody.UNIT


# What it is about

SUBJECTS = {
    Outcome.ACCEPTED: message("Reports", "notification of a decision: acceptance"),
    Outcome.PARTLY: message("Reports", "notification of a decision: partial acceptance"),
    Outcome.REFUSED: message("Reports", "notification of a decision: refusal"),
}


def _outcome(page: RequestPage) -> Outcome:
    assert page.row.outcome is not None
    return page.row.outcome


def _subject(page: RequestPage) -> str:
    return tell(SUBJECTS[_outcome(page)])


def _references(page: RequestPage, words: LetterSettings, to: Addressee) -> list[str]:
    lines = [the_request(page, to.own)]
    if page.row.decided_on is not None:
        lines.append(_decision_line(page, words))
    return listed(lines)


def _decision_line(page: RequestPage, words: LetterSettings) -> str:
    assert page.row.decided_on is not None
    body, day = words.body(page.deciding_body, language()), long_day(page.row.decided_on)
    if page.decision_reference:
        return translate(
            "Reports",
            "decision of {body} no. {number} of {date}",
            body=body,
            number=isolate(page.decision_reference),
            date=day,
        )
    return translate("Reports", "decision of {body} of {date}", body=body, date=day)


# What was decided

DECISIONS = {
    Outcome.ACCEPTED: message(
        "Reports",
        "In answer to {request}, which aims at: {service}, I have the honour to inform you that"
        " it was {accepted} by {body}",
    ),
    Outcome.PARTLY: message(
        "Reports",
        "In answer to {request}, which aims at: {service}, I have the honour to inform you that"
        " it was {partly} by {body}",
    ),
    Outcome.REFUSED: message(
        "Reports",
        "In answer to {request}, which aims at: {service}, I regret to inform you that it was"
        " {refused} by {body}.",
    ),
}


def _decided(page: RequestPage, words: LetterSettings, to: Addressee) -> str:
    outcome = _outcome(page)
    values = {
        "request": own_words(to.own),
        "service": service_words(page),
        "body": words.body(page.deciding_body, language()),
        "accepted": strong(translate("Reports", "accepted")),
        "partly": strong(translate("Reports", "accepted in part")),
        "refused": strong(translate("Reports", "refused")),
    }
    said = tell(replace(DECISIONS[outcome], values=values))
    return said if outcome is Outcome.REFUSED else said + _granted(page)


def _granted(page: RequestPage) -> str:
    """Return the amount in figures and in words, as the end of the sentence."""
    granted, asked = page.row.amount_granted, page.row.amount_requested
    if not granted:
        return "."
    amount, words = strong(dirhams(granted)), in_words(granted)
    if asked and asked > granted:
        return translate(
            "Reports",
            ", and that you are granted {amount} ({words}), of the {asked} asked for.",
            amount=amount,
            words=words,
            asked=dirhams(asked),
        )
    return translate(
        "Reports", ", and that you are granted {amount} ({words}).", amount=amount, words=words
    )


def _grounds(desk: Desk, page: RequestPage) -> list[Block]:
    """Return the coded reasons, then the free motive, one below the other."""
    reasons = [desk.reference.reasons[code].name(language()) for code in _codes(desk, page)]
    reasons += page.decision_reason.splitlines()
    ends = [one.strip().rstrip(".؛;، ") for one in reasons]
    items = [one for one in ends if one]
    if not items:
        return []
    return [
        prose(translate("Reports", "The decision was reasoned as follows:")),
        *numbered(listed(items)),
    ]


def _codes(desk: Desk, page: RequestPage) -> list[str]:
    """Return the codes that say something: «other» says nothing beside the words given."""
    known = (code for code in page.reasons if code in desk.reference.reasons)
    return [code for code in known if code != OTHER or not page.decision_reason]


# What comes next


def _what_follows(page: RequestPage) -> list[str]:
    if page.row.outcome not in GRANTED:
        return []
    return [_agreement(page), _payment(page)]


def _agreement(page: RequestPage) -> str:
    """Return the number and the dates of what was granted that is not money."""
    if not page.granted_number:
        return ""
    number = strong(isolate(page.granted_number))
    if page.valid_from is not None and page.valid_until is not None:
        return translate(
            "Reports",
            "It bears the number {number} and is valid from {first} to {last}.",
            number=number,
            first=long_day(page.valid_from),
            last=long_day(page.valid_until),
        )
    if page.valid_until is not None:
        return translate(
            "Reports",
            "It bears the number {number} and is valid until {last}.",
            number=number,
            last=long_day(page.valid_until),
        )
    return translate("Reports", "It bears the number {number}.", number=number)


def _payment(page: RequestPage) -> str:
    """Return how the amount is paid, or what it still needs to be."""
    if not page.left_to_pay or page.payments:
        return ""
    rib = page.beneficiary.person.rib
    if rib:
        return translate(
            "Reports",
            "The amount granted will be paid by bank transfer to the account no. {rib}.",
            rib=isolate(mask_rib(rib)),
        )
    return translate(
        "Reports",
        "For its payment, please bring to the unit an attestation of the bank account (RIB).",
    )


def _instalments(page: RequestPage) -> list[Block]:
    if not page.payments:
        return []
    left = page.left_to_pay or 0
    rest = (
        translate("Reports", "There is left to pay: {amount} ({words}).",
                  amount=strong(dirhams(left)), words=in_words(left))
        if left
        else translate("Reports", "With this, the amount granted is paid in full.")
    )  # fmt: skip
    return [
        prose(translate("Reports", "The following was paid of it so far:")),
        *numbered(listed([_paid(payment) for payment in page.payments])),
        prose(rest),
    ]


def _paid(payment: PaymentRow) -> str:
    return translate(
        "Reports",
        "{amount} on {date}, {mode}",
        amount=dirhams(payment.amount),
        date=long_day(payment.on),
        mode=tell(label(payment.mode)),
    )


def _appeal(words: LetterSettings) -> str:
    term = strong(translate("Reports", "%n days (term)", n=words.appeal_days))
    return translate(
        "Reports",
        "You may lodge a written and reasoned appeal at this unit within {term} of being notified"
        " of this letter, with the papers that support it. A receipt is given at once.",
        term=term,
    )


def _seal(desk: Desk, page: RequestPage) -> Seal:
    row = page.row
    told = (row.outcome, row.amount_granted, row.decided_on, page.decision_reference)
    return seal_of(desk, "DECISION", row.number, *told)
