"""How much memory this computer has: asked of the system, on Windows as elsewhere."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Sequence

Reader = Callable[[], int]


class MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX of Windows; `length` tells the system how large it is."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        ("total", ctypes.c_uint64),
        ("free", ctypes.c_uint64),
        ("total_page_file", ctypes.c_uint64),
        ("free_page_file", ctypes.c_uint64),
        ("total_virtual", ctypes.c_uint64),
        ("free_virtual", ctypes.c_uint64),
        ("free_extended", ctypes.c_uint64),
    )


def by_sysconf() -> int:
    """Return the bytes that POSIX systems tell of."""
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def by_windows(fill: Callable[[MemoryStatus], int] | None = None) -> int:
    """Return the bytes that GlobalMemoryStatusEx tells of; 0 when it fails.

    `fill` fills a status in and returns zero for a failure; without it Windows itself is asked.
    """
    status = MemoryStatus()
    status.length = ctypes.sizeof(MemoryStatus)
    return int(status.total) if (fill or _ask_windows)(status) else 0


def _ask_windows(status: MemoryStatus) -> int:
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - there on Windows alone
    return int(kernel.GlobalMemoryStatusEx(ctypes.byref(status)))


READERS: Sequence[Reader] = (by_sysconf, by_windows)


def total_memory(readers: Sequence[Reader] = READERS) -> int:
    """Return the computer's memory in bytes; 0 where no reader can tell."""
    for read in readers:
        try:
            found = read()
        except (AttributeError, ValueError, OSError):
            continue
        if found > 0:
            return found
    return 0
