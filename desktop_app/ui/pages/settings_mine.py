"""One's own password, the look, the lock of the office; and what the program is."""

from __future__ import annotations

from importlib import metadata

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication

from desktop_app.domain.errors import FieldError, InvalidError, SignInError
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.services.accounts import change_password
from desktop_app.services.desk import Desk
from desktop_app.services.settings import preferences, save_preferences
from desktop_app.translate import translate
from desktop_app.ui import theme, this_computer
from desktop_app.ui.form import Field, Form
from desktop_app.ui.pages.crash_reports import CrashReports
from desktop_app.ui.pages.settings_part import Part
from desktop_app.ui.shortcuts import everywhere, on_pages
from desktop_app.ui.widgets.badge import KeyCap
from desktop_app.ui.widgets.button import Button, ForbiddenAction
from desktop_app.ui.widgets.card import Card, column, row
from desktop_app.ui.widgets.choices import Option, SegmentedControl
from desktop_app.ui.widgets.facts import Fact, FactsList
from desktop_app.ui.widgets.labels import label

LOCK = "lock_minutes"
USUAL_LOCK = 5
DELAYS = (2, 5, 10, 15)
DIFFER = message("Settings", "The two passwords differ. Type the same one again.")


class MinePart(Part):
    """Password, look and lock; `delay_saved` when the office locks after another delay."""

    delay_saved = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.form = Form(_password_fields(), columns=1)
        self.change_button = Button(
            translate("Settings", "Change of the password"), "primary", icon="key-round"
        )
        self.change_button.clicked.connect(self.change)
        mine = Card(
            translate("Settings", "My password"), label(desk.account.name, "small"), line_below=True
        )
        mine.body.addWidget(self.form)
        mine.body.addLayout(row(self.change_button, None))
        line = row(
            column(mine, None),
            column(self._look_card(), self._lock_card(), None, spacing=12),
            spacing=12,
        )
        line.setStretch(0, 1)
        line.setStretch(1, 1)
        self.setLayout(line)

    def _look_card(self) -> Card:
        self.look = SegmentedControl(
            [
                Option(theme.SYSTEM, translate("Settings", "As the system"), "monitor"),
                Option(theme.LIGHT, translate("Settings", "Light"), "sun"),
                Option(theme.DARK, translate("Settings", "Dark"), "moon"),
            ],
            translate("Settings", "Look of the program"),
        )
        self.look.chosen.connect(_take_look)
        card = Card(translate("Settings", "Look of the program"), line_below=True)
        card.body.addLayout(row(self.look, None))
        words = translate("Settings", "Kept on this computer, for whoever signs in here.")
        card.body.addWidget(label(words, "small_quiet", wrap=True))
        return card

    def _lock_card(self) -> Card:
        self.delay = SegmentedControl(
            [
                Option(str(minutes), translate("Settings", "%n minutes", n=minutes))
                for minutes in DELAYS
            ],
            translate("Settings", "Lock after"),
        )
        self.delay.chosen.connect(self._keep_delay)
        card = Card(translate("Settings", "Lock of an unattended desk"), line_below=True)
        card.body.addLayout(row(self.delay, None))
        words = translate(
            "Settings",
            "After this time without a key or the mouse the program asks the password again."
            " What was being typed is kept. It holds for every account of the office.",
        )
        card.body.addWidget(label(words, "small_quiet", wrap=True))
        if not self.desk.may(Action.CHANGE_SETTINGS):
            self.delay.setEnabled(False)
            locked = translate("Settings", "Change of the delay")
            card.body.addWidget(ForbiddenAction(locked, self.reason(Action.CHANGE_SETTINGS)))
        return card

    def show_preferences(self) -> None:
        """Show the look and the delay as they stand."""
        self.look.set_value(this_computer.look())
        self.work(lambda: preferences(self.desk), self._show)

    def _show(self, found: dict[str, object]) -> None:
        self.delay.set_value(str(found.get(LOCK, USUAL_LOCK)))

    def _keep_delay(self, code: str) -> None:
        told = translate("Settings", "The delay of the lock is saved.")
        self.work(
            lambda: save_preferences(self.desk, {LOCK: int(code)}),
            lambda _none: self._delay_kept(told),
        )

    def _delay_kept(self, told: str) -> None:
        self.delay_saved.emit()
        self.told.emit(told)

    def change(self) -> None:
        """Change the password of whoever signed in."""
        values = {name: str(value) for name, value in self.form.values().items()}
        self.form.clear_errors()
        if values["password"] != values["again"]:
            self.form.set_errors([FieldError("again", "differ", DIFFER)])
            return
        self.change_button.setEnabled(False)
        self.work(
            lambda: change_password(self.desk, values["old"], values["password"]),
            lambda _none: self._changed(),
            self._refused,
        )

    def _changed(self) -> None:
        self.change_button.setEnabled(True)
        self.form.set_values({"old": "", "password": "", "again": ""})
        self.told.emit(translate("Settings", "The password is changed."))

    def _refused(self, error: Exception) -> None:
        self.change_button.setEnabled(True)
        if isinstance(error, SignInError):
            wrong = message("Settings", "This is not the present password. Type it again.")
            self.form.set_errors([FieldError("old", "sign_in", wrong)])
        elif isinstance(error, InvalidError):
            self.form.set_errors(error.faults)
        else:
            self.failed.emit(error)


def _take_look(choice: str) -> None:
    this_computer.keep_look(choice)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        theme.apply_theme(app, choice)


def _password_fields() -> list[Field]:
    return [
        Field("old", translate("Settings", "Present password"), "password", required=True),
        Field(
            "password",
            translate("Settings", "New password"),
            "password",
            required=True,
            help=translate("Settings", "8 characters or more"),
        ),
        Field("again", translate("Settings", "New password once more"), "password", required=True),
    ]


class AboutPart(Part):
    """The version, where the office lies, and every key."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        about = Card(translate("Settings", "Ri'aya"), line_below=True)
        about.body.addWidget(FactsList(self._facts()))
        keys = Card(
            translate("Settings", "Keyboard shortcuts"), label("F1", "small"), line_below=True
        )
        for names, words in (*everywhere(), *on_pages()):
            caps = [KeyCap(name) for name in names]
            keys.body.addLayout(row(label(words, "base", wrap=True), None, *caps, spacing=6))
        self.crashes = CrashReports(desk.folder, desk.zone)
        self.crashes.copied.connect(self.told)
        line = row(column(about, self.crashes, None), column(keys, None), spacing=12)
        line.setStretch(0, 1)
        line.setStretch(1, 1)
        self.setLayout(line)

    def _facts(self) -> list[Fact]:
        types = len(self.desk.catalogue.types)
        return [
            Fact(translate("Settings", "Version"), _version(), ltr=True),
            Fact(translate("Settings", "Folder of the office"), str(self.desk.folder), ltr=True),
            Fact(
                translate("Settings", "Database"),
                translate("Settings", "encrypted (SQLCipher), key wrapped for each account"),
            ),
            Fact(
                translate("Settings", "Catalogue"),
                translate("Settings", "%n request types", n=types),
            ),
            Fact(
                translate("Settings", "Network"),
                translate("Settings", "none is used"),
            ),
        ]


def _version() -> str:
    try:
        return metadata.version("riaya")
    except metadata.PackageNotFoundError:
        return ""
