"""What each step of a request's life requires, checked before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain import identifiers, workflow
from desktop_app.domain.errors import FieldError, InvalidError
from desktop_app.domain.formats import dirhams, isolate, short_date
from desktop_app.domain.messages import Message, message
from desktop_app.domain.reference import Life, Reason, ReasonStep
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import clean_lines
from desktop_app.domain.vocabulary import Kind, Opinion, Outcome, PaymentMode
from desktop_app.domain.workflow import Entry, RequestAction, Transition
from desktop_app.services import timeline
from desktop_app.services.cleaning import BAD_RIB, Checked
from desktop_app.services.desk import Desk
from desktop_app.services.forms import MoveForm
from desktop_app.storage.budget_queries import granted_to
from desktop_app.storage.models import Payment, Person, Request

LONGEST_NOTE = 4000
OTHER = "other"
OVER_CEILING = "over_ceiling"
REASON_STEPS = {
    RequestAction.DEFER: ReasonStep.DEFERRAL,
    RequestAction.RETURN: ReasonStep.RETURN,
}
OUTCOME_STEPS = {Outcome.REFUSED: ReasonStep.REFUSAL, Outcome.PARTLY: ReasonStep.PARTIAL}
REASON_NEEDED = message("Requests", "Give the reason: the person has a right to know it.")


def reasons_for(
    desk: Desk, kind: Kind, action: RequestAction, outcome: Outcome | None
) -> list[Reason]:
    """Return the coded reasons that may be given for a step, in the order of the list."""
    step = REASON_STEPS.get(action) or (OUTCOME_STEPS.get(outcome) if outcome else None)
    lives = {Life.ANY, Life(kind.value)}
    return [
        reason
        for reason in desk.reference.reasons.values()
        if step in reason.steps and reason.life in lives
    ]


@dataclass(frozen=True, slots=True)
class Move:
    """A step under way: what was typed, and in `checked` what it came to and its faults."""

    session: Session
    desk: Desk
    request: Request
    form: MoveForm
    step: Transition
    checked: Checked

    @property
    def values(self) -> dict[str, Any]:
        """What was typed, as it will be recorded."""
        return self.checked.values


def check(move: Move) -> None:
    """Fill in the move's values, or raise InvalidError with what it requires and lacks."""
    checked = move.checked
    _check_day(move)
    checked.values["reason"] = clean_lines(move.form.reason)[:LONGEST_NOTE]
    checked.text("decision_reference", move.form.reference)
    checked.amount("amount", move.form.amount)
    _check_reasons(move)
    for entry, look in CHECKS.items():
        if entry in move.step.records:
            look(move)
    if checked.faults:
        raise InvalidError(checked.faults)


def _check_day(move: Move) -> None:
    checked, request = move.checked, move.request
    day = check_on(checked, move.form.on, request.received_on)
    if day is None:
        return
    last = timeline.last_day(move.session, request)
    if day < last:
        text = message(
            "Requests",
            "The date is before the last step, of {date}. Check both dates.",
            date=isolate(short_date(last)),
        )
        checked.fault("on", "before_last_step", text)


def check_on(checked: Checked, typed: str, received_on: date) -> date | None:
    """Take the day something happened to a request: today unless typed; None for a fault."""
    day = checked.whole_date("on", typed or checked.today.isoformat())
    if day is not None and day > checked.today:
        checked.fault("on", "future_date", message("Requests", "The date is still to come."))
        return None
    if day is not None and day < received_on:
        early = message("Requests", "The date is before the deposit of the request.")
        checked.fault("on", "before_deposit", early)
        return None
    return day


def _check_reasons(move: Move) -> None:
    """A reason may be given by its code, by words, or both; words alone count as «other»."""
    checked, form = move.checked, move.form
    found = reasons_for(move.desk, move.request.kind, form.action, form.outcome)
    possible = {reason.code for reason in found}
    codes = tuple(dict.fromkeys(form.reasons))
    words = checked.values["reason"]
    if not possible.issuperset(codes):
        text = message("Requests", "This reason is not for this step. Choose one of the list.")
        checked.fault("reasons", "unknown_reason", text)
    if codes == (OTHER,) and not words:
        text = message("Requests", "Say the other reason in words.")
        checked.fault("reason", "missing_reason", text)
    needed = _needs_reason(move)
    if needed and not codes and not words:
        checked.fault("reason", "missing_reason", needed)
    if not codes and words and OTHER in possible:
        codes = (OTHER,)
    checked.values["reasons"] = codes


