"""A month to choose a day from, painted and mirrored; Qt's own calendar clips Arabic day names."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.formats import weekday_date
from desktop_app.translate import translate
from desktop_app.ui import paint, theme
from desktop_app.ui.widgets.button import Button, icon_button
from desktop_app.ui.widgets.card import row
from desktop_app.ui.widgets.labels import label

CELL_WIDTH, CELL_HEIGHT, WEEKS = 38, 32, 6


def shifted(day: date, months: int) -> date:
    """Return a day some months later or earlier, at the month's end when it is shorter."""
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


class MonthGrid(QWidget):
    """The days of a month, Monday first. `chosen(date)` on a press or Enter.

    Arrows move by days and weeks, PageUp and PageDown by months, with Shift by years.
    """

    chosen = Signal(object)
    moved = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.day = today
        self.setFixedSize(7 * CELL_WIDTH, WEEKS * CELL_HEIGHT + 26)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("noFocusRing", True)
        self.show_day(today)

    def show_day(self, day: date) -> None:
        """Show the month of a day, with the day marked."""
        self.day = min(max(day, date(1900, 1, 1)), date(2200, 12, 31))
        self.setAccessibleName(weekday_date(self.day))
        self.moved.emit()
        self.update()

    def _first(self) -> date:
        first = self.day.replace(day=1)
        return first - timedelta(days=first.weekday())

    def _box(self, number: int) -> QRectF:
        week, column = divmod(number, 7)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        place = 6 - column if rtl else column
        return QRectF(place * CELL_WIDTH, 26 + week * CELL_HEIGHT, CELL_WIDTH, CELL_HEIGHT)

    def day_at(self, point: QPoint) -> date | None:
        """Return the day under a point; None above the days."""
        for number in range(WEEKS * 7):
            if self._box(number).contains(point.toPointF()):
                return self._first() + timedelta(days=number)
        return None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the day that was pressed."""
        day = self.day_at(event.position().toPoint())
        if day is not None:
            self.show_day(day)
            self.chosen.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the keyboard; Enter chooses."""
        key = Qt.Key(event.key())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        days = _DAYS.get(key, 0) * (-1 if rtl and key in _SIDEWAYS else 1)
        if days:
            self.show_day(self.day + timedelta(days=days))
        elif key in _MONTHS:
            years = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.show_day(shifted(self.day, _MONTHS[key] * (12 if years else 1)))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit(self.day)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the letters of the days, then the days."""
        painter = QPainter(self)
        small, quiet = theme.font("small", 500), theme.colour("ink3")
        for column in range(7):
            letter = QLocale().dayName(column + 1, QLocale.FormatType.NarrowFormat)
            head = self._box(column)
            head.moveTop(0)
            head.setHeight(24)
            paint.text(painter, head, letter, small, quiet, paint.CENTRE)
        for number in range(WEEKS * 7):
            self._paint_day(painter, self._box(number), self._first() + timedelta(days=number))
        painter.end()

    def _paint_day(self, painter: QPainter, area: QRectF, day: date) -> None:
        ink, weight = ("ink", 400) if day.month == self.day.month else ("ink3", 400)
        inner = area.adjusted(3, 2, -3, -2)
        if day == self.day:
            paint.box(painter, inner, 6, theme.colour("accent"))
            ink, weight = "on_accent", 600
        elif day == self._today:
            paint.box(painter, inner, 6, None, theme.colour("accent"))
        font = theme.font("base", weight)
        paint.text(painter, inner, str(day.day), font, theme.colour(ink), paint.CENTRE)


_DAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_SIDEWAYS = {Qt.Key.Key_Left, Qt.Key.Key_Right}
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class Calendar(QFrame):
    """A month in a small window of its own below a field. `chosen(date)`."""

    chosen = Signal(object)

    def __init__(self, field: QWidget, today: date) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setProperty("surface", "popup")
        self.setAccessibleName(translate("Fields", "Calendar"))
        self._today = today
        self.grid = MonthGrid(today)
        self.grid.moved.connect(self._name)
        self.grid.chosen.connect(self.chosen)
        self._month = label("", "strong")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(11, 9, 11, 9)
        self._column.setSpacing(6)
        self._column.addLayout(self._head())
        self._column.addWidget(self.grid)
        self._name()

    def _head(self) -> QHBoxLayout:
        back = icon_button("chevron-left", translate("Fields", "Month before"))
        forth = icon_button("chevron-right", translate("Fields", "Next month"))
        today = Button(translate("Fields", "Today"), "link", small=True)
        for button in (back, forth, today):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        back.clicked.connect(lambda: self.grid.show_day(shifted(self.grid.day, -1)))
        forth.clicked.connect(lambda: self.grid.show_day(shifted(self.grid.day, 1)))
        today.clicked.connect(lambda: self.chosen.emit(self._today))
        return row(self._month, None, today, back, forth, spacing=2)

    def _name(self) -> None:
        month = QLocale().standaloneMonthName(self.grid.day.month)
        self._month.setText(f"{month} {self.grid.day.year}")

    def show_below(self, field: QWidget, day: date) -> None:
        """Open below a field, on a day."""
        self.grid.show_day(day)
        self.adjustSize()
        left = field.width() - self.width()
        self.move(field.mapToGlobal(QPoint(left, field.height() + 4)))
        self.show()
        self.grid.setFocus()

    def sizeHint(self) -> QSize:
        """Return the size of head and days."""
        return self._column.sizeHint()
