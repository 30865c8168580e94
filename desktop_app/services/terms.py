"""Terms and rights by the week: late, today, this week, next week, and the rights that end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.domain.tasks import TaskCode
from desktop_app.domain.vocabulary import Provider
from desktop_app.services.desk import Desk
from desktop_app.services.task_rows import TaskRow
from desktop_app.services.tasks import request_task, rights_ending
from desktop_app.storage import task_queries

# Lines of one stretch; the list of requests has the others.
MOST = 200


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some days with the terms that end in them; the last stretch is of rights."""

    code: str
    title: Message
    icon: str
    tone: str
    total: int
    rows: tuple[TaskRow, ...]


def terms_page(desk: Desk, provider: Provider | None = None) -> tuple[Stretch, ...]:
    """Return the running terms by the week and the rights that end, of a provider or of all."""
    desk.require(Action.SEE_REQUESTS)
    today = desk.today()
    with desk.read() as session:
        stretches = []
        for code, title, icon, tone, span in _spans(today):
            total, found = task_queries.due_between(session, span, provider, MOST)
            kind = TaskCode.OVERDUE if code == "overdue" else TaskCode.TO_REVIEW
            rows = tuple(request_task(desk, kind, row) for row in found)
            stretches.append(Stretch(code, title, icon, tone, total, rows))
        ending = tuple(_of(rights_ending(session, desk), provider))
    title = message("Terms", "Rights ending within 60 days")
    stretches.append(
        Stretch("ending", title, "calendar-clock", "neutral", len(ending), ending[:MOST])
    )
    return tuple(stretches)


def _of(rows: Iterable[TaskRow], provider: Provider | None) -> list[TaskRow]:
    return [row for row in rows if provider is None or row.provider is provider]


Span = tuple[date | None, date]


def _spans(today: date) -> list[tuple[str, Message, str, str, Span]]:
    """Return the stretches: a week ends on its Sunday."""
    day = timedelta(days=1)
    sunday = today + timedelta(days=6 - today.weekday())
    next_week = (sunday + day, sunday + 7 * day)
    return [
        ("overdue", message("Terms", "Late"), "clock-alert", "late", (None, today - day)),
        ("today", message("Terms", "Ending today"), "calendar-check", "missing", (today, today)),
        (
            "week",
            message("Terms", "Ending this week"),
            "calendar-days",
            "review",
            (today + day, sunday),
        ),
        (
            "next",
            message("Terms", "Ending next week"),
            "calendar-days",
            "neutral",
            next_week,
        ),
    ]
