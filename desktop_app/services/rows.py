"""What services give back: frozen rows, the same for the window, the reports and the console."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.domain.catalogue import RequestType
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.glass import Veil
from desktop_app.domain.messages import Message
from desktop_app.domain.rights import Right
from desktop_app.domain.vocabulary import (
    OPEN_STATES,
    STOPPED_STATES,
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
    ReportKind,
    Role,
    Sex,
    SlipState,
    State,
    label,
)
from desktop_app.domain.workflow import Entry, RequestAction
from desktop_app.translate import tell


@dataclass(frozen=True, slots=True)
class AccountRow:
    """Someone who works in the office; `own_role` is the role the office made, if it has one."""

    id: int
    name: str
    full_name_ar: str
    role: Role
    retired: bool
    version: int
    own_role: str = ""
    own_role_ar: str = ""

    @property
    def role_ar(self) -> str:
        """The words of the role: the office's own name of it, else the program's."""
        return self.own_role_ar or tell(label(self.role))


@dataclass(frozen=True, slots=True)
class UnitRow:
    """The office's own unit and the words of its letterhead.

    `hijri_offset` is None when documents bear no Hijri date, else the days that correct it.
    """

    code: str
    city_ar: str
    command_ar: str
    name_ar: str
    phone: str
    head_title_ar: str
    head_name_ar: str
    letterhead: tuple[str, ...]
    hijri_offset: int | None = None


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One line of a list of people, or one search result.

    `former_name` is that of a record merged into this one, where it was found by that alone.
    """

    member_id: int
    person_id: int
    file_id: int
    file_number: str
    full_name_ar: str
    full_name_latin: str
    relation: Relation
    category: Category
    sex: Sex
    birth: PartialDate | None
    matricule: str
    cnie: str
    phone: str
    rank_ar: str
    posting: str
    principal_name_ar: str
    unit: str
    open_requests: int
    incomplete_requests: int
    is_overdue: bool
    right_until: date | None
    rights_ending: bool
    former_name: str = ""


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """Everything recorded of a human being."""

    id: int
    version: int
    sex: Sex
    family_name_ar: str
    given_names_ar: str
    family_name_latin: str
    given_names_latin: str
    father_name_ar: str
    mother_name_ar: str
    birth: PartialDate | None
    birth_place: str
    died_on: date | None
    marital_status: MaritalStatus | None
    cnie: str
    cnie_expires_on: date | None
    phone: str
    other_phone: str
    address: str
    town: str
    rib: str
    mutual_affiliation: str
    mutual_registration: str
    foundation_number: str
    unable_to_earn: bool
    disability_card_until: date | None
    updated_at: datetime

    @property
    def full_name_ar(self) -> str:
        """Given names, then the family name, as Moroccan papers write them."""
        return f"{self.given_names_ar} {self.family_name_ar}".strip()

    @property
    def full_name_latin(self) -> str:
        """Given names, then the family name in capitals."""
        return f"{self.given_names_latin} {self.family_name_latin.upper()}".strip()


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A person's place in a file, with age and rights on the day asked."""

    id: int
    version: int
    person: PersonFacts
    relation: Relation
    category: Category
    mother_id: int | None
    mother_name_ar: str
    guardian_name: str
    since: date | None
    ended_on: date | None
    end_reason: str
    studies: str
    studies_until: date | None
    other_cover: bool | None
    kafala_reference: str
    age: int | None
    right: Right
    right_ends_soon: bool


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file: the principal's career; the family are the members."""

    id: int
    version: int
    number: str
    unit: str
    principal_id: int
    position: Position
    matricule: str
    payroll_number: str
    rank: str
    rank_ar: str
    posting: str
    recruited_on: PartialDate | None
    retired_on: PartialDate | None
    pension_number: str
    pension: int | None
    old_number: str
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class RequestRow:
    """One line of a list of requests; amounts in centimes."""

    id: int
    number: str
    old_number: str
    kind: Kind
    provider: Provider
    type: str
    type_version: int
    type_name_ar: str
    type_short_ar: str
    state: State
    state_since: date
    outcome: Outcome | None
    urgent: bool
    file_id: int
    file_number: str
    beneficiary_id: int
    beneficiary_ar: str
    beneficiary_category: Category
    beneficiary_sex: Sex
    matricule: str
    cnie: str
    received_on: date
    due_on: date | None
    days_left: int | None
    missing_papers: int
    amount_requested: int | None
    amount_granted: int | None
    decided_on: date | None
    is_history: bool
    slip_number: str
    unit: str = ""
    assigned_ar: str = ""

    @property
    def is_open(self) -> bool:
        """Still waiting for its decision."""
        return self.state in OPEN_STATES

    @property
    def is_stopped(self) -> bool:
        """Its clock stands: papers must be brought first."""
        return self.state in STOPPED_STATES

    @property
    def is_overdue(self) -> bool:
        """Open, with its term passed and its clock not stopped by missing papers."""
        return self.is_open and self.days_left is not None and self.days_left < 0


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One paper a request needs; `names_ar` are alternatives, any one of them is enough."""

    position: int
    codes: tuple[str, ...]
    names_ar: tuple[str, ...]
    received_code: str
    received_on: date | None
    is_optional: bool

    @property
    def name_ar(self) -> str:
        """What was received, or what may be brought."""
        if self.received_code:
            return self.names_ar[self.codes.index(self.received_code)]
        return " / ".join(self.names_ar)

    @property
    def is_missing(self) -> bool:
        """Required and not received."""
        return self.received_on is None and not self.is_optional


@dataclass(frozen=True, slots=True)
class EventRow:
    """One line of a request's timeline; `told` puts what the step recorded into words."""

    on: date
    at: datetime
    account_ar: str
    action: RequestAction
    from_state: State | None
    to_state: State
    note: str
    details: Mapping[str, object]
    told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One answer of a request's own fields, ready to read; a bank account is `masked`."""

    name: str
    label_ar: str
    text: str
    is_ltr: bool
    masked: bool = False


