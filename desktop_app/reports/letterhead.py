"""What every page carries: letterhead, the mark of confidence, the line of later pages, foot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from io import BytesIO

from desktop_app.domain.formats import (
    FRENCH,
    isolate,
    short_date,
    time_of_day,
    weekday_date,
)
from desktop_app.reports.blocks import ACCENT, LABEL, SMALL, TEXT
from desktop_app.reports.head_words import hijri_day
from desktop_app.reports.languages import end_of, from_the_right, leading, start_of, trailing
from desktop_app.services.desk import Desk
from desktop_app.services.dispatch_settings import dispatch_settings
from desktop_app.services.emblem import emblem
from desktop_app.services.letter_settings import letter_settings
from desktop_app.services.print_rows import Mark
from desktop_app.services.rows import UnitRow
from desktop_app.translate import language, translate
from desktop_app.typeset import (
    Align,
    Box,
    Margins,
    Page,
    RichText,
    Span,
    Style,
    Template,
    height_of,
    lay_out,
    measure,
    mm,
)

# Arabic papers are punched on the right.
UPRIGHT = Margins(top=12 * mm, right=20 * mm, bottom=17 * mm, left=15 * mm)
LANDSCAPE = Margins(top=10 * mm, right=15 * mm, bottom=13.9 * mm, left=12 * mm)

LINE = Style(9.5, 4.6 * mm)
UNIT_LINE = Style(10.5, 4.8 * mm).bold()
MARK = Style(10.5, 5.6 * mm).bold()
RULE = 1.3
# The unit's own image in the centre, and the room kept for it; the program ships none.
EMBLEM = 18 * mm
CENTRE = 26 * mm
FOOT_BASELINE = 9 * mm
# Room to write a number by hand.
DOTS = "." * 12


@dataclass(frozen=True, slots=True)
class Imprint:
    """What identifies a print: the document, its number and subject, who printed it and when.

    `number` is empty when the document has none; `about` is said on later pages, `foot` beside
    the title at the foot; `printed_at` is in the office's own time. `dated` is the document's own
    day, for one that is printed again later. `emblem` is the unit's image, empty without one;
    `mark` is what numbers and seals the document.
    """

    unit: UnitRow
    title: str
    number_label: str
    number: str
    about: str
    foot: str
    printed_at: datetime
    printed_by: str
    confidential: bool = True
    dated: date | None = None
    mark: Mark | None = None
    emblem: bytes = field(default=b"", repr=False)

    @property
    def on(self) -> date:
        """The document's day."""
        return self.dated or self.printed_at.date()


def imprint(
    desk: Desk,
    title: str,
    about: str,
    number_label: str = "",
    number: str = "",
    foot: str = "",
    confidential: bool = True,
) -> Imprint:
    """Return the imprint of a document that the desk's account prints now.

    The document in hand at the desk, if any, takes its number here.
    """
    paper = desk.paper
    return Imprint(
        unit=desk.unit,
        title=title,
        number_label=number_label,
        number=number,
        about=about,
        foot=foot or isolate(number),
        printed_at=desk.local(desk.now()),
        printed_by=desk.account.full_name_ar,
        confidential=confidential,
        mark=paper.numbered(desk) if paper is not None else None,
        emblem=emblem(desk),
    )


def first_template(
    imprinted: Imprint, margins: Margins = UPRIGHT, size: tuple[float, float] | None = None
) -> Template:
    """Return the first page: letterhead above, foot below."""
    height = _letterhead_height(imprinted, (size or Template().size)[0], margins)
    return _template(imprinted, margins, size, height, _paint_letterhead)


def later_template(
    imprinted: Imprint, margins: Margins = UPRIGHT, size: tuple[float, float] | None = None
) -> Template:
    """Return the following pages: one line and the rule above, foot below."""
    return _template(imprinted, margins, size, 13.5 * mm, _paint_later_head)


def _template(
    imprinted: Imprint,
    margins: Margins,
    size: tuple[float, float] | None,
    head: float,
    paint_head: Callable[[Imprint, Page, Box], None],
) -> Template:
    inner = Margins(margins.top + head, margins.right, margins.bottom, margins.left)
    paint = partial(_paint, imprinted, margins.top, paint_head)
    return Template(inner, size or Template().size, paint)


def _paint(
    imprinted: Imprint, top: float, paint_head: Callable[[Imprint, Page, Box], None], page: Page
) -> None:
    frame = page.frame
    head = Box(frame.x, top, frame.width, frame.y - top)
    paint_head(imprinted, page, head)
    _paint_foot(imprinted, page)


def _letterhead_height(imprinted: Imprint, page_width: float, margins: Margins) -> float:
    width = _side_width(page_width - margins.left - margins.right)
    lines = sum(
        height_of(line, style, width) for line, style in unit_lines(imprinted.unit.letterhead)
    )
    left = _below_mark(imprinted) + len(_reference(imprinted)) * LINE.leading
    return max(lines, left, EMBLEM) + 7.2 * mm


def _below_mark(imprinted: Imprint) -> float:
    return 7.6 * mm if imprinted.confidential else 0.0


def _side_width(width: float) -> float:
    return (width - CENTRE) / 2


def unit_lines(letterhead: tuple[str, ...]) -> list[tuple[str, Style]]:
    """Return the lines of a letterhead, the most general first; the last, the unit, is bold."""
    last = len(letterhead) - 1
    return [(line, UNIT_LINE if place == last else LINE) for place, line in enumerate(letterhead)]


