"""Seals: what proves that a file still shows the pages that were made."""

import hashlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any


class UnreadableFileError(ValueError):
    """The bytes are no PDF that can be read: damaged, locked by a password, or another thing."""


def fingerprint_of(data: bytes, password: str = "") -> bytes:
    """The fingerprint of a finished file: 32 bytes, as `Document` gave them to its seal.

    A file that was locked or saved anew by another program keeps it as long as its pages, its
    fonts and its notes are the same. Raises UnreadableFileError.
    """
    with _opened(data, password) as pdf:
        digest = hashlib.sha256()
        for part in _parts(pdf):
            digest.update(part)
        return digest.digest()


def seal_of(data: bytes, password: str = "") -> str:
    """The text of the code of a finished file, empty when it has none.

    Raises UnreadableFileError.
    """
    with _opened(data, password) as pdf:
        return str(pdf.docinfo.get("/RiayaSeal", ""))


def _opened(data: bytes, password: str) -> Any:
    import pikepdf

    try:
        return pikepdf.open(BytesIO(data), password=password)
    except (pikepdf.PdfError, pikepdf.PasswordError) as fault:
        raise UnreadableFileError(str(fault)) from fault


def _parts(pdf: Any) -> Iterator[bytes]:
    """What is seen and read of a file, in the order in which it was written."""
    import pikepdf

    fonts: dict[str, Any] = {}
    try:
        for page in pdf.pages:
            contents = page.Contents
            streams = contents if isinstance(contents, pikepdf.Array) else [contents]
            yield b"\n".join(part.read_bytes() for part in streams)
            fonts |= dict(page.Resources.get("/Font", {}).items())
            # A note that another program laid on a page changes what is seen.
            notes = [note for note in page.get("/Annots", []) if note.Subtype != "/Link"]
            yield b"note" * len(notes)
        for name in sorted(fonts, key=lambda name: (len(name), name)):
            font = fonts[name]
            descendant = font.DescendantFonts[0]
            yield descendant.FontDescriptor.FontFile2.read_bytes()
            yield descendant.CIDToGIDMap.read_bytes()
            yield font.ToUnicode.read_bytes()
    except (AttributeError, KeyError, IndexError, pikepdf.PdfError):
        # The file was made by no program of ours: what is missing makes the fingerprint another.
        yield b"foreign"
