"""Asks the search index in stages, the surest answers first; no row of a record is ever scanned."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property, lru_cache, partial
from itertools import chain
from math import inf
from typing import Any

from sqlalchemy import ColumnElement, Integer, and_, false, or_, select, text

from desktop_app.domain.index_terms import FATHER_MARK, TEXT_MARK
from desktop_app.domain.names import (
    LIKELY,
    SURE,
    Lexicon,
    Typed,
    answers,
    meeting,
    parted,
    query_terms,
    spelled,
)
from desktop_app.storage.models import Request, SearchTerm
from desktop_app.storage.search_index import LAST_LETTER, NAMES, PERSON, TEXTS

# Beginnings so long have an index of their own; longer ones are made whole words in memory.
INDEXED = 4
MOST_WORDS = 64
# With so many sure answers nobody looks at the doubtful ones.
FEW = 10
# So many of the doubtful ones are compared with the text, letter by letter.
RANKED = 40
SHORTEST_BEGINNING = 2
FATHERS = ("بنت", "بن")
# How the number of an identity card begins, and the end of a range that holds one number alone.
CARD = re.compile(r"[a-z]{1,2}\d+")
NOTHING_MORE = "\x01"


class Stage(IntEnum):
    """How an answer was found, the surest first.

    In full by a number; by its very words; by beginnings; in another spelling or script; by a
    likely mistake or a doubtful spelling; by all that may be meant; by a mistyped beginning.
    """

    NUMBER = 0
    EXACT = 1
    BEGINNING = 2
    SOUND = 3
    MISTAKE = 4
    PART = 5
    BEGUN_MISTAKE = 6


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a typed text looks for; `text` is what was typed of names.

    `identifier` is the whole text without spaces when it has a digit, in the writings it may be
    kept in; `numbers` are the words with digits of a text that names somebody as well; `fathers`
    are the words of the father's name; `texts` are, for each word, the writings by which it is
    looked for in the texts of requests, and `request_number` is the whole text as their numbers
    are written; `unfinished` is whether the last word is being typed; with `whole_cards` nobody is
    found by the beginning of a card's number: sign by sign it would tell what is masked.
    """

    words: tuple[Typed, ...] = ()
    identifiers: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    fathers: tuple[str, ...] = ()
    texts: tuple[tuple[str, ...], ...] = ()
    request_number: str = ""
    text: str = ""
    unfinished: bool = True
    whole_cards: bool = False

    def __bool__(self) -> bool:
        return bool(self.words or self.identifiers or self.fathers or self.texts)


@dataclass(frozen=True, slots=True)
class Found:
    """Somebody who answers, and how."""

    person_id: int
    stage: Stage


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


class _Word:
    """The answers an office has for one typed word, level by level, each worked out when asked."""

    def __init__(self, typed: Typed, lexicon: Lexicon, *, unfinished: bool) -> None:
        self.typed = typed
        self._lexicon = lexicon
        self._unfinished = unfinished

    def level(self, stage: Stage) -> list[str]:
        """Return the parts of a full-text query that a stage adds."""
        return _LEVELS[stage](self)

    @cached_property
    def exact(self) -> list[str]:
        return [_whole(term) for term in self.typed.written if term in self._lexicon]

    @cached_property
    def beginnings(self) -> list[str]:
        return [part for start in self.typed.written for part in _begun(start, self._lexicon)]

    @cached_property
    def sounds(self) -> list[str]:
        found = spelled(self.typed, self._lexicon)
        return [_whole(one.term) for one in found if one.cost <= SURE] + self._fathers()

    def _fathers(self) -> list[str]:
        """«بن أحمد» is also who has a father of that name."""
        word = self.typed.word
        start = next((one for one in FATHERS if word.startswith(one)), "")
        father = FATHER_MARK + word.removeprefix(start)
        return [_whole(father)] if start and father in self._lexicon else []

    def meant(self, most: float, *, unfinished: bool = False) -> list[str]:
        """Return the words that may have been meant, up to a cost."""
        if unfinished and not self._unfinished:
            return []
        found = _answers(self.typed, self._lexicon, unfinished=unfinished)
        return [part for part, cost in found if cost <= most]

    def up_to(self, stage: Stage) -> list[str]:
        """Return what answers in a stage or before; when nothing does, in the first that does."""
        found: list[str] = []
        for one in _LEVELS:
            if one > stage and found:
                break
            found += [part for part in self.level(one) if part not in found]
        return found

    @cached_property
    def first(self) -> Stage:
        """The first stage in which the word is answered."""
        return next((stage for stage in _LEVELS if self.level(stage)), Stage.MISTAKE)


