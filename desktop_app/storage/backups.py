"""Copies of an office, checked before they count; and what a backup holds, beside what there is."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, PoolProxiedConnection, inspect, text
from sqlalchemy.exc import DatabaseError

from desktop_app.domain.errors import OfficeError
from desktop_app.domain.messages import Message, message
from desktop_app.storage import bundles, head, opening, place, schema, trail
from desktop_app.storage.bundles import About
from desktop_app.storage.database import Database, known_fault, open_database, told_clearly
from desktop_app.storage.head import FAULTS, HeadVerdict
from desktop_app.storage.trail import TrailFault
from desktop_app.storage.vault import sync_folder

# What a comparison shows, in this order; tables of a later schema are counted when they are there.
COUNTED = ("files", "people", "requests", "slips", "prints", "attachments", "accounts", "audit")
# A file of this kind beside the copies is work that a kill or a power cut left.
UNFINISHED = ".riaya-copy-"
OLD = 6 * 3600
# The copy is thrown away unless it is found whole afterwards, and is synchronised with its bundle:
# a log of its own would write every page twice, and closing it would hold the window still.
UNCERTAIN = ("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF")


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


@dataclass(frozen=True, slots=True)
class Contents:
    """What a database holds: rows by table, the trail's last row, the schema and whose it is."""

    counts: dict[str, int]
    trail: int
    trail_at: str
    trail_mac: str
    schema: str
    unit: str
    office: str


def back_up(
    database: Database,
    key: bytes,
    folder: Path,
    out: Path,
    phrase: str = "",
    at: datetime | None = None,
) -> Contents:
    """Write a backup: a live copy by the backup interface, opened and checked, then renamed.

    Returns what the copy holds. Raises OfficeError when the copy is not sound or cannot be
    written; nothing half made stays.
    """
    fresh = out.with_name(out.name + ".new")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        clear_unfinished(out.parent)
        with tempfile.TemporaryDirectory(prefix=UNFINISHED, dir=out.parent) as temporary:
            copy = Path(temporary) / place.DATABASE_FILE
            _copy_database(database, key, copy)
            contents = require_sound(copy, key)
            when = at.isoformat() if at else ""
            about = About(contents.unit, contents.office, contents.schema, when)
            bundles.write(copy, folder / place.VAULT_FILE, fresh, about, key, phrase)
        fresh.replace(out)
        sync_folder(out.parent)
    except OSError as fault:
        raise cannot_write(out, fault) from fault
    finally:
        if fresh.is_file():
            fresh.unlink()
    return contents


def clear_unfinished(folder: Path) -> None:
    """Take away what a killed backup left beside the copies."""
    for stray in [*folder.glob(f"{UNFINISHED}*"), *folder.glob("*.riaya.new")]:
        # Another program may be at work on a younger one.
        if time.time() - stray.stat().st_mtime < OLD:
            continue
        shutil.rmtree(stray, ignore_errors=True) if stray.is_dir() else stray.unlink()


def before_migration(database: Database, key: bytes, folder: Path, revision: str) -> Path:
    """Keep the office as the earlier program left it; its name tells from which schema."""
    out = folder / place.BACKUPS_FOLDER / f"before-schema-{revision}-{schema.HEAD}.riaya"
    back_up(database, key, folder, out)
    return out


def require_sound(copy: Path, key: bytes) -> Contents:
    """Open a copy with its key, read every page and seal, and return what it holds.

    Raises OfficeError: `bad_copy` when it is not sound, `newer_office` for a newer schema's.
    """
    database = open_database(copy, key)
    try:
        with told_clearly(), database.engine.connect() as connection:
            connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
        contents = read_contents(database)
        if not schema.is_known(contents.schema):
            raise bundles.newer_backup()
        if not _is_sound_copy(database, contents):
            raise OfficeError(
                message("Backups", "The copy is not sound. Check the disk, then do it again."),
                "bad_copy",
            )
        return contents
    finally:
        database.close()


def _is_sound_copy(database: Database, contents: Contents) -> bool:
    """A copy has no marker beside it, and one of an earlier schema no chain."""
    if contents.schema == schema.HEAD:
        return all(one.sound for one in check(database) if one.part != "head")
    with told_clearly(), database.engine.connect() as connection:
        return _is_whole(connection)


