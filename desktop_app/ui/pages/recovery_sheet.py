"""The two ways the sheet of a recovery code leaves: to the printer, or as a PDF to be printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.translate import translate
from desktop_app.ui import background, printing
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import row

if TYPE_CHECKING:
    from desktop_app.services.desk import Desk

SHEET_NAME = "recovery-sheet"


class RecoverySheet(QWidget):
    """Two buttons for the code that is held. `told(words)` when it left, `failed(error)` else.

    The first page has it too: what makes documents is read in only when one is made.
    """

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, *beside: QWidget) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self._code = ""
        self.print_button = Button(
            translate("Recovery", "Printing of the sheet"), icon="printer", small=True
        )
        self.print_button.clicked.connect(self._print)
        save = Button(translate("Recovery", "Saving as PDF"), icon="download", small=True)
        save.clicked.connect(self._ask_where)
        self.setLayout(row(self.print_button, save, *beside, None))

    def hold(self, desk: Desk, code: str) -> None:
        """Take the code whose sheet is to leave; an empty one is held no more."""
        self._desk, self._code = desk, code

    def _print(self) -> None:
        words = translate("Recovery", "The sheet was sent to the printer.")
        self._hand_over(lambda data: printing.print_pdf(data, SHEET_NAME), words)

    def _ask_where(self) -> None:
        words = translate("Recovery", "Save the recovery sheet")
        chosen, _filter = QFileDialog.getSaveFileName(
            self, words, f"{SHEET_NAME}.pdf", "PDF (*.pdf)"
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Keep the sheet of the code as a file."""
        target = printing.pdf_path(path)
        words = translate("Recovery", "Saved. Print it, then delete the file.")
        self._hand_over(lambda data: printing.save_pdf(data, target), words)

    def _hand_over(self, take: Callable[[bytes], None], words: str) -> None:
        """Make the sheet, let it be taken, and note in the trail that it was; never the code."""
        desk, code = self._desk, self._code
        if desk is None or not code:
            return

        def leave() -> None:
            from desktop_app.reports.documents import make_recovery_sheet
            from desktop_app.services.printing import log_print

            made = make_recovery_sheet(desk, code)
            take(made.data)
            log_print(desk, made.trace)

        background.run(
            leave,
            lambda _none: self.told.emit(words),
            self.failed.emit,
            owner=self,
            lane=background.FILES,
        )
