"""What finding somebody costs, against a bare indexed page: `python3 dev.py bench search`."""

from __future__ import annotations

import argparse
import csv
import gc
import sys
import tempfile
import time
import tracemalloc
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from statistics import median, quantiles
from threading import Thread
from typing import Any

from desktop_app.domain.names import Lexicon, fold, meeting
from desktop_app.domain.names.keyboard import slip
from desktop_app.domain.vocabulary import Sex
from desktop_app.services.search_words import wanted
from desktop_app.storage import search_index, search_people, search_sync
from desktop_app.storage.database import Database
from desktop_app.storage.driver import driver_of
from desktop_app.storage.search_stages import Stage
from tests.bench import offices

PAIRS = Path(__file__).parents[1] / "domain" / "name_pairs.csv"
PAGE = 50
FIRST = 10
NAMES = 600
# The program has been asked so many names before: it is warm, as it is after a minute's work.
WARM = 30
# A day's work was saved since the index was made, one person after the other.
DAY = 60
SAVES = 300
SLIPS = 1_000
RNG = Random(7)
# The kinds of pairs whose right person must be among the first ten, and how often.
BARS = {
    "exact": 0.99,
    "folded": 0.99,
    "swapped": 0.99,
    "latin": 0.99,
    "particle": 0.99,
    "prefix": 0.99,
}
MISTAKE_BAR = 0.95
Pair = dict[str, str]
Times = tuple[float, float]
MISTYPED = "mistyped names"
IDENTIFIERS = (search_index.IDENTIFIERS, search_index.LATE)
KINDS = {
    "keystrokes of names": ("names", MISTYPED),
    "those of names typed as they are": ("names",),
    "those of mistyped names": (MISTYPED,),
    "keystrokes of identifiers": ("identifiers",),
}


def main(arguments: Sequence[str]) -> None:
    """Make the office, plant the pairs in it, and print the figures."""
    parser = argparse.ArgumentParser(prog="bench search")
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--keep", type=Path, help="a folder for the office, to ask it again")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as place:
        database = _office(chosen.keep or Path(place), chosen.people)
        say("people", f"{chosen.people:,}")
        for _ in range(DAY):
            _save(database)
        # As in the program: the window collects what is no longer used while nothing happens.
        gc.disable()
        for figures in (reading_in, keystrokes, recall, mistyped, saving, sizes):
            gc.collect()
            figures(database)
        database.close()


def say(what: str, *values: str) -> None:
    """Print one figure."""
    sys.stdout.write(f"{what:<52}{'  '.join(values)}\n")
    sys.stdout.flush()


def _office(folder: Path, people: int) -> Database:
    path = folder / f"office-{people}.db"
    if path.exists():
        kept = offices.open_database(path, offices.KEY)
        # As the program does when it opens an office that another version of it left.
        search_sync.bring_up_to_date(kept)
        return kept
    start = time.perf_counter()
    database = offices.make_office(path, people)
    say("the office made in SQL", f"{time.perf_counter() - start:.1f} s")
    _plant(database, people)
    start = time.perf_counter()
    offices.index(database)
    say("its index made anew", f"{time.perf_counter() - start:.1f} s")
    return database


def _pairs() -> list[Pair]:
    with PAIRS.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def _named(pair: Pair) -> tuple[str, str, str, str]:
    return pair["family_ar"], pair["given_ar"], pair["family_latin"], pair["given_latin"]


def _plant(database: Database, people: int) -> None:
    """Put each person of the pairs into the office once, as a principal with a file."""
    planted = list(dict.fromkeys(map(_named, _pairs())))
    with database.engine.execution_options(begin="IMMEDIATE").begin() as connection:
        driver = connection.connection.driver_connection
        offices.put_principals(
            driver,
            people + 1,
            [(Sex.MALE, *named, "محمد", date(1970, 1, 1)) for named in planted],
        )


# Reading in


def reading_in(database: Database) -> None:
    """How long reading the words takes in the background, and holds another thread up at most."""

    def read() -> None:
        with database.driver() as driver:
            database.words.current(driver)

    at_rest = _longest_gap(Thread(target=time.sleep, args=(1.0,)))[1]
    taken, gap = _longest_gap(Thread(target=read))
    say(
        "the words read into memory",
        f"{taken:.2f} s, holding up {gap * 1000:.0f} ms at most ({at_rest * 1000:.0f} at rest)",
    )


def _longest_gap(work: Thread) -> tuple[float, float]:
    """Return how long a thread took, and how long it held up one that looks each millisecond."""
    start = last = time.perf_counter()
    longest = 0.0
    work.start()
    while work.is_alive():
        time.sleep(0.001)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    return time.perf_counter() - start, longest


