"""Somebody recorded already gets a place in another family, where that makes sense."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import func, select

from desktop_app.domain.errors import ConflictError, ForbiddenError
from desktop_app.domain.vocabulary import Relation, Role
from desktop_app.services import people
from desktop_app.services.desk import Desk
from desktop_app.services.forms import CareerForm, MemberForm
from desktop_app.services.rows import FilePage
from desktop_app.services.typed_again import member_form
from desktop_app.storage.models import Person
from tests import builders


def family(desk: Desk, number: str, name: str, birth: str, sex: str = "male") -> FilePage:
    form = builders.person(name, "العلمي", birth=birth, sex=sex)
    return people.register_file(
        desk, form, CareerForm(matricule=number), [builders.child("ليلى", "05/05/2015")]
    )


def code_of(desk: Desk, page: FilePage, person_id: int, relation: Relation) -> str:
    with pytest.raises(ConflictError) as refused:
        people.place_member(desk, page.file.id, person_id, MemberForm(relation=relation))
    return refused.value.code


def test_a_child_of_two_officers_has_a_place_with_each(desk: Desk) -> None:
    father = family(desk, "70001", "سعد", "01/02/1980")
    mother = family(desk, "70002", "هند", "03/04/1982", "female")
    child = father.members[-1].person
    with desk.read() as session:
        before = session.scalar(select(func.count()).select_from(Person))
    made = people.place_member(
        desk, mother.file.id, child.id, MemberForm(relation=Relation.CHILD, studies="schooled")
    )
    assert made.person.id == child.id
    with desk.read() as session:
        assert session.scalar(select(func.count()).select_from(Person)) == before
    for page in (father, mother):
        members = people.file_page(desk, page.file.id).members
        assert child.id in [one.person.id for one in members]


def test_a_wife_who_is_an_officer_keeps_her_own_file(desk: Desk) -> None:
    husband = family(desk, "70001", "سعد", "01/02/1980")
    wife = family(desk, "70002", "هند", "03/04/1982", "female")
    her = wife.principal.person.id
    people.place_member(desk, husband.file.id, her, MemberForm(relation=Relation.SPOUSE))
    assert people.file_page(desk, wife.file.id).principal.person.id == her
    assert code_of(desk, husband, her, Relation.SPOUSE) == "in_family"
    other = family(desk, "70003", "طه", "01/02/1979")
    assert code_of(desk, other, her, Relation.SPOUSE) == "married_elsewhere"
    place = next(
        one for one in people.file_page(desk, husband.file.id).members if one.person.id == her
    )
    form = replace(member_form(place), ended_on="01/01/2026", end_reason="divorce")
    people.edit_member(desk, place.id, form, place.version, place.person.version)
    people.place_member(desk, other.file.id, her, MemberForm(relation=Relation.SPOUSE))


def test_what_makes_no_sense_is_refused_with_words(desk: Desk) -> None:
    one = family(desk, "70001", "سعد", "01/02/1980")
    other = family(desk, "70002", "طه", "01/02/1985")
    him, child = other.principal.person.id, other.members[-1].person.id
    assert code_of(desk, one, one.principal.person.id, Relation.CHILD) == "in_family"
    assert code_of(desk, one, him, Relation.SPOUSE) == "same_sex"
    assert code_of(desk, other, one.principal.person.id, Relation.CHILD) == "older"
    assert code_of(desk, one, child, Relation.PARENT) == "younger"
    with pytest.raises(ForbiddenError):
        people.place_member(
            builders.seat(desk, Role.AUDITOR), one.file.id, child, MemberForm()
        )  # fmt: skip
