"""Shaping: from the characters of one word to glyphs that stand side by side.

The unit is the word (no space inside) in one direction and one face. Each result lists clusters
from left to right; a cluster stands for one or more characters and may need several glyphs.
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

import uharfbuzz as hb

from desktop_app.typeset.fonts import Face

# Characters that steer direction or joining and have no picture of their own. ZWNJ and ZWJ
# (U+200C, U+200D) stay: they change the joining of letters.
CONTROLS = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\u00ad\ufeff]")

# `locl` gives Plex smaller digits inside Arabic; `dlig` joins words that should stay plain.
FEATURES = {"kern": True, "liga": True, "dlig": False, "locl": False}

LATIN = "Latn"
NOTDEF = 0
BOX = "□"

SIGNS_OF_REFERENCE = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ/.,:•-"
# A number, a date or a reference of letters and digits, perhaps masked.
REFERENCE = re.compile("[0-9A-Z/.,:•-]+")
# The same with a figure or a masked one in it: a word of capitals is a name, and is kerned.
# What ends in a stop is the end of a sentence.
FIGURES = re.compile("[A-Z/.,:-]*+[0-9•](?:[0-9A-Z/.,:•-]*[0-9A-Z•])?")


class Glyph(NamedTuple):
    """A glyph of the font file and where it stands from the pen, in thousandths."""

    number: int
    x: int
    y: int


class Drawn(NamedTuple):
    """A sign no text face carries, drawn as polygons: see `DRAWN_SIGNS`."""

    character: str


class Cluster(NamedTuple):
    """Glyphs that stand together for `text`; `advance` is in thousandths of the type size."""

    glyphs: tuple[Glyph, ...] | Drawn
    text: str
    advance: float

    @property
    def missing(self) -> bool:
        """The face has no glyph for a character of this cluster: a box is shown in its place."""
        if isinstance(self.glyphs, Drawn):
            return self.text not in DRAWN_SIGNS
        return any(glyph.number == NOTDEF for glyph in self.glyphs)


class Word(NamedTuple):
    """A shaped word; `width` is in thousandths of the type size.

    `missing` are the characters the face has no glyph for.
    """

    width: float
    clusters: tuple[Cluster, ...]
    missing: tuple[str, ...] = ()


class Outline(NamedTuple):
    """Closed polygons on a square of a thousand units, and the advance of the sign."""

    advance: int
    polygons: tuple[tuple[tuple[int, int], ...], ...]


_BOX = ((60, 0), (60, 640), (700, 640), (700, 0))
_HOLE = ((120, 60), (640, 60), (640, 580), (120, 580))
_OCTAGON = ((60, 240), (60, 420), (190, 550), (370, 550), (500, 420), (500, 240), (370, 110))
DRAWN_SIGNS = {
    "▲": Outline(720, (((40, 0), (360, 620), (680, 0)),)),
    "▼": Outline(720, (((40, 620), (680, 620), (360, 0)),)),
    "●": Outline(560, ((*_OCTAGON, (190, 110)),)),
    "■": Outline(760, (_BOX,)),
    "□": Outline(760, (_BOX, _HOLE)),
    "☐": Outline(760, (_BOX, _HOLE)),
    "✓": Outline(700, (((60, 300), (140, 370), (270, 220), (570, 640), (650, 580), (280, 60)),)),
}


@lru_cache(maxsize=16384)
def shape(face: Face, text: str, right_to_left: bool) -> Word:
    """Shape one word without controls; an empty text gives an empty word."""
    if not text:
        return Word(0.0, ())
    figures = None if right_to_left else figures_of(face).clusters(text)
    clusters = _shaped(face, text, right_to_left) if figures is None else figures
    missing = tuple(cluster.text for cluster in clusters if cluster.missing)
    return Word(sum(cluster.advance for cluster in clusters), clusters, missing)


class Figures:
    """Numbers and references of one face, set without shaping each of them.

    Registers hold tens of thousands of different ones. Their characters stand as they do alone,
    so that figures are one below the other: there is no kerning in a reference.
    """

    def __init__(self, face: Face) -> None:
        found = {sign: _shaped(face, sign, right_to_left=False)[0] for sign in SIGNS_OF_REFERENCE}
        self._alone = {sign: one for sign, one in found.items() if not one.missing}
        self._advances = {sign: one.advance for sign, one in self._alone.items()}

    def width(self, word: str) -> float | None:
        """The width of a left-to-right word in thousandths; None when it must be shaped."""
        if not FIGURES.fullmatch(word):
            return None
        try:
            return sum([self._advances[character] for character in word])
        except KeyError:
            return None

    def clusters(self, word: str) -> tuple[Cluster, ...] | None:
        """The clusters of a left-to-right word; None when it must be shaped."""
        if not FIGURES.fullmatch(word):
            return None
        try:
            return tuple([self._alone[character] for character in word])
        except KeyError:
            return None

    def alone(self, character: str) -> Cluster:
        """The cluster of a character that stands in a number or reference."""
        return self._alone[character]


@cache
def figures_of(face: Face) -> Figures:
    """The figures of a face, kept as long as the program."""
    return Figures(face)


def _shaped(face: Face, text: str, right_to_left: bool) -> tuple[Cluster, ...]:
    buffer = _buffer(text, right_to_left)
    is_latin = buffer.script == LATIN
    # Amiri's full stop is an Arabic one unless a Latin text asks for its own.
    hb.shape(face.hb_font, buffer, FEATURES | {"locl": True} if is_latin else FEATURES)
    return tuple(_clusters(face, text, buffer))


def _buffer(text: str, right_to_left: bool) -> hb.Buffer:
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_GRAPHEMES
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right_to_left else "ltr"
    buffer.language = "ar"
    if not any(character.isalpha() for character in text):
        is_end = not right_to_left and len(text) > 1 and text[-1] in ".,;:"
        buffer.script = LATIN if is_end else "Arab"
    return buffer


def _clusters(face: Face, text: str, buffer: hb.Buffer) -> list[Cluster]:
    """Gather the shaped glyphs by cluster, each glyph placed from the start of its cluster."""
    scale = face.scale
    starts = sorted({info.cluster for info in buffer.glyph_infos})
    stop_of = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    gathered: dict[int, tuple[list[Glyph], list[int]]] = {}
    # An empty buffer has no positions at all; an empty text never comes this far.
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions or (), strict=True):
        glyphs, advances = gathered.setdefault(info.cluster, ([], []))
        x = round((sum(advances) + place.x_offset) * scale)
        glyphs.append(Glyph(info.codepoint, x, round(place.y_offset * scale)))
        advances.append(place.x_advance)
    return [
        _with_drawn_sign(
            Cluster(tuple(glyphs), text[start : stop_of[start]], sum(advances) * scale)
        )
        for start, (glyphs, advances) in gathered.items()
    ]


def _with_drawn_sign(cluster: Cluster) -> Cluster:
    """Our own picture of a sign the face does not have; a box for all others it lacks.

    The box of a face's own may be blank, and what is missing must be seen.
    """
    if not cluster.missing:
        return cluster
    sign = cluster.text if cluster.text in DRAWN_SIGNS else BOX
    return Cluster(Drawn(sign), cluster.text, DRAWN_SIGNS[sign].advance)
