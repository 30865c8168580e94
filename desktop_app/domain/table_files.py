"""Reads a file of tables, TOML by its text, so that a fault in a table names its place."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop_app.domain.catalogue_lines import Lines, Place
from desktop_app.domain.errors import CatalogueError
from desktop_app.domain.formats import isolate
from desktop_app.domain.messages import Message, message
from desktop_app.domain.table_checks import Table, TableError


class Places(Protocol):
    """Where the keys of a file's tables stand."""

    def of_key(self, place: Place, key: str, needle: str = "") -> int:
        """Return the line of a key, or of the needle in its value, or of its table."""

    def of_name(self, name: str) -> int:
        """Return the line of a name that stands alone in the file."""


@dataclass(frozen=True, slots=True)
class TableFile:
    """A file as it was read: its name, its tables by their kind, and their lines.

    In a workbook each kind of table has a sheet of its own, `by_sheet`, which a fault names.
    """

    name: str
    tables: Mapping[str, list[Table]]
    lines: Places
    by_sheet: bool = False

    def error(self, place: Place, fault: TableError) -> CatalogueError:
        """Return the refusal of a fault in one table, with file and line."""
        line = self.lines.of_key(place, fault.key, fault.needle)
        name = f"{self.name} ({place[0]})" if self.by_sheet else self.name
        return place_error(name, line, fault.text)


def read_tables(path: Path, kinds: Collection[str]) -> TableFile:
    """Read a TOML file that holds tables of these kinds only; CatalogueError names the fault."""
    text = ""
    try:
        text = path.read_text("utf-8-sig")
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise _broken(path, text, str(fault)) from None
    except (OSError, UnicodeDecodeError):
        raise CatalogueError(
            message(
                "Catalogue",
                "The file {file} cannot be read as UTF-8 text; save it so or put it back from the "
                "installation.",
                file=isolate(path.name),
            )
        ) from None
    lines = Lines(text)
    for key, value in tables.items():
        if key not in kinds or not _is_tables(value):
            unknown = message(
                "Catalogue",
                "“{key}” is unknown here; a file holds these tables only: {tables}.",
                key=key,
                tables=isolate(", ".join(f"[[{kind}]]" for kind in kinds)),
            )
            raise place_error(path.name, lines.of_name(key), unknown)
    return TableFile(path.name, tables, lines)


def _is_tables(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, dict) for one in value)


def _broken(path: Path, text: str, fault: str) -> CatalogueError:
    # The parser tells the line only inside its sentence, and not at the end of the file.
    told = re.search(r"at line (\d+)", fault)
    line = int(told[1]) if told else len(text.splitlines())
    return place_error(
        path.name,
        line,
        message(
            "Catalogue",
            "The text is not valid TOML ({detail}); check quotes, brackets and commas there.",
            detail=isolate(fault),
        ),
    )


def place_error(file: str, line: int, fault: Message) -> CatalogueError:
    """Return the refusal of a fault on one line of a file."""
    return CatalogueError(
        message(
            "Catalogue",
            "{file}, line {line}: {fault}",
            file=isolate(file),
            line=line,
            fault=fault,
        )
    )
