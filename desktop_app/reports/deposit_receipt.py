"""The deposit receipt: one sheet with the depositor's half and the unit's, cut along a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.formats import dirhams, isolate, mask_cnie, phone, time_of_day, weekday_date
from desktop_app.domain.vocabulary import label
from desktop_app.reports.blocks import (
    ACCENT,
    CELL,
    LABEL,
    NOTE,
    NOTHING,
    SMALL,
    TEXT,
    VALUE,
    bottom_notes,
    code,
    cut_line,
    signature_box,
)
from desktop_app.reports.letterhead import RULE, UNIT_LINE, Imprint, printed_line
from desktop_app.reports.sealing import QR, caption, paint_seal
from desktop_app.reports.wording import SEPARATOR, depositor_words
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
TOP = 8.6 * mm
BOTTOM = 8.4 * mm
GUTTER = 5 * mm

HEAD = Style(9, 4.5 * mm)
COPY = Style(8.5, 4.4 * mm).medium()
NAME = Style(17, 8.2 * mm).bold()
NUMBER = Style(11, 5.2 * mm).bold()

SIGNATURE = (52 * mm, 25 * mm)
SEAL_WIDTH = QR + 26 * mm
CODE = Style(9, 4.4 * mm).bold()
ANSWER_HEIGHT = 11.5 * mm
COLUMNS = (65 * mm, 45 * mm, 55 * mm)

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
            (translate("Reports", "Lodged by"), depositor_words(page)),
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
    return decides if provider in decides else f"{decides} ({provider})"


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
    if row.is_stopped:
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
        with page.tag("Div"):
            _paint_half(page, said, copy, place * HALF)
    cut_line(page, HALF)


def _paint_half(page: Page, said: Receipt, copy: str, top: float) -> None:
    y = _paint_head(page, said, copy, top + TOP)
    for pairs in said.rows:
        y = _paint_pairs(page, y, pairs, VALUE) + 0.8 * mm
    page.rule(LEFT, LEFT + WIDTH, y + 0.6 * mm, 0.35, "#8C8C8C")
    foot = top + HALF - BOTTOM - SIGNATURE[1]
    answer = foot - ANSWER_HEIGHT - 3.8 * mm
    room = Box(LEFT, y + 4.8 * mm, WIDTH, answer - 1.6 * mm - y - 4.8 * mm)
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
    with page.tag("P"):
        page.border(frame, 0.8, radius=0.8 * mm)
        page.text(frame, copy, COPY, Align.CENTRE)
    left = Box(LEFT, top + 5.6 * mm, 80 * mm, 0)
    with page.tag("H1"):
        titled = page.text(left, document_title(), NAME, Align.END)
    number = translate("Reports", "No. {number}", number=isolate(said.imprinted.number))
    with page.tag("P"):
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
    room = _paint_seal(page, said, y + height - QR)
    bottom_notes(page, Box(LEFT + width, y, WIDTH - width - room, height), said.notes)


def _paint_seal(page: Page, said: Receipt, y: float) -> float:
    """Draw the document's code at the right of a half, its words below; return the width taken.

    Each half carries number and code in words: cut off, it must still answer for itself.
    """
    mark = said.imprinted.mark
    if mark is None:
        return 0.0
    right = LEFT + WIDTH
    paint_seal(page, right - QR, y)
    lines = (caption(), isolate(mark.code), isolate(mark.number))
    for place, (words, style) in enumerate(zip(lines, (SMALL.medium(), CODE, LABEL), strict=True)):
        page.line(right - QR - 2.4 * mm, y + (9.2 + 4.4 * place) * mm, words, style)
    return SEAL_WIDTH


# Papers: one to a line as long as they fit, in running text when they are many.


@dataclass(frozen=True, slots=True)
class _Setting:
    """How the papers are set: their type, the white around one, in how many columns those
    received and those missing stand, and the shares of the width for the two.
    """

    style: Style
    gap: float
    columns: int = 1
    shares: tuple[int, int] = (75, 95)
    missing_columns: int = 1


SETTINGS = (
    _Setting(TEXT, 0.9 * mm),
    _Setting(CELL, 0.7 * mm),
    _Setting(CELL, 0.6 * mm, 2, (110, 60)),
    _Setting(CELL, 0.6 * mm, 1, (50, 120), 2),
    _Setting(SMALL, 0.3 * mm, 2, (120, 50)),
    _Setting(SMALL, 0.3 * mm, 1, (55, 115)),
    _Setting(SMALL, 0.3 * mm, 1, (45, 125), 2),
    _Setting(SMALL, 0.3 * mm, 2, (85, 85), 2),
)
RUNNING = _Setting(SMALL, 0.0, 0)
NUMBER_WIDTH = 6 * mm
HEADING = Style(9.5, 5 * mm).bold()
LIST_TOP = 5.9 * mm
PAD = 2.4 * mm


def _paint_papers(page: Page, room: Box, said: Receipt) -> None:
    setting = next((one for one in SETTINGS if _fits(room, said, one)), RUNNING)
    right, left = _paper_boxes(room, said, setting)
    heading = translate("Reports", "Papers received")
    _paint_list(page, right, heading, said.received, setting, setting.columns)
    if said.missing:
        _paint_missing(page, left, said.missing, setting)
    elif said.received:
        whole = translate("Reports", "%n papers missing", n=0)
        page.line(room.x, room.y + 3.9 * mm, whole, NOTE, Align.END)


def _paper_boxes(room: Box, said: Receipt, setting: _Setting) -> tuple[Box, Box]:
    """Return where the received and the missing papers stand; all the width when none miss."""
    right, left = room.columns(setting.shares, GUTTER)
    left = Box(left.x + PAD, left.y, left.width - 2 * PAD, left.height)
    return (right, left) if said.missing else (room, left)


def _once_only() -> str:
    return translate(
        "Reports",
        "The missing papers are asked for once, and the term is suspended until they are complete.",
    )


def _fits(room: Box, said: Receipt, setting: _Setting) -> bool:
    """Tell whether both lists fit in the room when they are set so."""
    right, left = _paper_boxes(room, said, setting)
    received = _list_height(right.width, said.received, setting, setting.columns)
    closing = height_of(_once_only(), LABEL, left.width) + 2.6 * mm
    missing = _list_height(left.width, said.missing, setting, setting.missing_columns) + closing
    return max(received, missing if said.missing else 0.0) <= room.height


def _list_height(width: float, names: Sequence[str], setting: _Setting, columns: int) -> float:
    (box, *_) = Box(0, 0, width, 0).columns([1] * columns, GUTTER)
    heights = [_paper_height(box.width, name, setting) for name in names]
    return LIST_TOP + max(
        (sum(heights[start:stop]) for start, stop in _parts(len(names), columns)), default=0.0
    )


def _paper_height(width: float, name: str, setting: _Setting) -> float:
    return height_of(name, setting.style, width - NUMBER_WIDTH) + 2 * setting.gap


def _parts(count: int, columns: int) -> list[tuple[int, int]]:
    """Return where each column of a list begins and ends; the last may be the shorter."""
    each = -(-count // columns)
    return [(start, min(start + each, count)) for start in range(0, count, max(each, 1))]


def _paint_list(
    page: Page, box: Box, heading: str, names: Sequence[str], setting: _Setting, columns: int
) -> float:
    """Draw a numbered list below its heading with the count; return the y below it."""
    width = page.line(box.right, box.y + 3.9 * mm, heading, HEADING)
    _paint_count(page, box.right - width - 3 * mm, box.y, len(names))
    y = box.y + LIST_TOP
    if not names:
        return y + page.text(Box(box.x, y, box.width, 0), NOTHING, TEXT)
    if setting is RUNNING:
        return y + page.text(Box(box.x, y, box.width, 0), _running(names), setting.style)
    boxes = Box(box.x, y, box.width, 0).columns([1] * columns, GUTTER)
    parts = _parts(len(names), columns)
    return max(
        _paint_column(page, column, names, part, setting)
        for column, part in zip(boxes, parts, strict=False)
    )


def _paint_column(
    page: Page, box: Box, names: Sequence[str], part: tuple[int, int], setting: _Setting
) -> float:
    y = box.y
    for place in range(*part):
        if place > part[0]:
            page.rule(box.x, box.right, y, 0.35, "#A6A6A6")
        y = _paint_paper(page, Box(box.x, y, box.width, 0), place + 1, names[place], setting)
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


def _paint_missing(page: Page, box: Box, names: Sequence[str], setting: _Setting) -> None:
    """Draw the missing papers in a strong frame: this is what the depositor must bring."""
    heading = translate("Reports", "Papers missing")
    columns = setting.missing_columns
    y = _paint_list(page, box, heading, names, setting, columns) + 0.8 * mm
    y += page.text(Box(box.x, y, box.width, 0), _once_only(), LABEL)
    top = box.y - 1.6 * mm
    frame = Box(box.x - PAD, top, box.width + 2 * PAD, y + 1 * mm - top)
    page.border(frame, 1.1, radius=1 * mm)
