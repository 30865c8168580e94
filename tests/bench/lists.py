"""Prints what long lists cost against bare SQL: `python3 dev.py bench lists [--people N]`."""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import func, literal_column, select, tuple_
from sqlalchemy.orm import Session

from desktop_app.domain.vocabulary import Category, Relation
from desktop_app.services import accounts, people, requests
from desktop_app.services.desk import Desk
from desktop_app.services.forms import PeopleQuery, RequestQuery
from desktop_app.services.places import Shelf
from desktop_app.storage import people_queries, request_queries
from desktop_app.storage.models import Member, Person, Request
from tests import builders
from tests.bench import crowd

PEOPLE = 100_000
PAGE = 200
TRIES = 15
SLOW = 3


def ms(task: Callable[[], object], tries: int = TRIES) -> float:
    """Return the median milliseconds of a task."""
    taken = []
    for _ in range(tries):
        start = time.perf_counter()
        task()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


def say(what: str, value: float, floor: float | None = None) -> None:
    """Print one figure, with its ratio to the bare statement."""
    ratio = f"   {value / floor:5.2f} x bare SQL ({floor:.2f} ms)" if floor else ""
    sys.stdout.write(f"{what:<62}{value:9.2f} ms{ratio}\n")
    sys.stdout.flush()


def bare(session: Session, query: Any) -> Callable[[], object]:
    """Return what runs a statement by the driver alone, in one connection."""
    connection = session.connection()
    sql = str(query.compile(connection.engine, compile_kwargs={"literal_binds": True}))
    driver: Any = connection.connection.driver_connection
    return lambda: driver.execute(sql).fetchall()


def people_page(after: Sequence[Any]) -> Any:
    """The page of principals by name as one statement, from the ideal key on."""
    query = people_queries.lines_query(Person.id + literal_column("0"))
    query = query.where(Member.relation == Relation.PRINCIPAL)
    key = tuple_(Person.sort_name, Person.id) > tuple_(*after)
    # The order of names decides with whom the database begins.
    return query.where(key).order_by(Person.sort_name, Person.id).limit(PAGE)


def requests_page(before: Sequence[Any]) -> Any:
    """The page of requests, the last received first, as one statement from the ideal key on."""
    key = tuple_(Request.received_on, Request.id) < tuple_(*before)
    order = (Request.received_on.desc(), Request.id.desc())
    return request_queries.lines_query().where(key).order_by(*order).limit(PAGE)


def people_figures(desk: Desk) -> None:
    """First page, the middle, orders, counts of people against bare SQL."""
    query = PeopleQuery(principals_only=True)
    total = people.count_people(desk, query)
    with desk.read() as session:
        first = ms(bare(session, people_page(("", 0))))
        say(
            "people: first page of 200, as a window gets it",
            ms(lambda: people.page_of_people(desk, query, 0, PAGE)),
            first,
        )
        start = time.perf_counter()
        people.place_people(desk, query)
        say(
            "people: reading the places of the list, in the background",
            (time.perf_counter() - start) * 1000,
        )
        ids = people.people_ids(desk, query)
        middle = total // 2
        one = session.execute(
            select(Person.sort_name, Person.id)
            .join(Member, Member.person_id == Person.id)
            .where(Member.id == ids[middle - 1])
        ).one()
        floor = ms(bare(session, people_page(tuple(one))))
        say(
            "people: jump to the middle, lines of the storage",
            ms(lambda: people_queries.lines(session, ids[middle : middle + PAGE])),
            floor,
        )
        say(
            "people: jump to the middle, the page a window gets",
            ms(lambda: people.page_of_people(desk, query, middle, PAGE)),
            floor,
        )
        say(
            "people: jump to the middle, all of its rows made",
            ms(lambda: people.list_people(desk, query, middle, PAGE)),
            floor,
        )
        counted = (
            select(func.count()).select_from(Member).where(Member.relation == Relation.PRINCIPAL)
        )
        say(
            "people: count",
            ms(lambda: people.count_people(desk, query)),
            ms(bare(session, counted)),
        )
    for sort in ("file", "birth", "rank", "category"):
        ordered = replace(query, sort=sort)
        say(
            f"people: order by {sort}, first page",
            ms(lambda q=ordered: people.list_people(desk, q, 0, PAGE), SLOW),
        )


