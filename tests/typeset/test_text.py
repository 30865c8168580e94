"""Lines: where text breaks, in which order its pieces stand, how wide they are."""

import pytest

from desktop_app.typeset import BOLD, Align, Span, Style, height_of, lay_out, measure
from desktop_app.typeset.text import width_on_one_line
from desktop_app.typeset.writing import placed

STYLE = Style(10, 14)
LONG = "ولكم أن تتقدموا بتظلم مكتوب ومعلل لدى هذه المصلحة داخل أجل من تاريخ تبليغكم هذا الإشعار"


def words(line):
    """The words of a line from right to left."""
    return [piece.text for piece in reversed(line.pieces) if not piece.space]


def visual(line):
    """The words of a line from left to right."""
    return [piece.text for piece in line.pieces if not piece.space]


def test_lines_break_in_logical_order():
    layout = lay_out(LONG, STYLE, 150)
    assert len(layout.lines) > 2
    assert [word for line in layout.lines for word in words(line)] == LONG.split()


def test_no_line_is_wider_than_its_column():
    assert all(line.width <= 150 for line in lay_out(LONG, STYLE, 150).lines)


def test_without_width_a_paragraph_is_one_line():
    assert len(lay_out(LONG, STYLE).lines) == 1
    assert measure(LONG, STYLE) == pytest.approx(lay_out(LONG, STYLE).width)


def test_line_feeds_part_paragraphs():
    layout = lay_out("سطر\n\nثالث", STYLE, 200)
    assert [words(line) for line in layout.lines] == [["سطر"], [], ["ثالث"]]
    assert layout.height == pytest.approx(3 * STYLE.leading)


@pytest.mark.parametrize("text", ["", "   ", "\u2066\u2069", "\u200f", [], [Span("")]])
def test_text_without_characters_is_one_empty_line(text):
    layout = lay_out(text, STYLE, 100)
    assert len(layout.lines) == 1
    assert words(layout.lines[0]) == []
    assert layout.height == STYLE.leading


def test_latin_inside_arabic_reads_left_to_right():
    line = lay_out("وكيل Jean-Pierre Dupont هنا", STYLE).lines[0]
    assert visual(line) == ["هنا", "Jean-Pierre", "Dupont", "وكيل"]


def test_the_base_direction_can_be_chosen():
    line = lay_out("Nom: إدريس .", STYLE, right_to_left=False).lines[0]
    assert visual(line) == ["Nom:", "إدريس", "."]


def test_a_phone_between_isolates_keeps_its_order_and_its_line():
    phone = "06 12 34 56 78"
    text = f"الهاتف الشخصي للمعني بالأمر \u2066{phone}\u2069 بالمنزل"
    for width in range(80, 240, 8):
        lines = lay_out(text, STYLE, width).lines
        holders = [line for line in lines if "06" in visual(line)]
        assert len(holders) == 1
        shown = [word for word in visual(holders[0]) if word.isdigit()]
        assert shown == phone.split()


def test_a_unit_stays_with_its_amount():
    text = "ومنحكم مساعدة قدرها 9.000,00\u00a0درهم فقط"
    for width in range(70, 200, 5):
        for line in lay_out(text, STYLE, width).lines:
            assert ("9.000,00" in visual(line)) == ("درهم" in visual(line))


def test_a_token_slightly_too_wide_is_shrunk():
    token = "\u2066TNG-2026-001873\u2069"
    width = measure(token, STYLE) * 0.8
    layout = lay_out(token, STYLE, width)
    assert len(layout.lines) == 1
    assert layout.width <= width + 0.05
    assert layout.lines[0].pieces[0].style.size < STYLE.size


def test_a_token_far_too_wide_breaks():
    layout = lay_out("A" * 200, STYLE, 60)
    assert len(layout.lines) > 5
    assert layout.width <= 60.05
    assert sum(len(piece.text) for line in layout.lines for piece in line.pieces) == 200


def test_a_mark_stays_on_its_letter_when_a_word_is_broken():
    word = "مُحَمَّدٌ" * 20
    for line in lay_out(word, STYLE, 50).lines:
        assert line.pieces[0].text[0] < "\u064b"


