"""One encrypted database: keyed connections, short reads, and writes that take their turn."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.orm.exc import StaleDataError
from sqlalchemy.pool import QueuePool

from desktop_app.domain.errors import OfficeError, RiayaError, StaleError
from desktop_app.domain.messages import Message, message
from desktop_app.storage import head, reserve, row_numbers, search_sync
from desktop_app.storage.audit import Author, forget_tail, record_changes, tail
from desktop_app.storage.keys import database_key, derived, office_secret
from desktop_app.storage.trail import MAC_KEY, TOLD
from desktop_app.storage.vocabulary import Vocabulary

PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -65536",
    "PRAGMA foreign_keys = ON",
)
BUSY_SECONDS = 10


@dataclass(slots=True)
class KeyRing:
    """Where an open database keeps its key: a rotation puts another one there."""

    key: bytes


@dataclass(frozen=True)
class Database:
    """An office's database, opened with its key; the trail and its marker have their own."""

    path: Path
    engine: Engine
    sessions: sessionmaker[Session] = field(repr=False)  # its settings hold the trail's key
    ring: KeyRing = field(repr=False)
    trail_key: bytes = field(repr=False)
    head_key: bytes = field(repr=False)
    words: Vocabulary = field(default_factory=Vocabulary, repr=False)

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
            session.flush()
            search_sync.settle(session)
            end = tail(session) if session.info.get(TOLD) else None
            session.commit()
        if end is not None:
            head.put(self.path.parent, self.head_key, end)

    @contextmanager
    def driver(self) -> Iterator[Any]:
        """Give the driver's own connection for reads that must not cost more than themselves."""
        import sqlcipher3.dbapi2 as driver

        with told_clearly():
            connection = self.engine.raw_connection()
        try:
            yield connection.driver_connection
        except driver.Error as fault:
            raise known_fault(str(fault)) or fault from fault
        finally:
            connection.close()

    @property
    def key(self) -> bytes:
        """The office's key as it is now."""
        return self.ring.key

    def rekey(self, key: bytes) -> None:
        """Encrypt every page with another key, in one transaction of the engine itself.

        Killed half-way the old key is the right one. What is still read meanwhile by other
        connections fails with a clear sentence and is read again with the new key.
        """
        with told_clearly(), self.engine.connect() as connection:
            driver: Any = connection.connection.driver_connection
            driver.rollback()
            said = driver.execute(f"PRAGMA rekey = \"x'{database_key(key).hex()}'\"").fetchone()
            if said is not None and said[0] != "ok":
                raise OfficeError(_not_rekeyed(), "rekey")
            self.ring.key = key
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            connection.invalidate()
        self.engine.dispose()

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
    """Open a database with the office's key; nothing is read before the first session."""
    import sqlcipher3.dbapi2 as driver

    ring = KeyRing(key)

    def connect() -> Any:
        connection = driver.connect(
            str(path), timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        connection.execute(f"PRAGMA key = \"x'{database_key(ring.key).hex()}'\"")
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
        # A failure of a statement must not quote the person it was about.
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    trail_key = derived(office_secret(key), "trail")
    sessions = sessionmaker(engine, expire_on_commit=False, info={MAC_KEY: trail_key})
    event.listen(sessions, "before_flush", row_numbers.before_flush)
    event.listen(sessions, "after_flush", record_changes)
    event.listen(sessions, "before_flush", search_sync.before_flush)
    event.listen(sessions, "after_flush", search_sync.after_flush)
    event.listen(sessions, "after_soft_rollback", forget_tail)
    head_key = derived(office_secret(key), "head")
    return Database(path, engine, sessions, ring, trail_key, head_key)


def reads(path: Path, key: bytes) -> bool:
    """Tell whether a key reads a database."""
    database = open_database(path, key)
    try:
        with database.read() as session:
            session.connection().exec_driver_sql("SELECT count(*) FROM sqlite_master").all()
    except OfficeError as fault:
        if fault.code != "wrong_key":
            raise
        return False
    finally:
        database.close()
    return True


def _begin(connection: Any) -> None:
    """Start a transaction; a writer takes its turn at once instead of failing half-way."""
    import sqlcipher3.dbapi2 as driver

    mode = connection.get_execution_options().get("begin", "DEFERRED")
    try:
        # The driver itself: each page that is read begins with this.
        connection.connection.driver_connection.execute(f"BEGIN {mode}")
    except driver.Error as fault:
        raise known_fault(str(fault)) or fault from fault


def _not_rekeyed() -> Message:
    return message(
        "Database", "The database could not be encrypted anew. Nothing was changed; do it again."
    )


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
    # A page of the index of names that is no page of an index any more.
    "vtable constructor failed": (
        "damaged",
        message("Database", "The database is damaged. Restore the last backup."),
    ),
}


@contextmanager
def told_clearly() -> Iterator[None]:
    """Turn the database's known faults into sentences; the others are bugs and pass."""
    import sqlcipher3.dbapi2 as driver

    try:
        yield
    except StaleDataError as fault:
        raise StaleError(
            message("Database", "Somebody else changed this record. Read it again, then save.")
        ) from fault
    except (OperationalError, DatabaseError, driver.Error) as fault:
        known = known_fault(str(getattr(fault, "orig", fault)))
        if known is None:
            raise
        raise known from fault


def known_fault(text: str) -> RiayaError | None:
    """Return the sentence for what the database said, or None for what it never should say."""
    for words, (code, sentence) in KNOWN_FAULTS.items():
        if words in text.lower():
            return OfficeError(sentence, code)
    return None
