"""Printed documents as services give them back: the list, and the verdict on a paper in hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop_app.domain.messages import Message
from desktop_app.domain.vocabulary import PrintState, ReleaseWay


@dataclass(frozen=True, slots=True)
class PrintSubject:
    """What a document is about; a list or a sheet of the day is about nothing that has an id."""

    file_id: int | None = None
    request_id: int | None = None
    slip_id: int | None = None

    @property
    def is_known(self) -> bool:
        """Whether there is something to compare the paper with."""
        return any((self.file_id, self.request_id, self.slip_id))


@dataclass(frozen=True, slots=True)
class Mark:
    """What a numbered document carries on its pages."""

    id: int
    number: str
    code: str
    on: date


@dataclass(frozen=True, slots=True)
class PrintFact:
    """One line of what a paper says; `key` ties it to the same line of another day."""

    key: str
    label_ar: str
    value_ar: str


@dataclass(frozen=True, slots=True)
class ReleaseRow:
    """A document leaving the program."""

    way: ReleaseWay
    at: datetime
    account_ar: str


@dataclass(frozen=True, slots=True)
class PrintRow:
    """A document that was made; `about_ar` is on whom, `about_number` the number it is about."""

    id: int
    number: str
    kind: str
    title: str
    subject: PrintSubject
    about_ar: str
    about_number: str
    on: date
    at: datetime
    account_id: int
    account_ar: str
    state: PrintState
    code: str
    pages: int
    releases: tuple[ReleaseRow, ...]


@dataclass(frozen=True, slots=True)
class PrintQuery:
    """Which documents are wanted: only those taken out, unless `seen_too`; days are inclusive.

    `text` is a document's number, the number it is about, or words of a name.
    """

    kind: str = ""
    account_id: int = 0
    first: date | None = None
    last: date | None = None
    text: str = ""
    way: ReleaseWay | None = None
    subject: PrintSubject = PrintSubject()
    seen_too: bool = False


class Finding(StrEnum):
    """What a paper in hand turned out to be."""

    GENUINE = "genuine"
    ALTERED = "altered"
    FORGED = "forged"
    OTHER_OFFICE = "other_office"
    OTHER_DOCUMENT = "other_document"
    UNKNOWN_NUMBER = "unknown_number"
    UNFINISHED = "unfinished"
    WRONG_CODE = "wrong_code"
    NO_CODE = "no_code"
    NOT_A_SEAL = "not_a_seal"
    EARLIER = "earlier"
    TRUNCATED = "truncated"
    DAMAGED = "damaged"
    NEWER = "newer"
    UNSEALED = "unsealed"
    NO_PDF = "no_pdf"
    LOCKED = "locked"
    TOO_LARGE = "too_large"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A line of a paper beside what the register says of it today; either may be empty."""

    key: str
    label_ar: str
    then_ar: str
    now_ar: str

    @property
    def is_changed(self) -> bool:
        """The register says something else today."""
        return self.then_ar != self.now_ar


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of a paper in hand: the finding in two sentences, and what the register says.

    `known` is the document of the register; `unit_ar`, `number`, `kind` and `on` are what the
    paper says of itself, which is proved only for a known one. `cautions` are sentences that
    matter although the paper is genuine. `compares` is whether today's lines could be read.
    """

    finding: Finding
    headline: Message
    advice: Message
    number: str = ""
    kind: str = ""
    on: date | None = None
    unit_ar: str = ""
    known: PrintRow | None = None
    comparisons: tuple[Comparison, ...] = ()
    compares: bool = False
    cautions: tuple[Message, ...] = ()
    later: PrintRow | None = None

    @property
    def is_genuine(self) -> bool:
        """Ours and, as far as it could be read, unaltered."""
        return self.finding is Finding.GENUINE

    @property
    def changes(self) -> int:
        """How many lines of the paper are no longer what the register says."""
        return sum(one.is_changed for one in self.comparisons) if self.compares else 0
