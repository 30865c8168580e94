"""The filters of a list as they are stored, and read back when what they name may be gone."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, Generic, TypeVar

from sqlalchemy import select

from desktop_app.domain.tasks import TaskCode
from desktop_app.domain.vocabulary import Category, Kind, Provider, State
from desktop_app.services.desk import Desk
from desktop_app.services.forms import PeopleQuery, RequestQuery
from desktop_app.storage.models import Account

Q = TypeVar("Q", PeopleQuery, RequestQuery)

CODES: Mapping[str, type[StrEnum]] = {
    "kinds": Kind,
    "providers": Provider,
    "states": State,
    "categories": Category,
    "task": TaskCode,
}
# What rows were picked by hand is no view of a list.
PICKED = frozenset({"ids", "members"})


@dataclass(frozen=True, slots=True)
class Opened(Generic[Q]):
    """A query read back, and what it asked for that is no more."""

    query: Q
    lost: tuple[str, ...] = ()


def body_of(query: PeopleQuery | RequestQuery) -> dict[str, Any]:
    """Return a query as it is stored: what differs from a query of everything."""
    empty = type(query)()
    told = {}
    for field in fields(query):
        value = getattr(query, field.name)
        if field.name in PICKED or value == getattr(empty, field.name):
            continue
        told[field.name] = sorted(value) if isinstance(value, frozenset) else value
    return told


def query_from(desk: Desk, kind: type[Q], body: object) -> Opened[Q]:
    """Return a stored query; what it names that is no more is left out and told."""
    stored = body if isinstance(body, Mapping) else {}
    empty, lost = kind(), []
    values: dict[str, Any] = {}
    for field in fields(kind):
        if field.name not in stored or field.name in PICKED:
            continue
        like = getattr(empty, field.name)
        known = _known(desk, field.name)
        value, gone = _read(like, stored[field.name], known)
        lost += gone
        if value is not None:
            values[field.name] = value
    lost += [str(name) for name in stored if name not in kind.__dataclass_fields__]
    return Opened(kind(**values), tuple(lost))


def _read(like: object, value: object, known: Callable[[Any], Any] | None) -> tuple[Any, list[str]]:
    """Return a value like another one, and the parts of it that are not known any more."""
    if isinstance(like, frozenset):
        parts = value if isinstance(value, list) else [value]
        read = {part: known(part) if known else part for part in parts if _is_plain(part)}
        return (
            frozenset(one for one in read.values() if one is not None),
            [str(part) for part, one in read.items() if one is None],
        )
    if known is not None:
        found = known(value)
        return found, [] if found is not None else [str(value)]
    return (value, []) if isinstance(value, type(like)) else (None, [str(value)])


def _is_plain(part: object) -> bool:
    return isinstance(part, str | int)


def _known(desk: Desk, name: str) -> Callable[[Any], Any] | None:
    """Return what tells whether a filter's value still is: its code, or None."""
    if name in CODES:
        codes = {code.value: code for code in CODES[name]}
        return codes.get
    lists: Mapping[str, Callable[[], Collection[Any]]] = {
        "types": lambda: set(desk.catalogue.types),
        "units": lambda: set(desk.reference.units),
        "ranks": lambda: set(desk.reference.ranks),
        "assigned_to": lambda: _accounts(desk),
    }
    if name not in lists:
        return None
    known = lists[name]()
    return lambda part: part if part in known else None


def _accounts(desk: Desk) -> set[int]:
    with desk.read() as session:
        return {0, *session.scalars(select(Account.id))}
