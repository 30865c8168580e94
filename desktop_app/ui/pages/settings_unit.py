"""The unit's own words: what stands on its letterhead and signs its documents."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal

from desktop_app.domain import formats
from desktop_app.domain.errors import InvalidError
from desktop_app.domain.roles import Action
from desktop_app.reports.head_words import place_and_date
from desktop_app.services.desk import Desk
from desktop_app.services.rows import UnitRow
from desktop_app.services.settings import save_unit
from desktop_app.translate import translate
from desktop_app.ui.form import Field, Form
from desktop_app.ui.pages.settings_emblem import EmblemPart
from desktop_app.ui.pages.settings_part import Part
from desktop_app.ui.widgets.button import Button, ForbiddenAction
from desktop_app.ui.widgets.card import Card, column, row
from desktop_app.ui.widgets.labels import hairline, label

PREVIEW_WIDTH = 340
# How the form names no Hijri date; its corrections go by their days.
NO_HIJRI = "none"


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
        self._place = label("", "second", wrap=True)
        self._signature = label("", "base", wrap=True)
        self.emblem = EmblemPart(desk)
        self.emblem.setFixedWidth(PREVIEW_WIDTH)
        self.emblem.told.connect(self.told)
        self.emblem.failed.connect(self.failed)
        sheet = Card(translate("Settings", "As it stands on the documents"), line_below=True)
        sheet.setFixedWidth(PREVIEW_WIDTH)
        sheet.body.addWidget(self._lines)
        sheet.body.addWidget(self._place)
        sheet.body.addWidget(hairline())
        sheet.body.addWidget(self._signature)
        line = row(column(card, None), column(sheet, self.emblem, None, spacing=12), spacing=12)
        line.setStretch(0, 1)
        self.setLayout(line)

    def show_unit(self) -> None:
        """Show the words as they are stored, and the image."""
        unit = self.desk.unit
        self.emblem.show_emblem()
        self.form.set_values(
            {
                "name_ar": unit.name_ar,
                "command_ar": unit.command_ar,
                "city_ar": unit.city_ar,
                "phone": unit.phone,
                "head_title_ar": unit.head_title_ar,
                "head_name_ar": unit.head_name_ar,
                "letterhead": "\n".join(unit.letterhead),
                "hijri_offset": NO_HIJRI if unit.hijri_offset is None else str(unit.hijri_offset),
            }
        )
        self.form.clear_errors()
        self._preview()

    def _typed(self) -> UnitRow:
        values: dict[str, Any] = {name: str(value) for name, value in self.form.values().items()}
        lines = tuple(values.pop("letterhead").splitlines())
        chosen = values.pop("hijri_offset")
        offset = int(chosen) if chosen not in ("", NO_HIJRI) else None
        return replace(self.desk.unit, letterhead=lines, hijri_offset=offset, **values)

    def _preview(self) -> None:
        unit = self._typed()
        self._lines.setText("\n".join(unit.letterhead))
        self._place.setText(_place_words(self.desk, unit))
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
        if isinstance(error, InvalidError):
            self.form.set_errors(error.faults)
        else:
            self.failed.emit(error)


def _place_words(desk: Desk, unit: UnitRow) -> str:
    """Return place and day as letters bear them, with the Hijri day when it is wanted."""
    return "\n".join(place_and_date(unit, desk.today()))


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
        Field(
            "hijri_offset",
            translate("Settings", "Hijri date on the documents"),
            "choice",
            choices=_hijri_choices(),
            help=translate(
                "Settings",
                "It is computed, and may differ by a day from the sighting of the moon",
            ),
            span=0,
        ),
    ]


def _hijri_choices() -> list[tuple[str, str]]:
    return [
        (NO_HIJRI, translate("Settings", "None")),
        ("0", translate("Settings", "As computed")),
        ("-1", translate("Settings", "One day less than computed")),
        ("1", translate("Settings", "One day more than computed")),
    ]
