"""Gives every row about a person a place in a family, of the workbook or of the office."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from desktop_app.domain.formats import isolate
from desktop_app.domain.messages import Message, message
from desktop_app.domain.vocabulary import Relation
from desktop_app.services.importing.findings import Code
from desktop_app.services.importing.households import Directory, Household, Seat, Someone
from desktop_app.services.importing.kinship import DESCENDANTS, guessed_relation
from desktop_app.services.importing.people_lines import (
    KEY_FIELDS,
    NO_NAME,
    Key,
    PersonLine,
    name_field,
    shown,
)

# A row that gives one of these says whose it is; without them its place in the sheet says it.
TELLING = frozenset({"matricule", "file_number", "principal_name"})


def seat_people(lines: Sequence[PersonLine], directory: Directory) -> None:
    """Seat all rows that can come in; those that cannot get their findings."""
    principals = principal_lines(lines)
    homes: dict[int, Household | None] = {}
    for line in lines:
        if id(line) in principals:
            homes[id(line)] = None if line.is_refused else _seat_principal(line, directory)
    for _, group in groupby(lines, key=lambda line: line.line.table.sheet.name):
        _seat_members(list(group), homes, directory)
    order = {id(line): place for place, line in enumerate(lines)}
    for household in directory.households:
        household.seats.sort(key=lambda seat: _place_in_family(seat, order))


def _place_in_family(seat: Seat, order: dict[int, int]) -> tuple[bool, int]:
    """The principal first, then those of the office, then the new ones as the register goes."""
    return seat.relation is not Relation.PRINCIPAL, order.get(id(seat.line), -1)


def principal_lines(lines: Sequence[PersonLine]) -> set[int]:
    """Return the rows (by identity) that open a family.

    A row that does not say its relation opens one, unless its number belongs to a row that
    says so, or it has none in a sheet that gives numbers.
    """
    found = {id(line) for line in lines if line.relation is Relation.PRINCIPAL}
    taken = {key for line in lines if id(line) in found for key in line.keys}
    for line in lines:
        if line.relation is not None or line.line.table.is_dependants:
            continue
        own = [key for key in line.keys if key[0] != "principal_name"]
        is_list = not line.line.table.has(*KEY_FIELDS, "relation", "category", "principal_name")
        if is_list or (own and not any(key in taken for key in own)):
            found.add(id(line))
            taken |= set(own)
    return found


def _seat_principal(line: PersonLine, directory: Directory) -> Household | None:
    """Return the principal's family, found or new; None when the row stays out."""
    if not (line.name.family and line.name.given):
        line.error(name_field(line), Code.MISSING_NAME, NO_NAME)
        return None
    numbers = [key for key in line.keys if key[0] == "matricule"]
    household = directory.find(numbers)
    if household is not None and not household.principal.is_same(line):
        line.error("matricule", Code.DUPLICATE_NUMBER, _duplicate(numbers[0][1], household))
        return None
    return _tied(line, household or _led_by_known(line, directory), directory)


def _led_by_known(line: PersonLine, directory: Directory) -> Household:
    someone = (
        _said_to_be(line, directory)
        or _known_person(line, directory)
        or _known_namesake(line, directory)
    )
    household = directory.household_led_by(someone) if someone is not None else None
    if household is None:
        seat = Seat(someone or _newcomer(line, directory), Relation.PRINCIPAL, line=line)
        household = Household([seat])
        directory.add(household)
    return household


def _tied(line: PersonLine, household: Household, directory: Directory) -> Household:
    keys = [key for key in line.keys if key[0] != "principal_name"]
    names: list[Key] = [("principal_name", key) for key in line.name_keys]
    cnie = str(line.person.get("cnie", ""))
    cards: list[Key] = [("cnie", cnie)] if cnie else []
    directory.add_keys(household, [*keys, *names, *cards])
    return household


def _duplicate(matricule: str, household: Household) -> Message:
    holder = household.principal
    if holder.line is None:
        return message(
            "Import",
            "The service number {number} belongs to {name} in the office (file {file}). Correct"
            " the number or the name.",
            number=isolate(matricule),
            name=holder.name,
            file=isolate(household.number),
        )
    return message(
        "Import",
        "The service number {number} already belongs to {name} (row {row}). Correct the number of"
        " one of the two.",
        number=isolate(matricule),
        name=holder.name,
        row=holder.line.line.number,
    )


def _said_to_be(line: PersonLine, directory: Directory) -> Someone | None:
    """Return whom of the office the row was said to be of; the row's spelling is theirs too."""
    someone = directory.person(line.same_as)
    if someone is not None:
        someone.name_keys |= line.name_keys
    return someone


def _known_person(line: PersonLine, directory: Directory) -> Someone | None:
    """Return who carries the row's identity card, when the name agrees."""
    cnie = str(line.person.get("cnie", ""))
    return next((one for one in directory.holders(cnie) if one.is_same(line)), None)


