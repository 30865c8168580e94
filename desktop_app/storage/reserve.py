"""A file that holds room on the disk, so that a full one still lets the office delete and close."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

RESERVE_FILE = "office.reserve"
SIZE = 4 * 1024 * 1024
# The reserve is only taken from a disk that has plenty.
PLENTY = 16 * SIZE


def hold(folder: Path) -> None:
    """Take the reserve when it is not there and the disk has plenty; never an error."""
    path = folder / RESERVE_FILE
    with suppress(OSError):
        if not path.exists() and _free(folder) > PLENTY:
            _fill(path)


def let_go(folder: Path) -> bool:
    """Give the reserve back to a full disk; tells whether there was any."""
    with suppress(OSError):
        (folder / RESERVE_FILE).unlink()
        return True
    return False


def _fill(path: Path) -> None:
    """Write real bytes: a file of holes would hold no room."""
    fresh = path.with_suffix(".new")
    try:
        with fresh.open("wb") as file:
            file.write(os.urandom(SIZE))
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)


def _free(folder: Path) -> int:
    return shutil.disk_usage(folder).free
