"""The minutes of a restore drill: which copy was restored, what it held, and whether it agrees."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.domain.formats import grouped, isolate, long_date, time_of_day, weekday_date
from desktop_app.reports.blocks import (
    CELL,
    NOTHING,
    TEXT,
    TITLE,
    alert,
    closing_seal,
    day,
    section,
)
from desktop_app.reports.handwriting import Signer, signature_rows
from desktop_app.reports.letterhead import imprint
from desktop_app.reports.making import Made, flowing
from desktop_app.services.desk import Desk
from desktop_app.services.drill_record import DrillRecord, drill_record
from desktop_app.services.printing import Trace
from desktop_app.services.restoring import COUNT_LABELS
from desktop_app.translate import tell, translate
from desktop_app.typeset import (
    Align,
    Block,
    Cell,
    Column,
    KeepTogether,
    Paragraph,
    Row,
    Space,
    Span,
    Table,
    mm,
)

NAME = CELL.medium()
MEGABYTE = 1_000_000


def document_title() -> str:
    """Return the document's name."""
    return translate("Reports", "Minutes of a restore drill")


def make(desk: Desk) -> Made:
    """Return the minutes of the last drill as a PDF.

    Raises NotFoundError when there was none, ForbiddenError for a role that may not print.
    """
    told = drill_record(desk)
    on = weekday_date(desk.local(told.at).date())
    imprinted = imprint(desk, title=document_title(), about=on, foot=on)
    data = flowing(desk, imprinted, minutes(desk, told))
    return Made(data, Trace(imprinted.title, None, {"copy": told.copy, "sound": told.sound}))


def minutes(desk: Desk, told: DrillRecord) -> list[Block]:
    """Return the body: what was done, the counts side by side, the verdict, the signatures."""
    return [
        Paragraph(document_title(), TITLE, Align.CENTRE, keep_with_next=True, role="H1"),
        Space(4 * mm),
        Paragraph(_opening(desk, told), TEXT, after=2 * mm),
        *_copy(desk, told),
        *_counts(told),
        *_earlier(desk, told),
        *_end(desk, told),
    ]


def _opening(desk: Desk, told: DrillRecord) -> str:
    at = desk.local(told.at)
    return translate(
        "Reports",
        "On {date} at {time} the last copy of the office of {unit} was restored into a temporary"
        " folder, opened with its key, read page by page, counted, and removed. The office itself"
        " was not touched.",
        date=weekday_date(at.date()),
        time=isolate(time_of_day(at)),
        unit=desk.unit.name_ar,
    )


def _copy(desk: Desk, told: DrillRecord) -> list[Block]:
    made = desk.local(told.copied_at) if told.copied_at else None
    size = translate("Reports", "{number} MB", number=isolate(f"{told.size / MEGABYTE:.1f}"))
    pairs = (
        (translate("Reports", "Name of the copy"), isolate(told.copy)),
        (
            translate("Reports", "Made on"),
            f"{long_date(made.date())} {isolate(time_of_day(made))}" if made else NOTHING,
        ),
        (translate("Reports", "Size"), size),
        (translate("Reports", "Drill started by"), told.by or NOTHING),
    )
    columns = [
        Column(translate("Reports", "What"), share=2),
        Column(translate("Reports", "Value"), share=4),
    ]
    rows = [Row([Cell(Span(name, NAME)), value]) for name, value in pairs]
    return [*section(translate("Reports", "The copy")), Table(columns, rows)]


def _counts(told: DrillRecord) -> list[Block]:
    columns = [
        Column(translate("Reports", "What"), share=3),
        Column(translate("Reports", "When it was made"), share=2, align=Align.CENTRE),
        Column(translate("Reports", "After restoring"), share=2, align=Align.CENTRE),
        Column(translate("Reports", "Agreement"), share=2, align=Align.CENTRE),
    ]
    rows = [
        _count_row(tell(text), name, told.noted, told.found)
        for name, text in COUNT_LABELS.items()
        if name in told.found
    ]
    empty = translate("Reports", "The copy could not be opened: nothing was counted.")
    heading = section(translate("Reports", "What was counted"))
    return [*heading, Table(columns, rows, empty=empty)]


def _count_row(name: str, code: str, noted: Mapping[str, int], found: Mapping[str, int]) -> Row:
    then = grouped(noted[code]) if code in noted else NOTHING
    agrees = translate("Reports", "agrees")
    if code not in noted:
        agrees = NOTHING
    differs = code in noted and noted[code] != found[code]
    said = alert(translate("Reports", "differs")) if differs else agrees
    return Row([Cell(Span(name, NAME)), then, grouped(found[code]), said])


def _earlier(desk: Desk, told: DrillRecord) -> list[Block]:
    if not told.earlier:
        return []
    columns = [
        Column(translate("Reports", "Date")),
        Column(translate("Reports", "Name of the copy"), share=1),
        Column(translate("Reports", "Verdict"), width=34 * mm, align=Align.CENTRE),
    ]
    rows = [
        Row([day(desk.local(at).date()), isolate(name), _verdict_word(sound)])
        for at, name, sound in told.earlier
    ]
    return [*section(translate("Reports", "Earlier drills")), Table(columns, rows)]


def _verdict_word(sound: bool) -> str:
    if sound:
        return translate("Reports", "sound")
    return alert(translate("Reports", "not sound"))


def _end(desk: Desk, told: DrillRecord) -> list[Block]:
    words = (
        translate(
            "Reports",
            "The copy is sound: the office can be restored from it, with the counts above.",
        )
        if told.sound
        else translate(
            "Reports",
            "The copy is not sound. A new copy is to be made, and the drill done again.",
        )
    )
    signers = [
        Signer(translate("Reports", "Who did the drill"), told.by),
        Signer(desk.unit.head_title_ar, desk.unit.head_name_ar),
    ]
    return [
        KeepTogether(
            [
                Space(5 * mm),
                Paragraph(words, TEXT.bold(), after=3 * mm),
                *signature_rows(signers),
                closing_seal(),
            ]
        )
    ]
