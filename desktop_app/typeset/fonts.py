"""Typefaces: where their files lie and what a page needs to know of their measures."""

import struct
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType

import uharfbuzz as hb

REGULAR = 400
MEDIUM = 500
BOLD = 700

PLEX = "IBM Plex Sans Arabic"
AMIRI = "Amiri"
DEJAVU = "DejaVu Sans"
# Where a character is looked for that a family does not have: Tifinagh, signs, faces.
FALLBACKS = (PLEX, AMIRI, DEJAVU)

FILES = "files"  # the folder of a package that has them
# Family -> (package that carries it, weight -> file name). The packages ship the unchanged files.
_FAMILIES = MappingProxyType(
    {
        PLEX: (
            "fontpkg_ibm_plex_sans_arabic",
            {
                REGULAR: "IBMPlexSansArabic-Regular.ttf",
                MEDIUM: "IBMPlexSansArabic-Medium.ttf",
                BOLD: "IBMPlexSansArabic-Bold.ttf",
            },
        ),
        AMIRI: (
            "fontpkg_amiri",
            {REGULAR: "Amiri-Regular.ttf", BOLD: "Amiri-Bold.ttf"},
        ),
        DEJAVU: ("desktop_app.typeset", {REGULAR: "DejaVuSans.ttf"}),
    }
)


@dataclass(frozen=True, eq=False)
class Face:
    """One loaded font file. All measures are thousandths of the type size."""

    postscript_name: str
    hb_face: hb.Face = field(repr=False)
    hb_font: hb.Font = field(repr=False)
    ascent: float
    descent: float
    cap_height: float
    box: tuple[int, int, int, int]
    space: int
    space_width: float

    @property
    def scale(self) -> float:
        """Thousandths of the type size for one unit of the font file."""
        return 1000 / float(self.hb_face.upem)

    def advance(self, glyph: int) -> float:
        """The width of a glyph of the file."""
        return float(self.hb_font.get_glyph_h_advance(glyph)) * self.scale


def nearest_weight(family: str, weight: int) -> int:
    """The weight the family really has that is nearest to the wanted one; the bolder of equals."""
    _, names = _FAMILIES[family]
    return min(names, key=lambda known: (abs(known - weight), -known))


@cache
def load_face(family: str = PLEX, weight: int = REGULAR) -> Face:
    """The face of a family, loaded once for the life of the program.

    A family without that weight gives its nearest one. Raises KeyError for an unknown family.
    """
    package, names = _FAMILIES[family]
    name = names[nearest_weight(family, weight)]
    return _read_face(files(package).joinpath(FILES, name).read_bytes())


def load_faces() -> None:
    """Load the faces most documents use, so that the first of them need not."""
    for family in (PLEX, AMIRI):
        for weight in _FAMILIES[family][1]:
            load_face(family, weight)


@lru_cache(maxsize=4096)
def family_for(character: str, family: str) -> str:
    """The first family that has a character: the one wanted, or one of the fallbacks.

    The wanted one when none has it, so that the missing glyph is seen in its face.
    """
    for one in (family, *FALLBACKS):
        if load_face(one).hb_font.get_nominal_glyph(ord(character)):
            return one
    return family


def _read_face(data: bytes) -> Face:
    hb_face = hb.Face(hb.Blob(data))
    hb_font = hb.Font(hb_face)
    scale = 1000 / hb_face.upem
    extents = hb_font.get_font_extents("ltr")
    space = hb_font.get_nominal_glyph(ord(" "))
    return Face(
        postscript_name=hb_face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME),
        hb_face=hb_face,
        hb_font=hb_font,
        ascent=extents.ascender * scale,
        descent=extents.descender * scale,
        cap_height=_cap_height(hb_font) * scale,
        box=_font_box(hb_face, scale),
        space=space,
        space_width=hb_font.get_glyph_h_advance(space) * scale,
    )


def _cap_height(hb_font: hb.Font) -> int:
    return int(hb_font.get_metric_position_with_fallback(hb.OTMetricsTag.CAP_HEIGHT))


def _font_box(hb_face: hb.Face, scale: float) -> tuple[int, int, int, int]:
    """The bounding box of all glyphs: four signed shorts at byte 36 of the table `head`."""
    head = bytes(hb_face.reference_table("head").data)
    left, bottom, right, top = (round(v * scale) for v in struct.unpack(">4h", head[36:44]))
    return left, bottom, right, top
