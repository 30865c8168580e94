"""The minutes of a committee: members, agenda, the files with opinion and decision, signatures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from desktop_app.domain.formats import dirhams, isolate
from desktop_app.domain.periods import Period
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import label, standing_label
from desktop_app.reports.activity_report import period_words
from desktop_app.reports.blocks import (
    CELL,
    NOTHING,
    SECTION,
    TEXT,
    TITLE,
    Ending,
    closing_seal,
    day,
    money,
    section,
    shown,
    total,
)
from desktop_app.reports.handwriting import Signer, blanks, dotted_lines, signature_rows
from desktop_app.reports.letterhead import imprint
from desktop_app.reports.making import Made, flowing
from desktop_app.reports.wording import who_words
from desktop_app.reports.words import Case, dirhams_in_words, number_words
from desktop_app.services.committees import CommitteeLine, committee_lines
from desktop_app.services.desk import Desk
from desktop_app.services.printing import Trace
from desktop_app.translate import tell, translate
from desktop_app.typeset import (
    Align,
    Block,
    Cell,
    Column,
    Columns,
    KeepTogether,
    Look,
    Paragraph,
    Row,
    Space,
    Span,
    Table,
    mm,
)

NAME = CELL.medium()
DENSE = Look().dense()
BLANK_MEMBERS = 3


def document_title() -> str:
    """Return the document's name."""
    return translate("Reports", "Minutes of a committee")


def make(
    desk: Desk,
    period: Period,
    types: Collection[str] = (),
    members: Sequence[str] = (),
    agenda: Sequence[str] = (),
) -> Made:
    """Return the minutes of what a committee had before it in a period as a PDF.

    Asks for `period`, `types` (codes; none for all), `members` (names, «name، quality») and
    `agenda` (points). What is not given is left to fill in by hand. Raises InvalidError for a
    code that is none, ForbiddenError for a role that may not.
    """
    desk.require(Action.PRINT)
    lines = committee_lines(desk, period, types)
    imprinted = imprint(
        desk, title=document_title(), about=period_words(period), foot=isolate(period.code)
    )
    data = flowing(desk, imprinted, minutes(desk, period, lines, members, agenda))
    details = {"period": period.code, "rows": len(lines)}
    return Made(data, Trace(imprinted.title, None, details, count=len(lines)))


def minutes(
    desk: Desk,
    period: Period,
    lines: Sequence[CommitteeLine],
    members: Sequence[str] = (),
    agenda: Sequence[str] = (),
) -> list[Block]:
    """Return the body: when and who, the agenda, the files, the closing."""
    who = [name.strip() for name in members if name.strip()]
    points = [point.strip() for point in agenda if point.strip()] or _usual_agenda(lines)
    note = translate("Reports", "%n files", n=len(lines))
    return [
        Paragraph(document_title(), TITLE, Align.CENTRE, keep_with_next=True, role="H1"),
        Paragraph(period_words(period), TEXT.grey(), Align.CENTRE),
        Space(4 * mm),
        blanks((translate("Reports", "Held on"), translate("Reports", "at the hour of"))),
        blanks((translate("Reports", "Held in"), translate("Reports", "Chaired by"))),
        *section(translate("Reports", "Members present")),
        *_members(who),
        *section(translate("Reports", "Agenda")),
        *_numbered(points),
        *section(translate("Reports", "Files examined"), note),
        Ending(_table(lines), _closing(desk, lines, who)),
    ]


def _usual_agenda(lines: Sequence[CommitteeLine]) -> list[str]:
    """Return a point for each type of request, with its number of files."""
    counts = Counter(line.row.type_name_ar for line in lines)
    points = [
        translate("Reports", "Examination of the files «{type}» (%n)", n=count, type=name)
        for name, count in counts.items()
    ]
    return [*points, translate("Reports", "Any other business")]


def _members(who: Sequence[str]) -> list[Block]:
    if who:
        return _numbered(who)
    return [dotted_lines(BLANK_MEMBERS)]


def _numbered(points: Sequence[str]) -> list[Block]:
    return [
        Columns(
            [[Paragraph(f"{place}.", TEXT)], [Paragraph(point, TEXT)]],
            shares=(7 * mm, 168 * mm),
        )
        for place, point in enumerate(points, start=1)
    ]


