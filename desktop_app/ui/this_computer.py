"""What is remembered on this computer, outside the office: the look, who signed in last, sheets.

It lies unencrypted: nothing about a person is ever kept here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QSettings

ORGANISATION = "Riaya"
LOOK, LAST_NAME, PRINTS = "look", "last_name", "prints"
SCANNER, ORIGINALS = "scanner", "originals"
KEEP_ORIGINALS, DELETE_ORIGINALS = "keep", "delete"
SYSTEM = "system"


def _settings() -> QSettings:
    return QSettings(ORGANISATION, ORGANISATION)


def look() -> str:
    """Return the look chosen on this computer: light, dark or system."""
    return str(_settings().value(LOOK, SYSTEM))


def keep_look(choice: str) -> None:
    """Remember the look chosen."""
    _settings().setValue(LOOK, choice)


def last_name(folder: Path) -> str:
    """Return the account that last signed in to an office from here; empty when none did."""
    return str(_settings().value(_key(folder), ""))


def keep_last_name(folder: Path, name: str) -> None:
    """Remember which account signed in, never its password."""
    _settings().setValue(_key(folder), name)


def print_choices() -> dict[str, object]:
    """Return how documents were printed last from here: plain words by name."""
    try:
        kept = json.loads(str(_settings().value(PRINTS, "{}")))
    except json.JSONDecodeError:
        return {}
    return kept if isinstance(kept, dict) else {}


def keep_print_choices(choices: Mapping[str, object]) -> None:
    """Remember choices of a printer, a language, a sheet; never whose document it was."""
    _settings().setValue(PRINTS, json.dumps({**print_choices(), **choices}))


def scan_folder() -> Path | None:
    """Return the folder the scanner of this computer writes to; None when none was chosen."""
    kept = str(_settings().value(SCANNER, ""))
    return Path(kept) if kept else None


def keep_scan_folder(folder: Path | None) -> None:
    """Remember the scanner's folder, never the name of a file in it."""
    _settings().setValue(SCANNER, str(folder) if folder is not None else "")


def originals() -> str:
    """Return what becomes of a scanner's file once its paper is kept; empty when not asked yet."""
    return str(_settings().value(ORIGINALS, ""))


def keep_originals(choice: str) -> None:
    """Remember whether the scanner's files stay or are deleted."""
    _settings().setValue(ORIGINALS, choice)


def _key(folder: Path) -> str:
    # A slash would make groups of the path's parts.
    return f"{LAST_NAME}/{str(folder).replace('/', '|')}"
