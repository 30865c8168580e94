"""The office's key: random, wrapped once for each account and once for a printed recovery code.

The vault is a small JSON file beside the database. It holds no key in the clear: each wrapping
is AES-256-GCM under a key derived by Argon2id from a password (or from the recovery code).
"""

from __future__ import annotations

import base64
import json
import os
import secrets
import unicodedata
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from desktop_app.domain import crockford
from desktop_app.domain.errors import ConflictError, OfficeError, SignInError
from desktop_app.domain.messages import message

FORMAT = 1
KEY_BYTES = 32
RECOVERY_NAME = "\0recovery"
CODE_LENGTH = 26  # 26 letters of 5 bits carry the 128 bits

RandomBytes = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one guess of a password costs: memory in KiB, passes, lanes."""

    memory_kib: int = 64 * 1024
    iterations: int = 3
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class Wrapping:
    """The office's key under one secret; the binary fields are base64."""

    name: str
    cost: KdfCost
    salt: str
    nonce: str
    sealed: str


def create(
    path: Path, name: str, password: str, cost: KdfCost, random: RandomBytes = secrets.token_bytes
) -> tuple[bytes, str]:
    """Make a new vault for one account; return the office's key and the recovery code."""
    key = random(KEY_BYTES)
    code = _recovery_code(random)
    wrappings = [
        _wrap(key, name, password, cost, random),
        _wrap(key, RECOVERY_NAME, crockford.plain(code), cost, random),
    ]
    _write(path, wrappings)
    return key, code


def unlock(path: Path, name: str, password: str) -> bytes:
    """Return the office's key; SignInError when the name or the password is not right."""
    for wrapping in _read(path):
        if wrapping.name == normalise_name(name):
            return _unwrap(wrapping, password)
    raise _sign_in_error()


def unlock_with_code(path: Path, code: str) -> bytes:
    """Return the office's key by the printed recovery code, however it is typed."""
    for wrapping in _read(path):
        if wrapping.name == RECOVERY_NAME:
            try:
                return _unwrap(wrapping, crockford.plain(code))
            except SignInError:
                break
    raise SignInError(
        message(
            "Vault",
            "This recovery code does not open the office. Check it against the printed sheet.",
        ),
        "recovery_code",
    )


def put_account(
    path: Path,
    key: bytes,
    name: str,
    password: str,
    cost: KdfCost,
    random: RandomBytes = secrets.token_bytes,
) -> None:
    """Wrap the key for an account, in place of the wrapping it may have."""
    wrapped = _wrap(key, name, password, cost, random)
    others = [wrapping for wrapping in _read(path) if wrapping.name != wrapped.name]
    _write(path, [*others, wrapped])


def remove_account(path: Path, name: str) -> None:
    """Destroy an account's wrapping; the last account's is never destroyed."""
    wrappings = _read(path)
    rest = [wrapping for wrapping in wrappings if wrapping.name != normalise_name(name)]
    if not any(wrapping.name != RECOVERY_NAME for wrapping in rest):
        raise ConflictError(message("Vault", "The last account of the office cannot be retired."))
    _write(path, rest)


def account_names(path: Path) -> list[str]:
    """Return the names that can sign in, in the order they were made."""
    return [wrapping.name for wrapping in _read(path) if wrapping.name != RECOVERY_NAME]


def normalise_name(name: str) -> str:
    """Return an account's name as the vault compares it."""
    return unicodedata.normalize("NFKC", name).strip().casefold()


def _recovery_code(random: RandomBytes) -> str:
    number = int.from_bytes(random(16), "big")
    letters = []
    for _ in range(CODE_LENGTH):
        number, rest = divmod(number, len(crockford.LETTERS))
        letters.append(crockford.LETTERS[rest])
    text = "".join(letters)
    return "-".join(text[start : start + 5] for start in range(0, CODE_LENGTH, 5))


def _derive(secret: str, salt: bytes, cost: KdfCost) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    kdf = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return kdf.derive(unicodedata.normalize("NFKC", secret).encode("utf-8"))


def _wrap(key: bytes, name: str, secret: str, cost: KdfCost, random: RandomBytes) -> Wrapping:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    stored_name = name if name == RECOVERY_NAME else normalise_name(name)
    salt, nonce = random(16), random(12)
    sealed = AESGCM(_derive(secret, salt, cost)).encrypt(nonce, key, stored_name.encode())
    return Wrapping(stored_name, cost, _text(salt), _text(nonce), _text(sealed))


def _unwrap(wrapping: Wrapping, secret: str) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        wrapping_key = _derive(secret, base64.b64decode(wrapping.salt), wrapping.cost)
        nonce, sealed = base64.b64decode(wrapping.nonce), base64.b64decode(wrapping.sealed)
    except (ValueError, TypeError, OverflowError, MemoryError):
        # A byte of the file changed: what is no number, no text or no possible cost.
        raise _damaged("vault.json") from None
    try:
        return AESGCM(wrapping_key).decrypt(nonce, sealed, wrapping.name.encode())
    except InvalidTag:
        raise _sign_in_error() from None


def _sign_in_error() -> SignInError:
    return SignInError(
        message("Vault", "The account name or the password is not right. Type them again.")
    )


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _read(path: Path) -> list[Wrapping]:
    try:
        body = json.loads(path.read_text("utf-8"))
        if body["format"] > FORMAT:
            raise OfficeError(
                message(
                    "Vault",
                    "This office was made by a newer version of the program. Install that version"
                    " to open it.",
                ),
                "newer_office",
            )
        return [_wrapping(entry) for entry in body["wrappings"]]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise _damaged(path.name) from None


def _damaged(name: str) -> OfficeError:
    return OfficeError(
        message(
            "Vault",
            "The key file of the office ({name}) is missing or damaged. Restore it from the"
            " last backup.",
            name=name,
        ),
        "vault",
    )


def _wrapping(entry: dict[str, Any]) -> Wrapping:
    return Wrapping(**{**entry, "cost": KdfCost(**entry["cost"])})


def _write(path: Path, wrappings: list[Wrapping]) -> None:
    """Replace the vault as a whole: a power cut leaves the old one or the new one."""
    body = {"format": FORMAT, "wrappings": [asdict(wrapping) for wrapping in wrappings]}
    fresh = path.with_suffix(".new")
    with fresh.open("w", encoding="utf-8") as file:
        json.dump(body, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the renaming durable, where folders can be synchronised."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
