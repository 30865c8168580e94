"""How dispatch slips read: one with its lines, and the list of those issued."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Outcome, Provider, SlipState, State
from desktop_app.services import numbering
from desktop_app.services.desk import Desk
from desktop_app.services.dispatch_settings import DispatchSettings, read_dispatch_settings
from desktop_app.services.families import full_name_ar
from desktop_app.services.slip_content import content_of, envelopes_of
from desktop_app.services.slip_lines import written
from desktop_app.services.slip_rows import (
    SlipAnswer,
    SlipContent,
    SlipLineRow,
    SlipPage,
    SlipRow,
    content_of_json,
)
from desktop_app.storage import slip_queries
from desktop_app.storage.models import Slip, SlipLine


def slip_page(desk: Desk, slip_id: int) -> SlipPage:
    """Return a slip with its lines and their answers."""
    desk.require(Action.SEE_REQUESTS)
    with desk.read() as session:
        slip = stored_slip(session, slip_id)
        return page_of(session, desk, slip, read_dispatch_settings(session, desk))


def list_slips(desk: Desk) -> list[SlipRow]:
    """Return the slips that were issued: those whose answer is overdue first, then the latest."""
    desk.require(Action.SEE_REQUESTS)
    with desk.read() as session:
        settings = read_dispatch_settings(session, desk)
        rows = [
            _row(session, desk, settings, slip, lines, answered or 0, awaited or 0)
            for slip, lines, answered, awaited in slip_queries.issued(session)
        ]
    return sorted(rows, key=lambda row: not row.is_overdue)


def last_slip(desk: Desk) -> SlipRow | None:
    """Return the slip issued last, for the head of the page."""
    desk.require(Action.SEE_REQUESTS)
    with desk.read() as session:
        slip = slip_queries.last_issued(session)
        if slip is None:
            return None
        return _row(session, desk, read_dispatch_settings(session, desk), slip, 0, 0, 0)


def find_slip(desk: Desk, number: str) -> int:
    """Return the id of a slip by its number: `D-TNG-2026-000142`, or `142/2026`."""
    desk.require(Action.SEE_REQUESTS)
    wanted = number.strip().upper()
    place, _, year = wanted.replace(" ", "").partition("/")
    if place.isdigit() and year.isdigit():
        series = numbering.slip_series(desk.unit.code, int(year))
        wanted = numbering.written(series, int(place))
    with desk.read() as session:
        found = session.scalar(select(Slip.id).where(Slip.number == wanted))
    if found is None:
        raise _no_slip(number.strip())
    return found


def slip_content(desk: Desk, slip_id: int) -> SlipContent:
    """Return what is printed of a slip: frozen once issued, as things stand before."""
    desk.require(Action.SEE_REQUESTS)
    with desk.read() as session:
        slip = stored_slip(session, slip_id)
        if slip.content is not None:
            return content_of_json(slip.content)
        return content_of(session, desk, slip, read_dispatch_settings(session, desk))


def stored_slip(session: Session, slip_id: int) -> Slip:
    """Return a slip; NotFoundError when there is none."""
    slip = session.get(Slip, slip_id)
    if slip is None:
        raise _no_slip(str(slip_id))
    return slip


def _no_slip(ref: str) -> NotFoundError:
    text = message("Dispatch", "There is no dispatch slip {number}. Check its number.", number=ref)
    return NotFoundError(text)


def page_of(session: Session, desk: Desk, slip: Slip, settings: DispatchSettings) -> SlipPage:
    """Return a stored slip as its page."""
    lines = line_rows(session, desk, slip)
    answered = sum(line.is_answered for line in lines)
    awaited = sum(line.is_awaited for line in lines)
    return SlipPage(
        row=_row(session, desk, settings, slip, len(lines), answered, awaited),
        version=slip.version,
        subject=slip.subject,
        channel=slip.channel,
        cancel_reason=slip.cancel_reason,
        expected=expected_number(session, desk, settings),
        lines=lines,
    )


def empty_page(
    session: Session, desk: Desk, provider: Provider, settings: DispatchSettings
) -> SlipPage:
    """Return the slip to a body that nobody has begun yet, with the usual words."""
    slip = new_slip(desk, provider, settings)
    slip.id, slip.version, slip.reminders, slip.cancel_reason = 0, 0, 0, ""
    slip.acknowledgement = ""
    return SlipPage(
        row=_row(session, desk, settings, slip, 0, 0, 0),
        version=0,
        subject=slip.subject,
        channel=slip.channel,
        cancel_reason="",
        expected=expected_number(session, desk, settings),
        lines=(),
    )


def new_slip(desk: Desk, provider: Provider, settings: DispatchSettings) -> Slip:
    """Return a slip to begin with: the addressee and subject of the body, sent today."""
    return Slip(
        provider=provider,
        state=SlipState.DRAFT,
        addressee=settings.addressees[provider],
        subject=settings.subjects[provider],
        channel=settings.channels[0],
        on=desk.today(),
        created_at=desk.now(),
        updated_at=desk.now(),
    )


def expected_number(session: Session, desk: Desk, settings: DispatchSettings) -> str:
    """Return the number the next slip should get, as written; nothing is reserved."""
    series = numbering.slip_series(desk.unit.code, desk.today().year)
    return settings.written(numbering.expected_number(session, series))


def line_rows(session: Session, desk: Desk, slip: Slip) -> tuple[SlipLineRow, ...]:
    """Return a slip's lines in order; an issued one shows what was sent, as it was then."""
    found = slip_queries.lines(session, slip.id)
    papers = slip_queries.papers(session, [request.id for _, request, _ in found])
    frozen = _frozen_lines(slip)
    rows = []
    for line, request, person in found:
        kind = desk.catalogue.version(request.type, request.type_version)
        codes = papers.get(request.id, [])
        sent = frozen.get(request.id)
        rows.append(
            SlipLineRow(
                request_id=request.id,
                number=request.number,
                old_number=request.old_number,
                beneficiary_ar=sent["beneficiary_ar"] if sent else full_name_ar(person),
                type_ar=kind.short_ar if kind else request.type,
                kind=request.kind,
                state=request.state,
                outcome=request.outcome,
                urgent=request.urgent,
                amount=sent["amount"] if sent else request.amount_requested,
                pieces=sent["pieces"] if sent else len(codes),
                envelopes=int(bool(sent["envelope"])) if sent else envelopes_of(request, codes),
                remark=line.remark,
                is_open=line.open,
                answer=_answer(line),
            )
        )
    return tuple(rows)


