"""Copies of an office: one file with the database and the vault, checked before it counts."""

from __future__ import annotations

import os
import shutil
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, PoolProxiedConnection, text

from desktop_app.domain.errors import OfficeError
from desktop_app.domain.messages import Message, message
from desktop_app.storage import head, opening, place, trail
from desktop_app.storage.database import Database, open_database, told_clearly
from desktop_app.storage.head import FAULTS, HeadVerdict
from desktop_app.storage.trail import TrailFault

MEMBERS = (place.DATABASE_FILE, place.VAULT_FILE)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check of one part of the office found.

    `fault` is the first bad row of the trail; `head` how the trail stands to its marker, and
    `unread` the details, as JSON, of what the marker showed before and nobody looked at yet.
    """

    part: str
    sound: bool
    detail: Message
    fault: TrailFault | None = None
    head: HeadVerdict | None = None
    unread: tuple[str, ...] = ()


def back_up(database: Database, key: bytes, folder: Path, out: Path) -> None:
    """Write a backup: a live copy by the backup interface, opened and checked, then renamed.

    Raises OfficeError when the copy is not sound or cannot be written; nothing half made stays.
    """
    fresh = out.with_name(out.name + ".new")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=out.parent) as temporary:
            copy = Path(temporary) / place.DATABASE_FILE
            _copy_database(database, key, copy)
            _require_sound(copy, key)
            with zipfile.ZipFile(fresh, "w", zipfile.ZIP_STORED) as bundle:
                bundle.write(copy, place.DATABASE_FILE)
                bundle.write(folder / place.VAULT_FILE, place.VAULT_FILE)
        _sync(fresh)
        fresh.replace(out)
    except OSError as fault:
        raise _cannot_write(out, fault) from fault
    finally:
        if fresh.is_file():
            fresh.unlink()


def restore(bundle_path: Path, folder: Path) -> None:
    """Put a backup's office into an empty folder.

    Raises OfficeError when the folder holds an office already, or the file is no backup.
    """
    if place.is_taken(folder):
        raise OfficeError(
            message(
                "Backups",
                "There is already an office in {folder}. Choose an empty folder.",
                folder=str(folder),
            ),
            "office_exists",
        )
    try:
        with zipfile.ZipFile(bundle_path) as bundle:
            if sorted(bundle.namelist()) != sorted(MEMBERS) or bundle.testzip() is not None:
                raise _no_backup(bundle_path)
            folder.mkdir(parents=True, exist_ok=True)
            folder.chmod(0o700)
            for name in MEMBERS:
                with bundle.open(name) as source, (folder / name).open("wb") as target:
                    shutil.copyfileobj(source, target)
                _sync(folder / name)
            head.note_restore(folder, bundle_path.name)
    except (zipfile.BadZipFile, FileNotFoundError, IsADirectoryError):
        raise _no_backup(bundle_path) from None
    except OSError as fault:
        raise _cannot_write(folder, fault) from fault


def check(database: Database) -> list[Verdict]:
    """Check every page's seal and the structure; every row of the trail; and the head marker."""
    with told_clearly():
        verdict, unread = _check_head(database)
        with database.engine.connect() as connection:
            whole = _is_whole(connection)
            rows, fault = trail.verify(connection, database.trail_key)
    return [
        Verdict("database", whole, SOUND if whole else DAMAGED),
        Verdict("trail", fault is None, message("Backups", "%n rows.", n=rows), fault=fault),
        Verdict("head", not unread and verdict.state not in FAULTS, SOUND, head=verdict,
                unread=unread),
    ]  # fmt: skip


def _check_head(database: Database) -> tuple[HeadVerdict, tuple[str, ...]]:
    with database.engine.connect() as connection:
        verdict = head.compare(database.path.parent, database.head_key, connection)
        unread = tuple(details for _seq, details in opening.unread_faults(connection))
    return verdict, unread


def _is_whole(connection: Connection) -> bool:
    """Read every page with its seal, the structure, and what rows point to."""
    seals = connection.execute(text("PRAGMA cipher_integrity_check")).scalars().all()
    structure = connection.execute(text("PRAGMA quick_check")).scalars().all()
    strays = connection.execute(text("PRAGMA foreign_key_check")).all()
    return not seals and structure == ["ok"] and not strays


SOUND = message("Backups", "Sound.")
DAMAGED = message("Backups", "Damaged: restore the last backup.")


def _copy_database(database: Database, key: bytes, copy: Path) -> None:
    """Copy page by page while others may read and write."""
    target = open_database(copy, key)
    try:
        source_raw, target_raw = database.engine.raw_connection(), target.engine.raw_connection()
        try:
            _driver(source_raw).backup(_driver(target_raw))
        finally:
            source_raw.close()
            target_raw.close()
    finally:
        target.close()


def _driver(connection: PoolProxiedConnection) -> Any:
    return connection.driver_connection


def _require_sound(copy: Path, key: bytes) -> None:
    database = open_database(copy, key)
    try:
        with database.engine.connect() as connection:
            connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
        # A copy has no marker beside it: where it is restored a new one begins.
        verdicts = [one for one in check(database) if one.part != "head"]
        if not all(verdict.sound for verdict in verdicts):
            raise OfficeError(
                message("Backups", "The copy is not sound. Check the disk, then do it again."),
                "bad_copy",
            )
    finally:
        database.close()


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _no_backup(path: Path) -> OfficeError:
    return OfficeError(
        message("Backups", "{name} is no backup of an office. Choose another.", name=path.name),
        "no_backup",
    )


def _cannot_write(path: Path, fault: OSError) -> OfficeError:
    return OfficeError(
        message(
            "Backups",
            "{path} cannot be written ({reason}). Choose another place.",
            path=str(path),
            reason=fault.strerror or str(fault),
        ),
        "cannot_write",
    )
