"""Failed sign-ins: counted in a small file beside the office, for they come before any key.

After five failures an account waits, and each further one doubles the wait. Time is counted by
the computer's running clock and never by its calendar: setting the date forward or back changes
nothing, and after a restart only the time since then counts.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

from desktop_app.domain.errors import SignInError
from desktop_app.domain.messages import message

TRIES_FILE = "office.tries"
FREE_TRIES = 5
FIRST_WAIT = 30
LONGEST_WAIT = 3600
# A name that is no account's is not kept: it may be a password typed in the wrong field.
UNKNOWN = "?"
RECOVERY = "#recovery code"

ticks: Callable[[], float] = time.monotonic


@dataclass(frozen=True, slots=True)
class Tries:
    """Failures of one name since its last success; `untold` are not yet in the trail."""

    failed: int = 0
    stamp: float = 0.0
    untold: int = 0
    first: str = ""
    last: str = ""


def seconds_left(folder: Path, name: str) -> int:
    """Return how long a name has to wait before its next try; 0 when it may try at once."""
    known = _read(folder).get(name, Tries())
    if known.failed < FREE_TRIES:
        return 0
    # The exponent stays small, however many tries there were.
    doublings = min(known.failed - FREE_TRIES, 20)
    wait = min(FIRST_WAIT * int(2**doublings), LONGEST_WAIT)
    return max(0, round(wait - _passed(known)))


def refuse_while_waiting(folder: Path, name: str) -> None:
    """Raise SignInError while a name has to wait."""
    left = seconds_left(folder, name)
    if left:
        raise SignInError(
            message(
                "Tries",
                "Too many failed tries. Wait %n seconds, then type the password again.",
                n=left,
            ),
            "waiting",
        )


def count_failure(folder: Path, name: str, at: datetime) -> None:
    """Note a failed try of a name."""
    with _changed(folder) as found:
        known = found.get(name, Tries())
        found[name] = Tries(
            known.failed + 1, ticks(), known.untold + 1, known.first or at.isoformat(),
            at.isoformat(),
        )  # fmt: skip


def take_untold(folder: Path) -> dict[str, Tries]:
    """Return the failures the trail does not have yet; they are told now."""
    if not any(one.untold for one in _read(folder).values()):
        return {}
    with _changed(folder) as found:
        untold = {name: one for name, one in found.items() if one.untold}
        for name, one in untold.items():
            found[name] = replace(one, untold=0, first="", last="")
    return untold


def clear(folder: Path, name: str) -> None:
    """Forget a name's failures: it signed in."""
    if _read(folder).get(name, Tries()).failed:
        with _changed(folder) as found:
            found[name] = replace(found.get(name, Tries()), failed=0, stamp=0.0)


def _passed(known: Tries) -> float:
    """Return the seconds since the last failure; after a restart, those since the restart."""
    now = ticks()
    return now - known.stamp if now >= known.stamp else now


@contextmanager
def _changed(folder: Path) -> Iterator[dict[str, Tries]]:
    from filelock import FileLock

    with FileLock(folder / (TRIES_FILE + ".lock"), timeout=5):
        found = _read(folder)
        yield found
        _write(folder, {name: one for name, one in found.items() if one.failed or one.untold})


def _read(folder: Path) -> dict[str, Tries]:
    """Return what is noted; a file that cannot be read counts for nothing."""
    try:
        body = json.loads((folder / TRIES_FILE).read_text("utf-8"))
        return {str(name): Tries(**one) for name, one in body.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _write(folder: Path, found: dict[str, Tries]) -> None:
    fresh = folder / (TRIES_FILE + ".new")
    with fresh.open("w", encoding="utf-8") as file:
        json.dump({name: asdict(one) for name, one in found.items()}, file)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(folder / TRIES_FILE)
