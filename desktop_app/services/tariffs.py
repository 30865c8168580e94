"""The versions of the tariff: those of the program with those the office brought in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app import paths
from desktop_app.domain.catalogue_lines import Place
from desktop_app.domain.errors import CatalogueError
from desktop_app.domain.formats import dirhams, isolate
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.domain.table_checks import Table
from desktop_app.domain.table_files import TableFile, read_tables
from desktop_app.domain.tariff_reader import KINDS, load_tariffs, read_tariff
from desktop_app.domain.tariffs import Act, KeyLetter, Tariff, Tariffs
from desktop_app.services.approvals import Grave, require_second_within
from desktop_app.services.care_rows import ActChoice, cotation_words
from desktop_app.services.dated_changes import in_force_from
from desktop_app.services.desk import Desk
from desktop_app.services.importing.reading import Cell, Sheet, read_workbook
from desktop_app.services.tariff_rows import TariffRow, ValueRow
from desktop_app.storage.models import TariffVersion
from desktop_app.translate import tell

LIST_MARK = "|"
SUBJECT = "tariff/"


@lru_cache(maxsize=1)
def shipped_tariffs() -> Tariffs:
    """Return the program's own versions; CatalogueError names the file and line of a fault."""
    return load_tariffs(paths.resources("tariffs"))


def tariffs_of(session: Session) -> Tariffs:
    """Return all versions: the program's own and the office's, in order."""
    tariffs = shipped_tariffs()
    # In the order they were brought in: one may be based on another.
    for row in session.scalars(select(TariffVersion).order_by(TariffVersion.at)):
        file = _kept(row.name, row.since, row.body)
        tariffs = tariffs.with_version(read_tariff(file, tariffs))
    return tariffs


def _kept(name: str, since: date, body: Mapping[str, Any]) -> TableFile:
    """Return the tables of a version as they were kept, with its day."""
    tables: dict[str, list[Any]] = {
        kind: [dict(table) for table in body.get(kind, [])] for kind in KINDS
    }
    for table in tables["tariff"]:
        table["since"] = since
    return TableFile(name, tables, _Rows())


def list_tariffs(desk: Desk) -> tuple[TariffRow, ...]:
    """Return the versions as the settings show them, the latest first."""
    desk.require(Action.SEE_REQUESTS)
    with desk.read() as session:
        tariffs = tariffs_of(session)
        own = {row.name: row.at for row in session.scalars(select(TariffVersion))}
    today = desk.today()
    present = next((one.name for one in reversed(tariffs.versions) if one.since <= today), "")
    before: Tariff | None = None
    rows = []
    for tariff in tariffs.versions:
        rows.append(_row(tariff, before, present, own.get(tariff.name)))
        before = tariff
    return tuple(reversed(rows))


def _row(
    tariff: Tariff, before: Tariff | None, present: str, brought_at: datetime | None
) -> TariffRow:
    return TariffRow(
        name=tariff.name,
        since=tariff.since,
        title_ar=tariff.title_ar,
        note=tariff.note,
        is_present=tariff.name == present,
        brought_at=brought_at,
        mutual_up_to=tariff.mutual_up_to,
        keys=len(tariff.keys),
        acts=len(tariff.acts),
        values=tuple(
            ValueRow(key.letter, key.name_ar, key.value, key.editable, _is_new(before, key))
            for key in tariff.keys.values()
        ),
        groups=tuple(
            (group.name_ar, group.rate, group.complementary_up_to, group.editable)
            for group in tariff.groups.values()
        ),
    )


def _is_new(before: Tariff | None, key: KeyLetter) -> bool:
    """Tell whether a version gives a key letter another value than the one before it."""
    if before is None:
        return False
    known = before.keys.get(key.letter)
    return known is None or known.value != key.value


def act_choices(tariff: Tariff) -> tuple[ActChoice, ...]:
    """Return what may be typed on a line under a version: key letters first, then acts."""
    return (
        *(_key_choice(tariff, key) for key in tariff.keys.values()),
        *(_act_choice(tariff, act) for act in tariff.acts.values()),
    )


def _key_choice(tariff: Tariff, key: KeyLetter) -> ActChoice:
    group = tariff.groups[key.group]
    return ActChoice(
        key.letter, key.name_ar, key.name_fr, key.letter, key.value, group.name_ar, agreement=False
    )


def _act_choice(tariff: Tariff, act: Act) -> ActChoice:
    found = tariff.cotation(act.code)
    return ActChoice(
        code=act.code,
        name_ar=act.name_ar,
        name_fr=act.name_fr,
        cotation=cotation_words(act.key, act.coefficient) if act.key else "",
        reference=found.reference,
        group_ar=tariff.groups[act.group].name_ar,
        agreement=act.agreement,
    )


