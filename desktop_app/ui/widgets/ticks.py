"""Several things to tick in a short scrolling list, with a line to narrow it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.ui.widgets.card import ScrollColumn, clear, column
from desktop_app.ui.widgets.inputs import CheckBox, SearchField


class TickList(QWidget):
    """Ticks of (code, words) pairs; `changed` when one is set or taken away."""

    changed = Signal()

    def __init__(self, find: str, name: str, height: int = 190) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._boxes: dict[str, CheckBox] = {}
        self.narrow = SearchField(find)
        self.narrow.setAccessibleName(find)
        self.narrow.textChanged.connect(self._narrow)
        self._scroll = ScrollColumn()
        self._scroll.body.setSpacing(2)
        self._scroll.setFixedHeight(height)
        self.setLayout(column(self.narrow, self._scroll, spacing=6))

    def set_options(self, options: Sequence[tuple[str, str]], ticked: Iterable[str] = ()) -> None:
        """Offer other things, some of them ticked; the ticked ones stand first."""
        chosen = set(ticked)
        clear(self._scroll.body)
        self._boxes = {}
        for code, words in sorted(options, key=lambda one: one[0] not in chosen):
            box = CheckBox(words)
            box.setChecked(code in chosen)
            box.toggled.connect(self.changed)
            self._boxes[code] = box
            self._scroll.body.addWidget(box)
        self._scroll.body.addStretch(1)
        self._narrow()

    def codes(self) -> frozenset[str]:
        """Return what is ticked."""
        return frozenset(code for code, box in self._boxes.items() if box.isChecked())

    def tick(self, codes: Iterable[str]) -> None:
        """Tick some, and nothing else."""
        chosen = set(codes)
        for code, box in self._boxes.items():
            box.setChecked(code in chosen)

    def _narrow(self) -> None:
        wanted = self.narrow.text().strip()
        for box in self._boxes.values():
            box.setVisible(wanted in box.text())


class TickGrid(QWidget):
    """A few things to tick, all in sight; `changed` when one is set or taken away."""

    changed = Signal()

    def __init__(self, options: Sequence[tuple[str, str]], name: str, columns: int = 4) -> None:
        super().__init__()
        self.setAccessibleName(name)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        self._boxes: dict[str, CheckBox] = {}
        for place, (code, words) in enumerate(options):
            box = CheckBox(words)
            box.toggled.connect(self.changed)
            self._boxes[code] = box
            grid.addWidget(box, place // columns, place % columns)

    def codes(self) -> frozenset[str]:
        """Return what is ticked."""
        return frozenset(code for code, box in self._boxes.items() if box.isChecked())

    def tick(self, codes: Iterable[str]) -> None:
        """Tick some, and nothing else."""
        chosen = set(codes)
        for code, box in self._boxes.items():
            box.setChecked(code in chosen)
