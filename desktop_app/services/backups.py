"""Making and checking copies of the office; each leaves a row of what it held and whether sound."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.copies import COPIES, MANUAL
from desktop_app.domain.errors import FieldError, InvalidError, RiayaError
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.services.attachments import papers_verdict
from desktop_app.services.backup_settings import backup_settings
from desktop_app.services.check_words import told_of
from desktop_app.services.desk import Desk
from desktop_app.services.exports import log_copy
from desktop_app.services.office_catalogue import catalogue_verdict
from desktop_app.services.search_upkeep import search_verdict
from desktop_app.storage import backups, opening, place
from desktop_app.storage.audit import log
from desktop_app.storage.backups import Contents, Verdict
from desktop_app.storage.models import BackupRun, Setting

PARTS: dict[str, Message] = {
    "database": message("Backups", "Database"),
    "trail": message("Backups", "Trail of changes"),
    "head": message("Backups", "End of the trail"),
    "attachments": message("Backups", "Kept papers"),
    "search": message("Backups", "Search index"),
    "catalogue": message("Backups", "The office's services"),
}
# What an office of an earlier version noted of its last copy.
LAST_BACKUP = "last_backup"
SUFFIX = ".riaya"
SHORTEST_PHRASE = 12


@dataclass(frozen=True, slots=True)
class LastBackup:
    """When the last copy was made and checked, under which name, and whether that is recent."""

    at: datetime
    name: str
    is_fresh: bool


@dataclass(frozen=True, slots=True)
class RunRow:
    """A copy, a drill or a restore as it went; `detail` is why it failed."""

    id: int
    kind: str
    at: datetime
    place: str
    size: int
    counts: dict[str, Any]
    sound: bool
    detail: str


def back_up(desk: Desk, out: Path, phrase: str = "") -> Contents:
    """Write a backup of the office, checked by opening it; the making is logged.

    With a pass phrase only who has it can open the copy. One that is made elsewhere than in the
    office's own folder or its standing second place is an export too. Raises InvalidError
    (`phrase`) for a short one, OfficeError when the copy cannot be made: nothing half made stays.
    """
    desk.require(Action.BACK_UP)
    if phrase and len(phrase) < SHORTEST_PHRASE:
        short = message(
            "Backups", "The pass phrase is too short. Choose %n characters or more.",
            n=SHORTEST_PHRASE,
        )  # fmt: skip
        raise InvalidError([FieldError("phrase", "short_phrase", short)])
    held = make(desk, MANUAL, out, phrase)
    if out.resolve().parent not in _standing_places(desk):
        log_copy(desk, out, held.counts["people"])
    return held


def _standing_places(desk: Desk) -> set[Path]:
    second = backup_settings(desk).second_place(desk.unit.code)
    return {one.resolve() for one in (own_folder(desk), second) if one is not None}


def copy_before(desk: Desk, occasion: str) -> Path:
    """Make a copy before something grave: `import`, `restore`, `merge` or `purge`.

    Whoever may do that thing gets its copy. Raises OfficeError when it cannot be made: then the
    thing must not be done either.
    """
    out = own_folder(desk) / copy_name(desk, f"before_{occasion}")
    make(desk, f"before_{occasion}", out)
    return out


def make(desk: Desk, kind: str, out: Path, phrase: str = "") -> Contents:
    """Write a copy and note it; one that failed is noted as unsound, and the failure raised."""
    try:
        held = backups.back_up(desk.database, desk.key, desk.folder, out, phrase, desk.now())
    except RiayaError as fault:
        note_failure(desk, kind, out, fault)
        raise
    note(desk, kind, out, counts_of(held), size=out.stat().st_size)
    return held


def note(
    desk: Desk, kind: str, at_place: Path, counts: dict[str, Any], *,
    size: int = 0, sound: bool = True, detail: str = "",
) -> None:  # fmt: skip
    """Write the row of a run, with its trail."""
    with desk.database.write(desk.author("back_up")) as session:
        session.add(
            BackupRun(
                kind=kind,
                at=desk.now(),
                account_id=desk.account.id,
                place=str(at_place)[-300:],
                size=size,
                counts=counts,
                sound=sound,
                detail=detail,
            )
        )


def note_failure(desk: Desk, kind: str, at_place: Path, fault: RiayaError) -> None:
    """Write the row of a run that failed; a disk too full for that changes nothing of the fault."""
    try:
        note(desk, kind, at_place, {}, sound=False, detail=fault.code)
    except RiayaError:
        return


def counts_of(held: Contents) -> dict[str, Any]:
    """Return what a run keeps of what a copy held."""
    return held.counts | {"trail": held.trail}


def own_folder(desk: Desk) -> Path:
    """Return where the office keeps its own copies."""
    return desk.folder / place.BACKUPS_FOLDER


def copy_name(desk: Desk, kind: str) -> str:
    """Return a copy's name: the unit, the instant at the office, and the kind."""
    return f"{desk.unit.code}-{desk.local(desk.now()):%Y%m%d-%H%M%S}-{kind}{SUFFIX}"


def last_backup(desk: Desk) -> LastBackup | None:
    """Return the last copy that was made of this office; None when there is none yet."""
    worry = timedelta(days=backup_settings(desk).worry_days)
    with desk.read() as session:
        run = _last(session, COPIES)
        setting = session.get(Setting, LAST_BACKUP)
    if run is not None:
        return LastBackup(run.at, Path(run.place).name, _within(desk, run.at, worry))
    if setting is None:
        return None
    at = datetime.fromisoformat(setting.body["at"])
    return LastBackup(at, setting.body["name"], _within(desk, at, worry))


def _within(desk: Desk, at: datetime, worry: timedelta) -> bool:
    """A copy from the future is as doubtful as an old one: the clock was set."""
    return abs(desk.now() - at) <= worry


def last_run(desk: Desk, *kinds: str, sound_only: bool = True) -> RunRow | None:
    """Return the last run of some kinds."""
    with desk.read() as session:
        found = _last(session, kinds, sound_only=sound_only)
    return run_row(found) if found is not None else None


def list_runs(desk: Desk, limit: int = 40) -> list[RunRow]:
    """Return the last runs, the newest first."""
    with desk.read() as session:
        query = select(BackupRun).order_by(BackupRun.id.desc()).limit(limit)
        return [run_row(one) for one in session.scalars(query)]


def run_row(run: BackupRun) -> RunRow:
    """Return a run as a row."""
    return RunRow(run.id, run.kind, run.at, run.place, run.size, run.counts, run.sound, run.detail)


def _last(session: Session, kinds: tuple[str, ...], *, sound_only: bool = True) -> BackupRun | None:
    query = select(BackupRun).where(BackupRun.kind.in_(kinds))
    if sound_only:
        query = query.where(BackupRun.sound)
    return session.scalar(query.order_by(BackupRun.id.desc()).limit(1))


def accept_head(desk: Desk) -> None:
    """Note that what the head marker showed was looked at: checks tell it no more."""
    with desk.write(Action.CHECK_OFFICE, opening.ACCEPTED) as session:
        log(session, opening.ACCEPTED)


def check(desk: Desk) -> list[Verdict]:
    """Return a verdict for each part of the office."""
    desk.require(Action.CHECK_OFFICE)
    told = [replace(one, detail=told_of(desk, one)) for one in backups.check(desk.database)]
    return [*told, papers_verdict(desk), search_verdict(desk), catalogue_verdict(desk)]
