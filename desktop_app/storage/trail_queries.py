"""Finds where in the trail a stretch of time begins, without reading the trail."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.storage.models import AuditRow


def first_since(session: Session, instant: datetime) -> int:
    """Return the number of the first row written at an instant or later; one past the last if none.

    Rows are numbered in the order they were written, so halving finds it in a million rows with
    twenty looks.
    """
    low, high = 1, (session.scalar(select(func.max(AuditRow.seq))) or 0) + 1
    while low < high:
        middle = (low + high) // 2
        at = session.scalar(select(AuditRow.at).where(AuditRow.seq == middle))
        if at is not None and at >= instant:
            high = middle
        else:
            low = middle + 1
    return low
