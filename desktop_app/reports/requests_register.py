"""The register of requests between two dates, with carried sums and a closing line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import date
from itertools import accumulate
from typing import NamedTuple

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.formats import isolate, weekday_date
from desktop_app.domain.vocabulary import Kind, Outcome, State, label, states_label
from desktop_app.reports.blocks import (
    ALERT,
    CELL,
    LABEL,
    NOTE,
    SECTION,
    SIGNATURE_HEIGHT,
    TEXT,
    TITLE,
    Ending,
    alert,
    code,
    day,
    money,
    shown,
    signature_box,
)
from desktop_app.reports.sealing import QR, paint_seal_upright
from desktop_app.reports.wording import (
    due_cell,
    joined,
    provider_words,
    state_cell,
    who_words,
)
from desktop_app.reports.words import Case, number_words
from desktop_app.services.extracts import Extract, is_gapless
from desktop_app.services.forms import RequestQuery
from desktop_app.services.rows import RequestRow, UnitRow
from desktop_app.translate import tell, translate
from desktop_app.typeset import (
    Align,
    Block,
    Box,
    Cell,
    Column,
    Columns,
    Drawing,
    KeepTogether,
    Look,
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

DENSE = Look().dense()
NAME = DENSE.style.medium()
CRITERION = CELL.medium()
BREAKDOWN = Look(style=TEXT.sized(10, 5 * mm), head_style=DENSE.head_style)
TITLE_WIDTH = 48 * mm
WIDTH = 270 * mm


class Period(NamedTuple):
    """The days of deposit a register covers, both included; None where it is open."""

    first: date | None
    last: date | None


GAP = 8 * mm


def document_title(kinds: Collection[Kind] = ()) -> str:
    """Return the document's name: of the social register, the health register, or of both."""
    if set(kinds) == {Kind.SOCIAL}:
        return translate("Reports", "Register of social requests")
    if set(kinds) == {Kind.HEALTH}:
        return translate("Reports", "Register of health requests")
    return translate("Reports", "Register of requests")


def register(
    rows: Sequence[RequestRow],
    query: RequestQuery,
    period: Period,
    catalogue: Catalogue,
    unit: UnitRow,
    today: date,
    extract: Extract | None = None,
) -> list[Block]:
    """Return the body of the register: criteria, rows, closing, breakdown and signature.

    A closed `extract` says its code and, where it is so, that no number is left out.
    """
    said = criteria(query, period, catalogue, len(rows))
    return [
        _head(said, document_title(query.kinds)),
        Ending(_table(rows), [Space(6 * mm), _closing(rows, unit, today, extract)]),
    ]


# Criteria


def criteria(
    query: RequestQuery, period: Period, catalogue: Catalogue, count: int
) -> list[tuple[str, str]]:
    """Return what the register was asked for, as labels and values."""
    pairs = [
        (translate("Reports", "Period of deposit"), period_words(period)),
        (translate("Reports", "Provider"), _providers(query)),
        (translate("Reports", "Type of request"), _types(query, catalogue)),
        (translate("Reports", "State"), _states(query)),
        (translate("Reports", "Order"), translate("Reports", "date of deposit, ascending")),
        (translate("Reports", "Result"), translate("Reports", "%n requests", n=count)),
    ]
    if query.text.strip():
        pairs.insert(4, (translate("Reports", "Words searched"), query.text.strip()))
    # The title of a register of one kind says which; that of both does not say so.
    if len(query.kinds) != 1:
        pairs.insert(1, (translate("Reports", "Requests"), _both_kinds()))
    return pairs


def period_words(period: Period) -> str:
    """Return «من … إلى …», or what is known of it."""
    first, last = period
    if first is not None and last is not None:
        return translate("Reports", "from {first} to {last}", first=day(first), last=day(last))
    if first is not None:
        return translate("Reports", "from {first} on", first=day(first))
    if last is not None:
        return translate("Reports", "until {last}", last=day(last))
    return translate("Reports", "all")


def _both_kinds() -> str:
    return translate("Reports", "social and health")


def _providers(query: RequestQuery) -> str:
    chosen = [tell(label(one)) for one in sorted(query.providers)]
    return "، ".join(chosen) or translate("Reports", "all providers")


def _types(query: RequestQuery, catalogue: Catalogue) -> str:
    found = [catalogue.find(one) for one in sorted(query.types)]
    chosen = [kind.short_ar for kind in found if kind is not None]
    return "، ".join(chosen) or translate("Reports", "all types")


