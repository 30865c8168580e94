"""The sweep for duplicates: everybody once, then each night whoever changed, and nobody waits.

It reads a block of people who share something, compares them, and writes the pairs it found in
a transaction of their own; where it stands is written down, so that it goes on where it stopped.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from itertools import combinations
from typing import Any, Protocol

from sqlalchemy.orm import Session

from desktop_app.domain.duplicates import LIKELY, Likeness, compare
from desktop_app.domain.errors import RiayaError
from desktop_app.domain.name_matches import keys_meet
from desktop_app.domain.person_keys import match_keys
from desktop_app.domain.roles import Action
from desktop_app.services.desk import Desk
from desktop_app.services.duplicate_rows import SweepRow
from desktop_app.services.duplicates import likely
from desktop_app.services.resources import given_names
from desktop_app.storage import duplicate_queries
from desktop_app.storage.audit import Author
from desktop_app.storage.database import Database
from desktop_app.storage.duplicate_queries import OPEN, Compared, Couple, says_a_day

# So much at a time, then a breath: the window's thread and whoever saves come in between.
PEOPLE_AT_ONCE = 120
KEYS_AT_ONCE = 400
WORK, REST = 0.002, 0.001
NOTED_EVERY = 20
# When more than one of so many changed, everybody is compared anew.
MANY = 5

Tell = Callable[[SweepRow], None]
Found = dict[Couple, Likeness]


class Swept(Protocol):
    """What the sweep needs of an office: a desk has it."""

    @property
    def database(self) -> Database:
        """The office's database."""

    def read(self) -> AbstractContextManager[Session]:
        """Give a session that changes nothing."""

    def author(self, action: str) -> Author:
        """Return who acts now, for the trail."""

    def now(self) -> datetime:
        """Return the present instant, in UTC."""


class Sweeping(Protocol):
    """A way to sweep: in this program or in one of its own."""

    def __call__(
        self, desk: Desk, tell: Tell | None, stopped: Callable[[], bool], *, whole: bool
    ) -> SweepRow:
        """Do what `sweep` does."""


def sweep(
    desk: Swept,
    tell: Tell | None = None,
    stopped: Callable[[], bool] = lambda: False,
    *,
    whole: bool = False,
    breathe: Callable[[], None] | None = None,
) -> SweepRow:
    """Compare who changed since the last sweep with everybody, or everybody when it is the first.

    Goes on where the last one was stopped. `tell` hears of the progress in the sweep's own
    thread; `breathe` is called between two comparisons, to let others in. It is the program's own
    work, for any role: it changes no record.
    """
    work = _Work(desk, tell or (lambda _row: None), stopped, breathe or _Breath())
    work.begin(whole=whole)
    work.carry_on()
    return work.row()


def sweep_by_hand(
    desk: Desk,
    tell: Tell | None = None,
    stopped: Callable[[], bool] = lambda: False,
    by: Sweeping = sweep,
) -> SweepRow:
    """Compare everybody anew, because somebody who may judge asked for it."""
    desk.require(Action.MERGE)
    return by(desk, tell, stopped, whole=True)


def sweep_when_due(
    desk: Desk, stopped: Callable[[], bool] = lambda: False, by: Sweeping = sweep
) -> bool:
    """Do the day's sweep unless it was done; tells whether it came to its end now.

    Never raises a refusal: what failed is done the next time.
    """
    try:
        last = last_sweep(desk)
        done = last.finished_at is not None and last.is_done
        if done and desk.local(last.finished_at or desk.now()).date() == desk.today():
            return False
        return by(desk, None, stopped, whole=False).is_done
    except RiayaError:
        return False


def last_sweep(desk: Desk) -> SweepRow:
    """Return where the sweep stands."""
    with desk.read() as session:
        return _row(duplicate_queries.read_state(session))


def _row(state: dict[str, Any]) -> SweepRow:
    ended = state.get("finished_at")
    return SweepRow(
        share=float(state.get("share", 0)),
        found=int(state.get("found", 0)),
        finished_at=datetime.fromisoformat(ended) if ended else None,
        is_whole=bool(state.get("whole", True)),
    )


@dataclass(frozen=True, slots=True)
class Pass:
    """People who share something are compared; `apart` divides them further.

    `seen` tells which two an earlier pass compared already. Whoever has no birth is compared
    with all of a family.
    """

    shared: str
    apart: Callable[[Compared], Hashable]
    seen: Callable[[Compared, Compared], bool]
    takes: Callable[[str], bool] = bool
    near: Callable[[Compared, Compared], bool] = lambda _one, _other: True
    takes_unborn: bool = False


def _year(one: Compared) -> int:
    return one.traits.birth.year if one.traits.birth is not None else 0


