"""The activity report: what came in, what was decided and how fast, for whom, and what is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.formats import MONTHS, dirhams, grouped, isolate, long_date, percent
from desktop_app.domain.periods import Period, PeriodKind
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Category, Kind, Provider, label
from desktop_app.reports.blocks import (
    ACCENT,
    CELL,
    FRAME,
    GUTTER,
    LABEL,
    NOTE,
    NOTHING,
    SECTION,
    TEXT,
    VALUE,
    Ending,
    money,
    section,
    signature,
    title,
)
from desktop_app.reports.letterhead import imprint
from desktop_app.reports.making import Made, flowing
from desktop_app.services.activity import activity
from desktop_app.services.activity_rows import Activity, CategoryLine, Delays, Flow, TypeLine
from desktop_app.services.desk import Desk
from desktop_app.services.printing import Trace
from desktop_app.services.rows import UnitRow
from desktop_app.translate import tell, translate
from desktop_app.typeset import (
    Block,
    Box,
    Cell,
    Column,
    Columns,
    KeepTogether,
    Look,
    Page,
    Paragraph,
    Row,
    Rule,
    Space,
    Span,
    Style,
    Table,
    height_of,
    measure,
    mm,
)
from desktop_app.typeset.charts import Bar, BarChart, Legend, meter, said, titled

FIGURE = Style(21, 9.6 * mm).bold().coloured(ACCENT)
UNIT = Style(11, 9.6 * mm).coloured(ACCENT)
DENSE = replace(Look().dense(), zebra=None)
CHART = Style(8, 3.7 * mm)
CHARTED = 6
WIDTH = 175 * mm
# The Arabic names of a year's quarters; a month says its own name.
QUARTERS = ("الأول", "الثاني", "الثالث", "الرابع")


def document_title(kind: PeriodKind = PeriodKind.FREE) -> str:
    """Return the document's name, by what it covers."""
    names = {
        PeriodKind.MONTH: translate("Reports", "Monthly activity report"),
        PeriodKind.QUARTER: translate("Reports", "Quarterly activity report"),
        PeriodKind.YEAR: translate("Reports", "Yearly activity report"),
        PeriodKind.FREE: translate("Reports", "Activity report"),
    }
    return names[kind]


def make(desk: Desk, period: Period) -> Made:
    """Return the activity report of a period as a PDF; asks for `period`, a domain `Period`.

    Raises InvalidError for a period that has not begun, ForbiddenError for a role that may not.
    """
    desk.require(Action.PRINT)
    told = activity(desk, period)
    number = report_number(desk.unit.code, period)
    imprinted = imprint(
        desk,
        title=document_title(period.kind),
        about=period_words(told.until),
        number_label=translate("Reports", "Report number"),
        number=number,
        confidential=False,
    )
    trace = Trace(imprinted.title, None, {"period": period.code, "received": told.flow.received})
    return Made(flowing(desk, imprinted, report(told, desk.unit)), trace)


def report_number(unit: str, period: Period) -> str:
    """Return `TNG-A-2026-T3`: it follows from the period, so that printing again repeats it."""
    return f"{unit}-A-{period.code}"


def report(told: Activity, unit: UnitRow) -> list[Block]:
    """Return the body of the report."""
    subtitle = period_words(told.period)
    if not told.is_over:
        counted = translate("Reports", "counted up to {date}", date=long_date(told.until.last))
        subtitle = f"{subtitle} ({counted})"
    return [
        *title(document_title(told.period.kind), subtitle),
        *_key_figures(told),
        *_charts(told),
        *_delays(told),
        *_fairness(told),
        *_providers(told),
        *_types(told, unit),
    ]


# Words


def period_words(period: Period) -> str:
    """Return «الفصل الثالث: من فاتح يوليوز إلى 30 شتنبر 2026»."""
    stretch = translate(
        "Reports",
        "from {first} to {last}",
        first=_first_day(period),
        last=long_date(period.last),
    )
    name = period_name(period)
    return f"{name}: {stretch}" if name else stretch


