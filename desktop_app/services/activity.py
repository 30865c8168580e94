"""The activity of a unit in a period: counts, delays, amounts, and how fairly they fell."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.domain.errors import FieldError, InvalidError
from desktop_app.domain.messages import message
from desktop_app.domain.periods import Period
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Category, Kind, Provider, category_of
from desktop_app.services.activity_rows import (
    Activity,
    CategoryLine,
    Delays,
    Flow,
    StageLine,
    TypeLine,
)
from desktop_app.services.desk import Desk
from desktop_app.storage import activity_queries as queries

# Told in the order of a request's life; what a body answers is told body by body.
STAGES = ("opinion", "transmission", "answer", "notice")
FIRST_OF_FLOW = 5  # type, provider, kind, relation and position stand before the sums


def activity(desk: Desk, period: Period) -> Activity:
    """Return what the unit did in a period, beside the period before it.

    Eight statements, whatever the number of requests. Raises InvalidError for a period that has
    not begun, ForbiddenError for a role that may not see requests.
    """
    desk.require(Action.SEE_REQUESTS)
    today = desk.today()
    if period.first > today:
        text = message("Activity", "This period has not begun yet. Choose an earlier one.")
        raise InvalidError([FieldError("period", "future_period", text)])
    until = Period(period.first, min(period.last, today))
    earlier = period.before()
    with desk.read() as session:
        flows = queries.flows(session, until.first, until.last, until.last)
        before = queries.flow(session, earlier.first, earlier.last, earlier.last)
        delays = queries.delays(session, until.first, until.last)
        delays_before = queries.delay(session, earlier.first, earlier.last)
        return Activity(
            period=period,
            until=until,
            flow=_sum(flows),
            delays=_delays(delays),
            before=Flow(*before),
            delays_before=_delays(delays_before),
            paid=sum(queries.paid(session, until.first, until.last).values()),
            by_provider=_by_provider(flows, delays),
            by_type=_by_type(desk, flows, delays),
            by_category=_by_category(session, until, flows, delays),
            stages=_stages(queries.stages(session, until.first, until.last)),
        )


# Sums


def _flow(row: Any) -> Flow:
    return Flow(*row[FIRST_OF_FLOW:])


def _sum(rows: Iterable[Any]) -> Flow:
    return sum((_flow(row) for row in rows), Flow())


def _grouped(rows: Sequence[Any], key: Callable[[Any], Any]) -> dict[Any, list[Any]]:
    groups: dict[Any, list[Any]] = defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return groups


def _delays(rows: Iterable[Any]) -> Delays:
    """Return the delays of rows that end with the days, how the term was kept, and how many."""
    counts: Counter[int] = Counter()
    kept: Counter[int | None] = Counter()
    for *_, days, within, count in rows:
        counts[days] += count
        kept[within] += count
    return _told(counts, kept[1], kept[0])


def _told(counts: Mapping[int, int], within: int = 0, after: int = 0) -> Delays:
    files = sum(counts.values())
    if not files:
        return Delays()
    return Delays(
        files=files,
        median=_nth(counts, (files + 1) // 2),
        most=_nth(counts, -(-files * 9 // 10)),
        within=within,
        after=after,
    )


def _nth(counts: Mapping[int, int], place: int) -> int:
    """Return the days of the request at a place, counted from 1, the fastest first."""
    seen = 0
    for days in sorted(counts):
        seen += counts[days]
        if seen >= place:
            return days
    raise ValueError(place)


# By provider, type, category and stage


def _by_provider(
    flows: Sequence[Any], delays: Sequence[Any]
) -> dict[Provider, tuple[Flow, Delays]]:
    of_flows = _grouped(flows, lambda row: row[1])
    of_delays = _grouped(delays, lambda row: row[1])
    return {
        provider: (_sum(of_flows[provider]), _delays(of_delays.get(provider, ())))
        for provider in Provider
        if provider in of_flows
    }


def _by_type(desk: Desk, flows: Sequence[Any], delays: Sequence[Any]) -> tuple[TypeLine, ...]:
    """Return the types that occur, those received most first, the social before the health."""
    of_delays = _grouped(delays, lambda row: row[0])
    lines = [
        TypeLine(
            code=code,
            name_ar=_name(desk, code),
            kind=rows[0][2],
            flow=_sum(rows),
            delays=_delays(of_delays.get(code, ())),
        )
        for code, rows in _grouped(flows, lambda row: row[0]).items()
    ]
    order = list(Kind)
    told = [line for line in lines if line.flow]
    return tuple(
        sorted(told, key=lambda line: (order.index(line.kind), -line.flow.received, line.code))
    )


def _name(desk: Desk, code: str) -> str:
    kind = desk.catalogue.find(code)
    return kind.short_ar if kind is not None else code


def _by_category(
    session: Session, period: Period, flows: Sequence[Any], delays: Sequence[Any]
) -> tuple[CategoryLine, ...]:
    people: Counter[Category] = Counter()
    for relation, position, count in queries.registered(session):
        people[category_of(relation, position)] += count
    served: Counter[Category] = Counter()
    first_time: Counter[Category] = Counter()
    for relation, position, count, new in queries.served(session, period.first, period.last):
        served[category_of(relation, position)] += count
        first_time[category_of(relation, position)] += new
    of_flows = _grouped(flows, lambda row: category_of(row[3], row[4]))
    of_delays = _grouped(delays, lambda row: category_of(row[2], row[3]))
    return tuple(
        CategoryLine(
            category=category,
            registered=people[category],
            served=served[category],
            first_time=first_time[category],
            flow=_sum(of_flows.get(category, ())),
            delays=_delays(of_delays.get(category, ())),
        )
        for category in Category
        if people[category] or category in of_flows
    )


def _stages(rows: Sequence[Any]) -> tuple[StageLine, ...]:
    counts: dict[tuple[str, Provider | None], Counter[int]] = defaultdict(Counter)
    for code, provider, days, count in rows:
        counts[code, provider if code == "answer" else None][days] += count
    order = [(code, provider) for code in STAGES for provider in (None, *Provider)]
    return tuple(
        StageLine(code, provider, _told(counts[code, provider]))
        for code, provider in order
        if (code, provider) in counts
    )
