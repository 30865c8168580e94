"""Long lists in one stride: once a list is read in its order, any of its pages is at hand."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from threading import Lock, RLock
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.storage import places

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


def ids_at(
    shelf: Shelf,
    session: Session,
    key: Hashable,
    make: MakeQuery,
    offset: int,
    limit: int,
    *,
    walk: str,
) -> Sequence[int]:
    """Return the ids of a page of a list, by its places or, near its head, along its index.

    `walk` is the statement that walks it; nothing where no index gives the list in its order.
    """
    found = shelf.find(session, key)
    if found is None:
        if walk and offset + limit <= NEAR:
            return places.walked(session, walk, offset, limit)
        found = shelf.read(session, key, make)
    return found.ids[offset : offset + limit]
