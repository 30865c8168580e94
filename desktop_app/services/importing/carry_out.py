"""Carries out a planned import: all of it in one transaction, or none of it."""

from __future__ import annotations

from desktop_app.domain.roles import Action
from desktop_app.services.backups import copy_before
from desktop_app.services.desk import Desk
from desktop_app.services.importing.doubles import remember
from desktop_app.services.importing.outcome import ImportResult
from desktop_app.services.importing.plan import ImportPlan
from desktop_app.services.importing.resolving import resolve
from desktop_app.services.importing.storing import store
from desktop_app.storage.audit import log


def carry_out(desk: Desk, plan: ImportPlan) -> ImportResult:
    """Bring the accepted rows of a plan into the office; returns what was really done.

    The plan is set against the office once more within the transaction: somebody may have
    written since it was made. What was said of rows that are likely somebody there is kept: who
    is another is told apart, and who was not decided on waits as a pair. A copy of the office is
    made before.
    """
    desk.require(Action.IMPORT)
    copy_before(desk, "import")
    with desk.write(Action.IMPORT, "import") as session:
        resolution = resolve(session, plan.register, plan.told)
        result = resolution.result()
        store(session, resolution, desk.unit.code, desk.today())
        remember(session, desk, resolution.newcomers)
        log(
            session,
            "import",
            workbook=plan.register.name,
            rows=result.rows,
            rejected=result.rejected,
            people=result.people_created,
            files=result.files_created,
            requests=result.requests_created,
        )
    return result
