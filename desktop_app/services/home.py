"""What waits for the person who signed in."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.deadlines import last_working_days
from desktop_app.domain.rights import spans_of_ending
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Provider, State
from desktop_app.services.desk import Desk
from desktop_app.services.families import person_row
from desktop_app.services.request_rows import request_row
from desktop_app.services.rows import Counter, DayRow, HomePage, PersonRow, RequestRow
from desktop_app.storage import people_queries, request_queries
from desktop_app.storage.models import File, Person, Request
from desktop_app.storage.request_queries import RequestFilter

ROWS_A_GROUP = 5


def home_page(desk: Desk) -> HomePage:
    """Return the counters, the first rows of each group, and the week."""
    desk.require(Action.SEE_REQUESTS)
    today = desk.today()
    groups = {
        "overdue": RequestFilter(overdue_on=today),
        "incomplete": RequestFilter(states=frozenset({State.INCOMPLETE})),
        "under_review": RequestFilter(states=frozenset({State.UNDER_REVIEW})),
        "registered": RequestFilter(states=frozenset({State.REGISTERED})),
    }
    with desk.read() as session:
        counters = {name: _counter(session, chosen) for name, chosen in groups.items()}
        rows = {name: _rows(session, desk, chosen) for name, chosen in groups.items()}
        return HomePage(
            today=today,
            overdue=counters["overdue"],
            incomplete=counters["incomplete"],
            under_review=counters["under_review"],
            registered=counters["registered"],
            overdue_rows=rows["overdue"],
            incomplete_rows=rows["incomplete"],
            under_review_rows=rows["under_review"],
            registered_rows=rows["registered"],
            rights_ending=_rights_ending(session, desk, today),
            open_by_provider=_open_by_provider(session),
            week=_week(session, desk, today),
            people=session.scalar(select(func.count(Person.id))) or 0,
            files=session.scalar(select(func.count(File.id))) or 0,
        )


def _counter(session: Session, chosen: RequestFilter) -> Counter:
    found = request_queries.count_by_provider(session, chosen)
    return Counter(sum(found.values()), found)


def _rows(session: Session, desk: Desk, chosen: RequestFilter) -> tuple[RequestRow, ...]:
    found = request_queries.page(session, chosen, "due", False, 0, ROWS_A_GROUP)
    return tuple(request_row(desk, row) for row in found)


def _rights_ending(session: Session, desk: Desk, today: date) -> tuple[PersonRow, ...]:
    births, studies = spans_of_ending(desk.reference.rights, today)
    found = people_queries.possibly_ending(session, births, studies)
    rows = (person_row(desk, row) for row in found)
    return tuple(row for row in rows if row.rights_ending)


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
