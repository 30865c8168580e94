"""A synthetic office of any size, written straight in SQL: for figures, not for looking at."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate, islice
from pathlib import Path
from random import Random
from typing import Any

from desktop_app.domain.index_terms import sort_name
from desktop_app.domain.vocabulary import Sex
from desktop_app.services.demo.data import load_data
from desktop_app.storage import search_sync
from desktop_app.storage.audit import Author
from desktop_app.storage.database import Database, open_database
from desktop_app.storage.schema import bring_up_to_date
from tests import builders

KEY = b"7" * 64
AT = "2026-11-23 09:41:00.000000"
AUTHOR = Author(None, builders.MONDAY, "bench")
RARE_NAMES = 20_000
SIZES = (1, 1, 2, 2, 3, 4, 5)
STEP = 20_000
ROOT_LETTERS = {
    "ب": "b", "ت": "t", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ر": "r", "ز": "z", "س": "s",
    "ش": "ch", "ص": "s", "ط": "t", "ع": "a", "غ": "gh", "ف": "f", "ق": "k", "ك": "k", "ل": "l",
    "م": "m", "ن": "n", "ه": "h", "و": "ou", "ي": "y",
}  # fmt: skip
# Shapes of family names: in Arabic and in Latin, by the three letters of a root.
SHAPES = (
    ("ال{0}{1}{2}ي", "EL {0}A{1}{2}I"),
    ("ال{0}{1}ا{2}", "EL {0}{1}A{2}"),
    ("{0}{1}ي{2}", "{0}{1}I{2}"),
    ("ال{0}{1}و{2}ي", "{0}{1}OU{2}I"),
    ("بن{0}{1}{2}", "BEN{0}A{1}{2}"),
    ("بو{0}{1}{2}", "BOU {0}A{1}{2}A"),
    ("آيت {0}{1}ا{2}", "AIT {0}{1}A{2}"),
    ("{0}ا{1}{2}", "{0}A{1}I{2}"),
)
PEOPLE_COLUMNS = (
    "id", "sex", "family_name_ar", "given_names_ar", "family_name_latin", "given_names_latin",
    "father_name_ar", "mother_name_ar", "sort_name", "birth", "birth_place", "cnie", "phone",
    "other_phone", "address", "town", "rib", "mutual_affiliation", "mutual_registration",
    "foundation_number", "unable_to_earn", "version", "created_at", "updated_at",
)  # fmt: skip
FILE_COLUMNS = (
    "id", "number", "unit", "principal_id", "position", "matricule", "payroll_number", "rank",
    "posting", "pension_number", "old_number", "version", "created_at", "updated_at",
)  # fmt: skip
MEMBER_COLUMNS = (
    "id", "file_id", "person_id", "relation", "guardian_name", "end_reason", "studies",
    "kafala_reference", "version", "created_at", "updated_at",
)  # fmt: skip
REQUEST_COLUMNS = (
    "id", "number", "old_number", "kind", "provider", "type", "type_version", "file_id",
    "beneficiary_id", "depositor", "channel", "urgent", "state", "state_since", "received_on",
    "registered_at", "due_on", "answers", "note", "amount_requested", "deciding_body",
    "decision_reference", "decision_reason", "reasons", "override_reason", "opinion_note",
    "granted_number", "paper_demands", "registered_by", "is_history", "version", "created_at",
    "updated_at",
)  # fmt: skip
NOTES = ("نقص شهادة العمل", "تم الاتصال بالمعني بالأمر هاتفيا", "ملف مستعجل", "",
         "في انتظار رأي اللجنة", "أودعه أحد أفراد الأسرة")  # fmt: skip

Names = tuple[list[tuple[str, str]], list[float]]


class Stock:
    """The names an office is drawn from: those of the demonstration, and many rare ones."""

    def __init__(self, rng: Random) -> None:
        data = load_data()
        self.rng = rng
        self.given = {
            sex: [(name.ar, spelling) for pool in data.given[sex].values() for name in pool.names
                  for spelling in name.latin[:2]]
            for sex in Sex
        }  # fmt: skip
        common = [(name.ar, spelling) for name in data.families.names
                  for spelling in name.latin[:2]]  # fmt: skip
        self.families = common + list(islice(_rare(rng), RARE_NAMES))
        shares = (1 / (place + 25) for place in range(len(self.families)))
        self.weights = list(accumulate(shares))

    def family(self, count: int) -> list[tuple[str, str]]:
        """Draw family names; the first of the list are drawn most."""
        return self.rng.choices(self.families, cum_weights=self.weights, k=count)


def _rare(rng: Random) -> Iterator[tuple[str, str]]:
    letters = list(ROOT_LETTERS)
    while True:
        root = rng.choices(letters, k=3)
        arabic, latin = rng.choice(SHAPES)
        yield arabic.format(*root), latin.format(*(ROOT_LETTERS[one].upper() for one in root))


def make_office(path: Path, people: int, seed: int = 1) -> Database:
    """Write an office of so many people, a third of them principals; the index is made after."""
    database = open_database(path, KEY)
    bring_up_to_date(database)
    stock = Stock(Random(seed))
    with database.engine.execution_options(begin="IMMEDIATE").begin() as connection:
        driver = connection.connection.driver_connection
        driver.execute(
            "INSERT INTO accounts (id, name, full_name_ar, role, version, created_at, updated_at)"
            " VALUES (1, 'head', 'رئيس', 'head', 1, ?, ?)", (AT, AT),
        )  # fmt: skip
        _fill(driver, stock, people)
    return database


def index(database: Database) -> None:
    """Make the office's search index."""
    with database.write(AUTHOR) as session:
        search_sync.rebuild(session)


