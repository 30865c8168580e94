"""Says what is wrong with a table of a TOML file: one check for each key."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.formats import isolate
from desktop_app.domain.messages import Message, message

SHORT_LABEL = 30


Table = Mapping[str, object]


class TableError(Exception):
    """What is wrong with a key; `needle` is the text that shows where in a long value."""

    def __init__(self, key: str, text: Message, needle: str = "") -> None:
        super().__init__(str(text))
        self.key = key
        self.text = text
        self.needle = needle


Check = Callable[[str, object], None]


@dataclass(frozen=True, slots=True)
class Key:
    """How one key of a table is checked, and whether it must be there."""

    check: Check
    required: bool = True


def check_keys(table: Table, keys: Mapping[str, Key]) -> None:
    """Raise TableError for the first key that is unknown, missing or holds a wrong value."""
    for name in table:
        if name not in keys:
            raise TableError(
                name,
                message(
                    "Catalogue",
                    "The key “{key}” is unknown here; correct its spelling or remove it.",
                    key=name,
                ),
            )
    for name, key in keys.items():
        if name in table:
            key.check(name, table[name])
        elif key.required:
            raise TableError(
                name, message("Catalogue", "The key “{key}” is missing; add it.", key=name)
            )


def wrong_kind(key: str, expected: Message) -> TableError:
    """Return the fault of a key that holds another kind of value than it must."""
    return TableError(
        key, message("Catalogue", "“{key}” must be {expected}.", key=key, expected=expected)
    )


def text(key: str, value: object) -> None:
    """Want a text that is not empty."""
    if not isinstance(value, str):
        raise wrong_kind(key, message("Catalogue", "a text between quotes"))
    if not value.strip():
        raise TableError(key, message("Catalogue", "“{key}” is empty; fill it.", key=key))


def short_text(key: str, value: object) -> None:
    """Want a text that fits a list."""
    text(key, value)
    length = len(str(value))
    if length > SHORT_LABEL:
        raise TableError(
            key,
            message(
                "Catalogue",
                "“{key}” has {length} characters; keep it within {limit}.",
                key=key,
                length=length,
                limit=SHORT_LABEL,
            ),
        )


def shaped(pattern: str, expected: Message) -> Check:
    """Want a text of a form, which `expected` describes."""

    def check(key: str, value: object) -> None:
        text(key, value)
        if not re.fullmatch(pattern, str(value)):
            raise wrong_kind(key, expected)

    return check


name = shaped(
    "[a-z][a-z0-9_]*", message("Catalogue", "a name in small Latin letters, digits and _")
)


def flag(key: str, value: object) -> None:
    """Want true or false."""
    if not isinstance(value, bool):
        raise wrong_kind(key, message("Catalogue", "true or false"))


def whole(least: int) -> Check:
    """Want a whole number, so large at least."""

    def check(key: str, value: object) -> None:
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            expected = message("Catalogue", "a whole number from {least} up", least=least)
            raise wrong_kind(key, expected)

    return check


def day(key: str, value: object) -> None:
    """Want a date."""
    # A TOML date-time is a date too in Python, but not a day.
    if type(value) is not date:
        raise wrong_kind(key, message("Catalogue", "a date such as 2026-01-31, without quotes"))


def pattern(key: str, value: object) -> None:
    """Want a regular expression."""
    text(key, value)
    try:
        re.compile(str(value))
    except re.error:
        raise wrong_kind(key, message("Catalogue", "a valid regular expression")) from None


def not_allowed(key: str, value: object, allowed: Iterable[str]) -> TableError:
    """Return the fault of a value that is none of those allowed."""
    return TableError(
        key,
        message(
            "Catalogue",
            "“{value}” is not allowed for “{key}”; choose one of: {allowed}.",
            value=isolate(str(value)),
            key=key,
            allowed=", ".join(allowed),
        ),
        str(value),
    )


def one_of(allowed: Collection[str]) -> Check:
    """Want one of some codes."""

    def check(key: str, value: object) -> None:
        if not isinstance(value, str) or value not in allowed:
            raise not_allowed(key, value, allowed)

    return check


def listed(key: str, value: object) -> list[object]:
    """Return a list, or raise TableError when the value is none."""
    if not isinstance(value, list):
        raise wrong_kind(key, message("Catalogue", "a list between square brackets"))
    return value


def no_repeats(key: str, values: Iterable[str]) -> None:
    """Want each value once."""
    seen = set()
    for value in values:
        if value in seen:
            raise TableError(
                key,
                message(
                    "Catalogue",
                    "“{value}” stands twice in “{key}”; keep it once.",
                    value=isolate(str(value)),
                    key=key,
                ),
                value,
            )
        seen.add(value)


def some_of(allowed: Collection[str]) -> Check:
    """Want a list of some of the codes, each once, one at least."""

    def check(key: str, value: object) -> None:
        values = listed(key, value)
        if not values:
            raise TableError(key, message("Catalogue", "“{key}” is empty; fill it.", key=key))
        for one in values:
            one_of(allowed)(key, one)
        no_repeats(key, map(str, values))

    return check


def texts(key: str, value: object) -> None:
    """Want a list of texts."""
    for one in listed(key, value):
        text(key, one)


def marks(key: str, value: object) -> None:
    """Want marks of evidence: S, V and a number, K or G."""
    for one in listed(key, value):
        if not isinstance(one, str) or not re.fullmatch("S|K|G|V[0-9]+", one):
            raise not_allowed(key, one, ("S", "V1…", "K", "G"))


def tables(key: str, value: object) -> None:
    """Want a list of tables."""
    if not all(isinstance(one, dict) for one in listed(key, value)):
        raise wrong_kind(key, message("Catalogue", "a list of tables"))


def check_inside(key: str, table: Table, keys: Mapping[str, Key]) -> None:
    """Check a table inside a key's value; a fault in it is a fault of the key."""
    try:
        check_keys(table, keys)
    except TableError as fault:
        first = next(iter(table.values()), "")
        shown = first[0] if isinstance(first, list) and first else first
        raise TableError(key, fault.text, fault.needle or str(shown)) from None


def check_order(table: Table, low: str, high: str) -> None:
    """Want the least not to be above the most."""
    least, most = table.get(low), table.get(high)
    if isinstance(least, int) and isinstance(most, int) and least > most:
        raise TableError(
            low,
            message("Catalogue", "“{low}” is above “{high}”; correct one.", low=low, high=high),
        )


def check_together(table: Table, one: str, other: str) -> None:
    """Want two keys both there or both absent."""
    if (one in table) != (other in table):
        present, absent = (one, other) if one in table else (other, one)
        raise TableError(
            present,
            message(
                "Catalogue",
                "“{present}” goes with “{absent}”; add it or remove both.",
                present=present,
                absent=absent,
            ),
        )
