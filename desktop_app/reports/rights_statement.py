"""The ledger of rights on paper: a section of the summary, and a statement of its own."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.formats import weekday_date
from desktop_app.domain.vocabulary import Provider, Status, label
from desktop_app.reports.blocks import CELL, NOTHING, day, section, signature, title
from desktop_app.services.ledger_rows import LedgerRow
from desktop_app.services.ledger_views import Entry, entries
from desktop_app.services.rows import FilePage, UnitRow
from desktop_app.translate import tell, translate
from desktop_app.typeset import Block, Cell, Column, Row, Space, Span, Table, mm


def document_title() -> str:
    """Return the document's name."""
    return translate("Reports", "Statement of rights")


def statement(page: FilePage, ledger: Sequence[LedgerRow], unit: UnitRow) -> list[Block]:
    """Return the body of the statement, by provider: the limited, the used, what opens one day."""
    found = [one for one in _entries(page, ledger) if _is_of_use(one.row)]
    on = translate("Reports", "Computed on {date}", date=weekday_date(page.on))
    blocks: list[Block] = [*title(document_title(), on)]
    for provider in Provider:
        mine = [one for one in found if one.row.provider is provider]
        if mine:
            note = translate("Reports", "%n rights", n=len(mine))
            blocks += [*section(tell(label(provider)), note), _table(mine)]
    return [*blocks, Space(4 * mm), signature(unit, _notes())]


def _notes() -> list[str]:
    return [
        translate(
            "Reports",
            "This statement is computed from the file, the requests on record and the catalogue"
            " in force on that day. It is no decision: the body that decides remains free.",
        )
    ]


def rights(page: FilePage, ledger: Sequence[LedgerRow]) -> list[Block]:
    """Return the summary's section: what is open within a limit or used up."""
    found = [one for one in _entries(page, ledger) if _tells_something(one.row)]
    note = translate("Reports", "Services without a limit are left out")
    heading = section(translate("Reports", "Rights to services"), note if found else NOTHING)
    return [*heading, _table(found)] if found else []


def _is_of_use(row: LedgerRow) -> bool:
    """Leave out what is open to all without limit, and what no date will open."""
    return _tells_something(row) or row.request_id is not None or row.next_on is not None


def _tells_something(row: LedgerRow) -> bool:
    limited = row.remaining is not None or row.remaining_amount is not None
    return row.status is Status.USED or (row.entitled and limited)


def _entries(page: FilePage, ledger: Sequence[LedgerRow]) -> list[Entry]:
    names = {one.person.id: one.person.given_names_ar for one in page.members}
    return entries(ledger, names)


def _table(found: Sequence[Entry]) -> Table:
    columns = [
        Column(translate("Reports", "Service"), width=40 * mm),
        Column(translate("Reports", "For whom"), width=24 * mm),
        Column(translate("Reports", "Standing")),
        Column(translate("Reports", "Remaining")),
        Column(translate("Reports", "Opens on")),
        Column(translate("Reports", "Rule and earlier request"), share=1),
    ]
    return Table(columns, [_row(one) for one in found])


def _row(entry: Entry) -> Row:
    row = entry.row
    return Row(
        [
            Cell(Span(row.short_ar, CELL.medium())),
            entry.who_ar,
            tell(label(row.status)),
            row.remaining_ar,
            day(row.next_on) if row.next_on else NOTHING,
            row.reason_ar.rstrip("."),
        ]
    )
