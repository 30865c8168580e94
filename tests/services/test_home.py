"""What waits on the first page: whose right ends soon is found without computing everyone's."""

from __future__ import annotations

import pytest

from desktop_app.domain.tasks import TaskCode
from desktop_app.domain.vocabulary import Relation
from desktop_app.services import people
from desktop_app.services.demo import fill_office
from desktop_app.services.forms import PeopleQuery
from desktop_app.services.home import home_page
from desktop_app.services.tasks import children_ending
from tests import builders


def ending(desk):
    return home_page(desk).group(TaskCode.ENDING).rows


@pytest.mark.parametrize("birth", ["2005-11-24", "2005-12-01", "2006-01-22", "2006", "2005-12"])
def test_a_child_who_comes_of_age_soon_is_on_the_first_page(desk, birth):
    page = builders.officer_file(desk)
    grown = people.add_member(desk, page.file.id, builders.child("يونس", birth))
    (row,) = ending(desk)
    assert (row.person_id, row.due_on) == (grown.person.id, grown.right.until)


@pytest.mark.parametrize("birth", ["2005-11-23", "2006-01-26", "2005"])
def test_a_child_whose_right_ended_or_lasts_is_not(desk, birth):
    page = builders.officer_file(desk)
    people.add_member(desk, page.file.id, builders.child("يونس", birth))
    assert ending(desk) == ()


def test_the_end_of_studies_is_seen_coming(desk):
    page = builders.officer_file(desk)
    form = builders.child("يونس", "2004-05-05", studies="higher", studies_until="2026-12-31")
    grown = people.add_member(desk, page.file.id, form)
    assert [row.person_id for row in ending(desk)] == [grown.person.id]


def test_the_first_page_misses_nobody_whose_right_ends_soon(desk):
    fill_office(desk, people=400, requests=20, seed=5)
    everyone = people.list_people(desk, PeopleQuery(), 0, 5000)
    expected = {
        row.member_id
        for row in everyone
        if row.rights_ending and row.relation in {Relation.CHILD, Relation.KAFALA}
    }
    assert expected
    with desk.read() as session:
        assert {row.member_id for row in children_ending(session, desk)} == expected
    assert len(ending(desk)) >= len(expected)