SECOND_DEMAND = message(
    "Requests",
    "The missing papers were already demanded once. Law 55-19 allows one demand: give the"
    " reason of a second.",
)


def _needs_reason(move: Move) -> Message | None:
    """Return why a reason must be given; None when none is needed."""
    if move.form.action is RequestAction.MARK_INCOMPLETE and move.request.paper_demands > 0:
        return SECOND_DEMAND
    step = move.step
    if Entry.REASONS in step.requires or workflow.needs_reason(step, move.form.outcome):
        return REASON_NEEDED
    return None


def _check_asked(move: Move) -> None:
    papers = timeline.papers_of(move.session, move.request)
    known = {code for paper in papers for code in paper.codes.split("|")}
    if not known.issuperset(move.form.asked):
        text = message("Requests", "This request does not ask for that paper. Choose another.")
        move.checked.fault("asked", "unknown_paper", text)
    if Entry.PAPERS in move.step.requires and not move.form.asked:
        text = message("Requests", "Choose the papers that must be brought.")
        move.checked.fault("asked", "missing_papers", text)


def _check_outcome(move: Move) -> None:
    if move.form.outcome is None:
        text = message("Requests", "Choose what was decided.")
        move.checked.fault("outcome", "missing_outcome", text)
    granted, asked = move.checked.values["amount"], move.request.amount_requested
    if move.form.outcome is Outcome.REFUSED and granted:
        text = message("Requests", "A refused request grants nothing. Leave the amount empty.")
        move.checked.fault("amount", "granted_refused", text)
    if move.form.outcome is Outcome.PARTLY and asked and granted and granted >= asked:
        text = message("Requests", "A partial acceptance grants less than was asked.")
        move.checked.fault("amount", "granted_whole", text)
    _check_paid(move)
    _check_ceiling(move)


def _check_paid(move: Move) -> None:
    """A decision on an appeal cannot take back what has reached the person already."""
    paid = paid_for(move.session, move.request)
    granted = move.checked.values["amount"]
    takes_back = move.form.outcome is Outcome.REFUSED or (granted is not None and granted < paid)
    if paid and takes_back:
        text = message(
            "Requests",
            "{paid} were already paid for this request. A decision on the appeal cannot grant"
            " less.",
            paid=dirhams(paid),
        )
        move.checked.fault("amount", "below_paid", text)


def _check_ceiling(move: Move) -> None:
    """A grant above a ceiling needs the head's role and a reason, and both are recorded."""
    checked = move.checked
    reason = clean_lines(move.form.override_reason)[:LONGEST_NOTE]
    ceiling = _exceeded(move, checked.values["amount"])
    checked.values["override_reason"] = reason if ceiling is not None else ""
    if ceiling is None:
        return
    if not move.desk.may(Action.OVERRIDE_CEILING):
        text = message(
            "Requests", "{ceiling} Only the unit head may go beyond it.", ceiling=ceiling
        )
        checked.fault("amount", OVER_CEILING, text)
    elif not reason:
        text = message("Requests", "{ceiling} Give the reason of going beyond it.", ceiling=ceiling)
        checked.fault("override_reason", OVER_CEILING, text)


def _exceeded(move: Move, granted: int | None) -> Message | None:
    """Return the ceiling a grant goes beyond: that of one request, or that of the year."""
    kind = timeline.type_of(move.desk, move.request)
    if kind is None or granted is None:
        return None
    if kind.ceiling is not None and granted > kind.ceiling:
        return message(
            "Requests",
            "The amount is above the ceiling of {ceiling}.",
            ceiling=dirhams(kind.ceiling),
        )
    if kind.ceiling_per_year is None:
        return None
    day = move.checked.values["on"] or move.desk.today()
    types = (kind.code, *kind.repetition.counted_with)
    request = move.request
    before = granted_to(move.session, request.beneficiary_id, types, day.year, request.id)
    if granted + before <= kind.ceiling_per_year:
        return None
    return message(
        "Requests",
        "With the {before} granted this year, the amount is above the yearly ceiling of {ceiling}.",
        before=dirhams(before),
        ceiling=dirhams(kind.ceiling_per_year),
    )


def _check_validity(move: Move) -> None:
    move.checked.text("granted_number", move.form.granted_number)
    start = move.checked.whole_date("valid_from", move.form.valid_from)
    end = move.checked.whole_date("valid_until", move.form.valid_until)
    if start is not None and end is not None and end < start:
        text = message("Requests", "The validity ends before it begins. Check both dates.")
        move.checked.fault("valid_until", "bad_validity", text)


