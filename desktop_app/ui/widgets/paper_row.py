"""One paper of a request: its name, and whether it was received."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.translate import translate
from desktop_app.ui import paint, theme
from desktop_app.ui.widgets.choices import Option, SegmentedControl
from desktop_app.ui.widgets.labels import hairline


class _Words(QWidget):
    """A paper's name with a detail after it; on several lines when one is not enough."""

    GAP = 9
    ROOM = 4

    def __init__(self, title: str, detail: str, token: str) -> None:
        super().__init__()
        self._title, self._detail, self._token = title, detail, token
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName("، ".join(filter(None, (title, detail))))

    def _fonts(self) -> tuple[QFont, QFont]:
        return theme.font("base", 500), theme.font("small")

    def _one_line(self, width: float) -> bool:
        font, small = self._fonts()
        used = paint.width_of(self._title, font)
        if self._detail:
            used += self.GAP + paint.width_of(self._detail, small)
        return used <= width

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        font, small = self._fonts()
        if self._one_line(width):
            return theme.font_height("base") + self.ROOM
        height = paint.wrapped_height(self._title, font, width)
        if self._detail:
            height += paint.wrapped_height(self._detail, small, width)
        return height + 2 * self.ROOM

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 100 else 200
        return QSize(200, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(90, theme.font_height("base") + self.ROOM)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        font, small = self._fonts()
        ink, quiet = theme.colour("ink"), theme.colour(self._token)
        if self._one_line(area.width()):
            used = paint.text(painter, area, self._title, font, ink)
            rest = paint.without_leading(area, used + self.GAP, rtl=paint.is_rtl(painter))
            paint.text(painter, rest, self._detail, small, quiet)
        else:
            area = area.adjusted(0, self.ROOM, 0, 0)
            paint.wrapped(painter, area, self._title, font, ink)
            top = paint.wrapped_height(self._title, font, area.width())
            paint.wrapped(painter, area.adjusted(0, top, 0, 0), self._detail, small, quiet)
        painter.end()


class PaperRow(QWidget):
    """One paper with its two states: received or missing. `changed(code, received)`.

    An optional one that is not there is not missing: it says so quietly.
    """

    changed = Signal(str, bool)

    def __init__(
        self,
        code: str,
        title: str,
        detail: str = "",
        *,
        received: bool = False,
        optional: bool = False,
        tone: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.code = code
        name = translate("PaperRow", "Paper: {title}", title=title)
        there = Option("yes", translate("PaperRow", "Received"), "check", tone="accepted")
        absent = (
            Option("no", translate("PaperRow", "Not brought"), tone="neutral")
            if optional
            else Option(
                "no", translate("PaperRow", "Missing"), "file-exclamation-point", tone="missing"
            )
        )
        self._state = SegmentedControl([there, absent], name, small=True)
        self._state.set_value("yes" if received else "no")
        self._state.chosen.connect(lambda value: self.changed.emit(self.code, value == "yes"))
        line = QHBoxLayout()
        line.setContentsMargins(14, 0, 14, 0)
        line.setSpacing(9)
        line.addWidget(_Words(title, detail, f"{tone}_ink" if tone else "ink2"), 1)
        line.addWidget(self._state)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(line, 1)
        outer.addWidget(hairline())
        self.setMinimumHeight(37)

    def received(self) -> bool:
        """Return whether the paper is there."""
        return self._state.value() == "yes"

    def set_received(self, received: bool) -> None:
        """Set the state without a signal."""
        self._state.set_value("yes" if received else "no")