def _states(query: RequestQuery) -> str:
    chosen = [tell(states_label(state, query.kinds)) for state in State if state in query.states]
    if query.open_only:
        chosen.append(translate("Reports", "open only"))
    if query.overdue:
        chosen.append(translate("Reports", "overdue only"))
    return "، ".join(chosen) or translate("Reports", "all states")


def about(query: RequestQuery, period: Period, catalogue: Catalogue) -> str:
    """Return the criteria on one line, for the head of later pages."""
    lodged = translate("Reports", "lodged {period}", period=period_words(period))
    kinds = "" if len(query.kinds) == 1 else _both_kinds()
    words = (_providers(query), _types(query, catalogue), _states(query))
    return joined((lodged, kinds, *words))


def _head(pairs: Sequence[tuple[str, str]], title: str) -> Block:
    columns: list[Sequence[Block]] = [[Paragraph(title, TITLE, role="H1")]]
    for name, value in pairs:
        columns.append([Paragraph(name, LABEL), Paragraph(value, CRITERION)])
    title_width = max(TITLE_WIDTH, measure(title, TITLE) + 1 * mm)
    shares = [title_width, *_criteria_widths(pairs, WIDTH - title_width)]
    return KeepTogether(
        [Columns(columns, shares=shares, gutter=4 * mm), Space(1.6 * mm)], keep_with_next=True
    )


def _criteria_widths(pairs: Sequence[tuple[str, str]], left: float) -> list[float]:
    """Share the width that the title leaves by how long each value is."""
    lengths = [float(max(len(name), min(len(value), 40), 8)) for name, value in pairs]
    room = left - len(pairs) * 4 * mm
    return [room * length / sum(lengths) for length in lengths]


# Rows


def _table(rows: Sequence[RequestRow]) -> Table:
    asked = _running_sums([row.amount_requested for row in rows])
    given = _running_sums([row.amount_granted for row in rows])

    def carried(words: str, count: int) -> Row:
        return _sum_row(words, asked[count], given[count])

    def carry_out(count: int) -> Row:
        words = translate("Reports", "Carried to the next page, %n requests", n=count)
        return carried(words, count)

    def carry_in(count: int) -> Row:
        words = translate("Reports", "Carried from the previous page, %n requests", n=count)
        return carried(words, count)

    total = translate("Reports", "General total, %n requests", n=len(rows))
    return Table(
        _columns(),
        [_row(place, row) for place, row in enumerate(rows, start=1)],
        look=DENSE,
        total=Row(carried(total, len(rows)).cells, fill=DENSE.head_fill) if rows else None,
        carry_in=carry_in if rows else None,
        carry_out=carry_out if rows else None,
        empty=translate("Reports", "No request answers to these criteria."),
    )


def _running_sums(amounts: Sequence[int | None]) -> list[int]:
    """Return the sum of the first n amounts for every n."""
    return list(accumulate((one or 0 for one in amounts), initial=0))


def _sum_row(words: str, asked: int, given: int) -> Row:
    return Row(["", Cell(words, span=7), money(asked), money(given)])


def _columns() -> list[Column]:
    return [
        Column(translate("Reports", "No."), align=Align.CENTRE),
        Column(translate("Reports", "Request number")),
        Column(translate("Reports", "Deposit")),
        Column(translate("Reports", "Beneficiary, category and number"), share=5),
        Column(translate("Reports", "Type of request"), share=6),
        Column(translate("Reports", "Provider"), width=25 * mm),
        Column(translate("Reports", "State and its date"), width=30 * mm),
        Column(translate("Reports", "Term"), width=26 * mm),
        Column(translate("Reports", "Requested (dirhams)")),
        Column(translate("Reports", "Granted (dirhams)")),
    ]


def _row(place: int, row: RequestRow) -> Row:
    former = translate("Reports", "formerly {number}", number=isolate(row.old_number))
    urgent = alert(translate("Reports", "urgent")) if row.urgent and row.is_open else ""
    state = state_cell(row)
    return Row(
        [
            str(place),
            Cell(code(row.number), note=former if row.old_number else ""),
            day(row.received_on),
            Cell(Span(shown(row.beneficiary_ar), NAME), note=who_words(row)),
            Cell(row.type_short_ar, note=urgent),
            provider_words(row.provider),
            Cell(Span(str(state.text), NAME), note=state.note),
            due_cell(row),
            money(row.amount_requested),
            money(row.amount_granted),
        ]
    )


# Closing