# Keystrokes


def keystrokes(database: Database) -> None:
    """Names typed letter by letter, each against a bare indexed page of the same size.

    While letters come only what is sure is looked for. Where that leaves it open who was meant,
    the rest is looked for when the hand rests: that is another figure.
    """
    with database.driver() as driver:
        lexicon = database.words.current(driver)
        say("words", f"{len(lexicon):,}")
        typed = list(_typed(driver))
        starts = _starts(driver, len(typed))
        for _, text in _typed(driver, WARM, seed=9):
            _keystroke(driver, database, text)
        ours, bare, rests, empty = [], [], [], 0
        for (kind, text), start_name in zip(typed, starts, strict=True):
            taken, found = _timed(lambda text=text: _keystroke(driver, database, text))
            ours.append(taken)
            # As many rows as the search brought, at another place of the office.
            rows = max(1, len(found))
            bare.append(_timed(lambda s=start_name, n=rows: _bare_page(driver, s, n))[0])
            if kind != "identifiers" and len(found) < PAGE:
                rest = lambda text=text: _keystroke(driver, database, text, typing=False)  # noqa: E731
                taken, found = _timed(rest)
                rests.append((kind, taken))
            empty += not found
        for what, kinds in KINDS.items():
            places = [place for place, (kind, _) in enumerate(typed) if kind in kinds]
            _percentiles(what, [ours[n] for n in places], [bare[n] for n in places])
        for kind, what in (("names", "the hand rests, names as they are"),
                           (MISTYPED, "the hand rests, mistyped names")):  # fmt: skip
            _percentiles(what, [taken for one, taken in rests if one == kind], bare)
        say("keystrokes that found nobody", f"{empty} of {len(typed)}")
        counted = [_count(driver, lexicon, text) for _, text in typed[::7]]
        _percentiles("counting a full page up to 1,000", [one for one in counted if one[0]], bare)


def _keystroke(driver: Any, database: Database, text: str, *, typing: bool = True) -> list[Any]:
    """What a letter costs: the text understood, the people found, and their rows read."""
    lexicon = database.words.current(driver)
    asked = replace(wanted(text), typing=typing)
    found = search_people.people(driver, lexicon, asked, PAGE)
    marks = ", ".join("?" * len(found))
    query = f"SELECT * FROM people WHERE id IN ({marks})"
    rows = {row[0]: row for row in driver.execute(query, [one.person_id for one in found])}
    return [rows[one.person_id] for one in found if one.person_id in rows]


def _bare_page(driver: Any, start: str, rows: int) -> list[Any]:
    query = "SELECT * FROM people WHERE sort_name >= ? ORDER BY sort_name LIMIT ?"
    found: list[Any] = driver.execute(query, (start, rows)).fetchall()
    return found


def _count(driver: Any, lexicon: Lexicon, text: str) -> Times:
    """What is added for the count of a page that is full; one that is not counts itself."""
    asked = wanted(text)
    found = search_people.people(driver, lexicon, asked, PAGE)
    if len(found) < PAGE:
        return 0.0, 0.0
    count = search_people.count_people
    return _timed(lambda: count(driver, lexicon, asked, found, 1001))[0]


def _typed(driver: Any, names: int = NAMES, seed: int = 5) -> Iterator[tuple[str, str]]:
    """Give (kind, text): names of people of the office a letter at a time, and numbers.

    Every third name is in Latin letters, every fourth has its family name first, and every
    tenth has one slip of the finger somewhere, as it stays when nobody looks at the screen.
    """
    rng = Random(seed)
    last = driver.execute("SELECT max(id) FROM people").fetchone()[0]
    query = (
        "SELECT given_names_ar, family_name_ar, given_names_latin, family_name_latin, phone"
        " FROM people WHERE id >= ? LIMIT 1"
    )
    for place in range(names):
        row = driver.execute(query, (rng.randint(1, last),)).fetchone()
        parts = row[2:4] if place % 3 == 0 and row[3].strip() else row[:2]
        name = " ".join(reversed(parts) if place % 4 == 0 else parts)
        kind, name = (MISTYPED, _slipped(name, rng)) if place % 10 == 5 else ("names", name)
        yield from ((kind, name[:end]) for end in range(1, len(name) + 1) if name[end - 1] != " ")
        if place % 8 == 0:
            phone = "0" + row[4][4:]
            yield from (("identifiers", phone[:end]) for end in range(2, len(phone) + 1))


