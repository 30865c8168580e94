"""Likely duplicates: who may be the person being registered, and the pairs to be judged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.domain.duplicates import POSSIBLE, Likeness, Reason, Traits, compare
from desktop_app.domain.errors import FieldError, InvalidError, NotFoundError
from desktop_app.domain.messages import message
from desktop_app.domain.name_matches import Written, match_key
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Relation
from desktop_app.services.cleaning import check_career, check_person
from desktop_app.services.desk import Desk
from desktop_app.services.duplicate_rows import Candidate, PairRow, PlaceRow, SideRow
from desktop_app.services.families import full_name_ar, full_name_latin, person_facts
from desktop_app.services.forms import CareerForm, PersonForm
from desktop_app.services.resources import given_names
from desktop_app.storage import duplicate_queries
from desktop_app.storage.duplicate_queries import Compared, Couple, Wanted
from desktop_app.storage.models import File, Pair, Person

OPEN, SAME, DIFFERENT = (
    duplicate_queries.OPEN,
    duplicate_queries.SAME,
    duplicate_queries.DIFFERENT,
)
ANSWERS = frozenset({OPEN, SAME, DIFFERENT})
MOST_SHOWN = 5


# At the counter


def candidates(
    desk: Desk,
    form: PersonForm,
    career: CareerForm | None = None,
    place: tuple[int, Relation] | None = None,
    limit: int = MOST_SHOWN,
) -> list[Candidate]:
    """Return who in the office may be the person of a form, the likeliest first.

    `place` is the file, and the relation there, into which the person is about to come: who has
    another place in that family is not the same person.
    """
    desk.require(Action.EDIT_PEOPLE)
    traits = _traits_of_form(desk, form, career, place)
    if not (traits.family.arabic or traits.family.latin) or not (
        traits.given.arabic or traits.given.latin
    ):
        return []
    with desk.read() as session:
        found = likely(session, traits)
        return [_candidate(session, *one) for one in found[:limit]]


def _traits_of_form(
    desk: Desk, form: PersonForm, career: CareerForm | None, place: tuple[int, Relation] | None
) -> Traits:
    person = check_person(form, desk.today()).values
    work: Mapping[str, Any] = {}
    if career is not None:
        work = check_career(career, desk.today(), desk.reference.ranks.__contains__).values
    return Traits(
        family=Written(person["family_name_ar"], person["family_name_latin"]),
        given=Written(person["given_names_ar"], person["given_names_latin"]),
        father=person["father_name_ar"],
        mother=person["mother_name_ar"],
        sex=person["sex"],
        birth=person["birth"],
        cnie=person["cnie"],
        matricules=frozenset({work.get("matricule") or ""} - {""}),
        phones=frozenset({person["phone"], person["other_phone"]} - {""}),
        rib=person["rib"],
        affiliation=person["mutual_affiliation"],
        places=frozenset({place}) if place else frozenset(),
    )


def likely(
    session: Session, traits: Traits, without: int = 0, least: float = POSSIBLE
) -> list[tuple[Compared, Likeness]]:
    """Return those of the office who are like somebody, the likeliest first."""
    ids = duplicate_queries.candidate_ids(session, wanted_of(traits, without))
    known = given_names()
    found = [
        (one, likeness)
        for one in duplicate_queries.compared(session, ids).values()
        if (likeness := compare(traits, one.traits, known)).score >= least
    ]
    return sorted(found, key=lambda pair: (-pair[1].score, pair[0].id))


def wanted_of(traits: Traits, without: int = 0) -> Wanted:
    """Return the blocks in which somebody's double would stand."""
    families = {match_key(name) for name in (traits.family.arabic, traits.family.latin) if name}
    given = {match_key(name) for name in (traits.given.arabic, traits.given.latin) if name}
    return Wanted(
        family_keys=frozenset(families),
        given_keys=frozenset(given),
        name_keys=frozenset(
            " ".join(sorted((family, name))) for family in families for name in given
        ),
        birth=traits.birth,
        cnie=traits.cnie,
        phones=traits.phones,
        matricules=traits.matricules,
        without=without,
    )


