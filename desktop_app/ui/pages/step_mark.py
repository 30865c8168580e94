"""The mark of a step among several on one page: its number, then a tick once it is done."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui import icons, paint, theme

SIDE = 22


class StepMark(QWidget):
    """A small square before the title of a step."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self._done = False
        self.setFixedSize(SIDE, SIDE)

    def set_done(self, done: bool) -> None:
        """Show the step as done, or by its number."""
        self._done = done
        self.update()

    def is_done(self) -> bool:
        """Return whether the step is shown as done."""
        return self._done

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the square."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        fill = theme.colour("accent" if self._done else "chosen")
        paint.box(painter, area, theme.size("radius_control") - 1, fill)
        if self._done:
            icons.draw(painter, "check", "on_accent", 4, 4, 14)
        else:
            font, ink = theme.font("base", 700), theme.colour("link")
            paint.text(painter, area, str(self._number), font, ink, paint.CENTRE, ltr=True)
        painter.end()
