"""Cards and page frames: white surfaces with a line around them, heads, rows and scrolling."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui import theme
from desktop_app.ui.widgets.labels import hairline, label, show_when
from desktop_app.ui.widgets.scrolling import WIDTH, FloatingBar

Item = QWidget | QLayout | int | None


def fill(layout: QBoxLayout, items: Sequence[Item]) -> None:
    """Add widgets and layouts in order; a number is a gap in pixels, None is stretch."""
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)


def row(
    *items: Item, spacing: int = 8, margins: tuple[int, int, int, int] = (0,) * 4
) -> QHBoxLayout:
    """Return things side by side from the leading edge; a number is a gap, None is stretch."""
    made = QHBoxLayout()
    made.setContentsMargins(*margins)
    made.setSpacing(spacing)
    fill(made, items)
    return made


def column(
    *items: Item, spacing: int = 8, margins: tuple[int, int, int, int] = (0,) * 4
) -> QVBoxLayout:
    """Return things one below the other; a number is a gap, None is stretch."""
    made = QVBoxLayout()
    made.setContentsMargins(*margins)
    made.setSpacing(spacing)
    fill(made, items)
    return made


def held(layout: QLayout) -> QWidget:
    """Return a widget without a look of its own that holds a layout."""
    made = QWidget()
    made.setProperty("surface", "clear")
    made.setLayout(layout)
    return made


class Card(QFrame):
    """A white surface with a line around it; with a title, a head above its `body`.

    `body` is the column to put content in. `flush` lets the content touch the edges (tables,
    lists): only the head keeps its margin, and the corners stay round.
    """

    def __init__(
        self,
        title: str = "",
        *trailing: QWidget,
        flush: bool = False,
        line_below: bool = False,
        padding: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        self.title: QLabel = label(title, "card")
        side = padding + 2
        self.head = row(
            self.title, None, *trailing, margins=(side, 10, side, 6 if not line_below else 10)
        )
        if title:
            outer.addLayout(self.head)
            if line_below:
                outer.addWidget(hairline())
        self.body = QVBoxLayout()
        top = 0 if title and not line_below else padding
        self.body.setContentsMargins(*((0,) * 4 if flush else (side, top, side, padding)))
        self.body.setSpacing(0 if flush else 8)
        outer.addLayout(self.body, 1)
        if title:
            self.setAccessibleName(title)
        if flush:
            round_corners(self)


class _Corner(QWidget):
    """One rounded corner laid over content that is not round itself."""

    def __init__(self, parent: QWidget, index: int, outside: str, line: str) -> None:
        super().__init__(parent)
        self._index, self._outside, self._line = index, outside, line
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        edge = theme.size("radius_card")
        self.setFixedSize(edge, edge)

    def place(self, width: int, height: int) -> None:
        """Move to this corner of a frame of that size."""
        edge = self.width()
        self.move((width - edge) * (self._index % 2), (height - edge) * (self._index // 2))
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = float(self.width())
        painter.translate(-edge * (self._index % 2), -edge * (self._index // 2))
        whole = QPainterPath()
        whole.addRect(QRectF(0, 0, 2 * edge, 2 * edge))
        inside = QPainterPath()
        inside.addRoundedRect(QRectF(0.5, 0.5, 2 * edge - 1, 2 * edge - 1), edge - 0.5, edge - 0.5)
        painter.fillPath(whole.subtracted(inside), theme.colour(self._outside))
        painter.strokePath(inside, QPen(theme.colour(self._line), 1))
        painter.end()


class _CornerKeeper(QObject):
    def __init__(self, frame: QWidget, outside: str, line: str) -> None:
        super().__init__(frame)
        self._corners = [_Corner(frame, index, outside, line) for index in range(4)]
        frame.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _PLACING and isinstance(watched, QWidget):
            for corner in self._corners:
                corner.place(watched.width(), watched.height())
        return False


_PLACING = {QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.ChildAdded, QEvent.Type.LayoutRequest}


def round_corners(frame: QWidget, outside: str = "window", line: str = "line") -> None:
    """Keep the corners of a frame round over content that reaches into them."""
    _CornerKeeper(frame, outside, line)


class ScrollColumn(QScrollArea):
    """A column that scrolls when it is taller than its room; `body` takes the content.

    The bar floats over the content, but stands beside it when it is a column `of_cards`: it would
    lie on their edge.
    """

    def __init__(
        self,
        margins: tuple[int, int, int, int] = (0, 0, 0, 0),
        spacing: int = 12,
        parent: QWidget | None = None,
        *,
        of_cards: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(*margins)
        self.body.setSpacing(spacing)
        inner = held(self.body)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self._bar = FloatingBar(self)
        if of_cards:
            self.verticalScrollBar().rangeChanged.connect(self._make_room)

    def _make_room(self, least: int, most: int) -> None:
        room = WIDTH + 2 if most > least else 0
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(room if rtl else 0, 0, 0 if rtl else room, 0)


class PageHeader(QWidget):
    """The head of a page: its title, a quiet detail beside it, actions at the trailing edge."""

    def __init__(
        self, title: str, detail: str = "", *actions: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = label(title, "title")
        self.detail = label(detail, "second")
        show_when(self.detail, bool(detail))
        self.beside = row(spacing=8)
        self._actions = row(*actions, spacing=12)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        fill(line, (self.title, self.detail, self.beside, None, self._actions))
        line.setAlignment(self.title, Qt.AlignmentFlag.AlignVCenter)

    def set_title(self, words: str) -> None:
        """Change the title."""
        self.title.setText(words)

    def set_detail(self, words: str) -> None:
        """Change the detail beside the title."""
        self.detail.setText(words)
        show_when(self.detail, bool(words))

    def add_beside(self, *widgets: QWidget) -> None:
        """Put badges or tags after the title and its detail."""
        fill(self.beside, widgets)

    def add_action(self, *widgets: QWidget) -> None:
        """Put buttons at the trailing edge."""
        fill(self._actions, widgets)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def refill(layout: QVBoxLayout, build: Callable[[], Sequence[Item]]) -> None:
    """Replace the content of a column by what `build` returns."""
    clear(layout)
    fill(layout, build())
