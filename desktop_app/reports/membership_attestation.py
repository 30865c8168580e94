"""The attestation of membership: of which institutions a person is a member, or a rights holder."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.errors import ConflictError
from desktop_app.domain.formats import isolate, short_date
from desktop_app.domain.messages import message
from desktop_app.domain.vocabulary import Provider
from desktop_app.reports.attestation import Attested, attested, made_attestation, opening_words
from desktop_app.reports.languages import ARABIC, strong
from desktop_app.reports.letter import prose, seal_of
from desktop_app.reports.making import Made
from desktop_app.reports.person_words import BySex, by_sex
from desktop_app.services.desk import Desk
from desktop_app.services.letter_settings import letter_settings
from desktop_app.services.rows import PersonFacts
from desktop_app.translate import language as spoken
from desktop_app.translate import translate
from desktop_app.typeset import Block

MEMBER: BySex = (
    message("Reports", "{opening} is a member (man) of {institutions}."),
    message("Reports", "{opening} is a member (woman) of {institutions}."),
)
RIGHTS_HOLDER: BySex = (
    message("Reports", "{opening} is entered (man) among the rights holders of a member of"
            " {institutions}."),
    message("Reports", "{opening} is entered (woman) among the rights holders of a member of"
            " {institutions}."),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Membership:
    """The numbers of membership by institution, the person's own or those of the principal."""

    numbers: tuple[tuple[Provider, str], ...]
    own: bool


def document_title() -> str:
    """Return the document's name."""
    return translate("Reports", "Attestation of membership")


def make(
    desk: Desk,
    file_id: int,
    language: str = ARABIC,
    member: int | str | None = None,
    recipient: str = "",
) -> Made:
    """Return the attestation that a person of a file is a member, or a rights holder, as a PDF.

    Raises NotFoundError for a file or person that is not there, ConflictError for one who died,
    whose rights have ended, or where no number of membership is recorded, ForbiddenError for a
    role that may not print.
    """
    who = attested(desk, file_id, member)
    found = membership(who)
    _refuse(who, found)
    return made_attestation(
        desk,
        who,
        document_title,
        lambda told: _said(told, who, found),
        lambda told: seal_of(told, "MEMBERSHIP", who.page.file.number, found.numbers),
        language,
        recipient,
    )


def membership(who: Attested) -> Membership:
    """Return a person's own numbers of membership, else those of the file's principal."""
    own = _numbers(who.member.person)
    if own or who.member.person.id == who.page.principal.person.id:
        return Membership(own, own=True)
    return Membership(_numbers(who.page.principal.person), own=False)


def _numbers(person: PersonFacts) -> tuple[tuple[Provider, str], ...]:
    numbers = (
        (Provider.FOUNDATION, person.foundation_number),
        (Provider.MUTUAL, person.mutual_affiliation),
    )
    return tuple((provider, number) for provider, number in numbers if number)


def _refuse(who: Attested, found: Membership) -> None:
    if not found.numbers:
        text = message(
            "Reports",
            "No number of membership is recorded, of the Foundation or of the mutual. Write it in"
            " the file first.",
        )
        raise ConflictError(text, "no_membership")
    right = who.member.right
    if right.entitled:
        return
    if right.until is not None and right.until < who.page.on:
        text = message(
            "Reports",
            "The rights of this person ended on {date}: there is no membership to attest.",
            date=isolate(short_date(right.until)),
        )
    else:
        text = message(
            "Reports",
            "This person's rights are not open, and so there is no membership to attest: {reason}",
            reason=right.reason,
        )
    raise ConflictError(text, "rights_ended")


def _said(desk: Desk, who: Attested, found: Membership) -> list[Block]:
    pair = MEMBER if found.own else RIGHTS_HOLDER
    opening = opening_words(desk, who)
    file_number = isolate(who.page.file.number)
    return [
        prose(
            by_sex(
                pair,
                who.member.person.sex,
                opening=opening,
                institutions=_institutions(desk, found),
            )
        ),
        prose(translate("Reports", "The file is kept at this unit under number {number}.",
                        number=file_number)),
    ]  # fmt: skip


def _institutions(desk: Desk, found: Membership) -> str:
    words = letter_settings(desk)
    named = [
        translate(
            "Reports",
            "{institution} under number {number}",
            institution=words.provider(provider, spoken()),
            number=strong(isolate(number)),
        )
        for provider, number in found.numbers
    ]
    return translate("Reports", ", and of ").join(named)
