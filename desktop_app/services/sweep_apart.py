"""Sweeps for duplicates in a program of its own, so that the window's thread never waits for it.

Python's threads take turns at one lock: while one compares names the window's cannot paint. The
window's program starts itself once more, hands it the office's key through a pipe (never on the
command line, which others can read), and hears of the progress line by line. Closing the pipe,
or the end of the window's program, stops the sweep; it goes on from there the next time.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import IO, Any

from sqlalchemy.orm import Session

from desktop_app.domain.errors import OfficeError, RiayaError
from desktop_app.domain.messages import message
from desktop_app.services.desk import Desk
from desktop_app.services.duplicate_rows import SweepRow
from desktop_app.services.duplicate_sweep import Tell, sweep
from desktop_app.storage.audit import Author
from desktop_app.storage.database import Database, open_database
from desktop_app.storage.place import DATABASE_FILE

ARGUMENT = "--sweep-apart"
TELL_EVERY = 0.2


# In the window's program


def sweep_apart(
    desk: Desk,
    tell: Tell | None = None,
    stopped: Callable[[], bool] = lambda: False,
    *,
    whole: bool = False,
) -> SweepRow:
    """Do what `sweep` does, in a program of its own; in this one where none can be started.

    Raises OfficeError when the other program ended before its sweep did.
    """
    try:
        child = _start()
    except OSError:
        return sweep(desk, tell, stopped, whole=whole)
    with child:
        try:
            return _heard(child, _task(desk, whole=whole), tell or (lambda _row: None), stopped)
        finally:
            # Its input ends: it writes down where it stands, and ends.
            _close(child.stdin)


def _start() -> subprocess.Popen[bytes]:
    frozen = getattr(sys, "frozen", False)
    program = [sys.executable] if frozen else [sys.executable, "-m", "desktop_app"]
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.BELOW_NORMAL_PRIORITY_CLASS | subprocess.CREATE_NO_WINDOW
    return subprocess.Popen(
        [*program, ARGUMENT],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=flags,
    )


def _task(desk: Desk, *, whole: bool) -> dict[str, Any]:
    return {
        "office": str(desk.folder),
        "key": desk.key.hex(),
        "account": desk.account.id,
        "now": desk.now().isoformat(),
        "whole": whole,
    }


def _heard(
    child: subprocess.Popen[bytes], task: dict[str, Any], tell: Tell, stopped: Callable[[], bool]
) -> SweepRow:
    assert child.stdin is not None
    assert child.stdout is not None
    with suppress(OSError):
        _say(child.stdin, task)
    row = None
    for line in child.stdout:
        told = json.loads(line)
        if not told:
            break
        row = _row_from(told)
        tell(row)
        if stopped():
            _close(child.stdin)
    else:
        raise OfficeError(
            message("Duplicates", "The sweep broke off. It goes on from there the next time."),
            "sweep_broke_off",
        )
    assert row is not None
    return row


def _close(pipe: IO[bytes] | None) -> None:
    if pipe is not None:
        with suppress(OSError):
            pipe.close()


def _say(pipe: IO[bytes], what: dict[str, Any]) -> None:
    pipe.write(json.dumps(what, default=datetime.isoformat).encode() + b"\n")
    pipe.flush()


def _row_from(told: dict[str, Any]) -> SweepRow:
    ended = told["finished_at"]
    return SweepRow(**told | {"finished_at": datetime.fromisoformat(ended) if ended else None})


# In the program of its own


@dataclass(frozen=True, slots=True)
class Room:
    """An office as the sweep needs it: its database, and who is at the desk meanwhile."""

    database: Database
    account_id: int
    began: datetime
    since: float

    def now(self) -> datetime:
        """Return the present instant by the window's clock."""
        return self.began + timedelta(seconds=monotonic() - self.since)

    def author(self, action: str) -> Author:
        """Return who acts now, for the trail."""
        return Author(self.account_id, self.now(), action)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session that changes nothing."""
        with self.database.read() as session:
            yield session


def sweep_here(heard: IO[bytes], said: IO[bytes]) -> int:
    """Do the sweep that is asked for on `heard`, telling of it on `said`; 0 when it came well.

    An empty line says that it ended by itself or was stopped.
    """
    task = json.loads(heard.readline() or b"{}")
    if not task:
        return 1
    stopping = threading.Event()
    threading.Thread(target=_listen, args=(heard, stopping), daemon=True).start()
    database = open_database(Path(task["office"]) / DATABASE_FILE, bytes.fromhex(task["key"]))
    room = Room(database, task["account"], datetime.fromisoformat(task["now"]), monotonic())
    try:
        end = sweep(room, _Teller(said), stopping.is_set, whole=task["whole"], breathe=_go_on)
        _say(said, asdict(end))
        _say(said, {})
    except (RiayaError, OSError):
        return 1
    finally:
        database.close()
    return 0


def _go_on() -> None:
    """Take no breath: this program's priority lets the others in."""


def _listen(heard: IO[bytes], stopping: threading.Event) -> None:
    heard.read()
    stopping.set()


class _Teller:
    """Tells of the progress now and then."""

    def __init__(self, said: IO[bytes]) -> None:
        self._said = said
        self._told = 0.0

    def __call__(self, row: SweepRow) -> None:
        if monotonic() - self._told > TELL_EVERY:
            _say(self._said, asdict(row))
            self._told = monotonic()
