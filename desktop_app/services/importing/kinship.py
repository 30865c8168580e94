"""Works out what a register leaves to be understood: relations, sexes, mothers."""

from __future__ import annotations

from desktop_app.domain.names import fold
from desktop_app.domain.vocabulary import Relation, Sex
from desktop_app.services.importing.households import Household, Seat
from desktop_app.services.importing.people_lines import PersonLine
from desktop_app.services.importing.words import Words

GENERATION = 16  # years between a principal and whoever may be the child
YOUNGEST_MOTHER = 12
OTHER = {Sex.MALE: Sex.FEMALE, Sex.FEMALE: Sex.MALE}
DESCENDANTS = frozenset({Relation.CHILD, Relation.KAFALA})


def guessed_relation(line: PersonLine, household: Household) -> Relation:
    """Return the likelier relation of a member whose row says none the program knows."""
    own, principal = line.birth, household.principal.birth
    if own is not None and principal is not None:
        is_younger = own.year - principal.year >= GENERATION
        return Relation.CHILD if is_younger else Relation.SPOUSE
    return Relation.SPOUSE if line.person.get("cnie") else Relation.CHILD


def settle(household: Household, words: Words) -> None:
    """Complete a family's new members: the sex of each, the mother of each child."""
    if household.seats[0].someone.sex is None:
        household.seats[0].someone.sex = _sex_of_principal(household, words)
    for seat in household.seats[1:]:
        if seat.someone.sex is None:
            seat.someone.sex = _sex_of_member(seat, household, words)
    for seat in household.new_seats():
        if seat.relation in DESCENDANTS and seat.line is not None:
            seat.mother = _mother(seat, seat.line, household)


def _sex_of_principal(household: Household, words: Words) -> Sex:
    """Return the sex by the name, unless the spouses' rows tell it better."""
    by_name = words.sex_of_name(household.principal.given)
    told = {seat.someone.sex for seat in household.seats if seat.relation is Relation.SPOUSE}
    if Sex.FEMALE in told:
        return Sex.MALE
    if Sex.MALE in told and by_name is not Sex.MALE:
        return Sex.FEMALE
    return by_name or Sex.MALE


def _sex_of_member(seat: Seat, household: Household, words: Words) -> Sex:
    if seat.relation is Relation.SPOUSE:
        return OTHER[household.principal.sex or Sex.MALE]
    return words.sex_of_name(seat.someone.given) or Sex.MALE


def _mother(child: Seat, line: PersonLine, household: Household) -> Seat | None:
    """Return a child's mother: whom the row names, else the only one it can be.

    Several wives are told apart when each is followed by her children.
    """
    principal = household.seats[0]
    if principal.someone.sex is Sex.FEMALE:
        return principal if child.relation is Relation.CHILD else None
    wives = [
        seat
        for seat in household.seats
        if seat.relation is Relation.SPOUSE and seat.someone.sex is Sex.FEMALE
    ]
    named = [wife for wife in wives if _is_called(wife, line.mother_name)]
    if len(named) == 1:
        return named[0]
    if len(wives) == 1 and _may_be_mother(wives[0], child):
        return wives[0]
    return _wife_before(child, wives, household.seats) if len(wives) > 1 else None


def _is_called(wife: Seat, name: str) -> bool:
    words = set(fold(name).split())
    return bool(words) and words <= set(fold(wife.someone.name).split())


def _may_be_mother(wife: Seat, child: Seat) -> bool:
    hers, its = wife.someone.birth, child.someone.birth
    return hers is None or its is None or its.year - hers.year >= YOUNGEST_MOTHER


def _wife_before(child: Seat, wives: list[Seat], seats: list[Seat]) -> Seat | None:
    places = [seats.index(wife) for wife in wives]
    between = seats[places[0] + 1 : places[-1]]
    if not any(seat.relation in DESCENDANTS for seat in between):
        return None
    before = [wife for wife in wives if seats.index(wife) < seats.index(child)]
    return before[-1] if before and _may_be_mother(before[-1], child) else None
