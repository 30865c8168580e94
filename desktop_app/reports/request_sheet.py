"""The sheet of one request: who, what, its papers, the decision and the whole of its life."""

from __future__ import annotations

from desktop_app.domain.catalogue import RequestType
from desktop_app.domain.formats import (
    dirhams,
    isolate,
    mask_cnie,
    mask_rib,
    phone,
    time_of_day,
    weekday_date,
)
from desktop_app.domain.vocabulary import Kind, label, state_label
from desktop_app.domain.workflow import label as step_label
from desktop_app.reports.answers import answer_facts
from desktop_app.reports.blocks import (
    CELL,
    NOTE,
    NOTHING,
    TEXT,
    Ending,
    Fact,
    alert,
    code,
    day,
    facts,
    packed,
    section,
    shown,
    signature,
    title,
)
from desktop_app.reports.care_acts import care_acts
from desktop_app.reports.person_summary import LATIN, NAME
from desktop_app.reports.wording import (
    SEPARATOR,
    depositor_words,
    due_cell,
    joined,
    provider_words,
    state_words,
)
from desktop_app.reports.words import dirhams_in_words
from desktop_app.services.care_sheets import care_sheet
from desktop_app.services.confidence import WITHHELD
from desktop_app.services.desk import Desk
from desktop_app.services.rows import EventRow, PaperRow, RequestPage, RequestRow
from desktop_app.translate import tell, translate
from desktop_app.typeset import (
    BLACK,
    Align,
    Block,
    Cell,
    Column,
    Paragraph,
    Row,
    Space,
    Span,
    Table,
    mm,
)


def sheet(desk: Desk, page: RequestPage) -> list[Block]:
    """Return the body of the sheet."""
    kind = desk.catalogue.version(page.row.type, page.row.type_version)
    return [
        *title(document_title(), page.row.type_name_ar),
        *facts(_identity(page)),
        *section(translate("Reports", "The request"), _origin_note(page)),
        *facts(_request(desk, page, kind)),
        *_withheld(page),
        *_note(page),
        *_answers(page, kind),
        *care_acts(care_sheet(desk, page.row.id)),
        *_papers(page),
        *_opinion(page),
        *_decision(desk, page),
        *_payments(page),
        *_reports(page),
        *_life(desk, page),
    ]


def document_title() -> str:
    """Return the document's name."""
    return translate("Reports", "Request sheet")


def _notes() -> list[str]:
    return [
        translate(
            "Reports",
            "This sheet is an internal document. The personal data in it are protected by law"
            " 09.08, and its printing was entered in the audit trail.",
        )
    ]


def _identity(page: RequestPage) -> list[list[Fact]]:
    person = page.beneficiary.person
    name = [Span(shown(person.full_name_ar), NAME)]
    if person.full_name_latin:
        name.append(Span(f"  {isolate(person.full_name_latin)}", LATIN))
    category = tell(label(page.beneficiary.category, person.sex))
    return [
        [
            Fact(translate("Reports", "Beneficiary"), name, 4, NAME),
            Fact(translate("Reports", "Category"), category),
            Fact(translate("Reports", "Identity card (CNIE)"), code(mask_cnie(person.cnie))),
        ],
        [
            Fact(translate("Reports", "Principal of the file"), shown(page.principal_ar), 2),
            Fact(translate("Reports", "Rank"), shown(page.file.rank_ar), 2),
            Fact(translate("Reports", "Service number"), code(page.file.matricule)),
            Fact(translate("Reports", "Birth date"), day(person.birth)),
        ],
        [
            Fact(translate("Reports", "File number"), code(page.file.number), 2),
            Fact(translate("Reports", "Bank account (RIB)"), code(mask_rib(person.rib)), 2),
            Fact(translate("Reports", "Phone"), code(phone(person.phone))),
            Fact(translate("Reports", "Mutual affiliation"), code(person.mutual_affiliation)),
        ],
    ]


def _origin_note(page: RequestPage) -> list[Span]:
    former = page.row.old_number
    words = joined(
        (
            translate("Reports", "formerly {number}", number=isolate(former)) if former else "",
            translate("Reports", "taken over from the register") if page.row.is_history else "",
        )
    )
    urgent = alert(translate("Reports", "urgent")) if page.row.urgent else ""
    strong = NOTE.bold().coloured(BLACK)
    return [Span(words), Span(SEPARATOR if words and urgent else ""), Span(urgent, strong)]


