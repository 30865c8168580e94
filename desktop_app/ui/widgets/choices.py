"""Ways to choose one among several: segments, tabs, chips, radio lists, cards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.formats import grouped, isolate
from desktop_app.translate import translate
from desktop_app.ui import icons, paint, theme
from desktop_app.ui.widgets.card import clear
from desktop_app.ui.widgets.labels import label, show_when

ICON = 16
DETAIL_ICON = 14


@dataclass(frozen=True, slots=True)
class Option:
    """One of several: a code, its words, an icon, how many it holds, a tone once chosen.

    A count above `most` is told as more than that.
    """

    code: str
    words: str
    icon: str = ""
    count: int | None = None
    tone: str = ""
    most: int | None = None


def counted(count: int, most: int | None = None) -> str:
    """Return a count in figures; above the most that is counted, `+1.000`."""
    return isolate(grouped(count) if most is None or count <= most else f"+{grouped(most)}")


Options = Sequence[Option | tuple[str, str]]


def _options(given: Options) -> list[Option]:
    return [one if isinstance(one, Option) else Option(*one) for one in given]


class _OptionButton(QAbstractButton):
    """One painted option; subclasses say how it looks chosen."""

    PADDING = 12
    HEIGHT = 32

    def __init__(self, option: Option) -> None:
        super().__init__()
        self.option = option
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name()

    def _name(self) -> None:
        count = "" if self.option.count is None else str(self.option.count)
        self.setAccessibleName(" ".join(filter(None, (self.option.words, count))))

    def set_count(self, count: int | None) -> None:
        """Show how many there are."""
        self.option = replace(self.option, count=count)
        self._name()
        self.updateGeometry()
        self.update()

    def _count_text(self) -> str:
        return "" if self.option.count is None else counted(self.option.count, self.option.most)

    def _icon_name(self) -> str:
        return self.option.icon

    def sizeHint(self) -> QSize:
        # Measured in the weight of a chosen option, so that choosing moves nothing.
        width = paint.width_of(self.option.words, theme.font("base", 600)) + 2 * self.PADDING
        if self.option.count is not None:
            width += 9 + paint.width_of(self._count_text(), theme.font("base", 600))
        if self._icon_name():
            width += ICON + 6
        return QSize(round(width) + 1, self.HEIGHT)

    def _paint_words(self, painter: QPainter, area: QRectF, ink: str, weight: int) -> None:
        rtl = paint.is_rtl(painter)
        room = paint.without_leading(area, self.PADDING, rtl=rtl)
        if self._icon_name():
            slot = paint.leading_slice(room, ICON, rtl=rtl)
            icons.draw(painter, self._icon_name(), ink, slot.x(), slot.center().y() - ICON / 2)
            room = paint.without_leading(room, ICON + 6, rtl=rtl)
        font = theme.font("base", weight)
        used = paint.text(painter, room, self.option.words, font, theme.colour(ink))
        room = paint.without_leading(room, used + 9, rtl=rtl)
        quiet = ink if self.isChecked() else "ink3"
        count_font = theme.font("base", 600 if self.isChecked() else 400)
        paint.text(painter, room, self._count_text(), count_font, theme.colour(quiet))


class _Group(QWidget):
    """Options in a row of which one is chosen; arrow keys move, Tab passes by."""

    chosen = Signal(str)

    def __init__(self, options: Options, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._buttons = QButtonGroup(self)
        self._buttons.buttonClicked.connect(lambda button: self.chosen.emit(button.option.code))
        self.set_options(options)

    def _make(self, option: Option) -> _OptionButton:
        return _OptionButton(option)

    def set_options(self, options: Options) -> None:
        """Offer other options; the first one is chosen unless the present one stays."""
        kept = self.value()
        for button in self._buttons.buttons():
            self._buttons.removeButton(button)
        clear(self._line)
        for option in _options(options):
            made = self._make(option)
            self._buttons.addButton(made)
            self._line.addWidget(made)
        self._finish_line()
        for first in self.buttons()[:1]:
            self.setFocusProxy(first)
        codes = [option.code for option in _options(options)]
        self.set_value(kept if kept in codes else (codes[0] if codes else ""))

    def _finish_line(self) -> None:
        pass

    def buttons(self) -> list[_OptionButton]:
        """Return the options' buttons in order."""
        return [one for one in self._buttons.buttons() if isinstance(one, _OptionButton)]

    def value(self) -> str:
        """Return the code of the chosen option; empty when none is."""
        button = self._buttons.checkedButton()
        return button.option.code if isinstance(button, _OptionButton) else ""

    def set_value(self, code: str) -> None:
        """Choose an option without a signal; an unknown code chooses none."""
        self._buttons.setExclusive(False)
        for button in self.buttons():
            button.setChecked(button.option.code == code)
        self._buttons.setExclusive(True)

    def set_counts(self, counts: Mapping[str, int | None]) -> None:
        """Show how many each option holds."""
        for button in self.buttons():
            if button.option.code in counts:
                button.set_count(counts[button.option.code])


