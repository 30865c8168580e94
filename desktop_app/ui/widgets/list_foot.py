"""The foot of a list: what all of it adds up to, seen or not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QLayout, QWidget

from desktop_app.translate import translate
from desktop_app.ui.widgets.card import clear, fill, row
from desktop_app.ui.widgets.labels import label

HEIGHT = 36


class ListFoot(QFrame):
    """Facts side by side at the trailing edge, each a quiet word and its figure."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "foot")
        self.setFixedHeight(HEIGHT)
        self.facts = row(spacing=8)
        words = label(translate("RequestsPage", "Total of the list"), "second")
        self.setLayout(row(words, None, self.facts, margins=(14, 1, 14, 0)))

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show (word, figure) pairs."""
        clear(self.facts)
        parts: list[QWidget | QLayout | int | None] = []
        for number, (word, figure) in enumerate(facts):
            parts += [20] if number else []
            parts += [label(word, "small"), label(figure, "strong")]
        fill(self.facts, parts)
