"""The budget lines of the demonstration: for each programme and year, about what was granted."""

from __future__ import annotations

from collections import defaultdict
from random import Random

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.vocabulary import Provider
from desktop_app.services.demo.data import DemoData
from desktop_app.services.desk import Desk
from desktop_app.storage import budget_queries
from desktop_app.storage.models import BudgetLine, Request

STEP = 1_000_000  # centimes: lines are voted in tens of thousands of dirhams


def add_budgets(session: Session, desk: Desk, rng: Random, data: DemoData) -> None:
    """Give each programme a line for each year in which something was granted."""
    year = func.strftime("%Y", Request.decided_on)
    query = select(Request.type, year, func.sum(Request.amount_granted)).where(
        Request.amount_granted > 0
    )
    granted: dict[tuple[str, int], int] = defaultdict(int)
    for code, told, total in session.execute(query.group_by(Request.type, year)):
        granted[code, int(told)] += total
    taken = {(line.year, line.programme_ar) for line in session.scalars(select(BudgetLine)).all()}
    for when in sorted({told for _, told in granted}):
        for programme in data.programmes:
            spent = sum(granted[code, when] for code in programme.types)
            if not spent or (when, programme.name) in taken:
                continue
            line = BudgetLine(
                year=when,
                programme_ar=programme.name,
                provider=Provider(programme.provider),
                types=sorted(programme.types),
                # Some programmes end the year in want, most with something left.
                amount=(round(spent * rng.uniform(0.94, 1.5)) // STEP + 1) * STEP,
                created_at=desk.now(),
                updated_at=desk.now(),
            )
            session.add(line)
            session.flush()
            budget_queries.tie(session, line)
