"""The tables of an office."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    String,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

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
    PrintState,
    Provider,
    Relation,
    ReleaseWay,
    ReportKind,
    Role,
    Sex,
    SlipState,
    State,
)
from desktop_app.storage.columns import Code, Instant, PartialDateText

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """The base of every table."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it as a class attribute
        datetime: Instant,
        PartialDate: PartialDateText,
        dict[str, Any]: JSON,
        list[str]: JSON,
        Channel: Code(Channel),
        DecidingBody: Code(DecidingBody),
        Kind: Code(Kind),
        MaritalStatus: Code(MaritalStatus),
        NoticeChannel: Code(NoticeChannel),
        Opinion: Code(Opinion),
        Outcome: Code(Outcome),
        Payer: Code(Payer),
        PaymentMode: Code(PaymentMode),
        Position: Code(Position),
        PrintState: Code(PrintState),
        Provider: Code(Provider),
        Relation: Code(Relation),
        ReleaseWay: Code(ReleaseWay),
        ReportKind: Code(ReportKind),
        Role: Code(Role),
        Sex: Code(Sex),
        SlipState: Code(SlipState),
        State: Code(State),
    }


class Setting(Base):
    """One setting of the office, as JSON."""

    __tablename__ = "settings"
    name: Mapped[str] = mapped_column(String(60), primary_key=True)
    body: Mapped[dict[str, Any]]


class Account(Base):
    """Someone who works in the office; the wrapped key is in the vault, not here."""

    __tablename__ = "accounts"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(60), unique=True)
    full_name_ar: Mapped[str] = mapped_column(String(120))
    role: Mapped[Role]
    own_role: Mapped[str] = mapped_column(String(40), default="", server_default="")
    retired_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class Person(Base):
    """A human being: principal or member of one or more files."""

    __tablename__ = "people"
    id: Mapped[int] = mapped_column(primary_key=True)
    sex: Mapped[Sex]
    family_name_ar: Mapped[str] = mapped_column(String(80))
    given_names_ar: Mapped[str] = mapped_column(String(80))
    family_name_latin: Mapped[str] = mapped_column(String(80), default="")
    given_names_latin: Mapped[str] = mapped_column(String(80), default="")
    father_name_ar: Mapped[str] = mapped_column(String(80), default="")
    mother_name_ar: Mapped[str] = mapped_column(String(80), default="")
    sort_name: Mapped[str] = mapped_column(String(170), index=True)
    # Under these keys a person is looked for among those who may be the same one.
    family_key: Mapped[str] = mapped_column(String(20), default="", server_default="")
    given_key: Mapped[str] = mapped_column(String(20), default="", server_default="")
    name_key: Mapped[str] = mapped_column(String(41), default="", server_default="")
    birth: Mapped[PartialDate | None] = mapped_column(index=True)
    birth_place: Mapped[str] = mapped_column(String(120), default="")
    died_on: Mapped[date | None]
    marital_status: Mapped[MaritalStatus | None]
    cnie: Mapped[str] = mapped_column(String(20), default="", index=True)
    cnie_expires_on: Mapped[date | None]
    phone: Mapped[str] = mapped_column(String(20), default="", index=True)
    other_phone: Mapped[str] = mapped_column(String(20), default="")
    address: Mapped[str] = mapped_column(String(300), default="")
    town: Mapped[str] = mapped_column(String(80), default="")
    rib: Mapped[str] = mapped_column(String(24), default="")
    mutual_affiliation: Mapped[str] = mapped_column(String(12), default="")
    mutual_registration: Mapped[str] = mapped_column(String(12), default="")
    foundation_number: Mapped[str] = mapped_column(String(20), default="")
    unable_to_earn: Mapped[bool] = mapped_column(default=False)
    disability_card_until: Mapped[date | None]
    version: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012
    __table_args__ = (
        # The third column spares reading those whose other name is nothing like.
        Index(None, "family_key", "birth", "given_key"),
        Index(None, "given_key", "birth", "family_key"),
        Index(None, "name_key", "birth"),
    )


