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

from PySide6.QtCore import QSaveFile, QUrl
from PySide6.QtGui import QDesktopServices, QImage

from desktop_app.domain.errors import RiayaError
from desktop_app.domain.messages import message
from desktop_app.services.pdfium import opened

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


def prints_two_sided(printer: str) -> bool:
    """Tell whether a printer can print on both sides of the paper; no when it does not say."""
    lines = _told(["lpoptions", *(["-p", printer] if printer else []), "-l"]).splitlines()
    return any(
        choice.lstrip("*").lower().startswith(BOTH_SIDES)
        for line in lines
        if line.startswith(SIDES)
        for choice in line.partition(":")[2].split()
    )


SIDES = ("Duplex/", "sides/")
"""How the spooler names the choice of sides: by an older printer's own file, or by IPP."""
BOTH_SIDES = ("duplex", "two-sided")


@dataclass(frozen=True, slots=True)
class Sheets:
    """How a document is to be printed: where, how often, on both sides or as the printer does."""

    printer: str = ""
    copies: int = 1
    two_sided: bool | None = None

    def words(self) -> list[str]:
        """Return them as the spooler's own words."""
        words = ["-d", self.printer] if self.printer else []
        if self.copies > 1:
            words += ["-n", str(self.copies)]
        if self.two_sided is not None:
            words += ["-o", "sides=two-sided-long-edge" if self.two_sided else "sides=one-sided"]
        return words


def print_pdf(document: bytes | Path, title: str, sheets: Sheets = Sheets()) -> None:
    """Hand a document to the system's spooler as it is, never as a picture.

    Raises PrintingError when there is no spooler, no printer, or the job is not taken.
    """
    if sys.platform == "win32":
        _print_on_windows(document)
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
    source = str(document.resolve()) if isinstance(document, Path) else "-"
    try:
        subprocess.run(
            ["lp", "-t", title, *sheets.words(), source],
            input=b"" if isinstance(document, Path) else document,
            capture_output=True,
            timeout=SPOOLER_SECONDS,
            check=True,
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


def open_folder(path: Path) -> bool:
    """Show the folder a file lies in, in the system's own window; False when it has none."""
    folder = path if path.is_dir() else path.parent
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _print_on_windows(document: bytes | Path) -> None:
    # The reader that opens PDF files prints it; it reads the file after this call has ended.
    start: Any = getattr(os, "startfile")  # noqa: B009 - exists on Windows alone
    if isinstance(document, Path):
        start(str(document), "print")
        return
    with tempfile.NamedTemporaryFile(suffix=".pdf", delete=False) as file:
        file.write(document)
    start(file.name, "print")
