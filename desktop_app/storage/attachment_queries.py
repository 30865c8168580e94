"""Reads kept papers: lists without their bytes, one paper's bytes, and what is damaged."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from desktop_app.storage.models import Account, Attachment, Blob, Request

PACKED_BELOW = 0.95
"""Bytes are kept packed when that saves more than a twentieth."""
ASKED_AT_ONCE = 500


def rows_of(
    session: Session, *, file_id: int | None = None, request_id: int | None = None
) -> Sequence[Any]:
    """Return (attachment, its author, its request or None), the last added first."""
    query = (
        select(Attachment, Account.full_name_ar, Request)
        .join(Account, Account.id == Attachment.added_by)
        .outerjoin(Request, Request.id == Attachment.request_id)
        .order_by(Attachment.added_at.desc(), Attachment.id.desc())
    )
    if file_id is not None:
        query = query.where(Attachment.file_id == file_id)
    if request_id is not None:
        query = query.where(Attachment.request_id == request_id)
    return session.execute(query).all()


def thumbnails(session: Session, digests: Collection[str]) -> dict[str, bytes]:
    """Return the small pictures of papers; their bodies are not read."""
    query = select(Blob.sha256, Blob.thumbnail).where(Blob.sha256.in_(digests))
    return {digest: small for digest, small in session.execute(query) if small}


def known(session: Session, digests: Sequence[str]) -> frozenset[str]:
    """Return which of these bytes the office keeps already."""
    found: set[str] = set()
    for start in range(0, len(digests), ASKED_AT_ONCE):
        some = digests[start : start + ASKED_AT_ONCE]
        found.update(session.scalars(select(Blob.sha256).where(Blob.sha256.in_(some))))
    return frozenset(found)


def same_place(
    session: Session, sha256: str, file_id: int, request_id: int | None
) -> Attachment | None:
    """Return the paper with these bytes that the same file or request has already."""
    place = (
        Attachment.request_id.is_(None)
        if request_id is None
        else Attachment.request_id == request_id
    )
    query = select(Attachment).where(
        Attachment.sha256 == sha256, Attachment.file_id == file_id, place
    )
    return session.scalar(query.limit(1))


def packed(data: bytes) -> tuple[bytes, bool]:
    """Return bytes as they are kept, and whether they are packed."""
    small = zlib.compress(data, 6)
    return (small, True) if len(small) < PACKED_BELOW * len(data) else (data, False)


def keep_blob(
    session: Session, sha256: str, size: int, kept: tuple[bytes, bool], thumbnail: bytes
) -> bool:
    """Keep bytes once for all who have the same; tell whether they are new.

    The row is written past the trail, which never carries bytes.
    """
    if known(session, [sha256]):
        return False
    body, is_packed = kept
    session.execute(
        insert(Blob).values(
            sha256=sha256, size=size, packed=is_packed, body=body, thumbnail=thumbnail or None
        )
    )
    return True


def body_of(session: Session, sha256: str) -> bytes | None:
    """Return a paper's bytes as they came; None when they are not what they were."""
    query = select(Blob.sha256, Blob.size, Blob.packed, Blob.body).where(Blob.sha256 == sha256)
    found = session.execute(query).first()
    return _sound(*found) if found is not None else None


def _sound(sha256: str, size: int, is_packed: bool, body: bytes) -> bytes | None:
    data = _unpacked(body, size) if is_packed else body
    if data is None or len(data) != size or hashlib.sha256(data).hexdigest() != sha256:
        return None
    return data


def _unpacked(body: bytes, size: int) -> bytes | None:
    try:
        # Never more than was put in, whatever the bytes claim.
        return zlib.decompressobj().decompress(body, size + 1)
    except zlib.error:
        return None


def damaged(session: Session) -> Iterator[str]:
    """Give the digest of each kept paper whose bytes are not what they were, one at a time."""
    for digest in session.scalars(select(Blob.sha256).order_by(Blob.sha256)).all():
        if body_of(session, digest) is None:
            yield digest


def total(session: Session) -> tuple[int, int]:
    """Return how many different papers are kept, and their bytes as they came."""
    found = session.execute(select(func.count(), func.coalesce(func.sum(Blob.size), 0)))
    number, size = found.one()
    return int(number), int(size)
