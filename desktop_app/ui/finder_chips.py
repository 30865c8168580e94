"""The chips beside a search: those it understood, and those a click adds to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.domain.names import fold
from desktop_app.services.desk import Desk
from desktop_app.services.search_chips import KEYS, Understood, choices, understand
from desktop_app.ui.palette import Chip

# What is offered before a word is typed: the key and the code, as the command line has them.
OFFERED = ("state:overdue", "state:open", "kind:health", "kind:social", "assigned:me")
MOST_VALUES = 6
_BEGUN = re.compile(r"(?<!\S)([^\W\d_]+)\s?:\s?([^\s\"«»]*)$")
_KEY_OF = {fold(word): key for key, words in KEYS.items() for word in words}


def chips(desk: Desk, text: str, understood: Understood) -> tuple[Chip, ...]:
    """Return the chips in force, then the values of a key that is being typed, or what is usual."""
    begun = _values(desk, text)
    if begun:
        return (*_in_force(understood, but=text), *begun)
    if understood.chips or text.strip():
        return _in_force(understood)
    return tuple(_offer(desk, offered, "") for offered in OFFERED)


def _in_force(understood: Understood, but: str = "") -> tuple[Chip, ...]:
    """Return the chips that were typed; that at the end of `but` is still being typed."""
    return tuple(
        Chip(
            f"{KEYS[one.key][0]}: {one.value}",
            understood.without(one).text,
            is_on=True,
            is_wrong=one.fault is not None,
        )
        for one in understood.chips
        if not (but and but.rstrip().endswith(one.value))
    )


def without_begun(desk: Desk, text: str) -> str:
    """Return a text without the filter at its end whose value is still being typed."""
    found = _BEGUN.search(text)
    return text[: found.start()] if found is not None and _values(desk, text) else text


def _values(desk: Desk, text: str) -> tuple[Chip, ...]:
    """Return the values that a key at the end of the text may have, by their beginning."""
    found = _BEGUN.search(text)
    key = _KEY_OF.get(fold(found[1])) if found is not None else None
    if found is None or key is None:
        return ()
    wanted = fold(found[2])
    values = [one for one in choices(desk, key) if _begins(one, wanted)]
    if not values or wanted in map(fold, values):
        return ()
    before = text[: found.start()]
    return tuple(_value(before, key, value) for value in values[:MOST_VALUES])


def _begins(value: str, wanted: str) -> bool:
    words: Sequence[str] = fold(value).split()
    return any(one.startswith(wanted) or one.removeprefix("ال").startswith(wanted) for one in words)


def _value(before: str, key: str, value: str) -> Chip:
    quoted = f'"{value}"' if " " in value else value
    return Chip(value, f"{before}{KEYS[key][0]}:{quoted} ")


def _offer(desk: Desk, offered: str, words: str) -> Chip:
    (chip,) = understand(desk, offered).chips
    return Chip(f"{KEYS[chip.key][0]}: {chip.value}", f"{chip.text} {words}")
