"""The campaign in short: nothing acknowledged is lost, nothing corrupt, nothing untold."""

from __future__ import annotations

import sys

import pytest

from tests.faults.__main__ import CAMPAIGN, TESTS, run

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="kills as Linux does")


NAMES = [f"{work.__module__.rpartition('.')[2]}_{work.__name__}" for work, _ in CAMPAIGN]


@pytest.mark.parametrize(("work", "tries"), CAMPAIGN, ids=NAMES)
def test_the_office_survives(work, tries, capfd):
    tally = run(work, tries, TESTS)
    capfd.readouterr()
    if tally.missing and not tally.tries:
        pytest.skip(tally.missing)
    assert tally.is_clean, (tally.row(), tally.told)
    assert tally.tries
