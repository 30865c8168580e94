"""The row of the ledger of rights: one type as it stands for one person on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.catalogue import CountsFor
from desktop_app.domain.vocabulary import Category, Kind, Provider, Relation, Status


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """How one type stands for one person.

    `used` counts the requests of the present year, season or period (of all time where there is
    no limit); `remaining` is how often it may still be asked for, None without a limit and 0
    when not entitled; `remaining_amount` is what is left of a yearly ceiling, in centimes.
    `reason_ar` is one sentence that cites the rule and the request `request_number`.
    `concerns` is False for a type that is not for such people at all.
    """

    person_id: int
    person_ar: str
    relation: Relation
    category: Category
    type: str
    type_version: int
    name_ar: str
    short_ar: str
    kind: Kind
    provider: Provider
    decides_ar: str
    status: Status
    entitled: bool
    reason_code: str
    reason_ar: str
    caution_ar: str
    used: int
    remaining: int | None
    remaining_ar: str
    remaining_amount: int | None
    next_on: date | None
    under_way: bool
    request_id: int | None
    request_number: str
    counts_for: CountsFor
    concerns: bool
