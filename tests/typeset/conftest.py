"""Typeset is tested by itself: what the product has done to its texts is left aside."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop_app.typeset import prepare_texts


@pytest.fixture(autouse=True)
def _unprepared() -> Iterator[None]:
    before = prepare_texts(str)
    yield
    prepare_texts(before)
