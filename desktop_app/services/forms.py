"""What a person fills in: the text as typed, so that a form can be shown again with its faults."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.domain.tasks import TaskCode
from desktop_app.domain.vocabulary import (
    Category,
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
    Sex,
    State,
)
from desktop_app.domain.workflow import RequestAction
from desktop_app.services.care_forms import SettlementForm


@dataclass(frozen=True, slots=True)
class PersonForm:
    """A human being; dates, amounts and numbers in any writing the domain can read."""

    sex: Sex = Sex.MALE
    family_name_ar: str = ""
    given_names_ar: str = ""
    family_name_latin: str = ""
    given_names_latin: str = ""
    father_name_ar: str = ""
    mother_name_ar: str = ""
    birth: str = ""
    birth_place: str = ""
    died_on: str = ""
    marital_status: MaritalStatus | None = None
    cnie: str = ""
    cnie_expires_on: str = ""
    phone: str = ""
    other_phone: str = ""
    address: str = ""
    town: str = ""
    rib: str = ""
    mutual_affiliation: str = ""
    mutual_registration: str = ""
    foundation_number: str = ""
    unable_to_earn: bool = False
    disability_card_until: str = ""


@dataclass(frozen=True, slots=True)
class CareerForm:
    """The principal's career; `rank` is a rank code of the reference list."""

    position: Position = Position.ACTIVE
    matricule: str = ""
    payroll_number: str = ""
    rank: str = ""
    posting: str = ""
    recruited_on: str = ""
    retired_on: str = ""
    pension_number: str = ""
    pension: str = ""
    old_number: str = ""


@dataclass(frozen=True, slots=True)
class MemberForm:
    """A person's place in a family. `mother` is a person's id, or the place of a spouse in the
    same registration («#0» is the first of its members).
    """

    person: PersonForm = field(default_factory=PersonForm)
    relation: Relation = Relation.CHILD
    mother: str = ""
    guardian_name: str = ""
    since: str = ""
    ended_on: str = ""
    end_reason: str = ""
    studies: str = ""
    studies_until: str = ""
    other_cover: bool | None = None
    kafala_reference: str = ""


@dataclass(frozen=True, slots=True)
class RequestForm:
    """A request at the counter. `papers` are the codes received; `answers` the type's fields."""

    file_id: int
    person_id: int
    type: str
    received_on: str = ""
    channel: Channel = Channel.COUNTER
    depositor: str = ""
    urgent: bool = False
    amount: str = ""
    note: str = ""
    answers: Mapping[str, object] = field(default_factory=dict)
    papers: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class MoveForm:
    """A move of a request along its life; what is required depends on the action.

    `papers` are the codes brought now, `asked` those demanded (again); `reasons` are codes of the
    reference list, `reason` the words of a reason or a remark; `report` has a text by section,
    and may be `confidential`; `settlement` is the funds' statement that came with a decision.
    """

    action: RequestAction
    on: str = ""
    reason: str = ""
    reasons: tuple[str, ...] = ()
    reference: str = ""
    outcome: Outcome | None = None
    amount: str = ""
    papers: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()
    opinion: Opinion | None = None
    body: DecidingBody | None = None
    granted_number: str = ""
    valid_from: str = ""
    valid_until: str = ""
    override_reason: str = ""
    channel: NoticeChannel | None = None
    payer: Payer | None = None
    mode: PaymentMode | None = None
    rib: str = ""
    report: Mapping[str, str] = field(default_factory=dict)
    settlement: SettlementForm | None = None
    confidential: bool = False


@dataclass(frozen=True, slots=True)
class PeopleQuery:
    """Which people, in which order; an empty text or set asks for all.

    `units` are those of the files, `ranks` codes of principals, `members` ids that were picked.
    """

    text: str = ""
    father: str = ""
    categories: frozenset[Category] = frozenset()
    principals_only: bool = False
    with_open_requests: bool = False
    units: frozenset[str] = frozenset()
    ranks: frozenset[str] = frozenset()
    born_from: str = ""
    born_to: str = ""
    members: frozenset[int] = frozenset()
    sort: str = "name"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class RequestQuery:
    """Which requests, in which order; days and amounts as typed, both ends included.

    `task` asks for those that are such a task today, `assigned_to` for those of accounts (0 for
    those of nobody), `ids` for those that were picked.
    """

    text: str = ""
    kinds: frozenset[Kind] = frozenset()
    providers: frozenset[Provider] = frozenset()
    states: frozenset[State] = frozenset()
    types: frozenset[str] = frozenset()
    received_from: str = ""
    received_to: str = ""
    overdue: bool = False
    open_only: bool = False
    task: TaskCode | None = None
    categories: frozenset[Category] = frozenset()
    units: frozenset[str] = frozenset()
    due_from: str = ""
    due_to: str = ""
    decided_from: str = ""
    decided_to: str = ""
    requested_from: str = ""
    requested_to: str = ""
    granted_from: str = ""
    granted_to: str = ""
    assigned_to: frozenset[int] = frozenset()
    urgent: bool = False
    ids: frozenset[int] = frozenset()
    sort: str = "received"
    descending: bool = True
