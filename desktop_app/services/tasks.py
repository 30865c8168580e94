"""My day: the tasks of an account, from the states and dates of requests and rights."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.domain.deadlines import days_left
from desktop_app.domain.messages import Message, message
from desktop_app.domain.rights import spans_of_ending
from desktop_app.domain.roles import Action
from desktop_app.domain.tasks import ENDING_WITHIN, TaskCode, task_of
from desktop_app.domain.vocabulary import STOPPED_STATES, DecidingBody, Provider, State, label
from desktop_app.domain.workflow import RequestAction
from desktop_app.services.desk import Desk
from desktop_app.services.dispatch_settings import read_dispatch_settings
from desktop_app.services.families import full_name_ar, person_row
from desktop_app.services.rows import Counter, PersonRow
from desktop_app.services.task_rows import TaskGroup, TaskKind, TaskRow
from desktop_app.storage import people_queries, task_queries
from desktop_app.storage.task_queries import TaskDay
from desktop_app.translate import tell

OPENING = message("Tasks", "Opening")

KINDS: tuple[TaskKind, ...] = (
    TaskKind(
        TaskCode.REMINDER,
        message("Tasks", "My reminders"),
        message("Tasks", "reminders"),
        "bell",
        "review",
        message("Tasks", "Opening of the reminder"),
        Action.SEE_REQUESTS,
    ),
    TaskKind(
        TaskCode.OVERDUE,
        message("Tasks", "Late"),
        message("Tasks", "late"),
        "clock-alert",
        "late",
        OPENING,
        Action.SEE_REQUESTS,
    ),
    TaskKind(
        TaskCode.TO_COMPLETE,
        message("Tasks", "Incomplete: papers still to come"),
        message("Tasks", "incomplete"),
        "file-exclamation-point",
        "missing",
        message("Tasks", "Receipt of papers"),
        Action.EDIT_REQUEST,
    ),
    TaskKind(
        TaskCode.TO_REVIEW,
        message("Tasks", "Registered, waiting for the review"),
        message("Tasks", "to review"),
        "inbox",
        "neutral",
        message("Tasks", "Start of the review"),
        Action.REVIEW_REQUEST,
        RequestAction.REVIEW,
    ),
    TaskKind(
        TaskCode.TO_INQUIRE,
        message("Tasks", "Social inquiries waiting for their report"),
        message("Tasks", "under inquiry"),
        "clipboard-list",
        "review",
        message("Tasks", "Report of the inquiry"),
        Action.REVIEW_REQUEST,
        RequestAction.REPORT_INQUIRY,
    ),
    TaskKind(
        TaskCode.TO_ADVISE,
        message("Tasks", "Waiting for the opinion of the unit head"),
        message("Tasks", "waiting for your opinion"),
        "stamp",
        "review",
        message("Tasks", "Giving of the opinion"),
        Action.GIVE_OPINION,
        RequestAction.GIVE_OPINION,
    ),
    TaskKind(
        TaskCode.TO_DECIDE,
        message("Tasks", "Waiting for the decision of the unit"),
        message("Tasks", "to decide"),
        "clipboard-pen",
        "review",
        message("Tasks", "Recording of the decision"),
        Action.RECORD_DECISION,
        RequestAction.DECIDE,
    ),
    TaskKind(
        TaskCode.TO_TRANSMIT,
        message("Tasks", "Ready to be transmitted"),
        message("Tasks", "ready to transmit"),
        "send",
        "sent",
        message("Tasks", "Transmission"),
        Action.TRANSMIT_REQUEST,
        RequestAction.TRANSMIT,
    ),
    TaskKind(
        TaskCode.TO_REMIND,
        message("Tasks", "Transmitted and not answered"),
        message("Tasks", "to remind of"),
        "bell-ring",
        "sent",
        message("Tasks", "Sending of a reminder"),
        Action.TRANSMIT_REQUEST,
    ),
    TaskKind(
        TaskCode.DEFERRED,
        message("Tasks", "Deferred, to be brought back"),
        message("Tasks", "deferred"),
        "history",
        "missing",
        message("Tasks", "Return to the committee"),
        Action.REVIEW_REQUEST,
        RequestAction.SUBMIT_TO_COMMITTEE,
    ),
    TaskKind(
        TaskCode.TO_NOTIFY,
        message("Tasks", "Decided, the person not told yet"),
        message("Tasks", "to notify"),
        "mail",
        "accepted",
        message("Tasks", "Notification of the decision"),
        Action.REVIEW_REQUEST,
        RequestAction.NOTIFY,
    ),
    TaskKind(
        TaskCode.TO_PAY,
        message("Tasks", "Granted, waiting for the payment"),
        message("Tasks", "to pay"),
        "banknote",
        "accepted",
        message("Tasks", "Recording of the payment"),
        Action.RECORD_PAYMENT,
        RequestAction.PAY,
    ),
    TaskKind(
        TaskCode.ENDING,
        message("Tasks", "Rights ending within 60 days"),
        message("Tasks", "rights ending soon"),
        "calendar-clock",
        "neutral",
        message("Tasks", "Opening of the file"),
        Action.SEE_PEOPLE,
    ),
)
BY_CODE: Mapping[TaskCode, TaskKind] = {kind.code: kind for kind in KINDS}


def kinds_of(desk: Desk) -> tuple[TaskKind, ...]:
    """Return the kinds of tasks that are for this account's role."""
    return tuple(kind for kind in KINDS if desk.may(kind.right))


