"""What the cards share that ask a reason before something leaves the office; and the plain one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import InvalidError
from desktop_app.services.exports import reason_faults
from desktop_app.translate import translate
from desktop_app.ui.form import Field, Form
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import column, row
from desktop_app.ui.widgets.labels import hairline, label
from desktop_app.ui.widgets.overlay import Overlay

REASON = "reason"


class LeavingCard(Overlay):
    """A title, what leaving means, a form with a reason, and the button: `failed` tells the rest.

    Whoever derives says in `leave` what is done once the reason is given.
    """

    failed = Signal(object)

    def __init__(
        self,
        window: QWidget,
        width: int,
        title: str,
        words: str,
        form: Form,
        save_button: Button,
        top: int = 110,
    ) -> None:
        super().__init__(window, width, top=top)
        self.form, self.save_button = form, save_button
        self.save_button.clicked.connect(self.check)
        give_up = Button(translate("Exports", "Cancel"), "link")
        give_up.clicked.connect(self.close_overlay)
        self.card.setAccessibleName(title)
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

    def typed(self, name: str) -> str:
        """Return what a field says."""
        return str(self.form.value(name))

    def check(self) -> None:
        """Go on when a reason is given; what is wrong with it is said beside it."""
        self.form.clear_errors()
        faults = reason_faults(self.typed(REASON))
        if faults:
            self.form.set_errors(faults)
            self.place()
            return
        self.leave()

    def leave(self) -> None:
        """Let it leave, the reason being given."""
        raise NotImplementedError

    def refuse(self, error: Exception) -> None:
        """Show what forbids it beside its field, or hand it on."""
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


def reason_field(placeholder: str = "") -> Field:
    """Return the field that asks for what, and for whom, something leaves."""
    words = translate("Exports", "For what, and for whom")
    return Field(REASON, words, required=True, span=0, placeholder=placeholder)


class ReasonCard(LeavingCard):
    """Asks the reason alone, for what names many people. `given(reason)` once it is told.

    A list of many is kept as a file; with `number`, so many documents of one kind are.
    """

    given = Signal(str)

    def __init__(self, window: QWidget, name: str, number: int = 0) -> None:
        words, title = _many_words(name, number) if number else _list_words(name)
        button = Button(
            translate("Exports", "Choosing of the place"), "primary", icon="download", keys="Enter"
        )
        super().__init__(window, 460, title, words, Form([reason_field()], columns=1), button)

    def leave(self) -> None:
        """Hand the reason on."""
        reason = self.typed(REASON)
        self.close_overlay()
        self.given.emit(reason)


def _list_words(name: str) -> tuple[str, str]:
    words = translate(
        "Exports",
        "«{name}» carries many people. A file of it leaves the office: it is entered in the"
        " trail with its reason, its count and its fingerprint. Printing needs none of this.",
        name=name,
    )
    return words, translate("Exports", "Saving of a list as a file")


def _many_words(name: str, number: int) -> tuple[str, str]:
    words = translate(
        "Exports",
        "{count} of the kind «{name}» leave the office together: this is entered in the trail"
        " with its reason, its count and its fingerprint. Printing needs none of this.",
        count=translate("Exports", "%n documents", n=number),
        name=name,
    )
    return words, translate("Exports", "Saving of many documents as files")
