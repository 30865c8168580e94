"""Documents outside the window: kept as files, shown as pictures, sent to the printer."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSaveFile
from PySide6.QtGui import QImage

from desktop_app.domain.errors import RiayaError
from desktop_app.domain.messages import message
from desktop_app.reports.pdfium import opened

SPOOLER_SECONDS = 30


class PrintingError(RiayaError):
    """The document could not be kept or printed; the sentence says what to do instead."""

    code = "printing"


@dataclass(frozen=True, slots=True)
class PageSize:
    """A page in points."""

    width: float
    height: float


def page_sizes(data: bytes) -> tuple[PageSize, ...]:
    """Return the size of each page of a PDF."""
    with opened(data) as document:
        return tuple(PageSize(*document.get_page_size(n)) for n in range(len(document)))


def page_picture(data: bytes, number: int, width: int) -> QImage:
    """Return a page as a picture of a width in device pixels."""
    with opened(data) as document, closing(document[number]) as page:
        bitmap: Any = page.render(scale=width / page.get_width(), maybe_alpha=False)
        with closing(bitmap):
            shape = _SHAPES[bitmap.n_channels]
            held = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, shape)
            return held.copy()


_SHAPES = {
    1: QImage.Format.Format_Grayscale8,
    3: QImage.Format.Format_BGR888,
    4: QImage.Format.Format_RGB32,
}


def pdf_path(path: Path) -> Path:
    """Return a path as a PDF is named, with its ending."""
    return path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")


def save_pdf(data: bytes, path: Path) -> None:
    """Write a document whole or not at all. Raises PrintingError when it cannot be written."""
    file = QSaveFile(str(path))
    opened = file.open(QSaveFile.OpenModeFlag.WriteOnly)
    if not opened or file.write(data) != len(data) or not file.commit():
        raise PrintingError(
            message(
                "Printing",
                "The document cannot be written there. Choose another folder, or close the file"
                " if it is open in another program.",
            ),
            "cannot_write",
        )


def printers() -> list[str]:
    """Return the names of the system's printers, the usual one first; empty when it tells none."""
    names = _told(["lpstat", "-e"]).split()
    usual = _told(["lpstat", "-d"]).rpartition(": ")[2].strip()
    return sorted(names, key=lambda name: name != usual)


def _told(command: Sequence[str]) -> str:
    if shutil.which(command[0]) is None:
        return ""
    plain = {**os.environ, "LC_ALL": "C"}
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=SPOOLER_SECONDS, env=plain, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout if done.returncode == 0 else ""


def print_pdf(data: bytes, title: str, printer: str = "") -> None:
    """Hand a document to the system's spooler as it is, never as a picture.

    Raises PrintingError when there is no spooler, no printer, or the job is not taken.
    """
    if sys.platform == "win32":
        _print_on_windows(data)
        return
    if shutil.which("lp") is None:
        raise PrintingError(
            message(
                "Printing",
                "No printing service is installed on this computer. Keep the document as a file"
                " and print it elsewhere.",
            ),
            "no_spooler",
        )
    command = ["lp", "-t", title, *(["-d", printer] if printer else []), "-"]
    try:
        subprocess.run(
            command, input=data, capture_output=True, timeout=SPOOLER_SECONDS, check=True
        )
    except (OSError, subprocess.SubprocessError) as fault:
        raise PrintingError(
            message(
                "Printing",
                "The printer did not take the document. Check that it is on and connected, then"
                " print again, or keep the document as a file.",
            ),
            "not_taken",
        ) from fault


def _print_on_windows(data: bytes) -> None:
    # The reader that opens PDF files prints it; it reads the file after this call has ended.
    with tempfile.NamedTemporaryFile(suffix=".pdf", delete=False) as file:
        file.write(data)
    start: Any = getattr(os, "startfile")  # noqa: B009 - exists on Windows alone
    start(file.name, "print")
