"""A small live picture of a slip's first page, as it would be printed now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop_app.translate import translate
from desktop_app.ui import background, icons, paint, theme
from desktop_app.ui.printing import page_picture, page_sizes

PAPER = QColor("white")
RATIO = 210 / 297


class SlipSheet(QAbstractButton):
    """Shows the first page of what `make` returns; `counted(pages)`; pressing opens it whole."""

    counted = Signal(int)

    def __init__(self, height: int) -> None:
        super().__init__()
        self._serial = 0
        self._picture: QImage | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Dispatch page", "Preview of the page"))
        self.set_height(height)

    def set_height(self, height: int) -> None:
        """Take another height, in the proportions of the paper."""
        self._height = height
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of an upright A4 of that height."""
        return QSize(round(self._height * RATIO), self._height)

    def show_made(self, make: Callable[[], bytes]) -> None:
        """Make the document in the background and picture it; a newer wish passes an older."""
        self._serial += 1
        serial = self._serial
        background.run(make, lambda data: self._made(serial, data), self._none, owner=self)

    def clear(self) -> None:
        """Show blank paper."""
        self._serial += 1
        self._picture = None
        self.counted.emit(0)
        self.update()

    def _none(self, _error: Exception) -> None:
        self.clear()

    def _made(self, serial: int, data: bytes) -> None:
        if serial != self._serial:
            return
        width = round(self.width() * self.devicePixelRatioF())

        def picture() -> tuple[QImage, int]:
            return page_picture(data, 0, width), len(page_sizes(data))

        background.run(
            picture,
            lambda found: self._put(serial, *found),
            self._none,
            owner=self,
            lane=background.FILES,
        )

    def _put(self, serial: int, picture: QImage, pages: int) -> None:
        if serial == self._serial:
            self._picture = picture
            self.counted.emit(pages)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page, or blank paper until there is one."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        paint.box(painter, area, 0, PAPER, theme.colour("button_line"))
        if self._picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area.adjusted(1, 1, -1, -1), self._picture)
        else:
            centre = area.center()
            icons.draw(painter, "file-text", "disabled", centre.x() - 12, centre.y() - 12, 24)
        painter.end()
