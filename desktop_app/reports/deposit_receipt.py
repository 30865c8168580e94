"""The deposit receipt: one sheet with the depositor's half and the unit's, cut along a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.formats import dirhams, isolate, mask_cnie, phone, time_of_day, weekday_date
from desktop_app.domain.vocabulary import Sex, State, label
from desktop_app.reports.blocks import (
    ACCENT,
    LABEL,
    NOTHING,
    TEXT,
    VALUE,
    bottom_notes,
    code,
    signature_box,
)
from desktop_app.reports.letterhead import RULE, UNIT_LINE, Imprint, printed_line
from desktop_app.reports.wording import SEPARATOR
from desktop_app.services.desk import Desk
from desktop_app.services.rows import RequestPage
from desktop_app.translate import tell, translate
from desktop_app.typeset import (
    A4,
    Align,
    Box,
    Page,
    Paragraph,
    RichText,
    Span,
    Style,
    height_of,
    measure,
    mm,
    stack,
)

HALF = A4[1] / 2
LEFT = 15 * mm
WIDTH = 175 * mm
TOP = 9 * mm
BOTTOM = 9 * mm
GUTTER = 5 * mm

HEAD = Style(9, 4.5 * mm)
COPY = Style(8.5, 4.4 * mm).medium()
NAME = Style(17, 8.2 * mm).bold()
NUMBER = Style(11, 5.2 * mm).bold()

SIGNATURE = (52 * mm, 25 * mm)
ANSWER_HEIGHT = 11.5 * mm
COLUMNS = (65 * mm, 45 * mm, 55 * mm)
PAPER_SHARES = (75, 95)

Pairs = Sequence[tuple[str, RichText]]


@dataclass(frozen=True, slots=True)
class Receipt:
    """What both halves say; `papers` are (received, missing), empty texts are never left."""

    imprinted: Imprint
    letterhead: tuple[str, ...]
    rows: tuple[Pairs, ...]
    received: tuple[str, ...]
    missing: tuple[str, ...]
    answer: Pairs
    notes: tuple[str, ...]
    agent: str


def document_title() -> str:
    """Return the document's name."""
    return translate("Reports", "Deposit receipt")


def receipt(desk: Desk, page: RequestPage, imprinted: Imprint) -> Receipt:
    """Return what a request's receipt says."""
    papers = page.papers
    return Receipt(
        imprinted=imprinted,
        letterhead=desk.unit.letterhead,
        rows=_facts(desk, page),
        received=tuple(paper.name_ar for paper in papers if paper.received_on is not None),
        missing=tuple(paper.name_ar for paper in papers if paper.is_missing),
        answer=_answer(desk, page),
        notes=(_privacy(), printed_line(imprinted)),
        agent=page.registered_by_ar,
    )


def _facts(desk: Desk, page: RequestPage) -> tuple[Pairs, ...]:
    row, person = page.row, page.beneficiary.person
    category = tell(label(page.beneficiary.category, person.sex))
    name: RichText = [Span(person.full_name_ar, VALUE.bold()), Span(f"، {category}", TEXT)]
    asked = dirhams(row.amount_requested) if row.amount_requested is not None else NOTHING
    return (
        (
            (translate("Reports", "Beneficiary"), name),
            (translate("Reports", "Identity card (CNIE)"), code(mask_cnie(person.cnie))),
            (translate("Reports", "Day and hour of deposit"), _deposit(desk, page)),
        ),
        (
            (translate("Reports", "Type of request"), Span(row.type_name_ar, VALUE.bold())),
            (translate("Reports", "File number"), code(row.file_number)),
            (translate("Reports", "Deciding body"), _body(page)),
        ),
        (
            (translate("Reports", "Lodged by"), _depositor(page)),
            (translate("Reports", "Way of deposit"), tell(label(page.channel))),
            (translate("Reports", "Amount requested"), asked),
        ),
    )


def _deposit(desk: Desk, page: RequestPage) -> str:
    """Return the day, with the hour when it was registered on that day."""
    registered = desk.local(page.registered_at)
    written = weekday_date(page.row.received_on)
    if registered.date() != page.row.received_on:
        return written
    return f"{written}، {isolate(time_of_day(registered))}"


def _body(page: RequestPage) -> str:
    provider, decides = tell(label(page.row.provider)), tell(label(page.deciding_body))
    return provider if provider in decides else f"{decides} ({provider})"


def _depositor(page: RequestPage) -> str:
    if page.depositor and page.depositor != page.beneficiary.person.full_name_ar:
        return page.depositor
    if page.beneficiary.person.sex is Sex.FEMALE:
        return translate("Reports", "the person concerned (woman)")
    return translate("Reports", "the person concerned")


