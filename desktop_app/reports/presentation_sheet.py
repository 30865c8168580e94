"""The sheet that presents a request to who decides: who, what, what the unit found and thinks."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.catalogue import FieldKind
from desktop_app.domain.formats import dirhams, isolate, mask_cnie, phone
from desktop_app.domain.report_sections import titled
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import (
    DecidingBody,
    Opinion,
    Outcome,
    Relation,
    ReportKind,
    label,
)
from desktop_app.reports.answers import answer_facts
from desktop_app.reports.blocks import (
    CELL,
    FRAME,
    NOTHING,
    SIGNATURE_HEIGHT,
    SIGNATURE_WIDTH,
    TEXT,
    TITLE,
    VALUE,
    Ending,
    Fact,
    code,
    day,
    facts,
    money,
    packed,
    qr_with_code,
    section,
    shown,
    signature_box,
)
from desktop_app.reports.languages import ARABIC
from desktop_app.reports.letter import seal_of
from desktop_app.reports.letterhead import imprint
from desktop_app.reports.making import Made, flowing, trace_of_request
from desktop_app.reports.person_summary import LATIN, NAME
from desktop_app.reports.person_words import quality
from desktop_app.reports.request_words import refuse_withheld
from desktop_app.reports.wording import joined
from desktop_app.reports.words import dirhams_in_words
from desktop_app.services.benefits import Benefits, benefits
from desktop_app.services.desk import Desk
from desktop_app.services.ledger import rights_ledger
from desktop_app.services.ledger_rows import LedgerRow
from desktop_app.services.letter_settings import letter_settings
from desktop_app.services.people import file_page
from desktop_app.services.requests import request_page
from desktop_app.services.rows import FilePage, MemberRow, RequestPage
from desktop_app.translate import tell, translate
from desktop_app.typeset import (
    Align,
    Block,
    Box,
    Cell,
    Column,
    Drawing,
    Page,
    Paragraph,
    Row,
    Space,
    Span,
    Style,
    Table,
    measure,
    mm,
)

NUMBER = Style(12, 6 * mm).bold()
QR = 18 * mm
STRONG = TEXT.sized(11, 5.4 * mm).bold()
DECISION_HEIGHT = 44 * mm
# What the family lives on, beside the pension: amounts and counts asked in the form.
INCOME = frozenset({FieldKind.AMOUNT, FieldKind.NUMBER})
# The parts of an inquiry that conclude it.
CONCLUSION = frozenset({"findings", "proposal"})


def document_title() -> str:
    """Return the document's name."""
    return translate("Reports", "Presentation sheet of a request")


def make(desk: Desk, request_id: int) -> Made:
    """Return the sheet that presents a request with the unit's opinion, as a PDF.

    Raises NotFoundError for a request that is not there, ForbiddenError for a role that may not
    print or not read what the sheet says.
    """
    desk.require(Action.PRINT)
    page = request_page(desk, request_id)
    refuse_withheld(page)
    imprinted = imprint(
        desk,
        title=document_title(),
        about=page.row.beneficiary_ar,
        number_label=translate("Reports", "Request number"),
        number=page.row.number,
    )
    return Made(flowing(desk, imprinted, sheet(desk, page)), trace_of_request(imprinted, page))


def sheet(desk: Desk, page: RequestPage) -> list[Block]:
    """Return the sheet: identity, situation, request, rights used, papers, inquiry, opinion."""
    family = file_page(desk, page.file.id)
    person_id = page.row.beneficiary_id
    received = benefits(desk, page.file.id, person_id)
    ledger = rights_ledger(desk, page.file.id, person_id=person_id)
    return [
        *_head(desk, page),
        *facts(_identity(desk, family, page)),
        *_situation(family, page),
        *_request(page),
        *_rights(page, received, [row for row in ledger if row.type == page.row.type]),
        *_papers(page),
        *_inquiry(page),
        *_opinion(desk, page),
    ]


def _head(desk: Desk, page: RequestPage) -> list[Block]:
    to = translate("Reports", "presented to: {body}", body=_decider(desk, page))
    return [
        Paragraph(document_title(), TITLE, Align.CENTRE, keep_with_next=True, role="H1"),
        Paragraph(page.row.type_name_ar, NUMBER, Align.CENTRE, keep_with_next=True),
        Paragraph(to, TEXT.grey(), Align.CENTRE, keep_with_next=True),
        Space(3 * mm, keep_with_next=True),
    ]


def _decider(desk: Desk, page: RequestPage) -> str:
    if page.deciding_body is DecidingBody.UNIT:
        return desk.unit.head_title_ar
    return letter_settings(desk).body(page.deciding_body, ARABIC)


# Who


