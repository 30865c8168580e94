"""What the printed record of a restore drill tells: the copy, what was counted then and now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from desktop_app.domain.copies import DRILL
from desktop_app.domain.errors import ConflictError
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.services.desk import Desk
from desktop_app.storage.models import Account, BackupRun

EARLIER = 6


@dataclass(frozen=True, slots=True)
class DrillRecord:
    """The last drill: `noted` is what the copy held when it was made, `found` what came back."""

    at: datetime
    by: str
    copy: str
    copied_at: datetime | None
    size: int
    sound: bool
    noted: Mapping[str, int]
    found: Mapping[str, int]
    earlier: tuple[tuple[datetime, str, bool], ...]


def drill_record(desk: Desk) -> DrillRecord:
    """Return the record of the last drill. ConflictError when there was none yet."""
    desk.require(Action.PRINT)
    with desk.read() as session:
        query = select(BackupRun).where(BackupRun.kind == DRILL).order_by(BackupRun.id.desc())
        runs = list(session.scalars(query.limit(EARLIER + 1)))
        if not runs:
            raise ConflictError(
                message("Backups", "There was no restore drill yet. Do one under the settings."),
                "no_drill",
            )
        last, *others = runs
        account = session.get(Account, last.account_id) if last.account_id else None
        return DrillRecord(
            at=last.at,
            by=account.full_name_ar if account is not None else "",
            copy=Path(last.place).name,
            copied_at=_instant(last.counts.get("copied_at")),
            size=last.size,
            sound=last.sound,
            noted=last.counts.get("noted", {}),
            found={name: n for name, n in last.counts.items() if type(n) is int},
            earlier=tuple((one.at, Path(one.place).name, one.sound) for one in others),
        )


def _instant(text: object) -> datetime | None:
    return datetime.fromisoformat(text) if isinstance(text, str) and text else None
