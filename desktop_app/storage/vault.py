"""The office's key: random, wrapped once for each account and once for a printed recovery code.

The vault is a small JSON file beside the database. It holds no key in the clear. Each account has
a pair of keys of its own: the private one is sealed (AES-256-GCM) under what Argon2id makes of the
password, and the office's key is boxed to the public one (X25519, HKDF-SHA256, AES-256-GCM). So a
new office key can be boxed to everybody while nobody's password is known. While the key is being
renewed each account has two boxes: the old key first, the new one second.

In a vault of format 1 the password sealed the office's key itself. Such a wrapping is made anew at
its account's next sign-in; until then a rotation leaves a bridge for it, each later key sealed
under the one before.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import secrets
import unicodedata
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop_app.domain import crockford
from desktop_app.domain.errors import ConflictError, OfficeError, SignInError
from desktop_app.domain.messages import message
from desktop_app.storage import keys
from desktop_app.storage.computer_memory import total_memory

FORMAT = 2
RECOVERY_NAME = "\0recovery"
CODE_LENGTH = 26  # 26 letters of 5 bits carry the 128 bits
NONCE_BYTES = 12
LOCK_SECONDS = 10
# From this much memory on, a guess of a password is made to cost a quarter of a gibibyte.
ROOMY = 2 * 1024**3

RandomBytes = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one guess of a password costs: memory in KiB, passes, lanes."""

    memory_kib: int = 64 * 1024
    iterations: int = 3
    lanes: int = 4

    def is_below(self, other: KdfCost) -> bool:
        """Tell whether a guess costs less than by another measure."""
        mine, others = (one.memory_kib * one.iterations for one in (self, other))
        return mine < others


@dataclass(frozen=True, slots=True)
class Wrapping:
    """What one secret opens; the binary fields are base64.

    `sealed` is the private key of `public`, to which the office's key is boxed. Without `public`
    it is of format 1, and `sealed` is the office's key. `pledge` shows that whoever held the
    office's key put the public key there.
    """

    name: str
    cost: KdfCost
    salt: str
    nonce: str
    sealed: str
    public: str = ""
    boxes: tuple[str, ...] = ()
    pledge: str = ""


@dataclass(frozen=True, slots=True)
class Vault:
    """The whole file; `rotating` while the office's key is being renewed."""

    wrappings: tuple[Wrapping, ...] = ()
    bridges: tuple[str, ...] = ()
    rotating: bool = False


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The keys one secret gives: one, or the old and the new while the key is being renewed.

    `is_old` when the wrapping is to be made anew: by its format, or by its cost.
    """

    keys: tuple[bytes, ...] = field(repr=False)
    is_old: bool = False


def todays_cost(memory: Callable[[], int] = total_memory) -> KdfCost:
    """Return what a guess is to cost on this computer: 256 MiB where it has the memory."""
    roomy = memory() >= ROOMY
    return KdfCost(memory_kib=256 * 1024) if roomy else KdfCost()


def create(
    path: Path, name: str, password: str, cost: KdfCost, random: RandomBytes = secrets.token_bytes
) -> tuple[bytes, str]:
    """Make a new vault for one account; return the office's key and the recovery code."""
    key = random(keys.KEY_BYTES)
    code = _recovery_code(random)
    with locked(path):
        _write(
            path,
            Vault(
                (
                    _wrap(key, name, password, cost, random),
                    _wrap(key, RECOVERY_NAME, crockford.plain(code), cost, random),
                )
            ),
        )
    return key, code


def unlock(path: Path, name: str, password: str) -> bytes:
    """Return the office's key; SignInError when the name or the password is not right."""
    return open_for(path, name, password).keys[0]


def open_for(path: Path, name: str, password: str) -> Unlocked:
    """Return what a password gives; SignInError when it or the name is not right."""
    vault = _read(path)
    for wrapping in vault.wrappings:
        if wrapping.name == normalise_name(name) and wrapping.name != RECOVERY_NAME:
            return _unwrap(vault, wrapping, password)
    raise _sign_in_error()


def unlock_with_code(path: Path, code: str) -> bytes:
    """Return the office's key by the printed recovery code, however it is typed."""
    return open_with_code(path, code).keys[0]


def open_with_code(path: Path, code: str) -> Unlocked:
    """Return what the printed recovery code gives, however it is typed."""
    vault = _read(path)
    for wrapping in vault.wrappings:
        if wrapping.name == RECOVERY_NAME:
            try:
                return _unwrap(vault, wrapping, crockford.plain(code))
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
    _put(path, _wrap(key, name, password, cost, random))


