"""A batch of documents in the background: one after the other, so that the window is never held."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.reports.batch import Progress, Result, Steps
from desktop_app.ui import background


class BatchRun(QObject):
    """Takes the steps of a batch one by one, each behind what the pages read meanwhile.

    What is handed to the printer is taken apart from the database: a slow one keeps no page
    waiting. `moved(progress)` after each, then one of `ended(result)`, `failed(error)` or
    `stopped()`.
    """

    moved = Signal(object)
    ended = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Steps | None = None
        self._is_cancelled = False

    def is_running(self) -> bool:
        """Tell whether a batch is under way."""
        return self._steps is not None

    def start(self, steps: Steps) -> None:
        """Begin a batch."""
        self._steps, self._is_cancelled = steps, False
        self._next()

    def cancel(self) -> None:
        """Give the batch up as soon as the document under way is made; nothing half is left."""
        self._is_cancelled = True

    def _next(self, lane: str = background.DATABASE) -> None:
        steps = self._steps
        assert steps is not None
        task: Callable[[], Progress | Result | None]
        # Closing takes the drafts away; it may take a moment on a slow disk.
        task = steps.close if self._is_cancelled else _step(steps)
        background.run(task, self._took, self._fail, owner=self, lane=lane)

    def _took(self, came: Progress | Result | None) -> None:
        if isinstance(came, Progress):
            if not self._is_cancelled:
                self.moved.emit(came)
            self._next(background.FILES if came.is_leaving else background.DATABASE)
            return
        self._steps = None
        if came is None:
            self.stopped.emit()
        else:
            self.ended.emit(came)

    def _fail(self, error: Exception) -> None:
        self._steps = None
        self.failed.emit(error)


def _step(steps: Steps) -> Callable[[], Progress | Result]:
    def step() -> Progress | Result:
        try:
            return next(steps)
        except StopIteration as end:
            result: Result = end.value
            return result

    return step
