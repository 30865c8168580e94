"""Facts about one person or request, and the strip of a family's members."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.translate import translate
from desktop_app.ui import background, icons, paint, theme
from desktop_app.ui.widgets.button import icon_button
from desktop_app.ui.widgets.card import clear, column, held, row
from desktop_app.ui.widgets.labels import hairline, label, value_label

NOTHING = "–"
WIDEST_MEMBER = 190


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing known: `ltr` for references.

    `reveal` returns the whole of a masked value; it runs in the database's lane.
    """

    label: str
    value: str
    ltr: bool = False
    reveal: Callable[[], str] | None = None


def _value(fact: Fact, role: str) -> QLabel:
    if not fact.value:
        return label(NOTHING, "quiet")
    return value_label(fact.value, role) if fact.ltr else label(fact.value, role)


class _Revealing(QWidget):
    """A masked value with the eye that shows it whole, once pressed."""

    def __init__(self, fact: Fact, role: str) -> None:
        super().__init__()
        self._fact = fact
        self._words = _value(fact, role)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self._words)
        name = translate("Facts", "Show in full: {label}", label=fact.label)
        self._eye = icon_button("eye", name, "link")
        self._eye.setFixedSize(24, 20)
        self._eye.clicked.connect(self._reveal)
        if fact.reveal is not None and fact.value:
            line.addWidget(self._eye)
        line.addStretch(1)

    def _reveal(self) -> None:
        if self._fact.reveal is not None:
            background.run(self._fact.reveal, self.show_value, owner=self)

    def show_value(self, value: str) -> None:
        """Show a value whole; nothing happens when there is none."""
        if value:
            self._words.setText(value)
            self._eye.hide()


def fact_widget(fact: Fact, role: str = "medium") -> QWidget:
    """Return the value of a fact, with an eye when it is masked."""
    return _Revealing(fact, role) if fact.reveal is not None else _value(fact, role)


class FactsRow(QWidget):
    """Facts side by side: each label above its value, upright lines between them."""

    def __init__(self, facts: Sequence[Fact] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(14)
        self.set_facts(facts)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show other facts."""
        clear(self._line)
        for number, fact in enumerate(facts):
            if number:
                self._line.addWidget(hairline(upright=True))
            name = label(fact.label, "small")
            self._line.addWidget(held(column(name, fact_widget(fact), spacing=1)))
        self._line.addStretch(1)


class FactsList(QWidget):
    """Facts one below the other: label at the leading edge, value at the trailing one."""

    def __init__(self, facts: Sequence[Fact] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(7)
        self.set_facts(facts)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show other facts."""
        clear(self._column)
        for fact in facts:
            value = fact_widget(fact, "base")
            self._column.addLayout(row(label(fact.label, "second"), None, value, spacing=12))


class FactsGrid(QWidget):
    """Facts in columns: label, then value, both from the leading edge."""

    def __init__(
        self, facts: Sequence[Fact] = (), columns: int = 2, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(7)
        self.set_facts(facts)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show other facts."""
        clear(self._grid)
        for number, fact in enumerate(facts):
            line, place = divmod(number, self._columns)
            name = label(fact.label, "second")
            name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(name, line, place * 2, top)
            value = fact_widget(fact, "base")
            if isinstance(value, QLabel) and not fact.ltr:
                value.setWordWrap(True)
            self._grid.addWidget(value, line, place * 2 + 1, top)
        for place in range(self._columns):
            self._grid.setColumnStretch(place * 2 + 1, 1)


@dataclass(frozen=True, slots=True)
class MemberCard:
    """A member on the strip: name and detail above, a status below, toned when it needs care."""

    code: str
    name: str
    detail: str
    status: str = ""
    icon: str = ""
    tone: str = ""


class _MemberButton(QAbstractButton):
    reached = Signal(QWidget)

    def __init__(self, card: MemberCard) -> None:
        super().__init__()
        self.card = card
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("، ".join(filter(None, (card.name, card.detail, card.status))))
        self.setProperty("ringRadius", 10)

    def sizeHint(self) -> QSize:
        first = paint.width_of(self.card.name, theme.font("base", 600))
        first += paint.width_of(self.card.detail, theme.font("small")) + 8
        second = paint.width_of(self.card.status, theme.font("small"))
        second += 19 if self.card.icon else 0
        return QSize(round(max(first, second)) + 26, 52)

    def minimumSizeHint(self) -> QSize:
        # A family too large for the page is moved along, not squeezed.
        return QSize(min(self.sizeHint().width(), WIDEST_MEMBER), 52)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        fill = theme.colour("hover" if self.underMouse() and not self.isChecked() else "surface")
        line, width = ("accent", 2.0) if self.isChecked() else ("line", 1.0)
        radius = theme.size("radius_card")
        paint.box(painter, area, radius, fill, theme.colour(line), width=width)
        room = area.adjusted(12, 6, -12, -6)
        self._paint_lines(painter, room)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit(self)

    def _paint_lines(self, painter: QPainter, room: QRectF) -> None:
        rtl = paint.is_rtl(painter)
        upper = QRectF(room.x(), room.y(), room.width(), 20)
        name_font = theme.font("base", 600)
        used = paint.text(painter, upper, self.card.name, name_font, theme.colour("ink"))
        rest = paint.without_leading(upper, used + 8, rtl=rtl)
        small = theme.font("small")
        if rest.width() > 20:
            paint.text(painter, rest, self.card.detail, small, theme.colour("ink2"))
        lower = QRectF(room.x(), room.bottom() - 19, room.width(), 19)
        token = f"{self.card.tone}_ink" if self.card.tone else "ink2"
        if self.card.icon:
            slot = paint.leading_slice(lower, 14, rtl=rtl)
            icons.draw(painter, self.card.icon, token, slot.x(), slot.center().y() - 7, 14)
            lower = paint.without_leading(lower, 19, rtl=rtl)
        weight = 500 if self.card.tone else 400
        words = theme.font("small", weight)
        paint.text(painter, lower, self.card.status, words, theme.colour(token))


class FamilyStrip(QWidget):
    """The members of a file side by side; the chosen one narrows what is shown below.

    `chosen(code)`; the arrow keys move along the strip, and `reached(part)` says where they are.
    """

    chosen = Signal(str)
    reached = Signal(QWidget)

    def __init__(self, cards: Sequence[MemberCard] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Facts", "Family"))
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(lambda button: self.chosen.emit(button.card.code))
        self.set_cards(cards)

    def set_cards(self, cards: Sequence[MemberCard]) -> None:
        """Show other members, keeping the chosen one when it is among them."""
        kept = self.value()
        for button in self._group.buttons():
            self._group.removeButton(button)
        clear(self._line)
        for card in cards:
            button = _MemberButton(card)
            button.reached.connect(self.reached)
            self._group.addButton(button)
            self._line.addWidget(button)
        self.set_value(kept if kept in {card.code for card in cards} else _first(cards))

    def chosen_part(self) -> QWidget | None:
        """Return what shows the chosen member."""
        return self._group.checkedButton()

    def value(self) -> str:
        """Return the code of the chosen member."""
        button = self._group.checkedButton()
        return button.card.code if isinstance(button, _MemberButton) else ""

    def set_value(self, code: str) -> None:
        """Choose a member without a signal."""
        for button in self._group.buttons():
            if isinstance(button, _MemberButton):
                button.setChecked(button.card.code == code)


def _first(cards: Sequence[MemberCard]) -> str:
    return cards[0].code if cards else ""