def new_code(random: RandomBytes = secrets.token_bytes) -> str:
    """Return a recovery code that opens nothing yet."""
    return _recovery_code(random)


def put_code(
    path: Path, key: bytes, code: str, cost: KdfCost, random: RandomBytes = secrets.token_bytes
) -> None:
    """Wrap the key for a new recovery code; the code before it opens no more."""
    _put(path, _wrap(key, RECOVERY_NAME, crockford.plain(code), cost, random))


def remove_account(path: Path, name: str) -> None:
    """Destroy an account's wrapping; the last account's is never destroyed."""
    with _changed(path) as vault:
        rest = tuple(one for one in vault.wrappings if one.name != normalise_name(name))
        if not any(wrapping.name != RECOVERY_NAME for wrapping in rest):
            raise ConflictError(
                message("Vault", "The last account of the office cannot be retired.")
            )
        _write(path, replace(vault, wrappings=rest))


def account_names(path: Path) -> list[str]:
    """Return the names that can sign in, in the order they were made."""
    return [one.name for one in _read(path).wrappings if one.name != RECOVERY_NAME]


# Renewing the key


@contextmanager
def locked(path: Path, seconds: float = LOCK_SECONDS) -> Iterator[None]:
    """Be the only one who writes the vault; ConflictError when another program does."""
    # Read in at need: the first page of the program imports this module and locks nothing.
    from filelock import FileLock, Timeout

    try:
        with FileLock(path.with_name(path.name + ".lock"), timeout=seconds):
            yield
    except Timeout:
        raise _busy() from None


def begin_rotation(
    path: Path,
    old: bytes,
    new: bytes,
    names: Collection[str],
    random: RandomBytes = secrets.token_bytes,
) -> None:
    """Box the new key beside the old one for these accounts and the recovery code; `locked`.

    Whoever is not among the names loses the way in. Raises OfficeError, naming the account, when
    a public key was put there by somebody who did not hold the office's key.
    """
    vault = _read(path)
    kept = [one for one in vault.wrappings if one.name in names or one.name == RECOVERY_NAME]
    for one in kept:
        if one.public and not hmac.compare_digest(one.pledge, _pledge(old, one.name, one.public)):
            raise _foreign(one.name)
    boxed = tuple(
        replace(one, boxes=(one.boxes[0], _box(new, one.public, random))) if one.public else one
        for one in kept
    )
    bridge = _seal(keys.derived(keys.whole(old), "bridge"), new, random)
    _write(path, Vault(boxed, (*vault.bridges, bridge), rotating=True))


def settle_rotation(path: Path, *, renewed: bool) -> None:
    """Keep one of the two keys, in every wrapping; the vault is `locked`."""
    vault = _read(path)
    if not vault.rotating:
        return
    place = 1 if renewed else 0
    wrappings = tuple(
        replace(one, boxes=(one.boxes[place],)) if one.public else one for one in vault.wrappings
    )
    bridges = vault.bridges if renewed else vault.bridges[:-1]
    _write(path, Vault(wrappings, bridges))


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
        length=keys.HALF,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return kdf.derive(unicodedata.normalize("NFKC", secret).encode("utf-8"))


