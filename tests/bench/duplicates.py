"""Duplicates: precision and recall on a noisy office, one search, and the sweep beside a window.

`python3 dev.py bench duplicates [--people N] [--thread]`. The office is drawn as the demo's is;
into it go people entered a second time with the slips of a register, and the people who are taken
for duplicates and are none: twins, namesakes, fathers and sons of one name (brothers and sisters
are there anyhow). The sweep runs as the window runs it, in a program of its own; with `--thread`
in a thread of the window's program, as where no other program can be started.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.duplicates import LIKELY
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Position, Relation, Sex
from desktop_app.services import accounts, duplicates
from desktop_app.services.bulk import insert_files
from desktop_app.services.demo import draw_files
from desktop_app.services.demo.data import load_data
from desktop_app.services.demo.names import given_name
from desktop_app.services.demo.numbers import Numbers
from desktop_app.services.desk import Desk
from desktop_app.services.duplicate_rows import SweepRow
from desktop_app.services.duplicate_sweep import Sweeping, sweep
from desktop_app.services.records import (
    PRINCIPAL_PLACE,
    CareerRecord,
    FileRecord,
    MemberRecord,
    PersonRecord,
)
from desktop_app.services.sweep_apart import sweep_apart
from desktop_app.storage import duplicate_queries
from desktop_app.storage.models import Pair
from desktop_app.ui import background
from desktop_app.ui.application import make_application

PASSWORD = "a-good-password"
BATCH = 500
SEARCHES = 2000
TICK = 5
REST = 30
FRAME = 33
Couple = tuple[int, int]


def say(what: str, figure: str) -> None:
    """Print one figure."""
    sys.stdout.write(f"{what:<58}{figure}\n")
    sys.stdout.flush()


# The slips of a register

ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"


def mistyped(rng: Random, name: str) -> str:
    """Miss, double, change or swap one letter of the longest word."""
    words = name.split()
    word = max(words, key=len)
    if len(word) < 4:
        return name
    start = 2 if word.startswith("ال") else 0
    place = rng.randrange(start, len(word) - 1)
    letters = ARABIC if not word.isascii() else "abcdefghiklmnorstuyz"
    changed = {
        "missed": word[:place] + word[place + 1 :],
        "doubled": word[:place] + word[place] + word[place:],
        "changed": word[:place] + rng.choice(letters) + word[place + 1 :],
        "swapped": word[:place] + word[place + 1] + word[place] + word[place + 2 :],
    }[rng.choice(["missed", "doubled", "changed", "swapped"])]
    words[words.index(word)] = changed
    return " ".join(words)


def typo(rng: Random, one: PersonRecord) -> PersonRecord:
    """A letter of the family name or of the given names is mistyped."""
    if rng.random() < 0.5:
        return replace(one, family_name_ar=mistyped(rng, one.family_name_ar), family_name_latin="")
    return replace(one, given_names_ar=mistyped(rng, one.given_names_ar), given_names_latin="")


def respelt(rng: Random, one: PersonRecord) -> PersonRecord:
    """The interchangeable letters are interchanged."""
    swaps = rng.sample([("أ", "ا"), ("إ", "ا"), ("ة", "ه"), ("ى", "ي"), ("عبد ال", "عبدال")], 3)
    family, given = one.family_name_ar, one.given_names_ar
    for old, new in swaps:
        family, given = family.replace(old, new), given.replace(old, new)
    return replace(one, family_name_ar=family, given_names_ar=given)


def swapped_names(_rng: Random, one: PersonRecord) -> PersonRecord:
    """The family name stands where the given name should, and the other way round."""
    return replace(
        one,
        family_name_ar=one.given_names_ar,
        given_names_ar=one.family_name_ar,
        family_name_latin=one.given_names_latin,
        given_names_latin=one.family_name_latin,
    )


def other_script(_rng: Random, one: PersonRecord) -> PersonRecord:
    """Only the Latin spelling was written, where the Arabic one should stand."""
    if not (one.family_name_latin and one.given_names_latin):
        return one
    return replace(
        one,
        family_name_ar=one.family_name_latin,
        given_names_ar=one.given_names_latin,
        family_name_latin="",
        given_names_latin="",
    )


def no_birth(_rng: Random, one: PersonRecord) -> PersonRecord:
    """The birth was not written."""
    return replace(one, birth=None)


def year_only(rng: Random, one: PersonRecord) -> PersonRecord:
    """Only the year was known, or 1 January stands for it."""
    if one.birth is None:
        return one
    day = (None, None) if rng.random() < 0.5 else (1, 1)
    return replace(one, birth=PartialDate(one.birth.year, *day))


def birth_swapped(_rng: Random, one: PersonRecord) -> PersonRecord:
    """Day and month changed places."""
    born = one.birth
    if born is None or born.day is None or born.day > 12:
        return one
    return replace(one, birth=PartialDate(born.year, born.day, born.month))


def birth_digit(rng: Random, one: PersonRecord) -> PersonRecord:
    """One digit of the day was mistyped."""
    born = one.birth
    if born is None or born.day is None:
        return one
    digits = f"{born.day:02}"
    days = [
        day for day in range(1, 29)
        if sum(a != b for a, b in zip(digits, f"{day:02}", strict=True)) == 1
    ]  # fmt: skip
    day = rng.choice(days)
    return replace(one, birth=PartialDate(born.year, born.month, day))


def other_phone(rng: Random, one: PersonRecord) -> PersonRecord:
    """The telephone changed since."""
    return replace(one, phone=f"+2126{rng.randrange(10**8):08}", other_phone="")


def fewer_papers(rng: Random, one: PersonRecord) -> PersonRecord:
    """Bank account, affiliation and one of the parents were not asked for."""
    gone = rng.choice(["father_name_ar", "mother_name_ar"])
    return replace(one, rib="", mutual_affiliation="", **{gone: ""})


Slip = Callable[[Random, PersonRecord], PersonRecord]
NAME_SLIPS: tuple[Slip, ...] = (typo, typo, typo, respelt, swapped_names, other_script)
BIRTH_SLIPS: tuple[Slip, ...] = (no_birth, year_only, birth_swapped, birth_digit)
PAPER_SLIPS: tuple[Slip, ...] = (other_phone, other_phone, fewer_papers)
COUNTS = ((1, 0.4), (2, 0.4), (3, 0.2))


def entered_again(rng: Random, one: PersonRecord) -> tuple[PersonRecord, str]:
    """Return a person as a second register has them, and which slips were made."""
    numbers, weights = zip(*COUNTS, strict=True)
    kinds = [rng.choice(some) for some in (NAME_SLIPS, BIRTH_SLIPS, PAPER_SLIPS)]
    chosen = rng.sample(kinds, rng.choices(numbers, weights)[0])
    # A register seldom has the card; a second paper seldom has everything.
    twice = replace(one, cnie=one.cnie if rng.random() < 0.3 else "", rib="")
    for slip in chosen:
        twice = slip(rng, twice)
    return twice, "+".join(sorted(slip.__name__ for slip in chosen))


# The office


@dataclass(frozen=True, slots=True)
class Office:
    """The pairs that are one person with the slips made, and those that only look so."""

    truth: dict[Couple, str]
    traps: dict[Couple, str]


def with_family_traps(rng: Random, record: FileRecord) -> FileRecord:
    """Give a family a twin, or a son of his father's name."""
    chance = rng.random()
    children = [one for one in record.members if one.relation is Relation.CHILD]
    if chance < 0.03 and children:
        return replace(record, members=(*record.members, _twin(rng, rng.choice(children))))
    if chance < 0.05 and record.principal.sex is Sex.MALE and record.principal.birth is not None:
        return replace(record, members=(*record.members, _son(rng, record.principal)))
    return record


