"""What is told of people who may be one: candidates at the counter, and pairs to be judged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.duplicates import Reason
from desktop_app.domain.vocabulary import Relation
from desktop_app.services.rows import PersonFacts


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A person's place in a file, and whose file it is."""

    file_id: int
    number: str
    relation: Relation
    principal_ar: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody of the office who may be the person that is being registered."""

    person_id: int
    full_name_ar: str
    full_name_latin: str
    birth: PartialDate | None
    places: tuple[PlaceRow, ...]
    score: float
    reasons: tuple[Reason, ...]

    @property
    def place(self) -> PlaceRow | None:
        """The first file the person is in."""
        return self.places[0] if self.places else None


@dataclass(frozen=True, slots=True)
class SideRow:
    """One of the two of a pair, with what hangs on the record."""

    person: PersonFacts
    matricule: str
    places: tuple[PlaceRow, ...]
    requests: int
    papers: int
    created_on: date


@dataclass(frozen=True, slots=True)
class PairRow:
    """Two records that may be of one person; `judged_same` when they only wait to be merged."""

    first: SideRow
    second: SideRow
    score: float
    reasons: tuple[Reason, ...]
    found_at: datetime
    judged_same: bool


@dataclass(frozen=True, slots=True)
class SweepRow:
    """Where the sweep stands: `share` of it done, pairs found, and when the last one ended."""

    share: float
    found: int
    finished_at: datetime | None
    is_whole: bool = True

    @property
    def is_done(self) -> bool:
        """Whether it came to its end."""
        return self.share >= 1