def _answer(desk: Desk, page: RequestPage) -> Pairs:
    return (
        (translate("Reports", "Answer expected by, unless the term is suspended"), _due(page)),
        (
            translate("Reports", "Phone of the unit, from Monday to Friday"),
            code(phone(desk.unit.phone)),
        ),
        (
            translate("Reports", "Appeal"),
            translate("Reports", "to the unit head, in writing or at the counter"),
        ),
    )


def _due(page: RequestPage) -> str:
    row = page.row
    if row.state is State.INCOMPLETE:
        return translate("Reports", "suspended until the papers are complete")
    return weekday_date(row.due_on) if row.due_on is not None else NOTHING


def _privacy() -> str:
    return translate(
        "Reports",
        "The personal data of this request are processed only to study and follow it, under law"
        " 09.08. You may consult them, have them corrected and object at the unit. This receipt"
        " is no acceptance of the request.",
    )


# Drawing


def paint_receipt(page: Page, said: Receipt) -> None:
    """Draw both halves and the line to cut along on a fixed page."""
    copies = (
        translate("Reports", "Depositor's copy"),
        translate("Reports", "Unit's copy, kept in the file"),
    )
    for place, copy in enumerate(copies):
        _paint_half(page, said, copy, place * HALF)
    _paint_cut(page)


def _paint_cut(page: Page) -> None:
    size = 4.4 * mm
    x = page.width - 14 * mm
    page.rule(0, x - 1 * mm, HALF, 0.5, "#595959", (2.4, 2))
    page.rule(x + size + 1 * mm, page.width, HALF, 0.5, "#595959", (2.4, 2))
    page.scissors(x, HALF - size / 2, size)


def _paint_half(page: Page, said: Receipt, copy: str, top: float) -> None:
    y = _paint_head(page, said, copy, top + TOP)
    for pairs in said.rows:
        y = _paint_pairs(page, y, pairs, VALUE) + 0.8 * mm
    page.rule(LEFT, LEFT + WIDTH, y + 0.6 * mm, 0.35, "#8C8C8C")
    foot = top + HALF - BOTTOM - SIGNATURE[1]
    answer = foot - ANSWER_HEIGHT - 5 * mm
    room = Box(LEFT, y + 3 * mm, WIDTH, answer - 2 * mm - y - 3 * mm)
    _paint_papers(page, room, said)
    _paint_answer(page, answer, said.answer)
    _paint_foot(page, said, foot)


def _paint_head(page: Page, said: Receipt, copy: str, top: float) -> float:
    """Draw the letterhead, the copy's name, title and number; return the y below the rule."""
    *above, command, unit = ("", "", *said.letterhead)
    general = SEPARATOR.join(line for line in above if line)
    right = Box(LEFT + 85 * mm, top, 90 * mm, 0)
    blocks = [Paragraph(line, HEAD) for line in (general, command) if line]
    lowest = stack(page, right, [*blocks, Paragraph(unit, UNIT_LINE)])
    frame = Box(LEFT, top - 0.4 * mm, measure(copy, COPY) + 5 * mm, 4.9 * mm)
    page.border(frame, 0.8, radius=0.8 * mm)
    page.text(frame, copy, COPY, Align.CENTRE)
    left = Box(LEFT, top + 5.6 * mm, 80 * mm, 0)
    titled = page.text(left, document_title(), NAME, Align.END)
    number = translate("Reports", "No. {number}", number=isolate(said.imprinted.number))
    below = page.text(Box(LEFT, left.y + titled, 80 * mm, 0), number, NUMBER, Align.END)
    rule = max(lowest, left.y + titled + below) + 1.4 * mm
    page.rule(LEFT, LEFT + WIDTH, rule, RULE, ACCENT)
    return rule + 1.8 * mm


def _paint_pairs(page: Page, y: float, pairs: Pairs, style: Style) -> float:
    """Draw labels above their values in the three columns; return the y below the highest."""
    boxes = Box(LEFT, y, WIDTH, 0).columns(COLUMNS, GUTTER)
    return max(
        stack(page, box, [Paragraph(name, LABEL), Paragraph(value, style)])
        for box, (name, value) in zip(boxes, pairs, strict=True)
    )


def _paint_answer(page: Page, y: float, pairs: Pairs) -> None:
    page.rule(LEFT, LEFT + WIDTH, y, 0.8)
    _paint_pairs(page, y + 1.2 * mm, pairs, Style(10, 5 * mm).bold())
    page.rule(LEFT, LEFT + WIDTH, y + ANSWER_HEIGHT, 0.8)


def _paint_foot(page: Page, said: Receipt, y: float) -> None:
    width, height = SIGNATURE
    who = translate("Reports", "Agent who registered the request")
    signature_box(page, Box(LEFT, y, width, height), who, said.agent)
    bottom_notes(page, Box(LEFT + width, y, WIDTH - width, height), said.notes)


