"""Long lists in one stride: once a list is read in its order, any of its pages is at hand."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock, RLock
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

from desktop_app.storage import places

if TYPE_CHECKING:
    from desktop_app.services.desk import Desk

KEPT = 4
# As far as this a list is walked by its index; what lies farther is found by its place.
NEAR = 2000


MakeQuery = Callable[[], Any]
"""Makes the query of the ids of a list; called only when they have to be read."""


@dataclass(slots=True)
class Places:
    """The ids of a list in its order, as they stood at a row of the trail."""

    ids: array[int]
    seq: int


@dataclass(slots=True)
class Shelf:
    """The lists of an open office that were read last, until something in them changes."""

    kept: OrderedDict[Hashable, Places] = field(default_factory=OrderedDict)
    lock: Lock = field(default_factory=Lock)
    reading: RLock = field(default_factory=RLock)

    def find(self, session: Session, key: Hashable) -> Places | None:
        """Return a list's places; None when they were never read, or hold no longer."""
        with self.lock:
            found = self.kept.get(key)
        if found is None:
            return None
        seq = places.last_change(session)
        if seq != found.seq:
            if places.was_touched(session, found.seq):
                self.forget(key)
                return None
            found.seq = seq
        return found

    def read(self, session: Session, key: Hashable, make: MakeQuery) -> Places:
        """Return a list's places, read now unless they are known; two readers read once."""
        with self.reading:
            found = self.find(session, key)
            if found is None:
                seq = places.last_change(session)
                found = Places(places.read_ids(session, make()), seq)
                with self.lock:
                    self.kept[key] = found
                    while len(self.kept) > KEPT:
                        self.kept.popitem(last=False)
        return found

    def forget(self, key: Hashable) -> None:
        """Let a list go."""
        with self.lock:
            self.kept.pop(key, None)


@dataclass(frozen=True, slots=True)
class Listed:
    """A list: what it is known by, what was chosen for it, and what makes the query of its ids.

    `walk` is the statement that reads its head along an index, '' when none has its order.
    """

    key: Hashable
    chosen: Any
    make: MakeQuery
    walk: str


@contextmanager
def page_at(
    desk: Desk, listed: Listed, offset: int, limit: int
) -> Iterator[tuple[Session, Sequence[int]]]:
    """Give a session with the ids of a page of a list, by its places or along its index."""
    with desk.read() as session:
        found = desk.places.find(session, listed.key)
        if found is None and listed.walk and offset + limit <= NEAR:
            yield session, places.walked(session, listed.walk, offset, limit)
            return
        if found is None:
            found = desk.places.read(session, listed.key, listed.make)
        yield session, found.ids[offset : offset + limit]


def ids_of(desk: Desk, listed: Listed) -> Sequence[int]:
    """Return the ids of a whole list in its order; all its pages are at hand from then on."""
    with desk.read() as session:
        return desk.places.read(session, listed.key, listed.make).ids


def count_of(desk: Desk, listed: Listed, count: Callable[[Session, Any], int]) -> int:
    """Return how many a list has: counted by the database where it is walked, else by its ids."""
    if not listed.walk:
        return len(ids_of(desk, listed))
    with desk.read() as session:
        return count(session, listed.chosen)
