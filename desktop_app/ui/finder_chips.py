"""The chips beside a search: those it understood, and those a click adds to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.domain.names import fold
from desktop_app.services import search_chips
from desktop_app.services.desk import Desk
from desktop_app.services.search_chips import KEYS, Understood, choices, key_of, understand
from desktop_app.ui.palette import Chip

# What is offered before a word is typed: the key and the code, as the command line has them.
OFFERED = ("state:overdue", "state:open", "kind:health", "kind:social", "assigned:me")
MOST_VALUES = 6
_BEGUN = re.compile(r"(?<!\S)([^\W\d_]+)\s?:\s?([^\s\"«»]*)$")


def usual(desk: Desk) -> tuple[Chip, ...]:
    """Return what is offered before anything is typed."""
    return tuple(_offer(desk, offered) for offered in OFFERED)


def in_force(understood: Understood, but: str = "") -> tuple[Chip, ...]:
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


def begun(desk: Desk, text: str) -> tuple[str, tuple[Chip, ...]]:
    """Part a text from the filter at its end whose value is still being typed.

    Returns what stands before it and the values the key may have, by their beginning; the whole
    text and none when no value is being typed.
    """
    found = _BEGUN.search(text)
    key = key_of(found[1]) if found is not None else None
    if found is None or key is None:
        return text, ()
    wanted = fold(found[2])
    values = [one for one in choices(desk, key) if _begins(one, wanted)]
    if not values or wanted in map(fold, values):
        return text, ()
    before = text[: found.start()]
    return before, tuple(_value(before, key, value) for value in values[:MOST_VALUES])


def _begins(value: str, wanted: str) -> bool:
    words: Sequence[str] = fold(value).split()
    return any(one.startswith(wanted) or one.removeprefix("ال").startswith(wanted) for one in words)


def _value(before: str, key: str, value: str) -> Chip:
    return Chip(value, f"{before}{search_chips.Chip(key, '', value).text} ")


def _offer(desk: Desk, offered: str) -> Chip:
    (chip,) = understand(desk, offered).chips
    return Chip(f"{KEYS[chip.key][0]}: {chip.value}", f"{chip.text} ")