def period_name(period: Period) -> str:
    """Return «الفصل الثالث 2026», «شهر نونبر 2026», «سنة 2026»; nothing for other stretches."""
    year = period.first.year
    names = {
        PeriodKind.MONTH: translate(
            "Reports", "Month of {month} {year}", month=MONTHS[period.first.month - 1], year=year
        ),
        PeriodKind.QUARTER: translate(
            "Reports", "Quarter {ordinal} of {year}", ordinal=QUARTERS[period.quarter - 1],
            year=year,
        ),
        PeriodKind.YEAR: translate("Reports", "Year {year}", year=year),
        PeriodKind.FREE: "",
    }  # fmt: skip
    return names[period.kind]


def _first_day(period: Period) -> str:
    """Return the first day as prose says it: «فاتح يوليوز», with its year when it is another."""
    first = period.first
    number = translate("Reports", "the first of the month") if first.day == 1 else str(first.day)
    year = f" {first.year}" if first.year != period.last.year else ""
    return f"{number} {MONTHS[first.month - 1]}{year}"


def _before_name(period: Period) -> str:
    names = {
        PeriodKind.MONTH: translate("Reports", "Month before"),
        PeriodKind.QUARTER: translate("Reports", "Quarter before"),
        PeriodKind.YEAR: translate("Reports", "Year before"),
        PeriodKind.FREE: translate("Reports", "Period before"),
    }
    return names[period.kind]


def days_words(days: int | None) -> str:
    """Return «19 يوما», «—» when there is nothing to count."""
    return NOTHING if days is None else translate("Reports", "%n days", n=days)


# Key figures


@dataclass(frozen=True, slots=True)
class _Figure:
    name: str
    value: str
    unit: str
    before: str


@dataclass
class _Figures(Block):
    """The key figures side by side, hairlines between them."""

    figures: Sequence[_Figure]
    keep_with_next = True

    def _boxes(self, box: Box) -> list[Box]:
        return box.columns([1.0] * len(self.figures), 4 * mm)

    def height(self, width: float) -> float:
        """The highest of them."""
        boxes = self._boxes(Box(0, 0, width, 0))
        return max(
            height_of(one.name, CELL, box.width)
            + FIGURE.leading
            + height_of(one.before, LABEL, box.width)
            for one, box in zip(self.figures, boxes, strict=True)
        )

    def draw(self, page: Page, box: Box) -> None:
        """Name, figure, and the figure before."""
        for place, (one, part) in enumerate(zip(self.figures, self._boxes(box), strict=True)):
            value: list[str | Span] = [Span(one.value, _fitting(one, part.width))]
            if one.unit:
                value.append(Span(f" {one.unit}", UNIT))
            with page.tag("P"):
                y = part.y + page.text(part, one.name, CELL)
                page.text(Box(part.x, y, part.width, 0), value, FIGURE)
                y += FIGURE.leading
                page.text(Box(part.x, y, part.width, 0), one.before, LABEL)
            if place:
                page.upright(part.right + 2 * mm, box.y, box.bottom, 0.35, FRAME)


def _fitting(figure: _Figure, width: float) -> Style:
    """Return the style of a key figure: smaller for words and sums that a line could not hold."""
    unit = measure(f" {figure.unit}", UNIT) if figure.unit else 0.0
    needed = measure(figure.value, FIGURE) + unit
    return FIGURE.sized(FIGURE.size * min(1.0, width / needed))


def _key_figures(told: Activity) -> list[Block]:
    flow, before = told.flow, told.before
    name = _before_name(told.period)
    pairs = (
        (translate("Reports", "Requests lodged"), flow.received, before.received),
        (translate("Reports", "Requests decided"), flow.decided, before.decided),
        (translate("Reports", "Requests pending"), flow.waiting, before.waiting),
        (translate("Reports", "of which overdue"), flow.late, before.late),
    )
    figures = [
        _Figure(words, grouped(now), "", _compared(name, now, then)) for words, now, then in pairs
    ]
    figures.append(_median_figure(name, told.delays, told.delays_before))
    return [
        Rule(0.8, after=2 * mm, keep_with_next=True),
        _Figures(figures),
        Rule(0.35, FRAME, before=2 * mm, after=2 * mm, keep_with_next=True),
        _amounts(told),
        Rule(0.8, before=2 * mm),
    ]