# While the second word is typed the first one stays: its mistakes are worked out once.
@lru_cache(maxsize=256)
def _answers(typed: Typed, lexicon: Lexicon, *, unfinished: bool) -> tuple[tuple[str, float], ...]:
    found = answers(typed, lexicon, unfinished=unfinished)
    apart = parted(typed, lexicon)[:3]
    return (
        *((_whole(answer.term), answer.cost) for answer in found),
        *((f"({_apart(first, lexicon)} AND {_apart(second, lexicon)})", LIKELY)
          for first, second in apart),
    )  # fmt: skip


def _apart(half: str, lexicon: Lexicon) -> str:
    """Return what asks for one of two words between which the space was left out."""
    typed = query_terms(half)[0]
    terms = dict.fromkeys([half, *typed.written, *typed.spellings])
    return f"({' OR '.join(_whole(term) for term in terms if term in lexicon)})"


_LEVELS: dict[Stage, Callable[[_Word], list[str]]] = {
    Stage.EXACT: lambda word: word.exact,
    Stage.BEGINNING: lambda word: word.beginnings,
    Stage.SOUND: lambda word: word.sounds,
    Stage.MISTAKE: lambda word: word.meant(LIKELY),
    Stage.PART: lambda word: word.meant(inf),
    # Trying every letter takes longer: only for who is found in no other way.
    Stage.BEGUN_MISTAKE: lambda word: word.meant(inf, unfinished=True),
}


def _whole(term: str) -> str:
    return f'"{term}"'


def _begun(start: str, lexicon: Lexicon) -> list[str]:
    """Return what asks for the words that begin so."""
    if len(start) <= INDEXED:
        return [f'"{start}"*'] if lexicon.begins(start) else []
    terms = lexicon.beginning_with(start, MOST_WORDS + 1)
    return [f'"{start}"*'] if len(terms) > MOST_WORDS else [_whole(term) for term in terms]


def people(driver: Any, lexicon: Lexicon, wanted: Wanted, limit: int) -> list[Found]:
    """Return who answers, the surest first, and principals before families."""
    found: dict[int, Stage] = {}
    for person_id in _identified(driver, wanted, wanted.identifiers, limit):
        found.setdefault(person_id, Stage.NUMBER)
    enough = partial(_is_enough, found, limit)
    for stage, match in matches(lexicon, wanted, enough):
        for person_id in _stage(driver, stage, match, wanted, limit, ordered=not found):
            found.setdefault(person_id, stage)
    return [Found(person_id, stage) for person_id, stage in list(found.items())[:limit]]


def _is_enough(found: dict[int, Stage], limit: int, stage: Stage) -> bool:
    """Tell whether a stage is asked no more: who is there as typed was not mistyped."""
    if stage <= Stage.BEGINNING or not found:
        return len(found) >= limit
    if stage is Stage.SOUND:
        return len(found) >= min(FEW, limit)
    as_typed = min(found.values()) <= Stage.BEGINNING
    return as_typed or len(found) >= min(FEW, limit) or stage is Stage.BEGUN_MISTAKE


