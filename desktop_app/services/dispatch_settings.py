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


@dataclass(frozen=True, slots=True)
class DispatchSettings:
    """The unit's own words for its slips; addressees and subjects by the provider's code."""

    number_pattern: str
    supervisor: str
    addressees: Mapping[str, str]
    subjects: Mapping[str, str]
    remarks: tuple[str, ...]
    channels: tuple[str, ...]
    reminder_days: int

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
    }
    values |= session.get_one(Setting, PREFERENCES).body.get(DISPATCH, {})
    for name in ("remarks", "channels"):
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


def save_dispatch_settings(desk: Desk, settings: DispatchSettings) -> None:
    """Change the settings for later slips; those issued keep their words.

    Raises InvalidError (`number_pattern`, `remarks`, `channels`, `reminder_days`).
    """
    cleaned = _clean(settings)
    faults = _faults(cleaned)
    if faults:
        raise InvalidError(faults)
    body = asdict(cleaned) | {
        "remarks": list(cleaned.remarks),
        "channels": list(cleaned.channels),
    }
    with desk.write(Action.CHANGE_SETTINGS) as session:
        setting = session.get_one(Setting, PREFERENCES)
        setting.body = {**setting.body, DISPATCH: body}


def _clean(settings: DispatchSettings) -> DispatchSettings:
    return DispatchSettings(
        number_pattern=clean_text(settings.number_pattern),
        supervisor=clean_text(settings.supervisor)[:200],
        addressees={code: clean_text(text)[:200] for code, text in settings.addressees.items()},
        subjects={code: clean_text(text)[:200] for code, text in settings.subjects.items()},
        remarks=_lines(settings.remarks, 120),
        channels=_lines(settings.channels, 60),
        reminder_days=settings.reminder_days,
    )


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
