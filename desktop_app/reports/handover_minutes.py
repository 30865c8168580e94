"""The handover minutes: what one head leaves to the next, with its annexes and reserves."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.formats import grouped, isolate, weekday_date
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Provider, State, label
from desktop_app.reports.blocks import (
    CELL,
    NOTHING,
    SECTION,
    TEXT,
    TITLE,
    alert,
    closing_seal,
    day,
    section,
    shown,
)
from desktop_app.reports.handwriting import Signer, blanks, dotted_lines, signature_rows
from desktop_app.reports.letterhead import imprint
from desktop_app.reports.making import Made, flowing
from desktop_app.reports.words import Case, number_words
from desktop_app.services.desk import Desk
from desktop_app.services.handover import Handover, handover
from desktop_app.services.printing import Trace
from desktop_app.services.rows import AccountRow
from desktop_app.services.slip_rows import SlipRow
from desktop_app.translate import tell, translate
from desktop_app.typeset import (
    Align,
    Block,
    Cell,
    Column,
    KeepTogether,
    Look,
    Paragraph,
    Row,
    Space,
    Span,
    Table,
    mm,
)

NAME = CELL.medium()
WRITTEN = Look(uprights=True, padding_y=1.9 * mm)
BLANK_ROWS = 4
USUAL_COPIES = 3


def document_title() -> str:
    """Return the document's name."""
    return translate("Reports", "Handover minutes")


def make(desk: Desk, incoming: str = "", witness: str = "", copies: int = USUAL_COPIES) -> Made:
    """Return the minutes of a handover today as a PDF.

    Asks for `incoming` and `witness` (names, else left to fill in) and `copies` (how many are
    signed, 1 at least). Raises ForbiddenError for a role that may not manage accounts.
    """
    desk.require(Action.PRINT)
    told = handover(desk)
    on = weekday_date(told.on)
    imprinted = imprint(desk, title=document_title(), about=on, foot=on)
    data = flowing(desk, imprinted, minutes(desk, told, incoming, witness, max(1, copies)))
    return Made(data, Trace(imprinted.title, None, {"open_requests": told.open_count}))


def minutes(
    desk: Desk, told: Handover, incoming: str = "", witness: str = "", copies: int = USUAL_COPIES
) -> list[Block]:
    """Return the body: the parties, the annexes, the reserves and the signatures."""
    return [
        Paragraph(document_title(), TITLE, Align.CENTRE, keep_with_next=True, role="H1"),
        Space(4 * mm),
        *_opening(desk, told, incoming, witness),
        *_open_requests(told),
        *_registers(told),
        *_slips(told),
        *_archives(told),
        *_accounts(told),
        *_by_hand(),
        *_end(desk, incoming, witness, copies),
    ]


def _opening(desk: Desk, told: Handover, incoming: str, witness: str) -> list[Block]:
    words = translate(
        "Reports",
        "On {date} the handover of the tasks of the head of {unit} took place between:",
        date=weekday_date(told.on),
        unit=desk.unit.name_ar,
    )
    parties = (
        (translate("Reports", "The outgoing head"), desk.unit.head_name_ar),
        (translate("Reports", "The incoming head"), incoming.strip()),
        (translate("Reports", "In the presence of the witness"), witness.strip()),
    )
    return [Paragraph(words, TEXT, after=2 * mm), *(_party(name, who) for name, who in parties)]


def _party(name: str, who: str) -> Block:
    if not who:
        return blanks([f"{name}:"])
    return Paragraph([Span(f"{name}: ", TEXT.grey()), Span(who, TEXT.bold())], TEXT, after=1 * mm)


# What the office holds


def _open_requests(told: Handover) -> list[Block]:
    providers = [one for one in Provider if any(key[0] is one for key in told.open_requests)]
    states = [one for one in State if any(key[1] is one for key in told.open_requests)]
    columns = [
        Column(translate("Reports", "State"), share=1),
        *(Column(tell(label(one)), width=32 * mm, align=Align.CENTRE) for one in providers),
        Column(translate("Reports", "Total"), width=24 * mm, align=Align.CENTRE),
    ]
    rows = [
        _counts(tell(label(state)), [told.open_requests.get((one, state), 0) for one in providers])
        for state in states
    ]
    sums = [
        sum(count for (one, _), count in told.open_requests.items() if one is provider)
        for provider in providers
    ]
    note = translate("Reports", "of which %n overdue", n=told.overdue)
    total = _counts(translate("Reports", "Total"), sums) if rows else None
    empty = translate("Reports", "No request waits for a decision.")
    heading = section(translate("Reports", "Annex 1: open requests, by state"), note)
    return [*heading, Table(columns, rows, total=total, empty=empty)]


def _counts(name: str, counts: Sequence[int]) -> list[str | Cell]:
    cells = [grouped(one) if one else NOTHING for one in counts]
    return [Cell(Span(name, NAME)), *cells, grouped(sum(counts))]


def _registers(told: Handover) -> list[Block]:
    names = {
        "files": translate("Reports", "Files"),
        "social": translate("Reports", "Social requests"),
        "health": translate("Reports", "Health requests"),
        "slips": translate("Reports", "Dispatch slips"),
        "extracts": translate("Reports", "Extracts of the register"),
    }
    columns = [
        Column(translate("Reports", "Register"), share=3),
        Column(translate("Reports", "Year"), share=1),
        Column(translate("Reports", "Numbers given"), share=1),
        Column(translate("Reports", "Last number"), share=2),
    ]
    rows = [
        Row(
            [
                Cell(Span(names[line.register], NAME)),
                str(line.year),
                grouped(line.last),
                isolate(line.last_number),
            ]
        )
        for line in told.registers
    ]
    note = translate("Reports", "Numbers have no gap and are never given twice")
    heading = section(translate("Reports", "Annex 2: registers and their last numbers"), note)
    empty = translate("Reports", "No number was given yet.")
    return [*heading, Table(columns, rows, empty=empty)]