def _known_namesake(line: PersonLine, directory: Directory) -> Someone | None:
    """Return the principal of the same name and birth that a row without number repeats."""
    if line.career.matricule:
        return None
    for household in directory.led_by_namesakes(line.name_keys):
        principal = household.principal
        # Of two rows that say no birth nobody knows whether they are one person; a row and
        # the office's record of it are.
        told = line.birth is not None or household.file_id is not None
        if told and principal.birth == line.birth and principal.is_same(line):
            return principal
    return None


def _newcomer(line: PersonLine, directory: Directory) -> Someone:
    """Return the row's person as somebody new; a card of somebody else is not theirs."""
    cnie = str(line.person.get("cnie", ""))
    holders = directory.holders(cnie)
    if holders:
        line.warn("cnie", Code.BAD_CNIE, _taken(cnie, holders[0]))
        line.person["cnie"] = cnie = ""
    name = line.name
    someone = Someone(
        name=f"{name.given} {name.family}".strip(),
        name_keys=line.name_keys,
        family=(name.family, name.family_latin),
        given=name.given,
        birth=line.birth,
        cnie=cnie,
        sex=line.sex,
        line=line,
    )
    directory.add_person(someone)
    return someone


def _taken(cnie: str, holder: Someone) -> Message:
    return message(
        "Import",
        "The identity card number {number} already belongs to {name}. The row came in; the number"
        " is kept in the person's notes. Check it on the card.",
        number=shown(cnie),
        name=holder.name,
    )


def _seat_members(
    lines: Sequence[PersonLine], homes: dict[int, Household | None], directory: Directory
) -> None:
    """Seat the family members of one sheet, each in the family it says or it follows.

    A sheet that begins with members who do not say whose they are lists principals last.
    """
    first = lines[0]
    principals_last = id(first) not in homes and not _tells(first)
    home: Household | None = None
    refused: PersonLine | None = None
    for line in reversed(lines) if principals_last else lines:
        if id(line) in homes:
            home = homes[id(line)]
            refused = line if home is None else None
            continue
        if line.is_refused:
            continue
        follows_refused = refused is not None and _shares_number(line, refused)
        own = None if follows_refused else directory.find(line.keys)
        if own is None and not _tells(line):
            own = home
        if own is None:
            line.error(*_missing_principal(line, refused))
            continue
        home = own
        _seat_member(line, own, directory)


def _shares_number(line: PersonLine, refused: PersonLine) -> bool:
    """Tell whether a member follows a refused principal of its own number.

    The number may then belong to somebody else too, whose family this is not.
    """
    return any(key in refused.keys for key in line.keys if key[0] == "matricule")


def _tells(line: PersonLine) -> bool:
    return any(key[0] in TELLING for key in line.keys)


def _missing_principal(line: PersonLine, refused: PersonLine | None) -> tuple[str, Code, Message]:
    if refused is not None and (not _tells(line) or _shares_number(line, refused)):
        text = message(
            "Import",
            "The row of this family's principal (row {row}) did not come in. Correct it, then"
            " import again.",
            row=refused.line.number,
        )
        return "matricule", Code.MISSING_PRINCIPAL, text
    told = next((key for key in line.keys if key[0] in TELLING), None)
    if told is None:
        text = message(
            "Import",
            "Nothing says whose family this row belongs to. Write the principal's service number.",
        )
        return "matricule", Code.MISSING_PRINCIPAL, text
    text = message(
        "Import",
        "No principal of a family answers to {value}, neither in the workbook nor in the"
        " office. Add the principal's row, or correct its fault, then import again.",
        value=shown(line.line.text(told[0])),
    )
    return told[0], Code.MISSING_PRINCIPAL, text


def _seat_member(line: PersonLine, household: Household, directory: Directory) -> None:
    if line.relation is None and household.principal.is_same(line):
        return
    relation = line.relation or guessed_relation(line, household)
    _take_family_name(line, relation, household)
    if not (line.name.family and line.name.given):
        line.error(name_field(line), Code.MISSING_NAME, NO_NAME)
        return
    _drop_borrowed_card(line, household)
    said = _said_to_be(line, directory)
    if said is not None and said in household.people():
        return
    if said is None and household.seat_of(line, relation) is not None:
        return
    someone = said or _known_person(line, directory)
    if someone is None or any(seat.someone is someone for seat in household.seats):
        someone = _newcomer(line, directory)
    household.seats.append(Seat(someone, relation, line=line))


def _take_family_name(line: PersonLine, relation: Relation, household: Household) -> None:
    """Give a child whose row has only the given name the principal's family name."""
    if line.name.family or relation not in DESCENDANTS:
        return
    arabic, latin = household.principal.family
    line.name = replace(
        line.name,
        family_ar=arabic if line.name.given_ar or not latin else "",
        family_latin=latin if line.name.given_latin else "",
    )


def _drop_borrowed_card(line: PersonLine, household: Household) -> None:
    """Take off the principal's card number: registers repeat it on the rows of the family."""
    cnie = line.person.get("cnie")
    principal = household.principal
    if cnie and principal.cnie == cnie and not principal.is_named(line):
        line.person["cnie"] = ""
