"""Brings a unit's own register, kept in a workbook, into the office."""

from desktop_app.services.importing.carry_out import carry_out
from desktop_app.services.importing.doubles import Answer, Double, Place, answers_from
from desktop_app.services.importing.findings import Code, Finding, Severity
from desktop_app.services.importing.outcome import ImportResult
from desktop_app.services.importing.plan import ImportPlan, decide, plan_import
from desktop_app.services.importing.reading import WorkbookError
from desktop_app.services.importing.register import SheetSummary

__all__ = [
    "Answer",
    "Code",
    "Double",
    "Finding",
    "ImportPlan",
    "ImportResult",
    "Place",
    "Severity",
    "SheetSummary",
    "WorkbookError",
    "answers_from",
    "carry_out",
    "decide",
    "plan_import",
]
