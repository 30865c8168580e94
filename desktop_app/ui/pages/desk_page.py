"""What the pages of an open office share: the desk they work at and the way to other pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from desktop_app.domain.errors import RiayaError
from desktop_app.services.desk import Desk
from desktop_app.ui import background
from desktop_app.ui.page import Page

if TYPE_CHECKING:
    from desktop_app.ui.main_window import Shell

T = TypeVar("T")
Go = Callable[[str, Mapping[str, Any]], None]
"""Opens another page: its key, and what it is to show."""


class DeskPage(Page):
    """A page at an open office: `show_page(...)` reads and shows, `go(key, arguments)` leaves.

    The window around it gives its messages at the foot; without one they are silent.
    """

    changed = Signal()
    """Something was recorded: counts elsewhere may be read again."""

    def __init__(self, desk: Desk, go: Go) -> None:
        # The window takes the page in later, so that a page can be tried without one.
        super().__init__(cast("Shell", None))
        self.desk = desk
        self.go = go

    def showEvent(self, event: QShowEvent) -> None:
        """Take note of the window that holds the page."""
        super().showEvent(event)
        frame = self.frame()
        if frame is not None:
            self.shell = frame

    def frame(self) -> Shell | None:
        """Return the window that holds the page, if any does."""
        from desktop_app.ui.main_window import Shell

        window = self.window()
        return window if isinstance(window, Shell) else None

    def title(self) -> str:
        """Return the page's name, for the window's title and the tour."""
        return ""

    def open(self, **args: object) -> None:
        """Show what the arguments name."""
        self.show_page(**args)

    def show_page(self, **_args: Any) -> None:
        """Read and show what the arguments name."""

    def read(
        self,
        task: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do something slow off the window's thread, then `done(result)` if the page still is."""
        background.run(task, done, failed or self.fail, owner=self)

    def note_aside(self, task: Callable[[], object]) -> None:
        """Write down, aside, what nobody waits for: an office that is busy or full is read on."""
        background.run(
            task, lambda _noted: None, self._fail_to_note, owner=self, lane=background.COUNTS
        )

    def _fail_to_note(self, error: Exception) -> None:
        if not isinstance(error, RiayaError):
            self.fail(error)

    def fail(self, error: Exception) -> None:
        """Tell of a failure at the foot of the window."""
        frame = self.frame()
        if frame is not None:
            frame.show_error(error)

    def say(self, words: str, kind: str = "done", undo: Callable[[], None] | None = None) -> None:
        """Say at the foot of the window what was done."""
        frame = self.frame()
        if frame is not None:
            frame.toast(words, kind, undo)
