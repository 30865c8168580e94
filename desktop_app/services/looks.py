"""Recalls which people and requests an account looked at last, so that it finds them again."""

from __future__ import annotations

from desktop_app.domain.roles import Action
from desktop_app.services.desk import Desk
from desktop_app.services.families import person_row
from desktop_app.services.request_rows import request_row
from desktop_app.services.rows import PersonRow, SearchResults
from desktop_app.storage import look_queries, people_queries, request_queries
from desktop_app.storage.look_queries import PERSON, REQUEST


def note_person(desk: Desk, file_id: int, person_id: int) -> None:
    """Note that the account opened a person's place in a file.

    This is a memory of the account's own, not a record of the office: what is confidential is
    noted in the trail by the pages that show it.
    """
    _note(desk, PERSON, person_id, file_id)


def note_request(desk: Desk, request_id: int, file_id: int) -> None:
    """Note that the account opened a request."""
    _note(desk, REQUEST, request_id, file_id)


def _note(desk: Desk, kind: str, subject_id: int, file_id: int) -> None:
    with desk.database.write(desk.author("look")) as session:
        look_queries.put(session, desk.account.id, kind, subject_id, file_id, desk.now())


def recent(desk: Desk, limit: int = 5) -> SearchResults:
    """Return the people and requests the account opened last, the last first.

    Who or what is no longer in the office is left out.
    """
    desk.require(Action.SEE_PEOPLE)
    with desk.read() as session:
        places = look_queries.last(session, desk.account.id, PERSON, limit)
        looked = look_queries.last(session, desk.account.id, REQUEST, limit)
        ids = [request_id for request_id, _file_id in looked]
        people = [person_row(desk, row) for row in people_queries.in_places(session, places)]
        requests = [request_row(desk, row) for row in request_queries.of_ids(session, ids)]
    people.sort(key=lambda row: places.index(_place(row)))
    requests.sort(key=lambda row: ids.index(row.id))
    return SearchResults(tuple(people), len(people), tuple(requests), len(requests))


def _place(row: PersonRow) -> tuple[int, int]:
    return row.person_id, row.file_id
