"""The field's standard terms as codes, each with the label a person reads."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum

from desktop_app.domain.messages import Message, message


class Sex(StrEnum):
    """Sex as written on the identity card."""

    MALE = "male"
    FEMALE = "female"


class Position(StrEnum):
    """Administrative position of the principal of a file."""

    ACTIVE = "active"
    TRAINEE = "trainee"
    COMMON = "common"
    RETIRED = "retired"
    DECEASED = "deceased"
    FALLEN = "fallen"


DEAD = frozenset({Position.DECEASED, Position.FALLEN})


class Relation(StrEnum):
    """What a member of a file is to its principal."""

    PRINCIPAL = "principal"
    SPOUSE = "spouse"
    CHILD = "child"
    KAFALA = "kafala"
    PARENT = "parent"


class Category(StrEnum):
    """Beneficiary category: relation and position taken together."""

    ACTIVE = "active"
    TRAINEE = "trainee"
    COMMON = "common"
    RETIREE = "retiree"
    DECEASED = "deceased"
    WIDOW = "widow"
    ORPHAN = "orphan"
    SPOUSE = "spouse"
    CHILD = "child"
    KAFALA = "kafala"
    PARENT = "parent"


class MaritalStatus(StrEnum):
    """Marital status of a person."""

    SINGLE = "single"
    MARRIED = "married"
    DIVORCED = "divorced"
    WIDOWED = "widowed"


class Kind(StrEnum):
    """The two halves of the unit's work."""

    SOCIAL = "social"
    HEALTH = "health"


class Provider(StrEnum):
    """The institution that gives the service."""

    FOUNDATION = "foundation"
    MUTUAL = "mutual"
    HEALTH_INSPECTION = "health_inspection"


class DecidingBody(StrEnum):
    """Who decides a request."""

    UNIT = "unit"
    FOUNDATION = "foundation"
    MUTUAL = "mutual"
    DIRECTOR_GENERAL = "director_general"
    HEALTH_INSPECTION = "health_inspection"
    BASE_REGIME = "base_regime"
    CONTROL_DOCTOR = "control_doctor"
    INSURER = "insurer"


class Recurrence(StrEnum):
    """How often a service may be received."""

    CAREER = "career"
    YEAR = "year"
    EVENT = "event"
    CAMPAIGN = "campaign"
    UNLIMITED = "unlimited"
    PERIODIC = "periodic"


class Status(StrEnum):
    """How a service stands for a person: open, its right used up, or its conditions not met."""

    AVAILABLE = "available"
    USED = "used"
    CLOSED = "closed"


class State(StrEnum):
    """Where a request stands, in its social or its health life (DOMAIN 1.5 and 2.6)."""

    REGISTERED = "registered"
    INCOMPLETE = "incomplete"
    UNDER_REVIEW = "under_review"
    INQUIRY = "inquiry"
    ADVISED = "advised"
    TRANSMITTED = "transmitted"
    RETURNED = "returned"
    SETTLING = "settling"
    MEDICAL_CONTROL = "medical_control"
    COMMITTEE = "committee"
    DEFERRED = "deferred"
    DECIDED = "decided"
    NOTIFIED = "notified"
    PAYING = "paying"
    PAID = "paid"
    APPEALED = "appealed"
    CLOSED = "closed"
    ARCHIVED = "archived"
    CANCELLED = "cancelled"
    WITHDRAWN = "withdrawn"


# Its beneficiary still waits for a decision, so that its term counts.
OPEN_STATES = frozenset(
    {
        State.REGISTERED,
        State.INCOMPLETE,
        State.UNDER_REVIEW,
        State.INQUIRY,
        State.ADVISED,
        State.TRANSMITTED,
        State.RETURNED,
        State.SETTLING,
        State.MEDICAL_CONTROL,
        State.COMMITTEE,
        State.DEFERRED,
        State.APPEALED,
    }
)
# The clock stands: the beneficiary must bring something first (law 55-19).
STOPPED_STATES = frozenset({State.INCOMPLETE, State.RETURNED})
# Nothing more is expected of anybody.
ENDED_STATES = frozenset({State.CLOSED, State.ARCHIVED, State.CANCELLED, State.WITHDRAWN})