def _candidate(session: Session, one: Compared, likeness: Likeness) -> Candidate:
    person = session.get_one(Person, one.id)
    return Candidate(
        person_id=one.id,
        full_name_ar=full_name_ar(person),
        full_name_latin=full_name_latin(person),
        birth=person.birth,
        places=_places(session, one.id),
        score=likeness.score,
        reasons=likeness.reasons,
    )


def _places(session: Session, person_id: int) -> tuple[PlaceRow, ...]:
    return tuple(
        PlaceRow(row.id, row.number, row.relation, f"{row.given_names_ar} {row.family_name_ar}")
        for row in duplicate_queries.files_of(session, person_id)
    )


def keep_apart(desk: Desk, person_id: int, others: Iterable[int]) -> None:
    """Remember that a person who was just registered is none of those who were shown.

    The person is registered by then: who of the others is gone meanwhile is passed over.
    """
    with desk.write(Action.EDIT_PEOPLE, "keep_apart") as session:
        there = duplicate_queries.compared(session, {*others})
        for other in sorted(set(there) - {person_id}):
            _answer(session, desk, _couple(person_id, other), DIFFERENT)


# Pairs


def open_pairs(desk: Desk, limit: int = 200) -> list[PairRow]:
    """Return the pairs that wait for a judgement or a merge, the likeliest first."""
    desk.require(Action.MERGE)
    with desk.read() as session:
        return [
            _pair_row(session, desk, one) for one in duplicate_queries.open_pairs(session, limit)
        ]


def count_open(desk: Desk) -> int:
    """Return how many pairs wait; 0 for who may not judge them."""
    if not desk.may(Action.MERGE):
        return 0
    with desk.read() as session:
        return duplicate_queries.count_open(session)


def judge(desk: Desk, first_id: int, second_id: int, answer: str) -> None:
    """Say that two records are of the `same` person or of `different` people; "" takes it back.

    It holds until one of the two changes in what is compared. Raises InvalidError for another
    answer or one person given twice, NotFoundError when one of the two is gone.
    """
    if answer not in ANSWERS:
        raise KeyError(answer)
    with desk.write(Action.MERGE, "judge_pair") as session:
        _answer(session, desk, _couple(first_id, second_id), answer)


def _couple(one: int, other: int) -> Couple:
    if one == other:
        one_person = message("Duplicates", "A pair is of two people; this is one.")
        raise InvalidError([FieldError("pair", "one_person", one_person)])
    return min(one, other), max(one, other)


def _answer(session: Session, desk: Desk, couple: Couple, answer: str) -> None:
    likeness = _likeness(session, couple)
    pair = session.get(Pair, couple)
    if pair is None:
        pair = Pair(first_id=couple[0], second_id=couple[1], found_at=desk.now())
        session.add(pair)
    # What is judged is what the two are now: a later change asks again.
    pair.score, pair.reasons = likeness.thousandths, [one.value for one in likeness.reasons]
    pair.answer = answer
    pair.answered_by = desk.account.id if answer else None
    pair.answered_at = desk.now() if answer else None


def _likeness(session: Session, couple: Couple) -> Likeness:
    both = duplicate_queries.compared(session, couple)
    if len(both) < 2:
        raise NotFoundError(
            message("Duplicates", "One of the two is no longer in the office. Read the page again.")
        )
    first, second = (both[one].traits for one in couple)
    return compare(first, second, given_names())


def _pair_row(session: Session, desk: Desk, pair: Pair) -> PairRow:
    return PairRow(
        first=_side(session, desk, pair.first_id),
        second=_side(session, desk, pair.second_id),
        score=pair.score / 1000,
        reasons=tuple(Reason(one) for one in pair.reasons if one in set(Reason)),
        found_at=pair.found_at,
        judged_same=pair.answer == SAME,
    )


def _side(session: Session, desk: Desk, person_id: int) -> SideRow:
    person = session.get_one(Person, person_id)
    places = _places(session, person_id)
    own = next((one.file_id for one in places if one.relation is Relation.PRINCIPAL), None)
    held = duplicate_queries.holdings(session, person_id)
    return SideRow(
        person=person_facts(desk, person),
        matricule=(session.get_one(File, own).matricule or "") if own else "",
        places=places,
        requests=held.requests,
        papers=held.papers,
        created_on=desk.local(person.created_at).date(),
    )
