"""What services give back about the versions of the tariff."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class ValueRow:
    """A key letter's value in centimes; `is_new` when the version before had another."""

    letter: str
    name_ar: str
    value: int
    editable: bool
    is_new: bool


@dataclass(frozen=True, slots=True)
class TariffRow:
    """A version of the tariff; `brought_at` when the office brought it in itself.

    `groups` are (name, base rate, limit of the complementary cover, to be confirmed).
    """

    name: str
    since: date
    title_ar: str
    note: str
    is_present: bool
    brought_at: datetime | None
    mutual_up_to: int
    keys: int
    acts: int
    values: tuple[ValueRow, ...]
    groups: tuple[tuple[str, int, int, bool], ...]
