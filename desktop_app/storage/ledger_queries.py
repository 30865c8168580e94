"""What the ledger of rights reads: a family, and all that was asked for by or for it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from desktop_app.storage.models import File, Member, Payment, Person, Request


def family(session: Session, file_id: int) -> Sequence[Any]:
    """Return (Member, Person, File) of everybody in a file."""
    query = (
        select(Member, Person, File)
        .join(Person, Person.id == Member.person_id)
        .join(File, File.id == Member.file_id)
        .where(Member.file_id == file_id)
        .order_by(Member.id)
    )
    return session.execute(query).all()


def files_of_principal(session: Session, person_id: int) -> frozenset[int]:
    """Return the ids of the files a person is the principal of."""
    return frozenset(session.scalars(select(File.id).where(File.principal_id == person_id)))


def requests_about(
    session: Session, people: Collection[int], files: Collection[int]
) -> Sequence[Any]:
    """Return what decides rights in every request of these files and of these people in any."""
    query = select(
        Request.id,
        Request.number,
        Request.type,
        Request.type_version,
        Request.beneficiary_id,
        Request.file_id,
        Request.received_on,
        Request.state,
        Request.outcome,
        Request.decided_on,
        Request.valid_until,
        Request.amount_requested,
        Request.amount_granted,
        Request.answers,
    ).where(or_(Request.file_id.in_(files), Request.beneficiary_id.in_(people)))
    return session.execute(query).all()


def grants_of(session: Session, ids: Collection[int]) -> Sequence[Any]:
    """Return what was decided on each of these requests, the first decided first."""
    query = (
        select(
            Request.id,
            Request.number,
            Request.type,
            Request.type_version,
            Request.beneficiary_id,
            Request.kind,
            Request.provider,
            Request.state,
            Request.outcome,
            Request.received_on,
            Request.decided_on,
            Request.amount_granted,
        )
        .where(Request.id.in_(ids))
        .order_by(func.coalesce(Request.decided_on, Request.received_on), Request.id)
    )
    return session.execute(query).all()


def payment_days(session: Session, ids: Collection[int]) -> Sequence[Any]:
    """Return (request, day) of each payment made for these requests."""
    query = select(Payment.request_id, Payment.on).where(Payment.request_id.in_(ids))
    return session.execute(query).all()
