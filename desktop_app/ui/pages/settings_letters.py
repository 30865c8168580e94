"""The words of letters: how they begin and end, their terms, and the unit's own in French."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.services.desk import Desk
from desktop_app.services.letter_settings import (
    LetterSettings,
    letter_settings,
    save_letter_settings,
)
from desktop_app.translate import translate
from desktop_app.ui.form import Field, Form
from desktop_app.ui.pages.settings_part import Part
from desktop_app.ui.widgets.button import Button

TERMS = ("complement_days", "appeal_days")
TEXTS = (
    "opening_ar",
    "closing_ar",
    "enclosures_ar",
    "opening_fr",
    "closing_fr",
    "enclosures_fr",
    "number_pattern_fr",
    "city_fr",
    "unit_fr",
    "head_title_fr",
    "head_name_fr",
)


class LettersPart(Part):
    """A form of what later letters and attestations say."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.settings: LetterSettings = letter_settings(desk)
        self.form = Form(_fields())
        self.save_button = Button(
            translate("Settings", "Saving"), "primary", icon="save", keys="Ctrl+Enter"
        )
        self.save_button.clicked.connect(self.save)
        self.lay_out_form(
            translate("Settings", "Letters and attestations"), self.form, self.save_button
        )

    def show_settings(self) -> None:
        """Read the settings and show them."""
        desk = self.desk
        self.work(lambda: letter_settings(desk), self._show)

    def _show(self, settings: LetterSettings) -> None:
        self.settings = settings
        values = {name: str(getattr(settings, name)) for name in (*TERMS, *TEXTS)}
        values["letterhead_fr"] = "\n".join(settings.letterhead_fr)
        self.form.set_values(values)
        self.form.clear_errors()

    def typed(self) -> LetterSettings:
        """Return the settings as typed; a term that is no number is refused when saved."""
        values = {name: str(value) for name, value in self.form.values().items()}
        days = {name: int(values[name]) if values[name].isdecimal() else -1 for name in TERMS}
        return replace(
            self.settings,
            complement_days=days["complement_days"],
            appeal_days=days["appeal_days"],
            letterhead_fr=tuple(values["letterhead_fr"].splitlines()),
            opening_ar=values["opening_ar"],
            closing_ar=values["closing_ar"],
            enclosures_ar=values["enclosures_ar"],
            opening_fr=values["opening_fr"],
            closing_fr=values["closing_fr"],
            enclosures_fr=values["enclosures_fr"],
            number_pattern_fr=values["number_pattern_fr"],
            city_fr=values["city_fr"],
            unit_fr=values["unit_fr"],
            head_title_fr=values["head_title_fr"],
            head_name_fr=values["head_name_fr"],
        )

    def save(self) -> None:
        """Store the settings."""
        desk, typed = self.desk, self.typed()
        self.work(
            lambda: save_letter_settings(desk, typed), lambda _none: self._saved(), self._refused
        )

    def _saved(self) -> None:
        self.told.emit(translate("Settings", "The words of the letters are saved."))
        self.show_settings()

    def _refused(self, error: Exception) -> None:
        self.show_faults(self.form, error)


def _fields() -> list[Field]:
    title = translate("Settings", "{title} is how the addressee is spoken to")
    return [
        Field(
            "complement_days",
            translate("Settings", "Days to bring missing papers"),
            "number",
            help=translate("Settings", "0 says no term"),
        ),
        Field("appeal_days", translate("Settings", "Days to appeal a decision"), "number"),
        Field("opening_ar", translate("Settings", "Opening"), span=0),
        Field("closing_ar", translate("Settings", "Closing"), span=0),
        Field(
            "enclosures_ar",
            translate("Settings", "Enclosed with a decision"),
            help=translate("Settings", "Empty when nothing goes with it"),
            span=0,
        ),
        Field("opening_fr", translate("Settings", "Opening in French"), "latin", help=title),
        Field("enclosures_fr", translate("Settings", "Enclosed, in French"), "latin"),
        Field("closing_fr", translate("Settings", "Closing in French"), "latin", span=0),
        Field(
            "letterhead_fr",
            translate("Settings", "Letterhead in French"),
            "long_text",
            help=translate("Settings", "One line each; the last is the unit"),
            span=0,
        ),
        Field("unit_fr", translate("Settings", "The unit in French"), "latin", span=0),
        Field("city_fr", translate("Settings", "Town in French"), "latin"),
        Field("number_pattern_fr", translate("Settings", "Number in French letters"), "latin"),
        Field("head_title_fr", translate("Settings", "Title of the head in French"), "latin"),
        Field("head_name_fr", translate("Settings", "Name of the head in Latin letters"), "latin"),
    ]
