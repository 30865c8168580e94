"""The list of documents a unit can print: what each is made of, and what it is called."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import KW_ONLY, dataclass
from enum import StrEnum

from desktop_app.domain.messages import Message, message
from desktop_app.domain.vocabulary import ReleaseWay
from desktop_app.reports import (
    access_report,
    activity_report,
    beneficiary_list,
    benefit_attestation,
    care_sheets_slip,
    committee_minutes,
    decision_notice,
    destruction_minutes,
    documents,
    field_report,
    handover_minutes,
    mailing_labels,
    membership_attestation,
    missing_papers_notice,
    no_benefit_attestation,
    personal_data,
    presentation_sheet,
    reminder_letter,
    restore_drill,
)
from desktop_app.reports.languages import BOTH
from desktop_app.reports.making import Made, entered
from desktop_app.services.desk import Desk
from desktop_app.services.exports import log_export, require_export
from desktop_app.services.print_rows import PrintSubject
from desktop_app.services.printing import log_print
from desktop_app.services.prints import Paper
from desktop_app.translate import tell


class Subject(StrEnum):
    """What a document is about, and so what its maker is given."""

    FILE = "file"
    REQUEST = "request"
    LIST = "list"
    SLIP = "slip"
    DAY = "day"
    PERIOD = "period"
    PEOPLE = "people"
    TYPE = "type"


class Group(StrEnum):
    """Under which heading a document is listed."""

    FILE = "file"
    REQUEST = "request"
    SLIP = "slip"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """A document: `make(desk, subject)` makes the PDF; the subject is an id, a RequestQuery for
    a list of requests, or a PeopleQuery for people.

    A document of the day, of a period or of a type of request has no subject: what it is about
    is among what it asks for. `maker` is the bare maker: what it makes has no number.

    `asks` names what `make` is given by keyword besides, so that a window can draw the form:

    =============  ==============================================================
    "period"       a `domain.periods.Period`: month, quarter, year or two days
    "closes"       whether the register is closed under a number: True only when it is
                   printed or saved, since each such make takes the next number
    "type"         the code of a type of request
    "types"        several codes; none for all types
    "agenda"       the points of an agenda, as many as were typed
    "season"       a year; None for the present season
    "seats"        a whole number, 0 or more
    "order"        a `domain.ranking.Order` of `orders_of(type)`; None for the usual one
    "members"      names of a committee's members, as many as were typed
    "member"       whose attestation it is: the person's id, name or identity card
    "service"      the code of a type of request; empty for all
    "days"         the keywords `first` and `last`, each a date or None
    "year"         a year; None for the present one
    "recipient"    to whom a paper will be shown; may be empty
    "incoming"     the name of the incoming head; may be empty
    "witness"      the name of a witness; may be empty
    "copies"       a whole number, 1 or more
    "sheet"        the labels' sheet, a key of `mailing_labels.SHEETS`: «2x7» or «3x8»
    "first_label"  the sticker to begin with, from 1
    =============  ==============================================================

    `languages` are those it can be made in, the usual one first: a maker with several takes
    `language`. `group` is said only where the subject does not tell it. `refuses(desk, subject)`
    tells why a document cannot be made of a subject as it stands, without making it.

    One `of_many` is a list of people made at will: it is printed like any other, but kept as a
    file only by who may export, and with a reason. A slip is none: it goes to one body, under
    its number.
    """

    code: str
    name: Message
    hint: Message
    subject: Subject
    confidential: bool
    maker: Callable[..., Made]
    asks: tuple[str, ...] = ()
    _: KW_ONLY
    languages: tuple[str, ...] = ("ar",)
    group: Group | None = None
    refuses: Callable[[Desk, int], Message | None] | None = None
    of_many: bool = False

    def listed(self) -> Group:
        """Return under which heading the document is listed."""
        return self.group or _GROUPS.get(self.subject, Group.REPORT)

    def make(self, desk: Desk, *subject: object, **chosen: object) -> Made:
        """Return the document, numbered and sealed and entered in the register of prints.

        Raises NotFoundError for a subject that is not there, ForbiddenError for a role that may
        not print.
        """
        paper = Paper(self.code, tell(self.name), _subject(self.subject, subject))
        return entered(desk, paper, lambda at: self.maker(at, *subject, **chosen))


def _subject(kind: Subject, given: Sequence[object]) -> PrintSubject:
    """Return what the register notes of the subject a maker is given."""
    number = given[0] if given and isinstance(given[0], int) else None
    return PrintSubject(
        file_id=number if kind is Subject.FILE else None,
        request_id=number if kind is Subject.REQUEST else None,
        slip_id=number if kind is Subject.SLIP else None,
    )


_GROUPS = {
    Subject.FILE: Group.FILE,
    Subject.REQUEST: Group.REQUEST,
    Subject.SLIP: Group.SLIP,
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
        "personal_data",
        message("Reports", "Personal data of the holder of the file"),
        message("Reports", "All that is held, whence, who saw it, how long: right of access"),
        Subject.FILE,
        True,
        personal_data.make,
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
        refuses=missing_papers_notice.refuses,
    ),
    DocumentKind(
        "decision_notice",
        message("Reports", "Notification of decision"),
        message("Reports", "What was decided and why, the amount, the appeal, what comes next"),
        Subject.REQUEST,
        False,
        decision_notice.make,
        languages=BOTH,
        refuses=decision_notice.refuses,
    ),
    DocumentKind(
        "benefit_attestation",
        message("Reports", "Attestation of benefit"),
        message("Reports", "That what this request asked for was granted"),
        Subject.REQUEST,
        False,
        benefit_attestation.make,
        languages=BOTH,
        refuses=benefit_attestation.refuses,
        asks=("recipient",),
    ),
    DocumentKind(
        "social_inquiry",
        message("Reports", "Report of a social inquiry"),
        message("Reports", "What was found, or a form to take along when nothing is recorded"),
        Subject.REQUEST,
        True,
        field_report.make_inquiry,
    ),
    DocumentKind(
        "visit_report",
        message("Reports", "Visit report"),
        message("Reports", "What was found, or a form to take along when nothing is recorded"),
        Subject.REQUEST,
        True,
        field_report.make_visit,
    ),
    DocumentKind(
        "requests_register",
        message("Reports", "Register of requests"),
        message("Reports", "The requests lodged between two dates, with their totals"),
        Subject.LIST,
        True,
        documents.make_requests_register,
        ("closes",),
        of_many=True,
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
        "care_sheets_slip",
        message("Reports", "Slip of care sheets"),
        message(
            "Reports", "Care sheets and files to the mutual, with affiliation, pieces and costs"
        ),
        Subject.SLIP,
        True,
        care_sheets_slip.make,
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
        of_many=True,
    ),
    DocumentKind(
        "beneficiary_list",
        message("Reports", "List of beneficiaries"),
        message("Reports", "Who has a place this season and who waits, by a rule that is said"),
        Subject.TYPE,
        False,
        beneficiary_list.make,
        ("type", "season", "seats", "order", "members"),
        of_many=True,
    ),
    DocumentKind(
        "committee_minutes",
        message("Reports", "Minutes of a committee"),
        message("Reports", "Members, agenda, and each file with its opinion and its decision"),
        Subject.PERIOD,
        True,
        committee_minutes.make,
        ("period", "types", "members", "agenda"),
        of_many=True,
    ),
    DocumentKind(
        "handover_minutes",
        message("Reports", "Handover minutes"),
        message("Reports", "What one head leaves to the next, with annexes and reserves"),
        Subject.DAY,
        True,
        handover_minutes.make,
        ("incoming", "witness", "copies"),
    ),
    DocumentKind(
        "destruction_minutes",
        message("Reports", "Minutes of destruction"),
        message("Reports", "What the retention list let go: by class, number and agreement"),
        Subject.DAY,
        True,
        destruction_minutes.make,
    ),
    DocumentKind(
        "mailing_labels",
        message("Reports", "Mailing labels"),
        message("Reports", "Stickers on A4, from any of them on; 14 or 24 a sheet"),
        Subject.PEOPLE,
        False,
        mailing_labels.make_of_people,
        ("sheet", "first_label"),
        of_many=True,
    ),
    DocumentKind(
        "slip_labels",
        message("Reports", "Mailing labels of a slip"),
        message("Reports", "Stickers on A4, from any of them on; 14 or 24 a sheet"),
        Subject.SLIP,
        False,
        mailing_labels.make_of_slip,
        ("sheet", "first_label"),
    ),
    DocumentKind(
        "file_label",
        message("Reports", "Mailing label of a file"),
        message("Reports", "Stickers on A4, from any of them on; 14 or 24 a sheet"),
        Subject.FILE,
        False,
        mailing_labels.make_of_file,
        ("sheet", "first_label"),
    ),
    DocumentKind(
        "activity_report",
        message("Reports", "Activity report"),
        message("Reports", "Counts, delays, amounts and fairness of a month, quarter or year"),
        Subject.PERIOD,
        False,
        activity_report.make,
        ("period",),
    ),
    DocumentKind(
        "restore_drill",
        message("Reports", "Minutes of a restore drill"),
        message("Reports", "Which copy was restored, what it held, and whether it agrees"),
        Subject.DAY,
        False,
        restore_drill.make,
    ),
    DocumentKind(
        "access_report",
        message("Reports", "Report of access to a file"),
        message("Reports", "Who saw, changed and printed the file, and when (law 09-08)"),
        Subject.FILE,
        True,
        access_report.make,
        refuses=access_report.refusal,
    ),
)


SHORT_NAMES = {
    "person": "person_summary",
    "access": "access_report",
    "rights": "rights_statement",
    "request": "request_sheet",
    "receipt": "deposit_receipt",
    "register": "requests_register",
    "slip": "dispatch_slip",
    "reminder": "reminder_letter",
    "morning": "morning_sheet",
}
"""What the window and the command line call the documents they open most."""


def document(code: str) -> DocumentKind:
    """Return a document by its code or its short name; KeyError for one that is none."""
    wanted = SHORT_NAMES.get(code, code)
    for kind in DOCUMENTS:
        if kind.code == wanted:
            return kind
    raise KeyError(code)


def about(subject: Subject) -> tuple[DocumentKind, ...]:
    """Return the documents on one kind of subject, in the order they are offered."""
    return tuple(kind for kind in DOCUMENTS if kind.subject is subject)


def produce(desk: Desk, code: str, *subject: object, reason: str = "", **chosen: object) -> bytes:
    """Return a document as a PDF and log that it was kept as a file.

    Raises KeyError for a code that is none, NotFoundError for a subject that is not there,
    ForbiddenError for a role that may not print; for a list of many people what `keep` raises.
    """
    kind = document(code)
    if kind.of_many:
        require_export(desk, reason)
    made = kind.make(desk, *subject, **chosen)
    keep(desk, kind, made, reason, lambda _data: None)
    return made.data


def keep(
    desk: Desk, kind: DocumentKind, made: Made, reason: str, write: Callable[[bytes], None]
) -> None:
    """Let a document leave as a file: what forbids it first, then written, then noted.

    A list of many people is an export, with its reason, its count and its SHA-256. Raises
    ForbiddenError for a role that may not take it out, InvalidError (`reason`) without a reason.
    """
    if kind.of_many:
        require_export(desk, reason)
    write(made.data)
    log_print(desk, made.trace, ReleaseWay.SAVED)
    if kind.of_many:
        log_export(
            desk, made.trace.document, made.data, reason=reason, count=made.trace.count,
            way="document",
        )  # fmt: skip


def refusals(desk: Desk, subject: Subject, subject_id: int) -> dict[str, Message]:
    """Return the documents on a subject that cannot be made of it now, each with the reason."""
    found = {}
    for kind in about(subject):
        if kind.refuses is not None:
            reason = kind.refuses(desk, subject_id)
            if reason is not None:
                found[kind.code] = reason
    return found