def _year_or_self(one: Compared) -> Hashable:
    return _year(one) or -one.id


def _same_year_and_family(one: Compared, other: Compared) -> bool:
    return one.family_key == other.family_key and (
        _year(one) == _year(other) or not (_year(one) and _year(other))
    )


def _same_names(one: Compared, other: Compared) -> bool:
    return _same_year_and_family(one, other) or one.name_key == other.name_key


def _same_given_year_or_names(one: Compared, other: Compared) -> bool:
    return _same_given_year(one, other) or _same_names(one, other)


def _same_birth(one: Compared, other: Compared) -> bool:
    birth = one.traits.birth
    told = birth is not None and says_a_day(birth) and birth == other.traits.birth
    return told or _same_given_year_or_names(one, other)


def _is_day(birth: str) -> bool:
    return len(birth) == len("1984-07-19") and not birth.endswith("-01-01")


def _near_given(one: Compared, other: Compared) -> bool:
    return keys_meet(one.given_key, other.given_key)


def _near_family(one: Compared, other: Compared) -> bool:
    return keys_meet(one.family_key, other.family_key)


def _same_given_year(one: Compared, other: Compared) -> bool:
    return one.given_key == other.given_key and 0 != _year(one) == _year(other)


def _all_alike(_one: Compared) -> Hashable:
    return None


# Each pass sees who may be one person by another thing they share.
PASSES: tuple[Pass, ...] = (
    Pass("family", _year_or_self, lambda _one, _other: False, near=_near_given, takes_unborn=True),
    Pass("name", _all_alike, _same_year_and_family),
    Pass("given", _year_or_self, _same_names, near=_near_family),
    Pass("birth", _all_alike, _same_given_year_or_names, _is_day),
    Pass("phone", _all_alike, _same_birth),
    Pass("cnie", _all_alike, _same_birth),
)


class _Breath:
    """Lets others in after each stretch of work."""

    def __init__(self) -> None:
        self._since = time.perf_counter()

    def __call__(self) -> None:
        if time.perf_counter() - self._since > WORK:
            time.sleep(REST)
            self._since = time.perf_counter()


