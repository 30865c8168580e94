"""All that an office holds on the people of a file, in words: the right of access of law 09-08."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.messages import Message
from desktop_app.domain.retention import RecordKind, RetentionClass
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Relation
from desktop_app.services import corrections, people, requests, retention
from desktop_app.services.corrections import CorrectionRow
from desktop_app.services.desk import Desk
from desktop_app.services.field_words import TABLES, value_words
from desktop_app.services.history import title_of
from desktop_app.services.rows import FilePage, MemberRow, RequestPage
from desktop_app.storage.models import Account, Attachment, AuditRow
from desktop_app.storage.row_copies import copied, stored
from desktop_app.translate import tell

# What counts as having seen or taken something of a file.
SIGHTS = frozenset({"reveal", "print", "preview", "export", "break_glass", "read", "see"})
IN_HEADING = frozenset({"relation"})


@dataclass(frozen=True, slots=True)
class HeldPerson:
    """A person of the file: every field in words, and where the data came from."""

    member: MemberRow
    fields: tuple[tuple[str, str], ...]
    source: Message | None
    since: datetime | None
    account_ar: str


@dataclass(frozen=True, slots=True)
class Sight:
    """Who saw or took something of the file, what it was, and when last."""

    account_ar: str
    title: Message
    times: int
    last: datetime


@dataclass(frozen=True, slots=True)
class PersonalData:
    """Everything held on the people of a file; `withheld` tells that some notes stay closed."""

    page: FilePage
    people: tuple[HeldPerson, ...]
    requests: tuple[RequestPage, ...]
    attachments: tuple[tuple[str, str], ...]
    sights: tuple[Sight, ...]
    corrections: tuple[CorrectionRow, ...]
    classes: tuple[RetentionClass, ...]
    withheld: bool


def personal_data(desk: Desk, file_id: int) -> PersonalData:
    """Return all that is held on the people of a file.

    Identity and account numbers stand in full, since they are the person's own: ForbiddenError
    for a role that may not show them, or that may not take data out.
    """
    for action in (Action.EXPORT, Action.REVEAL_IDENTIFIERS, Action.SEE_BANK):
        desk.require(action)
    page = people.file_page(desk, file_id)
    told = tuple(requests.request_page(desk, row.id) for row in page.requests)
    known = retention.classes(desk)
    with desk.read() as session:
        held = tuple(_held(session, desk, page, member) for member in page.members)
        kept = _attachments(session, file_id)
        sights = _sights(session, file_id)
    return PersonalData(
        page=page,
        people=held,
        requests=told,
        attachments=kept,
        sights=sights,
        corrections=tuple(corrections.corrections(desk, file_id)),
        classes=tuple(known[kind] for kind in _kinds(told)),
        withheld=bool(page.withheld) or any(one.withheld for one in told),
    )


def _kinds(told: Sequence[RequestPage]) -> list[RecordKind]:
    kinds = {one.row.kind.value for one in told}
    asked = [RecordKind(f"{kind}_request") for kind in sorted(kinds)]
    return [RecordKind.FILE, *asked, RecordKind.PRINTS, RecordKind.TRAIL]


def _held(session: Session, desk: Desk, page: FilePage, member: MemberRow) -> HeldPerson:
    keys = [("people", member.person.id), ("members", member.id)]
    if member.relation is Relation.PRINCIPAL:
        keys.append(("files", page.file.id))
    fields = []
    for table, row_id in keys:
        row = stored(session, table, row_id)
        values = copied(row) if row is not None else {}
        for name, words in TABLES[table].items():
            said = value_words(desk, table, name, values.get(name), full=True)
            if said and values.get(name) is not False and name not in IN_HEADING:
                fields.append((tell(words.name), said))
    source = _source(session, page.file.id, member)
    if source is None:
        return HeldPerson(member, tuple(fields), None, None, "")
    row, author = source
    return HeldPerson(member, tuple(fields), title_of(row.action), row.at, author)


def _source(session: Session, file_id: int, member: MemberRow) -> tuple[AuditRow, str] | None:
    query = (
        select(AuditRow, Account.full_name_ar)
        .outerjoin(Account, Account.id == AuditRow.account_id)
        .where(
            AuditRow.file_id == file_id,
            AuditRow.table == "members",
            AuditRow.row_id == str(member.id),
        )
        .order_by(AuditRow.seq.desc())
    )
    # An absent value is kept as the JSON word for it, which the database takes for a value.
    found = [(row, author or "") for row, author in session.execute(query) if row.before is None]
    return found[0] if found else None


def _attachments(session: Session, file_id: int) -> tuple[tuple[str, str], ...]:
    query = select(Attachment).where(
        Attachment.file_id == file_id, Attachment.confidential.is_(False)
    )
    return tuple((one.name, one.note) for one in session.scalars(query.order_by(Attachment.id)))


def _sights(session: Session, file_id: int) -> tuple[Sight, ...]:
    query = (
        select(Account.full_name_ar, AuditRow.action, func.count(), func.max(AuditRow.at))
        .join(Account, Account.id == AuditRow.account_id)
        .where(AuditRow.file_id == file_id, AuditRow.table == "", AuditRow.action.in_(SIGHTS))
        .group_by(Account.full_name_ar, AuditRow.action)
        .order_by(func.max(AuditRow.at).desc())
    )
    return tuple(
        Sight(name, title_of(action), times, last)
        for name, action, times, last in session.execute(query)
    )
