"""Who bears what of a medical expense: counted amount, shares by payer, what is left.

It is an estimate (DOMAIN 2.3): the funds alone settle. All amounts are whole centimes; a share
is rounded to the nearest centime, halves upwards, and what is left is the rest, so that the four
parts always add up to what was asked.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.tariffs import Cotation, Group, Tariff, worth


@dataclass(frozen=True, slots=True)
class Shares:
    """An expense by payer: base + mutual + complementary + left == asked."""

    asked: int = 0
    counted: int = 0
    base: int = 0
    mutual: int = 0
    complementary: int = 0
    left: int = 0

    @property
    def covered(self) -> int:
        """Return what the funds bear together."""
        return self.base + self.mutual + self.complementary


def counted_amount(cotation: Cotation, paid: int) -> int:
    """Return what is counted of an amount paid: the tariff's amount at most.

    DOMAIN 2.2-2.3: coefficient × key letter, or the flat amount; the price when it is lower.
    """
    return paid if cotation.reference is None else min(paid, cotation.reference)


def shares_of(tariff: Tariff, cotation: Cotation, group: Group, paid: int) -> Shares:
    """Return how an amount paid for an act is borne, estimated by a version of the tariff.

    The base regime bears its rate of what is counted; the mutual what is wanting up to its own
    limit; the complementary cover what is still wanting up to the limit of the group.
    """
    counted = counted_amount(cotation, paid)
    base = worth(group.rate, counted)
    mutual = _up_to(tariff.mutual_up_to, counted, base)
    complementary = _up_to(group.complementary_up_to, counted, base + mutual)
    left = paid - base - mutual - complementary
    return Shares(paid, counted, base, mutual, complementary, left)


def _up_to(limit: int, counted: int, borne: int) -> int:
    """Return what is wanting between what others bear and a limit in hundredths."""
    return max(0, worth(limit, counted) - borne)


def total(shares: Iterable[Shares]) -> Shares:
    """Return the sum of shares, amount by amount."""
    every = list(shares)
    return Shares(
        asked=sum(one.asked for one in every),
        counted=sum(one.counted for one in every),
        base=sum(one.base for one in every),
        mutual=sum(one.mutual for one in every),
        complementary=sum(one.complementary for one in every),
        left=sum(one.left for one in every),
    )


def settled(
    estimate: Shares, base: int | None, mutual: int | None, complementary: int | None, asked: int
) -> Shares:
    """Return the shares once funds settled theirs; None keeps the estimate of a payer.

    What is settled is never changed. An estimate that no longer fits into what is asked is cut:
    the mutual's first call, then the complementary's, as the funds pay one after the other.
    """
    fixed = sum(amount or 0 for amount in (base, mutual, complementary))
    room = max(0, asked - fixed)
    found = []
    for known, guess in (
        (base, estimate.base),
        (mutual, estimate.mutual),
        (complementary, estimate.complementary),
    ):
        amount = min(guess, room) if known is None else known
        room -= amount if known is None else 0
        found.append(amount)
    first, second, third = found
    return Shares(asked, estimate.counted, first, second, third, asked - sum(found))
