"""The first page: sign-in to the office, the lock, and the way in by the recovery code.

Nothing of the services is imported before the page is painted.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.texts import isolate
from desktop_app.translate import tell, translate
from desktop_app.ui import background, this_computer
from desktop_app.ui.form import Field, Form
from desktop_app.ui.pages.gate import Gate
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, row
from desktop_app.ui.widgets.labels import ElidedLabel, label
from desktop_app.ui.widgets.notes import NoteBox

if TYPE_CHECKING:
    from desktop_app.services.desk import Desk

SignIn = Callable[[], "Desk"]
GLANCE = 200


class SignInPage(Gate):
    """Asks for a name and a password; `entered(desk)` is called once they open the office.

    With `locked_name` it is the lock: only that account's password is asked, and another
    account may be chosen instead.
    """

    def __init__(
        self, folder: Path, entered: Callable[[Desk], None], locked_name: str = ""
    ) -> None:
        super().__init__()
        self._folder = folder
        self._entered = entered
        self._locked_name = locked_name
        self._names: list[str] = []
        self.note = NoteBox("", "error")
        self.card = Card(padding=22)
        self.card.body.setSpacing(12)
        self._title = label("", "title")
        self._detail = label("", "second", wrap=True)
        self.form = Form(_sign_in_fields(), columns=1)
        self._recovery_form: Form | None = None
        self.enter_button = Button(
            translate("Sign in", "Signing in"), "primary", icon="log-in", keys="Enter"
        )
        self.enter_button.clicked.connect(self.submit)
        self.other_way = Button("", "link", small=True)
        self.other_way.clicked.connect(self._turn)
        # How much of the search index is made, as the thread that makes it last said.
        self.indexed = (0, 0)
        self.watch = QTimer(self)
        self.watch.setInterval(GLANCE)
        self.watch.timeout.connect(self.show_indexing)
        self._lay(folder)
        self._recovering = False
        self._show_way()
        QTimer.singleShot(0, self, self._read_names)

    def _lay(self, folder: Path) -> None:
        body = self.card.body
        for widget in (self._title, self._detail, self.note, self.form):
            body.addWidget(widget)
        body.addSpacing(4)
        body.addLayout(row(self.enter_button, None, self.other_way))
        self.put(self.card)
        place = translate("Sign in", "Office: {folder}", folder=f"\u2066{folder}\u2069")
        where = ElidedLabel(place, "small_quiet")
        where.setFixedWidth(self.card.width())
        where.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.room.addWidget(where)
        self.note.hide()

    @property
    def recovery(self) -> Form:
        """Return the form of the recovery code, made when it is first asked for."""
        if self._recovery_form is None:
            form = Form(_recovery_fields(), columns=1)
            form.set_choices("name", [(name, name) for name in self._names])
            form.hide()
            self.card.body.insertWidget(self.card.body.indexOf(self.form) + 1, form)
            self._recovery_form = form
        return self._recovery_form

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor where typing begins."""
        super().showEvent(event)
        self._focus()

    def _focus(self) -> None:
        form = self.recovery if self._recovering else self.form
        if not self._recovering and self._name():
            self.form.input("password").setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            form.focus_first()

    # What is shown

    def _show_way(self) -> None:
        locked = bool(self._locked_name)
        self.form.setVisible(not self._recovering)
        if self._recovering or self._recovery_form is not None:
            self.recovery.setVisible(self._recovering)
        self.form.show_field("name", not locked)
        self._title.setText(self._title_words())
        self._detail.setText(self._detail_words())
        if self._recovering:
            words = translate("Sign in", "Back to the password")
        elif locked:
            words = translate("Sign in", "Signing in with another account")
        else:
            words = translate("Sign in", "Forgotten password")
        self.other_way.setText(words)
        self.enter_button.setText(
            translate("Sign in", "Opening by the code")
            if self._recovering
            else translate("Sign in", "Unlocking")
            if locked
            else translate("Sign in", "Signing in")
        )

    def _title_words(self) -> str:
        if self._recovering:
            return translate("Sign in", "New password by the recovery code")
        if self._locked_name:
            return translate("Sign in", "The program is locked")
        return translate("Sign in", "Sign-in to the office")

    def _detail_words(self) -> str:
        if self._recovering:
            return translate(
                "Sign in",
                "The code is on the sheet that was printed when the office was made. Opening by"
                " it is recorded.",
            )
        if self._locked_name:
            return translate(
                "Sign in",
                "What you were typing is kept as it was. Password of {name}:",
                name=self._locked_name,
            )
        return translate("Sign in", "Your name and your password open the encrypted office.")

    def _turn(self) -> None:
        if self._locked_name:
            self._locked_name = ""
            self._read_names()
        else:
            self._recovering = not self._recovering
        self.note.say("")
        self._show_way()
        self._focus()

    # The names

    def _read_names(self) -> None:
        folder = self._folder

        def read() -> list[str]:
            from desktop_app.services.doorway import account_names

            return account_names(folder)

        background.run(read, self._show_names, self._refused, owner=self, lane=background.FILES)

    def _show_names(self, names: list[str]) -> None:
        self._names = names
        choices = [(name, name) for name in names]
        self.form.set_choices("name", choices)
        if self._recovery_form is not None:
            self._recovery_form.set_choices("name", choices)
        last = this_computer.last_name(self._folder)
        first = last if last in names else names[0] if len(names) == 1 else ""
        if not self._name() and first:
            self.form.set_values({"name": first})
        self._focus()

    def _name(self) -> str:
        return self._locked_name or str(self.form.value("name"))

    # Entering

    def submit(self) -> None:
        """Try what is typed."""
        self.note.say("")
        task = self._recovery() if self._recovering else self._sign_in()
        if task is None:
            return
        self.enter_button.setEnabled(False)
        self.indexed = (0, 0)
        self.watch.start()
        background.run(task, self._opened, self._refused, owner=self, lane=background.FILES)

    def _sign_in(self) -> SignIn | None:
        folder, name = self._folder, self._name()
        password = str(self.form.value("password"))
        if not name:
            self.note.say(translate("Sign in", "Choose your name first."), "error")
            return None
        if not password:
            self.note.say(translate("Sign in", "Type the password."), "error")
            return None

        def enter() -> Desk:
            from desktop_app.services.accounts import sign_in

            return sign_in(folder, name, password, progress=self._heard)

        return enter

    def _recovery(self) -> SignIn | None:
        folder, values = self._folder, self.recovery.values()
        if values["password"] != values["again"]:
            self.note.say(translate("Sign in", "The two passwords differ. Type them again."))
            return None
        if not values["name"]:
            self.note.say(translate("Sign in", "Choose your name first."), "error")
            return None

        def enter() -> Desk:
            from desktop_app.services.accounts import recover

            return recover(
                folder,
                str(values["code"]),
                str(values["name"]),
                str(values["password"]),
                progress=self._heard,
            )

        return enter

    def _heard(self, done: int, total: int) -> None:
        """Take how far the index is; called in the thread that makes it."""
        self.indexed = (done, total)

    def show_indexing(self) -> None:
        """Say how far the index is while it is made anew."""
        done, total = self.indexed
        if not total:
            return
        words = translate(
            "Sign in",
            "The search index is being made for this version of the program: {percent} %. It is"
            " done once.",
            percent=isolate(str(done * 100 // total)),
        )
        self.note.say(words, "info")

    def _opened(self, desk: Desk) -> None:
        self.enter_button.setEnabled(True)
        self.watch.stop()
        self.note.say("")
        self.form.set_values({"password": ""})
        if self._recovery_form is not None:
            self._recovery_form.set_values({"code": "", "password": "", "again": ""})
        this_computer.keep_last_name(self._folder, desk.account.name)
        self._entered(desk)

    def _refused(self, error: Exception) -> None:
        from desktop_app.domain.errors import RiayaError

        self.enter_button.setEnabled(True)
        self.watch.stop()
        if not isinstance(error, RiayaError):
            raise error
        self.note.say(tell(error.message), "error")
        password = self.form.input("password")
        password.setFocus(Qt.FocusReason.OtherFocusReason)
        _select_all(password)


def _select_all(widget: QWidget) -> None:
    from PySide6.QtWidgets import QLineEdit

    if isinstance(widget, QLineEdit):
        widget.selectAll()


def _sign_in_fields() -> list[Field]:
    return [
        Field(
            "name",
            translate("Sign in", "Name"),
            "choice",
            empty=translate("Sign in", "Choose your name"),
        ),
        Field("password", translate("Sign in", "Password"), "password"),
    ]


def _recovery_fields() -> list[Field]:
    return [
        Field("code", translate("Sign in", "Recovery code"), "reference"),
        Field(
            "name",
            translate("Sign in", "Account"),
            "choice",
            empty=translate("Sign in", "Choose your name"),
        ),
        Field(
            "password",
            translate("Sign in", "New password"),
            "password",
            help=translate("Sign in", "8 characters or more"),
        ),
        Field("again", translate("Sign in", "New password once more"), "password"),
    ]
