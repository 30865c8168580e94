"""What a merge asks for and tells: the two records field by field, what goes along, what it did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desktop_app.domain.merging import Side
from desktop_app.domain.messages import Message


@dataclass(frozen=True, slots=True)
class MergeSide:
    """One of the two records, as it is told apart."""

    person_id: int
    name_ar: str
    name_latin: str
    places_ar: tuple[str, ...]
    file_id: int | None
    file_number: str
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class MergeField:
    """A field with what both records say; `asked` when both say something, and not the same.

    `grave` fields are never chosen by the program: two card numbers, two service numbers.
    `key` names the field in a form's choices.
    """

    key: str
    group_ar: str
    label_ar: str
    kept_ar: str
    gone_ar: str
    suggested: Side
    asked: bool
    grave: bool


@dataclass(frozen=True, slots=True)
class Carried:
    """What goes over to the record that stays: how many rows of a kind, and which, in words."""

    table: str
    label_ar: str
    number: int
    told_ar: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MergePreview:
    """All that a merge would do. `warnings` must be confirmed; `state` is what was read."""

    kept: MergeSide
    gone: MergeSide
    fields: tuple[MergeField, ...]
    carried: tuple[Carried, ...]
    warnings: tuple[Message, ...]
    notes: tuple[Message, ...]
    needs_second: bool
    state: str

    @property
    def asked(self) -> tuple[MergeField, ...]:
        """The fields somebody has to choose in."""
        return tuple(one for one in self.fields if one.asked)


@dataclass(frozen=True, slots=True)
class MergeForm:
    """What was decided: `choices` names a side for each field that is asked."""

    kept_id: int
    gone_id: int
    reason: str = ""
    choices: Mapping[str, str] = field(default_factory=dict)
    confirmed: bool = False
    state: str = ""


@dataclass(frozen=True, slots=True)
class MergeRow:
    """A merge that was made: who stayed, who went, why, by whom; and when it was taken apart."""

    id: int
    kept_id: int
    gone_id: int
    kept_ar: str
    gone_ar: str
    kept_number: str
    gone_number: str
    reason: str
    at: datetime
    by_ar: str
    undone_at: datetime | None
    undone_by_ar: str


@dataclass(frozen=True, slots=True)
class Since:
    """Something that changed since a merge, and the side it goes to when that is taken apart.

    `asked` when it could go to either; `key` names it in the answers.
    """

    key: str
    title_ar: str
    detail_ar: str
    side: Side
    asked: bool


@dataclass(frozen=True, slots=True)
class UnmergePreview:
    """What taking a merge apart would do: what changed since, and where each thing would go."""

    row: MergeRow
    since: tuple[Since, ...]
    needs_second: bool
    state: str


@dataclass(frozen=True, slots=True)
class Unmerged:
    """The two people as they are again, with a file of each."""

    kept_id: int
    gone_id: int
    kept_file_id: int | None
    gone_file_id: int | None
    since: tuple[Since, ...]
