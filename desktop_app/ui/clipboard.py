"""Clears the clipboard a minute after a bank account or a card number was copied to it."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard

from desktop_app.domain.texts import strip_marks

MINUTE = 60_000
RIB = re.compile(r"\d{24}")
CNIE = re.compile(r"[A-Z]{1,2}\d{4,8}", re.IGNORECASE)


def identifies(words: str) -> bool:
    """Tell whether words hold a bank account (RIB), or are an identity card number."""
    plain = re.sub(r"[\s\-]", "", strip_marks(words))
    return bool(RIB.search(plain) or CNIE.fullmatch(plain))


class ClipboardGuard(QObject):
    """Watches what this program copies; what others copy since is left alone."""

    def __init__(self, clipboard: QClipboard, parent: QObject, delay: int = MINUTE) -> None:
        super().__init__(parent)
        self._clipboard, self._copied = clipboard, ""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(delay)
        self.timer.timeout.connect(self.clear)
        clipboard.dataChanged.connect(self._look)

    def _look(self) -> None:
        words = self._clipboard.text() if self._clipboard.ownsClipboard() else ""
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
