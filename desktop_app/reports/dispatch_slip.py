"""The dispatch slip: what is sent to a body, with the stub it signs and sends back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from desktop_app.domain.vocabulary import Provider, SlipState
from desktop_app.reports.blocks import (
    FRAME,
    LABEL,
    NOTE,
    SIGNATURE_HEIGHT,
    SIGNATURE_WIDTH,
    TEXT,
    TITLE,
    VALUE,
    Ending,
    code,
    cut_line,
    money,
    qr_with_code,
    shown,
    signature_box,
)
from desktop_app.reports.languages import (
    amounts,
    comma,
    dirhams,
    end_of,
    from_the_right,
    in_words,
    joined_head,
    leading,
    semicolon,
    start_of,
    trailing,
)
from desktop_app.reports.letterhead import Imprint, imprint
from desktop_app.reports.wording import joined
from desktop_app.services.desk import Desk
from desktop_app.services.slip_rows import ContentLine, SlipContent, SlipTotals
from desktop_app.translate import translate
from desktop_app.typeset import (
    Align,
    Block,
    Box,
    Cell,
    Column,
    Columns,
    Drawing,
    Look,
    Page,
    Paragraph,
    Row,
    Space,
    Span,
    Style,
    Table,
    mm,
)

NUMBER = Style(12, 6 * mm).bold()
LOOK = Look(uprights=True)
NAME = LOOK.style.bold()
LABELS_WIDTH = 22 * mm
WIDTH = 175 * mm
QR = 20 * mm
STUB_TITLE = Style(13, 6.4 * mm).bold()
STUB_HEIGHT = 62 * mm
STUB_SIGNATURE = (66 * mm, 31 * mm)


@dataclass(frozen=True, slots=True)
class SlipPrint:
    """What is printed, and where the slip stands: a draft and a cancelled slip say so."""

    content: SlipContent
    state: SlipState
    cancel_reason: str = ""


def document_title() -> str:
    """Return the document's name."""
    return translate("Reports", "Dispatch slip")


def number_words(content: SlipContent) -> str:
    """Return «رقم 0117 / م.و.ع.إ / 2026»; that it is a draft while it has no number."""
    if not content.written:
        return translate("Reports", "Draft, not to be sent")
    return translate("Reports", "No. {number}", number=content.written)


def imprint_of(desk: Desk, content: SlipContent, title: str) -> Imprint:
    """Return what a slip's pages carry: the letterhead and the day of its issue, not of today."""
    unit = replace(
        desk.unit,
        letterhead=content.letterhead,
        city_ar=content.city_ar,
        name_ar=content.unit_ar,
        phone=content.phone,
        head_title_ar=content.head_title_ar,
        head_name_ar=content.head_name_ar,
    )
    imprinted = imprint(
        desk,
        title=title,
        about=number_words(content),
        foot=content.written,
        confidential=content.confidential,
    )
    return replace(imprinted, unit=unit, dated=content.on)


def slip(printed: SlipPrint) -> list[Block]:
    """Return the body of a slip: who to whom, the lines with their sums, signature and stub."""
    content = printed.content
    name = document_title()
    return [*head(printed, name), Ending(_table(content), closing(content, name), sinks=True)]


def closing(content: SlipContent, name: str) -> list[Block]:
    """Return what closes a slip: the sum in words, the signature, and the stub to cut off."""
    return [
        Space(2.4 * mm),
        Paragraph(_sum_in_words(content.totals), TEXT),
        Space(4 * mm),
        Drawing(SIGNATURE_HEIGHT, lambda page, box: _paint_signature(page, box, content)),
        Space(4 * mm),
        Drawing(STUB_HEIGHT, lambda page, box: _paint_stub(page, box, content, name)),
    ]


def head(printed: SlipPrint, name: str) -> list[Block]:
    """Return a slip's name and number, and who sends it to whom."""
    content = printed.content
    blocks: list[Block] = [
        Paragraph(name, TITLE, Align.CENTRE, keep_with_next=True, role="H1"),
        Paragraph(number_words(content), NUMBER, Align.CENTRE, keep_with_next=True),
    ]
    if printed.state is SlipState.CANCELLED:
        words = translate("Reports", "Cancelled: {reason}", reason=printed.cancel_reason)
        blocks.append(Paragraph(words, VALUE.bold(), Align.CENTRE, keep_with_next=True))
    blocks.append(Space(3 * mm, keep_with_next=True))
    for label, value, style in _parties(content):
        blocks.append(_pair(label, value, style))
    return [*blocks, Space(2.4 * mm, keep_with_next=True)]