# Papers: one to a line as long as they fit, in running text when they are many.


@dataclass(frozen=True, slots=True)
class _Setting:
    """How a list of papers is set: its type, and the white between two of them."""

    style: Style
    gap: float


SETTINGS = (
    _Setting(TEXT, 1.2 * mm),
    _Setting(Style(8.5, 4.2 * mm), 0.8 * mm),
    _Setting(Style(7.5, 3.7 * mm), 0.4 * mm),
)
NUMBER_WIDTH = 7 * mm
HEADING = Style(9.5, 5 * mm).bold()
PAD = 2.4 * mm


def _paint_papers(page: Page, room: Box, said: Receipt) -> None:
    right, left = _paper_boxes(room, said)
    closing = _once_only() if said.missing else ""
    setting = _fitting(room.height, ((right, said.received, ""), (left, said.missing, closing)))
    _paint_list(page, right, translate("Reports", "Papers received"), said.received, setting)
    if said.missing:
        _paint_missing(page, left, said.missing, setting)


def _paper_boxes(room: Box, said: Receipt) -> tuple[Box, Box]:
    """Return where the received and the missing papers stand; all the width when none miss."""
    right, left = room.columns(PAPER_SHARES, GUTTER)
    left = Box(left.x + PAD, left.y, left.width - 2 * PAD, left.height)
    return (right, left) if said.missing else (room, left)


def _once_only() -> str:
    return translate(
        "Reports",
        "The missing papers are asked for once, and the term is suspended until they are complete.",
    )


def _fitting(height: float, lists: Sequence[tuple[Box, Sequence[str], str]]) -> _Setting | None:
    """Return the largest setting in which every list fits; None when they must run on."""
    for setting in SETTINGS:
        if all(
            _list_height(box.width, names, setting) + _closing_height(box.width, closing) <= height
            for box, names, closing in lists
        ):
            return setting
    return None


def _list_height(width: float, names: Sequence[str], setting: _Setting) -> float:
    lines = sum(
        height_of(name, setting.style, width - NUMBER_WIDTH) + 2 * setting.gap for name in names
    )
    return HEADING.leading + 1.4 * mm + lines


def _closing_height(width: float, closing: str) -> float:
    return height_of(closing, LABEL, width) + 3.4 * mm if closing else 0.0


def _paint_list(
    page: Page, box: Box, heading: str, names: Sequence[str], setting: _Setting | None
) -> float:
    """Draw a numbered list below its heading with the count; return the y below it."""
    width = page.line(box.right, box.y + 3.7 * mm, heading, HEADING)
    _paint_count(page, box.right - width - 3 * mm, box.y, len(names))
    y = box.y + HEADING.leading + 1.4 * mm
    if not names:
        return y + page.text(Box(box.x, y, box.width, 0), NOTHING, TEXT)
    if setting is None:
        return y + page.text(Box(box.x, y, box.width, 0), _running(names), LABEL)
    for place, name in enumerate(names, start=1):
        y = _paint_paper(page, Box(box.x, y, box.width, 0), place, name, setting)
        if place < len(names):
            page.rule(box.x, box.right, y, 0.35, "#A6A6A6")
    return y


def _paint_count(page: Page, right: float, y: float, count: int) -> None:
    """Draw a count in a small rounded frame, its right edge given."""
    words = str(count)
    style = HEADING.sized(8.5, 4.4 * mm)
    width = max(measure(words, style) + 2.6 * mm, 4.6 * mm)
    frame = Box(right - width, y + 0.1 * mm, width, 4.6 * mm)
    page.border(frame, 0.8, radius=1.8 * mm)
    page.text(frame, words, style, Align.CENTRE)


def _paint_paper(page: Page, box: Box, place: int, name: str, setting: _Setting) -> float:
    y = box.y + setting.gap
    page.text(Box(box.x, y, box.width, 0), str(place), setting.style.grey())
    text = Box(box.x, y, box.width - NUMBER_WIDTH, 0)
    return y + page.text(text, name, setting.style) + setting.gap


def _running(names: Sequence[str]) -> str:
    return "؛ ".join(f"{place}. {name}" for place, name in enumerate(names, start=1))


def _paint_missing(page: Page, box: Box, names: Sequence[str], setting: _Setting | None) -> None:
    """Draw the missing papers in a strong frame: this is what the depositor must bring."""
    inside = Box(box.x, box.y + 1 * mm, box.width, box.height)
    heading = translate("Reports", "Papers missing")
    y = _paint_list(page, inside, heading, names, setting) + 0.8 * mm
    y += page.text(Box(box.x, y, box.width, 0), _once_only(), LABEL)
    frame = Box(box.x - PAD, box.y - 0.8 * mm, box.width + 2 * PAD, y + 1.8 * mm - box.y)
    page.border(frame, 1.1, radius=1 * mm)
