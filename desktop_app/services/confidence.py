"""What is confidential and for whom: the content of some requests, some reports, some notes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from desktop_app.domain.catalogue import RequestType
from desktop_app.domain.errors import ForbiddenError
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.services.desk import Desk
from desktop_app.services.rows import ActionOffer, RequestPage
from desktop_app.storage.audit import log
from desktop_app.translate import tell

WITHHELD = message(
    "Requests", "The content of this request is confidential: only who has the right may see it."
)

READ = "see_confidential"
ONE_LOOK = timedelta(hours=1)


def is_withheld(desk: Desk, kind: RequestType | None) -> bool:
    """Tell whether what requests of a type hold is kept from the account."""
    return kind is not None and kind.confidential and not desk.may(Action.SEE_CONFIDENTIAL)


def refuse_withheld(desk: Desk, kind: RequestType | None) -> None:
    """Raise ForbiddenError where the account may not even read what it would change."""
    if is_withheld(desk, kind):
        raise ForbiddenError(WITHHELD)


def note_read(desk: Desk, table: str, record_id: int, file_id: int) -> None:
    """Note in the trail that the account saw what is confidential of a record.

    A page is read again after each step taken on it: within the hour that is one look.
    """
    key, now = (table, record_id), desk.now()
    last = desk.seen.get(key)
    if last is not None and abs(now - last) < ONE_LOOK:
        return
    with desk.database.write(desk.author(READ)) as session:
        log(session, READ, file_id=file_id, table=table, record=record_id)
    desk.seen[key] = now


def withhold(page: RequestPage) -> RequestPage:
    """Return a request's page without its content: what it is stays, what it says goes."""
    return replace(
        page,
        withheld=True,
        note="",
        raw_answers={},
        answers=(),
        decision_reason="",
        reasons=(),
        reasons_ar=(),
        override_reason="",
        opinion_note="",
        reports=(),
        reports_withheld=False,
        events=tuple(replace(event, note="", details={}, told=()) for event in page.events),
        actions=tuple(_closed(offer) for offer in page.actions),
        besides=(),
    )


def _closed(offer: ActionOffer) -> ActionOffer:
    return replace(offer, refusal_ar=offer.refusal_ar or tell(WITHHELD))