def _parties(content: SlipContent) -> list[tuple[str, str, Style]]:
    sender = joined_head(content.head_title_ar, content.unit_ar)
    pairs = [
        (translate("Reports", "From:"), sender, VALUE.regular()),
        (translate("Reports", "To:"), content.addressee, VALUE.bold()),
        (translate("Reports", "Under the authority of:"), content.supervisor, VALUE.regular()),
        (translate("Reports", "Subject:"), content.subject, VALUE.regular()),
        (translate("Reports", "Sent by:"), content.channel, VALUE.regular()),
    ]
    return [pair for pair in pairs if pair[1]]


def _pair(name: str, value: str, style: Style) -> Block:
    return Columns(
        [[Paragraph(name, TEXT.grey())], [Paragraph(value, style)]],
        shares=(LABELS_WIDTH, WIDTH - LABELS_WIDTH),
        keep_with_next=True,
    )


# The lines


def _table(content: SlipContent) -> Table:
    rows = [_row(place, line) for place, line in enumerate(content.lines, start=1)]
    return table_of(content, _columns(content), rows, _sums)


Sums = Callable[[str, int, int], Row]


def table_of(
    content: SlipContent, columns: Sequence[Column], rows: Sequence[Row], sums: Sums
) -> Table:
    """Return the lines of a slip with the sums carried from page to page and their total.

    `sums` makes a row of its words, the pieces and the centimes so far.
    """
    lines = content.lines
    pieces = _running([line.pieces for line in lines])
    amounts = _running([line.amount or 0 for line in lines])

    def carry_out(count: int) -> Row:
        words = translate("Reports", "Carried to the next page, %n files", n=count)
        return sums(words, pieces[count], amounts[count])

    def carry_in(count: int) -> Row:
        words = translate("Reports", "Carried from the previous page, %n files", n=count)
        return sums(words, pieces[count], amounts[count])

    totals = content.totals
    return Table(
        columns,
        rows,
        look=LOOK,
        total=sums(_total_words(totals), totals.pieces, totals.amount) if lines else None,
        carry_in=carry_in if lines else None,
        carry_out=carry_out if lines else None,
        empty=translate("Reports", "There is nothing on the slip yet."),
    )


def _running(numbers: Sequence[int]) -> list[int]:
    return list(accumulate(numbers, initial=0))


def _sums(words: str, pieces: int, amount: int) -> Row:
    return Row([Cell(words, span=3), str(pieces), money(amount) if amount else "—", ""])


def _columns(content: SlipContent) -> list[Column]:
    amount_head = translate("Reports", "Amount requested (dirhams)")
    return [
        Column(translate("Reports", "Serial number"), width=13 * mm, align=Align.CENTRE),
        Column(translate("Reports", "Request number")),
        Column(translate("Reports", "Papers sent"), share=6),
        Column(translate("Reports", "Pieces"), width=14 * mm, align=Align.CENTRE),
        Column(amount_head, width=amount_width(content), align=amounts()),
        Column(translate("Reports", "Remarks"), share=4),
    ]


def amount_width(content: SlipContent) -> float:
    """Return a width for the amounts: the total of a long slip is longer than its lines."""
    return (26 if content.totals.amount < 100_000_000 else 31) * mm


def _row(place: int, line: ContentLine) -> Row:
    return Row(
        [
            str(place),
            code(line.number),
            Cell(Span(shown(line.beneficiary_ar), NAME), note=line.type_ar),
            str(line.pieces),
            money(line.amount),
            remarks(line),
        ]
    )


def remarks(line: ContentLine) -> str:
    """Return what is said beside a line: urgent, the unit's remark, its sealed envelope."""
    urgent = translate("Reports", "urgent") if line.urgent else ""
    sealed = (
        translate("Reports", "sealed envelope no. {number}", number=line.envelope)
        if line.envelope
        else ""
    )
    return f"{semicolon()} ".join(part for part in (urgent, line.remark, sealed) if part)


def _total_words(totals: SlipTotals) -> str:
    files = translate("Reports", "Total: %n files", n=totals.requests)
    return comma().join(part for part in (files, _of_which(totals)) if part)