def _request(desk: Desk, page: RequestPage, kind: RequestType | None) -> list[list[Fact]]:
    row = page.row
    registered = joined((day(desk.local(page.registered_at).date()), page.registered_by_ar))
    asked = dirhams(row.amount_requested) if row.amount_requested is not None else NOTHING
    return [
        [
            Fact(translate("Reports", "Provider"), provider_words(row.provider), 2),
            Fact(translate("Reports", "Deciding body"), tell(label(page.deciding_body)), 2),
            Fact(translate("Reports", "State"), state_words(row)),
            Fact(translate("Reports", "Since"), day(row.decided_on or row.state_since)),
        ],
        [
            Fact(translate("Reports", "Lodged by"), depositor_words(page), 2),
            Fact(translate("Reports", "Registered"), registered, 2),
            Fact(translate("Reports", "Way of deposit"), tell(label(page.channel))),
            Fact(translate("Reports", "Date of deposit"), day(row.received_on)),
        ],
        [
            Fact(_amount_label(kind), asked, 2),
            Fact(translate("Reports", "Transmitted on"), day(page.transmitted_on), 2),
            Fact(translate("Reports", "Term"), *_term(page)),
        ],
    ]


def _amount_label(kind: RequestType | None) -> str:
    own = kind.amount_label_ar if kind else ""
    return own or translate("Reports", "Amount requested")


def _term(page: RequestPage) -> tuple[str, int]:
    cell = due_cell(page.row) if page.row.is_open else Cell(day(page.row.due_on))
    stopped = ""
    if page.stopped_days:
        stopped = translate("Reports", "suspended for %n days", n=page.stopped_days)
    return joined((str(cell.text), str(cell.note), stopped)), 2


def _withheld(page: RequestPage) -> list[Block]:
    """Say that the content is left out of this copy, where it is."""
    return [Paragraph(tell(WITHHELD), TEXT.bold(), before=2 * mm)] if page.withheld else []


def _note(page: RequestPage) -> list[Block]:
    if not page.note:
        return []
    remark = Span(translate("Reports", "Remark:"), TEXT.grey())
    return [Paragraph([remark, " ", page.note], TEXT, before=2 * mm)]


def _answers(page: RequestPage, kind: RequestType | None) -> list[Block]:
    given = answer_facts(page, kind)
    if not given:
        return []
    heading = section(translate("Reports", "Particulars of this type of request"))
    return [*heading, *facts(packed(given))]


# Papers


def _papers(page: RequestPage) -> list[Block]:
    if not page.papers:
        return section(translate("Reports", "Papers"), translate("Reports", "No paper asked for"))
    received = sum(paper.received_on is not None for paper in page.papers)
    missing = sum(paper.is_missing for paper in page.papers)
    note = joined(
        (
            translate("Reports", "%n papers received", n=received),
            translate("Reports", "%n papers missing", n=missing),
        )
    )
    columns = [
        Column(translate("Reports", "No."), align=Align.CENTRE),
        Column(translate("Reports", "Paper"), share=1),
        Column(translate("Reports", "State")),
        Column(translate("Reports", "Received on")),
    ]
    rows = [_paper_row(place, paper) for place, paper in enumerate(page.papers, start=1)]
    return [*section(translate("Reports", "Papers"), note), Table(columns, rows)]


def _paper_row(place: int, paper: PaperRow) -> Row:
    return Row([str(place), paper.name_ar, _paper_state(paper), day(paper.received_on)])


def _paper_state(paper: PaperRow) -> Cell:
    if paper.received_on is not None:
        return Cell(translate("Reports", "received"))
    if paper.is_optional:
        return Cell(translate("Reports", "optional"), style=CELL.grey())
    return Cell(alert(translate("Reports", "missing")), style=CELL.bold())


# Decision and life


def _decision(desk: Desk, page: RequestPage) -> list[Block]:
    heading = translate("Reports", "Decision")
    if page.row.outcome is None:
        today = weekday_date(desk.today())
        return section(heading, translate("Reports", "None until {date}", date=today))
    return [
        *section(heading, _notice(page)),
        *facts(_decision_facts(page)),
        _said(translate("Reports", "Grounds:"), _grounds(page)),
        *(
            [_said(translate("Reports", "Beyond the ceiling:"), page.override_reason)]
            if page.override_reason
            else []
        ),
    ]


def _outcome(row: RequestRow) -> str:
    return tell(label(row.outcome)) if row.outcome is not None else NOTHING


def _said(caption: str, words: str) -> Block:
    return Paragraph([Span(caption, TEXT.grey()), " ", words], TEXT, before=2 * mm)


def _grounds(page: RequestPage) -> str:
    """Return the coded reasons, then the words."""
    return "؛ ".join(filter(None, (*page.reasons_ar, page.decision_reason))) or NOTHING


