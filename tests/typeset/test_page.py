"""Documents and what is drawn on their pages."""

import io
from datetime import UTC, datetime

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from desktop_app.typeset import (
    A4_LANDSCAPE,
    AMIRI,
    BOLD,
    Align,
    Box,
    Document,
    MissingGlyph,
    Span,
    Style,
    mm,
)
from tests.typeset.reading import ink, page_of, picture, printed, texts

STYLE = Style(11, 16)


def sample(page):
    page.text(page.frame, "ملخص ملف المستفيد TNG-004182 بتاريخ 20/11/2026", STYLE)
    page.line(
        300, 300, [Span("نص ", STYLE.bold()), Span("مزخرف", Style(14, 20, family=AMIRI))], STYLE
    )
    page.qr(50, 400, 20 * mm, "A-1")


def test_equal_input_gives_equal_bytes():
    assert page_of(sample) == page_of(sample)


def test_other_input_gives_other_bytes():
    assert page_of(sample) != page_of(lambda page: page.line(300, 300, "نص", STYLE))


def test_what_the_file_says_of_itself():
    data = printed(
        lambda document: sample(document.new_page()),
        author="مصلحة طنجة",
        subject="ملف",
        created=datetime(2026, 11, 20, 9, 42, tzinfo=UTC),
    )
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert str(pdf.docinfo.Title) == "وثيقة"
        assert str(pdf.docinfo.Author) == "مصلحة طنجة"
        assert str(pdf.docinfo.Subject) == "ملف"
        assert str(pdf.docinfo.CreationDate).startswith("D:20261120094200")
        assert str(pdf.Root.Lang) == "ar-MA"
        assert pdf.Root.ViewerPreferences.Direction == "/R2L"


def test_only_our_fonts_are_in_the_file_and_all_are_embedded():
    with pikepdf.open(io.BytesIO(page_of(sample))) as pdf:
        fonts = list(pdf.pages[0].Resources.Font.values())
        names = [str(font.BaseFont) for font in fonts]
        assert sorted(name.split("+")[1] for name in names) == [
            "Amiri-Regular",
            "IBMPlexSansArabic-Bold",
            "IBMPlexSansArabic-Regular",
        ]
        assert len({name.split("+")[0] for name in names}) == 3
        for font in fonts:
            assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor
            assert "/ToUnicode" in font


def test_page_streams_are_binary():
    with pikepdf.open(io.BytesIO(page_of(sample))) as pdf:
        assert pdf.pages[0].Contents.Filter == "/FlateDecode"


def test_a_missing_glyph_is_shown_and_reported():
    found = []

    def draw(document):
        document.new_page().line(300, 300, "اسم 字 هنا", STYLE)
        found.extend(document.missing)

    data = printed(draw)
    assert found == [MissingGlyph("字", "字", "IBMPlexSansArabic-Regular")]
    assert "字" in texts(data)[0]
    empty = page_of(lambda page: page.line(300, 300, "اسم  هنا", STYLE))
    assert picture(data).tobytes() != picture(empty).tobytes()


def test_a_complete_page_misses_nothing():
    found = []
    printed(lambda document: (sample(document.new_page()), found.extend(document.missing)))
    assert found == []


def test_a_document_without_pages_has_an_empty_one():
    assert len(pypdfium2.PdfDocument(printed(lambda document: None))) == 1


def test_nothing_is_written_when_an_error_leaves_the_block():
    target = io.BytesIO()
    with pytest.raises(ZeroDivisionError), Document(target, title="وثيقة"):
        raise ZeroDivisionError
    assert target.getvalue() == b""


def test_a_file_is_written_to_a_path(tmp_path):
    with Document(tmp_path / "وثيقة.pdf", title="وثيقة") as document:
        sample(document.new_page())
    assert len(pypdfium2.PdfDocument(tmp_path / "وثيقة.pdf")) == 1


def test_pages_can_have_another_paper():
    data = printed(lambda document: document.new_page(size=A4_LANDSCAPE))
    width, height = pypdfium2.PdfDocument(data)[0].get_size()
    assert width == pytest.approx(297 * mm, abs=0.1)
    assert height == pytest.approx(210 * mm, abs=0.1)


