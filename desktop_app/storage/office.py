"""How an office is made and opened: its vault and its database together."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from desktop_app.domain.errors import ConflictError, OfficeError
from desktop_app.domain.messages import message
from desktop_app.storage import backups, reserve, schema, search_sync, vault
from desktop_app.storage.database import Database, open_database, reads, told_clearly
from desktop_app.storage.place import DATABASE_FILE, VAULT_FILE, is_taken, require
from desktop_app.storage.search_sync import Progress, unheard


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


def open_with_password(
    folder: Path, name: str, password: str, progress: Progress = unheard
) -> tuple[Database, bool]:
    """Open an office by an account's password; tell whether its wrapping is to be made anew.

    `progress(done, all)` is called while the search index is made anew, as after an update.
    """
    require(folder)
    found = vault.open_for(folder / VAULT_FILE, name, password)
    return _open(folder, found.keys, progress), found.is_old


def open_with_code(folder: Path, code: str, progress: Progress = unheard) -> Database:
    """Open an office by its printed recovery code."""
    require(folder)
    return _open(folder, vault.open_with_code(folder / VAULT_FILE, code).keys, progress)


def _open(folder: Path, keys: Sequence[bytes], progress: Progress) -> Database:
    database = _with_right_key(folder, keys)
    try:
        schema.bring_up_to_date(
            database, lambda old: backups.before_migration(database, database.key, folder, old)
        )
        with told_clearly():
            search_sync.bring_up_to_date(database, progress)
    except BaseException:
        database.close()
        raise
    reserve.hold(folder)
    return database


def _with_right_key(folder: Path, keys: Sequence[bytes]) -> Database:
    """Open with the key that reads the database; there are two when a rotation stopped half-way.

    The vault then keeps the one that is right, unless the rotation goes on in another program.
    """
    path = folder / DATABASE_FILE
    right = next((key for key in keys[:-1] if reads(path, key)), keys[-1])
    if len(keys) > 1:
        with suppress(ConflictError), vault.locked(folder / VAULT_FILE, seconds=0):
            if reads(path, right):
                vault.settle_rotation(folder / VAULT_FILE, renewed=right == keys[-1])
    return open_database(path, right)


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