class File(Base):
    """A principal beneficiary's file with the career behind it; the family are its members."""

    __tablename__ = "files"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(20), unique=True)
    unit: Mapped[str] = mapped_column(String(5), index=True)
    principal_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    position: Mapped[Position]
    matricule: Mapped[str | None] = mapped_column(String(12), unique=True)
    payroll_number: Mapped[str] = mapped_column(String(10), default="", index=True)
    rank: Mapped[str] = mapped_column(String(40), default="")
    posting: Mapped[str] = mapped_column(String(160), default="")
    recruited_on: Mapped[PartialDate | None]
    retired_on: Mapped[PartialDate | None]
    pension_number: Mapped[str] = mapped_column(String(20), default="")
    pension: Mapped[int | None]
    old_number: Mapped[str] = mapped_column(String(40), default="", index=True)
    version: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class Member(Base):
    """A person's place in a file, with the facts their rights depend on."""

    __tablename__ = "members"
    id: Mapped[int] = mapped_column(primary_key=True)
    file_id: Mapped[int] = mapped_column(ForeignKey("files.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    relation: Mapped[Relation]
    mother_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    guardian_name: Mapped[str] = mapped_column(String(120), default="")
    since: Mapped[date | None]
    ended_on: Mapped[date | None]
    end_reason: Mapped[str] = mapped_column(String(20), default="")
    studies: Mapped[str] = mapped_column(String(20), default="")
    studies_until: Mapped[date | None] = mapped_column(index=True)
    other_cover: Mapped[bool | None]
    kafala_reference: Mapped[str] = mapped_column(String(60), default="")
    version: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012
    # With the relation, so that lists of the principals are ordered without reading the rows.
    __table_args__ = (
        UniqueConstraint("file_id", "person_id"),
        Index(None, "file_id", "relation"),
        Index(None, "person_id", "relation"),
    )


class Request(Base):
    """One health or social request, from deposit to its end."""

    __tablename__ = "requests"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(24), unique=True)
    old_number: Mapped[str] = mapped_column(String(40), default="", index=True)
    kind: Mapped[Kind]
    provider: Mapped[Provider]
    type: Mapped[str] = mapped_column(String(10), index=True)
    type_version: Mapped[int] = mapped_column(default=1)
    file_id: Mapped[int] = mapped_column(ForeignKey("files.id"))
    beneficiary_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    depositor: Mapped[str] = mapped_column(String(120), default="")
    channel: Mapped[Channel]
    urgent: Mapped[bool] = mapped_column(default=False)
    state: Mapped[State]
    state_since: Mapped[date]
    received_on: Mapped[date] = mapped_column(index=True)
    registered_at: Mapped[datetime]
    due_on: Mapped[date | None]
    answers: Mapped[dict[str, Any]]
    note: Mapped[str] = mapped_column(Text, default="")
    amount_requested: Mapped[int | None]
    amount_granted: Mapped[int | None]
    deciding_body: Mapped[DecidingBody]
    outcome: Mapped[Outcome | None]
    decided_on: Mapped[date | None]
    decision_reference: Mapped[str] = mapped_column(String(60), default="")
    decision_reason: Mapped[str] = mapped_column(Text, default="")
    reasons: Mapped[list[str]] = mapped_column(default=list)
    override_reason: Mapped[str] = mapped_column(Text, default="")
    opinion: Mapped[Opinion | None]
    opinion_on: Mapped[date | None]
    opinion_note: Mapped[str] = mapped_column(Text, default="")
    transmitted_on: Mapped[date | None]
    notified_on: Mapped[date | None]
    notice_channel: Mapped[NoticeChannel | None]
    granted_number: Mapped[str] = mapped_column(String(40), default="", index=True)
    valid_from: Mapped[date | None]
    valid_until: Mapped[date | None] = mapped_column(index=True)
    paper_demands: Mapped[int] = mapped_column(default=0)
    budget_line_id: Mapped[int | None] = mapped_column(ForeignKey("budget_lines.id"), index=True)
    assigned_to: Mapped[int | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    registered_by: Mapped[int] = mapped_column(ForeignKey("accounts.id"))
    is_history: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012
    __table_args__ = (
        # What lists count and add up by state is read from this index alone,
        Index(None, "state", "due_on", "amount_requested", "amount_granted"),
        # and what a line of a person tells of their requests from this one.
        Index(None, "file_id", "state", "due_on", "beneficiary_id"),
        Index(None, "beneficiary_id", "type"),
        Index(None, "received_on", "id"),
        Index(None, "decided_on"),
        # The orders of lists.
        Index(None, "due_on"),
        Index(None, "amount_requested"),
        Index(None, "amount_granted"),
    )


class RequestPaper(Base):
    """One paper of a request: received on a date, or still missing."""

    __tablename__ = "request_papers"
    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("requests.id"), index=True)
    position: Mapped[int]
    codes: Mapped[str] = mapped_column(String(40))
    received_code: Mapped[str] = mapped_column(String(10), default="")
    received_on: Mapped[date | None]
    is_optional: Mapped[bool] = mapped_column(default=False)
    __table_args__ = (UniqueConstraint("request_id", "position"),)


class RequestEvent(Base):
    """One line of a request's timeline."""

    __tablename__ = "request_events"
    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("requests.id"), index=True)
    at: Mapped[datetime]
    on: Mapped[date]
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"))
    action: Mapped[str] = mapped_column(String(30))
    from_state: Mapped[State | None]
    to_state: Mapped[State]
    note: Mapped[str] = mapped_column(Text, default="")
    details: Mapped[dict[str, Any]]


