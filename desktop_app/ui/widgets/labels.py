"""Texts of a page: plain labels by role, shortened ones, numbers, icons and hairlines."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.domain.figures import isolate_figures
from desktop_app.ui import icons, paint, theme


class Label(QLabel):
    """Plain words in the window's direction, whatever script they begin with.

    Qt's own label turns to the direction of its first letter: a Latin name would leave the
    leading edge, and a line that mixes both scripts would be read in the wrong order.
    """

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def _room(self, width: int) -> int:
        margins = self.contentsMargins()
        return width - margins.left() - margins.right()

    def _extra(self) -> int:
        margins = self.contentsMargins()
        return margins.top() + margins.bottom() + paint.below(self.font())

    def sizeHint(self) -> QSize:
        """Return the size of the words on one line, or of a paragraph of easy length."""
        self.ensurePolished()
        width = ceil(paint.width_of(self.text(), self.font())) + 1
        if self.wordWrap():
            width = min(width, EASY_WIDTH)
        beside = self.width() - self._room(self.width())
        width = min(width + beside, self.maximumWidth())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least size: words on one line are not cut."""
        full = self.sizeHint()
        if not self.wordWrap():
            return full
        width = min(full.width(), LEAST_WIDTH)
        return QSize(width, self.fontMetrics().height() + self._extra())

    def hasHeightForWidth(self) -> bool:
        """Return whether the height depends on the width."""
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words; a label is never wider than it may be."""
        self.ensurePolished()
        width = min(width, self.maximumWidth())
        if not self.wordWrap():
            return self.fontMetrics().height() + self._extra()
        return paint.wrapped_height(self.text(), self.font(), self._room(width)) + self._extra()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words."""
        painter = QPainter(self)
        area = QRectF(self.contentsRect()).adjusted(0, 0, 0, -paint.below(self.font()))
        ink = self.palette().color(self.foregroundRole())
        align = _ALIGN.get(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask, paint.LEADING)
        if self.wordWrap():
            top = bool(self.alignment() & Qt.AlignmentFlag.AlignTop)
            font = self.font()
            paint.wrapped(painter, area, self.text(), font, ink, align=align, middle=not top)
        else:
            roomy = area.adjusted(-2, 0, 2, 0) if align == paint.CENTRE else area
            paint.text(painter, roomy, self.text(), self.font(), ink, align)
        painter.end()


EASY_WIDTH = 420
LEAST_WIDTH = 90
_ALIGN = {
    Qt.AlignmentFlag.AlignHCenter: paint.CENTRE,
    Qt.AlignmentFlag.AlignRight: paint.TRAILING,
}


def label(words: str = "", role: str = "base", *, wrap: bool = False) -> Label:
    """Return a plain-text label.

    Roles: base, title, figure, card, strong, medium, second, quiet, small, small_quiet,
    small_strong, field, link, error, warning, done, on_bar.
    """
    made = Label(words)
    made.setProperty("role", role)
    if wrap:
        made.setWordWrap(True)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def show_when(widget: QWidget, shown: bool) -> None:
    """Show or hide a widget that may not have its parent yet.

    Showing a widget without a parent would open a window of its own for a moment.
    """
    if shown and widget.parentWidget() is None:
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
    else:
        widget.setVisible(shown)


def set_role(widget: QLabel, role: str) -> None:
    """Change the role of a label that is already shown."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def value_label(value: str, role: str = "base") -> QLabel:
    """Return a label for a reference, phone or amount: left to right, and it can be copied."""
    made = QLabel(value)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    made.setAlignment(
        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    )
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    # The same room below as our own labels have, so that both stand on one line.
    made.setContentsMargins(0, 0, 0, paint.below(theme.font()))
    return made


class ElidedLabel(Label):
    """A label of one line that is shortened to the room it has and tells all on hover."""

    def __init__(self, words: str = "", role: str = "base", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Allow the label to shrink to an ellipsis."""
        return QSize(24, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as a hint when it no longer fits."""
        super().resizeEvent(event)
        short = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(isolate_figures(self.text()) if short else "")


class IconLabel(QWidget):
    """One icon in a theme colour, as a picture without a voice of its own."""

    def __init__(
        self, name: str, token: str = "ink2", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._token, self._size = name, token, size
        self.setFixedSize(size, size)

    def show_icon(self, name: str, token: str | None = None) -> None:
        """Change the icon and, when given, its colour."""
        self._name = name
        self._token = token or self._token
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon in the colour of the moment."""
        painter = QPainter(self)
        token = self._token if self.isEnabled() else "disabled"
        icons.draw(painter, self._name, token, 0, 0, self._size)
        painter.end()


class Hairline(QWidget):
    """A line as thin as the screen can show, to separate things."""

    def __init__(self, *, upright: bool) -> None:
        super().__init__()
        self._upright = upright
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line on whole device pixels."""
        painter = QPainter(self)
        across, down = (0, self.height()) if self._upright else (self.width(), 0)
        paint.hairline(painter, 0, 0, across, down, theme.colour("line"))
        painter.end()


def hairline(*, upright: bool = False) -> Hairline:
    """Return a line that separates things."""
    return Hairline(upright=upright)
