"""The frame of the unit's attestations: who attests, of whom, for whom it was delivered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.domain.errors import ConflictError, NotFoundError
from desktop_app.domain.formats import isolate
from desktop_app.domain.messages import message
from desktop_app.domain.names import fold
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import DEAD, Category
from desktop_app.reports.languages import (
    joined_head,
    long_day,
    name_of,
    own_direction,
    set_in,
    strong,
    within_sentence,
)
from desktop_app.reports.letter import Seal, body_style, made_letter, prose, signed, titled
from desktop_app.reports.letterhead import imprint
from desktop_app.reports.making import Made
from desktop_app.reports.person_words import BySex, by_sex, identity, is_minor, with_title
from desktop_app.services.desk import Desk
from desktop_app.services.people import file_page
from desktop_app.services.printing import Trace
from desktop_app.services.rows import FilePage, MemberRow
from desktop_app.translate import translate
from desktop_app.typeset import Align, Block, Paragraph, Space, mm

DELIVERED: BySex = (
    message("Reports", "This attestation is delivered to him at his request, {use}."),
    message("Reports", "This attestation is delivered to her at her request, {use}."),
)
TO_GUARDIAN: BySex = (
    message("Reports", "This attestation is delivered to his legal guardian, {guardian}, {use}."),
    message("Reports", "This attestation is delivered to her legal guardian, {guardian}, {use}."),
)
TO_PARENT: BySex = (
    message("Reports", "This attestation is delivered to who has charge of him, {use}."),
    message("Reports", "This attestation is delivered to who has charge of her, {use}."),
)


@dataclass(frozen=True, slots=True)
class Attested:
    """Of whom something is attested: a member with the file."""

    page: FilePage
    member: MemberRow


def attested(desk: Desk, file_id: int, member: int | str | None = None) -> Attested:
    """Return of whom an attestation is: a member of a file, else the first who may ask for one.

    A member is named by the person's id, by identity card or by name. Without one it is the
    principal, or after the principal's death the one who comes first in the family. Raises
    NotFoundError for a file that is not there or a person who is not of it, ConflictError for
    one who died.
    """
    desk.require(Action.PRINT)
    page = file_page(desk, file_id)
    if not member:
        living = (one for one in page.members if not _died(page, one))
        return Attested(page, next(living, page.principal))
    named = [one for one in page.members if _is_named(one, member)]
    if len(named) != 1:
        text = message(
            "Reports",
            "Nobody of this file, or more than one, is called so. Type the whole name or the"
            " identity card.",
        )
        raise NotFoundError(text)
    if _died(page, named[0]):
        text = message("Reports", "No attestation is made in the name of one who died.")
        raise ConflictError(text, "died")
    return Attested(page, named[0])


def _is_named(one: MemberRow, member: int | str) -> bool:
    person = one.person
    if isinstance(member, int):
        return person.id == member
    wanted = fold(member)
    names = (person.full_name_ar, person.given_names_ar, person.full_name_latin)
    return wanted in {fold(name) for name in names} or member.strip().upper() == person.cnie


def _died(page: FilePage, member: MemberRow) -> bool:
    gone = member.category is Category.DECEASED and page.file.position in DEAD
    return gone or member.person.died_on is not None


def made_attestation(
    desk: Desk,
    who: Attested,
    title: Callable[[], str],
    say: Callable[[Desk], Sequence[Block]],
    seal: Callable[[Desk], Seal],
    language: str,
    recipient: str = "",
    *,
    confidential: bool = False,
) -> Made:
    """Return an attestation as a PDF: title, what `say` attests, to whom it is delivered."""
    with set_in(desk, language) as told:
        imprinted = imprint(
            told,
            title=title(),
            about=name_of(who.member.person),
            foot=translate("Reports", "File {number}", number=isolate(who.page.file.number)),
            confidential=confidential,
        )

        def write(unit_desk: Desk) -> list[Block]:
            body: list[Block] = [
                Space(16 * mm),
                *titled(title()),
                Space(10 * mm),
                *say(unit_desk),
                prose(delivered_words(who.member, recipient)),
            ]
            return signed(unit_desk, body, seal(unit_desk), [Space(10 * mm), _place(unit_desk)])

        data = made_letter(told, imprinted, write, placed=False)
        details = {"number": who.page.file.number, "person": who.member.person.id}
        return Made(data, Trace(imprinted.title, who.page.file.id, details))


def _place(desk: Desk) -> Block:
    """Return where and when an attestation is made, above its signature."""
    words = translate(
        "Reports",
        "Done at {town}, on {date}",
        town=desk.unit.city_ar,
        date=long_day(desk.today()),
    )
    return Paragraph(words, body_style(), Align.END)


def opening_words(desk: Desk, who: Attested) -> str:
    """Return «يشهد رئيس المصلحة ... أن السيد ...», with who the person is."""
    return translate(
        "Reports",
        "The undersigned, {head}, attests that {name}, {identity},",
        head=within_sentence(joined_head(desk.unit.head_title_ar, desk.unit.name_ar)),
        name=strong(with_title(who.member.person)),
        identity=identity(desk, who.page, who.member),
    )


def delivered_words(member: MemberRow, recipient: str) -> str:
    """Return to whom an attestation is handed, and for what use; a minor's to the guardian."""
    use = (
        translate("Reports", "to be produced to {body}", body=own_direction(recipient.strip()))
        if recipient.strip()
        else translate("Reports", "to be used where needed")
    )
    sex = member.person.sex
    if not is_minor(member):
        return by_sex(DELIVERED, sex, use=use)
    if not member.guardian_name:
        return by_sex(TO_PARENT, sex, use=use)
    guardian = translate("Reports", "Mr or Mrs {name}", name=own_direction(member.guardian_name))
    return by_sex(TO_GUARDIAN, sex, guardian=guardian, use=use)
