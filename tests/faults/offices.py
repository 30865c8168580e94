"""Offices to be maltreated: made once, copied for each try, and looked at afterwards."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from desktop_app.domain.errors import RiayaError
from desktop_app.services import accounts, backups, people
from desktop_app.services.desk import Desk
from desktop_app.storage import backups as storage_backups
from desktop_app.storage import place
from desktop_app.storage.database import open_database
from tests import builders

SCHEMAS = Path(__file__).parents[1] / "storage" / "schemas"
REGISTER = Path(__file__).parents[1] / "samples" / "register-tangier.xlsx"


@dataclass(frozen=True)
class Office:
    """A closed office: its folder, its key, and the file and person who get notes."""

    folder: Path
    key: bytes
    file_id: int
    person_id: int


@cache
def model() -> Office:
    """A small office, closed and written back, that nobody changes."""
    folder = Path(mkdtemp(prefix="riaya-faults-")) / "office"
    desk = builders.office(folder)
    page = builders.officer_file(desk)
    builders.widow_file(desk)
    for number in range(30):
        people.add_note(desk, page.file.id, page.principal.person.id, f"ملاحظة {number} " * 40)
    key = desk.key
    desk.close()
    return Office(folder, key, page.file.id, page.principal.person.id)


def copied(folder: Path) -> Office:
    """A copy of the model office in a folder, for one try."""
    found = model()
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(found.folder, folder)
    return Office(folder, found.key, found.file_id, found.person_id)


def signed_in(folder: Path) -> Desk:
    """A desk of the head at an office."""
    return accounts.sign_in(folder, "head", builders.PASSWORD, builders.Clock())


def notes_of(desk: Desk, office: Office) -> set[str]:
    """The notes of the office's file."""
    return {note.text for note in people.file_page(desk, office.file_id).notes}


@contextmanager
def silenced() -> Iterator[None]:
    """Keep what SQLCipher itself prints on stderr for each bad page out of the table."""
    kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def is_flagged(folder: Path, key: bytes) -> bool:
    """Whether the program tells that an office is not sound, by opening or by its check."""
    with silenced():
        try:
            desk = signed_in(folder)
        except RiayaError:
            return True
        try:
            # The verdict on the database as it lies: signing in wrote rows, the check sees all.
            return not all(verdict.sound for verdict in backups.check(desk))
        except RiayaError:
            return True
        finally:
            desk.close()


def is_sound(folder: Path, key: bytes) -> bool:
    """Whether every part of the office is sound."""
    return not is_flagged(folder, key)


def whole_copy(bundle: Path, stage: Path, key: bytes) -> bool:
    """Whether a backup that is listed can be restored."""
    from desktop_app.storage import bundles

    shutil.rmtree(stage, ignore_errors=True)
    try:
        bundles.unpack(bundle, stage)
        storage_backups.require_sound(stage / place.DATABASE_FILE, key)
    except RiayaError:
        return False
    return True


def old_office(folder: Path, schema: str) -> Office:
    """An office as an earlier program left it, with a vault of today."""
    from desktop_app.storage import vault

    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    key, _ = vault.create(folder / place.VAULT_FILE, "head", builders.PASSWORD, builders.CHEAP)
    database = open_database(folder / place.DATABASE_FILE, key)
    with database.engine.connect() as connection:
        text = (SCHEMAS / f"{schema}.sql").read_text("utf-8")
        connection.connection.driver_connection.executescript(text)
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    return Office(folder, key, 1, 1)


def is_plain_sqlite(path: Path) -> bool:
    """Whether plain SQLite, without a key, reads anything in a file."""
    connection = sqlite3.connect(path)
    try:
        connection.execute("SELECT name FROM sqlite_master").fetchall()
    except sqlite3.DatabaseError:
        return False
    finally:
        connection.close()
    return True