def _twin(rng: Random, of: MemberRecord) -> MemberRecord:
    person, data = of.person, load_data()
    year = person.birth.year if person.birth else 2000
    names = (given_name(rng, data, person.sex, year) for _ in range(50))
    name = next(one for one in names if one.ar != person.given_names_ar)
    twin = replace(person, given_names_ar=name.ar, given_names_latin=name.latin, cnie="")
    return replace(of, person=twin, person_id=None)


def _son(rng: Random, father: PersonRecord) -> MemberRecord:
    assert father.birth is not None
    year = father.birth.year + rng.randrange(22, 40)
    birth = PartialDate(year, rng.randrange(1, 13), rng.randrange(1, 29))
    son = replace(
        father, birth=birth if rng.random() < 0.8 else None, father_name_ar=father.given_names_ar,
        mother_name_ar="فاطمة", cnie="", marital_status=None, died_on=None,
        mutual_affiliation="", mutual_registration="", foundation_number="", rib="",
    )  # fmt: skip
    return MemberRecord(son, Relation.CHILD)


def namesake(rng: Random, of: PersonRecord) -> PersonRecord:
    """Somebody of the same name and another year, with papers of their own."""
    year = (of.birth.year if of.birth else 1970) + rng.choice([-9, -6, -4, -2, 2, 3, 5, 11])
    birth = PartialDate(year, rng.randrange(1, 13), rng.randrange(1, 29))
    return replace(
        of, birth=birth, cnie="", father_name_ar="", mother_name_ar="", rib="",
        mutual_affiliation="", mutual_registration="", foundation_number="",
        phone=f"+2126{rng.randrange(10**8):08}", other_phone="",
    )  # fmt: skip


