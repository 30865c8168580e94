"""The urgency of a request: its own target of 24 hours, set or lifted for a reason."""

from __future__ import annotations

from sqlalchemy.orm.exc import StaleDataError

from desktop_app.domain import workflow
from desktop_app.domain.errors import ConflictError, FieldError, InvalidError
from desktop_app.domain.messages import message
from desktop_app.domain.texts import clean_lines
from desktop_app.domain.vocabulary import OPEN_STATES
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import timeline
from desktop_app.services.confidence import refuse_withheld
from desktop_app.services.desk import Desk
from desktop_app.services.forms import MoveForm
from desktop_app.services.move_checks import LONGEST_NOTE
from desktop_app.services.requests import request_page
from desktop_app.services.rows import RequestPage
from desktop_app.storage.models import Request

WANTED = {RequestAction.MARK_URGENT: True, RequestAction.LIFT_URGENCY: False}


def change_urgency(desk: Desk, request_id: int, form: MoveForm, version: int) -> RequestPage:
    """Mark a request that still waits as urgent, or lift its urgency, from today on.

    Raises InvalidError without a reason, ConflictError for a request that waits no more or
    stands so already.
    """
    reason = clean_lines(form.reason)[:LONGEST_NOTE]
    with desk.write(workflow.right_for(form.action), form.action.value) as session:
        request = timeline.stored_request(session, request_id)
        refuse_withheld(desk, timeline.type_of(desk, request))
        if request.version != version:
            raise StaleDataError
        _check(request, WANTED[form.action], reason)
        request.urgent = WANTED[form.action]
        request.updated_at = desk.now()
        timeline.note_event(
            session, desk, request, form.action, request.state, desk.today(), reason
        )
        session.flush()
        request.due_on = timeline.due_of(session, desk, request)
    return request_page(desk, request_id)


def _check(request: Request, wanted: bool, reason: str) -> None:
    if request.state not in OPEN_STATES:
        text = message("Requests", "The request no longer waits for an answer. Read it again.")
        raise ConflictError(text, "not_open")
    if request.urgent is wanted:
        text = message("Requests", "The urgency was already changed. Read the request again.")
        raise ConflictError(text, "no_change")
    if not reason:
        text = message("Requests", "Give the reason: it stays in the course of the request.")
        raise InvalidError([FieldError("reason", "missing_reason", text)])
