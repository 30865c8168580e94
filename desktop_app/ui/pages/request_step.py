"""The panel in which a step of a request's life is given its data and confirmed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.domain.errors import FieldError
from desktop_app.domain.formats import short_date
from desktop_app.domain.money import parse_amount
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import strip_marks
from desktop_app.domain.vocabulary import Outcome, PaymentMode
from desktop_app.domain.workflow import RequestAction
from desktop_app.services.budget import Room, budget_warning, room_for
from desktop_app.services.desk import Desk
from desktop_app.services.move_checks import SECOND_DEMAND
from desktop_app.services.rows import ActionOffer, RequestPage
from desktop_app.translate import tell, translate
from desktop_app.ui import background
from desktop_app.ui.form import Form
from desktop_app.ui.pages.paper_lines import PaperLines
from desktop_app.ui.pages.request_fields import (
    COLUMNS,
    REPORT,
    Asked,
    fields_for,
    first_values,
    move_form,
    reason_choices,
)
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import clear, row
from desktop_app.ui.widgets.labels import label as text_label
from desktop_app.ui.widgets.notes import NoteBox

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
        self.asked = Asked(self._desk, page, offer)
        clear(self._column)
        self.form = Form(fields_for(self.asked), columns=COLUMNS, today=self._desk.today)
        self.form.set_values({"on": strip_marks(short_date(self._desk.today()))})
        self.form.set_values(first_values(self.asked))
        self._own_rib = str(self.form.value("rib")) if "rib" in self.form.boxes else ""
        self.fault = NoteBox("", "error")
        self.caution = NoteBox("", "warning")
        self.papers = PaperLines()
        if offer.action is RequestAction.COMPLETE:
            absent = [paper for paper in page.papers if paper.is_missing]
            self.papers.set_papers(absent)
        self._lay(offer)
        self.form.changed.connect(self._fit)
        self._room: Room | None = None
        self._fit("outcome")
        if offer.needs_outcome:
            self._read_room()
        self.show()
        self.form.focus_first()

    def _lay(self, offer: ActionOffer) -> None:
        confirm = Button(offer.label_ar, "primary", icon="check", keys="Ctrl+Enter")
        confirm.clicked.connect(self._confirm)
        cancel = Button(translate("RequestStep", "Cancel"), "link", keys="Esc", show_keys=False)
        cancel.clicked.connect(self.cancelled)
        self._column.addWidget(text_label(offer.label_ar, "card"))
        self._column.addWidget(self.fault)
        self._column.addWidget(self.caution)
        self.caution.say(self._caution())
        if self.papers.lines:
            self._column.addWidget(self._papers_box())
        self._column.addWidget(self.form)
        self._column.addLayout(row(confirm, cancel, None))

    def _caution(self) -> str:
        if self.asked.is_second_demand:
            return tell(SECOND_DEMAND)
        completes = self.offer.action is RequestAction.COMPLETE
        if completes and not self.papers.lines and self.asked.page.row.is_history:
            return translate(
                "RequestStep",
                "The old register does not say which papers were missing. Check them in the file"
                " before you complete it.",
            )
        return ""

    def _papers_box(self) -> QWidget:
        box = QFrame()
        box.setProperty("surface", "inset")
        stack = QVBoxLayout(box)
        stack.setContentsMargins(1, 1, 1, 1)
        stack.addWidget(self.papers)
        return box

    # What depends on what was typed

    def _fit(self, name: str) -> None:
        """Show the fields that what was typed so far calls for."""
        if name == "outcome" and "reasons" in self.form.boxes:
            self.form.set_choices("reasons", reason_choices(self.asked, self._outcome()))
        for field, is_called_for in CALLED_FOR.items():
            if field in self.form.boxes:
                self.form.show_field(field, is_called_for(self))
        if self.offer.needs_outcome:
            self.caution.say(budget_warning(self._room, self._outcome(), self._typed("amount")))

    def _read_room(self) -> None:
        """Read what the budget line has left, to warn of a grant beyond it."""
        asked, request_id = self.asked, self.asked.page.row.id
        background.run(
            lambda: room_for(self._desk, request_id),
            lambda room: self._take_room(asked, room),
            lambda _fault: None,
            owner=self,
        )

    def _take_room(self, asked: Asked, room: Room | None) -> None:
        if asked is self.asked:
            self._room = room
            self._fit("amount")

    def _typed(self, name: str) -> str:
        return str(self.form.value(name)) if name in self.form.boxes else ""

    def _outcome(self) -> Outcome | None:
        chosen = self._typed("outcome")
        return Outcome(chosen) if chosen else None

    def _grants(self) -> bool:
        return self._outcome() in {Outcome.ACCEPTED, Outcome.PARTLY}

    def _has_amount(self) -> bool:
        return self._outcome() is not Outcome.REFUSED

    def _has_reasons(self) -> bool:
        return bool(reason_choices(self.asked, self._outcome()))

    def _is_above_ceiling(self) -> bool:
        kind = self.asked.page.type
        amount = parse_amount(self._typed("amount"))
        above = bool(kind and kind.ceiling and amount and amount > kind.ceiling)
        return above and self._has_amount() and self._desk.may(Action.OVERRIDE_CEILING)

    def _by_transfer(self) -> bool:
        return self._typed("mode") == PaymentMode.TRANSFER

    # Leaving

    def _confirm(self) -> None:
        values = self.form.values()
        if values.get("rib") == self._own_rib:
            # The account of the file, shown masked: the service knows it.
            values["rib"] = ""
        self.confirmed.emit(move_form(self.asked, values, self.papers.codes()))

    def show_faults(self, faults: Sequence[FieldError]) -> None:
        """Show what is wrong beside each field; what has no field here stands above them."""
        named = [
            FieldError(self._field_of(fault.field), fault.code, fault.message) for fault in faults
        ]
        for fault in named:
            if fault.field in self.form.boxes:
                self.form.show_field(fault.field, True)
        strangers = self.form.set_errors(named)
        self.fault.say(" ".join(tell(fault.message) for fault in strangers))

    def _field_of(self, name: str) -> str:
        if name == "report":
            return next((one for one in self.form.boxes if one.startswith(REPORT)), name)
        return FAULT_NAMES.get(name, name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the step up on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


CALLED_FOR: dict[str, Callable[[StepPanel], bool]] = {
    "amount": StepPanel._has_amount,
    "reasons": StepPanel._has_reasons,
    "override_reason": StepPanel._is_above_ceiling,
    "granted_number": StepPanel._grants,
    "valid_from": StepPanel._grants,
    "valid_until": StepPanel._grants,
    "rib": StepPanel._by_transfer,
}
