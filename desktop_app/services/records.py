"""Validated facts ready to be stored: what an import or a demonstration hands to `bulk`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.vocabulary import (
    Channel,
    DecidingBody,
    Kind,
    MaritalStatus,
    NoticeChannel,
    Opinion,
    Outcome,
    Payer,
    PaymentMode,
    Position,
    Provider,
    Relation,
    ReportKind,
    Sex,
    State,
)

PRINCIPAL_PLACE = 0
"""Places count the people of a file: 0 is the principal, 1 the first member, and so on."""


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """A human being; identifiers are normalised (phone in E.164, RIB in 24 digits)."""

    sex: Sex
    family_name_ar: str
    given_names_ar: str
    family_name_latin: str = ""
    given_names_latin: str = ""
    father_name_ar: str = ""
    mother_name_ar: str = ""
    birth: PartialDate | None = None
    birth_place: str = ""
    died_on: date | None = None
    marital_status: MaritalStatus | None = None
    cnie: str = ""
    cnie_expires_on: date | None = None
    phone: str = ""
    other_phone: str = ""
    address: str = ""
    town: str = ""
    rib: str = ""
    mutual_affiliation: str = ""
    mutual_registration: str = ""
    foundation_number: str = ""
    unable_to_earn: bool = False
    disability_card_until: date | None = None


@dataclass(frozen=True, slots=True)
class CareerRecord:
    """The principal's career; `rank` is a code of the reference list, `pension` in centimes."""

    position: Position
    matricule: str | None = None
    payroll_number: str = ""
    rank: str = ""
    posting: str = ""
    recruited_on: PartialDate | None = None
    retired_on: PartialDate | None = None
    pension_number: str = ""
    pension: int | None = None
    old_number: str = ""


@dataclass(frozen=True, slots=True)
class MemberRecord:
    """A person's place in a family; `mother` is the place of the mother in the same file.

    With `person_id` the person is stored already, and only the place in the family is added.
    """

    person: PersonRecord
    relation: Relation
    mother: int | None = None
    guardian_name: str = ""
    since: date | None = None
    ended_on: date | None = None
    end_reason: str = ""
    studies: str = ""
    studies_until: date | None = None
    other_cover: bool | None = None
    kafala_reference: str = ""
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class NoteRecord:
    """A remark on the person at a place of a file; without `at`, of the instant of storing."""

    place: int
    text: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class FileRecord:
    """A principal with the family behind. `created_on` chooses the year of the file's number;
    without `created_at` the rows carry the instant of storing.
    """

    principal: PersonRecord
    career: CareerRecord
    created_on: date
    members: tuple[MemberRecord, ...] = ()
    notes: tuple[NoteRecord, ...] = ()
    created_at: datetime | None = None
    principal_id: int | None = None


@dataclass(frozen=True, slots=True)
class FamilyAddition:
    """More members for a file that is already stored.

    `people` are the ids of those who are there, by place; the new members' places follow on.
    """

    file_id: int
    people: tuple[int, ...]
    members: tuple[MemberRecord, ...]
    notes: tuple[NoteRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class FilePlaces:
    """A stored file: its id, its number and the ids of its people by place."""

    file_id: int
    number: str
    people: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PaperRecord:
    """One paper of a request: any of `codes` is enough; `received_code` is what came."""

    codes: tuple[str, ...]
    received_code: str = ""
    received_on: date | None = None
    is_optional: bool = False


@dataclass(frozen=True, slots=True)
class EventRecord:
    """One line of a request's timeline; `account_id` is the storing account when left out."""

    on: date
    action: str
    from_state: State | None
    to_state: State
    note: str = ""
    details: Mapping[str, object] = field(default_factory=dict)
    at: datetime | None = None
    account_id: int | None = None


@dataclass(frozen=True, slots=True)
class PaymentRecord:
    """An amount that was paid, in centimes; `account_id` is the storing account when left out."""

    on: date
    payer: Payer
    mode: PaymentMode
    amount: int
    rib: str = ""
    reference: str = ""
    at: datetime | None = None
    account_id: int | None = None


@dataclass(frozen=True, slots=True)
class ReportRecord:
    """A written report on a request: its text by section."""

    kind: ReportKind
    on: date
    body: Mapping[str, str]
    at: datetime | None = None
    account_id: int | None = None


@dataclass(frozen=True, slots=True)
class RequestRecord:
    """A request of stored people; amounts in centimes.

    The year of `received_on` chooses the year of its number. Without `registered_at` it carries
    the instant of storing, without `registered_by` the storing account.
    """

    file_id: int
    beneficiary_id: int
    type: str
    kind: Kind
    provider: Provider
    deciding_body: DecidingBody
    received_on: date
    state: State
    state_since: date
    type_version: int = 1
    old_number: str = ""
    depositor: str = ""
    channel: Channel = Channel.COUNTER
    urgent: bool = False
    due_on: date | None = None
    answers: Mapping[str, object] = field(default_factory=dict)
    note: str = ""
    amount_requested: int | None = None
    amount_granted: int | None = None
    outcome: Outcome | None = None
    decided_on: date | None = None
    decision_reference: str = ""
    decision_reason: str = ""
    reasons: tuple[str, ...] = ()
    opinion: Opinion | None = None
    opinion_on: date | None = None
    opinion_note: str = ""
    transmitted_on: date | None = None
    notified_on: date | None = None
    notice_channel: NoticeChannel | None = None
    granted_number: str = ""
    valid_from: date | None = None
    valid_until: date | None = None
    paper_demands: int = 0
    budget_line_id: int | None = None
    assigned_to: int | None = None
    is_history: bool = False
    papers: tuple[PaperRecord, ...] = ()
    events: tuple[EventRecord, ...] = ()
    payments: tuple[PaymentRecord, ...] = ()
    reports: tuple[ReportRecord, ...] = ()
    registered_at: datetime | None = None
    registered_by: int | None = None
