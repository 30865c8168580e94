"""The unit's own words: what stands on its letterhead and signs its documents."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal

from desktop_app.domain import formats
from desktop_app.domain.roles import Action
from desktop_app.services.desk import Desk
from desktop_app.services.rows import UnitRow
from desktop_app.services.settings import save_unit
from desktop_app.translate import translate
from desktop_app.ui.form import Field, Form
from desktop_app.ui.pages.settings_part import Part
from desktop_app.ui.widgets.button import Button, ForbiddenAction
from desktop_app.ui.widgets.card import Card, column, row
from desktop_app.ui.widgets.labels import hairline, label

PREVIEW_WIDTH = 340


class UnitPart(Part):
    """A form beside the letterhead it makes; `saved(desk)` with the changed desk."""

    saved = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.form = Form(_fields())
        self.form.changed.connect(lambda _name: self._preview())
        self.save_button = Button(
            translate("Settings", "Saving"), "primary", icon="save", keys="Ctrl+Enter"
        )
        self.save_button.clicked.connect(self.save)
        code = formats.isolate(desk.unit.code)
        detail = translate("Settings", "code {code}, part of every number", code=code)
        card = Card(
            translate("Settings", "Words of the unit"), label(detail, "small"), line_below=True
        )
        card.body.addWidget(self.form)
        may = desk.may(Action.CHANGE_SETTINGS)
        self.form.setEnabled(may)
        card.body.addSpacing(4)
        if may:
            card.body.addLayout(row(self.save_button, None))
        else:
            words = translate("Settings", "Saving")
            card.body.addWidget(ForbiddenAction(words, self.reason(Action.CHANGE_SETTINGS)))
        self._lines = label("", "strong", wrap=True)
        self._signature = label("", "base", wrap=True)
        sheet = Card(translate("Settings", "As it stands on the documents"), line_below=True)
        sheet.setFixedWidth(PREVIEW_WIDTH)
        sheet.body.addWidget(self._lines)
        sheet.body.addWidget(hairline())
        sheet.body.addWidget(self._signature)
        line = row(column(card, None), column(sheet, None), spacing=12)
        line.setStretch(0, 1)
        self.setLayout(line)

    def show_unit(self) -> None:
        """Show the words as they are stored."""
        unit = self.desk.unit
        self.form.set_values(
            {
                "name_ar": unit.name_ar,
                "command_ar": unit.command_ar,
                "city_ar": unit.city_ar,
                "phone": unit.phone,
                "head_title_ar": unit.head_title_ar,
                "head_name_ar": unit.head_name_ar,
                "letterhead": "\n".join(unit.letterhead),
            }
        )
        self._preview()

    def _typed(self) -> UnitRow:
        values = {name: str(value) for name, value in self.form.values().items()}
        lines = tuple(values.pop("letterhead").splitlines())
        return replace(self.desk.unit, letterhead=lines, **values)

    def _preview(self) -> None:
        unit = self._typed()
        self._lines.setText("\n".join(unit.letterhead))
        self._signature.setText(
            "\n".join(part for part in (unit.head_title_ar, unit.head_name_ar) if part)
        )

    def save(self) -> None:
        """Store the words."""
        unit = self._typed()
        self.save_button.setEnabled(False)
        self.work(lambda: save_unit(self.desk, unit), self._saved, self._refused)

    def _saved(self, desk: Desk) -> None:
        self.desk = desk
        self.save_button.setEnabled(True)
        self.show_unit()
        self.told.emit(translate("Settings", "The words of the unit are saved."))
        self.saved.emit(desk)

    def _refused(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        self.failed.emit(error)


def _fields() -> list[Field]:
    return [
        Field("name_ar", translate("Settings", "Name of the unit"), span=0),
        Field("command_ar", translate("Settings", "Command it belongs to")),
        Field("city_ar", translate("Settings", "Town")),
        Field("head_name_ar", translate("Settings", "Name of the head")),
        Field("head_title_ar", translate("Settings", "Title of the head")),
        Field("phone", translate("Settings", "Telephone of the unit"), "phone"),
        Field(
            "letterhead",
            translate("Settings", "Lines of the letterhead"),
            "long_text",
            help=translate("Settings", "One line of the documents' head on each line"),
            lines=5,
        ),
    ]
