"""The folder a scanner writes to: its files that the office does not keep yet."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from desktop_app.domain.roles import Action
from desktop_app.domain.scans import HEAD, Limits, Media, clean_name, media_of
from desktop_app.services.attachment_rows import WaitingScan
from desktop_app.services.desk import Desk
from desktop_app.storage import attachment_queries

MOST = 60
"""The newest files that are looked at: a folder of years is not read through each time."""
PIECE = 1024 * 1024

# What was read once is not read again while the file stays as it is.
_digests: dict[tuple[str, int, int], str] = {}


def waiting_scans(desk: Desk, folder: Path, limits: Limits) -> tuple[WaitingScan, ...]:
    """Return the papers in a folder that are not kept at this office, the newest first.

    A file is known by its bytes, not by its name. What is no paper, is empty or too heavy, and
    links to elsewhere, are passed over. Nothing for a folder that is not there.
    """
    desk.require(Action.SEE_PEOPLE)
    found = [(path, media) for path in _newest(folder) for media in _paper(path, limits)]
    told = [(path, media, _digest(path)) for path, media in found]
    with desk.read() as session:
        known = attachment_queries.known(session, [digest for *_, digest in told if digest])
    return tuple(
        WaitingScan(path, clean_name(path.name, media), path.stat().st_size, media)
        for path, media, digest in told
        if digest and digest not in known and path.exists()
    )


def discard(path: Path) -> bool:
    """Delete a file of the scanner's folder once its paper is kept; False when it cannot be."""
    try:
        path.unlink()
    except OSError:
        return False
    return True


def _newest(folder: Path) -> list[Path]:
    try:
        files = [
            (path.stat().st_mtime_ns, path)
            for path in folder.iterdir()
            if path.is_file() and not path.is_symlink() and not path.name.startswith(".")
        ]
    except OSError:
        return []
    return [path for _at, path in sorted(files, reverse=True)[:MOST]]


def _paper(path: Path, limits: Limits) -> Iterator[Media]:
    """Give what a file is, when it is a paper that may be kept."""
    try:
        with path.open("rb") as file:
            media = media_of(file.read(HEAD))
        if media is not None and path.stat().st_size <= limits.bytes:
            yield media
    except OSError:
        return


def _digest(path: Path) -> str:
    """Return the digest of a file's bytes; empty when it cannot be read."""
    try:
        told = path.stat()
        key = (str(path), told.st_mtime_ns, told.st_size)
        if key not in _digests:
            digest = hashlib.sha256()
            with path.open("rb") as file:
                while piece := file.read(PIECE):
                    digest.update(piece)
            _digests[key] = digest.hexdigest()
    except OSError:
        return ""
    return _digests[key]
