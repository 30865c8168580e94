"""The order in which places in limited supply are given, by rules that can be read on the list.

No score is stored: each rule follows from what is on record. The rules are the office's choice
(DOMAIN 1.5, a proposal: never served first, orphans, then the order of deposit).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain.catalogue import RequestType
from desktop_app.domain.messages import Message, message
from desktop_app.domain.vocabulary import Category

MARK_FIELD = "average"


class Order(StrEnum):
    """The rule of a list."""

    DEPOSIT = "deposit"
    PRIORITY = "priority"
    MERIT = "merit"


RULES: dict[Order, Message] = {
    Order.DEPOSIT: message("Ranking", "by the date of deposit, then by the number"),
    Order.PRIORITY: message(
        "Ranking", "who was never served first, then orphans, then by the date of deposit"
    ),
    Order.MERIT: message("Ranking", "by the general average, then by the date of deposit"),
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a rule looks at."""

    received_on: date
    number: str
    served_before: bool
    category: Category
    mark: float | None


def mark_of(answers: Mapping[str, object]) -> float | None:
    """Return the general average of a request, `18,45` as 18.45; None when there is none."""
    written = str(answers.get(MARK_FIELD) or "").replace(",", ".")
    try:
        return float(written)
    except ValueError:
        return None


def orders_of(kind: RequestType) -> tuple[Order, ...]:
    """Return the rules that can order a type's requests, the usual one first."""
    usual = (Order.DEPOSIT, Order.PRIORITY)
    return (Order.MERIT, *usual) if kind.field(MARK_FIELD) is not None else usual


def place_key(order: Order) -> Callable[[Candidate], tuple[object, ...]]:
    """Return the sort key of a rule; equal ones stand in the order of their deposit."""
    return _KEYS[order]


def _deposit(one: Candidate) -> tuple[object, ...]:
    return (one.received_on, one.number)


def _priority(one: Candidate) -> tuple[object, ...]:
    return (one.served_before, one.category is not Category.ORPHAN, *_deposit(one))


def _merit(one: Candidate) -> tuple[object, ...]:
    # Who gave no average stands last.
    return (one.mark is None, -(one.mark or 0.0), *_deposit(one))


_KEYS: dict[Order, Callable[[Candidate], tuple[object, ...]]] = {
    Order.DEPOSIT: _deposit,
    Order.PRIORITY: _priority,
    Order.MERIT: _merit,
}