class Outcome(StrEnum):
    """What was decided."""

    ACCEPTED = "accepted"
    PARTLY = "partly"
    REFUSED = "refused"


class Opinion(StrEnum):
    """What the unit head thinks of a request that others decide."""

    FAVOURABLE = "favourable"
    RESERVED = "reserved"
    UNFAVOURABLE = "unfavourable"


class NoticeChannel(StrEnum):
    """How a person was told of a decision."""

    BY_HAND = "by_hand"
    PHONE = "phone"
    LETTER = "letter"
    HIERARCHY = "hierarchy"


class PaymentMode(StrEnum):
    """How an amount reaches the beneficiary."""

    TRANSFER = "transfer"
    CHEQUE = "cheque"
    CASH = "cash"
    VOUCHER = "voucher"
    DIRECT = "direct"


class Payer(StrEnum):
    """Who bears a part of a cost."""

    FOUNDATION = "foundation"
    BASE_REGIME = "base_regime"
    MUTUAL = "mutual"
    INSURER = "insurer"


class SlipState(StrEnum):
    """Where a dispatch slip stands."""

    DRAFT = "draft"
    ISSUED = "issued"
    ACKNOWLEDGED = "acknowledged"
    ANSWERED = "answered"
    CANCELLED = "cancelled"


class PrintState(StrEnum):
    """Where a document stands that was given a number."""

    RESERVED = "reserved"
    MADE = "made"
    RELEASED = "released"
    VOID = "void"


class ReleaseWay(StrEnum):
    """How a document left the program."""

    PRINTED = "printed"
    SAVED = "saved"
    MAILED = "mailed"


class ReportKind(StrEnum):
    """What a written report of the unit is about."""

    INQUIRY = "inquiry"
    VISIT = "visit"
    FOLLOW_UP = "follow_up"


class Role(StrEnum):
    """What an account is for."""

    HEAD = "head"
    DEPUTY = "deputy"
    CASE_OFFICER = "case_officer"
    RECEPTION = "reception"
    AUDITOR = "auditor"


class Channel(StrEnum):
    """How a request reached the unit."""

    COUNTER = "counter"
    MAIL = "mail"
    HIERARCHY = "hierarchy"
    VISIT = "visit"


