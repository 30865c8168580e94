"""One encrypted database: keyed connections, short reads, and writes that take their turn."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.orm.exc import StaleDataError
from sqlalchemy.pool import QueuePool

from desktop_app.domain.errors import OfficeError, RiayaError, StaleError
from desktop_app.domain.messages import message
from desktop_app.storage import reserve
from desktop_app.storage.audit import Author, record_changes

PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -65536",
    "PRAGMA foreign_keys = ON",
)
BUSY_SECONDS = 10


@dataclass(frozen=True)
class Database:
    """An office's database, opened with its key."""

    path: Path
    engine: Engine
    sessions: sessionmaker[Session]

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session that sees one state of the office and changes nothing."""
        with told_clearly(), self.sessions() as session:
            yield session

    @contextmanager
    def write(self, author: Author) -> Iterator[Session]:
        """Give a session whose changes are kept together with their trail, or not at all."""
        with _room_given(self.path.parent), told_clearly(), self.sessions() as session:
            session.connection(execution_options={"begin": "IMMEDIATE"})
            session.info["author"] = author
            yield session
            session.commit()

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()


@contextmanager
def _room_given(folder: Path) -> Iterator[None]:
    """Give the reserve back to a full disk, so that what is done again can succeed."""
    try:
        yield
    except OfficeError as fault:
        if fault.code == "disk_full":
            reserve.let_go(folder)
        raise


def open_database(path: Path, key: bytes) -> Database:
    """Open a database with its raw 256-bit key; nothing is read before the first session."""
    import sqlcipher3.dbapi2 as driver

    def connect() -> Any:
        connection = driver.connect(
            str(path), timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA cipher_memory_security = OFF")
        for pragma in PRAGMAS:
            connection.execute(pragma)
        return connection

    # What the database refuses may be logged; the values that were to be written may not.
    engine = create_engine(
        f"sqlite+pysqlite:///{path}",
        module=driver,
        creator=connect,
        poolclass=QueuePool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    sessions = sessionmaker(engine, expire_on_commit=False)
    event.listen(sessions, "after_flush", record_changes)
    return Database(path, engine, sessions)


def _begin(connection: Any) -> None:
    """Start a transaction; a writer takes its turn at once instead of failing half-way."""
    mode = connection.get_execution_options().get("begin", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {mode}")


KNOWN_FAULTS = {
    "file is not a database": (
        "wrong_key",
        message("Database", "The database cannot be read with this key. It may be damaged."),
    ),
    "database or disk is full": (
        "disk_full",
        message("Database", "The disk is full. Free some space, then do it again."),
    ),
    "database is locked": (
        "busy",
        message("Database", "Another program is writing to the office. Do it again in a moment."),
    ),
    "readonly database": (
        "read_only",
        message(
            "Database", "The office's folder cannot be written to. Ask for the right to write."
        ),
    ),
    "unable to open database file": (
        "cannot_open",
        message("Database", "The office's database cannot be opened. Check the folder and disk."),
    ),
    "disk i/o error": (
        "disk_fault",
        message("Database", "The disk does not answer. Nothing was changed; check the disk."),
    ),
    "malformed": (
        "damaged",
        message("Database", "The database is damaged. Restore the last backup."),
    ),
}


@contextmanager
def told_clearly() -> Iterator[None]:
    """Turn the database's known faults into sentences; the others are bugs and pass."""
    try:
        yield
    except StaleDataError as fault:
        raise StaleError(
            message("Database", "Somebody else changed this record. Read it again, then save.")
        ) from fault
    except (OperationalError, DatabaseError) as fault:
        raise known_fault(str(fault.orig)) or fault from fault


def known_fault(text: str) -> RiayaError | None:
    """Return the sentence for what the database said, or None for what it never should say."""
    for words, (code, sentence) in KNOWN_FAULTS.items():
        if words in text.lower():
            return OfficeError(sentence, code)
    return None
