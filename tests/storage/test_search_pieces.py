"""The search index lies in few pieces however often it is written: a word is looked up in each."""

from __future__ import annotations

from desktop_app.services.search import search
from desktop_app.storage import search_sync
from desktop_app.storage.search_index import NAMES, TEXTS
from tests import builders

SAVES = 60
# Six pieces of each size at most, and of sixty saves there are three sizes: a few each.
MOST = 12


def pieces(desk, table: str) -> int:
    with desk.database.driver() as driver:
        query = f"SELECT count(DISTINCT segid) FROM {table}_idx"
        return int(driver.execute(query).fetchone()[0])


def save_often(desk, people: list[int], requests: list[int]) -> int:
    """Write words anew, one after another; return the most pieces there were at a time."""
    most = 0
    for number in range(SAVES):
        with desk.database.sessions() as session:
            session.connection(execution_options={"begin": "IMMEDIATE"})
            search_sync.touch_people(session, [people[number % len(people)]])
            search_sync.touch_requests(session, [requests[number % len(requests)]])
            search_sync.settle(session)
            session.commit()
        most = max(most, pieces(desk, NAMES), pieces(desk, TEXTS))
    return most


def test_a_day_of_saving_leaves_few_pieces(desk):
    page = builders.officer_file(desk)
    request = builders.request(desk, page)
    people = [page.principal.person.id, *(one.person.id for one in page.members)]
    assert save_often(desk, people, [request.row.id]) <= MOST
    assert search(desk, page.principal.person.family_name_ar).people
