"""Tasks as questions to the database: which requests, people and reminders wait, and how many."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, case, exists, func, or_, select, true
from sqlalchemy.orm import Session

from desktop_app.domain.tasks import STATES, TaskCode
from desktop_app.domain.vocabulary import (
    OPEN_STATES,
    STOPPED_STATES,
    DecidingBody,
    Kind,
    Outcome,
    Provider,
    State,
)
from desktop_app.storage.models import (
    File,
    Member,
    Person,
    Reminder,
    Request,
    RequestPaper,
    Slip,
    SlipLine,
)

RUNNING = sorted(OPEN_STATES - STOPPED_STATES)
GRANTED = (Outcome.ACCEPTED, Outcome.PARTLY)


@dataclass(frozen=True, slots=True)
class TaskDay:
    """The day tasks are for; what was sent until `sent_until` ought to be answered by now."""

    today: date
    sent_until: date
    ending_by: date


Condition = ColumnElement[bool]
_UNIT = Request.deciding_body == DecidingBody.UNIT


def _in_states(code: TaskCode) -> Condition:
    return Request.state.in_(sorted(STATES[code]))


def _overdue(day: TaskDay) -> Condition:
    return and_(Request.state.in_(RUNNING), Request.due_on < day.today)


def _in_time(code: TaskCode, day: TaskDay, *more: Condition) -> Condition:
    """A late request stands among the late ones alone."""
    in_time = or_(Request.due_on.is_(None), Request.due_on >= day.today)
    return and_(_in_states(code), in_time, *more)


def _to_decide(day: TaskDay) -> Condition:
    return _in_time(TaskCode.TO_DECIDE, day, _UNIT)


def _to_advise(day: TaskDay) -> Condition:
    return _in_time(TaskCode.TO_ADVISE, day, ~_UNIT, Request.kind == Kind.SOCIAL)


def _to_transmit(day: TaskDay) -> Condition:
    health = and_(Request.kind == Kind.HEALTH, ~_UNIT)
    ready = or_(Request.state == State.ADVISED, health)
    return _in_time(TaskCode.TO_TRANSMIT, day, ready)


def _to_remind(day: TaskDay) -> Condition:
    sent = case(
        (Request.state == State.APPEALED, Request.state_since),
        else_=func.coalesce(Request.transmitted_on, Request.state_since),
    )
    others = or_(Request.state != State.APPEALED, ~_UNIT)
    return _in_time(TaskCode.TO_REMIND, day, sent <= day.sent_until, others, ~_reminded(day))


def _reminded(day: TaskDay) -> Condition:
    """A slip that was reminded of begins its days of waiting anew."""
    return exists().where(
        SlipLine.request_id == Request.id,
        SlipLine.open.is_(True),
        Slip.id == SlipLine.slip_id,
        Slip.reminded_on > day.sent_until,
    )


def _to_notify(_day: TaskDay) -> Condition:
    return and_(
        _in_states(TaskCode.TO_NOTIFY),
        Request.notified_on.is_(None),
        Request.is_history.is_(False),
    )


def _to_pay(_day: TaskDay) -> Condition:
    return and_(
        _in_states(TaskCode.TO_PAY),
        Request.outcome.in_(GRANTED),
        Request.amount_granted > 0,
        Request.is_history.is_(False),
    )


# Papers are waited for while the clock stands; after the decision no term runs any more.
CONDITIONS: dict[TaskCode, Callable[[TaskDay], Condition]] = {
    TaskCode.OVERDUE: _overdue,
    TaskCode.TO_COMPLETE: lambda _day: _in_states(TaskCode.TO_COMPLETE),
    TaskCode.TO_REVIEW: lambda day: _in_time(TaskCode.TO_REVIEW, day),
    TaskCode.TO_INQUIRE: lambda day: _in_time(TaskCode.TO_INQUIRE, day),
    TaskCode.TO_ADVISE: _to_advise,
    TaskCode.TO_DECIDE: _to_decide,
    TaskCode.TO_TRANSMIT: _to_transmit,
    TaskCode.TO_REMIND: _to_remind,
    TaskCode.DEFERRED: lambda day: _in_time(TaskCode.DEFERRED, day),
    TaskCode.TO_NOTIFY: _to_notify,
    TaskCode.TO_PAY: _to_pay,
}
TASK_STATES = sorted(frozenset(RUNNING).union(*STATES.values()))

COLUMNS = (
    Request.id,
    Request.number,
    Request.kind,
    Request.provider,
    Request.type,
    Request.state,
    Request.state_since,
    Request.urgent,
    Request.deciding_body,
    Request.due_on,
    Request.transmitted_on,
    Request.decided_on,
    Request.valid_until,
    Request.file_id,
    Request.beneficiary_id,
    Person.given_names_ar,
    Person.family_name_ar,
    Person.sex,
)


def condition(code: TaskCode, day: TaskDay) -> Condition:
    """Return which requests are such a task; KeyError for a task that is of no request."""
    return CONDITIONS[code](day)


def counts(
    session: Session, codes: Sequence[TaskCode], day: TaskDay
) -> dict[TaskCode, dict[Provider, int]]:
    """Return how many requests each kind of task has, by provider, in one reading."""
    sums = [func.sum(case((condition(code, day), 1), else_=0)) for code in codes]
    query = (
        select(Request.provider, *sums)
        .where(Request.state.in_(TASK_STATES))
        .group_by(Request.provider)
    )
    found: dict[TaskCode, dict[Provider, int]] = {code: {} for code in codes}
    for provider, *numbers in session.execute(query) if codes else ():
        for code, number in zip(codes, numbers, strict=True):
            if number:
                found[code][provider] = number
    return found


def requests_of(
    session: Session, code: TaskCode, day: TaskDay, limit: int | None = None
) -> Sequence[Any]:
    """Return the requests of a kind of task, the first due first (`COLUMNS`)."""
    order = (Request.due_on.asc().nulls_last(), Request.id)
    chosen = select(Request.id).where(condition(code, day)).order_by(*order).limit(limit)
    return _told(session, chosen if limit else condition(code, day), order)


def due_between(
    session: Session, span: tuple[date | None, date], provider: Provider | None, limit: int
) -> tuple[int, Sequence[Any]]:
    """Return how many running terms end within some days, and the first of them (`COLUMNS`)."""
    first, last = span
    which = and_(
        Request.state.in_(RUNNING),
        Request.due_on <= last,
        true() if first is None else Request.due_on >= first,
        true() if provider is None else Request.provider == provider,
    )
    order = (Request.due_on, Request.id)
    chosen = select(Request.id).where(which).order_by(*order).limit(limit)
    number = session.scalar(select(func.count(Request.id)).where(which)) or 0
    return number, _told(session, chosen, order)


def agreements_ending(session: Session, day: TaskDay) -> Sequence[Any]:
    """Return the granted requests whose validity ends soon, the first first (`COLUMNS`)."""
    ends = and_(Request.valid_until.between(day.today, day.ending_by), Request.outcome.in_(GRANTED))
    return _told(session, ends, (Request.valid_until, Request.id))


def _told(session: Session, chosen: Any, order: Iterable[Any]) -> Sequence[Any]:
    which = chosen if isinstance(chosen, ColumnElement) else Request.id.in_(chosen)
    query = select(*COLUMNS).join(Person, Person.id == Request.beneficiary_id).where(which)
    return session.execute(query.order_by(*order)).all()


def missing_papers(session: Session, ids: Iterable[int] | None = None) -> Mapping[int, int]:
    """Return how many papers requests that wait for some lack; of all of them without ids."""
    waiting: Any = (
        list(ids) if ids is not None else select(Request.id).where(_in_states(TaskCode.TO_COMPLETE))
    )
    query = (
        select(RequestPaper.request_id, func.count(RequestPaper.id))
        .where(
            RequestPaper.request_id.in_(waiting),
            RequestPaper.received_on.is_(None),
            RequestPaper.is_optional.is_(False),
        )
        .group_by(RequestPaper.request_id)
    )
    return {request_id: number for request_id, number in session.execute(query)}  # noqa: C416


def cards_ending(session: Session, day: TaskDay) -> Sequence[Any]:
    """Return (Member, Person, File) of the living whose disability card ends soon."""
    query = (
        select(Member, Person, File)
        .join(Person, Person.id == Member.person_id)
        .join(File, File.id == Member.file_id)
        .where(
            Person.disability_card_until.between(day.today, day.ending_by),
            Person.died_on.is_(None),
            Member.ended_on.is_(None),
        )
    )
    return session.execute(query.order_by(Person.disability_card_until, Member.id)).all()


def reminders_due(session: Session, account_id: int, today: date) -> Sequence[Any]:
    """Return (Reminder, Request, File, Person) of an account's reminders that are due."""
    query = (
        select(Reminder, Request, File, Person)
        .outerjoin(Request, Request.id == Reminder.request_id)
        .outerjoin(File, File.id == Reminder.file_id)
        .outerjoin(Person, Person.id == func.coalesce(Request.beneficiary_id, File.principal_id))
        .where(
            Reminder.account_id == account_id,
            Reminder.done_at.is_(None),
            Reminder.due_on <= today,
        )
    )
    return session.execute(query.order_by(Reminder.due_on, Reminder.id)).all()
