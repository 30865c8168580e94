"""Verifying a paper in hand: scanned, typed from its foot, or brought as a PDF file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QWidget

from desktop_app.domain.errors import RiayaError
from desktop_app.domain.messages import Message, message
from desktop_app.domain.seals import read_number
from desktop_app.domain.texts import isolate
from desktop_app.services import signing, verification
from desktop_app.services.desk import Desk
from desktop_app.services.print_rows import Verdict
from desktop_app.translate import tell, translate
from desktop_app.ui.form import FieldNote
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.pages.verdict_card import VerdictCard
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, PageHeader, column, held, row
from desktop_app.ui.widgets.drop import DropFrame
from desktop_app.ui.widgets.inputs import TextField
from desktop_app.ui.widgets.labels import hairline
from desktop_app.ui.widgets.labels import label as text_label
from desktop_app.ui.widgets.notes import EmptyState

SIDE = 320
EMPTY, VERDICT = range(2)
NO_NUMBER: Message = message(
    "VerifyPage", "This is no document number. Type it as 2026/000123, from the foot of the page."
)


class FileDrop(DropFrame):
    """Takes a PDF that is dropped on it; `pressed` to choose one."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        words = text_label(translate("VerifyPage", "Drop the PDF file here"), "second")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        choose = Button(translate("VerifyPage", "Choose a PDF file"), icon="folder-open")
        choose.clicked.connect(self.pressed)
        self.setLayout(
            column(None, words, row(None, choose, None), None, spacing=10, margins=(12,) * 4)
        )
        self.setMinimumHeight(104)


