"""Shows the pages of a document as it will be printed, or of a kept paper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.translate import translate
from desktop_app.ui import background, paint, theme
from desktop_app.ui.paper_pages import Pages, PdfPages
from desktop_app.ui.printing import PageSize
from desktop_app.ui.widgets.card import ScrollColumn

MARGIN = 16
GAP = 12
PAPER = QColor("white")
STEPS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
KEPT = 12
"""Pictures kept at once: a register has hundreds of pages."""
LOGICAL_DPI = 96 / 72
_OTHERS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


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
    """The pages of a PDF one below the other; those in sight are pictured, the first at once.

    `shown(pages)` when a document is there, `turned(page)` when another one (from 0) is in front,
    `scaled()` when the pages have another size. Keys: the arrows scroll, PageUp and PageDown turn,
    Home and End go to the ends, +, - and 0 change the size.
    """

    shown = Signal(int)
    turned = Signal(int)
    scaled = Signal()
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((MARGIN, MARGIN, MARGIN, MARGIN), GAP, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setAccessibleName(translate("Preview", "Preview of the document"))
        self.body.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._shown: Pages = PdfPages(b"")
        self._sheets: list[_Sheet] = []
        self._asked: set[int] = set()
        self._zoom = 0.0
        self._serial = 0
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(120)
        self._settling.timeout.connect(self._fit)
        self._front = 0
        self.verticalScrollBar().valueChanged.connect(lambda _place: self._look())

    def show_pdf(self, data: bytes) -> None:
        """Show a document; pages are pictured as they come into sight."""
        self.show_pages(PdfPages(data))

    def show_pages(self, pages: Pages) -> None:
        """Show pages of any kind, as in `show_pdf`."""
        self._serial += 1
        serial = self._serial
        background.run(
            pages.sizes,
            lambda sizes: self._take(serial, pages, sizes),
            self.failed.emit,
            owner=self,
            lane=background.FILES,
        )

    def _take(self, serial: int, shown: Pages, sizes: Sequence[PageSize]) -> None:
        if serial != self._serial:
            return
        self._shown = shown
        # Thousands of sheets put one by one into a column in sight would be laid out each time.
        self._inner().hide()
        for sheet in self._sheets:
            self.body.removeWidget(sheet)
            sheet.hide()
            sheet.deleteLater()
        self._sheets = [_Sheet(number, size, len(sizes)) for number, size in enumerate(sizes)]
        for sheet in self._sheets:
            sheet.wanted.connect(self._want)
            self.body.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        self._front = 0
        self._fit()
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.shown.emit(len(sizes))

    def _lay_out(self) -> None:
        """Give every sheet its place at once: those on a heap would all ask to be pictured."""
        inner = self._inner()
        inner.resize(self.viewport().width(), self.body.minimumSize().height())
        self.body.activate()
        inner.show()

    def _inner(self) -> QWidget:
        inner = self.widget()
        assert inner is not None
        return inner

    def pages(self) -> int:
        """Return how many pages are shown."""
        return len(self._sheets)

    # Pages

    def page(self) -> int:
        """Return the number of the page in front, from 0."""
        return self._front

    def turn_to(self, number: int) -> None:
        """Bring a page to the front; the first or the last for a number beyond them."""
        if not self._sheets:
            return
        sheet = self._sheets[max(0, min(number, len(self._sheets) - 1))]
        self.verticalScrollBar().setValue(sheet.y() - GAP)
        self._look(sheet.number)

    def _look(self, asked: int | None = None) -> None:
        """Find out which page is in front: the one across a line high in the view."""
        if not self._sheets:
            return
        bar = self.verticalScrollBar()
        line = bar.value() + self.viewport().height() // 3
        above = [sheet.number for sheet in self._sheets if sheet.y() <= line]
        front = above[-1] if above else 0
        if bar.value() == bar.maximum() and bar.maximum() and asked is None:
            front = len(self._sheets) - 1
        # A short last page cannot come to the top: who asked for it sees it all the same.
        front = front if asked is None else asked
        if front != self._front:
            self._front = front
            self.turned.emit(front)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages and change their size from the keyboard."""
        act = {
            Qt.Key.Key_PageDown: lambda: self.turn_to(self._front + 1),
            Qt.Key.Key_PageUp: lambda: self.turn_to(self._front - 1),
            Qt.Key.Key_Home: lambda: self.turn_to(0),
            Qt.Key.Key_End: lambda: self.turn_to(len(self._sheets) - 1),
            Qt.Key.Key_Plus: lambda: self.step_scale(1),
            Qt.Key.Key_Equal: lambda: self.step_scale(1),
            Qt.Key.Key_Minus: lambda: self.step_scale(-1),
            Qt.Key.Key_0: lambda: self.set_scale(0),
        }.get(Qt.Key(event.key()))
        if act is None or event.modifiers() & _OTHERS:
            super().keyPressEvent(event)
        else:
            act()

    # Size

    def percent(self) -> int:
        """Return the size of the pages beside that on paper, in hundredths."""
        return round(100 * (self._zoom or self._fitting() / LOGICAL_DPI))

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
        kept = self._front
        for sheet in self._sheets:
            sheet.fit(scale)
        if kept:
            # The same page stays in front; its place is known once the column is laid out.
            QTimer.singleShot(0, self, lambda: self.turn_to(kept))
        self.scaled.emit()

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
        shown, serial = self._shown, self._serial
        width = round((self._sheets[number].width() - 2) * self.devicePixelRatioF())
        background.run(
            lambda: shown.picture(number, width),
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
