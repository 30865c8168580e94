"""What a failure leaves behind: no copy of the memory, and a report without a word of anybody."""

from __future__ import annotations

import traceback
from datetime import datetime
from pathlib import Path

FOLDER, KEPT = "crash-reports", 10


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
    while told is not None:
        lines.append(f"{type(told).__module__}.{type(told).__qualname__}")
        for frame in traceback.extract_tb(told.__traceback__):
            place = "/".join(Path(frame.filename).parts[-3:])
            lines.append(f"  {place}:{frame.lineno} {frame.name}")
        told = told.__cause__ or told.__context__
    return "\n".join(lines)


def write_report(office: Path, error: BaseException, at: datetime) -> Path | None:
    """Keep the anatomy of a failure in the office's folder; None when it cannot be written.

    The oldest go once there are more than ten. Nothing is ever sent.
    """
    folder = office / FOLDER
    path = folder / f"{at:%Y%m%d-%H%M%S-%f}.txt"
    try:
        folder.mkdir(exist_ok=True)
        path.write_text(anatomy(error) + "\n", encoding="utf-8")
        for old in reports(office)[KEPT:]:
            old.unlink()
    except OSError:
        return None
    return path


def reports(office: Path) -> list[Path]:
    """Return the reports that are kept, the last first."""
    return sorted((office / FOLDER).glob("*.txt"), reverse=True)
