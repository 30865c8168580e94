"""Blocks over pages: what is kept together, what is split, how pages are counted."""

from desktop_app.typeset import (
    Align,
    Box,
    Columns,
    Drawing,
    KeepTogether,
    Margins,
    PageBreak,
    Paragraph,
    Rule,
    Space,
    Style,
    Template,
    build,
    mm,
    stack,
)
from tests.typeset.reading import ink, lines, page_of, printed, texts

STYLE = Style(11, 16)
SMALL = Template(Margins(40, 40, 40, 40), (300, 240))  # 160 points high: ten lines


def flow(*blocks, template=SMALL, later=None):
    return printed(lambda document: build(document, blocks, template, later))


def paragraphs(count, **options):
    return [Paragraph(f"سطر {number}", STYLE, **options) for number in range(1, count + 1)]


def pages_with(data, word):
    return [number for number, text in enumerate(texts(data), start=1) if word in text]


def test_blocks_follow_one_another_over_pages():
    data = flow(*paragraphs(25))
    read = [line for text in texts(data) for line in text.splitlines()]
    assert [line.strip() for line in read] == [f"سطر {number}" for number in range(1, 26)]
    assert len(texts(data)) == 3


def test_every_page_knows_how_many_there_are():
    def foot(page):
        page.line(150, 230, f"صفحة {page.number} من {page.total}", STYLE, Align.CENTRE)

    data = flow(*paragraphs(25), template=Template(SMALL.margins, SMALL.size, foot))
    for number, text in enumerate(texts(data), start=1):
        assert f"صفحة {number} من 3" in " ".join(text.split())


def test_later_pages_can_have_another_template():
    later = Template(Margins(40, 40, 120, 40), (300, 240), lambda page: page.rule(0, 9, 9, 3))
    data = flow(*paragraphs(16), later=later)
    assert [len(text.splitlines()) for text in texts(data)] == [10, 5, 1]


def test_no_block_gives_one_page():
    assert len(texts(flow())) == 1


def test_a_heading_stays_with_what_follows():
    blocks = [*paragraphs(9), Paragraph("عنوان", STYLE, keep_with_next=True), *paragraphs(1)]
    data = flow(*blocks)
    assert pages_with(data, "عنوان") == [2]


def test_a_chain_of_kept_blocks_moves_as_one():
    heading = [
        Paragraph("عنوان", STYLE, keep_with_next=True),
        Space(4, keep_with_next=True),
    ]
    data = flow(*paragraphs(8), *heading, Drawing(20, lambda page, box: None))
    assert pages_with(data, "عنوان") == [2]


def test_a_last_heading_with_nothing_after_it_is_printed():
    assert pages_with(flow(Paragraph("عنوان", STYLE, keep_with_next=True)), "عنوان") == [1]


def test_space_vanishes_at_the_top_of_a_page():
    data = flow(Space(100), *paragraphs(10))
    assert len(texts(data)) == 1


def test_kept_blocks_move_to_the_next_page_together():
    data = flow(*paragraphs(8), KeepTogether([Paragraph("أولا\nثانيا\nثالثا", STYLE)]))
    assert pages_with(data, "أولا") == pages_with(data, "ثالثا") == [2]


def test_kept_blocks_higher_than_a_page_are_let_go():
    data = flow(Paragraph("قبل", STYLE), KeepTogether(paragraphs(25)))
    assert len(texts(data)) == 4
    assert pages_with(data, "سطر 25") == [4]


def test_kept_blocks_can_stand_at_the_bottom():
    block = KeepTogether([Drawing(20, lambda page, box: page.fill(box, "#000000"))], at_bottom=True)
    _, top, _, bottom = ink(flow(Paragraph(" ", STYLE), block))
    assert (top, bottom) == (180, 200)


def test_a_long_paragraph_is_split_between_lines():
    text = " ".join(f"كلمة{number}" for number in range(200))
    data = flow(*paragraphs(3), Paragraph(text, STYLE))
    assert len(texts(data)) > 2
    read = " ".join(" ".join(texts(data)).split())
    assert read.endswith(text)


def test_one_line_of_a_paragraph_is_never_alone():
    text = "\n".join(["الأول", "الثاني", "الثالث", "الرابع", "الخامس"])
    data = flow(*paragraphs(9), Paragraph(text, STYLE))
    assert [len(page.splitlines()) for page in texts(data)] == [9, 5]
    data = flow(*paragraphs(6), Paragraph(text, STYLE))
    assert [len(page.splitlines()) for page in texts(data)] == [9, 2]


def test_a_page_break_begins_a_page():
    data = flow(*paragraphs(1), PageBreak(), *paragraphs(2))
    assert [len(text.splitlines()) for text in texts(data)] == [1, 2]


def test_columns_stand_side_by_side_from_the_right():
    columns = Columns([[Paragraph("يمين", STYLE)], [Paragraph("يسار", STYLE)]], [1, 1], 10)
    assert columns.height(200) == 16
    assert lines(flow(columns)) == ["يمين يسار"]


def test_white_around_blocks_counts():
    paragraph = Paragraph("نص", STYLE, before=5, after=7)
    assert paragraph.height(200) == 16 + 12
    assert Rule(before=2, after=3).height(200) == 5
    assert abs(ink(flow(Rule(2, before=10)))[1] - 49) <= 1


def test_blocks_can_be_stacked_in_a_box_of_a_fixed_page():
    found = []

    def draw(page):
        found.append(stack(page, Box(50, 100, 200, 0), paragraphs(3)))

    assert lines(page_of(draw)) == ["سطر 1", "سطر 2", "سطر 3"]
    assert found == [148]


def test_a_drawing_gets_its_box():
    found = []
    flow(Drawing(30 * mm, lambda page, box: found.append(box)))
    assert found == [Box(40, 40, 220, 30 * mm)]
