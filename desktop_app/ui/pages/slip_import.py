"""What a body's answer sheet would do to a slip, row by row, before anything is recorded."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.domain.dispatch import OUTCOMES, STATES, answer_label
from desktop_app.domain.formats import dirhams
from desktop_app.domain.money import parse_amount
from desktop_app.domain.texts import strip_marks
from desktop_app.services.answer_sheet import AnswerPlan, SheetLine, Verdict
from desktop_app.translate import tell, translate
from desktop_app.ui.columns import Column, Lines, Piece
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel, at_once
from desktop_app.ui.widgets import badge
from desktop_app.ui.widgets.badge import BadgeSpec
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, column, row
from desktop_app.ui.widgets.labels import label as text_label
from desktop_app.ui.widgets.notes import NoteBox

# A file's name may be Arabic or Latin: its own first letter says how it runs.
FIRST_STRONG, POP = "\u2068", "\u2069"


class AnswerPreview(QWidget):
    """The rows of a sheet with what becomes of each. `confirmed(AnswerPlan)` or `cancelled`."""

    confirmed = Signal(object)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.plan: AnswerPlan | None = None
        self.note = NoteBox("", "info")
        self.model = TableModel(
            _columns(),
            lambda offset, limit, _sort, _down: self._lines()[offset : offset + limit],
            lambda: len(self._lines()),
            identity=lambda one: one.row,
            run=at_once,
            parent=self,
        )
        self.table = Table(self.model, translate("Answers page", "Rows of the sheet"),
                           two_lines=True)  # fmt: skip
        self.sentence = text_label("", "base", wrap=True)
        self.record = Button("", "primary", icon="file-input", keys="Ctrl+Enter")
        self.back = Button(translate("Answers page", "Back to the slip"), "link", keys="Esc",
                           show_keys=False)  # fmt: skip
        card = Card(translate("Answers page", "What the sheet would do"), flush=True,
                    line_below=True)  # fmt: skip
        card.body.addWidget(self.table, 1)
        foot = QFrame()
        foot.setProperty("surface", "foot")
        foot.setLayout(column(self.sentence, margins=(14, 7, 14, 7)))
        card.body.addWidget(foot)
        whole = column(self.note, card, row(self.record, self.back, None), spacing=12)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.table.current_row.connect(self._show_sentence)
        self.record.clicked.connect(self._confirm)
        self.back.clicked.connect(self.cancelled)

    def _lines(self) -> tuple[SheetLine, ...]:
        return self.plan.lines if self.plan is not None else ()

    def show_plan(self, plan: AnswerPlan) -> None:
        """Show what a sheet would do."""
        self.plan = plan
        self.model.reload()
        ready, left = len(plan.ready), len(plan.left_out)
        self.record.setText(translate("Answers page", "Record %n answers", n=ready))
        self.record.setEnabled(ready > 0)
        words = translate(
            "Answers page",
            "Nothing is recorded yet: {file}.",
            file=f"{FIRST_STRONG}{plan.file}{POP}",
        )
        if left:
            words = translate(
                "Answers page",
                "{words} %n rows stay out; each says why.",
                n=left,
                words=words,
            )
        self.note.say(words, "warning" if left else "info")
        self._select_first_fault()
        target = self.record if ready else self.table
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _select_first_fault(self) -> None:
        place = next((n for n, line in enumerate(self._lines()) if line.words is not None), 0)
        if self._lines():
            self.table.select_row(place)

    def _show_sentence(self, line: SheetLine | None) -> None:
        words = tell(line.words) if line is not None and line.words is not None else ""
        if line is not None and not words:
            words = _what_happens(line)
        self.sentence.setText(words)

    def _confirm(self) -> None:
        if self.plan is not None:
            self.record.setEnabled(False)
            self.confirmed.emit(self.plan)


VERDICTS: dict[Verdict, tuple[str, str]] = {
    Verdict.READY: ("accepted", "check"),
    Verdict.EMPTY: ("neutral", "minus"),
    Verdict.UNKNOWN: ("late", "circle-alert"),
    Verdict.ELSEWHERE: ("missing", "circle-alert"),
    Verdict.ANSWERED: ("missing", "check"),
    Verdict.FAULT: ("late", "circle-alert"),
}


def _verdict_words(verdict: Verdict) -> str:
    return {
        Verdict.READY: translate("Answers page", "To be recorded"),
        Verdict.EMPTY: translate("Answers page", "Without an answer"),
        Verdict.UNKNOWN: translate("Answers page", "Unknown number"),
        Verdict.ELSEWHERE: translate("Answers page", "Not on this slip"),
        Verdict.ANSWERED: translate("Answers page", "Answered already"),
        Verdict.FAULT: translate("Answers page", "To be mended"),
    }[verdict]


def _columns() -> list[Column]:
    return [
        Column("row", translate("Answers page", "Row"), 60, "ltr", weight=500),
        Column("number", translate("Answers page", "Request"), 230, "lines", value=_who),
        Column("verdict", translate("Answers page", "What becomes of it"), 168, "badge",
               value=_verdict),
        Column("answer", translate("Answers page", "Answer"), 250, "lines", value=_answer),
        Column("words", translate("Answers page", "Reason and what to do"), kind="pieces",
               minimum=220, value=lambda one: (Piece(tell(one.words) if one.words else ""),)),
    ]  # fmt: skip


def _who(line: SheetLine) -> Lines:
    number = Piece(strip_marks(line.number) or "–", 500, ltr=True)
    return Lines([number], line.line.beneficiary_ar if line.line is not None else "")


def _verdict(line: SheetLine) -> BadgeSpec:
    return BadgeSpec(_verdict_words(line.verdict), *VERDICTS[line.verdict])


def _answer(line: SheetLine) -> Lines | None:
    form, sent = line.form, line.line
    if form is None or form.answer is None or sent is None:
        return None
    tone, icon = (
        badge.OUTCOMES[OUTCOMES[form.answer]]
        if form.answer in OUTCOMES
        else badge.STATES[STATES[form.answer]]
    )
    words = tell(answer_label(form.answer, sent.kind))
    first: list[Any] = [BadgeSpec(words, tone, icon, flat=True)]
    centimes = parse_amount(form.amount) if form.amount else None
    if centimes is not None:
        first.append(Piece(dirhams(centimes), 500))
    return Lines(first, [Piece(form.reference, 400, "ink2", "small", ltr=True)])


def _what_happens(line: SheetLine) -> str:
    if line.verdict is Verdict.EMPTY:
        return translate("Answers page", "The row has no answer: the request stays awaited.")
    if line.form is not None and line.form.answer is not None and line.line is not None:
        return translate(
            "Answers page",
            "The request {number} becomes «{answer}».",
            number=line.line.number,
            answer=tell(answer_label(line.form.answer, line.line.kind)),
        )
    return ""
