"""A slip from its issue on: number and transmission, cancelling, acknowledgement, reminders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from desktop_app.domain.errors import ConflictError, FieldError, InvalidError
from desktop_app.domain.formats import isolate, short_date
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import clean_lines, clean_text
from desktop_app.domain.vocabulary import SlipState
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import numbering
from desktop_app.services.cleaning import Checked
from desktop_app.services.desk import Desk
from desktop_app.services.dispatch import draft
from desktop_app.services.dispatch_settings import read_dispatch_settings
from desktop_app.services.families import full_name_ar
from desktop_app.services.forms import MoveForm
from desktop_app.services.moves import take_step
from desktop_app.services.slip_content import content_of
from desktop_app.services.slip_lines import touch
from desktop_app.services.slip_pages import slip_page, stored_slip
from desktop_app.services.slip_rows import SlipPage
from desktop_app.storage import slip_queries
from desktop_app.storage.models import Request, Slip
from desktop_app.translate import tell

LONGEST_REFERENCE = 120
LONGEST_REASON = 1000


@dataclass(frozen=True, slots=True)
class AcknowledgementForm:
    """The stub that came back: the day of receipt, and the body's own reference."""

    on: str = ""
    reference: str = ""


def issue_slip(desk: Desk, slip_id: int, version: int) -> SlipPage:
    """Give a draft its number, freeze what is printed of it, and transmit all its requests.

    One transaction: a request that cannot be transmitted is named in the ConflictError, and
    neither number nor state changes. Numbers have no gaps and begin anew each year.
    """
    with desk.write(Action.TRANSMIT_REQUEST, "issue_slip") as session:
        slip = draft(session, slip_id, version)
        found = slip_queries.lines(session, slip.id)
        if not found:
            text = message("Dispatch", "There is nothing on the slip yet. Add a request.")
            raise ConflictError(text, "empty_slip")
        settings = read_dispatch_settings(session, desk)
        series = numbering.slip_series(desk.unit.code, desk.today().year)
        (number,) = numbering.next_numbers(session, series)
        slip.number = numbering.written(series, number)
        slip.state = SlipState.ISSUED
        slip.issued_at, slip.issued_by = desk.now(), desk.account.id
        session.flush()
        content = content_of(session, desk, slip, settings)
        slip.content = content.as_json()
        for (line, request, person), sent in zip(found, content.lines, strict=True):
            line.pieces = sent.pieces
            note = tell(message("Dispatch", "On the dispatch slip {slip}", slip=content.written))
            form = MoveForm(RequestAction.TRANSMIT, on=slip.on.isoformat(), reason=note)
            _step(session, desk, request, person, form)
        touch(desk, slip)
    return slip_page(desk, slip_id)


def _step(session: Session, desk: Desk, request: Request, person: Any, form: MoveForm) -> None:
    """Make a request of a slip take a step; a refusal names the request."""
    try:
        take_step(session, desk, request, form)
    except (ConflictError, InvalidError) as refused:
        text = message(
            "Dispatch",
            "The request {number} of {name} cannot go with the slip: {reason}",
            number=isolate(request.number),
            name=full_name_ar(person),
            reason=refused.message,
        )
        raise ConflictError(text, "line_refused") from refused


def cancel_slip(desk: Desk, slip_id: int, reason: str, version: int) -> SlipPage:
    """Cancel an issued slip: its requests are ready again, its number is never used anew.

    Only while the body has neither acknowledged nor answered anything (ConflictError): after
    that the paper lives, and what it asks is followed to its end. InvalidError for `reason`.
    """
    plain = clean_lines(reason)[:LONGEST_REASON]
    if not plain:
        text = message("Dispatch", "Say why the slip is cancelled.")
        raise InvalidError([FieldError("reason", "missing_reason", text)])
    with desk.write(Action.TRANSMIT_REQUEST, "cancel_slip") as session:
        slip = _issued(session, slip_id, version)
        found = slip_queries.lines(session, slip.id)
        _check_untouched(slip, [line for line, _, _ in found])
        slip.state, slip.cancel_reason = SlipState.CANCELLED, plain
        for line, _, _ in found:
            line.open = False
        session.flush()
        for _, request, person in found:
            form = MoveForm(RequestAction.RECALL, reason=plain)
            _step(session, desk, request, person, form)
        touch(desk, slip)
    return slip_page(desk, slip_id)


def _check_untouched(slip: Slip, lines: list[Any]) -> None:
    if slip.state is not SlipState.ISSUED:
        text = message("Dispatch", "The slip was acknowledged or closed: it cannot be cancelled.")
        raise ConflictError(text, "acknowledged")
    if any(line.answer is not None for line in lines):
        text = message("Dispatch", "The slip has an answer already: it cannot be cancelled.")
        raise ConflictError(text, "answered")


def acknowledge_slip(desk: Desk, slip_id: int, form: AcknowledgementForm, version: int) -> SlipPage:
    """Record that the body received a slip; InvalidError for `on` and `reference`."""
    with desk.write(Action.TRANSMIT_REQUEST, "acknowledge_slip") as session:
        slip = _issued(session, slip_id, version)
        checked = _check_acknowledgement(desk, slip, form)
        if checked.faults:
            raise InvalidError(checked.faults)
        slip.acknowledged_on = checked.values["on"]
        slip.acknowledgement = checked.values["reference"]
        if slip.state is SlipState.ISSUED:
            slip.state = SlipState.ACKNOWLEDGED
        touch(desk, slip)
    return slip_page(desk, slip_id)


def _check_acknowledgement(desk: Desk, slip: Slip, form: AcknowledgementForm) -> Checked:
    checked = Checked(desk.today())
    checked.values["reference"] = clean_text(form.reference)[:LONGEST_REFERENCE]
    if not form.on.strip():
        text = message("Dispatch", "Type the date on the stub that came back.")
        checked.fault("on", "missing_date", text)
        return checked
    day = checked.whole_date("on", form.on)
    if day is not None and day > desk.today():
        text = message("Dispatch", "The date is still to come. Check the stub.")
        checked.fault("on", "future_date", text)
    elif day is not None and day < slip.on:
        text = message(
            "Dispatch",
            "The slip left on {date} only. Check the date on the stub.",
            date=isolate(short_date(slip.on)),
        )
        checked.fault("on", "before_slip", text)
    return checked


def remind(desk: Desk, slip_id: int, version: int) -> SlipPage:
    """Count a reminder for the lines of a slip that have no final answer, one a day at most."""
    with desk.write(Action.TRANSMIT_REQUEST, "remind_slip") as session:
        slip = _issued(session, slip_id, version)
        open_lines = [line for line, _, _ in slip_queries.lines(session, slip.id) if line.open]
        if not open_lines:
            text = message("Dispatch", "Everything on the slip was answered.")
            raise ConflictError(text, "answered")
        if slip.reminded_on == desk.today():
            text = message("Dispatch", "A reminder was recorded today. Print it again.")
            raise ConflictError(text, "reminded_today")
        slip.reminders += 1
        slip.reminded_on = desk.today()
        touch(desk, slip)
    return slip_page(desk, slip_id)


def _issued(session: Session, slip_id: int, version: int) -> Slip:
    """Return a slip that was issued and not cancelled, unchanged since it was read."""
    slip = stored_slip(session, slip_id)
    if slip.version != version:
        raise StaleDataError
    if slip.state is SlipState.DRAFT:
        raise ConflictError(message("Dispatch", "The slip is not issued yet."), "draft")
    if slip.state is SlipState.CANCELLED:
        raise ConflictError(message("Dispatch", "The slip was cancelled."), "cancelled")
    return slip
