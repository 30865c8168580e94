"""What the office decides for its dispatch slips: addressees, remarks, numbers, reminders."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy.orm import Session

from desktop_app import paths
from desktop_app.domain.dispatch import is_number_pattern, number_as_written
from desktop_app.domain.errors import FieldError, InvalidError
from desktop_app.domain.formats import FRENCH
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import clean_text
from desktop_app.domain.vocabulary import Provider
from desktop_app.services.desk import Desk
from desktop_app.services.numbering import slip_place
from desktop_app.services.settings import PREFERENCES
from desktop_app.storage.models import Setting

DISPATCH = "dispatch"
LONGEST_NUMBER = 40
ARABIC = "ar"
READ = frozenset({ARABIC, FRENCH})
LISTS = ("remarks", "channels", "remarks_fr", "channels_fr")


@dataclass(frozen=True, slots=True)
class DispatchSettings:
    """The unit's own words for its slips; addressees and subjects by the provider's code.

    What is French is for the bodies whose language is `fr`: all others read Arabic.
    """

    number_pattern: str
    supervisor: str
    addressees: Mapping[str, str]
    subjects: Mapping[str, str]
    remarks: tuple[str, ...]
    channels: tuple[str, ...]
    reminder_days: int
    languages: Mapping[str, str]
    addressees_fr: Mapping[str, str]
    subjects_fr: Mapping[str, str]
    remarks_fr: tuple[str, ...]
    channels_fr: tuple[str, ...]
    supervisor_fr: str

    def language(self, provider: Provider) -> str:
        """Return the language a body reads."""
        return self.languages.get(provider.value, ARABIC)

    def addressee_in(self, provider: Provider, language: str, written: str) -> str:
        """Return whom a body's letters are for; in Arabic as `written` on the slip."""
        return self.addressees_fr[provider.value] if language == FRENCH else written

    def in_french(self, words: str) -> str:
        """Return a remark or a way of sending in French, where the list has it; else as it is."""
        pairs = dict(zip((*self.remarks, *self.channels), self._french(), strict=False))
        return pairs.get(words, words)

    def _french(self) -> tuple[str, ...]:
        remarks = [*self.remarks_fr, *self.remarks[len(self.remarks_fr) :]]
        return (*remarks[: len(self.remarks)], *self.channels_fr)

    def supervisor_in(self, language: str) -> str:
        """Return under whose authority the unit writes."""
        return self.supervisor_fr if language == FRENCH else self.supervisor

    def written(self, number: str) -> str:
        """Return a slip's number as the unit writes it."""
        return number_as_written(self.number_pattern, *slip_place(number))


@lru_cache(maxsize=1)
def _table() -> dict[str, Any]:
    return tomllib.loads(paths.resources("reference", "dispatch.toml").read_text("utf-8"))


def read_dispatch_settings(session: Session, desk: Desk) -> DispatchSettings:
    """Return the office's settings: the program's own, as far as the office changed nothing."""
    table = _table()
    bodies = {provider.value: table["bodies"][provider.value] for provider in Provider}
    values: dict[str, Any] = {
        "number_pattern": table["number_pattern"],
        "supervisor": _supervisor(table["supervisors"], desk.unit.command_ar),
        "addressees": {code: body["addressee"] for code, body in bodies.items()},
        "subjects": {code: body["subject"] for code, body in bodies.items()},
        "remarks": table["remarks"],
        "channels": table["channels"],
        "reminder_days": table["reminder_days"],
        "languages": {},
        "addressees_fr": {code: body["addressee_fr"] for code, body in bodies.items()},
        "subjects_fr": {code: body["subject_fr"] for code, body in bodies.items()},
        "remarks_fr": table["remarks_fr"],
        "channels_fr": table["channels_fr"],
        "supervisor_fr": _title(table["supervisors_fr"], desk.unit.command_ar),
    }
    values |= session.get_one(Setting, PREFERENCES).body.get(DISPATCH, {})
    for name in LISTS:
        values[name] = tuple(values[name])
    return DispatchSettings(**values)


def dispatch_settings(desk: Desk) -> DispatchSettings:
    """Return the office's settings for its slips."""
    with desk.read() as session:
        return read_dispatch_settings(session, desk)


def _supervisor(titles: Mapping[str, str], command: str) -> str:
    """Return the title of who heads a command: «السيد والي أمن طنجة»."""
    for opening, title in titles.items():
        if command.startswith(opening):
            return title + command.removeprefix(opening)
    return ""


def _title(titles: Mapping[str, str], command: str) -> str:
    """Return the title of who heads a command, without its town."""
    return next((title for start, title in titles.items() if command.startswith(start)), "")


def save_dispatch_settings(desk: Desk, settings: DispatchSettings) -> None:
    """Change the settings for later slips; those issued keep their words.

    Raises InvalidError (`number_pattern`, `remarks`, `channels`, `reminder_days`).
    """
    cleaned = _clean(settings)
    faults = _faults(cleaned)
    if faults:
        raise InvalidError(faults)
    body = asdict(cleaned) | {name: list(getattr(cleaned, name)) for name in LISTS}
    with desk.write(Action.CHANGE_SETTINGS) as session:
        setting = session.get_one(Setting, PREFERENCES)
        setting.body = {**setting.body, DISPATCH: body}


def _clean(settings: DispatchSettings) -> DispatchSettings:
    return DispatchSettings(
        number_pattern=clean_text(settings.number_pattern),
        supervisor=clean_text(settings.supervisor)[:200],
        addressees=_texts(settings.addressees),
        subjects=_texts(settings.subjects),
        remarks=_lines(settings.remarks, 120),
        channels=_lines(settings.channels, 60),
        reminder_days=settings.reminder_days,
        languages={code: name for code, name in settings.languages.items() if name in READ},
        addressees_fr=_texts(settings.addressees_fr),
        subjects_fr=_texts(settings.subjects_fr),
        remarks_fr=_lines(settings.remarks_fr, 120),
        channels_fr=_lines(settings.channels_fr, 60),
        supervisor_fr=clean_text(settings.supervisor_fr)[:200],
    )


def _texts(texts: Mapping[str, str]) -> dict[str, str]:
    return {code: clean_text(text)[:200] for code, text in texts.items()}


def _lines(texts: tuple[str, ...], longest: int) -> tuple[str, ...]:
    cleaned = (clean_text(text)[:longest] for text in texts)
    return tuple(dict.fromkeys(text for text in cleaned if text))


def _faults(settings: DispatchSettings) -> list[FieldError]:
    faults = []
    if not is_number_pattern(settings.number_pattern) or (
        len(settings.number_pattern) > LONGEST_NUMBER
    ):
        text = message("Dispatch", "Write the number with {number} and {year}, each once.")
        faults.append(FieldError("number_pattern", "bad_pattern", text))
    if not settings.remarks:
        text = message("Dispatch", "Keep one remark at least: a line of a slip needs one.")
        faults.append(FieldError("remarks", "missing_remarks", text))
    if not settings.channels:
        text = message("Dispatch", "Keep one way of sending at least.")
        faults.append(FieldError("channels", "missing_channels", text))
    if not 1 <= settings.reminder_days <= 365:
        text = message("Dispatch", "Type a number of days from 1 to 365.")
        faults.append(FieldError("reminder_days", "bad_days", text))
    return faults
