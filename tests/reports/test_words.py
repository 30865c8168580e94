"""Numbers and amounts in Arabic words."""

from __future__ import annotations

import pytest

from desktop_app.reports.words import Case, dirhams_in_words, number_words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "صفر"),
        (1, "واحد"),
        (2, "اثنان"),
        (8, "ثمانية"),
        (10, "عشرة"),
        (11, "أحد عشر"),
        (12, "اثنا عشر"),
        (13, "ثلاثة عشر"),
        (20, "عشرون"),
        (22, "اثنان وعشرون"),
        (100, "مائة"),
        (101, "مائة وواحد"),
        (200, "مائتان"),
        (276, "مائتان وستة وسبعون"),
        (800, "ثمانمائة"),
        (1000, "ألف"),
        (2000, "ألفان"),
        (2002, "ألفان واثنان"),
        (9000, "تسعة آلاف"),
        (11000, "أحد عشر ألفا"),
        (80500, "ثمانون ألفا وخمسمائة"),
        (100000, "مائة ألف"),
        (102000, "مائة ألف وألفان"),
        (103000, "مائة وثلاثة آلاف"),
        (200000, "مائتا ألف"),
        (999999, "تسعمائة وتسعة وتسعون ألفا وتسعمائة وتسعة وتسعون"),
        (1000000, "مليون"),
        (3500000, "ثلاثة ملايين وخمسمائة ألف"),
    ],
)
def test_numbers_are_written_as_offices_spell_them(number: int, words: str) -> None:
    assert number_words(number) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (2, "اثنين"),
        (12, "اثني عشر"),
        (22, "اثنين وعشرين"),
        (200, "مائتين"),
        (276, "مائتين وستة وسبعين"),
        (2000, "ألفين"),
        (12000, "اثني عشر ألفا"),
        (202000, "مائتي ألف وألفين"),
    ],
)
def test_after_a_preposition_the_endings_change(number: int, words: str) -> None:
    assert number_words(number, Case.OBLIQUE) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "واحدة"),
        (2, "اثنتان"),
        (8, "ثمان"),
        (11, "إحدى عشرة"),
        (12, "اثنتا عشرة"),
        (13, "ثلاث عشرة"),
        (18, "ثماني عشرة"),
        (103, "مائة وثلاث"),
    ],
)
def test_a_feminine_noun_takes_the_other_forms(number: int, words: str) -> None:
    assert number_words(number, feminine=True) == words


@pytest.mark.parametrize(
    ("centimes", "words"),
    [
        (0, "صفر درهم"),
        (50, "خمسون سنتيما"),
        (100, "درهم واحد"),
        (200, "درهمان"),
        (500, "خمسة دراهم"),
        (1100, "أحد عشر درهما"),
        (10200, "مائة درهم ودرهمان"),
        (20000, "مائتا درهم"),
        (200000, "ألفا درهم"),
        (1500000, "خمسة عشر ألف درهم"),
        (15200000, "مائة واثنان وخمسون ألف درهم"),
        (1500100, "خمسة عشر ألف درهم ودرهم واحد"),
        (900000, "تسعة آلاف درهم"),
        (125050, "ألف ومائتان وخمسون درهما وخمسون سنتيما"),
        (100000000, "مليون درهم"),
        (111970, "ألف ومائة وتسعة عشر درهما وسبعون سنتيما"),
    ],
)
def test_an_amount_agrees_with_its_dirhams(centimes: int, words: str) -> None:
    assert dirhams_in_words(centimes) == words


def test_every_number_up_to_a_million_has_words_of_its_own() -> None:
    every = [*range(3000), *range(3000, 1_000_001, 997), 1_000_000]
    for case in Case:
        assert len({number_words(number, case) for number in every}) == len(set(every))


def test_a_number_outside_the_range_is_refused() -> None:
    with pytest.raises(ValueError):
        number_words(-1)
    with pytest.raises(ValueError):
        number_words(1_000_000_000)
