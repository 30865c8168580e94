"""Understands `حالة:متأخر` in a typed search: filters to show as chips, and the words left.

A chip is a key, a colon and a value, the value in quotes when it has spaces. Keys and values may
be typed in Arabic or as the command line has them; a chip can always be written back as text.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import select

from desktop_app.domain.dates import PartialDate, parse_date
from desktop_app.domain.messages import Message, message
from desktop_app.domain.names import fold
from desktop_app.domain.texts import strip_invisible
from desktop_app.domain.vocabulary import Category, Kind, Provider, Sex, State, label, state_label
from desktop_app.services.desk import Desk
from desktop_app.services.forms import PeopleQuery, RequestQuery
from desktop_app.services.list_spans import BAD_PERIOD
from desktop_app.services.search_words import LONGEST_TYPED
from desktop_app.storage.models import Account
from desktop_app.translate import tell

# A key as it is typed, in folded letters; the first writing of each is how it is written back.
KEYS: dict[str, tuple[str, ...]] = {
    "state": ("حالة", "الحالة", "state", "etat"),
    "kind": ("نوع", "النوع", "kind", "type"),
    "from": ("من", "from", "du"),
    "to": ("إلى", "to", "au"),
    "category": ("صنف", "الصنف", "category", "categorie"),
    "provider": ("الجهة", "جهة", "مقدم", "المقدم", "provider"),
    "unit": ("وحدة", "الوحدة", "unit", "unite"),
    "assigned": ("مكلف", "المكلف", "assigned", "charge"),
    "father": ("أب", "الأب", "father", "pere"),
}
_KEY_OF = {fold(word): key for key, words in KEYS.items() for word in words}
_CHIP = re.compile(r'(?<!\S)([^\W\d_]+)\s?:\s?("[^"]*"|«[^»]*»|[^\s"«]+)')
OVERDUE, OPEN, NOBODY, MINE = "overdue", "open", "nobody", "me"
MOST_CHIPS = 20
# The chips that narrow people rather than requests.
OF_PEOPLE = frozenset({"category", "unit", "father"})
Query = TypeVar("Query", PeopleQuery, RequestQuery)


@dataclass(frozen=True, slots=True)
class Chip:
    """One filter that was typed: its key, its value's code, and how both are written.

    `fault` says what is wrong with the value; such a chip filters nothing.
    """

    key: str
    code: str
    value: str
    fault: Message | None = None

    @property
    def text(self) -> str:
        """Return the chip as it is typed."""
        value = f'"{self.value}"' if re.search(r"\s", self.value) else self.value
        return f"{KEYS[self.key][0]}:{value}"


@dataclass(frozen=True, slots=True)
class Understood:
    """A typed search: its filters in their order, and the words that look for somebody."""

    words: str
    chips: tuple[Chip, ...] = ()

    @property
    def text(self) -> str:
        """Return it as it is typed."""
        return " ".join([*(chip.text for chip in self.chips), self.words]).strip()

    @property
    def faults(self) -> tuple[Message, ...]:
        """Return what is wrong with the values, in their order."""
        return tuple(chip.fault for chip in self.chips if chip.fault is not None)

    @property
    def about_people(self) -> bool:
        """Tell whether a chip narrows people."""
        return any(chip.key in OF_PEOPLE and chip.fault is None for chip in self.chips)

    @property
    def about_requests(self) -> bool:
        """Tell whether a chip narrows requests."""
        return any(chip.key != "father" and chip.fault is None for chip in self.chips)

    @property
    def father(self) -> str:
        """Return the father's name that is asked for, or nothing."""
        return " ".join(chip.code for chip in self.chips if chip.key == "father")

    def without(self, chip: Chip) -> Understood:
        """Return the same without a chip, as when its cross is clicked."""
        return replace(self, chips=tuple(one for one in self.chips if one != chip))


def key_of(word: str) -> str | None:
    """Return the key a typed word names, in any of its writings; None for what is no key."""
    return _KEY_OF.get(fold(word))