def _check_opinion(move: Move) -> None:
    if move.form.opinion is None:
        move.checked.fault("opinion", "missing_opinion", message("Requests", "Choose the opinion."))
    elif move.form.opinion is not Opinion.FAVOURABLE and not move.checked.values["reason"]:
        text = message("Requests", "Give the reasons of an opinion that is not favourable.")
        move.checked.fault("reason", "missing_reason", text)


def _check_channel(move: Move) -> None:
    if move.form.channel is None:
        text = message("Requests", "Choose how the person was told.")
        move.checked.fault("channel", "missing_channel", text)


def _check_report(move: Move) -> None:
    check_report(move.checked, move.form.report)


def check_report(checked: Checked, typed: Mapping[str, str]) -> None:
    """Take a report's text by section; at least one section must say something."""
    body = {name: clean_lines(text)[:LONGEST_NOTE] for name, text in typed.items()}
    checked.values["report"] = {name: text for name, text in body.items() if text}
    if not checked.values["report"]:
        checked.fault("report", "missing_report", message("Requests", "Write what was found."))


def _check_payment(move: Move) -> None:
    checked, request = move.checked, move.request
    if move.form.mode is None:
        text = message("Requests", "Choose how the amount was paid.")
        checked.fault("mode", "missing_mode", text)
    _check_payment_rib(move)
    amount = checked.values["amount"]
    if amount is None and move.form.amount.strip():
        return
    paid = paid_for(move.session, request)
    granted = request.amount_granted
    if amount is None and move.form.action is RequestAction.PAY and granted is not None:
        amount = checked.values["amount"] = granted - paid
    if not amount or amount < 0:
        text = message("Requests", "Type the amount that was paid.")
        checked.fault("amount", "missing_amount", text)
    elif granted is not None:
        _check_total(checked, move.form, amount + paid, granted)


def paid_for(session: Session, request: Request) -> int:
    """Return the centimes paid for a request so far."""
    query = select(func.sum(Payment.amount)).where(Payment.request_id == request.id)
    return session.scalar(query) or 0


def _check_total(checked: Checked, form: MoveForm, total: int, granted: int) -> None:
    if total > granted:
        text = message(
            "Requests",
            "The payments would add up to {total}, above the {granted} granted.",
            total=dirhams(total),
            granted=dirhams(granted),
        )
        checked.fault("amount", "over_granted", text)
    elif total < granted and form.action is RequestAction.PAY:
        text = message(
            "Requests",
            "The payments add up to {total} of the {granted} granted. Start the payment and"
            " record this as an instalment.",
            total=dirhams(total),
            granted=dirhams(granted),
        )
        checked.fault("amount", "under_granted", text)
    elif total == granted and form.action is RequestAction.PAY_PART:
        text = message("Requests", "This completes the payment: record it as the payment.")
        checked.fault("amount", "last_instalment", text)


def _check_payment_rib(move: Move) -> None:
    checked = move.checked
    by_transfer = move.form.mode is PaymentMode.TRANSFER
    typed = identifiers.normalise_rib(move.form.rib)
    if by_transfer and not typed:
        typed = move.session.get_one(Person, move.request.beneficiary_id).rib
    checked.values["rib"] = typed
    if typed and not identifiers.check_rib(typed):
        checked.fault("rib", "bad_rib", BAD_RIB)
    if by_transfer and not typed:
        text = message("Requests", "A transfer needs the account number (RIB). Type it.")
        checked.fault("rib", "missing_rib", text)


CHECKS: dict[Entry, Callable[[Move], None]] = {
    Entry.PAPERS: _check_asked,
    Entry.OUTCOME: _check_outcome,
    Entry.VALIDITY: _check_validity,
    Entry.OPINION: _check_opinion,
    Entry.CHANNEL: _check_channel,
    Entry.REPORT: _check_report,
    Entry.PAYMENT: _check_payment,
}


def check_papers(move: Move) -> None:
    """Raise InvalidError when the step wants no paper missing and some are, or the reverse."""
    missing = timeline.missing_of(move.session, move.request)
    if move.step.needs_complete and missing and not move.request.is_history:
        text = message("Requests", "%n papers are still missing. Note them first.", n=len(missing))
        raise InvalidError([FieldError("papers", "missing_papers", text)])
    if move.step.needs_missing and not missing:
        text = message("Requests", "No paper is missing: the request is complete.")
        raise InvalidError([FieldError("papers", "nothing_missing", text)])
