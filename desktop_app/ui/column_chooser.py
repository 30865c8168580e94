"""The card that chooses and orders the columns of a list, by mouse or by keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.translate import translate
from desktop_app.ui.list_columns import ListColumns
from desktop_app.ui.widgets.button import Button, icon_button
from desktop_app.ui.widgets.card import ScrollColumn, clear, held, row
from desktop_app.ui.widgets.inputs import CheckBox
from desktop_app.ui.widgets.labels import hairline, label
from desktop_app.ui.widgets.notes import NoteBox
from desktop_app.ui.widgets.overlay import Overlay

WIDTH = 360
MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ColumnChooser(Overlay):
    """A line for each column: ticked when shown, with arrows that move it, all at once.

    Alt+Up and Alt+Down move the column whose box has the keyboard.
    """

    def __init__(self, window: QWidget, columns: ListColumns) -> None:
        super().__init__(window, WIDTH, top=90)
        self._columns = columns
        title = translate("Columns", "Columns of the list")
        self.card.setAccessibleName(title)
        words = translate(
            "Columns", "Alt with the arrows moves a column. It is kept for you alone."
        )
        self.reset = Button(translate("Columns", "As at first"), "link")
        self.reset.clicked.connect(self._reset)
        done = Button(translate("Columns", "Done"), "primary", keys="Esc", show_keys=False)
        done.clicked.connect(self.close_overlay)
        self.note = NoteBox("", "info")
        self._lines = ScrollColumn(spacing=2)
        self._lines.body.setContentsMargins(10, 6, 10, 6)
        self._lines.setMinimumHeight(380)
        self.boxes: dict[str, CheckBox] = {}
        self.body.addLayout(row(label(title, "card"), None, margins=(16, 12, 16, 2)))
        self.body.addLayout(row(label(words, "small"), None, margins=(16, 0, 16, 8)))
        self.body.addWidget(hairline())
        self.body.addLayout(row(self.note, margins=(10, 6, 10, 0)))
        self.body.addWidget(self._lines, 1)
        self.body.addWidget(hairline())
        self.body.addLayout(row(done, self.reset, None, margins=(16, 10, 16, 12), spacing=12))
        self._build()

    def open(self) -> None:
        """Show the card with the keyboard on its first box."""
        super().open()
        next(iter(self.boxes.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def _order(self) -> list[str]:
        shown = self._columns.keys()
        return [*shown, *(key for key in self._columns.every if key not in shown)]

    def _build(self, focus: str = "") -> None:
        clear(self._lines.body)
        self.boxes = {}
        shown = self._columns.keys()
        for place, key in enumerate(self._order()):
            self._lines.body.addWidget(self._line(key, place, len(shown), is_shown=key in shown))
        self._lines.body.addStretch(1)
        self.reset.setEnabled(not self._columns.is_usual())
        self._tell_room()
        if focus in self.boxes:
            self.boxes[focus].setFocus(Qt.FocusReason.TabFocusReason)

    def _tell_room(self) -> None:
        """Say that columns chosen last find no room: else a tick would seem to do nothing."""
        number = self._columns.left_out()
        words = translate(
            "Columns", "%n columns find no room: untick others, or widen the window.", n=number
        )
        self.note.say(words if number else "", "info")

    def _line(self, key: str, place: int, last: int, *, is_shown: bool) -> QWidget:
        title = self._columns.every[key].title
        box = CheckBox(title)
        box.setChecked(is_shown)
        # The last one left stays: a list without columns says nothing.
        box.setEnabled(not is_shown or last > 1)
        box.toggled.connect(lambda on, key=key: self._tick(key, on=on))
        box.installEventFilter(self)
        self.boxes[key] = box
        up = icon_button("arrow-up", translate("Columns", "Before: {column}", column=title))
        down = icon_button("arrow-down", translate("Columns", "After: {column}", column=title))
        for button, by in ((up, -1), (down, 1)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setVisible(is_shown)
            button.setEnabled(0 <= place + by < last)
            button.clicked.connect(lambda _on=False, key=key, by=by: self.move_column(key, by))
        return held(row(box, None, up, down, spacing=2, margins=(6, 0, 6, 0)))

    def _tick(self, key: str, *, on: bool) -> None:
        others = tuple(one for one in self._columns.shown if one[0] != key)
        self._columns.arrange((*others, (key, 0)) if on else others)
        self._build(key)

    def move_column(self, key: str, by: int) -> None:
        """Move a column towards the leading edge (-1) or away from it (1)."""
        shown = list(self._columns.shown)
        place = next((n for n, one in enumerate(shown) if one[0] == key), -1)
        if place < 0 or not 0 <= place + by < len(shown):
            return
        shown.insert(place + by, shown.pop(place))
        self._columns.arrange(tuple(shown))
        self._build(key)

    def _reset(self) -> None:
        self._columns.reset()
        self._build()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the column of the box at which Alt and an arrow are pressed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = MOVES.get(Qt.Key(event.key()))
            key = next((key for key, box in self.boxes.items() if box is watched), "")
            if by and key and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.move_column(key, by)
                return True
        return super().eventFilter(watched, event)

    def close_overlay(self) -> None:
        """Put the card away for good."""
        super().close_overlay()
        self.deleteLater()