class Note(Base):
    """A remark on a person of a file."""

    __tablename__ = "notes"
    id: Mapped[int] = mapped_column(primary_key=True)
    file_id: Mapped[int] = mapped_column(ForeignKey("files.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"))
    at: Mapped[datetime]
    text: Mapped[str] = mapped_column(Text)
    confidential: Mapped[bool] = mapped_column(default=False)


class Payment(Base):
    """An amount that reached the beneficiary of a request, or whoever gave the care."""

    __tablename__ = "payments"
    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("requests.id"), index=True)
    on: Mapped[date]
    payer: Mapped[Payer]
    mode: Mapped[PaymentMode]
    amount: Mapped[int]
    rib: Mapped[str] = mapped_column(String(24), default="")
    reference: Mapped[str] = mapped_column(String(60), default="")
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"))
    at: Mapped[datetime]


class BudgetLine(Base):
    """What a programme may spend in a year; `types` are the codes of its requests."""

    __tablename__ = "budget_lines"
    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int] = mapped_column(index=True)
    programme_ar: Mapped[str] = mapped_column(String(120))
    provider: Mapped[Provider]
    types: Mapped[list[str]]
    amount: Mapped[int]
    version: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012
    __table_args__ = (UniqueConstraint("year", "programme_ar"),)


class ActLine(Base):
    """One act of a care sheet, with what it costs and who should bear it (an estimate).

    Amounts are centimes; `coefficient` is in hundredths; the tariff is the one in force on the
    day of the act, kept by its version.
    """

    __tablename__ = "act_lines"
    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("requests.id"), index=True)
    position: Mapped[int]
    on: Mapped[date]
    code: Mapped[str] = mapped_column(String(20))
    label_ar: Mapped[str] = mapped_column(String(120), default="")
    key_letter: Mapped[str] = mapped_column(String(10), default="")
    coefficient: Mapped[int] = mapped_column(default=100)
    group: Mapped[str] = mapped_column(String(20))
    tariff_version: Mapped[str] = mapped_column(String(20))
    practitioner: Mapped[str] = mapped_column(String(9), default="")
    asked: Mapped[int]
    counted: Mapped[int]
    base_share: Mapped[int]
    mutual_share: Mapped[int]
    complementary_share: Mapped[int]
    left: Mapped[int]
    __table_args__ = (UniqueConstraint("request_id", "position"),)


class Settlement(Base):
    """What the funds settled for a health request; amounts are centimes."""

    __tablename__ = "settlements"
    request_id: Mapped[int] = mapped_column(ForeignKey("requests.id"), primary_key=True)
    on: Mapped[date]
    reference: Mapped[str] = mapped_column(String(60), default="")
    asked: Mapped[int]
    base_share: Mapped[int | None]
    mutual_share: Mapped[int | None]
    complementary_share: Mapped[int | None]
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"))
    version: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class RequestReport(Base):
    """A written report of the unit on a request: inquiry, solidarity visit or follow-up."""

    __tablename__ = "request_reports"
    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("requests.id"), index=True)
    kind: Mapped[ReportKind]
    on: Mapped[date]
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"))
    at: Mapped[datetime]
    body: Mapped[dict[str, Any]]
    confidential: Mapped[bool] = mapped_column(default=False)


