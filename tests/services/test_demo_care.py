"""The synthetic office's care sheets: acts that add up, settlements, numbers, all believable."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy import select

from desktop_app.domain.glass import GlassReason, Veil
from desktop_app.domain.vocabulary import Outcome
from desktop_app.services import care_sheets, glass
from desktop_app.services.demo import fill_office
from desktop_app.services.demo.care import MENUS
from desktop_app.services.desk import Desk
from desktop_app.services.tariffs import tariffs_of
from desktop_app.storage.models import ActLine, Request, Settlement
from tests import builders


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    made = builders.office(tmp_path_factory.mktemp("care") / "office")
    builders.colleagues(made)
    fill_office(made, 500, 1200, 5)
    yield made
    made.close()


def stored(desk: Desk, table: type) -> list:
    with desk.read() as session:
        return list(session.scalars(select(table)))


@pytest.fixture(scope="module")
def sheets(desk: Desk) -> dict[int, Request]:
    return {one.id: one for one in stored(desk, Request) if one.type in MENUS}


@pytest.fixture(scope="module")
def lines(desk: Desk) -> dict[int, list[ActLine]]:
    found: dict[int, list[ActLine]] = defaultdict(list)
    for line in stored(desk, ActLine):
        found[line.request_id].append(line)
    return found


def test_the_menus_are_those_of_the_catalogues_care_sheets(desk: Desk) -> None:
    assert set(MENUS) == {code for code, kind in desk.catalogue.types.items() if kind.acts}
    with desk.read() as session:
        tariff = tariffs_of(session).on(date(2026, 1, 1))
    assert all(tariff.cotation(code) for menu in MENUS.values() for code in menu)


def test_nearly_every_sheet_has_acts_that_add_up_to_what_is_asked(sheets, lines) -> None:
    assert len(sheets) > 100
    asking = [one for one in sheets.values() if one.amount_requested]
    typed = [one for one in asking if one.id in lines]
    assert len(typed) > 0.9 * len(asking)
    for one in typed:
        assert sum(line.asked for line in lines[one.id]) == one.amount_requested
        for line in lines[one.id]:
            parts = line.base_share + line.mutual_share + line.complementary_share + line.left
            assert parts == line.asked
            assert line.on <= one.received_on
    assert set(lines) <= set(sheets)


def test_what_was_granted_is_settled(desk, sheets, lines) -> None:
    settled = {one.request_id: one for one in stored(desk, Settlement)}
    assert settled
    granted = {Outcome.ACCEPTED, Outcome.PARTLY}
    assert set(settled) == {id_ for id_ in lines if sheets[id_].outcome in granted}
    for request_id, one in settled.items():
        shares = (one.base_share, one.mutual_share, one.complementary_share)
        assert min(share for share in shares if share is not None) >= 0
        assert sum(share or 0 for share in shares) <= sheets[request_id].amount_granted
        assert one.on == sheets[request_id].decided_on
    whole = [one for one in settled.values() if one.complementary_share is not None]
    assert all(
        one.base_share + one.mutual_share + one.complementary_share
        == sheets[one.request_id].amount_granted
        for one in whole
    )


def test_a_granted_agreement_has_its_number_and_validity(desk: Desk) -> None:
    giving = {code for code, kind in desk.catalogue.types.items() if kind.grants}
    for one in stored(desk, Request):
        granted = one.type in giving and one.outcome in {Outcome.ACCEPTED, Outcome.PARTLY}
        assert bool(one.granted_number) == granted
        assert not granted or one.valid_from < one.valid_until


def test_every_sheet_can_be_read_as_a_clerk_would(desk, sheets) -> None:
    reasons = set()
    for request_id in list(sheets)[::2]:
        glass.break_glass(desk, Veil.MEDICAL, glass.REQUESTS, request_id, GlassReason.PROCESSING)
        found = care_sheets.care_sheet(desk, request_id)
        assert found is not None
        shares = found.shares
        assert shares.covered + shares.left == shares.asked
        reasons |= {finding.reason for finding in found.findings}
    assert "late_sheet" in reasons
