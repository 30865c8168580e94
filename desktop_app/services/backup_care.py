"""The care of the copies, without anybody's asking: the day's copy, the second place, the drill."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from desktop_app.domain import rotation
from desktop_app.domain.copies import COPIES, DAILY, DRILL, SECOND
from desktop_app.domain.errors import OfficeError, RiayaError
from desktop_app.domain.messages import Message, message
from desktop_app.services import backups
from desktop_app.services.backup_settings import backup_settings
from desktop_app.services.backups import SUFFIX, RunRow
from desktop_app.services.desk import Desk
from desktop_app.storage import backups as storage_backups
from desktop_app.storage import bundles, place

# Copies made before something grave are not of a day: the last of them are kept.
OCCASIONS_KEPT = 10
STAMP = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Tended:
    """What was done: a copy of today, one in the second place, a drill."""

    copied: bool = False
    carried: bool = False
    drilled: bool = False

    def __bool__(self) -> bool:
        return self.copied or self.carried or self.drilled


def tend(desk: Desk) -> Tended:
    """Do what is due now, for any role: it is the program's own work. Never raises a refusal.

    What failed is a row of the runs, and `worries` tells it on the home page.
    """
    return Tended(
        copied=_tried(lambda: copy_of_today(desk)),
        carried=_tried(lambda: _carry(desk)),
        drilled=_tried(lambda: _drill_when_due(desk)),
    )


def _tried(work: Callable[[], bool]) -> bool:
    try:
        return work()
    except RiayaError:
        return False


def copy_of_today(desk: Desk) -> bool:
    """Make the day's copy and remove those whose turn is over; False when it was made already."""
    last = backups.last_run(desk, DAILY)
    if (
        last is not None
        and desk.local(last.at).date() == desk.today()
        and Path(last.place).exists()
    ):
        return False
    folder = backups.own_folder(desk)
    backups.make(desk, DAILY, folder / backups.copy_name(desk, DAILY))
    folder.chmod(0o700)
    rotate(folder)
    return True


def rotate(folder: Path) -> list[Path]:
    """Remove the copies whose turn is over; return them. Files with another name are left alone."""
    daily = {at: path for path in _copies(folder, DAILY) if (at := _instant(path)) is not None}
    stay = rotation.kept(daily)
    gone = [path for at, path in daily.items() if at not in stay]
    others = [one for one in _copies(folder, "before_*") if _instant(one) is not None]
    gone += sorted(others, key=lambda one: one.name)[:-OCCASIONS_KEPT]
    for path in gone:
        path.unlink(missing_ok=True)
    return gone


def _copies(folder: Path, kind: str) -> list[Path]:
    return list(folder.glob(f"*-{kind}{SUFFIX}"))


def _instant(path: Path) -> datetime | None:
    """Return when a copy was made, from its name; None for a name that is none of ours."""
    parts = path.name.removesuffix(SUFFIX).rsplit("-", 3)
    try:
        return datetime.strptime("-".join(parts[1:3]), STAMP)  # noqa: DTZ007 - the office's time
    except (ValueError, IndexError):
        return None


# The second place


def _carry(desk: Desk) -> bool:
    """Carry the newest copy to the second place, when it is there and has it not yet."""
    folder = backup_settings(desk).second_place(desk.unit.code)
    newest = _newest(desk)
    if folder is None or newest is None or (folder / newest.name).exists():
        return False
    target = folder / newest.name
    try:
        _copy_whole(newest, target)
    except OSError as fault:
        refusal = storage_backups.cannot_write(target, fault)
        backups.note_failure(desk, SECOND, target, refusal)
        raise refusal from fault
    except OfficeError as refusal:
        backups.note_failure(desk, SECOND, target, refusal)
        raise
    made = backups.last_run(desk, *COPIES)
    counts = made.counts if made is not None else {}
    backups.note(desk, SECOND, target, counts, size=target.stat().st_size)
    rotate(folder)
    return True


def _copy_whole(source: Path, target: Path) -> None:
    """Copy under a temporary name, read it back, then rename: a pulled disk leaves no half copy."""
    fresh = target.with_name(target.name + ".new")
    try:
        shutil.copyfile(source, fresh)
        with fresh.open("rb+") as file:
            os.fsync(file.fileno())
        bundles.require_whole(fresh)
        fresh.replace(target)
    finally:
        if fresh.is_file():
            fresh.unlink()


def _newest(desk: Desk) -> Path | None:
    """Return the newest copy in the office's own folder."""
    found = [(at, one) for one in _copies(backups.own_folder(desk), DAILY) if (at := _instant(one))]
    return max(found)[1] if found else None


