"""Tables: columns from the right, wrapped cells, heads and totals over pages."""

from dataclasses import replace

import pytest

from desktop_app.typeset import (
    Align,
    Cell,
    Column,
    Look,
    Margins,
    Paragraph,
    Row,
    Space,
    Span,
    Style,
    Table,
    Template,
    build,
    mm,
)
from tests.typeset.reading import ink, lines, picture, printed, texts

STYLE = Style(10, 14)
LOOK = Look(STYLE, STYLE, padding_x=4, padding_y=2)
PAPER = Template(Margins(20, 20, 20, 20), (440, 240))


def ltr(text):
    return f"\u2066{text}\u2069"


def columns():
    return [Column("الرقم", width=60), Column("الاسم", share=1), Column("المبلغ", width=80)]


def rows(count):
    return [[str(1000 + n), f"مستفيد {n}", ltr(f"{n}.000,00")] for n in range(1, count + 1)]


def table(count, **options):
    return Table(columns(), rows(count), **{"look": LOOK, **options})


def flow(*blocks):
    return printed(lambda document: build(document, blocks, PAPER))


def test_columns_start_at_the_right():
    assert lines(flow(table(2))) == [
        "الرقم الاسم المبلغ",
        "1001 مستفيد 1 1.000,00",
        "1002 مستفيد 2 2.000,00",
    ]


def test_the_head_is_repeated_on_each_page():
    data = flow(table(30))
    assert len(texts(data)) == 3
    for text in texts(data):
        assert text.split()[:3] == ["الرقم", "الاسم", "المبلغ"]


def test_every_row_is_printed_once():
    read = "\n".join(texts(flow(table(40))))
    for number in range(1, 41):
        assert read.count(f"مستفيد {number} ") == 1


def test_the_head_stands_with_its_first_two_rows():
    filler = Paragraph("\n".join("س" * 11), STYLE)
    heading = Paragraph("عنوان", STYLE, keep_with_next=True)
    data = flow(filler, heading, Space(2, keep_with_next=True), table(5))
    assert "عنوان" not in texts(data)[0]
    assert "عنوان" in texts(data)[1]
    assert "مستفيد 2" in texts(data)[1]


def test_a_total_stands_with_the_last_row():
    for count in range(3, 30):
        data = flow(table(count, total=["", "المجموع", ltr("9,00")]))
        last = texts(data)[-1]
        assert "المجموع" in last
        assert f"مستفيد {count} " in last


def test_rows_are_carried_from_page_to_page():
    data = flow(
        table(
            30,
            carry_in=lambda n: ["", f"المنقول من {n}", ""],
            carry_out=lambda n: ["", f"المنقول إلى {n}", ""],
            total=["", "المجموع", ""],
        )
    )
    first, second, *_, last = texts(data)
    carried = int(first.split("المنقول إلى ")[1].split()[0])
    assert f"مستفيد {carried} " in first
    assert f"مستفيد {carried + 1} " not in first
    assert "المنقول من" not in first
    assert f"المنقول من {carried}" in " ".join(second.split())
    assert "المنقول إلى" not in last
    assert "المجموع" in last


def test_nothing_is_carried_when_all_fits():
    data = flow(table(3, carry_in=lambda n: ["من"], carry_out=lambda n: ["إلى"]))
    assert "إلى" not in texts(data)[0]


def test_pages_never_overflow():
    for count in (9, 10, 11, 12, 24, 25):
        data = flow(table(count, total=["", "المجموع", ""], carry_out=lambda n: ["", "نقل", ""]))
        for number in range(len(texts(data))):
            assert ink(data, number)[3] <= 221


def test_a_row_is_as_high_as_its_longest_cell():
    long = "نص طويل جدا يحتاج إلى عدة أسطر في خانة ضيقة من هذا الجدول"
    one = Table([Column(width=90), Column(width=90)], [["قصير", long]], LOOK)
    lines_needed = (one.height(400) - 4) / 14
    assert lines_needed >= 3
    assert lines_needed == int(lines_needed)


def test_a_note_stands_under_its_cell():
    one = Table(columns(), [[Cell(ltr("12"), ltr("03/11/2026")), "اسم", "—"]], LOOK)
    assert one.height(400) == Table(columns(), rows(1), LOOK).height(400) + 14
    assert "03/11/2026" in lines(flow(one))[2]


def test_cells_can_hold_spans_and_span_columns():
    data = flow(
        Table(columns(), [[Cell([Span("المجموع ", STYLE.bold()), "العام"], span=2), "5,00"]], LOOK)
    )
    assert lines(data)[1] == "المجموع العام 5,00"