def _notice(page: RequestPage) -> str:
    if page.notified_on is None or page.notice_channel is None:
        return ""
    return translate(
        "Reports",
        "notified on {date}, {channel}",
        date=day(page.notified_on),
        channel=tell(label(page.notice_channel)),
    )


def _opinion(page: RequestPage) -> list[Block]:
    if page.opinion is None:
        return []
    strong = TEXT.sized(11, 5.4 * mm).bold()
    row = [
        Fact(translate("Reports", "Opinion"), tell(label(page.opinion)), 2, strong),
        Fact(translate("Reports", "Date"), day(page.opinion_on)),
        Fact(translate("Reports", "Grounds of the opinion"), page.opinion_note or NOTHING, 3),
    ]
    return [*section(translate("Reports", "Opinion of the unit head")), *facts([row])]


def _payments(page: RequestPage) -> list[Block]:
    if not page.payments:
        return []
    columns = [
        Column(translate("Reports", "Date")),
        Column(translate("Reports", "Borne by"), share=1),
        Column(translate("Reports", "Mode"), share=1),
        Column(translate("Reports", "Reference")),
        Column(translate("Reports", "Amount"), align=Align.END),
    ]
    rows = [
        Row(
            [
                day(one.on),
                tell(label(one.payer)),
                tell(label(one.mode)),
                code(one.reference),
                dirhams(one.amount),
            ]
        )
        for one in page.payments
    ]
    left = dirhams(page.left_to_pay or 0)
    note = translate(
        "Reports", "paid {paid}, left to pay {left}", paid=dirhams(page.paid), left=left
    )
    return [*section(translate("Reports", "Payments"), note), Table(columns, rows)]


def _reports(page: RequestPage) -> list[Block]:
    """Return which reports were written; their text is read in the program, by right."""
    if not page.reports:
        return []
    lines = [joined((tell(label(one.kind)), day(one.on), one.account_ar)) for one in page.reports]
    heading = section(translate("Reports", "Reports of the unit"))
    return [*heading, *(Paragraph(words, TEXT, before=1 * mm) for words in lines)]


def _decision_facts(page: RequestPage) -> list[list[Fact]]:
    row = page.row
    strong = TEXT.sized(11, 5.4 * mm).bold()
    granted = dirhams(row.amount_granted) if row.amount_granted is not None else NOTHING
    rows = [
        [
            Fact(translate("Reports", "Decision"), _outcome(row), 2, strong),
            Fact(translate("Reports", "Amount granted"), granted, 2, strong),
            Fact(translate("Reports", "Reference"), code(page.decision_reference)),
            Fact(translate("Reports", "Date"), day(row.decided_on)),
        ]
    ]
    if page.granted_number or page.valid_until is not None:
        rows.append(
            [
                Fact(translate("Reports", "Agreement number"), code(page.granted_number), 2),
                Fact(translate("Reports", "Valid from"), day(page.valid_from), 2),
                Fact(translate("Reports", "Valid until"), day(page.valid_until), 2),
            ]
        )
    if row.amount_granted:
        words = dirhams_in_words(row.amount_granted)
        rows.append([Fact(translate("Reports", "Amount granted, in words"), words, 6)])
    return rows


def _life(desk: Desk, page: RequestPage) -> list[Block]:
    columns = [
        Column(translate("Reports", "Date")),
        Column(translate("Reports", "Step")),
        Column(translate("Reports", "State after it")),
        Column(translate("Reports", "Details"), share=1),
        Column(translate("Reports", "By")),
    ]
    note = translate("Reports", "%n steps", n=len(page.events))
    return [
        *section(translate("Reports", "Life of the request"), note),
        Ending(
            Table(columns, [_event_row(desk, page.row.kind, event) for event in page.events]),
            [Space(5 * mm), signature(desk.unit, _notes())],
            sinks=True,
        ),
    ]


def _event_row(desk: Desk, kind: Kind, event: EventRow) -> Row:
    local = desk.local(event.at)
    # A step noted later than the day it happened shows no hour: it would be another day's.
    hour = isolate(time_of_day(local)) if local.date() == event.on else ""
    return Row(
        [
            Cell(day(event.on), note=hour),
            Cell(tell(step_label(event.action)), style=CELL.medium()),
            tell(state_label(event.to_state, kind)),
            Cell(shown(_event_details(event))),
            event.account_ar,
        ]
    )


def _event_details(event: EventRow) -> str:
    """Return what the step recorded, then what was remarked."""
    return joined([*event.told, event.note])
