"""Statistics that leave without anybody in them: counts of requests by one trait at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop_app.domain.anonymity import merged, protected
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.errors import InvalidError
from desktop_app.domain.formats import MONTHS
from desktop_app.domain.messages import Message, message
from desktop_app.domain.periods import Period
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Kind, Outcome, Position, Relation, Sex, category_of, label
from desktop_app.services.desk import Desk
from desktop_app.services.exports import Count, Sheet, Value, reason_faults, stamp_of
from desktop_app.storage import statistics_queries
from desktop_app.translate import tell

FEWER = message("Statistics", "fewer than 5")
REST = message("Statistics", "Others")
UNKNOWN = message("Statistics", "Not recorded")
UNDECIDED = message("Statistics", "Not decided yet")
BANDS = ((0, 17), (18, 29), (30, 44), (45, 59), (60, 200))


@dataclass(frozen=True, slots=True)
class Fact:
    """A request without its number, its people, its words, and its day."""

    month: str
    kind: Kind
    type: str
    outcome: Outcome | None
    relation: Relation
    position: Position
    sex: Sex
    birth: PartialDate | None
    rank: str
    received_on: date


Trait = Callable[[Desk, Fact], str]


def _month(_desk: Desk, fact: Fact) -> str:
    return fact.month


def _type(desk: Desk, fact: Fact) -> str:
    kind = desk.catalogue.types.get(fact.type)
    return kind.short_ar if kind is not None else fact.type


def _category(_desk: Desk, fact: Fact) -> str:
    return tell(label(category_of(fact.relation, fact.position)))


def _sex(_desk: Desk, fact: Fact) -> str:
    return tell(label(fact.sex))


def _age(_desk: Desk, fact: Fact) -> str:
    if fact.birth is None:
        return tell(UNKNOWN)
    age = fact.birth.age_on(fact.received_on)
    low, high = next(band for band in BANDS if band[0] <= age <= band[1] or band is BANDS[-1])
    if band_is_last(high):
        return tell(message("Statistics", "{low} years and over", low=low))
    return tell(message("Statistics", "{low} to {high} years", low=low, high=high))


def band_is_last(high: int) -> bool:
    """Tell whether an age band has no upper end."""
    return high == BANDS[-1][1]


def _rank(desk: Desk, fact: Fact) -> str:
    return desk.reference.rank_ar(fact.rank) or tell(UNKNOWN)


# One trait a sheet, never two together: a rank and a town, or a rank and an age, single people out.
TRAITS: tuple[tuple[Message, Trait], ...] = (
    (message("Statistics", "By month"), _month),
    (message("Statistics", "By type of request"), _type),
    (message("Statistics", "By category"), _category),
    (message("Statistics", "By sex"), _sex),
    (message("Statistics", "By age"), _age),
    (message("Statistics", "By rank"), _rank),
)


def anonymous_sheets(desk: Desk, period: Period, reason: str) -> list[Sheet]:
    """Return the statistics of the requests deposited in a period, one sheet for each trait.

    No text anybody wrote, no date finer than a month, no count below 5, no two traits together.
    Raises ForbiddenError for a role that may not export, InvalidError (`reason`).
    """
    desk.require(Action.EXPORT)
    faults = reason_faults(reason)
    if faults:
        raise InvalidError(faults)
    with desk.read() as session:
        rows = statistics_queries.facts(session, period.first, period.last)
    facts = [_fact(row) for row in rows]
    return [_sheet(desk, title, trait, facts, reason) for title, trait in TRAITS]


def _fact(row: Any) -> Fact:
    received, kind, code, outcome, _granted, relation, position, sex, birth, rank = row
    month = f"{MONTHS[received.month - 1]} {received.year}"
    return Fact(month, kind, code, outcome, relation, position, sex, birth, rank, received)


def _sheet(desk: Desk, title: Message, trait: Trait, facts: Sequence[Fact], reason: str) -> Sheet:
    columns = [*(tell(label(one)) for one in Kind), *(tell(label(one)) for one in Outcome),
               tell(UNDECIDED)]  # fmt: skip
    by_kind = _table(desk, trait, facts, lambda fact: tell(label(fact.kind)))
    by_outcome = _table(
        desk, trait, facts, lambda fact: tell(label(fact.outcome) if fact.outcome else UNDECIDED)
    )
    names = [name for name in by_kind if name in by_outcome]
    rows: list[tuple[Value, ...]] = []
    for name in names:
        cells = {**by_kind[name], **by_outcome[name]}
        rows.append((name, *(_cell(cells.get(column, 0)) for column in columns)))
    headings = (tell(title), *columns)
    return Sheet(tell(title), headings, tuple(rows), stamp_of(desk, reason))


def _table(
    desk: Desk, trait: Trait, facts: Sequence[Fact], column: Callable[[Fact], str]
) -> dict[str, dict[str, int | None]]:
    counts: dict[str, dict[str, int]] = {}
    for fact in sorted(facts, key=lambda one: one.received_on):
        cells = counts.setdefault(trait(desk, fact), {})
        cells[column(fact)] = cells.get(column(fact), 0) + 1
    return protected(merged(counts, tell(REST)))


def _cell(count: int | None) -> Value:
    return tell(FEWER) if count is None else Count(count)
