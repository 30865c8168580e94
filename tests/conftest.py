"""Fixtures every floor shares."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

# What the window remembers of this computer goes to a folder of the tests' own.
os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp(prefix="riaya-tests-")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop_app.services.desk import Desk
from desktop_app.storage import vault
from tests import builders

# What a guess costs is for the figures; a sign-in of a test is not to renew its wrapping for it.
real_todays_cost = vault.todays_cost
vault.todays_cost = lambda: builders.CHEAP


@pytest.fixture
def clock() -> builders.Clock:
    return builders.Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: builders.Clock) -> Iterator[Desk]:
    desk = builders.office(tmp_path / "office", clock)
    yield desk
    desk.close()
