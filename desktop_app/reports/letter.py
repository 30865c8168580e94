"""The frame of every letter: head, parties, subject and references, body, signature, foot."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date
from io import BytesIO

from desktop_app.domain.formats import isolate, phone
from desktop_app.reports.blocks import Ending, code
from desktop_app.reports.head_words import place_and_date
from desktop_app.reports.languages import (
    end_of,
    from_the_right,
    joined_head,
    leading,
    own_side,
    rich,
    start_of,
    strong,
    trailing,
)
from desktop_app.reports.letterhead import (
    FOOT_BASELINE,
    UPRIGHT,
    Imprint,
    number_line,
    page_of,
    paint_emblem,
    paint_mark_at_end,
)
from desktop_app.reports.making import new_document
from desktop_app.reports.sealing import caption, paint_code
from desktop_app.services.desk import Desk
from desktop_app.services.letter_settings import letter_settings
from desktop_app.services.rows import UnitRow
from desktop_app.services.slip_content import short_code
from desktop_app.translate import language, translate
from desktop_app.typeset import (
    AMIRI,
    BLACK,
    Align,
    Block,
    Box,
    Columns,
    Drawing,
    Margins,
    Page,
    Paragraph,
    Space,
    Style,
    Template,
    build,
    height_of,
    measure,
    mm,
)

BODY = Style(14, 8 * mm, family=AMIRI)
HEAD = Style(12.5, 6.3 * mm, family=AMIRI)
TITLE = Style(19, 9.4 * mm, family=AMIRI).bold()
PARTICULAR = Style(13, 7 * mm, family=AMIRI)
FOOT = Style(9.5, 4.6 * mm, family=AMIRI)
# Latin letters are wider and lower than Arabic ones of the same size.
BODY_LATIN = Style(12, 6.4 * mm, family=AMIRI)
HEAD_LATIN = Style(11, 5.4 * mm, family=AMIRI)
PARTICULAR_LATIN = Style(11.5, 6 * mm, family=AMIRI)
SIDE = 82 * mm
WIDTH = 175 * mm
LABELS = 24 * mm
INDENT = 10 * mm
NUMBER = 8 * mm
VOID = 23 * mm
QR = 18 * mm
BAND_HEIGHT = 11 * mm
# Longer items are set as running text, so that a page may end within them.
LONGEST_ITEM = 600


# Set while a letter that would leave a few lines for a second page is tried more closely.
_close: ContextVar[bool] = ContextVar("close", default=False)


def body_style() -> Style:
    """Return how the text of a letter is set."""
    return _closer(BODY if from_the_right() else BODY_LATIN)


def head_style() -> Style:
    """Return how the head of a letter is set."""
    return HEAD if from_the_right() else HEAD_LATIN


def _particular_style() -> Style:
    return _closer(PARTICULAR if from_the_right() else PARTICULAR_LATIN)


def _closer(style: Style) -> Style:
    return style.sized(style.size * 0.95, style.leading * 0.88) if _close.get() else style


def _gap(points: float) -> float:
    return points * 0.6 if _close.get() else points


# The text


def titled(text: str) -> list[Block]:
    """Return what a letter or attestation is called, centred above it."""
    return [
        Paragraph(text, TITLE, Align.CENTRE, keep_with_next=True, role="H1"),
        Space(2 * mm, keep_with_next=True),
    ]


def parties(unit: UnitRow, addressee: str, below: Sequence[str] = ()) -> list[Block]:
    """Return who writes to whom, centred; `below` are an address, or the way the letter goes.

    A sender who signs by the title of the unit is named by both together.
    """
    style = body_style()
    sender = joined_head(unit.head_title_ar, unit.name_ar)
    start = translate("Reports", "From {sender}", sender=strong(sender))
    to = translate("Reports", "to {addressee}", addressee=addressee)
    return [
        Paragraph(rich(start, style), style, Align.CENTRE),
        Paragraph(rich(to, style), style, Align.CENTRE),
        *(
            Paragraph(line, head_style(), Align.CENTRE, right_to_left=own_side(line))
            for line in below
            if line
        ),
        Space(_gap(3 * mm)),
    ]


def under(supervisor: str) -> str:
    """Return under whose authority the letter goes; empty for nobody's."""
    if not supervisor:
        return ""
    return translate("Reports", "under the authority of {supervisor}", supervisor=supervisor)