def _compared(name: str, now: int, then: int) -> str:
    """Return «الفصل السابق: 897 (+6 %)»."""
    words = f"{name}: {grouped(then)}"
    change = percent(now - then, then, signed=True, places=0)
    return f"{words} ({change})" if then and now != then else words


def _median_figure(name: str, now: Delays, then: Delays) -> _Figure:
    words = f"{name}: {days_words(then.median)}"
    if now.median is not None and then.median is not None and now.median != then.median:
        change = now.median - then.median
        sign = "+" if change > 0 else "−"
        words = f"{words} ({isolate(f'{sign}{abs(change)}')})"
    # The words of the unit follow the figure: «19 يوما».
    said_whole = days_words(now.median)
    value, _, unit = said_whole.partition(" ")
    if not value.isdigit():
        value, unit = said_whole, ""
    return _Figure(translate("Reports", "Median time to answer"), value, unit, words)


def _amounts(told: Activity) -> Block:
    pairs = (
        (translate("Reports", "Amounts requested"), told.flow.asked),
        (translate("Reports", "Amounts granted"), told.flow.granted_amount),
        (translate("Reports", "Amounts paid"), told.paid),
    )
    columns: list[Sequence[Block]] = [
        [Paragraph(name, LABEL), Paragraph(dirhams(centimes), VALUE.bold())]
        for name, centimes in pairs
    ]
    return Columns(columns, gutter=GUTTER, keep_with_next=True)


# Charts


def _charts(told: Activity) -> list[Block]:
    halves = [(kind, [line for line in told.by_type if line.kind is kind]) for kind in Kind]
    shown = [(kind, lines) for kind, lines in halves if any(one.flow.received for one in lines)]
    heading = _charts_heading(told)
    if not shown:
        none = translate("Reports", "No request was lodged in this period.")
        return [Space(5 * mm), heading, Space(1.2 * mm), Paragraph(none, TEXT.grey())]
    bars = [_bars(lines) for _, lines in shown]
    largest = max(bar.length for half in bars for bar in half)
    columns = [
        _half(kind, lines, half, largest)
        for (kind, lines), half in zip(shown, bars, strict=True)
    ]  # fmt: skip
    together = Columns(columns, gutter=GUTTER)
    return [Space(5 * mm), KeepTogether([heading, Space(1.6 * mm), together])]


def _charts_heading(told: Activity) -> Block:
    entries = (
        (translate("Reports", "answered"), False),
        (translate("Reports", "pending on {date}", date=_short(told)), True),
    )
    words = Paragraph(translate("Reports", "Requests lodged, by type"), SECTION, role="H2")
    return Columns([[words], [Legend(entries, NOTE, ACCENT)]], gutter=GUTTER, keep_with_next=True)


def _short(told: Activity) -> str:
    last = told.until.last
    return f"{last.day} {MONTHS[last.month - 1]}"


def _bars(lines: Sequence[TypeLine]) -> list[Bar]:
    """Return the types lodged most, the others together: what was answered, what still waits."""
    lodged = [line for line in lines if line.flow.received]
    first = lodged if len(lodged) <= CHARTED else lodged[: CHARTED - 1]
    bars = [_bar(line.name_ar, line.flow) for line in first]
    rest = lodged[len(first) :]
    if rest:
        name = translate("Reports", "Other types (%n)", n=len(rest))
        bars.append(_bar(name, sum((line.flow for line in rest), Flow())))
    return bars


def _bar(name: str, flow: Flow) -> Bar:
    return Bar(name, flow.received - flow.going, flow.going, grouped(flow.received))


