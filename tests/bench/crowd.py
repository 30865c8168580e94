"""Fills an office with as many people and requests as wanted, straight by SQL, for the figures.

Nothing of it goes through services or the trail: a million people take about a minute, where the
synthetic office of the program, with its lives and papers, would take an hour.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any

from desktop_app.domain.index_terms import sort_name
from desktop_app.domain.vocabulary import OPEN_STATES, Relation, Sex, State
from desktop_app.services.demo.data import Name, Pool, load_data
from desktop_app.services.desk import Desk
from desktop_app.storage.models import File, Member, Person, Request, RequestPaper

Row = tuple[Any, ...]
# A principal, a spouse and a child: what a file holds on the average of the crowd.
FAMILY = (Relation.PRINCIPAL, Relation.SPOUSE, Relation.CHILD)
POSITIONS = ("active", "active", "active", "retired", "retired", "deceased")
STATES = tuple(State)
FIRST_DAY = date(2012, 1, 2)
DAYS = 5400
AT = "2026-01-05 09:00:00.000000"
OTHER_UNITS = ("RBT", "CAS", "FES")


class Crowd:
    """Rows of people, files, members and requests, the same for the same seed."""

    def __init__(self, desk: Desk, people: int, requests: int, seed: int = 1) -> None:
        self.desk, self.people, self.requests = desk, people, requests
        self.rng = random.Random(seed)
        self.data = load_data()
        self.ranks = tuple(desk.reference.ranks)
        self.types = tuple(desk.catalogue.types.values())
        self.postings = [one for values in self.data.lists.values() for one in values][:40]

    def person_rows(self) -> Iterator[Row]:
        """Rows of people; every third is a principal."""
        pools = {sex: self.data.given[sex]["lasting"] for sex in Sex}
        prepared = {sex: _drawer(self.rng, pool) for sex, pool in pools.items()}
        family_of = _drawer(self.rng, self.data.families)
        family = next(family_of)
        for number in range(1, self.people + 1):
            place = (number - 1) % len(FAMILY)
            if place != 1 or number % 2:
                family = next(family_of) if place != 2 else family
            sex = (Sex.MALE, Sex.FEMALE, self.rng.choice((Sex.MALE, Sex.FEMALE)))[place]
            given, father = next(prepared[sex]), next(prepared[Sex.MALE])
            year = self.rng.randint(1945, 1995) if place < 2 else self.rng.randint(1990, 2024)
            birth = date(year, 1, 1) + timedelta(self.rng.randrange(365))
            yield (
                number, sex.value, family.ar, given.ar,
                family.latin[number % len(family.latin)], given.latin[number % len(given.latin)],
                father.ar, sort_name(family.ar, given.ar), birth.isoformat(),
                f"K{number:07}" if place < 2 else "", f"+2126{10_000_000 + number:08}"
                if place < 2 else "", "طنجة",
            )  # fmt: skip

    def file_rows(self) -> Iterator[Row]:
        """Rows of files, one for every three people."""
        rng = self.rng
        for number in range(1, self.people // len(FAMILY) + 1):
            unit = rng.choice(OTHER_UNITS) if number % 50 == 0 else self.desk.unit.code
            year = 2012 + number % 15
            yield (
                number, f"{self.desk.unit.code}-{year}-{number:07}", unit,
                (number - 1) * len(FAMILY) + 1, rng.choice(POSITIONS), f"{100_000 + number}",
                f"{1_000_000 + number}", rng.choice(self.ranks), rng.choice(self.postings),
            )  # fmt: skip

    def member_rows(self) -> Iterator[Row]:
        """Rows of members: every person in the file of their three."""
        for number in range(1, self.people // len(FAMILY) * len(FAMILY) + 1):
            file_id, place = divmod(number - 1, len(FAMILY))
            yield number, file_id + 1, number, FAMILY[place].value

    def request_rows(self) -> Iterator[Row]:
        """Rows of requests in the order they were deposited."""
        rng, files = self.rng, self.people // len(FAMILY)
        for number in range(1, self.requests + 1):
            day = FIRST_DAY + timedelta(number * DAYS // self.requests)
            kind = rng.choice(self.types)
            is_old = number < self.requests * 0.97
            state = rng.choice(STATES[-4:] if is_old else STATES[:14])
            file_id = rng.randrange(files)
            person = file_id * len(FAMILY) + rng.randrange(len(FAMILY)) + 1
            asked = rng.randrange(200, 60_000) * 100 if rng.random() < 0.7 else None
            granted = asked * 3 // 4 if asked and is_old else None
            due = (day + timedelta(30 + number % 60)).isoformat()
            decided = (day + timedelta(20)).isoformat() if state not in OPEN_STATES else None
            letter = "S" if kind.kind.value == "social" else "H"
            yield (
                number, f"{letter}-{self.desk.unit.code}-{day.year}-{number:07}", kind.kind.value,
                kind.provider.value, kind.code, file_id + 1, person, "counter", state.value,
                day.isoformat(), day.isoformat(), due, asked, granted,
                kind.provider.value, decided,
            )  # fmt: skip

    def paper_rows(self) -> Iterator[Row]:
        """A paper for each request of the last stretch, every third still missing."""
        first = self.requests - self.requests // 30
        for number in range(first + 1, self.requests + 1):
            yield number, 0, "P01", "", None if number % 3 == 0 else "2026-01-05"


PERSON = (
    "id", "sex", "family_name_ar", "given_names_ar", "family_name_latin", "given_names_latin",
    "father_name_ar", "sort_name", "birth", "cnie", "phone", "town",
)  # fmt: skip
FILE = (
    "id", "number", "unit", "principal_id", "position", "matricule", "payroll_number", "rank",
    "posting",
)  # fmt: skip
MEMBER = ("id", "file_id", "person_id", "relation")
REQUEST = (
    "id", "number", "kind", "provider", "type", "file_id", "beneficiary_id", "channel", "state",
    "state_since", "received_on", "due_on", "amount_requested", "amount_granted",
    "deciding_body", "decided_on",
)  # fmt: skip
PAPER = ("request_id", "position", "codes", "received_code", "received_on")
# What every row of a table has alike.
ALIKE: dict[str, dict[str, Any]] = {
    "requests": {"registered_at": AT, "registered_by": 1, "answers": "{}", "type_version": 1,
                 "reasons": json.dumps([])},
}  # fmt: skip


def fill(desk: Desk, people: int, requests: int, seed: int = 1) -> None:
    """Fill an empty office; its account must be the first one."""
    crowd = Crowd(desk, people, requests, seed)
    with desk.database.engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys = OFF")
        driver.execute("BEGIN IMMEDIATE")
        with _indexes_later(driver):
            _insert(driver, Person, PERSON, crowd.person_rows())
            _insert(driver, File, FILE, crowd.file_rows())
            _insert(driver, Member, MEMBER, crowd.member_rows())
            _insert(driver, Request, REQUEST, crowd.request_rows())
            _insert(driver, RequestPaper, PAPER, crowd.paper_rows())
        driver.execute("COMMIT")
        driver.execute("PRAGMA foreign_keys = ON")
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


@contextmanager
def _indexes_later(driver: Any) -> Iterator[None]:
    """Take the indexes of the filled tables away, and make them anew at the end."""
    found = driver.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name"
        " IN ('people', 'files', 'members', 'requests', 'request_papers')"
    ).fetchall()
    for name, _ in found:
        driver.execute(f'DROP INDEX "{name}"')
    yield
    for _, sql in found:
        driver.execute(sql)


def _insert(driver: Any, table: Any, names: Sequence[str], rows: Iterator[Row]) -> None:
    """Insert rows; what a table needs besides gets the empty value of its column."""
    more = {
        column.name: _empty(column)
        for column in table.__table__.columns
        if not column.nullable and column.name not in names and column.name != "id"
    }
    more |= ALIKE.get(table.__tablename__, {})
    columns = ", ".join(f'"{name}"' for name in (*names, *more))
    places = ", ".join(["?"] * len(names) + [_literal(value) for value in more.values()])
    driver.executemany(
        f"INSERT INTO {table.__tablename__} ({columns}) VALUES ({places})",
        rows,
    )


def _empty(column: Any) -> Any:
    kind = str(column.type).upper()
    if kind.startswith("DATETIME"):
        return AT
    if column.name == "version":
        return 1
    return 0 if kind in {"INTEGER", "BOOLEAN"} else ""


def _literal(value: Any) -> str:
    return str(value) if isinstance(value, int) else "'" + str(value).replace("'", "''") + "'"


def _drawer(rng: random.Random, pool: Pool) -> Iterator[Name]:
    """Draw names for ever; those at the head of a list are drawn more often."""
    while True:
        yield from rng.choices(pool.names, cum_weights=pool.weights, k=4096)
