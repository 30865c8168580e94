"""Rows of the trail as services give them back: who did what on what, before and after."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class TrailKind(StrEnum):
    """What sort of thing a row of the trail tells of."""

    CHANGE = "change"
    READ = "read"
    PRINT = "print"
    ENTRY = "entry"
    OFFICE = "office"
    REFUSAL = "refusal"


@dataclass(frozen=True, slots=True)
class TrailQuery:
    """What is asked of the trail; 0, empty and None ask for nothing. Days are the office's."""

    file_id: int = 0
    request_id: int = 0
    account_id: int = 0
    kind: TrailKind | None = None
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field, with what it said before and after; empty is nothing."""

    name_ar: str
    before_ar: str
    after_ar: str


@dataclass(frozen=True, slots=True)
class TrailRow:
    """One row: `seq` its number, `subject_ar` what it is about, `number` the number of that.

    `withheld` when what changed is confidential for who reads it; `missing` when the row itself
    is not there any more.
    """

    seq: int
    at: datetime | None = None
    account_ar: str = ""
    kind: TrailKind = TrailKind.CHANGE
    action: str = ""
    title_ar: str = ""
    subject_ar: str = ""
    number: str = ""
    changes: tuple[FieldChange, ...] = field(default=())
    file_id: int | None = None
    request_id: int | None = None
    withheld: bool = False
    missing: bool = False
