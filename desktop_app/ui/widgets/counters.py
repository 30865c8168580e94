"""The row of counters on the home page: how much waits, by cause and by provider."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.domain.vocabulary import Provider, label
from desktop_app.translate import tell
from desktop_app.ui import icons, paint, theme
from desktop_app.ui.widgets.badge import PROVIDERS
from desktop_app.ui.widgets.card import Card, clear
from desktop_app.ui.widgets.labels import hairline


@dataclass(frozen=True, slots=True)
class Counter:
    """A figure with its words, and how it divides among the providers."""

    code: str
    value: int
    words: str
    icon: str
    tone: str = "neutral"
    split: tuple[tuple[Provider, int], ...] = ()


class _CounterButton(QAbstractButton):
    def __init__(self, counter: Counter) -> None:
        super().__init__()
        self.counter = counter
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        parts = [f"{counter.words} {counter.value}"]
        parts += [f"{tell(label(provider))} {count}" for provider, count in counter.split]
        self.setAccessibleName("، ".join(parts))

    def sizeHint(self) -> QSize:
        return QSize(160, 68 if self.counter.split else 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        if self.underMouse():
            painter.fillRect(area, theme.colour("hover"))
        rtl = paint.is_rtl(painter)
        room = area.adjusted(13, 0, -13, 0)
        upper = QRectF(room.x(), 9, room.width(), 28)
        slot = paint.leading_slice(upper, 20, rtl=rtl)
        tone = "ink2" if self.counter.tone == "neutral" else f"{self.counter.tone}_ink"
        icons.draw(painter, self.counter.icon, tone, slot.x(), slot.center().y() - 10, 20)
        upper = paint.without_leading(upper, 29, rtl=rtl)
        figure, ink = theme.font("title", 700), theme.colour("ink")
        used = paint.text(painter, upper, str(self.counter.value), figure, ink, ltr=True)
        upper = paint.without_leading(upper, used + 9, rtl=rtl)
        words = theme.font("base", 500)
        paint.text(painter, upper.adjusted(0, 2, 0, 2), self.counter.words, words, ink)
        self._paint_split(painter, QRectF(room.x(), 38, room.width(), 22))
        painter.end()

    def _paint_split(self, painter: QPainter, room: QRectF) -> None:
        rtl = paint.is_rtl(painter)
        font, ink = theme.font("small"), theme.colour("ink2")
        for provider, count in self.counter.split:
            slot = paint.leading_slice(room, 14, rtl=rtl)
            name = PROVIDERS[provider][0]
            icons.draw(painter, name, "ink2", slot.x(), slot.center().y() - 7, 14)
            room = paint.without_leading(room, 19, rtl=rtl)
            words = f"{tell(label(provider))} {count}"
            used = paint.text(painter, room, words, font, ink)
            room = paint.without_leading(room, used + 12, rtl=rtl)


class CounterRow(Card):
    """Counters side by side in one card. `chosen(code)` when one is pressed."""

    chosen = Signal(str)

    def __init__(self, counters: Sequence[Counter] = (), parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._line = QHBoxLayout()
        self._line.setSpacing(0)
        self.body.addLayout(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_counters(counters)

    def set_counters(self, counters: Sequence[Counter]) -> None:
        """Show other figures."""
        clear(self._line)
        for number, counter in enumerate(counters):
            if number:
                self._line.addWidget(hairline(upright=True))
            made = _CounterButton(counter)
            made.clicked.connect(lambda _on=False, code=counter.code: self.chosen.emit(code))
            self._line.addWidget(made, 1)
