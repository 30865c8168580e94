"""The rule of two persons: one asks with a reason, another agrees or refuses, it is used once."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.approvals import (
    GRAVE,
    MOST_DAYS,
    USUAL_DAYS,
    Answer,
    Standing,
    standing,
)
from desktop_app.domain.errors import ConflictError, FieldError, InvalidError, NotFoundError
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action, action_label, rights_of
from desktop_app.domain.texts import clean_lines
from desktop_app.services import roles
from desktop_app.services.desk import Desk
from desktop_app.storage.models import Account, Approval, Setting
from desktop_app.translate import tell

RULE = "two_persons"
LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class Grave:
    """Something grave that is about to be done: what, on what, with what, in words to read.

    `reason` is the one that was given already, to be offered again.
    """

    action: Action
    subject: str
    body: Mapping[str, Any]
    told_ar: tuple[str, ...] = ()
    reason: str = ""


class SecondNeededError(ConflictError):
    """A second person has to agree first; `grave` is what may be asked for."""

    code = "second_needed"

    def __init__(self, grave: Grave) -> None:
        super().__init__(
            message(
                "Approvals",
                "The rule of two persons: a second account must agree to «{action}» first.",
                action=action_label(grave.action),
            )
        )
        self.grave = grave


@dataclass(frozen=True, slots=True)
class Rule:
    """The office's rule: in force or not, how long an agreement holds, how many may answer."""

    on: bool
    days: int
    seconds: int
    decided: bool = False


@dataclass(frozen=True, slots=True)
class ApprovalRow:
    """An agreement that was asked for, with what it is about in words."""

    id: int
    action: Action
    subject: str
    body: Mapping[str, Any]
    told_ar: tuple[str, ...]
    reason: str
    asked_by: int
    asked_by_ar: str
    asked_at: datetime
    answered_by_ar: str
    answered_at: datetime | None
    standing: Standing
    may_answer: bool
    may_use: bool


# The rule


def rule(desk: Desk) -> Rule:
    """Return the rule; an office that never decided has it as soon as two accounts may agree."""
    with desk.read() as session:
        return _rule(session)


def _rule(session: Session) -> Rule:
    seconds = len(_who_may_agree(session))
    stored = session.get(Setting, RULE)
    if stored is None:
        return Rule(seconds > 1, USUAL_DAYS, seconds)
    return Rule(bool(stored.body["on"]), int(stored.body["days"]), seconds, True)


def save_rule(desk: Desk, *, on: bool, days: int) -> None:
    """Put the rule in force, or lift it, which itself takes two persons while it is in force.

    Raises InvalidError (`days`), ConflictError where nobody else could ever agree.
    """
    desk.require(Action.CHANGE_SETTINGS)
    if not 1 <= days <= MOST_DAYS:
        text = message("Approvals", "An agreement holds from 1 to {most} days.", most=MOST_DAYS)
        raise InvalidError([FieldError("days", "bad_days", text)])
    with desk.write(Action.CHANGE_SETTINGS, "two_persons") as session:
        present = _rule(session)
        if on and not _others(session, desk):
            raise ConflictError(_nobody_else(), "nobody_else")
        if present.on and (not on or days > present.days):
            require_second_within(session, desk, _rule_change(on, days))
        stored = session.get(Setting, RULE)
        body = {"on": on, "days": days}
        if stored is None:
            session.add(Setting(name=RULE, body=body))
        else:
            stored.body = body


def _rule_change(on: bool, days: int) -> Grave:
    lifted = message("Approvals", "The rule of two persons is lifted.")
    longer = message("Approvals", "An agreement holds for %n days.", n=days)
    told = (tell(longer if on else lifted),)
    return Grave(Action.CHANGE_SETTINGS, RULE, {"on": on, "days": days}, told)


# Doing


def require_agreed(desk: Desk, grave: Grave) -> None:
    """Raise SecondNeededError where nobody agreed to exactly this yet; the agreement stays unused.

    For what has something to prepare, a copy for one, before it is done.
    """
    with desk.read() as session:
        _agreement(session, desk, grave)


def require_second(desk: Desk, grave: Grave) -> None:
    """Use a second person's agreement to exactly this, in a transaction of its own.

    For what is no change of the database: a restore. Returns at once where the rule is not in
    force; raises SecondNeededError where nobody agreed yet.
    """
    with desk.write(grave.action, "use_approval") as session:
        require_second_within(session, desk, grave)


def require_second_within(session: Session, desk: Desk, grave: Grave) -> None:
    """Use a second person's agreement within a change that is under way: both happen, or none."""
    agreed = _agreement(session, desk, grave)
    if agreed is not None:
        agreed.used_at = desk.now()


def require_agreed_by_anyone(session: Session, grave: Grave, now: datetime) -> None:
    """Raise SecondNeededError unless somebody's question about exactly this was agreed to.

    For what is done without a desk; the agreement stays unused.
    """
    _found(session, grave, now, None)


def _agreement(session: Session, desk: Desk, grave: Grave) -> Approval | None:
    """Return the agreement that the account may use for this."""
    return _found(session, grave, desk.now(), desk.account.id)


def _found(session: Session, grave: Grave, now: datetime, asked_by: int | None) -> Approval | None:
    """Return the agreement to a deed, of one account or of any; None where the rule is off."""
    present = _rule(session)
    if not present.on:
        return None
    query = select(Approval).where(
        Approval.action == grave.action.value,
        Approval.subject == grave.subject,
        Approval.answer == Answer.GRANTED.value,
        Approval.used_at.is_(None),
    )
    if asked_by is not None:
        query = query.where(Approval.asked_by == asked_by)
    for one in session.scalars(query.order_by(Approval.id)):
        if _same(one.body["what"], grave.body) and _stands(one, now, present) is Standing.GRANTED:
            return one
    raise SecondNeededError(grave)


