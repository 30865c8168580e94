"""One action for many requests: what it will touch and what not, then all of it at once."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from desktop_app.domain.errors import ConflictError, NotFoundError
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import ENDED_STATES, Provider
from desktop_app.services import dispatch
from desktop_app.services.desk import Desk
from desktop_app.services.forms import RequestQuery
from desktop_app.services.requests import request_ids
from desktop_app.storage import slip_queries
from desktop_app.storage.audit import put_rows, trail_row
from desktop_app.storage.models import Account, Request
from desktop_app.translate import tell

MOST = 20_000
MOST_ON_SLIP = 500
ASSIGN = "assign_requests"
_PIECE = 500

ENDED, SAME, ON_SLIP, NOT_READY = "ended", "same", "on_slip", "not_ready"
REASONS: Mapping[str, Message] = {
    ENDED: message("Many", "ended already"),
    SAME: message("Many", "assigned so already"),
    ON_SLIP: message("Many", "on a slip already"),
    NOT_READY: message("Many", "not ready to be sent"),
}


@dataclass(frozen=True, slots=True)
class Preview:
    """What an action would do: the requests it touches, and how many not, by the reason why."""

    ids: tuple[int, ...]
    left: tuple[tuple[str, int], ...]

    @property
    def total(self) -> int:
        """How many were chosen."""
        return len(self.ids) + sum(number for _, number in self.left)


@dataclass(frozen=True, slots=True)
class Assigned:
    """What was assigned: to whom, and whose each request was before."""

    to: int | None
    before: Mapping[int, int | None]


def preview_assignment(desk: Desk, query: RequestQuery, to: int | None) -> Preview:
    """Tell what giving the requests of a list to an account (or to nobody) would change.

    ConflictError (`too_many`) beyond what is done in one go.
    """
    with desk.read() as session:
        return _assignable(session, _chosen(desk, query, MOST), to)


def assign(desk: Desk, query: RequestQuery, to: int | None) -> Assigned:
    """Give the requests of a list to an account, or to nobody; one transaction for all."""
    chosen = _chosen(desk, query, MOST)
    with desk.write(Action.REVIEW_REQUEST, ASSIGN) as session:
        _check_account(session, to)
        touched = _assignable(session, chosen, to).ids
        before = dict(_owners(session, touched))
        _put_owners(session, desk, {one: (before[one], to) for one in touched})
    return Assigned(to, before)


def take_back(desk: Desk, done: Assigned) -> int:
    """Give the requests back to whom they belonged; those given on meanwhile stay as they are."""
    with desk.write(Action.REVIEW_REQUEST, ASSIGN) as session:
        now = dict(_owners(session, list(done.before)))
        back = {
            one: (done.to, owner)
            for one, owner in done.before.items()
            if one in now and now[one] == done.to
        }
        _put_owners(session, desk, back)
    return len(back)


def preview_slips(desk: Desk, query: RequestQuery) -> dict[Provider, Preview]:
    """Tell which requests of a list can go on a slip, by the body they go to."""
    desk.require(Action.SEE_REQUESTS)
    chosen = _chosen(desk, query, MOST)
    with desk.read() as session:
        return _sendable(session, chosen)


def put_on_slips(desk: Desk, query: RequestQuery) -> dict[Provider, tuple[int, tuple[int, ...]]]:
    """Put what can be sent on the draft to each body; one transaction for each.

    Returns the slip and the requests put on it, by body: `dispatch.remove_requests` takes them off.
    """
    done = {}
    for provider, preview in preview_slips(desk, query).items():
        if not preview.ids:
            continue
        if len(preview.ids) > MOST_ON_SLIP:
            raise ConflictError(_too_many(MOST_ON_SLIP), "too_many")
        page = dispatch.add_requests(desk, provider, preview.ids)
        done[provider] = (page.row.id, preview.ids)
    return done


def _chosen(desk: Desk, query: RequestQuery, most: int) -> Sequence[int]:
    ids = request_ids(desk, query)
    if len(ids) > most:
        raise ConflictError(_too_many(most), "too_many")
    return ids


def _too_many(most: int) -> Message:
    return message("Many", "At most %n requests in one go: narrow the list first.", n=most)


def _pieces(ids: Sequence[int]) -> Iterator[list[int]]:
    for start in range(0, len(ids), _PIECE):
        yield list(ids[start : start + _PIECE])


def _assignable(session: Session, chosen: Sequence[int], to: int | None) -> Preview:
    ids, left = [], Counter[str]()
    for piece in _pieces(chosen):
        query = select(Request.id, Request.state, Request.assigned_to).where(Request.id.in_(piece))
        for one, state, owner in session.execute(query):
            if state in ENDED_STATES:
                left[ENDED] += 1
            elif owner == to:
                left[SAME] += 1
            else:
                ids.append(one)
    return _preview(ids, left)


def _sendable(session: Session, chosen: Sequence[int]) -> dict[Provider, Preview]:
    ids: dict[Provider, list[int]] = defaultdict(list)
    left: dict[Provider, Counter[str]] = defaultdict(Counter)
    for piece in _pieces(chosen):
        within = Request.id.in_(piece)
        ready = set(session.scalars(select(Request.id).where(within, slip_queries.transmissible())))
        taken = slip_queries.on_slips(session, piece)
        for one, provider in session.execute(select(Request.id, Request.provider).where(within)):
            if one in taken:
                left[provider][ON_SLIP] += 1
            elif one not in ready:
                left[provider][NOT_READY] += 1
            else:
                ids[provider].append(one)
    return {one: _preview(ids[one], left[one]) for one in Provider if ids[one] or left[one]}


def _preview(ids: Sequence[int], left: Counter[str]) -> Preview:
    return Preview(
        tuple(ids), tuple((tell(REASONS[code]), number) for code, number in left.items())
    )


def _owners(session: Session, ids: Sequence[int]) -> Iterator[tuple[int, int | None]]:
    for piece in _pieces(ids):
        query = select(Request.id, Request.assigned_to).where(Request.id.in_(piece))
        yield from ((one, owner) for one, owner in session.execute(query))


def _put_owners(
    session: Session, desk: Desk, changes: Mapping[int, tuple[int | None, int | None]]
) -> None:
    """Write new owners, and a row of the trail for each request."""
    by_owner: dict[int | None, list[int]] = defaultdict(list)
    for one, (_, owner) in changes.items():
        by_owner[owner].append(one)
    for owner, ids in by_owner.items():
        for piece in _pieces(ids):
            change = update(Request).where(Request.id.in_(piece))
            values = {
                "assigned_to": owner,
                "version": Request.version + 1,
                "updated_at": desk.now(),
            }
            session.connection().execute(change.values(values))
    author = session.info["author"]
    put_rows(
        session,
        [
            trail_row(author, "requests", one, {"assigned_to": old}, {"assigned_to": new})
            for one, (old, new) in changes.items()
        ],
    )


def _check_account(session: Session, to: int | None) -> None:
    account = session.get(Account, to) if to is not None else None
    if to is not None and (account is None or account.retired_at is not None):
        raise NotFoundError(message("Many", "This account is no longer in use."))
