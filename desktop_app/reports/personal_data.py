"""The personal data of a file: all that is held, whence, who saw it, how long it is kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from desktop_app.domain.formats import dirhams, isolate, short_date, time_of_day
from desktop_app.domain.retention import Event, RetentionClass
from desktop_app.domain.vocabulary import label, standing_label
from desktop_app.reports.blocks import (
    CELL,
    SMALL,
    Fact,
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
from desktop_app.services.desk import Desk
from desktop_app.services.personal_data import HeldPerson, PersonalData, Sight, personal_data
from desktop_app.services.printing import Trace
from desktop_app.services.rows import RequestPage
from desktop_app.translate import tell, translate
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


def document_title() -> str:
    """Return the document's name."""
    return translate("Reports", "Personal data of the holder of the file")


def make(desk: Desk, file_id: int) -> Made:
    """Return all that is held on the people of a file as a PDF.

    Raises NotFoundError for a file that is not there, ForbiddenError for a role that may not.
    """
    held = personal_data(desk, file_id)
    page = held.page
    imprinted = imprint(
        desk,
        title=document_title(),
        about=page.principal.person.full_name_ar,
        number_label=translate("Reports", "File number"),
        number=page.file.number,
    )
    data = flowing(desk, imprinted, body(desk, held))
    return Made(data, Trace(imprinted.title, file_id, {"number": page.file.number}))


def body(desk: Desk, held: PersonalData) -> list[Block]:
    """Return the body: people, requests, notes, papers, who saw, corrections, terms, rights."""
    subtitle = translate("Reports", "All that this unit holds, on {date}", date=day(held.page.on))
    return [
        *title(document_title(), subtitle),
        *(block for one in held.people for block in _person(desk, one)),
        *_requests(held.requests),
        *_notes(desk, held),
        *_attachments(held),
        *_sights(desk, held.sights),
        *_corrections(desk, held),
        *_classes(held.classes),
        *_rights(desk),
    ]


def _person(desk: Desk, one: HeldPerson) -> list[Block]:
    who = tell(label(one.member.relation, one.member.person.sex))
    heading = f"{one.member.person.full_name_ar} · {who}"
    told = packed([Fact(name, value, 1.5) for name, value in one.fields])
    return [*section(heading, _source(desk, one)), *facts(told)]


def _source(desk: Desk, one: HeldPerson) -> str:
    if one.source is None or one.since is None:
        return translate("Reports", "Source: recorded before the trail")
    return translate(
        "Reports",
        "Source: {title}, {when}, by {name}",
        title=tell(one.source),
        when=_when(desk, one.since),
        name=one.account_ar,
    )


def _when(desk: Desk, at: datetime) -> str:
    local = desk.local(at)
    return isolate(f"{short_date(local.date())} {time_of_day(local)}")


def _requests(told: Sequence[RequestPage]) -> list[Block]:
    note = translate("Reports", "%n requests", n=len(told)) if told else ""
    found: list[Block] = [*section(translate("Reports", "Requests and what was answered"), note)]
    columns = [
        Column(translate("Reports", "Request and date of deposit")),
        Column(translate("Reports", "Type of request and person concerned"), share=2),
        Column(translate("Reports", "State")),
        Column(translate("Reports", "What was said in it"), share=3),
    ]
    rows = [_request_row(one) for one in told]
    return [*found, Table(columns, rows, empty=translate("Reports", "No request is held."))]


def _request_row(one: RequestPage) -> Row:
    row = one.row
    said = [f"{answer.label_ar}: {answer.text}" for answer in one.answers if answer.text]
    if row.amount_requested is not None:
        asked = translate("Reports", "requested {sum}", sum=dirhams(row.amount_requested))
        said.append(asked)
    if row.amount_granted is not None:
        said.append(translate("Reports", "granted {sum}", sum=dirhams(row.amount_granted)))
    said += [text for text in (one.note, one.decision_reason) if text]
    return Row(
        [
            Cell(isolate(row.number), note=day(row.received_on)),
            Cell(row.type_short_ar, note=row.beneficiary_ar),
            tell(standing_label(row.state, row.kind, row.outcome)),
            shown("؛ ".join(said)),
        ]
    )