def fill(desk: Desk, people: int, seed: int) -> Office:
    """Fill the office; duplicates are 3 people of 100, namesakes 2."""
    rng = Random(seed)
    truth: dict[Couple, str] = {}
    traps: dict[Couple, str] = {}
    with desk.write(Action.IMPORT, "demo") as session:
        numbers = Numbers(rng, load_data(), load_data().area(desk.unit.code))
        drawn = draw_files(desk, rng, numbers, int(people * 0.94))
        records = [with_family_traps(rng, one) for one in drawn]
        for batch in _batches(records):
            places = insert_files(session, batch, desk.unit.code)
            seconds: list[tuple[int, PersonRecord, str]] = []
            for record, place in zip(batch, places, strict=True):
                everybody = [record.principal, *(one.person for one in record.members)]
                for person_id, person in zip(place.people, everybody, strict=True):
                    if rng.random() < 0.03:
                        seconds.append((person_id, *entered_again(rng, person)))
                    elif rng.random() < 0.02:
                        seconds.append((person_id, namesake(rng, person), ""))
            added = insert_files(
                session,
                [
                    FileRecord(person, CareerRecord(Position.ACTIVE), created_on=desk.today())
                    for _first, person, _slips in seconds
                ],
                desk.unit.code,
            )
            for (first, _person, slips), place in zip(seconds, added, strict=True):
                kind = truth if slips else traps
                kind[first, place.people[PRINCIPAL_PLACE]] = slips or "namesake"
    return Office(truth, traps)


def _batches(records: Sequence[FileRecord]) -> Iterator[Sequence[FileRecord]]:
    return (records[start : start + BATCH] for start in range(0, len(records), BATCH))


# The figures


def quality(desk: Desk, office: Office) -> None:
    """Print precision and recall of the pairs the sweep wrote."""
    with desk.read() as session:
        query = select(Pair.first_id, Pair.second_id).where(Pair.score >= LIKELY * 1000)
        found = {(first, second) for first, second in session.execute(query)}
    right = found & office.truth.keys()
    say("pairs that are one person, found of them, found besides",
        f"{len(office.truth)}, {len(right)}, {len(found - right)}")  # fmt: skip
    say("precision (bar 0.97)", f"{len(right) / max(1, len(found)):.4f}")
    say("recall (bar 0.97)", f"{len(right) / max(1, len(office.truth)):.4f}")
    missed = Counter(office.truth[couple] for couple in office.truth.keys() - found)
    say("slips of those that were missed", str(dict(missed.most_common(6))))
    say("false alarms", str(_false_alarms(desk, found - right)))


def _false_alarms(desk: Desk, wrong: set[Couple]) -> dict[str, int]:
    kinds: Counter[str] = Counter()
    with desk.read() as session:
        people = duplicate_queries.compared(session, {one for couple in wrong for one in couple})
    for first, second in wrong:
        one, other = people[first].traits, people[second].traits
        family = {place for place, _ in one.places} & {place for place, _ in other.places}
        kinds["one family" if family else "two families"] += 1
    return dict(kinds)


