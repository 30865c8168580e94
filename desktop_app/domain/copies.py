"""Why a copy of the office was made, by the code that its run and its name carry."""

from __future__ import annotations

from desktop_app.domain.messages import Message, message

MANUAL, DAILY, SECOND, DRILL, RESTORED = "manual", "daily", "second", "drill", "restore"
KINDS: dict[str, Message] = {
    MANUAL: message("Backups", "By hand"),
    DAILY: message("Backups", "Of the day"),
    SECOND: message("Backups", "Second place"),
    DRILL: message("Backups", "Restore drill"),
    RESTORED: message("Backups", "Restored"),
    "before_import": message("Backups", "Before an import"),
    "before_restore": message("Backups", "Before a restore"),
    "before_merge": message("Backups", "Before a merge"),
    "before_purge": message("Backups", "Before a purge"),
}
COPIES = tuple(kind for kind in KINDS if kind not in {DRILL, RESTORED})
