"""One row of the campaign's table, and how it is counted."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Tally:
    """What one fault did: tries, acknowledged work lost, offices corrupt, damage not told.

    `told` keeps the first few of what went wrong; `missing` says what could not be tried here.
    """

    fault: str
    tries: int = 0
    lost: int = 0
    corrupt: int = 0
    undetected: int = 0
    seconds: float = 0.0
    told: list[str] = field(default_factory=list)
    missing: str = ""

    def count(self, *, lost: int = 0, corrupt: bool = False, undetected: bool = False,
              say: str = "") -> None:  # fmt: skip
        """Count one try."""
        self.tries += 1
        self.lost += lost
        self.corrupt += corrupt
        self.undetected += undetected
        if (lost or corrupt or undetected) and len(self.told) < 8:
            self.told.append(say or f"try {self.tries}")

    @property
    def is_clean(self) -> bool:
        return not (self.lost or self.corrupt or self.undetected)

    def row(self) -> dict[str, Any]:
        """The row as programs read it."""
        keys = ("fault", "tries", "lost", "corrupt", "undetected")
        found: dict[str, Any] = {key: getattr(self, key) for key in keys}
        found["seconds"] = round(self.seconds, 1)
        return found | ({"missing": self.missing} if self.missing else {})


@contextmanager
def counting(fault: str) -> Iterator[Tally]:
    """Give a tally that knows how long it took."""
    tally, began = Tally(fault), time.monotonic()
    yield tally
    tally.seconds = time.monotonic() - began
