"""What a failure leaves behind: no copy of the memory, and a report without a word of anybody."""

from __future__ import annotations

import faulthandler
import re
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

FOLDER, KEPT = "crash-reports", 10
NAMED = "%Y%m%d-%H%M%S-%f"
# Where the interpreter writes when the program dies at once, and which report was read last.
LAST_BREATH, READ = "last-breath.log", "read"
_listening: list[TextIO] = []


def keep_memory_in() -> None:
    """Tell the system to write no core dump: the key and what is read lie in the memory."""
    try:
        import resource
    except ImportError:  # Windows writes none unless it is told to
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def anatomy(error: BaseException) -> str:
    """Return what failed and where, without what it said: a message may quote a name or a number.

    The kind of each failure in the chain, and file, line and function of each frame.
    """
    lines: list[str] = []
    told: BaseException | None = error
    seen: set[int] = set()
    # A failure may be its own cause, or that of its cause.
    while told is not None and id(told) not in seen:
        seen.add(id(told))
        lines.append(f"{type(told).__module__}.{type(told).__qualname__}")
        for frame in traceback.extract_tb(told.__traceback__):
            lines.append(f"  {_short(frame.filename)}:{frame.lineno} {frame.name}")
        told = told.__cause__ or told.__context__
    return "\n".join(lines)


def write_report(office: Path, error: BaseException, at: datetime) -> Path | None:
    """Keep the anatomy of a failure in the office's folder; None when it cannot be written.

    The oldest go once there are more than ten. Nothing is ever sent.
    """
    return _keep(office, anatomy(error), at)


def listen(office: Path) -> None:
    """Have the interpreter write down where it was when the program dies at once.

    What it wrote the last time becomes a report like the others. It writes files, lines and
    functions, never a value.
    """
    path = office / FOLDER / LAST_BREATH
    with suppress(OSError):
        path.parent.mkdir(exist_ok=True)
        _take_up(office, path)
        _listening.append(path.open("w", encoding="utf-8"))
        faulthandler.enable(_listening[-1])


def _take_up(office: Path, path: Path) -> None:
    if not path.exists() or not path.stat().st_size:
        return
    died = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    said = path.read_text(encoding="utf-8", errors="replace")
    _keep(office, re.sub(r'"([^"]*)"', lambda found: f'"{_short(found[1])}"', said).rstrip(), died)


def _short(path: str) -> str:
    """The last parts of a path: what stands before them may be the name of a person."""
    return "/".join(Path(path).parts[-3:])


def _keep(office: Path, words: str, at: datetime) -> Path | None:
    path = office / FOLDER / f"{at:{NAMED}}.txt"
    try:
        path.parent.mkdir(exist_ok=True)
        path.write_text(words + "\n", encoding="utf-8")
        for old in reports(office)[KEPT:]:
            old.unlink()
    except OSError:
        return None
    return path


def reports(office: Path) -> list[Path]:
    """Return the reports that are kept, the last first."""
    return sorted((office / FOLDER).glob("*.txt"), reverse=True)


def when(report: Path) -> datetime:
    """Return the instant of a report's failure."""
    return datetime.strptime(report.stem, NAMED).replace(tzinfo=UTC)


def unread(office: Path) -> Path | None:
    """Return the last report when nobody has looked at it yet."""
    last = next(iter(reports(office)), None)
    try:
        seen = (office / FOLDER / READ).read_text(encoding="utf-8")
    except OSError:
        seen = ""
    return last if last is not None and last.stem > seen else None


def mark_read(office: Path) -> None:
    """Remember that the reports were looked at, up to the last one."""
    last = next(iter(reports(office)), None)
    if last is not None:
        with suppress(OSError):
            (office / FOLDER / READ).write_text(last.stem, encoding="utf-8")
