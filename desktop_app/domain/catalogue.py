"""The request catalogue: its types, their own fields and the papers they ask for."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desktop_app.domain.conditions import Condition
from desktop_app.domain.reference import Paper, spelling
from desktop_app.domain.vocabulary import (
    Category,
    DecidingBody,
    Kind,
    Provider,
    Recurrence,
    ReportKind,
)


class FieldKind(StrEnum):
    """What a type's own field holds, and so how it is asked and stored."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    NUMBER = "number"
    AMOUNT = "amount"
    DATE = "date"
    CHOICE = "choice"
    YES_NO = "yes_no"
    PHONE = "phone"
    RIB = "rib"


class TargetUnit(StrEnum):
    """How the days of a target are counted."""

    WORKING = "working"
    CALENDAR = "calendar"


class Grant(StrEnum):
    """What the decision of a request gives a number and a validity to."""

    AGREEMENT = "agreement"
    EXEMPTION = "exemption"
    COVER = "cover"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of a choice field; `value` is what is stored."""

    value: str
    label_ar: str
    label_fr: str

    def label(self, language: str) -> str:
        """Return the label in French for `fr`, else in Arabic."""
        return self.label_fr if language == "fr" else self.label_ar


@dataclass(frozen=True, slots=True)
class Field:
    """A question of a type's own; `pattern`, `minimum`… narrow what may be answered.

    What a `medical` one answers is shown by right and with a reason (law 09-08, art. 1 and 21).
    """

    name: str
    kind: FieldKind
    label_ar: str
    label_fr: str
    required: bool = False
    choices: tuple[Choice, ...] = ()
    help_ar: str = ""
    help_fr: str = ""
    pattern: str = ""
    minimum: int | None = None
    maximum: int | None = None
    not_future: bool = False
    medical: bool = False

    def label(self, language: str) -> str:
        """Return the label in French for `fr`, else in Arabic."""
        return self.label_fr if language == "fr" else self.label_ar

    def help(self, language: str) -> str:
        """Return the help line in the language, empty when there is none."""
        return self.help_fr if language == "fr" else self.help_ar


@dataclass(frozen=True, slots=True)
class PaperNeed:
    """A paper to bring: any one of `codes` is enough; no categories means everybody."""

    codes: tuple[str, ...]
    categories: frozenset[Category] = frozenset()

    def concerns(self, category: Category | None) -> bool:
        """Return whether a person of the category must bring it; None stands for anybody."""
        return not self.categories or category is None or category in self.categories


@dataclass(frozen=True, slots=True)
class TargetDays:
    """The days within which an answer is aimed at, and how they are counted."""

    number: int
    unit: TargetUnit


@dataclass(frozen=True, slots=True)
class Lodging:
    """The papers must be lodged within `days` calendar days of the date in the field `start`."""

    days: int
    start: str


class CountsFor(StrEnum):
    """Whose earlier requests use up a right: the person's, the family's, or the principal's
    in every file he or she is the principal of.
    """

    PERSON = "person"
    FILE = "file"
    PRINCIPAL = "principal"


@dataclass(frozen=True, slots=True)
class Repetition:
    """How often a service may be received, and what counts.

    `period_months` and `renew_days` (how long before the end it may be asked again) are for the
    periodic; `season_month` is the month a year or season begins; `counted_with` are the codes
    of the types that use up the same right.
    """

    recurrence: Recurrence
    counts_for: CountsFor = CountsFor.PERSON
    period_months: int | None = None
    renew_days: int = 0
    season_month: int = 1
    counted_with: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RequestType:
    """A kind of request. Amounts are centimes; the first of `decides` decides, others advise.

    `when` is the condition a person must meet besides the category; None asks for nothing more.
    One with `acts` is a care sheet: its expenses are written act by act. One that
    `needs_agreement` is paid only under a prior agreement. `grants` says what its grant gives a
    number and dates to, for `valid_months` as a rule. `report` is the written report such a
    request is carried by; what a `confidential` one holds is shown by right only. A `closed`
    type takes no new request.
    """

    code: str
    version: int
    effective_from: date
    kind: Kind
    provider: Provider
    name_ar: str
    name_fr: str
    short_ar: str
    decides: tuple[DecidingBody, ...]
    beneficiaries: tuple[Category, ...]
    when: Condition | None
    papers: tuple[PaperNeed, ...]
    optional_papers: tuple[str, ...]
    repetition: Repetition
    floor: int | None
    ceiling: int | None
    ceiling_per_year: int | None
    target: TargetDays
    lodging: Lodging | None
    asks_amount: bool
    amount_label_ar: str
    amount_label_fr: str
    evidence: tuple[str, ...]
    note: str
    synonyms: tuple[str, ...]
    fields: tuple[Field, ...]
    acts: bool = False
    needs_agreement: bool = False
    grants: Grant | None = None
    confidential: bool = False
    report: ReportKind | None = None
    closed: bool = False
    valid_months: int | None = None

    @property
    def sources(self) -> tuple[str, ...]:
        """Return the marks of the sources that attest the definition; none when it is custom."""
        return tuple(mark for mark in self.evidence if mark not in {"K", "G"})

    @property
    def recurrence(self) -> Recurrence:
        """Return how often the service may be received."""
        return self.repetition.recurrence

    @property
    def editable(self) -> bool:
        """Return whether the definition is custom or proposal, not an attested rule."""
        return not self.evidence or any(mark in {"K", "G"} for mark in self.evidence)

    def name(self, language: str) -> str:
        """Return the name in French for `fr`, else in Arabic."""
        return self.name_fr if language == "fr" else self.name_ar

    def amount_label(self, language: str) -> str:
        """Return the type's own words for the amount asked, empty when it has none."""
        return self.amount_label_fr if language == "fr" else self.amount_label_ar

    def field(self, name: str) -> Field | None:
        """Return the type's own field of that name."""
        return next((field for field in self.fields if field.name == name), None)

    def papers_for(self, category: Category | None) -> tuple[PaperNeed, ...]:
        """Return the papers a person of the category must bring; None gives them all."""
        return tuple(need for need in self.papers if need.concerns(category))


