"""Every version of a type: shipped ones, an office's own over them, and which one holds when."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.domain.catalogue_changes import Change, with_changes
from desktop_app.domain.catalogue_reader import load_catalogue
from desktop_app.domain.errors import CatalogueError
from desktop_app.domain.formats import strip_marks
from desktop_app.domain.reference import load_papers
from tests.domain.test_catalogue import GOOD, write

PAPERS = load_papers(paths.resources("reference", "papers.csv"))
CATALOGUE = load_catalogue(paths.resources("catalogue"), PAPERS)
SECOND = GOOD.replace("version = 1", "version = 2").replace(
    "effective_from = 2020-01-01", "effective_from = 2026-01-01"
)
NEW_YEAR = date(2027, 1, 1)


def change(number: int = 101, day: date = NEW_YEAR, **body: object) -> Change:
    return Change("S01", number, day, body)


def test_two_shipped_versions_each_hold_in_their_time(tmp_path: Path):
    write(tmp_path, GOOD, "a.toml")
    write(tmp_path, SECOND, "b.toml")
    catalogue = load_catalogue(tmp_path, PAPERS)
    assert catalogue.types["S01"].version == 2
    assert catalogue.on(date(2025, 12, 31))["S01"].version == 1
    assert catalogue.on(date(2026, 1, 1))["S01"].version == 2
    assert catalogue.on(date(2019, 1, 1))["S01"].version == 1
    assert catalogue.as_of(date(2025, 5, 1)).types["S01"].version == 1
    assert [one.version for one in catalogue.history("S01")] == [1, 2]


@pytest.mark.parametrize(
    ("second", "fault"),
    [
        (GOOD, "b.toml, line 4: Version 1 of S01 already stands in a.toml, line 4; give another."),
        (
            GOOD.replace("version = 1", "version = 2"),
            "b.toml, line 5: A later version begins later: version 1 of S01 begins on 01/01/2020.",
        ),
    ],
)
def test_a_version_told_twice_or_out_of_order_is_refused(tmp_path: Path, second: str, fault: str):
    write(tmp_path, GOOD, "a.toml")
    write(tmp_path, second, "b.toml")
    with pytest.raises(CatalogueError) as refusal:
        load_catalogue(tmp_path, PAPERS)
    assert strip_marks(str(refusal.value)) == fault


def test_a_change_holds_from_its_day_and_only_in_the_keys_it_names():
    changed = with_changes(CATALOGUE, [change(ceiling=40000, floor=None)], PAPERS)
    before, after = changed.on(date(2026, 12, 31))["S01"], changed.on(NEW_YEAR)["S01"]
    assert (before.ceiling, before.floor, before.version) == (3_000_000, 300_000, 1)
    assert (after.ceiling, after.floor, after.version) == (4_000_000, None, 101)
    assert replace(
        after, version=1, effective_from=before.effective_from,
        ceiling=before.ceiling, floor=before.floor,
    ) == before  # fmt: skip
    assert CATALOGUE.types["S01"].version == 1


def test_a_request_finds_the_very_version_it_was_filed_under():
    changed = with_changes(CATALOGUE, [change(ceiling=40000)], PAPERS)
    assert changed.version("S01", 1).ceiling == 3_000_000
    assert changed.version("S01", 101).ceiling == 4_000_000
    assert changed.version("S01", 77) is changed.types["S01"]
    assert changed.version("S99", 1) is None


def test_changes_are_layered_in_the_order_of_their_days():
    later = change(101, date(2027, 6, 1), target_days=30)
    earlier = change(102, date(2027, 2, 1), ceiling=35000)
    changed = with_changes(CATALOGUE, [later, earlier], PAPERS)
    last = changed.on(date(2027, 6, 1))["S01"]
    assert (last.version, last.target.number, last.ceiling) == (101, 30, 3_500_000)
    assert changed.on(date(2027, 3, 1))["S01"].version == 102


def test_of_two_changes_of_one_day_the_later_number_holds():
    changes = [change(101, ceiling=35000), change(102, ceiling=36000)]
    assert with_changes(CATALOGUE, changes, PAPERS).on(NEW_YEAR)["S01"].ceiling == 3_600_000


def test_the_numbers_of_an_office_never_meet_shipped_ones():
    assert CATALOGUE.next_version("S01") == 101
    assert with_changes(CATALOGUE, [change()], PAPERS).next_version("S01") == 102


@pytest.mark.parametrize(
    ("bad", "fault"),
    [
        (change(floor=50000), "“floor” is above “ceiling”"),
        (change(papers=["D99"]), "The paper “D99” is unknown"),
        (change(kind="health"), "“kind” of a type is never changed"),
        (change(code="S02"), "“code” of a type is never changed"),
        (change(name_ar=None), "The key “name_ar” is missing"),
        (change(number=1), "Version 1 of S01 is already there"),
        (change(short_ar="زيارة تضامنية"), "already names the type S40"),
        (change(field=[{"name": "a", "kind": "date"}]), "The key “label_ar” is missing"),
        (replace(change(), code="S99"), "There is no type S99 to change."),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_a_bad_change_is_refused_with_its_fault(bad: Change, fault: str):
    with pytest.raises(CatalogueError) as refusal:
        with_changes(CATALOGUE, [bad], PAPERS)
    assert fault in strip_marks(str(refusal.value))
