"""Texts may be prepared before they are laid out: numbers isolated, in right-to-left documents."""

from desktop_app.typeset import Span, Style, direction, lay_out, prepare_texts

STYLE = Style()


def isolated(text: str) -> str:
    return text.replace("31-08", "\u206631-08\u2069")


def shown(text, **more) -> str:
    """What stands on the first line, from left to right."""
    return "".join(piece.text for piece in lay_out(text, STYLE, **more).lines[0].pieces)


def test_a_prepared_text_is_laid_out_with_its_isolates():
    assert shown("القانون 31-08").startswith("08")
    prepare_texts(isolated)
    assert shown("القانون 31-08").startswith("31-08")
    assert shown(["القانون ", Span("31-08")]).startswith("31-08")


def test_isolates_take_no_room():
    width = lay_out("القانون 31-08", STYLE).width
    prepare_texts(isolated)
    assert lay_out("القانون 31-08", STYLE).width == width


def test_a_document_from_left_to_right_is_left_as_it_is():
    asked = []
    prepare_texts(lambda text: asked.append(text) or text)
    with direction(right_to_left=False):
        lay_out("Loi 31-08", STYLE)
    assert asked == []
    lay_out("القانون 31-08", STYLE)
    assert asked == ["القانون 31-08"]


def test_what_was_done_before_is_given_back():
    before = prepare_texts(isolated)
    assert prepare_texts(before) is isolated
