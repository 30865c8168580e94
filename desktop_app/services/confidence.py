"""What is confidential and for whom: the content of some requests, some reports, some notes."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.domain.catalogue import RequestType
from desktop_app.domain.errors import ForbiddenError
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.services.desk import Desk
from desktop_app.services.rows import ActionOffer, RequestPage
from desktop_app.translate import tell

WITHHELD = message(
    "Requests", "The content of this request is confidential: only who has the right may see it."
)


def is_withheld(desk: Desk, kind: RequestType | None) -> bool:
    """Tell whether what requests of a type hold is kept from the account."""
    return kind is not None and kind.confidential and not desk.may(Action.SEE_CONFIDENTIAL)


def refuse_withheld(desk: Desk, kind: RequestType | None) -> None:
    """Raise ForbiddenError where the account may not even read what it would change."""
    if is_withheld(desk, kind):
        raise ForbiddenError(WITHHELD)


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
