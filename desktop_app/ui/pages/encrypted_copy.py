"""The card that asks the password of an encrypted copy, twice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import InvalidError
from desktop_app.services.exports import reason_faults
from desktop_app.translate import translate
from desktop_app.ui import background
from desktop_app.ui.form import Field, Form
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import column, row
from desktop_app.ui.widgets.labels import hairline, label
from desktop_app.ui.widgets.overlay import Overlay


class EncryptedCopy(Overlay):
    """Asks a reason and a password, and encrypts a document. `made(data, reason)` once it is."""

    made = Signal(bytes, str)
    failed = Signal(object)

    def __init__(self, window: QWidget, document: bytes) -> None:
        super().__init__(window, 460, top=110)
        self._document = document
        self._reason = ""
        self.form = Form(_fields(), columns=1)
        self.save_button = Button(
            translate("Encrypted", "Saving of the encrypted copy"), "primary", icon="lock",
            keys="Enter",
        )  # fmt: skip
        give_up = Button(translate("Encrypted", "Cancel"), "link")
        give_up.clicked.connect(self.close_overlay)
        self.save_button.clicked.connect(self.encrypt)
        title = translate("Encrypted", "Encrypted copy for mail")
        self.card.setAccessibleName(title)
        words = translate(
            "Encrypted",
            "The copy opens with this password alone. Tell it by telephone, never in the same"
            " message: whoever loses it makes a new copy.",
        )
        self.body.addLayout(row(label(title, "card"), None, margins=(16, 12, 16, 10)))
        self.body.addWidget(hairline())
        foot = row(self.save_button, give_up, None)
        self.body.addLayout(
            column(label(words, "small", wrap=True), self.form, foot, spacing=14,
                   margins=(16, 12, 16, 16))
        )  # fmt: skip

    def open(self) -> None:
        """Show the card with the cursor in its first field."""
        super().open()
        self.form.focus_first()

    def encrypt(self) -> None:
        """Make the copy with the password typed."""
        values = {name: str(value) for name, value in self.form.values().items()}
        self.form.clear_errors()
        faults = reason_faults(values["reason"])
        if faults:
            self.form.set_errors(faults)
            self.place()
            return
        self._reason = values["reason"]
        self.save_button.setEnabled(False)
        data = self._document

        def make() -> bytes:
            from desktop_app.reports.encrypted import encrypted

            return encrypted(data, values["password"], values["again"])

        background.run(make, self._done, self._refused, owner=self, lane=background.FILES)

    def _done(self, copy: bytes) -> None:
        self.close_overlay()
        self.made.emit(copy, self._reason)

    def _refused(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        if isinstance(error, InvalidError):
            self.form.set_errors(error.faults)
            self.place()
        else:
            self.failed.emit(error)

    def close_overlay(self) -> None:
        """Put the card away for good."""
        super().close_overlay()
        self.deleteLater()


def _fields() -> list[Field]:
    return [
        Field("reason", translate("Encrypted", "For what, and for whom"), required=True),
        Field(
            "password",
            translate("Encrypted", "Password of the copy"),
            "password",
            required=True,
            help=translate("Encrypted", "8 characters or more"),
        ),
        Field("again", translate("Encrypted", "Password once more"), "password", required=True),
    ]