def understand(desk: Desk, text: str) -> Understood:
    """Return the chips and the words of a typed search; what is no chip stays among the words.

    Who is in charge is read from the office: a window calls this off its own thread.
    """
    words, typed = parted(text)
    chips: list[Chip] = []
    for key, value in typed:
        chip = _chip(desk, key, value)
        if chip not in chips:
            chips.append(chip)
    return Understood(words, tuple(_in_order(chips)))


def parted(text: str) -> tuple[str, Sequence[tuple[str, str]]]:
    """Return the words of a typed search, and the (key, value) of its chips as they stand."""
    typed: dict[tuple[str, str], None] = {}

    def take(found: re.Match[str]) -> str:
        key = key_of(found[1])
        value = found[2].strip('"«»').strip()
        if key is None or not value or len(typed) >= MOST_CHIPS:
            return found[0]
        typed[key, value] = None
        return " "

    words = _CHIP.sub(take, strip_invisible(text[:LONGEST_TYPED]))
    return words.strip() if typed else words, tuple(typed)


def _in_order(chips: Sequence[Chip]) -> Iterator[Chip]:
    """Give the chips; a last day that comes before the first is told, and filters nothing."""
    first = max((one.code for one in chips if one.key == "from"), default="")
    for chip in chips:
        is_before = chip.key == "to" and chip.fault is None and chip.code < first
        yield replace(chip, fault=BAD_PERIOD) if is_before else chip


def applied(query: Query, understood: Understood) -> Query:
    """Return a query with the chips it has a field for, and the words as its text."""
    known = {field.name for field in fields(query)}
    values: dict[str, Any] = {"text": understood.words}
    for chip in understood.chips:
        if chip.fault is None:
            name, value = _FIELDS[chip.key](chip.code)
            joined = (
                values.get(name, frozenset()) | value if isinstance(value, frozenset) else value
            )
            values[name] = joined
    return replace(query, **{name: value for name, value in values.items() if name in known})


def fitting(query: Query, understood: Understood) -> tuple[Understood, list[Message]]:
    """Return the chips a query has a field for, and for each other one what is told of it."""
    known = {field.name for field in fields(query)}
    right = [one for one in understood.chips if one.fault is None]
    kept = [one for one in right if _FIELDS[one.key](one.code)[0] in known]
    told = [
        message("Search", "This list has no filter «{key}».", key=KEYS[one.key][0])
        for one in right
        if one not in kept
    ]
    return replace(understood, chips=tuple(kept)), told


def _chip(desk: Desk, key: str, value: str) -> Chip:
    return _READERS[key](desk, key, value)


# What each key filters


def _state(code: str) -> tuple[str, object]:
    if code in {OVERDUE, OPEN}:
        return {OVERDUE: "overdue", OPEN: "open_only"}[code], True
    return "states", frozenset({State(code)})


def _kind(code: str) -> tuple[str, object]:
    if code in {kind.value for kind in Kind}:
        return "kinds", frozenset({Kind(code)})
    return "types", frozenset({code})


_FIELDS: dict[str, Callable[[str], tuple[str, Any]]] = {
    "state": _state,
    "kind": _kind,
    "from": lambda code: ("received_from", code),
    "to": lambda code: ("received_to", code),
    "category": lambda code: ("categories", frozenset({Category(code)})),
    "provider": lambda code: ("providers", frozenset({Provider(code)})),
    "unit": lambda code: ("units", frozenset({code})),
    "assigned": lambda code: ("assigned_to", frozenset({int(code)})),
    "father": lambda code: ("father", code),
}

# What a value may be

Choices = Sequence[tuple[str, Sequence[str]]]  # a code, and the writings of it


