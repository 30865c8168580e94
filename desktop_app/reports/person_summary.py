"""The summary of a file: identity, family and rights, requests, and what was granted."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.formats import dirhams, isolate, mask_cnie, mask_rib, phone, weekday_date
from desktop_app.domain.rights import WARNING_DAYS
from desktop_app.domain.vocabulary import (
    DEAD,
    Kind,
    Outcome,
    Position,
    Relation,
    Sex,
    label,
)
from desktop_app.reports.blocks import (
    CELL,
    NOTHING,
    SMALL,
    TEXT,
    Ending,
    Fact,
    alert,
    code,
    day,
    facts,
    money,
    section,
    shown,
    signature,
    title,
    total,
)
from desktop_app.reports.wording import (
    due_cell,
    joined,
    number_cell,
    provider_words,
    state_cell,
)
from desktop_app.services.rows import FilePage, FileRow, MemberRow, RequestPage, RequestRow, UnitRow
from desktop_app.translate import tell, translate
from desktop_app.typeset import (
    Block,
    Cell,
    Column,
    KeepTogether,
    Paragraph,
    Row,
    Space,
    Span,
    Style,
    Table,
    mm,
)

NAME = Style(13, 6.2 * mm).bold()
LATIN = Style(10, 6.2 * mm).grey()


def summary(
    page: FilePage, reasoned: Sequence[RequestPage], rights: Sequence[Block], unit: UnitRow
) -> list[Block]:
    """Return the body of the summary.

    `reasoned` are the requests whose decision has a reason, `rights` the ledger of the family.
    """
    going_on = [row for row in page.requests if row.is_open]
    finished = [row for row in page.requests if not row.is_open]
    return [
        *title(_title(), _subtitle(page)),
        *facts(identity(page)),
        *family(page),
        *rights,
        *open_requests(page, going_on),
        *granted(finished),
        *finished_requests(page, finished, reasoned, signature(unit, _notes())),
    ]


def _title() -> str:
    return translate("Reports", "Summary of the beneficiary's file")


def _subtitle(page: FilePage) -> str:
    return translate("Reports", "State of the file on {date}", date=weekday_date(page.on))


def _notes() -> list[str]:
    return [
        translate(
            "Reports",
            "This summary is an internal document and no certificate. The personal data in it are"
            " protected by law 09.08, and its printing was entered in the audit trail.",
        )
    ]


# Identity


def identity(page: FilePage) -> list[list[Fact]]:
    """Return the rows of facts on the principal; numbers that identify are masked."""
    principal, file = page.principal, page.file
    return [
        _who(principal),
        _career(file),
        _birth(page),
        _contact(file, principal),
        _memberships(file, principal),
    ]


def _who(principal: MemberRow) -> list[Fact]:
    person = principal.person
    name = [Span(shown(person.full_name_ar), NAME)]
    if person.full_name_latin:
        name.append(Span(f"  {isolate(person.full_name_latin)}", LATIN))
    return [
        Fact(translate("Reports", "Given and family name"), name, 4, NAME),
        Fact(translate("Reports", "Category"), tell(label(principal.category, person.sex))),
        Fact(translate("Reports", "Sex"), tell(label(person.sex))),
    ]


def _career(file: FileRow) -> list[Fact]:
    return [
        Fact(translate("Reports", "Rank"), shown(file.rank_ar), 2),
        Fact(translate("Reports", "Posting"), shown(file.posting), 2),
        Fact(translate("Reports", "Service number"), code(file.matricule)),
        Fact(translate("Reports", "Payroll number (PPR)"), code(file.payroll_number)),
    ]


def _birth(page: FilePage) -> list[Fact]:
    person = page.principal.person
    place = "، ".join(part for part in (day(person.birth), person.birth_place) if part)
    return [
        Fact(translate("Reports", "Date and place of birth"), place, 2),
        Fact(translate("Reports", "Family situation"), _family_situation(page), 2),
        Fact(translate("Reports", "Identity card (CNIE)"), code(mask_cnie(person.cnie))),
        Fact(*_career_date(page.file, page.principal)),
    ]


def _career_date(file: FileRow, principal: MemberRow) -> tuple[str, str]:
    """Return the date that matters of a career: the death, the retirement or the recruitment."""
    if file.position in DEAD:
        return translate("Reports", "Date of death"), day(principal.person.died_on)
    if file.position is Position.RETIRED:
        return translate("Reports", "Date of retirement"), day(file.retired_on)
    return translate("Reports", "Date of recruitment"), day(file.recruited_on)


def _family_situation(page: FilePage) -> str:
    person = page.principal.person
    status = tell(label(person.marital_status, person.sex)) if person.marital_status else ""
    here = [row for row in page.members if row.ended_on is None or row.ended_on > page.on]
    children = sum(row.relation is Relation.CHILD for row in here)
    fostered = sum(row.relation is Relation.KAFALA for row in here)
    counts = [
        translate("Reports", "%n children", n=children) if children else "",
        translate("Reports", "%n fostered", n=fostered) if fostered else "",
    ]
    return shown("، ".join(part for part in (status, *counts) if part))


def _contact(file: FileRow, principal: MemberRow) -> list[Fact]:
    person = principal.person
    town = "" if person.address.endswith(person.town) else person.town
    address = "، ".join(part for part in (person.address, town) if part)
    account = mask_rib(person.rib) if person.rib else ""
    return [
        Fact(translate("Reports", "Phone"), code(phone(person.phone))),
        Fact(translate("Reports", "Pension number"), code(file.pension_number)),
        Fact(translate("Reports", "Bank account (RIB)"), code(account), 2),
        Fact(translate("Reports", "Address"), shown(address), 2),
    ]


def _memberships(file: FileRow, principal: MemberRow) -> list[Fact]:
    person = principal.person
    return [
        Fact(translate("Reports", "Mutual affiliation"), code(person.mutual_affiliation), 2),
        Fact(translate("Reports", "Mutual registration"), code(person.mutual_registration), 2),
        Fact(translate("Reports", "Foundation membership"), code(person.foundation_number)),
        Fact(translate("Reports", "Previous file number"), code(file.old_number)),
    ]


# Family and rights


def family(page: FilePage) -> list[Block]:
    """Return the table of the family with each one's right, its end and why."""
    members = [row for row in page.members if row.relation is not Relation.PRINCIPAL]
    note = translate("Reports", "Nobody is recorded")
    if members:
        note = joined(
            (
                translate("Reports", "%n people", n=len(members)),
                translate("Reports", "Notice is given %n days before a right ends", n=WARNING_DAYS),
            )
        )
    heading = section(translate("Reports", "Family and rights holders"), note)
    if not members:
        return heading
    several = sum(row.relation is Relation.SPOUSE for row in members) > 1
    return [*heading, _family_table(members, several)]


