"""Characters a face lacks: another family helps, or a box is seen and told."""

import pytest

from desktop_app.typeset import AMIRI, PLEX, MissingGlyph, Style, lay_out
from tests.typeset.reading import ink, page_of, printed, texts

STYLE = Style(11, 16)


@pytest.mark.parametrize("family", [PLEX, AMIRI])
@pytest.mark.parametrize("text", ["ⵎⵓⵃⵎⵎⴷ", "😀", "Ωμέγα", "→"])
def test_another_family_helps(text, family):
    found = []

    def draw(document):
        document.new_page().line(300, 300, text, Style(11, 16, family=family))
        found.extend(document.missing)

    data = printed(draw, right_to_left=False)
    assert found == []
    assert ink(data)
    assert texts(data)[0].strip() == text


def test_a_word_is_cut_only_where_help_is_needed():
    pieces = lay_out("محمد😀العلوي", STYLE).lines[0].pieces
    assert [piece.text for piece in pieces] == ["العلوي", "😀", "محمد"]
    assert [piece.style.family for piece in pieces] == [PLEX, "DejaVu Sans", PLEX]


def test_a_sign_of_our_own_stays_with_its_word():
    (piece,) = lay_out("▲", STYLE).lines[0].pieces
    assert piece.style == STYLE


def test_what_no_family_has_is_a_box_and_is_told():
    found = []

    def draw(document):
        document.new_page().line(300, 300, "中", STYLE)
        found.extend(document.missing)

    data = printed(draw)
    assert found == [MissingGlyph("中", "中", "IBMPlexSansArabic-Regular")]
    assert ink(data)
    assert texts(data)[0].strip() == "中"


def test_the_choice_between_two_pictures_is_dropped():
    assert lay_out("✔\ufe0f", STYLE).lines[0].pieces[-1].text == "✔"


def test_a_watermark_lies_across_the_page():
    data = page_of(lambda page: page.watermark("نسخة", "#000000"))
    left, top, right, bottom = ink(data)
    assert right - left > 200
    assert bottom - top > 300