def _chosen(desk: Desk, key: str, value: str) -> Chip:
    choices = _CHOICES[key](desk)
    wanted = _plain(value)
    exact = [code for code, words in choices if wanted in map(_plain, (code, *words))]
    begun = [
        code
        for code, words in choices
        if any(_plain(word).startswith(wanted) for word in (code, *words))
    ]
    codes = exact[:1] or (begun if len(begun) == 1 and len(wanted) > 1 else [])
    if not codes:
        return Chip(key, "", value, _unknown(key, value, choices))
    words = next(words for code, words in choices if code == codes[0])
    return Chip(key, codes[0], words[0] if words else codes[0])


def _plain(word: str) -> str:
    """Fold a value and take its article off: «المتأخرة» and «متأخر» are one."""
    folded = fold(word.replace("_", " "))
    bare = " ".join(one[2:] if one.startswith("ال") and len(one) > 4 else one
                    for one in folded.split())  # fmt: skip
    return bare.removesuffix("ه")


def _unknown(key: str, value: str, choices: Choices) -> Message:
    known = "، ".join(words[0] if words else code for code, words in choices[:8])
    return message(
        "Search",
        "«{value}» is no value of «{key}». Choose one of: {known}.",
        value=value[:40],
        key=KEYS[key][0],
        known=known,
    )


def _day(desk: Desk, key: str, value: str) -> Chip:
    found = parse_date(value, desk.today())
    if found is None:
        text = message(
            "Search",
            "«{value}» is no date. Type it as 2026-01-31, or as 31/01/2026.",
            value=value[:40],
        )
        return Chip(key, "", value, text)
    day = found.first() if key == "from" else _last_day(found)
    return Chip(key, day.isoformat(), value)


def _last_day(found: PartialDate) -> date:
    """«إلى:2026» and «إلى:03/2026» include all of the year, all of the month."""
    month = found.month or 12
    return date(found.year, month, found.day or monthrange(found.year, month)[1])


def _free(_desk: Desk, key: str, value: str) -> Chip:
    return Chip(key, value, value)


_READERS: Mapping[str, Callable[[Desk, str, str], Chip]] = {
    "from": _day,
    "to": _day,
    "father": _free,
} | dict.fromkeys(("state", "kind", "category", "provider", "unit", "assigned"), _chosen)


def _labels(codes: Iterable[StrEnum]) -> Choices:
    return [
        (code.value, tuple(dict.fromkeys([tell(label(code)), tell(label(code, Sex.FEMALE))])))
        for code in codes
    ]


def _states(_desk: Desk) -> Choices:
    said = [
        (OVERDUE, (tell(message("Search", "Overdue")), tell(message("Search", "Late")))),
        (OPEN, (tell(message("Search", "Open")), tell(message("Search", "Under way")))),
    ]
    return said + [
        (state.value, tuple(dict.fromkeys(tell(state_label(state, kind)) for kind in Kind)))
        for state in State
    ]


def _kinds(desk: Desk) -> Choices:
    types = [(code, (kind.short_ar, kind.name_ar)) for code, kind in desk.catalogue.types.items()]
    return [*_labels(Kind), *types]


def _units(desk: Desk) -> Choices:
    return [
        (code, (unit.city_ar, unit.unit_name_ar)) for code, unit in desk.reference.units.items()
    ]


def _accounts(desk: Desk) -> Choices:
    with desk.read() as session:
        rows = session.execute(select(Account.id, Account.name, Account.full_name_ar)).all()
    own = [(str(desk.account.id), (tell(message("Search", "Me")), MINE))]
    none = [("0", (tell(message("Search", "Nobody")), NOBODY))]
    return [*own, *none, *((str(one.id), (one.full_name_ar, one.name)) for one in rows)]


_CHOICES: dict[str, Callable[[Desk], Choices]] = {
    "state": _states,
    "kind": _kinds,
    "category": lambda _desk: _labels(Category),
    "provider": lambda _desk: _labels(Provider),
    "unit": _units,
    "assigned": _accounts,
}


def choices(desk: Desk, key: str) -> tuple[str, ...]:
    """Return the values a key may have, as they are written: what a click on it offers."""
    if key not in _CHOICES:
        return ()
    return tuple(words[0] if words else code for code, words in _CHOICES[key](desk))
