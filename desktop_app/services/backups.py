"""Making, restoring and checking copies of the office."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.roles import Action
from desktop_app.services.desk import Desk
from desktop_app.storage import backups
from desktop_app.storage.audit import log
from desktop_app.storage.backups import Verdict

restore = backups.restore


def back_up(desk: Desk, out: Path) -> None:
    """Write a backup of the office, checked by opening it; the making is logged."""
    with desk.write(Action.BACK_UP) as session:
        log(session, "back_up", out=out.name)
    backups.back_up(desk.database, desk.key, desk.folder, out)


def check(desk: Desk) -> list[Verdict]:
    """Return a verdict for each part of the office."""
    desk.require(Action.CHECK_OFFICE)
    return backups.check(desk.database)
