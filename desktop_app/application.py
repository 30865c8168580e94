"""Composition root, without Qt: where the office lies and how the command line enters it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from desktop_app.domain.errors import SignInError
from desktop_app.domain.messages import message
from desktop_app.services.doorway import account_names

if TYPE_CHECKING:
    from desktop_app.services.desk import Desk

NAME = "Riaya"
USER_VARIABLE = "RIAYA_USER"
PASSWORD_VARIABLE = "RIAYA_PASSWORD"


def default_office() -> Path:
    """Return the platform's folder for this user's data."""
    return Path(platformdirs.user_data_dir(NAME, appauthor=False)) / "office"


def enter(folder: Path, name: str | None, password: str) -> Desk:
    """Sign in; without a name, the office's only account is meant."""
    from desktop_app.services.accounts import sign_in

    return sign_in(folder, name or _only_account(folder), password)


def _only_account(folder: Path) -> str:
    names = account_names(folder)
    if len(names) == 1:
        return names[0]
    raise SignInError(
        message(
            "Application",
            "This office has several accounts. Give the name in {variable}.",
            variable=USER_VARIABLE,
        )
    )


def given_name() -> str | None:
    """Return the account's name from the environment."""
    return os.environ.get(USER_VARIABLE) or None


def given_password() -> str | None:
    """Return the password from the environment."""
    return os.environ.get(PASSWORD_VARIABLE) or None
