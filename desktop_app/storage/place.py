"""Where an office lies in its folder; imports nothing of the database, so that it costs nothing."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.errors import OfficeError
from desktop_app.domain.messages import message

DATABASE_FILE = "office.db"
VAULT_FILE = "vault.json"
# How far the trail went, beside the database.
HEAD_FILE = "office.head"
BACKUPS_FOLDER = "backups"
# SQLite's own files beside the database: one of another database makes it unreadable.
LEFTOVERS = (f"{DATABASE_FILE}-wal", f"{DATABASE_FILE}-shm", f"{DATABASE_FILE}-journal")
# A restored office waits in the first, checked or not; in the second it is to be put in place.
INCOMING, READY, REPLACED = "incoming", "incoming.ready", "replaced"


def exists(folder: Path) -> bool:
    """Tell whether there is an office in a folder."""
    finish_switch(folder)
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


def finish_switch(folder: Path) -> None:
    """Put an office that is ready in place of the present one; carries on where a kill came.

    What was there goes to `replaced-N`, its leftovers first: nothing is deleted. Each step is one
    renaming, and the folder «ready» goes last, so that it can be done again from any point.
    """
    ready = folder / READY
    if not ready.is_dir():
        return
    aside = _aside(folder, ready)
    aside.mkdir(exist_ok=True)
    if (ready / DATABASE_FILE).exists():
        for name in (*LEFTOVERS, HEAD_FILE):
            _move(folder / name, aside / name)
    for name in (DATABASE_FILE, VAULT_FILE, HEAD_FILE):
        if (ready / name).exists():
            _move(folder / name, aside / name)
            (ready / name).replace(folder / name)
    for stray in ready.iterdir():
        stray.unlink()
    ready.rmdir()
    if not any(aside.iterdir()):
        aside.rmdir()


def _aside(folder: Path, ready: Path) -> Path:
    """Return where the replaced office goes; the same folder when a switch is carried on."""
    numbers = [int(one.name.rpartition("-")[2]) for one in folder.glob(f"{REPLACED}-*")]
    last = max(numbers, default=0)
    if not last:
        return folder / f"{REPLACED}-1"
    latest = folder / f"{REPLACED}-{last}"
    is_whole = (ready / DATABASE_FILE).exists() and (folder / DATABASE_FILE).exists()
    begun = not is_whole or not (latest / DATABASE_FILE).exists()
    return latest if begun else folder / f"{REPLACED}-{last + 1}"


def _move(source: Path, target: Path) -> None:
    if source.exists():
        source.replace(target)
