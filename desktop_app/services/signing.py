"""The office's signing key: it seals what the office prints, and never leaves the database."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.seals import CODE_BYTES, KEY_NAME_BYTES, Seal, payload, written_code
from desktop_app.services.desk import Desk
from desktop_app.storage.models import SigningKey

SEED_BYTES = 32
CODE_PURPOSE = b"riaya: short code of a printed document"


@dataclass(frozen=True, slots=True)
class Signer:
    """The key of an office; `name` is how its papers call it."""

    name: str
    public: bytes
    seed: bytes = field(repr=False)

    def payload(self, seal: Seal) -> str:
        """Return the text of a QR code: the seal, signed."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        key = Ed25519PrivateKey.from_private_bytes(self.seed)
        return payload(seal, key.sign(seal.signed))

    def short_code(self, number: str, kind: str, on: date) -> str:
        """Return the code that proves a number, a kind and a day read out over the phone."""
        said = "|".join((number, kind, on.isoformat())).encode()
        code_key = hmac.digest(self.seed, CODE_PURPOSE, hashlib.sha256)
        return written_code(hmac.digest(code_key, said, hashlib.sha256)[:CODE_BYTES])


def signer(
    session: Session, at: datetime, random: Callable[[int], bytes] = secrets.token_bytes
) -> Signer:
    """Return the office's key within a write transaction; it is made at its first need."""
    found = session.scalar(select(SigningKey).order_by(SigningKey.at, SigningKey.name).limit(1))
    return _signer(found or _make(session, at, random(SEED_BYTES)))


def signer_named(session: Session, name: str) -> Signer | None:
    """Return the office's key of a name; None when the office has no such key."""
    found = session.get(SigningKey, name)
    return _signer(found) if found is not None else None


def holds(public: bytes, signature: bytes, signed: bytes) -> bool:
    """Tell whether a signature was made over these bytes with the key behind `public`."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, signed)
    except InvalidSignature:
        return False
    return True


def public_key(desk: Desk) -> str:
    """Return the office's public key as PEM text, to be handed to whoever checks its papers."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    with desk.database.write(desk.author("signing_key")) as session:
        public = signer(session, desk.now()).public
    key = Ed25519PublicKey.from_public_bytes(public)
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode("ascii")


def _signer(key: SigningKey) -> Signer:
    return Signer(key.name, bytes.fromhex(key.public), bytes.fromhex(key.seed))


def _make(session: Session, at: datetime, seed: bytes) -> SigningKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    public = Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()
    name = hashlib.sha256(public).digest()[:KEY_NAME_BYTES].hex()
    key = SigningKey(name=name, public=public.hex(), seed=seed.hex(), at=at)
    session.add(key)
    session.flush()
    return key
