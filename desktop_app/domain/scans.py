"""What a kept paper may be: told by its first bytes, under a clean name, within limits."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

MEGABYTE = 1024 * 1024
LONGEST_NAME = 120
# What a path, a shell or another system would take for something else than a letter.
_SEPARATORS = "/\\"
_FORBIDDEN = frozenset('<>:"|?*')


class Media(StrEnum):
    """The four kinds of scanned papers an office keeps; nothing else is taken in."""

    PDF = "application/pdf"
    JPEG = "image/jpeg"
    PNG = "image/png"
    TIFF = "image/tiff"


ENDINGS: dict[Media, tuple[str, ...]] = {
    Media.PDF: (".pdf",),
    Media.JPEG: (".jpg", ".jpeg"),
    Media.PNG: (".png",),
    Media.TIFF: (".tif", ".tiff"),
}
_ENDINGS = tuple(ending for endings in ENDINGS.values() for ending in endings)
_FIRST_BYTES: tuple[tuple[bytes, Media], ...] = (
    (b"%PDF-", Media.PDF),
    (b"\xff\xd8\xff", Media.JPEG),
    (b"\x89PNG\r\n\x1a\n", Media.PNG),
    (b"II*\x00", Media.TIFF),
    (b"MM\x00*", Media.TIFF),
)
HEAD = 8
"""How many bytes tell what a file is."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How heavy a file and how large a picture may be: megabytes, and millions of points."""

    megabytes: int = 15
    megapixels: int = 40

    @property
    def bytes(self) -> int:
        """The heaviest file, in bytes."""
        return self.megabytes * MEGABYTE

    @property
    def pixels(self) -> int:
        """The largest picture, in points."""
        return self.megapixels * 1_000_000


def media_of(head: bytes) -> Media | None:
    """Return what a file is by its first bytes, whatever it is called; None for anything else."""
    return next((media for start, media in _FIRST_BYTES if head.startswith(start)), None)


def clean_name(name: str, media: Media) -> str:
    """Return a file's name without its folders and tricks, with the ending of what it is.

    Path separators, control and invisible characters (overrides of the direction among them) and
    what other systems forbid are gone; empty when nothing is left of it.
    """
    for separator in _SEPARATORS:
        name = name.rpartition(separator)[2]
    kept = "".join(letter if _is_kept(letter) else " " for letter in name)
    words = " ".join(unicodedata.normalize("NFC", kept).split())
    stem = _without_ending(words).strip(". ")
    return f"{stem[:LONGEST_NAME].rstrip('. ')}{ENDINGS[media][0]}" if stem else ""


def _is_kept(letter: str) -> bool:
    # Cc controls, Cf direction marks and zero widths, Cs broken halves, Co private, Cn unassigned.
    return not unicodedata.category(letter).startswith("C") and letter not in _FORBIDDEN


def _without_ending(name: str) -> str:
    """Return a name without the endings of papers, right or wrong."""
    lower = name.lower()
    for ending in _ENDINGS:
        if lower.endswith(ending):
            return _without_ending(name[: -len(ending)])
    return name