_LABELS: tuple[tuple[StrEnum, Message], ...] = (
    (Sex.MALE, message("Vocabulary", "Male")),
    (Status.AVAILABLE, message("Vocabulary", "Available")),
    (Status.USED, message("Vocabulary", "Used up")),
    (Status.CLOSED, message("Vocabulary", "Not met")),
    (Sex.FEMALE, message("Vocabulary", "Female")),
    (Position.ACTIVE, message("Vocabulary", "Serving officer")),
    (Position.TRAINEE, message("Vocabulary", "Trainee officer")),
    (Position.COMMON, message("Vocabulary", "Administrative staff")),
    (Position.RETIRED, message("Vocabulary", "Retiree")),
    (Position.DECEASED, message("Vocabulary", "Deceased")),
    (Position.FALLEN, message("Vocabulary", "Fallen on duty")),
    (Relation.PRINCIPAL, message("Vocabulary", "Principal")),
    (Relation.SPOUSE, message("Vocabulary", "Spouse")),
    (Relation.CHILD, message("Vocabulary", "Child")),
    (Relation.KAFALA, message("Vocabulary", "Fostered child (kafala)")),
    (Relation.PARENT, message("Vocabulary", "Parent")),
    (Category.ACTIVE, message("Vocabulary", "Serving officer")),
    (Category.TRAINEE, message("Vocabulary", "Trainee officer")),
    (Category.COMMON, message("Vocabulary", "Administrative staff")),
    (Category.RETIREE, message("Vocabulary", "Retiree")),
    (Category.DECEASED, message("Vocabulary", "Deceased")),
    (Category.WIDOW, message("Vocabulary", "Widow")),
    (Category.ORPHAN, message("Vocabulary", "Orphan")),
    (Category.SPOUSE, message("Vocabulary", "Spouse")),
    (Category.CHILD, message("Vocabulary", "Child")),
    (Category.KAFALA, message("Vocabulary", "Fostered child (kafala)")),
    (Category.PARENT, message("Vocabulary", "Parent")),
    (MaritalStatus.SINGLE, message("Vocabulary", "Single")),
    (MaritalStatus.MARRIED, message("Vocabulary", "Married")),
    (MaritalStatus.DIVORCED, message("Vocabulary", "Divorced")),
    (MaritalStatus.WIDOWED, message("Vocabulary", "Widowed")),
    (Kind.SOCIAL, message("Vocabulary", "Social")),
    (Kind.HEALTH, message("Vocabulary", "Health")),
    (Provider.FOUNDATION, message("Vocabulary", "Foundation")),
    (Provider.MUTUAL, message("Vocabulary", "Mutual")),
    (Provider.HEALTH_INSPECTION, message("Vocabulary", "Health inspection")),
    (DecidingBody.UNIT, message("Vocabulary", "Unit head")),
    (DecidingBody.FOUNDATION, message("Vocabulary", "Foundation committee")),
    (DecidingBody.MUTUAL, message("Vocabulary", "Mutual")),
    (DecidingBody.DIRECTOR_GENERAL, message("Vocabulary", "Director General")),
    (DecidingBody.HEALTH_INSPECTION, message("Vocabulary", "Health inspection")),
    (DecidingBody.BASE_REGIME, message("Vocabulary", "Compulsory health insurance")),
    (DecidingBody.CONTROL_DOCTOR, message("Vocabulary", "Control doctor")),
    (DecidingBody.INSURER, message("Vocabulary", "Insurer of the complementary cover")),
    (Recurrence.CAREER, message("Vocabulary", "Once in a career")),
    (Recurrence.YEAR, message("Vocabulary", "Once a year")),
    (Recurrence.EVENT, message("Vocabulary", "For each event")),
    (Recurrence.CAMPAIGN, message("Vocabulary", "Once a season")),
    (Recurrence.UNLIMITED, message("Vocabulary", "No limit")),
    (Recurrence.PERIODIC, message("Vocabulary", "Periodic")),
    (State.REGISTERED, message("Vocabulary", "Registered")),
    (State.INCOMPLETE, message("Vocabulary", "Incomplete")),
    (State.UNDER_REVIEW, message("Vocabulary", "Under review")),
    (State.INQUIRY, message("Vocabulary", "Social inquiry")),
    (State.ADVISED, message("Vocabulary", "Ready to transmit")),
    (State.TRANSMITTED, message("Vocabulary", "Transmitted")),
    (State.RETURNED, message("Vocabulary", "Returned for a lack")),
    (State.SETTLING, message("Vocabulary", "Being settled")),
    (State.MEDICAL_CONTROL, message("Vocabulary", "Medical control")),
    (State.COMMITTEE, message("Vocabulary", "Before the committee")),
    (State.DEFERRED, message("Vocabulary", "Deferred")),
    (State.DECIDED, message("Vocabulary", "Decided")),
    (State.NOTIFIED, message("Vocabulary", "Notified")),
    (State.PAYING, message("Vocabulary", "Being paid")),
    (State.PAID, message("Vocabulary", "Paid")),
    (State.APPEALED, message("Vocabulary", "Under appeal")),
    (State.CLOSED, message("Vocabulary", "Closed")),
    (State.ARCHIVED, message("Vocabulary", "Archived")),
    (State.CANCELLED, message("Vocabulary", "Cancelled")),
    (State.WITHDRAWN, message("Vocabulary", "Withdrawn")),
    (Outcome.ACCEPTED, message("Vocabulary", "Accepted")),
    (Outcome.PARTLY, message("Vocabulary", "Partly accepted")),
    (Outcome.REFUSED, message("Vocabulary", "Refused")),
    (Opinion.FAVOURABLE, message("Vocabulary", "Favourable")),
    (Opinion.RESERVED, message("Vocabulary", "Favourable with reserves")),
    (Opinion.UNFAVOURABLE, message("Vocabulary", "Unfavourable")),
    (NoticeChannel.BY_HAND, message("Vocabulary", "By hand, against signature")),
    (NoticeChannel.PHONE, message("Vocabulary", "By telephone")),
    (NoticeChannel.LETTER, message("Vocabulary", "By registered letter")),
    (NoticeChannel.HIERARCHY, message("Vocabulary", "Through the hierarchical channel")),
    (PaymentMode.TRANSFER, message("Vocabulary", "Bank transfer")),
    (PaymentMode.CHEQUE, message("Vocabulary", "Cheque")),
    (PaymentMode.CASH, message("Vocabulary", "Cash")),
    (PaymentMode.VOUCHER, message("Vocabulary", "Purchase voucher")),
    (PaymentMode.DIRECT, message("Vocabulary", "Paid directly to the provider of care")),
    (Payer.FOUNDATION, message("Vocabulary", "Share of the Foundation")),
    (Payer.BASE_REGIME, message("Vocabulary", "Share of the compulsory insurance")),
    (Payer.MUTUAL, message("Vocabulary", "Share of the mutual")),
    (Payer.INSURER, message("Vocabulary", "Complementary cover (AMC)")),
    (SlipState.DRAFT, message("Vocabulary", "Draft")),
    (SlipState.ISSUED, message("Vocabulary", "Issued")),
    (SlipState.ACKNOWLEDGED, message("Vocabulary", "Receipt acknowledged")),
    (SlipState.ANSWERED, message("Vocabulary", "Answered")),
    (SlipState.CANCELLED, message("Vocabulary", "Cancelled")),
    (PrintState.RESERVED, message("Vocabulary", "Being made")),
    (PrintState.MADE, message("Vocabulary", "Only looked at")),
    (PrintState.RELEASED, message("Vocabulary", "Taken out")),
    (PrintState.VOID, message("Vocabulary", "Never finished")),
    (ReleaseWay.PRINTED, message("Vocabulary", "Sent to the printer")),
    (ReleaseWay.SAVED, message("Vocabulary", "Kept as a file")),
    (ReleaseWay.MAILED, message("Vocabulary", "Sent by mail")),
    (ReportKind.INQUIRY, message("Vocabulary", "Report of a social inquiry")),
    (ReportKind.VISIT, message("Vocabulary", "Report of a solidarity visit")),
    (ReportKind.FOLLOW_UP, message("Vocabulary", "Report of a psychosocial follow-up")),
    (Role.HEAD, message("Vocabulary", "Unit head")),
    (Role.DEPUTY, message("Vocabulary", "Deputy unit head")),
    (Role.CASE_OFFICER, message("Vocabulary", "Case officer")),
    (Role.RECEPTION, message("Vocabulary", "Reception officer")),
    (Role.AUDITOR, message("Vocabulary", "Auditor")),
    (Channel.COUNTER, message("Vocabulary", "Unit's counter")),
    (Channel.MAIL, message("Vocabulary", "Mail")),
    (Channel.HIERARCHY, message("Vocabulary", "Hierarchical channel")),
    (Channel.VISIT, message("Vocabulary", "Field visit")),
)