def _half(
    kind: Kind, lines: Sequence[TypeLine], bars: Sequence[Bar], largest: float
) -> list[Block]:
    names = {
        Kind.SOCIAL: translate("Reports", "Social services"),
        Kind.HEALTH: translate("Reports", "Health services"),
    }
    lodged = sum(line.flow.received for line in lines)
    chart = BarChart(
        bars,
        CHART,
        ACCENT,
        largest,
        written=lambda value: grouped(round(value)),
        alt=f"{names[kind]}. {said(bars)}",
    )
    return [titled(names[kind], grouped(lodged), CELL.medium()), chart]


# Tables of counts


def _counts_columns(first: str) -> list[Column]:
    requests = translate("Reports", "Requests")
    decisions = translate("Reports", "Decisions")
    left = translate("Reports", "Pending at the end")
    amounts = translate("Reports", "Amounts (dirhams)")
    return [
        Column(first, share=1),
        Column(translate("Reports", "Lodged"), group=requests),
        Column(translate("Reports", "Ended without decision"), width=16 * mm, group=requests),
        Column(translate("Reports", "In favour"), group=decisions),
        Column(translate("Reports", "of which in part"), width=13 * mm, group=decisions),
        Column(translate("Reports", "Refused"), group=decisions),
        Column(translate("Reports", "All"), group=left),
        Column(translate("Reports", "Overdue"), width=14 * mm, group=left),
        Column(translate("Reports", "Requested"), group=amounts),
        Column(translate("Reports", "Granted"), group=amounts),
    ]


def _counts(name: str, flow: Flow) -> list[str | Cell]:
    figures = (
        flow.received,
        flow.ended,
        flow.granted,
        flow.partly,
        flow.refused,
        flow.waiting,
        flow.late,
    )
    return [
        Cell(Span(name, DENSE.style.medium())),
        *(grouped(one) if one else NOTHING for one in figures),
        money(flow.asked or None),
        money(flow.granted_amount or None),
    ]


def _providers(told: Activity) -> list[Block]:
    rows = [_counts(tell(label(one)), flow) for one, (flow, _) in told.by_provider.items()]
    note = translate("Reports", "Decisions count on their day, whenever the request was lodged")
    table = Table(
        _counts_columns(translate("Reports", "Provider")),
        rows,
        look=DENSE,
        total=Row(_counts(translate("Reports", "Total"), told.flow)) if rows else None,
        empty=_nothing(),
    )
    return [*section(translate("Reports", "By provider"), note), table]


def _nothing() -> str:
    return translate("Reports", "Nothing is recorded for this period.")


def _types(told: Activity, unit: UnitRow) -> list[Block]:
    blocks = section(translate("Reports", "By type of request"))
    rows: list[Row] = []
    for kind in Kind:
        lines = [line for line in told.by_type if line.kind is kind]
        rows += [Row(_counts(line.name_ar, line.flow)) for line in lines]
        if lines:
            sums = sum((line.flow for line in lines), Flow())
            words = translate("Reports", "Total, {kind}", kind=label(kind))
            rows.append(Row(_counts(words, sums), bold=True, fill=DENSE.head_fill))
    total = Row(_counts(translate("Reports", "General total"), told.flow)) if rows else None
    columns = _counts_columns(translate("Reports", "Type of request"))
    table = Table(columns, rows, look=DENSE, total=total, empty=_nothing())
    return [*blocks, Ending(table, [Space(6 * mm), signature(unit, _notes())])]


# Delays


def _delays(told: Activity) -> list[Block]:
    note = translate("Reports", "In calendar days; the term is that of each type of request")
    columns = [
        Column(translate("Reports", "Stage"), share=1),
        Column(translate("Reports", "Files"), width=15 * mm),
        Column(translate("Reports", "Median"), width=20 * mm),
        Column(translate("Reports", "Nine in ten within"), width=27 * mm),
        Column(translate("Reports", "Within the term"), width=22 * mm),
        Column("", width=30 * mm),
        Column(translate("Reports", "Beyond it (number)"), width=20 * mm),
    ]
    rows = [_stage_row(_stage_name(one.code, one.provider), one.delays) for one in told.stages]
    rows += [
        _stage_row(
            translate("Reports", "From deposit to decision, {body}", body=label(provider)), delays
        )
        for provider, (_, delays) in told.by_provider.items()
        if delays.files
    ]
    total = None
    if told.delays.files:
        words = translate("Reports", "From deposit to decision, all")
        total = _stage_row(words, told.delays)
    table = Table(columns, rows, total=total, empty=translate("Reports", "No answer was given."))
    return [*section(translate("Reports", "Delays by stage"), note), table]


