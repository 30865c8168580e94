"""What runs in a process of its own and is killed, starved or doubled there.

Each tells `ready`, then every piece of work once it is acknowledged, down its pipe.
"""

from __future__ import annotations

import os
import resource
import signal
import sys
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import RiayaError, StaleError
from desktop_app.services import backups, people, restoring
from desktop_app.services.importing import carry_out, plan_import
from desktop_app.services.resources import load_resources
from desktop_app.storage import schema
from desktop_app.storage.models import Counter
from tests import builders
from tests.faults.offices import REGISTER, signed_in

# Read in before the fork: a try then takes a tenth of a second instead of one.
load_resources()
schema.MIGRATIONS.exists()

FORKS = get_context("forkserver")
FORKS.set_forkserver_preload(["tests.faults.workers"])
Say = Connection


def start(work: Callable[..., None], *given: Any) -> tuple[Any, Connection]:
    """Start a piece of work; return its process and the pipe it tells on."""
    ours, theirs = FORKS.Pipe(duplex=False)
    process = FORKS.Process(target=_run, args=(work, theirs, given), daemon=True)
    process.start()
    theirs.close()
    return process, ours


def _run(work: Callable[..., None], say: Connection, given: tuple[Any, ...]) -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    work(say, *given)


def heard(pipe: Connection) -> list[Any]:
    """Everything a worker told until it ended."""
    found = []
    while True:
        try:
            found.append(pipe.recv())
        except EOFError:
            return found


def save(say: Say, folder: Path, file_id: int, person_id: int, count: int = 100_000) -> None:
    """Add notes, one transaction each."""
    desk = signed_in(folder)
    say.send("ready")
    for number in range(count):
        text = f"ملاحظة رقم {number}"
        people.add_note(desk, file_id, person_id, text)
        say.send(text)


def back_up(say: Say, folder: Path, out: Path) -> None:
    """Make backup after backup."""
    desk = signed_in(folder)
    say.send("ready")
    for number in range(10_000):
        backups.back_up(desk, out / f"copy-{number}.riaya")
        say.send(f"copy-{number}.riaya")


def bring_in(say: Say, folder: Path) -> None:
    """Import the sample register once."""
    desk = signed_in(folder)
    plan = plan_import(desk, REGISTER)
    say.send("ready")
    carry_out(desk, plan)
    say.send("done")


def upgrade(say: Say, folder: Path) -> None:
    """Open an office of an earlier schema."""
    say.send("ready")
    signed_in(folder).close()
    say.send("done")


def replace(say: Say, bundle: Path, folder: Path) -> None:
    """Put a backup in the place of an office."""
    secrets = restoring.Secrets(name="head", password=builders.PASSWORD)
    say.send("ready")
    restoring.restore_into(bundle, folder, secrets, builders.Clock(), replace=True)
    say.send("done")


def count_up(say: Say, folder: Path, writers: int, times: int, person_id: int) -> None:
    """Several writers in one process: each counts, and edits one record with its version."""
    import threading

    desk = signed_in(folder)
    refused: list[str] = []
    edits: list[int] = []

    def work() -> None:
        for _ in range(times):
            try:
                with desk.database.write(desk.author("test")) as session:
                    counter = session.get(Counter, "test") or Counter(series="test", last=0)
                    session.add(counter)
                    counter.last += 1
                edits.append(_edit(desk, person_id))
            except RiayaError as fault:
                refused.append(fault.code)

    threads = [threading.Thread(target=work) for _ in range(writers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    desk.close()
    say.send((len(edits), sum(edits), refused))


def _edit(desk: Any, person_id: int) -> int:
    """Count an address up as somebody would: read, change, save; again when it is stale."""
    from dataclasses import replace as changed

    from desktop_app.services.typed_again import person_form

    for _ in range(400):
        facts = people.file_page(desk, 1).principal.person
        form = changed(person_form(facts), address=str(int(facts.address or 0) + 1))
        try:
            people.edit_person(desk, person_id, form, facts.version)
        except StaleError:
            continue
        return 1
    return 0


def starved(say: Say, folder: Path, file_id: int, person_id: int, limit: int) -> None:
    """Add notes until the disk is full; then try to delete, and tell what was said."""
    desk = signed_in(folder)
    if limit:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    say.send("ready")
    try:
        for number in range(100_000):
            people.add_note(desk, file_id, person_id, f"{number} " + "م" * 3500)
            say.send(f"{number}")
    except RiayaError as fault:
        say.send(("refused", fault.code))
    try:
        backups.back_up(desk, folder.parent / "full" / "copy.riaya")
        say.send(("copied", ""))
    except RiayaError as fault:
        say.send(("no copy", fault.code))
    say.send(("deleted", _delete(desk)))


def _delete(desk: Any) -> str:
    from sqlalchemy import text

    try:
        with desk.database.write(desk.author("delete")) as session:
            session.execute(text("DELETE FROM notes WHERE id IN (SELECT id FROM notes LIMIT 5)"))
    except RiayaError as fault:
        return fault.code
    return "yes"


def as_another_user(say: Say, folder: Path, file_id: int, person_id: int) -> None:
    """Open and write an office that belongs to somebody else, as a user who may only read."""
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
    try:
        desk = signed_in(folder)
        people.add_note(desk, file_id, person_id, "x")
    except RiayaError as fault:
        say.send(("refused", fault.code))
    except BaseException as fault:
        say.send(("crashed", repr(fault)[:200]))
    else:
        say.send(("written", ""))


def fuzzed_import(say: Say, folder: Path, book: Path) -> None:
    """Import a hostile workbook; tell what was made of it and how much memory it took."""
    desk = signed_in(folder)
    try:
        plan = plan_import(desk, book)
        result = carry_out(desk, plan)
        rejected = {
            (one.sheet, one.row) for one in result.findings if one.severity.value == "error"
        }
        unexplained = [one for one in result.findings if not str(one.message) or one.row < 1]
        answer = (result.rows, result.accepted, result.rejected, len(rejected), len(unexplained))
        say.send(("read", answer))
    except RiayaError as fault:
        say.send(("refused", fault.code))
    except BaseException as fault:
        say.send(("crashed", repr(fault)[:300]))
    say.send(("memory", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024))
    desk.close()


def main() -> None:
    """For a recorder outside: `python -m tests.faults.workers FOLDER FILE PERSON COUNT`."""

    class Line:
        def send(self, what: object) -> None:
            sys.stdout.write(f"ack {what}\n")
            sys.stdout.flush()

    from desktop_app.storage import database

    weaker = os.environ.get("RIAYA_FAULTS_SYNCHRONOUS", "FULL")
    database.PRAGMAS = tuple(one.replace("= FULL", f"= {weaker}") for one in database.PRAGMAS)
    folder, *numbers = sys.argv[1:]
    save(Line(), Path(folder), *map(int, numbers))  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
