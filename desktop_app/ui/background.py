"""Runs work off the window's thread and brings its result back to it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, Signal, SignalInstance
from shiboken6 import isValid

T = TypeVar("T")
DATABASE = "database"
FILES = "files"

log = logging.getLogger(__name__)


class _Bridge(QObject):
    """Carries finished work from any thread to the window's."""

    finished = Signal(object)
    running = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self.on_failure: Callable[[Exception], None] = _log_failure
        self.finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def _deliver(self, deliver: Callable[[], None]) -> None:
        self.step(-1)
        deliver()

    def step(self, by: int) -> None:
        self.count += by
        self.running.emit(self.count)


def _log_failure(error: Exception) -> None:
    log.error("work in the background failed", exc_info=error)


_bridges: list[_Bridge] = []
_lanes: dict[str, ThreadPoolExecutor] = {}


def _bridge() -> _Bridge:
    if not _bridges:
        _bridges.append(_Bridge())
    return _bridges[0]


def _lane(name: str) -> ThreadPoolExecutor:
    if name not in _lanes:
        _lanes[name] = ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"riaya-{name}")
    return _lanes[name]


def running() -> SignalInstance:
    """Return the signal that tells how many pieces of work are under way: `.connect(f(int))`."""
    return _bridge().running


def show_failures_with(show: Callable[[Exception], None]) -> None:
    """Choose who tells the user about a failure that nobody else takes."""
    _bridge().on_failure = show


def run(
    task: Callable[[], T],
    done: Callable[[T], None] | None = None,
    failed: Callable[[Exception], None] | None = None,
    *,
    owner: QObject | None = None,
    lane: str = DATABASE,
) -> Future[T]:
    """Do `task` in another thread, then call `done(result)` or `failed(error)` in this one.

    The lane `database` has one worker, so its tasks never meet; `files` is for what does not
    touch the database. Nothing is called once `owner` (or the object `done` belongs to) is gone.
    Without `failed`, the failure is shown by the window.
    """
    bridge = _bridge()
    keeper = owner if owner is not None else getattr(done, "__self__", None)
    bridge.step(1)
    future = _lane(lane).submit(task)
    future.add_done_callback(lambda ended: _send(bridge, ended, done, failed, keeper))
    return future


def _send(
    bridge: _Bridge,
    ended: Future[T],
    done: Callable[[T], None] | None,
    failed: Callable[[Exception], None] | None,
    keeper: object,
) -> None:
    if isValid(bridge):
        bridge.finished.emit(lambda: _answer(bridge, ended, done, failed, keeper))


def _answer(
    bridge: _Bridge,
    ended: Future[T],
    done: Callable[[T], None] | None,
    failed: Callable[[Exception], None] | None,
    keeper: object,
) -> None:
    if ended.cancelled() or (isinstance(keeper, QObject) and not isValid(keeper)):
        return
    error = ended.exception()
    if error is None:
        if done is not None:
            done(ended.result())
    elif isinstance(error, Exception):
        (failed or bridge.on_failure)(error)


def is_idle() -> bool:
    """Return whether no work is under way or waiting to be delivered."""
    return _bridge().count == 0


def settle() -> None:
    """Wait until all work is done and delivered; for the tour and for tests."""
    while not is_idle():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QCoreApplication.processEvents()


def stop() -> None:
    """Let running work end and take no more; called when the program closes."""
    for lane in _lanes.values():
        lane.shutdown(wait=True, cancel_futures=True)
    _lanes.clear()
