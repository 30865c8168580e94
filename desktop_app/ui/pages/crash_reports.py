"""What failures left on this computer, to be read before anything is done with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QShowEvent

from desktop_app import crash
from desktop_app.translate import translate
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, row
from desktop_app.ui.widgets.inputs import ChoiceField, TextArea
from desktop_app.ui.widgets.labels import label, show_when


class CrashReports(Card):
    """The reports that are kept, one in front; each can be deleted. Nothing is ever sent."""

    def __init__(self, folder: Path) -> None:
        super().__init__(translate("Crash", "Reports of failures"), line_below=True)
        self._folder = folder
        self.words = label("", "second", wrap=True)
        self.choice = ChoiceField()
        self.choice.setAccessibleName(translate("Crash", "Report"))
        self.choice.activated.connect(lambda _n: self._show())
        self.text = TextArea("", lines=6)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(translate("Crash", "Text of the report"))
        self.delete = Button(
            translate("Crash", "Removal of the report"), icon="trash-2", small=True
        )
        self.delete.clicked.connect(self._delete)
        self.body.addWidget(self.words)
        for part in (self.choice, self.text):
            self.body.addWidget(part)
        self.body.addLayout(row(self.delete, None))
        self.read()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again: a failure may have left one since."""
        super().showEvent(event)
        self.read()

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
        self.choice.set_choices([(path.name, path.stem) for path in kept])
        for part in (self.choice, self.text, self.delete):
            show_when(part, bool(kept))
        self._show()

    def _path(self) -> Path:
        return self._folder / crash.FOLDER / self.choice.value()

    def _show(self) -> None:
        if self.choice.value():
            self.text.setPlainText(self._path().read_text(encoding="utf-8"))

    def _delete(self) -> None:
        if self.choice.value():
            self._path().unlink(missing_ok=True)
            self.read()