class Slip(Base):
    """A dispatch slip to one body; its content is frozen when it is issued."""

    __tablename__ = "slips"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str | None] = mapped_column(String(24), unique=True)
    provider: Mapped[Provider]
    state: Mapped[SlipState] = mapped_column(index=True)
    addressee: Mapped[str] = mapped_column(String(200), default="")
    subject: Mapped[str] = mapped_column(String(200), default="")
    on: Mapped[date]
    channel: Mapped[str] = mapped_column(String(60), default="")
    content: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    issued_at: Mapped[datetime | None]
    issued_by: Mapped[int | None] = mapped_column(ForeignKey("accounts.id"))
    acknowledged_on: Mapped[date | None]
    acknowledgement: Mapped[str] = mapped_column(String(120), default="")
    reminded_on: Mapped[date | None]
    reminders: Mapped[int] = mapped_column(default=0)
    cancel_reason: Mapped[str] = mapped_column(Text, default="")
    version: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class SlipLine(Base):
    """A request on a slip, and the answer to it; `open` while the slip still carries it."""

    __tablename__ = "slip_lines"
    id: Mapped[int] = mapped_column(primary_key=True)
    slip_id: Mapped[int] = mapped_column(ForeignKey("slips.id"), index=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("requests.id"), index=True)
    position: Mapped[int]
    pieces: Mapped[int] = mapped_column(default=0)
    remark: Mapped[str] = mapped_column(String(120), default="")
    open: Mapped[bool] = mapped_column(default=True)
    answered_on: Mapped[date | None]
    answer: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    __table_args__ = (
        UniqueConstraint("slip_id", "request_id"),
        # A request is on one open slip at most: the database itself refuses a second.
        Index(
            "uq_slip_lines_open_request",
            "request_id",
            unique=True,
            sqlite_where=text("open = 1"),
            postgresql_where=text("open"),
        ),
    )


class Reminder(Base):
    """Something an account wants to be reminded of; the other tasks follow from the records."""

    __tablename__ = "reminders"
    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"), index=True)
    due_on: Mapped[date] = mapped_column(index=True)
    text: Mapped[str] = mapped_column(Text)
    request_id: Mapped[int | None] = mapped_column(ForeignKey("requests.id"), index=True)
    file_id: Mapped[int | None] = mapped_column(ForeignKey("files.id"), index=True)
    done_at: Mapped[datetime | None]
    created_at: Mapped[datetime]


class Holiday(Base):
    """The office's own word on a day: off (bridge, confirmed Eid) or worked after all."""

    __tablename__ = "holidays"
    on: Mapped[date] = mapped_column(primary_key=True)
    name_ar: Mapped[str] = mapped_column(String(120), default="")
    off: Mapped[bool] = mapped_column(default=True)


class TypeVersion(Base):
    """A request type as the office changed it from a day on; `body` holds the keys changed."""

    __tablename__ = "type_versions"
    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(10))
    number: Mapped[int]
    effective_from: Mapped[date]
    body: Mapped[dict[str, Any]]
    reason: Mapped[str] = mapped_column(Text, default="")
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"))
    at: Mapped[datetime]
    __table_args__ = (UniqueConstraint("code", "number"),)


class TariffVersion(Base):
    """A tariff the office brought in: its key letters, acts and rates from a day on."""

    __tablename__ = "tariff_versions"
    name: Mapped[str] = mapped_column(String(20), primary_key=True)
    since: Mapped[date]
    body: Mapped[dict[str, Any]]
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"))
    at: Mapped[datetime]


class SigningKey(Base):
    """The office's Ed25519 key, with which it seals what it prints; the trail never has the seed.

    `name` is how papers tell which key sealed them: the first bytes of the public key's digest.
    """

    __tablename__ = "signing_keys"
    name: Mapped[str] = mapped_column(String(8), primary_key=True)
    public: Mapped[str] = mapped_column(String(64))
    seed: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime]


class Print(Base):
    """A document that was made: its number, what it is about, its seal and what it said.

    `facts` are the lines to compare a paper in hand with; `fingerprint` is SHA-256 in hex.
    """

    __tablename__ = "prints"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(12), unique=True)
    kind: Mapped[str] = mapped_column(String(40), index=True)
    title: Mapped[str] = mapped_column(String(200))
    file_id: Mapped[int | None] = mapped_column(ForeignKey("files.id"), index=True)
    request_id: Mapped[int | None] = mapped_column(ForeignKey("requests.id"), index=True)
    slip_id: Mapped[int | None] = mapped_column(ForeignKey("slips.id"), index=True)
    on: Mapped[date] = mapped_column(index=True)
    at: Mapped[datetime]
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"), index=True)
    state: Mapped[PrintState]
    code: Mapped[str] = mapped_column(String(9))
    fingerprint: Mapped[str] = mapped_column(String(64), default="")
    payload: Mapped[str] = mapped_column(Text, default="")
    pages: Mapped[int] = mapped_column(default=0)
    facts: Mapped[list[dict[str, str]]] = mapped_column(JSON, default=list)


