"""One query for the figures that leave without names: what a request is, never whose."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from desktop_app.storage.models import File, Member, Person, Request


def facts(session: Session, first: date, last: date) -> Sequence[Any]:
    """Return (deposit, kind, type, outcome, granted, relation, position, sex, birth, rank)."""
    query = (
        select(
            Request.received_on,
            Request.kind,
            Request.type,
            Request.outcome,
            Request.amount_granted,
            Member.relation,
            File.position,
            Person.sex,
            Person.birth,
            File.rank,
        )
        .join(File, File.id == Request.file_id)
        .join(Person, Person.id == Request.beneficiary_id)
        .join(
            Member,
            and_(Member.file_id == Request.file_id, Member.person_id == Request.beneficiary_id),
        )
        .where(Request.received_on.between(first, last))
    )
    return session.execute(query).all()