def test_the_cell_of_a_joined_total_starts_at_the_right():
    centred = [Column("أ", width=60, align=Align.CENTRE), Column("ب", share=1)]
    data = flow(Table(centred, [[Cell("مجموع", span=2)]], replace(LOOK, thin=0.01)))
    box = picture(data).crop((370, 42, 420, 56)).point(lambda v: 255 if v < 128 else 0).getbbox()
    assert box is not None


def test_amounts_are_flush_at_the_right():
    amounts = [[ltr("1,00")], [ltr("1.250.000,00")]]
    look = replace(LOOK, strong=0.0, thin=0.0, head_fill=None, closed=False)
    data = flow(Table([Column(width=120)], amounts, look))
    grey = picture(data).point(lambda value: 255 if value < 140 else 0)
    rights = [grey.crop((0, y, 440, y + 16)).getbbox()[2] for y in (22, 40)]
    assert abs(rights[0] - rights[1]) <= 1


def test_a_column_without_width_is_as_wide_as_its_content():
    fitted = Table([Column("رأس"), Column("ب", share=1)], [["محتوى أطول من الرأس", "ب"]], LOOK)
    data = flow(fitted)
    assert len(lines(data)) == 2
    assert fitted.height(400) == 18 + 18


def test_columns_wider_than_the_page_are_refused():
    with pytest.raises(ValueError, match="wider"):
        Table([Column(width=500)], [["أ"]], LOOK).height(400)


def test_an_empty_table_says_so():
    assert lines(flow(table(0, empty="لا توجد طلبات"))) == ["الرقم الاسم المبلغ", "لا توجد طلبات"]


def test_an_empty_table_without_words_is_its_head():
    assert lines(flow(table(0))) == ["الرقم الاسم المبلغ"]


def test_empty_cells():
    data = flow(Table(columns(), [["", "", ""], ["1001", "", ltr("")]], LOOK))
    assert lines(data)[1:] == ["1001"]


def test_common_heads():
    grouped = [
        Column("الصفة", share=1),
        Column("العدد", width=60, group="المسجلون"),
        Column("الحصة", width=60, group="المسجلون"),
    ]
    data = flow(Table(grouped, [["متقاعد", "1.120", "17,9"]], LOOK))
    assert "المسجلون" in lines(data)[0]
    assert lines(data)[1:] == ["الصفة العدد الحصة", "متقاعد 1.120 17,9"]


def test_zebra_tints_every_second_row():
    look = replace(LOOK, zebra="#808080")
    tinted = picture(flow(Table(columns(), [["", "", ""]] * 4, look)))
    row = [tinted.getpixel((200, 38 + 9 + 18 * number)) for number in range(4)]
    assert [value < 200 for value in row] == [False, True, False, True]


def test_a_row_can_have_its_tint_and_a_cell_its_drawing():
    found = []
    cell = Cell(paint=lambda page, box: found.append(box), height=20)
    flow(Table(columns(), [Row(["", cell, ""], fill="#808080", strong_rule=True)], LOOK))
    assert found[0].width == pytest.approx(400 - 60 - 80 - 8)
    assert found[0].height == 20


def test_hairlines_for_handwriting_stop_at_joined_cells():
    look = replace(LOOK, uprights=True, thin=1.5, thin_colour="#000000", head_fill=None)
    joined = picture(flow(Table(columns(), [["", "", ""], [Cell("", span=2), ""]], look)))
    x = 420 - 60
    column = [min(joined.getpixel((x + d, y)) for d in (-1, 0, 1)) < 128 for y in (48, 66)]
    assert column == [True, False]


def test_a_row_higher_than_a_page_is_cut_into_parts():
    words = " ".join(f"كلمة{n}" for n in range(900))
    data = printed(
        lambda document: build(
            document,
            [Table([Column("أ", width=40 * mm), Column("ب", share=1)], [["1", words]], LOOK)],
            Template(Margins(20, 20, 20, 20), (300, 400)),
        )
    )
    read = " ".join(texts(data)).split()
    assert [word for word in read if word.startswith("كلمة")] == words.split()
    assert all(ink(data, number)[3] <= 381 for number in range(len(texts(data))))


def test_an_endless_register_is_read_row_by_row():
    class Register:
        """A sequence that makes its rows when they are asked for."""

        def __len__(self):
            return 1000

        def __getitem__(self, index):
            if index >= 1000:
                raise IndexError(index)
            return [str(index + 1), f"مستفيد {index + 1}", ltr("1,00")]

    data = flow(Table(columns(), Register(), LOOK))
    assert "مستفيد 1000 " in texts(data)[-1]


def test_one_table_can_be_printed_in_two_documents():
    one = table(3)
    first = printed(lambda document: build(document, [one], PAPER))

    def with_other_text(document):
        build(document, [Paragraph("نص آخر يسبق الجدول ABC", STYLE), one], PAPER)

    second = printed(with_other_text)
    assert lines(first) == lines(second)[1:]