def test_a_column_narrower_than_a_letter_still_ends():
    assert len(lay_out("كلمة", STYLE, 1).lines) == 4


def test_mixed_styles_stand_on_one_line():
    bold = Style(12, 20, BOLD)
    line = lay_out([Span("القيمة ", STYLE.grey()), Span("مفتوح", bold)], STYLE).lines[0]
    assert [piece.style.weight for piece in line.pieces if not piece.space] == [BOLD, 400]
    assert line.leading == 20


def test_presentation_forms_become_letters():
    assert words(lay_out("\ufefb \ufef3\ufeee\ufee1", STYLE).lines[0]) == ["لا", "يوم"]


def test_controls_never_reach_a_glyph():
    line = lay_out("أ\u202eب\u202c\x07\u200f ج\u00adد", STYLE).lines[0]
    assert words(line) == ["أب", "جد"]


def test_an_open_isolate_does_not_swallow_what_follows():
    line = lay_out([Span("\u2066ab "), Span("عربي 12")], STYLE).lines[0]
    assert visual(line)[-1] == "ab"


def test_lone_surrogates_are_replaced():
    assert words(lay_out("ا\ud800", STYLE).lines[0])[0].startswith("ا")


def test_tabs_are_spaces():
    assert words(lay_out("أ\tب", STYLE).lines[0]) == ["أ", "ب"]


def test_alignment():
    line = lay_out("كلمة أخرى", STYLE).lines[0]
    free = 200 - line.width
    assert placed(line, 200, Align.START)[0] == pytest.approx(free)
    assert placed(line, 200, Align.END)[0] == 0
    assert placed(line, 200, Align.CENTRE)[0] == pytest.approx(free / 2)


def test_justified_lines_fill_the_column_but_the_last():
    lines = lay_out(LONG, STYLE, 150, indent=20).lines
    for index, line in enumerate(lines[:-1]):
        x, stretch = placed(line, 150, Align.JUSTIFY)
        assert x == 0
        room = 150 - (20 if index == 0 else 0)
        assert line.width + stretch * line.stretchable == pytest.approx(room)
    x, stretch = placed(lines[-1], 150, Align.JUSTIFY)
    assert stretch == 0
    assert x + lines[-1].width == pytest.approx(150)


def test_spaces_of_a_number_do_not_stretch():
    line = lay_out("هاتف \u206606 12\u2069 هنا", STYLE).lines[0]
    assert line.stretchable == 2


def test_height_counts_lines():
    lines = len(lay_out(LONG, STYLE, 150).lines)
    assert height_of(LONG, STYLE, 150) == pytest.approx(lines * 14)


@pytest.mark.parametrize("text", ["موظف مزاول · \u206622351\u2069", "رقم 12 هنا، ثم", "—", ""])
def test_width_found_word_by_word_is_that_of_the_line(text):
    assert width_on_one_line(text, STYLE) == pytest.approx(measure(text, STYLE))


def test_width_is_not_guessed_for_latin_words():
    assert width_on_one_line("Jean-Pierre", STYLE) is None


def test_a_token_too_wide_breaks_where_unicode_lets_it():
    text = "service.social@exemple-institution.ma/chemin"
    found = lay_out(text, STYLE, 150, right_to_left=False).lines
    written = ["".join(piece.text for piece in line.pieces) for line in found]
    assert "".join(written) == text
    assert len(written) > 1
    assert all(line[-1] in "-./@" for line in written[:-1])


def test_an_isolated_reference_shrinks_before_it_breaks():
    reference = "\u2066S-TNG-2026-000045\u2069"
    natural = lay_out(reference, STYLE).width
    (line,) = lay_out(reference, STYLE, natural * 0.8).lines
    assert "".join(piece.text for piece in line.pieces) == "S-TNG-2026-000045"


def test_a_token_of_thousands_of_letters_still_ends():
    assert len(lay_out("م" * 5000, STYLE, 200).lines) > 20
