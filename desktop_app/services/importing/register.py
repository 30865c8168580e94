"""Reads a whole workbook as a register: its sheets recognised, its rows typed and checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.messages import message
from desktop_app.services.importing.headings import IGNORED, SheetKind, Table, recognise_table
from desktop_app.services.importing.lines import data_lines
from desktop_app.services.importing.people_lines import PersonLine, Reader, read_person
from desktop_app.services.importing.reading import Sheet, WorkbookError, read_workbook
from desktop_app.services.importing.request_lines import RequestLine, read_request
from desktop_app.services.importing.words import load_words
from desktop_app.services.resources import Reference


@dataclass(frozen=True, slots=True)
class SheetSummary:
    """How a sheet was understood; `kind` is None for one that is left aside.

    `columns` holds (heading, field), `unknown` the headings that nothing is taken from.
    """

    name: str
    kind: SheetKind | None
    rows: int
    columns: tuple[tuple[str, str], ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Register:
    """A workbook's rows in the order of its sheets, people before requests."""

    name: str
    tables: tuple[Table, ...]
    people: tuple[PersonLine, ...]
    requests: tuple[RequestLine, ...]
    sheets: tuple[SheetSummary, ...]

    @property
    def rows(self) -> int:
        """Return how many rows carry data."""
        return len(self.people) + len(self.requests)

    def fresh(self) -> Register:
        """Return the register as it was read: placing rows in families writes on them."""
        people = tuple(
            replace(
                line,
                person=dict(line.person),
                remarks=list(line.remarks),
                findings=list(line.findings),
            )
            for line in self.people
        )
        requests = tuple(
            replace(line, remarks=list(line.remarks), findings=list(line.findings))
            for line in self.requests
        )
        return replace(self, people=people, requests=requests)


def read_register(path: Path, reference: Reference, catalogue: Catalogue, today: date) -> Register:
    """Return what a workbook holds; WorkbookError when it cannot be read or is no register."""
    sheets = read_workbook(path)
    recognised = [(sheet, recognise_table(sheet)) for sheet in sheets]
    tables = tuple(table for _, table in recognised if table is not None)
    if not tables:
        raise _no_register(sheets)
    words = load_words()
    reader = Reader(reference, words, today)
    people = tuple(
        read_person(line, reader)
        for table in tables
        if table.kind is SheetKind.PEOPLE
        for line in data_lines(table)
    )
    requests = tuple(
        read_request(line, catalogue, words, today)
        for table in tables
        if table.kind is SheetKind.REQUESTS
        for line in data_lines(table)
    )
    if not people and not requests:
        raise _no_rows()
    summaries = tuple(_summary(sheet, table, people, requests) for sheet, table in recognised)
    return Register(path.name, tables, people, requests, summaries)


def _no_register(sheets: Sequence[Sheet]) -> WorkbookError:
    names = "، ".join(f"«{sheet.name}»" for sheet in sheets[:5])
    return WorkbookError(
        message(
            "Import",
            "No sheet of the workbook was recognised as a register (sheets: {names}). A list of"
            " people needs headings for the name and the service number or the relation; a list"
            " of requests needs the kind of request, its date and the service number.",
            names=names,
        ),
        "no_register",
    )


def _no_rows() -> WorkbookError:
    return WorkbookError(
        message(
            "Import",
            "The register has its headings but no rows. Choose the workbook that is filled in.",
        ),
        "no_rows",
    )


def _summary(
    sheet: Sheet,
    table: Table | None,
    people: Sequence[PersonLine],
    requests: Sequence[RequestLine],
) -> SheetSummary:
    if table is None:
        return SheetSummary(sheet.name, None, 0)
    columns = sorted(
        (column.place, column.heading, field)
        for field, columns in table.columns.items()
        if field != IGNORED
        for column in columns
    )
    left = [column.heading for column in table.columns.get(IGNORED, ())]
    rows = [one.line for one in people] + [one.line for one in requests]
    return SheetSummary(
        sheet.name,
        table.kind,
        sum(1 for line in rows if line.table is table),
        tuple((heading, field) for _, heading, field in columns),
        (*left, *table.unknown),
    )
