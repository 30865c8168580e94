"""Where an account looked last: people in their files, and requests."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desktop_app.storage.models import Look

PERSON, REQUEST = "person", "request"
KEPT = 200


def put(
    session: Session, account_id: int, kind: str, subject_id: int, file_id: int, at: datetime
) -> None:
    """Note a look; of all looks of an account the last 200 are kept."""
    session.merge(
        Look(account_id=account_id, kind=kind, subject_id=subject_id, file_id=file_id, at=at)
    )
    session.flush()
    mine = Look.account_id == account_id
    oldest = select(Look.at).where(mine).order_by(Look.at.desc()).offset(KEPT - 1).limit(1)
    session.execute(delete(Look).where(mine, Look.at < oldest.scalar_subquery()))


def last(session: Session, account_id: int, kind: str, limit: int) -> list[tuple[int, int]]:
    """Return (subject, file) of the last looks of a kind, the last first."""
    query = (
        select(Look.subject_id, Look.file_id)
        .where(Look.account_id == account_id, Look.kind == kind)
        .order_by(Look.at.desc())
        .limit(limit)
    )
    return [(subject_id, file_id) for subject_id, file_id in session.execute(query)]


def forget(session: Session, account_id: int) -> None:
    """Forget every look of an account."""
    session.execute(delete(Look).where(Look.account_id == account_id))