class PrintRelease(Base):
    """A document that left the program: how, when, and by whose hand."""

    __tablename__ = "print_releases"
    id: Mapped[int] = mapped_column(primary_key=True)
    print_id: Mapped[int] = mapped_column(ForeignKey("prints.id"), index=True)
    way: Mapped[ReleaseWay]
    at: Mapped[datetime]
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"))


class Draft(Base):
    """A half-typed form of one account, kept until it is saved or dropped."""

    __tablename__ = "drafts"
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"), primary_key=True)
    form: Mapped[str] = mapped_column(String(60), primary_key=True)
    body: Mapped[dict[str, Any]]
    saved_at: Mapped[datetime]


class Counter(Base):
    """The last number given in a yearly series; numbers have no gaps and are never reused."""

    __tablename__ = "counters"
    series: Mapped[str] = mapped_column(String(30), primary_key=True)
    last: Mapped[int]


class GoneNumber(Base):
    """The greatest number of a table's rows that went with its row: it is never given again."""

    __tablename__ = "gone_numbers"
    table: Mapped[str] = mapped_column(String(40), primary_key=True)
    last: Mapped[int]


class SearchTerm(Base):
    """An identifier, folded and without spaces, by which a person is found."""

    __tablename__ = "search_terms"
    term: Mapped[str] = mapped_column(String(60), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), primary_key=True, index=True)
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012


class SearchWord(Base):
    """A word of somebody's name, once; the later it came to the office, the greater its number."""

    __tablename__ = "search_words"
    id: Mapped[int] = mapped_column(primary_key=True)
    term: Mapped[str] = mapped_column(String(60), unique=True)


class Blob(Base):
    """The bytes of a kept paper, once for all who have the same; `sha256` is of the plain bytes."""

    __tablename__ = "blobs"
    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    size: Mapped[int]
    packed: Mapped[bool] = mapped_column(default=False)
    # The database walks all of a long column to reach what stands behind it: the body is last.
    thumbnail: Mapped[bytes | None] = mapped_column(LargeBinary)
    body: Mapped[bytes] = mapped_column(LargeBinary)


class Attachment(Base):
    """A scanned paper of a file or of a request; `paper` is its code in the list of papers."""

    __tablename__ = "attachments"
    id: Mapped[int] = mapped_column(primary_key=True)
    file_id: Mapped[int] = mapped_column(ForeignKey("files.id"), index=True)
    request_id: Mapped[int | None] = mapped_column(ForeignKey("requests.id"), index=True)
    paper: Mapped[str] = mapped_column(String(60), default="")
    sha256: Mapped[str] = mapped_column(ForeignKey("blobs.sha256"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    media: Mapped[str] = mapped_column(String(40))
    size: Mapped[int]
    pages: Mapped[int] = mapped_column(default=1)
    note: Mapped[str] = mapped_column(Text, default="")
    confidential: Mapped[bool] = mapped_column(default=False)
    added_at: Mapped[datetime]
    added_by: Mapped[int] = mapped_column(ForeignKey("accounts.id"))


class Trashed(Base):
    """Something that was deleted: all its rows as they stood, until its term is over.

    `body` has the rows by table; it is emptied when the thing is purged.
    """

    __tablename__ = "trash"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(30), index=True)
    label: Mapped[str] = mapped_column(String(200))
    file_id: Mapped[int | None] = mapped_column(index=True)
    body: Mapped[dict[str, Any]]
    deleted_at: Mapped[datetime]
    deleted_by: Mapped[int] = mapped_column(ForeignKey("accounts.id"))
    keep_until: Mapped[date] = mapped_column(index=True)
    restored_at: Mapped[datetime | None]
    purged_at: Mapped[datetime | None]


class Approval(Base):
    """Something grave that a second person must agree to: asked, answered, and used once.

    `action` is what will be done and `body` with what; `answer` is `granted`, `refused` or none.
    """

    __tablename__ = "approvals"
    id: Mapped[int] = mapped_column(primary_key=True)
    action: Mapped[str] = mapped_column(String(40), index=True)
    subject: Mapped[str] = mapped_column(String(60), default="")
    body: Mapped[dict[str, Any]]
    reason: Mapped[str] = mapped_column(Text, default="")
    asked_by: Mapped[int] = mapped_column(ForeignKey("accounts.id"))
    asked_at: Mapped[datetime]
    answer: Mapped[str] = mapped_column(String(10), default="")
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("accounts.id"))
    answered_at: Mapped[datetime | None]
    used_at: Mapped[datetime | None]


