"""A new key for the office: every account keeps its way in, and a stop half-way loses nothing.

1. The vault boxes the new key beside the old one, for every account and the recovery code.
2. The engine encrypts every page anew in one transaction.
3. The vault keeps the new key alone.

Stopped before 2 the old key opens the database, after it the new one; the vault has both, and the
next opening settles which (storage/office.py).
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection
from enum import StrEnum
from pathlib import Path

from desktop_app.storage import keys, vault
from desktop_app.storage.database import Database, reads
from desktop_app.storage.place import VAULT_FILE


class Step(StrEnum):
    """How far a rotation has come."""

    BEGUN = "begun"
    NOTED = "noted"
    ENCRYPTED = "encrypted"
    SETTLED = "settled"


Progress = Callable[[Step], None]


def rotate(
    database: Database,
    folder: Path,
    names: Collection[str],
    progress: Progress,
    random: vault.RandomBytes = secrets.token_bytes,
) -> None:
    """Give the office a new key; accounts that are not among the names lose the way in."""
    path, old = folder / VAULT_FILE, database.key
    new = random(keys.HALF) + keys.office_secret(old)
    with vault.locked(path):
        progress(Step.BEGUN)
        vault.begin_rotation(path, old, new, names, random)
        progress(Step.NOTED)
        try:
            database.rekey(new)
            progress(Step.ENCRYPTED)
        finally:
            _settle(database, path, new)
    progress(Step.SETTLED)


def _settle(database: Database, path: Path, new: bytes) -> None:
    """Keep the key that reads the database, whatever was said while it was encrypted."""
    renewed = reads(database.path, new)
    if renewed:
        database.ring.key = new
    vault.settle_rotation(path, renewed=renewed)