class VerifyPage(DeskPage):
    """What is in hand at the leading side, the verdict beside it."""

    nav = "verify"
    has_primary = True

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self._asked = 0
        self.printed = Button(translate("VerifyPage", "What was printed"), icon="history")
        self.header = PageHeader(self.title(), "", self.printed)
        self.scan = _field(translate("VerifyPage", "Text of the square code"), "qr-code")
        self.number = _field(translate("VerifyPage", "Document number"))
        self.code = _field(translate("VerifyPage", "Verification code"))
        self.note = FieldNote()
        self.check = Button(translate("VerifyPage", "Verify"), "primary", icon="shield-check")
        self.drop = FileDrop()
        self.key = Button(translate("VerifyPage", "Copy the office's public key"), "link",
                          small=True)  # fmt: skip
        self.empty = EmptyState("qr-code", _invitation())
        self.verdict = VerdictCard(desk)
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the page's name."""
        return translate("VerifyPage", "Verification of a document")

    def first_focus(self) -> QWidget:
        """Let the scanner type into its field at once."""
        return self.scan

    def _arrange(self) -> None:
        side = Card(translate("VerifyPage", "The paper in hand"), line_below=True)
        side.setFixedWidth(SIDE)
        side.body.setSpacing(10)
        hint = translate("VerifyPage", "Read the code with the scanner; it ends with Enter.")
        side.body.addLayout(
            column(_words(self.scan), self.scan, text_label(hint, "small", wrap=True), spacing=4)
        )
        side.body.addLayout(_or())
        pair = row(
            held(column(_words(self.number), self.number, spacing=4)),
            held(column(_words(self.code), self.code, spacing=4)),
            spacing=8,
        )
        side.body.addLayout(column(pair, self.note, row(self.check, None), spacing=8))
        side.body.addLayout(_or())
        side.body.addWidget(self.drop)
        side.body.addStretch(1)
        side.body.addLayout(row(self.key, None))
        self.body.addWidget(self.header)
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        nothing = Card()
        nothing.body.addWidget(self.empty)
        self.stack.addWidget(nothing)
        self.stack.addWidget(self.verdict)
        whole = row(side, holder, spacing=12)
        whole.setStretch(1, 1)
        self.body.addLayout(whole, 1)

    def _connect(self) -> None:
        self.printed.clicked.connect(lambda: self.go("prints", {}))
        self.scan.returnPressed.connect(self._take_scan)
        for field in (self.number, self.code):
            field.returnPressed.connect(self._take_typed)
        self.check.clicked.connect(self._take_any)
        self.drop.dropped.connect(self.verify_file)
        self.drop.pressed.connect(self._ask_file)
        self.key.clicked.connect(self._copy_key)
        self.verdict.wanted.connect(self.go)

    # What is in hand

    def show_page(self, given: str = "", **_args: Any) -> None:
        """Show the page as it was left, or verify what the arguments bring."""
        if given:
            self.scan.setText(given)
            self._take_scan()

    def refresh(self) -> None:
        """Keep the verdict: what was scanned is not read again by itself."""

    def _take_any(self) -> None:
        if self.number.text().strip() or self.code.text().strip():
            self._take_typed()
        else:
            self._take_scan()

    def _take_scan(self) -> None:
        """Verify what the scanner typed; the next scan replaces it."""
        given = self.scan.text()
        if given.strip():
            self._put_away(self.number, self.code)
            self._verify(lambda: verification.verify(self.desk, given))
            self.scan.selectAll()

    def _take_typed(self) -> None:
        number, code = self.number.text().strip(), self.code.text().strip()
        if read_number(number) is None:
            self.note.say(tell(NO_NUMBER))
            self.number.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._put_away(self.scan)
        self._verify(lambda: verification.verify(self.desk, f"{number} {code}"))

    def _ask_file(self) -> None:
        words = translate("VerifyPage", "Choose the PDF file to verify")
        chosen, _filter = QFileDialog.getOpenFileName(self, words, "", "PDF (*.pdf)")
        if chosen:
            self.verify_file(Path(chosen))

    def verify_file(self, path: Path) -> None:
        """Verify a PDF file; its name stands beside the title."""
        desk = self.desk

        def read() -> Verdict:
            from desktop_app.reports.verification import verify_path

            return verify_path(desk, path)

        self._put_away(self.scan, self.number, self.code)
        self.header.set_detail(isolate(path.name))
        self._verify(read)

    def _put_away(self, *fields: TextField) -> None:
        """Empty what the next verdict is not about."""
        self.note.say("")
        self.header.set_detail("")
        for field in fields:
            field.clear()

    # The verdict

    def _verify(self, task: Callable[[], Verdict]) -> None:
        """Find the verdict off the window's thread; a newer question passes over an older."""
        self._asked += 1
        serial = self._asked
        self.read(task, lambda found: self._show(serial, found), self._unreadable)

    def _show(self, serial: int, found: Verdict) -> None:
        if serial == self._asked:
            self.verdict.show_verdict(found)
            self.stack.setCurrentIndex(VERDICT)

    def _unreadable(self, error: Exception) -> None:
        if isinstance(error, OSError):
            self.fail(RiayaError(UNREADABLE, "unreadable"))
        else:
            self.fail(error)

    def _copy_key(self) -> None:
        desk = self.desk
        self.read(lambda: signing.public_key(desk), self._give_key)

    def _give_key(self, pem: str) -> None:
        QGuiApplication.clipboard().setText(pem)
        self.say(translate("VerifyPage", "The public key was copied."))


UNREADABLE: Message = message(
    "VerifyPage", "The file cannot be read. Check that it is still there and may be opened."
)


def _field(name: str, icon: str = "") -> TextField:
    """Return a field for letters and figures: left to right, whatever keyboard types into it."""
    field = TextField("", icon=icon)
    field.setAccessibleName(name)
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return field


def _words(field: TextField) -> QWidget:
    return text_label(field.accessibleName(), "field")


def _or() -> Any:
    word = text_label(translate("VerifyPage", "or"), "small_quiet")
    line = row(hairline(), word, hairline(), spacing=10)
    line.setStretch(0, 1)
    line.setStretch(2, 1)
    return line


def _invitation() -> str:
    return translate(
        "VerifyPage",
        "Read the square code of a paper, type the number and code from its foot, or drop its PDF"
        " file: the register tells whether it is ours, unaltered, and what it says today.",
    )
