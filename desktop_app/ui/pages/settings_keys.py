"""The keys of the office: a new recovery code on a sheet, and a new key under every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import FieldError, InvalidError, SignInError
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.services.accounts import new_recovery_code, renew_recovery_code, rotate_key
from desktop_app.services.approvals import SecondNeededError
from desktop_app.services.desk import Desk
from desktop_app.translate import tell, translate
from desktop_app.ui import background, theme
from desktop_app.ui.form import Field, Form
from desktop_app.ui.pages.recovery_sheet import RecoverySheet
from desktop_app.ui.pages.settings_part import Part
from desktop_app.ui.widgets.button import Button, ForbiddenAction
from desktop_app.ui.widgets.card import Card, column, row
from desktop_app.ui.widgets.labels import label, value_label
from desktop_app.ui.widgets.notes import NoteBox

if TYPE_CHECKING:
    pass

STEPS: dict[str, Message] = {
    "begun": message("Settings", "1 of 4: the key file is taken in hand."),
    "noted": message("Settings", "2 of 4: every page is being encrypted anew. Leave it running."),
    "encrypted": message("Settings", "3 of 4: the old key is being destroyed."),
    "settled": message("Settings", "4 of 4: the office has a new key."),
}
WRONG = message("Settings", "This is not the present password. Type it again.")


class KeysPart(Part):
    """Renews the recovery code, and the office's key; both ask the password again."""

    stepped = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._code = ""
        self.code_form = Form([_password_field()], columns=1)
        self.code_button = Button(
            translate("Settings", "Making of a new recovery code"), "primary", icon="life-buoy"
        )
        self.key_form = Form([_password_field()], columns=1)
        self.key_button = Button(
            translate("Settings", "Change of the office's key"), "danger", icon="key-round"
        )
        self.progress = NoteBox("", "info")
        self.progress.hide()
        line = row(column(self._code_card(), None), column(self._key_card(), None), spacing=12)
        line.setStretch(0, 1)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.code_button.clicked.connect(self.make_code)
        self.key_button.clicked.connect(self.change_key)
        self.stepped.connect(self._show_step)

    # The recovery code

    def _code_card(self) -> Card:
        card = Card(translate("Settings", "Recovery code"), line_below=True)
        words = translate(
            "Settings",
            "A new code takes the place of the one on the old sheet, which opens nothing from then"
            " on. It is printed, then typed once from the sheet: only then is it in use.",
        )
        card.body.addWidget(label(words, "small_quiet", wrap=True))
        if not self.desk.may(Action.MANAGE_ACCOUNTS):
            action, reason = self.code_button.text(), self.reason(Action.MANAGE_ACCOUNTS)
            card.body.addWidget(ForbiddenAction(action, reason))
            return card
        card.body.addWidget(self.code_form)
        card.body.addLayout(row(self.code_button, None))
        self.sheet = self._sheet()
        self.sheet.hide()
        card.body.addWidget(self.sheet)
        return card

    def _sheet(self) -> QWidget:
        self.code_label = value_label("", "figure")
        self.code_label.setFont(theme.font("title", 600))
        self.code_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        frame = Card(padding=14)
        frame.body.addWidget(self.code_label)
        self.sheet_note = NoteBox("", "info")
        self.sheet_note.hide()
        self.leaving = RecoverySheet()
        self.leaving.told.connect(lambda words: self.sheet_note.say(words, "done"))
        self.leaving.failed.connect(self.failed)
        self.typed = Form(
            [
                Field(
                    "code",
                    translate("Settings", "The whole code, read from the sheet"),
                    "reference",
                    required=True,
                )
            ],
            columns=1,
        )
        self.use_button = Button(
            translate("Settings", "Taking of the code into use"), "primary", icon="check"
        )
        self.use_button.clicked.connect(self.use_code)
        holder = QWidget()
        holder.setLayout(
            column(frame, self.leaving, self.sheet_note, self.typed,
                   row(self.use_button, None))
        )  # fmt: skip
        return holder

    def make_code(self) -> None:
        """Show a new code after the password; nothing is changed yet."""
        password = str(self.code_form.value("password"))
        self.code_form.clear_errors()
        self.code_button.setEnabled(False)
        self.work(
            lambda: new_recovery_code(self.desk, password),
            self._show_code,
            lambda error: self._refused(error, self.code_form, self.code_button),
        )

    def _show_code(self, code: str) -> None:
        self._code = code
        self.leaving.hold(self.desk, code)
        self.code_button.setEnabled(True)
        self.code_form.set_values({"password": ""})
        self.code_label.setText(code)
        self.typed.set_values({"code": ""})
        self.typed.clear_errors()
        self.sheet.show()

    def use_code(self) -> None:
        """Take the code into use when it was typed as it stands on the sheet."""
        code, typed = self._code, str(self.typed.value("code"))
        self.typed.clear_errors()
        self.use_button.setEnabled(False)
        self.work(
            lambda: renew_recovery_code(self.desk, code, typed),
            lambda _none: self._used(),
            lambda error: self._refused(error, self.typed, self.use_button),
        )

    def _used(self) -> None:
        self.use_button.setEnabled(True)
        self._code = ""
        self.leaving.hold(self.desk, "")
        self.code_label.setText("")
        self.sheet.hide()
        words = translate("Settings", "The new recovery code is in use. Destroy the old sheet.")
        self.told.emit(words)

    # The key

    def _key_card(self) -> Card:
        card = Card(translate("Settings", "Key of the office"), line_below=True)
        words = translate(
            "Settings",
            "Change it when an account was closed in anger, or when a copy of the office may be in"
            " strange hands: every page is encrypted anew. Passwords and recovery code stay as"
            " they are. Stopped half-way, the office still opens.",
        )
        card.body.addWidget(label(words, "small_quiet", wrap=True))
        if not self.desk.may(Action.ROTATE_KEY):
            action, reason = self.key_button.text(), self.reason(Action.ROTATE_KEY)
            card.body.addWidget(ForbiddenAction(action, reason))
            return card
        card.body.addWidget(self.key_form)
        card.body.addWidget(self.progress)
        card.body.addLayout(row(self.key_button, None))
        return card

    def change_key(self) -> None:
        """Give the office a new key in the background."""
        password = str(self.key_form.value("password"))
        self.key_form.clear_errors()
        self.key_button.setEnabled(False)
        background.run(
            lambda: rotate_key(self.desk, password, lambda step: self.stepped.emit(step.value)),
            lambda _none: self._key_changed(),
            lambda error: self._refused(error, self.key_form, self.key_button),
            owner=self,
            lane=background.FILES,
        )

    def _show_step(self, step: str) -> None:
        self.progress.say(tell(STEPS[step]), "done" if step == "settled" else "info")

    def _key_changed(self) -> None:
        self.key_button.setEnabled(True)
        self.key_form.set_values({"password": ""})
        self.told.emit(translate("Settings", "The office has a new key. Make a backup now."))

    def _refused(self, error: Exception, form: Form, button: Button) -> None:
        button.setEnabled(True)
        if isinstance(error, SignInError):
            text = error.message if error.code == "waiting" else WRONG
            form.set_errors([FieldError("password", error.code, text)])
        elif isinstance(error, InvalidError):
            form.set_errors(error.faults)
        elif isinstance(error, SecondNeededError):
            self.ask_second(error)
        else:
            self.progress.say("")
            self.failed.emit(error)


def _password_field() -> Field:
    return Field("password", translate("Settings", "Present password"), "password", required=True)
