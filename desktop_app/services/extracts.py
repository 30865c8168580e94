"""Closed extracts of the register: each takes the next number of its year and is kept in the trail.

A register is closed at a handover or for an inspection by a dated line (DOMAIN 4.2): the trail
keeps how many rows it had, the first and the last, and a code of what they said.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.roles import Action
from desktop_app.services import numbering
from desktop_app.services.desk import Desk
from desktop_app.services.forms import RequestQuery
from desktop_app.services.request_rows import request_row
from desktop_app.services.requests import request_filter
from desktop_app.services.rows import RequestRow
from desktop_app.services.slip_content import short_code
from desktop_app.storage import request_queries
from desktop_app.storage.audit import log

CLOSING = "close_register"


@dataclass(frozen=True, slots=True)
class Extract:
    """A register as it stood when it was closed."""

    number: str
    code: str
    rows: tuple[RequestRow, ...]


def close_register(desk: Desk, query: RequestQuery) -> Extract:
    """Close the register of what a query asks for, under the next number of the year.

    The number and its line in the trail are written in one transaction with the reading: the
    numbers have no gap, and each one is told. Raises InvalidError for a day that is none,
    ForbiddenError for a role that may not print.
    """
    desk.require(Action.SEE_REQUESTS)
    chosen = request_filter(desk, replace(query, sort="received", descending=False))
    with desk.write(Action.PRINT, CLOSING) as session:
        count = request_queries.count(session, chosen)
        found = request_queries.page(session, chosen, "received", False, 0, count)
        rows = tuple(request_row(desk, one) for one in found)
        series = numbering.extract_series(desk.unit.code, desk.today().year)
        (place,) = numbering.next_numbers(session, series)
        extract = Extract(numbering.written(series, place), _code(rows), rows)
        log(
            session,
            CLOSING,
            number=extract.number,
            rows=count,
            first=rows[0].number if rows else "",
            last=rows[-1].number if rows else "",
            digest=_digest(rows),
        )
    return extract


def _said(rows: Sequence[RequestRow]) -> str:
    return "\n".join(
        "|".join(
            str(part)
            for part in (
                row.number,
                row.received_on,
                row.type,
                row.state,
                row.outcome,
                row.amount_requested,
                row.amount_granted,
            )
        )
        for row in rows
    )


def _digest(rows: Sequence[RequestRow]) -> str:
    return hashlib.sha256(_said(rows).encode()).hexdigest()


def _code(rows: Sequence[RequestRow]) -> str:
    return short_code(_said(rows))


def is_gapless(numbers: Iterable[str]) -> bool:
    """Tell whether numbers follow one another in each of their series: none is left out."""
    places: dict[str, list[int]] = defaultdict(list)
    for number in numbers:
        series, _, place = number.rpartition("-")
        if not place.isdigit():
            return False
        places[series].append(int(place))
    return bool(places) and all(
        max(found) - min(found) + 1 == len(set(found)) for found in places.values()
    )