def _identity(desk: Desk, family: FilePage, page: RequestPage) -> list[list[Fact]]:
    member, file = page.beneficiary, page.file
    person = member.person
    name = [Span(shown(person.full_name_ar), NAME)]
    if person.full_name_latin:
        name.append(Span(f"  {isolate(person.full_name_latin)}", LATIN))
    return [
        [
            Fact(translate("Reports", "Beneficiary"), name, 4, NAME),
            Fact(translate("Reports", "Birth date"), day(person.birth)),
            Fact(translate("Reports", "Identity card (CNIE)"), code(mask_cnie(person.cnie))),
        ],
        [
            Fact(translate("Reports", "Category"), quality(desk, family, member), 4),
            Fact(translate("Reports", "Service number"), code(file.matricule)),
            Fact(translate("Reports", "Phone"), code(phone(person.phone))),
        ],
        [
            Fact(translate("Reports", "Posting"), shown(file.posting), 2),
            Fact(translate("Reports", "Address"), shown(_address(member)), 2),
            Fact(translate("Reports", "File number"), code(file.number), 2),
        ],
    ]


def _address(member: MemberRow) -> str:
    return "، ".join(part for part in (member.person.address, member.person.town) if part)


# The situation


def _situation(family: FilePage, page: RequestPage) -> list[Block]:
    living = [one for one in family.members if one.person.died_on is None]
    note = translate("Reports", "%n persons in the family", n=len(living))
    given = facts(packed(_means(family, page)))
    return [
        *section(translate("Reports", "Family situation"), note),
        *given,
        Space(2 * mm),
        _family_table(living),
    ]


def _means(family: FilePage, page: RequestPage) -> list[Fact]:
    """Return marital status, pension, and what the form asked of income and charges."""
    person = page.beneficiary.person
    status = person.marital_status
    known = [
        Fact(
            translate("Reports", "Marital status"),
            tell(label(status, person.sex)) if status is not None else NOTHING,
            2,
        )
    ]
    if family.file.pension is not None:
        pension = dirhams(family.file.pension)
        known.append(Fact(translate("Reports", "Monthly pension"), pension, 2))
    return known + _asked(page, income=True)


def _asked(page: RequestPage, *, income: bool) -> list[Fact]:
    """Return the answers of the form: those on income, or all the others."""
    kind = page.type
    if kind is None:
        return []
    fields = [one for one in kind.fields if page.raw_answers.get(one.name) not in (None, "")]
    pairs = zip(fields, answer_facts(page, kind), strict=True)
    return [fact for field, fact in pairs if (field.kind in INCOME) is income]


def _family_table(living: Sequence[MemberRow]) -> Table:
    columns = [
        Column(translate("Reports", "Name"), share=3),
        Column(translate("Reports", "Relation"), share=2),
        Column(translate("Reports", "Age"), align=Align.CENTRE),
        Column(translate("Reports", "Right"), share=3),
    ]
    rows = [
        Row(
            [
                Cell(Span(one.person.full_name_ar, CELL.medium())),
                tell(label(one.relation, one.person.sex)),
                str(one.age) if one.age is not None else NOTHING,
                _right_words(one),
            ]
        )
        for one in living
        if one.relation is not Relation.PRINCIPAL
    ]
    nobody = translate("Reports", "No other member of the family is recorded.")
    return Table(columns, rows, empty=nobody)


def _right_words(member: MemberRow) -> str:
    right = member.right
    if not right.entitled:
        return tell(right.reason)
    if right.until is None:
        return translate("Reports", "entitled")
    return translate("Reports", "entitled until {date}", date=day(right.until))


# The request


def _request(page: RequestPage) -> list[Block]:
    row = page.row
    asked = row.amount_requested
    lines = [
        [
            Fact(translate("Reports", "Number"), code(row.number), 2),
            Fact(translate("Reports", "Lodged on"), day(row.received_on), 2),
            Fact(translate("Reports", "Amount requested"),
                 dirhams(asked) if asked is not None else NOTHING, 2, STRONG),
        ]
    ]  # fmt: skip
    if asked:
        words = dirhams_in_words(asked)
        lines.append([Fact(translate("Reports", "Amount requested, in words"), words, 6)])
    urgent = translate("Reports", "Urgent case") if row.urgent else ""
    return [
        *section(translate("Reports", "The request"), urgent),
        *facts([*lines, *[row for row in packed(_asked(page, income=False)) if row]]),
    ]


def _rights(page: RequestPage, received: Benefits, ledger: Sequence[LedgerRow]) -> list[Block]:
    """Return how the right asked for stands, and what was granted before."""
    note = translate("Reports", "%n services granted before", n=len(received.granted))
    standing = [Paragraph(_standing(page, row), TEXT) for row in ledger[:1]]
    columns = [
        Column(translate("Reports", "Service"), share=1),
        Column(translate("Reports", "Request number")),
        Column(translate("Reports", "Decided on")),
        Column(translate("Reports", "Granted (dirhams)")),
    ]
    rows = [
        Row([row.name_ar, code(row.number), day(row.on), money(row.amount)])
        for row in received.granted
    ]
    table = [Space(1.6 * mm), Table(columns, rows)] if rows else []
    return [*section(translate("Reports", "Rights used"), note), *standing, *table]


