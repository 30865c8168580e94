"""The minutes of a destruction: what was destroyed, by what class and agreement, and by whom."""

from __future__ import annotations

from desktop_app.domain.formats import isolate, time_of_day, weekday_date
from desktop_app.domain.roles import Action
from desktop_app.reports.blocks import CELL, SMALL, TEXT, closing_seal, day, section, title
from desktop_app.reports.handwriting import Signer, signature_rows
from desktop_app.reports.letterhead import imprint
from desktop_app.reports.making import Made, flowing
from desktop_app.reports.personal_data import term_words
from desktop_app.services.desk import Desk
from desktop_app.services.printing import Trace
from desktop_app.services.retention import PurgeRow, classes, find_purge
from desktop_app.translate import translate
from desktop_app.typeset import (
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


def document_title() -> str:
    """Return the document's name."""
    return translate("Reports", "Minutes of destruction")


def make(desk: Desk, number: str = "") -> Made:
    """Return the minutes of a destruction as a PDF: the last one, or the one of a number.

    Raises NotFoundError when nothing was destroyed, ForbiddenError for a role that may not.
    """
    desk.require(Action.PRINT)
    told = find_purge(desk, number)
    imprinted = imprint(
        desk,
        title=document_title(),
        about=weekday_date(desk.local(told.at).date()),
        number_label=translate("Reports", "Minutes number"),
        number=told.number,
    )
    data = flowing(desk, imprinted, minutes(desk, told))
    return Made(data, Trace(imprinted.title, None, {"number": told.number}))


def minutes(desk: Desk, told: PurgeRow) -> list[Block]:
    """Return the body: the opening, the list, what stays, and the signatures of two persons."""
    at = desk.local(told.at)
    opening = translate(
        "Reports",
        "On {date} at {time}, {name} destroyed in the program the personal data of the records"
        " listed below, whose retention period is over, on the agreement of Archives du Maroc"
        " {agreement}. Reason: {reason}.",
        date=weekday_date(at.date()),
        time=isolate(time_of_day(at)),
        name=told.by_ar,
        agreement=isolate(told.agreement),
        reason=told.reason.rstrip("."),
    )
    if told.by_two:
        second = translate("Reports", "A second account agreed in the program beforehand.")
    else:
        second = translate(
            "Reports",
            "The rule of two persons was not in force in the program: the second person agrees by"
            " signing here.",
        )
    return [
        *title(document_title(), translate("Reports", "%n records", n=len(told.lines))),
        Paragraph(opening, TEXT),
        Paragraph(second, TEXT, before=1.5 * mm),
        *_list(desk, told),
        *_stays(),
        *_end(desk, told),
    ]


def _list(desk: Desk, told: PurgeRow) -> list[Block]:
    known = classes(desk)
    columns = [
        Column(translate("Reports", "No.")),
        Column(translate("Reports", "Number of the record")),
        Column(translate("Reports", "What it was"), share=2),
        Column(translate("Reports", "Class and term"), share=3),
        Column(translate("Reports", "Counted from")),
        Column(translate("Reports", "Due since")),
    ]
    rows = [
        Row(
            [
                str(place),
                Cell(Span(isolate(line.number), CELL.medium())),
                line.what_ar,
                Cell(known[line.kind].name_ar, note=term_words(known[line.kind])),
                day(line.since),
                day(line.due_on),
            ]
        )
        for place, line in enumerate(told.lines, start=1)
    ]
    return [*section(translate("Reports", "List of destruction")), Table(columns, rows)]


def _stays() -> list[Block]:
    words = translate(
        "Reports",
        "What stays: numbers, kinds, dates, decisions and amounts, so that the registers keep no"
        " gap; and the audit trail, whose lines are chained and keep what they told until the end"
        " of the trail's own term. Backups made before today still hold the data until they are"
        " rotated.",
    )
    return [Space(4 * mm), Paragraph(words, SMALL)]


def _end(desk: Desk, told: PurgeRow) -> list[Block]:
    signers = [
        Signer(translate("Reports", "Who destroyed"), told.by_ar),
        Signer(translate("Reports", "The second person"), ""),
        Signer(desk.unit.head_title_ar, desk.unit.head_name_ar),
    ]
    return [KeepTogether([Space(5 * mm), *signature_rows(signers), closing_seal()])]