def _stage(
    driver: Any, stage: Stage, match: str, wanted: Wanted, limit: int, *, ordered: bool
) -> Sequence[int]:
    """Return who answers in a stage, of more than are shown those who meet the text best.

    Beside those who are there as typed, others need no order of their own: `ordered` is False.
    """
    first = stage is Stage.EXACT and len(wanted.words) > 1
    if not first and (stage <= Stage.BEGINNING or not ordered):
        return _matching(driver, match, wanted, limit)
    if stage is Stage.EXACT:
        found = _matching(driver, match, wanted, limit * 3)
        return _whole_names_first(driver, wanted, found) if len(found) > 1 else found
    return _best_met(driver, wanted.text, _matching(driver, match, wanted, RANKED))


def _whole_names_first(driver: Any, wanted: Wanted, people: Sequence[int]) -> Sequence[int]:
    marks = ", ".join("?" * len(people))
    rows = driver.execute(f"SELECT id, sort_name FROM people WHERE id IN ({marks})", people)
    longer = {person_id: name.count(" ") >= len(wanted.words) for person_id, name in rows}
    return sorted(people, key=lambda person_id: longer.get(person_id, True))


def _best_met(driver: Any, text: str, people: Sequence[int]) -> Sequence[int]:
    if len(people) < 2:
        return people
    marks = ", ".join("?" * len(people))
    query = (
        "SELECT id, given_names_ar || ' ' || family_name_ar, given_names_latin || ' ' ||"
        f" family_name_latin FROM people WHERE id IN ({marks})"
    )
    scores = {
        person_id: max((met.score for name in both if (met := meeting(text, name))), default=0.0)
        for person_id, *both in driver.execute(query, people)
    }
    return sorted(people, key=lambda person_id: -scores.get(person_id, 0.0))


def count_people(
    driver: Any, lexicon: Lexicon, wanted: Wanted, found: Sequence[Found], most: int
) -> int:
    """Return how many answer as surely as those found, `most` at most; one query, as for a page."""
    last = max((one.stage for one in found), default=Stage.NUMBER)
    if last is Stage.NUMBER:
        return len(
            set(
                chain.from_iterable(
                    _identified(driver, wanted, [one], most) for one in wanted.identifiers
                )
            )
        )
    match = next((match for stage, match in matches(lexicon, wanted) if stage >= last), "")
    return len(_matching(driver, match, wanted, most)) if match else len(found)


def matches(
    lexicon: Lexicon, wanted: Wanted, is_enough: Callable[[Stage], bool] = lambda _stage: False
) -> Iterator[tuple[Stage, str]]:
    """Give the full-text queries of each stage that asks for more than the one before.

    `is_enough` is asked before a stage is worked out: correcting mistakes takes time.
    """
    words = _words(lexicon, wanted)
    fathers = [_father(one, lexicon) for one in wanted.fathers]
    if not (words or fathers) or not all(fathers):
        return
    last = ""
    firm = [word for word in words if not word.typed.weak] or words
    asked = [(words, stage) for stage in (Stage.EXACT, Stage.BEGINNING) if firm != words]
    for some, stage in [*asked, *((firm, stage) for stage in _LEVELS)]:
        if is_enough(stage):
            return
        match = _all_of([*(word.up_to(stage) for word in some), *fathers])
        if match and match != last:
            yield max([stage, *(word.first for word in some)]), match
        last = match


def _words(lexicon: Lexicon, wanted: Wanted) -> list[_Word]:
    last = len(wanted.words) - 1
    return [
        _Word(typed, lexicon, unfinished=wanted.unfinished and place == last)
        for place, typed in enumerate(wanted.words)
    ]


def _father(word: str, lexicon: Lexicon) -> list[str]:
    return _begun(FATHER_MARK + word, lexicon)


def _all_of(groups: Sequence[Sequence[str]]) -> str:
    if not all(groups):
        return ""
    return " AND ".join(f"({' OR '.join(group)})" for group in groups)