def one_search(desk: Desk, office: Office) -> None:
    """Print what one candidate search takes: its blocks read and everybody in them compared."""
    rng = Random(7)
    with desk.read() as session:
        ids = rng.sample(range(1, duplicate_queries.count_people(session)), SEARCHES)
        people = duplicate_queries.compared(session, ids)
    taken = []
    for one in people.values():
        start = time.perf_counter()
        with desk.read() as session:
            duplicates.likely(session, one.traits, without=one.id)
        taken.append((time.perf_counter() - start) * 1000)
    cuts = statistics.quantiles(taken, n=100)
    say("one candidate search, p50 and p95", f"{cuts[49]:.2f} ms, {cuts[94]:.2f} ms")


class Ticks:
    """The gaps between two ticks of 5 ms in the window's thread, in milliseconds."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self.timer = QTimer()
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.setInterval(TICK)
        self.timer.timeout.connect(self._tick)
        self.timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now

    def until(self, ended: Callable[[], bool]) -> list[float]:
        """Keep the window going until something ended; return the gaps meanwhile."""
        self.gaps = []
        self._last = time.perf_counter()
        while not ended():
            QApplication.processEvents()
            time.sleep(0.0005)
        return self.gaps


# The same ticks in a program that does nothing else: what the machine itself withholds.
IDLER = """
import sys, threading, time
ended = threading.Event()
threading.Thread(target=lambda: (sys.stdin.read(), ended.set()), daemon=True).start()
gaps, last = [], time.perf_counter()
while not ended.is_set():
    time.sleep(0.005)
    now = time.perf_counter()
    gaps.append((now - last) * 1000)
    last = now
print(*gaps)
"""


def stalls(gaps: Sequence[float]) -> str:
    """Return the longest gap, the longest of 1,000 and of 100, and how many missed two frames."""
    cuts = statistics.quantiles(gaps, n=1000)
    missed = sum(1 for gap in gaps if gap > FRAME)
    return f"{max(gaps):.0f}, {cuts[998]:.0f}, {cuts[989]:.0f} ms; {missed} of {len(gaps)}"


def sweep_beside_a_window(desk: Desk, by: Sweeping) -> None:
    """Sweep as the window does, and print the gaps between its ticks beside those at rest."""
    app = make_application()
    ticks = Ticks()
    until = time.perf_counter() + REST
    quiet = ticks.until(lambda: time.perf_counter() > until)
    idler = subprocess.Popen(
        [sys.executable, "-c", IDLER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    done: list[SweepRow] = []
    start = time.perf_counter()
    background.run(
        lambda: by(desk, None, lambda: False, whole=True), done.append, owner=app, lane="duplicates"
    )
    gaps = ticks.until(lambda: bool(done))
    taken = time.perf_counter() - start
    idle = [float(gap) for gap in idler.communicate("")[0].split()]
    say("the sweep in the background", f"{taken:.1f} s, {done[0].found} pairs")
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    say("load of the machine (1, 5, 15 minutes), cores", f"{load}; {os.cpu_count()}")
    say(f"longest stall, p99.9, p99, gaps over {FRAME} ms: during it", stalls(gaps))
    say("of the window at rest, just before", stalls(quiet))
    say("of an idle program, meanwhile", stalls(idle))


def main() -> None:
    """Make the office and print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--thread", action="store_true", help="sweep in a thread of the window's")
    options = parser.parse_args()
    people, by = options.people, sweep if options.thread else sweep_apart
    with tempfile.TemporaryDirectory() as place:
        desk, _ = accounts.create_office(Path(place) / "office", "TNG", "head", PASSWORD, "رئيس")
        start = time.perf_counter()
        office = fill(desk, people, seed=1)
        say(f"an office of {people} people was made in", f"{time.perf_counter() - start:.0f} s")
        # What filling left behind is no part of a program that was just started.
        gc.collect()
        gc.freeze()
        sweep_beside_a_window(desk, by)
        quality(desk, office)
        one_search(desk, office)
        background.stop()
        desk.close()


if __name__ == "__main__":
    main()