def particulars(subject: str, references: Sequence[str], enclosures: str = "") -> list[Block]:
    """Return the subject of a letter, what it refers to and what goes with it."""
    style = _particular_style()
    rows: list[tuple[str, list[Block]]] = [
        (
            translate("Reports", "Subject:"),
            [Paragraph(subject, style.bold(), role="H1")],
        ),
        (translate("Reports", "Reference:"), [Paragraph(line, style) for line in references]),
        (translate("Reports", "Enclosures:"), [Paragraph(enclosures, style)] if enclosures else []),
    ]
    blocks: list[Block] = [_labelled(name, lines) for name, lines in rows if lines]
    return [*blocks, Space(_gap(3 * mm))]


def _labelled(name: str, lines: Sequence[Block]) -> Block:
    return Columns(
        [[Paragraph(name, _particular_style().bold())], lines], shares=(LABELS, WIDTH - LABELS)
    )


def greeting(desk: Desk, title: str) -> Block:
    """Return how a letter begins; `title` is how the addressee is spoken to in French."""
    words = letter_settings(desk).opening(language()).replace("{title}", title)
    return Paragraph(words, body_style(), indent=INDENT)


def prose(text: str) -> Block:
    """Return a paragraph of a letter, the values marked strong in bold."""
    style = body_style()
    return Paragraph(rich(text, style), style, Align.JUSTIFY, indent=INDENT, before=_gap(1.2 * mm))


def numbered(items: Sequence[str]) -> list[Block]:
    """Return a numbered list; an item as long as a page runs on like text."""
    return [_item(place, text) for place, text in enumerate(items, start=1)]


def _item(place: int, text: str) -> Block:
    style = body_style()
    number = f"{place}."
    if len(text) > LONGEST_ITEM:
        whole = f"{number} {text}"
        return Paragraph(whole, style, Align.JUSTIFY, indent=INDENT, right_to_left=own_side(text))
    return Columns(
        [
            [],
            [Paragraph(number, style.bold())],
            [Paragraph(text, style, right_to_left=own_side(text))],
        ],
        shares=(INDENT, NUMBER, WIDTH - INDENT - NUMBER),
    )


def spoken_to(addressee: str) -> str:
    """Return how a French letter speaks to an addressee: «Monsieur le Directeur»."""
    found = re.match(r"(?:Monsieur le|Madame la) [\w-]+|Monsieur|Madame", addressee)
    return found[0] if found else translate("Reports", "Sir")


# The end


@dataclass(frozen=True, slots=True)
class Seal:
    """What the code beside a signature says: kind, number, day and the short code of its text."""

    kind: str
    number: str
    day: str
    code: str

    @property
    def said(self) -> str:
        """The code's text; no personal data."""
        return "|".join(("RIAYA", self.kind, self.number, self.day, self.code))


def seal_of(desk: Desk, kind: str, number: str, *told: object, on: date | None = None) -> Seal:
    """Return the seal of a letter of a day, else of today, about what is told."""
    day = (on or desk.today()).isoformat()
    content = "|".join((kind, number, day, *(str(one) for one in told)))
    return Seal(kind, number, day, short_code(content))


def ending(
    desk: Desk, body: Sequence[Block], title: str, seal: Seal, *, delivered: bool = False
) -> list[Block]:
    """Return a letter's body with its closing words and signature.

    The last paragraph's last two lines stay with the signature. With `delivered` the foot has
    room for the hand of who receives the letter.
    """
    words = [_closing_words(desk, title)]
    return signed(desk, body, seal, words, delivered=delivered)


def _closing_words(desk: Desk, title: str) -> Block:
    words = letter_settings(desk).closing(language()).replace("{title}", title)
    return Paragraph(words, body_style(), indent=INDENT, before=_gap(1.2 * mm))


def closing_of(desk: Desk, title: str, seal: Seal) -> list[Block]:
    """Return what closes a letter that ends with a table: closing words and signature."""
    return [_closing_words(desk, title), *_signature(desk, seal)]


