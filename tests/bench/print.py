"""Prints what documents cost, as ratios in one run: `python3 dev.py bench print`.

A register of 10,000 rows is made by us and by Qt; typst, fpdf2 and WeasyPrint make one where they
are installed (`RIAYA_RIVALS` names an interpreter that has them), of fewer rows where they are
slow: their time is then scaled by the number of rows, and said so.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.__main__ import say, seconds

ROWS = 10_000
RIVALS = {
    "Qt's QPainter on QPdfWriter": ("qt", 10_000),
    "typst": ("typst", 10_000),
    "fpdf2 with shaping": ("fpdf2", 500),
    "WeasyPrint": ("weasyprint", 500),
}
COLD = """
import time; start = time.process_time()
{preload}
loaded = time.process_time()
from tests.bench.registers import one_page
one_page()
print(time.process_time() - {since})
"""
PAGE = """
import time
from tests.bench.registers import {maker}
taken = []
for _ in range(8):
    start = time.process_time()
    {maker}()
    taken.append(time.process_time() - start)
print(sorted(taken)[2])
"""
# What getrusage tells of a child begins with its parent's memory; Linux knows better.
PEAK = """
from pathlib import Path
status = Path("/proc/self/status")
if status.exists():
    lines = dict(line.split(":", 1) for line in status.read_text().splitlines())
    print(int(lines["VmHWM"].split()[0]) / 1024)
else:
    import resource
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""
PRELOAD = "from tests.bench.registers import preload; preload()"


def measured(script: str, python: str = sys.executable) -> dict[str, float]:
    """Run a script in a process of its own: the seconds it says, and its peak memory in MB.

    The seconds are those of the processor: other work on the machine does not count.
    """
    ran = subprocess.run(
        [python, "-c", script + PEAK],
        capture_output=True,
        text=True,
        check=False,
        env=environment(),
    )
    if ran.returncode:
        return {}
    *_, taken, peak = ran.stdout.split()
    return {"seconds": float(taken), "peak": float(peak)}


def environment() -> dict[str, str]:
    """The environment of a measured process: this checkout, without a screen."""
    here = str(Path(__file__).parents[2])
    return os.environ | {"PYTHONPATH": here, "QT_QPA_PLATFORM": "offscreen"}


def register_figures(folder: Path) -> None:
    """A register of 10,000 rows, warm: ours against each rival."""
    file = folder / "ours.pdf"
    found = measured(script("ours", ROWS, file))
    floor = found["seconds"]
    line("register of 10,000 rows", found, file)
    untagged = folder / "untagged.pdf"
    line("  untagged", measured(script("untagged", ROWS, untagged)), untagged, floor)
    remarked = folder / "remarked.pdf"
    found = measured(script("remarked", ROWS, remarked))
    line("  each row with a mixed remark of its own", found, remarked, floor)
    for name, (rival, rows) in RIVALS.items():
        python = sys.executable if rival == "qt" else os.environ.get("RIAYA_RIVALS", sys.executable)
        file = folder / f"{rival}.pdf"
        found = measured(script(rival, rows, file), python)
        if not found:
            sys.stdout.write(f"  {name}: not installed\n")
            continue
        found["seconds"] *= ROWS / rows
        scaled = "" if rows == ROWS else f" (scaled from {rows} rows)"
        line(f"  {name}{scaled}", found, file, floor)


def script(maker: str, rows: int, file: Path) -> str:
    """A program that makes a register twice and says the seconds of the second time."""
    return (
        "import time\n"
        f"from tests.bench.registers import {maker}, rows_of\n"
        f"rows_of({rows}); {maker}(20, {str(file)!r})\n"
        "start = time.process_time()\n"
        f"{maker}({rows}, {str(file)!r})\n"
        "print(time.process_time() - start)\n"
    )


def line(what: str, found: dict[str, float], file: Path, floor: float = 0.0) -> None:
    """Print a register's seconds, its ratio to ours, its peak memory and the size of its file."""
    ratio = f"{found['seconds'] / floor:7.2f} x ours" if floor else " " * 14
    size = file.stat().st_size / 1e6
    sys.stdout.write(
        f"{what:<48}{found['seconds'] * 1000:10.1f} ms{ratio}"
        f"{found['peak']:8.0f} MB peak{size:7.2f} MB file\n"
    )
    sys.stdout.flush()


def page_figures() -> None:
    """One page: warm, cold, cold with its modules loaded before; and the self-check's share."""
    from tests.bench.registers import making_and_checking, one_page

    one_page()
    warm = seconds(one_page, 15)
    say("one page of a summary, warm", warm)
    cold = measured(COLD.format(preload="", since="start"))["seconds"]
    say("  in a fresh process", cold, warm, "warm")
    loaded = measured(COLD.format(preload=PRELOAD, since="loaded"))["seconds"]
    say("  in a fresh process, modules and fonts loaded before", loaded, warm, "warm")
    say("  untagged", seconds(lambda: one_page(tagged=False), 15), warm, "warm")
    for name, maker, python in (
        ("Qt's QPainter on QPdfWriter", "qt_page", sys.executable),
        ("WeasyPrint", "weasyprint_page", os.environ.get("RIAYA_RIVALS", sys.executable)),
    ):
        found = measured(PAGE.format(maker=maker), python)
        if found:
            ratio = f"{warm / found['seconds']:5.2f} of it"
            sys.stdout.write(f"{'  ' + name:<48}{found['seconds'] * 1000:10.1f} ms  we: {ratio}\n")
        else:
            sys.stdout.write(f"  {name}: not installed\n")
    for name, making, checking in making_and_checking():
        sys.stdout.write(
            f"{'  self-check of ' + name:<48}{checking * 1000:10.1f} ms"
            f"  {checking / making:5.1%} of making ({making * 1000:.1f} ms)\n"
        )


def main() -> None:
    """Print all figures of printing."""
    with tempfile.TemporaryDirectory() as folder:
        page_figures()
        register_figures(Path(folder))


if __name__ == "__main__":
    main()
