"""Whatever is typed or stored as a name: nothing raises, and what is stored is found."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.names import (
    Lexicon,
    Reason,
    answers,
    begun_mistyped,
    fold,
    meeting,
    parted,
    query_terms,
    search_terms,
    similarity,
)

ARABIC = "اأإآٱبتثجحخدذرزسشصضطظعغفقكلمنهويىةءؤئـ ًَُِّْٰ"
LATIN = "abcdefghijklmnopqrstuvwxyzABCEGHKMéèïçâ'- "
PARTICLES = [
    "ال",
    "عبد",
    "بن",
    "ابن",
    "بو",
    "آيت",
    "الدين",
    "لالة",
    "el",
    "ben",
    "Abd",
    "ould",
    "l'",
]
anything = st.text(st.characters(), max_size=60)
in_a_script = st.text(st.sampled_from(ARABIC), max_size=20) | st.text(
    st.sampled_from(LATIN), max_size=20
)
names = st.lists(in_a_script | st.sampled_from(PARTICLES), max_size=5).map(" ".join)
texts = anything | names
LEXICON = Lexicon(search_terms("محمد العلوي عبد الرحمن بن طالب Mohamed EL ALAOUI Abderrahmane"))
STEADY = settings(max_examples=150, derandomize=True, database=None, deadline=None)
HOSTILE = [
    "",
    " ",
    "ال",
    "ال" * 5000,
    "عبد " * 2500,
    "بن " * 3000,
    "ع" * 10_000,
    "rhthsh" * 2000,
    "ou" * 5000,
    "ًٌٍَُِّْ",
    "ـــ",
    "\ud800",
    "\udfff محمد",
    "\0محمد\x07",
    '" * NEAR - OR AND',
    'محمد" OR "1"="1',
    "*",
    "NEAR(محمد العلوي, 2)",
    "^محمد",
    "ﷺ ﷲ",
    "👩‍👩‍👧",
    "１２３ ١٢٣ ۱۲۳",
]


@STEADY
@given(texts)
def test_folding_is_idempotent(text):
    assert fold(fold(text)) == fold(text)


@STEADY
@given(st.lists(st.sampled_from("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"), max_size=12).map("".join), names)
def test_folding_keeps_each_digit_and_its_worth(digits, name):
    kept = "".join(letter for letter in fold(f"{name} {digits}") if letter.isdigit())
    assert kept == "".join(str(int(digit)) for digit in digits)


@STEADY
@given(st.characters(categories=["Nd"]), st.characters(categories=["Nd"]))
def test_two_digits_fold_alike_only_when_they_are_worth_the_same(one, other):
    assert (fold(one) == fold(other)) == (int(one) == int(other))


@STEADY
@given(texts)
def test_what_is_stored_is_found_by_its_own_writing(text):
    terms = set(search_terms(text))
    for typed in (text, fold(text)):
        assert all(terms & set(word.written) for word in query_terms(typed)), typed


@STEADY
@given(names)
def test_a_name_meets_itself(name):
    met = meeting(name, name)
    if not query_terms(name):
        assert met is None
    else:
        assert met.reason is Reason.SAME
        assert met.score == 1


@STEADY
@given(texts, texts)
def test_spans_lie_within_the_name_and_scores_between_none_and_all(one, other):
    met = meeting(one, other)
    if met is not None:
        assert 0 < met.score <= 1
        assert all(0 <= start < end <= len(other) for start, end in met.spans)
    assert 0 <= similarity(one, other) <= 1
    assert similarity(one, other) == pytest.approx(similarity(other, one), abs=0.05)


@STEADY
@given(names)
def test_corrections_are_known_terms(name):
    for word in query_terms(name):
        begun = begun_mistyped(word, LEXICON)
        assert all(LEXICON.begins(start) for start in begun)
        assert all(answer.term in LEXICON for answer in answers(word, LEXICON))


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_that_is_typed_raises(text):
    assert isinstance(fold(text), str)
    search_terms(text)
    for word in query_terms(text):
        begun_mistyped(word, LEXICON)
        answers(word, LEXICON)
        parted(word, LEXICON)
    meeting(text, "محمد العلوي")
    meeting("محمد العلوي", text)
    similarity(text, "Mohamed EL ALAOUI")
