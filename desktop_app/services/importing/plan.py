"""Shows what an import would do, without touching the office."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.domain.roles import Action
from desktop_app.services.desk import Desk
from desktop_app.services.importing.outcome import ImportResult
from desktop_app.services.importing.register import Register, SheetSummary, read_register
from desktop_app.services.importing.resolving import resolve


@dataclass(frozen=True, slots=True)
class ImportPlan(ImportResult):
    """What an import would do: the counts and findings, and the register as it was read."""

    register: Register = field(repr=False)

    @property
    def sheets(self) -> tuple[SheetSummary, ...]:
        """Return how each sheet of the workbook was understood."""
        return self.register.sheets


def plan_import(desk: Desk, path: Path) -> ImportPlan:
    """Read a workbook and check all of it against the office; nothing is written.

    Raises WorkbookError when the file cannot be read or holds no register, ForbiddenError when
    the account may not import.
    """
    desk.require(Action.IMPORT)
    register = read_register(path, desk.reference, desk.catalogue, desk.today())
    with desk.read() as session:
        result = resolve(session, register).result()
    return ImportPlan(
        rows=result.rows,
        accepted=result.accepted,
        rejected=result.rejected,
        people_created=result.people_created,
        files_created=result.files_created,
        requests_created=result.requests_created,
        findings=result.findings,
        register=register,
    )
