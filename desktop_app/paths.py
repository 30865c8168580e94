"""Where the program's own files lie: in a checkout, in a wheel or in a frozen program."""

from __future__ import annotations

import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def _root() -> Path:
    """Return the folder that holds `resources` and `i18n`."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(str(frozen))
    if (PACKAGE / "resources").is_dir():
        return PACKAGE
    return PACKAGE.parent


def resources(*parts: str) -> Path:
    """Return a path below the resources folder."""
    return _root().joinpath("resources", *parts)


def texts() -> Path:
    """Return the folder of the language files."""
    return _root() / "i18n"
