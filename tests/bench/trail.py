"""What the encrypted, chained trail costs: a save, an import, a check, a sign-in."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from desktop_app.storage import head, trail, vault
from desktop_app.storage.audit import Author, put_rows, trail_row
from desktop_app.storage.database import Database, open_database
from desktop_app.storage.schema import bring_up_to_date
from tests import builders

ROWS = 1_000_000
STEP = 50_000
IMPORTED = 10_000
AUTHOR = Author(None, builders.MONDAY, "edit_person")
Seconds = Callable[..., float]
Say = Callable[..., None]


def trail_figures(seconds: Seconds, say: Say) -> None:
    """A row and ten thousand against the bare insert in plain SQLite; a million verified."""
    with tempfile.TemporaryDirectory() as place:
        database = open_database(Path(place) / "office.db", b"7" * 64)
        bring_up_to_date(database)
        bare = _bare(Path(place) / "bare.db")
        for count, times in ((1, 20), (IMPORTED, 3)):
            floor = seconds(lambda n=count: _insert_bare(bare, n), times)
            taken = seconds(lambda n=count: _insert(database, n), times)
            say(f"{count} trail rows, encrypted, chained and marked", taken, floor, "bare insert")
            if count > 1:
                made = iter(list(_batches(database, count, times)))
                floor = seconds(lambda made=made: _insert_sealed(database, made), times)
                say("  the same rows", taken, floor, "bare insert of them, encrypted")
        end = trail.Tail(0, "")
        say("the head marker alone", seconds(lambda: head.put(Path(place), b"7" * 32, end), 20))
        for _ in range(ROWS // STEP):
            _insert(database, STEP)
        with database.engine.connect() as connection:
            taken = seconds(lambda: trail.verify(connection, database.trail_key), 1)
        say(f"{ROWS} and more trail rows verified", taken)
        database.close()
        bare.close()
        path = Path(place) / "vault.json"
        vault.create(path, "head", builders.PASSWORD, vault.todays_cost())
        cost = vault.todays_cost().memory_kib // 1024
        taken = seconds(lambda: vault.unlock(path, "head", builders.PASSWORD), 3)
        say(f"a password unlocks the vault, {cost} MiB", taken)


def _bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE audit (seq INTEGER PRIMARY KEY, at, said, before, after)")
    return connection


def _insert_bare(connection: sqlite3.Connection, count: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    row = ("2026-11-23", "edit_person people", "{}", '{"phone": "+212612345678"}')
    connection.executemany(
        "INSERT INTO audit (at, said, before, after) VALUES (?, ?, ?, ?)", [row] * count
    )
    connection.execute("COMMIT")


def _insert(database: Database, count: int) -> None:
    after = {"phone": "+212612345678"}
    with database.write(AUTHOR) as session:
        rows = [trail_row(AUTHOR, "people", n, {"phone": ""}, after) for n in range(count)]
        put_rows(session, rows)


def _batches(database: Database, count: int, times: int) -> Iterator[list[trail.Raw]]:
    """Rows as they lie in the trail, each batch chained to the one before, made beforehand."""
    with database.engine.connect() as connection:
        end = trail.tail_of(connection)
    after = {"phone": "+212612345678"}
    for _ in range(times):
        rows = [trail_row(AUTHOR, "people", n, {"phone": ""}, after) for n in range(count)]
        sealed = trail.chained(database.trail_key, end, rows)
        end = trail.Tail(sealed[-1][0], sealed[-1][-1])
        yield sealed


def _insert_sealed(database: Database, batches: Iterator[list[trail.Raw]]) -> None:
    with database.engine.execution_options(begin="IMMEDIATE").begin() as connection:
        trail.append(connection, next(batches))
