"""Collects garbage in the window's thread only: a widget must not die in another."""

from __future__ import annotations

import gc

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

EVERY = 2_000  # milliseconds between two looks
STILL = 1_000  # milliseconds without movement before the next look

_moved = QElapsedTimer()


def moving() -> None:
    """Note that something moves under the hand: a look would be felt."""
    _moved.start()


class Collector(QObject):
    """Python collects cycles in whichever thread happens to fill its counters; this does not.

    The widgets of a page hold each other in cycles. Collected by a thread of the background,
    they would be destroyed there, and Qt aborts the program.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY)

    def look(self) -> None:
        """Collect the generations whose counters have passed their thresholds, once all rests."""
        if _moved.isValid() and not _moved.hasExpired(STILL):
            return
        for generation in reversed(range(3)):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
