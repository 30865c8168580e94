"""What was granted and paid on each budget line, computed by the database."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlalchemy import ColumnElement, and_, case, func, select, update
from sqlalchemy.orm import Session

from desktop_app.domain.vocabulary import Outcome, State
from desktop_app.storage.models import BudgetLine, Payment, Request

GRANTED = (Outcome.ACCEPTED, Outcome.PARTLY)
# What was given up is owed to nobody any more; what was paid before stays paid.
GIVEN_UP = (State.CANCELLED, State.WITHDRAWN)


def lines_of(session: Session, year: int) -> list[BudgetLine]:
    """Return the lines of a year, by their programmes."""
    query = select(BudgetLine).where(BudgetLine.year == year)
    return list(session.scalars(query.order_by(BudgetLine.provider, BudgetLine.id)))


def years(session: Session) -> list[int]:
    """Return the years that have lines, the latest first."""
    return list(
        session.scalars(select(BudgetLine.year).distinct().order_by(BudgetLine.year.desc()))
    )


def spent(session: Session, year: int) -> dict[int, tuple[int, int, int]]:
    """Return {line: (centimes committed, centimes paid, number of requests)} of a year's lines.

    Committed is what was granted and is not paid yet.
    """
    paid = (
        select(func.coalesce(func.sum(Payment.amount), 0))
        .where(Payment.request_id == Request.id)
        .scalar_subquery()
    )
    each = (
        select(
            Request.budget_line_id.label("line"),
            paid.label("paid"),
            case((Request.state.in_(GIVEN_UP), 0), else_=Request.amount_granted).label("owed"),
        )
        .join(BudgetLine, BudgetLine.id == Request.budget_line_id)
        .where(BudgetLine.year == year)
        .subquery()
    )
    committed = case((each.c.owed > each.c.paid, each.c.owed - each.c.paid), else_=0)
    query = select(each.c.line, func.sum(committed), func.sum(each.c.paid), func.count())
    return {
        line: (owed, paid_so_far, count)
        for line, owed, paid_so_far, count in session.execute(query.group_by(each.c.line))
    }


def tie(session: Session, line: BudgetLine) -> None:
    """Tie to a line the grants of its year and types that have none; let go of the others."""
    own = and_(_of_year(line.year), Request.type.in_(line.types), Request.outcome.in_(GRANTED))
    free = Request.budget_line_id.is_(None)
    session.execute(update(Request).where(own, free).values(budget_line_id=line.id))
    stranger = and_(Request.budget_line_id == line.id, Request.type.not_in(line.types))
    session.execute(update(Request).where(stranger).values(budget_line_id=None))


def _of_year(year: int) -> ColumnElement[bool]:
    return Request.decided_on.between(date(year, 1, 1), date(year, 12, 31))


def granted_to(
    session: Session, person_id: int, types: Collection[str], year: int, but: int
) -> int:
    """Return the centimes granted to a person for some types in a year, one request left out."""
    query = select(func.sum(Request.amount_granted)).where(
        Request.beneficiary_id == person_id,
        Request.type.in_(types),
        Request.outcome.in_(GRANTED),
        _of_year(year),
        Request.id != but,
    )
    return session.scalar(query) or 0
