"""What a body answered to a slip, entered line by line: each answer is a step of its request."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from desktop_app.domain import dispatch
from desktop_app.domain.dispatch import Answer
from desktop_app.domain.errors import ConflictError, FieldError, InvalidError
from desktop_app.domain.messages import message
from desktop_app.domain.reference import Reason
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Kind, Outcome, State
from desktop_app.domain.workflow import RequestAction
from desktop_app.services.confidence import refuse_unread
from desktop_app.services.desk import Desk
from desktop_app.services.forms import MoveForm
from desktop_app.services.move_checks import reasons_for
from desktop_app.services.moves import take_step
from desktop_app.services.slip_pages import slip_page, stored_slip
from desktop_app.services.slip_rows import SlipPage
from desktop_app.services.timeline import stored_request, type_of
from desktop_app.storage import slip_queries


@dataclass(frozen=True, slots=True)
class AnswerForm:
    """A body's answer to one request as typed; `reasons` are codes of the reference list."""

    request_id: int
    answer: Answer | None = None
    on: str = ""
    reference: str = ""
    amount: str = ""
    reasons: tuple[str, ...] = ()
    note: str = ""
    override_reason: str = ""


def rights_of(answer: Answer) -> frozenset[Action]:
    """Return what a role must include to record an answer."""
    if answer is Answer.DEFERRED:
        return frozenset({Action.REVIEW_REQUEST, Action.RECORD_DECISION})
    decides = answer in dispatch.OUTCOMES
    return frozenset({Action.RECORD_DECISION if decides else Action.REVIEW_REQUEST})


def reasons_of(desk: Desk, kind: Kind, answer: Answer) -> list[Reason]:
    """Return the coded reasons a body may give with an answer."""
    if answer in {Answer.COMMITTEE, Answer.SETTLING}:
        return []
    step = dispatch.steps_of(answer, dispatch.STATES.get(answer, State.TRANSMITTED))[-1]
    return reasons_for(desk, kind, step, dispatch.OUTCOMES.get(answer))


def answer_line(desk: Desk, slip_id: int, form: AnswerForm, version: int) -> SlipPage:
    """Record a body's answer to one request of a slip.

    Raises InvalidError as the steps of requests do (`on`, `amount`, `reasons`, …) and for a
    missing `answer`; ConflictError when the line has its final answer, or the step is not
    possible; SealedError for a decision on a confidential request that was not opened.
    """
    if form.answer is None:
        text = message("Dispatch", "Choose what the body answered.")
        raise InvalidError([FieldError("answer", "missing_answer", text)])
    return record_answers(desk, slip_id, [form], version)


def record_answers(desk: Desk, slip_id: int, forms: Iterable[AnswerForm], version: int) -> SlipPage:
    """Record several answers to a slip in one transaction, all or none."""
    chosen = list(forms)
    for right in {one for form in chosen if form.answer for one in rights_of(form.answer)}:
        desk.require(right)
    with desk.write(Action.SEE_REQUESTS, "answer_slip") as session:
        slip = stored_slip(session, slip_id)
        if slip.version != version:
            raise StaleDataError
        if slip.state not in slip_queries.AWAITING:
            text = message("Dispatch", "No answer is awaited on this slip.")
            raise ConflictError(text, "not_awaiting")
        awaited = awaited_of(session, slip_id)
        for form in chosen:
            carry_out(session, desk, form, awaited)
    return slip_page(desk, slip_id)


def awaited_of(session: Session, slip_id: int) -> frozenset[int]:
    """Return the requests of a slip that have no final answer yet."""
    lines = slip_queries.lines(session, slip_id)
    return frozenset(request.id for line, request, _ in lines if line.open)


def carry_out(session: Session, desk: Desk, form: AnswerForm, awaited: frozenset[int]) -> None:
    """Make a request take the steps an answer means, within a change under way.

    A body's decision is recorded without reading what is medical, as by `move_request`; on a
    confidential request that was not opened with a reason it is refused here as there.
    """
    if form.request_id not in awaited:
        text = message("Dispatch", "This request has its answer already, or is not on the slip.")
        raise ConflictError(text, "not_awaited")
    request = stored_request(session, form.request_id)
    assert form.answer is not None
    if form.answer in dispatch.OUTCOMES:
        refuse_unread(desk, type_of(desk, request), request.id)
    *first, last = dispatch.steps_of(form.answer, request.state)
    for action in first:
        take_step(session, desk, request, MoveForm(action, on=form.on))
    take_step(session, desk, request, _move(last, form))


def _move(action: RequestAction, form: AnswerForm) -> MoveForm:
    outcome = dispatch.OUTCOMES.get(form.answer) if form.answer else None
    return MoveForm(
        action,
        on=form.on,
        reference=form.reference if outcome else "",
        outcome=outcome,
        amount="" if outcome is None or _is_nought(outcome, form.amount) else form.amount,
        reasons=form.reasons,
        reason=form.note,
        override_reason=form.override_reason,
    )


def _is_nought(outcome: Outcome, amount: str) -> bool:
    """Bodies write `0,00` beside a refusal: that grants nothing, as a refusal does."""
    return outcome is Outcome.REFUSED and not amount.strip("0,. ")
