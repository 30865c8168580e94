"""The reminder to a body: a letter that lists the files of a slip it has not answered."""

from __future__ import annotations

from desktop_app.domain.formats import isolate, phone, prose_date
from desktop_app.domain.vocabulary import Kind, Outcome, State, label, state_label
from desktop_app.reports.blocks import (
    ACCENT,
    LABEL,
    NOTHING,
    SMALL,
    Ending,
    code,
    day,
    money,
    qr_with_code,
)
from desktop_app.reports.dispatch_slip import joined_head
from desktop_app.reports.head_words import place_and_date
from desktop_app.reports.letterhead import (
    FOOT_BASELINE,
    RULE,
    UPRIGHT,
    Imprint,
    later_template,
    page_of,
    paint_emblem,
    paint_mark,
    printed_line,
)
from desktop_app.services.desk import Desk
from desktop_app.services.dispatch_settings import dispatch_settings
from desktop_app.services.rows import UnitRow
from desktop_app.services.slip_content import short_code
from desktop_app.services.slip_rows import SlipLineRow, SlipPage
from desktop_app.translate import tell, translate
from desktop_app.typeset import (
    AMIRI,
    Align,
    Block,
    Box,
    Cell,
    Column,
    Columns,
    Drawing,
    Look,
    Margins,
    Page,
    Paragraph,
    Row,
    Space,
    Span,
    Style,
    Table,
    Template,
    height_of,
    mm,
)

BODY = Style(14, 8 * mm, family=AMIRI)
HEAD = Style(12.5, 6.3 * mm, family=AMIRI)
TITLE = Style(19, 9.4 * mm, family=AMIRI).bold()
FOOT = Style(9.5, 4.6 * mm, family=AMIRI)
LOOK = Look()
NAME = LOOK.style.medium()
SIDE = 78 * mm
INDENT = 10 * mm
SIGNATURE_HEIGHT = 40 * mm
QR = 18 * mm


def document_title() -> str:
    """Return the document's name."""
    return translate("Reports", "Reminder letter")


def ordinal_title(reminders: int) -> str:
    """Return «تذكير», «تذكير ثان», «تذكير ثالث», then its number."""
    titles = {
        0: translate("Reports", "Reminder"),
        1: translate("Reports", "Reminder"),
        2: translate("Reports", "Second reminder"),
        3: translate("Reports", "Third reminder"),
    }
    return titles.get(reminders) or translate("Reports", "Reminder no. {number}", number=reminders)


def letter(desk: Desk, page: SlipPage) -> list[Block]:
    """Return the letter: parties, subject, references, the request itself, the open files."""
    unit = desk.unit
    opening = translate("Reports", "Greetings in the presence of our Lord the Imam.")
    blocks: list[Block] = [
        Paragraph(ordinal_title(page.row.reminders), TITLE, Align.CENTRE, keep_with_next=True),
        Space(2 * mm, keep_with_next=True),
        *_parties(page, unit, dispatch_settings(desk).supervisor),
        Space(3 * mm),
        Paragraph(opening, BODY, indent=INDENT),
        Paragraph(_request(desk, page), BODY, Align.JUSTIFY, indent=INDENT),
        Space(2 * mm),
    ]
    closing: list[Block] = [
        Space(3 * mm),
        Paragraph(_wish(), BODY, Align.JUSTIFY, indent=INDENT),
        Paragraph(translate("Reports", "With the expression of my deep esteem."), BODY,
                  indent=INDENT),
        Space(3 * mm),
        Drawing(SIGNATURE_HEIGHT, lambda sheet, box: _paint_signature(sheet, box, desk, page)),
    ]  # fmt: skip
    return [*blocks, Ending(_table(page), closing)]


def _parties(page: SlipPage, unit: UnitRow, supervisor: str) -> list[Block]:
    sender = joined_head(unit.head_title_ar, unit.name_ar)
    return [
        Paragraph(translate("Reports", "From {sender}", sender=sender), BODY, Align.CENTRE),
        Paragraph(
            translate("Reports", "to {addressee}", addressee=page.row.addressee),
            BODY.bold(),
            Align.CENTRE,
        ),
        *([Paragraph(_under(supervisor), BODY, Align.CENTRE)] if supervisor else []),
        Space(2.4 * mm),
        _labelled(translate("Reports", "Subject:"), [_subject(page)]),
        _labelled(translate("Reports", "Reference:"), _references(page)),
    ]


def _under(supervisor: str) -> str:
    return translate("Reports", "under the authority of {supervisor}", supervisor=supervisor)


def _labelled(name: str, lines: list[str]) -> Block:
    style = HEAD.sized(13, 7 * mm)
    return Columns(
        [[Paragraph(name, style.bold())], [Paragraph(line, style) for line in lines]],
        shares=(22 * mm, 153 * mm),
    )


def _subject(page: SlipPage) -> str:
    return translate("Reports", "Reminder about %n files without an answer", n=len(page.awaited))


def _references(page: SlipPage) -> list[str]:
    row = page.row
    lines = [
        translate(
            "Reports",
            "Dispatch slip no. {number} of {date}",
            number=row.written,
            date=prose_date(row.on),
        )
    ]
    if row.acknowledged_on is not None:
        words = translate(
            "Reports", "received by you on {date}", date=prose_date(row.acknowledged_on)
        )
        if row.acknowledgement:
            words = translate(
                "Reports", "{received} under {reference}", received=words,
                reference=isolate(row.acknowledgement),
            )  # fmt: skip
        lines.append(words)
    return lines


