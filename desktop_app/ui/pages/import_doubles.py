"""What is said of an import's rows that are likely somebody in the office: one by one, or many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from desktop_app.domain.formats import isolate
from desktop_app.services.importing import Answer, Double, Place, answers_from
from desktop_app.translate import translate
from desktop_app.ui.pages.duplicate_words import badge_rows, reason_badges, share_words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, column, held, refill, row
from desktop_app.ui.widgets.choices import Option, SegmentedControl
from desktop_app.ui.widgets.labels import label

# From how alike on all rows may be answered at once.
LEVELS = (0.99, 0.95, 0.9, 0.8)
USUAL = 0.95
ROOM = 900


class DoublesCard(Card):
    """The answer for the chosen row, and one for all undecided ones; `decided({place: answer})`."""

    decided = Signal(object)

    def __init__(self) -> None:
        super().__init__(padding=10)
        self._doubles: Sequence[Double] = ()
        self._current: Double | None = None
        self.count = label("", "warning")
        self.level = SegmentedControl(
            [Option(str(level), isolate(f"{round(level * 100)} %")) for level in LEVELS],
            translate("ImportPage", "Likeness"),
            small=True,
        )
        self.all_same = Button(
            translate("ImportPage", "The same people"), small=True, icon="user-check"
        )
        self.all_other = Button(
            translate("ImportPage", "Other people"), small=True, icon="user-plus"
        )
        self.level.set_value(str(USUAL))
        self.level.chosen.connect(lambda _code: self._count_level())
        self.all_same.clicked.connect(lambda: self._answer_all(Answer.SAME))
        self.all_other.clicked.connect(lambda: self._answer_all(Answer.OTHER))
        self.at_once = label("", "second")
        self.answer = SegmentedControl(
            [
                Option(Answer.UNDECIDED, translate("ImportPage", "Not decided")),
                Option(Answer.SAME, translate("ImportPage", "The same person"), "user-check"),
                Option(Answer.OTHER, translate("ImportPage", "Another person"), "user-plus"),
            ],
            translate("ImportPage", "Who it is"),
            small=True,
        )
        self.answer.chosen.connect(self._answer_one)
        self.reasons = column(spacing=4)
        self.who = label("", "strong")
        self._one = held(
            column(row(self.who, None, self.answer, spacing=12), self.reasons, spacing=6)
        )
        many = row(
            self.count, None, self.at_once, self.level, self.all_same, self.all_other, spacing=8
        )
        self.body.addLayout(many)
        self.body.addWidget(self._one)
        self.hide()

    def show_doubles(self, doubles: Sequence[Double]) -> None:
        """Show how many rows there are to say it of; nothing hides the card."""
        self._doubles = doubles
        self.setVisible(bool(doubles))
        undecided = sum(1 for one in doubles if one.answer is Answer.UNDECIDED)
        words = (
            translate("ImportPage", "%n rows are likely of somebody in the office", n=undecided)
            if undecided
            else translate("ImportPage", "It was said of every row who it is")
        )
        self.count.setText(words)
        for widget in (self.at_once, self.level, self.all_same, self.all_other):
            widget.setVisible(bool(undecided))
        self._count_level()
        self.show_current(None)

    def show_current(self, place: Place | None) -> None:
        """Show the answer of the row that is chosen in the list, if it is such a row."""
        self._current = next((one for one in self._doubles if one.place == place), None)
        self._one.setVisible(self._current is not None)
        if self._current is None:
            return
        one = self._current
        self.who.setText(
            translate(
                "ImportPage",
                "«{name}» in the workbook, {person} in the office (file {file}): likeness {share}",
                name=one.name,
                person=one.person_name,
                file=isolate(one.file_number),
                share=share_words(one.score),
            )
        )
        self.answer.set_value(one.answer)
        refill(self.reasons, lambda: badge_rows(reason_badges(one.reasons), ROOM))

    def _least(self) -> float:
        return float(self.level.value())

    def _count_level(self) -> None:
        count = len(answers_from(self._doubles, Answer.SAME, self._least()))
        self.at_once.setText(
            translate("ImportPage", "%n undecided rows as alike as this:", n=count)
        )
        for button in (self.all_same, self.all_other):
            button.setEnabled(bool(count))

    def _answer_all(self, answer: Answer) -> None:
        self.decided.emit(answers_from(self._doubles, answer, self._least()))

    def _answer_one(self, code: str) -> None:
        if self._current is not None:
            self.decided.emit({self._current.place: Answer(code)})
