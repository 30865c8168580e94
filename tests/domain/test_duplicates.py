"""Pairs of records with the verdict that somebody at the counter would give."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import duplicates
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.duplicates import LIKELY, Reason, Traits, compare
from desktop_app.domain.name_matches import Match, Written, match_names, sound_key
from desktop_app.domain.vocabulary import Relation, Sex
from desktop_app.services.resources import given_names

BORN = PartialDate(1984, 7, 19)
KARIM = Traits(
    family=Written("البقالي", "EL BAKKALI"),
    given=Written("كريم", "Karim"),
    father="عبد السلام",
    mother="فاطمة الزهراء",
    sex=Sex.MALE,
    birth=BORN,
    cnie="K412345",
    phones=frozenset({"+212661020304"}),
    rib="011640000012345678901234",
    affiliation="123456789",
    places=frozenset({(1, Relation.PRINCIPAL)}),
)
# What a second file knows of the same person: the names and the birth, nothing else.
BARE = Traits(family=KARIM.family, given=KARIM.given, sex=Sex.MALE, birth=BORN)
HOME = {"father": "عبد السلام", "mother": "فاطمة الزهراء", "phones": KARIM.phones}


def ar(family: str, given: str) -> dict[str, object]:
    return {"family": Written(family), "given": Written(given)}


def latin(family: str, given: str) -> dict[str, object]:
    return {"family": Written("", family), "given": Written("", given)}


def in_file(relation: Relation, file_id: int = 1) -> dict[str, object]:
    return {"places": frozenset({(file_id, relation)})}


CHILD = replace(KARIM, cnie="", matricules=frozenset(), **in_file(Relation.CHILD))

SAME = {
    "names and birth alone": (KARIM, BARE),
    "hamza and article written otherwise": (KARIM, replace(BARE, **ar("بقالى", "كريم"))),
    "a letter missing in the family name": (KARIM, replace(BARE, **ar("البقلي", "كريم"))),
    "a letter too many in the given name": (KARIM, replace(BARE, **ar("البقالي", "كرييم"))),
    "two neighbours swapped": (KARIM, replace(BARE, **ar("البقايل", "كريم"))),
    "family and given name swapped": (KARIM, replace(BARE, **ar("كريم", "البقالي"))),
    "the other script": (replace(KARIM, **ar("البقالي", "كريم")),
                         replace(BARE, **latin("El Bekkali", "Karim"))),
    "another Latin spelling": (replace(BARE, **latin("BAKKALI", "Mohammed")),
                               replace(BARE, **latin("El Bakali", "M'hamed"))),
    "two given names of which one is written": (
        replace(KARIM, **ar("البقالي", "محمد أمين")), replace(BARE, **ar("البقالي", "محمد"))),
    "a title before the name": (KARIM, replace(BARE, **ar("البقالي", "مولاي كريم"))),
    "عبد apart and joined": (replace(KARIM, **ar("البقالي", "عبد الرحيم")),
                             replace(BARE, **ar("البقالي", "عبدالرحيم"))),
    "day and month swapped": (replace(KARIM, birth=PartialDate(1984, 7, 9)),
                              replace(BARE, birth=PartialDate(1984, 9, 7))),
    "one digit of the day off": (KARIM, replace(BARE, birth=PartialDate(1984, 7, 18))),
    "the year alone, and the telephone": (
        KARIM, replace(BARE, birth=PartialDate(1984), phones=KARIM.phones)),
    "1 January for an unknown day, and the mother": (
        KARIM, replace(BARE, birth=PartialDate(1984, 1, 1), mother="فاطمة الزهراء")),
    "no birth, the same telephone": (KARIM, replace(BARE, birth=None, phones=KARIM.phones)),
    "no birth, the same parents": (KARIM, replace(KARIM, birth=None, cnie="", rib="",
                                                  phones=frozenset(), affiliation="",
                                                  places=frozenset())),
    "a wrong year and the same card": (
        KARIM, replace(BARE, birth=PartialDate(1948, 7, 19), cnie=KARIM.cnie,
                       phones=KARIM.phones)),
    "married name and the same card": (
        replace(KARIM, **ar("العلوي", "سعاد"), sex=Sex.FEMALE),
        replace(BARE, **ar("البقالي", "سعاد"), sex=Sex.FEMALE, cnie=KARIM.cnie)),
    "another telephone since": (KARIM, replace(BARE, phones=frozenset({"+212700000000"}))),
    "a sign of the card mistyped": (KARIM, replace(BARE, cnie="K412354")),
    "a child in the files of both parents": (
        CHILD, replace(CHILD, phones=frozenset(), **in_file(Relation.CHILD, 2))),
    "a child entered twice in one file": (CHILD, CHILD),
    "a wife entered twice in one file, her birth unknown": (
        replace(BARE, birth=None, **in_file(Relation.SPOUSE)),
        replace(BARE, birth=None, **in_file(Relation.SPOUSE))),
}  # fmt: skip

DIFFERENT = {
    "twins": (CHILD, replace(CHILD, **ar("البقالي", "سعيد"))),
    "twins whose names differ by a letter": (
        replace(CHILD, **ar("البقالي", "حسن")), replace(CHILD, **ar("البقالي", "حسين"))),
    "the same twins in the files of both parents": (
        replace(CHILD, **ar("البقالي", "حسن")),
        replace(CHILD, **ar("البقالي", "حسين"), **in_file(Relation.CHILD, 2))),
    "twin girl and boy": (CHILD, replace(CHILD, **ar("البقالي", "كريمة"), sex=Sex.FEMALE)),
    "siblings of a year": (CHILD, replace(CHILD, **ar("البقالي", "رشيد"),
                                          birth=PartialDate(1984, 1, 1))),
    "a child that bears the name of one who died": (
        CHILD, replace(CHILD, birth=PartialDate(1989, 3, 2))),
    "siblings without births": (replace(CHILD, birth=None, **ar("البقالي", "أحمد")),
                                replace(CHILD, birth=None, **ar("البقالي", "محمد"))),
    "namesakes of other years": (KARIM, replace(BARE, birth=PartialDate(1971, 3, 2))),
    "namesakes with the same father's name": (
        KARIM, replace(BARE, birth=PartialDate(1971, 3, 2), father="عبد السلام")),
    "namesakes of one year": (KARIM, replace(BARE, birth=PartialDate(1984, 2, 5))),
    "namesakes born the same day with other cards": (KARIM, replace(BARE, cnie="BE99821")),
    "namesakes whose births nobody knows": (KARIM, replace(BARE, birth=None)),
    "namesakes of the same day, a year apart": (
        KARIM, replace(BARE, birth=PartialDate(1985, 7, 19))),
    "two officers of one name": (
        replace(BARE, matricules=frozenset({"1234"})), replace(BARE, matricules=frozenset({"99"}))),
    "father and son of one name": (
        KARIM, replace(CHILD, birth=PartialDate(2012, 1, 9), father="كريم", mother="سعاد")),
    "father and son of one name, his birth unknown": (
        KARIM, replace(CHILD, birth=None, father="كريم", mother="سعاد")),
    "father and son in two files": (
        replace(KARIM, **in_file(Relation.PRINCIPAL)),
        replace(KARIM, birth=None, cnie="", father="كريم", mother="",
                **in_file(Relation.PRINCIPAL, 2))),
    "husband and wife": (
        KARIM, replace(KARIM, **ar("البقالي", "كريمة"), sex=Sex.FEMALE,
                       **in_file(Relation.SPOUSE))),
    "cousins": (KARIM, replace(BARE, **ar("البقالي", "خالد"))),
    "a stranger born the same day": (KARIM, replace(BARE, **ar("الفيلالي", "طارق"))),
    "a stranger with the same telephone": (
        KARIM, replace(BARE, **ar("الفيلالي", "طارق"), phones=KARIM.phones)),
    "a brother on the same card": (
        KARIM, replace(KARIM, **ar("البقالي", "رشيد"), birth=PartialDate(1990, 1, 2))),
}  # fmt: skip


@pytest.mark.parametrize(("one", "other"), SAME.values(), ids=list(SAME))
def test_one_person(one: Traits, other: Traits) -> None:
    assert compare(one, other, given_names()).score >= LIKELY


@pytest.mark.parametrize(("one", "other"), DIFFERENT.values(), ids=list(DIFFERENT))
def test_two_people(one: Traits, other: Traits) -> None:
    assert compare(one, other, given_names()).score < LIKELY


PAIRS = [*SAME.values(), *DIFFERENT.values()]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_the_order_of_two_does_not_matter(one: Traits, other: Traits) -> None:
    there, back = compare(one, other, given_names()), compare(other, one, given_names())
    assert (there.score, set(there.reasons)) == (back.score, set(back.reasons))


@given(
    st.text("البقكريمdnxa ", max_size=12),
    st.text("البقكريمdnxa ", max_size=12),
    st.sampled_from([None, BORN, PartialDate(1984), PartialDate(1984, 1, 1)]),
)
def test_a_record_is_always_like_itself_and_the_score_a_share(
    family: str, name: str, birth: PartialDate | None
) -> None:
    odd = replace(BARE, family=Written(family), given=Written(name), birth=birth)
    found = compare(odd, KARIM, given_names())
    assert 0 <= found.score <= 1
    assert found.thousandths == compare(KARIM, odd, given_names()).thousandths
    assert Reason.GIVEN_OTHER not in compare(odd, odd, given_names()).reasons


def test_every_reason_has_a_weight_and_words() -> None:
    assert set(duplicates.WEIGHTS) == set(Reason) == set(duplicates.REASON_LABELS)


def test_reasons_tell_the_weightiest_first() -> None:
    found = compare(KARIM, replace(BARE, cnie=KARIM.cnie), given_names())
    assert found.reasons[0] is Reason.CNIE_SAME
    assert set(found.reasons) == {
        Reason.CNIE_SAME, Reason.BIRTH_SAME, Reason.FAMILY_SAME, Reason.GIVEN_SAME,
    }  # fmt: skip


def test_what_a_household_shares_counts_together() -> None:
    shared = replace(BARE, **HOME, rib=KARIM.rib, affiliation=KARIM.affiliation)
    some = compare(KARIM, replace(BARE, phones=KARIM.phones, mother=KARIM.mother), given_names())
    assert compare(KARIM, shared, given_names()).score == pytest.approx(some.score)


@pytest.mark.parametrize(
    ("one", "other", "match"),
    [
        ("محمد", "Mohammed", Match.SAME), ("يوسف", "Youcef", Match.SAME),
        ("الوهابي", "El Ouahabi", Match.SAME), ("حسن", "Houcine", Match.OTHER),
        ("Mohamed", "Mohammed", Match.SAME), ("محمد", "أحمد", Match.OTHER),
        ("جمال", "كمال", Match.OTHER), ("خديجة", "خديجه", Match.SAME),
        ("خديجة", "خديحة", Match.LIKE), ("محمد", "محمد رضا", Match.PART),
        ("محمد أمين", "محمد رضا", Match.OTHER), ("", "كريم", Match.UNKNOWN),
        ("فاطمة الزهراء", "فاطمةالزهراء", Match.SAME), ("لالة مليكة", "مليكة", Match.SAME),
    ],
)  # fmt: skip
def test_names(one: str, other: str, match: Match) -> None:
    written = [Written("", one) if one.isascii() else Written(one) for one in (one, other)]
    assert match_names(*written, given_names()) is match


@pytest.mark.parametrize(
    "spellings",
    [
        ("العلوي", "EL ALAOUI", "Alaoui"), ("الوهابي", "Wahabi", "EL OUAHABI"),
        ("عبد الرحيم", "Abderrahim"), ("ثريا", "Touria", "Thouraya"), ("لحسن", "Lahcen"),
    ],
)  # fmt: skip
def test_spellings_of_one_name_have_one_key(spellings: tuple[str, ...]) -> None:
    assert len({sound_key(one) for one in spellings}) == 1


def test_a_service_number_with_one_slip_says_nothing_and_another_says_another() -> None:
    known = replace(BARE, matricules=frozenset({"90344"}))
    slip = replace(BARE, matricules=frozenset({"90354"}))
    other = replace(BARE, matricules=frozenset({"71206"}))
    assert compare(known, slip, given_names()).score >= LIKELY
    assert Reason.MATRICULE_OTHER not in compare(known, slip, given_names()).reasons
    assert compare(known, other, given_names()).score < LIKELY
