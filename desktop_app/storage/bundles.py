"""The file of a backup: the database, the vault and what they are, under one digest.

It is a zip of stored members. `about.json` tells what it is before anything is opened; the zip's
comment is the SHA-256 of all bytes before it, so that no byte can change or be cut off unseen.
With a pass phrase the vault lies in the file only sealed, under a key that Argon2id derives from
the phrase; the office's key is sealed along with it, so that the phrase alone opens the copy.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import secrets
import shutil
import unicodedata
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import OfficeError, SignInError
from desktop_app.domain.messages import message
from desktop_app.storage import place

FORMAT = 2
ABOUT, SEALED = "about.json", "vault.sealed"
KEY_BYTES = 32
CHUNK = 1 << 20
MARK = b"riaya-sha256:"
COMMENT = len(MARK) + 64
# An archive that claims more than this is none of ours.
LARGEST_VAULT = 4 * 1024 * 1024
# The phrase guards a copy that may be lost on a bus: the derivation costs what a computer has.
PHRASE_COST = {"memory_kib": 64 * 1024, "iterations": 3, "lanes": 4}
OLD_MEMBERS = {place.DATABASE_FILE, place.VAULT_FILE}
MEMBERS = OLD_MEMBERS | {ABOUT}
PHRASE_MEMBERS = {place.DATABASE_FILE, SEALED, ABOUT}


@dataclass(frozen=True, slots=True)
class About:
    """What a backup says of itself: the unit, the office's own mark, the schema, and when.

    `vault` ties the vault to the key of the database: an HMAC under that key.
    """

    unit: str = ""
    office: str = ""
    schema: str = ""
    at: str = ""
    vault: str = ""
    seal: dict[str, Any] = field(default_factory=dict)

    @property
    def has_phrase(self) -> bool:
        """Tell whether a pass phrase opens it."""
        return bool(self.seal)


def write(database: Path, vault: Path, out: Path, about: About, key: bytes, phrase: str) -> None:
    """Write the file of a backup and read it back; OSError when the disk does not take it."""
    kept = vault.read_bytes()
    about = replace(about, vault=_tie(key, kept))
    if phrase:
        seal, sealed = _seal(key, kept, phrase)
        about = replace(about, seal=seal)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as bundle:
        bundle.writestr(ABOUT, json.dumps({"format": FORMAT} | asdict(about)))
        bundle.write(database, place.DATABASE_FILE)
        if phrase:
            bundle.writestr(SEALED, sealed)
        else:
            bundle.writestr(place.VAULT_FILE, kept)
        bundle.comment = bytes(COMMENT)
    with out.open("rb+") as file:
        digest = _digest(out)
        file.seek(-COMMENT, os.SEEK_END)
        file.write(MARK + digest)
        file.flush()
        os.fsync(file.fileno())
    require_whole(out)


def read_about(path: Path) -> About:
    """Return what a backup says of itself, its bytes unread.

    Raises OfficeError: `no_backup` for another file, `newer_office` for a newer program's.
    """
    with _opened(path) as bundle:
        return _about(path, bundle)


def require_whole(path: Path) -> None:
    """Raise OfficeError (`bad_backup`) when a byte changed or is missing."""
    with _opened(path) as bundle:
        is_old = set(bundle.namelist()) == OLD_MEMBERS
        sound = bundle.testzip() is None if is_old else bundle.comment == MARK + _digest(path)
    if not sound:
        raise _damaged(path)


def unpack(path: Path, folder: Path, phrase: str = "") -> bytes | None:
    """Put a whole backup's office into a folder; return its key when a pass phrase opened it.

    Raises OfficeError as `read_about` and `require_whole` do; SignInError for a wrong phrase,
    before anything is written.
    """
    require_whole(path)
    with _opened(path) as bundle:
        about = _about(path, bundle)
        key, vault = None, b""
        if about.has_phrase:
            key, vault = _unseal(about.seal, bundle.read(SEALED), phrase)
        else:
            vault = bundle.read(place.VAULT_FILE)
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
        with (
            bundle.open(place.DATABASE_FILE) as source,
            _synced(folder / place.DATABASE_FILE) as to,
        ):
            shutil.copyfileobj(source, to, CHUNK)
        with _synced(folder / place.VAULT_FILE) as to:
            to.write(vault)
    return key


def require_own_vault(about: About, vault: Path, key: bytes) -> None:
    """Raise OfficeError (`other_vault`) when the vault is not that of the key."""
    if about.vault and not hmac.compare_digest(about.vault, _tie(key, vault.read_bytes())):
        raise OfficeError(
            message(
                "Backups",
                "The key file in this backup belongs to another office. Nothing was changed;"
                " choose another backup.",
            ),
            "other_vault",
        )


def _tie(key: bytes, vault: bytes) -> str:
    return hmac.digest(key, b"riaya: vault of a backup" + vault, hashlib.sha256).hex()


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open the archive; anything but ours is refused, and nothing in it names a path."""
    try:
        with zipfile.ZipFile(path) as bundle:
            names = bundle.namelist()
            if len(names) != len(set(names)) or set(names) not in (
                OLD_MEMBERS, MEMBERS, PHRASE_MEMBERS,
            ):  # fmt: skip
                raise _no_backup(path)
            small = [one for one in bundle.infolist() if one.filename != place.DATABASE_FILE]
            if any(one.file_size > LARGEST_VAULT for one in small) or any(
                one.compress_type != zipfile.ZIP_STORED for one in bundle.infolist()
            ):
                raise _no_backup(path)
            yield bundle
    except (FileNotFoundError, IsADirectoryError):
        raise _no_backup(path) from None
    except (zipfile.BadZipFile, NotImplementedError, EOFError, RuntimeError, ValueError):
        # A zip that lost its end or its order: ours begins like every zip.
        raise (_damaged(path) if _begins_as_ours(path) else _no_backup(path)) from None