# --- bringing a version in -----------------------------------------------------------------


def import_tariff(desk: Desk, path: Path) -> TariffRow:
    """Bring in a version from a TOML file or a workbook, checked whole before it is stored.

    A workbook has a sheet a kind of table (tariff, group, key, act), the names of the keys in
    its first row. Raises CatalogueError with file, line and fault, and SecondNeededError while
    the rule of two persons is in force and nobody agreed to exactly this version; nothing is
    stored then.
    """
    return _bring_in(desk, _opened(path))


def import_agreed(desk: Desk, body: Mapping[str, Any]) -> TariffRow:
    """Bring in the version that a second person agreed to, as it was read then."""
    since = date.fromisoformat(body["since"])
    return _bring_in(desk, _kept(body["name"], since, body["tables"]))


def _bring_in(desk: Desk, file: TableFile) -> TariffRow:
    with desk.write(Action.EDIT_CATALOGUE, "import_tariff") as session:
        tariff = read_tariff(file, tariffs_of(session))
        require_second_within(session, desk, _grave(tariff, _body(file.tables)))
        session.add(
            TariffVersion(
                name=tariff.name,
                since=tariff.since,
                body=_body(file.tables),
                account_id=desk.account.id,
                at=desk.now(),
            )
        )
    return next(row for row in list_tariffs(desk) if row.name == tariff.name)


def _grave(tariff: Tariff, tables: Mapping[str, Any]) -> Grave:
    body = {"name": tariff.name, "since": tariff.since.isoformat(), "tables": tables}
    letters = [one["letter"] for one in tables.get("key", [])]
    values = [f"{isolate(one)}: {dirhams(tariff.keys[one].value)}" for one in letters]
    acts = len(tables.get("act", []))
    if acts:
        values.append(tell(message("Tariffs", "%n acts are given or changed", n=acts)))
    told = (f"{isolate(tariff.name)} {tariff.title_ar}", *values, in_force_from(tariff.since))
    return Grave(Action.EDIT_CATALOGUE, SUBJECT + tariff.name, body, told)


def _opened(path: Path) -> TableFile:
    if path.suffix.lower() == ".toml":
        return read_tables(path, KINDS)
    return _workbook(path.name, read_workbook(path))


def _body(tables: Mapping[str, list[Table]]) -> dict[str, Any]:
    return {
        kind: [
            {name: value for name, value in table.items() if not isinstance(value, date)}
            for table in found
        ]
        for kind, found in tables.items()
        if found
    }


@dataclass(frozen=True, slots=True)
class _Rows:
    """Places of a workbook's tables: their rows in the sheet of their kind."""

    rows: Mapping[str, list[int]] = field(default_factory=dict)

    def of_key(self, place: Place, _key: str, _needle: str = "") -> int:
        """Return the row of a table; the first when it is not there."""
        rows = self.rows.get(place[0], [])
        return rows[place[1]] if place[1] < len(rows) else 1

    def of_name(self, _name: str) -> int:
        """Return the first row."""
        return 1


def _workbook(name: str, sheets: list[Sheet]) -> TableFile:
    known = {sheet.name.strip().lower(): sheet for sheet in sheets}
    strangers = [sheet.name for sheet in sheets if sheet.name.strip().lower() not in KINDS]
    if strangers or "tariff" not in known:
        raise CatalogueError(
            message(
                "Tariffs",
                "The workbook {file} may have these sheets only: {sheets}; the first is needed.",
                file=isolate(name),
                sheets=isolate(", ".join(KINDS)),
            )
        )
    read = {kind: _tables(sheet) for kind, sheet in known.items()}
    return TableFile(
        name,
        {kind: list(found.values()) for kind, found in read.items()},
        _Rows({kind: list(found) for kind, found in read.items()}),
        by_sheet=True,
    )


def _tables(sheet: Sheet) -> dict[int, Table]:
    """Return the tables of a sheet by the row they stand in; the first row names the keys."""
    names = [str(cell).strip() for cell in sheet.rows[0]] if sheet.rows else []
    tables: dict[int, Table] = {}
    for row, cells in enumerate(sheet.rows[1:], start=2):
        pairs = zip(names, cells, strict=False)
        table = {name: _value(name, cell) for name, cell in pairs if name and cell != ""}
        if table:
            tables[row] = table
    return tables


def _value(name: str, cell: Cell) -> object:
    """Return a cell as TOML would give it: whole numbers, days, lists of marks."""
    if name == "evidence":
        return [part.strip() for part in str(cell).split(LIST_MARK)]
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    return cell.strip() if isinstance(cell, str) else cell
