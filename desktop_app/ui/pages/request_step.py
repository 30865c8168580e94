"""The panel in which a step of a request's life is given its data and confirmed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.domain.errors import FieldError
from desktop_app.domain.formats import short_date
from desktop_app.domain.texts import strip_marks
from desktop_app.domain.vocabulary import Outcome, label
from desktop_app.domain.workflow import RequestAction
from desktop_app.services.desk import Desk
from desktop_app.services.forms import MoveForm
from desktop_app.services.rows import ActionOffer, RequestPage
from desktop_app.translate import tell, translate
from desktop_app.ui.form import Field, FieldNote, Form
from desktop_app.ui.pages.paper_lines import PaperLines
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import clear, column, row
from desktop_app.ui.widgets.choices import Option, SegmentedControl
from desktop_app.ui.widgets.labels import label as text_label
from desktop_app.ui.widgets.notes import NoteBox

OUTCOMES: tuple[tuple[Outcome, str, str], ...] = (
    (Outcome.ACCEPTED, "check", "accepted"),
    (Outcome.PARTLY, "circle-check", "accepted"),
    (Outcome.REFUSED, "x", "refused"),
)
# The service names the reference of a decision in full.
FAULT_NAMES = {"decision_reference": "reference"}


class StepPanel(QFrame):
    """Asks what one step requires. `confirmed(MoveForm)` or `cancelled`; Escape cancels."""

    confirmed = Signal(object)
    cancelled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("surface", "head")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 12, 14, 12)
        self._column.setSpacing(10)
        self.hide()

    def ask(self, offer: ActionOffer, page: RequestPage) -> None:
        """Show what a step of a request requires, ready to type."""
        self.offer = offer
        clear(self._column)
        self.form = Form(self._fields(offer, page), columns=4, today=self._desk.today)
        self.form.set_values({"on": strip_marks(short_date(self._desk.today()))})
        self.fault = NoteBox("", "error")
        self.outcome = SegmentedControl(_outcomes(), translate("RequestStep", "Decision"))
        _unchoose(self.outcome)
        self.outcome_note = FieldNote()
        self.papers = PaperLines()
        if offer.action is RequestAction.COMPLETE:
            absent = [paper for paper in page.papers if paper.is_missing]
            self.papers.set_papers(absent, received=True)
        self._lay(offer)
        self.outcome.chosen.connect(self._decided)
        self.show()
        first = self.outcome.buttons()[0] if offer.needs_outcome else self.form.input("on")
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay(self, offer: ActionOffer) -> None:
        confirm = Button(offer.label_ar, "primary", icon="check", keys="Ctrl+Enter")
        confirm.clicked.connect(self._confirm)
        cancel = Button(translate("RequestStep", "Cancel"), "link", keys="Esc", show_keys=False)
        cancel.clicked.connect(self.cancelled)
        self._column.addWidget(text_label(offer.label_ar, "card"))
        self._column.addWidget(self.fault)
        if offer.needs_outcome:
            self._column.addLayout(column(row(self.outcome, None), self.outcome_note, spacing=4))
        if self.papers.lines:
            self._column.addWidget(self._papers_box())
        self._column.addWidget(self.form)
        self._column.addLayout(row(confirm, cancel, None))

    def _papers_box(self) -> QWidget:
        box = QFrame()
        box.setProperty("surface", "inset")
        stack = QVBoxLayout(box)
        stack.setContentsMargins(1, 1, 1, 1)
        stack.addWidget(self.papers)
        return box

    def _fields(self, offer: ActionOffer, page: RequestPage) -> list[Field]:
        fields = [Field("on", translate("RequestStep", "Date"), "date", required=True)]
        if offer.needs_outcome:
            fields.append(
                Field("reference", translate("RequestStep", "Decision number"), "reference")
            )
            kind = self._desk.catalogue.version(page.row.type, page.row.type_version)
            if page.row.amount_requested is not None or (kind is not None and kind.asks_amount):
                fields.append(Field("amount", translate("RequestStep", "Amount granted"), "amount"))
        words, required = _reason_words(offer), offer.needs_reason
        if offer.needs_outcome:
            fields.append(Field("reason", words, "long_text", required=required, lines=2))
        else:
            fields.append(Field("reason", words, required=required, span=3))
        return fields

    def _decided(self, code: str) -> None:
        self.outcome_note.say("")
        if "amount" in self.form.boxes:
            self.form.show_field("amount", code != Outcome.REFUSED)

    def _confirm(self) -> None:
        values = self.form.values()
        chosen = self.outcome.value()
        self.confirmed.emit(
            MoveForm(
                action=self.offer.action,
                on=str(values["on"]),
                reason=str(values["reason"]),
                reference=str(values.get("reference", "")),
                outcome=Outcome(chosen) if self.offer.needs_outcome and chosen else None,
                amount=str(values.get("amount", "")),
                papers=self.papers.codes(),
            )
        )

    def show_faults(self, faults: Sequence[FieldError]) -> None:
        """Show what is wrong beside each field; what has no field here stands above them."""
        named = [
            FieldError(FAULT_NAMES.get(fault.field, fault.field), fault.code, fault.message)
            for fault in faults
        ]
        strangers = self.form.set_errors(named)
        outcome = [fault for fault in strangers if fault.field == "outcome"]
        self.outcome_note.say(tell(outcome[0].message) if outcome else "")
        others = [tell(fault.message) for fault in strangers if fault.field != "outcome"]
        self.fault.say(" ".join(others))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the step up on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


def _unchoose(control: SegmentedControl) -> None:
    """Leave a choice open: a decision is never what happened to stand first."""
    for button in control.buttons():
        group = button.group()
        group.setExclusive(False)
        button.setChecked(False)
        group.setExclusive(True)


def _outcomes() -> list[Option]:
    return [Option(code, tell(label(code)), icon, tone=tone) for code, icon, tone in OUTCOMES]


def _reason_words(offer: ActionOffer) -> str:
    if offer.needs_outcome:
        return translate("RequestStep", "Reason (required for a refusal or a part)")
    if offer.needs_reason:
        return translate("RequestStep", "Reason")
    return translate("RequestStep", "Remark")
