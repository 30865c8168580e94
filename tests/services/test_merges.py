"""Two records of one person become one, and two again: nothing is lost on the way."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from desktop_app.domain.errors import ConflictError, InvalidError, NotFoundError
from desktop_app.domain.vocabulary import Relation
from desktop_app.services import merges, people, search, unmerges
from desktop_app.services.merge_rows import MergeForm
from desktop_app.storage import merge_queries
from desktop_app.storage.models import Base, Pair, Person
from tests import builders, merging


@pytest.fixture
def pair(desk):
    return merging.twice(desk)


def principals(pair):
    return pair[0].principal.person.id, pair[1].principal.person.id


# What names people and files


def keys_to(table: str) -> set[str]:
    return {
        f"{one.name}.{column.key}"
        for one in Base.metadata.tables.values()
        for column in one.columns
        for key in column.foreign_keys
        if key.column.table.name == table
    }


def test_every_column_that_names_a_person_or_a_file_is_handled():
    for table in ("people", "files"):
        known = {
            f"{one.table.__tablename__}.{one.column}"
            for one in merge_queries.REFERENCES
            if one.to == table
        }
        assert known == keys_to(table), "a new foreign key: say in REFERENCES what a merge does"


def test_every_name_of_a_person_or_file_without_a_key_is_thought_of():
    names = ("person_id", "file_id", "subject_id", "kept_id", "gone_id", "first_id", "second_id",
             "kept_file_id", "gone_file_id", "mother_id", "beneficiary_id")  # fmt: skip
    soft = {
        f"{one.name}.{column.key}"
        for one in Base.metadata.tables.values()
        for column in one.columns
        if column.key in names and not column.foreign_keys
    }
    assert soft == set(merge_queries.SOFT)


def test_two_files_become_one_and_apart_again(desk, pair):
    kept, gone = principals(pair)
    before = merging.rows(desk)
    made = merging.merge(desk, kept, gone)
    page = people.file_page(desk, pair[0].file.id)
    names = sorted(one.person.given_names_ar for one in page.members)
    assert names == ["أنس", "سعاد", "سعاد", "كريم", "مريم"]
    assert page.principal.person.address == "12 زنقة الورد"
    assert page.principal.person.cnie == "K123417"
    assert page.file.payroll_number == "123456"
    with pytest.raises(NotFoundError):
        people.file_page(desk, pair[1].file.id)
    unmerges.unmerge(desk, made, state="")
    after = merging.rows(desk)
    for table in before:
        assert after[table] == before[table], table
