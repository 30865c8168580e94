"""The table of what is typed for whom: each is found among namesakes and strangers."""

import csv
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from desktop_app.domain.names import Reason, meeting, similarity
from desktop_app.domain.vocabulary import Sex
from desktop_app.services.demo.data import load_data
from desktop_app.services.demo.names import family_name, given_name
from tests.domain.name_search import Register


def table(name):
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


PAIRS = table("name_pairs.csv")
APART = table("names_apart.csv")
STRANGERS = 4_000
# The least share of each kind whose person is among the first ten.
BARS = {"typo_ar": 0.95, "typo_latin": 0.95}
USUAL_BAR = 0.99
# From here on two records may be one person's.
CANDIDATE = 0.85


def bearer(row):
    return row["family_ar"], row["given_ar"], row["family_latin"], row["given_latin"]


@pytest.fixture(scope="module")
def register():
    rng, data = Random(6), load_data()
    people = {bearer(row) for row in PAIRS}
    while len(people) < STRANGERS:
        family = family_name(rng, data)
        given = given_name(rng, data, rng.choice(list(Sex)), rng.randint(1940, 2010))
        latin = rng.random() < 0.6
        people.add(
            (family.ar, given.ar, family.latin if latin else "", given.latin if latin else "")
        )
    return Register(sorted(people))


def test_the_table_is_large_and_of_all_kinds():
    kinds = Counter(row["kind"] for row in PAIRS)
    assert len(PAIRS) >= 300
    assert min(kinds.values()) >= 8, kinds


@pytest.mark.parametrize("kind", sorted({row["kind"] for row in PAIRS}))
def test_the_right_person_is_among_the_first_ten(register, kind):
    rows = [row for row in PAIRS if row["kind"] == kind]
    missed = [row["typed"] for row in rows if bearer(row) not in register.find(row["typed"])]
    share = 1 - len(missed) / len(rows)
    print(f"{kind}: {share:.3f} of {len(rows)}")
    assert share >= BARS.get(kind, USUAL_BAR), missed


def test_the_table_of_names_apart_is_large():
    assert len({(row["one"], row["other"]) for row in APART}) >= 60


@pytest.mark.parametrize("row", APART, ids=lambda row: f"{row['one']}-{row['other']}")
def test_two_names_are_not_one(row):
    """They may be alike as a beginning or by one mistake, but are never told to be the same."""
    for one, other in ((row["one"], row["other"]), (row["other"], row["one"])):
        met = meeting(one, other)
        assert met is None or met.reason in {Reason.TYPING_MISTAKE, Reason.BEGINNING}, met
        assert similarity(f"{one} الفاسي", f"{other} الفاسي") < CANDIDATE


@pytest.mark.parametrize("row", APART, ids=lambda row: f"{row['one']}-{row['other']}")
def test_the_name_typed_comes_before_the_one_that_is_alike(row):
    def person(name):
        return ("الفاسي", "", "", name) if name.isascii() else ("الفاسي", name, "", "")

    one, other = person(row["one"]), person(row["other"])
    register = Register([other, one])
    assert register.find(f"{row['one']} الفاسي")[0] == one
    assert register.find(row["one"])[0] == one
    assert register.find(row["other"])[0] == other
