"""The sweep for duplicates beside the window: the day's, the one by hand, and their stop."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from weakref import WeakSet

from PySide6.QtCore import QObject

from desktop_app.services.desk import Desk
from desktop_app.services.duplicate_rows import SweepRow
from desktop_app.services.duplicate_sweep import sweep_by_hand, sweep_when_due
from desktop_app.services.sweep_apart import sweep_apart
from desktop_app.ui import background

LANE = "duplicates"
# One for each sweep: the next office must not set the last one's going again.
_stops: WeakSet[Event] = WeakSet()


def sweep_day(desk: Desk, done: Callable[[bool], None], owner: QObject) -> None:
    """Do the day's sweep unless it was done; nobody waits for it."""
    stopping = _new_stop()
    background.run(
        lambda: sweep_when_due(desk, stopping.is_set, sweep_apart), done, owner=owner, lane=LANE
    )


def sweep_all(
    desk: Desk,
    heard: Callable[[SweepRow], None],
    done: Callable[[SweepRow], None],
    failed: Callable[[Exception], None],
    owner: QObject,
) -> None:
    """Compare everybody anew; `heard` is called in the sweep's own thread."""
    stopping = _new_stop()
    background.run(
        lambda: sweep_by_hand(desk, heard, stopping.is_set, sweep_apart),
        done,
        failed,
        owner=owner,
        lane=LANE,
    )


def stop() -> None:
    """Stop what runs and what waits: it goes on where it stopped the next time."""
    for stopping in list(_stops):
        stopping.set()


def _new_stop() -> Event:
    stopping = Event()
    _stops.add(stopping)
    return stopping
