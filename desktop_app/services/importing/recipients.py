"""Finds whose each request is: the family by its keys, the person by name or relation."""

from __future__ import annotations

from desktop_app.domain.messages import Message, message
from desktop_app.domain.vocabulary import Relation
from desktop_app.services.importing.findings import Code
from desktop_app.services.importing.households import Directory, Household, Someone
from desktop_app.services.importing.people_lines import shown
from desktop_app.services.importing.person_names import name_key
from desktop_app.services.importing.request_lines import RequestLine
from desktop_app.services.importing.words import Words, folded

Recipient = tuple[Household, Someone]


def find_recipient(request: RequestLine, directory: Directory, words: Words) -> Recipient | None:
    """Return the family and the person of a request; None, with a finding, when unknown."""
    household = _household(request, directory)
    if household is None:
        request.error(*_unknown_member(request))
        return None
    someone = _someone(request, household, words)
    if someone is None:
        request.error("beneficiary", Code.UNKNOWN_BENEFICIARY, _unknown(request, household))
        return None
    return household, someone


def _household(request: RequestLine, directory: Directory) -> Household | None:
    household = directory.find(request.keys)
    if household is not None:
        return household
    for kind, value in request.keys:
        for holder in directory.holders(value) if kind == "cnie" else ():
            return directory.household_of(holder)
    telling = [kind for kind, _ in request.keys if kind != "file_number"]
    if telling or not request.beneficiary:
        return None
    return directory.find([("principal_name", name_key(request.beneficiary))])


def _unknown_member(request: RequestLine) -> tuple[str, Code, Message]:
    for kind, _ in request.keys:
        if kind == "file_number" and not request.line.table.has("old_number"):
            continue  # the number of the request, then, and of nobody
        text = message(
            "Import",
            "Nobody answers to {value}, neither in the workbook nor in the office. Add the"
            " person's row, or correct its fault, then import again.",
            value=shown(request.line.text(kind)),
        )
        return kind, Code.UNKNOWN_MEMBER, text
    text = message(
        "Import", "Nothing says whose request this is. Write the principal's service number."
    )
    return "matricule", Code.UNKNOWN_MEMBER, text


def _unknown(request: RequestLine, household: Household) -> Message:
    return message(
        "Import",
        "{name} is not in the family of {principal}. Write the name as in the list of people, or"
        " add the person to the family.",
        name=shown(request.beneficiary),
        principal=household.principal.name,
    )


def _someone(request: RequestLine, household: Household, words: Words) -> Someone | None:
    name = request.beneficiary
    if not name:
        return _by_relation(request.relation, household, words) or household.principal
    return (
        _by_name(name, household)
        or _by_relation(name, household, words)
        or _by_given_name(name, household)
        or _by_married_name(name, household)
        or _by_spelling(name, household)
    )


def _by_name(name: str, household: Household) -> Someone | None:
    """Return who bears the name; of namesakes in one family, the first of the register."""
    key = name_key(name)
    return next((one for one in household.people() if key in one.name_keys), None)


def _by_relation(text: str, household: Household, words: Words) -> Someone | None:
    """Return whom «المعني بالأمر» or «الزوجة» means, when there is only one."""
    known = words.relation(text) if text else None
    if known is None:
        return None
    relation, sex = known
    if relation is Relation.PRINCIPAL:
        return household.principal
    found = [
        seat.someone
        for seat in household.seats
        if seat.relation is relation and sex in {None, seat.someone.sex}
    ]
    return found[0] if len(found) == 1 else None


def _by_given_name(name: str, household: Household) -> Someone | None:
    given = folded(name)
    found = [one for one in household.people() if folded(one.given) == given]
    return found[0] if len(found) == 1 else None


def _by_married_name(name: str, household: Household) -> Someone | None:
    """Return the spouse whom a row calls by the principal's family name."""
    key = name_key(name)
    for seat in household.seats:
        names = (name_key(family, seat.someone.given) for family in household.principal.family)
        if seat.relation is Relation.SPOUSE and key in names:
            return seat.someone
    return None


def _by_spelling(name: str, household: Household) -> Someone | None:
    """Return the only one whose name is another spelling of this one."""
    key = name_key(name)
    found = [one for one in household.people() if one.is_spelt_like(key)]
    return found[0] if len(found) == 1 else None
