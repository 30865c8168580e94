"""The bar at the foot that says what was done and offers to undo it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.translate import translate
from desktop_app.ui import paint, theme
from desktop_app.ui.widgets.button import Button, icon_button
from desktop_app.ui.widgets.labels import IconLabel, label

SECONDS = 8
# What can be taken back is offered a little longer.
UNDO_SECONDS = 10
ICONS = {"done": "circle-check", "info": "info", "error": "circle-alert"}


class Toast(QWidget):
    """One message at the foot of a widget for some seconds; failures stay until they are closed."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._undo: Callable[[], None] | None = None
        self._is_failure = False
        self._clear: QWidget | None = None
        self._icon = IconLabel("circle-check", "bar_ink", 18)
        self._words = label("", "on_bar", wrap=True)
        self._words.setMinimumWidth(180)
        self._action = Button(translate("Toast", "Undo"), "bar", small=True, icon="undo-2")
        self._action.clicked.connect(self._pressed)
        self._cross = icon_button("x", translate("Toast", "Close the message"), "bar")
        self._cross.clicked.connect(self.hide)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 8, 10, 8)
        line.setSpacing(10)
        line.addWidget(self._icon)
        line.addWidget(self._words, 1)
        line.addWidget(self._action)
        line.addWidget(self._cross)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    def say(
        self,
        words: str,
        kind: str = "done",
        undo: Callable[[], None] | None = None,
        clear: QWidget | None = None,
    ) -> None:
        """Show a message; `undo` adds the button that takes the deed back.

        It stands above `clear`, the buttons that are pressed next.
        """
        self._undo, self._clear = undo, clear
        self._words.setText(words)
        self._icon.show_icon(ICONS[kind])
        self._action.setVisible(undo is not None)
        self.setAccessibleName(words)
        self.show()
        self._place()
        self.raise_()
        self._is_failure = kind == "error"
        if self._is_failure:
            self._timer.stop()
        else:
            self._timer.start((SECONDS if undo is None else UNDO_SECONDS) * 1000)

    def leave_with_page(self) -> None:
        """Take a failure away with the page it was about; what was done stays its time."""
        if self._is_failure:
            self.hide()

    def text(self) -> str:
        """Return what is said; empty when nothing is."""
        return "" if self.isHidden() else self._words.text()

    def offers_undo(self) -> bool:
        """Tell whether the button that takes the deed back is there."""
        return not self.isHidden() and self._undo is not None

    def undo(self) -> None:
        """Press the undo button."""
        self._action.click()

    def _pressed(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()

    def _place(self) -> None:
        over = self.parentWidget()
        if over is None or self.isHidden():
            return
        widest = min(640, over.width() - 32)
        wanted = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 32
        wanted += 80 + (self._action.sizeHint().width() + 28 if self._undo is not None else 0)
        self.resize(min(widest, max(280, wanted)), 10)
        height = max(46, self.heightForWidth(self.width()))
        self.resize(self.width(), height)
        self.move((over.width() - self.width()) // 2, self._foot(over) - height - 12)

    def _foot(self, over: QWidget) -> int:
        clear = self._clear
        if clear is None or not isValid(clear) or not clear.isVisible():
            return over.height()
        return clear.mapTo(over, QPoint()).y() if over.isAncestorOf(clear) else over.height()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dark bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        line = theme.colour("bar_line")
        paint.box(painter, area, theme.size("radius_card"), theme.colour("bar"), line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.end()
