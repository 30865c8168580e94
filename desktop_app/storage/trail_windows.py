"""Reads the newest rows of the trail on given records, and the rows one action wrote."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from desktop_app.storage.models import Account, AuditRow

# An action older than so many rows is history, not a slip of the hand.
REACH = 5000
Key = tuple[str, str]
"""A table and the key of a row of it, as the trail writes them."""


def latest(
    session: Session, account_id: int, keys: Iterable[Key], file_id: int | None
) -> Sequence[AuditRow]:
    """Return the newest rows an account caused on records or on a file, the last first."""
    newest = session.scalar(select(func.max(AuditRow.seq))) or 0
    query = (
        select(AuditRow)
        .where(
            AuditRow.seq > newest - REACH,
            AuditRow.account_id == account_id,
            _about(keys, file_id),
        )
        .order_by(AuditRow.seq.desc())
    )
    return session.scalars(query.limit(400)).all()


def of_action(session: Session, one: AuditRow) -> Sequence[AuditRow]:
    """Return all rows the action of one row wrote, in their order: its change was one moment."""
    query = select(AuditRow).where(
        AuditRow.seq.between(one.seq - REACH, one.seq + REACH),
        AuditRow.at == one.at,
        AuditRow.account_id == one.account_id,
        AuditRow.action == one.action,
    )
    return session.scalars(query.order_by(AuditRow.seq)).all()


def last_touch(session: Session, key: Key, name: str, after: int) -> tuple[AuditRow, str] | None:
    """Return the last row after a place in the trail that wrote a field, and by whom."""
    query = (
        select(AuditRow, Account.full_name_ar)
        .outerjoin(Account, Account.id == AuditRow.account_id)
        .where(AuditRow.seq > after, AuditRow.table == key[0], AuditRow.row_id == key[1])
        .order_by(AuditRow.seq.desc())
    )
    for row, author in session.execute(query):
        if name in (row.after or {}) or name in (row.before or {}):
            return row, author or ""
    return None


def since(session: Session, keys: Collection[Key], action: str, after: int) -> list[AuditRow]:
    """Return the rows of an action after a place in the trail; all records when none is named."""
    query = select(AuditRow).where(AuditRow.seq > after, AuditRow.action == action)
    if keys:
        query = query.where(_about(keys, None))
    return list(session.scalars(query.order_by(AuditRow.seq)))


def of_records(session: Session, keys: Collection[Key]) -> Sequence[Any]:
    """Return (row, author) of everything written on records, from the beginning."""
    query = (
        select(AuditRow, Account.full_name_ar)
        .outerjoin(Account, Account.id == AuditRow.account_id)
        .where(_about(keys, None))
        .order_by(AuditRow.seq)
    )
    return session.execute(query).all()


def _about(keys: Iterable[Key], file_id: int | None) -> Any:
    by_table: dict[str, set[str]] = {}
    for table, row_id in keys:
        by_table.setdefault(table, set()).add(str(row_id))
    parts = [
        and_(AuditRow.table == table, AuditRow.row_id.in_(ids)) for table, ids in by_table.items()
    ]
    if file_id is not None:
        parts.append(AuditRow.file_id == file_id)
    return or_(*parts)
