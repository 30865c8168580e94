"""What every page of the window has in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui import theme

if TYPE_CHECKING:
    from desktop_app.ui.main_window import Shell


class Page(QWidget):
    """A page: subclass it, fill `body`, load data in `open`.

    `nav` is the entry of the side bar that is lit. `has_panel` folds the side bar on narrow
    windows; `has_primary` leaves the accent to the page's own button.
    """

    nav: ClassVar[str] = ""
    has_panel: ClassVar[bool] = False
    has_primary: ClassVar[bool] = False

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.shell = shell
        self.compact = False
        margin = theme.size("margin")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, 12, margin, 12)
        self.body.setSpacing(12)

    def open(self, **args: object) -> None:
        """Show what the arguments name; called each time the page comes to the front."""

    def refresh(self) -> None:
        """Read again what is shown: on F5 and when something changed."""

    def take_back(self) -> None:
        """Take back the last edit of what is shown: on Ctrl+Z."""

    def may_leave(self) -> bool:
        """Return whether another page may come to the front."""
        return True

    def resized(self, compact: bool) -> None:
        """Fit a window that is low (`compact`, under 760 px) or high again."""
        self.compact = compact

    def kept_clear(self) -> QWidget | None:
        """Return the buttons at the foot that no message may lie over."""
        return None

    def first_focus(self) -> QWidget | None:
        """Return what takes the keyboard when the page is shown; None leaves it to Qt."""
        return None