def _wrap(key: bytes, name: str, secret: str, cost: KdfCost, random: RandomBytes) -> Wrapping:
    """Make a new pair of keys for a secret, and box the office's key to it."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    stored_name = name if name == RECOVERY_NAME else normalise_name(name)
    private = X25519PrivateKey.from_private_bytes(random(32))
    public = _text(private.public_key().public_bytes_raw())
    salt = random(16)
    sealed = _seal(
        _derive(secret, salt, cost), private.private_bytes_raw(), random, stored_name.encode()
    )
    raw = base64.b64decode(sealed)
    return Wrapping(
        stored_name,
        cost,
        _text(salt),
        _text(raw[:NONCE_BYTES]),
        _text(raw[NONCE_BYTES:]),
        public,
        (_box(key, public, random),),
        _pledge(key, stored_name, public),
    )


def _unwrap(vault: Vault, wrapping: Wrapping, secret: str) -> Unlocked:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        wrapping_key = _derive(secret, base64.b64decode(wrapping.salt), wrapping.cost)
        nonce, sealed = base64.b64decode(wrapping.nonce), base64.b64decode(wrapping.sealed)
    except (ValueError, TypeError, OverflowError, MemoryError):
        # A byte of the file changed: what is no number, no text or no possible cost.
        raise _damaged("vault.json") from None
    try:
        opened = AESGCM(wrapping_key).decrypt(nonce, sealed, wrapping.name.encode())
    except InvalidTag:
        raise _sign_in_error() from None
    try:
        if wrapping.public:
            found = tuple(_unbox(opened, box) for box in wrapping.boxes)
        else:
            found = _over_bridges(vault, keys.whole(opened))
    except (InvalidTag, ValueError):
        raise _damaged("vault.json") from None
    return Unlocked(found, not wrapping.public or wrapping.cost.is_below(todays_cost()))


def _over_bridges(vault: Vault, first: bytes) -> tuple[bytes, ...]:
    """Return the keys that are in use by the one of a wrapping of format 1."""
    found = [first]
    for bridge in vault.bridges:
        found.append(_unseal(keys.derived(found[-1], "bridge"), bridge))
    return tuple(found[-2:] if vault.rotating else found[-1:])


def _box(key: bytes, public: str, random: RandomBytes) -> str:
    """Seal the office's key to a public key, by a pair of keys that is used once."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

    once = X25519PrivateKey.from_private_bytes(random(32))
    name = once.public_key().public_bytes_raw()
    to = base64.b64decode(public)
    shared = once.exchange(X25519PublicKey.from_public_bytes(to))
    return _text(name) + "." + _seal(keys.derived(shared + name + to, "box"), key, random)


def _unbox(private: bytes, box: str) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

    mine = X25519PrivateKey.from_private_bytes(private)
    name, sealed = box.split(".")
    other = base64.b64decode(name)
    shared = mine.exchange(X25519PublicKey.from_public_bytes(other))
    to = mine.public_key().public_bytes_raw()
    return _unseal(keys.derived(shared + other + to, "box"), sealed)


def _seal(key: bytes, plain: bytes, random: RandomBytes, about: bytes = b"") -> str:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = random(NONCE_BYTES)
    return _text(nonce + AESGCM(key).encrypt(nonce, plain, about))


def _unseal(key: bytes, sealed: str) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    raw = base64.b64decode(sealed)
    return AESGCM(key).decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], b"")


def _pledge(key: bytes, name: str, public: str) -> str:
    mac_key = keys.derived(keys.office_secret(key), "pledge")
    return hmac.digest(mac_key, f"{public}\n{name}".encode(), hashlib.sha256).hex()


def _put(path: Path, wrapped: Wrapping) -> None:
    with _changed(path) as vault:
        others = [wrapping for wrapping in vault.wrappings if wrapping.name != wrapped.name]
        _write(path, replace(vault, wrappings=(*others, wrapped)))


@contextmanager
def _changed(path: Path) -> Iterator[Vault]:
    """Give the vault to be changed, alone; ConflictError while the key is being renewed."""
    with locked(path):
        vault = _read(path)
        if vault.rotating:
            raise _busy()
        yield vault


def _busy() -> ConflictError:
    return ConflictError(
        message("Vault", "The keys of the office are being changed. Do it again in a moment.")
    )


def _foreign(name: str) -> OfficeError:
    return OfficeError(
        message(
            "Vault",
            "The key of the account {name} was not put there by this office. Close the account, or"
            " have its password changed, then do it again.",
            name=name,
        ),
        "foreign_key",
    )


def _sign_in_error() -> SignInError:
    return SignInError(
        message("Vault", "The account name or the password is not right. Type them again.")
    )


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


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _read(path: Path) -> Vault:
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
        wrappings = tuple(_wrapping(entry) for entry in body["wrappings"])
        return Vault(wrappings, tuple(body.get("bridges", ())), bool(body.get("rotating", False)))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise _damaged(path.name) from None


def _wrapping(entry: dict[str, Any]) -> Wrapping:
    boxes = tuple(entry.get("boxes", ()))
    return Wrapping(**{**entry, "cost": KdfCost(**entry["cost"]), "boxes": boxes})


def _write(path: Path, vault: Vault) -> None:
    """Replace the vault as a whole: a power cut leaves the old one or the new one."""
    old_ones = any(not wrapping.public for wrapping in vault.wrappings)
    body = {
        "format": FORMAT,
        "wrappings": [asdict(wrapping) for wrapping in vault.wrappings],
        "bridges": list(vault.bridges) if old_ones else [],
        "rotating": vault.rotating,
    }
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
