"""Texts of a page: plain labels by role, shortened ones, numbers, icons and hairlines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from desktop_app.domain.formats import isolate
from desktop_app.ui import icons, paint, theme


def label(words: str = "", role: str = "base", *, wrap: bool = False) -> QLabel:
    """Return a plain-text label.

    Roles: base, title, figure, card, strong, medium, second, quiet, small, small_quiet,
    small_strong, field, link, error, warning, done, on_bar.
    """
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    if wrap:
        made.setWordWrap(True)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def set_role(widget: QLabel, role: str) -> None:
    """Change the role of a label that is already shown."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def value_label(value: str, role: str = "base") -> QLabel:
    """Return a label for a reference, phone or amount: it keeps its order inside Arabic."""
    made = label(isolate(value) if value else "", role)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


class ElidedLabel(QLabel):
    """A label of one line that is shortened to the room it has and tells all on hover."""

    def __init__(self, words: str = "", role: str = "base", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Allow the label to shrink to an ellipsis."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text as far as it fits."""
        painter = QPainter(self)
        ink = self.palette().color(self.foregroundRole())
        paint.text(painter, QRectF(self.contentsRect()), self.text(), self.font(), ink)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as a hint when it no longer fits."""
        super().resizeEvent(event)
        short = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(self.text() if short else "")


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


class InkLabel(QLabel):
    """A label painted in any step, weight and colour of the theme."""

    def __init__(
        self,
        words: str = "",
        step: str = "base",
        weight: int = 400,
        token: str = "ink",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._step, self._weight, self._token = step, weight, token
        self.setTextFormat(Qt.TextFormat.PlainText)

    def set_token(self, token: str) -> None:
        """Change the colour."""
        self._token = token
        self.update()

    def set_weight(self, weight: int) -> None:
        """Change the weight."""
        self._weight = weight
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the text in its own font."""
        font = theme.font(self._step, self._weight)
        height = theme.font_height(self._step)
        return QSize(int(paint.width_of(self.text(), font)) + 2, height)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: an ellipsis."""
        return QSize(min(24, self.sizeHint().width()), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when the colours change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text in the colour of the moment."""
        painter = QPainter(self)
        font = theme.font(self._step, self._weight)
        ink = theme.colour(self._token if self.isEnabled() else "disabled")
        paint.text(painter, QRectF(self.rect()), self.text(), font, ink)
        painter.end()


def hairline(*, upright: bool = False) -> QFrame:
    """Return a line of one pixel that separates things."""
    made = QFrame()
    made.setProperty("surface", "line")
    if upright:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made
