"""The buttons of the program: one class that paints every kind, with icon and key cap."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui import icons, paint, theme
from desktop_app.ui.widgets.labels import label

GAP = 8
ICON = 16


@dataclass(frozen=True, slots=True)
class Look:
    """Colour tokens of a kind of button; an empty name paints nothing."""

    ink: str
    fill: str = ""
    hover: str = ""
    pressed: str = ""
    line: str = ""
    weight: int = 500
    padding: int = 13


KINDS: dict[str, Look] = {
    "primary": Look("on_accent", "accent", "accent_hover", "accent_pressed", "", 600, 14),
    "outline": Look("ink", "surface", "hover", "pressed", "button_line"),
    "ghost": Look("ink", "", "hover", "pressed", "", 500, 10),
    "link": Look("link", "", "hover", "pressed", "", 500, 6),
    "danger": Look("danger", "surface", "late_fill", "late_fill", "danger", 600),
    "bar": Look("bar_ink", "bar", "bar_hover", "bar_hover", "bar_line"),
}


class Button(QPushButton):
    """A push button with an optional icon before its words and key cap after them.

    Kinds: primary (one a page), outline, ghost, link, danger, bar (on the dark bar). `keys` such
    as "Ctrl+Enter" is shown on the cap and works while the button can be seen.
    """

    def __init__(
        self,
        words: str,
        kind: str = "outline",
        *,
        icon: str = "",
        keys: str = "",
        show_keys: bool = True,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._kind = kind
        self._icon = icon
        self._keys = keys if show_keys else ""
        self._small = small
        self._opens_menu = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(words)
        if keys:
            self._listen(keys)

    def _listen(self, keys: str) -> None:
        texts = [keys, keys.replace("Enter", "Return")]
        sequences = [QKeySequence(text) for text in dict.fromkeys(texts)]
        shortcut = QShortcut(self)
        shortcut.setKeys(sequences)
        shortcut.activated.connect(self.click)

    def setText(self, words: str) -> None:
        """Change the words, and the name a screen reader speaks."""
        super().setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()

    def set_icon_name(self, name: str) -> None:
        """Change the icon; an empty name takes it away."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: str) -> None:
        """Change the kind, for instance when another button becomes the page's own."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    def kind(self) -> str:
        """Return the kind of button."""
        return self._kind

    def set_choices(self, menu: QMenu) -> None:
        """Let the button open a menu, and show it by an arrow."""
        self._opens_menu = True
        self.clicked.connect(lambda: self._open(menu))
        self.updateGeometry()

    def _open(self, menu: QMenu) -> None:
        menu.setMinimumWidth(self.width())
        corner = self.rect().bottomRight() if self._is_rtl() else self.rect().bottomLeft()
        point = self.mapToGlobal(corner)
        if self._is_rtl():
            point.setX(point.x() - menu.sizeHint().width() + 1)
        menu.popup(point)

    def _is_rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _look(self) -> Look:
        return KINDS[self._kind]

    def _parts_width(self) -> float:
        font = theme.font("base", self._look().weight)
        parts = [paint.width_of(self.text(), font)] if self.text() else []
        if self._icon:
            parts.append(ICON)
        if self._keys:
            parts.append(paint.key_cap_width(self._keys))
        if self._opens_menu:
            parts.append(ICON)
        return sum(parts) + GAP * (len(parts) - 1)

    def sizeHint(self) -> QSize:
        """Return the size that fits icon, words and key cap."""
        height = theme.size("field_small" if self._small else "field")
        if not self.text():
            return QSize(height, height)
        padding = self._look().padding - (2 if self._small else 0)
        return QSize(round(self._parts_width() + 2 * padding), height)

    def minimumSizeHint(self) -> QSize:
        """Return the same as the size hint: words of a button are never cut."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Repaint under the pointer."""
        super().enterEvent(event)
        self.update()

    def _fill(self) -> QColor | None:
        look = self._look()
        if not self.isEnabled():
            return theme.colour("disabled_fill") if look.fill else None
        state = look.pressed if self.isDown() else look.hover if self.underMouse() else look.fill
        return theme.colour(state) if state else None

    def _line(self) -> QColor | None:
        look = self._look()
        if not self.isEnabled():
            return theme.colour("line") if look.fill else None
        return theme.colour(look.line) if look.line else None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button in its present state."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        paint.box(painter, area, theme.size("radius_control"), self._fill(), self._line())
        ink = self._look().ink if self.isEnabled() else "disabled"
        self._paint_parts(painter, area, ink)
        painter.end()

    def _paint_parts(self, painter: QPainter, area: QRectF, ink: str) -> None:
        rtl = self._is_rtl()
        spare = max(0.0, (area.width() - self._parts_width()) / 2)
        room = paint.without_leading(area, spare, rtl=rtl)
        if self._icon:
            slot = paint.leading_slice(room, ICON, rtl=rtl)
            icons.draw(painter, self._icon, ink, slot.x(), slot.center().y() - ICON / 2, ICON)
            room = paint.without_leading(room, ICON + GAP, rtl=rtl)
        if self.text():
            font = theme.font("base", self._look().weight)
            width = paint.width_of(self.text(), font)
            slot = paint.leading_slice(room, width + 1, rtl=rtl)
            paint.text(painter, slot, self.text(), font, theme.colour(ink))
            room = paint.without_leading(room, width + GAP, rtl=rtl)
        self._paint_end(painter, room, ink)

    def _paint_end(self, painter: QPainter, room: QRectF, ink: str) -> None:
        rtl = self._is_rtl()
        if self._keys:
            width = paint.key_cap_width(self._keys)
            slot = paint.leading_slice(room, width, rtl=rtl)
            top = slot.center().y() - paint.KEY_CAP_HEIGHT / 2
            cap = QRectF(slot.x(), top, width, paint.KEY_CAP_HEIGHT)
            plain = self._kind in {"primary", "bar"} or not self.isEnabled()
            cap_ink = theme.colour(ink if plain else "ink2")
            strong = self._kind == "primary" and self.isEnabled()
            line = theme.colour("on_accent" if strong else "button_line", 190 if strong else 255)
            paint.key_cap(painter, cap, self._keys, cap_ink, line, None)
            room = paint.without_leading(room, width + GAP, rtl=rtl)
        if self._opens_menu:
            slot = paint.leading_slice(room, ICON, rtl=rtl)
            corner = QPointF(slot.x(), slot.center().y() - ICON / 2)
            icons.draw(painter, "chevron-down", ink, corner.x(), corner.y(), ICON)


