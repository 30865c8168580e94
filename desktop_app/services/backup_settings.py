"""What the office decides of its copies: a second place, and after how many days to worry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import FieldError, InvalidError
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.services.desk import Desk
from desktop_app.services.settings import preferences, save_preferences

BACKUPS = "backups"
# A second place is known by this file, not by its path alone: the folder on which a disk was
# mounted stays on the computer's own disk when the disk is pulled out.
MARK = ".riaya-place"


@dataclass(frozen=True, slots=True)
class BackupSettings:
    """`second` is a folder, or empty; the days are whole numbers."""

    second: str = ""
    worry_days: int = 3
    drill_days: int = 30

    def second_place(self, unit: str) -> Path | None:
        """Return the second folder when it is there and is the one that was chosen."""
        try:
            marked = bool(self.second) and (Path(self.second) / MARK).read_text("utf-8") == unit
        except (OSError, ValueError):
            return None
        return Path(self.second) if marked else None


def backup_settings(desk: Desk) -> BackupSettings:
    """Return what the office decided, or the program's own."""
    stored: Mapping[str, Any] = preferences(desk).get(BACKUPS, {})
    return BackupSettings(**stored)


def save_backup_settings(desk: Desk, settings: BackupSettings) -> None:
    """Change them; the second folder must be there now, and is marked as this office's.

    Raises InvalidError (`second`, `worry_days`, `drill_days`).
    """
    desk.require(Action.CHANGE_SETTINGS)
    faults = [
        FieldError(name, "bad_days", message("Backups", "Type a number of days from 1 to 365."))
        for name in ("worry_days", "drill_days")
        if not 1 <= getattr(settings, name) <= 365
    ]
    is_new = settings.second != backup_settings(desk).second
    if settings.second and is_new:
        faults += _second_faults(desk, Path(settings.second))
    if faults:
        raise InvalidError(faults)
    save_preferences(desk, {BACKUPS: asdict(settings)})


def _second_faults(desk: Desk, folder: Path) -> list[FieldError]:
    """Mark the folder; a place that cannot be written to is told beside its field."""
    if not folder.is_absolute() or not folder.is_dir():
        words = message("Backups", "There is no such folder now. Plug in the disk, then choose it.")
        return [FieldError("second", "no_folder", words)]
    if folder.resolve().is_relative_to(desk.folder.resolve()):
        words = message("Backups", "Choose a folder outside the office's own.")
        return [FieldError("second", "same_place", words)]
    try:
        (folder / MARK).write_text(desk.unit.code, "utf-8")
    except OSError:
        words = message("Backups", "This folder cannot be written to. Choose another.")
        return [FieldError("second", "not_writable", words)]
    return []
