"""What failures left on this computer, to be read before anything is done with it."""

from __future__ import annotations

from datetime import UTC, tzinfo
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent, QTextOption

from desktop_app import crash
from desktop_app.domain.formats import isolate, long_date, time_of_day
from desktop_app.translate import translate
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, row
from desktop_app.ui.widgets.inputs import ChoiceField, TextArea
from desktop_app.ui.widgets.labels import label, show_when


class CrashReports(Card):
    """The reports that are kept, one in front, to be copied or deleted. Nothing is ever sent.

    What is shown counts as read: the first page offers it no more.
    """

    copied = Signal(str)

    def __init__(self, folder: Path, zone: tzinfo = UTC) -> None:
        super().__init__(translate("Crash", "Reports of failures"), line_below=True)
        self._folder, self._zone = folder, zone
        self.words = label("", "second", wrap=True)
        self.choice = ChoiceField()
        self.choice.setAccessibleName(translate("Crash", "Report"))
        self.choice.activated.connect(lambda _n: self._show())
        self.text = TextArea("", lines=6)
        self.text.setReadOnly(True)
        # What programs write reads from left to right in every language of the window.
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        towards = QTextOption()
        towards.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.text.document().setDefaultTextOption(towards)
        self.text.setAccessibleName(translate("Crash", "Text of the report"))
        self.copy = Button(translate("Crash", "Copy of the text"), icon="copy", small=True)
        self.copy.clicked.connect(self._copy)
        self.delete = Button(
            translate("Crash", "Removal of the report"), icon="trash-2", small=True
        )
        self.delete.clicked.connect(self._delete)
        self.body.addWidget(self.words)
        for part in (self.choice, self.text):
            self.body.addWidget(part)
        self.body.addLayout(row(self.copy, self.delete, None, spacing=8))
        self.read()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again: a failure may have left one since."""
        super().showEvent(event)
        self.read()
        crash.mark_read(self._folder)

    def read(self) -> None:
        """Read which reports there are."""
        kept = crash.reports(self._folder)
        none = translate("Crash", "None. A report holds what failed and where, no name or number.")
        some = translate(
            "Crash",
            "They stay in the folder of the office and are never sent. Read one before you hand"
            " it to whoever maintains the program.",
        )
        self.words.setText(some if kept else none)
        self.choice.set_choices([(path.name, self._told(path)) for path in kept])
        for part in (self.choice, self.text, self.copy, self.delete):
            show_when(part, bool(kept))
        self._show()

    def _told(self, path: Path) -> str:
        return when_words(path, self._zone)

    def _path(self) -> Path:
        return self._folder / crash.FOLDER / self.choice.value()

    def _show(self) -> None:
        if self.choice.value():
            self.text.setPlainText(self._path().read_text(encoding="utf-8"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copied.emit(translate("Crash", "The text of the report is on the clipboard."))

    def _delete(self) -> None:
        if self.choice.value():
            self._path().unlink(missing_ok=True)
            self.read()


def when_words(report: Path, zone: tzinfo) -> str:
    """Return the day and hour of a report's failure."""
    at = crash.when(report).astimezone(zone)
    return translate(
        "Crash", "{day} at {time}", day=long_date(at.date()), time=isolate(time_of_day(at))
    )


def unread_words(folder: Path, zone: tzinfo) -> str:
    """Say that a failure left a report nobody has read; empty when there is none."""
    last = crash.unread(folder)
    if last is None:
        return ""
    return translate(
        "Crash",
        "Something failed on {when} and left a report. It holds no name or number: read it, then"
        " hand it to whoever maintains the program, or delete it.",
        when=when_words(last, zone),
    )