# The files


def _table(lines: Sequence[CommitteeLine]) -> Table:
    columns = [
        Column(translate("Reports", "No."), align=Align.CENTRE),
        Column(translate("Reports", "Request and date of deposit")),
        Column(translate("Reports", "Beneficiary and type of request"), share=5),
        Column(translate("Reports", "Requested (dirhams)"), width=21 * mm),
        Column(translate("Reports", "Opinion of the unit"), width=20 * mm),
        Column(translate("Reports", "Decision and its grounds"), share=4),
        Column(translate("Reports", "Granted (dirhams)"), width=21 * mm),
    ]
    rows = [_row(place, line) for place, line in enumerate(lines, start=1)]
    words = translate("Reports", "Total: %n files", n=len(lines))
    sums: list[str | Cell] = [
        Cell(words, span=3),
        money(total(line.row.amount_requested for line in lines)),
        "",
        "",
        money(total(line.row.amount_granted for line in lines if line.is_granted)),
    ]
    return Table(
        columns,
        rows,
        look=DENSE,
        total=sums if lines else None,
        empty=translate("Reports", "No file was before the committee in this period."),
    )


def _row(place: int, line: CommitteeLine) -> Row:
    row = line.row
    about = "\n".join((who_words(row), row.type_short_ar))
    return Row(
        [
            str(place),
            Cell(isolate(row.number), note=day(row.received_on)),
            Cell(Span(shown(row.beneficiary_ar), NAME), note=about),
            money(row.amount_requested),
            tell(label(line.opinion)) if line.opinion else NOTHING,
            _decision(line),
            money(row.amount_granted if line.is_granted else None),
        ]
    )


def _decision(line: CommitteeLine) -> Cell:
    row = line.row
    if row.outcome is None:
        standing = tell(standing_label(row.state, row.kind, None))
        return Cell(Span(standing, NAME), note=day(row.state_since))
    reference = ""
    if line.reference:
        reference = translate("Reports", "no. {number}", number=isolate(line.reference))
    parts = (day(row.decided_on), reference, line.grounds)
    note = "\n".join(part for part in parts if part)
    return Cell(Span(tell(label(row.outcome)), NAME), note=note)


# Closing


def _closing(desk: Desk, lines: Sequence[CommitteeLine], who: Sequence[str]) -> list[Block]:
    member = translate("Reports", "Member of the committee")
    signers = [Signer(member, name.partition("،")[0]) for name in who]
    signers = signers or [Signer(member)] * BLANK_MEMBERS
    head = Signer(desk.unit.head_title_ar, desk.unit.head_name_ar)
    return [
        Space(4 * mm),
        *(Paragraph(sentence, TEXT, after=1 * mm) for sentence in outcome_lines(lines)),
        Space(2 * mm),
        Paragraph(translate("Reports", "Remarks and reserves"), SECTION, role="H2"),
        dotted_lines(2),
        blanks((translate("Reports", "The meeting rose at the hour of"),)),
        Space(3 * mm),
        KeepTogether([*signature_rows([*signers, head], 26 * mm), closing_seal()]),
    ]


def outcome_lines(lines: Sequence[CommitteeLine]) -> list[str]:
    """Return what was decided, in figures and in words."""
    granted = [line for line in lines if line.is_granted]
    refused = sum(line.is_decided and not line.is_granted for line in lines)
    left = len(lines) - len(granted) - refused
    sentences = [
        translate(
            "Reports",
            "The committee examined %n files ({words}): {granted} granted, {refused} refused,"
            " {left} left without a decision.",
            n=len(lines),
            words=number_words(len(lines), Case.OBLIQUE),
            granted=len(granted),
            refused=refused,
            left=left,
        )
    ]
    amount = sum(line.row.amount_granted or 0 for line in granted)
    if amount:
        sentences.append(
            translate(
                "Reports",
                "Total granted: {amount} ({words}).",
                amount=dirhams(amount),
                words=dirhams_in_words(amount),
            )
        )
    return sentences
