"""A record as it stood at two moments, side by side; read back from the trail."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.messages import Message
from desktop_app.domain.roles import Action
from desktop_app.services import timeline
from desktop_app.services.confidence import refuse_withheld
from desktop_app.services.desk import Desk
from desktop_app.services.field_words import TABLES, field_name, value_words
from desktop_app.services.history import title_of
from desktop_app.services.people import find_member
from desktop_app.storage import trail_windows
from desktop_app.storage.models import AuditRow, RequestPaper
from desktop_app.storage.row_copies import copied, stored
from desktop_app.storage.trail_windows import Key
from desktop_app.translate import tell

PUT_BACK = frozenset({"restore", "undo"})


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment at which a record was written: where it stands in the trail, by whom, why."""

    seq: int
    at: datetime
    account_ar: str
    title: Message


@dataclass(frozen=True, slots=True)
class FieldPair:
    """A field at two moments, in words; empty where nothing was recorded."""

    name_ar: str
    first: str
    second: str
    differs: bool


@dataclass(frozen=True, slots=True)
class Versions:
    """The moments of a record, the last first, and its present values by table row."""

    moments: tuple[Moment, ...]
    _rows: tuple[AuditRow, ...]
    _now: Mapping[Key, Mapping[str, Any]]


def versions_of_person(desk: Desk, file_id: int, person_id: int) -> Versions:
    """Return the moments of a person: identity, place in the family, and career of a principal."""
    desk.require(Action.SEE_PEOPLE)
    with desk.read() as session:
        file, member = find_member(session, file_id, person_id)
        keys = [("people", str(person_id)), ("members", str(member.id))]
        if file.principal_id == person_id:
            keys.append(("files", str(file_id)))
        return _versions(session, keys)


def versions_of_request(desk: Desk, request_id: int) -> Versions:
    """Return the moments of a request and its papers; ForbiddenError where it is confidential."""
    desk.require(Action.SEE_REQUESTS)
    with desk.read() as session:
        request = timeline.stored_request(session, request_id)
        refuse_withheld(desk, timeline.type_of(desk, request))
        query = select(RequestPaper).where(RequestPaper.request_id == request_id)
        papers = session.scalars(query.order_by(RequestPaper.position))
        keys = [("requests", str(request_id))]
        keys += [("request_papers", str(paper.id)) for paper in papers]
        return _versions(session, keys)


def compare(desk: Desk, found: Versions, first: int, second: int) -> tuple[FieldPair, ...]:
    """Return every known field at two moments of the trail; those empty at both are left out."""
    before, after = (_at(found, place) for place in (first, second))
    pairs = []
    for key in found._now:
        for name in TABLES[key[0]]:
            values = [state.get(key, {}).get(name) for state in (before, after)]
            one, other = (_said(desk, key[0], name, value) for value in values)
            if one or other:
                words = _named(desk, found, key, name)
                differs = _or_none(values[0]) != _or_none(values[1])
                pairs.append(FieldPair(words, one, other, differs))
    return tuple(pairs)


def _versions(session: Session, keys: Sequence[Key]) -> Versions:
    told = [
        (row, author or "")
        for row, author in trail_windows.of_records(session, keys)
        if row.before is not None or row.after is not None
    ]
    # A number that a program before schema 0006 gave again belonged to another record before.
    starts = [
        place
        for place, (row, _) in enumerate(told)
        if row.before is None and row.action not in PUT_BACK and (row.table, row.row_id) == keys[0]
    ]
    told = told[starts[-1] :] if starts else told
    now = {}
    for key in keys:
        present = stored(session, *key)
        if present is not None:
            now[key] = copied(present)
    moments: dict[tuple[datetime, str], Moment] = {}
    for row, author in told:
        moments[row.at, row.action] = Moment(row.seq, row.at, author, title_of(row.action))
    return Versions(tuple(reversed(moments.values())), tuple(row for row, _ in told), now)


def _at(found: Versions, place: int) -> dict[Key, dict[str, Any]]:
    """Return the values at a moment: the present ones with all later changes taken off again."""
    state: dict[Key, dict[str, Any]] = {key: dict(values) for key, values in found._now.items()}
    for row in reversed(found._rows):
        if row.seq <= place:
            break
        key = (row.table, row.row_id)
        if row.before is None:
            state[key] = {}
        else:
            state.setdefault(key, {}).update(row.before)
    return state


def _said(desk: Desk, table: str, name: str, value: Any) -> str:
    return value_words(desk, table, name, value) if value not in (False, []) else ""


def _or_none(value: Any) -> Any:
    return None if value in ("", False, []) else value


def _named(desk: Desk, found: Versions, key: Key, name: str) -> str:
    words = tell(field_name(key[0], name))
    if key[0] != "request_papers":
        return words
    return f"{words}: {value_words(desk, key[0], 'codes', found._now[key]['codes'])}"
