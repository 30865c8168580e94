"""Restoring an office: opened and checked in another folder first, compared, and only then put in.

Nothing is deleted: the office that was there goes to a folder «replaced-N» beside the new one.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from desktop_app.domain.copies import RESTORED
from desktop_app.domain.errors import OfficeError, SignInError
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import isolate
from desktop_app.services import backups
from desktop_app.services.approvals import (
    Grave,
    require_agreed,
    require_agreed_by_anyone,
    require_second,
)
from desktop_app.services.desk import Clock, Desk, system_clock
from desktop_app.storage import backups as storage_backups
from desktop_app.storage import bundles, place, vault
from desktop_app.storage.audit import Author, log
from desktop_app.storage.backups import Contents, staged
from desktop_app.storage.bundles import About
from desktop_app.storage.database import open_database, reads
from desktop_app.storage.models import BackupRun
from desktop_app.translate import tell

# What a second person is told of a copy, and what it would be put over.
OFFICE = "office"
TOLD = ("files", "people", "requests")

COUNT_LABELS: dict[str, Message] = {
    "files": message("Backups", "Files"),
    "people": message("Backups", "People"),
    "requests": message("Backups", "Requests"),
    "slips": message("Backups", "Dispatch slips"),
    "prints": message("Backups", "Printed documents"),
    "attachments": message("Backups", "Kept papers"),
    "accounts": message("Backups", "Accounts"),
    "audit": message("Backups", "Rows of the trail"),
    "trail": message("Backups", "Last row of the trail"),
}


@dataclass(frozen=True, slots=True)
class Secrets:
    """What opens a backup: its pass phrase, or an account of its day with the password."""

    phrase: str = ""
    name: str = ""
    password: str = ""


@dataclass(frozen=True, slots=True)
class CountRow:
    """One line of a comparison; None where there is no office to compare with."""

    what: str
    now: int | None
    then: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a sound backup holds beside what the office holds."""

    about: About
    rows: tuple[CountRow, ...]

    @property
    def loses(self) -> bool:
        """Tell whether the office holds more than the backup."""
        return any(row.now is not None and row.now > row.then for row in self.rows)


def compare(desk: Desk, bundle: Path, phrase: str = "", password: str = "") -> Comparison:
    """Open a backup of this office beside it, check it, and compare; nothing is changed.

    Raises OfficeError (`no_backup`, `bad_backup`, `newer_office`, `other_office`, `other_vault`,
    `bad_copy`), SignInError (`phrase_wanted`, `wrong_phrase`), ForbiddenError.
    """
    desk.require(Action.RESTORE)
    secrets = Secrets(phrase, desk.account.name, password)
    now = storage_backups.read_contents(desk.database)
    with _opened(bundle, desk.folder, secrets, desk.key) as (_, _key, about, held):
        _require_same_office(now, held)
        return Comparison(about, _rows(now, held))


def restore(desk: Desk, bundle: Path, phrase: str = "", password: str = "") -> Path:
    """Put a backup of this office in its place, after a copy of how it stands; closes the desk.

    Returns the copy made before. Raises as `compare` does, OfficeError (`open_elsewhere`) when
    another program has the office open, and SecondNeededError while the rule of two persons is in
    force and nobody agreed to this copy.
    """
    desk.require(Action.RESTORE)
    secrets = Secrets(phrase, desk.account.name, password)
    now = storage_backups.read_contents(desk.database)
    with _opened(bundle, desk.folder, secrets, desk.key) as (stage, key, about, held):
        _require_same_office(now, held)
        grave = _grave(bundle, about, held)
        require_agreed(desk, grave)
        before = backups.copy_before(desk, "restore")
        require_second(desk, grave)
        desk.close()
        _require_alone(desk.folder, desk.key)
        _note(stage, key, bundle, held, desk.clock)
        storage_backups.put_in_place(stage, desk.folder)
    return before


def restore_into(
    bundle: Path,
    folder: Path,
    secrets: Secrets,
    clock: Clock = system_clock,
    *,
    replace: bool = False,
) -> Comparison:
    """Put a backup's office into a folder, without an open desk; for a new or a broken computer.

    A folder that holds an office is only taken with `replace`: OfficeError (`office_exists`).
    Where that office can still be read, its rule of two persons holds: SecondNeededError.
    """
    bundles.read_about(bundle)
    if place.is_taken(folder) and not replace:
        raise OfficeError(
            message(
                "Backups",
                "There is already an office in {folder}. Choose an empty folder.",
                folder=str(folder),
            ),
            "office_exists",
        )
    with _opened(bundle, folder, secrets) as (stage, key, about, held):
        if place.is_taken(folder):
            _require_alone(folder, key)
            _require_agreed_there(folder, key, _grave(bundle, about, held), clock)
        _note(stage, key, bundle, held, clock)
        storage_backups.put_in_place(stage, folder)
        return Comparison(about, _rows(None, held))


