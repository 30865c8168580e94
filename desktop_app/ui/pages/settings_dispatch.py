"""The words of dispatch slips: addressees, subjects, remarks, numbers, days before a reminder."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.domain.vocabulary import Provider, label
from desktop_app.services.desk import Desk
from desktop_app.services.dispatch_settings import (
    DispatchSettings,
    dispatch_settings,
    save_dispatch_settings,
)
from desktop_app.translate import tell, translate
from desktop_app.ui.form import Field, Form
from desktop_app.ui.pages.settings_part import Part
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.choices import Option
from desktop_app.ui.widgets.inputs import TextField


class DispatchPart(Part):
    """A form of what later slips say; those issued keep their words."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.settings: DispatchSettings = dispatch_settings(desk)
        self.form = Form(_fields())
        pattern = self.form.input("number_pattern")
        if isinstance(pattern, TextField):
            pattern.keep_direction()
        self.save_button = Button(
            translate("Settings", "Saving"), "primary", icon="save", keys="Ctrl+Enter"
        )
        self.save_button.clicked.connect(self.save)
        self.lay_out_form(translate("Settings", "Dispatch slips"), self.form, self.save_button)

    def show_settings(self) -> None:
        """Read the settings and show them."""
        desk = self.desk
        self.work(lambda: dispatch_settings(desk), self._show)

    def _show(self, settings: DispatchSettings) -> None:
        self.settings = settings
        values = {
            "number_pattern": settings.number_pattern,
            "supervisor": settings.supervisor,
            "reminder_days": str(settings.reminder_days),
            "remarks": "\n".join(settings.remarks),
            "channels": "\n".join(settings.channels),
        }
        for provider in Provider:
            values[f"addressee_{provider}"] = settings.addressees[provider]
            values[f"subject_{provider}"] = settings.subjects[provider]
            values[f"language_{provider}"] = settings.language(provider)
            values[f"addressee_fr_{provider}"] = settings.addressees_fr[provider]
            values[f"subject_fr_{provider}"] = settings.subjects_fr[provider]
        self.form.set_values(values)
        self.form.clear_errors()

    def typed(self) -> DispatchSettings:
        """Return the settings as typed."""
        values = {name: str(value) for name, value in self.form.values().items()}
        days = values["reminder_days"]
        return replace(
            self.settings,
            number_pattern=values["number_pattern"],
            supervisor=values["supervisor"],
            reminder_days=int(days) if days.isdigit() else 0,
            remarks=tuple(values["remarks"].splitlines()),
            channels=tuple(values["channels"].splitlines()),
            addressees={one.value: values[f"addressee_{one}"] for one in Provider},
            subjects={one.value: values[f"subject_{one}"] for one in Provider},
            languages={one.value: values[f"language_{one}"] for one in Provider},
            addressees_fr={one.value: values[f"addressee_fr_{one}"] for one in Provider},
            subjects_fr={one.value: values[f"subject_fr_{one}"] for one in Provider},
        )

    def save(self) -> None:
        """Store the settings."""
        desk, typed = self.desk, self.typed()
        self.work(
            lambda: save_dispatch_settings(desk, typed), lambda _none: self._saved(),
            self._refused,
        )  # fmt: skip

    def _saved(self) -> None:
        self.told.emit(translate("Settings", "The words of the dispatch slips are saved."))
        self.show_settings()

    def _refused(self, error: Exception) -> None:
        self.show_faults(self.form, error)


def _fields() -> list[Field]:
    fields = [
        Field(
            "number_pattern",
            translate("Settings", "Number as written"),
            help=translate("Settings", "{number} and {year} are filled in"),
        ),
        Field("reminder_days", translate("Settings", "Days before a reminder"), "number"),
        Field("supervisor", translate("Settings", "Under the authority of"), span=0),
    ]
    for provider in Provider:
        body = tell(label(provider))
        fields += [
            Field(
                f"addressee_{provider}",
                translate("Settings", "Addressee: {body}", body=body),
                span=0,
            ),
            Field(
                f"subject_{provider}", translate("Settings", "Subject: {body}", body=body), span=0
            ),
            Field(
                f"language_{provider}",
                translate("Settings", "Language it reads: {body}", body=body),
                "segments",
                options=[Option("ar", "العربية"), Option("fr", "Français")],
                span=0,
            ),
            Field(
                f"addressee_fr_{provider}",
                translate("Settings", "Addressee in French: {body}", body=body),
                "latin",
                span=0,
            ),
            Field(
                f"subject_fr_{provider}",
                translate("Settings", "Subject in French: {body}", body=body),
                "latin",
                span=0,
            ),
        ]
    one_a_line = translate("Settings", "One on each line; the first is the usual one")
    return [
        *fields,
        Field("remarks", translate("Settings", "Remarks of the lines"), "long_text",
              help=one_a_line),
        Field("channels", translate("Settings", "Ways of sending"), "long_text", help=one_a_line),
    ]  # fmt: skip
