"""The side bar: the product, its pages with counts, the settings, who is signed in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.translate import translate
from desktop_app.ui import icons, paint, theme

ICON = 18


@dataclass(frozen=True, slots=True)
class NavEntry:
    """An entry of the side bar: the page's key, its words, its icon; `foot` puts it below."""

    key: str
    words: str
    icon: str
    foot: bool = False


class _NavButton(QAbstractButton):
    """One entry, painted on the dark bar."""

    def __init__(self, entry: NavEntry, number: int) -> None:
        super().__init__()
        self.entry = entry
        self._count: int | None = None
        self._folded = False
        self._number = number
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(36)
        self._name()

    def _name(self) -> None:
        count = "" if self._count is None else f" {self._count}"
        self.setAccessibleName(f"{self.entry.words}{count}")
        keys = f" (Alt+{self._number})" if self._number else ""
        self.setToolTip(f"{self.entry.words}{keys}" if self._folded else "")

    def set_count(self, count: int | None) -> None:
        """Show how many wait; None or zero shows nothing."""
        self._count = count or None
        self._name()
        self.update()

    def set_folded(self, folded: bool) -> None:
        """Show only the icon."""
        self._folded = folded
        self._name()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        rtl = paint.is_rtl(painter)
        ink, weight = "side_ink", 400
        if self.isChecked():
            ink, weight = "side_chosen_ink", 600
            paint.box(painter, area, 6, theme.colour("side_chosen"))
            edge = paint.leading_slice(area, 3, rtl=rtl).adjusted(0, 8, 0, -8)
            paint.box(painter, edge, 1.5, theme.colour("side_mark"))
        elif self.underMouse():
            paint.box(painter, area, 6, theme.colour("side_hover"))
        if self._folded:
            centre = area.center()
            icons.draw(painter, self.entry.icon, ink, centre.x() - 9, centre.y() - 9, ICON)
        else:
            self._paint_words(painter, area.adjusted(11, 0, -11, 0), ink, weight)
        painter.end()

    def _paint_words(self, painter: QPainter, room: QRectF, ink: str, weight: int) -> None:
        rtl = paint.is_rtl(painter)
        slot = paint.leading_slice(room, ICON, rtl=rtl)
        icons.draw(painter, self.entry.icon, ink, slot.x(), slot.center().y() - 9, ICON)
        words = paint.without_leading(room, ICON + 11, rtl=rtl)
        colour = theme.colour(ink)
        if self._count is not None:
            font = theme.font("small", weight)
            figure = str(self._count)
            paint.text(painter, words, figure, font, colour, paint.TRAILING, ltr=True)
            words = paint.without_trailing(words, paint.width_of(figure, font) + 8, rtl=rtl)
        paint.text(painter, words, self.entry.words, theme.font("base", weight), colour)


class _Brand(QWidget):
    """The product's name over the unit's; only its first letter when folded."""

    def __init__(self, unit: str) -> None:
        super().__init__()
        self._unit = unit
        self._folded = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_unit(self, unit: str) -> None:
        """Show the name of the unit."""
        self._unit = unit
        self.updateGeometry()
        self.update()

    def set_folded(self, folded: bool) -> None:
        """Show only the first letter."""
        self._folded = folded
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(40, 44 if self._folded else 86)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        name = translate("Shell", "Ri'aya")
        white = theme.colour("side_chosen_ink")
        title = theme.font("title", 700)
        area = QRectF(self.rect())
        if self._folded:
            letter = translate("Shell", "R")
            paint.text(painter, area.adjusted(0, 0, 0, -6), letter, title, white, paint.CENTRE)
            painter.end()
            return
        room = area.adjusted(8, 10, -8, 0)
        paint.text(painter, QRectF(room.x(), 8, room.width(), 32), name, title, white)
        below = QRectF(room.x(), 41, room.width(), 42)
        small, ink = theme.font("small"), theme.colour("side_ink")
        paint.wrapped(painter, below, self._unit, small, ink)
        painter.end()