def _slipped(name: str, rng: Random) -> str:
    """Return a name with one letter wrong, missing, doubled, or swapped with the next."""
    place = rng.choice([place for place in range(1, len(name) - 1) if name[place] != " "])
    letter, following = name[place], name[place + 1]
    wrong = rng.choice([*slip(letter.lower()), letter])
    slips = (wrong, "", letter * 2, following + letter)
    how = rng.randrange(len(slips))
    return name[:place] + slips[how] + name[place + 1 + (how == len(slips) - 1) :]


def _starts(driver: Any, count: int) -> list[str]:
    rng = Random(6)
    last = driver.execute("SELECT max(id) FROM people").fetchone()[0]
    query = "SELECT sort_name FROM people WHERE id >= ? LIMIT 1"
    return [driver.execute(query, (rng.randint(1, last),)).fetchone()[0] for _ in range(count)]


def _timed(task: Callable[[], Any]) -> tuple[Times, Any]:
    """Return what a task took by the clock and of the processor, and what it returned."""
    start, worked = time.perf_counter(), time.thread_time()
    found = task()
    return (time.perf_counter() - start, time.thread_time() - worked), found


def _percentiles(what: str, ours: Sequence[Times], bare: Sequence[Times]) -> None:
    """Print three percentiles of each clock: the processor's is not disturbed by other programs."""
    for clock, name in enumerate(("by the clock", "of the processor")):
        cuts = quantiles([one[clock] for one in ours], n=100)
        floors = quantiles([one[clock] for one in bare], n=100)
        say(
            f"{what}: {len(ours)}, {name}",
            *(
                f"p{percent} {cuts[percent - 1] * 1000:5.2f} ms"
                f" {cuts[percent - 1] / floors[percent - 1]:5.2f} x"
                f" ({floors[percent - 1] * 1000:.2f})"
                for percent in (50, 95, 99)
            ),
        )


# Who is found


def recall(database: Database) -> None:
    """How often the right person, or a namesake to the letter, is among the first ten.

    Where ten others are found whose names meet what was typed as well or better, nobody could
    tell the right one: such a question is left out of the rate, and counted.
    """
    tried: dict[str, list[bool]] = defaultdict(list)
    crowded: dict[str, int] = defaultdict(int)
    missed = []
    with database.driver() as driver:
        lexicon = database.words.current(driver)
        for pair in _pairs():
            found = search_people.people(driver, lexicon, wanted(pair["typed"]), FIRST)
            names = [_name_of(driver, one.person_id) for one in found]
            is_found = _named(pair) in names or _folded(_named(pair)) in map(_folded, names)
            begun = all(one.stage <= Stage.BEGINNING for one in found)
            is_beginning = pair["kind"] == "prefix" and begun and len(found) == FIRST
            if not is_found and (is_beginning or _is_crowded(pair, names)):
                crowded[pair["kind"]] += 1
                continue
            tried[pair["kind"]].append(is_found)
            if not is_found:
                missed.append(f"{pair['typed']} -> {pair['given_ar']} {pair['family_ar']}")
    for kind, answers in tried.items():
        bar = BARS.get(kind, MISTAKE_BAR)
        rate, all_of_them = sum(answers) / len(answers), len(answers) + crowded[kind]
        say(
            f"found in the first {FIRST}: {kind} ({all_of_them})",
            f"{rate:.3f} (bar {bar})",
            f"{crowded[kind]} left out for ten others as near; {sum(answers) / all_of_them:.3f}"
            " with them",
        )
    for line in missed:
        say("  missed", line)


def _is_crowded(pair: Pair, names: Sequence[tuple[str, ...]]) -> bool:
    """Tell whether ten others meet what was typed as well as the right one does."""
    if len(names) < FIRST:
        return False
    right = _met(pair["typed"], _named(pair))
    return all(_met(pair["typed"], name) >= right for name in names)


def _met(typed: str, names: Sequence[str]) -> float:
    """Return how well a typed text meets a name, in the script where it does better."""
    family, given, family_latin, given_latin = names
    ways = (meeting(typed, f"{given} {family}"), meeting(typed, f"{given_latin} {family_latin}"))
    return max((met.score for met in ways if met), default=0.0)


