"""Counts that single nobody out: small cells are not told, and cannot be worked out from others."""

from __future__ import annotations

from collections.abc import Mapping

LEAST = 5
"""A count below this is not told (k-anonymity with k = 5)."""

Counts = Mapping[str, Mapping[str, int]]
Told = dict[str, dict[str, int | None]]


def merged(counts: Counts, rest: str) -> dict[str, dict[str, int]]:
    """Put the rows that have fewer than 5 in all into one row; nothing when even that is small."""
    large = {row: dict(cells) for row, cells in counts.items() if sum(cells.values()) >= LEAST}
    small = [cells for row, cells in counts.items() if row not in large]
    together: dict[str, int] = {}
    for cells in small:
        for column, count in cells.items():
            together[column] = together.get(column, 0) + count
    if sum(together.values()) >= LEAST:
        large[rest] = together
    return large


def protected(counts: Counts) -> Told:
    """Return counts with None for those below 5 and above nought.

    Where a row or a column would have one such cell alone, its next smallest is not told either:
    who knows the sum could otherwise subtract.
    """
    told: Told = {row: {column: _told(count) for column, count in cells.items()}
                  for row, cells in counts.items()}  # fmt: skip
    columns = {column for cells in counts.values() for column in cells}
    lines = [[(row, column) for column in cells] for row, cells in counts.items()]
    lines += [[(row, column) for row in counts if column in counts[row]] for column in columns]
    changed = True
    while changed:
        changed = False
        for line in lines:
            changed |= _hide_a_second(counts, told, line)
    return told


def _told(count: int) -> int | None:
    return None if 0 < count < LEAST else count


def _hide_a_second(counts: Counts, told: Told, line: list[tuple[str, str]]) -> bool:
    hidden = [place for place in line if told[place[0]][place[1]] is None]
    if len(hidden) != 1:
        return False
    open_ = [place for place in line if told[place[0]][place[1]]]
    if not open_:
        return False
    row, column = min(open_, key=lambda place: counts[place[0]][place[1]])
    told[row][column] = None
    return True
