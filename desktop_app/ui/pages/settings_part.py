"""What the parts of the settings share: work in the background, words at the foot, locks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import InvalidError
from desktop_app.domain.roles import Action, action_label
from desktop_app.services.approvals import SecondNeededError
from desktop_app.services.desk import Desk
from desktop_app.translate import tell, translate
from desktop_app.ui import background
from desktop_app.ui.form import Form
from desktop_app.ui.pages.ask_second import ask_second
from desktop_app.ui.widgets.button import Button, ForbiddenAction
from desktop_app.ui.widgets.card import Card, column, row

T = TypeVar("T")


class Part(QWidget):
    """A part of the settings. `told(words)` what was done, `failed(error)` what was not."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def work(
        self,
        task: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do something in the background."""
        background.run(task, done, failed or self.failed.emit, owner=self)

    def reason(self, action: Action) -> str:
        """Return why an action is closed to this account's role."""
        return translate(
            "Settings",
            "The role «{role}» does not include {action}; the unit head can do it.",
            role=self.desk.account.role_ar,
            action=tell(action_label(action)),
        )

    def lay_out_form(self, title: str, form: Form, save_button: Button) -> None:
        """Fill the part with a form; who may not change settings is told why it is closed."""
        card = Card(title, line_below=True)
        card.body.addWidget(form)
        may = self.desk.may(Action.CHANGE_SETTINGS)
        form.setEnabled(may)
        if may:
            card.body.addLayout(row(save_button, None))
        else:
            words = translate("Settings", "Saving")
            card.body.addWidget(ForbiddenAction(words, self.reason(Action.CHANGE_SETTINGS)))
        self.setLayout(column(card, None))

    def ask_second(self, error: SecondNeededError) -> None:
        """Show the card that asks a second person to agree to what was refused without one."""
        self.asking = ask_second(self, self.desk, error, self.told.emit, self.failed.emit)

    def show_faults(self, form: Form, error: Exception) -> None:
        """Show what is wrong beside its fields; anything else is told at the foot."""
        if isinstance(error, InvalidError):
            form.set_errors(error.faults)
        else:
            self.failed.emit(error)
