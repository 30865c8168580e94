"""What is confidential and for whom: the content of some requests, some reports, some notes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from desktop_app.domain.catalogue import RequestType
from desktop_app.domain.errors import ForbiddenError, SealedError
from desktop_app.domain.glass import Veil
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import DecidingBody
from desktop_app.services import glass
from desktop_app.services.desk import Desk
from desktop_app.services.request_texts import medical_fields, without_medical
from desktop_app.services.rows import ActionOffer, RequestPage
from desktop_app.storage.audit import log
from desktop_app.translate import tell

WITHHELD = message(
    "Requests", "The content of this request is confidential: only who has the right may see it."
)

READ_FIRST = message(
    "Requests",
    "Its content is kept closed: read it first, with a reason. Nobody decides on what they did not"
    " read.",
)
READ, REVEAL = "see_confidential", "reveal"
ONE_LOOK = timedelta(hours=1)


def is_withheld(desk: Desk, kind: RequestType | None) -> bool:
    """Tell whether what requests of a type hold is kept from the account."""
    return kind is not None and kind.confidential and not desk.may(Action.SEE_CONFIDENTIAL)


def refuse_withheld(desk: Desk, kind: RequestType | None) -> None:
    """Raise ForbiddenError where the account may not even read what it would change."""
    if is_withheld(desk, kind):
        raise ForbiddenError(WITHHELD)


def refuse_unread(desk: Desk, kind: RequestType | None, request_id: int) -> None:
    """Raise SealedError for a decision on a confidential request the account did not open."""
    if is_sealed(desk, kind, request_id):
        raise SealedError(READ_FIRST)


def note_read(desk: Desk, table: str, record_id: int, file_id: int) -> None:
    """Note in the trail that the account saw what is confidential of a record.

    A page is read again after each step taken on it: within the hour that is one look.
    """
    key = (table, record_id)
    if _was_just_seen(desk, key):
        return
    with desk.database.write(desk.author(READ)) as session:
        log(session, READ, file_id=file_id, table=table, record=record_id)
    desk.seen[key] = desk.now()


def note_shown(desk: Desk, numbers: Iterable[tuple[int, str]]) -> None:
    """Note in the trail that (person, field) numbers, elsewhere masked, were shown whole.

    Within the hour that is one look for each.
    """
    fresh = [one for one in numbers if not _was_just_seen(desk, (one[1], one[0]))]
    if not fresh:
        return
    with desk.database.write(desk.author(REVEAL)) as session:
        for person_id, field in fresh:
            log(session, REVEAL, person_id=person_id, field=field)
    desk.seen.update({(field, person_id): desk.now() for person_id, field in fresh})


def _was_just_seen(desk: Desk, key: tuple[str, int]) -> bool:
    last = desk.seen.get(key)
    return last is not None and abs(desk.now() - last) < ONE_LOOK


def is_sealed(desk: Desk, kind: RequestType | None, request_id: int) -> bool:
    """Tell whether what a request of a confidential type says is kept closed just now."""
    if kind is None or not kind.confidential:
        return False
    return not glass.is_open(desk, Veil.CONFIDENTIAL, glass.REQUESTS, request_id)


def veiled(desk: Desk, page: RequestPage, *, has_acts: bool = False) -> RequestPage:
    """Return a request's page without what the account may not read, or has given no reason for.

    What is medical leaves the answers; of a confidential type the whole content is left out. An
    account that may read it keeps its steps.
    """
    if is_withheld(desk, page.type):
        return withhold(page)
    veils = set()
    if page.reports_withheld:
        veils.add(Veil.CONFIDENTIAL)
    if is_sealed(desk, page.type, page.row.id):
        veils.add(Veil.CONFIDENTIAL)
        page = _emptied(page)
    medical = medical_fields(page.type)
    told = {name for name, value in page.raw_answers.items() if value not in (None, "")}
    if (has_acts or medical & told) and not glass.is_open(
        desk, Veil.MEDICAL, glass.REQUESTS, page.row.id
    ):
        veils.add(Veil.MEDICAL)
        page = replace(
            page,
            raw_answers=without_medical(page.type, page.raw_answers),
            answers=tuple(one for one in page.answers if one.name not in medical),
        )
    page = replace(page, veils=frozenset(veils))
    return _before_deciding(page) if unread(page) else page


def unread(page: RequestPage) -> bool:
    """Tell whether a page as it is shown keeps from its reader what a decision rests on.

    What another body decided is only recorded here: its medical part need not be read for that.
    """
    if page.type is not None and page.type.confidential and Veil.CONFIDENTIAL in page.veils:
        return True
    return page.deciding_body is DecidingBody.UNIT and bool(page.veils)


def _before_deciding(page: RequestPage) -> RequestPage:
    told = tell(READ_FIRST)
    return replace(
        page,
        actions=tuple(
            replace(one, refusal_ar=one.refusal_ar or told) if one.needs_outcome else one
            for one in page.actions
        ),
    )


def says_confidential(page: RequestPage) -> bool:
    """Tell whether a page, veiled as it is shown, holds anything confidential."""
    if any(report.confidential for report in page.reports):
        return True
    is_secret = page.type is not None and page.type.confidential
    return is_secret and not page.withheld and Veil.CONFIDENTIAL not in page.veils


def withhold(page: RequestPage) -> RequestPage:
    """Return a request's page without its content: what it is stays, what it says goes."""
    return replace(
        _emptied(page),
        withheld=True,
        actions=tuple(_closed(offer) for offer in page.actions),
        besides=(),
    )


def _emptied(page: RequestPage) -> RequestPage:
    return replace(
        page,
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
    )


def _closed(offer: ActionOffer) -> ActionOffer:
    return replace(offer, refusal_ar=offer.refusal_ar or tell(WITHHELD))
