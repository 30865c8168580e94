"""The panel in which a body's answer to one line of a slip is entered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.domain.dispatch import OF_KIND, OUTCOMES, STATES, Answer, answer_label
from desktop_app.domain.errors import FieldError
from desktop_app.domain.formats import amount, short_date
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import strip_marks
from desktop_app.services.desk import Desk
from desktop_app.services.slip_answers import AnswerForm, reasons_of, rights_of
from desktop_app.services.slip_rows import SlipLineRow
from desktop_app.translate import tell, translate
from desktop_app.ui.form import Field, FieldNote, Form
from desktop_app.ui.widgets import badge
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import clear, column, row
from desktop_app.ui.widgets.choices import Option, SegmentedControl
from desktop_app.ui.widgets.labels import ElidedLabel
from desktop_app.ui.widgets.notes import NoteBox

# The service names the reference of a decision in full, and codes of reasons in the plural.
FAULT_NAMES = {"decision_reference": "reference", "reasons": "reason_code", "reason": "note"}
WITH_AMOUNT = frozenset({Answer.ACCEPTED, Answer.PARTLY})
WITH_REASON = frozenset({Answer.PARTLY, Answer.REFUSED, Answer.RETURNED, Answer.DEFERRED})


class AnswerPanel(QFrame):
    """Asks what was answered. `confirmed(AnswerForm)` or `cancelled`; Escape cancels."""

    confirmed = Signal(object)
    cancelled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.line: SlipLineRow | None = None
        self.setProperty("surface", "head")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 10, 14, 10)
        self._column.setSpacing(8)
        self.hide()

    def ask(self, line: SlipLineRow) -> None:
        """Ask for the answer to a line, ready to type."""
        self.line = line
        clear(self._column)
        self.fault = NoteBox("", "error")
        self.answers = SegmentedControl(self._options(line), translate("Slip page", "Answer"))
        self.note = FieldNote()
        self.form = Form(self._fields(), columns=4, today=self._desk.today)
        self.form.set_values({"on": strip_marks(short_date(self._desk.today()))})
        words = translate(
            "Slip page", "Answer to {number}, {name}", number=line.number, name=line.beneficiary_ar
        )
        self._column.addWidget(ElidedLabel(words, "card"))
        self._column.addWidget(self.fault)
        self._column.addLayout(column(row(self.answers, None), self.note, spacing=4))
        self._column.addWidget(self.form)
        self._column.addLayout(self._buttons())
        self.answers.chosen.connect(self._chosen)
        self._unchoose()
        self._fit("")
        self.show()
        first = self.answers.buttons()
        if first:
            first[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _options(self, line: SlipLineRow) -> list[Option]:
        found = []
        for answer in OF_KIND[line.kind]:
            if all(self._desk.may(right) for right in rights_of(answer)):
                words = tell(answer_label(answer, line.kind))
                found.append(Option(answer.value, words, tone=_tone(answer)))
        return found

    def _fields(self) -> list[Field]:
        fields = [
            Field("on", translate("Slip page", "Day of the answer"), "date", required=True),
            Field("reference", translate("Slip page", "Their reference"), "reference"),
            Field("amount", translate("Slip page", "Amount granted"), "amount"),
            Field("reason_code", translate("Slip page", "Reason of the list"), "choice",
                  empty=translate("Slip page", "None")),
            Field("note", translate("Slip page", "Reason in words, or a remark"), span=3),
        ]  # fmt: skip
        if self._desk.may(Action.OVERRIDE_CEILING):
            words = translate("Slip page", "Reason of going beyond the ceiling")
            fields.append(Field("override_reason", words))
        return fields

    def _buttons(self) -> QVBoxLayout:
        confirm = Button(
            translate("Slip page", "Recording of the answer"), "primary", icon="check",
            keys="Ctrl+Enter",
        )  # fmt: skip
        confirm.clicked.connect(self.confirm)
        cancel = Button(translate("Slip page", "Cancel"), "link", keys="Esc", show_keys=False)
        cancel.clicked.connect(self.cancelled)
        return column(row(confirm, cancel, None))

    def _unchoose(self) -> None:
        """Leave the choice open: an answer is never what happened to stand first."""
        for button in self.answers.buttons():
            group = button.group()
            group.setExclusive(False)
            button.setChecked(False)
            group.setExclusive(True)

    def _chosen(self, code: str) -> None:
        self.note.say("")
        self._fit(code)

    def _fit(self, code: str) -> None:
        """Show the fields an answer has, with what is usual in them."""
        answer, line = (Answer(code) if code else None), self.line
        self.form.show_field("reference", answer in OUTCOMES)
        self.form.show_field("amount", answer in WITH_AMOUNT)
        self.form.show_field("reason_code", answer in WITH_REASON)
        if "override_reason" in self.form.boxes:
            self.form.show_field("override_reason", False)
        if answer is None or line is None:
            return
        found = reasons_of(self._desk, line.kind, answer)
        self.form.set_choices("reason_code", [(one.code, one.name_ar) for one in found])
        whole = answer is Answer.ACCEPTED and line.amount is not None
        self.form.set_values({"amount": strip_marks(amount(line.amount or 0)) if whole else ""})

    def confirm(self) -> None:
        """Hand the answer on as typed."""
        if self.line is None:
            return
        values = {name: str(value) for name, value in self.form.values().items()}
        chosen = self.answers.value()
        code = values.get("reason_code", "")
        self.confirmed.emit(
            AnswerForm(
                request_id=self.line.request_id,
                answer=Answer(chosen) if chosen else None,
                on=values["on"],
                reference=values.get("reference", ""),
                amount=values.get("amount", ""),
                reasons=(code,) if code else (),
                note=values["note"],
                override_reason=values.get("override_reason", ""),
            )
        )

    def show_faults(self, faults: Sequence[FieldError]) -> None:
        """Show what is wrong beside each field; what has no field here stands above them."""
        named = [
            FieldError(FAULT_NAMES.get(fault.field, fault.field), fault.code, fault.message)
            for fault in faults
        ]
        if any(fault.code == "over_ceiling" for fault in faults) and (
            "override_reason" in self.form.boxes
        ):
            self.form.show_field("override_reason", True)
        strangers = self.form.set_errors(named)
        answer = [fault for fault in strangers if fault.field == "answer"]
        self.note.say(tell(answer[0].message) if answer else "")
        self.fault.say(" ".join(tell(one.message) for one in strangers if one.field != "answer"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


def _tone(answer: Answer) -> str:
    if answer in OUTCOMES:
        return badge.OUTCOMES[OUTCOMES[answer]][0]
    return badge.STATES[STATES[answer]][0]
