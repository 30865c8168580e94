"""Dispatch slips as services give them back: frozen rows, and what is printed of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from desktop_app.domain.vocabulary import Kind, Outcome, Provider, SlipState, State


@dataclass(frozen=True, slots=True)
class ReadyRow:
    """A request that may be sent; `slip_id` is the draft it stands on."""

    request_id: int
    number: str
    beneficiary_ar: str
    type_short_ar: str
    kind: Kind
    provider: Provider
    urgent: bool
    amount: int | None
    since: date
    days: int
    slip_id: int | None


@dataclass(frozen=True, slots=True)
class SlipAnswer:
    """The last word of a body on one request; final when nothing more is awaited."""

    state: State
    outcome: Outcome | None
    on: date
    reference: str
    amount: int | None
    note: str
    is_final: bool


@dataclass(frozen=True, slots=True)
class SlipLineRow:
    """A request on a slip; amounts in centimes, `envelopes` counts sealed ones."""

    request_id: int
    number: str
    old_number: str
    beneficiary_ar: str
    type_ar: str
    kind: Kind
    state: State
    outcome: Outcome | None
    urgent: bool
    amount: int | None
    pieces: int
    envelopes: int
    remark: str
    is_open: bool
    answer: SlipAnswer | None

    @property
    def is_answered(self) -> bool:
        """Nothing more is awaited of the body."""
        return self.answer is not None and self.answer.is_final

    @property
    def is_awaited(self) -> bool:
        """The body still owes a final answer."""
        return self.is_open and not self.is_answered


@dataclass(frozen=True, slots=True)
class SlipRow:
    """One line of the list of slips; `number` is empty while it is being made."""

    id: int
    number: str
    written: str
    provider: Provider
    state: SlipState
    addressee: str
    on: date
    lines: int
    answered: int
    awaited: int
    acknowledged_on: date | None
    acknowledgement: str
    reminders: int
    reminded_on: date | None
    days: int
    days_late: int
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class SlipTotals:
    """What a slip adds up to."""

    requests: int
    pieces: int
    envelopes: int
    amount: int


@dataclass(frozen=True, slots=True)
class SlipPage:
    """A slip with its lines; `id` is 0 for one nobody has begun yet."""

    row: SlipRow
    version: int
    subject: str
    channel: str
    cancel_reason: str
    expected: str
    lines: tuple[SlipLineRow, ...]

    @property
    def totals(self) -> SlipTotals:
        """What its lines add up to."""
        return SlipTotals(
            len(self.lines),
            sum(line.pieces for line in self.lines),
            sum(line.envelopes for line in self.lines),
            sum(line.amount or 0 for line in self.lines),
        )

    @property
    def awaited(self) -> tuple[SlipLineRow, ...]:
        """The lines that still want a final answer."""
        return tuple(line for line in self.lines if line.is_awaited)


@dataclass(frozen=True, slots=True)
class ContentLine:
    """A line as it is printed; `envelope` numbers the sealed envelopes of a slip from 1.

    What is French is empty on slips that were issued before the unit wrote in French.
    Who is insured at the mutual, and the affiliation, are empty on slips issued before they
    were kept.
    """

    request_id: int
    number: str
    beneficiary_ar: str
    type_ar: str
    pieces: int
    amount: int | None
    remark: str
    urgent: bool
    envelope: int
    beneficiary_latin: str = ""
    type_fr: str = ""
    remark_fr: str = ""

    insured_ar: str = ""
    affiliation: str = ""


@dataclass(frozen=True, slots=True)
class FrenchWords:
    """What a slip says in French besides its lines."""

    addressee: str
    supervisor: str
    subject: str
    channel: str
    letterhead: tuple[str, ...]
    city: str
    unit: str
    head_title: str
    head_name: str
    written: str


@dataclass(frozen=True, slots=True)
class SlipContent:
    """Everything that is printed of a slip. Issuing freezes it: nothing later changes a word.

    `number`, `written` and `code` are empty while the slip is being made.
    """

    number: str
    written: str
    code: str
    on: date
    provider: Provider
    confidential: bool
    addressee: str
    supervisor: str
    subject: str
    channel: str
    letterhead: tuple[str, ...]
    city_ar: str
    unit_ar: str
    phone: str
    head_title_ar: str
    head_name_ar: str
    lines: tuple[ContentLine, ...]
    french: FrenchWords | None = None

    def in_french(self) -> SlipContent:
        """Return the content in French, as far as it was said in French when it was issued."""
        lines = tuple(
            replace(
                line,
                beneficiary_ar=line.beneficiary_latin or line.beneficiary_ar,
                type_ar=line.type_fr or line.type_ar,
                remark=line.remark_fr or line.remark,
            )
            for line in self.lines
        )
        words = self.french
        if words is None:
            return replace(self, lines=lines)
        return replace(
            self,
            lines=lines,
            written=words.written,
            addressee=words.addressee,
            supervisor=words.supervisor,
            subject=words.subject,
            channel=words.channel,
            letterhead=words.letterhead,
            city_ar=words.city,
            unit_ar=words.unit,
            head_title_ar=words.head_title,
            head_name_ar=words.head_name,
        )

    @property
    def totals(self) -> SlipTotals:
        """What its lines add up to."""
        return SlipTotals(
            len(self.lines),
            sum(line.pieces for line in self.lines),
            sum(1 for line in self.lines if line.envelope),
            sum(line.amount or 0 for line in self.lines),
        )

    def as_json(self) -> dict[str, Any]:
        """Return the content as the slip keeps it."""
        return asdict(self) | {"on": self.on.isoformat(), "provider": self.provider.value}


def content_of_json(body: Mapping[str, Any]) -> SlipContent:
    """Return a slip's frozen content."""
    values = dict(body) | {
        "on": date.fromisoformat(body["on"]),
        "provider": Provider(body["provider"]),
        "letterhead": tuple(body["letterhead"]),
        "lines": tuple(ContentLine(**line) for line in body["lines"]),
        "french": _french(body.get("french")),
    }
    return SlipContent(**values)


def _french(body: Mapping[str, Any] | None) -> FrenchWords | None:
    if body is None:
        return None
    return FrenchWords(**{**body, "letterhead": tuple(body["letterhead"])})
