import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.figures import isolate_figures
from desktop_app.domain.texts import isolate
from desktop_app.typeset.bidi import levels_of_line, resolve
from tests.typeset.reading import visual_order


def shown(text: str) -> str:
    """Isolates as brackets one can read: ⟦ for U+2066, ⟧ for U+2069."""
    return text.replace("\u2066", "⟦").replace("\u2069", "⟧")


def hidden(text: str) -> str:
    return text.replace("⟦", "\u2066").replace("⟧", "\u2069")


def from_the_left(text: str) -> str:
    """The characters of a right-to-left line as the eye meets them from the left."""
    levels = levels_of_line(text, resolve(text, 1), 0, len(text))
    return shown("".join(text[place] for place in visual_order(levels))).translate(
        {ord("⟦"): None, ord("⟧"): None}
    )


# The text, what becomes of it, and whether the eye sees another order with the isolates (by the
# levels of UAX #9): where it does not, they keep the figure on one line all the same.
CASES = [
    # phones
    ("الهاتف 0539 99 88 77 بالمكتب", "الهاتف ⟦0539 99 88 77⟧ بالمكتب", True),
    ("0539 99 88 77", "⟦0539 99 88 77⟧", True),
    ("هاتف 06.12.34.56.78", "هاتف ⟦06.12.34.56.78⟧", False),
    ("هاتف 06-12-34-56-78 ليلا", "هاتف ⟦06-12-34-56-78⟧ ليلا", True),
    ("اتصل +212 6 12 34 56 78 غدا", "اتصل ⟦+212 6 12 34 56 78⟧ غدا", True),
    ("+212612345678", "⟦+212612345678⟧", True),
    ("هاتفه 00212 6 12 34 56 78", "هاتفه ⟦00212 6 12 34 56 78⟧", True),
    ("بفرنسا +33 6 12 34 56 78 حاليا", "بفرنسا ⟦+33 6 12 34 56 78⟧ حاليا", True),
    ("+212 (0) 6 12 34 56 78", "⟦+212 (0) 6 12 34 56 78⟧", True),
    ("هاتف (0539) 99 88 77.", "هاتف ⟦(0539) 99 88 77⟧.", True),
    ("الهاتف: 0539-99 88 77", "الهاتف: ⟦0539-99 88 77⟧", True),
    ("0539 99 88 77 / 06 12 34 56 78", "⟦0539 99 88 77⟧ / ⟦06 12 34 56 78⟧", True),
    ("0539 99 88 77 - 06 12 34 56 78", "⟦0539 99 88 77⟧ - ⟦06 12 34 56 78⟧", True),
    ("06 12 34 56 78 06 98 76 54 32", "⟦06 12 34 56 78⟧ ⟦06 98 76 54 32⟧", True),
    ("06 12 34 56 78 3 أطفال", "⟦06 12 34 56 78⟧ 3 أطفال", True),
    ("0612345678 ابنه", "0612345678 ابنه", False),
    ("612 34 56 78 (هاتفه)", "⟦612 34 56 78⟧ (هاتفه)", True),
    ("الغرفة 12 هاتف 0539 99 88 77", "الغرفة 12 هاتف ⟦0539 99 88 77⟧", True),
    ("Tél 0539 99 88 77", "⟦Tél 0539 99 88 77⟧", False),
    # laws, references, numbers of files
    ("المادة 2-05-736 من القانون", "المادة ⟦2-05-736⟧ من القانون", True),
    ("القانون 31-08 بشأن", "القانون ⟦31-08⟧ بشأن", True),
    ("القانون 31.08", "القانون ⟦31.08⟧", False),
    ("عدد 2026/118 بتاريخ", "عدد ⟦2026/118⟧ بتاريخ", False),
    ("م.ت 12/2026", "م.ت ⟦12/2026⟧", False),
    ("م.و.ع.إ/2026-118", "م.و.ع.إ/⟦2026-118⟧", True),
    ("0342 / م.و.ع.إ / 2026", "0342 / م.و.ع.إ / 2026", False),
    ("ملف TNG-004182 مفتوح", "ملف ⟦TNG-004182⟧ مفتوح", False),
    ("S-TNG-2026-000045", "⟦S-TNG-2026-000045⟧", False),
    ("الطلبان S-TNG-2026-000045 H-TNG-2026-7", "الطلبان ⟦S-TNG-2026-000045⟧ ⟦H-TNG-2026-7⟧", True),
    ("قرار n° 45/B المؤرخ", "قرار ⟦n° 45/B⟧ المؤرخ", False),
    ("القرار 45/B المؤرخ", "القرار ⟦45/B⟧ المؤرخ", True),
    ("بند #12 هنا", "بند ⟦#12⟧ هنا", True),
    ("(المرجع 2026/118-ب)", "(المرجع ⟦2026/118⟧-ب)", False),
    ("«القانون 31-08»", "«القانون ⟦31-08⟧»", True),
    ("3-أ ثم 12345-أ-6", "3-أ ثم 12345-أ-6", False),
    ("12345 | أ | 6", "12345 | أ | 6", False),
    # identifiers and accounts
    ("بطاقة K•••••17 سارية", "بطاقة ⟦K•••••17⟧ سارية", False),
    ("022 640 0000123456789012 47", "⟦022 640 0000123456789012 47⟧", True),
    ("022 ••• •••••••••••••••• 47", "⟦022 ••• •••••••••••••••• 47⟧", True),
    ("230 640 1234567890123456 47 بنك", "⟦230 640 1234567890123456 47⟧ بنك", True),
    ("حساب MA64 0117 8000 بنك", "حساب ⟦MA64 0117 8000⟧ بنك", False),
    ("INPE 123456", "INPE 123456", False),
    ("ALAMI · K123456 · 2026/118", "ALAMI · ⟦K123456⟧ · ⟦2026/118⟧", True),
    # amounts, percents, units, signs, sums
    ("1.250,00", "⟦1.250,00⟧", False),
    ("مبلغ 1 250,00 درهم", "مبلغ ⟦1 250,00⟧ درهم", True),
    ("مبلغ 12 000 درهم", "مبلغ ⟦12 000⟧ درهم", True),
    ("مبلغ 12\u00a0000 درهم", "مبلغ ⟦12\u00a0000⟧ درهم", False),
    ("نسبة 57,4 % من", "نسبة ⟦57,4 %⟧ من", True),
    ("بنسبة 26 %، ثم", "بنسبة ⟦26 %⟧، ثم", True),
    ("بنسبة 26% فقط", "بنسبة ⟦26%⟧ فقط", True),
    ("ثمنه 5€ أو 50 DH", "ثمنه ⟦5€⟧ أو ⟦50 DH⟧", True),
    ("درجة -5 تحت", "درجة ⟦-5⟧ تحت", True),
    ("فرق +3 أيام", "فرق ⟦+3⟧ أيام", True),
    ("ص-5", "ص-5", False),
    ("- 5 أطفال", "- 5 أطفال", False),
    ("حساب (3+2) هنا", "حساب (⟦3+2⟧) هنا", True),
    ("3 + 2 = 5", "3 + 2 = 5", False),
    # days, hours, ranges
    ("يوم 03/11/2026 صباحا", "يوم ⟦03/11/2026⟧ صباحا", False),
    ("يوم 03-11-2026 12 ملفا", "يوم ⟦03-11-2026⟧ 12 ملفا", True),
    ("من 12-14 نونبر", "من ⟦12-14⟧ نونبر", True),
    ("12-14 نونبر", "⟦12-14⟧ نونبر", False),
    ("من 10:30-12:00", "من ⟦10:30-12:00⟧", True),
    ("من 10:30 - 12:00", "من ⟦10:30⟧ - ⟦12:00⟧", False),
    ("03/11/2026 10:30", "⟦03/11/2026⟧ ⟦10:30⟧", False),
    ("الموسم 2024-2026", "الموسم ⟦2024-2026⟧", True),
    ("سنة 2026", "سنة 2026", False),
    ("سنوات 2024 2025 2026", "سنوات 2024 2025 2026", False),
    ("20 نونبر 2026", "20 نونبر 2026", False),
    ("الغرف 12 14", "الغرف 12 14", False),
    # Latin words: they are not torn from their numbers, nor drawn to numbers of Arabic
    ("Dacia Logan 2019 رمادية", "Dacia Logan 2019 رمادية", False),
    ("12 rue Hassan II, Tanger", "⟦12 rue Hassan II, Tanger⟧", True),
    ("بعنوان 12, rue X (Tanger).", "بعنوان ⟦12, rue X (Tanger)⟧.", True),
    ("Voir lettre n° 2026/118 du 03/11/2026", "Voir lettre n° 2026/118 du 03/11/2026", False),
    ("Augmentation de 26 % في", "⟦Augmentation de 26 %⟧ في", True),
    ("Dacia - 12 طفلا", "Dacia - ⟦12⟧ طفلا", True),
    ("دواء 500 mg يوميا", "دواء ⟦500 mg⟧ يوميا", True),
    ("الطابق 2ème بالعمارة", "الطابق ⟦2ème⟧ بالعمارة", False),
    ("M. Alami", "M. Alami", False),
    # addresses of mail and of the Web
    ("بريده karim2@x.ma غدا", "بريده ⟦karim2@x.ma⟧ غدا", False),
    ("2karim@x.ma", "⟦2karim@x.ma⟧", False),
    ("https://a.ma/2026-118/?p=1 رابط", "⟦https://a.ma/2026-118/?p=1⟧ رابط", False),
    ("رابط https://a.ma/2026/.", "رابط ⟦https://a.ma/2026/⟧.", True),
    # Arabic digits
    ("هاتف ٠٥٣٩ ٩٩ ٨٨ ٧٧", "هاتف ⟦⟦٠٥٣٩⟧ ⟦٩٩⟧ ⟦٨٨⟧ ⟦٧٧⟧⟧", True),
    ("رقم ٢٠٢٦/١١٨", "رقم ⟦٢٠٢٦/١١٨⟧", False),
    ("القانون ٣١-٠٨", "القانون ⟦⟦٣١⟧-⟦٠٨⟧⟧", True),
    ("نسبة ٥٧٫٤٪ من", "نسبة ⟦⟦٥٧٫٤⟧٪⟧ من", True),
    ("هاتف ۰۵۳۹ ۹۹ ۸۸ ۷۷", "هاتف ⟦۰۵۳۹ ۹۹ ۸۸ ۷۷⟧", True),
    # what is isolated already, and what has no number
    ("عدد ⟦2026/118⟧ و2026-119", "عدد ⟦2026/118⟧ و⟦2026-119⟧", True),
    ("⟦31-08⟧", "⟦31-08⟧", False),
    ("⟦31-08 بلا نهاية\n31-08", "⟦31-08 بلا نهاية\n⟦31-08⟧", False),
    ("بلا رقم", "بلا رقم", False),
    ("640 °⟦31-08⟧", "640 °⟦31-08⟧", False),
    ("", "", False),
    ("5", "5", False),
]


