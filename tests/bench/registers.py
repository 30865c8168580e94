"""The same register made by us and by others, for `tests.bench.print`."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path

from tests.standards.hard_lines import COLUMNS, SUBJECTS, register_rows

SHARES = (1, 3.6, 2, 3.4, 5, 2, 3, 4.2)
PAGE = (841.89, 595.28)
MARGIN, SIZE, LEADING, PADDING = 30.0, 8.0, 11.0, 4.0


def font_file(weight: str = "Regular") -> str:
    """The file of the typeface all of them use."""
    name = f"IBMPlexSansArabic-{weight}.ttf"
    return str(files("fontpkg_ibm_plex_sans_arabic").joinpath("files", name))


@cache
def rows_of(count: int) -> list[list[str]]:
    """Numbers and references of their own in each row; names, towns and notes that come again."""
    rows = register_rows(count)
    return [[*row[:-1], SUBJECTS[number % 5]] for number, row in enumerate(rows)]


def plain_rows(count: int) -> list[list[str]]:
    """The rows without isolates, for makers that do not know them."""
    return [[cell.strip("\u2066\u2069") for cell in row] for row in rows_of(count)]


def ours(
    count: int, file: str, *, tagged: bool = True, rows: Sequence[list[str]] | None = None
) -> None:
    """Our own engine."""
    from desktop_app.typeset import (
        A4_LANDSCAPE,
        Align,
        Column,
        Document,
        Look,
        Margins,
        Page,
        Style,
        Table,
        Template,
        build,
        mm,
    )

    style = Style(SIZE, LEADING)
    look = Look(style=style, head_style=style.bold())
    columns = [Column(head, share=share) for head, share in zip(COLUMNS, SHARES, strict=True)]

    def foot(page: Page) -> None:
        text = f"صفحة {page.number} من {page.total}"
        page.line(PAGE[0] / 2, PAGE[1] - 18, text, style, Align.CENTRE)

    template = Template(Margins(10 * mm, 15 * mm, 12 * mm, 7 * mm), A4_LANDSCAPE, foot)
    with Document(Path(file), title="سجل", size=A4_LANDSCAPE, tagged=tagged) as document:
        build(document, [Table(columns, rows or rows_of(count), look=look)], template)


def untagged(count: int, file: str) -> None:
    """Our own engine without the tags of PDF/A-2a and PDF/UA."""
    ours(count, file, tagged=False)


def remarked(count: int, file: str) -> None:
    """Our own engine, each row with a remark of its own that mixes Arabic and a reference."""
    ours(count, file, rows=list(register_rows(count)))


def qt(rows: int, file: str) -> None:
    """Qt: each cell a QTextLayout drawn by QPainter on a QPdfWriter."""
    from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
    from PySide6.QtGui import (
        QFont,
        QFontDatabase,
        QGuiApplication,
        QPageLayout,
        QPageSize,
        QPainter,
        QPdfWriter,
        QTextLayout,
        QTextOption,
    )

    application = QGuiApplication.instance() or QGuiApplication([])
    family = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(font_file()))[0]
    writer = QPdfWriter(file)
    writer.setResolution(72)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    font = QFont(family)
    font.setPixelSize(int(SIZE))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    width = PAGE[0] - 2 * MARGIN
    widths = [share * width / sum(SHARES) for share in SHARES]

    def laid_out(text: str, room: float) -> tuple[QTextLayout, float]:
        layout = QTextLayout(text, font)
        layout.setTextOption(option)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, y))
            y += LEADING
        layout.endLayout()
        return layout, y

    def set_row(cells: Sequence[str], y: float) -> float:
        made = [laid_out(cell, room - PADDING) for cell, room in zip(cells, widths, strict=True)]
        height = max(high for _, high in made) + PADDING
        if y + height > PAGE[1] - MARGIN:
            writer.newPage()
            y = MARGIN
        x = PAGE[0] - MARGIN
        for (layout, _), room in zip(made, widths, strict=True):
            x -= room
            layout.draw(painter, QPointF(x + PADDING / 2, y + PADDING / 2))
        painter.drawLine(QPointF(MARGIN, y + height), QPointF(PAGE[0] - MARGIN, y + height))
        return y + height

    y = set_row(COLUMNS, MARGIN)
    for row in rows_of(rows):
        y = set_row(row, y)
    painter.drawText(QRectF(0, PAGE[1] - 24, PAGE[0], 12), Qt.AlignmentFlag.AlignHCenter, "صفحة")
    painter.end()
    del application


def typst(rows: int, file: str) -> None:
    """typst, from its markup."""
    import typst as compiler

    def quoted(text: str) -> str:
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

    cells = ", ".join(quoted(cell) for row in [COLUMNS, *plain_rows(rows)] for cell in row)
    shares = ", ".join(f"{share}fr" for share in SHARES)
    source = (
        '#set page(paper: "a4", flipped: true, margin: 30pt)\n'
        '#set text(font: "IBM Plex Sans Arabic", size: 8pt, dir: rtl, lang: "ar")\n'
        f"#table(columns: ({shares}), stroke: 0.5pt, {cells})\n"
    )
    places = [str(Path(font_file()).parent)]
    Path(file).write_bytes(compiler.compile(source.encode(), font_paths=places))


def fpdf2(rows: int, file: str) -> None:
    """fpdf2 with its table and text shaping."""
    from fpdf import FPDF

    pdf = FPDF(orientation="landscape", unit="pt", format="A4")
    pdf.add_font("plex", "", font_file())
    pdf.add_font("plex", "B", font_file("Bold"))
    pdf.set_font("plex", size=SIZE)
    pdf.set_text_shaping(use_shaping_engine=True, direction="rtl", script="arab", language="ara")
    pdf.add_page()
    with pdf.table(
        col_widths=tuple(reversed(SHARES)), text_align="R", line_height=LEADING
    ) as table:
        for row in [list(COLUMNS), *plain_rows(rows)]:
            line = table.row()
            for cell in reversed(row):
                line.cell(cell)
    pdf.output(file)


def weasyprint(rows: int, file: str) -> None:
    """WeasyPrint, from HTML."""
    from weasyprint import HTML

    def cells(row: Sequence[str], tag: str) -> str:
        return "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in row)

    lines = "".join(f"<tr>{cells(row, 'td')}</tr>" for row in plain_rows(rows))
    style = (
        f"@font-face{{font-family:Plex;src:url(file://{font_file()})}}"
        "@page{size:A4 landscape;margin:30pt}table{border-collapse:collapse;width:100%}"
        "body{font:8pt Plex}td,th{border-bottom:.5pt solid}"
    )
    head = f"<thead><tr>{cells(COLUMNS, 'th')}</tr></thead>"
    HTML(
        string=f"<html dir=rtl lang=ar><style>{style}</style><table>{head}{lines}</table></html>"
    ).write_pdf(file)


# One page, and the check of what was made


def preload() -> None:
    """Load what a document needs, as the program does while the first page is looked at."""
    from desktop_app.reports import making

    making.read_in()


@cache
def page_content() -> tuple[str, list[str], list[list[str]], str]:
    """A page of the kind a summary is: a title, facts, a table and a paragraph."""
    facts = [f"{row[3]} · {row[5]} · {row[1]}" for row in register_rows(12)]
    table = [COLUMNS[:5], *(row[:5] for row in register_rows(12, 3))]
    return "ملخص ملف المستفيد", facts, table, " ".join(row[4] for row in register_rows(20))


def one_page(*, tagged: bool = True) -> bytes:
    """That page by our own engine."""
    from desktop_app.typeset import (
        Column,
        Document,
        Margins,
        Paragraph,
        Space,
        Style,
        Table,
        Template,
        build,
    )

    title, facts, (head, *rows), text = page_content()
    style = Style(9.5, 14)
    columns = [Column(name, share=share) for name, share in zip(head, SHARES, strict=False)]
    blocks = [
        Paragraph(title, Style(18, 26).bold(), role="H1"),
        *(Paragraph(fact, style) for fact in facts),
        Space(10),
        Table(columns, rows),
        Paragraph(text, style),
    ]
    target = BytesIO()
    with Document(target, title="ملخص", tagged=tagged) as document:
        build(document, blocks, Template(Margins()))
    return target.getvalue()


def qt_page() -> None:
    """The same page by Qt: each text a QTextLayout drawn by QPainter on a QPdfWriter."""
    from PySide6.QtCore import QBuffer, QIODevice, QPointF, Qt
    from PySide6.QtGui import (
        QFont,
        QFontDatabase,
        QGuiApplication,
        QPageSize,
        QPainter,
        QPdfWriter,
        QTextLayout,
        QTextOption,
    )

    application = QGuiApplication.instance() or QGuiApplication([])
    family = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(font_file()))[0]
    title, facts, table, text = page_content()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(72)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter(writer)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)

    def drawn(said: str, size: int, x: float, y: float, room: float) -> float:
        font = QFont(family)
        font.setPixelSize(size)
        layout = QTextLayout(said, font)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, height))
            height += size * 1.5
        layout.endLayout()
        layout.draw(painter, QPointF(x, y))
        return height

    width = 500.0
    y = drawn(title, 18, 0, 0, width)
    for fact in facts:
        y += drawn(fact, 9, 0, y, width)
    unit = width / sum(SHARES[:5])
    for row in table:
        x, high = width, 0.0
        for cell, share in zip(row, SHARES, strict=False):
            x -= share * unit
            high = max(high, drawn(cell, 9, x, y, share * unit))
        y += high
        painter.drawLine(QPointF(0, y), QPointF(width, y))
    drawn(text, 9, 0, y, width)
    painter.end()
    del application


def weasyprint_page() -> None:
    """The same page by WeasyPrint, from HTML."""
    from weasyprint import HTML

    title, facts, table, text = page_content()
    rows = "".join(
        f"<tr>{''.join(f'<td>{html.escape(cell)}</td>' for cell in row)}</tr>" for row in table
    )
    told = "".join(f"<p>{html.escape(fact)}</p>" for fact in facts)
    style = (
        f"@font-face{{font-family:Plex;src:url(file://{font_file()})}}"
        "@page{size:A4}table{border-collapse:collapse;width:100%}p{margin:0}"
        "body{font:9.5pt/14pt Plex}td{border-bottom:.5pt solid}"
    )
    HTML(
        string=f"<html dir=rtl lang=ar><style>{style}</style><h1>{title}</h1>{told}"
        f"<table>{rows}</table><p>{html.escape(text)}</p></html>"
    ).write_pdf()


def making_and_checking() -> Iterator[tuple[str, float, float]]:
    """Seconds of making a summary and a register, and of reading each back."""
    import tempfile

    from desktop_app.reports import self_check
    from desktop_app.reports.catalogue import Subject, document
    from tests import builders
    from tests.bench.__main__ import seconds
    from tests.documents import subjects

    with tempfile.TemporaryDirectory() as folder:
        desk = builders.office(Path(folder) / "office")
        found = subjects(desk)
        asked: list[tuple[Sequence[str], self_check.Meant]] = []
        check = self_check.faults

        def noted(data: bytes, meant: self_check.Meant) -> list[object]:
            asked.append((data, meant))
            return []

        for code, subject in (
            ("person_summary", Subject.FILE),
            ("requests_register", Subject.LIST),
        ):
            kind, about = document(code), found[subject]["long"]
            self_check.faults = noted
            making = seconds(lambda kind=kind, about=about: kind.make(desk, *about), 9)
            self_check.faults = check
            data, meant = asked[-1]
            yield code, making, seconds(lambda data=data, meant=meant: check(data, meant), 9)
        desk.close()
