"""What can be done from anywhere: the commands of the palette, by their words and their right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop_app.domain.names import fold
from desktop_app.domain.roles import Action
from desktop_app.services.desk import Desk
from desktop_app.translate import translate


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its words, the page that does it, and the right it takes."""

    words: str
    page: str
    icon: str
    right: Action | None = None
    arguments: Mapping[str, Any] = field(default_factory=dict)
    keys: str = ""


def answering(desk: Desk, text: str) -> list[Command]:
    """Return the account's commands whose words have all the words of a text, as they begin."""
    wanted = fold(text).split()
    return [
        one
        for one in commands()
        if (one.right is None or desk.may(one.right)) and _has_all(one.words, wanted)
    ]


def _has_all(words: str, wanted: list[str]) -> bool:
    held = [bare for word in fold(words).split() for bare in (word, word.removeprefix("ال"))]
    return all(any(word.startswith(begun) for word in held) for begun in wanted)


def commands() -> list[Command]:
    """Return every command, the daily ones first."""
    return [*_daily(), *_papers(), *_office(), *_settings()]


def _daily() -> list[Command]:
    return [
        Command(
            translate("Finder", "New file"), "file_form", "user-plus", Action.EDIT_PEOPLE,
            keys="Ctrl+Shift+N",
        ),
        Command(
            translate("Finder", "New request"), "new_request", "plus", Action.REGISTER_REQUEST,
            keys="Ctrl+N",
        ),
        Command(translate("Finder", "My day"), "home", "sun"),
        Command(translate("Finder", "Beneficiaries"), "people", "users"),
        Command(translate("Finder", "List of requests"), "requests", "file-text"),
        Command(translate("Finder", "New dispatch slip"), "dispatch", "send"),
        Command(translate("Finder", "Earlier dispatch slips"), "slips", "send"),
        Command(translate("Finder", "Terms and rights"), "terms", "calendar-clock"),
    ]  # fmt: skip


def _papers() -> list[Command]:
    return [
        Command(translate("Finder", "Register of requests"), "print", "book-open", Action.PRINT),
        Command(translate("Finder", "Verify a document"), "verify", "shield-check"),
        Command(translate("Finder", "What was printed"), "prints", "history"),
        Command(translate("Finder", "Import of a register"), "import", "upload", Action.IMPORT),
    ]


def _office() -> list[Command]:
    return [
        Command(translate("Finder", "Trash"), "trash", "trash-2"),
        Command(
            translate("Finder", "Exports that left"), "trash", "download",
            arguments={"tab": "exports"},
        ),
        Command(translate("Finder", "Trail"), "trail", "scroll-text", Action.SEE_TRAIL),
        Command(
            translate("Finder", "Exceptional looks"), "exceptions", "eye", Action.SEE_EXCEPTIONS
        ),
        Command(translate("Finder", "Merges made"), "merges", "merge"),
        Command(translate("Finder", "Roles and rights"), "roles", "shield-check"),
        Command(translate("Finder", "Agreements of a second person"), "approvals", "users"),
    ]  # fmt: skip


def _settings() -> list[Command]:
    parts = (
        ("unit", translate("Finder", "Settings: the unit"), "building-2"),
        ("accounts", translate("Finder", "Settings: accounts"), "users"),
        ("keys", translate("Finder", "Settings: keys and recovery code"), "key-round"),
        ("catalogue", translate("Finder", "Settings: catalogue of services"), "book-open"),
        ("budget", translate("Finder", "Settings: budget lines"), "wallet"),
        ("mine", translate("Finder", "Settings: my password and this computer"), "monitor"),
        ("dispatch", translate("Finder", "Settings: dispatch slips"), "send"),
        ("letters", translate("Finder", "Settings: letters"), "mail"),
        ("backup", translate("Finder", "Settings: backups"), "hard-drive-download"),
        ("tariffs", translate("Finder", "Settings: tariffs"), "scale"),
        ("calendar", translate("Finder", "Settings: holidays and feasts"), "calendar-days"),
        ("scans", translate("Finder", "Settings: scanned papers"), "scan-line"),
        ("about", translate("Finder", "Settings: about the program"), "info"),
    )
    return [
        Command(words, "settings", icon, arguments={"part": part}) for part, words, icon in parts
    ]
