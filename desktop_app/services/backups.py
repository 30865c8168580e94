"""Making, restoring and checking copies of the office."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.services.attachments import papers_verdict
from desktop_app.services.check_words import told_of
from desktop_app.services.desk import Desk
from desktop_app.storage import backups, opening
from desktop_app.storage.audit import log
from desktop_app.storage.backups import Verdict
from desktop_app.storage.models import Setting

PARTS: dict[str, Message] = {
    "database": message("Backups", "Database"),
    "trail": message("Backups", "Trail of changes"),
    "head": message("Backups", "End of the trail"),
    "attachments": message("Backups", "Kept papers"),
}
LAST_BACKUP = "last_backup"
# A copy older than this is told as a worry.
FRESH = timedelta(days=7)

restore = backups.restore


@dataclass(frozen=True, slots=True)
class LastBackup:
    """When the last copy was made and checked, under which name, and whether that is recent."""

    at: datetime
    name: str
    is_fresh: bool


def back_up(desk: Desk, out: Path) -> None:
    """Write a backup of the office, checked by opening it; the making is logged."""
    with desk.write(Action.BACK_UP) as session:
        log(session, "back_up", out=out.name)
    backups.back_up(desk.database, desk.key, desk.folder, out)
    body = {"at": desk.now().isoformat(), "name": out.name}
    with desk.write(Action.BACK_UP) as session:
        setting = session.get(Setting, LAST_BACKUP)
        if setting is None:
            session.add(Setting(name=LAST_BACKUP, body=body))
        else:
            setting.body = body


def last_backup(desk: Desk) -> LastBackup | None:
    """Return the last copy that was made of this office; None when there is none yet."""
    with desk.read() as session:
        setting = session.get(Setting, LAST_BACKUP)
    if setting is None:
        return None
    at = datetime.fromisoformat(setting.body["at"])
    return LastBackup(at, setting.body["name"], desk.now() - at <= FRESH)


def accept_head(desk: Desk) -> None:
    """Note that what the head marker showed was looked at: checks tell it no more."""
    with desk.write(Action.CHECK_OFFICE, opening.ACCEPTED) as session:
        log(session, opening.ACCEPTED)


def check(desk: Desk) -> list[Verdict]:
    """Return a verdict for each part of the office."""
    desk.require(Action.CHECK_OFFICE)
    told = [replace(one, detail=told_of(desk, one)) for one in backups.check(desk.database)]
    return [*told, papers_verdict(desk)]