def _begins_as_ours(path: Path) -> bool:
    with path.open("rb") as file:
        start = file.read(64)
    return start.startswith(b"PK") and (ABOUT.encode() in start or b"office.db" in start)


def _about(path: Path, bundle: zipfile.ZipFile) -> About:
    if ABOUT not in bundle.namelist():
        return About()
    try:
        body = json.loads(bundle.read(ABOUT))
        version = body.pop("format")
        if isinstance(version, int) and version > FORMAT:
            raise newer_backup()
        return About(**body)
    except (ValueError, KeyError, TypeError, AttributeError):
        raise _damaged(path) from None


@contextmanager
def _synced(path: Path) -> Iterator[Any]:
    with path.open("wb") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


def _digest(path: Path) -> bytes:
    """Return the digest of all bytes but the comment, in hex."""
    left, found = path.stat().st_size - COMMENT, hashlib.sha256()
    with path.open("rb") as file:
        while left > 0 and (chunk := file.read(min(CHUNK, left))):
            found.update(chunk)
            left -= len(chunk)
    return found.hexdigest().encode()


def _seal(key: bytes, vault: bytes, phrase: str) -> tuple[dict[str, Any], bytes]:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    secret = AESGCM(_derive(phrase, salt, PHRASE_COST))
    seal = {**PHRASE_COST, "salt": _text(salt), "nonce": _text(nonce)}
    return seal, secret.encrypt(nonce, bytes([len(key)]) + key + vault, SEALED.encode())


def _unseal(seal: dict[str, Any], sealed: bytes, phrase: str) -> tuple[bytes, bytes]:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not phrase:
        raise SignInError(
            message("Backups", "This backup was closed with a pass phrase. Type it to open it."),
            "phrase_wanted",
        )
    try:
        secret = AESGCM(_derive(phrase, base64.b64decode(seal["salt"]), seal))
        plain = secret.decrypt(base64.b64decode(seal["nonce"]), sealed, SEALED.encode())
    except InvalidTag:
        raise SignInError(
            message("Backups", "The pass phrase does not open this backup. Type it again."),
            "wrong_phrase",
        ) from None
    end = 1 + plain[0]
    return plain[1:end], plain[end:]


def _derive(phrase: str, salt: bytes, cost: dict[str, Any]) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    kdf = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost["iterations"],
        lanes=cost["lanes"],
        memory_cost=cost["memory_kib"],
    )
    return kdf.derive(unicodedata.normalize("NFKC", phrase).encode("utf-8"))


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _no_backup(path: Path) -> OfficeError:
    return OfficeError(
        message("Backups", "{name} is no backup of an office. Choose another.", name=path.name),
        "no_backup",
    )


def _damaged(path: Path) -> OfficeError:
    return OfficeError(
        message(
            "Backups",
            "The backup {name} is damaged or not whole. Nothing was changed; choose another.",
            name=path.name,
        ),
        "bad_backup",
    )


def newer_backup() -> OfficeError:
    """Return the refusal of a backup that a newer program made."""
    return OfficeError(
        message(
            "Backups",
            "This backup was made by a newer version of the program. Install that version first;"
            " nothing was changed.",
        ),
        "newer_office",
    )
