"""Asks the search index in stages, the surest answers first; no row of a record is ever scanned."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property, lru_cache
from itertools import chain
from typing import Any

from sqlalchemy import ColumnElement, Integer, and_, false, or_, select, text

from desktop_app.domain.index_terms import FATHER_MARK, TEXT_MARK
from desktop_app.domain.names import SKELETON_MARK, Lexicon, Typed, answers, parted
from desktop_app.storage.models import Request, SearchTerm
from desktop_app.storage.search_index import LAST_LETTER, NAMES, PERSON, TEXTS

# Beginnings so long have an index of their own; longer ones are made whole words in memory.
INDEXED = 4
MOST_WORDS = 64
SHORTEST_SOUND = 4  # with its mark: three consonants say enough to be a beginning
# With so many sure answers nobody looks at the doubtful ones.
FEW = 10
SHORTEST_BEGINNING = 2
FATHERS = ("بنت", "بن")


class Stage(IntEnum):
    """How an answer was found, the surest first."""

    NUMBER = 0
    EXACT = 1
    BEGINNING = 2
    SOUND = 3
    PART = 4
    MISTAKE = 5


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a typed text looks for.

    `identifier` is the whole text without spaces when it has a digit, in the writings it may be
    kept in; `numbers` are the words with digits of a text that names somebody as well; `fathers`
    are the words of the father's name; `texts` are, for each word, the writings by which it is
    looked for in the texts of requests, and `request_number` is the whole text as their numbers
    are written; `unfinished` is whether the last word is being typed.
    """

    words: tuple[Typed, ...] = ()
    identifiers: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    fathers: tuple[str, ...] = ()
    texts: tuple[tuple[str, ...], ...] = ()
    request_number: str = ""
    unfinished: bool = True

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
        found = [_whole(term) for term in self.typed.spellings if term in self._lexicon]
        if self._unfinished:
            starts = (one for one in self.typed.spellings if len(one) >= SHORTEST_SOUND)
            found += [part for one in starts if one.startswith(SKELETON_MARK)
                      for part in _begun(one, self._lexicon)]  # fmt: skip
        return found + self._fathers()

    def _fathers(self) -> list[str]:
        """«بن أحمد» is also who has a father of that name."""
        word = self.typed.word
        start = next((one for one in FATHERS if word.startswith(one)), "")
        father = FATHER_MARK + word.removeprefix(start)
        return [_whole(father)] if start and father in self._lexicon else []

    @cached_property
    def parts(self) -> list[str]:
        vague = (*self.typed.loose, *self.typed.parts)
        return [_whole(term) for term in vague if term in self._lexicon]

    @cached_property
    def mistakes(self) -> list[str]:
        return list(_mistakes(self.typed, self._lexicon, unfinished=self._unfinished))

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
def _mistakes(typed: Typed, lexicon: Lexicon, *, unfinished: bool) -> tuple[str, ...]:
    found = answers(typed, lexicon, unfinished=unfinished)
    apart = parted(typed, lexicon)[:3]
    return (
        *(_whole(answer.term) for answer in found),
        *(f"({_whole(first)} AND {_whole(second)})" for first, second in apart),
    )


