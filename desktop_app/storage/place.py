"""Where an office lies in its folder; imports nothing of the database, so that it costs nothing."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.errors import OfficeError
from desktop_app.domain.messages import message

DATABASE_FILE = "office.db"
VAULT_FILE = "vault.json"


def exists(folder: Path) -> bool:
    """Tell whether there is an office in a folder."""
    return (folder / VAULT_FILE).exists() and (folder / DATABASE_FILE).exists()


def is_taken(folder: Path) -> bool:
    """Tell whether a folder holds an office or a part of one, which nothing may overwrite."""
    return (folder / VAULT_FILE).exists() or (folder / DATABASE_FILE).exists()


def require(folder: Path) -> None:
    """Raise OfficeError when there is no office in the folder."""
    if exists(folder):
        return
    raise OfficeError(
        message(
            "Office",
            "There is no office in {folder}. Make one first, or choose its folder.",
            folder=str(folder),
        ),
        "no_office",
    )