def icon_button(icon: str, name: str, kind: str = "ghost", *, small: bool = True) -> Button:
    """Return a square button with only an icon; `name` is its hint and its spoken name."""
    made = Button("", kind, icon=icon, small=small)
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made


class ForbiddenAction(QWidget):
    """An action that is not allowed now: dashed, with a lock, the reason beside or below it."""

    def __init__(
        self, words: str, reason: str, *, below: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._button = _LockedButton(words)
        self._button.setAccessibleName(words)
        self._button.setAccessibleDescription(reason)
        self._reason = label(reason, "small", wrap=True)
        widest = round(paint.width_of(reason, theme.font("small"))) + 4
        self._reason.setMinimumWidth(min(widest, 190 if below else 240))
        row = QVBoxLayout(self) if below else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4 if below else 10)
        row.addWidget(self._button)
        row.addWidget(self._reason, 0 if below else 1)


class _LockedButton(Button):
    def __init__(self, words: str) -> None:
        super().__init__(words, "outline", icon="lock")
        self.setCursor(Qt.CursorShape.ForbiddenCursor)
        self.setEnabled(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        fill, line = theme.colour("head"), theme.colour("field_line")
        paint.box(painter, area, theme.size("radius_control"), fill, line, dashed=True)
        self._paint_parts(painter, area, "ink3")
        painter.end()
