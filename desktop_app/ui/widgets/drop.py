"""A dashed frame that takes one file dropped on it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui import paint, theme


class DropFrame(QWidget):
    """Takes a file that is dropped on it: `dropped(Path)`."""

    dropped = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._over = False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file, nothing else."""
        if len(event.mimeData().urls()) == 1:
            self._show_over(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Show the frame at rest again."""
        self._show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file."""
        self._show_over(False)
        self.dropped.emit(Path(event.mimeData().urls()[0].toLocalFile()))

    def _show_over(self, over: bool) -> None:
        self._over = over
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dashed frame."""
        painter = QPainter(self)
        fill_colour = theme.colour("chosen" if self._over else "surface")
        line = theme.colour("accent" if self._over else "field_line")
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        paint.box(painter, area, theme.size("radius_card"), fill_colour, line, dashed=True)
        painter.end()
