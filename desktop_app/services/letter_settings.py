"""What the office decides for its letters: openings, closings, terms, its own words in French."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from typing import Any

from sqlalchemy.orm import Session

from desktop_app import paths
from desktop_app.domain.dispatch import is_number_pattern
from desktop_app.domain.errors import FieldError, InvalidError
from desktop_app.domain.formats import FRENCH
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import clean_text
from desktop_app.domain.vocabulary import DecidingBody, Provider
from desktop_app.services.desk import Desk
from desktop_app.services.rows import UnitRow
from desktop_app.services.settings import PREFERENCES
from desktop_app.storage.models import Setting

LETTERS = "letters"
LONGEST = 200
LONGEST_TERM = 365
VOWELS = frozenset("aàâeéèêiîoôuûyAÀÂEÉÈÊIÎOÔUÛY")


@dataclass(frozen=True, slots=True)
class LetterSettings:
    """The unit's own words for its letters; names of bodies and institutions by their codes."""

    complement_days: int
    appeal_days: int
    opening_ar: str
    closing_ar: str
    enclosures_ar: str
    opening_fr: str
    closing_fr: str
    enclosures_fr: str
    number_pattern_fr: str
    letterhead_fr: tuple[str, ...]
    city_fr: str
    unit_fr: str
    head_title_fr: str
    head_name_fr: str
    bodies_ar: Mapping[str, str]
    bodies_fr: Mapping[str, str]
    providers_ar: Mapping[str, str]
    providers_fr: Mapping[str, str]

    def opening(self, language: str) -> str:
        """Return how a letter begins."""
        return self.opening_fr if language == FRENCH else self.opening_ar

    def closing(self, language: str) -> str:
        """Return how a letter ends."""
        return self.closing_fr if language == FRENCH else self.closing_ar

    def enclosures(self, language: str) -> str:
        """Return what goes with the notification of a decision; empty for nothing."""
        return self.enclosures_fr if language == FRENCH else self.enclosures_ar

    def body(self, code: DecidingBody, language: str) -> str:
        """Return who decides, as within a sentence."""
        return (self.bodies_fr if language == FRENCH else self.bodies_ar)[code.value]

    def provider(self, code: Provider, language: str) -> str:
        """Return an institution's full name, as within a sentence."""
        return (self.providers_fr if language == FRENCH else self.providers_ar)[code.value]

    def unit(self, unit: UnitRow, language: str) -> UnitRow:
        """Return the unit with its words in a language."""
        if language != FRENCH:
            return unit
        return replace(
            unit,
            city_ar=self.city_fr,
            name_ar=self.unit_fr,
            head_title_ar=self.head_title_fr,
            head_name_ar=self.head_name_fr or unit.head_name_ar,
            letterhead=self.letterhead_fr,
        )


@lru_cache(maxsize=1)
def _table() -> dict[str, Any]:
    return tomllib.loads(paths.resources("reference", "letters.toml").read_text("utf-8"))


def letter_settings(desk: Desk) -> LetterSettings:
    """Return the office's settings: the program's own, as far as the office changed nothing."""
    with desk.read() as session:
        return read_letter_settings(session, desk)


def read_letter_settings(session: Session, desk: Desk) -> LetterSettings:
    """Return the office's settings within a session."""
    values = dict(_table())
    values |= _unit_in_french(desk, values, values.pop("commands_fr"))
    values |= session.get_one(Setting, PREFERENCES).body.get(LETTERS, {})
    values["letterhead_fr"] = tuple(values["letterhead_fr"])
    return LetterSettings(**values)


def _unit_in_french(
    desk: Desk, table: Mapping[str, Any], commands: Mapping[str, str]
) -> dict[str, object]:
    """Return what the reference list knows of the unit's words in French."""
    unit = desk.reference.units.get(desk.unit.code)
    city = unit.city_fr if unit is not None else ""
    of_city = _of(city)
    openings = (name for start, name in commands.items() if desk.unit.command_ar.startswith(start))
    command = next(openings, "").format(city=of_city)
    name = str(table["unit_fr"]).format(city=of_city).strip()
    lines = [*table["letterhead_fr"], command, name]
    return {
        "city_fr": city,
        "unit_fr": name,
        "letterhead_fr": [line for line in lines if line],
    }


def _of(city: str) -> str:
    if not city:
        return ""
    return f"d'{city}" if city[0] in VOWELS else f"de {city}"


def save_letter_settings(desk: Desk, settings: LetterSettings) -> None:
    """Change the settings for later letters.

    Raises InvalidError (`complement_days`, `appeal_days`, `opening_ar`, `closing_ar`,
    `opening_fr`, `closing_fr`, `number_pattern_fr`, `letterhead_fr`, `unit_fr`).
    """
    cleaned = _clean(settings)
    faults = _faults(cleaned)
    if faults:
        raise InvalidError(faults)
    body = asdict(cleaned) | {"letterhead_fr": list(cleaned.letterhead_fr)}
    with desk.write(Action.CHANGE_SETTINGS) as session:
        setting = session.get_one(Setting, PREFERENCES)
        setting.body = {**setting.body, LETTERS: body}


def _clean(settings: LetterSettings) -> LetterSettings:
    values = asdict(settings)
    lines = (clean_text(line)[:LONGEST] for line in values["letterhead_fr"])
    cleaned: dict[str, Any] = {
        name: clean_text(value)[:LONGEST]
        for name, value in values.items()
        if isinstance(value, str)
    }
    return replace(settings, letterhead_fr=tuple(line for line in lines if line), **cleaned)


NEEDED = ("opening_ar", "closing_ar", "opening_fr", "closing_fr", "unit_fr")


def _faults(settings: LetterSettings) -> list[FieldError]:
    needed = message("Letters", "A letter cannot do without this line. Write it.")
    faults = [FieldError(name, "missing", needed) for name in NEEDED if not getattr(settings, name)]
    if not settings.letterhead_fr:
        faults.append(FieldError("letterhead_fr", "missing", needed))
    faults += [_bad_wording(name) for name in ("opening_fr", "closing_fr")
               if not _can_be_filled(getattr(settings, name))]  # fmt: skip
    if not is_number_pattern(settings.number_pattern_fr):
        text = message("Dispatch", "Write the number with {number} and {year}, each once.")
        faults.append(FieldError("number_pattern_fr", "bad_pattern", text))
    if not 0 <= settings.complement_days <= LONGEST_TERM:
        text = message("Letters", "Type a number of days from 0 to 365.")
        faults.append(FieldError("complement_days", "bad_days", text))
    if not 1 <= settings.appeal_days <= LONGEST_TERM:
        text = message("Letters", "Type a number of days from 1 to 365.")
        faults.append(FieldError("appeal_days", "bad_days", text))
    return faults


def _bad_wording(name: str) -> FieldError:
    text = message("Letters", "Only {title} may stand in braces here.")
    return FieldError(name, "bad_wording", text)


def _can_be_filled(wording: str) -> bool:
    rest = wording.replace("{title}", "")
    return "{" not in rest and "}" not in rest
