"""The list of documents a unit can print: what each is made of, and what it is called."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.messages import Message, message
from desktop_app.reports import (
    benefit_attestation,
    decision_notice,
    documents,
    membership_attestation,
    missing_papers_notice,
    no_benefit_attestation,
    presentation_sheet,
    reminder_letter,
)
from desktop_app.reports.languages import BOTH
from desktop_app.reports.making import Made
from desktop_app.services.desk import Desk
from desktop_app.services.printing import log_print


class Subject(StrEnum):
    """What a document is about, and so what its maker is given."""

    FILE = "file"
    REQUEST = "request"
    LIST = "list"
    SLIP = "slip"
    DAY = "day"


class Group(StrEnum):
    """Under which heading a document is listed."""

    FILE = "file"
    REQUEST = "request"
    SLIP = "slip"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """A document: `make(desk, subject)` makes the PDF; the subject is an id, or a RequestQuery.

    A document of the day has no subject. `languages` are those it can be made in, the usual one
    first: a maker with several takes `language`. `asks` names what its maker wants to know beside
    the subject, each a keyword argument of the maker. `group` is said only where the subject does
    not tell it.
    """

    code: str
    name: Message
    hint: Message
    subject: Subject
    confidential: bool
    make: Callable[..., Made]
    languages: tuple[str, ...] = ("ar",)
    asks: tuple[str, ...] = ()
    group: Group | None = None

    def listed(self) -> Group:
        """Return under which heading the document is listed."""
        return self.group or _GROUPS[self.subject]


_GROUPS = {
    Subject.FILE: Group.FILE,
    Subject.REQUEST: Group.REQUEST,
    Subject.SLIP: Group.SLIP,
    Subject.LIST: Group.REPORT,
    Subject.DAY: Group.REPORT,
}


DOCUMENTS: tuple[DocumentKind, ...] = (
    DocumentKind(
        "person_summary",
        message("Reports", "Summary of the beneficiary's file"),
        message("Reports", "Identity, family and rights, requests and what was granted"),
        Subject.FILE,
        True,
        documents.make_person_summary,
    ),
    DocumentKind(
        "rights_statement",
        message("Reports", "Statement of rights"),
        message("Reports", "What each of the family may ask for, what is used, and when again"),
        Subject.FILE,
        True,
        documents.make_rights_statement,
    ),
    DocumentKind(
        "membership_attestation",
        message("Reports", "Attestation of membership"),
        message("Reports", "Of which institutions a person is a member, or a rights holder"),
        Subject.FILE,
        False,
        membership_attestation.make,
        languages=BOTH,
        asks=("member", "recipient"),
    ),
    DocumentKind(
        "benefits_attestation",
        message("Reports", "Attestation of the benefits of a year"),
        message("Reports", "All that was granted to a person in a year"),
        Subject.FILE,
        True,
        benefit_attestation.make_of_year,
        languages=BOTH,
        asks=("member", "year", "recipient"),
    ),
    DocumentKind(
        "no_benefit_attestation",
        message("Reports", "Attestation of no benefit"),
        message("Reports", "That nothing was granted, over a time or of one service"),
        Subject.FILE,
        False,
        no_benefit_attestation.make,
        languages=BOTH,
        asks=("member", "days", "service", "recipient"),
    ),
    DocumentKind(
        "deposit_receipt",
        message("Reports", "Deposit receipt"),
        message("Reports", "Two halves: one for the depositor, one for the file"),
        Subject.REQUEST,
        False,
        documents.make_deposit_receipt,
    ),
    DocumentKind(
        "request_sheet",
        message("Reports", "Request sheet"),
        message("Reports", "The request with its papers, its decision and its whole life"),
        Subject.REQUEST,
        True,
        documents.make_request_sheet,
    ),
    DocumentKind(
        "presentation_sheet",
        message("Reports", "Presentation sheet of a request"),
        message("Reports", "Situation, request, inquiry and opinion, for the body that decides"),
        Subject.REQUEST,
        True,
        presentation_sheet.make,
    ),
    DocumentKind(
        "missing_papers_notice",
        message("Reports", "Notice of missing papers"),
        message("Reports", "The papers a file lacks, asked for once, and that its term stands"),
        Subject.REQUEST,
        False,
        missing_papers_notice.make,
        languages=BOTH,
    ),
    DocumentKind(
        "decision_notice",
        message("Reports", "Notification of decision"),
        message("Reports", "What was decided and why, the amount, the appeal, what comes next"),
        Subject.REQUEST,
        False,
        decision_notice.make,
        languages=BOTH,
    ),
    DocumentKind(
        "benefit_attestation",
        message("Reports", "Attestation of benefit"),
        message("Reports", "That what this request asked for was granted"),
        Subject.REQUEST,
        False,
        benefit_attestation.make,
        languages=BOTH,
        asks=("recipient",),
    ),
    DocumentKind(
        "requests_register",
        message("Reports", "Register of requests"),
        message("Reports", "The requests lodged between two dates, with their totals"),
        Subject.LIST,
        True,
        documents.make_requests_register,
    ),
    DocumentKind(
        "dispatch_slip",
        message("Reports", "Dispatch slip"),
        message("Reports", "What is sent to a body, with the stub it sends back"),
        Subject.SLIP,
        False,
        documents.make_dispatch_slip,
    ),
    DocumentKind(
        "reminder_letter",
        message("Reports", "Reminder letter"),
        message("Reports", "The files of a slip that have no answer yet"),
        Subject.SLIP,
        False,
        reminder_letter.make,
    ),
    DocumentKind(
        "morning_sheet",
        message("Reports", "Morning sheet"),
        message("Reports", "What waits today, by kind, to be taken in hand line by line"),
        Subject.DAY,
        True,
        documents.make_morning_sheet,
    ),
)


def document(code: str) -> DocumentKind:
    """Return a document by its code; KeyError for a code that is none."""
    for kind in DOCUMENTS:
        if kind.code == code:
            return kind
    raise KeyError(code)


def about(subject: Subject) -> tuple[DocumentKind, ...]:
    """Return the documents on one kind of subject, in the order they are offered."""
    return tuple(kind for kind in DOCUMENTS if kind.subject is subject)


def produce(desk: Desk, code: str, *subject: object, **chosen: object) -> bytes:
    """Return a document as a PDF and log its printing.

    Raises KeyError for a code that is none, NotFoundError for a subject that is not there,
    ForbiddenError for a role that may not print.
    """
    made = document(code).make(desk, *subject, **chosen)
    log_print(desk, made.trace)
    return made.data
