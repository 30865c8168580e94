"""Which documents were made, on whom, and how they left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from desktop_app.domain.vocabulary import PrintState, ReleaseWay
from desktop_app.storage.models import (
    Account,
    File,
    Person,
    Print,
    PrintRelease,
    Request,
    Slip,
)

_Principal = aliased(Person)


@dataclass(frozen=True, slots=True)
class PrintFilter:
    """Conditions on documents; None and empty ask for nothing.

    `words` are folded and all in the name of whom it is about, or `reference` is part of the
    number it is about.
    """

    number: str = ""
    words: tuple[str, ...] = ()
    reference: str = ""
    kind: str = ""
    account_id: int = 0
    first: date | None = None
    last: date | None = None
    way: ReleaseWay | None = None
    file_id: int | None = None
    request_id: int | None = None
    slip_id: int | None = None
    released: bool = True


def page(session: Session, chosen: PrintFilter, offset: int, limit: int) -> Sequence[Any]:
    """Return (Print, Account, Request, File, Slip, beneficiary, principal), the latest first."""
    query = _joined(select(Print, Account, Request, File, Slip, Person, _Principal))
    ordered = query.where(*_conditions(chosen)).order_by(Print.id.desc())
    return session.execute(ordered.offset(offset).limit(limit)).all()


def count(session: Session, chosen: PrintFilter) -> int:
    """Return how many documents a filter asks for."""
    counted = _joined(select(func.count(Print.id)).select_from(Print))
    return session.scalar(counted.where(*_conditions(chosen))) or 0


def _joined(query: Any) -> Any:
    """Return a query of documents with who made them and what they are about beside them."""
    return (
        query.join(Account, Account.id == Print.account_id)
        .outerjoin(Request, Request.id == Print.request_id)
        .outerjoin(File, File.id == Print.file_id)
        .outerjoin(Slip, Slip.id == Print.slip_id)
        .outerjoin(Person, Person.id == Request.beneficiary_id)
        .outerjoin(_Principal, _Principal.id == File.principal_id)
    )


def releases(session: Session, print_ids: Sequence[int]) -> dict[int, list[Any]]:
    """Return (PrintRelease, full name) of each of some documents, the first first."""
    query = (
        select(PrintRelease, Account.full_name_ar)
        .join(Account, Account.id == PrintRelease.account_id)
        .where(PrintRelease.print_id.in_(print_ids))
        .order_by(PrintRelease.id)
    )
    found: dict[int, list[Any]] = {}
    for release, name in session.execute(query):
        found.setdefault(release.print_id, []).append((release, name))
    return found


def later(session: Session, one: Print) -> int | None:
    """Return the id of the last taken document of the same kind and subject after one."""
    subject = (Print.request_id, Print.slip_id, Print.file_id)
    if not any((one.request_id, one.slip_id, one.file_id)):
        return None
    same = [column.is_not_distinct_from(getattr(one, column.key)) for column in subject]
    query = select(Print.id).where(
        *same, Print.kind == one.kind, Print.state == PrintState.RELEASED, Print.id > one.id
    )
    return session.scalar(query.order_by(Print.id.desc()).limit(1))


def kinds(session: Session) -> list[str]:
    """Return the kinds of the documents that were made."""
    return list(session.scalars(select(Print.kind).distinct().order_by(Print.kind)))


def _conditions(chosen: PrintFilter) -> list[ColumnElement[bool]]:
    asked: list[tuple[object, Callable[[], ColumnElement[bool]]]] = [
        (chosen.number, lambda: Print.number == chosen.number),
        (chosen.words or chosen.reference, lambda: _about(chosen)),
        (chosen.kind, lambda: Print.kind == chosen.kind),
        (chosen.account_id, lambda: _by(chosen.account_id)),
        (chosen.first, lambda: Print.on >= chosen.first),
        (chosen.last, lambda: Print.on <= chosen.last),
        (chosen.way, lambda: _left(PrintRelease.way == chosen.way)),
        (chosen.file_id, lambda: Print.file_id == chosen.file_id),
        (chosen.request_id, lambda: Print.request_id == chosen.request_id),
        (chosen.slip_id, lambda: Print.slip_id == chosen.slip_id),
        (chosen.released, lambda: Print.state == PrintState.RELEASED),
    ]
    return [condition() for wanted, condition in asked if wanted]


def _about(chosen: PrintFilter) -> ColumnElement[bool]:
    names = func.coalesce(Person.sort_name, _Principal.sort_name, "")
    named = and_(*(names.contains(word, autoescape=True) for word in chosen.words))
    numbers = (Request.number, File.number, Slip.number)
    referred = [one.contains(chosen.reference, autoescape=True) for one in numbers]
    return or_(*(referred if chosen.reference else []), *([named] if chosen.words else []))


def _by(account_id: int) -> ColumnElement[bool]:
    """Whoever made a document or took it out."""
    return or_(Print.account_id == account_id, _left(PrintRelease.account_id == account_id))


def _left(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(PrintRelease.print_id == Print.id, condition)
