"""Work off the window's thread: results, failures, owners that are gone."""

from __future__ import annotations

import gc
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
    written = threading.Event()
    background.run(written.set, lambda _done: seen.append("file"), lane=background.FILES)
    assert written.wait(10)
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


class Held:
    """Something a task holds; tells in which thread it was let go."""

    def __init__(self, told: list[threading.Thread]) -> None:
        self.told = told

    def __del__(self) -> None:
        self.told.append(threading.current_thread())


@pytest.mark.parametrize("fails", [False, True])
def test_what_a_task_holds_is_let_go_in_the_windows_thread(fails: bool) -> None:
    told: list[threading.Thread] = []

    def ask() -> None:
        held = Held(told)

        def task() -> bool:
            if fails:
                raise ValueError(held)
            return held is not None

        background.run(task, lambda _answer: held.told, lambda _error: held.told)

    for _ in range(300):
        ask()
        background.settle()
    assert len(told) == 300
    assert set(told) == {threading.current_thread()}


def test_work_that_is_given_up_is_counted_off() -> None:
    release = threading.Event()
    background.run(lambda: release.wait(10))
    for _ in range(3):
        background.run(lambda: None)
    release.set()
    background.stop()
    background.settle()
    assert background.is_idle()


def test_cycles_are_collected_by_the_window_alone(qapp) -> None:
    from desktop_app.ui.garbage import Collector

    assert not gc.isenabled()
    told: list[threading.Thread] = []
    for _ in range(2_000):
        one, other = Held(told), Held(told)
        one.other, other.other = other, one
    assert told == []
    qapp.findChild(Collector).look()
    assert len(told) >= 2_000
