"""The card that asks a second person to agree to something grave, with a reason."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import InvalidError
from desktop_app.domain.roles import action_label
from desktop_app.services import approvals
from desktop_app.services.approvals import SecondNeededError
from desktop_app.services.desk import Desk
from desktop_app.translate import tell, translate
from desktop_app.ui import background
from desktop_app.ui.form import Field, Form
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import column, row
from desktop_app.ui.widgets.labels import IconLabel, label
from desktop_app.ui.widgets.overlay import Overlay

WIDTH = 480


class AskSecond(Overlay):
    """What is about to be done, and why; `asked(words)` when a colleague was asked."""

    asked = Signal(str)
    failed = Signal(object)

    def __init__(self, window: QWidget, desk: Desk, refused: SecondNeededError) -> None:
        super().__init__(window, WIDTH)
        grave = refused.grave
        self._desk, self._grave = desk, grave
        self._busy = False
        field = Field(
            "reason", translate("AskSecond", "Why it is needed"), "long_text", required=True
        )
        self.form = Form([field], columns=1)
        self.form.set_values({"reason": grave.reason})
        self.ask_button = Button(
            translate("AskSecond", "Request for agreement"), "primary", icon="users"
        )
        cancel = Button(translate("AskSecond", "Cancel"), "link")
        self.ask_button.clicked.connect(self.ask)
        cancel.clicked.connect(self.close_overlay)
        title = translate("AskSecond", "A second person has to agree")
        told = translate(
            "AskSecond",
            "Nothing is changed yet. Once a colleague agrees, you are told on your first page, and"
            " carry it out there or where you stand now.",
        )
        head = row(IconLabel("users", "missing_ink", 20), label(title, "card"), None)
        what = [label(tell(action_label(grave.action)), "strong")]
        what += [label(words, "second", wrap=True) for words in grave.told_ar]
        self.body.addLayout(
            column(
                head, *what, self.form, label(told, "small_quiet", wrap=True),
                row(self.ask_button, cancel, None), spacing=9, margins=(18, 16, 18, 16),
            )
        )  # fmt: skip

    def open(self) -> None:
        """Show the card with the cursor in the reason."""
        super().open()
        self.form.focus_first()

    def ask(self) -> None:
        """Ask."""
        if self._busy:
            return
        self._busy = True
        self.form.clear_errors()
        reason = str(self.form.value("reason"))
        background.run(
            lambda: approvals.ask(self._desk, self._grave, reason),
            lambda _number: self._done(),
            self._refused,
            owner=self,
        )

    def _done(self) -> None:
        self.close_overlay()
        self.asked.emit(translate("AskSecond", "Your request waits for a second person."))

    def _refused(self, error: Exception) -> None:
        self._busy = False
        if isinstance(error, InvalidError):
            self.form.set_errors(error.faults)
            self.place()
        else:
            self.failed.emit(error)


def ask_second(
    page: QWidget,
    desk: Desk,
    refused: SecondNeededError,
    asked: Callable[[str], object],
    failed: Callable[[Exception], object],
) -> AskSecond:
    """Show the card over a page's window, after what the page asked for was refused without."""
    made = AskSecond(page.window(), desk, refused)
    made.asked.connect(asked)
    made.failed.connect(failed)
    made.open()
    return made
