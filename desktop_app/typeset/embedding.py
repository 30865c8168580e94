"""Embedding: the part of a face a document uses, written as a Type 0 font of that document.

Each code of the font stands for one picture *and* one character, so that a reader who copies or
searches gets the very text that was set:

- a cluster of several characters (lam-alef, a letter with its vowel marks) becomes one composite
  glyph for its first character and blank glyphs of real width for the others, because extractors
  reverse codes that stand for several characters and drop glyphs without width;
- beside a sign in a right-to-left word stands an empty glyph that carries U+200F, which keeps
  extractors from moving the sign to the wrong side; on the other side of a bracket another one
  carries U+200E, because pdfium (Chrome, Edge) mirrors the brackets it meets after Arabic letters.
"""

import hashlib
from collections.abc import Iterable
from typing import NamedTuple
from unicodedata import category, mirrored

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

from desktop_app.typeset.file import stream
from desktop_app.typeset.fonts import Face
from desktop_app.typeset.glyphs import NewGlyph, Part, with_glyphs
from desktop_app.typeset.shaping import (
    DRAWN_SIGNS,
    NOTDEF,
    Cluster,
    Drawn,
    Glyph,
    figures_of,
    shape,
)

LEFT_TO_RIGHT_MARK = "\u200e"
RIGHT_TO_LEFT_MARK = "\u200f"
REPLACEMENT = "\ufffd"
MEANINGLESS = frozenset({"Co", "Cn", "Cs"})
MAX_CODES = 0xFFFF
REMEMBERED_WORDS = 16384
NEEDLESS_TABLES = frozenset(
    {"GSUB", "GPOS", "GDEF", "BASE", "kern", "DSIG", "STAT", "MVAR", "meta", "gasp", "vhea", "vmtx"}
    | {"cmap", "name", "post", "OS/2"}
)


class Composite(NamedTuple):
    """A glyph we add to the font: parts of the file at their places, and its own width."""

    parts: tuple[Glyph, ...]
    advance: int


Picture = int | Composite | Drawn
NO_WIDTH = Composite((), 0)