# Arabic agrees with the sex of the person it speaks of.
_FEMININE: tuple[tuple[StrEnum, Message], ...] = (
    (Position.ACTIVE, message("Vocabulary", "Serving officer (woman)")),
    (Position.TRAINEE, message("Vocabulary", "Trainee officer (woman)")),
    (Position.COMMON, message("Vocabulary", "Administrative staff (woman)")),
    (Position.RETIRED, message("Vocabulary", "Retiree (woman)")),
    (Position.DECEASED, message("Vocabulary", "Deceased (woman)")),
    (Position.FALLEN, message("Vocabulary", "Fallen on duty (woman)")),
    (Relation.PRINCIPAL, message("Vocabulary", "Principal (woman)")),
    (Relation.SPOUSE, message("Vocabulary", "Wife")),
    (Relation.CHILD, message("Vocabulary", "Daughter")),
    (Relation.KAFALA, message("Vocabulary", "Fostered girl (kafala)")),
    (Relation.PARENT, message("Vocabulary", "Mother")),
    (MaritalStatus.SINGLE, message("Vocabulary", "Single (woman)")),
    (MaritalStatus.MARRIED, message("Vocabulary", "Married (woman)")),
    (MaritalStatus.DIVORCED, message("Vocabulary", "Divorced (woman)")),
    (MaritalStatus.WIDOWED, message("Vocabulary", "Widowed (woman)")),
    (Category.ACTIVE, message("Vocabulary", "Serving officer (woman)")),
    (Category.TRAINEE, message("Vocabulary", "Trainee officer (woman)")),
    (Category.COMMON, message("Vocabulary", "Administrative staff (woman)")),
    (Category.RETIREE, message("Vocabulary", "Retiree (woman)")),
    (Category.DECEASED, message("Vocabulary", "Deceased (woman)")),
    (Category.WIDOW, message("Vocabulary", "Widow (woman)")),
    (Category.ORPHAN, message("Vocabulary", "Orphan (girl)")),
    (Category.SPOUSE, message("Vocabulary", "Wife")),
    (Category.CHILD, message("Vocabulary", "Daughter")),
    (Category.KAFALA, message("Vocabulary", "Fostered girl (kafala)")),
    (Category.PARENT, message("Vocabulary", "Mother")),
)


