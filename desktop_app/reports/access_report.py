"""The report of access to a file: who saw, changed and printed it, and when (law 09-08)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from desktop_app.domain.formats import isolate, short_date, time_of_day
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.reports.blocks import (
    CELL,
    NOTE,
    NOTHING,
    Fact,
    code,
    day,
    facts,
    packed,
    section,
    shown,
    signature,
    title,
)
from desktop_app.reports.letterhead import imprint
from desktop_app.reports.making import Made, flowing
from desktop_app.services.access import AccessCount, AccessLine, AccessReport, access_report
from desktop_app.services.desk import Desk
from desktop_app.services.printing import Trace
from desktop_app.translate import translate
from desktop_app.typeset import (
    Align,
    Block,
    Cell,
    Column,
    KeepTogether,
    Paragraph,
    Row,
    Space,
    Span,
    Table,
    mm,
)

NAME = CELL.medium()
FIELDS_SHOWN = 8


def document_title() -> str:
    """Return the document's name."""
    return translate("Reports", "Report of access to a file")


def make(desk: Desk, file_id: int) -> Made:
    """Return the report of who saw, changed and printed a file as a PDF.

    Raises NotFoundError for a file that is not there, ForbiddenError for a role that may not
    consult the trail.
    """
    desk.require(Action.PRINT)
    told = access_report(desk, file_id)
    imprinted = imprint(
        desk,
        title=document_title(),
        about=told.page.principal.person.full_name_ar,
        number_label=translate("Reports", "File number"),
        number=told.page.file.number,
    )
    data = flowing(desk, imprinted, report(desk, told))
    return Made(data, Trace(imprinted.title, file_id, {"number": told.page.file.number}))


def refusal(desk: Desk, _file_id: int) -> Message | None:
    """Return why the report cannot be made, None when it can."""
    if desk.may(Action.SEE_TRAIL):
        return None
    return message("Reports", "Only who may consult the trail makes this report.")


def report(desk: Desk, told: AccessReport) -> list[Block]:
    """Return the body: whose file, what each account did in all, then every thing that was done."""
    promise = translate(
        "Reports", "Made for the person concerned, by the right of access of law 09-08"
    )
    return [
        *title(document_title(), promise),
        *facts(packed(_facts(desk, told))),
        *section(translate("Reports", "What each account did")),
        _totals(desk, told.counts),
        *section(translate("Reports", "Looks at confidential data and at masked numbers")),
        _table(desk, told.looks, translate("Reports", "Nobody looked at them.")),
        *section(translate("Reports", "Documents that were shown or left")),
        _table(desk, told.documents, translate("Reports", "No document was made.")),
        *section(translate("Reports", "Changes")),
        _table(desk, told.changes, translate("Reports", "Nothing was changed.")),
        Space(3 * mm),
        KeepTogether([Paragraph(_note(), NOTE), Space(4 * mm), signature(desk.unit, ())]),
    ]


def _facts(desk: Desk, told: AccessReport) -> list[Fact]:
    person, file = told.page.principal.person, told.page.file
    return [
        Fact(translate("Reports", "File holder"), person.full_name_ar, 3),
        Fact(translate("Reports", "Service number"), code(file.matricule or ""), 3),
        Fact(translate("Reports", "File number"), code(file.number), 3),
        Fact(translate("Reports", "As it stood on"), day(desk.today()), 3),
    ]


def _totals(desk: Desk, counts: Sequence[AccessCount]) -> Block:
    columns = [
        Column(translate("Reports", "Name"), share=1),
        Column(translate("Reports", "Looks"), width=24 * mm, align=Align.CENTRE),
        Column(translate("Reports", "Changes"), width=24 * mm, align=Align.CENTRE),
        Column(translate("Reports", "Documents"), width=24 * mm, align=Align.CENTRE),
        Column(translate("Reports", "Last time"), width=36 * mm),
    ]
    rows = [
        Row(
            [
                Cell(Span(_who(one.account_ar), NAME)),
                str(one.looks or NOTHING),
                str(one.changes or NOTHING),
                str(one.documents or NOTHING),
                _when(desk, one.last),
            ]
        )
        for one in counts
    ]
    return Table(columns, rows, empty=translate("Reports", "Nothing is noted of this file."))


def _table(desk: Desk, lines: Sequence[AccessLine], empty: str) -> Block:
    columns = [
        Column(translate("Reports", "When"), width=34 * mm),
        Column(translate("Reports", "By whom"), width=42 * mm),
        Column(translate("Reports", "What was done"), share=2),
        Column(translate("Reports", "On what"), share=3),
    ]
    rows = [
        Row(
            [
                _when(desk, one.at),
                Cell(Span(_who(one.account_ar), NAME)),
                one.title_ar,
                shown(one.about_ar or _fields(one.fields_ar)),
            ]
        )
        for one in lines
    ]
    return Table(columns, rows, empty=empty)


def _fields(names: Sequence[str]) -> str:
    words = "، ".join(names[:FIELDS_SHOWN])
    return f"{words}، …" if len(names) > FIELDS_SHOWN else words


def _who(account_ar: str) -> str:
    return account_ar or translate("Reports", "the program")


def _when(desk: Desk, at: datetime) -> str:
    local = desk.local(at)
    return f"{isolate(short_date(local.date()))} {isolate(time_of_day(local))}"


def _note() -> str:
    return translate(
        "Reports",
        "The office notes every change, every document and every look at confidential data or at a"
        " masked number. That the ordinary pages of a file were opened is not noted. The notes are"
        " chained, so that none can be changed or taken out unseen.",
    )
