"""Narrows lists by a search, and finds requests by their numbers and texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    and_,
    column,
    false,
    or_,
    select,
    table,
    text,
    union_all,
)

from desktop_app.domain.index_terms import TEXT_MARK
from desktop_app.domain.names import Lexicon
from desktop_app.storage.driver import marks
from desktop_app.storage.models import Request, SearchTerm
from desktop_app.storage.search_index import LAST_LETTER, LATE, NAMES, PERSON, TEXTS
from desktop_app.storage.search_people import end_of, matching
from desktop_app.storage.search_stages import (
    INDEXED,
    MOST_WORDS,
    SHORTEST_BEGINNING,
    Stage,
    Wanted,
    Word,
    all_of,
    matches,
    readings,
    whole,
)


@dataclass(frozen=True, slots=True)
class Match:
    """Whom a list is narrowed to: a full-text query of names, beginnings of identifiers."""

    names: str = ""
    numbers: tuple[str, ...] = ()
    identifiers: tuple[str, ...] = ()
    whole_cards: bool = False


@dataclass(frozen=True, slots=True)
class RequestMatch:
    """Which requests a list is narrowed to: those of people, and those whose texts answer.

    `closed` are the types whose content is kept from the reader.
    """

    people: Match
    number: str = ""
    texts: str = ""
    closed: tuple[str, ...] = ()


def narrowed(driver: Any, lexicon: Lexicon, wanted: Wanted) -> Match:
    """Return whom a list shows for a text: all who sound so; mistakes only when nobody does."""
    tries = chain.from_iterable(_tries(lexicon, wanted, one) for one in readings(lexicon, wanted))
    names = next((one for one in tries if matching(driver, wanted, one, 1)), "")
    return Match(names, wanted.numbers, wanted.identifiers, wanted.whole_cards)


def _tries(lexicon: Lexicon, wanted: Wanted, words: Sequence[Word]) -> Iterator[str]:
    """Give all that is sure at once, then what is less so."""
    sure = ""
    for stage, groups in matches(lexicon, wanted, words):
        match = all_of(groups)
        if stage > Stage.SOUND and sure:
            yield sure
            sure = ""
        if stage > Stage.SOUND:
            yield match
        else:
            sure = match
    if sure:
        yield sure


def found_people(match: Match, person_id: Any) -> ColumnElement[bool]:
    """Return the condition that a column names a person who answers a search."""
    ways = [person_id.in_(_by_identifier(one, match)) for one in match.identifiers]
    if match.names:
        numbered = [person_id.in_(_by_identifier(one, match)) for one in match.numbers]
        ways.append(and_(person_id.in_(_by_names(match.names)), *numbered))
    return or_(false(), *ways)


def _by_names(match: str) -> Any:
    query = text(f"SELECT rowid & {PERSON} AS id FROM {NAMES} WHERE {NAMES} MATCH :names")
    return query.bindparams(names=match).columns(id=Integer)


def _by_identifier(start: str, match: Match) -> Any:
    tables = (SearchTerm.__table__, table(LATE, column("term"), column("person_id", Integer)))
    end = end_of(start, whole_cards=match.whole_cards)
    return union_all(
        *(select(one.c.person_id).where(one.c.term >= start, one.c.term < end) for one in tables)
    )


def requests(driver: Any, wanted: Wanted, closed: Sequence[str], limit: int) -> list[int]:
    """Return the requests whose numbers or texts have all words, by number first, newest first.

    `closed` are the types whose content is kept from the reader: of those only what everybody
    may read answers.
    """
    found = dict.fromkeys(_numbered(driver, wanted.request_number, limit))
    match = texts_match(driver, wanted)
    if match and len(found) < limit:
        query = (
            f"SELECT t.rowid / 2 FROM {TEXTS} t JOIN requests r ON r.id = t.rowid / 2"
            f" WHERE {TEXTS} MATCH ? AND (t.rowid % 2 = 0 OR r.type NOT IN ({marks(closed)}))"
            " ORDER BY t.rowid DESC LIMIT ?"
        )
        # A request may lie there twice: for everybody, and with all that was written.
        rows = driver.execute(query, (match, *closed, 2 * limit))
        found |= dict.fromkeys(row[0] for row in rows)
    return list(found)[:limit]


def _numbered(driver: Any, number: str, limit: int) -> list[int]:
    if not number:
        return []
    query = "SELECT id FROM requests WHERE number >= ? AND number < ? ORDER BY number LIMIT ?"
    rows = driver.execute(query, (number, number + LAST_LETTER, limit))
    return [row[0] for row in rows]


def requests_of(driver: Any, people: Sequence[int], most: int) -> list[int]:
    """Return the requests of people, the newest first."""
    theirs = f"beneficiary_id IN ({marks(people)})"
    query = f"SELECT id FROM requests WHERE {theirs} ORDER BY id DESC LIMIT ?"
    return [row[0] for row in driver.execute(query, (*people, most))]


def texts_match(driver: Any, wanted: Wanted) -> str:
    """Return the full-text query of what a text looks for in requests."""
    last = len(wanted.texts) - 1 if wanted.unfinished else -1
    return all_of(
        [
            [part for form in forms for part in _told(driver, form, begun=place == last)]
            for place, forms in enumerate(wanted.texts)
        ]
    )


def _told(driver: Any, form: str, *, begun: bool) -> list[str]:
    """Return what asks for a word of a text, or for all that begin like the one being typed."""
    if form.isdecimal() or not begun or len(form) < SHORTEST_BEGINNING:
        return [whole(form)]
    if len(form) <= INDEXED:
        return [f'"{form}"*']
    query = "SELECT term FROM search_words WHERE term >= ? AND term < ? LIMIT ?"
    start = TEXT_MARK + form
    rows = driver.execute(query, (start, start + LAST_LETTER, MOST_WORDS)).fetchall()
    return [whole(term.removeprefix(TEXT_MARK)) for (term,) in rows] or [whole(form)]


def found_requests(match: RequestMatch) -> ColumnElement[bool]:
    """Return the condition that a request answers a search."""
    ways = [found_people(match.people, Request.beneficiary_id)]
    if match.number:
        number = match.number
        ways.append(and_(Request.number >= number, Request.number < number + LAST_LETTER))
    if match.texts:
        open_ones = Request.id.in_(_by_texts(match.texts, told=False))
        told: ColumnElement[bool] = Request.id.in_(_by_texts(match.texts, told=True))
        if match.closed:
            told = and_(told, Request.type.not_in(match.closed))
        ways += [open_ones, told]
    return or_(*ways)


def _by_texts(match: str, *, told: bool) -> Any:
    name = "told" if told else "free"
    query = text(
        f"SELECT rowid / 2 AS id FROM {TEXTS} WHERE {TEXTS} MATCH :{name}"
        f" AND rowid % 2 = {int(told)}"
    )
    return query.bindparams(**{name: match}).columns(id=Integer)
