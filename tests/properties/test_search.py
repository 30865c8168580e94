"""Whatever is typed, a search answers and never raises."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from desktop_app.services.forms import PeopleQuery, RequestQuery
from desktop_app.services.people import count_people
from desktop_app.services.requests import count_requests
from desktop_app.services.search import search
from desktop_app.services.search_chips import understand
from tests import builders

WORDS = [
    *("محمد", "ال", "عبد", "بن", "Mohamed", "0661", "NEAR", "AND", "OR", "NOT", "حالة:", "state:"),
    *('"', "*", "(", ")", ":", "^", "-", "\0", "\ud800", "_", "__", "~", "\u0640", "\u064e"),
]
TEXTS = some.one_of(
    some.text(max_size=60),
    some.lists(some.sampled_from(WORDS), max_size=8).map(" ".join),
    some.lists(some.sampled_from(WORDS), max_size=8).map("".join),
)


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    desk = builders.office(tmp_path_factory.mktemp("office") / "office")
    builders.request(desk, builders.officer_file(desk), "S03", note="ملاحظة")
    yield desk
    desk.close()


def test_a_search_never_raises(office):
    @settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(text=TEXTS)
    def try_it(text):
        found = search(office, text)
        assert len(found.people) == len(found.ways)
        understood = understand(office, text)
        again = understand(office, understood.text)
        assert understood.faults or again.chips == understood.chips
        count_people(office, PeopleQuery(text=text))
        count_requests(office, RequestQuery(text=text))

    try_it()