def _stage_name(code: str, provider: Provider | None) -> str:
    if provider is not None:
        return translate("Reports", "From transmission to the answer, {body}", body=label(provider))
    names = {
        "opinion": translate("Reports", "From deposit to the head's opinion"),
        "transmission": translate("Reports", "From deposit to transmission"),
        "notice": translate("Reports", "From decision to its notification"),
    }
    return names[code]


def _stage_row(name: str, delays: Delays) -> list[str | Cell]:
    dated = delays.within + delays.after
    return [
        Cell(Span(name, CELL.medium())),
        grouped(delays.files),
        days_words(delays.median),
        days_words(delays.most),
        percent(delays.within, dated, places=0),
        Cell(paint=meter(delays.within / dated, ACCENT), height=4 * mm) if dated else "",
        grouped(delays.after) if dated else NOTHING,
    ]


# Fairness


def _fairness(told: Activity) -> list[Block]:
    note = translate("Reports", "By category; counts alone, nobody is named")
    heading = section(translate("Reports", "Fairness by category"), note)
    lines = [line for line in told.by_category if line.registered or line.flow]
    table = Table(
        _fairness_columns(),
        [_category_row(line, _Whole.of(told)) for line in lines],
        look=DENSE,
        total=_total_row(told) if lines else None,
        empty=_nothing(),
    )
    read = [_reading(sentence) for sentence in readings(told)]
    return [*heading, Ending(table, [Space(2.6 * mm), *read]) if read else table]


@dataclass(frozen=True, slots=True)
class _Whole:
    registered: int
    received: int
    served: int

    @classmethod
    def of(cls, told: Activity) -> _Whole:
        lines = told.by_category
        return cls(
            sum(line.registered for line in lines),
            told.flow.received,
            sum(line.served for line in lines),
        )


def _fairness_columns() -> list[Column]:
    number, share = translate("Reports", "Count"), translate("Reports", "Share")
    people = translate("Reports", "On file")
    lodged = translate("Reports", "Requests lodged")
    served = translate("Reports", "Served")
    return [
        Column(translate("Reports", "Category"), share=1),
        Column(number, group=people),
        Column(share, group=people),
        Column(number, group=lodged),
        Column(share, group=lodged),
        Column(number, group=served),
        Column(share, group=served),
        Column(translate("Reports", "Served in a hundred on file"), width=19 * mm),
        Column(translate("Reports", "For the first time"), width=15 * mm),
        Column(translate("Reports", "Acceptance rate"), width=14 * mm),
        Column(translate("Reports", "Median"), width=15 * mm),
    ]


def category_words(category: Category) -> str:
    """Return a category as a group of people: «أرامل», «يتامى»."""
    names = {
        Category.ACTIVE: translate("Reports", "Serving officers"),
        Category.TRAINEE: translate("Reports", "Trainee officers"),
        Category.COMMON: translate("Reports", "Administrative staff"),
        Category.RETIREE: translate("Reports", "Retirees"),
        Category.DECEASED: translate("Reports", "Deceased principals"),
        Category.WIDOW: translate("Reports", "Widows and widowers"),
        Category.ORPHAN: translate("Reports", "Orphans"),
        Category.SPOUSE: translate("Reports", "Spouses"),
        Category.CHILD: translate("Reports", "Children"),
        Category.KAFALA: translate("Reports", "Fostered children"),
        Category.PARENT: translate("Reports", "Fathers and mothers"),
    }
    return names[category]


