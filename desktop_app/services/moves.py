"""The steps of a request's life: each is checked, recorded, and written in its timeline."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified
from sqlalchemy.orm.exc import StaleDataError

from desktop_app.domain import workflow
from desktop_app.domain.errors import InvalidError, SealedError
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import (
    DecidingBody,
    Outcome,
    Payer,
    Provider,
    ReportKind,
    State,
)
from desktop_app.domain.workflow import Entry, RequestAction
from desktop_app.services import timeline
from desktop_app.services.budget import charge
from desktop_app.services.cleaning import Checked
from desktop_app.services.confidence import READ_FIRST, refuse_withheld, unread
from desktop_app.services.desk import Desk
from desktop_app.services.forms import MoveForm
from desktop_app.services.move_checks import OVER_CEILING, Move, check, check_papers
from desktop_app.services.request_reports import add_report
from desktop_app.services.requests import request_page
from desktop_app.services.rows import RequestPage
from desktop_app.services.settlements import settle_in
from desktop_app.services.slip_lines import follow_step
from desktop_app.storage.models import Payment, Request

PAYERS = {
    Provider.FOUNDATION: Payer.FOUNDATION,
    Provider.MUTUAL: Payer.MUTUAL,
    Provider.HEALTH_INSPECTION: Payer.FOUNDATION,
}


def move_request(desk: Desk, request_id: int, form: MoveForm, version: int) -> RequestPage:
    """Make a request take one step of its life.

    Raises ConflictError for a step that is not possible from its state, InvalidError for what
    the step requires and lacks, ForbiddenError for a step the role does not include, SealedError
    for a decision on what the account gave no reason to read.
    """
    if form.confidential:
        desk.require(Action.SEE_CONFIDENTIAL)
    if form.action is RequestAction.DECIDE and unread(request_page(desk, request_id)):
        raise SealedError(READ_FIRST)
    with (
        _refusals_logged(desk),
        desk.write(workflow.right_for(form.action), form.action.value) as session,
    ):
        request = timeline.stored_request(session, request_id)
        if request.version != version:
            raise StaleDataError
        take_step(session, desk, request, form)
    return request_page(desk, request_id)


@contextmanager
def _refusals_logged(desk: Desk) -> Iterator[None]:
    """Log that somebody tried to go beyond a ceiling without the right, after all was undone."""
    try:
        yield
    except InvalidError as refused:
        over = any(fault.code == OVER_CEILING for fault in refused.faults)
        if over and not desk.may(Action.OVERRIDE_CEILING):
            desk.log_refusal(Action.OVERRIDE_CEILING)
        raise


def take_step(session: Session, desk: Desk, request: Request, form: MoveForm) -> None:
    """Take a step within a change that is already under way; refusals as in `move_request`."""
    refuse_withheld(desk, timeline.type_of(desk, request))
    step = workflow.find(
        request.state,
        request.kind,
        form.action,
        by_unit=request.deciding_body is DecidingBody.UNIT,
        outcome=request.outcome,
    )
    move = Move(session, desk, request, form, step, Checked(desk.today()))
    check(move)
    day = move.values["on"]
    timeline.receive(session, request, form.papers, day)
    timeline.ask_again(session, request, form.asked)
    check_papers(move)
    before, request.state = request.state, step.to
    request.state_since = day
    request.updated_at = desk.now()
    details = _record(move)
    timeline.note_event(
        session, desk, request, form.action, before, day, move.values["reason"], details
    )
    session.flush()
    request.due_on = timeline.due_of(session, desk, request)
    follow_step(session, desk, request, form.action, day, move.values["reason"])


def receive_papers(desk: Desk, request_id: int, codes: Iterable[str], version: int) -> RequestPage:
    """Note papers that were brought while others are still missing; the state stays."""
    with desk.write(Action.EDIT_REQUEST, "receive_papers") as session:
        request = timeline.stored_request(session, request_id)
        if request.version != version:
            raise StaleDataError
        refuse_withheld(desk, timeline.type_of(desk, request))
        receive_in(session, desk, request, codes)
    return request_page(desk, request_id)


def receive_in(session: Session, desk: Desk, request: Request, codes: Iterable[str]) -> None:
    """Note papers as received today, within a change that is already under way."""
    timeline.receive(session, request, frozenset(codes), desk.today())
    request.updated_at = desk.now()
    # The papers are rows of their own: the request's version must tell of them too.
    flag_modified(request, "updated_at")


def _record(move: Move) -> dict[str, object]:
    """Put what a step records on the request; return what its line of the timeline tells."""
    request, day = move.request, move.values["on"]
    details: dict[str, object] = {}
    if move.values["reasons"]:
        details["reasons"] = list(move.values["reasons"])
    if move.step.to is State.INCOMPLETE:
        request.paper_demands += 1
    if move.form.action is RequestAction.TRANSMIT:
        request.transmitted_on = day
    if move.form.action is RequestAction.RECALL:
        request.transmitted_on = None
    if move.form.action is RequestAction.APPEAL and request.outcome is not None:
        details["contested"] = request.outcome.value
    for entry, record in RECORDS.items():
        if entry in move.step.records:
            details |= record(move)
    return details


def _record_decision(move: Move) -> dict[str, object]:
    move.request.outcome = move.form.outcome
    move.request.decided_on = move.values["on"]
    move.request.decision_reason = move.values["reason"]
    move.request.reasons = list(move.values["reasons"])
    move.request.decision_reference = move.values["decision_reference"]
    move.request.override_reason = move.values["override_reason"]
    move.request.amount_granted = move.values["amount"]
    move.request.granted_number = move.values["granted_number"]
    move.request.valid_from = move.values["valid_from"]
    move.request.valid_until = move.values["valid_until"]
    if move.form.body is not None:
        move.request.deciding_body = move.form.body
    if move.form.outcome is Outcome.REFUSED:
        move.request.amount_granted = 0 if move.request.amount_requested is not None else None
    if move.form.settlement is not None:
        settle_in(move.session, move.desk, move.request, move.form.settlement, "settlement.")
    details: dict[str, object] = {"outcome": move.form.outcome.value if move.form.outcome else ""}
    if move.values["amount"] is not None:
        details["amount"] = move.values["amount"]
    for name, value in (
        ("reference", move.values["decision_reference"]),
        ("granted_number", move.values["granted_number"]),
    ):
        if value:
            details[name] = value
    if move.values["override_reason"]:
        details["override_reason"] = move.values["override_reason"]
    return details | charge(move.session, move.request)


def _record_opinion(move: Move) -> dict[str, object]:
    move.request.opinion = move.form.opinion
    move.request.opinion_on = move.values["on"]
    move.request.opinion_note = move.values["reason"]
    return {"opinion": move.form.opinion.value if move.form.opinion else ""}


def _record_notice(move: Move) -> dict[str, object]:
    move.request.notified_on = move.values["on"]
    move.request.notice_channel = move.form.channel
    return {"channel": move.form.channel.value if move.form.channel else ""}


def _record_report(move: Move) -> dict[str, object]:
    kind = ReportKind.INQUIRY
    confidential = move.form.confidential
    add_report(move.session, move.desk, move.request, kind, move.checked, confidential=confidential)
    return {"report": kind.value}


def _record_payment(move: Move) -> dict[str, object]:
    values, request = move.values, move.request
    move.session.add(
        Payment(
            request_id=request.id,
            on=values["on"],
            payer=move.form.payer or PAYERS[request.provider],
            mode=move.form.mode,
            amount=values["amount"],
            rib=values["rib"],
            reference=values["decision_reference"],
            account_id=move.desk.account.id,
            at=move.desk.now(),
        )
    )
    details = {
        "amount": values["amount"],
        "mode": move.form.mode,
        "reference": values["decision_reference"],
    }
    return {name: value for name, value in details.items() if value}


RECORDS: dict[Entry, Callable[[Move], dict[str, object]]] = {
    Entry.OUTCOME: _record_decision,
    Entry.OPINION: _record_opinion,
    Entry.CHANNEL: _record_notice,
    Entry.REPORT: _record_report,
    Entry.PAYMENT: _record_payment,
}
