"""Fixtures every floor shares."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.services.desk import Desk
from tests import builders


@pytest.fixture
def clock() -> builders.Clock:
    return builders.Clock()


@pytest.fixture
def desk(tmp_path: Path, clock: builders.Clock) -> Iterator[Desk]:
    desk = builders.office(tmp_path / "office", clock)
    yield desk
    desk.close()