def _by_code(pairs: tuple[tuple[StrEnum, Message], ...]) -> dict[tuple[type, str], Message]:
    # Members of two enumerations may be equal as texts, so the type is part of the key.
    return {(type(code), code.value): text for code, text in pairs}


# The health life says some states in the words of those who handle care sheets.
_HEALTH: tuple[tuple[StrEnum, Message], ...] = (
    (State.UNDER_REVIEW, message("Vocabulary", "Formally checked")),
    (State.TRANSMITTED, message("Vocabulary", "Sent on a slip")),
    (State.PAID, message("Vocabulary", "Reimbursed")),
)

LABELS = _by_code(_LABELS)
HEALTH_LABELS = _by_code(_HEALTH)
FEMININE = _by_code(_FEMININE)


def label(code: StrEnum, sex: Sex | None = None) -> Message:
    """Return the label of a code, in the feminine when it speaks of a woman."""
    key = (type(code), code.value)
    if sex is Sex.FEMALE and key in FEMININE:
        return FEMININE[key]
    return LABELS[key]


def state_label(state: State, kind: Kind) -> Message:
    """Return a state's label in the words of the social or of the health life."""
    key = (State, state.value)
    if kind is Kind.HEALTH and key in HEALTH_LABELS:
        return HEALTH_LABELS[key]
    return LABELS[key]


def states_label(state: State, kinds: Collection[Kind]) -> Message:
    """Return a state's label where requests of several kinds stand together: in both words."""
    social, health = (state_label(state, kind) for kind in (Kind.SOCIAL, Kind.HEALTH))
    if social == health or set(kinds) == {Kind.SOCIAL}:
        return social
    if set(kinds) == {Kind.HEALTH}:
        return health
    return message("Vocabulary", "{social} / {health}", social=social, health=health)


def standing_label(state: State, kind: Kind, outcome: Outcome | None) -> Message:
    """Return where a request stands: its state, or what was decided while that is the news."""
    if state is State.DECIDED and outcome is not None:
        return label(outcome)
    return state_label(state, kind)


def category_of(relation: Relation, position: Position) -> Category:
    """Return the category of a file's member, by relation and the principal's position."""
    if relation is Relation.PRINCIPAL:
        return _PRINCIPALS[position]
    return (_SURVIVORS if position in DEAD else _DEPENDANTS)[relation]


_PRINCIPALS = {
    Position.ACTIVE: Category.ACTIVE,
    Position.TRAINEE: Category.TRAINEE,
    Position.COMMON: Category.COMMON,
    Position.RETIRED: Category.RETIREE,
    Position.DECEASED: Category.DECEASED,
    Position.FALLEN: Category.DECEASED,
}
_DEPENDANTS = {
    Relation.SPOUSE: Category.SPOUSE,
    Relation.CHILD: Category.CHILD,
    Relation.KAFALA: Category.KAFALA,
    Relation.PARENT: Category.PARENT,
}
_SURVIVORS = {
    Relation.SPOUSE: Category.WIDOW,
    Relation.CHILD: Category.ORPHAN,
    Relation.KAFALA: Category.ORPHAN,
    Relation.PARENT: Category.PARENT,
}
