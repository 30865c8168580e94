"""Why a task waits, in words: how late it is, what it lacks, how long it has waited."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum

from desktop_app.domain.formats import long_date
from desktop_app.domain.messages import message
from desktop_app.domain.tasks import TaskCode
from desktop_app.services.task_rows import TaskRow
from desktop_app.translate import tell

# Days before a term from which it is pressing.
SOON = 10


class Press(StrEnum):
    """How much a task presses."""

    CALM = "calm"
    SOON = "soon"
    LATE = "late"


Why = tuple[str, Press]


def why(task: TaskRow, today: date) -> Why:
    """Return why a task waits, or how long it still may, and how much it presses."""
    return _WORDS.get(task.code, _waits)(task, today)


def _late(task: TaskRow, _today: date) -> Why:
    return tell(message("Tasks", "late by %n days", n=-(task.days_left or 0))), Press.LATE


def _lacks(task: TaskRow, today: date) -> Why:
    words = [tell(message("Tasks", "%n papers missing", n=task.missing))] if task.missing else []
    if task.days_left is not None and 0 <= task.days_left <= SOON:
        words.append(_left(task.days_left))
        return "، ".join(words), Press.SOON
    waited = (today - task.since).days if task.since else 0
    words.append(tell(message("Tasks", "for %n days", n=waited)))
    return "، ".join(words), Press.CALM


def _ends(task: TaskRow, _today: date) -> Why:
    day = long_date(task.due_on) if task.due_on else ""
    return tell(message("Tasks", "last day {date}", date=day)), Press.CALM


def _reminds(task: TaskRow, today: date) -> Why:
    if task.due_on == today:
        return tell(message("Tasks", "for today")), Press.CALM
    return _since(task.due_on), Press.SOON


def _waits(task: TaskRow, _today: date) -> Why:
    if task.days_left is None:
        return _since(task.since), Press.CALM
    return _left(task.days_left), Press.SOON if task.days_left <= SOON else Press.CALM


def _stands(task: TaskRow, _today: date) -> Why:
    return _since(task.since), Press.CALM


def _left(days: int) -> str:
    return tell(message("Tasks", "%n days left", n=days))


def _since(day: date | None) -> str:
    return tell(message("Tasks", "since {date}", date=long_date(day))) if day else ""


_WORDS: Mapping[TaskCode, Callable[[TaskRow, date], Why]] = {
    TaskCode.OVERDUE: _late,
    TaskCode.TO_COMPLETE: _lacks,
    TaskCode.ENDING: _ends,
    TaskCode.REMINDER: _reminds,
    TaskCode.TO_REMIND: _stands,
    TaskCode.TO_NOTIFY: _stands,
    TaskCode.TO_PAY: _stands,
}
