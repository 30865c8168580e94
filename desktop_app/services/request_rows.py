"""Turns stored requests into the rows that lists, pages and papers show."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain import deadlines
from desktop_app.domain.catalogue import RequestType
from desktop_app.domain.vocabulary import STOPPED_STATES, category_of
from desktop_app.services.desk import Desk
from desktop_app.services.families import card_number, full_name_ar
from desktop_app.services.rows import PaperRow, RequestRow
from desktop_app.storage import request_queries
from desktop_app.storage.models import Request, RequestPaper
from desktop_app.storage.request_queries import RequestFilter

WHOLE_FILE = 1000


def request_row(desk: Desk, found: Any) -> RequestRow:
    """Return (Request, Person, File, Member, missing papers, slip, assigned to) as a row."""
    request, person, file, member, missing, slip_number, assigned = found
    today = desk.today()
    kind = desk.catalogue.version(request.type, request.type_version)
    return RequestRow(
        id=request.id,
        number=request.number,
        old_number=request.old_number,
        kind=request.kind,
        provider=request.provider,
        type=request.type,
        type_version=request.type_version,
        type_name_ar=kind.name_ar if kind else request.type,
        type_short_ar=kind.short_ar if kind else request.type,
        state=request.state,
        state_since=request.state_since,
        outcome=request.outcome,
        urgent=request.urgent,
        file_id=file.id,
        file_number=file.number,
        beneficiary_id=person.id,
        beneficiary_ar=full_name_ar(person),
        beneficiary_category=category_of(member.relation, file.position),
        beneficiary_sex=person.sex,
        matricule=file.matricule or "",
        cnie=card_number(desk, person),
        received_on=request.received_on,
        due_on=request.due_on,
        days_left=days_left(request, today),
        missing_papers=missing,
        amount_requested=request.amount_requested,
        amount_granted=request.amount_granted,
        decided_on=request.decided_on,
        is_history=request.is_history,
        slip_number=slip_number or "",
        unit=file.unit,
        assigned_ar=assigned or "",
    )


def days_left(request: Request, today: date) -> int | None:
    """Return the calendar days until the term; None when it has none or its clock is stopped."""
    if request.due_on is None or request.state in STOPPED_STATES:
        return None
    return deadlines.days_left(request.due_on, today)


def request_rows_of_file(session: Session, desk: Desk, file_id: int) -> list[RequestRow]:
    """Return a file's requests, the last received first."""
    chosen = RequestFilter(file_id=file_id)
    found = request_queries.page(session, chosen, "received", True, 0, WHOLE_FILE)
    return [request_row(desk, row) for row in found]


def stored_papers(session: Session, desk: Desk, request_id: int) -> tuple[PaperRow, ...]:
    """Return a request's papers in the order they are asked for."""
    query = (
        select(RequestPaper)
        .where(RequestPaper.request_id == request_id)
        .order_by(RequestPaper.position)
    )
    return tuple(_paper_row(desk, paper) for paper in session.scalars(query))


def _paper_row(desk: Desk, paper: RequestPaper) -> PaperRow:
    codes = tuple(paper.codes.split("|"))
    return PaperRow(
        position=paper.position,
        codes=codes,
        names_ar=paper_names(desk, codes),
        received_code=paper.received_code,
        received_on=paper.received_on,
        is_optional=paper.is_optional,
    )


def paper_names(desk: Desk, codes: Iterable[str]) -> tuple[str, ...]:
    """Return the Arabic names of papers."""
    return tuple(desk.reference.papers[code].name_ar for code in codes)


def papers_to_bring(desk: Desk, kind: RequestType, needs: Iterable[Any]) -> tuple[PaperRow, ...]:
    """Return the papers a new request asks for, none of them received yet."""
    wanted = [(need.codes, False) for need in needs]
    wanted += [((code,), True) for code in kind.optional_papers]
    return tuple(
        PaperRow(place, codes, paper_names(desk, codes), "", None, is_optional)
        for place, (codes, is_optional) in enumerate(wanted)
    )
