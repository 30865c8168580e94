"""Keeps words under keys of theirs in little room: hashes of eight bytes in one sorted row."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence

PLACES = 24  # bits: sixteen million words
PARTS = 7  # bits
_HASH = (1 << (63 - PLACES)) - 1
_PLACE = (1 << PLACES) - 1


class Hashed:
    """Words under the keys that a function gives each; two keys may share a hash."""

    def __init__(self, words: Sequence[str], keys_of: Callable[[str], Iterable[str]]) -> None:
        self._words = words
        self._row = array("q")
        # Sorted in many small parts: one sort of them all would hold the window up.
        parts: list[list[int]] = [[] for _ in range(1 << PARTS)]
        for place, word in enumerate(words):
            for key in keys_of(word):
                entry = _hash(key) | place
                parts[entry >> (63 - PARTS)].append(entry)
        for part in parts:
            part.sort()
            self._row.extend(part)

    def under(self, keys: Iterable[str]) -> Iterator[str]:
        """Give the words that lie under any of some keys, each once; a few others may be there."""
        row, all_entries, seen = self._row, len(self._row), set()
        for key in keys:
            first = _hash(key)
            place, end = bisect_left(row, first), first + _PLACE
            while place < all_entries and row[place] <= end:
                seen.add(row[place] & _PLACE)
                place += 1
        return map(self._words.__getitem__, seen)


def _hash(key: str) -> int:
    return (hash(key) & _HASH) << PLACES
