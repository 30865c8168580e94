"""Written reports on a request: those of a solidarity visit and of a psychosocial follow-up."""

from __future__ import annotations

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified
from sqlalchemy.orm.exc import StaleDataError

from desktop_app.domain import workflow
from desktop_app.domain.errors import ConflictError, InvalidError
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import clean_lines
from desktop_app.domain.vocabulary import ENDED_STATES, ReportKind
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import timeline
from desktop_app.services.cleaning import Checked
from desktop_app.services.confidence import refuse_withheld
from desktop_app.services.desk import Desk
from desktop_app.services.forms import MoveForm
from desktop_app.services.move_checks import check_on, check_report
from desktop_app.services.requests import request_page
from desktop_app.services.rows import RequestPage
from desktop_app.storage.models import Request, RequestReport


def write_report(desk: Desk, request_id: int, form: MoveForm, version: int) -> RequestPage:
    """Keep a report on a request whose type is carried by one; its state stays.

    Raises ConflictError where the type has no report of its own or the request has ended,
    InvalidError for a day that cannot be or an empty report, ForbiddenError for a confidential
    one when the role does not include seeing it again.
    """
    if form.confidential:
        desk.require(Action.SEE_CONFIDENTIAL)
    with desk.write(workflow.right_for(RequestAction.WRITE_REPORT), form.action.value) as session:
        request = timeline.stored_request(session, request_id)
        kind = timeline.type_of(desk, request)
        refuse_withheld(desk, kind)
        if request.version != version:
            raise StaleDataError
        if kind is None or kind.report is None or request.state in ENDED_STATES:
            text = message("Requests", "No report can be written on this request.")
            raise ConflictError(text, "no_report")
        _store(session, desk, request, kind.report, form)
    return request_page(desk, request_id)


def _store(
    session: Session, desk: Desk, request: Request, kind: ReportKind, form: MoveForm
) -> None:
    checked = Checked(desk.today())
    check_on(checked, form.on, request.received_on)
    check_report(checked, form.report)
    if checked.faults:
        raise InvalidError(checked.faults)
    add_report(session, desk, request, kind, checked, confidential=form.confidential)
    request.updated_at = desk.now()
    # The report is a row of its own: the request's version must tell of it too.
    flag_modified(request, "updated_at")
    timeline.note_event(
        session,
        desk,
        request,
        RequestAction.WRITE_REPORT,
        request.state,
        checked.values["on"],
        clean_lines(form.reason),
        {"report": kind.value},
    )


def add_report(
    session: Session,
    desk: Desk,
    request: Request,
    kind: ReportKind,
    checked: Checked,
    *,
    confidential: bool,
) -> None:
    """Store a report that was checked."""
    session.add(
        RequestReport(
            request_id=request.id,
            kind=kind,
            on=checked.values["on"],
            account_id=desk.account.id,
            at=desk.now(),
            body=checked.values["report"],
            confidential=confidential,
        )
    )
