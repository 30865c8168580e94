"""The card that asks why somebody needs to read what is behind the glass, and the way to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import InvalidError
from desktop_app.domain.formats import isolate
from desktop_app.domain.glass import (
    HOLDS,
    REASON_LABELS,
    RIGHTS,
    VEIL_LABELS,
    GlassReason,
    Veil,
)
from desktop_app.services import glass
from desktop_app.services.desk import Desk
from desktop_app.translate import tell, translate
from desktop_app.ui import background
from desktop_app.ui.form import Field as FormField
from desktop_app.ui.form import FieldNote, Form
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import column, row
from desktop_app.ui.widgets.choices import Choice, RadioList
from desktop_app.ui.widgets.labels import IconLabel, label
from desktop_app.ui.widgets.notes import NoteBox
from desktop_app.ui.widgets.overlay import Overlay

WIDTH = 480
MINUTES = int(HOLDS.total_seconds() // 60)


class GlassCard(Overlay):
    """Coded reasons and words; `opened` when the content may be read, `failed(error)` else."""

    opened = Signal()
    failed = Signal(object)

    def __init__(
        self, window: QWidget, desk: Desk, veil: Veil, table: str, row_id: int, about: str
    ) -> None:
        super().__init__(window, WIDTH)
        self._desk, self._veil, self._place = desk, veil, (table, row_id)
        self._busy = False
        self.reasons = RadioList(
            [Choice(one.value, tell(REASON_LABELS[one])) for one in GlassReason],
            translate("Glass", "Reason of the consultation"),
        )
        self.note = FieldNote()
        self.form = Form(
            [FormField("words", translate("Glass", "Details, if any"), "long_text", lines=2)],
            columns=1,
        )
        self.go_on = Button(translate("Glass", "Consultation"), "primary", icon="eye")
        cancel = Button(translate("Glass", "Cancel"), "link")
        self.go_on.clicked.connect(self.confirm)
        cancel.clicked.connect(self.close_overlay)
        title = translate("Glass", "Consultation of {what}", what=tell(VEIL_LABELS[veil]))
        told = translate(
            "Glass",
            "Your name, the time and the reason are written to the trail, and the unit head sees"
            " them. The content stays open to you for {minutes} minutes.",
            minutes=isolate(str(MINUTES)),
        )
        head = row(IconLabel("shield-alert", "missing_ink", 20), label(title, "card"), None)
        self.body.addLayout(
            column(
                head, label(about, "second", wrap=True), self.reasons, self.note, self.form,
                label(told, "small_quiet", wrap=True), row(self.go_on, cancel, None),
                spacing=9, margins=(18, 16, 18, 16),
            )
        )  # fmt: skip

    def open(self) -> None:
        """Show the card with the keyboard on the reasons."""
        super().open()
        self.reasons.setFocus()

    def confirm(self) -> None:
        """Give the reason."""
        if self._busy:
            return
        self._busy = True
        self.note.say("")
        self.form.clear_errors()
        reason, words = self.reasons.value(), str(self.form.value("words"))
        background.run(
            lambda: glass.break_glass(self._desk, self._veil, *self._place, reason, words),
            lambda _none: self._done(),
            self._refused,
            owner=self,
        )

    def _done(self) -> None:
        self.close_overlay()
        self.opened.emit()

    def _refused(self, error: Exception) -> None:
        self._busy = False
        if not isinstance(error, InvalidError):
            self.failed.emit(error)
            return
        for fault in self.form.set_errors(error.faults):
            self.note.say(tell(fault.message))
        self.place()


class GlassNote(NoteBox):
    """Says that something is kept closed; who has the right opens it with a reason."""

    def __init__(self, desk: Desk, veil: Veil) -> None:
        self._may = desk.may(RIGHTS[veil])
        self._what = tell(VEIL_LABELS[veil])
        action = translate("Glass", "Consult, with a reason") if self._may else ""
        super().__init__("", "warning", action)

    def show_closed(self, closed: bool) -> None:
        """Show or hide the box."""
        if not closed:
            self.say("")
        elif self._may:
            self.say(translate("Glass", "Kept closed: {what}.", what=self._what))
        else:
            words = translate("Glass", "Your role does not show {what}.", what=self._what)
            self.say(words)
