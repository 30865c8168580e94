"""Who may have been meant: the nearest names first, and mistyped beginnings of words."""

from desktop_app.domain.names import Borne, Lexicon, Meant, fold, nearest_first
from desktop_app.domain.names.lexicon import begun_one_slip_away
from desktop_app.domain.names.slips import Slips, slip_cost

ARABIC = ("محمد العلوي", "محمد أمين العلوي", "محمد العلمي", "أحمد البقالي", "خديجة بوشتى")
WORDS = ("علوي", "علمي", "علال", "بقالي", "بوشتي", "محمد", "محمود", "احمد", "خديجه", "امين")


def names(*arabic: str) -> dict[int, Borne]:
    return {place: Borne(*one.split(" ", 1)) for place, one in enumerate(arabic)}


def meant(text: str, **costs: float) -> list[Meant]:
    return [Meant(word, costs) for word in fold(text).split()]


def test_the_nearest_by_its_letters_comes_first():
    found = nearest_first(meant("محمد العلوب"), names(*ARABIC))
    assert [ARABIC[place] for place in list(found)[:2]] == ["محمد العلوي", "محمد أمين العلوي"]


def test_a_correction_the_office_knows_counts_by_its_cost():
    words = [Meant("محمد", {}), Meant("العلون", {"العلمي": 0.1, "العلوي": 0.4})]
    found = nearest_first(words, names("محمد العلوي", "محمد العلمي"))
    assert list(found) == [1, 0]


def test_a_name_in_other_letters_alone_is_compared_by_its_sound():
    people = {1: Borne("أمينة", "بناني"), 2: Borne("محمد", "العلوي")}
    assert list(nearest_first(meant("mohamed alaoui"), people)) == [2, 1]


def test_mistyped_beginnings_are_all_that_one_slip_explains():
    lexicon = Lexicon(WORDS)
    for typed in ("علز", "غلوي", "بوغت", "محكو", "خيدج", "ابقالي"):
        found = set(begun_one_slip_away(typed, lexicon)) - {typed}
        starts = {word[:end] for word in WORDS for end in range(1, len(word) + 1)}
        expected = {start for start in starts if slip_cost(typed, start) is not None}
        assert found == expected, typed


def test_words_one_slip_away_are_found_whatever_part_they_lie_in():
    slips = Slips(WORDS, 3)
    for typed in (*WORDS, "محمدد", "علو", "بقلاي", "ختيجه"):
        expected = {word for word in WORDS if slip_cost(typed, word) is not None}
        assert {word for word, _ in slips.near(typed)} == expected, typed


def test_words_that_came_since_are_made_one_with_the_rest_when_they_are_many(monkeypatch):
    monkeypatch.setattr("desktop_app.domain.names.lexicon.MOST_RECENT", 3)
    lexicon = Lexicon(WORDS)
    for word in ("زموري", "ركيبي", "شرايبي", "غزاوي", "صقلي"):
        lexicon = lexicon.with_more([word])
        assert len(lexicon._recent) <= 3
        assert dict(lexicon.one_slip_away(word[:-1])).keys() == {word}
        assert lexicon.begins(word[:3])
    assert len(lexicon) == len(WORDS) + 5
