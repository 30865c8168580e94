"""Work off the window's thread: results, failures, owners that are gone."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject

from desktop_app.ui import background
from desktop_app.ui.widgets.notes import ProgressLine


def fail() -> None:
    raise ValueError("no")


def test_result_comes_back_in_the_windows_thread() -> None:
    seen: list[tuple[object, bool]] = []
    here = threading.current_thread()
    background.run(
        lambda: threading.current_thread() is here,
        lambda same: seen.append((same, threading.current_thread() is here)),
    )
    assert not background.is_idle()
    background.settle()
    assert seen == [(False, True)]
    assert background.is_idle()


def test_failure_goes_to_whom_it_concerns() -> None:
    failures: list[Exception] = []
    background.run(fail, failed=failures.append)
    background.settle()
    assert [str(error) for error in failures] == ["no"]


def test_failure_nobody_takes_is_shown() -> None:
    shown: list[Exception] = []
    background.show_failures_with(shown.append)
    background.run(fail)
    background.settle()
    assert [str(error) for error in shown] == ["no"]


def test_nothing_is_told_to_an_owner_that_is_gone() -> None:
    from shiboken6 import delete

    seen: list[int] = []
    owner = QObject()
    release = threading.Event()

    def wait() -> int:
        release.wait(10)
        return 1

    background.run(wait, seen.append, owner=owner)
    delete(owner)
    release.set()
    background.settle()
    assert seen == []


def test_tasks_of_the_database_never_meet_and_keep_their_order() -> None:
    names: set[str] = set()
    order: list[int] = []
    for number in range(50):
        background.run(lambda: names.add(threading.current_thread().name))
        background.run(lambda number=number: number, order.append)
    background.settle()
    assert order == list(range(50))
    assert len(names) == 1


def test_files_do_not_wait_for_the_database() -> None:
    release = threading.Event()
    seen: list[str] = []
    background.run(lambda: release.wait(10), lambda _done: seen.append("database"))
    done = background.run(lambda: "file", seen.append, lane=background.FILES)
    assert done.result(10) == "file"
    release.set()
    background.settle()
    assert set(seen) == {"database", "file"}


def test_line_of_progress_waits_before_it_shows(qtbot) -> None:
    line = ProgressLine()
    qtbot.addWidget(line)
    line.show()
    line.follow(1)
    assert not line.is_running()
    qtbot.waitUntil(line.is_running)
    line.follow(0)
    assert not line.is_running()


def test_quick_work_shows_no_line(qtbot) -> None:
    line = ProgressLine()
    qtbot.addWidget(line)
    background.run(lambda: None)
    background.settle()
    assert not line.is_running()


@pytest.mark.parametrize("count", [300])
def test_many_jobs_some_failing(count: int) -> None:
    good: list[int] = []
    bad: list[Exception] = []

    def work(number: int) -> int:
        if number % 3 == 0:
            fail()
        return number

    for number in range(count):
        background.run(lambda number=number: work(number), good.append, bad.append)
    background.settle()
    assert len(good) == count * 2 // 3
    assert len(bad) == count // 3
