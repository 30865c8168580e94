"""Numbers and amounts in French words."""

from __future__ import annotations

import pytest

from desktop_app.reports.words_fr import dirhams_in_words_fr, number_words_fr

NUMBERS = [
    (0, "zéro"),
    (1, "un"),
    (16, "seize"),
    (17, "dix-sept"),
    (20, "vingt"),
    (21, "vingt et un"),
    (22, "vingt-deux"),
    (61, "soixante et un"),
    (69, "soixante-neuf"),
    (70, "soixante-dix"),
    (71, "soixante et onze"),
    (72, "soixante-douze"),
    (79, "soixante-dix-neuf"),
    (80, "quatre-vingts"),
    (81, "quatre-vingt-un"),
    (90, "quatre-vingt-dix"),
    (91, "quatre-vingt-onze"),
    (99, "quatre-vingt-dix-neuf"),
    (100, "cent"),
    (101, "cent un"),
    (171, "cent soixante et onze"),
    (180, "cent quatre-vingts"),
    (200, "deux cents"),
    (201, "deux cent un"),
    (280, "deux cent quatre-vingts"),
    (999, "neuf cent quatre-vingt-dix-neuf"),
    (1000, "mille"),
    (1001, "mille un"),
    (1080, "mille quatre-vingts"),
    (1250, "mille deux cent cinquante"),
    (2000, "deux mille"),
    (21000, "vingt et un mille"),
    (80000, "quatre-vingt mille"),
    (80080, "quatre-vingt mille quatre-vingts"),
    (100000, "cent mille"),
    (200000, "deux cent mille"),
    (280000, "deux cent quatre-vingt mille"),
    (1000000, "un million"),
    (1000001, "un million un"),
    (2000000, "deux millions"),
    (3500000, "trois millions cinq cent mille"),
    (80000000, "quatre-vingts millions"),
    (200000000, "deux cents millions"),
    (999999999, "neuf cent quatre-vingt-dix-neuf millions neuf cent quatre-vingt-dix-neuf mille "
     "neuf cent quatre-vingt-dix-neuf"),
]  # fmt: skip


@pytest.mark.parametrize(("number", "words"), NUMBERS)
def test_numbers_are_spelt_as_in_french(number: int, words: str) -> None:
    assert number_words_fr(number) == words


@pytest.mark.parametrize(
    ("centimes", "words"),
    [
        (0, "zéro dirham"),
        (100, "un dirham"),
        (200, "deux dirhams"),
        (50, "cinquante centimes"),
        (1, "un centime"),
        (125000, "mille deux cent cinquante dirhams"),
        (125050, "mille deux cent cinquante dirhams et cinquante centimes"),
        (8000, "quatre-vingts dirhams"),
        (100000000, "un million de dirhams"),
        (200000000, "deux millions de dirhams"),
        (100000100, "un million un dirhams"),
    ],
)
def test_amounts_are_spelt_with_their_unit(centimes: int, words: str) -> None:
    assert dirhams_in_words_fr(centimes) == words


@pytest.mark.parametrize("number", [-1, 1_000_000_000])
def test_what_has_no_words_is_refused(number: int) -> None:
    with pytest.raises(ValueError):
        number_words_fr(number)
