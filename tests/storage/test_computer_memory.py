"""The memory is asked of whatever system the office runs on; where none tells, it is small."""

from __future__ import annotations

import ctypes

import pytest

from desktop_app.storage import computer_memory
from desktop_app.storage.computer_memory import MemoryStatus, by_windows, total_memory
from tests.conftest import real_todays_cost

GIB = 1024**3


def windows(total: int, answer: int = 1):
    """A reader as on Windows, whose system fills in so many bytes."""

    def fill(status: MemoryStatus) -> int:
        assert status.length == 64, "the size Windows expects, or it refuses"
        status.total = total
        return answer

    return lambda: by_windows(fill)


def absent() -> int:
    raise AttributeError("sysconf")


def test_this_computer_tells_its_memory():
    assert total_memory() > GIB // 4


def test_windows_is_asked_where_there_is_no_sysconf():
    assert ctypes.sizeof(MemoryStatus) == 64
    assert total_memory((absent, windows(16 * GIB))) == 16 * GIB
    assert total_memory((absent, windows(16 * GIB, answer=0))) == 0
    assert total_memory(()) == 0


def test_without_windows_its_reader_passes():
    if hasattr(ctypes, "windll"):
        pytest.skip("this is Windows")
    with pytest.raises(AttributeError):
        by_windows()
    assert total_memory((computer_memory.by_windows, lambda: 5)) == 5


@pytest.mark.parametrize(("total", "mebibytes"), [(16 * GIB, 256), (1 * GIB, 64), (0, 64)])
def test_the_cost_of_a_guess_follows_the_memory_of_windows_too(total: int, mebibytes: int):
    cost = real_todays_cost(lambda: total_memory((absent, windows(total))))
    assert cost.memory_kib == mebibytes * 1024
