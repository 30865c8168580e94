"""Puts a request's answers and what was written on it into rows and words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.answers import answer_text
from desktop_app.domain.catalogue import FieldKind, RequestType
from desktop_app.domain.formats import mask_rib
from desktop_app.domain.messages import Message
from desktop_app.domain.texts import strip_marks
from desktop_app.domain.workflow import RequestAction
from desktop_app.services.desk import Desk
from desktop_app.services.event_words import told_of
from desktop_app.services.rows import AnswerRow, EventRow
from desktop_app.storage.models import Account, Payment, RequestEvent, RequestReport
from desktop_app.translate import tell

Written = TypeVar("Written", RequestEvent, Payment, RequestReport)
LEFT_TO_RIGHT = {FieldKind.NUMBER, FieldKind.DATE, FieldKind.PHONE, FieldKind.RIB}


def answer_rows(kind: RequestType | None, answers: Mapping[str, object]) -> tuple[AnswerRow, ...]:
    """Return the answers given, in the order of the form, bank accounts masked; none is empty."""
    if kind is None:
        return ()
    return tuple(
        AnswerRow(
            name=field.name,
            label_ar=field.label_ar,
            text=strip_marks(_told(answer_text(field, answers[field.name]))),
            is_ltr=field.kind in LEFT_TO_RIGHT,
            masked=field.kind is FieldKind.RIB,
        )
        for field in kind.fields
        if answers.get(field.name) not in (None, "")
    )


def with_accounts_masked(
    kind: RequestType | None, answers: Mapping[str, object]
) -> dict[str, object]:
    """Return answers as they may leave: the bank accounts among them masked.

    An account number under a type that is no longer known is left out altogether.
    """
    if kind is None:
        return {}
    accounts = {field.name for field in kind.fields if field.kind is FieldKind.RIB}
    return {
        name: mask_rib(str(value)) if name in accounts and value else value
        for name, value in answers.items()
    }


def without_medical(kind: RequestType | None, answers: Mapping[str, object]) -> dict[str, object]:
    """Return answers without those that are medical."""
    medical = medical_fields(kind)
    return {name: value for name, value in answers.items() if name not in medical}


def medical_fields(kind: RequestType | None) -> frozenset[str]:
    """Return the names of the medical questions of a type."""
    return frozenset(field.name for field in kind.fields if field.medical) if kind else frozenset()


def _told(text: str | Message) -> str:
    return tell(text) if isinstance(text, Message) else text


def with_authors(
    session: Session, table: type[Written], request_id: int
) -> Iterator[tuple[Written, str]]:
    """Give what was written on a request, the first first, each with its author's name."""
    query = (
        select(table, Account.full_name_ar)
        .join(Account, Account.id == table.account_id)
        .where(table.request_id == request_id)
        .order_by(table.id)
    )
    yield from session.execute(query)


def event_rows(desk: Desk, session: Session, request_id: int) -> tuple[EventRow, ...]:
    """Return a request's timeline, the first step first."""
    return tuple(
        EventRow(
            on=event.on,
            at=event.at,
            account_ar=author,
            action=RequestAction(event.action),
            from_state=event.from_state,
            to_state=event.to_state,
            note=event.note,
            details=event.details,
            told=told_of(desk, event),
        )
        for event, author in with_authors(session, RequestEvent, request_id)
    )