# The drill


def _drill_when_due(desk: Desk) -> bool:
    last = backups.last_run(desk, DRILL, sound_only=False)
    days = backup_settings(desk).drill_days
    if last is not None and desk.now() - last.at < timedelta(days=days if last.sound else 1):
        return False
    if _newest(desk) is None:
        return False
    drill(desk)
    return True


def drill(desk: Desk) -> RunRow:
    """Restore the newest copy into a temporary folder, check and count it, and remove it.

    What it held is kept as a row, beside what was counted when the copy was made. Raises
    OfficeError when there is no copy, or it cannot be restored: that is kept as well.
    """
    newest = _newest(desk)
    if newest is None:
        raise OfficeError(
            message("Backups", "There is no copy of the office yet. Make one first."), "no_copy"
        )
    try:
        found = _restored(desk, newest)
    except RiayaError as fault:
        backups.note_failure(desk, DRILL, newest, fault)
        raise
    backups.note(desk, DRILL, newest, found, size=newest.stat().st_size, sound=found["agrees"])
    row = backups.last_run(desk, DRILL, sound_only=False)
    assert row is not None
    return row


def _restored(desk: Desk, bundle: Path) -> dict[str, Any]:
    with storage_backups.staged(backups.own_folder(desk), ".drill") as stage:
        about = bundles.read_about(bundle)
        bundles.unpack(bundle, stage)
        bundles.require_own_vault(about, stage / place.VAULT_FILE, desk.key)
        held = storage_backups.require_sound(stage / place.DATABASE_FILE, desk.key)
    noted = next((one for one in _noted(desk) if Path(one.place).name == bundle.name), None)
    counts = backups.counts_of(held)
    return counts | {
        "agrees": noted is None or noted.counts == counts,
        "copied_at": about.at,
        "noted": noted.counts if noted is not None else {},
    }


def _noted(desk: Desk) -> list[RunRow]:
    return [one for one in backups.list_runs(desk, 400) if one.kind in COPIES]


# What the home page says


def worries(desk: Desk) -> list[Message]:
    """Return what is not well with the copies, the gravest first; nothing when all is well."""
    return [one for one in (_old(desk), _failed(desk), _unseen(desk), _bad_drill(desk)) if one]


def _old(desk: Desk) -> Message | None:
    last = backups.last_backup(desk)
    if last is None:
        if backups.last_run(desk, *COPIES, sound_only=False) is None:
            return None
        return message("Backups", "There is no sound copy of the office yet. Make one now.")
    if last.is_fresh:
        return None
    days = (desk.now() - last.at).days
    return message("Backups", "The last sound copy of the office is %n days old.", n=days)


def _failed(desk: Desk) -> Message | None:
    last = backups.last_run(desk, DAILY, sound_only=False)
    if last is None or last.sound:
        return None
    reason = FAILURES.get(last.detail, FAILURES["cannot_write"])
    return message("Backups", "The copy of the day could not be made: {reason}", reason=reason)


FAILURES: dict[str, Message] = {
    "disk_full": message("Backups", "the disk is full. Free some space."),
    "cannot_write": message("Backups", "its folder cannot be written to, or the disk is full."),
    "bad_copy": message("Backups", "the copy was not sound. Check the disk."),
    "damaged": message("Backups", "the database is damaged. Restore the last good copy."),
}


def _unseen(desk: Desk) -> Message | None:
    settings = backup_settings(desk)
    if not settings.second or settings.second_place(desk.unit.code) is not None:
        return _not_carried(desk) if settings.second else None
    last = backups.last_run(desk, SECOND)
    if last is None:
        return message("Backups", "The second place of the copies is not there. Plug in its disk.")
    days = (desk.now() - last.at).days
    if days < settings.worry_days:
        return None
    return message(
        "Backups", "The second place of the copies was last seen %n days ago. Plug in its disk.",
        n=days,
    )  # fmt: skip


def _not_carried(desk: Desk) -> Message | None:
    last = backups.last_run(desk, SECOND, sound_only=False)
    if last is None or last.sound:
        return None
    return message("Backups", "The last copy to the second place did not succeed. Check its disk.")


def _bad_drill(desk: Desk) -> Message | None:
    last = backups.last_run(desk, DRILL, sound_only=False)
    if last is None or last.sound:
        return None
    return message(
        "Backups", "The last restore drill did not succeed. Make a new copy, then drill."
    )