def _frozen_lines(slip: Slip) -> dict[int, Any]:
    content = slip.content or {}
    return {line["request_id"]: line for line in content.get("lines", ())}


def _answer(line: SlipLine) -> SlipAnswer | None:
    body = line.answer
    if body is None:
        return None
    return SlipAnswer(
        state=State(body["state"]),
        outcome=Outcome(body["outcome"]) if body["outcome"] else None,
        on=date.fromisoformat(body["on"]),
        reference=body["reference"],
        amount=body["amount"],
        note=body["note"],
        is_final=line.answered_on is not None,
    )


def _row(
    session: Session,
    desk: Desk,
    settings: DispatchSettings,
    slip: Slip,
    lines: int,
    answered: int,
    awaited: int,
) -> SlipRow:
    since = max(slip.on, slip.reminded_on or slip.on)
    return SlipRow(
        id=slip.id,
        number=slip.number or "",
        written=written(session, desk, slip),
        provider=slip.provider,
        state=slip.state,
        addressee=slip.addressee,
        on=slip.on,
        lines=lines,
        answered=answered,
        awaited=awaited,
        acknowledged_on=slip.acknowledged_on,
        acknowledgement=slip.acknowledgement,
        reminders=slip.reminders,
        reminded_on=slip.reminded_on,
        days=(desk.today() - slip.on).days,
        days_late=max(0, (desk.today() - since).days - settings.reminder_days),
        is_overdue=(
            awaited > 0
            and slip.state in slip_queries.AWAITING
            and (desk.today() - since).days > settings.reminder_days
        ),
    )
