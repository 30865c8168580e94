"""Gives the rows of a recognised sheet that carry data, field by field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from desktop_app.domain.messages import Message
from desktop_app.services.importing.cells import text_of
from desktop_app.services.importing.findings import Code, Finding, Severity
from desktop_app.services.importing.headings import IGNORED, Table
from desktop_app.services.importing.reading import Cell
from desktop_app.services.importing.words import folded, load_words

# Fields that may be filled in ahead of the people they are for.
FILLED_AHEAD = frozenset({"order", IGNORED})
SIGNIFICANT_ALONE = frozenset({"matricule", "payroll_number", "cnie", "file_number"})


@dataclass(frozen=True, slots=True)
class Line:
    """One row of data; `number` is the workbook's own."""

    table: Table
    number: int
    cells: list[Cell]
    plain: list[str]

    def cell(self, field: str) -> Cell:
        """Return the first filled cell of a field's columns, '' when all are empty."""
        for column in self.table.columns.get(field, ()):
            if column.place < len(self.cells) and self.cells[column.place] != "":
                return self.cells[column.place]
        return ""

    def text(self, field: str) -> str:
        """Return a field's text; dashes and words for «nothing» count as empty."""
        found = self.texts(field)
        return found[0][0] if found else ""

    def texts(self, field: str) -> list[tuple[str, bool]]:
        """Return the texts of all columns of a field, each with whether its heading is Arabic."""
        found = []
        for column in self.table.columns.get(field, ()):
            text = self.plain[column.place] if column.place < len(self.plain) else ""
            if something(text):
                found.append((text, column.is_arabic))
        return found

    def error(self, field: str, code: Code, message: Message) -> Finding:
        """Return a finding that keeps the row out."""
        return self._finding(Severity.ERROR, field, code, message)

    def warning(self, field: str, code: Code, message: Message) -> Finding:
        """Return a finding with which the row comes in."""
        return self._finding(Severity.WARNING, field, code, message)

    def _finding(self, severity: Severity, field: str, code: Code, message: Message) -> Finding:
        heading = self.table.heading(field)
        return Finding(severity, self.table.sheet.name, self.number, heading, code, message)


def something(text: str) -> str:
    """Return the text, or '' when it only says that there is nothing."""
    meaning = folded(text)
    return "" if not meaning or meaning in load_words().nothing else text


def data_lines(table: Table) -> Iterator[Line]:
    """Give the rows of data: not the empty ones, the totals, titles nor repeated headings."""
    first = table.heading_row + 1
    for index, cells in enumerate(table.sheet.rows[first:], start=first):
        line = Line(table, index + 1, cells, [text_of(cell) for cell in cells])
        if _carries_data(line):
            yield line


def _carries_data(line: Line) -> bool:
    filled = {field for field in line.table.columns if _is_filled(line, field)} - FILLED_AHEAD
    if not filled or _is_total(line) or _repeats_headings(line):
        return False
    # A lone text is a section's title, a date or a signature; a lone number is somebody's.
    return len(filled) > 1 or (
        bool(filled & SIGNIFICANT_ALONE) and any(map(str.isdigit, line.text(next(iter(filled)))))
    )


def _is_filled(line: Line, field: str) -> bool:
    columns = line.table.columns[field]
    return any(one.place < len(line.plain) and line.plain[one.place] for one in columns)


def _is_total(line: Line) -> bool:
    words = load_words().totals
    texts = islice((text for plain in line.plain if plain and (text := folded(plain))), 3)
    return any(text in words or text.startswith(_openings(words)) for text in texts)


@lru_cache(maxsize=1)
def _openings(words: frozenset[str]) -> tuple[str, ...]:
    return tuple(f"{word} " for word in words)


def _repeats_headings(line: Line) -> bool:
    columns = [column for columns in line.table.columns.values() for column in columns]
    same = sum(
        1
        for column in columns
        if column.place < len(line.plain)
        and folded(line.plain[column.place]) == folded(column.heading)
    )
    return same >= min(3, len(columns))
