"""How an office is made and opened: its vault and its database together."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.errors import OfficeError
from desktop_app.domain.messages import message
from desktop_app.storage import backups, reserve, schema, vault
from desktop_app.storage.database import Database, open_database
from desktop_app.storage.place import DATABASE_FILE, VAULT_FILE, is_taken, require


def create(folder: Path, name: str, password: str, cost: vault.KdfCost) -> tuple[Database, str]:
    """Make an empty office for its first account; return its database and the recovery code.

    Raises OfficeError when the folder already holds an office: nothing is overwritten.
    """
    if is_taken(folder):
        raise OfficeError(
            message(
                "Office",
                "There is already an office in {folder}. Open it, or choose another folder.",
                folder=str(folder),
            ),
            "office_exists",
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
        key, code = vault.create(folder / VAULT_FILE, name, password, cost)
        database = open_database(folder / DATABASE_FILE, key)
        schema.bring_up_to_date(database)
    except OSError as fault:
        raise _folder_error(folder, fault) from fault
    return database, code


def open_with_password(folder: Path, name: str, password: str) -> tuple[Database, bytes]:
    """Open an office by an account's password; return its database and its key."""
    require(folder)
    key = vault.unlock(folder / VAULT_FILE, name, password)
    return _open(folder, key), key


def open_with_code(folder: Path, code: str) -> tuple[Database, bytes]:
    """Open an office by its printed recovery code; return its database and its key."""
    require(folder)
    key = vault.unlock_with_code(folder / VAULT_FILE, code)
    return _open(folder, key), key


def _open(folder: Path, key: bytes) -> Database:
    database = open_database(folder / DATABASE_FILE, key)
    try:
        schema.bring_up_to_date(
            database, lambda old: backups.before_migration(database, key, folder, old)
        )
    except BaseException:
        database.close()
        raise
    reserve.hold(folder)
    return database


def _folder_error(folder: Path, fault: OSError) -> OfficeError:
    return OfficeError(
        message(
            "Office",
            "The folder {folder} cannot be written to ({reason}). Choose another folder.",
            folder=str(folder),
            reason=fault.strerror or str(fault),
        ),
        "folder",
    )
