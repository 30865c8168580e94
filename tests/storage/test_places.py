"""A page whose rows are made when they are looked at, and each once."""

from __future__ import annotations

import pytest

from desktop_app.services import people, requests
from desktop_app.services.forms import PeopleQuery, RequestQuery
from desktop_app.storage.places import Page
from tests import builders


def test_a_row_is_made_once_and_only_when_it_is_looked_at():
    made: list[int] = []

    def make(read: int) -> str:
        made.append(read)
        return str(read)

    page = Page([10, 20, 30], make)
    assert len(page) == 3
    assert made == []
    assert (page[1], page[-1], page[1]) == ("20", "30", "20")
    assert made == [20, 30]
    assert page[:2] == ["10", "20"]
    assert list(page) == ["10", "20", "30"]
    assert made == [20, 30, 10]
    with pytest.raises(IndexError):
        page[3]


def test_the_page_of_a_window_says_what_the_list_says(desk):
    file = builders.officer_file(desk)
    builders.widow_file(desk)
    builders.request(desk, file)
    asked, wanted = PeopleQuery(), RequestQuery()
    assert list(people.page_of_people(desk, asked, 0, 50)) == people.list_people(desk, asked, 0, 50)
    shown = requests.page_of_requests(desk, wanted, 0, 50)
    assert list(shown) == requests.list_requests(desk, wanted, 0, 50)
    assert len(shown) == 1
