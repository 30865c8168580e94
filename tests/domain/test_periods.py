"""Periods: their kinds, the one before, and how they are named."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.periods import Period, PeriodKind, period_of, read_period

CASES = (
    ("2026", PeriodKind.YEAR, date(2026, 1, 1), date(2026, 12, 31), "2025"),
    ("2028-02", PeriodKind.MONTH, date(2028, 2, 1), date(2028, 2, 29), "2028-01"),
    ("2026-12", PeriodKind.MONTH, date(2026, 12, 1), date(2026, 12, 31), "2026-11"),
    ("2026-T1", PeriodKind.QUARTER, date(2026, 1, 1), date(2026, 3, 31), "2025-T4"),
    ("2026-q4", PeriodKind.QUARTER, date(2026, 10, 1), date(2026, 12, 31), "2026-T3"),
)


@pytest.mark.parametrize(("text", "kind", "first", "last", "before"), CASES)
def test_a_text_names_a_period_and_the_one_before(text, kind, first, last, before):
    period = read_period(text)
    assert period == Period(first, last)
    assert period.kind is kind
    assert period.code == text.upper().replace("Q", "T")
    assert period.before().code == before


def test_a_free_period_is_compared_with_as_many_days():
    period = read_period("2026-09-10..2026-09-19")
    assert period is not None
    assert period.kind is PeriodKind.FREE
    assert period.before() == Period(date(2026, 8, 31), date(2026, 9, 9))
    assert period.code == "20260910-20260919"


def test_two_days_that_make_a_month_are_that_month():
    assert read_period("2026-11-01..2026-11-30") == period_of(PeriodKind.MONTH, date(2026, 11, 9))


@pytest.mark.parametrize("text", ["", "2026-13", "2026-T5", "26", "2026-02-30..2026-03-01", "x",
                                  "2026-03-01..2026-02-01"])  # fmt: skip
def test_other_texts_name_none(text):
    assert read_period(text) is None