@contextmanager
def _opened(
    bundle: Path, folder: Path, secrets: Secrets, own_key: bytes | None = None
) -> Iterator[tuple[Path, bytes, About, Contents]]:
    """Unpack a backup into a folder of its own, find its key, check it; give what it holds."""
    about = bundles.read_about(bundle)
    bundles.require_whole(bundle)
    made = not folder.exists()
    try:
        with staged(folder) as stage:
            key = bundles.unpack(bundle, stage, secrets.phrase)
            key = key or _key_of(stage, secrets, own_key)
            bundles.require_own_vault(about, stage / place.VAULT_FILE, key)
            yield stage, key, about, _held(stage, key)
    finally:
        if made and folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()


def _key_of(stage: Path, secrets: Secrets, own_key: bytes | None) -> bytes:
    """Return the office's own key, or the one that an account of the backup's day unwraps."""
    vault_path = stage / place.VAULT_FILE
    if secrets.password:
        return vault.unlock(vault_path, secrets.name or _only_name(vault_path), secrets.password)
    if own_key is None:
        raise SignInError(message("Backups", "Give the password of an account of the backup."))
    return own_key


def _only_name(path: Path) -> str:
    names = vault.account_names(path)
    return names[0] if len(names) == 1 else ""


def _held(stage: Path, key: bytes) -> Contents:
    try:
        return storage_backups.require_sound(stage / place.DATABASE_FILE, key)
    except OfficeError as fault:
        if fault.code == "wrong_key":
            raise _other_office() from fault
        if fault.code in {"bad_copy", "damaged", "disk_fault"}:
            raise OfficeError(
                message("Backups", "The office in this backup is damaged. Choose another backup."),
                "bad_copy",
            ) from fault
        raise


def _require_same_office(now: Contents, held: Contents) -> None:
    if held.unit != now.unit or (held.office and now.office and held.office != now.office):
        raise _other_office()


def _other_office() -> OfficeError:
    return OfficeError(
        message(
            "Backups",
            "This is a backup of another office, or one closed with another key. Nothing was"
            " changed; choose a backup of this office.",
        ),
        "other_office",
    )


def _require_alone(folder: Path, key: bytes) -> None:
    database = folder / place.DATABASE_FILE
    if database.exists() and storage_backups.is_open_elsewhere(database, key):
        raise OfficeError(
            message(
                "Backups",
                "Another program has the office open. Close it, then restore again; nothing was"
                " changed.",
            ),
            "open_elsewhere",
        )


def _grave(bundle: Path, about: About, held: Contents) -> Grave:
    """Return what a second person agrees to: this copy, by its day and the end of its trail."""
    body = {"made": about.at, "trail": held.trail}
    told = [isolate(bundle.name)]
    told += [f"{tell(words)}: {isolate(str(held.counts[name]))}"
             for name, words in COUNT_LABELS.items() if name in TOLD]  # fmt: skip
    return Grave(Action.RESTORE, OFFICE, body, tuple(told))


def _require_agreed_there(folder: Path, key: bytes, grave: Grave, clock: Clock) -> None:
    """Ask the office that would be replaced whether its rule of two persons lets it go.

    One that is damaged or closed with another key can be asked no more: then what opens the
    backup is enough, for it is how a broken computer is brought back.
    """
    path = folder / place.DATABASE_FILE
    if not path.exists() or not reads(path, key):
        return
    try:
        database = open_database(path, key)
    except OfficeError:
        return
    try:
        with database.read() as session:
            require_agreed_by_anyone(session, grave, clock())
    except DatabaseError:
        return
    finally:
        database.close()


def _rows(now: Contents | None, held: Contents) -> tuple[CountRow, ...]:
    rows = [
        CountRow(table, now.counts.get(table, 0) if now else None, count)
        for table, count in held.counts.items()
    ]
    return (*rows, CountRow("trail", now.trail if now else None, held.trail))


def _note(stage: Path, key: bytes, bundle: Path, held: Contents, clock: Clock) -> None:
    """Write in the restored office that it was; one of an earlier schema is brought up first."""
    from desktop_app.storage import schema

    database = open_database(stage / place.DATABASE_FILE, key)
    try:
        schema.bring_up_to_date(database)
        with database.write(Author(None, clock(), "restore_office")) as session:
            log(session, "restore_office", backup=bundle.name, trail=held.trail)
            session.add(
                BackupRun(
                    kind=RESTORED,
                    at=clock(),
                    account_id=None,
                    place=str(bundle)[-300:],
                    size=bundle.stat().st_size,
                    counts=backups.counts_of(held),
                    sound=True,
                )
            )
        with database.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        database.close()
