"""Kept papers as services give them back and take them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from desktop_app.domain.scans import Media


@dataclass(frozen=True, slots=True)
class PaperPlace:
    """A paper of a request's list that a scan can be tied to."""

    code: str
    name_ar: str
    is_received: bool


@dataclass(frozen=True, slots=True)
class AttachForm:
    """Where a scan goes, as typed: a request or a file, which paper of the list, a name.

    `name` empty keeps the scan's own name.
    """

    file_id: int
    request_id: int | None = None
    paper: str = ""
    name: str = ""
    note: str = ""
    confidential: bool = False


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """One kept paper, without its bytes; `paper_ar` is empty when it is tied to no paper."""

    id: int
    file_id: int
    request_id: int | None
    request_number: str
    paper: str
    paper_ar: str
    sha256: str
    name: str
    media: Media
    size: int
    pages: int
    note: str
    confidential: bool
    added_at: datetime
    added_by_ar: str
    thumbnail: bytes = field(repr=False)

    @property
    def title_ar(self) -> str:
        """What the paper is, else the name it was brought under."""
        return self.paper_ar or self.name.rpartition(".")[0]


@dataclass(frozen=True, slots=True)
class AttachmentList:
    """The kept papers an account may see, and how many are kept from it."""

    rows: tuple[AttachmentRow, ...] = ()
    withheld: int = 0


@dataclass(frozen=True, slots=True)
class WaitingScan:
    """A file in the scanner's folder that the office does not keep yet."""

    path: Path
    name: str
    size: int
    media: Media
