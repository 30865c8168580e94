"""The card that asks what of a list leaves the office, for what, and under which password."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.services import exports
from desktop_app.services.desk import Desk
from desktop_app.services.exports import ExportColumn, ExportForm, Sheet
from desktop_app.translate import tell, translate
from desktop_app.ui import background
from desktop_app.ui.form import CODES, Field, Form
from desktop_app.ui.pages.leaving_card import REASON, LeavingCard, reason_field
from desktop_app.ui.widgets.button import Button

WIDTH = 620
Maker = Callable[[ExportForm], list[Sheet]]


class ExportCard(LeavingCard):
    """Asks columns, a reason and an optional password. `told(words)` when the file is written."""

    told = Signal(str)

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        name: str,
        columns: Sequence[ExportColumn],
        make: Maker,
    ) -> None:
        self._desk, self._name, self._make = desk, name, make
        self._columns = exports.columns_of(desk, columns)
        form = Form(_fields(self._columns), columns=2)
        form.set_values({"columns": CODES.join(one.name for one in self._columns if one.is_usual)})
        button = Button(
            translate("Exports", "Export"), "primary", icon="download", keys="Ctrl+Enter"
        )
        title = translate("Exports", "Export of a list")
        words = translate(
            "Exports",
            "What leaves is entered in the trail with its reason, its count and its fingerprint,"
            " and bears your name and the hour.",
        )
        super().__init__(window, WIDTH, title, words, form, button, top=56)

    def leave(self) -> None:
        """Ask where the file is to lie."""
        ending = ".pdf" if self._password() else ".xlsx"
        day = self._desk.today().isoformat()
        chosen, _ = QFileDialog.getSaveFileName(
            self, translate("Exports", "Export of a list"), f"{self._name}-{day}{ending}",
            f"(*{ending})",
        )  # fmt: skip
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Make the list, write it, and note that it left."""
        form, password = self._typed(), self._password()
        again = self.typed("again")
        desk, make = self._desk, self._make
        self.save_button.setEnabled(False)

        def task() -> int:
            from desktop_app.reports.sheet_files import keep_sheets

            return keep_sheets(desk, make(form), path, password, again)

        background.run(task, self._done, self.refuse, owner=self, lane=background.FILES)

    def _typed(self) -> ExportForm:
        names = str(self.form.value("columns")) if self._columns else ""
        chosen = tuple(name for name in names.split(CODES) if name)
        return ExportForm(chosen, self.typed(REASON))

    def _password(self) -> str:
        return self.typed("password")

    def _done(self, count: int) -> None:
        self.close_overlay()
        words = translate("Exports", "%n rows were exported; the trail says by whom and why.",
                          n=count)  # fmt: skip
        self.told.emit(words)


def _fields(columns: Sequence[ExportColumn]) -> list[Field]:
    choices = [(one.name, tell(one.heading)) for one in columns]
    asked = [Field("columns", translate("Exports", "Columns"), "ticks", choices=choices, span=0)]
    return [
        *(asked if columns else ()),
        reason_field(translate("Exports", "Committee of the summer stays, asked by …")),
        Field(
            "password",
            translate("Exports", "Password (optional)"),
            "password",
            help=translate("Exports", "With one, an encrypted PDF carries the list"),
        ),
        Field("again", translate("Exports", "Password once more"), "password"),
    ]
