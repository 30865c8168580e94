"""What the program says within a page: note boxes, empty states, the line of slow work."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui import background, theme
from desktop_app.ui.paint import box, is_rtl, leading_slice, without_leading
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import column
from desktop_app.ui.widgets.labels import IconLabel, Label, label, show_when

TONES: dict[str, tuple[str, str]] = {
    "info": ("review", "info"),
    "warning": ("missing", "triangle-alert"),
    "error": ("late", "circle-alert"),
    "done": ("accepted", "circle-check"),
}


class NoteBox(QFrame):
    """A tinted box with an icon and sentences, for what concerns the whole form or page.

    Tones: info, warning, error, done. `pressed` comes from the words of `action`.
    """

    pressed = Signal()

    def __init__(
        self, words: str = "", tone: str = "info", action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._icon = IconLabel("info", "review_ink", 18)
        self._words = _TonedLabel()
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 9, 12, 9)
        line.setSpacing(10)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        if action:
            button = Button(action, "link", small=True)
            button.clicked.connect(self.pressed)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.say(words, tone)

    def say(self, words: str, tone: str = "") -> None:
        """Show sentences in a tone; empty words hide the box."""
        self._tone = tone or self._tone
        family, icon = TONES[self._tone]
        self._icon.show_icon(icon, f"{family}_ink")
        self._words.say(words, f"{family}_ink")
        self.setAccessibleName(words)
        show_when(self, bool(words))
        self.update()

    def text(self) -> str:
        """Return what the box says; empty when it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tint."""
        painter = QPainter(self)
        fill = theme.colour(f"{TONES[self._tone][0]}_fill")
        box(painter, QRectF(self.rect()), theme.size("radius_control"), fill)
        painter.end()


class _TonedLabel(Label):
    """Wrapped words in the ink of a tone, following the theme."""

    def __init__(self) -> None:
        super().__init__()
        self._token = "ink"
        self.setWordWrap(True)
        theme.signals.changed.connect(self._colour)

    def say(self, words: str, token: str) -> None:
        self._token = token
        self.setText(words)
        self._colour()

    def _colour(self) -> None:
        self.setStyleSheet(f"color: {theme.hex_colour(self._token)};")


class EmptyState(QWidget):
    """What stands in place of rows when there are none: icon, sentence, one action."""

    pressed = Signal()

    def __init__(
        self,
        icon: str,
        words: str,
        action: str = "",
        *,
        kind: str = "outline",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.words = label(words, "second", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setMaximumWidth(420)
        self.words.setMinimumWidth(240)
        self.button = Button(action, kind)
        show_when(self.button, bool(action))
        self.button.clicked.connect(self.pressed)
        stack = column(None, IconLabel(icon, "ink3", 32), self.words, self.button, None, spacing=12)
        for widget in (stack.itemAt(1), stack.itemAt(2), stack.itemAt(3)):
            if widget is not None:
                widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        stack.setContentsMargins(16, 24, 16, 24)
        self.setLayout(stack)

    def say(self, words: str) -> None:
        """Change the sentence."""
        self.words.setText(words)


class ProgressLine(QWidget):
    """A line of 2 px that runs while work goes on, from 0.3 s after its start."""

    PATIENCE = 300
    TICK = 30

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._place = 0.0
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(self.PATIENCE)
        self._patience.timeout.connect(self._begin)
        self._ticks = QTimer(self)
        self._ticks.setInterval(self.TICK)
        self._ticks.timeout.connect(self._step)
        background.running().connect(self.follow)

    def follow(self, count: int) -> None:
        """Take note of how much work is under way."""
        if count and not self._patience.isActive() and not self._ticks.isActive():
            self._patience.start()
        elif not count:
            self._patience.stop()
            self._ticks.stop()
            self.update()

    def is_running(self) -> bool:
        """Return whether the line can be seen."""
        return self._ticks.isActive()

    def _begin(self) -> None:
        self._place = 0.0
        self._ticks.start()

    def _step(self) -> None:
        self._place = (self._place + 0.02) % 1.3
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the running part, from the leading edge."""
        if not self._ticks.isActive():
            return
        painter = QPainter(self)
        area = QRectF(self.rect())
        rtl = is_rtl(painter)
        start = max(0.0, (self._place - 0.3) * area.width())
        width = min(self._place, 1.0) * area.width() - start
        room = without_leading(area, start, rtl=rtl)
        painter.fillRect(leading_slice(room, width, rtl=rtl), theme.colour("accent"))
        painter.end()
