"""Finds people and requests by whatever is remembered of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Relation
from desktop_app.services.desk import Desk
from desktop_app.services.families import person_row
from desktop_app.services.former_names import former_names, with_former
from desktop_app.services.forms import PeopleQuery, RequestQuery
from desktop_app.services.people import count_people, list_people
from desktop_app.services.request_rows import request_row
from desktop_app.services.requests import count_requests, list_requests
from desktop_app.services.rows import PersonRow, RequestRow, SearchResults
from desktop_app.services.search_chips import Understood, applied, understand
from desktop_app.services.search_words import closed_types, said_of, wanted_by
from desktop_app.storage import people_queries, request_queries, search_people, search_queries
from desktop_app.storage.search_people import Found
from desktop_app.storage.search_stages import Stage, Wanted

NOTHING = SearchResults((), 0, (), 0)
# Beyond that a count is told as more than that: counting on would cost more than the page.
MOST_COUNTED = 1000
_WAYS = {Stage.PART: "mistake", Stage.BEGUN_MISTAKE: "mistake"}


def search(desk: Desk, text: str, limit: int = 20, *, typing: bool = False) -> SearchResults:
    """Return the people and requests a text brings to mind, best first.

    Names in either script and any order of words, service and payroll numbers, CNIE, phones,
    file and request numbers, words of what was written about requests, and chips such as
    `حالة:متأخر`. A text without letters or digits finds nothing; `notes` say so. While the hand
    is `typing` only what is sure is looked for; the results say whether they are `unsure`.
    """
    return search_for(desk, text, understand(desk, text), limit, typing=typing)


def search_for(
    desk: Desk, text: str, understood: Understood, limit: int = 20, *, typing: bool = False
) -> SearchResults:
    """Return the same for a text whose filters were read already."""
    desk.require(Action.SEE_PEOPLE)
    told = said_of(understood.words if understood.chips else text)
    notes = (*understood.faults, *([told] if told is not None else ()))
    asked = replace(wanted_by(desk, understood.words, understood.father), typing=typing)
    if not asked and not understood.about_requests:
        return replace(NOTHING, notes=notes)
    people, people_count = _people_of(desk, understood, asked, limit)
    people = _with_former(desk, people, understood.words)
    requests: Sequence[RequestRow] = ()
    requests_count = 0
    if desk.may(Action.SEE_REQUESTS):
        about = [row.person_id for row, _ in people]
        requests, requests_count = _requests_of(desk, understood, asked, about, limit)
    return SearchResults(
        people=tuple(row for row, _ in people),
        people_count=people_count,
        requests=tuple(requests),
        requests_count=requests_count,
        ways=tuple(_WAYS.get(stage, stage.name.lower()) for _, stage in people),
        notes=notes,
        unsure=typing and bool(asked.words) and not _fill_the_page(people, limit),
    )


def _fill_the_page(people: Sequence[tuple[PersonRow, Stage]], limit: int) -> bool:
    return len(people) >= limit and all(stage <= Stage.BEGINNING for _, stage in people)


def _people_of(
    desk: Desk, understood: Understood, asked: Wanted, limit: int
) -> tuple[list[tuple[PersonRow, Stage]], int]:
    """Chips about people make it a list; any other chip is about requests alone."""
    filtered = understood.about_people and any(
        chip.key != "father" for chip in understood.chips if chip.fault is None
    )
    if not filtered:
        return _people(desk, asked, limit) if asked else ([], 0)
    query = replace(applied(PeopleQuery(), understood), father=understood.father)
    rows = list_people(desk, query, 0, limit)
    count = len(rows) if len(rows) < limit else count_people(desk, query)
    return [(row, Stage.EXACT) for row in rows], count


def _with_former(
    desk: Desk, people: list[tuple[PersonRow, Stage]], typed: str
) -> list[tuple[PersonRow, Stage]]:
    with desk.read() as session:
        former = former_names(session, [row.person_id for row, _ in people], typed)
    return [(with_former(row, former, typed), stage) for row, stage in people]


def _requests_of(
    desk: Desk, understood: Understood, asked: Wanted, people: Sequence[int], limit: int
) -> tuple[Sequence[RequestRow], int]:
    if not understood.about_requests:
        return _requests(desk, asked, people, limit)
    query = applied(RequestQuery(), understood)
    rows = list_requests(desk, query, 0, limit)
    return rows, len(rows) if len(rows) < limit else count_requests(desk, query)


def read_in(desk: Desk) -> None:
    """Read the words of the office's names: the first search need not wait for it then."""
    with desk.database.driver() as driver:
        desk.database.words.current(driver)


def _people(desk: Desk, asked: Wanted, limit: int) -> tuple[list[tuple[PersonRow, Stage]], int]:
    with desk.database.driver() as driver:
        lexicon = desk.database.words.current(driver)
        found = search_people.people(driver, lexicon, asked, limit)
        count = len(found)
        if count == limit:
            count = search_people.count_people(driver, lexicon, asked, found, MOST_COUNTED + 1)
    with desk.read() as session:
        rows = people_queries.best(session, [one.person_id for one in found])
    told = [person_row(desk, row) for row in rows]
    return _in_order(told, found)[:limit], max(count, len(told[:limit]))


def _in_order(rows: Sequence[PersonRow], found: Sequence[Found]) -> list[tuple[PersonRow, Stage]]:
    """Put who has an open request a little before the others who are as near in the same way."""
    how = {one.person_id: one for one in found}

    def place(row: PersonRow) -> tuple[Any, ...]:
        is_family = row.relation is not Relation.PRINCIPAL
        one = how[row.person_id]
        return *one.order, is_family, not row.open_requests

    return [(row, how[row.person_id].stage) for row in sorted(rows, key=place)]


def _requests(
    desk: Desk, asked: Wanted, people: Sequence[int], limit: int
) -> tuple[list[RequestRow], int]:
    """Those whose number or text was typed come first, then those of the people found."""
    closed = closed_types(desk)
    with desk.database.driver() as driver:
        found = search_queries.requests(driver, asked, closed, limit)
        theirs = search_queries.requests_of(driver, people, MOST_COUNTED + 1)
        count = len(found)
        if count == limit:
            count = len(search_queries.requests(driver, asked, closed, MOST_COUNTED + 1))
    ids = list(dict.fromkeys([*found, *theirs]))
    with desk.read() as session:
        rows = request_queries.of_ids(session, ids[:limit])
    order = {request_id: place for place, request_id in enumerate(ids)}
    told = sorted((request_row(desk, row) for row in rows), key=lambda row: order[row.id])
    return told, min(count + len(ids) - len(found), MOST_COUNTED + 1)
