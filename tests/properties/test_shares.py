"""Whatever the acts and amounts of a care sheet, its shares add up to what was asked."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app import paths
from desktop_app.domain.claims import Shares, settled, shares_of, total
from desktop_app.domain.tariff_reader import load_tariffs

TARIFF = load_tariffs(paths.resources("tariffs")).on(date(2026, 11, 23))
CENTIMES = st.integers(0, 50_000_000)
LETTERS = st.sampled_from(sorted(TARIFF.keys))
COTATIONS = st.builds(lambda key, times: f"{key} {times}", LETTERS, st.integers(1, 300))
ACT = st.tuples(st.sampled_from(sorted(TARIFF.acts)) | COTATIONS, CENTIMES, st.booleans())


def parts(shares: Shares) -> int:
    return shares.base + shares.mutual + shares.complementary + shares.left


def shares(code: str, paid: int, exempt: bool) -> Shares:
    cotation = TARIFF.cotation(code)
    return shares_of(TARIFF, cotation, TARIFF.group_of(cotation, exempt=exempt), paid)


@settings(max_examples=150, derandomize=True, database=None, deadline=None)
@given(acts=st.lists(ACT, max_size=6))
def test_shares_add_up_to_what_was_asked(acts: list[tuple[str, int, bool]]) -> None:
    every = [shares(*act) for act in acts]
    for one, (_, paid, _) in zip(every, acts, strict=True):
        assert one.asked == paid == parts(one)
        assert 0 <= one.counted <= paid
        assert min(one.base, one.mutual, one.complementary, one.left) >= 0
    whole = total(every)
    assert whole.asked == sum(paid for _, paid, _ in acts) == parts(whole)


@settings(max_examples=150, derandomize=True, database=None, deadline=None)
@given(act=ACT, told=st.tuples(*[st.none() | st.integers(0, 100)] * 3))
def test_a_settlement_keeps_the_sum_too(
    act: tuple[str, int, bool], told: tuple[int | None, int | None, int | None]
) -> None:
    estimate = shares(*act)
    # Each fund settles a part of what is asked at most.
    amounts = [None if part is None else act[1] * part // 300 for part in told]
    found = settled(estimate, *amounts, act[1])
    assert parts(found) == act[1]
    assert found.left >= 0
    known = zip(amounts, (found.base, found.mutual, found.complementary), strict=True)
    assert all(amount is None or amount == kept for amount, kept in known)
