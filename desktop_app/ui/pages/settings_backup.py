"""The copies of the office: when the last one was made, making one, checking the office."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.formats import isolate, long_date, time_of_day
from desktop_app.domain.roles import Action
from desktop_app.services.backups import PARTS, LastBackup, back_up, check, last_backup
from desktop_app.services.desk import Desk
from desktop_app.storage.backups import Verdict
from desktop_app.translate import tell, translate
from desktop_app.ui import background
from desktop_app.ui.pages.settings_part import Part
from desktop_app.ui.widgets.button import Button, ForbiddenAction
from desktop_app.ui.widgets.card import Card, column, row
from desktop_app.ui.widgets.labels import label
from desktop_app.ui.widgets.notes import NoteBox

SUFFIX = ".riaya"


class BackupPart(Part):
    """Makes a copy and checks the office; `copied` when the line of the status bar changes."""

    copied = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.last = NoteBox("", "info")
        self.make = Button(
            translate("Settings", "Making of a backup"), "primary", icon="hard-drive-download"
        )
        self.make.clicked.connect(self._ask_where)
        self.look = Button(translate("Settings", "Check of the office"), icon="shield-check")
        self.look.clicked.connect(self.check_office)
        self.verdicts = NoteBox("", "info")
        copies = Card(translate("Settings", "Backups"), line_below=True)
        for part in (self.last, label(_advice(), "small_quiet", wrap=True)):
            copies.body.addWidget(part)
        copies.body.addLayout(row(*self._allowed(self.make, Action.BACK_UP), None))
        checks = Card(translate("Settings", "State of the database"), line_below=True)
        words = translate(
            "Settings",
            "Every page of the database is read again with its seal, and the trail is counted.",
        )
        checks.body.addWidget(label(words, "small_quiet", wrap=True))
        checks.body.addWidget(self.verdicts)
        checks.body.addLayout(row(*self._allowed(self.look, Action.CHECK_OFFICE), None))
        line = row(column(copies, None), column(checks, None), spacing=12)
        line.setStretch(0, 1)
        line.setStretch(1, 1)
        self.setLayout(line)

    def _allowed(self, button: Button, action: Action) -> list[Button | ForbiddenAction]:
        if self.desk.may(action):
            return [button]
        return [ForbiddenAction(button.text(), self.reason(action))]

    def show_last(self) -> None:
        """Show when the last copy was made."""
        self.work(lambda: last_backup(self.desk), self._show)

    def _show(self, found: LastBackup | None) -> None:
        self.last.say(backup_words(self.desk, found), "done" if is_well(found) else "warning")

    def _ask_where(self) -> None:
        words = translate("Settings", "Where to write the backup")
        name = f"{self.desk.unit.code}-{self.desk.today().isoformat()}{SUFFIX}"
        chosen, _filter = QFileDialog.getSaveFileName(self, words, name, f"(*{SUFFIX})")
        if chosen:
            self.copy_to(Path(chosen))

    def copy_to(self, out: Path) -> None:
        """Write a copy in the background and say where it lies."""
        self.make.setEnabled(False)
        background.run(
            lambda: back_up(self.desk, out),
            lambda _none: self._copied(out),
            self._not_copied,
            owner=self,
            lane=background.FILES,
        )

    def _copied(self, out: Path) -> None:
        self.make.setEnabled(True)
        words = translate("Settings", "The backup {name} is written and checked.",
                          name=isolate(out.name))  # fmt: skip
        self.told.emit(words)
        self.copied.emit()
        self.show_last()

    def _not_copied(self, error: Exception) -> None:
        self.make.setEnabled(True)
        self.failed.emit(error)

    def check_office(self) -> None:
        """Read the whole database again and say what was found."""
        self.look.setEnabled(False)
        background.run(
            lambda: check(self.desk),
            self._checked,
            self._not_checked,
            owner=self,
            lane=background.FILES,
        )

    def _checked(self, verdicts: list[Verdict]) -> None:
        self.look.setEnabled(True)
        well = all(verdict.sound for verdict in verdicts)
        words = " ".join(f"{tell(PARTS[one.part])}: {tell(one.detail)}" for one in verdicts)
        self.verdicts.say(words, "done" if well else "error")

    def _not_checked(self, error: Exception) -> None:
        self.look.setEnabled(True)
        self.failed.emit(error)


def is_well(found: LastBackup | None) -> bool:
    """Tell whether there is a recent copy."""
    return found is not None and found.is_fresh


def backup_words(desk: Desk, found: LastBackup | None) -> str:
    """Return when the last copy was made, in a sentence for the status bar and the settings."""
    if found is None:
        return translate("Settings", "No backup yet")
    at = desk.local(found.at)
    if at.date() == desk.today():
        return translate("Settings", "Last sound backup: today at {time}", time=time_of_day(at))
    words = translate("Settings", "Last sound backup: {date}", date=long_date(at.date()))
    if found.is_fresh:
        return words
    return translate("Settings", "{backup}; a new one is due", backup=words)


def _advice() -> str:
    return translate(
        "Settings",
        "The copy is encrypted like the office and opens with the same passwords. Keep it on"
        " another disk, away from this computer.",
    )
