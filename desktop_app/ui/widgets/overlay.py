"""A card over the window behind a veil: the palette, the list of shortcuts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.ui import theme

VEIL = 115
# The name of a key that answers below an open card too: locking cannot wait.
WORKS_BELOW = "works_below"


class Overlay(QWidget):
    """Covers a window, darkens it and holds one card; Escape or a press outside closes it.

    While it is open the keys of what lies below are still: only those named `WORKS_BELOW` work.
    """

    closed = Signal()

    def __init__(self, window: QWidget, width: int, top: int = 76) -> None:
        super().__init__(window)
        self._width, self._top = width, top
        self._before: QWidget | None = None
        self._stilled: list[QShortcut] = []
        self.card = QFrame(self)
        self.card.setProperty("surface", "card")
        self.body = QVBoxLayout(self.card)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.setSpacing(0)
        window.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._cover()
        return False

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None and not self.isHidden():
            self.setGeometry(parent.rect())
            self.place()

    def place(self) -> None:
        """Put the card where it belongs, as high as its content."""
        width = min(self._width, self.width() - 32)
        most = self.height() - self._top - 24
        self.card.setFixedWidth(width)
        height = min(self.card.sizeHint().height(), most)
        self.card.setGeometry((self.width() - width) // 2, self._top, width, height)

    def open(self) -> None:
        """Show the overlay; the keyboard comes back to where it was when it closes."""
        self._before = QApplication.focusWidget()
        self._still_below()
        self.show()
        self._cover()
        self.raise_()
        self.setFocus()

    def _still_below(self) -> None:
        """Keep the keys of the window below from answering before those of the card."""
        self._stilled += [
            one
            for one in self.window().findChildren(QShortcut)
            if one.isEnabled() and one.objectName() != WORKS_BELOW and not self._holds(one)
        ]
        for one in self._stilled:
            one.setEnabled(False)

    def _holds(self, shortcut: QShortcut) -> bool:
        owner = shortcut.parent()
        return isinstance(owner, QWidget) and (owner is self or self.isAncestorOf(owner))

    def _wake_below(self) -> None:
        for one in filter(isValid, self._stilled):
            one.setEnabled(True)
        self._stilled = []

    def close_overlay(self) -> None:
        """Hide the overlay and give the keyboard back."""
        if self.isHidden():
            return
        self.hide()
        self._wake_below()
        if self._before is not None and _is_alive(self._before):
            self._before.setFocus()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_overlay()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close when the veil is pressed."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_overlay()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the veil."""
        painter = QPainter(self)
        painter.fillRect(QRectF(self.rect()), theme.colour("veil", VEIL))
        painter.end()


def _is_alive(widget: QWidget) -> bool:
    return isValid(widget) and widget.isVisible()