@dataclass(frozen=True, slots=True)
class RequestPage:
    """A request with everything that is shown or printed of it.

    `type` is the definition it was filed under. During `stops` its clock stood; the last may
    still be open. `besides` is what may be done without a step.
    What is confidential and `withheld` from the account is left empty. So is what lies behind
    the `veils`, until who has the right of one gives a reason.
    """

    row: RequestRow
    type: RequestType | None
    version: int
    file: FileRow
    principal_ar: str
    beneficiary: MemberRow
    depositor: str
    channel: Channel
    registered_at: datetime
    registered_by_ar: str
    deciding_body: DecidingBody
    decision_reference: str
    decision_reason: str
    reasons: tuple[str, ...]
    reasons_ar: tuple[str, ...]
    override_reason: str
    opinion: Opinion | None
    opinion_on: date | None
    opinion_note: str
    transmitted_on: date | None
    slip: SlipRef | None
    notified_on: date | None
    notice_channel: NoticeChannel | None
    granted_number: str
    valid_from: date | None
    valid_until: date | None
    paper_demands: int
    payments: tuple[PaymentRow, ...]
    reports: tuple[ReportRow, ...]
    note: str
    raw_answers: Mapping[str, object]
    answers: tuple[AnswerRow, ...]
    papers: tuple[PaperRow, ...]
    events: tuple[EventRow, ...]
    stops: tuple[tuple[date, date | None], ...]
    stopped_days: int
    term_days: int | None  # of a term in calendar days; None when it counts working days
    actions: tuple[ActionOffer, ...]
    besides: tuple[ActionOffer, ...]
    reports_withheld: bool
    withheld: bool = False
    veils: frozenset[Veil] = frozenset()

    @property
    def left_to_pay(self) -> int | None:
        """The centimes granted that are not paid yet; None where nothing is granted."""
        granted = self.row.amount_granted
        return None if granted is None else max(0, granted - self.paid)

    @property
    def urgent_since(self) -> date | None:
        """The day from which the urgent target runs; None for a request that is not urgent."""
        if not self.row.urgent:
            return None
        marked = [one.on for one in self.events if one.action is RequestAction.MARK_URGENT]
        return marked[-1] if marked else self.row.received_on

    @property
    def paid(self) -> int:
        """The centimes paid so far."""
        return sum(payment.amount for payment in self.payments)