_LEVELS: dict[Stage, Callable[[_Word], list[str]]] = {
    Stage.EXACT: lambda word: word.exact,
    Stage.BEGINNING: lambda word: word.beginnings,
    Stage.SOUND: lambda word: word.sounds,
    Stage.PART: lambda word: word.parts,
    Stage.MISTAKE: lambda word: word.mistakes,
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
    for person_id in _identified(driver, wanted.identifiers, limit):
        found.setdefault(person_id, Stage.NUMBER)
    for stage, match in matches(lexicon, wanted):
        if len(found) >= (FEW if stage >= Stage.PART else limit) or _is_sure(found, stage):
            break
        for person_id in _stage(driver, stage, match, wanted, limit):
            found.setdefault(person_id, stage)
    return [Found(person_id, stage) for person_id, stage in list(found.items())[:limit]]


def _stage(driver: Any, stage: Stage, match: str, wanted: Wanted, limit: int) -> Sequence[int]:
    """Return who answers in a stage; among those with the very words, who has no other first."""
    if stage is not Stage.EXACT or len(wanted.words) < 2:
        return _matching(driver, match, wanted.numbers, limit)
    found = _matching(driver, match, wanted.numbers, limit * 3)
    if len(found) <= 1:
        return found
    marks = ", ".join("?" * len(found))
    rows = driver.execute(f"SELECT id, sort_name FROM people WHERE id IN ({marks})", found)
    longer = {person_id: name.count(" ") >= len(wanted.words) for person_id, name in rows}
    return sorted(found, key=lambda person_id: longer.get(person_id, True))


def count_people(
    driver: Any, lexicon: Lexicon, wanted: Wanted, found: Sequence[Found], most: int
) -> int:
    """Return how many answer as surely as those found, `most` at most; one query, as for a page."""
    last = max((one.stage for one in found), default=Stage.NUMBER)
    if last is Stage.NUMBER:
        return len(
            set(chain.from_iterable(_identified(driver, [one], most) for one in wanted.identifiers))
        )
    match = next((match for stage, match in matches(lexicon, wanted) if stage >= last), "")
    return len(_matching(driver, match, wanted.numbers, most)) if match else len(found)


def _is_sure(found: dict[int, Stage], stage: Stage) -> bool:
    """Who typed a number somebody has made no mistake in a name."""
    return stage is Stage.MISTAKE and Stage.NUMBER in found.values()


def matches(lexicon: Lexicon, wanted: Wanted) -> Iterator[tuple[Stage, str]]:
    """Give the full-text queries of each stage that asks for more than the one before."""
    words = _words(lexicon, wanted)
    fathers = [_father(one, lexicon) for one in wanted.fathers]
    if not (words or fathers) or not all(fathers):
        return
    last = ""
    firm = [word for word in words if not word.typed.weak] or words
    for some in (words, firm) if firm != words else (words,):
        for stage in _LEVELS:
            match = _query(some, stage, fathers)
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


def _query(words: Sequence[_Word], stage: Stage, fathers: Sequence[list[str]]) -> str:
    if stage is Stage.MISTAKE and len(words) > 1:
        return _with_one_mistake(words, fathers)
    return _all_of([*(word.up_to(stage) for word in words), *fathers])


def _with_one_mistake(words: Sequence[_Word], fathers: Sequence[list[str]]) -> str:
    """Take one word for another one, whichever, and the others as they are."""
    ways = []
    for wrong in words:
        groups = [word.mistakes if word is wrong else word.up_to(Stage.PART) for word in words]
        ways += [_all_of([*groups, *fathers])]
    return " OR ".join(f"({way})" for way in ways if way)


def _all_of(groups: Sequence[Sequence[str]]) -> str:
    if not all(groups):
        return ""
    return " AND ".join(f"({' OR '.join(group)})" for group in groups)


def _matching(driver: Any, match: str, numbers: Sequence[str], limit: int) -> list[int]:
    query = f"SELECT rowid FROM {NAMES} WHERE {NAMES} MATCH ?"
    values: list[Any] = [match]
    for number in numbers:
        query += (
            f" AND rowid & {PERSON} IN"
            " (SELECT person_id FROM search_terms WHERE term >= ? AND term < ?)"
        )
        values += [number, number + LAST_LETTER]
    rows = driver.execute(f"{query} LIMIT ?", (*values, limit)).fetchall()
    return [row[0] & PERSON for row in rows]


def _identified(driver: Any, identifiers: Sequence[str], limit: int) -> Iterator[int]:
    query = "SELECT person_id FROM search_terms WHERE term >= ? AND term < ? ORDER BY term LIMIT ?"
    for one in identifiers:
        for (person_id,) in driver.execute(query, (one, one + LAST_LETTER, limit)):
            yield person_id


# Lists narrowed by a search


def narrowed(driver: Any, lexicon: Lexicon, wanted: Wanted) -> Match:
    """Return whom a list shows for a text: all who sound so; mistakes only when nobody does."""
    ways = list(matches(lexicon, wanted))
    sure = [match for stage, match in ways if stage <= Stage.SOUND]
    tries = [*sure[-1:], *(match for stage, match in ways if stage > Stage.SOUND)]
    names = next((one for one in tries if _matching(driver, one, wanted.numbers, 1)), "")
    return Match(names, wanted.numbers, wanted.identifiers)


def found_people(match: Match, person_id: Any) -> ColumnElement[bool]:
    """Return the condition that a column names a person who answers a search."""
    ways = [person_id.in_(_by_identifier(one)) for one in match.identifiers]
    if match.names:
        numbered = [person_id.in_(_by_identifier(one)) for one in match.numbers]
        ways.append(and_(person_id.in_(_by_names(match.names)), *numbered))
    return or_(false(), *ways)


def _by_names(match: str) -> Any:
    query = text(f"SELECT rowid & {PERSON} AS id FROM {NAMES} WHERE {NAMES} MATCH :names")
    return query.bindparams(names=match).columns(id=Integer)


def _by_identifier(start: str) -> Any:
    within = and_(SearchTerm.term >= start, SearchTerm.term < start + LAST_LETTER)
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
