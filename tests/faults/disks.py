"""F3: a disk that fills, and a folder that may only be read."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.faults import workers
from tests.faults.offices import copied, is_sound, notes_of, signed_in
from tests.faults.tally import Tally, counting

SIZE_MB = 96
ROOM = 4096 * 200
FULL = {"disk_full"}
READ_ONLY = {"read_only", "cannot_open", "folder"}


@contextmanager
def small_disk(room: Path) -> Iterator[Path | None]:
    """A tmpfs of a few megabytes; None where one may not mount."""
    place = room / "disk"
    place.mkdir(exist_ok=True)
    told = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={SIZE_MB}m", "none", place],
        check=False, capture_output=True,
    )  # fmt: skip
    try:
        yield place if told.returncode == 0 else None
    finally:
        if told.returncode == 0:
            subprocess.run(["umount", "-l", place], check=False, capture_output=True)


def filling(tries: int, room: Path) -> Tally:
    with counting("F3 disk full: save, back up, delete") as tally, small_disk(room) as disk:
        if disk is None:
            tally.missing = "no tmpfs: only the size of files is limited"
        for number in range(tries):
            _fill(tally, disk, room, number)
    return tally


def _fill(tally: Tally, disk: Path | None, room: Path, number: int) -> None:
    home = (disk or room) / "home"
    shutil.rmtree(home, ignore_errors=True)
    office = copied(home / "office")
    signed_in(office.folder).close()  # takes the reserve
    if disk is not None:
        # Leave a little room, another one at each try.
        free = shutil.disk_usage(disk).free - ROOM - number * 50_000
        (home / "ballast").write_bytes(bytes(max(0, free)))
    limit = 0 if disk else (office.folder / "office.db").stat().st_size + ROOM
    process, pipe = workers.start(
        workers.starved, office.folder, office.file_id, office.person_id, limit
    )
    told = workers.heard(pipe)
    process.join()
    answers = dict(one for one in told if isinstance(one, tuple))
    kept = [one for one in told if isinstance(one, str) and one != "ready"]
    half = list((home / "full").glob("*")) if (home / "full").is_dir() else []
    clear = answers.get("refused") in FULL | ({"disk_fault"} if disk is None else set())
    deleted = answers.get("deleted") == "yes" or disk is None
    (home / "ballast").unlink(missing_ok=True)
    sound = is_sound(office.folder, office.key)
    desk = signed_in(office.folder)
    there = {one.split(" ", 1)[0] for one in notes_of(desk, office)}
    desk.close()
    # Five notes may have been deleted; they were old ones or the first of these.
    lost = max(0, len(set(kept) - there) - (5 if deleted else 0))
    tally.count(
        lost=lost,
        corrupt=not sound or ("copied" not in answers and bool(half)),
        undetected=not clear or not deleted,
        say=f"{answers}, {len(half)} left over, kept {len(kept)}",
    )


def reading_only(tries: int, room: Path) -> Tally:
    """Root ignores the rights of files: the office is opened as nobody."""
    with counting("F3 read-only folder, as another user") as tally:
        if os.geteuid() != 0:
            tally.missing = "only root can become another user"
            return tally
        base = Path(tempfile.mkdtemp(prefix="riaya-readonly-"))
        base.chmod(0o755)
        for _ in range(tries):
            office = copied(base / "office")
            signed_in(office.folder).close()
            for one in [office.folder, *office.folder.rglob("*")]:
                one.chmod(0o555 if one.is_dir() else 0o444)
            before = {one.name: one.read_bytes() for one in office.folder.glob("*.*")}
            process, pipe = workers.start(
                workers.as_another_user, office.folder, office.file_id, office.person_id
            )
            told = dict(workers.heard(pipe))
            process.join()
            after = {one.name: one.read_bytes() for one in office.folder.glob("*.*")}
            tally.count(
                corrupt=before != after, undetected=told.get("refused") not in READ_ONLY,
                say=str(told),
            )  # fmt: skip
        shutil.rmtree(base, ignore_errors=True)
    return tally
