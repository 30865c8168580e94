"""Clears the clipboard a minute after a bank account or a card number was copied to it."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

from desktop_app.domain.texts import strip_marks

MINUTE = 60_000
RIB = re.compile(r"\d{24}")
CNIE = re.compile(r"[A-Z]{1,2}\d{4,8}", re.IGNORECASE)


def identifies(words: str) -> bool:
    """Tell whether words hold a bank account (RIB), or a cell that is an identity card number."""
    told = strip_marks(words)
    cells = [re.sub(r"[\s\-]", "", cell) for cell in re.split(r"[\t\n]", told)]
    return bool(RIB.search("".join(cells)) or any(map(CNIE.fullmatch, cells)))


def copied_here() -> bool:
    """Tell whether this program holds what is on the clipboard, or has the keyboard just now."""
    active = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
    return active or QGuiApplication.clipboard().ownsClipboard()


class ClipboardGuard(QObject):
    """Watches what this program copies; what others copy is left alone."""

    def __init__(
        self, clipboard: QClipboard, parent: QObject, is_ours: Callable[[], bool] = copied_here
    ) -> None:
        super().__init__(parent)
        self._clipboard, self._copied, self._is_ours = clipboard, "", is_ours
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(MINUTE)
        self.timer.timeout.connect(self.clear)
        clipboard.dataChanged.connect(self._look)

    def _look(self) -> None:
        words = self._clipboard.text() if self._is_ours() else ""
        self._copied = words if identifies(words) else ""
        if self._copied:
            self.timer.start()
        else:
            self.timer.stop()

    def clear(self) -> None:
        """Empty the clipboard when it still holds the number."""
        if self._copied and self._clipboard.text() == self._copied:
            self._clipboard.clear()
        self._copied = ""
