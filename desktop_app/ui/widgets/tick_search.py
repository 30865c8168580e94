"""Many things to tick: a short scrolling list under a line that narrows it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.ui.widgets.card import ScrollColumn, column
from desktop_app.ui.widgets.inputs import SearchField
from desktop_app.ui.widgets.ticks import TickList


class TickSearch(QWidget):
    """Boxes to tick of (code, words) pairs; the ticked ones stand first."""

    def __init__(self, find: str, name: str, height: int = 190) -> None:
        super().__init__()
        self.ticks = TickList(columns=1)
        self.ticks.setAccessibleName(name)
        self.narrow = SearchField(find)
        self.narrow.setAccessibleName(find)
        self.narrow.textChanged.connect(self._narrow)
        scroll = ScrollColumn()
        scroll.body.addWidget(self.ticks)
        scroll.body.addStretch(1)
        scroll.setFixedHeight(height)
        self.setLayout(column(self.narrow, scroll, spacing=6))

    def set_options(self, options: Sequence[tuple[str, str]], ticked: Iterable[str] = ()) -> None:
        """Offer other things, some of them ticked."""
        chosen = set(ticked)
        if options:
            self.ticks.set_choices(sorted(options, key=lambda one: one[0] not in chosen))
        self.ticks.tick(chosen)
        self._narrow()

    def codes(self) -> frozenset[str]:
        """Return what is ticked."""
        return frozenset(self.ticks.codes())

    def tick(self, codes: Iterable[str]) -> None:
        """Tick some, and nothing else."""
        self.ticks.tick(codes)

    def _narrow(self) -> None:
        wanted = self.narrow.text().strip()
        for box in self.ticks.boxes.values():
            box.setVisible(wanted in box.text())
