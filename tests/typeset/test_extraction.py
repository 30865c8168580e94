"""What a reader copies from a printed page is the text that was set."""

import re

import pytest

from desktop_app.typeset import AMIRI, BOLD, GREY, PLEX, Span, Style, mm
from tests.typeset.reading import lines, logical, page_of, raw_texts

PRESENTATION_FORM = re.compile("[\ufb50-\ufdff\ufe70-\ufeff]")


def ltr(text):
    return f"\u2066{text}\u2069"


HARD_LINES = [
    "المديرية العامة للأمن الوطني",
    "لا إله إلا الله، والسلام عليكم ورحمة الله",
    "الآن، الأمر، الإرث، والأشياء، ولأن السؤال لآخر",
    "بِسْمِ اللَّهِ الرَّحْمَٰنِ الرَّحِيمِ",
    "مُحَمَّدٌ كَتَبَ رِسَالَةً إِلَى الْمُحَامِي",
    "عبد الله بن الأمين",
    f"الهاتف: {ltr('06 12 34 56 78')} بالمنزل",
    f"الهاتف: {ltr('+212 6 12 34 56 78')}",
    f"الطلب رقم {ltr('S-TNG-2026-000045')} المودع",
    f"الملف {ltr('TNG-004182')} بتاريخ {ltr('20/11/2026')} — المبلغ {ltr('1.250,00')} درهم (MAD)",
    ltr("TNG-2026-001873"),
    f"الحساب {ltr('022 640 0000123456789012 47')}",
    f"ب.و.ت.إ {ltr('K•••••17')} صالحة",
    f"القرار عدد {ltr('512/3')} الصادر في {ltr('2025-06-18')}",
    "المادة 77 [الفقرة 2] من القانون (ثلاثين يوما) «بنفسه»",
    "هل حضر المعني؟ نعم؛ حضر.",
    "الجلسة: 10:30 صباحا، القاعة 4",
    "نسبة الاستفادة 15% من المبلغ",
    "رقم: 0342 / م.و.ع.إ / 2026",
    "التاريخ: ٢٠٢٦/١١/٢٢",
    "الاسم: Dupont موظف",
    "▲ ينتهي قريبا",
    # Amiri draws the rā' of these wholly under its neighbour.
    "أذكركم بالملفات المشتركة",
]


@pytest.mark.parametrize("family", [PLEX, AMIRI])
@pytest.mark.parametrize("text", HARD_LINES)
def test_a_line_is_read_back(text, family):
    style = Style(11, 18, family=family)
    data = page_of(lambda page: page.line(190 * mm, 100, text, style))
    assert lines(data) == [logical(text)]
    assert not PRESENTATION_FORM.search(raw_texts(data)[0])


@pytest.mark.parametrize("text", ["a < b & c % <b>x</b>", "<para>&amp;</para>", "%s {0} \\n"])
def test_text_is_never_markup(text):
    style = Style(11, 18)
    data = page_of(
        lambda page: page.line(20, 100, text, style, right_to_left=False), right_to_left=False
    )
    assert lines(data) == [text]


def test_a_french_name_keeps_its_words():
    data = page_of(lambda page: page.line(500, 100, "السيد Jean-Pierre DE LA TOUR", Style()))
    (read,) = lines(data)
    assert sorted(re.findall(r"\w+", read)) == sorted(
        ["السيد", "Jean", "Pierre", "DE", "LA", "TOUR"]
    )


def test_spans_of_several_styles_are_one_line_of_text():
    text = [
        Span("الرتبة ", Style(8, 12, colour=GREY)),
        Span("مقدم شرطة", Style(11, 18, BOLD)),
        Span(" · "),
        Span(ltr("48213"), Style(9, 12)),
    ]
    data = page_of(lambda page: page.line(500, 100, text, Style()))
    assert lines(data) == ["الرتبة مقدم شرطة · 48213"]


def test_presentation_forms_are_never_printed():
    data = page_of(lambda page: page.line(500, 100, "\ufefb \ufef3\ufeee\ufee1", Style()))
    assert lines(data) == ["لا يوم"]


def test_wrapped_lines_come_top_to_bottom():
    text = "ولكم أن تتقدموا بتظلم مكتوب ومعلل لدى هذه المصلحة داخل أجل ثلاثين يوما من التبليغ"

    def draw(page):
        page.text(page.frame._replace(width=60 * mm), text, Style(11, 16))

    read = lines(page_of(draw))
    assert len(read) > 2
    assert " ".join(read) == text
