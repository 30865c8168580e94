"""Who saw, changed and printed a file: what law 09-08 lets its person ask for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from desktop_app.services import trail
from desktop_app.services.desk import Desk
from desktop_app.services.people import file_page
from desktop_app.services.rows import FilePage
from desktop_app.services.trail_rows import TrailKind, TrailQuery, TrailRow

STEP = 500
# A document is told of once, when it was shown or left, not at each step of its making.
OF_DOCUMENTS = frozenset({"print", "preview", "export", "export_attachment"})


@dataclass(frozen=True, slots=True)
class AccessLine:
    """One thing that was done by one account at one moment; `fields_ar` what it touched."""

    at: datetime
    account_ar: str
    title_ar: str
    fields_ar: tuple[str, ...] = ()
    about_ar: str = ""


@dataclass(frozen=True, slots=True)
class AccessCount:
    """What one account did with a file in all, and when last."""

    account_ar: str
    looks: int
    changes: int
    documents: int
    last: datetime


@dataclass(frozen=True, slots=True)
class AccessReport:
    """All that is noted of a file, the first first."""

    page: FilePage
    counts: tuple[AccessCount, ...]
    looks: tuple[AccessLine, ...]
    changes: tuple[AccessLine, ...]
    documents: tuple[AccessLine, ...]


def access_report(desk: Desk, file_id: int) -> AccessReport:
    """Return who saw, changed and printed a file; ForbiddenError for who may not see the trail."""
    seqs = list(trail.numbers(desk, TrailQuery(file_id=file_id)))[::-1]
    page = file_page(desk, file_id)
    found = [one for one in _read(desk, seqs) if one.at is not None]
    looks = _lines(one for one in found if one.kind is TrailKind.READ)
    documents = _lines(one for one in found if one.action in OF_DOCUMENTS)
    apart = {TrailKind.READ, TrailKind.PRINT}
    changes = _lines(one for one in found if one.kind not in apart)
    return AccessReport(
        page, tuple(_counts(looks, changes, documents)), tuple(looks), tuple(changes),
        tuple(documents),
    )  # fmt: skip


def _read(desk: Desk, seqs: list[int]) -> Iterator[TrailRow]:
    for start in range(0, len(seqs), STEP):
        yield from trail.rows(desk, seqs[start : start + STEP])


def _lines(rows: Iterable[TrailRow]) -> list[AccessLine]:
    """Return one line for all that one action wrote at one instant."""
    held: dict[tuple[datetime, str, str, str], list[str]] = {}
    for one in rows:
        assert one.at is not None
        key = (one.at, one.account_ar, one.title_ar, _document(one))
        held.setdefault(key, []).extend(change.name_ar for change in one.changes)
    return [
        AccessLine(at, who, what, tuple(dict.fromkeys(fields)), paper)
        for (at, who, what, paper), fields in held.items()
    ]


def _document(one: TrailRow) -> str:
    """Return which document left or was shown, or which number or record was looked at."""
    if one.kind not in {TrailKind.PRINT, TrailKind.READ}:
        return ""
    return one.changes[0].after_ar if one.changes else one.number


def _counts(
    looks: list[AccessLine], changes: list[AccessLine], documents: list[AccessLine]
) -> Iterator[AccessCount]:
    counted = [Counter(one.account_ar for one in lines) for lines in (looks, changes, documents)]
    last: dict[str, datetime] = {}
    for one in (*looks, *changes, *documents):
        last[one.account_ar] = max(one.at, last.get(one.account_ar, one.at))
    for who in sorted(last, key=lambda name: last[name], reverse=True):
        yield AccessCount(who, counted[0][who], counted[1][who], counted[2][who], last[who])
