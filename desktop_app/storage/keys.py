"""The two halves of the office's key, and the keys that are derived from them.

The first half opens the database and is renewed by a rotation. The second is the office's secret:
it never changes, so that the trail and its marker outlive every rotation.
"""

from __future__ import annotations

import hashlib
import hmac

HALF = 32
KEY_BYTES = 2 * HALF


def database_key(key: bytes) -> bytes:
    """Return the half that opens the database."""
    return key[:HALF]


def office_secret(key: bytes) -> bytes:
    """Return the half that never changes.

    A key of 32 bytes is of an office older than the two halves: its secret follows from it.
    """
    return key[HALF:] or derived(key, "office secret")


def whole(key: bytes) -> bytes:
    """Return both halves of a key that may be of an older office."""
    return database_key(key) + office_secret(key)


def derived(secret: bytes, purpose: str) -> bytes:
    """Return the key for one purpose: HKDF-SHA256 (RFC 5869) without salt, one block."""
    extracted = hmac.digest(bytes(HALF), secret, hashlib.sha256)
    return hmac.digest(extracted, b"riaya: " + purpose.encode() + b"\x01", hashlib.sha256)
