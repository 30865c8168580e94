"""The morning sheet: what waits today, by kind, to be taken in hand line by line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop_app.domain.formats import weekday_date
from desktop_app.domain.vocabulary import Provider, label
from desktop_app.reports.blocks import (
    CELL,
    LABEL,
    NOTHING,
    TEXT,
    alert,
    code,
    day,
    section,
    shown,
    title,
)
from desktop_app.reports.wording import joined
from desktop_app.services.desk import Desk
from desktop_app.services.task_rows import TaskGroup, TaskRow
from desktop_app.services.task_words import Press, why
from desktop_app.translate import tell, translate
from desktop_app.typeset import (
    Align,
    Block,
    Box,
    Cell,
    Column,
    Page,
    Paragraph,
    Row,
    Space,
    Span,
    Table,
    mm,
)

# A sheet is for one day's hands: of a longer kind the first lines, those due first.
ROWS_A_KIND = 25
PAIR = (Provider.FOUNDATION, Provider.MUTUAL)
NAME = CELL.medium()
TICK = 3.4 * mm


def document_title() -> str:
    """Return the document's name."""
    return translate("Reports", "Morning sheet")


def morning_sheet(desk: Desk, groups: Sequence[TaskGroup]) -> list[Block]:
    """Return the body of the sheet: how much waits, then each kind with its first lines."""
    filled = [group for group in groups if group.counter.total]
    total = sum(group.counter.total for group in filled)
    about = joined(
        (
            weekday_date(desk.today()),
            desk.account.full_name_ar,
            translate("Reports", "%n tasks", n=total),
        )
    )
    blocks = title(document_title(), about)
    if not filled:
        return [*blocks, Paragraph(translate("Reports", "Nothing waits today."), TEXT)]
    blocks.append(_summary(filled, total))
    for group in filled:
        blocks += _section(group, desk.today())
    blocks += [Space(3 * mm), Paragraph(_note(), LABEL)]
    return blocks


def _note() -> str:
    return translate(
        "Reports",
        "Tasks follow from the states and dates recorded in the office. Internal document: its"
        " printing was entered in the audit trail.",
    )


def _summary(groups: Sequence[TaskGroup], total: int) -> Table:
    columns = [
        Column(translate("Reports", "What waits"), share=1),
        *(Column(tell(label(one)), width=30 * mm, align=Align.CENTRE) for one in PAIR),
        Column(translate("Reports", "Total"), width=24 * mm, align=Align.CENTRE),
    ]
    rows = [_summary_row(group) for group in groups]
    sums = [str(sum(group.counter.by_provider.get(one, 0) for group in groups)) for one in PAIR]
    return Table(columns, rows, total=Row([translate("Reports", "Total"), *sums, str(total)]))


def _summary_row(group: TaskGroup) -> Row:
    shares = [group.counter.by_provider.get(one, 0) for one in PAIR]
    figures = [str(share) if share else NOTHING for share in shares]
    return Row([tell(group.kind.title), *figures, str(group.counter.total)])


def _section(group: TaskGroup, today: date) -> list[Block]:
    shown_rows = group.rows[:ROWS_A_KIND]
    left = group.counter.total - len(shown_rows)
    count = translate("Reports", "%n tasks", n=group.counter.total)
    first = translate("Reports", "the first %n, by their term", n=len(shown_rows)) if left else ""
    return [
        *section(tell(group.kind.title), joined((count, first))),
        Table(_columns(), [_row(row, today) for row in shown_rows]),
    ]


def _columns() -> list[Column]:
    return [
        Column("", width=8 * mm),
        Column(translate("Reports", "Number"), width=37 * mm),
        Column(translate("Reports", "Beneficiary and subject"), share=1),
        Column(translate("Reports", "Cause"), width=37 * mm),
        Column(translate("Reports", "Term"), width=21 * mm),
        Column(translate("Reports", "To do"), width=31 * mm),
    ]


def _row(row: TaskRow, today: date) -> Row:
    words, press = why(row, today)
    cause = alert(words) if press is Press.LATE else words
    urgent = alert(translate("Reports", "urgent")) if row.urgent else ""
    provider = tell(label(row.provider)) if row.provider is not None else ""
    return Row(
        [
            Cell(paint=_paint_tick, height=TICK),
            Cell(code(row.number), note=provider),
            _subject(row, urgent),
            cause,
            day(row.due_on),
            row.next_ar,
        ]
    )


def _subject(row: TaskRow, urgent: str) -> Cell:
    if not row.person_ar:
        return Cell(Span(row.what_ar, NAME))
    return Cell(Span(shown(row.person_ar), NAME), note=joined((row.what_ar, urgent)))


def _paint_tick(page: Page, box: Box) -> None:
    page.border(Box(box.right - TICK, box.y + 0.4 * mm, TICK, TICK), 0.5)
