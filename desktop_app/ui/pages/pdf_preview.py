"""Shows the pages of a document as it will be printed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.translate import translate
from desktop_app.ui import background, paint, theme
from desktop_app.ui.printing import PageSize, page_picture, page_sizes
from desktop_app.ui.widgets.card import ScrollColumn

MARGIN = 16
PAPER = QColor("white")
STEPS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
KEPT = 12
"""Pictures kept at once: a register has hundreds of pages."""
LOGICAL_DPI = 96 / 72


class _Sheet(QWidget):
    """One page: its picture, asked for when it comes into sight."""

    wanted = Signal(int)

    def __init__(self, number: int, size: PageSize, total: int) -> None:
        super().__init__()
        self.number, self.page = number, size
        self.picture: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            translate("Preview", "Page {number} of {total}", number=number + 1, total=total)
        )

    def fit(self, scale: float) -> None:
        """Take a size: `scale` is logical pixels for a point."""
        self.setFixedSize(round(self.page.width * scale), round(self.page.height * scale))
        self.picture = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page, or white paper until its picture is there."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        paint.box(painter, area, 0, PAPER, theme.colour("line"))
        if self.picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area.adjusted(1, 1, -1, -1), self.picture)
        else:
            self.wanted.emit(self.number)
        painter.end()


class PdfPreview(ScrollColumn):
    """The pages of a PDF one below the other. `shown(pages)` when a document is there."""

    shown = Signal(int)
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((MARGIN, MARGIN, MARGIN, MARGIN), 12, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Preview", "Preview of the document"))
        self.body.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._data = b""
        self._sheets: list[_Sheet] = []
        self._asked: set[int] = set()
        self._zoom = 0.0
        self._serial = 0
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(120)
        self._settling.timeout.connect(self._fit)

    def show_pdf(self, data: bytes) -> None:
        """Show a document; pages are pictured as they come into sight."""
        self._serial += 1
        serial = self._serial
        background.run(
            lambda: page_sizes(data),
            lambda sizes: self._take(serial, data, sizes),
            self.failed.emit,
            owner=self,
            lane=background.FILES,
        )

    def _take(self, serial: int, data: bytes, sizes: Sequence[PageSize]) -> None:
        if serial != self._serial:
            return
        self._data = data
        for sheet in self._sheets:
            self.body.removeWidget(sheet)
            sheet.hide()
            sheet.deleteLater()
        self._sheets = [_Sheet(number, size, len(sizes)) for number, size in enumerate(sizes)]
        for sheet in self._sheets:
            sheet.wanted.connect(self._want)
            self.body.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        self._fit()
        self.verticalScrollBar().setValue(0)
        self.shown.emit(len(sizes))

    def pages(self) -> int:
        """Return how many pages are shown."""
        return len(self._sheets)

    # Size

    def scale(self) -> float:
        """Return how large the pages are beside their size on paper; 0 fits the width."""
        return self._zoom

    def set_scale(self, scale: float) -> None:
        """Show the pages larger or smaller; 0 fits them to the width."""
        self._zoom = scale
        self._fit()

    def step_scale(self, by: int) -> None:
        """Show the pages one step larger (1) or smaller (-1)."""
        present = self._zoom or self._fitting() / LOGICAL_DPI
        larger = [step for step in STEPS if step > present + 0.01]
        smaller = [step for step in STEPS if step < present - 0.01]
        if by > 0 and larger:
            self.set_scale(larger[0])
        elif by < 0 and smaller:
            self.set_scale(smaller[-1])

    def _fitting(self) -> float:
        widest = max((sheet.page.width for sheet in self._sheets), default=595.0)
        return max(0.2, (self.viewport().width() - 2 * MARGIN) / widest)

    def _fit(self) -> None:
        scale = self._zoom * LOGICAL_DPI if self._zoom else self._fitting()
        self._asked.clear()
        for sheet in self._sheets:
            sheet.fit(scale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the new width once it has settled."""
        super().resizeEvent(event)
        if not self._zoom:
            self._settling.start()

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(480, 480)

    # Pictures

    def _want(self, number: int) -> None:
        if number in self._asked:
            return
        self._asked.add(number)
        data, serial = self._data, self._serial
        width = round((self._sheets[number].width() - 2) * self.devicePixelRatioF())
        background.run(
            lambda: page_picture(data, number, width),
            lambda picture: self._put(serial, number, width, picture),
            self.failed.emit,
            owner=self,
            lane=background.FILES,
        )

    def _put(self, serial: int, number: int, width: int, picture: QImage) -> None:
        if serial != self._serial or number >= len(self._sheets):
            return
        sheet = self._sheets[number]
        self._asked.discard(number)
        if width == round((sheet.width() - 2) * self.devicePixelRatioF()):
            sheet.picture = picture
            self._forget_far(number)
        sheet.update()

    def _forget_far(self, number: int) -> None:
        held = [sheet for sheet in self._sheets if sheet.picture is not None]
        held.sort(key=lambda sheet: abs(sheet.number - number))
        for sheet in held[KEPT:]:
            sheet.picture = None
