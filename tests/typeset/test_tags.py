"""The structure of a document: what a reader who does not see its pages is told."""

import io
from collections import Counter

import pikepdf
import pytest

from desktop_app.typeset import (
    A4,
    Box,
    Cell,
    Column,
    Drawing,
    Margins,
    Paragraph,
    Row,
    Style,
    Table,
    Template,
    build,
    mm,
)
from tests.typeset.reading import page_of, printed

STYLE = Style(11, 16)
TEMPLATE = Template(Margins(), A4)


def flow(*blocks, template=TEMPLATE, **options):
    return printed(lambda document: build(document, blocks, template), **options)


def tree(data):
    """The elements below the document as (role, kids), content as (page, number)."""
    pdf = pikepdf.open(io.BytesIO(data))
    pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}

    def read(element):
        home = element.get("/Pg")
        kids = element.get("/K", pikepdf.Array())
        if not isinstance(kids, pikepdf.Array):
            kids = [kids]
        return str(element.S), [read_kid(kid, home) for kid in kids]

    def read_kid(kid, home):
        if isinstance(kid, int):
            return pages[home.objgen], kid
        if kid.get("/Type") == "/MCR":
            return pages[kid.Pg.objgen], int(kid.MCID)
        if kid.get("/Type") == "/OBJR":
            return str(kid.Obj.Subtype)
        return read(kid)

    document = pdf.Root.StructTreeRoot.K
    assert document.S == "/Document"
    return read(document)[1]


def test_blocks_stand_in_reading_order():
    data = flow(
        Paragraph("ملخص الملف", STYLE, role="H1"),
        Paragraph("نص أول", STYLE),
        Drawing(20, lambda page, box: page.fill(box, "#0C4A3E"), alt="شريط أخضر"),
    )
    assert tree(data) == [
        ("/H1", [(0, 0)]),
        ("/P", [(0, 1)]),
        ("/Figure", [(0, 2)]),
    ]


def test_a_figure_says_what_is_to_be_seen_and_where():
    data = flow(Drawing(20, lambda page, box: page.fill(box, "#0C4A3E"), alt="شريط أخضر"))
    pdf = pikepdf.open(io.BytesIO(data))
    figure = pdf.Root.StructTreeRoot.K.K[0]
    assert str(figure.Alt) == "شريط أخضر"
    left, bottom, right, top = (float(edge) for edge in figure.A.BBox)
    assert right - left == pytest.approx(175 * mm, abs=0.1)
    assert top - bottom == pytest.approx(20, abs=0.1)


def test_a_table_has_heads_cells_and_spans():
    data = flow(
        Table(
            [
                Column("الاسم", share=1, group="الشخص"),
                Column("السن", share=1, group="الشخص"),
                Column("المبلغ", share=1),
            ],
            [["أ", "12", "1,00"], [Cell("لا شيء", span=2)], Row(["", "ب"])],
        )
    )
    ((role, rows),) = tree(data)
    assert role == "/Table"
    assert [[cell for cell, _ in row] for _, row in rows] == [
        ["/TH", "/TH"],
        ["/TH", "/TH", "/TH"],
        ["/TD", "/TD", "/TD"],
        ["/TD", "/TD"],
        ["/TD", "/TD", "/TD"],
    ]
    pdf = pikepdf.open(io.BytesIO(data))
    spans = [
        [int(cell.get("/A", {}).get("/ColSpan", 1)) for cell in row.K]
        for row in pdf.Root.StructTreeRoot.K.K[0].K
    ]
    assert [sum(row) for row in spans] == [3, 3, 3, 3, 3]


def test_a_table_over_pages_is_one_and_its_head_is_read_once():
    data = flow(Table([Column("الرقم", share=1)], [[str(number)] for number in range(200)]))
    ((role, rows),) = tree(data)
    assert role == "/Table"
    assert Counter(cell for _, row in rows for cell, _ in row) == {"/TH": 1, "/TD": 200}
    pages = {page for _, row in rows for _, content in row for page, _ in content}
    assert len(pages) > 2


