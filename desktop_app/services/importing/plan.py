"""Shows what an import would do, without touching the office."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path

from desktop_app.domain.roles import Action
from desktop_app.services.desk import Desk
from desktop_app.services.importing.doubles import Answer, Double, Place, answered
from desktop_app.services.importing.outcome import ImportResult
from desktop_app.services.importing.register import Register, SheetSummary, read_register
from desktop_app.services.importing.resolving import resolve


@dataclass(frozen=True, slots=True)
class ImportPlan(ImportResult):
    """What an import would do: the counts and findings, and the register as it was read.

    `known` are all rows that were found to be likely of somebody in the office; `doubles` those
    that still are with what was said of the others.
    """

    register: Register = field(repr=False, kw_only=True)
    known: tuple[Double, ...] = field(repr=False, default=())

    @property
    def sheets(self) -> tuple[SheetSummary, ...]:
        """Return how each sheet of the workbook was understood."""
        return self.register.sheets

    @property
    def told(self) -> dict[Place, Double]:
        """Return what was said of each row that is likely somebody of the office."""
        return {one.place: one for one in self.known}


def plan_import(desk: Desk, path: Path) -> ImportPlan:
    """Read a workbook and check all of it against the office; nothing is written.

    Raises WorkbookError when the file cannot be read or holds no register, ForbiddenError when
    the account may not import.
    """
    desk.require(Action.IMPORT)
    register = read_register(path, desk.reference, desk.catalogue, desk.today())
    with desk.read() as session:
        result = resolve(session, register).result()
    return _plan(result, register, result.doubles)


def decide(desk: Desk, plan: ImportPlan, answers: Mapping[Place, Answer]) -> ImportPlan:
    """Return the plan after rows were said to be of somebody in the office, or of another.

    Raises ConflictError when that somebody is no longer there.
    """
    desk.require(Action.IMPORT)
    known = answered(plan.known, answers)
    with desk.read() as session:
        result = resolve(session, plan.register, {one.place: one for one in known}).result()
    return _plan(result, plan.register, known)


def _plan(result: ImportResult, register: Register, known: tuple[Double, ...]) -> ImportPlan:
    counts = {one.name: getattr(result, one.name) for one in fields(result)}
    return ImportPlan(**counts, register=register, known=known)
