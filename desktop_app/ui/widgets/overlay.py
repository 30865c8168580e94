"""A card over the window behind a veil: the palette, the list of shortcuts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from desktop_app.ui import theme

VEIL = 115


class Overlay(QWidget):
    """Covers a window, darkens it and holds one card; Escape or a press outside closes it."""

    closed = Signal()

    def __init__(self, window: QWidget, width: int, top: int = 76) -> None:
        super().__init__(window)
        self._width, self._top = width, top
        self._before: QWidget | None = None
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
        self.show()
        self._cover()
        self.raise_()
        self.setFocus()

    def close_overlay(self) -> None:
        """Hide the overlay and give the keyboard back."""
        if self.isHidden():
            return
        self.hide()
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
    from shiboken6 import isValid

    return isValid(widget) and widget.isVisible()