def _matching(driver: Any, match: str, wanted: Wanted, limit: int) -> list[int]:
    query = f"SELECT rowid FROM {NAMES} WHERE {NAMES} MATCH ?"
    values: list[Any] = [match]
    for number in wanted.numbers:
        query += (
            f" AND rowid & {PERSON} IN"
            " (SELECT person_id FROM search_terms WHERE term >= ? AND term < ?)"
        )
        values += [number, number + _rest(number, wanted)]
    rows = driver.execute(f"{query} LIMIT ?", (*values, limit)).fetchall()
    return [row[0] & PERSON for row in rows]


def _rest(number: str, asked: Wanted | Match) -> str:
    """Return the end of the range of what begins as a number, or is it."""
    return NOTHING_MORE if asked.whole_cards and CARD.fullmatch(number) else LAST_LETTER


def _identified(
    driver: Any, wanted: Wanted, identifiers: Sequence[str], limit: int
) -> Iterator[int]:
    query = "SELECT person_id FROM search_terms WHERE term >= ? AND term < ? ORDER BY term LIMIT ?"
    for one in identifiers:
        for (person_id,) in driver.execute(query, (one, one + _rest(one, wanted), limit)):
            yield person_id


# Lists narrowed by a search


def narrowed(driver: Any, lexicon: Lexicon, wanted: Wanted) -> Match:
    """Return whom a list shows for a text: all who sound so; mistakes only when nobody does."""
    ways = list(matches(lexicon, wanted))
    sure = [match for stage, match in ways if stage <= Stage.SOUND]
    tries = [*sure[-1:], *(match for stage, match in ways if stage > Stage.SOUND)]
    names = next((one for one in tries if _matching(driver, one, wanted, 1)), "")
    return Match(names, wanted.numbers, wanted.identifiers, wanted.whole_cards)


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
    within = and_(SearchTerm.term >= start, SearchTerm.term < start + _rest(start, match))
    return select(SearchTerm.person_id).where(within)


# Requests by their numbers and texts


def requests(driver: Any, wanted: Wanted, closed: Sequence[str], limit: int) -> list[int]:
    """Return the requests whose numbers or texts have all words, by number first, newest first.

    `closed` are the types whose content is kept from the reader: of those only what everybody
    may read answers.
    """
    found = dict.fromkeys(_numbered(driver, wanted.request_number, limit))
    match = texts_match(driver, wanted)
    if match and len(found) < limit:
        marks = ", ".join("?" * len(closed))
        query = (
            f"SELECT t.rowid / 2 FROM {TEXTS} t JOIN requests r ON r.id = t.rowid / 2"
            f" WHERE {TEXTS} MATCH ? AND (t.rowid % 2 = 0 OR r.type NOT IN ({marks}))"
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
    marks = ", ".join("?" * len(people))
    query = f"SELECT id FROM requests WHERE beneficiary_id IN ({marks}) ORDER BY id DESC LIMIT ?"
    return [row[0] for row in driver.execute(query, (*people, most))]


def texts_match(driver: Any, wanted: Wanted) -> str:
    """Return the full-text query of what a text looks for in requests."""
    last = len(wanted.texts) - 1 if wanted.unfinished else -1
    return _all_of(
        [
            [part for form in forms for part in _told(driver, form, begun=place == last)]
            for place, forms in enumerate(wanted.texts)
        ]
    )


def _told(driver: Any, form: str, *, begun: bool) -> list[str]:
    """Return what asks for a word of a text, or for all that begin like the one being typed."""
    if form.isdecimal() or not begun or len(form) < SHORTEST_BEGINNING:
        return [_whole(form)]
    if len(form) <= INDEXED:
        return [f'"{form}"*']
    query = "SELECT term FROM search_words WHERE term >= ? AND term < ? LIMIT ?"
    start = TEXT_MARK + form
    rows = driver.execute(query, (start, start + LAST_LETTER, MOST_WORDS)).fetchall()
    return [_whole(term.removeprefix(TEXT_MARK)) for (term,) in rows] or [_whole(form)]


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
