"""The ledger as people read it: what concerns them, members with one answer told together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.catalogue import CountsFor
from desktop_app.domain.messages import message
from desktop_app.domain.vocabulary import Provider, Status
from desktop_app.services.ledger_rows import LedgerRow
from desktop_app.translate import tell

# More names than these are counted instead.
NAMED = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """One line for a reader: a type as it stands alike for the members in `who_ar`."""

    row: LedgerRow
    people: tuple[int, ...]
    who_ar: str

    @property
    def id(self) -> tuple[str, tuple[int, ...]]:
        """What makes the line the same after a reload."""
        return self.row.type, self.people


def entries(ledger: Iterable[LedgerRow], names: Mapping[int, str]) -> list[Entry]:
    """Return the lines of what concerns the people; `names` are their given names.

    By provider: first what earlier requests or the day decide, then what stands open to all.
    """
    alike: dict[tuple[object, ...], list[LedgerRow]] = {}
    for row in ledger:
        if row.concerns:
            alike.setdefault(_sameness(row), []).append(row)
    found = [_entry(rows, names) for rows in alike.values()]
    order = list(Provider)
    return sorted(found, key=lambda one: (order.index(one.row.provider), _weight(one.row)))


def _sameness(row: LedgerRow) -> tuple[object, ...]:
    return row.type, row.status, row.reason_ar, row.remaining_ar, row.next_on, row.request_id


def _weight(row: LedgerRow) -> int:
    """Return the place of a row: with a past first, then with a limit, then not met, then open."""
    if row.request_id is not None:
        return 0
    if row.status is Status.CLOSED:
        return 2
    return 3 if row.remaining is None and not row.caution_ar else 1


def _entry(rows: Sequence[LedgerRow], names: Mapping[int, str]) -> Entry:
    first = rows[0]
    people = tuple(row.person_id for row in rows)
    if first.counts_for is not CountsFor.PERSON:
        return Entry(first, people, tell(message("Ledger", "The family")))
    if len(people) > NAMED:
        return Entry(first, people, tell(message("Ledger", "%n members", n=len(people))))
    told = f"{tell(message('Ledger', ','))} ".join(names[one] for one in people)
    return Entry(first, people, told)
