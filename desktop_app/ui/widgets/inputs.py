"""The fields people type in: text, references, money, dates, choices, each with its own manners."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)

from desktop_app.domain.dates import PartialDate, parse_date
from desktop_app.domain.formats import amount, phone, short_date
from desktop_app.domain.money import parse_amount
from desktop_app.domain.texts import strip_marks, to_western_digits
from desktop_app.translate import translate
from desktop_app.ui import icons, paint, theme
from desktop_app.ui.widgets.button import icon_button
from desktop_app.ui.widgets.labels import IconLabel, label

if TYPE_CHECKING:
    from desktop_app.ui.widgets.calendar import Calendar

EDGE = 11
ICON = 16


class TextField(QLineEdit):
    """One line of text; `icon` stands at its leading edge."""

    def __init__(
        self, placeholder: str = "", *, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        if placeholder:
            self.setAccessibleName(placeholder)
        # Latin words stand at the leading edge too, where reading begins.
        side = Qt.AlignmentFlag.AlignRight if self._leads_right() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self._icon = IconLabel(icon, "ink2", ICON, self) if icon else None
        self._trailing: QWidget | None = None

    def keep_direction(self) -> None:
        """Read in the window's direction even when the text begins with Latin letters."""
        # Qt takes the direction of the first letter, unless a person presses the key for one.
        rtl = self._leads_right()
        key = Qt.Key.Key_Direction_R if rtl else Qt.Key.Key_Direction_L
        QApplication.sendEvent(
            self, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        )

    def put_trailing(self, widget: QWidget) -> None:
        """Lay a small widget inside the field at its trailing edge."""
        widget.setParent(self)
        self._trailing = widget
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep icon and trailing widget at their edges."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        before = after = 0
        if self._icon is not None:
            before = ICON + 9
            self._put(self._icon, self._icon.width(), leading=True)
        if self._trailing is not None and not self._trailing.isHidden():
            width = self._trailing.sizeHint().width()
            after = width + 4
            self._put(self._trailing, width, leading=False)
        rtl = self._leads_right()
        self.setTextMargins(after if rtl else before, 0, before if rtl else after, 0)

    def _leads_right(self) -> bool:
        # A field whose words run left to right still stands in a right-to-left window.
        parent = self.parentWidget()
        holder = parent if parent is not None else self
        return holder.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _put(self, widget: QWidget, width: int, *, leading: bool) -> None:
        height = widget.sizeHint().height() if not isinstance(widget, IconLabel) else ICON
        at_right = self._leads_right() == leading
        inset = EDGE if isinstance(widget, IconLabel) else 8
        x = self.width() - width - inset if at_right else inset
        widget.setGeometry(x, (self.height() - height) // 2, width, height)


class SearchField(TextField):
    """A field to search with: a glass, a cross that empties it, the arrow keys passed on.

    `searched(text)` comes 150 ms after the last key; Escape empties the field.
    """

    searched = Signal(str)
    stepped = Signal(int)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(placeholder, icon="search", parent=parent)
        self._cross = icon_button("x", translate("Fields", "Empty the field"), small=True)
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.clicked.connect(self.clear)
        self._cross.hide()
        self.put_trailing(self._cross)
        self._timer = _timer(self, 150, lambda: self.searched.emit(self.text().strip()))
        self.textChanged.connect(self._changed)

    def _changed(self, words: str) -> None:
        self._cross.setVisible(bool(words))
        self._place()
        self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty on Escape; hand the vertical arrows to the list below."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


def _timer(parent: QObject, milliseconds: int, action: Callable[[], None]) -> QTimer:
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(milliseconds)
    made.timeout.connect(action)
    return made


class ReferenceField(TextField):
    """A reference, number or e-mail: left to right, at the right edge, digits made Western."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent=parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.editingFinished.connect(self._tidy)

    def _tidy(self) -> None:
        tidy = self.tidied(self.text())
        if tidy != self.text():
            self.setText(tidy)

    def tidied(self, words: str) -> str:
        """Return the text as it is kept: no marks, Western digits, no outer spaces."""
        return to_western_digits(strip_marks(words)).strip()

    def value(self) -> str:
        """Return what is typed, tidied."""
        return self.tidied(self.text())


class PhoneField(ReferenceField):
    """A telephone number, grouped by twos when the field is left."""

    def tidied(self, words: str) -> str:
        """Return the number grouped when it is one, else as typed."""
        from desktop_app.domain.identifiers import normalise_phone

        plain = super().tidied(words)
        number = normalise_phone(plain)
        return strip_marks(phone(number)) if number else plain


class MoneyField(ReferenceField):
    """An amount in dirhams: typed or pasted in any writing, shown as 1.234,50."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent)
        unit = label(translate("Fields", "dirhams"), "second")
        self.put_trailing(unit)

    def tidied(self, words: str) -> str:
        """Return the amount in the house's writing, or what is typed when it is none."""
        plain = super().tidied(words)
        centimes = parse_amount(plain) if plain else None
        return plain if centimes is None else strip_marks(amount(centimes))

    def centimes(self) -> int | None:
        """Return the amount in centimes; None when nothing or no amount is typed."""
        plain = super().tidied(self.text())
        return parse_amount(plain) if plain else None

    def set_centimes(self, centimes: int | None) -> None:
        """Show an amount."""
        self.setText("" if centimes is None else strip_marks(amount(centimes)))


class DateField(ReferenceField):
    """A date in one line: 5/12/25, 05122025, اليوم, +7; a year alone where that is allowed.

    `picked` is emitted after typing ends or a day is chosen in the calendar.
    """

    picked = Signal()

    def __init__(
        self,
        today: Callable[[], datetime.date],
        *,
        partial: bool = False,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(placeholder, parent)
        self._today = today
        self._partial = partial
        self._calendar: Calendar | None = None
        button = icon_button("calendar", translate("Fields", "Choose in the calendar"), small=True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self.open_calendar)
        self.put_trailing(button)
        self.editingFinished.connect(self.picked)

    def _read(self, words: str) -> PartialDate | None:
        plain = super().tidied(words)
        found = parse_date(plain, self._today()) if plain else None
        if found is not None and not found.exact and not self._partial:
            return None
        return found

    def tidied(self, words: str) -> str:
        """Return the date as 03/11/2026 (or a year), or what is typed when it is none."""
        found = self._read(words)
        return super().tidied(words) if found is None else strip_marks(short_date(found))

    def date(self) -> PartialDate | None:
        """Return the date; None when nothing or no date is typed."""
        return self._read(self.text())

    def set_date(self, value: PartialDate | datetime.date | None) -> None:
        """Show a date."""
        self.setText("" if value is None else strip_marks(short_date(value)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar on F4 or Alt+Down."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_F4 or (alt and event.key() == Qt.Key.Key_Down):
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def open_calendar(self) -> None:
        """Show a month to choose a day from, below the field."""
        from desktop_app.ui.widgets.calendar import Calendar

        if self._calendar is None:
            self._calendar = Calendar(self, self._today())
            self._calendar.chosen.connect(self._choose)
        found = self.date()
        self._calendar.show_below(self, found.first() if found is not None else self._today())

    def _choose(self, day: datetime.date) -> None:
        self.set_date(day)
        if self._calendar is not None:
            self._calendar.hide()
        self.setFocus()
        self.picked.emit()


class TextArea(QPlainTextEdit):
    """Several lines of text; Tab leaves the field."""

    def __init__(
        self, placeholder: str = "", lines: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * theme.font_height() + 18)
        self._follow_direction()

    def _follow_direction(self) -> None:
        """Begin lines at the window's leading edge, also the first, still empty one."""
        if self.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
            return
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)


class ChoiceField(QComboBox):
    """A choice among few or many; typing moves to the first that starts so."""

    def __init__(
        self,
        choices: Sequence[tuple[str, str]] = (),
        *,
        empty: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setView(QListView())
        self.setMaxVisibleItems(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.set_choices(choices, empty=empty)

    def set_choices(self, choices: Sequence[tuple[str, str]], *, empty: str = "") -> None:
        """Offer (code, label) pairs; `empty` is shown while nothing is chosen."""
        self.clear()
        self._has_empty = bool(empty)
        if empty:
            self.addItem(empty, "")
        for code, words in choices:
            self.addItem(words, code)

    def value(self) -> str:
        """Return the code of the choice; empty when none is made."""
        return str(self.currentData() or "")

    def set_value(self, code: str) -> None:
        """Choose by code; an unknown code chooses nothing."""
        self.setCurrentIndex(max(self.findData(code), 0 if self._has_empty else -1))

    def showPopup(self) -> None:
        """Open the list wide enough for its longest words."""
        longest = max(
            (self.fontMetrics().horizontalAdvance(self.itemText(i)) for i in range(self.count())),
            default=0,
        )
        self.view().setMinimumWidth(max(self.width(), min(longest + 48, 560)))
        super().showPopup()

    def wheelEvent(self, event: QEvent) -> None:
        """Leave the wheel to the page: a choice never changes by scrolling past it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, then the arrow of our own set."""
        super().paintEvent(event)
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = EDGE if rtl else self.width() - EDGE - ICON
        ink = "ink2" if self.isEnabled() else "disabled"
        icons.draw(painter, "chevron-down", ink, x, (self.height() - ICON) / 2, ICON)
        painter.end()


class CheckBox(QCheckBox):
    """A box to tick, with its words after it and a quiet detail after those."""

    BOX = 18

    def __init__(self, words: str = "", detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._detail = detail
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if words:
            self.setAccessibleName(words)
        if detail:
            self.setAccessibleDescription(detail)

    def sizeHint(self) -> QSize:
        """Return the size of box, words and detail."""
        width = self.BOX
        if self.text():
            width += 9 + round(paint.width_of(self.text(), theme.font()) + 2)
        if self._detail:
            width += 6 + round(paint.width_of(self._detail, theme.font("small")) + 2)
        return QSize(width, max(self.BOX, theme.font_height()) + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the size of the box and a few letters."""
        return QSize(min(self.sizeHint().width(), 80), self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        """Count a press anywhere on box or words."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, tick and words."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        rtl = paint.is_rtl(painter)
        slot = paint.leading_slice(area, self.BOX, rtl=rtl)
        square = QRectF(slot.x(), slot.center().y() - self.BOX / 2, self.BOX, self.BOX)
        paint_check(painter, square, self.checkState(), enabled=self.isEnabled())
        room = paint.without_leading(area, self.BOX + 9, rtl=rtl)
        ink = theme.colour("ink" if self.isEnabled() else "disabled")
        used = paint.text(painter, room, self.text(), theme.font(), ink)
        if self._detail:
            room = paint.without_leading(room, used + 6, rtl=rtl)
            paint.text(painter, room, self._detail, theme.font("small"), theme.colour("ink2"))
        painter.end()


def paint_check(
    painter: QPainter, square: QRectF, state: Qt.CheckState, *, enabled: bool = True
) -> None:
    """Paint a tick box in one of its three states."""
    if state == Qt.CheckState.Unchecked:
        fill = theme.colour("surface" if enabled else "disabled_fill")
        paint.box(painter, square, 4, fill, theme.colour("field_line" if enabled else "line"))
        return
    paint.box(painter, square, 4, theme.colour("accent" if enabled else "disabled"))
    name = "check" if state == Qt.CheckState.Checked else "minus"
    icons.draw(painter, name, "on_accent", square.x() + 2.5, square.y() + 2.5, 13)
