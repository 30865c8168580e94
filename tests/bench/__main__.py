"""Prints what things cost against a bare floor: `python3 dev.py bench`."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import sqlalchemy
from sqlalchemy import func, select

from desktop_app.services import accounts, home, ledger, people, search, tasks
from desktop_app.services.demo import fill_office
from desktop_app.services.desk import Desk
from desktop_app.services.forms import MemberForm, PeopleQuery, PersonForm
from desktop_app.storage.models import Member
from tests.bench.trail import trail_figures

PASSWORD = "a-good-password"
PEOPLE, REQUESTS = 20_000, 40_000
STARTS = 9
NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"

BARE_WINDOW = """
import time; start = time.perf_counter()
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([]); window = QMainWindow(); window.resize(1280, 720); window.show()
app.processEvents(); print(time.perf_counter() - start)
"""
OUR_WINDOW = """
import sys, time; start = time.perf_counter()
from pathlib import Path
from desktop_app.ui.application import Program, make_application
app = make_application(); program = Program(Path(sys.argv[1])); program.start()
app.processEvents(); print(time.perf_counter() - start)
"""


def seconds(task: Callable[[], object], tries: int = 5) -> float:
    """Return the median seconds of a task."""
    taken = []
    for _ in range(tries):
        start = time.perf_counter()
        task()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def window_seconds(script: str, *arguments: str) -> float:
    """Return the median seconds from a fresh interpreter to a painted window.

    The modules are compiled, as those of an installed program are: a first start that is not
    counted leaves their bytecode in a folder of its own.
    """
    command = [sys.executable, "-c", script, *arguments]
    with tempfile.TemporaryDirectory() as compiled:
        told = {name: text for name, text in os.environ.items() if name != NO_BYTECODE}
        told["PYTHONPYCACHEPREFIX"] = compiled
        starts = [
            subprocess.run(command, capture_output=True, check=True, env=told).stdout
            for _ in range(STARTS + 1)
        ]
    return statistics.median(map(float, starts[1:]))


def say(what: str, value: float, floor: float | None = None, against: str = "") -> None:
    """Print one figure."""
    ratio = f"  {value / floor:5.2f} x {against} ({floor * 1000:.1f} ms)" if floor else ""
    sys.stdout.write(f"{what:<48}{value * 1000:10.1f} ms{ratio}\n")
    sys.stdout.flush()


def main() -> None:
    """Make a large office and print the figures."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "office"
        desk, _ = accounts.create_office(folder, "TNG", "head", PASSWORD, "رئيس")
        start = time.perf_counter()
        fill_office(desk, people=PEOPLE, requests=REQUESTS, seed=1)
        say(f"filling an office: {PEOPLE} people, {REQUESTS} requests", time.perf_counter() - start)
        desk.close()
        window_figures(folder)
        desk = opening_figures(folder)
        service_figures(desk)
        task_figures(desk)
        desk.close()
    trail_figures(seconds, say)


def window_figures(folder: Path) -> None:
    """From start to a usable window, against a bare QMainWindow."""
    bare = window_seconds(BARE_WINDOW)
    say("start to the painted window", window_seconds(OUR_WINDOW, str(folder)), bare, "bare window")


def opening_figures(folder: Path) -> Desk:
    """Opening the office: the password's derivation, and everything after it."""
    from desktop_app.storage import vault

    derive = seconds(lambda: vault.unlock(folder / "vault.json", "head", PASSWORD), 3)

    def open_it() -> None:
        accounts.sign_in(folder, "head", PASSWORD).close()

    say("opening the office (Argon2id included)", seconds(open_it, 3), derive, "Argon2id alone")
    return accounts.sign_in(folder, "head", PASSWORD)


def service_figures(desk: Desk) -> None:
    """Pages, searches and one summary, against the bare indexed page of 50."""
    from desktop_app.reports.catalogue import produce

    def bare() -> None:
        with desk.database.engine.connect() as connection:
            query = "SELECT * FROM people ORDER BY sort_name LIMIT 50"
            connection.exec_driver_sql(query).all()

    floor = seconds(bare, 20)
    say("bare indexed page of 50", floor)
    say("home page", seconds(lambda: home.home_page(desk)), floor, "bare page")
    first = PeopleQuery()
    say("people, first page of 50", seconds(lambda: people.list_people(desk, first, 0, 50)), floor,
        "bare page")  # fmt: skip
    for text in ("العلوي", "alaoui", "06"):
        found = seconds(lambda text=text: search.search(desk, text, 10))  # type: ignore[misc]
        say(f"search {text}", found, floor, "bare page")
    file_id = people.list_people(desk, first, 0, 1)[0].file_id
    rights_figures(desk)
    produce(desk, "person_summary", file_id)
    say("one summary PDF, warm", seconds(lambda: produce(desk, "person_summary", file_id)))


# The states of the open requests, in turn; the same share of each.
OPEN_TURN = ("registered", "incomplete", "under_review", "advised", "transmitted", "committee",
             "settling", "returned", "inquiry", "deferred")  # fmt: skip
OPEN_REQUESTS = 20_000


def task_figures(desk: Desk) -> None:
    """Tasks of an office with 20,000 open requests, against reading those requests barely."""
    turn = " ".join(f"WHEN {n} THEN '{state}'" for n, state in enumerate(OPEN_TURN))
    with desk.database.engine.begin() as connection:
        connection.execute(
            sqlalchemy.text(
                f"UPDATE requests SET state = CASE id % {len(OPEN_TURN)} {turn} END"
                f" WHERE id <= {OPEN_REQUESTS}"
            )
        )
    states = ", ".join(f"'{state}'" for state in OPEN_TURN)

    def bare() -> None:
        with desk.database.engine.connect() as connection:
            query = (
                "SELECT r.number, r.state, r.due_on, p.given_names_ar, p.family_name_ar"
                " FROM requests r JOIN people p ON p.id = r.beneficiary_id"
                f" WHERE r.state IN ({states})"
            )
            connection.exec_driver_sql(query).all()

    floor = seconds(bare)
    found = len(tasks.all_tasks(desk))
    taken = seconds(lambda: tasks.all_tasks(desk))
    say(f"all {found} tasks of {OPEN_REQUESTS} open requests", taken, floor, "bare queries")
    taken = seconds(lambda: home.home_page(desk))
    say("home page with them", taken, floor, "bare queries")


def rights_figures(desk: Desk) -> None:
    """`riaya rights` for a family of twelve: one screen's refresh, against its bare queries."""
    file_id = family_of(desk, 12)

    def bare() -> None:
        with desk.read() as session:
            ledger.read_family(session, desk, file_id)

    ledger.rights_ledger(desk, file_id)
    floor = seconds(bare, 40)
    found = seconds(lambda: ledger.rights_ledger(desk, file_id), 40)
    say("rights of a family of 12, warm (to stay under 50)", found, floor, "bare queries")


def family_of(desk: Desk, number: int) -> int:
    """Return a file of so many people: the largest of the office, with children added."""
    largest = people.list_people(desk, PeopleQuery(), 0, 1)[0].file_id
    with desk.read() as session:
        counted = func.count(Member.id)
        largest = (
            session.scalars(
                select(Member.file_id).group_by(Member.file_id).order_by(counted.desc())
            ).first()
            or largest
        )
    have = len(people.file_page(desk, largest).members)
    for place in range(have, number):
        form = PersonForm(given_names_ar="أمين", family_name_ar="العلمي", birth=str(2005 + place))
        people.add_member(desk, largest, MemberForm(person=form))
    return largest


if __name__ == "__main__":
    main()
