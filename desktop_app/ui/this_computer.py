"""What is remembered on this computer, outside the office: the look, and who signed in last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

ORGANISATION = "Riaya"
LOOK, LAST_NAME = "look", "last_name"
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


def _key(folder: Path) -> str:
    # A slash would make groups of the path's parts.
    return f"{LAST_NAME}/{str(folder).replace('/', '|')}"