def _signature(desk: Desk, seal: Seal) -> list[Block]:
    unit = desk.unit
    return [
        Space(_gap(6 * mm)),
        Drawing(
            VOID + 2 * body_style().leading,
            lambda page, box: _paint_signature(page, box, unit, seal),
        ),
    ]


def signed(
    desk: Desk,
    body: Sequence[Block],
    seal: Seal,
    closing: Sequence[Block] = (),
    *,
    delivered: bool = False,
) -> list[Block]:
    """Return a body and what closes it, kept with its last lines: signature, code, delivery."""
    last: list[Block] = [*closing, *_signature(desk, seal)]
    if delivered:
        last.append(Drawing(BAND_HEIGHT, _paint_delivery))
    return [*body[:-1], Ending(body[-1], last, sinks=delivered)]


def _paint_signature(page: Page, box: Box, unit: UnitRow, seal: Seal) -> None:
    """Draw the head's title, room for the hand, the name; the code where lines begin."""
    side = trailing(box, SIDE)
    style = body_style()
    with page.tag("P"):
        page.text(side, unit.head_title_ar, style.bold(), Align.CENTRE)
    with page.tag("P"):
        below = Box(side.x, box.bottom - style.leading, side.width, 0)
        page.text(below, unit.head_name_ar, style, Align.CENTRE)
    _paint_seal(page, Box(box.x, box.bottom - QR - 1 * mm, box.width, QR), seal)


def _paint_seal(page: Page, box: Box, seal: Seal) -> None:
    """Draw the code at the side where lines begin, its short form in words beside it."""
    square = leading(box, QR)
    told = paint_code(page, square.x, square.y, QR, seal.said, seal.code)
    beside = QR + 3 * mm
    x = start_of(box) + (-beside if from_the_right() else beside)
    small = FOOT.bold()
    with page.tag("P"):
        page.line(x, box.y + 8.4 * mm, caption(), small)
        page.line(x, box.y + 13.2 * mm, isolate(told), small)


def _paint_delivery(page: Page, box: Box) -> None:
    """Draw the line on which who receives the letter writes the day and signs."""
    page.rule(box.x, box.right, box.y + 1 * mm, 0.7)
    page.rule(box.x, box.right, box.bottom - 1 * mm, 0.7)
    y = box.y + 6.6 * mm
    style = head_style()
    with page.tag("P"):
        used = page.line(start_of(box), y, translate("Reports", "Delivery"), style.bold())
        received = translate("Reports", "Received the original of this letter on")
        _dotted(page, box, y, received, used + 5 * mm, 102 * mm)
        _dotted(page, box, y, translate("Reports", "Signature"), 106 * mm, box.width)


def _dotted(page: Page, box: Box, y: float, words: str, start: float, stop: float) -> None:
    """Draw words and dots to write on, between two distances from where lines begin."""
    sign = -1 if from_the_right() else 1
    edge = start_of(box)
    page.line(edge + sign * start, y, words, head_style())
    used = start + measure(words, head_style()) + 1.6 * mm
    with page.artifact():
        near, far = edge + sign * used, edge + sign * stop
        page.dots(min(near, far), max(near, far), y + 0.8 * mm)


# The page


def made_letter(
    desk: Desk,
    imprinted: Imprint,
    write: Callable[[Desk], Sequence[Block]],
    *,
    placed: bool = True,
) -> bytes:
    """Return a letter as a PDF: what `write` gives, under the unit's head.

    The head says place and day unless it is not `placed`: an attestation says them at its end.

    One whose second page would hold a few lines and the signature is set more closely when that
    brings it on one page.
    """
    number = number_line(desk, imprinted.on)
    first, later = _first_page(imprinted, number, placed), _later_page(imprinted)
    before = _close.set(_is_close(write(desk), lambda: write(desk), first))
    target = BytesIO()
    try:
        with new_document(desk, imprinted, target) as document:
            build(document, write(desk), first, later)
    finally:
        _close.reset(before)
    return target.getvalue()


def _is_close(
    usual: Sequence[Block], write: Callable[[], Sequence[Block]], first: Template
) -> bool:
    """Tell whether a letter stands on one page when it is set closely, and only then."""
    if _fits(usual, first):
        return False
    before = _close.set(True)
    try:
        return _fits(write(), first)
    finally:
        _close.reset(before)


