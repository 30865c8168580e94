"""Making the office on its first day: whose it is, the first account, the recovery code."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.domain import crockford
from desktop_app.translate import tell, translate
from desktop_app.ui import background, theme
from desktop_app.ui.form import Field, Form
from desktop_app.ui.pages.gate import Gate
from desktop_app.ui.pages.recovery_sheet import RecoverySheet
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, row
from desktop_app.ui.widgets.inputs import ReferenceField
from desktop_app.ui.widgets.labels import label, value_label
from desktop_app.ui.widgets.notes import NoteBox

if TYPE_CHECKING:
    from desktop_app.services.desk import Desk
    from desktop_app.storage.vault import KdfCost

WIDTH = 560


class FirstOfficePage(Gate):
    """Asks what an office needs, shows its recovery code once, then calls `entered(desk)`.

    `cost` is what one guess of a password is to cost; None takes the usual one.
    """

    def __init__(
        self, folder: Path, entered: Callable[[Desk], None], cost: KdfCost | None = None
    ) -> None:
        super().__init__()
        self._folder = folder
        self._entered = entered
        self._cost = cost
        self._desk: Desk | None = None
        self._code = ""
        self.note = NoteBox("", "error")
        self.form = Form(_fields(), columns=2)
        self.make_button = Button(
            translate("First office", "Making of the office"), "primary", keys="Ctrl+Enter"
        )
        self.make_button.clicked.connect(self.make)
        self.form_card = self._form_card()
        self.code_card = self._code_card()
        self.put(self.form_card, WIDTH)
        self.put(self.code_card, WIDTH)
        self.code_card.hide()
        self.note.hide()
        QTimer.singleShot(0, self, self._read_units)

    # The form

    def _form_card(self) -> Card:
        card = Card(padding=22)
        card.body.setSpacing(12)
        card.body.addWidget(label(translate("First office", "A new office"), "title"))
        words = translate(
            "First office",
            "There is no office on this computer yet. These few answers make it; the names can"
            " be changed later in the settings.",
        )
        card.body.addWidget(label(words, "second", wrap=True))
        card.body.addWidget(self.note)
        card.body.addWidget(self.form)
        where = translate(
            "First office", "It will lie in {folder}", folder=f"\u2066{self._folder}\u2069"
        )
        card.body.addWidget(label(where, "small_quiet", wrap=True))
        card.body.addLayout(row(self.make_button, None))
        return card

    def _read_units(self) -> None:
        def read() -> list[tuple[str, str]]:
            from desktop_app.services.resources import load_resources

            units = load_resources().reference.units.values()
            return [(unit.code, f"{unit.city_ar} · {unit.unit_name_ar}") for unit in units]

        background.run(read, self._show_units, owner=self, lane=background.FILES)

    def _show_units(self, units: list[tuple[str, str]]) -> None:
        self.form.set_choices("unit", units)
        self.form.focus_first()

    def make(self) -> None:
        """Make the office from what is typed, or say what is missing."""
        values = {name: str(value) for name, value in self.form.values().items()}
        faults = self._faults(values)
        self.form.clear_errors()
        self.note.say("")
        if faults:
            for name, words in faults.items():
                self.form.boxes[name].say(words)
            self.form.focus_first_fault()
            return
        folder, cost = self._folder, self._cost

        def create() -> tuple[Desk, str]:
            from desktop_app.services.accounts import create_office

            return create_office(
                folder,
                values["unit"],
                values["name"],
                values["password"],
                values["full_name_ar"],
                cost=cost,
                phone=values["phone"],
            )

        self.make_button.setEnabled(False)
        background.run(create, self._made, self._refused, owner=self, lane=background.FILES)

    def _faults(self, values: dict[str, str]) -> dict[str, str]:
        faults: dict[str, str] = {}
        if not values["unit"]:
            faults["unit"] = translate("First office", "Choose the unit of this office.")
        if not values["full_name_ar"]:
            faults["full_name_ar"] = translate(
                "First office", "Type the name of the unit head: it signs the documents."
            )
        if not values["name"]:
            faults["name"] = translate("First office", "Type the name you will sign in with.")
        if len(values["password"]) < 8:
            faults["password"] = translate(
                "First office", "The password is too short. Choose 8 characters or more."
            )
        elif values["password"] != values["again"]:
            faults["again"] = translate(
                "First office", "The two passwords differ. Type the same one again."
            )
        return faults

    def _refused(self, error: Exception) -> None:
        from desktop_app.domain.errors import InvalidError, RiayaError

        self.make_button.setEnabled(True)
        if isinstance(error, InvalidError):
            self.form.set_errors(error.faults)
        elif isinstance(error, RiayaError):
            self.note.say(tell(error.message), "error")
        else:
            raise error

    # The code

    def _code_card(self) -> Card:
        card = Card(padding=22)
        card.body.setSpacing(12)
        card.body.addWidget(label(translate("First office", "The recovery code"), "title"))
        words = translate(
            "First office",
            "This code is shown once. It alone opens the office when every password is"
            " forgotten: copy it by hand or print it, and keep the sheet in the unit's safe,"
            " never beside the computer.",
        )
        card.body.addWidget(label(words, "base", wrap=True))
        self.code_label = value_label("", "figure")
        font = theme.font("title", 600)
        self.code_label.setFont(font)
        self.code_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        frame = Card(padding=14)
        frame.body.addWidget(self.code_label)
        card.body.addWidget(frame)
        self.code_note = NoteBox("", "info")
        self.code_note.hide()
        copy = Button(translate("First office", "Copying"), icon="copy", small=True)
        copy.clicked.connect(self._copy)
        self.sheet = RecoverySheet(copy)
        self.sheet.told.connect(lambda words: self.code_note.say(words, "done"))
        self.sheet.failed.connect(self._not_taken)
        card.body.addWidget(self.sheet)
        self._copied = False
        card.body.addWidget(self.code_note)
        self._ask = label("", "field")
        self.proof = ReferenceField()
        self.proof.setAccessibleName(translate("First office", "The whole code"))
        self.proof.textChanged.connect(self._compare)
        self.proof.setFixedWidth(320)
        card.body.addWidget(self._ask)
        card.body.addLayout(row(self.proof, None))
        self.open_button = Button(
            translate("First office", "Opening of the office"), "primary", keys="Ctrl+Enter"
        )
        self.open_button.setEnabled(False)
        self.open_button.clicked.connect(self._open)
        card.body.addLayout(row(self.open_button, None))
        return card

    def _made(self, made: tuple[Desk, str]) -> None:
        self._desk, self._code = made
        self.sheet.hold(*made)
        self.make_button.setEnabled(True)
        self.form.set_values({"password": "", "again": ""})
        self.code_label.setText(self._code)
        self._ask.setText(
            translate("First office", "To try it, type the whole code from what you kept:")
        )
        self.form_card.hide()
        self.code_card.show()
        self.proof.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._code)
        self._copied = True
        words = translate("First office", "Copied. Paste it where it will be printed.")
        self.code_note.say(words, "info")

    def _not_taken(self, error: Exception) -> None:
        from desktop_app.domain.errors import RiayaError

        if not isinstance(error, RiayaError):
            raise error
        self.code_note.say(tell(error.message), "error")

    def _compare(self, typed: str) -> None:
        self.open_button.setEnabled(crockford.plain(typed) == crockford.plain(self._code))

    def _open(self) -> None:
        """Try the code as it was typed on the vault itself, then open the office."""
        desk, typed = self._desk, self.proof.text()
        if desk is None:
            return

        def attempt() -> None:
            from desktop_app.services.accounts import try_recovery_code

            try_recovery_code(desk, typed)

        self.open_button.setEnabled(False)
        background.run(
            attempt, lambda _none: self._tried(desk), self._not_tried, owner=self,
            lane=background.FILES,
        )  # fmt: skip

    def _tried(self, desk: Desk) -> None:
        if self._copied:
            # A code that opens the office does not stay where any program can read it.
            QApplication.clipboard().clear()
        self._entered(desk)

    def _not_tried(self, error: Exception) -> None:
        self.open_button.setEnabled(True)
        self._not_taken(error)


def _fields() -> list[Field]:
    return [
        Field(
            "unit",
            translate("First office", "Unit"),
            "choice",
            required=True,
            span=0,
            empty=translate("First office", "Choose the unit"),
            help=translate("First office", "Its code begins the number of every file."),
        ),
        Field(
            "full_name_ar",
            translate("First office", "Name of the unit head"),
            required=True,
            help=translate("First office", "As it is to stand on the documents"),
        ),
        Field(
            "phone",
            translate("First office", "Telephone of the unit"),
            "phone",
            help=translate("First office", "Printed on every receipt; it may be left out"),
        ),
        Field(
            "name",
            translate("First office", "Name to sign in with"),
            "reference",
            required=True,
            span=0,
            help=translate("First office", "Short, in any letters"),
        ),
        Field(
            "password",
            translate("First office", "Password"),
            "password",
            required=True,
            help=translate("First office", "8 characters or more"),
        ),
        Field("again", translate("First office", "Password once more"), "password", required=True),
    ]