def _request(desk: Desk, page: SlipPage) -> str:
    return translate(
        "Reports",
        "I have the honour to remind you that, until {date}, the unit received no final decision"
        " on the files listed below, %n days after they were sent to you.",
        n=page.row.days,
        date=prose_date(desk.today()),
    )


def _wish() -> str:
    return translate(
        "Reports",
        "Please let us know what was decided on them, or what delays it, so that the persons"
        " concerned can be told within the legal terms.",
    )


def _table(page: SlipPage) -> Table:
    columns = [
        Column(translate("Reports", "Serial number"), width=13 * mm, align=Align.CENTRE),
        Column(translate("Reports", "Request number")),
        Column(translate("Reports", "Beneficiary and type of request"), share=6),
        Column(translate("Reports", "Requested (dirhams)")),
        Column(translate("Reports", "Your last word"), share=3),
    ]
    rows = [_row(place, line) for place, line in enumerate(page.awaited, start=1)]
    return Table(columns, rows, look=LOOK)


def _row(place: int, line: SlipLineRow) -> Row:
    return Row(
        [
            str(place),
            code(line.number),
            Cell(Span(line.beneficiary_ar, NAME), note=line.type_ar),
            money(line.amount),
            _last_word(line),
        ]
    )


def _last_word(line: SlipLineRow) -> Cell:
    if line.answer is None:
        return Cell(NOTHING)
    words = answer_words(line.answer.outcome, line.answer.state, line.kind)
    return Cell(words, note=day(line.answer.on))


def answer_words(outcome: Outcome | None, state: State, kind: Kind) -> str:
    """Return a body's answer in a word or two."""
    return tell(label(outcome)) if outcome is not None else tell(state_label(state, kind))


def _paint_signature(page: Page, box: Box, desk: Desk, slip: SlipPage) -> None:
    """Draw the head's title, room for the hand, the name; the code on the right."""
    unit = desk.unit
    left = Box(box.x, box.y, SIDE, box.height)
    used = page.text(left, unit.head_title_ar, BODY.bold(), Align.CENTRE)
    below = Box(left.x, left.y + used + 23 * mm, left.width, 0)
    page.text(below, unit.head_name_ar, BODY, Align.CENTRE)
    said = verification(desk, slip)
    qr_with_code(page, box.right, box.bottom - QR - 3 * mm, QR, said, said.rsplit("|", 1)[1])


def verification(desk: Desk, slip: SlipPage) -> str:
    """Return what the QR code says: kind, slip's number, its rank, the day; no personal data."""
    row = slip.row
    on = row.reminded_on or desk.today()
    rank = f"{row.reminders:02d}"
    numbers = "|".join(line.number for line in slip.awaited)
    code_of_list = short_code(f"{row.number}|{rank}|{on.isoformat()}|{numbers}")
    return "|".join(("RIAYA", "REMINDER", row.number, rank, on.isoformat(), code_of_list))


# The page


def first_page(imprinted: Imprint, number: str) -> Template:
    """Return the first page of a letter.

    The unit stands at the right, centred on itself with the letter's number below, its image in
    the middle, place and day at the left.
    """
    lines = _head_lines(imprinted, number)
    head = sum(height_of(line, style, _side(imprinted)) for line, style in lines) + 9 * mm
    inner = Margins(UPRIGHT.top + head, UPRIGHT.right, UPRIGHT.bottom, UPRIGHT.left)
    return Template(inner, paint=lambda page: _paint(page, imprinted, lines, head))


def _head_lines(imprinted: Imprint, number: str) -> list[tuple[str, Style]]:
    *general, own = imprinted.unit.letterhead
    return [*((line, HEAD) for line in general), (own, HEAD.bold()), (number, HEAD)]


def _side(imprinted: Imprint) -> float:
    """Return how wide the unit's lines may be: narrower beside its image."""
    return SIDE - 4 * mm if imprinted.emblem else SIDE


def later_page(imprinted: Imprint) -> Template:
    """Return the following pages of a letter: one line above, the same foot."""
    return later_template(imprinted)


def _paint(page: Page, imprinted: Imprint, lines: list[tuple[str, Style]], head: float) -> None:
    frame, side = page.frame, _side(imprinted)
    y = UPRIGHT.top
    for line, style in lines:
        y += page.text(Box(frame.right - side, y, side, 0), line, style, Align.CENTRE)
    paint_emblem(page, imprinted, UPRIGHT.top)
    if imprinted.confidential:
        paint_mark(page, frame.x, UPRIGHT.top)
    y = UPRIGHT.top + (13 if imprinted.confidential else 5) * mm
    for line in place_and_date(imprinted.unit, imprinted.on):
        page.line(frame.x, y, line, HEAD, Align.END)
        y += HEAD.leading
    page.rule(frame.x, frame.right, UPRIGHT.top + head - 4.4 * mm, RULE, ACCENT)
    _paint_foot(page, imprinted)


def _paint_foot(page: Page, imprinted: Imprint) -> None:
    frame = page.frame
    baseline = page.height - FOOT_BASELINE
    page.rule(frame.x, frame.right, baseline - 4.8 * mm, 0.35, "#A6A6A6")
    number = imprinted.unit.phone
    call = translate("Reports", "Telephone: {number}", number=code(phone(number))) if number else ""
    page.line(frame.right, baseline, call or imprinted.title, FOOT)
    middle = frame.x + frame.width / 2
    page.line(middle, baseline, page_of(page), SMALL.bold(), Align.CENTRE)
    page.line(frame.x, baseline, printed_line(imprinted), LABEL, Align.END)