@dataclass(slots=True)
class _Work:
    """One sweep while it runs; `state` is what is written down of it."""

    desk: Swept
    tell: Tell
    stopped: Callable[[], bool]
    breathe: Callable[[], None]
    state: dict[str, Any] = field(default_factory=dict)
    people: int = 0
    done: int = 0
    unnoted: int = 0

    def row(self) -> SweepRow:
        return _row(self.state)

    # Beginning and end

    def begin(self, *, whole: bool) -> None:
        """Take up the state, or begin anew when the last sweep came to its end."""
        with self.desk.read() as session:
            state = duplicate_queries.read_state(session)
            self.people = duplicate_queries.count_people(session)
        if state.get("share", 1) < 1 and (state.get("whole") or not whole):
            self.state = state
            self.done = int(state["share"] * self._total())
            return
        self.state = {
            "whole": whole or self._is_first(state),
            "since": state.get("since"),
            "started_at": self.desk.now().isoformat(),
            "finished_at": state.get("finished_at"),
            "place": 0,
            "after": "",
            "found": 0,
            "share": 0.0,
        }

    def _is_first(self, state: dict[str, Any]) -> bool:
        if not state.get("since"):
            return True
        return len(self._changed(state)) * MANY > self.people

    def _changed(self, state: dict[str, Any]) -> list[int]:
        with self.desk.read() as session:
            since = datetime.fromisoformat(state["since"])
            return duplicate_queries.changed_since(session, since)

    def carry_on(self) -> None:
        """Work until the end, or until it is stopped."""
        steps = self._everybody() if self.state["whole"] else self._those_who_changed()
        for _step in steps:
            self.tell(self.row())
            if self.stopped():
                self._note({})
                return
        self._finish()

    def _finish(self) -> None:
        started = datetime.fromisoformat(self.state["started_at"])
        ids = None if self.state["whole"] else self._changed(self.state)
        self.state |= {
            "share": 1.0,
            "since": self.state["started_at"],
            "finished_at": self.desk.now().isoformat(),
        }
        with self.desk.database.write(self.desk.author("sweep")) as session:
            duplicate_queries.drop_stale(session, started, ids)
            duplicate_queries.put_state(session, self.state)
        self.tell(self.row())

    def _total(self) -> int:
        return max(1, self.people * len(PASSES)) if self.state.get("whole") else 1

    # Everybody

    def _everybody(self) -> Iterator[None]:
        yield from self._fill_keys()
        for place in range(self.state["place"], len(PASSES)):
            if place != self.state["place"]:
                self.state |= {"place": place, "after": ""}
            for keys in self._batches(PASSES[place]):
                self._compare(PASSES[place], keys)
                yield

    def _fill_keys(self) -> Iterator[None]:
        """Write the keys of those an older version of the program registered."""
        while True:
            with self.desk.read() as session:
                rows = duplicate_queries.unkeyed(session, PEOPLE_AT_ONCE)
            if not rows:
                return
            keys = [
                {
                    "id": row.id,
                    **match_keys(
                        row.family_name_ar or row.family_name_latin,
                        row.given_names_ar or row.given_names_latin,
                    ),
                }
                for row in rows
            ]
            with self.desk.database.write(self.desk.author("sweep")) as session:
                duplicate_queries.put_keys(session, keys)
            self.breathe()
            yield

    def _batches(self, one: Pass) -> Iterator[list[str]]:
        """Give the values that people share, so many that the people of a batch are few."""
        while True:
            with self.desk.read() as session:
                keys = duplicate_queries.next_keys(
                    session, one.shared, self.state["after"], KEYS_AT_ONCE
                )
            if not keys:
                return
            batch: list[str] = []
            people = 0
            for key, count in keys:
                self.done += count
                self.state["after"] = key
                if count < 2 or not one.takes(key):
                    continue
                batch.append(key)
                people += count
                if people >= PEOPLE_AT_ONCE:
                    yield batch
                    batch, people = [], 0
            yield batch

    def _compare(self, one: Pass, keys: Sequence[str]) -> None:
        self.state["share"] = min(0.999, self.done / self._total())
        if not keys:
            return
        with self.desk.read() as session:
            sharing = duplicate_queries.sharing(session, one.shared, keys, self.breathe)
        found: Found = {}
        for people in sharing.values():
            found |= self._alike(one, people)
        self._note(found)

    def _alike(self, one: Pass, people: Sequence[Compared]) -> Found:
        groups: dict[Hashable, list[Compared]] = defaultdict(list)
        for person in people:
            groups[one.apart(person)].append(person)
        known, found = given_names(), {}
        for group in groups.values():
            couples: Iterable[tuple[Compared, Compared]] = combinations(group, 2)
            if one.takes_unborn and len(group) == 1 and not _year(group[0]):
                couples = ((group[0], other) for other in people if other is not group[0])
            for couple in couples:
                self.breathe()
                if not one.near(*couple) or one.seen(*couple):
                    continue
                first, second = sorted(couple, key=lambda who: who.id)
                likeness = compare(first.traits, second.traits, known)
                if likeness.score >= LIKELY:
                    found[first.id, second.id] = likeness
        return found

    # Those who changed

    def _those_who_changed(self) -> Iterator[None]:
        ids = self._changed(self.state)
        left = [one for one in ids if one > int(self.state["after"] or 0)]
        for place, person_id in enumerate(left, start=len(ids) - len(left) + 1):
            self._note(self._doubles(person_id))
            self.state |= {"after": str(person_id), "share": min(0.999, place / len(ids))}
            self.breathe()
            yield

    def _doubles(self, person_id: int) -> Found:
        with self.desk.read() as session:
            own = duplicate_queries.compared(session, [person_id]).get(person_id)
            if own is None:
                return {}
            found = likely(session, own.traits, without=person_id, least=LIKELY)
        return {
            (min(person_id, one.id), max(person_id, one.id)): likeness for one, likeness in found
        }

    # What was found

    def _note(self, found: Found) -> None:
        """Write the pairs found and where the sweep stands; nothing when there is no need yet."""
        self.unnoted += 1
        if not found and self.unnoted < NOTED_EVERY and not self.stopped():
            return
        self.unnoted = 0
        with self.desk.database.write(self.desk.author("sweep")) as session:
            known = duplicate_queries.pairs_among(session, found)
            fresh = {
                couple: one
                for couple, one in found.items()
                if not _is_judged(known.get(couple), one)
            }
            duplicate_queries.put_found(session, [self._pair(*pair) for pair in fresh.items()])
            self.state["found"] += len(fresh)
            duplicate_queries.put_state(session, self.state)

    def _pair(self, couple: Couple, likeness: Likeness) -> dict[str, Any]:
        return {
            "first_id": couple[0],
            "second_id": couple[1],
            "score": likeness.thousandths,
            "reasons": [reason.value for reason in likeness.reasons],
            "found_at": self.desk.now(),
            "answer": OPEN,
            "answered_by": None,
            "answered_at": None,
        }


def _is_judged(known: Any, likeness: Likeness) -> bool:
    """Tell whether a pair was judged as it still is: then it is not asked again."""
    if known is None or known.answer == OPEN:
        return False
    same = {reason.value for reason in likeness.reasons} == set(known.reasons)
    return same and bool(known.score == likeness.thousandths)
