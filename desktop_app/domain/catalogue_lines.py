"""Finds the line of a key in a catalogue file, so that a fault can name it."""

from __future__ import annotations

import re

_HEAD = re.compile(r"\s*\[\[?\s*([A-Za-z_.]+)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*[\"']?([A-Za-z0-9_-]+)[\"']?\s*=")
_QUOTES = re.compile('"""|' + "'''")

Place = tuple[str, int, int]
"""A table: its kind (`type` or `field`), its number in the file, its field's number or -1."""


class Lines:
    """The lines of one file's tables and keys; lines count from 1."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")
        self._heads: dict[Place, int] = {}
        self._keys: dict[tuple[Place, str], int] = {}
        self._scan()

    def _scan(self) -> None:
        place: Place = ("", -1, -1)
        quoted = False
        for number, line in enumerate(self._lines, start=1):
            if not quoted:
                head = _HEAD.match(line)
                if head:
                    place = _next_place(place, head[1], self._heads)
                    self._heads[place] = number
                key = _KEY.match(line)
                if key:
                    self._keys.setdefault((place, key[1]), number)
            quoted ^= len(_QUOTES.findall(line)) % 2 == 1

    def of_table(self, place: Place) -> int:
        """Return the line of a table's head."""
        return self._heads.get(place, 1)

    def of_name(self, name: str) -> int:
        """Return the line of a name that stands alone in the file: a table's or a key's."""
        return self._heads.get((name, 0, -1)) or self.of_key(("", -1, -1), name)

    def of_key(self, place: Place, key: str, needle: str = "") -> int:
        """Return the line of a key, or of the needle in its value, or of its table."""
        start = self._keys.get((place, key))
        if start is None:
            return self.of_table(place)
        return self._line_of(needle, start) if needle else start

    def _line_of(self, needle: str, start: int) -> int:
        ends = [line for line in (*self._heads.values(), *self._keys.values()) if line > start]
        end = min(ends, default=len(self._lines) + 1)
        wanted = re.compile(rf"(?<!\w){re.escape(needle)}(?!\w)")
        for number in range(start, end):
            if wanted.search(self._lines[number - 1]):
                return number
        return start


def _next_place(place: Place, head: str, heads: dict[Place, int]) -> Place:
    if head == "type.field":
        fields = [known for known in heads if known[:2] == place[:2] and known[2] >= 0]
        return (place[0], place[1], len(fields))
    tables = [known for known in heads if known[0] == head and known[2] < 0]
    return (head, len(tables), -1)