def all_tasks(desk: Desk) -> list[TaskRow]:
    """Return every task of this account, by kind, the first due first."""
    desk.require(Action.SEE_REQUESTS)
    with desk.read() as session:
        day = task_day(session, desk)
        missing = task_queries.missing_papers(session)
        return [
            row
            for kind in kinds_of(desk)
            for row in _rows(session, desk, kind.code, day, missing=missing)
        ]


def first_tasks(desk: Desk, first: int) -> tuple[TaskGroup, ...]:
    """Return this account's kinds of tasks with their counts and so many rows at least of each."""
    desk.require(Action.SEE_REQUESTS)
    with desk.read() as session:
        return task_groups(session, desk, first)


def task_groups(session: Session, desk: Desk, first: int) -> tuple[TaskGroup, ...]:
    """Return this account's kinds of tasks with their counts and their first rows.

    Own reminders and rights that end have no list of their own: all of theirs are given.
    """
    day, kinds = task_day(session, desk), kinds_of(desk)
    counted = [kind.code for kind in kinds if kind.code in task_queries.CONDITIONS]
    counts = task_queries.counts(session, counted, day)
    groups = []
    for kind in kinds:
        if kind.code in counts:
            found = counts[kind.code]
            rows = _rows(session, desk, kind.code, day, first) if found else []
            counter = Counter(sum(found.values()), found)
        else:
            rows = _rows(session, desk, kind.code, day)
            counter = _counted(rows)
        groups.append(TaskGroup(kind, counter, tuple(rows)))
    return tuple(groups)


def task_day(session: Session, desk: Desk) -> TaskDay:
    """Return the day tasks are computed for, with the office's patience before a reminder."""
    today = desk.today()
    patience = timedelta(days=read_dispatch_settings(session, desk).reminder_days + 1)
    return TaskDay(today, today - patience, today + timedelta(days=ENDING_WITHIN))


def _counted(rows: Iterable[TaskRow]) -> Counter:
    found: dict[Provider, int] = {}
    total = 0
    for row in rows:
        total += 1
        if row.provider is not None:
            found[row.provider] = found.get(row.provider, 0) + 1
    return Counter(total, found)


def _rows(
    session: Session,
    desk: Desk,
    code: TaskCode,
    day: TaskDay,
    limit: int | None = None,
    missing: Mapping[int, int] | None = None,
) -> list[TaskRow]:
    if code in _OTHERS:
        return _OTHERS[code](session, desk, day)
    found = task_queries.requests_of(session, code, day, limit)
    lacking = missing
    if lacking is None:
        wait = [row.id for row in found if row.state in STOPPED_STATES]
        lacking = task_queries.missing_papers(session, wait) if wait else {}
    return [_request_task(desk, code, row, day.today, lacking.get(row.id, 0)) for row in found]


def _request_task(desk: Desk, code: TaskCode, row: Any, today: date, missing: int) -> TaskRow:
    by_unit = row.deciding_body is DecidingBody.UNIT
    own = task_of(row.state, row.kind, by_unit=by_unit) or code
    kind = BY_CODE[own]
    # A body that still has its time is not reminded.
    in_time = own is TaskCode.TO_REMIND and code not in {TaskCode.TO_REMIND, TaskCode.OVERDUE}
    may = desk.may(kind.right) and not in_time
    stopped_since = row.state_since if row.state in STOPPED_STATES else None
    return TaskRow(
        code=code,
        own=own,
        next_ar=tell(kind.next if may else OPENING),
        step=kind.step if may else None,
        number=row.number,
        person_ar=_name(row),
        what_ar=_type_ar(desk, row.type),
        provider=row.provider,
        state=row.state,
        urgent=row.urgent,
        since=_waits_since(row, own),
        due_on=row.due_on,
        days_left=days_left(row.due_on, today, stopped_since) if row.due_on else None,
        missing=missing,
        request_id=row.id,
        file_id=row.file_id,
        person_id=row.beneficiary_id,
    )


