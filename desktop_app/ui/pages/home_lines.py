"""The lines of the home page: why each task waits, what it is about, the next thing to do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from desktop_app.domain.tasks import TaskCode
from desktop_app.domain.vocabulary import Provider
from desktop_app.services.task_rows import TaskGroup, TaskRow
from desktop_app.services.task_words import Press, why
from desktop_app.translate import tell, translate
from desktop_app.ui.columns import Piece
from desktop_app.ui.widgets.badge import BadgeSpec
from desktop_app.ui.widgets.counters import Counter

LOOKS = {Press.CALM: ("ink2", 400), Press.SOON: ("missing_ink", 500), Press.LATE: ("late_ink", 500)}
PAIR = (Provider.FOUNDATION, Provider.MUTUAL)
# What the counters tell, the first that the account has of each place.
PLACES: tuple[tuple[TaskCode, ...], ...] = (
    (TaskCode.OVERDUE,),
    (TaskCode.TO_COMPLETE,),
    (TaskCode.TO_ADVISE, TaskCode.TO_REVIEW),
    (TaskCode.TO_TRANSMIT, TaskCode.TO_NOTIFY),
    (TaskCode.ENDING,),
)


def counters_of(groups: Sequence[TaskGroup]) -> list[Counter]:
    """Return the counters of the first page from an account's kinds of tasks."""
    known = {group.kind.code: group for group in groups}
    chosen = [next((known[code] for code in place if code in known), None) for place in PLACES]
    return [_counter(group) for group in chosen if group is not None]


def _counter(group: TaskGroup) -> Counter:
    split = tuple((one, group.counter.by_provider.get(one, 0)) for one in PAIR)
    kind = group.kind
    words = tell(kind.short)
    return Counter(kind.code.value, group.counter.total, words, kind.icon, kind.tone, split)


def shares_out(wanted: Sequence[int], room: int) -> list[int]:
    """Return how many lines each group shows when there is room for so many in all.

    Lines are dealt one by one, so that a long group never hides a short one.
    """
    given = [0] * len(wanted)
    while room > 0 and any(one < most for one, most in zip(given, wanted, strict=True)):
        for place, most in enumerate(wanted):
            if room > 0 and given[place] < most:
                given[place] += 1
                room -= 1
    return given


def arguments_of(task: TaskRow) -> tuple[str, dict[str, Any]]:
    """Return the page that a task is done on, with its arguments."""
    if task.request_id is not None:
        step = {"step": task.step} if task.step is not None else {}
        return "request", {"request_id": task.request_id, **step}
    return "person", {"file_id": task.file_id, "person_id": task.person_id}


def what_of(task: TaskRow) -> tuple[Any, ...]:
    """Return who it is about and what it is."""
    urgent = (BadgeSpec(translate("Home", "Urgent"), "late", "zap"),) if task.urgent else ()
    if not task.person_ar:
        return (Piece(task.what_ar, 500),)
    return (
        Piece(task.person_ar, 600),
        *urgent,
        Piece(f"· {task.what_ar}", 400, "ink2"),
    )


def why_of(task: TaskRow, today: date) -> tuple[Piece, ...]:
    """Return how long a task has waited, or how long it still may."""
    words, press = why(task, today)
    token, weight = LOOKS[press]
    return (Piece(words, weight, token, "small"),)


def shown_groups(groups: Iterable[TaskGroup]) -> list[TaskGroup]:
    """Return the groups that have something in them."""
    return [group for group in groups if group.rows]
