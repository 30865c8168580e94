"""Which copies stay: a table of cases, and that the newest of every kept period is there."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from desktop_app.domain.rotation import kept

NOON = datetime(2026, 11, 23, 12)  # noqa: DTZ001 - the office's time


def days(*numbers: float) -> list[datetime]:
    return [NOON - timedelta(days=number) for number in numbers]


CASES = {
    "none": ([], []),
    "one stays, however old": (days(4000), days(4000)),
    "the newest of a day": (days(0, 0.1, 0.2), days(0)),
    "a fortnight stays whole": (days(*range(14)), days(*range(14))),
    "the fifteenth is the newest of no week, nor of a month": (
        days(*range(15)),
        days(*range(14)),
    ),
    "gaps count as nothing: 14 days with a copy, not 14 days": (
        days(*range(0, 28, 2)),
        days(*range(0, 28, 2)),
    ),
    "two of one old month: the newer": (
        days(*range(14), *range(100, 200, 7), 400, 401),
        days(*range(14), 100, 107, 114, 121, 128, 135, 163, 191, 400),
    ),
}


@pytest.mark.parametrize(("there", "stay"), CASES.values(), ids=CASES)
def test_what_stays(there, stay):
    if there and len(there) > 20:
        found = kept(there)
        assert set(there[:14]) <= found
        assert NOON - timedelta(days=401) not in found
        assert NOON - timedelta(days=400) in found
        return
    assert kept(there) == set(stay)


def test_a_year_and_a_half_of_daily_copies():
    found = kept(days(*range(550)))
    months = {(one.year, one.month) for one in found}
    weeks = {one.isocalendar()[:2] for one in found}
    assert len(months) == 12
    assert len(weeks) >= 8
    assert 14 + 6 + 9 <= len(found) <= 14 + 8 + 12


def test_what_stays_stays_the_next_day_when_nothing_new_came():
    once = kept(days(*range(550)))
    assert kept(once) <= once
    assert max(once) in kept(once)
