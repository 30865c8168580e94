"""Scanned papers: the scanner's folder of this computer, and how heavy a paper may be."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.formats import isolate
from desktop_app.domain.roles import Action
from desktop_app.domain.scans import Limits
from desktop_app.services.attachments import limits, save_limits
from desktop_app.services.desk import Desk
from desktop_app.translate import translate
from desktop_app.ui import this_computer
from desktop_app.ui.pages.add_papers import original_options
from desktop_app.ui.pages.settings_part import Part
from desktop_app.ui.widgets.button import Button, ForbiddenAction
from desktop_app.ui.widgets.card import Card, column, row
from desktop_app.ui.widgets.choices import Option, SegmentedControl
from desktop_app.ui.widgets.labels import label, show_when
from desktop_app.ui.widgets.notes import NoteBox

MEGABYTES = (5, 10, 15, 30)
MEGAPIXELS = (20, 40, 80)


class ScansPart(Part):
    """Where the scanner writes, what becomes of its files, and the office's limits."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        line = row(column(self._folder_card(), None), column(self._limits_card(), None), spacing=12)
        line.setStretch(0, 1)
        line.setStretch(1, 1)
        self.setLayout(line)

    def _folder_card(self) -> Card:
        self.folder = NoteBox("", "info")
        self.choose = Button(translate("Scanner", "Choice of the folder…"), icon="folder-open")
        self.forget = Button(translate("Scanner", "Without a folder"), "link")
        self.originals = SegmentedControl(
            original_options(), translate("Scanner", "The scanner's files")
        )
        self.choose.clicked.connect(self._ask)
        self.forget.clicked.connect(lambda: self.take_folder(None))
        self.originals.chosen.connect(self._keep_originals)
        card = Card(translate("Scanner", "Folder of the scanner"), line_below=True)
        advice = translate(
            "Scanner",
            "Papers that the scanner writes there and the office does not keep yet are offered on"
            " the first page, on requests and on files. Kept on this computer.",
        )
        card.body.addWidget(label(advice, "small_quiet", wrap=True))
        card.body.addWidget(self.folder)
        card.body.addLayout(row(self.choose, self.forget, None))
        words = translate("Scanner", "The scanner's files, once their papers are kept:")
        card.body.addWidget(label(words, "small"))
        card.body.addLayout(row(self.originals, None))
        return card

    def _limits_card(self) -> Card:
        self.megabytes = SegmentedControl(
            [Option(str(n), translate("Scanner", "%n MB", n=n)) for n in MEGABYTES],
            translate("Scanner", "Heaviest file"),
        )
        self.megapixels = SegmentedControl(
            [Option(str(n), translate("Scanner", "%n million points", n=n)) for n in MEGAPIXELS],
            translate("Scanner", "Largest picture"),
        )
        card = Card(translate("Scanner", "Limits of a scanned paper"), line_below=True)
        for words, control in (
            (translate("Scanner", "Heaviest file"), self.megabytes),
            (translate("Scanner", "Largest picture"), self.megapixels),
        ):
            control.chosen.connect(lambda _code: self._keep_limits())
            card.body.addWidget(label(words, "small"))
            card.body.addLayout(row(control, None))
        advice = translate(
            "Scanner",
            "PDF files and JPEG, PNG and TIFF pictures are kept, after they were really opened;"
            " nothing else. An A4 page scanned in grey at 200 dots an inch takes less than 1 MB."
            " The limits hold for every account of the office.",
        )
        card.body.addWidget(label(advice, "small_quiet", wrap=True))
        if not self.desk.may(Action.CHANGE_SETTINGS):
            for control in (self.megabytes, self.megapixels):
                control.setEnabled(False)
            locked = translate("Scanner", "Change of the limits")
            card.body.addWidget(ForbiddenAction(locked, self.reason(Action.CHANGE_SETTINGS)))
        return card

    def show_scans(self) -> None:
        """Show the folder of this computer and the limits of the office."""
        self._show_folder()
        self.work(lambda: limits(self.desk), self._show_limits)

    def _show_folder(self) -> None:
        folder = this_computer.scan_folder()
        if folder is None:
            self.folder.say(translate("Scanner", "No folder is chosen."), "info")
        elif folder.is_dir():
            self.folder.say(isolate(str(folder)), "done")
        else:
            words = translate(
                "Scanner", "The folder {name} is not there. Plug the disk in, or choose another.",
                name=isolate(str(folder)),
            )  # fmt: skip
            self.folder.say(words, "warning")
        show_when(self.forget, folder is not None)
        self.originals.set_value(this_computer.originals() or this_computer.KEEP_ORIGINALS)

    def _show_limits(self, found: Limits) -> None:
        self.megabytes.set_value(str(found.megabytes))
        self.megapixels.set_value(str(found.megapixels))

    def _ask(self) -> None:
        words = translate("Scanner", "The folder the scanner writes to")
        chosen = QFileDialog.getExistingDirectory(self, words)
        if chosen:
            self.take_folder(Path(chosen))

    def take_folder(self, folder: Path | None) -> None:
        """Look for papers in another folder from now on, or in none."""
        this_computer.keep_scan_folder(folder)
        self._show_folder()
        self.told.emit(translate("Scanner", "The folder of the scanner is remembered."))

    def _keep_originals(self, choice: str) -> None:
        this_computer.keep_originals(choice)
        self.told.emit(translate("Scanner", "The choice is remembered on this computer."))

    def _keep_limits(self) -> None:
        chosen = Limits(
            int(self.megabytes.value() or Limits().megabytes),
            int(self.megapixels.value() or Limits().megapixels),
        )
        told = translate("Scanner", "The limits are saved.")
        self.work(lambda: save_limits(self.desk, chosen), lambda _none: self.told.emit(told))
