"""Runs the campaign and prints its table: `python3 dev.py faults [--long] [--json]`."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.faults import crowds, damage, desks, disks, hostile, kills, power, printed
from tests.faults.tally import Tally

# Each fault with its tries: in the tests, by hand, in a long run.
CAMPAIGN: tuple[tuple[Callable[..., Tally], tuple[int, int, int]], ...] = (
    (kills.saving, (8, 40, 500)),
    (kills.copying, (4, 30, 200)),
    (kills.importing, (3, 20, 100)),
    (kills.restoring, (4, 20, 200)),
    (power.cuts, (10, 30, 300)),
    (disks.filling, (2, 10, 10)),
    (disks.reading_only, (1, 5, 10)),
    (damage.database, (12, 100, 1_000)),
    (damage.backup, (40, 200, 2_000)),
    (damage.papers, (7, 70, 700)),
    (damage.other_vault, (4, 20, 100)),
    (damage.log_file, (8, 60, 500)),
    (damage.trail, (7, 70, 500)),
    (damage.stale, (2, 10, 20)),
    (crowds.writing, (80, 400, 4_000)),
    (hostile.rows, (400, 10_000, 50_000)),
    (hostile.archives, (0, 0, 0)),
    (hostile.texts, (28, 50, 50)),
    (printed.documents, (2, 10, 50)),
    (desks.cells, (0, 0, 0)),
    (kills.upgrading, (1, 5, 40)),
    (desks.clocks, (0, 0, 0)),
)
TESTS, BY_HAND, LONG = range(3)
HEADS = ("fault", "tries", "lost", "corrupt", "undetected", "seconds")


def run(work: Callable[..., Tally], tries: tuple[int, int, int], size: int) -> Tally:
    """Do one fault of the campaign in a folder of its own."""
    with tempfile.TemporaryDirectory(prefix="riaya-fault-") as folder:
        room = Path(folder)
        return work(tries[size], room) if any(tries) else work(room)


def main() -> int:
    parser = argparse.ArgumentParser(prog="faults")
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--only", default="", help="faults whose function has this in its name")
    options = parser.parse_args()
    found = []
    print(f"{HEADS[0]:<58}" + "".join(f"{head:>11}" for head in HEADS[1:]), flush=True)
    for work, tries in CAMPAIGN:
        if options.only and options.only not in f"{work.__module__}.{work.__name__}":
            continue
        tally = run(work, tries, LONG if options.long else BY_HAND)
        found.append(tally)
        row = tally.row()
        print(f"{row['fault']:<58}" + "".join(f"{row[head]:>11}" for head in HEADS[1:]), flush=True)
        for line in [tally.missing, *tally.told]:
            if line:
                print(f"    {line}", flush=True)
    if options.json:
        print(json.dumps([one.row() for one in found]))
    return 0 if all(one.is_clean for one in found) else 1


if __name__ == "__main__":
    sys.exit(main())
