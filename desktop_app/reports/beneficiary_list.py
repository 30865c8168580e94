"""The list of beneficiaries of a season, and its waiting list, place after place."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.formats import grouped, isolate, weekday_date
from desktop_app.domain.ranking import RULES, Order
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Kind
from desktop_app.reports.blocks import (
    CELL,
    NOTHING,
    TEXT,
    Ending,
    Fact,
    day,
    facts,
    section,
    shown,
    title,
)
from desktop_app.reports.handwriting import Signer, signature_rows
from desktop_app.reports.letterhead import imprint
from desktop_app.reports.making import Made, flowing
from desktop_app.reports.wording import joined, provider_words, state_words, who_words
from desktop_app.reports.words import Case, number_words
from desktop_app.services.beneficiary_lists import BeneficiaryList, RankedRow, beneficiary_list
from desktop_app.services.desk import Desk
from desktop_app.services.printing import Trace
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


def document_title() -> str:
    """Return the document's name."""
    return translate("Reports", "List of beneficiaries")


def make(
    desk: Desk,
    type: str,
    seats: int,
    season: int | None = None,
    order: Order | None = None,
    members: Sequence[str] = (),
) -> Made:
    """Return the list of a type's season as a PDF.

    Asks for `type` (a code), `seats`, `season` (a year, else the present one), `order` (a rule
    of `domain.ranking`, else the type's usual one) and `members`, the names of the committee.
    Raises InvalidError for what cannot be, ForbiddenError for a role that may not.
    """
    desk.require(Action.PRINT)
    told = beneficiary_list(desk, type, seats, season, order)
    imprinted = imprint(
        desk,
        title=document_title(),
        about=joined((told.type.short_ar, _season_words(told))),
        foot=joined((told.type.short_ar, isolate(str(told.season)))),
        confidential=told.type.kind is Kind.HEALTH,
    )
    data = flowing(desk, imprinted, listing(desk, told, members))
    details = {"type": told.type.code, "season": told.season, "seats": seats}
    return Made(
        data, Trace(imprinted.title, None, details, count=len(told.seated) + len(told.waiting))
    )


def _season_words(told: BeneficiaryList) -> str:
    return translate("Reports", "season {year}", year=told.season)


def listing(desk: Desk, told: BeneficiaryList, members: Sequence[str] = ()) -> list[Block]:
    """Return the body: the rule, those with a place, those who wait, and the closing."""
    blocks = [
        *title(document_title(), joined((told.type.name_ar, _season_words(told)))),
        *facts(_facts(told)),
        *section(translate("Reports", "Beneficiaries"), _seated_note(told)),
    ]
    closing = _closing(desk, told, members)
    empty = translate("Reports", "Nobody has a place.")
    seated = _table(told, told.seated, 0, empty)
    if not told.waiting:
        return [*blocks, Ending(seated, closing)]
    note = translate("Reports", "%n people", n=len(told.waiting))
    waiting = _table(told, told.waiting, len(told.seated), "")
    return [
        *blocks,
        seated,
        *section(translate("Reports", "Waiting list"), note),
        Ending(waiting, closing),
    ]


def _facts(told: BeneficiaryList) -> list[list[Fact]]:
    candidates = len(told.seated) + len(told.waiting) + told.refused
    return [
        [
            Fact(translate("Reports", "Places"), grouped(told.seats)),
            Fact(translate("Reports", "Candidates"), grouped(candidates)),
            Fact(translate("Reports", "With a decision in favour"), grouped(told.granted)),
            Fact(translate("Reports", "Refused candidates"), grouped(told.refused)),
            Fact(translate("Reports", "Provider"), provider_words(told.type.provider), 2),
        ],
        [Fact(translate("Reports", "Rule of the ranking"), _rule(told), 6)],
    ]


def _rule(told: BeneficiaryList) -> str:
    rule = tell(RULES[told.order])
    if not told.granted:
        return rule
    return translate("Reports", "decisions in favour first, then {rule}", rule=rule)


def _seated_note(told: BeneficiaryList) -> str:
    people = translate("Reports", "%n people", n=len(told.seated))
    beyond = ""
    if told.granted > told.seats:
        more = told.granted - told.seats
        beyond = translate("Reports", "%n decisions in favour beyond the places", n=more)
    return joined((people, beyond))


# Lines


def _table(told: BeneficiaryList, rows: Sequence[RankedRow], before: int, empty: str) -> Table:
    chosen = any(one.chosen for one in rows)
    columns = [
        Column(translate("Reports", "Place"), width=13 * mm, align=Align.CENTRE),
        Column(translate("Reports", "Beneficiary, category and number"), share=5),
        Column(translate("Reports", "Age"), width=12 * mm, align=Align.CENTRE),
        Column(translate("Reports", "Request and date of deposit"), width=35 * mm),
        *([Column(translate("Reports", "Choice"), share=3)] if chosen else []),
        Column(_criterion_head(told.order), width=25 * mm),
        Column(translate("Reports", "State"), width=28 * mm),
    ]
    return Table(columns, [_row(told, one, before, chosen) for one in rows], empty=empty)


def _criterion_head(order: Order) -> str:
    if order is Order.MERIT:
        return translate("Reports", "General average")
    return translate("Reports", "Earlier benefit")


def _row(told: BeneficiaryList, one: RankedRow, before: int, chosen: bool) -> Row:
    row = one.row
    criterion = isolate(one.mark) if told.order is Order.MERIT else _served(one)
    cells: list[str | Cell] = [
        str(one.place - before),
        Cell(Span(shown(row.beneficiary_ar), NAME), note=who_words(row)),
        NOTHING if one.age is None else str(one.age),
        Cell(isolate(row.number), note=day(row.received_on)),
    ]
    if chosen:
        cells.append(shown("، ".join(one.chosen)))
    return Row([*cells, criterion or NOTHING, state_words(row)])


def _served(one: RankedRow) -> str:
    if one.served_before:
        return translate("Reports", "served before")
    return translate("Reports", "never served")


# Closing


def closing_line(desk: Desk, told: BeneficiaryList) -> str:
    """Return the sentence that closes the list: how many, in figures and in words."""
    seated, waiting = len(told.seated), len(told.waiting)
    on = weekday_date(desk.today())
    first = translate(
        "Reports",
        "This list was closed on {date} with %n beneficiaries ({words})",
        n=seated,
        date=on,
        words=number_words(seated, Case.OBLIQUE),
    )
    if not waiting:
        return f"{first}."
    second = translate(
        "Reports",
        "and %n on the waiting list ({words})",
        n=waiting,
        words=number_words(waiting, Case.OBLIQUE),
    )
    return f"{first} {second}."


def _closing(desk: Desk, told: BeneficiaryList, members: Sequence[str]) -> list[Block]:
    head = Signer(desk.unit.head_title_ar, desk.unit.head_name_ar)
    member = translate("Reports", "Member of the committee")
    named = [name for name in members if name.strip()] or ["", ""]
    signers = [*(Signer(member, name) for name in named), head]
    return [
        Space(4 * mm),
        Paragraph(closing_line(desk, told), TEXT),
        Space(4 * mm),
        KeepTogether(signature_rows(signers, 28 * mm)),
    ]
