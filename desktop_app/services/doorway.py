"""What is known of an office before it is opened; the window's first page waits for nothing else.

Only `warm_up` imports the database: it is called in the background, once the page is painted.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from desktop_app.storage import place, vault

# What signing in and the first page need, in the order they need it.
NEEDED_NEXT = (
    "cryptography.hazmat.primitives.kdf.argon2",
    "cryptography.hazmat.primitives.ciphers.aead",
    "sqlcipher3.dbapi2",
    "desktop_app.services.accounts",
    "desktop_app.services.home",
)


def office_exists(folder: Path) -> bool:
    """Tell whether there is an office in a folder."""
    return place.exists(folder)


def account_names(folder: Path) -> list[str]:
    """Return the names that can sign in to an office."""
    place.require(folder)
    return vault.account_names(folder / place.VAULT_FILE)


def warm_up() -> None:
    """Read in what opening an office takes, so that signing in does not wait for it."""
    for name in NEEDED_NEXT:
        import_module(name)
    from desktop_app.services.resources import load_resources

    load_resources()
