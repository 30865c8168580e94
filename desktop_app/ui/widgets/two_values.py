"""Two values of one field side by side, with the one that stays between them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from desktop_app.translate import translate
from desktop_app.ui.widgets.choices import Choice, ChoiceRow
from desktop_app.ui.widgets.labels import Label, label, set_role

FIRST, SECOND = "kept", "gone"
NAME, ONE, RESULT, OTHER = range(4)


class _Value(ChoiceRow):
    """One of the two values, as a card with a radio mark; the arrows go to the other."""

    def __init__(self, code: str, words: str) -> None:
        super().__init__(Choice(code, words), card=True)
        self.other: _Value | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the other with the arrow that points to it."""
        # The first value stands at the leading edge, which is the right one.
        towards = Qt.Key.Key_Left if self.choice.code == FIRST else Qt.Key.Key_Right
        if self.isLeftToRight():
            towards = Qt.Key.Key_Right if self.choice.code == FIRST else Qt.Key.Key_Left
        if event.key() == towards and self.other is not None:
            self.other.setFocus(Qt.FocusReason.TabFocusReason)
            self.other.click()
            return
        super().keyPressEvent(event)


class TwoValues(QObject):
    """A field of which one value is chosen, in a line of a grid; `chosen()` when it is."""

    chosen = Signal()

    def __init__(self, name: str, first: str, second: str, side: str = "") -> None:
        super().__init__()
        self._words = {FIRST: first, SECOND: second}
        self.name: Label = label(name, "second", wrap=True)
        self.first, self.second = _Value(FIRST, first), _Value(SECOND, second)
        self.first.other, self.second.other = self.second, self.first
        self.result: Label = label("", "strong", wrap=True)
        for one in (self.first, self.second):
            one.setAccessibleName(f"{name}: {one.choice.title}")
            one.clicked.connect(lambda _on=False, code=one.choice.code: self._choose(code))
        for words in (self.name, self.result):
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_value(side)

    def add_to(self, grid: QGridLayout, line: int) -> None:
        """Stand in a line of a grid of four columns."""
        parts = ((self.name, NAME), (self.first, ONE), (self.result, RESULT), (self.second, OTHER))
        for widget, place in parts:
            grid.addWidget(widget, line, place, Qt.AlignmentFlag.AlignVCenter)

    def value(self) -> str:
        """Return the side chosen; empty when none is."""
        if self.first.isChecked():
            return FIRST
        return SECOND if self.second.isChecked() else ""

    def set_value(self, side: str) -> None:
        """Choose a side without a signal."""
        self.first.setChecked(side == FIRST)
        self.second.setChecked(side == SECOND)
        if side:
            self.result.setText(self._words[side])
            set_role(self.result, "strong")
        else:
            self.result.setText(translate("Merge", "to be chosen"))
            set_role(self.result, "small_quiet")

    def _choose(self, side: str) -> None:
        self.set_value(side)
        self.chosen.emit()

    def say_missing(self) -> None:
        """Mark the field as the one that has to be chosen."""
        self.result.setText(translate("Merge", "Choose which value stays"))
        set_role(self.result, "error")
