"""What a document is about: a file, a request or a slip, found by any number that names it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.messages import message
from desktop_app.domain.vocabulary import Relation
from desktop_app.reports.catalogue import DocumentKind, Subject
from desktop_app.services import people, requests, slip_pages
from desktop_app.services.desk import Desk
from desktop_app.services.rows import FilePage
from desktop_app.translate import translate
from desktop_app.ui.pages.words import member_words

OF_SOMETHING = frozenset({Subject.FILE, Subject.REQUEST, Subject.SLIP})
"""What is named by a number; the other documents need none."""


@dataclass(frozen=True, slots=True)
class About:
    """A subject: its id and number, whose it is, and the file behind it.

    `requests` are those of a file, as (id, words): a document on one of them can be chosen.
    `members` are the family's, as (person id, words), and `member` is whom it concerns.
    """

    kind: Subject
    id: int
    number: str
    name: str
    file_id: int = 0
    requests: tuple[tuple[int, str], ...] = ()
    members: tuple[tuple[str, str], ...] = ()
    member: str = ""


def about_file(desk: Desk, file_id: int) -> About:
    """Return a file as a subject; NotFoundError when it is not there."""
    page = people.file_page(desk, file_id)
    mine = tuple((row.id, f"{row.number} · {row.type_short_ar}") for row in page.requests)
    name = page.principal.person.full_name_ar
    return About(Subject.FILE, file_id, page.file.number, name, file_id, mine, _family(page))


def about_request(desk: Desk, request_id: int) -> About:
    """Return a request as a subject; NotFoundError when it is not there."""
    page = requests.request_page(desk, request_id)
    name = f"{page.row.beneficiary_ar} · {page.row.type_short_ar}"
    family = _family(people.file_page(desk, page.file.id))
    concerned = str(page.row.beneficiary_id)
    member = concerned if concerned in dict(family) else ""
    return About(
        Subject.REQUEST, request_id, page.row.number, name, page.file.id, (), family, member
    )


def _family(page: FilePage) -> tuple[tuple[str, str], ...]:
    """Return those of a family besides its principal, who is meant when nobody is named."""
    return tuple(
        (str(one.person.id), f"{one.person.full_name_ar} · {member_words(one)}")
        for one in page.members
        if one.relation is not Relation.PRINCIPAL
    )


def about_slip(desk: Desk, slip_id: int) -> About:
    """Return a dispatch slip as a subject; NotFoundError when it is not there."""
    row = slip_pages.slip_page(desk, slip_id).row
    return About(Subject.SLIP, slip_id, row.number or row.written, row.addressee)


def find_subject(desk: Desk, typed: str) -> About:
    """Return what a number names: a request, a slip, or a file by any number of its people.

    NotFoundError when it names nothing.
    """
    for find in (_request, _slip, _file):
        try:
            return find(desk, typed)
        except NotFoundError:
            continue
    raise NotFoundError(
        message(
            "Documents",
            "Nothing answers to {number}. Type the number of a file, of a request or of a slip,"
            " a service number or an identity card.",
            number=typed,
        )
    )


def _request(desk: Desk, typed: str) -> About:
    return about_request(desk, requests.find_request(desk, typed))


def _slip(desk: Desk, typed: str) -> About:
    return about_slip(desk, slip_pages.find_slip(desk, typed))


def _file(desk: Desk, typed: str) -> About:
    return about_file(desk, people.find_file(desk, typed)[0])


def subject_id(kind: DocumentKind, about: About | None) -> int | None:
    """Return the id a document's maker is given; None when the subject is not of its kind.

    Whoever shows a request may print its file as well.
    """
    if about is None:
        return None
    if kind.subject is about.kind:
        return about.id
    return about.file_id or None if kind.subject is Subject.FILE else None


def wanted_words(kind: DocumentKind) -> str:
    """Return what number a document waits for."""
    return {
        Subject.FILE: translate("Documents", "needs the number of a file"),
        Subject.REQUEST: translate("Documents", "needs the number of a request"),
        Subject.SLIP: translate("Documents", "needs the number of a slip"),
    }.get(kind.subject, "")


def hint_words(kind: DocumentKind) -> str:
    """Return what to do while a document has no subject."""
    return {
        Subject.FILE: translate("Documents", "Type the number of a file, then Enter."),
        Subject.REQUEST: translate("Documents", "Type the number of a request, then Enter."),
        Subject.SLIP: translate("Documents", "Type the number of a slip, as 142/2026, then Enter."),
    }[kind.subject]