def _family_table(members: Sequence[MemberRow], several: bool) -> Table:
    columns = [
        Column(translate("Reports", "Name"), width=36 * mm),
        Column(translate("Reports", "Relation")),
        Column(translate("Reports", "Birth date")),
        Column(translate("Reports", "Age")),
        Column(translate("Reports", "Right")),
        Column(translate("Reports", "End of the right")),
        Column(translate("Reports", "Ground and remarks"), share=1),
    ]
    return Table(columns, [_family_row(row, several) for row in members])


def _family_row(row: MemberRow, several: bool) -> Row:
    person = row.person
    mother = ""
    if several and row.mother_name_ar:
        mother = _mother_line(person.sex, row.mother_name_ar)
    name = Span(shown(person.full_name_ar), CELL.bold())
    return Row(
        [
            Cell(name, note=mother),
            tell(label(row.category, person.sex)),
            day(person.birth),
            NOTHING if row.age is None else str(row.age),
            Span(_right_words(row), CELL.bold()),
            _right_end(row),
            _ground(row),
        ]
    )


def _mother_line(sex: Sex, name: str) -> str:
    if sex is Sex.FEMALE:
        return translate("Reports", "her mother: {name}", name=name)
    return translate("Reports", "his mother: {name}", name=name)


def _right_words(row: MemberRow) -> str:
    if not row.right.entitled:
        return translate("Reports", "closed")
    if row.right_ends_soon:
        return alert(translate("Reports", "ends soon"))
    if row.right.code == "student":
        return translate("Reports", "prolonged")
    return translate("Reports", "open")


def _right_end(row: MemberRow) -> str:
    if row.right.until is not None:
        return day(row.right.until)
    return translate("Reports", "no limit") if row.right.entitled else NOTHING


def _ground(row: MemberRow) -> str:
    parts = [tell(row.right.reason)]
    if row.kafala_reference:
        parts.append(
            translate("Reports", "Kafala deed {number}", number=isolate(row.kafala_reference))
        )
    if row.guardian_name:
        parts.append(translate("Reports", "Legal guardian: {name}", name=row.guardian_name))
    return joined(part.rstrip(".") for part in parts)


# Requests


def open_requests(page: FilePage, rows: Sequence[RequestRow]) -> list[Block]:
    """Return the requests that wait for somebody, with the sum asked for."""
    heading = section(translate("Reports", "Open requests"), _count_note(rows))
    if not rows:
        return heading
    asked = money(total(row.amount_requested for row in rows))
    columns = [
        Column(translate("Reports", "Request and date of deposit")),
        Column(translate("Reports", "Type of request and person concerned"), share=1),
        Column(translate("Reports", "Provider")),
        Column(translate("Reports", "State")),
        Column(translate("Reports", "Term")),
        Column(translate("Reports", "Requested")),
    ]
    label_cell = Cell(translate("Reports", "Total requested"), span=5)
    return [
        *heading,
        Table(columns, [_open_row(page, row) for row in rows], total=[label_cell, asked]),
    ]


def _count_note(rows: Sequence[RequestRow]) -> str:
    if not rows:
        return translate("Reports", "No request")
    return joined(
        (
            translate("Reports", "%n requests", n=len(rows)),
            translate("Reports", "Amounts in dirhams"),
        )
    )