def _fits(blocks: Sequence[Block], first: Template) -> bool:
    frame = first.frame
    return sum(block.height(frame.width) for block in blocks) <= frame.height


def _first_page(imprinted: Imprint, number: str, placed: bool) -> Template:
    style = head_style()
    *general, own = [*imprinted.unit.letterhead]
    lines = [*((line, style) for line in general), (own, style.bold())]
    heights = [height_of(line, look, _side(imprinted)) for line, look in lines]
    head = sum(heights) + style.leading + 11 * mm
    inner = Margins(UPRIGHT.top + head, UPRIGHT.right, UPRIGHT.bottom, UPRIGHT.left)
    return Template(inner, paint=lambda page: _paint_first(page, imprinted, lines, number, placed))


def _side(imprinted: Imprint) -> float:
    """Return how wide the unit's lines may be: narrower beside its image."""
    return SIDE - 8 * mm if imprinted.emblem else SIDE


def _paint_first(
    page: Page, imprinted: Imprint, lines: Sequence[tuple[str, Style]], number: str, placed: bool
) -> None:
    frame = page.frame
    head = Box(frame.x, UPRIGHT.top, frame.width, 0)
    side = leading(head, _side(imprinted))
    y = head.y
    for line, style in lines:
        with page.tag("P"):
            y += page.text(Box(side.x, y, side.width, 0), line, style, Align.CENTRE)
    middle = side.x + side.width / 2
    page.rule(middle - 9 * mm, middle + 9 * mm, y + 1.4 * mm, 0.7)
    below = Box(side.x, y + 2.4 * mm, side.width, 0)
    with page.tag("P"):
        page.text(below, number, head_style(), Align.CENTRE)
    if imprinted.confidential:
        paint_mark_at_end(page, head)
    paint_emblem(page, imprinted, head.y)
    if placed:
        _paint_place(page, head, imprinted)
    _paint_foot(page, imprinted)


def _paint_place(page: Page, head: Box, imprinted: Imprint) -> None:
    """Draw the place and the day at the far side, below the mark of confidence."""
    y = head.y + (13 if imprinted.confidential else 4.6) * mm
    for line in place_and_date(imprinted.unit, imprinted.on):
        with page.tag("P"):
            page.line(end_of(head), y, line, head_style(), Align.END)
        y += head_style().leading


def _later_page(imprinted: Imprint) -> Template:
    inner = Margins(UPRIGHT.top + 13 * mm, UPRIGHT.right, UPRIGHT.bottom, UPRIGHT.left)
    return Template(inner, paint=lambda page: _paint_later(page, imprinted))


def _paint_later(page: Page, imprinted: Imprint) -> None:
    frame = page.frame
    head = Box(frame.x, UPRIGHT.top, frame.width, 0)
    again = translate("Reports", "continued")
    words = " · ".join(part for part in (imprinted.title, imprinted.about) if part)
    room = leading(head, frame.width - 40 * mm)
    page.text(room, f"{words} · {again}", FOOT.sized(11))
    if imprinted.confidential:
        paint_mark_at_end(page, head)
    page.rule(frame.x, frame.right, head.y + 8.4 * mm, 0.7, BLACK)
    _paint_foot(page, imprinted)


def _paint_foot(page: Page, imprinted: Imprint) -> None:
    """Draw the document and its number, the page, and where the unit can be called."""
    frame = page.frame
    baseline = page.height - FOOT_BASELINE
    page.rule(frame.x, frame.right, baseline - 4.8 * mm, 0.35, "#A6A6A6")
    style = FOOT if from_the_right() else FOOT.sized(8.5)
    what = " · ".join(part for part in (imprinted.title, imprinted.foot) if part)
    page.line(start_of(frame), baseline, what, style)
    middle = frame.x + frame.width / 2
    bold = style.bold()
    page.line(middle, baseline, page_of(page), bold, Align.CENTRE)
    number = imprinted.unit.phone
    if number:
        call = translate("Reports", "Telephone: {number}", number=code(phone(number)))
        page.line(end_of(frame), baseline, call, style, Align.END)
