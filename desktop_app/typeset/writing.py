"""Writing: from laid-out lines to the operators of a PDF page, and the fonts they need."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from reportlab.pdfbase import pdfdoc

from desktop_app.typeset.chunks import Chunk, chunks, marked, turned
from desktop_app.typeset.embedding import EmbeddedFont
from desktop_app.typeset.fonts import load_face, nearest_weight
from desktop_app.typeset.style import Align, Style
from desktop_app.typeset.text import Line


class MissingGlyph(NamedTuple):
    """Characters no glyph could show: a box stands in their place, here in that word and face."""

    characters: str
    word: str
    face: str


class FontSet:
    """The fonts one document uses; they are written into it when it ends."""

    def __init__(self, document: pdfdoc.PDFDocument) -> None:
        self._document = document
        self._fonts: dict[tuple[str, int], EmbeddedFont] = {}
        self._font_of: dict[Style, EmbeddedFont] = {}
        self._looks: dict[Style, str] = {}

    def font(self, style: Style) -> EmbeddedFont:
        """The embedded font of a style, made at its first use."""
        font = self._font_of.get(style)
        if font is None:
            key = (style.family, nearest_weight(style.family, style.weight))
            font = self._font_of[style] = self._fonts.get(key) or self._embed(key)
        return font

    def _embed(self, key: tuple[str, int]) -> EmbeddedFont:
        font = self._fonts[key] = EmbeddedFont(load_face(*key), f"T{len(self._fonts) + 1}")
        return font

    def finish(self) -> Iterator[bytes]:
        """Write the fonts into the file; gives the parts that decide what is read and seen."""
        for font in self._fonts.values():
            yield from font.write(self._document)

    @property
    def missing(self) -> list[MissingGlyph]:
        """What could not be shown until now."""
        return [
            MissingGlyph(characters, word, font.face.postscript_name)
            for font in self._fonts.values()
            for characters, word in font.missing.items()
        ]

    def operators(self, line: Line, stretch: float = 0.0) -> str:
        """The operators that show a line from the pen on; each free space grows by `stretch`."""
        found = chunks(line, stretch)
        if len(found) == 1:
            shown, _ = self._pieces(line, found[0], stretch, None)
            return marked(found[0].turned, " ".join(shown))
        return self._chunks(line, found, stretch)

    def _chunks(self, line: Line, found: Sequence[Chunk], stretch: float) -> str:
        """The chunks of a line in the order of reading, each moved to its place."""
        written: list[str] = []
        style: Style | None = None
        pen = 0.0
        for index in reversed(range(len(found))):
            chunk = found[index]
            shown, style = self._pieces(
                line,
                chunk,
                stretch,
                style,
                begins=bool(index and found[index - 1].turned),
                ends=index + 1 < len(found) and bool(found[index + 1].turned),
            )
            moved = f"{chunk.x - pen:.3f} 0 Td {' '.join(shown)}"
            written.append(marked(chunk.turned, moved))
            pen = chunk.x
        return " ".join(written)

    def _pieces(
        self,
        line: Line,
        chunk: Chunk,
        stretch: float,
        style: Style | None,
        *,
        begins: bool = False,
        ends: bool = False,
    ) -> tuple[list[str], Style | None]:
        """The pieces of a chunk, the style before given and the one after told.

        A mark keeps apart what turns from one direction to the other; also where the chunk
        `begins` or `ends` beside a reference.
        """
        shown: list[str] = []
        elements: list[str] = []
        pieces = chunk.pieces
        mixed = line.right_to_left and any(piece.right_to_left for piece in line.pieces)
        direction = pieces[0].right_to_left if chunk.turned or begins else line.right_to_left
        last = len(pieces) - 1
        for index, piece in enumerate(pieces):
            font = self.font(piece.style)
            if piece.style != style:
                shown += _shown(elements)
                shown.append(self._look(font, piece.style))
                elements, style = [], piece.style
            if (index == 0 and begins) or (
                mixed and piece.right_to_left != direction and not piece.space
            ):
                elements.append(f"<{font.mark_code}>")
                direction = piece.right_to_left
            if not piece.space:
                elements.append(font.encode(piece.text, piece.right_to_left))
            elif index == last and ends:
                elements.append(f"<{font.space_before_mark}>")
            else:
                elements.append(f"<{font.space(piece.text)}>")
            if stretch and piece.stretchable:
                elements.append(f"{-stretch * 1000 / piece.style.size:.0f}")
            if index == last and ends:
                elements.append(f"<{font.wide_mark if piece.space else font.mark_code}>")
        return shown + _shown(elements), style

    def figure_setter(self, style: Style) -> Callable[[str], str]:
        """What gives the operators that show a word of figures in a style."""
        font = self.font(style)
        look, encode = self._look(font, style), font.encode_figures
        return lambda word: marked(turned(word), f"{look} [{encode(word)}]TJ")

    def _look(self, font: EmbeddedFont, style: Style) -> str:
        """The operators that choose font, size and colour."""
        look = self._looks.get(style)
        if look is None:
            size = number(style.size)
            look = f"/{font.resource_name} {size} Tf {fill_colour(style.colour)}"
            self._looks[style] = look
        return look


def _shown(elements: list[str]) -> list[str]:
    return [f"[{''.join(elements)}]TJ"] if elements else []


def placed(line: Line, width: float, align: Align) -> tuple[float, float]:
    """Where a line starts in a column of `width`, from its left edge, and its stretch a space."""
    room = width - line.indent
    if align is Align.JUSTIFY and not line.last and line.stretchable:
        return (0.0 if line.right_to_left else line.indent), (room - line.width) / line.stretchable
    if align is Align.CENTRE:
        return (width - line.width) / 2, 0.0
    if (align is Align.END) == line.right_to_left:
        return (0.0 if line.right_to_left else line.indent), 0.0
    return width - line.width - (line.indent if line.right_to_left else 0.0), 0.0


def baseline(line: Line) -> float:
    """How far below the top of a line its baseline lies: its type stands in mid-leading."""
    styles = {piece.style for piece in line.pieces}
    style = max(styles, key=lambda look: (look.size, look.family)) if styles else line.style
    return baseline_of(style, line.leading)


@lru_cache(maxsize=256)
def baseline_of(style: Style, leading: float) -> float:
    """The same for a line of one style."""
    face = load_face(style.family, style.weight)
    height = (face.ascent - face.descent) * style.size / 1000
    return (leading - height) / 2 + face.ascent * style.size / 1000


def number(value: float) -> str:
    """A number as PDF writes it: no exponent, two decimals at most."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def numbers(*values: float) -> str:
    """Numbers one after the other."""
    return " ".join(number(value) for value in values)


@lru_cache(maxsize=256)
def _components(colour: str) -> tuple[float, float, float]:
    if len(colour) != 7 or colour[0] != "#":
        raise ValueError(f"a colour is written #RRGGBB: {colour!r}")
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return red, green, blue


def _colour(colour: str, grey_operator: str, rgb_operator: str) -> str:
    red, green, blue = _components(colour)
    if red == green == blue:
        return f"{number(red)} {grey_operator}"
    return f"{red:.3f} {green:.3f} {blue:.3f} {rgb_operator}"


def fill_colour(colour: str) -> str:
    """The operator that sets the colour of type and of filled shapes."""
    return _colour(colour, "g", "rg")


def stroke_colour(colour: str) -> str:
    """The operator that sets the colour of lines."""
    return _colour(colour, "G", "RG")
