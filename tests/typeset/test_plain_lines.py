"""The short way to a line gives the very pieces of the long one."""

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.typeset import Style
from desktop_app.typeset.style import styled
from desktop_app.typeset.text import _Paragraph, _paragraphs, _plain_line

STYLE = Style(11, 16)
TOKENS = [
    "محمد", "الْعَلَوِيّ", "لا", "،", "؛", "(", ")", "«", "»", ":", ".", "·", "—", " ", " ", " ",
    "12", "03/11/2026", "1.250,00", "10:30", "7", "ً", "\u2066TNG-2026-01\u2069",
    "\u2066(a)\u2069", "\u206612\u2069", "\u2066a-b/c\u2069",
]  # fmt: skip


@settings(max_examples=600, deadline=None)
@given(st.lists(st.sampled_from(TOKENS), min_size=1, max_size=9).map("".join))
def test_the_short_way_gives_what_the_long_one_gives(text):
    found = _plain_line(text, STYLE, True, 0.0)
    if found is not None:
        (paragraph,) = _paragraphs(styled(text, STYLE))
        (wanted,) = _Paragraph(paragraph, STYLE, True).lines(None, 0.0)
        assert found.pieces == wanted.pieces
        assert found.width == wanted.width
        assert found._replace(width=0) == wanted._replace(width=0)


def test_the_texts_of_registers_take_the_short_way():
    for text in (
        "محمد العلوي",
        "المودع لديه، بتاريخ \u206603/11/2026\u2069",
        "موظف · \u2066123456\u2069",
        "بقي 12 يوما",
    ):
        assert _plain_line(text, STYLE, True, 0.0) is not None


def test_a_long_text_of_another_kind_is_left_at_once():
    assert _plain_line("كلمة " * 2000 + "(MAD)", STYLE, True, 0.0) is None
