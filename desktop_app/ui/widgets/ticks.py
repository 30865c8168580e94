"""Several choices at once: boxes to tick, in two columns where they fit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop_app.ui.widgets.card import clear
from desktop_app.ui.widgets.inputs import CheckBox


class TickList(QWidget):
    """Boxes to tick for (code, words) pairs. `changed` comes with each tick."""

    changed = Signal()

    def __init__(
        self,
        choices: Sequence[tuple[str, str]] = (),
        columns: int = 2,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 2, 0, 2)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(4)
        for place in range(columns):
            self._grid.setColumnStretch(place, 1)
        self.boxes: dict[str, CheckBox] = {}
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer other choices; those ticked that are still there stay so."""
        kept = self.codes()
        clear(self._grid)
        self.boxes = {code: self._box(words) for code, words in choices}
        half = -(-len(choices) // self._columns)
        for number, box in enumerate(self.boxes.values()):
            place, line = divmod(number, half)
            self._grid.addWidget(box, line, place, Qt.AlignmentFlag.AlignTop)
        self.tick(kept)
        for first in list(self.boxes.values())[:1]:
            self.setFocusProxy(first)

    def _box(self, words: str) -> CheckBox:
        box = CheckBox(words)
        # Long words give way to the column; they are told in full on hover.
        box.setToolTip(words)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.toggled.connect(self.changed)
        return box

    def codes(self) -> tuple[str, ...]:
        """Return the codes ticked, in the order offered."""
        return tuple(code for code, box in self.boxes.items() if box.isChecked())

    def tick(self, codes: Iterable[str]) -> None:
        """Tick these and no others."""
        wanted = set(codes)
        for code, box in self.boxes.items():
            box.setChecked(code in wanted)
