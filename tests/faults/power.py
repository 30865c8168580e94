"""F2: power cuts. Writes and synchronisations of a saving process are recorded and replayed.

A cut keeps what was synchronised; of what was written since, any part may have reached the disk:
some writes whole, some not at all, some torn at a sector. The recorder is strace; where it is not
there, nothing is claimed.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.offices import copied, is_sound, model, notes_of, signed_in
from tests.faults.tally import Tally, counting

SECTOR = 512
CALLS = "pwrite64,write,fsync,fdatasync,ftruncate,unlink,unlinkat,rename,renameat,renameat2,openat"
LINE = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")
RESUMED = re.compile(r"^(\d+) +<\.\.\. (\w+) resumed>(.*)$")
ROOT = Path(__file__).parents[2]


@dataclass
class Disk:
    """The files of a folder: what is surely there, and what was written since."""

    sure: dict[str, bytearray] = field(default_factory=dict)
    since: dict[str, list[tuple[str, int, bytes]]] = field(default_factory=dict)

    def change(self, path: str, what: str, at: int, data: bytes = b"") -> None:
        self.sure.setdefault(path, bytearray())
        self.since.setdefault(path, []).append((what, at, data))

    def synchronise(self, path: str) -> None:
        for one in self.since.pop(path, []):
            apply(self.sure.setdefault(path, bytearray()), one)

    def after_cut(self, luck: random.Random) -> dict[str, bytes]:
        """The files as they may lie after a cut now."""
        found = {}
        for path, content in self.sure.items():
            data = bytearray(content)
            for what, at, written in self.since.get(path, []):
                fate = luck.random()
                if fate < 0.4:
                    apply(data, (what, at, written))
                elif fate < 0.6 and what == "write":
                    torn = luck.randrange(0, len(written) + 1) // SECTOR * SECTOR
                    apply(data, (what, at, written[:torn]))
            found[path] = bytes(data)
        return found


def apply(data: bytearray, change: tuple[str, int, bytes]) -> None:
    what, at, written = change
    if what == "cut":
        del data[at:]
        data.extend(bytes(max(0, at - len(data))))
    elif what == "append":
        data.extend(written)
    elif written:
        data.extend(bytes(max(0, at - len(data))))
        data[at : at + len(written)] = written


def cuts(tries: int, room: Path) -> Tally:
    with counting("F2 power cut while saving") as tally:
        strace = shutil.which("strace")
        if strace is None:
            tally.missing = "no strace here to record the writes"
            return tally
        office = copied(room / "office")
        before = {str(one): one.read_bytes() for one in office.folder.rglob("*") if one.is_file()}
        steps = _record(strace, office.folder, room / "trace", office.file_id, office.person_id)
        if not any(kind == "ack" for kind, *_ in steps):
            tally.missing = "strace may not trace here"
            return tally
        luck = random.Random(21)
        first = next(n for n, step in enumerate(steps) if step[0] == "ack")
        for _ in range(tries):
            _one(tally, luck, before, steps[: luck.randrange(first, len(steps) + 1)], room)
    return tally


def _one(tally: Tally, luck: random.Random, before: dict[str, bytes], steps: list, room: Path):
    disk = Disk({path: bytearray(data) for path, data in before.items()})
    told = set()
    for kind, path, at, data in steps:
        if kind == "ack":
            told.add(path)
        elif kind == "sync":
            disk.synchronise(path)
        elif kind == "gone":
            disk.sure.pop(path, None)
            disk.since.pop(path, None)
        elif kind == "moved":
            disk.sure[data.decode()] = disk.sure.pop(path, bytearray())
            disk.since[data.decode()] = disk.since.pop(path, [])
        else:
            disk.change(path, kind, at, data)
    folder = room / "after"
    shutil.rmtree(folder, ignore_errors=True)
    old = str(room / "office")
    for path, data in disk.after_cut(luck).items():
        if path.startswith(old) and not path.endswith("-shm"):
            target = Path(str(folder) + path.removeprefix(old))
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
    if not is_sound(folder, model().key):
        tally.count(corrupt=True)
        return
    desk = signed_in(folder)
    tally.count(lost=len(told - notes_of(desk, model())))
    desk.close()


def _record(strace: str, folder: Path, log: Path, *numbers: int) -> list[tuple]:
    command = [strace, "-f", "-y", "-xx", "-s", "10000000", "-e", f"trace={CALLS}", "-o", str(log),
               sys.executable, "-m", "tests.faults.workers", str(folder),
               *map(str, numbers), "40"]  # fmt: skip
    subprocess.run(
        command, cwd=ROOT, check=False, capture_output=True,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    return list(_steps(log, str(folder)))


def _steps(log: Path, folder: str):
    begun: dict[str, str] = {}
    for line in log.read_text("ascii", errors="replace").splitlines():
        thread, rest = line.split(" ", 1)
        if rest.endswith("<unfinished ...>"):
            begun[thread] = line.removesuffix("<unfinished ...>")
            continue
        resumed = RESUMED.match(line)
        whole = begun.pop(resumed[1], "") + resumed[3] if resumed else line
        call = LINE.match(whole)
        if call is None or int(call[3]) < 0:
            continue
        yield from _step(call[1], call[2], int(call[3]), folder)


def _step(name: str, given: str, result: int, folder: str):
    path = _text((re.search(r"<([^>]*)>", given) or ["", ""])[1])
    texts = [_text(one) for one in re.findall(r'"([^"]*)"', given)]
    if name == "write" and given.startswith("1<"):
        for told in _bytes(re.findall(r'"([^"]*)"', given)[0]).decode().splitlines():
            if told.startswith("ack ملاحظة"):
                yield "ack", told.removeprefix("ack "), 0, b""
    elif name == "pwrite64" and path.startswith(folder):
        raw = re.findall(r'"([^"]*)"', given)[0]
        yield "write", path, int(given.rsplit(", ", 1)[1]), _bytes(raw)
    elif name in {"fsync", "fdatasync"} and path.startswith(folder):
        yield "sync", path, 0, b""
    elif name == "ftruncate" and path.startswith(folder):
        yield "cut", path, int(given.rsplit(", ", 1)[1]), b""
    elif name.startswith("unlink") and texts and texts[-1].startswith(folder):
        yield "gone", texts[-1], 0, b""
    elif name.startswith("rename") and texts and texts[-1].startswith(folder):
        yield "moved", texts[0], 0, texts[-1].encode()
    elif name == "openat" and texts and texts[-1].startswith(folder) and "O_TRUNC" in given:
        yield "cut", texts[-1], 0, b""
    elif name == "write" and path.startswith(folder):
        raw = re.findall(r'"([^"]*)"', given)[0]
        yield "append", path, 0, _bytes(raw)


def _bytes(raw: str) -> bytes:
    return bytes.fromhex(raw.replace("\\x", "")) if raw.startswith("\\x") else raw.encode()


def _text(raw: str) -> str:
    return _bytes(raw).decode("utf-8", errors="replace") if raw.startswith("\\x") else raw
