"""The three readers people copy and search with: poppler, pdfium and pdf.js."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from unicodedata import normalize

import pypdfium2

PDFJS = Path(__file__).parents[2] / "build" / "pdfjs" / "package"
READ = Path(__file__).parent / "read_pdfjs.mjs"
CONTROLS = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
PRESENTATION_FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufefe]")

Pages = list[list[str]]


def plain(text: str) -> str:
    """A text as it is compared: composed, without controls, its blanks folded."""
    return " ".join(normalize("NFKC", CONTROLS.sub("", text)).split())


def poppler(file: Path) -> Pages:
    """Evince, Okular and every Linux desktop; `pdftotext`."""
    told = ["pdftotext", "-enc", "UTF-8", file, "-"]
    text = subprocess.run(told, capture_output=True, check=True).stdout.decode()
    return [page.splitlines() for page in text.split("\f")[:-1]]


def pdfium(file: Path) -> Pages:
    """Chrome and Edge."""
    document = pypdfium2.PdfDocument(file)
    return [page.get_textpage().get_text_range().splitlines() for page in document]


def pdfjs(file: Path) -> Pages:
    """Firefox."""
    told = ["node", READ, PDFJS, file]
    text = subprocess.run(told, capture_output=True, check=True).stdout.decode()
    found: Pages = json.loads(text)
    return found


def readers() -> dict[str, Callable[[Path], Pages]]:
    """The readers this machine has."""
    found: dict[str, Callable[[Path], Pages]] = {"pdfium": pdfium}
    if shutil.which("pdftotext"):
        found["poppler"] = poppler
    if shutil.which("node") and PDFJS.exists():
        found["pdf.js"] = pdfjs
    return found