class _Account(QAbstractButton):
    """Who is signed in; pressing locks the program."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._folded = False
        self.setFixedHeight(52)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_account(name, role)

    def show_account(self, name: str, role: str) -> None:
        """Show a name and what it is for."""
        self._name, self._role = name, role
        words = translate("Shell", "Lock the program: {name}", name=name)
        self.setAccessibleName(words)
        self.setToolTip(translate("Shell", "Lock (Ctrl+L)"))
        self.update()

    def set_folded(self, folded: bool) -> None:
        """Show only the lock."""
        self._folded = folded
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        if self.underMouse():
            paint.box(painter, area, 6, theme.colour("side_hover"))
        if self._folded:
            centre = area.center()
            icons.draw(painter, "lock", "side_ink", centre.x() - 9, centre.y() - 9, ICON)
            painter.end()
            return
        rtl = paint.is_rtl(painter)
        room = area.adjusted(8, 0, -8, 0)
        slot = paint.leading_slice(room, ICON, rtl=not rtl)
        icons.draw(painter, "lock", "side_ink", slot.x(), slot.center().y() - 9, ICON)
        words = paint.without_trailing(room, ICON + 8, rtl=rtl)
        first = QRectF(words.x(), 6, words.width(), 21)
        white, quiet = theme.colour("side_chosen_ink"), theme.colour("side_ink")
        paint.text(painter, first, self._name, theme.font("base", 500), white)
        paint.text(painter, first.translated(0, 20), self._role, theme.font("small"), quiet)
        painter.end()


class SideBar(QWidget):
    """The dark bar at the leading edge. `chosen(key)`, `lock_requested`."""

    chosen = Signal(str)
    lock_requested = Signal()

    def __init__(self, entries: Sequence[NavEntry], unit: str, name: str, role: str) -> None:
        super().__init__()
        self.setAccessibleName(translate("Shell", "Pages"))
        self._brand = _Brand(unit)
        self._account = _Account(name, role)
        self._account.clicked.connect(self.lock_requested)
        self._buttons = [
            _NavButton(entry, number if number <= 8 else 0)
            for number, entry in enumerate(entries, start=1)
        ]
        self._line = _Line()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(2)
        column.addWidget(self._brand)
        self._fill(column)
        self.fold(False)

    def _fill(self, column: QVBoxLayout) -> None:
        for button in self._buttons:
            button.clicked.connect(lambda _on=False, key=button.entry.key: self.chosen.emit(key))
        for button in self._buttons:
            if not button.entry.foot:
                column.addWidget(button)
        column.addStretch(1)
        for button in self._buttons:
            if button.entry.foot:
                column.addWidget(button)
        column.addSpacing(6)
        column.addWidget(self._line)
        column.addSpacing(4)
        column.addWidget(self._account)

    def keys(self) -> list[str]:
        """Return the keys of the entries in order."""
        return [button.entry.key for button in self._buttons]

    def is_folded(self) -> bool:
        """Return whether only icons are shown."""
        return self.width() == theme.size("side_bar_folded")

    def fold(self, folded: bool) -> None:
        """Show only icons, or all."""
        self.setFixedWidth(theme.size("side_bar_folded" if folded else "side_bar"))
        for button in self._buttons:
            button.set_folded(folded)
        self._brand.set_folded(folded)
        self._account.set_folded(folded)

    def light(self, key: str) -> None:
        """Mark the entry of the page that is shown."""
        for button in self._buttons:
            button.setChecked(button.entry.key == key)

    def set_counts(self, counts: dict[str, int]) -> None:
        """Show how many wait on each page."""
        for button in self._buttons:
            if button.entry.key in counts:
                button.set_count(counts[button.entry.key])

    def show_account(self, name: str, role: str) -> None:
        """Show who is signed in."""
        self._account.show_account(name, role)

    def show_unit(self, unit: str) -> None:
        """Show the name of the unit."""
        self._brand.show_unit(unit)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dark ground."""
        painter = QPainter(self)
        painter.fillRect(QRectF(self.rect()), theme.colour("side"))
        painter.end()


class _Line(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(self.rect()), theme.colour("side_line"))
        painter.end()
