"""Identifiers that came lately lie apart for a while: nobody who searches ever tells."""

from __future__ import annotations

import pytest

from desktop_app.domain.errors import OfficeError
from desktop_app.services import people, search_upkeep
from desktop_app.services.forms import PeopleQuery
from desktop_app.services.search import search
from desktop_app.storage import search_index, search_people, search_stages
from desktop_app.storage.database import told_clearly
from tests import builders, merging


def identifiers(desk, table: str) -> set[tuple[str, int]]:
    with desk.database.driver() as driver:
        return set(driver.execute(f"SELECT term, person_id FROM {table}").fetchall())


def settled(desk) -> None:
    """Put what came lately among the others, as it happens once there is much of it."""
    with desk.database.driver() as driver:
        search_index.settle_late(driver)
    assert identifiers(desk, search_index.LATE) == set()


def found(desk, typed: str) -> list[int]:
    return [row.person_id for row in search(desk, typed).people]


def register(desk, matricule: str, **numbers: str):
    page = people.register_file(
        desk,
        builders.person("محمد", "العلوي", **numbers),
        builders.CareerForm(matricule=matricule),
        [],
    )
    return page.principal.person


def edited(desk, facts, **numbers: str):
    form = builders.person("محمد", "العلوي", **numbers)
    return people.edit_person(desk, facts.id, form, facts.version)


def test_few_lie_apart_and_many_are_settled_at_once(desk, monkeypatch):
    monkeypatch.setattr(search_index, "MOST_LATE", 12)
    someone = register(desk, "50001", cnie="K500001")
    late = identifiers(desk, search_index.LATE)
    assert ("k500001", someone.id) in late
    assert identifiers(desk, search_index.IDENTIFIERS) == set()
    others = [register(desk, f"5000{one}", cnie=f"K50000{one}") for one in range(2, 6)]
    together = identifiers(desk, search_index.IDENTIFIERS)
    assert late <= together
    assert len(identifiers(desk, search_index.LATE)) <= 12
    for place, one in enumerate([someone, *others], start=1):
        assert found(desk, f"K50000{place}") == [one.id]
    assert search_upkeep.search_verdict(desk).sound


@pytest.mark.parametrize("between", [settled, lambda _desk: None])
def test_who_is_edited_twice_is_found_by_the_last_number_alone(desk, between):
    facts = register(desk, "50001", cnie="K500001", phone="0661000001")
    between(desk)
    facts = edited(desk, facts, cnie="K500002", phone="0661000001")
    between(desk)
    edited(desk, facts, cnie="K500003", phone="0661000003")
    assert found(desk, "K500001") == found(desk, "K500002") == found(desk, "0661000001") == []
    assert found(desk, "K500003") == found(desk, "0661000003") == [facts.id]
    assert search_upkeep.search_verdict(desk).sound


@pytest.mark.parametrize("between", [settled, lambda _desk: None])
def test_who_was_merged_is_found_by_both_numbers_and_leaves_none_behind(desk, clock, between):
    first, second = merging.twice(desk, clock)
    between(desk)
    kept, gone = (one.principal.person.id for one in (first, second))
    merging.merge(desk, kept, gone)
    owners = {
        owner
        for table in (search_index.IDENTIFIERS, search_index.LATE)
        for _, owner in identifiers(desk, table)
    }
    assert gone not in owners
    assert kept in owners
    assert search_upkeep.search_verdict(desk).sound


def test_the_order_of_numbers_is_one_whether_they_came_lately_or_not(desk):
    fourth, second = register(desk, "50004", cnie="K4"), register(desk, "50002", cnie="K2")
    settled(desk)
    third, first = register(desk, "50003", cnie="K3"), register(desk, "50001", cnie="K1")
    asked = search_stages.Wanted(identifiers=("k",))
    with desk.database.driver() as driver:
        lexicon = desk.database.words.current(driver)
        found = [
            [one.person_id for one in search_people.people(driver, lexicon, asked, limit)]
            for limit in (10, 3)
        ]
    assert found == [
        [one.id for one in (first, second, third, fourth)],
        [one.id for one in (first, second, third)],
    ]
    with desk.database.driver() as driver:
        page = search_people.people(driver, lexicon, asked, 10)
        count = search_people.count_people
        assert [count(driver, lexicon, asked, page, most) for most in (10, 4, 3)] == [4, 4, 3]


def test_a_name_and_a_number_and_a_list_find_who_came_lately(desk):
    before = register(desk, "50001", cnie="K500001")
    settled(desk)
    since = register(desk, "50002", cnie="K500002")
    assert found(desk, "العلوي K500002") == [since.id]
    assert set(found(desk, "العلوي K50000")) == {before.id, since.id}
    for typed, one in (("K500001", before), ("العلوي K500002", since)):
        rows = people.list_people(desk, PeopleQuery(text=typed), 0, 10)
        assert [row.person_id for row in rows] == [one.id]


def test_the_check_sees_an_identifier_of_nobody(desk):
    register(desk, "50001", cnie="K500001")
    with desk.database.driver() as driver:
        driver.execute(f"INSERT INTO {search_index.LATE} VALUES ('k9', 999)")
    assert not search_upkeep.search_verdict(desk).sound
    settled(desk)
    assert search_upkeep.search_verdict(desk).sound


def test_what_the_driver_itself_refuses_is_said_as_clearly():
    import sqlcipher3.dbapi2 as driver

    with pytest.raises(OfficeError) as refused, told_clearly():
        raise driver.OperationalError("database or disk is full")
    assert refused.value.code == "disk_full"
    with pytest.raises(driver.OperationalError), told_clearly():
        raise driver.OperationalError("no such table: x")
