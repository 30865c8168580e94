"""What the trash gives back: frozen rows of deleted things and of what restoring one brought."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop_app.domain.messages import Message, message


class TrashKind(StrEnum):
    """What was deleted."""

    NOTE = "note"
    MEMBER = "member"
    REQUEST = "request"
    FILE = "file"
    ATTACHMENT = "attachment"
    SLIP = "slip"


TRASH_LABELS: dict[TrashKind, Message] = {
    TrashKind.NOTE: message("Trash", "Note"),
    TrashKind.MEMBER: message("Trash", "Family member"),
    TrashKind.REQUEST: message("Trash", "Request"),
    TrashKind.FILE: message("Trash", "File"),
    TrashKind.ATTACHMENT: message("Trash", "Scanned paper"),
    TrashKind.SLIP: message("Trash", "Draft of a slip"),
}


@dataclass(frozen=True, slots=True)
class TrashRow:
    """Something that was deleted and can be restored until its term is over.

    `detail_ar` is what it said; empty for what the account may not read.
    """

    id: int
    kind: TrashKind
    label: str
    detail_ar: str
    file_id: int | None
    deleted_at: datetime
    deleted_by_ar: str
    keep_until: date
    days_left: int


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back: where it is to be seen, and what changed meanwhile, in sentences."""

    kind: TrashKind
    label: str
    file_id: int | None
    request_id: int | None
    remarks: tuple[Message, ...] = ()