def _notes(desk: Desk, held: PersonalData) -> list[Block]:
    columns = [
        Column(translate("Reports", "Date")),
        Column(translate("Reports", "Person")),
        Column(translate("Reports", "Remark"), share=1),
        Column(translate("Reports", "Written by")),
    ]
    rows = [
        Row([_when(desk, one.at), one.person_ar, one.text, one.account_ar])
        for one in held.page.notes
    ]
    note = ""
    if held.withheld:
        note = translate("Reports", "Confidential content is given by the unit head only")
    empty = translate("Reports", "No remark is held.")
    return [*section(translate("Reports", "Remarks"), note), Table(columns, rows, empty=empty)]


def _attachments(held: PersonalData) -> list[Block]:
    columns = [
        Column(translate("Reports", "Paper"), share=1),
        Column(translate("Reports", "Remarks"), share=1),
    ]
    rows = [Row([name, shown(note)]) for name, note in held.attachments]
    empty = translate("Reports", "No scanned paper is held.")
    return [*section(translate("Reports", "Scanned papers")), Table(columns, rows, empty=empty)]


def _sights(desk: Desk, sights: Sequence[Sight]) -> list[Block]:
    columns = [
        Column(translate("Reports", "Who"), share=2),
        Column(translate("Reports", "What was seen or taken out"), share=3),
        Column(translate("Reports", "Times"), align=Align.CENTRE),
        Column(translate("Reports", "Last time")),
    ]
    rows = [
        Row([Cell(Span(one.account_ar, NAME)), tell(one.title), str(one.times),
             _when(desk, one.last)])
        for one in sights
    ]  # fmt: skip
    empty = translate("Reports", "Nothing of the file was printed, shown in full or taken out.")
    heading = section(translate("Reports", "Who saw or took out data of this file"))
    return [*heading, Table(columns, rows, empty=empty)]


def _corrections(desk: Desk, held: PersonalData) -> list[Block]:
    columns = [
        Column(translate("Reports", "Date")),
        Column(translate("Reports", "Person")),
        Column(translate("Reports", "What was corrected"), share=2),
        Column(translate("Reports", "What was asked"), share=2),
        Column(translate("Reports", "Corrected by")),
    ]
    rows = [
        Row([_when(desk, one.at), one.person_ar, "، ".join(one.fields_ar), one.reason,
             one.account_ar])
        for one in held.corrections
    ]  # fmt: skip
    empty = translate("Reports", "No correction was asked for.")
    heading = section(translate("Reports", "Corrections at the request of the person concerned"))
    return [*heading, Table(columns, rows, empty=empty)]


def _classes(classes: Sequence[RetentionClass]) -> list[Block]:
    columns = [
        Column(translate("Reports", "Kind of record"), share=2),
        Column(translate("Reports", "Kept for"), share=2),
        Column(translate("Reports", "Ground"), share=3),
    ]
    rows = [Row([Cell(Span(one.name_ar, NAME)), term_words(one), one.ground_ar]) for one in classes]
    return [*section(translate("Reports", "How long it is kept")), Table(columns, rows)]


def term_words(one: RetentionClass) -> str:
    """Return how long a class of records is kept, and from when."""
    if one.event is Event.NEVER:
        return translate("Reports", "without limit")
    words = {
        Event.DELETED: translate("Reports", "%n years after the term of the trash", n=one.years),
        Event.ENDED: translate("Reports", "%n years after the last step", n=one.years),
        Event.LAST_RIGHT: translate("Reports", "%n years after the last right", n=one.years),
    }
    return words[one.event]


def _rights(desk: Desk) -> list[Block]:
    words = translate(
        "Reports",
        "The person concerned may ask the unit to correct or complete these data, and may oppose"
        " their processing on legitimate grounds (law 09.08). This document is handed over against"
        " signature to the person or to a representative with a mandate.",
    )
    notes = [translate("Reports", "Its printing was entered in the audit trail.")]
    return [
        KeepTogether(
            [
                Space(4 * mm),
                Paragraph(words, SMALL),
                Space(3 * mm),
                signature(desk.unit, notes),
            ],
            at_bottom=True,
        )
    ]
