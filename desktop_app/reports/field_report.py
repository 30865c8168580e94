"""The reports of the unit on the ground: a social inquiry, a solidarity visit.

What was recorded is printed section by section. When nothing was recorded yet the same page is a
form to take along, with lines to write on.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from desktop_app.domain.formats import dirhams, mask_cnie, phone
from desktop_app.domain.report_sections import SECTIONS, titled
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Relation, ReportKind, label
from desktop_app.reports.blocks import (
    CELL,
    NOTHING,
    SECTION,
    TEXT,
    Ending,
    Fact,
    code,
    day,
    facts,
    section,
    shown,
    title,
)
from desktop_app.reports.handwriting import Signer, dotted_lines, signature_rows
from desktop_app.reports.letterhead import imprint
from desktop_app.reports.making import Made, flowing, trace_of_request
from desktop_app.reports.wording import joined, provider_words
from desktop_app.services.confidence import refuse_withheld
from desktop_app.services.desk import Desk
from desktop_app.services.people import file_page
from desktop_app.services.requests import request_page
from desktop_app.services.rows import FilePage, MemberRow, ReportRow, RequestPage
from desktop_app.translate import tell, translate
from desktop_app.typeset import (
    Block,
    Cell,
    Column,
    KeepTogether,
    Look,
    Paragraph,
    Row,
    Space,
    Span,
    Style,
    Table,
    mm,
)

NAME = Style(13, 6.2 * mm).bold()
BODY = Style(10, 5.4 * mm)
# What is found needs most room when it is written by hand.
LINES = {"findings": 6, "proposal": 4}
USUAL_LINES = 3
WIDE = Look(uprights=True, padding_y=1.7 * mm)


def document_title(kind: ReportKind) -> str:
    """Return the document's name."""
    return tell(label(kind))


def make_report(kind: ReportKind, desk: Desk, request_id: int) -> Made:
    """Return the last report of a kind on a request as a PDF, or the form to write one.

    Raises NotFoundError for a request that is not there, ForbiddenError for a role that may not
    print, or may not see what is confidential in it.
    """
    desk.require(Action.PRINT)
    page = request_page(desk, request_id)
    refuse_withheld(desk, page.type)
    written = [one for one in page.reports if one.kind is kind]
    if not written and page.reports_withheld:
        desk.require(Action.SEE_CONFIDENTIAL)
    last = max(written, key=lambda one: (one.on, one.id)) if written else None
    imprinted = imprint(
        desk,
        title=document_title(kind),
        about=page.row.beneficiary_ar,
        number_label=translate("Reports", "Request number"),
        number=page.row.number,
    )
    blocks = report(desk, kind, page, file_page(desk, page.file.id), last)
    return Made(flowing(desk, imprinted, blocks), trace_of_request(imprinted, page))


make_inquiry = partial(make_report, ReportKind.INQUIRY)
make_visit = partial(make_report, ReportKind.VISIT)


def report(
    desk: Desk, kind: ReportKind, page: RequestPage, family: FilePage, last: ReportRow | None
) -> list[Block]:
    """Return the body: who it is about, the household, what was found, who signs."""
    blocks = [
        *title(document_title(kind), _subtitle(kind, page, last)),
        *facts(_about(page)),
        *_household(family, by_hand=last is None),
    ]
    closing = KeepTogether([Space(5 * mm), *_signatures(desk, last)])
    if last is None:
        return [*blocks, *_form(kind), closing]
    *written, end = _written(kind, last)
    return [*blocks, *written, Ending(end, [closing])]


def _subtitle(kind: ReportKind, page: RequestPage, last: ReportRow | None) -> str:
    about = translate("Reports", "on the request «{type}»", type=page.row.type_name_ar)
    if last is None:
        return joined((about, translate("Reports", "form to fill in by hand")))
    dated = {
        ReportKind.INQUIRY: translate("Reports", "inquiry of {date}", date=day(last.on)),
        ReportKind.VISIT: translate("Reports", "visit of {date}", date=day(last.on)),
    }
    return joined((about, dated.get(kind, day(last.on))))


def _about(page: RequestPage) -> list[list[Fact]]:
    beneficiary = page.beneficiary
    person = beneficiary.person
    asked = page.row.amount_requested
    town = "" if person.address.endswith(person.town) else person.town
    address = "، ".join(part for part in (person.address, town) if part)
    return [
        [
            Fact(
                translate("Reports", "Beneficiary"),
                [Span(shown(person.full_name_ar), NAME)],
                4,
                NAME,
            ),
            Fact(translate("Reports", "Category"), tell(label(beneficiary.category, person.sex))),
            Fact(translate("Reports", "Identity card (CNIE)"), code(mask_cnie(person.cnie))),
        ],
        [
            Fact(translate("Reports", "Principal of the file"), shown(page.principal_ar), 2),
            Fact(translate("Reports", "Rank"), shown(page.file.rank_ar), 2),
            Fact(translate("Reports", "Service number"), code(page.file.matricule)),
            Fact(translate("Reports", "Birth date"), day(person.birth)),
        ],
        [
            Fact(translate("Reports", "Address"), shown(address), 4),
            Fact(translate("Reports", "Family situation"), _marital(beneficiary)),
            Fact(translate("Reports", "Phone"), code(phone(person.phone))),
        ],
        [
            Fact(translate("Reports", "Provider"), provider_words(page.row.provider), 2),
            Fact(translate("Reports", "Date of deposit"), day(page.row.received_on), 2),
            Fact(
                translate("Reports", "Amount requested"),
                NOTHING if asked is None else dirhams(asked),
                2,
            ),
        ],
    ]