def _waits_since(row: Any, own: TaskCode) -> date | None:
    """Return since when an answer is awaited: an appeal from its own day, else the sending."""
    sent = own is TaskCode.TO_REMIND and row.state is not State.APPEALED
    since: date | None = row.transmitted_on if sent else row.state_since
    return since


def _name(row: Any) -> str:
    return f"{row.given_names_ar} {row.family_name_ar}".strip()


def _type_ar(desk: Desk, code: str) -> str:
    kind = desk.catalogue.types.get(code)
    return kind.short_ar if kind else code


def request_task(desk: Desk, code: TaskCode, row: Any) -> TaskRow:
    """Return a request that is read (`task_queries.COLUMNS`) as a task."""
    return _request_task(desk, code, row, desk.today(), 0)


def rights_ending(session: Session, desk: Desk) -> list[TaskRow]:
    """Return every right that ends within 60 days, the first first."""
    return _endings(session, desk, task_day(session, desk))


# Rights that end


def _endings(session: Session, desk: Desk, day: TaskDay) -> list[TaskRow]:
    """Return the rights that end soon: of children, of disability cards, of agreements."""
    agreements = task_queries.agreements_ending(session, day)
    rows = [
        *(_child_task(row, day.today) for row in children_ending(session, desk)),
        *(_card_task(tuple(found), day.today) for found in task_queries.cards_ending(session, day)),
        *(_agreement_task(desk, row, day.today) for row in agreements),
    ]
    return sorted(rows, key=lambda row: (row.due_on or date.max, row.number))


def children_ending(session: Session, desk: Desk) -> list[PersonRow]:
    """Return the children whose right ends within 60 days by age or by the end of studies."""
    births, studies = spans_of_ending(desk.reference.rights, desk.today())
    found = people_queries.possibly_ending(session, births, studies)
    rows = (person_row(desk, row) for row in found)
    return [row for row in rows if row.rights_ending]


def _ending(number: str, person_ar: str, what: Message, until: date, today: date) -> TaskRow:
    return TaskRow(
        code=TaskCode.ENDING,
        own=TaskCode.ENDING,
        next_ar=tell(BY_CODE[TaskCode.ENDING].next),
        step=None,
        number=number,
        person_ar=person_ar,
        what_ar=tell(what),
        due_on=until,
        days_left=days_left(until, today),
    )


def _child_task(row: PersonRow, today: date) -> TaskRow:
    what = message("Tasks", "Right of {category}", category=label(row.category))
    made = _ending(row.file_number, row.full_name_ar, what, row.right_until or today, today)
    return replace(made, provider=Provider.MUTUAL, file_id=row.file_id, person_id=row.person_id)


def _card_task(found: tuple[Any, ...], today: date) -> TaskRow:
    member, person, file = found
    what = message("Tasks", "Disability card")
    made = _ending(file.number, full_name_ar(person), what, person.disability_card_until, today)
    return replace(made, file_id=member.file_id, person_id=person.id)


def _agreement_task(desk: Desk, row: Any, today: date) -> TaskRow:
    what = message("Tasks", "Validity of: {type}", type=_type_ar(desk, row.type))
    made = _ending(row.number, _name(row), what, row.valid_until, today)
    return replace(
        made,
        next_ar=tell(OPENING),
        provider=row.provider,
        request_id=row.id,
        file_id=row.file_id,
        person_id=row.beneficiary_id,
    )


# Own reminders


def _reminders(session: Session, desk: Desk, day: TaskDay) -> list[TaskRow]:
    found = task_queries.reminders_due(session, desk.account.id, day.today)
    return [_reminder_task(tuple(row), day.today) for row in found]


def _reminder_task(found: tuple[Any, ...], today: date) -> TaskRow:
    reminder, request, file, person = found
    return TaskRow(
        code=TaskCode.REMINDER,
        own=TaskCode.REMINDER,
        next_ar=tell(BY_CODE[TaskCode.REMINDER].next),
        step=None,
        number=request.number if request else file.number if file else "",
        person_ar=full_name_ar(person) if person else "",
        what_ar=reminder.text,
        provider=request.provider if request else None,
        due_on=reminder.due_on,
        days_left=days_left(reminder.due_on, today),
        request_id=reminder.request_id,
        file_id=reminder.file_id,
        person_id=person.id if person else None,
        reminder_id=reminder.id,
    )


_OTHERS: dict[TaskCode, Callable[[Session, Desk, TaskDay], list[TaskRow]]] = {
    TaskCode.REMINDER: _reminders,
    TaskCode.ENDING: _endings,
}