def _category_row(line: CategoryLine, whole: _Whole) -> list[str | Cell]:
    return [
        Cell(Span(category_words(line.category), DENSE.style.medium())),
        grouped(line.registered),
        percent(line.registered, whole.registered),
        grouped(line.flow.received),
        percent(line.flow.received, whole.received),
        grouped(line.served),
        percent(line.served, whole.served),
        _in_a_hundred(line.served, line.registered),
        percent(line.first_time, line.served, places=0),
        _acceptance(line.flow),
        days_words(line.delays.median),
    ]


def _in_a_hundred(served: int, registered: int) -> str:
    """Return `8,3`: how many of a hundred on file were served."""
    if not registered:
        return NOTHING
    return f"{100 * served / registered:.1f}".replace(".", ",")


def _acceptance(flow: Flow) -> Cell:
    """Return the share granted, with the counts it comes from under it."""
    counts = isolate(f"{flow.granted}/{flow.decided}") if flow.decided else ""
    return Cell(percent(flow.granted, flow.decided, places=0), note=counts)


def _total_row(told: Activity) -> list[str | Cell]:
    whole = _Whole.of(told)
    first = sum(line.first_time for line in told.by_category)
    return [
        translate("Reports", "Total"),
        grouped(whole.registered),
        percent(whole.registered, whole.registered),
        grouped(whole.received),
        percent(whole.received, whole.received),
        grouped(whole.served),
        percent(whole.served, whole.served),
        _in_a_hundred(whole.served, whole.registered),
        percent(first, whole.served, places=0),
        _acceptance(told.flow),
        days_words(told.delays.median),
    ]


def readings(told: Activity) -> list[str]:
    """Return what the table says, in sentences made from its figures alone."""
    return [one for one in (_survivors(told), _least_granted(told)) if one]


def _survivors(told: Activity) -> str:
    whole = _Whole.of(told)
    lines = [one for one in told.by_category if one.category in SURVIVORS]
    served = sum(one.served for one in lines)
    registered = sum(one.registered for one in lines)
    if not whole.served or not registered:
        return ""
    sentence: Callable[..., str] = _as_large
    if served * whole.registered > registered * whole.served:
        sentence = _larger
    elif served * whole.registered < registered * whole.served:
        sentence = _smaller
    return sentence(percent(served, whole.served), percent(registered, whole.registered))


SURVIVORS = (Category.WIDOW, Category.ORPHAN)


def _larger(served: str, registered: str) -> str:
    return translate(
        "Reports",
        "Widows and orphans are {served} of those served, more than their share of those on file"
        " ({registered}).",
        served=served,
        registered=registered,
    )


def _smaller(served: str, registered: str) -> str:
    return translate(
        "Reports",
        "Widows and orphans are {served} of those served, less than their share of those on file"
        " ({registered}).",
        served=served,
        registered=registered,
    )


def _as_large(served: str, registered: str) -> str:
    return translate(
        "Reports",
        "Widows and orphans are {served} of those served, as large as their share of those on"
        " file ({registered}).",
        served=served,
        registered=registered,
    )


def _least_granted(told: Activity) -> str:
    """Return which category was granted least, where two or more had decisions."""
    lines = [one for one in told.by_category if one.flow.decided]
    if len(lines) < 2 or not told.flow.refused:
        return ""
    least = min(lines, key=lambda one: one.flow.granted / one.flow.decided)
    return translate(
        "Reports",
        "The lowest acceptance rate is that of the category «{category}»: {rate} against {all}"
        " for all.",
        category=category_words(least.category),
        rate=percent(least.flow.granted, least.flow.decided, places=0),
        all=percent(told.flow.granted, told.flow.decided, places=0),
    )


def _reading(sentence: str) -> Block:
    word = translate("Reports", "Reading:")
    return Paragraph([Span(f"{word} ", TEXT.bold()), sentence], TEXT, after=1 * mm)


def _notes() -> list[str]:
    return [
        translate(
            "Reports",
            "Figures follow from the states and dates recorded in the office; a request counts by"
            " its last decision, and a person by their category today. Somebody of two categories"
            " counts in each. The printing was entered in the audit trail.",
        )
    ]
