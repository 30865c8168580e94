"""The head marker: a small sealed file beside the database that knows the end of the trail.

A chain alone cannot miss what was cut off its end; neither can the database, whose log may be cut
without a trace. The marker is written after each commit that wrote to the trail: a database that
is ahead of it was interrupted between the two, one that is behind it lost something.
"""

from __future__ import annotations

import json
import os
import secrets
from contextlib import suppress
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from filelock import FileLock
from sqlalchemy import Connection, text

from desktop_app.storage.trail import Tail, tail_of

HEAD_FILE = "office.head"
PURPOSE = b"riaya head 1"
NONCE_BYTES = 12


class HeadState(StrEnum):
    """How the end of the trail stands to its marker."""

    SOUND = "sound"
    FIRST = "first"
    MISSING = "missing"
    UNREADABLE = "unreadable"
    BEHIND = "behind"
    CHANGED = "changed"


# A marker in these states is told at the opening and by every check until somebody looked at it.
FAULTS = frozenset({HeadState.MISSING, HeadState.UNREADABLE, HeadState.BEHIND, HeadState.CHANGED})


@dataclass(frozen=True, slots=True)
class Head:
    """The last row of the trail, and how many commits wrote to it."""

    seq: int
    mac: str
    commits: int


@dataclass(frozen=True, slots=True)
class HeadVerdict:
    """How the trail stands to its marker; `marked` and `found` are numbers of rows."""

    state: HeadState
    marked: int = 0
    found: int = 0
    commits: int = 0


def put(folder: Path, key: bytes, tail: Tail) -> None:
    """Move the marker on to a row; it never moves back.

    A marker that cannot be written stays behind the database, which is no fault: what was
    committed is not taken back for it.
    """
    with suppress(OSError), _alone(folder):
        known = _read(folder / HEAD_FILE, key)
        if known is None or known.seq < tail.seq:
            _write(folder, key, Head(tail.seq, tail.mac, (known.commits if known else 0) + 1))


def start_anew(folder: Path, key: bytes, tail: Tail, commits: int = 0) -> None:
    """Write a marker of the trail as it stands, whatever the present one says."""
    with _alone(folder):
        _write(folder, key, Head(tail.seq, tail.mac, commits + 1))


def compare(folder: Path, key: bytes, connection: Connection) -> HeadVerdict:
    """Hold the database's trail against the marker; the connection has read nothing yet.

    The marker is read first: a commit of another program in between leaves it behind, never ahead.
    """
    path = folder / HEAD_FILE
    is_there = path.exists()
    marked = _read(path, key)
    tail = tail_of(connection)
    if marked is not None:
        state = _state(connection, marked, tail)
        return HeadVerdict(state, marked.seq, tail.seq, marked.commits)
    if is_there:
        return HeadVerdict(HeadState.UNREADABLE, 0, tail.seq)
    return HeadVerdict(HeadState.MISSING if tail.mac else HeadState.FIRST, 0, tail.seq)


def _state(connection: Connection, marked: Head, tail: Tail) -> HeadState:
    if tail.seq < marked.seq:
        return HeadState.BEHIND
    query = text("SELECT mac FROM audit WHERE seq = :seq")
    mac = connection.execute(query, {"seq": marked.seq}).scalar()
    return HeadState.SOUND if mac == marked.mac else HeadState.CHANGED


def _alone(folder: Path) -> FileLock:
    return FileLock(folder / (HEAD_FILE + ".lock"), timeout=5)


def _read(path: Path, key: bytes) -> Head | None:
    """Return the marker; None when it is missing or does not open."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        sealed = path.read_bytes()
        nonce, rest = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
        return Head(**json.loads(AESGCM(key).decrypt(nonce, rest, PURPOSE)))
    except (OSError, InvalidTag, ValueError, TypeError):
        return None


def _write(folder: Path, key: bytes, head: Head) -> None:
    """Replace the marker as a whole.

    The folder itself is not synchronised: after a power cut an older marker may lie there, and a
    database ahead of its marker is no fault.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(NONCE_BYTES)
    sealed = nonce + AESGCM(key).encrypt(nonce, json.dumps(asdict(head)).encode(), PURPOSE)
    fresh = folder / (HEAD_FILE + ".new")
    with fresh.open("wb") as file:
        file.write(sealed)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(folder / HEAD_FILE)
