"""The chain of the trail: each row carries a keyed hash of itself and of the row before it."""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, text

MAC_KEY, TAIL, TOLD = "trail_key", "trail_tail", "trail_told"
# How far a row is looked for that took another's place.
SWAP_REACH = 20_000
STEP = 5_000
NOTHING = "null"
# The values are plain and new: none of them holds itself.
_as_json = json.JSONEncoder(check_circular=False).encode
COLUMNS = 'seq, at, account_id, action, "table", row_id, file_id, before, after, mac'
INSERT = f"INSERT INTO audit ({COLUMNS}) VALUES ({', '.join('?' * 10)})"
# seq, at, account, action, table, row, file, before, after, mac: as SQLite keeps them.
Raw = tuple[int, str, int | None, str, str, str, int | None, str | None, str | None, str]


class FaultKind(StrEnum):
    """What was done to the trail."""

    EDITED = "edited"
    DELETED = "deleted"
    SWAPPED = "swapped"
    TAIL_CUT = "tail_cut"


@dataclass(frozen=True, slots=True)
class Tail:
    """The last row of the chain."""

    seq: int = 0
    mac: str = ""


@dataclass(frozen=True, slots=True)
class TrailFault:
    """The first bad row: its number, what was done, and what it says now of when, who and what.

    `until` is the last of several rows that are missing, or the row it was swapped with.
    """

    kind: FaultKind
    seq: int
    until: int
    at: datetime | None = None
    account: str = ""
    action: str = ""
    table: str = ""
    row_id: str = ""


def chained(key: bytes, tail: Tail, rows: Sequence[Mapping[str, Any]]) -> list[Raw]:
    """Return rows as they are kept after the chain's last one, each with its number and its hash.

    Each text is made once: what is hashed is what is kept.
    """
    found: list[Raw] = []
    mac, at, stored = tail.mac, None, ""
    for seq, row in enumerate(rows, start=tail.seq + 1):
        # The rows of one change were all made in the same moment.
        if row["at"] is not at:
            at = row["at"]
            stored = _stored_instant(at)
        head = (
            seq, stored, row["account_id"], row["action"], row["table"], row["row_id"],
            row["file_id"], _stored_json(row["before"]), _stored_json(row["after"]),
        )  # fmt: skip
        mac = _mac(key, mac, (*head, ""))
        found.append((*head, mac))
    return found


def append(connection: Connection, sealed: Sequence[Raw]) -> None:
    """Write sealed rows to the trail, in one statement."""
    connection.exec_driver_sql(INSERT, list(sealed))


def tail_of(connection: Connection) -> Tail:
    """Return the last row of the chain as it stands."""
    found = connection.execute(text("SELECT seq, mac FROM audit ORDER BY seq DESC LIMIT 1")).first()
    return Tail(*found) if found else Tail()


def is_older_than_the_chain(connection: Connection) -> bool:
    """Tell whether the trail has rows and none of them was ever sealed."""
    if not tail_of(connection).seq or tail_of(connection).mac:
        return False
    sealed = text("SELECT 1 FROM audit WHERE mac <> '' LIMIT 1")
    return connection.execute(sealed).first() is None


def seal_old_rows(connection: Connection, key: bytes) -> int:
    """Seal every row of a trail older than the chain within a transaction; return how many."""
    cursor = _cursor(connection)
    mac, count = "", 0
    for rows in _in_steps(_all_rows(connection)):
        sealed = []
        for row in rows:
            mac = _mac(key, mac, row)
            sealed.append((mac, row[0]))
        cursor.executemany("UPDATE audit SET mac = ? WHERE seq = ?", sealed)
        count += len(sealed)
    return count


def verify(connection: Connection, key: bytes) -> tuple[int, TrailFault | None]:
    """Read the whole trail; return how many rows it has, and its first fault if there is one.

    Each row is held against the hash kept in the row before it, so that one bad row is told
    from the sound ones behind it.
    """
    mac, last, count = "", 0, 0
    for row in _all_rows(connection):
        if row[0] != last + 1 or not hmac.compare_digest(_mac(key, mac, row), row[9]):
            return count, _fault(connection, key, Tail(last, mac), row)
        mac, last = row[9], row[0]
        count += 1
    return count, None


def described(connection: Connection, kind: FaultKind, seq: int, until: int) -> TrailFault:
    """Return a fault with what the row says of when, who and what, as far as it is there."""
    query = (
        'SELECT audit.at, accounts.full_name_ar, audit.action, audit."table", audit.row_id'
        " FROM audit LEFT JOIN accounts ON accounts.id = audit.account_id WHERE audit.seq = ?"
    )
    found = _cursor(connection).execute(query, (seq,)).fetchone()
    if found is None:
        return TrailFault(kind, seq, until)
    at, account, action, table, row_id = found
    return TrailFault(kind, seq, until, _instant(at), account or "", action, table, row_id)


def _fault(connection: Connection, key: bytes, before: Tail, row: Raw) -> TrailFault:
    if row[0] > before.seq + 1:
        return described(connection, FaultKind.DELETED, before.seq + 1, row[0] - 1)
    other = _swapped_with(connection, key, before, row)
    if other:
        return described(connection, FaultKind.SWAPPED, row[0], other)
    return described(connection, FaultKind.EDITED, row[0], row[0])


def _swapped_with(connection: Connection, key: bytes, before: Tail, row: Raw) -> int:
    """Return the row whose words are those this row was written with; 0 when there is none."""
    query = f"SELECT {COLUMNS} FROM audit WHERE seq > ? ORDER BY seq LIMIT ?"
    for other in _cursor(connection).execute(query, (row[0], SWAP_REACH)):
        mac = _mac(key, before.mac, (row[0], *other[1:]))
        if mac in {row[9], other[9]}:
            return int(other[0])
    return 0


def _all_rows(connection: Connection) -> Iterator[Raw]:
    return iter(_cursor(connection).execute(f"SELECT {COLUMNS} FROM audit ORDER BY seq"))


def _in_steps(rows: Iterator[Raw]) -> Iterator[list[Raw]]:
    """Hand rows over in steps, read ahead of what is written to them."""
    step: list[Raw] = []
    for row in rows:
        step.append(row)
        if len(step) == STEP:
            yield step
            step = []
    yield step


def _cursor(connection: Connection) -> Any:
    """Return the driver's own cursor: a million rows pass it in seconds."""
    driver: Any = connection.connection.driver_connection
    return driver.cursor()


def _mac(key: bytes, before: str, row: Raw) -> str:
    """Return a row's hash. The encoding is one to one: what may hold anything has its length."""
    seq, at, account, action, table, row_id, file_id, old, new, _mac = row
    said = (
        f"{before}\n{seq}\n{at}\n{account}\n{file_id}\n{len(action)} {len(table)} {len(row_id)}\n"
        f"{action}{table}{row_id}\n{old or NOTHING}\n{new or NOTHING}"
    )
    return hmac.digest(key, said.encode("utf-8", "surrogatepass"), "sha256").hex()


def _stored_json(value: object) -> str:
    """Return the text the JSON column keeps; a JSON text has no line break of its own."""
    return NOTHING if value is None else _as_json(value)


def _stored_instant(at: datetime) -> str:
    if at.tzinfo is None:
        raise ValueError("an instant needs its time zone")
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")


def _instant(stored: str) -> datetime | None:
    try:
        return datetime.fromisoformat(stored).replace(tzinfo=UTC)
    except ValueError:
        return None
