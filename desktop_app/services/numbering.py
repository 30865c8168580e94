"""Gives the yearly numbers of files, requests, slips, documents: no gaps, never one twice."""

from __future__ import annotations

from sqlalchemy.orm import Session

from desktop_app.domain.vocabulary import Kind
from desktop_app.storage.models import Counter

SLIP_LETTER = "D"
PRINT_LETTER = "P"
EXTRACT_LETTER = "R"
PURGE_LETTER = "E"
LETTERS = {Kind.SOCIAL: "S", Kind.HEALTH: "H"}


def file_series(unit: str, year: int) -> str:
    """Return the series of a unit's files of a year: `TNG-2026`."""
    return f"{unit}-{year}"


def request_series(kind: Kind, unit: str, year: int) -> str:
    """Return the series of a unit's requests of a kind and year: `S-TNG-2026`."""
    return f"{LETTERS[kind]}-{unit}-{year}"


def slip_series(unit: str, year: int) -> str:
    """Return the series of a unit's dispatch slips of a year: `D-TNG-2026`."""
    return f"{SLIP_LETTER}-{unit}-{year}"


def print_series(year: int) -> str:
    """Return the series of the documents an office prints in a year: `P-2026`."""
    return f"{PRINT_LETTER}-{year}"


def extract_series(unit: str, year: int) -> str:
    """Return the series of a unit's closed extracts of the register of a year: `R-TNG-2026`."""
    return f"{EXTRACT_LETTER}-{unit}-{year}"


def purge_series(unit: str, year: int) -> str:
    """Return the series of a unit's minutes of destruction of a year: `E-TNG-2026`."""
    return f"{PURGE_LETTER}-{unit}-{year}"


def slip_place(number: str) -> tuple[int, int]:
    """Return the number within its year, and the year, of `D-TNG-2026-000142`."""
    _, _, year, place = number.split("-")
    return int(place), int(year)


def written(series: str, number: int) -> str:
    """Return a number as people write it: `S-TNG-2026-000045`."""
    return f"{series}-{number:06d}"


def next_numbers(session: Session, series: str, count: int = 1) -> range:
    """Take the next `count` numbers of a series within the session's write transaction.

    The counter changes with the rows that carry the numbers, or not at all: that leaves no gap.
    """
    counter = session.get(Counter, series)
    if counter is None:
        counter = Counter(series=series, last=0)
        session.add(counter)
    first = counter.last + 1
    counter.last += count
    return range(first, first + count)


def expected_number(session: Session, series: str) -> str:
    """Return the number the next row of a series should get; nothing is reserved."""
    counter = session.get(Counter, series)
    return written(series, (counter.last if counter else 0) + 1)