class _Segment(_OptionButton):
    def __init__(self, option: Option, group: SegmentedControl) -> None:
        self.HEIGHT = 26 if group.small else 32
        super().__init__(option)
        self._group = group
        self.setProperty("ringRadius", 6)
        if option.tone:
            # Its icon comes with being chosen, and needs room.
            self.toggled.connect(self.updateGeometry)

    def _icon_name(self) -> str:
        toned = bool(self.option.tone)
        return "" if toned and not self.isChecked() else self.option.icon

    def sizeHint(self) -> QSize:
        base = super().sizeHint()
        if self.option.tone and self.option.icon and not self.isChecked():
            return QSize(base.width(), base.height())
        return base

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        ink, weight = "ink2" if self.option.tone else "ink", 400
        painter.setClipPath(self._group.inside(self))
        if self.isChecked():
            fill = f"{self.option.tone}_fill" if self.option.tone else "chosen"
            ink, weight = (f"{self.option.tone}_ink" if self.option.tone else "link"), 600
            painter.fillRect(area, theme.colour(fill))
        elif self.underMouse():
            painter.fillRect(area, theme.colour("hover"))
        self._paint_words(painter, area, ink, weight)
        painter.end()


class SegmentedControl(_Group):
    """A few exclusive choices in one frame, each with an icon and a count if wanted."""

    def __init__(
        self, options: Options, name: str, *, small: bool = False, parent: QWidget | None = None
    ) -> None:
        self.small = small
        super().__init__(options, name, parent)
        self._line.setContentsMargins(1, 1, 1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _make(self, option: Option) -> _OptionButton:
        return _Segment(option, self)

    def _finish_line(self) -> None:
        self._line.setSpacing(1)

    def inside(self, segment: QWidget) -> QPainterPath:
        """Return the inside of the frame in a segment's own coordinates."""
        path = QPainterPath()
        inner = QRectF(self.rect()).adjusted(1, 1, -1, -1).translated(-segment.x(), -segment.y())
        path.addRoundedRect(
            inner, theme.size("radius_control") - 1, theme.size("radius_control") - 1
        )
        return path

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame and the lines between the segments."""
        painter = QPainter(self)
        line = theme.colour("button_line")
        area = QRectF(self.rect())
        paint.box(painter, area, theme.size("radius_control"), theme.colour("surface"), line)
        for button in self.buttons()[1:]:
            edge = button.geometry()
            rtl = paint.is_rtl(painter)
            x = edge.right() + 1 if rtl else edge.left() - 1
            paint.hairline(painter, x, 1, x, self.height() - 1, line)
        painter.end()


class _Chip(_OptionButton):
    HEIGHT = 28
    PADDING = 10

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        chosen = self.isChecked()
        fill = "chosen" if chosen else "hover" if self.underMouse() else "surface"
        line = theme.colour("accent" if chosen else "button_line")
        paint.box(painter, area, theme.size("radius_control"), theme.colour(fill), line)
        self._paint_words(painter, area, "link" if chosen else "ink", 500)
        painter.end()


class ChipGroup(_Group):
    """A few exclusive choices as separate chips, each with its count."""

    def _make(self, option: Option) -> _OptionButton:
        return _Chip(option)

    def _finish_line(self) -> None:
        self._line.setSpacing(8)


class _Tab(_OptionButton):
    PADDING = 14
    HEIGHT = 40

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        chosen = self.isChecked()
        ink = "link" if chosen else "ink" if self.underMouse() else "ink2"
        self._paint_words(painter, area.adjusted(0, 0, 0, -2), ink, 600 if chosen else 400)
        if chosen:
            painter.fillRect(QRectF(0, area.bottom() - 3, area.width(), 3), theme.colour("accent"))
        painter.end()


class TabBar(_Group):
    """The tabs of a page, each with its count; the chosen one is underlined."""

    def _make(self, option: Option) -> _OptionButton:
        return _Tab(option)

    def _finish_line(self) -> None:
        self._line.addStretch(1)
        self._line.setContentsMargins(8, 0, 8, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line below all tabs."""
        painter = QPainter(self)
        bottom = float(self.height() - 1)
        paint.hairline(painter, 0, bottom, self.width(), bottom, theme.colour("line"))
        painter.end()


class _Place(_OptionButton):
    HEIGHT = 36

    def __init__(self, option: Option) -> None:
        super().__init__(option)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        chosen = self.isChecked()
        if chosen or self.underMouse():
            fill = theme.colour("chosen" if chosen else "hover")
            paint.box(painter, area, theme.size("radius_control"), fill)
        self._paint_words(painter, area, "link" if chosen else "ink2", 600 if chosen else 400)
        painter.end()


class PlaceList(_Group):
    """The parts of a page, one under the other beside what they show."""

    def _make(self, option: Option) -> _OptionButton:
        return _Place(option)

    def _finish_line(self) -> None:
        self._line.setDirection(QBoxLayout.Direction.TopToBottom)
        self._line.setSpacing(2)
        self._line.addStretch(1)


class FilterChip(QAbstractButton):
    """A filter in force with a cross that lifts it, or, dashed, the way to add one.

    One that is `wrong` was typed and filters nothing. `clicked` on any part; a chip with a cross
    says `removed`.
    """

    removed = Signal()

    def __init__(
        self,
        words: str,
        *,
        add: bool = False,
        wrong: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._add, self._wrong = add, wrong
        self.setText(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name = words if add else translate("Choices", "Remove the filter {words}", words=words)
        if wrong:
            name = translate("Choices", "Remove {words}, which is no filter", words=words)
        self.setAccessibleName(name)
        self.clicked.connect(self._pressed)

    def _pressed(self) -> None:
        if not self._add:
            self.removed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lift the filter on Delete too."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and not self._add:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the size of words and icon."""
        width = paint.width_of(self.text(), theme.font("base", 500))
        return QSize(round(width) + 2 * 11 + 14 + 8, 30)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        radius = theme.size("radius_control")
        if self._add:
            fill = theme.colour("hover") if self.underMouse() else None
            paint.box(painter, area, radius, fill, theme.colour("field_line"), dashed=True)
        else:
            inside, edge = ("late_fill", "late_ink") if self._wrong else ("chosen", "accent")
            paint.box(painter, area, radius, theme.colour(inside), theme.colour(edge))
        self._paint_inside(painter, area.adjusted(11, 0, -11, 0))
        painter.end()

    def _paint_inside(self, painter: QPainter, room: QRectF) -> None:
        rtl = paint.is_rtl(painter)
        ink = "ink2" if self._add else "late_ink" if self._wrong else "link"
        if self._add:
            slot = paint.leading_slice(room, 14, rtl=rtl)
            room = paint.without_leading(room, 22, rtl=rtl)
        else:
            slot = paint.leading_slice(room, 14, rtl=not rtl)
        name = "plus" if self._add else "x"
        icons.draw(painter, name, ink, slot.x(), slot.center().y() - 7, 14)
        font = theme.font("base", 400 if self._add else 500)
        paint.text(painter, room, self.text(), font, theme.colour(ink))


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of a radio list. `locked` is the reason why it cannot be chosen.

    A detail and a reason may have several lines. `search` is the text a filter looks in besides
    the title. `tone` colours the detail.
    """

    code: str
    title: str
    detail: str = ""
    locked: str = ""
    icon: str = ""
    tone: str = ""
    search: str = ""


@dataclass(frozen=True, slots=True)
class ChoiceGroup:
    """A head among the choices: a widget (a provider tag) or words, and a quiet detail."""

    title: str = ""
    detail: str = ""
    tag: QWidget | None = None


@dataclass(frozen=True, slots=True)
class ChoiceFold:
    """A quiet line: the choices after it, to the end of the group, fold under it.

    `words` say what lies there; `open` and `close` what pressing the line does.
    """

    words: str
    open: str
    close: str


class ChoiceRow(QAbstractButton):
    """A radio mark, a title and a detail; as a row of a list or as a card of its own."""

    MARK = 18
    EDGE = 14

    def __init__(self, choice: Choice, *, card: bool) -> None:
        super().__init__()
        self.choice = choice
        self._card = card
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setEnabled(not choice.locked)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(
            Qt.CursorShape.ForbiddenCursor if choice.locked else Qt.CursorShape.PointingHandCursor
        )
        self.setAccessibleName(choice.title)
        self.setAccessibleDescription(choice.locked or choice.detail)
        if choice.locked:
            self.setToolTip(choice.locked)

    def _detail(self) -> str:
        if self.choice.locked:
            return self.choice.locked
        # Rows stay quiet: the detail of a row unfolds with the choice, a card shows it always.
        return self.choice.detail

    def hasHeightForWidth(self) -> bool:
        """Words that are too long for the width go on below: nothing is cut."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Leave room for every line."""
        return round(self._title_height(width) + self._below(width)) + (14 if self._card else 12)

    def _title_height(self, width: float) -> float:
        # Measured in the weight of a chosen row, so that choosing moves nothing.
        needed = paint.wrapped_height(self.choice.title, theme.font("base", 600), self._room(width))
        return max(theme.font_height("base"), needed)

    def _below(self, width: float) -> float:
        """Return the height of the details, each of them on as many lines as it needs."""
        return sum(height for _words, height in self._details(width))

    def _details(self, width: float) -> list[tuple[str, int]]:
        room = self._room(width) - (DETAIL_ICON + 5 if self._icon_shown() else 0)
        font, least = theme.font("small"), theme.font_height("small")
        return [
            (words, max(least, paint.wrapped_height(words, font, room)))
            for words in self._detail().splitlines()
        ]

    def _icon_shown(self) -> bool:
        return bool(self.choice.icon and self._detail())

    def _room(self, width: float) -> float:
        return width - 2 * self.EDGE - self.MARK - 9

    def sizeHint(self) -> QSize:
        """Ask for the height that the present width needs."""
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Ask for one line at least."""
        return QSize(120, theme.font_height("base") + 12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the layout ask anew: the height wanted is that of the words on this width."""
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the mark and the words."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        self._paint_ground(painter, area)
        rtl = paint.is_rtl(painter)
        room = area.adjusted(self.EDGE, 0, -self.EDGE, 0)
        slot = paint.leading_slice(room, self.MARK, rtl=rtl)
        title = self._title_height(area.width())
        top = (area.height() - title - self._below(area.width())) / 2
        line = theme.font_height("base")
        self._paint_mark(painter, QRectF(slot.x(), top + (line - 18) / 2, 18, 18))
        room = paint.without_leading(room, self.MARK + 9, rtl=rtl)
        self._paint_words(painter, QRectF(room.x(), top, room.width(), title))
        painter.end()

    def _paint_ground(self, painter: QPainter, area: QRectF) -> None:
        if self._card and self.isChecked():
            radius = theme.size("radius_control")
            fill, line = theme.colour("current"), theme.colour("accent")
            paint.box(painter, area, radius, fill, line)
        elif self.isChecked():
            painter.fillRect(area, theme.colour("current"))
            bar = paint.leading_slice(area, 3, rtl=paint.is_rtl(painter))
            painter.fillRect(bar, theme.colour("accent"))
        elif self.underMouse() and self.isEnabled():
            paint.box(painter, area, 6 if self._card else 0, theme.colour("hover"))

    def _paint_mark(self, painter: QPainter, square: QRectF) -> None:
        if self.choice.locked:
            icons.draw(painter, "lock", "ink3", square.x() + 1, square.y() + 1, 16)
            return
        if self.isChecked():
            paint.dot(painter, square.center(), 9, theme.colour("accent"))
            paint.dot(painter, square.center(), 3.5, theme.colour("on_accent"))
            return
        paint.box(painter, square, 9, theme.colour("surface"), theme.colour("field_line"))

    def _paint_words(self, painter: QPainter, line: QRectF) -> None:
        ink = theme.colour("ink3" if self.choice.locked else "ink")
        font = theme.font("base", 600 if self.isChecked() else 500 if self._card else 400)
        if line.height() > theme.font_height("base"):
            paint.wrapped(painter, line, self.choice.title, font, ink)
        else:
            paint.text(painter, line, self.choice.title, font, ink)
        if self._detail():
            self._paint_details(painter, line)

    def _paint_details(self, painter: QPainter, title: QRectF) -> None:
        toned = f"{self.choice.tone}_ink" if self.choice.tone else "ink2"
        token = "ink3" if self.choice.locked else toned
        below = QRectF(title.x(), title.bottom(), title.width(), theme.font_height("small"))
        if self._icon_shown():
            rtl = paint.is_rtl(painter)
            slot = paint.leading_slice(below, DETAIL_ICON, rtl=rtl)
            icons.draw(painter, self.choice.icon, token, slot.x(), slot.center().y() - 7, 14)
            below = paint.without_leading(below, DETAIL_ICON + 5, rtl=rtl)
        for words, height in self._details(self.width()):
            below.setHeight(height)
            paint.wrapped(painter, below, words, theme.font("small"), theme.colour(token))
            below.translate(0, height)


class _FoldRow(QAbstractButton):
    """The quiet line that opens and closes the choices below it."""

    HEIGHT = 32

    def __init__(self, fold: ChoiceFold) -> None:
        super().__init__()
        self.fold = fold
        self.members: list[ChoiceRow] = []
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(fold.words)
        self.setAccessibleDescription(self._action())
        self.toggled.connect(lambda _on: self.setAccessibleDescription(self._action()))

    def _action(self) -> str:
        return self.fold.close if self.isChecked() else self.fold.open

    def sizeHint(self) -> QSize:
        return QSize(200, self.HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        if self.underMouse():
            painter.fillRect(area, theme.colour("hover"))
        rtl = paint.is_rtl(painter)
        room = area.adjusted(14, 0, -14, 0)
        slot = paint.leading_slice(room, 18, rtl=rtl)
        mark = "chevron-down" if self.isChecked() else "chevron-right"
        icons.draw(painter, mark, "ink3", slot.x() + 1, slot.center().y() - 8, 16)
        room = paint.without_leading(room, 27, rtl=rtl)
        font = theme.font("small")
        used = paint.text(painter, room, self.fold.words, font, theme.colour("ink3"))
        rest = paint.without_leading(room, used + 8, rtl=rtl)
        paint.text(painter, rest, self._action(), theme.font("small", 500), theme.colour("link"))
        painter.end()


class RadioList(QWidget):
    """Choices one below the other, grouped; locked ones show why. `chosen(code)`.

    The arrow keys move among the choices that are open; `filter` hides what does not match.
    """

    chosen = Signal(str)
    CARDS = False

    def __init__(
        self,
        choices: Sequence[Choice | ChoiceGroup | ChoiceFold],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4 if self.CARDS else 0)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(lambda button: self.chosen.emit(button.choice.code))
        self._heads: list[tuple[QWidget, list[ChoiceRow]]] = []
        self._folds: list[_FoldRow] = []
        self._words = ""
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[Choice | ChoiceGroup | ChoiceFold]) -> None:
        """Offer other choices, keeping the present one when it is still open."""
        kept = self.value()
        for button in self._group.buttons():
            self._group.removeButton(button)
        clear(self._column)
        self._heads, self._folds = [], []
        fold: _FoldRow | None = None
        for choice in choices:
            if isinstance(choice, Choice):
                self._add(choice, fold)
            else:
                fold = self._begin(choice)
        self._column.addStretch(1)
        self.set_value(kept)
        self.filter(self._words)

    def _begin(self, part: ChoiceGroup | ChoiceFold) -> _FoldRow | None:
        """Add the line that begins a group, or the one under which choices fold."""
        if isinstance(part, ChoiceFold):
            fold = _FoldRow(part)
            fold.toggled.connect(lambda _on: self.filter(self._words))
            self._folds.append(fold)
            self._column.addWidget(fold)
            return fold
        head = _group_head(part)
        self._heads.append((head, []))
        self._column.addWidget(head)
        return None

    def _add(self, choice: Choice, fold: _FoldRow | None) -> None:
        made = ChoiceRow(choice, card=self.CARDS)
        self._group.addButton(made)
        self._column.addWidget(made)
        if self._heads:
            self._heads[-1][1].append(made)
        if fold is not None:
            fold.members.append(made)

    def rows(self) -> list[ChoiceRow]:
        """Return the choices' widgets in order."""
        return [one for one in self._group.buttons() if isinstance(one, ChoiceRow)]

    def value(self) -> str:
        """Return the code of the choice; empty when none is made."""
        button = self._group.checkedButton()
        return button.choice.code if isinstance(button, ChoiceRow) else ""

    def set_value(self, code: str) -> None:
        """Choose by code without a signal; a locked or unknown code chooses nothing."""
        self._group.setExclusive(False)
        for one in self.rows():
            one.setChecked(one.choice.code == code and one.isEnabled())
        self._group.setExclusive(True)

    def filter(self, words: str) -> int:
        """Show only the choices that contain the words; return how many are left.

        Without words, those under a fold stay folded until it is opened.
        """
        from desktop_app.domain.names import fold

        self._words = words
        wanted = fold(words).split()
        away = {
            one for line in self._folds if not (wanted or line.isChecked()) for one in line.members
        }
        found: set[ChoiceRow] = set()
        for one in self.rows():
            text = fold(f"{one.choice.title} {one.choice.search} {one.choice.code}")
            if all(part in text for part in wanted):
                found.add(one)
            show_when(one, one in found and one not in away)
        for head, members in self._heads:
            show_when(head, any(one in found for one in members))
        for line in self._folds:
            show_when(line, not wanted and bool(line.members))
        return len(found)


class CardChoices(RadioList):
    """The same choices as bordered cards, for the few members of a family."""

    CARDS = True


def _group_head(group: ChoiceGroup) -> QWidget:
    made = QFrame()
    line = QHBoxLayout(made)
    line.setContentsMargins(14, 0, 14, 0)
    line.setSpacing(9)
    made.setFixedHeight(theme.size("head"))
    made.setProperty("surface", "group")
    if group.tag is not None:
        line.addWidget(group.tag)
    if group.title:
        line.addWidget(label(group.title, "strong"))
    line.addStretch(1)
    line.addWidget(label(group.detail, "small"))
    return made