def requests_figures(desk: Desk) -> None:
    """First page, the middle, orders, counts, sums and filters of requests."""
    query = RequestQuery()
    total = requests.count_requests(desk, query)
    with desk.read() as session:
        first = ms(bare(session, requests_page(("9999-01-01", 0))))
        say(
            "requests: first page of 200, as a window gets it",
            ms(lambda: requests.page_of_requests(desk, query, 0, PAGE)),
            first,
        )
        start = time.perf_counter()
        requests.place_requests(desk, query)
        say(
            "requests: reading the places of the list, in the background",
            (time.perf_counter() - start) * 1000,
        )
        ids = requests.request_ids(desk, query)
        middle = total // 2
        one = session.execute(
            select(Request.received_on, Request.id).where(Request.id == ids[middle - 1])
        ).one()
        floor = ms(bare(session, requests_page((one[0], one[1]))))
        say(
            "requests: jump to the middle, lines of the storage",
            ms(lambda: request_queries.lines(session, ids[middle : middle + PAGE])),
            floor,
        )
        say(
            "requests: jump to the middle, the page a window gets",
            ms(lambda: requests.page_of_requests(desk, query, middle, PAGE)),
            floor,
        )
        say(
            "requests: jump to the middle, all of its rows made",
            ms(lambda: requests.list_requests(desk, query, middle, PAGE)),
            floor,
        )
        say(
            "requests: count",
            ms(lambda: requests.count_requests(desk, query)),
            ms(bare(session, select(func.count()).select_from(Request))),
        )
        sums = select(
            func.sum(Request.amount_requested),
            func.sum(Request.amount_granted),
        )
        say(
            "requests: sums of everything",
            ms(lambda: requests.sum_requests(desk, query), SLOW),
            ms(bare(session, sums), SLOW),
        )
    for sort, column in (("due", Request.due_on), ("requested", Request.amount_requested)):
        ordered = replace(query, sort=sort)
        plain = request_queries.lines_query().order_by(column.desc(), Request.id.desc()).limit(PAGE)
        with desk.read() as session:
            floor = ms(bare(session, plain), SLOW)
        say(
            f"requests: order by {sort}, first page",
            ms(lambda q=ordered: requests.list_requests(desk, q, 0, PAGE), SLOW),
            floor,
        )
    filtered = RequestQuery(
        categories=frozenset({Category.WIDOW, Category.ORPHAN}), requested_from="5000"
    )

    def afresh() -> None:
        desk.places.kept.clear()
        requests.list_requests(desk, filtered, 0, PAGE)

    say("requests: category and amount, found and ordered afresh", ms(afresh, SLOW))
    say("requests: the same, sums", ms(lambda: requests.sum_requests(desk, filtered), SLOW))
    say(
        "requests: open ones, first page",
        ms(lambda: requests.list_requests(desk, RequestQuery(open_only=True), 0, PAGE)),
    )


def frame_figures(desk: Desk) -> None:
    """Slowest and median frame of both lists, painting included, offscreen at 1224 x 640."""
    from desktop_app.ui import background
    from desktop_app.ui.application import make_application
    from desktop_app.ui.pages.people import PeoplePage
    from desktop_app.ui.pages.requests import RequestsPage

    app = make_application()
    for make, query in ((PeoplePage, PeopleQuery()), (RequestsPage, RequestQuery())):
        page: Any = make(desk, lambda _key, _arguments: None)
        page.resize(1224, 640)
        page.show()
        page.open()
        page.show_query(query)
        background.settle()
        bar, row = page.table.verticalScrollBar(), page.table.row_height()
        walks = {
            "wheel, 3 rows a step": range(0, row * 2400, row * 3),
            "drag of the bar through all": [bar.maximum() * part // 200 for part in range(201)],
            "Page Up from the end": range(bar.maximum(), bar.maximum() - row * 2400, -row * 12),
        }
        for words, places in walks.items():
            taken, own = [], []
            for place in places:
                start, used = time.perf_counter(), time.thread_time()
                bar.setValue(place)
                page.table.viewport().repaint()
                app.processEvents()
                taken.append((time.perf_counter() - start) * 1000)
                own.append((time.thread_time() - used) * 1000)
            sys.stdout.write(
                f"{make.__name__}: {words:<30} median {statistics.median(taken):5.1f} ms, 99 %"
                f" {sorted(taken)[len(taken) * 99 // 100]:5.1f}, slowest {max(taken):5.1f}"
                f"   (of the window's own work: {statistics.median(own):.1f} and {max(own):.1f})\n"
            )
            background.settle()
        page.close()
        page.deleteLater()


def _office(folder: Path, *, is_new: bool) -> Desk:
    if is_new:
        return builders.office(folder)
    return accounts.sign_in(folder, "head", builders.PASSWORD)


def main() -> None:
    """Fill an office and print the figures."""
    asked = argparse.ArgumentParser(prog="bench lists")
    asked.add_argument("--people", type=int, default=PEOPLE)
    asked.add_argument("--office", type=Path, help="an office filled before, to be read again")
    chosen = asked.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as place:
        folder = chosen.office or Path(place) / "office"
        is_new = not folder.exists()
        desk = _office(folder, is_new=is_new)
        if is_new:
            start = time.perf_counter()
            crowd.fill(desk, chosen.people, chosen.people)
            say(
                f"filling {chosen.people} people and requests", (time.perf_counter() - start) * 1000
            )
        sys.stdout.write(f"load of the computer: {os.getloadavg()[0]:.1f} on {os.cpu_count()}\n")
        people_figures(desk)
        requests_figures(desk)
        held = sum(len(one.ids) * 8 for one in desk.places.kept.values()) / 2**20
        sys.stdout.write(f"places held: {len(desk.places.kept)} lists, {held:.1f} MB\n")
        desk = replace(desk, places=Shelf())
        frame_figures(desk)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        sys.stdout.write(f"memory at its highest: {peak:.0f} MB\n")
        desk.close()


if __name__ == "__main__":
    main()
