"""How long each kind of record is kept, from which event, and by what text: configuration."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from desktop_app.domain.catalogue_lines import Place
from desktop_app.domain.dates import months_later
from desktop_app.domain.errors import CatalogueError
from desktop_app.domain.messages import message
from desktop_app.domain.table_checks import TableError
from desktop_app.domain.table_files import TableFile, read_tables

TABLE = "class"
MOST_YEARS = 200


class Event(StrEnum):
    """What the years are counted from."""

    DELETED = "deleted"
    ENDED = "ended"
    LAST_RIGHT = "last_right"
    NEVER = "never"


class RecordKind(StrEnum):
    """What is kept."""

    TRASH = "trash"
    SOCIAL_REQUEST = "social_request"
    HEALTH_REQUEST = "health_request"
    DROPPED_REQUEST = "dropped_request"
    FILE = "file"
    PRINTS = "prints"
    TRAIL = "trail"


@dataclass(frozen=True, slots=True)
class RetentionClass:
    """A kind of record, the event its years are counted from, and the ground they rest on."""

    kind: RecordKind
    name_ar: str
    event: Event
    years: int
    ground_ar: str

    def due_on(self, event: date) -> date:
        """Return the first day on which a record may be destroyed."""
        return months_later(event, 12 * self.years)


def load_retention(path: Path) -> Mapping[RecordKind, RetentionClass]:
    """Read the classes, one of each kind; CatalogueError names the line of a fault."""
    file = read_tables(path, (TABLE,))
    found = {}
    for number, table in enumerate(file.tables.get(TABLE, ())):
        one = _class(file, (TABLE, number, -1), table)
        found[one.kind] = one
    for kind in RecordKind:
        if kind not in found:
            text = message("Retention", "The kind of record “{kind}” has no class.", kind=kind)
            raise CatalogueError(text)
    return found


def _class(file: TableFile, place: Place, table: Mapping[str, object]) -> RetentionClass:
    try:
        return RetentionClass(
            kind=RecordKind(str(table.get("kind", ""))),
            name_ar=_words(table, "name_ar"),
            event=Event(str(table.get("event", ""))),
            years=_years(table),
            ground_ar=_words(table, "ground_ar"),
        )
    except TableError as fault:
        raise file.error(place, fault) from None
    except ValueError:
        text = message("Retention", "“kind” or “event” is none that is known.")
        raise file.error(place, TableError("kind", text)) from None


def _words(table: Mapping[str, object], key: str) -> str:
    found = table.get(key)
    if not isinstance(found, str) or not found.strip():
        raise TableError(key, message("Retention", "“{key}” is missing.", key=key))
    return found


def _years(table: Mapping[str, object]) -> int:
    found = table.get("years", 0)
    if not isinstance(found, int) or isinstance(found, bool) or not 0 <= found <= MOST_YEARS:
        raise TableError("years", message("Retention", "“years” is a whole number, 0 to 200."))
    return found