@dataclass(frozen=True, slots=True)
class SlipRef:
    """The dispatch slip a request was last sent on; `written` as the unit prints its number."""

    id: int
    number: str
    written: str
    on: date
    state: SlipState


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """An amount that was paid for a request, in centimes."""

    id: int
    on: date
    payer: Payer
    mode: PaymentMode
    amount: int
    rib: str
    reference: str
    account_ar: str


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A written report on a request: its text by section."""

    id: int
    kind: ReportKind
    on: date
    account_ar: str
    body: Mapping[str, str]
    confidential: bool
    account_id: int = 0


@dataclass(frozen=True, slots=True)
class ActionOffer:
    """A move a request may make now; `refusal_ar` says why it is closed to this account."""

    action: RequestAction
    label_ar: str
    refusal_ar: str
    needs_outcome: bool
    needs_reason: bool
    requires: frozenset[Entry]
    records: frozenset[Entry]

    @property
    def is_allowed(self) -> bool:
        """May be done at once."""
        return not self.refusal_ar


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A remark on a person."""

    at: datetime
    account_ar: str
    person_id: int
    person_ar: str
    text: str
    confidential: bool = False
    account_id: int = 0
    id: int = 0


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One line of a file's history, from the audit trail."""

    at: datetime
    account_ar: str
    title_ar: str
    detail_ar: str


@dataclass(frozen=True, slots=True)
class FilePage:
    """A file with its family, requests and notes; `withheld` names those of whom some notes are
    kept from the account, `veiled` those whose notes it may read once it gives a reason.
    `former_numbers` are those of files that were merged into it.
    """

    file: FileRow
    principal: MemberRow
    members: tuple[MemberRow, ...]
    requests: tuple[RequestRow, ...]
    notes: tuple[NoteRow, ...]
    on: date
    withheld: frozenset[int] = frozenset()
    veiled: frozenset[int] = frozenset()
    former_numbers: tuple[str, ...] = ()

    def member(self, person_id: int) -> MemberRow:
        """Return a member by the person's id; KeyError when they are not of the file."""
        for member in self.members:
            if member.person.id == person_id:
                return member
        raise KeyError(person_id)


@dataclass(frozen=True, slots=True)
class OfferRow:
    """A service as it stands for one person: open, perhaps with a caution, or closed for a reason.

    `request_id` and `request_number` are those of the earlier request the reason cites.
    """

    type: str
    name_ar: str
    short_ar: str
    kind: Kind
    provider: Provider
    decides_ar: str
    is_open: bool
    reason_ar: str
    next_on: date | None = None
    request_id: int | None = None
    request_number: str = ""


@dataclass(frozen=True, slots=True)
class Counter:
    """A count with its share for each provider."""

    total: int
    by_provider: Mapping[Provider, int]


@dataclass(frozen=True, slots=True)
class DayRow:
    """One day of the last working week: requests received and decided; the holiday's name."""

    on: date
    received: int
    decided: int
    holiday_ar: str


@dataclass(frozen=True, slots=True)
class SearchResults:
    """What a search found, best first; a count beyond `MOST_COUNTED` is told as more than that.

    `ways` says for each of the people how they were found: `number`, `exact`, `beginning`,
    `sound` or `mistake`; `notes` are what is told of a text that was not understood. `unsure` is
    whether more people may have been meant, or in another order, than were looked for while the
    hand was typing.
    """

    people: tuple[PersonRow, ...]
    people_count: int
    requests: tuple[RequestRow, ...]
    requests_count: int
    ways: tuple[str, ...] = ()
    notes: tuple[Message, ...] = ()
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A half-typed form."""

    form: str
    body: Mapping[str, object]
    saved_at: datetime
