"""The card that asks the password of an encrypted copy, twice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.translate import translate
from desktop_app.ui import background
from desktop_app.ui.form import Field, Form
from desktop_app.ui.pages.leaving_card import REASON, LeavingCard, reason_field
from desktop_app.ui.widgets.button import Button


class EncryptedCopy(LeavingCard):
    """Asks a reason and a password, and encrypts a document. `made(data, reason)` once it is."""

    made = Signal(bytes, str)

    def __init__(self, window: QWidget, document: bytes) -> None:
        self._document = document
        button = Button(
            translate("Encrypted", "Saving of the encrypted copy"), "primary", icon="lock",
            keys="Enter",
        )  # fmt: skip
        words = translate(
            "Encrypted",
            "The copy opens with this password alone. Tell it by telephone, never in the same"
            " message: whoever loses it makes a new copy.",
        )
        title = translate("Encrypted", "Encrypted copy for mail")
        super().__init__(window, 460, title, words, Form(_fields(), columns=1), button)

    def leave(self) -> None:
        """Make the copy with the password typed."""
        password, again = self.typed("password"), self.typed("again")
        self.save_button.setEnabled(False)
        data = self._document

        def make() -> bytes:
            from desktop_app.reports.encrypted import encrypted

            return encrypted(data, password, again)

        background.run(make, self._done, self.refuse, owner=self, lane=background.FILES)

    def _done(self, copy: bytes) -> None:
        reason = self.typed(REASON)
        self.close_overlay()
        self.made.emit(copy, reason)


def _fields() -> list[Field]:
    return [
        reason_field(),
        Field(
            "password",
            translate("Encrypted", "Password of the copy"),
            "password",
            required=True,
            help=translate("Encrypted", "8 characters or more"),
        ),
        Field("again", translate("Encrypted", "Password once more"), "password", required=True),
    ]