class EmbeddedFont:
    """A face in one document: gives codes to words, and writes itself when the document ends."""

    def __init__(self, face: Face, resource_name: str) -> None:
        self.face = face
        self.resource_name = resource_name
        self.missing: dict[str, str] = {}
        self._codes: dict[tuple[Picture, str], str] = {}
        self._figures = figures_of(face)
        self._plain: dict[str, str] = {}
        self._words: dict[tuple[str, bool], str] = {}
        self.mark_code = self._code(NO_WIDTH, RIGHT_TO_LEFT_MARK)
        # Beside a reference the mark takes room from the space: poppler loses its way among words
        # without width.
        room = Composite((), round(face.space_width / 2))
        rest = Composite((), round(face.space_width) - room.advance)
        self.space_before_mark = self._code(rest, " ")
        self.wide_mark = self._code(room, RIGHT_TO_LEFT_MARK)

    def space(self, character: str) -> str:
        """The code of a space: an ordinary or a no-break one, both as wide as U+0020."""
        return self._code(self.face.space, character)

    def encode(self, text: str, right_to_left: bool) -> str:
        """The elements of a TJ array that show one word (no spaces, no controls)."""
        if not right_to_left and self._figures.width(text) is not None:
            return self.encode_figures(text)
        key = (text, right_to_left)
        elements = self._words.get(key)
        if elements is None:
            if len(self._words) >= REMEMBERED_WORDS:
                self._words.clear()
            elements = self._words[key] = self._encode(text, right_to_left)
        return elements

    def encode_figures(self, word: str) -> str:
        """The same for a word that `Figures` has measured: its characters one by one."""
        try:
            return f"<{''.join([self._plain[character] for character in word])}>"
        except KeyError:
            for character in word:
                ((picture, _),) = self._pictures(self._figures.alone(character), False)
                self._plain[character] = self._code(picture, character)
            return f"<{''.join([self._plain[character] for character in word])}>"

    def _encode(self, text: str, right_to_left: bool) -> str:
        word = shape(self.face, text, right_to_left)
        for characters in word.missing:
            self.missing.setdefault(characters, text)
        return self._encode_clusters(word.clusters, right_to_left)

    def _encode_clusters(self, clusters: Iterable[Cluster], right_to_left: bool) -> str:
        elements: list[str] = []
        codes: list[str] = []
        for cluster in clusters:
            sign = right_to_left and len(cluster.text) == 1 and not cluster.text.isalpha()
            if sign:
                codes.append(self.mark_code)
            pictures = self._pictures(cluster, right_to_left)
            codes += [self._code(picture, character) for picture, character in pictures]
            if sign and mirrored(cluster.text):
                codes.append(self._code(NO_WIDTH, LEFT_TO_RIGHT_MARK))
            width = sum(self._width(picture) for picture, _ in pictures)
            correction = round(width - cluster.advance)
            if correction:
                elements.append(f"<{''.join(codes)}>{correction}")
                codes = []
        if codes:
            elements.append(f"<{''.join(codes)}>")
        return "".join(elements)

    def _pictures(self, cluster: Cluster, right_to_left: bool) -> list[tuple[Picture, str]]:
        """The glyphs that show a cluster, from left to right, each with its character."""
        if isinstance(cluster.glyphs, Drawn):
            return [(cluster.glyphs, cluster.text)]
        if len(cluster.text) > 1:
            return _shared_out(cluster.glyphs, cluster, right_to_left)
        if len(cluster.glyphs) == 1 and cluster.glyphs[0][1:] == (0, 0):
            return [(cluster.glyphs[0].number, cluster.text)]
        # A letter drawn wholly under its neighbour moves the pen back; no glyph of a file may.
        return [(Composite(cluster.glyphs, max(0, round(cluster.advance))), cluster.text)]

    def _width(self, picture: Picture) -> float:
        if isinstance(picture, Composite):
            return picture.advance
        if isinstance(picture, Drawn):
            return DRAWN_SIGNS[picture.character].advance
        return self.face.advance(picture)

    def _code(self, picture: Picture, character: str) -> str:
        key = (picture, character)
        code = self._codes.get(key)
        if code is None:
            number = len(self._codes) + 1
            if number > MAX_CODES:
                raise OverflowError("a document cannot hold more than 65535 different glyphs")
            code = self._codes[key] = f"{number:04X}"
        return code

    def write(self, document: pdfdoc.PDFDocument) -> tuple[bytes, bytes, bytes]:
        """Write the font into the file, once, when the document ends.

        Gives what decides how its codes are seen and read: the font program, the glyph of each
        code, and the character of each code.
        """
        pictures = [picture for picture, _ in self._codes]
        characters = [character for _, character in self._codes]
        data, glyph_of = _font_program(self.face, pictures)
        base = f"{_subset_tag(data, self.resource_name)}+{self.face.postscript_name}"
        widths = [round(self._width(picture)) for picture in pictures]
        to_glyph = b"".join(
            [b"\0\0", *(glyph_of[picture].to_bytes(2, "big") for picture in pictures)]
        )
        to_unicode = _to_unicode(characters)
        name = self.resource_name

        def refer(
            value: pdfdoc.PDFStream | pdfdoc.PDFDictionary, kind: str
        ) -> pdfdoc.PDFObjectReference:
            return document.Reference(value, f"{kind}:{name}")

        descendant = _descendant(
            base,
            widths,
            refer(_descriptor(self.face, base, refer(stream(data, Length1=len(data)), "ff")), "fd"),
            refer(stream(to_glyph), "c2g"),
        )
        font = {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": f"/{base}",
            "Encoding": "/Identity-H",
            "DescendantFonts": pdfdoc.PDFArray([refer(descendant, "cid")]),
            "ToUnicode": refer(stream(to_unicode), "tu"),
        }
        fonts = document.idToObject["BasicFonts"].dict
        fonts[name] = document.Reference(pdfdoc.PDFDictionary(font), name)
        return data, to_glyph, to_unicode


def _shared_out(
    glyphs: tuple[Glyph, ...], cluster: Cluster, right_to_left: bool
) -> list[tuple[Picture, str]]:
    """One composite for the first character and a blank of equal width for each other one."""
    first, others = cluster.text[0], cluster.text[1:]
    share = round(cluster.advance / len(cluster.text))
    blanks = share * len(others)
    moved = tuple(
        Glyph(glyph.number, glyph.x - (blanks if right_to_left else 0), glyph.y) for glyph in glyphs
    )
    main: tuple[Picture, str] = (Composite(moved, max(0, round(cluster.advance) - blanks)), first)
    rest: list[tuple[Picture, str]] = [(Composite((), share), other) for other in others]
    return [*reversed(rest), main] if right_to_left else [main, *rest]


def _font_program(face: Face, pictures: Iterable[Picture]) -> tuple[bytes, dict[Picture, int]]:
    """A TrueType file with the pictures, and the glyph number of each of them in it."""
    wanted = list(dict.fromkeys(pictures))
    data, number_of = _subset(face, _glyphs_of_file(wanted))
    glyph_of: dict[Picture, int] = {
        picture: number_of[picture] for picture in wanted if isinstance(picture, int)
    }
    added: list[Composite | Drawn] = [one for one in wanted if not isinstance(one, int)]
    drawn = [_new_glyph(picture, face.scale, number_of) for picture in added]
    count = len(number_of)
    glyph_of.update((picture, count + index) for index, picture in enumerate(added))
    return with_glyphs(data, drawn), glyph_of