def test_empty_text_draws_nothing():
    data = page_of(lambda page: (page.line(300, 300, "", STYLE), page.text(page.frame, "", STYLE)))
    assert ink(data) is None


@pytest.mark.parametrize(
    ("align", "left", "right"),
    [(Align.START, None, 400), (Align.END, 100, None), (Align.CENTRE, None, None)],
)
def test_text_stands_where_it_is_aligned(align, left, right):
    box = Box(100, 200, 300, 50)
    data = page_of(lambda page: page.text(box, "ملخص ملف المستفيد", STYLE, align))
    found_left, top, found_right, bottom = ink(data)
    assert 200 <= top < bottom <= 216
    if right:
        assert abs(found_right - right) <= 2
    if left:
        assert abs(found_left - left) <= 2
    if align is Align.CENTRE:
        assert abs((found_left + found_right) / 2 - 250) <= 2


def test_a_line_ends_at_its_x_when_aligned_to_the_end():
    data = page_of(lambda page: page.line(100, 300, "نص", STYLE, Align.END))
    assert abs(ink(data)[0] - 100) <= 2


def test_shapes_stand_where_they_are_asked_for():
    box = Box(100, 200, 60, 40)
    shapes = [
        lambda page: page.fill(box, "#000000"),
        lambda page: page.fill(box, "#000000", radius=5),
        lambda page: page.border(box, 2),
        lambda page: page.border(box, 2, radius=6),
        lambda page: page.hatch(box, border=2),
        lambda page: page.polygon([(100, 240), (130, 200), (160, 240)]),
    ]
    for shape in shapes:
        found = ink(page_of(shape))
        for value, wanted in zip(found, (100, 200, 160, 240), strict=True):
            assert abs(value - wanted) <= 2


def test_lines():
    assert ink(page_of(lambda page: page.rule(50, 150, 80, 2)))[1] in (79, 80)
    assert ink(page_of(lambda page: page.upright(50, 80, 180, 2)))[3] in (180, 181)
    dashed = picture(page_of(lambda page: page.rule(50, 150, 80, 2, dash=(5, 5))))
    solid = picture(page_of(lambda page: page.rule(50, 150, 80, 2)))
    assert sum(dashed.tobytes()) > sum(solid.tobytes())
    assert min(picture(page_of(lambda page: page.dots(50, 150, 80))).tobytes()) < 255
    assert min(picture(page_of(lambda page: page.scissors(50, 80, 20))).tobytes()) < 255


def test_an_empty_bar_is_not_hatched():
    assert ink(page_of(lambda page: page.hatch(Box(100, 200, 0, 10)))) is None


def test_a_qr_code_fills_its_square():
    left, top, right, bottom = ink(page_of(lambda page: page.qr(100, 200, 60, "TNG-004182")))
    assert (abs(left - 100), abs(top - 200)) <= (1, 1)
    assert abs(right - 160) <= 1
    assert abs(bottom - 260) <= 1


def test_an_image_keeps_its_proportions(tmp_path):
    path = tmp_path / "emblem.png"
    Image.new("RGB", (200, 100), "black").save(path)
    left, top, right, bottom = ink(page_of(lambda page: page.image(Box(100, 200, 80, 80), path)))
    assert abs(right - left - 80) <= 1
    assert abs(bottom - top - 40) <= 1


def test_a_colour_is_six_hexadecimal_digits():
    with pytest.raises(ValueError, match="RRGGBB"):
        page_of(lambda page: page.fill(Box(0, 0, 1, 1), "green"))


def test_columns_of_a_box_come_from_the_right():
    boxes = Box(0, 0, 110, 10).columns([2, 1, 1], gutter=5)
    assert [box.right for box in boxes] == [110, 55, 25]
    assert [box.width for box in boxes] == [50, 25, 25]


def test_bold_is_heavier_than_regular():
    weights = [
        sum(picture(page_of(lambda page, w=w: page.line(300, 300, "المجموع", w))).tobytes())
        for w in (STYLE, Style(11, 16, BOLD))
    ]
    assert weights[1] < weights[0]
