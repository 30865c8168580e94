"""Reads a PDF file that somebody brings, and tells whether it is ours and unaltered."""

from __future__ import annotations

from pathlib import Path

from desktop_app.services.desk import Desk
from desktop_app.services.print_rows import Finding, Verdict
from desktop_app.services.verification import verdict, verify_file
from desktop_app.typeset import UnreadableFileError, fingerprint_of, seal_of

# A register of 100,000 lines stays below this; reading more would only keep the window waiting.
LARGEST = 32 * 1024 * 1024


def verify_path(desk: Desk, path: Path, password: str = "") -> Verdict:
    """Return the verdict on a file. Raises OSError when it cannot be read at all."""
    if path.stat().st_size > LARGEST:
        return verdict(Finding.TOO_LARGE)
    return verify_pdf(desk, path.read_bytes(), password)


def verify_pdf(desk: Desk, data: bytes, password: str = "") -> Verdict:
    """Return the verdict on a PDF: ours or not, its pages as they were made or not.

    Raises ForbiddenError for a role that may not consult requests.
    """
    if len(data) > LARGEST:
        return verdict(Finding.TOO_LARGE)
    try:
        said = seal_of(data, password)
        return verify_file(desk, said, fingerprint_of(data, password) if said else b"")
    except UnreadableFileError as fault:
        return verdict(Finding.LOCKED if _is_locked(fault) else Finding.NO_PDF)


def _is_locked(fault: UnreadableFileError) -> bool:
    from pikepdf import PasswordError

    return isinstance(fault.__cause__, PasswordError)