def _fill(driver: Any, stock: Stock, people: int) -> None:
    person_id = file_id = request_id = 0
    while person_id < people:
        humans, files, members, requests = [], [], [], []
        for family in stock.family(STEP // 3):
            size = min(stock.rng.choice(SIZES), people - person_id)
            if not size:
                break
            file_id += 1
            files.append(_file(file_id, person_id + 1))
            for place in range(size):
                person_id += 1
                own = family if place != 1 else stock.rng.choice(stock.families)
                humans.append(_person(stock, person_id, own, place))
                members.append(_member(person_id, file_id, place))
                if stock.rng.random() < 0.3:
                    request_id += 1
                    requests.append(_request(stock.rng, request_id, file_id, person_id))
        _put(driver, "people", PEOPLE_COLUMNS, humans)
        _put(driver, "files", FILE_COLUMNS, files)
        _put(driver, "members", MEMBER_COLUMNS, members)
        _put(driver, "requests", REQUEST_COLUMNS, requests)


def put_people(driver: Any, rows: list[tuple[Any, ...]]) -> None:
    """Write rows of people, of `person_row`."""
    _put(driver, "people", PEOPLE_COLUMNS, rows)


def put_principals(driver: Any, first: int, people: list[tuple[Any, ...]]) -> None:
    """Write people as the heads of files of their own, numbered from `first`."""
    file = driver.execute("SELECT max(id) FROM files").fetchone()[0] + 1
    numbers = range(first, first + len(people))
    rows = [person_row(number, *one) for number, one in zip(numbers, people, strict=True)]
    files = [_file(file + place, number) for place, number in enumerate(numbers)]
    members = [_member(number, file + place, 0) for place, number in enumerate(numbers)]
    put_people(driver, rows)
    _put(driver, "files", FILE_COLUMNS, files)
    _put(driver, "members", MEMBER_COLUMNS, members)


def _put(driver: Any, table: str, columns: tuple[str, ...], rows: list[tuple[Any, ...]]) -> None:
    marks = ", ".join("?" * len(columns))
    driver.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)


def _person(stock: Stock, number: int, family: tuple[str, str], place: int) -> tuple[Any, ...]:
    sex = Sex.MALE if place == 0 or (place > 1 and number % 2) else Sex.FEMALE
    given = stock.rng.choice(stock.given[sex])
    father = stock.rng.choice(stock.given[Sex.MALE])[0]
    # A third of those in a register have no Latin name at all.
    latin = (family[1], given[1].upper()) if number % 3 else ("", "")
    born = date(1950, 1, 1) + timedelta(days=stock.rng.randrange(25_000))
    return person_row(number, sex, family[0], given[0], *latin, father, born)


def person_row(
    number: int, sex: Sex, family_ar: str, given_ar: str, family_latin: str, given_latin: str,
    father_ar: str, born: date,
) -> tuple[Any, ...]:  # fmt: skip
    """Return the row of a person, with numbers of their own."""
    return (
        number, sex.value, family_ar, given_ar, family_latin, given_latin, father_ar, "فاطمة",
        sort_name(family_ar, given_ar), born.isoformat(), "طنجة", f"K{100_000 + number}",
        f"+2126{number * 7919 % 100_000_000:08d}", "", "", "طنجة", "", f"{number:08d}", "", "",
        0, 1, AT, AT,
    )  # fmt: skip


def _file(number: int, principal: int) -> tuple[Any, ...]:
    return (
        number, f"TNG-2026-{number:06d}", "TNG", principal, "active", f"{10_000 + number}", "",
        "", "", "", "", 1, AT, AT,
    )  # fmt: skip


def _member(person: int, file: int, place: int) -> tuple[Any, ...]:
    relation = ("principal", "spouse")[place] if place < 2 else "child"
    return (person, file, person, relation, "", "", "", "", 1, AT, AT)


def _request(rng: Random, number: int, file: int, person: int) -> tuple[Any, ...]:
    day = (date(2024, 1, 1) + timedelta(days=number % 1_000)).isoformat()
    state = rng.choice(("registered", "under_review", "closed", "closed", "archived"))
    return (
        number, f"S-TNG-2026-{number:06d}", "", "social", "foundation", "S03", 1, file, person,
        "", "counter", 0, state, day, day, AT, None, json.dumps({}), rng.choice(NOTES), 100_000,
        "unit", "", "", json.dumps([]), "", "", "", 0, 1, 0, 1, AT, AT,
    )  # fmt: skip
