"""The first page: the tasks of whoever signed in, open requests by provider, and the week."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.deadlines import last_working_days
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Provider, State
from desktop_app.services.calendar import stored_calendar
from desktop_app.services.desk import Desk
from desktop_app.services.rows import DayRow
from desktop_app.services.task_rows import HomePage
from desktop_app.services.tasks import task_groups
from desktop_app.storage import request_queries
from desktop_app.storage.models import File, Person, Request

# As many lines as the highest window shows of one kind.
ROWS_A_GROUP = 12


def home_page(desk: Desk) -> HomePage:
    """Return the tasks by kind with their first rows, the counts by provider, and the week.

    The office's days off are read again on the way: another workstation may have changed one.
    """
    desk.require(Action.SEE_REQUESTS)
    today = desk.today()
    with desk.read() as session:
        desk.keep_calendar(stored_calendar(session, desk.calendar))
        return HomePage(
            today=today,
            groups=task_groups(session, desk, ROWS_A_GROUP),
            open_by_provider=_open_by_provider(session),
            week=_week(session, desk, today),
            people=session.scalar(select(func.count(Person.id))) or 0,
            files=session.scalar(select(func.count(File.id))) or 0,
        )


def _open_by_provider(session: Session) -> dict[Provider, dict[State, int]]:
    found: dict[Provider, dict[State, int]] = {}
    for (provider, state), number in request_queries.count_by_state(session).items():
        found.setdefault(provider, {})[state] = number
    return found


def _week(session: Session, desk: Desk, today: date) -> tuple[DayRow, ...]:
    days = last_working_days(today, 5)
    stretch = (days[0], days[-1])
    received = request_queries.count_by_day(session, Request.received_on, *stretch)
    decided = request_queries.count_by_day(session, Request.decided_on, *stretch)
    return tuple(
        DayRow(day, received.get(day, 0), decided.get(day, 0), desk.calendar.holiday(day))
        for day in days
    )
