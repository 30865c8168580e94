"""A stored request with its timeline: papers, stops of the clock, term, and each line written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.catalogue import RequestType, TargetDays, TargetUnit
from desktop_app.domain.deadlines import Stop, Term, due_date
from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.messages import message
from desktop_app.domain.vocabulary import STOPPED_STATES, State
from desktop_app.domain.work_calendar import WorkCalendar
from desktop_app.domain.workflow import BESIDES, RequestAction
from desktop_app.services.desk import Desk
from desktop_app.storage import term_queries
from desktop_app.storage.models import Request, RequestEvent, RequestPaper

URGENT = TargetDays(1, TargetUnit.WORKING)
# Custom of hierarchical appeals (DOMAIN 5.3); counted from the day of the appeal.
APPEAL_DAYS = 30


def stored_request(session: Session, request_id: int) -> Request:
    """Return a request; NotFoundError when there is none."""
    request = session.get(Request, request_id)
    if request is None:
        raise no_request(str(request_id))
    return request


def no_request(ref: str) -> NotFoundError:
    """Return the refusal for a reference that names no request."""
    return NotFoundError(
        message("Requests", "There is no request {number}. Check its number.", number=ref)
    )


def papers_of(session: Session, request: Request) -> list[RequestPaper]:
    """Return a request's papers in the order they are asked for."""
    query = select(RequestPaper).where(RequestPaper.request_id == request.id)
    return list(session.scalars(query.order_by(RequestPaper.position)))


def missing_of(session: Session, request: Request) -> list[RequestPaper]:
    """Return the papers that are required and were not received."""
    return [
        paper
        for paper in papers_of(session, request)
        if paper.received_on is None and not paper.is_optional
    ]


def receive(session: Session, request: Request, codes: frozenset[str], on: date) -> None:
    """Note the papers brought now; those received before keep their date."""
    for paper in papers_of(session, request):
        code = next((code for code in paper.codes.split("|") if code in codes), "")
        if code and paper.received_on is None:
            paper.received_code, paper.received_on = code, on
    session.flush()


def ask_again(session: Session, request: Request, codes: frozenset[str]) -> None:
    """Note that papers must be brought (again): missing, expired or not in order."""
    for paper in papers_of(session, request):
        if not codes.isdisjoint(paper.codes.split("|")):
            paper.received_code, paper.received_on, paper.is_optional = "", None, False
    session.flush()


def term_of(kind: RequestType, urgent: bool) -> Term:
    """Return the time within which an answer is due."""
    target = URGENT if urgent else kind.target
    return Term(target.number, working=target.unit is TargetUnit.WORKING)


def stops_of(session: Session, request: Request) -> list[Stop]:
    """Return the stretches during which papers were missing and the clock stood."""
    return _stops(_steps(session, request))


def _steps(session: Session, request: Request) -> list[Any]:
    return term_queries.steps_of(session, [request.id]).get(request.id, [])


def _stops(steps: Iterable[Any]) -> list[Stop]:
    stops: list[Stop] = []
    for step in steps:
        standing = bool(stops) and stops[-1][1] is None
        if step.to_state in STOPPED_STATES and not standing:
            stops.append((step.on, None))
        elif step.to_state not in STOPPED_STATES and standing:
            stops[-1] = (stops[-1][0], step.on)
    return stops


def due_of(session: Session, desk: Desk, request: Request) -> date | None:
    """Return the day by which an answer is due, after the stops of its clock so far."""
    return due_by(desk, desk.calendar, request, _steps(session, request))


def due_by(
    desk: Desk, calendar: WorkCalendar, request: Request, steps: Iterable[Any]
) -> date | None:
    """Return the due date of a request by a calendar, from its steps (action, to_state, on)."""
    kind = type_of(desk, request)
    if kind is None or request.is_history:
        return request.due_on
    told = list(steps)
    stops = _stops(told)
    appeals = [step.on for step in told if step.action == RequestAction.APPEAL.value]
    if appeals:
        # A request reopened after its appeal may lack papers again: those days count for nothing.
        later = [stop for stop in stops if stop[0] >= appeals[-1]]
        return due_date(calendar, appeals[-1], Term(APPEAL_DAYS), later)
    due = due_date(calendar, request.received_on, term_of(kind, urgent=False), stops)
    if not request.urgent:
        return due
    marked = [step.on for step in told if step.action == RequestAction.MARK_URGENT.value]
    since = marked[-1] if marked else request.received_on
    left = [(max(start, since), end) for start, end in stops if end is None or end > since]
    # Urgency brings an answer forward; it never gives more time.
    return min(due, due_date(calendar, since, term_of(kind, urgent=True), left))


def type_of(desk: Desk, request: Request) -> RequestType | None:
    """Return the version of its type that a request was filed under."""
    return desk.catalogue.version(request.type, request.type_version)


def last_day(session: Session, request: Request) -> date:
    """Return the day of the last step: no later step is dated before it."""
    query = select(RequestEvent.on).where(
        RequestEvent.request_id == request.id,
        RequestEvent.action.not_in([action.value for action in BESIDES]),
    )
    return session.scalar(query.order_by(RequestEvent.id.desc())) or request.received_on


def note_event(
    session: Session,
    desk: Desk,
    request: Request,
    action: RequestAction,
    before: State | None,
    on: date,
    note: str,
    details: Mapping[str, object] | None = None,
) -> None:
    """Write one line of a request's timeline; a stopped clock names what it waits for."""
    told = dict(details or {})
    if request.state in STOPPED_STATES:
        told["missing"] = [paper.codes for paper in missing_of(session, request)]
    session.add(
        RequestEvent(
            request_id=request.id,
            at=desk.now(),
            on=on,
            account_id=desk.account.id,
            action=action.value,
            from_state=before,
            to_state=request.state,
            note=note,
            details=told,
        )
    )
