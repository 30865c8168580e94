"""Tells by which former name somebody was found: that of a record merged into theirs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from desktop_app.domain.names import Meeting, Reason, meeting
from desktop_app.services.families import full_name_ar, full_name_latin
from desktop_app.services.rows import PersonRow
from desktop_app.services.search_words import wanted
from desktop_app.storage.merge_queries import PEOPLE, former_people
from desktop_app.storage.row_copies import remade

Former = Mapping[int, tuple[str, ...]]
NOBODY: Former = {}


def former_names(session: Session, people: Iterable[int], typed: str) -> Former:
    """Return {person: the whole names before merges}, where a name was typed at all."""
    if not wanted(typed).text:
        return NOBODY
    found = former_people(session, people)
    return {person_id: _names(rows) for person_id, rows in found.items()}


def _names(rows: Iterable[Mapping[str, object]]) -> tuple[str, ...]:
    people = [remade(PEOPLE, values) for values in rows]
    names = [write(one) for one in people for write in (full_name_ar, full_name_latin)]  # type: ignore[arg-type]
    return tuple(dict.fromkeys(filter(None, names)))


def with_former(row: PersonRow, former: Former, typed: str) -> PersonRow:
    """Return a row that says the former name, when the present one was not typed."""
    if row.person_id not in former:
        return row
    words = wanted(typed).text
    present = _best(words, (row.full_name_ar, row.full_name_latin))
    name, met = max(
        ((name, meeting(words, name)) for name in former[row.person_id]),
        key=lambda pair: _score(pair[1]),
    )
    if _score(met) <= _score(present) or (present is not None and not _is_guess(present)):
        return row
    return replace(row, former_name=name)


def _best(words: str, names: Iterable[str]) -> Meeting | None:
    return max((meeting(words, name) for name in names), key=_score)


def _score(met: Meeting | None) -> float:
    return met.score if met is not None else 0


def _is_guess(met: Meeting) -> bool:
    return met.reason is Reason.TYPING_MISTAKE
