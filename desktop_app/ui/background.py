"""Runs work off the window's thread and brings its result back to it."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, Signal, SignalInstance
from shiboken6 import isValid

from desktop_app import crash

T = TypeVar("T")
DATABASE = "database"
FILES = "files"
COUNTS = "counts"

log = logging.getLogger(__name__)


class _Bridge(QObject):
    """Carries finished work from any thread to the window's."""

    finished = Signal()
    running = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self.ended: deque[_Work] = deque()
        self.on_failure: Callable[[Exception], None] = _log_failure
        self.finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def _deliver(self) -> None:
        work = self.ended.popleft()
        self.step(-1)
        work.answer(self.on_failure)

    def step(self, by: int) -> None:
        self.count += by
        self.running.emit(self.count)


def _log_failure(error: Exception) -> None:
    log.error("work in the background failed: %s", crash.anatomy(error))


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
) -> None:
    """Do `task` in another thread, then call `done(result)` or `failed(error)` in this one.

    The lane `database` has one worker, so its tasks never meet; `files` is for what does not
    touch the database, `counts` for what reads long in it while pages come and go.
    Nothing is called once `owner` (or the object `done` belongs to) is gone.
    Without `failed`, the failure is shown by the window.
    """
    bridge = _bridge()
    keeper = owner if owner is not None else getattr(done, "__self__", None)
    bridge.step(1)
    place = [_Work(task, done, failed, keeper)]
    future = _lane(lane).submit(_carry_out, bridge, place)
    future.add_done_callback(lambda ended: bridge.step(-1) if ended.cancelled() else None)


@dataclass(slots=True)
class _Work:
    """A task with whom its end concerns, and what came of it."""

    task: Callable[[], Any]
    done: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None
    keeper: object
    result: Any = None
    error: Exception | None = None

    def carry_out(self) -> None:
        """Do the task and keep its result or its failure."""
        try:
            self.result = self.task()
        except Exception as error:
            self.error = error

    def answer(self, on_failure: Callable[[Exception], None]) -> None:
        """Tell whom it concerns, unless they are gone."""
        # A failure holds the frames it went through, and one of them holds this work.
        error, self.error = self.error, None
        if isinstance(self.keeper, QObject) and not isValid(self.keeper):
            return
        if error is not None:
            (self.failed or on_failure)(error)
        elif self.done is not None:
            self.done(self.result)


def _carry_out(bridge: _Bridge, place: list[_Work]) -> None:
    """Do the work in this thread and hand it back whole.

    A task holds the page that asked for it. Were this thread the last to let go of it, the page
    would die here, and a widget that dies outside its own thread takes the program with it. So
    the work is always in one list, and out of this one before the window hears of it.
    """
    place[0].carry_out()
    bridge.ended.append(place.pop())
    if isValid(bridge):
        bridge.finished.emit()


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
