"""How much of a right is used up by earlier requests, and when it opens again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from desktop_app.domain.catalogue import RequestType
from desktop_app.domain.dates import months_later
from desktop_app.domain.vocabulary import OPEN_STATES, Outcome, Recurrence, State

# The answers that name the season or school year a request was for.
SEASON_FIELDS = ("season", "school_year")
# Never granted, so that the right stays whole.
_LEFT = frozenset({State.CANCELLED, State.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier request, as far as it may use up a right; money in centimes.

    `service_ar` is what it asked for, in the words of the version it was filed under.
    """

    id: int
    number: str
    type: str
    person_id: int
    received_on: date
    state: State
    outcome: Outcome | None = None
    decided_on: date | None = None
    valid_until: date | None = None
    amount_requested: int | None = None
    amount_granted: int | None = None
    answers: Mapping[str, object] = field(default_factory=dict)
    service_ar: str = ""

    @property
    def pending(self) -> bool:
        """Whether its decision is still awaited."""
        return self.state in OPEN_STATES

    @property
    def counts(self) -> bool:
        """Whether it uses up a right: granted or pending, not refused, cancelled or withdrawn."""
        if self.state in _LEFT:
            return False
        return self.outcome is not Outcome.REFUSED or self.pending

    @property
    def day(self) -> date:
        """The day a period runs from: the decision's, else the deposit's."""
        return self.decided_on or self.received_on

    @property
    def amount(self) -> int:
        """What it takes of a yearly ceiling: what was granted, else asked and still pending."""
        granted = self.amount_granted if self.outcome is not None else self.amount_requested
        return granted or 0


@dataclass(frozen=True, slots=True)
class Usage:
    """What is used and left of a right on a day.

    `allowed` and `left` are times, None without a limit; `left_amount` is what is left of the
    yearly ceiling. `by` is the request that used it up, `last` the last one that counts.
    """

    used: int
    allowed: int | None = None
    left_amount: int | None = None
    next_on: date | None = None
    by: Earlier | None = None
    last: Earlier | None = None

    @property
    def left(self) -> int | None:
        """How many times are left."""
        return None if self.allowed is None else max(self.allowed - self.used, 0)

    @property
    def used_up(self) -> bool:
        """Whether nothing is left."""
        return self.by is not None


def season_of(kind: RequestType, day: date, answers: Mapping[str, object]) -> int:
    """Return the year whose season a request is for: the one it names, else the one of its day.

    A season that begins in September 2026 is that of 2026 until August 2027.
    """
    for name in SEASON_FIELDS:
        figures = str(answers.get(name, ""))[:4]
        if figures.isdecimal() and len(figures) == 4:
            return int(figures)
    return day.year if day.month >= kind.repetition.season_month else day.year - 1


def usage(
    kind: RequestType,
    earlier: Sequence[Earlier],
    on: date,
    answers: Mapping[str, object] | None = None,
) -> Usage:
    """Return what earlier requests left of a right on a day.

    `earlier` are the requests of whom the right is counted for; `answers` those of a request
    being made, which may name another season.
    """
    counted = sorted(
        (one for one in earlier if one.counts and one.received_on <= on),
        key=lambda one: (one.received_on, one.id),
    )
    found = _RULES[kind.recurrence](kind, counted, on, answers or {})
    return _within_year(kind, counted, on, found)


def _once(
    _kind: RequestType, counted: Sequence[Earlier], _on: date, _answers: Mapping[str, object]
) -> Usage:
    last = counted[-1] if counted else None
    return Usage(len(counted), allowed=1, by=last, last=last)


def _once_a_season(
    kind: RequestType, counted: Sequence[Earlier], on: date, answers: Mapping[str, object]
) -> Usage:
    season = season_of(kind, on, answers)
    same = [one for one in counted if season_of(kind, one.received_on, one.answers) == season]
    last = counted[-1] if counted else None
    if not same:
        return Usage(0, allowed=1, last=last)
    opens = date(season + 1, kind.repetition.season_month, 1)
    return Usage(len(same), allowed=1, next_on=opens, by=same[-1], last=last)


def _once_a_period(
    kind: RequestType, counted: Sequence[Earlier], on: date, answers: Mapping[str, object]
) -> Usage:
    if kind.repetition.period_months is None:
        return _any_time(kind, counted, on, answers)
    last = max(counted, key=lambda one: (one.day, one.id)) if counted else None
    opens = _opens(kind, last, kind.repetition.period_months) if last else None
    if last is None or opens is None or opens <= on:
        return Usage(0, allowed=1, last=last)
    return Usage(1, allowed=1, next_on=opens, by=last, last=last)


def _opens(kind: RequestType, last: Earlier, months: int) -> date:
    """Return when a periodic right may be asked again; a validity on paper goes before months."""
    end = (
        last.valid_until + timedelta(days=1) if last.valid_until else months_later(last.day, months)
    )
    return end - timedelta(days=kind.repetition.renew_days)


def _any_time(
    _kind: RequestType, counted: Sequence[Earlier], _on: date, _answers: Mapping[str, object]
) -> Usage:
    return Usage(len(counted), last=counted[-1] if counted else None)


_RULES = {
    Recurrence.CAREER: _once,
    Recurrence.YEAR: _once_a_season,
    Recurrence.CAMPAIGN: _once_a_season,
    Recurrence.PERIODIC: _once_a_period,
    Recurrence.EVENT: _any_time,
    Recurrence.UNLIMITED: _any_time,
}


def _within_year(kind: RequestType, counted: Sequence[Earlier], on: date, found: Usage) -> Usage:
    """Return the usage with what is left of the amounts of the calendar year."""
    if kind.ceiling_per_year is None:
        return found
    this_year = [one for one in counted if one.day.year == on.year]
    left = max(kind.ceiling_per_year - sum(one.amount for one in this_year), 0)
    if left or found.used_up:
        return Usage(found.used, found.allowed, left, found.next_on, found.by, found.last)
    opens = date(on.year + 1, 1, 1)
    return Usage(found.used, found.allowed, 0, opens, this_year[-1], found.last)
