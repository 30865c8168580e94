"""Prints what safety costs, as ratios in one run: `python3 dev.py bench safety`.

One saved person and an imported register against the bare insert; a backup of a large office
against a plain copy of its file, and how long the window stands still meanwhile; a sign-in.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import Any

from sqlalchemy import insert, text

from desktop_app.domain.roles import Action
from desktop_app.services import accounts, backups, people
from desktop_app.services.desk import Desk
from desktop_app.services.forms import CareerForm
from desktop_app.services.importing import plan_import
from desktop_app.services.importing.resolving import resolve
from desktop_app.services.importing.storing import store
from desktop_app.services.typed_again import person_form
from desktop_app.storage import place, vault
from desktop_app.storage.attachment_queries import keep_blob
from desktop_app.storage.database import PRAGMAS
from desktop_app.storage.models import Attachment
from tests import builders
from tests.bench.__main__ import PASSWORD, say, seconds
from tests.bench.trail import trail_figures

SAVES = 40
IMPORTED = 10_000
IMPORTS = 3
MEGABYTES = 500
MEGABYTE = 1_000_000
RESTS = 5_000  # milliseconds
TICK = 5  # milliseconds between two looks of the window at the clock
HEADS = ("الرقم المهني", "الاسم العائلي", "الاسم الشخصي", "صلة القرابة", "رقم ب.و.ت.إ",
         "تاريخ الازدياد", "مكان الازدياد", "الهاتف", "العنوان")  # fmt: skip
FAMILY = ("الزياني", "العلمي", "الخطيب", "بنجلون", "التازي", "الإدريسي", "المريني")
GIVEN = ("كريم", "أحمد", "يوسف", "سعيد", "إدريس", "منصف", "عمر", "حسن", "نبيل", "خالد", "جواد")


def main() -> None:
    """Print all figures of safety."""
    with tempfile.TemporaryDirectory(prefix="riaya-bench-") as room:
        saving(Path(room))
        importing(Path(room))
        signing_in(Path(room))
    trail_figures(seconds, say)
    with tempfile.TemporaryDirectory(prefix="riaya-bench-") as room:
        copying(Path(room))


@contextmanager
def new_office(folder: Path) -> Iterator[Desk]:
    """An office at today's cost of a guess."""
    desk, _ = accounts.create_office(folder, "TNG", "head", PASSWORD, "رئيس")
    yield desk
    desk.close()


# The bare floor: the rows of people as the office keeps them, in plain SQLite and in SQLCipher


class Bare:
    """One table of people without an index, in a database of its own with the same promises."""

    def __init__(self, path: Path, key: str = "") -> None:
        driver: Any = import_module("sqlcipher3.dbapi2") if key else sqlite3
        self.rows = driver.connect(str(path), isolation_level=None)
        if key:
            self.rows.execute(f"PRAGMA key = \"x'{key}'\"")
        for pragma in PRAGMAS:
            self.rows.execute(pragma)

    def make(self, columns: tuple[str, ...]) -> None:
        """Make the table; the first column is the row's number."""
        names = ", ".join(columns[1:])
        self.rows.execute(f"CREATE TABLE people (id INTEGER PRIMARY KEY, {names})")
        self.into = f"INSERT INTO people ({names}) VALUES ({', '.join('?' * len(columns[1:]))})"

    def keep(self, rows: list[tuple[Any, ...]]) -> None:
        """Insert rows and commit."""
        self.rows.execute("BEGIN IMMEDIATE")
        self.rows.executemany(self.into, rows)
        self.rows.execute("COMMIT")


def floors(room: Path, desk: Desk) -> tuple[Bare, Bare, list[tuple[Any, ...]]]:
    """A plain and an encrypted floor, and the office's own rows of people to put in them."""
    with desk.database.engine.connect() as connection:
        found = connection.execute(text("SELECT * FROM people ORDER BY id"))
        columns, rows = tuple(found.keys()), [tuple(row)[1:] for row in found]
    plain, sealed = Bare(room / "plain.db"), Bare(room / "sealed.db", "37" * 32)
    for floor in (plain, sealed):
        floor.make(columns)
    return plain, sealed, rows


def against(what: str, taken: float, floors_: dict[str, float]) -> None:
    """Print one figure with its ratio to each floor."""
    for name, floor in floors_.items():
        say(what, taken, floor, name)


def saving(room: Path) -> None:
    """One person saved by the service: checked, searchable, encrypted, in the trail, marked."""
    with new_office(room / "saving") as desk:
        numbers = iter(range(10_000))

        def register() -> None:
            form = builders.person(GIVEN[0], f"{FAMILY[0]} {next(numbers)}", phone="0612345678")
            people.register_file(desk, form, CareerForm(), [])

        page = builders.officer_file(desk)
        who = page.principal.person.id

        def edit() -> None:
            facts = people.file_page(desk, page.file.id).principal.person
            form = replace(person_form(facts), address=f"زنقة {next(numbers)}")
            people.edit_person(desk, who, form, facts.version)

        def reading() -> None:
            person_form(people.file_page(desk, page.file.id).principal.person)

        taken = seconds(register, SAVES)
        edited = seconds(edit, SAVES) - seconds(reading, SAVES)
        plain, sealed, rows = floors(room, desk)
        one = rows[-1:]
        bare = {
            "bare insert": seconds(lambda: plain.keep(one), 5 * SAVES),
            "bare SQLCipher": seconds(lambda: sealed.keep(one), 5 * SAVES),
        }
        against("a new file with one person", taken, bare)
        against("one person edited", edited, bare)


