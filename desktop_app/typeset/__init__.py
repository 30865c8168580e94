"""Arabic and Latin text on PDF pages: direction, shapes, fonts, pages, flow and tables."""

from desktop_app.typeset.cells import Cell, CellLike, Column, Look, Row, RowLike
from desktop_app.typeset.flow import (
    Block,
    Columns,
    Drawing,
    KeepTogether,
    PageBreak,
    Paragraph,
    Rule,
    Space,
    Template,
    build,
    stack,
)
from desktop_app.typeset.fonts import AMIRI, BOLD, MEDIUM, PLEX, REGULAR, load_faces
from desktop_app.typeset.page import A4, A4_LANDSCAPE, Box, Document, Margins, Page
from desktop_app.typeset.seals import UnreadableFileError, fingerprint_of, seal_of
from desktop_app.typeset.style import (
    BLACK,
    GREY,
    Align,
    RichText,
    Span,
    Style,
    direction,
    mm,
    prepare_texts,
)
from desktop_app.typeset.table import Table
from desktop_app.typeset.text import Layout, Line, height_of, lay_out, measure
from desktop_app.typeset.writing import MissingGlyph

__all__ = [
    "A4",
    "A4_LANDSCAPE",
    "AMIRI",
    "BLACK",
    "BOLD",
    "GREY",
    "MEDIUM",
    "PLEX",
    "REGULAR",
    "Align",
    "Block",
    "Box",
    "Cell",
    "CellLike",
    "Column",
    "Columns",
    "Document",
    "Drawing",
    "KeepTogether",
    "Layout",
    "Line",
    "Look",
    "Margins",
    "MissingGlyph",
    "Page",
    "PageBreak",
    "Paragraph",
    "RichText",
    "Row",
    "RowLike",
    "Rule",
    "Space",
    "Span",
    "Style",
    "Table",
    "Template",
    "UnreadableFileError",
    "build",
    "direction",
    "fingerprint_of",
    "height_of",
    "lay_out",
    "load_faces",
    "measure",
    "mm",
    "prepare_texts",
    "seal_of",
    "stack",
]
