"""The ring around the widget that has the keyboard: 2 px of accent, 1 px outside its edge."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QPlainTextEdit,
    QProxyStyle,
    QStyle,
    QStyleFactory,
    QStyleOption,
    QWidget,
)

MARGIN = 3
WIDTH = 2.0
RADIUS = "ringRadius"
NO_RING = "noFocusRing"


class _FrameStyle(QProxyStyle):
    """Only tells Qt how far outside the widget the ring lies."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric in _MARGINS:
            return MARGIN
        return super().pixelMetric(metric, option, widget)

    def styleHint(self, hint: QStyle.StyleHint, *rest: object) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0  # the mask would cut the corners of the ring
        return super().styleHint(hint, *rest)  # type: ignore[arg-type]


_MARGINS = {QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin}


class _Frame(QFocusFrame):
    def __init__(self, ink: Callable[[], QColor]) -> None:
        super().__init__()
        self._ink = ink

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring in the colour of the moment."""
        radius = self.widget().property(RADIUS) or 8
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._ink(), WIDTH))
        inset = WIDTH / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, radius, radius)
        painter.end()


class FocusRing(QObject):
    """Moves one ring to whatever widget takes the keyboard.

    Text fields show it always; buttons and the like only when the keyboard brought them there.
    A widget with the property `noFocusRing` never shows it; `ringRadius` sets its corners.
    """

    def __init__(self, ink: Callable[[], QColor]) -> None:
        super().__init__()
        self._ink = ink
        self._style: _FrameStyle | None = None
        self._frame: _Frame | None = None

    def follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Put the ring around `new`, or take it away."""
        target = new if new is not None and wants_ring(new) else None
        if target is None:
            self._drop()
            return
        frame = self._living_frame()
        frame.setWidget(target)

    def _living_frame(self) -> _Frame:
        from shiboken6 import isValid

        if self._frame is None or not isValid(self._frame):
            self._style = self._style or _FrameStyle(QStyleFactory.create("Fusion"))
            self._frame = _Frame(self._ink)
            self._frame.setStyle(self._style)
            self._frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return self._frame

    def _drop(self) -> None:
        from shiboken6 import isValid

        if self._frame is not None and isValid(self._frame):
            self._frame.setWidget(None)  # type: ignore[arg-type]


def wants_ring(widget: QWidget) -> bool:
    """Return whether a widget that has the keyboard should be ringed."""
    if widget.property(NO_RING) or isinstance(widget, QAbstractItemView):
        return False
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        return True
    if isinstance(widget, QAbstractScrollArea):
        return False
    by_keyboard = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return by_keyboard or (isinstance(widget, QComboBox) and widget.isEditable())
