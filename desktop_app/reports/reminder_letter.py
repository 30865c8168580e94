"""The reminder to a body: a letter that lists the files of a slip it has not answered."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.domain.errors import ConflictError
from desktop_app.domain.formats import FRENCH, isolate
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Kind, Outcome, State, label, state_label
from desktop_app.reports.blocks import NOTHING, Ending, code, day, money
from desktop_app.reports.languages import amounts, listed, long_day, set_in, strong
from desktop_app.reports.letter import (
    Seal,
    closing_of,
    greeting,
    made_letter,
    particulars,
    parties,
    prose,
    seal_of,
    spoken_to,
    titled,
    under,
)
from desktop_app.reports.letterhead import imprint
from desktop_app.reports.making import Made
from desktop_app.services.desk import Desk
from desktop_app.services.dispatch_settings import DispatchSettings, dispatch_settings
from desktop_app.services.printing import Trace
from desktop_app.services.slip_pages import slip_content, slip_page
from desktop_app.services.slip_rows import ContentLine, SlipContent, SlipLineRow, SlipPage
from desktop_app.translate import language as spoken
from desktop_app.translate import tell, translate
from desktop_app.typeset import Align, Block, Cell, Column, Look, Row, Space, Span, Table, mm

LOOK = Look()
NAME = LOOK.style.medium()


def make(desk: Desk, slip_id: int, language: str = "") -> Made:
    """Return the letter that reminds a body of the files of a slip it has not answered, as a PDF.

    In the language of the body unless one is named. Raises NotFoundError for a slip that is not
    there, ConflictError when all was answered, ForbiddenError for a role that may not.
    """
    desk.require(Action.PRINT)
    page, content = slip_page(desk, slip_id), slip_content(desk, slip_id)
    if not page.awaited:
        text = message("Reports", "Everything on the slip was answered: there is no reminder.")
        raise ConflictError(text, "answered")
    chosen = language or dispatch_settings(desk).language(page.row.provider)
    if chosen == FRENCH:
        content = content.in_french()
    with set_in(desk, chosen) as told:
        imprinted = replace(
            imprint(
                told,
                title=document_title(),
                about=translate(
                    "Reports", "Dispatch slip no. {number}", number=_number(page, content)
                ),
                foot=isolate(page.row.number),
                confidential=any(line.kind is Kind.HEALTH for line in page.lines),
            ),
            dated=page.row.reminded_on or desk.today(),
        )
        data = made_letter(told, imprinted, lambda desk: letter(desk, page, content))
    return Made(data, Trace(imprinted.title, None, {"number": page.row.number}))


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


def _number(page: SlipPage, content: SlipContent) -> str:
    """Return the slip's number as the letter writes it; no Arabic initials in a French one."""
    if spoken() == FRENCH and content.french is None:
        return isolate(page.row.number)
    return content.written


def letter(desk: Desk, page: SlipPage, content: SlipContent) -> list[Block]:
    """Return the letter: parties, subject, references, the request itself, the open files."""
    settings = dispatch_settings(desk)
    addressee = settings.addressee_in(page.row.provider, spoken(), page.row.addressee)
    title = spoken_to(addressee)
    closing = [
        Space(3 * mm),
        prose(_wish()),
        *closing_of(desk, title, _seal(desk, page)),
    ]
    return [
        *titled(ordinal_title(page.row.reminders)),
        *parties(desk.unit, strong(addressee), [_way(settings)]),
        *particulars(_subject(page), listed(_references(page, content))),
        greeting(desk, title),
        prose(_request(desk, page)),
        Space(2 * mm),
        Ending(_table(page, content), closing),
    ]


def _way(settings: DispatchSettings) -> str:
    return under(settings.supervisor_in(spoken()))


def _subject(page: SlipPage) -> str:
    return translate("Reports", "Reminder about %n files without an answer", n=len(page.awaited))


def _references(page: SlipPage, content: SlipContent) -> list[str]:
    row = page.row
    lines = [
        translate(
            "Reports",
            "Dispatch slip no. {number} of {date}",
            number=_number(page, content),
            date=long_day(row.on),
        )
    ]
    if row.acknowledged_on is not None:
        words = translate(
            "Reports", "received by you on {date}", date=long_day(row.acknowledged_on)
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
        date=long_day(desk.today()),
    )


def _wish() -> str:
    return translate(
        "Reports",
        "Please let us know what was decided on them, or what delays it, so that the persons"
        " concerned can be told within the legal terms.",
    )


def _table(page: SlipPage, content: SlipContent) -> Table:
    columns = [
        Column(translate("Reports", "Serial number"), width=13 * mm, align=Align.CENTRE),
        Column(translate("Reports", "Request number")),
        Column(translate("Reports", "Beneficiary and type of request"), share=6),
        Column(translate("Reports", "Requested (dirhams)"), align=amounts()),
        Column(translate("Reports", "Your last word"), share=3),
    ]
    said = {line.request_id: line for line in content.lines}
    rows = [
        _row(place, line, said.get(line.request_id))
        for place, line in enumerate(page.awaited, start=1)
    ]
    return Table(columns, rows, look=LOOK)


def _row(place: int, line: SlipLineRow, said: ContentLine | None) -> Row:
    return Row(
        [
            str(place),
            code(line.number),
            Cell(
                Span(said.beneficiary_ar if said else line.beneficiary_ar, NAME),
                note=said.type_ar if said else line.type_ar,
            ),
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


def _seal(desk: Desk, page: SlipPage) -> Seal:
    """Return what the code says: kind, slip's number, its rank and day, and of which files."""
    row = page.row
    day_of_letter = row.reminded_on or desk.today()
    numbers = [line.number for line in page.awaited]
    return seal_of(desk, "REMINDER", row.number, f"{row.reminders:02d}", *numbers, on=day_of_letter)