def mistyped(database: Database) -> None:
    """How often somebody of the office is among the first ten, one slip of the finger away.

    Nobody chose these: any people of the office, a slip anywhere but in the first letter.
    """
    answers: dict[str, list[bool]] = defaultdict(list)
    rng = Random(77)
    with database.driver() as driver:
        lexicon = database.words.current(driver)
        last = driver.execute("SELECT max(id) FROM people").fetchone()[0]
        for place in range(SLIPS):
            query = "SELECT id FROM people WHERE id >= ? LIMIT 1"
            person_id = driver.execute(query, (rng.randint(1, last),)).fetchone()[0]
            named = _name_of(driver, person_id)
            in_latin = bool(place % 2 and named[2].strip())
            family, given = named[2:] if in_latin else named[:2]
            asked = wanted(_slipped(f"{given} {family}", rng))
            found = search_people.people(driver, lexicon, asked, FIRST)
            names = [_name_of(driver, one.person_id) for one in found]
            # A namesake in the letters that were typed is as right as the person.
            alike = [name[2:] == named[2:] and in_latin for name in names]
            is_found = any(alike) or _folded(named) in map(_folded, names)
            answers["Latin" if in_latin else "Arabic"].append(is_found)
    for script, one in answers.items():
        rate = f"{sum(one) / len(one):.3f} (bar {MISTAKE_BAR})"
        say(f"found in the first {FIRST}: a random slip, {script} ({len(one)})", rate)


def _name_of(driver: Any, person_id: int) -> tuple[str, ...]:
    query = (
        "SELECT family_name_ar, given_names_ar, family_name_latin, given_names_latin"
        " FROM people WHERE id = ?"
    )
    return tuple(driver.execute(query, (person_id,)).fetchone())


def _folded(names: Sequence[str]) -> str:
    return fold(f"{names[0]} {names[1]}")


# Saving, sizes


def saving(database: Database) -> None:
    """Saving one person with the index against the bare insert and commit."""
    bare, ours = [], []
    for _ in range(SAVES):
        bare.append(_timed(lambda: _save_bare(database))[0])
        ours.append(_timed(lambda: _save(database))[0])
    for clock, name in enumerate(("by the clock", "of the processor")):
        mine, floor = ([one[clock] for one in times] for times in (ours, bare))
        say(
            f"one person saved, with the index, {name}",
            f"{median(mine) * 1000:.2f} ms {median(mine) / median(floor):.2f} x"
            f" ({median(floor) * 1000:.2f} bare insert and commit)",
            f"mean {sum(mine) / sum(floor):.2f} x",
        )


def _save_bare(database: Database) -> None:
    with database.driver() as driver:
        driver.execute("BEGIN IMMEDIATE")
        offices.put_people(driver, [_newcomer(driver)])
        driver.execute("COMMIT")


def _save(database: Database) -> None:
    """The same row, and what the program does for the index at the end of its transaction."""
    with database.sessions() as session:
        session.connection(execution_options={"begin": "IMMEDIATE"})
        driver = driver_of(session)
        row = _newcomer(driver)
        offices.put_people(driver, [row])
        search_sync.touch_people(session, [row[0]])
        search_sync.settle(session)
        session.commit()


def _newcomer(driver: Any) -> tuple[Any, ...]:
    number = driver.execute("SELECT max(id) + 1 FROM people").fetchone()[0]
    family = RNG.choice(("العلوي", "بنجلون", "الوزاني", "آيت لحسن"))
    named = (Sex.MALE, family, "محمد", "ALAOUI", "Mohammed", "علي", date(1980, 1, 1))
    return offices.person_row(number, *named)


def sizes(database: Database) -> None:
    """How large the index is, and how much memory the words take."""
    with database.driver() as driver:
        for table in (*search_index.TABLES, *IDENTIFIERS, "search_words"):
            say(f"size of {table}", f"{_size(driver, table) / 1e6:.1f} MB")
        say("size of the database", f"{database.path.stat().st_size / 1e6:.0f} MB")
        database.words.forget()
        tracemalloc.start()
        database.words.current(driver)
        say("memory of the words", f"{tracemalloc.get_traced_memory()[0] / 1e6:.1f} MB")
        tracemalloc.stop()


def _size(driver: Any, table: str) -> int:
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, ?) = ?"
    names = driver.execute(query, (len(table), table)).fetchall()
    return sum(_pages(driver, name) for (name,) in names)


def _pages(driver: Any, name: str) -> int:
    if name.endswith("_data"):
        query = f"SELECT coalesce(sum(length(block)), 0) FROM {name}"
    elif name.endswith("_docsize"):
        query = f"SELECT count(*) * 12 FROM {name}"
    elif name in {*IDENTIFIERS, "search_words"}:
        query = f"SELECT coalesce(sum(length(cast(term AS blob)) + 8), 0) * 2 FROM {name}"
    else:
        return 0
    return int(driver.execute(query).fetchone()[0])


if __name__ == "__main__":
    main(sys.argv[1:])
