"""An encrypted copy of a document, for mail: AES-256, opened by a password told another way."""

from __future__ import annotations

import secrets
from io import BytesIO

from pikepdf import Encryption, Pdf, Permissions

from desktop_app.domain.errors import FieldError, InvalidError
from desktop_app.domain.messages import message

LEAST = 8
"""Characters of a password, as for an account: whoever holds the file may try for years."""
MOST = 127
"""Bytes that the standard takes of a password."""
ARCHIVE_CLAIMS = ("pdfaid:part", "pdfaid:conformance", "pdfaid:rev")
TOO_SHORT = message("Encrypted", "Type 8 characters or more.")
TOO_LONG = message("Encrypted", "This password is too long. Type 60 characters or fewer.")
DIFFER = message("Encrypted", "The two passwords differ. Type the second one again.")


def encrypted(data: bytes, password: str, again: str) -> bytes:
    """Return a copy of a document that opens with a password alone, typed twice.

    The copy may be read, printed and read aloud, not changed. An archive takes no encrypted file,
    so the copy does not claim to be one (ISO 19005-2, 6.1.3). Raises InvalidError for a password
    that is too short or not twice the same.
    """
    _check(password, again)
    with Pdf.open(BytesIO(data)) as document:
        with document.open_metadata(set_pikepdf_as_editor=False) as told:
            for claim in ARCHIVE_CLAIMS:
                if claim in told:
                    del told[claim]
        copy = BytesIO()
        rights = Permissions(modify_annotation=False, modify_assembly=False, modify_other=False)
        lock = Encryption(user=password, owner=secrets.token_urlsafe(32), R=6, allow=rights)
        document.save(copy, encryption=lock)
    return copy.getvalue()


def _check(password: str, again: str) -> None:
    if len(password) < LEAST:
        raise InvalidError([FieldError("password", "too_short", TOO_SHORT)])
    if len(password.encode()) > MOST:
        raise InvalidError([FieldError("password", "too_long", TOO_LONG)])
    if password != again:
        raise InvalidError([FieldError("again", "differ", DIFFER)])