@pytest.mark.parametrize(("text", "expected", "_changed"), CASES, ids=[case[0] for case in CASES])
def test_a_number_typed_without_care_is_isolated_and_nothing_else_is(text, expected, _changed):
    assert shown(isolate_figures(hidden(text))) == expected


@pytest.mark.parametrize(("text", "_expected", "changed"), CASES, ids=[case[0] for case in CASES])
def test_the_levels_tell_where_the_isolate_changes_what_the_eye_sees(text, _expected, changed):
    before = from_the_left(hidden(text))
    assert (from_the_left(isolate_figures(hidden(text))) != before) is changed


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("الهاتف 0539 99 88 77 / 06 12 34 56 78 غدا", ["06 12 34 56 78 / 0539 99 88 77"]),
        ("القانون 31-08 وم. 2-05-736", ["31-08", "2-05-736"]),
        ("من 12-14 نونبر، بنسبة 57,4 % ثم -5", ["12-14", "57,4 %", "-5"]),
        ("هاتف ٠٥٣٩ ٩٩ ٨٨ ٧٧", ["٠٥٣٩ ٩٩ ٨٨ ٧٧"]),
        ("بعنوان 12, rue X (ex 3), Tanger", ["12, rue X (ex 3), Tanger"]),
    ],
)
def test_the_eye_meets_each_figure_in_its_own_order(text, kept):
    seen = from_the_left(isolate_figures(text))
    for figure in kept:
        assert figure in seen


