"""Turns a typed search into what the index is asked for."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from desktop_app.domain.index_terms import bare, text_terms
from desktop_app.domain.messages import Message, message
from desktop_app.domain.names import fold, query_terms
from desktop_app.domain.roles import Action
from desktop_app.services.desk import Desk
from desktop_app.services.numbering import written
from desktop_app.storage import search_queries
from desktop_app.storage.search_queries import Match, RequestMatch
from desktop_app.storage.search_stages import Wanted

MOST_WORDS = 6
LONGEST_TEXT = 120
LONGEST_TYPED = 400
NOTHING_SAID = message("Search", "Type a letter or a digit: signs alone find nothing.")
TOO_LONG = message("Search", "The text is too long: only its beginning was searched.")
SHORTEST_NUMBER = 3
_DIGIT = re.compile(r"\d")
_BROKEN = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]+")
_INTERNATIONAL = re.compile("^00(?=212)")
_HALF_INTERNATIONAL = re.compile("^2120(?=[5-8])")
# A yearly number whose place is typed as people say it: `TNG-2022-19`, `S-TNG-2026-45`.
_SHORT_NUMBER = re.compile(r"^((?:[A-Z]-)?[A-Z]{2,5}-(?:19|20)\d\d)-([1-9]\d{0,4})$")
_BARE_PHONE = re.compile(r"^[5-8]\d{3,8}$")


def said_of(text: str) -> Message | None:
    """Return what is told of a text that cannot be searched as it stands."""
    if len(text) > LONGEST_TYPED:
        return TOO_LONG
    return NOTHING_SAID if text.strip() and not wanted(text) else None


def wanted(text: str, father: str = "") -> Wanted:
    """Return what a typed text looks for: all its words in any order, or one identifier.

    Any text is good: what says nothing (marks, operators, control characters) asks for nothing.
    """
    plain = _BROKEN.sub(" ", text[:LONGEST_TEXT])
    folded = fold(plain).split()
    with_digit = [word for word in plain.split() if _has_digit(word)]
    names = " ".join(word for word in plain.split() if not _has_digit(word))
    numbers = tuple(filter(None, map(bare, with_digit)))
    words = tuple(query_terms(names)[:MOST_WORDS])
    fathers = tuple(fold(_BROKEN.sub(" ", father[:LONGEST_TEXT])).split()[:MOST_WORDS])
    named = words or fathers
    return Wanted(
        words=words,
        identifiers=_writings(plain) if numbers and not fathers else (),
        numbers=tuple(one for one in numbers if len(one) >= SHORTEST_NUMBER) if named else (),
        fathers=fathers,
        texts=tuple(map(_forms, folded[:MOST_WORDS])) if _says_enough(folded, with_digit) else (),
        text=names,
        request_number=request_number(plain) if numbers or "-" in plain else "",
        unfinished=not text[-1:].isspace(),
    )


def wanted_by(desk: Desk, text: str, father: str = "") -> Wanted:
    """Return what an account looks for: by whole card numbers where it sees them masked."""
    masked = not desk.may(Action.REVEAL_IDENTIFIERS)
    return replace(wanted(text, father), whole_cards=masked)


def _says_enough(folded: list[str], with_digit: list[str]) -> bool:
    """A letter or two begin half of all texts."""
    return bool(folded) and (bool(with_digit) or all(len(word) > 1 for word in folded[:1]))


def _has_digit(word: str) -> bool:
    return _DIGIT.search(word) is not None


# While one word is typed the others stay.
@lru_cache(maxsize=1_000)
def _forms(word: str) -> tuple[str, ...]:
    return tuple(sorted(text_terms(word)))


def _writings(typed: str) -> tuple[str, ...]:
    """Return an identifier in the writings it may be kept in: telephones have several."""
    identifier = bare(typed)
    ways = [identifier, bare(request_number(typed))]
    local = _HALF_INTERNATIONAL.sub("212", _INTERNATIONAL.sub("", identifier))
    ways += [local, "0" + identifier if _BARE_PHONE.match(identifier) else identifier]
    return tuple(dict.fromkeys(filter(None, ways)))


def request_number(text: str) -> str:
    """Return a text as numbers of requests and files are written, with the noughts left out."""
    number = fold(text).upper().replace(" ", "-")[:LONGEST_TEXT]
    short = _SHORT_NUMBER.match(number)
    return written(short[1], int(short[2])) if short else number


def narrowed(desk: Desk, text: str, father: str = "") -> Match | None:
    """Return whom a list of people shows for a text; None when it says nothing."""
    if not text.strip() and not father.strip():
        return None
    asked = wanted_by(desk, text, father)
    with desk.database.driver() as driver:
        return search_queries.narrowed(driver, desk.database.words.current(driver), asked)


def narrowed_requests(desk: Desk, text: str) -> RequestMatch | None:
    """Return which requests a list shows for a text; None when it says nothing."""
    people = narrowed(desk, text)
    if people is None:
        return None
    asked = wanted(text)
    with desk.database.driver() as driver:
        texts = search_queries.texts_match(driver, asked)
    return RequestMatch(people, asked.request_number, texts, closed_types(desk))


def closed_types(desk: Desk) -> tuple[str, ...]:
    """Return the types whose content nobody finds by its words: it is read with a reason.

    A type that ever was confidential is so here for good.
    """
    return tuple(
        code
        for code in desk.catalogue.versions
        if any(one.confidential for one in desk.catalogue.history(code))
    )
