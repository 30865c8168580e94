"""Open requests whose term runs over some days, with the steps that stopped its clock."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Any

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from desktop_app.domain.vocabulary import OPEN_STATES
from desktop_app.storage.models import Request, RequestEvent


def running_over(first: date, last: date) -> ColumnElement[bool]:
    """Return the condition that an open request's term runs over one of these days."""
    return and_(
        Request.state.in_(OPEN_STATES),
        Request.is_history.is_(False),
        Request.received_on < last,
        Request.due_on >= first,
    )


def requests_over(session: Session, first: date, last: date) -> Sequence[Request]:
    """Return the open requests whose term runs over one of these days."""
    return session.scalars(select(Request).where(running_over(first, last))).all()


def steps_over(session: Session, first: date, last: date) -> dict[int, list[Any]]:
    """Return the steps (action, to_state, on) of those requests, in order, by request."""
    return _steps(session, select(Request.id).where(running_over(first, last)))


def steps_of(session: Session, ids: Iterable[int]) -> dict[int, list[Any]]:
    """Return the steps (action, to_state, on) of some requests, in order, by request."""
    return _steps(session, list(ids))


def _steps(session: Session, ids: Any) -> dict[int, list[Any]]:
    columns = (RequestEvent.request_id, RequestEvent.action, RequestEvent.to_state, RequestEvent.on)
    query = select(*columns).where(RequestEvent.request_id.in_(ids))
    found = session.execute(query.order_by(RequestEvent.request_id, RequestEvent.id))
    return {key: list(rows) for key, rows in groupby(found, attrgetter("request_id"))}
