"""Puts a care sheet on paper: its acts with their shares, and what each payer bears."""

from __future__ import annotations

from desktop_app.domain.claims import Shares
from desktop_app.domain.formats import isolate
from desktop_app.reports.blocks import CELL, NOTE, Fact, code, day, facts, money, section
from desktop_app.services.care_rows import ActLineRow, CareSheet, SettlementRow
from desktop_app.translate import translate
from desktop_app.typeset import BLACK, Block, Cell, Column, Paragraph, Row, Span, Table, mm


def care_acts(sheet: CareSheet | None) -> list[Block]:
    """Return the acts and shares of a care sheet; nothing while none is recorded."""
    if sheet is None or (not sheet.lines and sheet.settlement is None):
        return []
    heading = translate("Reports", "Acts and shares of the payers")
    table = [_table(sheet)] if sheet.lines else []
    return [*section(heading, _source(sheet)), *table, *_payers(sheet)]


def _source(sheet: CareSheet) -> list[Span]:
    strong = NOTE.bold().coloured(BLACK)
    if sheet.settlement is None:
        return [Span(_estimate(), strong)]
    words = [Span(_statement(sheet.settlement))]
    if sheet.is_estimate:
        words += [Span(" · "), Span(_estimate_in_part(), strong)]
    return words


def _estimate() -> str:
    return translate("Reports", "estimate, not binding")


def _estimate_in_part() -> str:
    return translate("Reports", "what is not settled is an estimate, not binding")


def _statement(settlement: SettlementRow) -> str:
    return translate(
        "Reports",
        "Settlement statement {reference} of {date}",
        reference=code(settlement.reference),
        date=day(settlement.on),
    )


def _table(sheet: CareSheet) -> Table:
    columns = [
        Column(translate("Reports", "Date")),
        Column(translate("Reports", "Act"), share=1),
        Column(translate("Reports", "Cotation")),
        Column(translate("Reports", "Paid")),
        Column(translate("Reports", "Counted")),
        Column(translate("Reports", "Insurance")),
        Column(translate("Reports", "Mutual")),
        Column(translate("Reports", "AMC")),
        Column(translate("Reports", "Left")),
    ]
    rows = [_row(line) for line in sheet.lines]
    total: list[str | Cell] = [
        Cell(translate("Reports", "Total of the estimate"), style=CELL.bold()),
        "",
        "",
    ]
    rows.append(Row([*total, *(Cell(text, style=CELL.bold()) for text in _money(sheet.estimate))]))
    return Table(columns, rows)


def _row(line: ActLineRow) -> Row:
    note = f"{line.group_ar} {isolate(f'{line.rate}%')}"
    inpe = f" · {isolate(f'INPE {line.practitioner}')}" if line.practitioner else ""
    return Row(
        [
            day(line.on),
            Cell(line.label_ar, note=note + inpe),
            code(line.cotation),
            *_money(line.shares),
        ]
    )


def _money(shares: Shares) -> list[str]:
    return [
        money(centimes)
        for centimes in (
            shares.asked,
            shares.counted,
            shares.base,
            shares.mutual,
            shares.complementary,
            shares.left,
        )
    ]


def _payers(sheet: CareSheet) -> list[Block]:
    """Return what each payer bears, settled or estimated, and the notes that go with it."""
    shares, known = sheet.shares, sheet.settlement
    if known is None:
        tariffs = sorted({line.tariff for line in sheet.lines})
        words = translate(
            "Reports",
            "Estimated by the tariff {names}; the funds alone settle.",
            names=isolate(", ".join(tariffs)),
        )
        return [Paragraph(words, NOTE, before=1.5 * mm)]
    named = (
        (translate("Reports", "Share of the insurance"), shares.base, known.base),
        (translate("Reports", "Share of the mutual"), shares.mutual, known.mutual),
        (
            translate("Reports", "Complementary cover (AMC)"),
            shares.complementary,
            known.complementary,
        ),
    )
    line = [
        Fact(words, _told(amount, settled=exact is not None), 1.5) for words, amount, exact in named
    ]
    left = _told(shares.left, settled=not sheet.is_estimate)
    return facts([[*line, Fact(translate("Reports", "Left to the member"), left, 1.5)]])


def _told(centimes: int, *, settled: bool) -> str:
    state = translate("Reports", "settled") if settled else translate("Reports", "estimated")
    return f"{money(centimes)} ({state})"