def test_a_paragraph_over_pages_is_one():
    data = flow(Paragraph("كلمة " * 2000, STYLE))
    ((role, content),) = tree(data)
    assert role == "/P"
    assert len({page for page, _ in content}) > 1


def test_every_piece_of_content_is_found_from_its_page():
    data = flow(
        Paragraph("عنوان", STYLE, role="H1"),
        Table([Column("الرقم", share=1)], [[str(number)] for number in range(100)]),
    )
    pdf = pikepdf.open(io.BytesIO(data))
    lists = dict(zip(*[iter(pdf.Root.StructTreeRoot.ParentTree.Nums)] * 2, strict=True))
    for number, page in enumerate(pdf.pages):
        assert page.StructParents == number
        owners = lists[number]
        marked = [
            operands[1].MCID
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) == "BDC"
        ]
        assert sorted(marked) == list(range(len(owners)))
        assert all(owner.Type == "/StructElem" if "/Type" in owner else True for owner in owners)


def test_what_a_template_paints_is_decoration():
    template = Template(Margins(), A4, lambda page: page.line(200, 800, "صفحة", STYLE))
    assert tree(flow(Paragraph("نص", STYLE), template=template)) == [("/P", [(0, 0)])]


def test_nothing_is_left_outside_of_tags_and_decoration():
    data = flow(Paragraph("نص", STYLE), Table([Column("الرقم", share=1)], [["1"]]))
    depth = 0
    pdf = pikepdf.open(io.BytesIO(data))
    for _, operator in pikepdf.parse_content_stream(pdf.pages[0]):
        depth += str(operator) in {"BDC", "BMC"}
        depth -= str(operator) == "EMC"
        if str(operator) in {"TJ", "f", "S", "Do"}:
            assert depth == 1


def test_a_link_is_read_with_its_text():
    def draw(page):
        box = Box(100, 100, 200, 16)
        with page.tag("P"), page.tag("Link"):
            page.text(box, "contact@example.ma", STYLE, right_to_left=False)
            page.link(box, "mailto:contact@example.ma", "مراسلة المصلحة")

    data = page_of(draw)
    pdf = pikepdf.open(io.BytesIO(data))
    (note,) = pdf.pages[0].Annots
    assert str(note.A.URI) == "mailto:contact@example.ma"
    assert str(note.Contents) == "مراسلة المصلحة"
    assert note.StructParent == 1
    ((_, kids),) = tree(data)
    assert kids == [("/Link", [(0, 0), "/Link"])]


def test_headings_become_bookmarks():
    data = flow(
        Paragraph("ملخص", STYLE, role="H1"),
        Paragraph("الأسرة", STYLE, role="H2"),
        Paragraph("الطلبات", STYLE, role="H2"),
    )
    with pikepdf.open(io.BytesIO(data)).open_outline() as outline:
        (top,) = outline.root
        assert top.title == "ملخص"
        assert [below.title for below in top.children] == ["الأسرة", "الطلبات"]


def test_a_heading_without_a_higher_one_is_a_bookmark_too():
    data = flow(Paragraph("الأسرة", STYLE, role="H2"))
    with pikepdf.open(io.BytesIO(data)).open_outline() as outline:
        assert [one.title for one in outline.root] == ["الأسرة"]


def test_a_document_can_do_without_tags():
    data = flow(Paragraph("نص", STYLE), tagged=False)
    pdf = pikepdf.open(io.BytesIO(data))
    assert "/StructTreeRoot" not in pdf.Root
    assert b"BDC" not in pdf.pages[0].Contents.read_bytes()


def test_a_left_to_right_document_has_its_columns_from_the_left():
    table = Table([Column("Nom", share=1), Column("Montant", share=1)], [["Dupont", "12,00"]])
    data = flow(table, right_to_left=False, lang="fr-MA")
    pdf = pikepdf.open(io.BytesIO(data))
    assert str(pdf.Root.Lang) == "fr-MA"
    assert "/Direction" not in pdf.Root.ViewerPreferences
    moves = [
        float(operands[4])
        for operands, operator in pikepdf.parse_content_stream(pdf.pages[0])
        if str(operator) == "Tm"
    ]
    assert moves[0] < moves[1]
    assert moves[2] < moves[3]