def read_contents(database: Database) -> Contents:
    """Return what a database of any schema holds."""
    with told_clearly(), database.engine.connect() as connection:
        tables = set(inspect(connection).get_table_names())
        counts = {
            table: connection.execute(text(f'SELECT count(*) FROM "{table}"')).scalar_one()
            for table in COUNTED
            if table in tables
        }
        columns = {one["name"] for one in inspect(connection).get_columns("audit")}
        mac = "mac" if "mac" in columns else "''"
        last = connection.execute(
            text(f"SELECT seq, at, {mac} FROM audit ORDER BY seq DESC LIMIT 1")
        ).one_or_none()
        seq, at, sealed = last or (0, "", "")
        return Contents(
            counts, seq, str(at), sealed, schema.current_revision(connection) or "",
            _unit(connection), _office(connection, tables),
        )  # fmt: skip


def _unit(connection: Connection) -> str:
    found = connection.execute(
        text("SELECT json_extract(body, '$.code') FROM settings WHERE name = 'unit'")
    ).scalar()
    return str(found or "")


def _office(connection: Connection, tables: set[str]) -> str:
    """Return the name of the office's first signing key; it is no other office's."""
    if "signing_keys" not in tables:
        return ""
    query = text("SELECT name FROM signing_keys ORDER BY at, name LIMIT 1")
    return str(connection.execute(query).scalar() or "")


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
    # The seals are read from the file alone: a page that a power cut tore there, and that lies
    # whole in the log, is no damage.
    connection.execute(text("PRAGMA wal_checkpoint(FULL)")).all()
    seals = connection.execute(text("PRAGMA cipher_integrity_check")).scalars().all()
    try:
        structure = connection.execute(text("PRAGMA quick_check")).scalars().all()
        strays = connection.execute(text("PRAGMA foreign_key_check")).all()
    except DatabaseError:
        return False  # what lies there is not even a table any more
    return not seals and structure == ["ok"] and not strays


SOUND = message("Backups", "Sound.")
DAMAGED = message("Backups", "Damaged: restore the last backup.")


def is_open_elsewhere(path: Path, key: bytes) -> bool:
    """Tell whether another program has the database open, and write its log back when none has.

    A damaged database, which nobody can have open, is not open elsewhere.
    """
    database = open_database(path, key)
    try:
        with told_clearly(), database.engine.connect() as connection:
            raw = _driver(connection.connection)
            raw.execute("PRAGMA busy_timeout = 500")
            return str(raw.execute("PRAGMA journal_mode = DELETE").fetchone()[0]) != "delete"
    except OfficeError as fault:
        return fault.code == "busy"
    except Exception as fault:  # the driver's own classes are not known here
        return "locked" in str(fault)
    finally:
        database.close()


@contextmanager
def staged(folder: Path, name: str = place.INCOMING) -> Iterator[Path]:
    """Give an empty folder for an office that is to be looked at; it goes when the block ends."""
    stage = folder / name
    shutil.rmtree(stage, ignore_errors=True)
    try:
        stage.mkdir(parents=True)
        yield stage
    except OSError as fault:
        raise cannot_write(folder, fault) from fault
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def put_in_place(stage: Path, folder: Path) -> None:
    """Make a checked office the office of a folder; from the first renaming on it will be."""
    for name in place.LEFTOVERS:
        (stage / name).unlink(missing_ok=True)
    try:
        stage.replace(folder / place.READY)
        sync_folder(folder)
        place.finish_switch(folder)
        sync_folder(folder)
    except OSError as fault:
        raise cannot_write(folder, fault) from fault


def _copy_database(database: Database, key: bytes, copy: Path) -> None:
    """Copy page by page while others may read and write."""
    with told_clearly():
        target = open_database(copy, key)
        try:
            source_raw = database.engine.raw_connection()
            target_raw = target.engine.raw_connection()
            try:
                for pragma in UNCERTAIN:
                    _driver(target_raw).execute(pragma).fetchall()
                _driver(source_raw).backup(_driver(target_raw))
            except Exception as fault:
                raise _told(fault) from fault
            finally:
                source_raw.close()
                target_raw.close()
        finally:
            target.close()


def _told(fault: Exception) -> Exception:
    """Return the sentence for what the driver said: its faults do not pass SQLAlchemy here."""
    return known_fault(str(fault)) or fault


def _driver(connection: PoolProxiedConnection) -> Any:
    return connection.driver_connection


def cannot_write(path: Path, fault: OSError) -> OfficeError:
    """Return the refusal of a place that does not take what is written."""
    return OfficeError(
        message(
            "Backups",
            "{path} cannot be written ({reason}). Choose another place.",
            path=str(path),
            reason=fault.strerror or str(fault),
        ),
        "cannot_write",
    )