def _standing(page: RequestPage, row: LedgerRow) -> list[str | Span]:
    """Return how the right stands; this very request does not stand in its own way."""
    head = Span(translate("Reports", "The right asked for:"), TEXT.grey())
    if row.request_id == page.row.id:
        return [head, " ", translate("Reports", "no earlier request had used it up.")]
    words = row.caution_ar if row.entitled else row.reason_ar
    return [head, f" {joined((tell(label(row.status)), words))}"]


def _papers(page: RequestPage) -> list[Block]:
    received = [paper.name_ar for paper in page.papers if paper.received_on is not None]
    missing = [paper.name_ar for paper in page.papers if paper.is_missing]
    note = joined(
        (
            translate("Reports", "%n papers received", n=len(received)),
            translate("Reports", "%n papers missing", n=len(missing)),
        )
    )
    blocks: list[Block] = [Paragraph(_running(received) or NOTHING, TEXT)]
    if missing:
        head = Span(translate("Reports", "Missing:"), TEXT.bold())
        blocks.append(Paragraph([head, " ", _running(missing)], TEXT, before=1 * mm))
    return [*section(translate("Reports", "Papers"), note), *blocks]


def _running(names: Sequence[str]) -> str:
    return "؛ ".join(f"{place}. {name}" for place, name in enumerate(names, start=1))


def _inquiry(page: RequestPage) -> list[Block]:
    """Return what the last inquiry concluded, as far as the account may read it."""
    found = [one for one in page.reports if one.kind is ReportKind.INQUIRY]
    if not found:
        return []
    last = found[-1]
    body = {name: text for name, text in last.body.items() if name in CONCLUSION}
    note = translate("Reports", "inquiry of {date} by {name}", date=day(last.on),
                     name=last.account_ar)  # fmt: skip
    blocks: list[Block] = []
    for title, text in titled(last.kind, body or last.body):
        head = f"{tell(title)}: " if title is not None else ""
        blocks.append(Paragraph([Span(head, TEXT.grey()), text], TEXT, before=1 * mm))
    return [*section(translate("Reports", "Conclusion of the social inquiry"), note), *blocks]


# The opinion and the decision


def _opinion(desk: Desk, page: RequestPage) -> list[Block]:
    """Return the opinion with its signature, and room for the decision of the body.

    The signature stays with the end of the opinion's grounds.
    """
    heading = section(translate("Reports", "Opinion of the unit head"))
    seal = seal_of(desk, "PRESENTATION", page.row.number, page.opinion, page.opinion_note)
    closing = [
        Space(4 * mm),
        Drawing(SIGNATURE_HEIGHT, lambda sheet, box: _paint_signature(sheet, box, desk,
                                                                      seal.said, seal.code)),
        Space(5 * mm),
        Drawing(DECISION_HEIGHT, lambda sheet, box: _paint_decision(sheet, box, desk, page)),
    ]  # fmt: skip
    return [*heading, Ending(_opinion_words(page), closing)]


def _opinion_words(page: RequestPage) -> Block:
    if page.opinion is None:
        return Drawing(9 * mm, lambda sheet, box: _paint_choices(sheet, box, list(Opinion)))
    told = tell(label(page.opinion))
    words: list[str | Span] = [Span(told, STRONG), f"  {day(page.opinion_on)}"]
    if page.opinion_note:
        words += [Span("  ·  ", TEXT.grey()), page.opinion_note]
    return Paragraph(words, TEXT)


def _paint_choices(page: Page, box: Box, choices: Sequence[Opinion] | Sequence[Outcome]) -> None:
    """Draw squares to tick by hand, each with its words."""
    side = 3.6 * mm
    right = box.right
    for choice in choices:
        words = tell(label(choice))
        page.border(Box(right - side, box.y + 1 * mm, side, side), 0.8)
        page.line(right - side - 2 * mm, box.y + 4.2 * mm, words, VALUE)
        right -= side + 2 * mm + measure(words, VALUE) + 12 * mm


def _paint_signature(page: Page, box: Box, desk: Desk, said: str, short: str) -> None:
    frame = Box(box.x, box.y, SIGNATURE_WIDTH, SIGNATURE_HEIGHT)
    signature_box(page, frame, desk.unit.head_title_ar, desk.unit.head_name_ar)
    qr_with_code(page, box.right, box.bottom - QR, QR, said, short)


def _paint_decision(page: Page, box: Box, desk: Desk, request: RequestPage) -> None:
    """Draw the frame in which the body writes what it decided."""
    page.border(box, 0.8, FRAME, radius=1 * mm)
    inside = box.inside(3 * mm, 2 * mm)
    head = translate("Reports", "Decision of: {body}", body=_decider(desk, request))
    used = page.text(inside, head, VALUE.bold())
    _paint_choices(page, Box(inside.x, inside.y + used + 1.4 * mm, inside.width, 0), list(Outcome))
    labels = (
        translate("Reports", "Amount granted, in figures and in words"),
        translate("Reports", "Grounds"),
        translate("Reports", "Date, signature and stamp"),
    )
    for place, words in enumerate(labels):
        y = inside.y + used + 13 * mm + place * 8 * mm
        width = page.line(inside.right, y, words, TEXT)
        page.dots(inside.x, inside.right - width - 2 * mm, y + 0.8 * mm)