def _paint_letterhead(imprinted: Imprint, page: Page, head: Box) -> None:
    width = _side_width(head.width)
    y = head.y
    for line, style in unit_lines(imprinted.unit.letterhead):
        with page.tag("P"):
            y += page.text(leading(Box(head.x, y, head.width, 0), width), line, style)
    # The head of the first page is read; those of later pages repeat what was said.
    with page.tag("P"):
        if imprinted.confidential:
            paint_mark_at_end(page, head)
        paint_pairs(page, end_of(head), head.y + _below_mark(imprinted), _reference(imprinted))
    paint_emblem(page, imprinted, head.y)
    rule_y = head.bottom - 4.2 * mm
    page.rule(head.x, head.right, rule_y, RULE, ACCENT)


def _reference(imprinted: Imprint) -> list[tuple[str, str]]:
    place = translate("Reports", "{town}, on", town=imprinted.unit.city_ar)
    pairs = [(place, weekday_date(imprinted.on, language()))]
    hijri = hijri_day(imprinted.unit, imprinted.on) if language() != FRENCH else ""
    if hijri:
        pairs.append((translate("Reports", "corresponding to"), hijri))
    if imprinted.number:
        pairs.append((imprinted.number_label, isolate(imprinted.number)))
    return pairs


def paint_emblem(page: Page, imprinted: Imprint, y: float) -> None:
    """Draw the unit's image 18 mm wide in the centre of the page; nothing when none is loaded."""
    if imprinted.emblem:
        frame = page.frame
        box = Box(frame.x + (frame.width - EMBLEM) / 2, y, EMBLEM, EMBLEM)
        page.image(box, BytesIO(imprinted.emblem))


def number_line(desk: Desk, on: date) -> str:
    """Return «رقم: ………… / م.و.ع.إ / 2026» of the unit's own pattern: the registry writes it in."""
    french = language() == FRENCH
    pattern = (
        letter_settings(desk).number_pattern_fr
        if french
        else dispatch_settings(desk).number_pattern
    )
    written = pattern.format(number=DOTS, year=on.year)
    return translate("Reports", "Number: {number}", number=written)


def paint_mark(page: Page, x: float, y: float) -> None:
    """Draw the framed «سري» with its top left corner at (x, y)."""
    word = translate("Reports", "Confidential")
    box = Box(x, y, measure(word, MARK) + 7 * mm, 5.8 * mm)
    page.border(box, 1.1)
    page.text(box, word, MARK, Align.CENTRE)


def paint_mark_at_end(page: Page, head: Box) -> None:
    """Draw the framed «سري» at the side where the lines of a head end."""
    word = translate("Reports", "Confidential")
    paint_mark(page, trailing(head, measure(word, MARK) + 7 * mm).x, head.y)


def paint_pairs(page: Page, x: float, y: float, pairs: list[tuple[str, str]]) -> None:
    """Draw grey labels and their values in two columns that end at x, where lines end."""
    values = [lay_out(value, LINE.medium()) for _, value in pairs]
    back = 1 if from_the_right() else -1
    values_start = x + back * max(layout.width for layout in values)
    labels = 2.4 * mm + max(measure(label, LINE) for label, _ in pairs)
    labels_start = values_start + back * labels
    for (label, value), layout in zip(pairs, values, strict=True):
        baseline = y + 3.6 * mm
        page.line(values_start, baseline, value, LINE.medium())
        page.line(labels_start, baseline, label, LINE.grey())
        y += layout.height


def _paint_later_head(imprinted: Imprint, page: Page, head: Box) -> None:
    used = 2 * mm
    if imprinted.confidential:
        paint_mark_at_end(page, head)
        used += 3 * mm + measure(translate("Reports", "Confidential"), MARK) + 7 * mm
    again = translate("Reports", "continued")
    back = 1 if from_the_right() else -1
    page.line(end_of(head) + back * used, head.y + 4.1 * mm, again, TEXT.grey(), Align.END)
    used += 4 * mm + measure(again, TEXT)
    line: list[str | Span] = [Span(imprinted.title, TEXT.bold()), f" · {imprinted.about}"]
    if imprinted.number:
        line.append(f" · {isolate(imprinted.number)}")
    page.line(start_of(head), head.y + 4.1 * mm, _shortened(line, TEXT, head.width - used), TEXT)
    page.rule(head.x, head.right, head.bottom - 5 * mm, RULE, ACCENT)


def _shortened(line: list[str | Span], style: Style, room: float) -> RichText:
    """Return one line that fits in the room: its words after the title end with an ellipsis."""
    if lay_out(line, style).width <= room:
        return line
    title, *words = [line[0], *" ".join(str(part) for part in line[1:]).split()]
    while words and lay_out([title, " ", " ".join(words), " …"], style).width > room:
        words.pop()
    return [title, " ", " ".join(words), " …"]


def _paint_foot(imprinted: Imprint, page: Page) -> None:
    frame = page.frame
    baseline = page.height - FOOT_BASELINE
    page.rule(frame.x, frame.right, baseline - 4.4 * mm, 0.35, "#A6A6A6")
    what = f"{imprinted.title} · {imprinted.foot}" if imprinted.foot else imprinted.title
    page.line(start_of(frame), baseline, what, LABEL)
    middle = frame.x + frame.width / 2
    page.line(middle, baseline, page_of(page), SMALL.bold(), Align.CENTRE)
    page.line(end_of(frame), baseline, printed_line(imprinted), LABEL, Align.END)


def page_of(page: Page) -> str:
    """Return «صفحة 1 من 2»."""
    return translate("Reports", "Page {number} of {total}", number=page.number, total=page.total)


def printed_line(imprinted: Imprint) -> str:
    """Return when and by whom a document was printed."""
    return translate(
        "Reports",
        "Printed on {date} at {time} · {name}",
        date=isolate(short_date(imprinted.printed_at.date())),
        time=isolate(time_of_day(imprinted.printed_at)),
        name=imprinted.printed_by,
    )