def _marital(member: MemberRow) -> str:
    status = member.person.marital_status
    return tell(label(status, member.person.sex)) if status else NOTHING


# The household


def _household(family: FilePage, *, by_hand: bool) -> list[Block]:
    here = [
        one
        for one in family.members
        if one.person.died_on is None and (one.ended_on is None or one.ended_on > family.on)
    ]
    note = translate("Reports", "%n people", n=len(here))
    columns = [
        Column(translate("Reports", "Name"), share=4),
        Column(translate("Reports", "Relation"), share=2),
        Column(translate("Reports", "Birth date"), width=23 * mm),
        Column(translate("Reports", "Age"), width=13 * mm),
    ]
    if by_hand:
        columns.append(Column(translate("Reports", "Work or studies, and income"), share=5))
    rows = [_member_row(one, by_hand) for one in here]
    table = Table(
        columns,
        rows,
        look=WIDE if by_hand else Look(),
        empty=translate("Reports", "Nobody is recorded"),
    )
    return [*section(translate("Reports", "Composition of the household"), note), table]


def _member_row(member: MemberRow, by_hand: bool) -> Row:
    person = member.person
    relation = tell(label(member.relation, person.sex))
    if member.relation is Relation.PRINCIPAL:
        relation = tell(label(member.category, person.sex))
    cells: list[str | Cell] = [
        Cell(Span(shown(person.full_name_ar), CELL.medium())),
        relation,
        day(person.birth),
        NOTHING if member.age is None else str(member.age),
    ]
    return Row([*cells, ""] if by_hand else cells)


# The sections


def _written(kind: ReportKind, last: ReportRow) -> list[Block]:
    """Return each section's title with its text; a title stays with its first lines."""
    blocks: list[Block] = []
    for heading, text in titled(kind, last.body):
        if heading is not None:
            blocks += section(tell(heading))
        blocks += [Paragraph(part, BODY, after=1 * mm) for part in text.split("\n") if part]
    return blocks or [Paragraph(NOTHING, BODY)]


def _form(kind: ReportKind) -> list[Block]:
    """Return each section with room to write in."""
    blocks: list[Block] = _form_head()
    for part in SECTIONS[kind]:
        inside: list[Block] = [Space(4 * mm), Paragraph(tell(part.title), SECTION, role="H2")]
        if part.name == "income":
            inside += [Space(1.2 * mm), _income_table()]
        inside.append(dotted_lines(LINES.get(part.name, USUAL_LINES)))
        # The last lines share a page with who signs them.
        is_last = part is SECTIONS[kind][-1]
        blocks.append(KeepTogether(inside, keep_with_next=is_last))
    return blocks


def _form_head() -> list[Block]:
    words = translate("Reports", "Date and place:")
    return [Space(3 * mm), Paragraph(words, TEXT.medium()), dotted_lines(1)]


def _income_table() -> Block:
    """Return the monthly income beside the monthly charges, to be filled in."""
    pairs = (
        (translate("Reports", "Salary or pension"), translate("Reports", "Rent or home loan")),
        (translate("Reports", "Spouse's income"), translate("Reports", "Other loans")),
        (translate("Reports", "Other income"), translate("Reports", "Schooling and care")),
        (translate("Reports", "Total"), translate("Reports", "Total")),
    )
    income = translate("Reports", "Monthly income (dirhams)")
    charges = translate("Reports", "Monthly charges (dirhams)")
    amount = translate("Reports", "Amount")
    columns = [
        Column(translate("Reports", "Source"), share=3, group=income),
        Column(amount, share=2, group=income),
        Column(translate("Reports", "Charge"), share=3, group=charges),
        Column(amount, share=2, group=charges),
    ]
    return Table(columns, [Row([left, "", right, ""]) for left, right in pairs], look=WIDE)


# Who signs


def _signatures(desk: Desk, last: ReportRow | None) -> Sequence[Block]:
    agent = Signer(
        translate("Reports", "Agent in charge of the report"), last.account_ar if last else ""
    )
    visa = translate("Reports", "Seen by: {title}", title=desk.unit.head_title_ar)
    head = Signer(visa, desk.unit.head_name_ar)
    return signature_rows([agent, head])