class BackupRun(Base):
    """A backup, a restore drill or a restore: where, what it held, and whether it was sound."""

    __tablename__ = "backup_runs"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(20), index=True)
    at: Mapped[datetime] = mapped_column(index=True)
    account_id: Mapped[int | None] = mapped_column(ForeignKey("accounts.id"))
    place: Mapped[str] = mapped_column(String(300), default="")
    size: Mapped[int] = mapped_column(default=0)
    counts: Mapped[dict[str, Any]]
    sound: Mapped[bool] = mapped_column(default=False)
    detail: Mapped[str] = mapped_column(Text, default="")


class Look(Base):
    """When an account last looked at a person (`kind` person, with the file) or a request."""

    __tablename__ = "looks"
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(10), primary_key=True)
    subject_id: Mapped[int] = mapped_column(primary_key=True)
    file_id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    __table_args__ = (Index(None, "account_id", "at"),)


class Layout(Base):
    """How an account wants the columns of a list: which, in which order, how wide."""

    __tablename__ = "layouts"
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"), primary_key=True)
    list: Mapped[str] = mapped_column(String(20), primary_key=True)
    body: Mapped[dict[str, Any]]


class SavedView(Base):
    """A list's filters and order under a name; `shared` with the office or its owner's alone."""

    __tablename__ = "saved_views"
    id: Mapped[int] = mapped_column(primary_key=True)
    list: Mapped[str] = mapped_column(String(20), index=True)
    name: Mapped[str] = mapped_column(String(80))
    body: Mapped[dict[str, Any]]
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"))
    shared: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class Pair(Base):
    """Two people who may be one: how alike, why, and what was judged (`same`, `different`, none).

    The smaller id comes first; `score` is in thousandths. No foreign keys: a judgement outlives
    the person whom a merge took away, so that taking the merge back brings it back too.
    """

    __tablename__ = "pairs"
    first_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    second_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, index=True)
    score: Mapped[int]
    reasons: Mapped[list[str]]
    found_at: Mapped[datetime]
    answer: Mapped[str] = mapped_column(String(10), default="", server_default="")
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("accounts.id"))
    answered_at: Mapped[datetime | None]
    __table_args__ = (Index(None, "answer", "score"),)


class Merge(Base):
    """Two people made one: the journal by which both are put back as they were.

    `body` has the rows of both before, and which rows went over to the one who stayed. Where two
    files became one, the ids of both, and the number that is not the file's any more. No foreign
    keys: one of the two is gone.
    """

    __tablename__ = "merges"
    id: Mapped[int] = mapped_column(primary_key=True)
    kept_id: Mapped[int] = mapped_column(index=True)
    gone_id: Mapped[int] = mapped_column(index=True)
    kept_file_id: Mapped[int | None]
    gone_file_id: Mapped[int | None] = mapped_column(index=True)
    former_number: Mapped[str] = mapped_column(
        String(20), default="", server_default="", index=True
    )
    label: Mapped[str] = mapped_column(String(200))
    body: Mapped[dict[str, Any]]
    reason: Mapped[str] = mapped_column(Text, default="")
    at: Mapped[datetime]
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"))
    undone_at: Mapped[datetime | None]
    undone_by: Mapped[int | None] = mapped_column(ForeignKey("accounts.id"))


class AuditRow(Base):
    """One change, sign-in, export or print: who, when, what, before and after.

    `mac` is the keyed hash of the row and of the `mac` before it, in hex; empty in rows that are
    older than the chain, until the first opening seals them.
    """

    __tablename__ = "audit"
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    at: Mapped[datetime]
    account_id: Mapped[int | None] = mapped_column(ForeignKey("accounts.id"))
    action: Mapped[str] = mapped_column(String(40))
    table: Mapped[str] = mapped_column(String(30), default="")
    row_id: Mapped[str] = mapped_column(String(60), default="")
    file_id: Mapped[int | None] = mapped_column(index=True)
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    mac: Mapped[str] = mapped_column(String(64), default="", server_default="")
    __table_args__ = (Index(None, "table", "row_id"),)
