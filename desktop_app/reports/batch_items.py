"""What a batch of documents is made of: the requests, the files or the lines of a slip."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from desktop_app.reports.batch import Item
from desktop_app.reports.catalogue import Subject
from desktop_app.services.desk import Desk
from desktop_app.services.forms import PeopleQuery, RequestQuery
from desktop_app.services.people import list_people
from desktop_app.services.requests import list_requests
from desktop_app.services.rows import PersonRow, RequestRow
from desktop_app.services.slip_pages import slip_page

PAGE = 500
T = TypeVar("T")


def of_rows(rows: Iterable[RequestRow | PersonRow]) -> tuple[Item, ...]:
    """Return what chosen rows of a list stand for, a file once however many of it were chosen."""
    items = (
        Item(row.id, row.number, row.beneficiary_ar)
        if isinstance(row, RequestRow)
        else Item(row.file_id, row.file_number, row.principal_name_ar or row.full_name_ar)
        for row in rows
    )
    return tuple({item.id: item for item in items}.values())


def of_requests(desk: Desk, query: RequestQuery) -> tuple[Item, ...]:
    """Return all requests a list holds, in its order."""
    return of_rows(_all(lambda place: list_requests(desk, query, place, PAGE)))


def of_files(desk: Desk, query: PeopleQuery) -> tuple[Item, ...]:
    """Return the files of all people a list holds, in its order."""
    return of_rows(_all(lambda place: list_people(desk, query, place, PAGE)))


def of_slip(desk: Desk, slip_id: int) -> tuple[Item, ...]:
    """Return the requests a dispatch slip carries, in the order of its lines."""
    lines = slip_page(desk, slip_id).lines
    return tuple(Item(line.request_id, line.number, line.beneficiary_ar) for line in lines)


def items_of(desk: Desk, query: RequestQuery | PeopleQuery) -> tuple[Item, ...]:
    """Return what all rows of a list stand for."""
    if isinstance(query, PeopleQuery):
        return of_files(desk, query)
    return of_requests(desk, query)


def subject_of(query: RequestQuery | PeopleQuery) -> Subject:
    """Return what the documents of a list's rows are about."""
    return Subject.FILE if isinstance(query, PeopleQuery) else Subject.REQUEST


def _all(read: Callable[[int], Sequence[T]]) -> Iterable[T]:
    place = 0
    while found := read(place):
        yield from found
        place += len(found)
