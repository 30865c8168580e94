"""What each document looked like when it was last approved: its text, its structure, its pages.

`python -m tests.standards.golden` approves the documents as they are made now: read the changes in
`git diff` before they are committed. The office signs with a known key, so that codes and seals are
the same each time.
"""

from __future__ import annotations

import io
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from unicodedata import normalize

import pikepdf
import pypdfium2
from PIL import Image
from sqlalchemy import delete

from desktop_app.services import signing
from desktop_app.storage.models import SigningKey
from tests import builders
from tests.documents import documents

FOLDER = Path(__file__).parent / "golden"
MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
WIDTH = 105  # of a page's picture: two millimetres a point
TOLERANCE = 0.4  # of the mean of 255 greys
FARTHEST = 12.0  # of the mean of a block of 7 x 7 points
BLOCK = 7


def made() -> Iterator[tuple[str, bytes]]:
    """Every document of the catalogue by its name, on the day of the tests."""
    with tempfile.TemporaryDirectory() as folder:
        desk = builders.office(Path(folder) / "office")
        with desk.database.write(desk.author("signing_key")) as session:
            session.execute(delete(SigningKey))
            signing.signer(session, desk.now(), lambda count: b"\x07" * count)
        for name, one in documents(desk):
            yield name, one.data
        desk.close()


def text_of(data: bytes) -> str:
    """The words of each page line by line, and the elements of the structure with their number."""
    pdf = pypdfium2.PdfDocument(data)
    pages = [_page_text(page) for page in pdf]
    pdf.close()
    told = [f"--- {number}\n{text}" for number, text in enumerate(pages, start=1)]
    return "\n".join([*told, f"--- structure\n{_structure(data)}"]) + "\n"


def _page_text(page: pypdfium2.PdfPage) -> str:
    text = normalize("NFC", MARKS.sub("", page.get_textpage().get_text_range()))
    lines = [" ".join(line.replace("\u00a0", " ").split()) for line in text.splitlines()]
    return "\n".join(line for line in lines if line)


def _structure(data: bytes) -> str:
    """The roles in the order of reading, repeated ones counted: `H1 · P x 3 · Div(P · Figure)`."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return _kids(pdf.Root.StructTreeRoot.K)


def _kids(element: pikepdf.Object) -> str:
    kids = element.get("/K", pikepdf.Array())
    kids = kids if isinstance(kids, pikepdf.Array) else [kids]
    roles = [_role(kid) for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
    runs = [(role, len(list(run))) for role, run in groupby(roles)]
    return " · ".join(role if count == 1 else f"{role} x {count}" for role, count in runs)


def _role(element: pikepdf.Object) -> str:
    """An element with what is in it; a table with the number of its rows and cells."""
    role = str(element.S)[1:]
    if role == "Table":
        cells = Counter(str(cell.S)[1:] for row in element.K for cell in row.K)
        return f"Table({len(element.K)} rows, {cells['TH']} heads, {cells['TD']} cells)"
    inside = _kids(element)
    return f"{role}({inside})" if inside else role


def pictures_of(data: bytes) -> list[Image.Image]:
    """A small grey picture of each page."""
    pdf = pypdfium2.PdfDocument(data)
    found = []
    for page in pdf:
        whole = page.render(scale=4 * WIDTH / page.get_width()).to_pil().convert("L")
        found.append(whole.resize((WIDTH, round(WIDTH * whole.height / whole.width))))
    pdf.close()
    return found


def differences(name: str, data: bytes) -> list[str]:
    """In what a document differs from the approved one; nothing when it is the same."""
    text = FOLDER / f"{name}.txt"
    if not text.exists():
        return [f"{name} was never approved"]
    told = []
    if text.read_text("utf-8") != text_of(data):
        told.append(f"{name}: its text or structure is another")
    pictures = pictures_of(data)
    if len(pictures) != len(list(FOLDER.glob(f"{name}.page*.png"))):
        return [*told, f"{name}: it has {len(pictures)} pages"]
    for number, picture in enumerate(pictures, start=1):
        approved = Image.open(FOLDER / f"{name}.page{number}.png")
        if approved.size != picture.size or not _alike(approved, picture):
            told.append(f"{name}: page {number} looks different")
    return told


def _alike(one: Image.Image, other: Image.Image) -> bool:
    from PIL import ImageChops, ImageStat

    apart = ImageChops.difference(one, other)
    if ImageStat.Stat(apart).mean[0] > TOLERANCE:
        return False
    blocks = apart.reduce(BLOCK)
    return bool(blocks.getextrema()[1] <= FARTHEST)


def approve() -> None:
    """Keep all documents as they are made now."""
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.iterdir():
        old.unlink()
    for name, data in made():
        (FOLDER / f"{name}.txt").write_text(text_of(data), "utf-8")
        for number, picture in enumerate(pictures_of(data), start=1):
            picture.save(FOLDER / f"{name}.page{number}.png", optimize=True)
        sys.stdout.write(f"{name}\n")


if __name__ == "__main__":
    approve()
