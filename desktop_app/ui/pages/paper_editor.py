"""The papers a service asks for, as lines to change: alternatives, optional ones, removal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.reference import Paper
from desktop_app.domain.vocabulary import Category
from desktop_app.domain.vocabulary import label as words_of
from desktop_app.services.catalogue_edits import PaperLine
from desktop_app.translate import tell, translate
from desktop_app.ui.widgets.button import Button, icon_button
from desktop_app.ui.widgets.card import column, refill, row
from desktop_app.ui.widgets.inputs import CheckBox, ChoiceField
from desktop_app.ui.widgets.labels import hairline, label


class PaperEditor(QWidget):
    """Lines of papers with a list to add from; `changed` when a line is."""

    changed = Signal()

    def __init__(self, papers: Mapping[str, Paper]) -> None:
        super().__init__()
        self._papers = papers
        self._lines: list[PaperLine] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        choices = [(code, f"{code} {paper.name_ar}") for code, paper in papers.items()]
        self.choice = ChoiceField(choices, empty=translate("Edits", "Choose a paper"))
        self.choice.setAccessibleName(translate("Edits", "Paper to add"))
        self.add_button = Button(translate("Edits", "Adding"), icon="plus", small=True)
        self.add_button.clicked.connect(self.add)
        foot = row(self.choice, self.add_button, spacing=8)
        foot.setStretch(0, 1)
        self.setLayout(column(self._rows, foot, spacing=8))

    def set_lines(self, lines: Sequence[PaperLine]) -> None:
        """Show other lines."""
        self._lines = list(lines)
        refill(self._rows, self._widgets)

    def lines(self) -> tuple[PaperLine, ...]:
        """Return the lines as they stand."""
        return tuple(self._lines)

    def add(self) -> None:
        """Ask for the chosen paper too."""
        code = self.choice.value()
        if code:
            self._put([*self._lines, PaperLine((code,))])

    def add_alternative(self, place: int) -> None:
        """Let the chosen paper do instead of those of a line."""
        code, line = self.choice.value(), self._lines[place]
        if code and code not in line.codes:
            self._change(place, replace(line, codes=(*line.codes, code), optional=False))

    def remove(self, place: int) -> None:
        """Take the last alternative off a line, or the whole line."""
        line = self._lines[place]
        if len(line.codes) > 1:
            self._change(place, replace(line, codes=line.codes[:-1]))
        else:
            self._put([*self._lines[:place], *self._lines[place + 1 :]])

    def set_optional(self, place: int, optional: bool) -> None:
        """Make a paper optional, or required."""
        self._change(place, replace(self._lines[place], optional=optional))

    def _change(self, place: int, line: PaperLine) -> None:
        self._put([*self._lines[:place], line, *self._lines[place + 1 :]])

    def _put(self, lines: Sequence[PaperLine]) -> None:
        self.set_lines(lines)
        self.changed.emit()

    def _widgets(self) -> list[QWidget]:
        parts: list[QWidget] = []
        for place, line in enumerate(self._lines):
            parts += [hairline()] if parts else []
            parts.append(self._row(place, line))
        return parts

    def _row(self, place: int, line: PaperLine) -> QWidget:
        names = f" {translate('Edits', 'or')} ".join(
            self._papers[one].name_ar for one in line.codes
        )
        whom = "، ".join(tell(words_of(one)) for one in Category if one in line.categories)
        words = label(names, "small", wrap=True)
        texts: list[QWidget] = [words]
        if whom:
            texts.append(label(translate("Edits", "only for: {list}", list=whom), "small_quiet"))
        optional = CheckBox(translate("Edits", "optional"))
        optional.setChecked(line.optional)
        # What is asked of some only, or has alternatives, cannot be optional.
        optional.setEnabled(len(line.codes) == 1 and not line.categories)
        optional.toggled.connect(lambda on: self.set_optional(place, on))
        other = icon_button("git-fork", translate("Edits", "The chosen paper will do instead"))
        other.clicked.connect(lambda: self.add_alternative(place))
        away = icon_button("x", translate("Edits", "Removal of {paper}", paper=names))
        away.clicked.connect(lambda: self.remove(place))
        holder = QWidget()
        layout = row(column(*texts, spacing=0), optional, other, away, spacing=6)
        layout.setStretch(0, 1)
        holder.setLayout(layout)
        return holder
