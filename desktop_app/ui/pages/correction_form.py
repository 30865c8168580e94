"""A form that corrects people: did they ask for it, and how it is taken back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from desktop_app.domain.errors import FieldError, InvalidError
from desktop_app.services import undo
from desktop_app.services.corrections import check_reason, note_correction
from desktop_app.services.desk import Desk
from desktop_app.translate import translate
from desktop_app.ui.form import Field, Form
from desktop_app.ui.pages.desk_page import Go
from desktop_app.ui.pages.form_page import FormPage
from desktop_app.ui.pages.taking_back import say_found
from desktop_app.ui.widgets.card import Card

ASKED, REASON = "asked", "asked_reason"


class CorrectionPage(FormPage):
    """A form page that notes corrections at the request of the person concerned (law 09-08)."""

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self._done_at: tuple[int, datetime] = (0, desk.now())
        self.asked = Form(_fields(), columns=4)
        self.asked.changed.connect(self._asked_changed)

    def add_asked_card(self) -> Card:
        """Stand the question below the forms."""
        self.asked_card = self.add_card(translate("People form", "Ground of the correction"))
        self.asked_card.body.addWidget(self.asked)
        return self.asked_card

    def show_asked(self, shown: bool) -> None:
        """Ask for corrections only; each time afresh."""
        self.asked_card.setVisible(shown)
        self.asked.set_values({ASKED: False, REASON: ""})
        self.asked.show_field(REASON, False)

    def _asked_changed(self, name: str) -> None:
        if name == ASKED:
            self.asked.show_field(REASON, bool(self.asked.value(ASKED)))

    def asked_reason(self) -> str | None:
        """Return the reason typed; None when nobody asked."""
        if self.asked_card.isHidden() or not self.asked.value(ASKED):
            return None
        return str(self.asked.value(REASON))

    def asked_faults(self) -> Sequence[FieldError]:
        """Return what is wrong with the reason, and show it under its field."""
        reason = self.asked_reason()
        self.asked.clear_errors()
        if reason is None:
            return ()
        try:
            check_reason(reason)
        except InvalidError as fault:
            self.asked.set_errors(fault.faults)
            return fault.faults
        return ()

    def after_correction(
        self, file_id: int, person_id: int, asked: str | None, start: datetime
    ) -> None:
        """Note the request of the person concerned, and where the correction can be taken back."""
        self._done_at = (file_id, start)
        if asked is not None:
            note_correction(self.desk, file_id, person_id, asked, start)

    def say_corrected(self, words: str) -> None:
        """Say that the correction is saved, with the button that takes it back."""
        desk, (file_id, start) = self.desk, self._done_at
        say_found(self, words, lambda: undo.edits_since(desk, file_id, start))


def _fields() -> list[Field]:
    return [
        Field(ASKED, translate("People form", "At the request of the person concerned"), "yes_no"),
        Field(
            REASON,
            translate("People form", "What was asked, and by which paper"),
            span=3,
            required=True,
        ),
    ]