def _slips(told: Handover) -> list[Block]:
    columns = [
        Column(translate("Reports", "Number")),
        Column(translate("Reports", "Date")),
        Column(translate("Reports", "Addressee"), share=1),
        Column(translate("Reports", "Files"), width=16 * mm, align=Align.CENTRE),
        Column(translate("Reports", "Awaited"), width=20 * mm, align=Align.CENTRE),
        Column(translate("Reports", "Remarks"), width=28 * mm),
    ]
    note = translate("Reports", "%n slips", n=len(told.slips))
    heading = section(translate("Reports", "Annex 3: slips that wait for an answer"), note)
    empty = translate("Reports", "Every slip was answered.")
    return [*heading, Table(columns, [_slip_row(one) for one in told.slips], empty=empty)]


def _slip_row(slip: SlipRow) -> Row:
    late = alert(translate("Reports", "overdue")) if slip.is_overdue else ""
    return Row(
        [
            Cell(Span(slip.written, NAME)),
            day(slip.on),
            slip.addressee,
            str(slip.lines),
            str(slip.awaited),
            late,
        ]
    )


def _archives(told: Handover) -> list[Block]:
    pairs = (
        (translate("Reports", "Beneficiary files"), grouped(told.files)),
        (translate("Reports", "People on file"), grouped(told.people)),
        (translate("Reports", "Archived requests"), grouped(told.archived)),
        (translate("Reports", "Last backup of the office"), day(told.backed_up_on)),
    )
    columns = [
        Column(translate("Reports", "What"), share=3),
        Column(translate("Reports", "Count or date"), share=2),
        Column(translate("Reports", "Sealed boxes, places and remarks"), share=4),
    ]
    rows = [Row([Cell(Span(name, NAME)), value, ""]) for name, value in pairs]
    heading = section(translate("Reports", "Annex 4: files, archives and backups"))
    return [*heading, Table(columns, rows, look=WRITTEN)]


def _accounts(told: Handover) -> list[Block]:
    columns = [
        Column(translate("Reports", "Account")),
        Column(translate("Reports", "Name"), share=2),
        Column(translate("Reports", "Role"), share=2),
        Column(translate("Reports", "Handed over or withdrawn"), share=3),
    ]
    note = translate("Reports", "Passwords and the recovery code are never written here")
    heading = section(translate("Reports", "Annex 5: accounts, keys and passwords"), note)
    rows = [_account_row(one) for one in told.accounts]
    recovery = translate("Reports", "Envelope of the recovery code, number and place")
    rows.append(Row([Cell(Span(recovery, NAME), span=3), ""]))
    return [*heading, Table(columns, rows, look=WRITTEN)]


def _account_row(account: AccountRow) -> Row:
    return Row(
        [
            Cell(isolate(account.name)),
            Cell(Span(shown(account.full_name_ar), NAME)),
            tell(label(account.role)),
            "",
        ]
    )


# What is counted by hand


def _by_hand() -> list[Block]:
    equipment = [
        Column(translate("Reports", "Equipment, furniture, stamps and keys"), share=4),
        Column(translate("Reports", "Inventory number"), share=2),
        Column(translate("Reports", "Count"), share=1),
        Column(translate("Reports", "Condition and remarks"), share=3),
    ]
    funds = [
        Column(translate("Reports", "Funds, vouchers and valuables"), share=4),
        Column(translate("Reports", "In figures (dirhams)"), share=2),
        Column(translate("Reports", "In words"), share=4),
    ]
    return [
        *_empty_table(translate("Reports", "Annex 6: equipment and keys"), equipment),
        *_empty_table(translate("Reports", "Annex 7: funds"), funds),
    ]


def _empty_table(name: str, columns: Sequence[Column]) -> list[Block]:
    """Return a table to fill in by hand; it never splits."""
    rows = [Row([""] * len(columns)) for _ in range(BLANK_ROWS)]
    return [KeepTogether([*section(name), Table(columns, rows, look=WRITTEN)])]


# Reserves and signatures


def _end(desk: Desk, incoming: str, witness: str, copies: int) -> list[Block]:
    reserves = translate("Reports", "Reserves («under reserve of»)")
    closing = translate(
        "Reports",
        "The annexes were read and found to agree. Made in %n copies ({words}), each signed.",
        n=copies,
        words=number_words(copies, Case.OBLIQUE),
    )
    signers = [
        Signer(translate("Reports", "The outgoing head"), desk.unit.head_name_ar),
        Signer(translate("Reports", "The witness"), witness.strip()),
        Signer(translate("Reports", "The incoming head"), incoming.strip()),
    ]
    return [
        KeepTogether(
            [
                Space(5 * mm),
                Paragraph(reserves, SECTION, role="H2"),
                dotted_lines(4),
                Space(2 * mm),
                Paragraph(closing, TEXT),
                Space(4 * mm),
                *signature_rows(signers),
                closing_seal(),
            ]
        )
    ]