def _of_which(totals: SlipTotals) -> str:
    if not totals.envelopes:
        return ""
    return translate("Reports", "of which %n sealed envelopes", n=totals.envelopes)


def _sum_in_words(totals: SlipTotals) -> list[str | Span]:
    if not totals.amount:
        return [Span(translate("Reports", "No amount is asked for on this slip."), TEXT.grey())]
    return [
        Span(translate("Reports", "Total amount requested, in words:") + " ", TEXT.grey()),
        Span(f"{in_words(totals.amount)}.", VALUE.bold()),
    ]


# What closes it


def verification(content: SlipContent) -> str:
    """Return what the QR code says: kind, number, date and code; no personal data."""
    return "|".join(("RIAYA", "SLIP", content.number, content.on.isoformat(), content.code))


def _paint_signature(page: Page, box: Box, content: SlipContent) -> None:
    frame = trailing(box, SIGNATURE_WIDTH)
    who = joined_head(content.head_title_ar, content.unit_ar)
    signature_box(page, frame, who, content.head_name_ar)
    if not content.code:
        return
    top = box.bottom - QR
    qr_with_code(page, start_of(box), top, QR, verification(content), content.code)
    beside = leading(box, box.width - SIGNATURE_WIDTH)
    copies = translate(
        "Reports", "Made in two copies: {body}, the unit", body=short_body(content.provider)
    )
    away = -(QR + 3 * mm) if from_the_right() else QR + 3 * mm
    page.line(start_of(beside) + away, top + 15.2 * mm, copies, LABEL)


def short_body(provider: Provider) -> str:
    """Return a body's short name within a sentence."""
    names = {
        Provider.FOUNDATION: translate("Reports", "the Foundation"),
        Provider.MUTUAL: translate("Reports", "the mutual"),
        Provider.HEALTH_INSPECTION: translate("Reports", "the health inspection"),
    }
    return names[provider]


def _paint_stub(page: Page, box: Box, content: SlipContent, name: str) -> None:
    """Draw what the body fills in, signs and sends back, below the line to cut along."""
    cut_line(page, box.y)
    top = box.y + 8.4 * mm
    page.line(start_of(box), top, translate("Reports", "Acknowledgement of receipt"), STUB_TITLE)
    back = translate("Reports", "To be sent back to: {unit}", unit=content.unit_ar)
    page.line(start_of(box), top + 5.4 * mm, back, NOTE)
    number = comma().join((name, number_words(content)))
    page.line(end_of(box), top, number, VALUE.bold(), Align.END)
    page.line(end_of(box), top + 5.4 * mm, _contents(content.totals), NOTE, Align.END)
    width, height = STUB_SIGNATURE
    lines = leading(box, box.width - width - 8 * mm)
    _paint_lines(page, Box(lines.x, top + 14 * mm, lines.width, 0))
    side = trailing(box, width)
    frame = Box(side.x, top + 12 * mm, width, height)
    page.border(frame, 0.5, FRAME, radius=1 * mm)
    inside = frame.inside(2.6 * mm, 1.8 * mm)
    purpose = translate(
        "Reports", "Signature of the receiver and stamp of: {body}",
        body=short_body(content.provider),
    )  # fmt: skip
    page.text(Box(inside.x, inside.bottom - 3.7 * mm, inside.width, 0), purpose, LABEL)


def _contents(totals: SlipTotals) -> str:
    return joined(
        (
            translate("Reports", "%n files", n=totals.requests),
            translate("Reports", "%n papers", n=totals.pieces),
            translate("Reports", "%n sealed envelopes", n=totals.envelopes)
            if totals.envelopes
            else "",
            dirhams(totals.amount) if totals.amount else "",
        )
    )


def _paint_lines(page: Page, box: Box) -> None:
    labels = (
        translate("Reports", "Received by us on"),
        translate("Reports", "Number in the registry"),
        translate("Reports", "Name and quality"),
        translate("Reports", "Remarks"),
    )
    for place, name in enumerate(labels):
        y = box.y + 4 * mm + place * 8.4 * mm
        used = page.line(start_of(box), y, name, TEXT)
        dots = trailing(box, box.width - used - 2 * mm)
        page.dots(dots.x, dots.right, y + 0.8 * mm)