# The versions an office writes are numbered above these, so that a shipped one never meets them.
SHIPPED_VERSIONS = 100


@dataclass(frozen=True, slots=True)
class Written:
    """A version with the table it was read from, which a change is layered over."""

    type: RequestType
    table: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All request types by code, in order, every version of them, and the papers they ask for.

    `types` holds the version of each that is in force on `day`.
    """

    day: date
    types: Mapping[str, RequestType]
    versions: Mapping[str, tuple[Written, ...]]
    papers: Mapping[str, Paper]
    spellings: Mapping[str, str]
    shared: Mapping[str, Field]

    def as_of(self, day: date) -> Catalogue:
        """Return the same catalogue as it stands on another day."""
        return replace(self, day=day, types=in_force(self.versions, day))

    def on(self, day: date) -> Mapping[str, RequestType]:
        """Return {code: the version in force on a day}; the first one on days before it."""
        return self.types if day == self.day else in_force(self.versions, day)

    def version(self, code: str, number: int) -> RequestType | None:
        """Return the very version a request was filed under; None when the code is unknown.

        A number that is not known (an older register's) gives the version of the day.
        """
        written = self.versions.get(code, ())
        exact = (one.type for one in written if one.type.version == number)
        return next(exact, self.types.get(code))

    def history(self, code: str) -> tuple[RequestType, ...]:
        """Return every version of a type, the first in force first."""
        return tuple(one.type for one in self.versions.get(code, ()))

    def next_version(self, code: str) -> int:
        """Return the number of the next change an office makes to a type."""
        return max(SHIPPED_VERSIONS, *(one.version for one in self.history(code))) + 1

    def find(self, code: str) -> RequestType | None:
        """Return the type of that code, None when there is none."""
        return self.types.get(code.strip().upper())

    def by_kind(self, kind: Kind) -> tuple[RequestType, ...]:
        """Return the social or the health types."""
        return tuple(one for one in self.types.values() if one.kind is kind)

    def by_provider(self, provider: Provider) -> tuple[RequestType, ...]:
        """Return the types of one institution."""
        return tuple(one for one in self.types.values() if one.provider is provider)

    def recognise(self, text: str) -> RequestType | None:
        """Return the type a register's text names: code, name, short label or synonym.

        A code in front decides alone, as in «S01 - مساعدة».
        """
        wanted = spelling(text)
        first = self.find(wanted.partition(" ")[0])
        code = self.spellings.get(wanted)
        return self.types[code] if code is not None else first


def in_force(versions: Mapping[str, tuple[Written, ...]], day: date) -> dict[str, RequestType]:
    """Return {code: the last version that began by a day, else the first}."""
    return {
        code: next(
            (one.type for one in reversed(written) if one.type.effective_from <= day),
            written[0].type,
        )
        for code, written in versions.items()
    }


def missing_papers(
    kind: RequestType, received: Set[str], category: Category | None = None
) -> list[PaperNeed]:
    """Return what is still to bring; `received` holds codes of papers."""
    return [need for need in kind.papers_for(category) if received.isdisjoint(need.codes)]
