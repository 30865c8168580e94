"""Reads the audit trail as the story of one file."""

from __future__ import annotations

from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from desktop_app.domain import workflow
from desktop_app.domain.messages import Message, message
from desktop_app.domain.workflow import RequestAction
from desktop_app.services.rows import ChangeRow
from desktop_app.storage.models import Account, AuditRow, Member
from desktop_app.storage.trail_queries import before_merges
from desktop_app.translate import tell

TITLES: dict[str, Message] = {
    "register_file": message("History", "Opening of the file"),
    "edit_person": message("History", "Correction of a person"),
    "edit_career": message("History", "Correction of the career"),
    "add_member": message("History", "Addition to the family"),
    "edit_member": message("History", "Correction of a family member"),
    "add_note": message("History", "Note"),
    "save_acts": message("History", "Acts of the care sheet"),
    "delete_note": message("History", "Deletion of a note"),
    "delete_member": message("History", "Deletion of a family member"),
    "delete_request": message("History", "Deletion of a request"),
    "delete_file": message("History", "Deletion of a file"),
    "delete_attachment": message("History", "Deletion of a scanned paper"),
    "drop_slip": message("History", "Deletion of a draft slip"),
    "restore": message("History", "Restoring from the trash"),
    "undo": message("History", "Taking back of a change"),
    "correction": message("History", "Correction at the request of the person concerned"),
    "export": message("History", "Export of data"),
    "merge": message("History", "Merge of two records of one person"),
    "unmerge": message("History", "Taking apart of a merge"),
    "purge": message("History", "Destruction at the end of the retention period"),
    "register_request": message("History", "Registration of a request"),
    "receive_papers": message("History", "Receipt of papers"),
    **{action.value: workflow.label(action) for action in workflow.RIGHTS},
    "add_attachment": message("History", "Keeping of a scanned paper"),
    "remove_attachment": message("History", "Removal of a scanned paper"),
    "read_attachment": message("History", "Reading of a confidential paper"),
    "export_attachment": message("History", "Copy of a scanned paper handed out"),
    "import": message("History", "Import of a register"),
    "demo": message("History", "Demonstration data"),
    "print": message("History", "Printing of a document"),
    "preview": message("History", "Preview of a document"),
    "reveal": message("History", "Showing of a masked number"),
    "break_glass": message("History", "Exceptional consultation"),
}
OTHER = message("History", "Change")
# Of these, the confidential ones are not even mentioned to who may not see them.
SECRET = frozenset({"notes", "attachments"})
SECRET_READS = frozenset({"read_attachment", "export_attachment"})
STEPS = frozenset(action.value for action in RequestAction)
# The register of prints notes each step of a document; the file's history tells of it once.
PRINTS = "prints"
NAMES_SHOWN = ("number", "given_names_ar", "family_name_ar", "document", "text", "gone")


def of_file(
    session: Session, file_id: int, limit: int, *, confidential: bool, reader: int = 0
) -> list[ChangeRow]:
    """Return what was done to a file, the last first; one line for each action.

    Without `confidential` what concerns confidential notes and papers is passed over in silence,
    unless the `reader` wrote it.
    """
    members = select(Member.person_id).where(Member.file_id == file_id)
    people = list(session.scalars(members))
    query = (
        select(AuditRow, Account.full_name_ar)
        .outerjoin(Account, Account.id == AuditRow.account_id)
        .where(
            # A person is of no file by the row itself: the places in the file tell who is.
            or_(
                AuditRow.file_id == file_id,
                and_(AuditRow.table == "people", AuditRow.row_id.in_([str(one) for one in people])),
                *before_merges(session, file_id, people),
            ),
            AuditRow.table != PRINTS,
        )
        .order_by(AuditRow.seq.desc())
        .limit(limit * 4)
    )
    lines: list[ChangeRow] = []
    for row, author in session.execute(query):
        if _is_secret(row) and not confidential and row.account_id != reader:
            continue
        line = _line(row, author or "")
        # The rows one action wrote at one instant are one line for a reader.
        if lines and (lines[-1].at, lines[-1].title_ar) == (line.at, line.title_ar):
            lines[-1] = _joined(lines[-1], line)
        else:
            lines.append(line)
    return lines[:limit]


def _is_secret(row: AuditRow) -> bool:
    values: dict[str, Any] = row.after or row.before or {}
    return bool(values.get("confidential")) and (row.table in SECRET or row.action in SECRET_READS)


def title_of(action: str) -> Message:
    """Return what an action of the trail is called."""
    step = workflow.LABELS.get(RequestAction(action)) if action in STEPS else None
    return TITLES.get(action, step or OTHER)


def _line(row: AuditRow, author: str) -> ChangeRow:
    return ChangeRow(row.at, author, tell(title_of(row.action)), _detail(row))


def _joined(first: ChangeRow, second: ChangeRow) -> ChangeRow:
    details = dict.fromkeys(part for part in (first.detail_ar, second.detail_ar) if part)
    return ChangeRow(first.at, first.account_ar, first.title_ar, "، ".join(details))


def _detail(row: AuditRow) -> str:
    values: dict[str, Any] = row.after or row.before or {}
    return " ".join(str(values[name]) for name in NAMES_SHOWN if values.get(name))
