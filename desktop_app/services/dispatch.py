"""Making a dispatch slip: what is ready, the draft to each body, its lines and its head."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from desktop_app.domain.errors import ConflictError, InvalidError
from desktop_app.domain.formats import isolate
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import clean_text
from desktop_app.domain.vocabulary import Provider, SlipState, label, state_label
from desktop_app.services.cleaning import Checked
from desktop_app.services.desk import Desk
from desktop_app.services.dispatch_settings import read_dispatch_settings
from desktop_app.services.families import full_name_ar
from desktop_app.services.slip_lines import touch, written
from desktop_app.services.slip_pages import empty_page, new_slip, page_of, slip_page, stored_slip
from desktop_app.services.slip_rows import ReadyRow, SlipPage
from desktop_app.services.timeline import stored_request
from desktop_app.services.trash import put_slip
from desktop_app.storage import slip_queries
from desktop_app.storage.models import Request, Slip, SlipLine

LONGEST_REMARK = 120


@dataclass(frozen=True, slots=True)
class SlipForm:
    """The head of a slip as typed."""

    addressee: str = ""
    subject: str = ""
    on: str = ""
    channel: str = ""


def ready_requests(desk: Desk) -> list[ReadyRow]:
    """Return every request that may be sent, the urgent and then the oldest first."""
    desk.require(Action.SEE_REQUESTS)
    with desk.read() as session:
        return [_ready_row(desk, *found) for found in slip_queries.ready(session)]


def count_ready(desk: Desk) -> int:
    """Return how many requests may be sent and stand on no draft yet."""
    with desk.read() as session:
        return slip_queries.count_ready(session)


def _ready_row(desk: Desk, request: Request, person: Any, slip_id: int | None) -> ReadyRow:
    kind = desk.catalogue.version(request.type, request.type_version)
    return ReadyRow(
        request_id=request.id,
        number=request.number,
        beneficiary_ar=full_name_ar(person),
        type_short_ar=kind.short_ar if kind else request.type,
        kind=request.kind,
        provider=request.provider,
        urgent=request.urgent,
        amount=request.amount_requested,
        since=request.state_since,
        days=(desk.today() - request.state_since).days,
        slip_id=slip_id,
    )


def draft_page(desk: Desk, provider: Provider) -> SlipPage:
    """Return the slip being made for a body; one nobody has begun has id 0.

    The office has one draft for each body: whoever opens the page goes on with it.
    """
    desk.require(Action.SEE_REQUESTS)
    with desk.read() as session:
        settings = read_dispatch_settings(session, desk)
        slip = slip_queries.draft_of(session, provider)
        if slip is None:
            return empty_page(session, desk, provider, settings)
        return page_of(session, desk, slip, settings)


def add_requests(desk: Desk, provider: Provider, request_ids: Sequence[int]) -> SlipPage:
    """Put requests on the draft to a body, after those that stand on it; all or none.

    Raises ConflictError for one that is not ready, goes to another body, or is on another slip.
    """
    with desk.write(Action.TRANSMIT_REQUEST, "compose_slip") as session:
        settings = read_dispatch_settings(session, desk)
        slip = slip_queries.draft_of(session, provider)
        if slip is None:
            slip = new_slip(desk, provider, settings)
            session.add(slip)
            session.flush()
        last = session.scalar(_last_position(slip.id)) or 0
        for place, request_id in enumerate(dict.fromkeys(request_ids), start=last + 1):
            request = stored_request(session, request_id)
            _check_free(session, desk, request, slip)
            remark = settings.remarks[0]
            session.add(
                SlipLine(slip_id=slip.id, request_id=request.id, position=place, remark=remark)
            )
            session.flush()
        touch(desk, slip)
        slip_id = slip.id
    return slip_page(desk, slip_id)


def _last_position(slip_id: int) -> Any:
    return select(func.max(SlipLine.position)).where(SlipLine.slip_id == slip_id)


def _check_free(session: Session, desk: Desk, request: Request, slip: Slip) -> None:
    """Raise ConflictError when a request cannot go on a slip, and say why."""
    number = isolate(request.number)
    found = slip_queries.open_line(session, request.id)
    if found is not None:
        raise ConflictError(_taken(session, desk, number, found[1], slip), "on_slip")
    if request.provider is not slip.provider:
        text = message(
            "Dispatch",
            "The request {number} goes to another body: {body}. Put it on a slip of its own.",
            number=number,
            body=label(request.provider),
        )
        raise ConflictError(text, "other_body")
    is_ready = select(Request.id).where(Request.id == request.id, slip_queries.transmissible())
    if session.scalar(is_ready) is None:
        text = message(
            "Dispatch",
            "The request {number} is not ready to be sent: it is «{state}». Complete it first.",
            number=number,
            state=state_label(request.state, request.kind),
        )
        raise ConflictError(text, "not_ready")


def _taken(session: Session, desk: Desk, number: str, other: Slip, slip: Slip) -> Message:
    if other.id == slip.id:
        return message("Dispatch", "The request {number} is on this slip already.", number=number)
    if other.state is SlipState.DRAFT:
        return message(
            "Dispatch",
            "The request {number} is on the slip being made for: {body}. Take it off there.",
            number=number,
            body=label(other.provider),
        )
    return message(
        "Dispatch",
        "The request {number} is on the dispatch slip {slip}, which still waits for its answer.",
        number=number,
        slip=written(session, desk, other),
    )


def remove_requests(desk: Desk, slip_id: int, request_ids: Iterable[int]) -> SlipPage:
    """Take requests off a draft; they are ready again."""
    wanted = set(request_ids)
    with desk.write(Action.TRANSMIT_REQUEST, "compose_slip") as session:
        slip = draft(session, slip_id)
        for line, request, _ in slip_queries.lines(session, slip.id):
            if request.id in wanted:
                session.delete(line)
        touch(desk, slip)
    return slip_page(desk, slip_id)


def move_line(desk: Desk, slip_id: int, request_id: int, by: int) -> SlipPage:
    """Move a line of a draft up (-1) or down (1); at the end it stays where it is."""
    with desk.write(Action.TRANSMIT_REQUEST, "compose_slip") as session:
        slip = draft(session, slip_id)
        lines = [line for line, _, _ in slip_queries.lines(session, slip.id)]
        place = next((n for n, line in enumerate(lines) if line.request_id == request_id), None)
        if place is not None:
            lines.insert(max(0, min(place + by, len(lines) - 1)), lines.pop(place))
        for position, line in enumerate(lines, start=1):
            line.position = position
        touch(desk, slip)
    return slip_page(desk, slip_id)


def set_remark(desk: Desk, slip_id: int, request_id: int, remark: str) -> SlipPage:
    """Change the remark of a line of a draft."""
    plain = clean_text(remark)[:LONGEST_REMARK]
    with desk.write(Action.TRANSMIT_REQUEST, "compose_slip") as session:
        slip = draft(session, slip_id)
        for line, request, _ in slip_queries.lines(session, slip.id):
            if request.id == request_id:
                line.remark = plain
        touch(desk, slip)
    return slip_page(desk, slip_id)


def save_head(desk: Desk, provider: Provider, form: SlipForm) -> SlipPage:
    """Keep the head of the draft to a body; InvalidError for `addressee`, `subject`, `on`."""
    checked = check_head(desk, form)
    if checked.faults:
        raise InvalidError(checked.faults)
    with desk.write(Action.TRANSMIT_REQUEST, "compose_slip") as session:
        slip = slip_queries.draft_of(session, provider)
        if slip is None:
            slip = new_slip(desk, provider, read_dispatch_settings(session, desk))
            session.add(slip)
        for name in ("addressee", "subject", "on", "channel"):
            setattr(slip, name, checked.values[name])
        slip.updated_at = desk.now()
        session.flush()
        slip_id = slip.id
    return slip_page(desk, slip_id)


def check_head(desk: Desk, form: SlipForm) -> Checked:
    """Return the head's values and what is wrong with them; nothing is stored."""
    checked = Checked(desk.today())
    for name, longest in (("addressee", 200), ("subject", 200), ("channel", 60)):
        checked.values[name] = clean_text(getattr(form, name))[:longest]
    if not checked.values["addressee"]:
        text = message("Dispatch", "Say to whom the slip goes.")
        checked.fault("addressee", "missing_addressee", text)
    if not checked.values["subject"]:
        text = message("Dispatch", "Say what the slip is about.")
        checked.fault("subject", "missing_subject", text)
    day = checked.whole_date("on", form.on or desk.today().isoformat())
    if day is not None and day > desk.today():
        text = message("Dispatch", "A slip cannot be sent on a day still to come.")
        checked.fault("on", "future_date", text)
    return checked


def drop_draft(desk: Desk, slip_id: int) -> int:
    """Give a draft up: it goes to the trash, its requests are ready again, no number was used.

    Returns its number in the trash.
    """
    with desk.write(Action.TRANSMIT_REQUEST, "drop_slip") as session:
        return put_slip(session, desk, draft(session, slip_id))


def draft(session: Session, slip_id: int, version: int | None = None) -> Slip:
    """Return a draft to change; ConflictError when it was issued, StaleDataError when changed."""
    slip = stored_slip(session, slip_id)
    if slip.state is not SlipState.DRAFT:
        text = message("Dispatch", "The slip was issued: it cannot be changed any more.")
        raise ConflictError(text, "issued")
    if version is not None and slip.version != version:
        raise StaleDataError
    return slip
