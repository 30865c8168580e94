"""Small pictures of papers side by side, as many in a row as there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from desktop_app.domain.texts import strip_marks
from desktop_app.ui import icons, paint, theme

SHEET = QSize(86, 108)
CELL_HEIGHT = 158
NARROW, WIDE = 98, 128
"""Three of the narrow ones stand beside each other in a side card; a number fits a wide one."""
GAP = 8
PAPER = QColor("#FFFFFF")


@dataclass(frozen=True, slots=True)
class Paper:
    """What is shown of one paper; `icon` stands for the picture where there is none."""

    key: int
    title: str
    detail: str = ""
    picture: bytes = field(default=b"", repr=False)
    pages: str = ""
    icon: str = "file-text"
    told: str = ""


class Thumbnail(QAbstractButton):
    """One paper: its first page on white, how many pages, its name and a quiet line below."""

    def __init__(self, paper: Paper, width: int = NARROW) -> None:
        super().__init__()
        self.paper = paper
        self._image = QImage.fromData(paper.picture) if paper.picture else QImage()
        self.setFixedSize(width, CELL_HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setText(paper.title)
        words = "، ".join(part for part in (paper.title, paper.detail, paper.told) if part)
        self.setAccessibleName(words)
        self.setToolTip(strip_marks(words))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet, the mark of its pages and the two lines."""
        painter = QPainter(self)
        whole = QRectF(self.rect())
        if self.underMouse() or self.isDown():
            token = "pressed" if self.isDown() else "hover"
            paint.box(painter, whole, theme.size("radius_control"), theme.colour(token))
        sheet = QRectF((whole.width() - SHEET.width()) / 2, 5, SHEET.width(), SHEET.height())
        self._paint_sheet(painter, sheet)
        line = QRectF(4, sheet.bottom() + 4, whole.width() - 8, 20)
        small = theme.font("small", 500)
        paint.text(painter, line, self.paper.title, small, theme.colour("ink"), paint.CENTRE)
        line.translate(0, 18)
        quiet = theme.colour("ink3")
        paint.text(painter, line, self.paper.detail, theme.font("small"), quiet, paint.CENTRE)
        painter.end()

    def _paint_sheet(self, painter: QPainter, area: QRectF) -> None:
        radius, line = theme.size("radius_tag"), theme.colour("line")
        if self._image.isNull():
            paint.box(painter, area, radius, theme.colour("head"), line)
            middle = area.center()
            icons.draw(painter, self.paper.icon, "ink3", middle.x() - 14, middle.y() - 14, 28)
        else:
            paint.box(painter, area, radius, PAPER, line)
            self._paint_image(painter, area.adjusted(3, 3, -3, -3))
        if self.paper.pages:
            self._paint_pages(painter, area)

    def _paint_image(self, painter: QPainter, area: QRectF) -> None:
        size = self._image.size().scaled(area.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(area.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._scaled(size))

    def _scaled(self, size: QSize) -> QImage:
        # Qt halves badly while it paints: large reductions are smoothed before.
        ratio = self.devicePixelRatioF()
        room = QSize(round(size.width() * ratio), round(size.height() * ratio))
        return self._image.scaled(
            room, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )

    def _paint_pages(self, painter: QPainter, area: QRectF) -> None:
        font = theme.font("small", 500)
        width = paint.width_of(self.paper.pages, font) + 12
        chip = QRectF(0, area.bottom() - 24, width, 20)
        rtl = paint.is_rtl(painter)
        chip.moveLeft(area.left() + 4 if rtl else area.right() - 4 - width)
        paint.box(painter, chip, 4, theme.colour("solid"))
        ink = theme.colour("on_solid")
        paint.text(painter, chip, self.paper.pages, font, ink, paint.CENTRE)


class Thumbnails(QWidget):
    """Papers in rows from the leading edge. `opened(key)` when one is pressed."""

    opened = Signal(int)

    def __init__(self, cell_width: int = NARROW) -> None:
        super().__init__()
        self.papers: list[Thumbnail] = []
        self._cell = cell_width
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_papers(self, papers: Sequence[Paper]) -> None:
        """Show other papers; those that stay keep the keyboard."""
        if [one.paper for one in self.papers] == list(papers):
            return
        held = next((one.paper.key for one in self.papers if one.hasFocus()), None)
        for one in self.papers:
            one.hide()
            one.deleteLater()
        self.papers = [Thumbnail(paper, self._cell) for paper in papers]
        for one in self.papers:
            one.setParent(self)
            one.clicked.connect(lambda _on=False, key=one.paper.key: self.opened.emit(key))
            one.show()
            if one.paper.key == held:
                one.setFocus()
        self._arrange()

    def _arrange(self) -> None:
        wide, high = self._cell + GAP, CELL_HEIGHT + GAP
        many = max(1, (self.width() + GAP) // wide)
        for number, one in enumerate(self.papers):
            line, place = divmod(number, many)
            room = QRect(place * wide, line * high, self._cell, CELL_HEIGHT)
            one.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), room))
        lines = -(-len(self.papers) // many)
        self.setFixedHeight(max(0, lines * high - GAP))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Deal the papers anew."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return the room of one paper in width."""
        return QSize(self._cell, self.height())