PIECES = st.sampled_from(
    [
        *"0123456789",
        *" -/.,:+%()[]•·|«»°#_@&'\"\n\t",
        *"٠٩٫٪ابو،؛ّaKé😀ⵣא",
        *"\u00a0\u200f\u2066\u2069\u2067\u202b\u202c",
        *("n°", " - ", "0539 99 88 77", "022 640 ", "MA64 ", "https://"),
    ]
)
TYPED = st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=60))


def without_isolates(text: str) -> str:
    return text.translate({0x2066: None, 0x2069: None})


@given(TYPED)
def test_doing_it_twice_adds_no_more(text):
    once = isolate_figures(text)
    assert isolate_figures(once) == once


@given(TYPED)
def test_isolates_are_all_that_is_added(text):
    assert without_isolates(isolate_figures(text)) == without_isolates(text)


@given(TYPED)
def test_digits_stay_in_their_order(text):
    digits = [letter for letter in text if letter.isdecimal()]
    assert [letter for letter in isolate_figures(text) if letter.isdecimal()] == digits


@given(TYPED)
def test_what_is_opened_is_closed(text):
    added = isolate_figures(without_isolates(text))
    assert added.count("\u2066") == added.count("\u2069")


@given(st.text(max_size=40).filter(lambda text: not any(c.isdecimal() for c in text)))
def test_a_text_without_a_digit_is_itself(text):
    assert isolate_figures(text) is text


@given(st.lists(st.sampled_from(["0539 99 88 77", "31-08", "-5", "26 %", "2026-118"]), min_size=1))
def test_a_figure_between_arabic_words_is_seen_from_left_to_right(figures):
    text = "كلمة " + " ثم ".join(figures) + " كلمة"
    seen = from_the_left(isolate_figures(text))
    # Arabic runs to the left: the last figure is the first one the eye meets from the left.
    assert [seen.find(figure) >= 0 for figure in figures] == [True] * len(figures)
    assert isolate_figures(text) == "كلمة " + " ثم ".join(map(isolate, figures)) + " كلمة"