def _glyphs_of_file(pictures: Iterable[Picture]) -> set[int]:
    glyphs = {NOTDEF}
    for picture in pictures:
        if isinstance(picture, int):
            glyphs.add(picture)
        elif isinstance(picture, Composite):
            glyphs.update(part.number for part in picture.parts)
    return glyphs


def _subset(face: Face, glyphs: set[int]) -> tuple[bytes, dict[int, int]]:
    """HarfBuzz's subset of the file: its bytes, and the new number of each old glyph."""
    wish = hb.SubsetInput()
    wish.sets(hb.SubsetInputSets.GLYPH_INDEX).update(glyphs)
    wish.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    dropped = wish.sets(hb.SubsetInputSets.DROP_TABLE_TAG)
    for tag in NEEDLESS_TABLES:
        dropped.add(int.from_bytes(tag.encode("ascii"), "big"))
    plan = hb.SubsetPlan(face.hb_face, wish)
    return bytes(plan.execute().blob.data), dict(plan.old_to_new_glyph_mapping)


def _new_glyph(picture: Composite | Drawn, scale: float, number_of: dict[int, int]) -> NewGlyph:
    """A composite or a drawn sign, in the units of the file."""
    if isinstance(picture, Drawn):
        outline = DRAWN_SIGNS[picture.character]
        polygons = [
            [(round(x / scale), round(y / scale)) for x, y in polygon]
            for polygon in outline.polygons
        ]
        return NewGlyph(round(outline.advance / scale), polygons=polygons)
    parts = [
        Part(number_of[part.number], round(part.x / scale), round(part.y / scale))
        for part in picture.parts
    ]
    return NewGlyph(round(picture.advance / scale), parts)


def _subset_tag(data: bytes, resource_name: str) -> str:
    """Six letters that differ for each font of a document and stay the same for equal input."""
    digest = hashlib.sha256(data + resource_name.encode("ascii")).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _descriptor(face: Face, base: str, program: pdfdoc.PDFObjectReference) -> pdfdoc.PDFDictionary:
    entries = {
        "Type": "/FontDescriptor",
        "FontName": f"/{base}",
        "Flags": 4,
        "FontBBox": pdfdoc.PDFArray(list(face.box)),
        "ItalicAngle": 0,
        "Ascent": round(face.ascent),
        "Descent": round(face.descent),
        "CapHeight": round(face.cap_height),
        "StemV": 80,
        "FontFile2": program,
    }
    return pdfdoc.PDFDictionary(entries)


def _descendant(
    base: str,
    widths: list[int],
    descriptor: pdfdoc.PDFObjectReference,
    to_glyph: pdfdoc.PDFObjectReference,
) -> pdfdoc.PDFDictionary:
    system = {
        "Registry": pdfdoc.PDFString("Adobe"),
        "Ordering": pdfdoc.PDFString("Identity"),
        "Supplement": 0,
    }
    entries = {
        "Type": "/Font",
        "Subtype": "/CIDFontType2",
        "BaseFont": f"/{base}",
        "CIDSystemInfo": pdfdoc.PDFDictionary(system),
        "FontDescriptor": descriptor,
        "DW": 0,
        "W": pdfdoc.PDFArray([1, pdfdoc.PDFArray(widths)]),
        "CIDToGIDMap": to_glyph,
    }
    return pdfdoc.PDFDictionary(entries)


_CMAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><FFFF>
endcodespacerange
"""
_CMAP_TAIL = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
_CMAP_BLOCK = 100


def _readable(characters: str) -> str:
    """What a reader may be told: private and unassigned characters mean nothing to anybody.

    PDF/A-2a allows the private ones only with another text beside them (ISO 19005-2, 6.2.11.7.3).
    """
    return "".join(
        REPLACEMENT if category(character) in MEANINGLESS else character for character in characters
    )


def _to_unicode(characters: list[str]) -> bytes:
    """The map from codes to characters; a block holds at most a hundred of them."""
    rows = [
        f"<{code:04X}><{_readable(character).encode('utf-16be').hex().upper()}>\n"
        for code, character in enumerate(characters, start=1)
    ]
    blocks = [rows[start : start + _CMAP_BLOCK] for start in range(0, len(rows), _CMAP_BLOCK)]
    body = "".join(f"{len(block)} beginbfchar\n{''.join(block)}endbfchar\n" for block in blocks)
    return (_CMAP_HEAD + body + _CMAP_TAIL).encode("ascii")