def importing(room: Path) -> None:
    """Ten thousand people by the storing path of the import, its trail among it."""
    from tests.services.register_books import write_book

    book = write_book(room / "register.xlsx", {"المنخرطون": [list(HEADS), *register_rows()]})
    taken = []
    for number in range(IMPORTS):
        with new_office(room / f"import-{number}") as desk:
            plan = plan_import(desk, book)
            start = time.perf_counter()
            with desk.write(Action.IMPORT, "import") as session:
                resolution = resolve(session, plan.register)
                found = resolution.result()
                store(session, resolution, desk.unit.code, desk.today())
            taken.append(time.perf_counter() - start)
            if found.people_created != IMPORTED:
                raise SystemExit(f"{found.people_created} of {IMPORTED}: {found.findings[:3]}")
            if number == IMPORTS - 1:
                plain, sealed, rows = floors(room / f"import-{number}", desk)
    bare = {
        "bare executemany": seconds(lambda: plain.keep(rows), IMPORTS),
        "bare SQLCipher": seconds(lambda: sealed.keep(rows), IMPORTS),
    }
    against(f"{IMPORTED} people imported", sorted(taken)[IMPORTS // 2], bare)


def register_rows() -> Iterator[list[object]]:
    """A register of so many officers, each with a name, a number and a card of its own."""
    for number in range(IMPORTED):
        family, given = FAMILY[number % 7], GIVEN[number % 11]
        birth = f"{1 + number % 28:02}/{1 + number % 12:02}/{1965 + number % 35}"
        yield [
            str(10_000 + number), family, f"{given} {GIVEN[number // 100 % 11]}", "المنخرط",
            f"K{100_000 + number}", birth, "طنجة", f"06{10_000_000 + number}",
            f"حي الرياض رقم {number}",
        ]  # fmt: skip


def signing_in(room: Path) -> None:
    """A sign-in at the cost of a guess that was chosen for this computer."""
    folder = room / "saving"
    cost = vault.todays_cost()

    def derive() -> None:
        vault._derive(PASSWORD, bytes(16), cost)

    def enter() -> None:
        accounts.sign_in(folder, "head", PASSWORD).close()

    floor = seconds(derive)
    what = f"a sign-in, {cost.memory_kib // 1024} MiB x {cost.iterations}"
    say(what, seconds(enter), floor, "Argon2id alone")


# The backup of a large office, and the window meanwhile


def copying(room: Path) -> None:
    """A backup of 500 MB of scans: megabytes a second, and the window's longest stall."""
    folder = room / "office"
    with new_office(folder) as desk:
        fill(desk)
    path = folder / place.DATABASE_FILE
    size = path.stat().st_size / MEGABYTE
    copied = seconds(lambda: plain_copy(path, room / "plain.copy"), 3)
    desk = accounts.sign_in(folder, "head", PASSWORD)
    out = room / "out.riaya"
    taken = seconds(lambda: backups.back_up(desk, out), 1)
    desk.close()
    say(f"a plain copy of {size:.0f} MB, synchronised ({size / copied:.0f} MB/s)", copied)
    say(f"a backup of it, checked ({size / taken:.0f} MB/s)", taken, copied, "plain copy")
    stalls(folder, out)


def fill(desk: Desk) -> None:
    """Give the office its scans: random bytes, which no compression makes less."""
    page = builders.officer_file(desk)
    for _ in range(MEGABYTES // 10):
        with desk.write(Action.EDIT_ATTACHMENTS) as session:
            for _ in range(10):
                data = os.urandom(MEGABYTE)
                digest = sha256(data).hexdigest()
                keep_blob(session, digest, len(data), (data, False), b"")
                paper = {
                    "file_id": page.file.id, "sha256": digest, "name": "scan", "media": "image/png",
                    "size": len(data), "added_at": desk.now(), "added_by": desk.account.id,
                }  # fmt: skip
                session.execute(insert(Attachment), [paper])


def plain_copy(path: Path, to: Path) -> None:
    """Copy a file as a file manager does, and wait until it lies on the disk."""
    with path.open("rb") as source, to.open("wb") as target:
        shutil.copyfileobj(source, target, MEGABYTE)
        target.flush()
        os.fsync(target.fileno())


def stalls(folder: Path, out: Path) -> None:
    """The window's longest stall while the backup runs in the background, and while nothing does.

    The real window of the office stands at its first page; a timer of 5 ms keeps its largest gap.
    """
    from PySide6.QtCore import QEventLoop

    from desktop_app.ui import background
    from tests.driver import Driver

    person = Driver(folder)
    person.start()
    person.sign_in(password=PASSWORD)
    rest()
    desk = person.program.desk
    quiet = longest_gap(person, rest)

    def copy() -> None:
        loop = QEventLoop()
        background.run(lambda: backups.back_up(desk, out), lambda _held: loop.quit())
        loop.exec()

    busy = longest_gap(person, copy)
    say("the window's longest stall during the backup", busy, quiet, "when nothing runs")
    person.program.shell.close()
    person.settle()
    background.stop()


def rest() -> None:
    """Let the window live for a while, with nothing to do."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(RESTS, loop.quit)
    loop.exec()


def longest_gap(person: Any, work: Callable[[], object]) -> float:
    """Return the most seconds between two ticks of a timer of the window during some work."""
    from PySide6.QtCore import Qt, QTimer

    ticks = [time.perf_counter()]
    timer = QTimer(person.program.shell)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start(TICK)
    work()
    ticks.append(time.perf_counter())
    timer.stop()
    return max(later - before for before, later in pairwise(ticks))


if __name__ == "__main__":
    sys.exit(main())
