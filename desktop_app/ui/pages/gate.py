"""The frame of the pages before an office is open: the program's name beside one calm card."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.translate import translate
from desktop_app.ui import icons, paint, theme
from desktop_app.ui.widgets.card import ScrollColumn

CARD_WIDTH = 420


class Brand(QWidget):
    """The dark side with the program's name and what it promises.

    `painted` comes once, after the page was first seen.
    """

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._was_seen = False
        self._promises = (
            ("shield-check", translate("Gate", "Everything stays encrypted on this computer.")),
            ("scroll-text", translate("Gate", "Every change is recorded with its author.")),
            ("wifi-off", translate("Gate", "No network is needed, and none is used.")),
        )
        self.setMinimumWidth(280)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint name, purpose and promises."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        painter.fillRect(area, theme.colour("side"))
        room = area.adjusted(40, 0, -40, 0)
        white, quiet = theme.colour("side_chosen_ink"), theme.colour("side_ink")
        name = QFont(theme.font("title", 700))
        name.setPointSizeF(name.pointSizeF() * 2)
        top = area.height() * 0.26
        paint.text(painter, QRectF(room.x(), top, room.width(), 62), _name(), name, white)
        below = QRectF(room.x(), top + 76, room.width(), 60)
        purpose = translate("Gate", "Social work files of the National Security staff")
        paint.wrapped(painter, below, purpose, theme.font("card", 500), quiet)
        mark = paint.leading_slice(room, 44, rtl=paint.is_rtl(painter))
        painter.fillRect(QRectF(mark.x(), top + 128, 44, 3), theme.colour("side_mark"))
        self._paint_promises(painter, room)
        painter.end()
        if not self._was_seen:
            self._was_seen = True
            QTimer.singleShot(0, self, self.painted.emit)

    def _paint_promises(self, painter: QPainter, room: QRectF) -> None:
        rtl = paint.is_rtl(painter)
        y = room.bottom() - 40 - 30 * len(self._promises)
        for icon, words in self._promises:
            line = QRectF(room.x(), y, room.width(), 24)
            slot = paint.leading_slice(line, 16, rtl=rtl)
            icons.draw(painter, icon, "side_mark", slot.x(), slot.center().y() - 8, 16)
            words_room = paint.without_leading(line, 26, rtl=rtl)
            ink = theme.colour("side_ink")
            paint.text(painter, words_room, words, theme.font("small"), ink)
            y += 30


def _name() -> str:
    return translate("Shell", "Ri'aya")


class Gate(QWidget):
    """The brand at the leading side; `room` takes a card that stands in the middle.

    `painted` comes once, after the page was first seen: what may wait until then starts with it.
    """

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.brand = Brand()
        self.brand.painted.connect(self.painted)
        self.room = QVBoxLayout()
        self.room.setContentsMargins(24, 24, 24, 24)
        self.room.setSpacing(12)
        scroll = ScrollColumn()
        scroll.body.addStretch(1)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addLayout(self.room)
        line.addStretch(1)
        scroll.body.addLayout(line)
        scroll.body.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.brand, 36)
        whole.addWidget(scroll, 64)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def put(self, card: QWidget, width: int = CARD_WIDTH) -> None:
        """Stand a card in the middle."""
        card.setFixedWidth(width)
        self.room.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