def _open_row(page: FilePage, row: RequestRow) -> Row:
    return Row(
        [
            number_cell(row),
            Cell(row.type_short_ar, note=_for_whom(page, row)),
            provider_words(row.provider),
            _strong_state(row),
            due_cell(row),
            money(row.amount_requested),
        ]
    )


def _strong_state(row: RequestRow) -> Cell:
    cell = state_cell(row)
    return Cell(cell.text, note=cell.note, style=CELL.medium())


def _for_whom(page: FilePage, row: RequestRow) -> str:
    """Return whom of the family a request is for, and whether it is urgent."""
    someone = row.beneficiary_ar
    if row.beneficiary_id == page.principal.person.id:
        someone = translate("Reports", "the principal")
    urgent = alert(translate("Reports", "urgent")) if row.urgent and row.is_open else ""
    return joined((someone, urgent))


def finished_requests(
    page: FilePage, rows: Sequence[RequestRow], reasoned: Sequence[RequestPage], last: Block
) -> list[Block]:
    """Return the requests that were decided or closed, with both sums, the reasons and the end."""
    heading = section(translate("Reports", "Finished requests"), _count_note(rows))
    if not rows:
        return [*heading, KeepTogether([Space(5 * mm), last], at_bottom=True)]
    columns = [
        Column(translate("Reports", "Request and date of deposit")),
        Column(translate("Reports", "Type of request and person concerned"), share=1),
        Column(translate("Reports", "Provider")),
        Column(translate("Reports", "Decision and its date")),
        Column(translate("Reports", "Requested")),
        Column(translate("Reports", "Granted")),
    ]
    sums = Row(
        [
            Cell(translate("Reports", "Total"), span=4),
            money(total(row.amount_requested for row in rows)),
            money(total(row.amount_granted for row in rows)),
        ]
    )
    table = Table(columns, [_finished_row(page, row) for row in rows], total=sums)
    return [*heading, Ending(table, [*_reasons(reasoned), Space(4 * mm), last], sinks=True)]


def _finished_row(page: FilePage, row: RequestRow) -> Row:
    return Row(
        [
            number_cell(row),
            Cell(row.type_short_ar, note=_for_whom(page, row)),
            provider_words(row.provider),
            _strong_state(row),
            money(row.amount_requested),
            money(row.amount_granted),
        ]
    )


def _reasons(reasoned: Sequence[RequestPage]) -> list[Block]:
    return [
        Paragraph(_reason_line(page), SMALL.grey(), before=1.4 * mm if place == 0 else 0.4 * mm)
        for place, page in enumerate(reasoned)
        if page.decision_reason
    ]


def _reason_line(page: RequestPage) -> str:
    number, reason = isolate(page.row.number), page.decision_reason.rstrip(".")
    if page.row.outcome is Outcome.REFUSED:
        return translate(
            "Reports", "Ground of refusal ({number}): {reason}.", number=number, reason=reason
        )
    return translate(
        "Reports",
        "Ground of partial acceptance ({number}): {reason}.",
        number=number,
        reason=reason,
    )


def granted(finished: Sequence[RequestRow]) -> list[Block]:
    """Return what the family was granted: in all, for each half of the work, and last."""
    benefits = [row for row in finished if row.outcome in {Outcome.ACCEPTED, Outcome.PARTLY}]
    heading = section(translate("Reports", "What was granted"), _granted_note(benefits))
    if not benefits:
        return heading
    last = max(benefits, key=lambda row: row.decided_on or row.state_since)
    figures = TEXT.sized(11, 5.4 * mm).bold()
    row = [
        Fact(translate("Reports", "Total granted"), _sum(benefits), 1.5, figures),
        Fact(translate("Reports", "Of it social services"), _sum(benefits, Kind.SOCIAL), 1.25),
        Fact(translate("Reports", "Of it health services"), _sum(benefits, Kind.HEALTH), 1.25),
        Fact(translate("Reports", "Last benefit"), _benefit(last), 2),
    ]
    return [KeepTogether([*heading, *facts([row])])]


def _granted_note(benefits: Sequence[RequestRow]) -> str:
    if not benefits:
        return translate("Reports", "No benefit so far")
    first = min(row.decided_on or row.state_since for row in benefits)
    return joined(
        (
            translate("Reports", "%n benefits", n=len(benefits)),
            translate("Reports", "since {date}", date=day(first)),
        )
    )


def _sum(rows: Sequence[RequestRow], kind: Kind | None = None) -> str:
    return dirhams(sum(row.amount_granted or 0 for row in rows if kind is None or row.kind is kind))


def _benefit(row: RequestRow) -> str:
    return joined((row.type_short_ar, day(row.decided_on or row.state_since)))


def has_reason(row: RequestRow) -> bool:
    """Tell whether a finished request's decision had to give its reason."""
    return not row.is_open and row.outcome in {Outcome.PARTLY, Outcome.REFUSED}


def document_title() -> str:
    """Return the document's name."""
    return _title()