def _closing(
    rows: Sequence[RequestRow], unit: UnitRow, today: date, extract: Extract | None
) -> Block:
    left = Drawing(SIGNATURE_HEIGHT, lambda page, box: _paint_signature(page, box, unit))
    words: list[Block] = [Paragraph(closing_line(rows, today), Style(10, 5.4 * mm))]
    if extract is not None:
        words.append(Paragraph(_extract_line(extract), Style(10, 5.4 * mm)))
    if rows:
        words += [
            Space(4 * mm),
            Paragraph(translate("Reports", "Breakdown by state"), SECTION),
            Space(1.2 * mm),
            _breakdown(rows),
        ]
    words += [Space(1.4 * mm), Paragraph(_masked_note(), NOTE)]
    seal = Drawing(SIGNATURE_HEIGHT, paint_seal_upright)
    shares = (WIDTH - 66 * mm - QR - 4 * mm - 2 * GAP, QR + 4 * mm, 66 * mm)
    return Columns([words, [seal], [left]], shares=shares, gutter=GAP)


def _paint_signature(page: Page, box: Box, unit: UnitRow) -> None:
    signature_box(page, box, unit.head_title_ar, unit.head_name_ar)


def _masked_note() -> str:
    return translate(
        "Reports",
        "Identity card numbers are masked in part; {sign} marks an alert. Internal document: its"
        " printing was entered in the audit trail.",
        sign=ALERT,
    )


def closing_line(rows: Sequence[RequestRow], today: date) -> str:
    """Return the sentence that closes the register: how many, in figures and words; first, last."""
    on = weekday_date(today)
    if not rows:
        return translate(
            "Reports", "This extract was closed on {date} without any request.", date=on
        )
    return translate(
        "Reports",
        "This extract was closed on {date} with %n requests ({words}), from {first} to {last}.",
        n=len(rows),
        date=on,
        words=number_words(len(rows), Case.OBLIQUE),
        first=isolate(rows[0].number),
        last=isolate(rows[-1].number),
    )


def _extract_line(extract: Extract) -> str:
    """Return the extract's number and code, and that its numbers have no gap where it is so."""
    number = translate(
        "Reports",
        "Extract no. {number}, code {code}",
        number=isolate(extract.number),
        code=isolate(extract.code),
    )
    whole = is_gapless(row.number for row in extract.rows)
    gapless = translate("Reports", "without any gap in the sequence of numbers") if whole else ""
    return f"{joined((number, gapless))}."


def _breakdown(rows: Sequence[RequestRow]) -> Table:
    counts = Counter(_group(row) for row in rows)
    groups = _groups()
    columns = [Column(name, share=1, align=Align.CENTRE) for name in groups.values()]
    columns.append(Column(translate("Reports", "Total"), share=1, align=Align.CENTRE))
    figures: list[str | Cell] = [str(counts[group]) for group in groups]
    figures.append(Cell(str(len(rows)), style=BREAKDOWN.style.bold()))
    return Table(columns, [Row(figures)], look=BREAKDOWN)


def _group(row: RequestRow) -> str:
    """Return where a row is counted: by its outcome, else by its state."""
    if row.outcome is not None:
        return "refused" if row.outcome is Outcome.REFUSED else "accepted"
    return GROUPS.get(row.state, "finished")


# A narrow table: what the unit still works on, and what others have, each under one head.
GROUPS: dict[State, str] = {
    State.REGISTERED: "registered",
    State.INCOMPLETE: "incomplete",
    State.RETURNED: "incomplete",
    State.UNDER_REVIEW: "reviewed",
    State.INQUIRY: "reviewed",
    State.ADVISED: "reviewed",
    State.TRANSMITTED: "transmitted",
    State.SETTLING: "transmitted",
    State.MEDICAL_CONTROL: "transmitted",
    State.COMMITTEE: "transmitted",
    State.DEFERRED: "transmitted",
    State.APPEALED: "transmitted",
}


def _groups() -> dict[str, str]:
    """Return the groups of the breakdown in their order, with their names."""
    return {
        "registered": tell(label(State.REGISTERED)),
        "incomplete": translate("Reports", "Incomplete or returned"),
        "reviewed": tell(label(State.UNDER_REVIEW)),
        "transmitted": translate("Reports", "With the deciding body"),
        "accepted": translate("Reports", "Accepted, wholly or partly"),
        "refused": tell(label(Outcome.REFUSED)),
        "finished": translate("Reports", "Closed without decision"),
    }
