"""The card that asks what of a list leaves the office, for what, and under which password."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.errors import InvalidError
from desktop_app.services import exports
from desktop_app.services.desk import Desk
from desktop_app.services.exports import ExportColumn, ExportForm, Sheet
from desktop_app.translate import tell, translate
from desktop_app.ui import background
from desktop_app.ui.form import CODES, Field, Form
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import column, row
from desktop_app.ui.widgets.labels import hairline, label
from desktop_app.ui.widgets.overlay import Overlay

WIDTH = 620
Maker = Callable[[ExportForm], list[Sheet]]


class ExportCard(Overlay):
    """Asks columns, a reason and an optional password. `told(words)` when the file is written."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        name: str,
        columns: Sequence[ExportColumn],
        make: Maker,
    ) -> None:
        super().__init__(window, WIDTH, top=56)
        self._desk, self._name, self._make = desk, name, make
        self._columns = exports.columns_of(desk, columns)
        self.form = Form(_fields(self._columns), columns=2)
        usual = CODES.join(one.name for one in self._columns if one.is_usual)
        self.form.set_values({"columns": usual})
        self.save_button = Button(
            translate("Exports", "Export"), "primary", icon="download", keys="Ctrl+Enter"
        )
        self.save_button.clicked.connect(self.ask_where)
        cancel = Button(translate("Exports", "Cancel"), "link")
        cancel.clicked.connect(self.close_overlay)
        title = translate("Exports", "Export of a list")
        self.card.setAccessibleName(title)
        words = translate(
            "Exports",
            "What leaves is entered in the trail with its reason, its count and its fingerprint,"
            " and bears your name and the hour.",
        )
        self.body.addLayout(row(label(title, "card"), None, margins=(16, 12, 16, 10)))
        self.body.addWidget(hairline())
        foot = row(self.save_button, cancel, None)
        self.body.addLayout(
            column(label(words, "small", wrap=True), self.form, foot, spacing=12,
                   margins=(16, 12, 16, 16))
        )  # fmt: skip

    def open(self) -> None:
        """Show the card with the cursor in its first field."""
        super().open()
        self.form.focus_first()

    def ask_where(self) -> None:
        """Ask where the file is to lie, once nothing is wrong with the card."""
        form = self._typed()
        faults = [*exports.reason_faults(form.reason)]
        self.form.clear_errors()
        if faults:
            self.form.set_errors(faults)
            self.place()
            return
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
        again = str(self.form.value("again"))
        desk, make = self._desk, self._make
        self.save_button.setEnabled(False)

        def task() -> int:
            from desktop_app.reports.protected_export import protected
            from desktop_app.reports.workbooks import workbook

            sheets = make(form)
            data = workbook(sheets)
            way = "workbook"
            if password:
                name = path.with_suffix(".xlsx").name
                data = protected(desk, data, name, sheets[0], password, again)
                way = "encrypted"
            count = sum(len(one.rows) for one in sheets)
            path.write_bytes(data)
            exports.log_export(desk, sheets[0].title, data, reason=form.reason, count=count,
                               columns=sheets[0].headings, way=way)  # fmt: skip
            return count

        background.run(task, self._done, self._refused, owner=self, lane=background.FILES)

    def _typed(self) -> ExportForm:
        names = str(self.form.value("columns")) if self._columns else ""
        chosen = tuple(name for name in names.split(CODES) if name)
        return ExportForm(chosen, str(self.form.value("reason")))

    def _password(self) -> str:
        return str(self.form.value("password"))

    def _done(self, count: int) -> None:
        self.close_overlay()
        words = translate("Exports", "%n rows were exported; the trail says by whom and why.",
                          n=count)  # fmt: skip
        self.told.emit(words)

    def _refused(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        if isinstance(error, InvalidError):
            self.form.set_errors(error.faults)
            self.place()
        else:
            self.failed.emit(error)

    def close_overlay(self) -> None:
        """Put the card away for good."""
        super().close_overlay()
        self.deleteLater()


def _fields(columns: Sequence[ExportColumn]) -> list[Field]:
    choices = [(one.name, tell(one.heading)) for one in columns]
    asked = [Field("columns", translate("Exports", "Columns"), "ticks", choices=choices, span=0)]
    return [
        *(asked if columns else ()),
        Field(
            "reason",
            translate("Exports", "For what, and for whom"),
            required=True,
            span=0,
            placeholder=translate("Exports", "Committee of the summer stays, asked by …"),
        ),
        Field(
            "password",
            translate("Exports", "Password (optional)"),
            "password",
            help=translate("Exports", "With one, an encrypted PDF carries the list"),
        ),
        Field("again", translate("Exports", "Password once more"), "password"),
    ]
