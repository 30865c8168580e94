"""The activity of a unit as it is given back: frozen counts, delays and amounts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from desktop_app.domain.periods import Period
from desktop_app.domain.vocabulary import Category, Kind, Provider


@dataclass(frozen=True, slots=True)
class Flow:
    """What came in, went out and is left; amounts in centimes.

    `going` are those received in the period that still wait; `waiting` all that do, whenever
    they came; `ended` those closed, withdrawn or cancelled without a decision.
    """

    received: int = 0
    going: int = 0
    accepted: int = 0
    partly: int = 0
    refused: int = 0
    ended: int = 0
    waiting: int = 0
    late: int = 0
    asked: int = 0
    granted_amount: int = 0

    @property
    def granted(self) -> int:
        """Accepted, wholly or partly."""
        return self.accepted + self.partly

    @property
    def decided(self) -> int:
        """Granted or refused."""
        return self.granted + self.refused

    def __add__(self, other: Flow) -> Flow:
        """Return both together."""
        return Flow(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))

    def __bool__(self) -> bool:
        """Tell whether there is anything to say."""
        return any(getattr(self, one.name) for one in fields(self))


@dataclass(frozen=True, slots=True)
class Delays:
    """How long answers took, in calendar days.

    `median` is the lower median, `most` the days within which nine in ten were answered; both
    None when there was none. `within` and `after` count those that had a term.
    """

    files: int = 0
    median: int | None = None
    most: int | None = None
    within: int = 0
    after: int = 0


@dataclass(frozen=True, slots=True)
class TypeLine:
    """One type of request."""

    code: str
    name_ar: str
    kind: Kind
    flow: Flow
    delays: Delays


@dataclass(frozen=True, slots=True)
class CategoryLine:
    """One category of beneficiaries: how many there are, and how they fared."""

    category: Category
    registered: int
    served: int
    first_time: int
    flow: Flow
    delays: Delays


@dataclass(frozen=True, slots=True)
class StageLine:
    """One stage of a request's life: `answer` is told by provider, the others of all."""

    code: str
    provider: Provider | None
    delays: Delays


@dataclass(frozen=True, slots=True)
class Activity:
    """What a unit did in a period; `before` holds the figures of the period before it.

    A period that is not over is counted up to today, its `until`.
    """

    period: Period
    until: Period
    flow: Flow
    delays: Delays
    before: Flow
    delays_before: Delays
    paid: int
    by_provider: Mapping[Provider, tuple[Flow, Delays]]
    by_type: tuple[TypeLine, ...]
    by_category: tuple[CategoryLine, ...]
    stages: tuple[StageLine, ...]

    @property
    def is_over(self) -> bool:
        """All its days have passed."""
        return self.until == self.period
