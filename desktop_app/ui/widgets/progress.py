"""How far something is, as a bar that fills from the leading edge."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui import paint, theme

HEIGHT = 8


class ProgressBar(QWidget):
    """A part of a whole; what it says in words belongs beside it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._total = 0, 1
        self._name = name
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def show_progress(self, done: int, total: int) -> None:
        """Show how much of the whole is done."""
        self._done, self._total = done, max(1, total)
        self.setAccessibleDescription(f"{done} / {total}")
        self.update()

    def value(self) -> float:
        """Return the part that is done, from 0 to 1."""
        return min(1.0, self._done / self._total)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the part that is done."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        paint.box(painter, area, HEIGHT / 2, theme.colour("pressed"))
        width = area.width() * self.value()
        if width >= HEIGHT:
            done = paint.leading_slice(area, width, rtl=paint.is_rtl(painter))
            paint.box(painter, done, HEIGHT / 2, theme.colour("accent"))
        painter.end()
