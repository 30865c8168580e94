"""Finds people and requests by whatever is remembered of them."""

from __future__ import annotations

from desktop_app.domain.roles import Action
from desktop_app.services.desk import Desk
from desktop_app.services.families import person_row
from desktop_app.services.forms import RequestQuery
from desktop_app.services.request_rows import request_row
from desktop_app.services.requests import request_filter
from desktop_app.services.rows import SearchResults
from desktop_app.services.search_words import people_filter
from desktop_app.storage import people_queries, request_queries

NOTHING = SearchResults((), 0, (), 0)


def search(desk: Desk, text: str, limit: int = 20) -> SearchResults:
    """Return the people and requests a text brings to mind, best first.

    Names in either script and any order of words, service and payroll numbers, CNIE, phones,
    file and request numbers. A text without letters or digits finds nothing.
    """
    desk.require(Action.SEE_PEOPLE)
    wanted = people_filter(text)
    if not wanted.words and not wanted.identifier:
        return NOTHING
    about = request_filter(desk, RequestQuery(text=text))
    with desk.read() as session:
        people = people_queries.best(session, wanted, limit)
        requests = request_queries.page(session, about, "received", True, 0, limit)
        return SearchResults(
            people=tuple(person_row(desk, row) for row in people),
            people_count=people_queries.count(session, wanted),
            requests=tuple(request_row(desk, row) for row in requests),
            requests_count=request_queries.count(session, about),
        )