def ask(desk: Desk, grave: Grave, reason: str) -> int:
    """Ask a second person to agree; returns the number of the question.

    Raises InvalidError (`reason`), ForbiddenError for what the account itself may not do, and
    ConflictError for what no rule needs, what is asked already, or what nobody could answer.
    """
    desk.require(grave.action)
    plain = clean_lines(reason)
    if not plain or len(plain) > LONGEST_REASON:
        raise InvalidError([FieldError("reason", "missing_reason", _want_reason())])
    if grave.action not in GRAVE:
        text = message("Approvals", "This needs nobody's agreement.")
        raise ConflictError(text, "not_grave")
    with desk.write(grave.action, "ask_approval") as session:
        if not _others(session, desk):
            raise ConflictError(_nobody_else(), "nobody_else")
        _refuse_double(session, desk, grave)
        asked = Approval(
            action=grave.action.value,
            subject=grave.subject,
            body={"what": _plain(grave.body), "told": list(grave.told_ar)},
            reason=plain,
            asked_by=desk.account.id,
            asked_at=desk.now(),
        )
        session.add(asked)
        session.flush()
        return asked.id


def answer(desk: Desk, approval_id: int, *, granted: bool) -> None:
    """Agree or refuse as the second person; never to what one asked for oneself."""
    with desk.write(Action.APPROVE, "answer_approval") as session:
        one = session.get(Approval, approval_id)
        if one is None:
            raise NotFoundError(message("Approvals", "There is no such question any more."))
        if one.asked_by == desk.account.id:
            text = message("Approvals", "You asked for it: another account has to answer.")
            raise ConflictError(text, "oneself")
        if _stands(one, desk.now(), _rule(session)) is not Standing.WAITING:
            text = message("Approvals", "This was answered already, or is too old.")
            raise ConflictError(text, "answered")
        one.answer = (Answer.GRANTED if granted else Answer.REFUSED).value
        one.answered_by, one.answered_at = desk.account.id, desk.now()


# Reading


def approvals(desk: Desk) -> list[ApprovalRow]:
    """Return what was asked for, the last first: all for who may answer, else the account's own."""
    with desk.read() as session:
        present = _rule(session)
        names = {one.id: one.full_name_ar for one in session.scalars(select(Account))}
        query = select(Approval).order_by(Approval.id.desc()).limit(200)
        if not desk.may(Action.APPROVE):
            query = query.where(Approval.asked_by == desk.account.id)
        return [_row(one, desk, present, names) for one in session.scalars(query)]


def waiting(desk: Desk) -> list[ApprovalRow]:
    """Return what the account can answer now, and what it asked for and may carry out now."""
    return [one for one in approvals(desk) if one.may_answer or one.may_use]


def granted_body(desk: Desk, approval_id: int) -> ApprovalRow:
    """Return an own question that was agreed to and waits to be carried out."""
    for one in approvals(desk):
        if one.id == approval_id and one.may_use:
            return one
    raise NotFoundError(message("Approvals", "There is no agreement that could be used."))


def _row(one: Approval, desk: Desk, present: Rule, names: Mapping[int, str]) -> ApprovalRow:
    stands = _stands(one, desk.now(), present)
    own = one.asked_by == desk.account.id
    return ApprovalRow(
        id=one.id,
        action=Action(one.action),
        subject=one.subject,
        body=one.body["what"],
        told_ar=tuple(one.body["told"]),
        reason=one.reason,
        asked_by=one.asked_by,
        asked_by_ar=names[one.asked_by],
        asked_at=one.asked_at,
        answered_by_ar=names.get(one.answered_by or 0, ""),
        answered_at=one.answered_at,
        standing=stands,
        may_answer=stands is Standing.WAITING and not own and desk.may(Action.APPROVE),
        may_use=stands is Standing.GRANTED and own,
    )


def _stands(one: Approval, now: datetime, present: Rule) -> Standing:
    return standing(
        one.asked_at, Answer(one.answer), one.answered_at, one.used_at, now, present.days
    )


def _who_may_agree(session: Session) -> list[Account]:
    made = roles.own_roles(session)
    query = select(Account).where(Account.retired_at.is_(None))
    return [
        one
        for one in session.scalars(query)
        if Action.APPROVE in rights_of(one.role, one.own_role, made)
    ]


def _others(session: Session, desk: Desk) -> list[Account]:
    return [one for one in _who_may_agree(session) if one.id != desk.account.id]


def _refuse_double(session: Session, desk: Desk, grave: Grave) -> None:
    query = select(Approval).where(
        Approval.action == grave.action.value,
        Approval.subject == grave.subject,
        Approval.asked_by == desk.account.id,
    )
    present, now = _rule(session), desk.now()
    for one in session.scalars(query):
        if _stands(one, now, present) is Standing.WAITING and _same(one.body["what"], grave.body):
            text = message("Approvals", "This was asked for already and waits for an answer.")
            raise ConflictError(text, "asked")


def _plain(body: Mapping[str, Any]) -> Any:
    """Return a body as the database gives it back, so that the two can be compared."""
    return json.loads(json.dumps(body, sort_keys=True, ensure_ascii=False))


def _same(stored: Mapping[str, Any], body: Mapping[str, Any]) -> bool:
    return bool(_plain(stored) == _plain(body))


def _want_reason() -> Any:
    return message("Approvals", "Say why, in %n characters at most.", n=LONGEST_REASON)


def _nobody_else() -> Any:
    return message(
        "Approvals",
        "Nobody else in the office may agree. Give another account such a role first.",
    )
