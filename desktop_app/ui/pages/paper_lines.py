"""The papers of a request as lines to tick: received or missing, and which one of several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.services.rows import PaperRow as Paper
from desktop_app.translate import translate
from desktop_app.ui.widgets.card import clear, column, held, row
from desktop_app.ui.widgets.inputs import ChoiceField
from desktop_app.ui.widgets.labels import hairline, label
from desktop_app.ui.widgets.paper_row import PaperRow


class PaperLine(QWidget):
    """One paper. Where any one of several is enough, the one received is chosen below it."""

    changed = Signal()

    def __init__(self, paper: Paper) -> None:
        super().__init__()
        self.paper = paper
        self.row = PaperRow(
            paper.codes[0],
            paper.name_ar,
            _detail(paper),
            optional=paper.is_optional,
        )
        self.row.setToolTip(paper.name_ar)
        self.which = ChoiceField(list(zip(paper.codes, paper.names_ar, strict=True)))
        self.which.setAccessibleName(translate("PaperLines", "The paper received"))
        words = label(translate("PaperLines", "Received:"), "small")
        line = row(words, self.which, margins=(14, 4, 14, 6))
        line.setStretch(1, 1)
        self._choice = held(column(line, hairline(), spacing=0))
        self.setLayout(column(self.row, self._choice, spacing=0))
        self.row.changed.connect(self._changed)
        self.which.currentIndexChanged.connect(self.changed)
        self._fit()

    def _changed(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        asks = self.row.received() and len(self.paper.codes) > 1
        self._choice.setVisible(asks)
        inside = self.row.layout()
        item = inside.itemAt(inside.count() - 1) if inside is not None else None
        below = item.widget() if item is not None else None
        if below is not None:
            # The line that ends a row stands below the choice while there is one.
            below.setVisible(not asks)

    def code(self) -> str:
        """Return the code of the paper received; empty while it is missing."""
        return self.which.value() if self.row.received() else ""

    def receive(self, code: str) -> None:
        """Show as received the paper of a code, or as missing when the code is empty."""
        self.row.set_received(bool(code))
        if code:
            self.which.set_value(code)
        self._fit()


def _detail(paper: Paper) -> str:
    if paper.is_optional:
        return translate("PaperLines", "optional")
    if len(paper.codes) > 1:
        return translate("PaperLines", "any one of them")
    return ""


class PaperLines(QWidget):
    """Papers one below the other. `changed` comes with each tick."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[PaperLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_papers(self, papers: Sequence[Paper]) -> None:
        """Show other papers, all of them missing."""
        clear(self._column)
        self.lines = [PaperLine(paper) for paper in papers]
        for line in self.lines:
            line.changed.connect(self.changed)
            self._column.addWidget(line)

    def codes(self) -> frozenset[str]:
        """Return the codes of the papers received."""
        return frozenset(line.code() for line in self.lines if line.code())

    def receive(self, codes: Sequence[str]) -> None:
        """Show the papers of these codes as received, the others as missing."""
        for line in self.lines:
            line.receive(next((code for code in line.paper.codes if code in codes), ""))

    def receive_all(self) -> None:
        """Show every required paper as received."""
        for line in self.lines:
            if not line.paper.is_optional and not line.code():
                line.receive(line.paper.codes[0])
        self.changed.emit()

    def missing(self) -> int:
        """Return how many required papers are missing."""
        return sum(not line.code() and not line.paper.is_optional for line in self.lines)

    def required(self) -> int:
        """Return how many papers are required."""
        return sum(not line.paper.is_optional for line in self.lines)
