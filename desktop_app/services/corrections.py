"""The log of corrections at the request of the person concerned (law 09-08, rectification)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.errors import FieldError, InvalidError
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import clean_text
from desktop_app.services.desk import Desk
from desktop_app.services.families import full_name_ar
from desktop_app.services.field_words import field_name
from desktop_app.storage.audit import log
from desktop_app.storage.models import Account, AuditRow, File, Person
from desktop_app.storage.trail_windows import REACH
from desktop_app.translate import tell

CORRECTION = "correction"
LONGEST_REASON = 300


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """A correction the person concerned asked for: what, when, by whom it was made, and why."""

    seq: int
    at: datetime
    account_ar: str
    file_id: int
    file_number: str
    person_ar: str
    fields_ar: tuple[str, ...]
    reason: str


def check_reason(reason: str) -> str:
    """Return the words of what the person asked; InvalidError (`asked_reason`) when missing."""
    plain = clean_text(reason)
    if not plain:
        text = message(
            "Corrections", "Say what the person concerned asked, and by which paper or visit."
        )
        raise InvalidError([FieldError("asked_reason", "missing_reason", text)])
    return plain[:LONGEST_REASON]


def note_correction(desk: Desk, file_id: int, person_id: int, reason: str, start: datetime) -> None:
    """Note that what was corrected from an instant on was asked for by the person concerned."""
    plain = check_reason(reason)
    with desk.write(Action.EDIT_PEOPLE, CORRECTION) as session:
        fields = _fields_since(session, desk, file_id, person_id, start)
        log(session, CORRECTION, file_id=file_id, person_id=person_id, fields=fields,
            reason=plain)  # fmt: skip


def _fields_since(
    session: Session, desk: Desk, file_id: int, person_id: int, start: datetime
) -> list[str]:
    newest = session.scalar(select(func.max(AuditRow.seq))) or 0
    query = select(AuditRow).where(
        AuditRow.seq > newest - REACH,
        AuditRow.at >= start,
        AuditRow.account_id == desk.account.id,
    )
    mine = {("people", str(person_id)), ("files", str(file_id))}
    found: dict[str, None] = {}
    for row in session.scalars(query.order_by(AuditRow.seq)):
        if row.before is None or row.after is None:
            continue
        if (row.table, row.row_id) in mine or (row.table == "members" and row.file_id == file_id):
            found |= dict.fromkeys(f"{row.table}.{name}" for name in row.after or {})
    return list(found)


def corrections(desk: Desk, file_id: int | None = None) -> list[CorrectionRow]:
    """Return the corrections that were asked for, the last first; all files when none is named."""
    desk.require(Action.SEE_PEOPLE)
    query = (
        select(AuditRow, Account.full_name_ar, File.number)
        .outerjoin(Account, Account.id == AuditRow.account_id)
        .join(File, File.id == AuditRow.file_id)
        .where(AuditRow.action == CORRECTION)
        .order_by(AuditRow.seq.desc())
    )
    if file_id is not None:
        query = query.where(AuditRow.file_id == file_id)
    with desk.read() as session:
        return [_row(session, *one) for one in session.execute(query)]


def _row(session: Session, row: AuditRow, author: str | None, number: str) -> CorrectionRow:
    told = row.after or {}
    person = session.get(Person, told["person_id"])
    names = [tell(field_name(*name.split(".", 1))) for name in told["fields"]]
    return CorrectionRow(
        seq=row.seq,
        at=row.at,
        account_ar=author or "",
        file_id=row.file_id or 0,
        file_number=number,
        person_ar=full_name_ar(person) if person is not None else "",
        fields_ar=tuple(names),
        reason=told["reason"],
    )
