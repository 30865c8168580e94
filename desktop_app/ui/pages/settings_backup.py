"""The copies of the office: when the last one was made, making one, checking the office."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop_app.domain.copies import KINDS
from desktop_app.domain.errors import InvalidError
from desktop_app.domain.formats import isolate, long_date, short_date, time_of_day
from desktop_app.domain.roles import Action
from desktop_app.services.backup_care import drill
from desktop_app.services.backup_settings import (
    BackupSettings,
    backup_settings,
    save_backup_settings,
)
from desktop_app.services.backups import (
    PARTS,
    SUFFIX,
    LastBackup,
    RunRow,
    back_up,
    check,
    last_backup,
    list_runs,
    own_folder,
)
from desktop_app.services.desk import Desk
from desktop_app.storage.backups import Verdict
from desktop_app.translate import tell, translate
from desktop_app.ui import background
from desktop_app.ui.form import Field, Form
from desktop_app.ui.pages.restore_card import RestoreCard
from desktop_app.ui.pages.settings_part import Part
from desktop_app.ui.widgets.badge import Badge, BadgeSpec
from desktop_app.ui.widgets.button import Button, ForbiddenAction
from desktop_app.ui.widgets.card import Card, column, held, refill, row
from desktop_app.ui.widgets.labels import label
from desktop_app.ui.widgets.notes import NoteBox

RUNS = 8
MEGABYTE = 1_000_000


class BackupPart(Part):
    """Makes copies, checks and restores; `copied` when the line of the status bar changes.

    `replaced` when the office was replaced by a backup and its desk is closed.
    """

    copied = Signal()
    replaced = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        upper = row(column(self._copies(), None), column(self._checks(), None), spacing=12)
        lower = row(column(self._runs(), None), column(self._decided(), None), spacing=12)
        for line in (upper, lower):
            line.setStretch(0, 1)
            line.setStretch(1, 1)
        self.setLayout(column(held(upper), held(lower), None, spacing=12))

    def _copies(self) -> Card:
        self.last = NoteBox("", "info")
        self.make = Button(
            translate("Settings", "Making of a backup"), "primary", icon="hard-drive-download"
        )
        self.make.clicked.connect(self._ask_where)
        self.phrase = Form(
            [
                Field(
                    "phrase",
                    translate("Settings", "Pass phrase, for a copy that leaves the office"),
                    "password",
                    span=0,
                    help=translate("Settings", "Left empty, the passwords of the office open it"),
                )
            ]
        )
        card = Card(translate("Settings", "Backups"), line_below=True)
        for part in (self.last, label(_advice(), "small_quiet", wrap=True), self.phrase):
            card.body.addWidget(part)
        card.body.addLayout(row(*self._allowed(self.make, Action.BACK_UP), None))
        return card

    def _checks(self) -> Card:
        self.look = Button(translate("Settings", "Check of the office"), icon="shield-check")
        self.look.clicked.connect(self.check_office)
        self.try_out = Button(translate("Settings", "Restore drill"), icon="history")
        self.try_out.clicked.connect(self.do_drill)
        self.restore = Button(
            translate("Settings", "Restoring of a backup"), icon="archive-restore"
        )
        self.restore.clicked.connect(self._ask_which)
        self.verdicts = NoteBox("", "info")
        card = Card(translate("Settings", "State of the database"), line_below=True)
        words = translate(
            "Settings",
            "Every page of the database is read again with its seal, and the trail is counted."
            " The drill restores the newest copy into a temporary folder, counts it and removes"
            " it; its minutes are among the documents.",
        )
        card.body.addWidget(label(words, "small_quiet", wrap=True))
        card.body.addWidget(self.verdicts)
        card.body.addLayout(
            row(
                *self._allowed(self.look, Action.CHECK_OFFICE),
                *self._allowed(self.try_out, Action.BACK_UP),
                None,
                spacing=8,
            )
        )
        card.body.addLayout(row(*self._allowed(self.restore, Action.RESTORE), None))
        return card

    def _runs(self) -> Card:
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        card = Card(translate("Settings", "The last copies and drills"), line_below=True)
        card.body.addLayout(self._lines)
        return card

    def _decided(self) -> Card:
        self.form = Form(_fields(), columns=2)
        self.pick = Button(
            translate("Settings", "Choice of a folder"), "link", icon="folder-open", small=True
        )
        self.pick.clicked.connect(self._pick_folder)
        self.save_button = Button(translate("Settings", "Saving"), icon="save")
        self.save_button.clicked.connect(self.save)
        card = Card(translate("Settings", "Second place and warnings"), line_below=True)
        card.body.addWidget(self.form)
        may = self.desk.may(Action.CHANGE_SETTINGS)
        self.form.setEnabled(may)
        if may:
            card.body.addLayout(row(self.save_button, self.pick, None, spacing=8))
        else:
            reason = self.reason(Action.CHANGE_SETTINGS)
            card.body.addWidget(ForbiddenAction(self.save_button.text(), reason, below=True))
        return card

    def _allowed(self, button: Button, action: Action) -> list[Button | ForbiddenAction]:
        if self.desk.may(action):
            return [button]
        return [ForbiddenAction(button.text(), self.reason(action))]

    def show_last(self) -> None:
        """Show when the last copy was made, the last runs, and what the office decided."""
        self.work(
            lambda: (
                last_backup(self.desk),
                list_runs(self.desk, RUNS),
                backup_settings(self.desk),
            ),
            lambda found: self._show(*found),
        )

    def _show(self, found: LastBackup | None, runs: list[RunRow], settings: BackupSettings) -> None:
        self.last.say(backup_words(self.desk, found), "done" if is_well(found) else "warning")
        refill(self._lines, lambda: self._run_lines(runs))
        self.form.set_values(
            {
                "second": settings.second,
                "worry_days": str(settings.worry_days),
                "drill_days": str(settings.drill_days),
            }
        )
        self.form.clear_errors()

    def _run_lines(self, runs: list[RunRow]) -> list[QWidget]:
        if not runs:
            words = translate("Settings", "The first copy is made at the next opening.")
            return [label(words, "small_quiet", wrap=True)]
        return [self._run_line(one) for one in runs]

    def _run_line(self, run: RunRow) -> QWidget:
        at = self.desk.local(run.at)
        when = f"{isolate(short_date(at.date()))}  {isolate(time_of_day(at))}"
        state = BadgeSpec(
            translate("Settings", "sound") if run.sound else translate("Settings", "failed"),
            "accepted" if run.sound else "late",
        )
        size = translate("Settings", "{number} MB", number=isolate(f"{run.size / MEGABYTE:.1f}"))
        kind = label(tell(KINDS[run.kind]), "medium") if run.kind in KINDS else label(run.kind)
        line = row(kind, label(when, "small"), None, label(size if run.size else "", "small"),
                   Badge(state), spacing=10)  # fmt: skip
        made = held(line)
        made.setToolTip(isolate(Path(run.place).name))
        return made

    def typed(self) -> BackupSettings:
        """Return what is typed of the settings."""
        values = {name: str(value).strip() for name, value in self.form.values().items()}
        worry, drill_days = (
            int(values[name]) if values[name].isdigit() else 0
            for name in ("worry_days", "drill_days")
        )
        return BackupSettings(values["second"], worry, drill_days)

    def save(self) -> None:
        """Store the second place and the days."""
        desk, typed = self.desk, self.typed()
        self.work(
            lambda: save_backup_settings(desk, typed), lambda _none: self._saved(), self._not_saved
        )

    def _saved(self) -> None:
        self.told.emit(translate("Settings", "The care of the copies is saved."))
        self.show_last()

    def _not_saved(self, error: Exception) -> None:
        if isinstance(error, InvalidError):
            self.form.set_errors(error.faults)
        else:
            self.failed.emit(error)

    def _pick_folder(self) -> None:
        words = translate("Settings", "Second place of the copies")
        chosen = QFileDialog.getExistingDirectory(self, words)
        if chosen:
            self.form.set_values({"second": chosen})

    def do_drill(self) -> None:
        """Restore the newest copy into a temporary folder and say whether it agrees."""
        self.try_out.setEnabled(False)
        background.run(
            lambda: drill(self.desk), self._drilled, self._not_drilled, owner=self,
            lane=background.FILES,
        )  # fmt: skip

    def _drilled(self, run: RunRow) -> None:
        self.try_out.setEnabled(True)
        words = translate(
            "Settings", "The drill is done: the copy was restored and holds what was noted."
        )
        if run.sound:
            self.told.emit(words)
        self.show_last()

    def _not_drilled(self, error: Exception) -> None:
        self.try_out.setEnabled(True)
        self.failed.emit(error)
        self.show_last()

    def _ask_which(self) -> None:
        words = translate("Settings", "Which backup is to be restored")
        folder = str(own_folder(self.desk))
        chosen, _filter = QFileDialog.getOpenFileName(self, words, folder, f"(*{SUFFIX})")
        if chosen:
            self.restore_from(Path(chosen))

    def restore_from(self, bundle: Path) -> RestoreCard:
        """Show what a backup holds beside the office, and offer the switch."""
        card = RestoreCard(self.window(), self.desk, bundle)
        card.restored.connect(self.replaced)
        card.open()
        return card

    def _ask_where(self) -> None:
        words = translate("Settings", "Where to write the backup")
        name = f"{self.desk.unit.code}-{self.desk.today().isoformat()}{SUFFIX}"
        chosen, _filter = QFileDialog.getSaveFileName(self, words, name, f"(*{SUFFIX})")
        if chosen:
            self.copy_to(Path(chosen))

    def copy_to(self, out: Path) -> None:
        """Write a copy in the background and say where it lies."""
        self.make.setEnabled(False)
        self.phrase.clear_errors()
        phrase = str(self.phrase.value("phrase"))
        background.run(
            lambda: back_up(self.desk, out, phrase),
            lambda _none: self._copied(out),
            self._not_copied,
            owner=self,
            lane=background.FILES,
        )

    def _copied(self, out: Path) -> None:
        self.make.setEnabled(True)
        self.phrase.set_values({"phrase": ""})
        words = translate("Settings", "The backup {name} is written and checked.",
                          name=isolate(out.name))  # fmt: skip
        self.told.emit(words)
        self.copied.emit()
        self.show_last()

    def _not_copied(self, error: Exception) -> None:
        self.make.setEnabled(True)
        if isinstance(error, InvalidError):
            self.phrase.set_errors(error.faults)
        else:
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


def _fields() -> list[Field]:
    return [
        Field(
            "second",
            translate("Settings", "Second place of the copies"),
            "reference",
            span=0,
            help=translate(
                "Settings",
                "A folder on another disk or USB key; copies follow when it is there",
            ),
        ),
        Field("worry_days", translate("Settings", "Warn after, in days"), "number"),
        Field("drill_days", translate("Settings", "Drill every, in days"), "number"),
    ]
