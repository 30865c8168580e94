"""Glyphs added to a font: the file stays a font that others can read."""

import struct

import pytest
import uharfbuzz as hb

from desktop_app.typeset.fonts import AMIRI, PLEX, load_face
from desktop_app.typeset.glyphs import NewGlyph, Part, with_glyphs

SQUARE = [(0, 0), (0, 500), (400, 500), (400, 0)]


def grown(family, added):
    face = load_face(family)
    return face.hb_face.blob.data, hb.Font(
        hb.Face(hb.Blob(with_glyphs(bytes(face.hb_face.blob.data), added)))
    )


@pytest.mark.parametrize("family", [PLEX, AMIRI])
def test_the_old_glyphs_stay_and_the_new_ones_follow(family):
    before = load_face(family)
    _, after = grown(
        family, [NewGlyph(700, [Part(5, 100, 20)]), NewGlyph(300), NewGlyph(450, polygons=[SQUARE])]
    )
    count = before.hb_face.glyph_count
    assert after.face.glyph_count == count + 3
    for glyph in (0, 5, count - 1):
        assert after.get_glyph_h_advance(glyph) == before.hb_font.get_glyph_h_advance(glyph)
        assert after.get_glyph_extents(glyph) == before.hb_font.get_glyph_extents(glyph)
    assert [after.get_glyph_h_advance(count + index) for index in range(3)] == [700, 300, 450]


def test_a_composite_stands_where_it_was_put():
    before = load_face(PLEX)
    _, after = grown(PLEX, [NewGlyph(700, [Part(5, 100, 20), Part(5, 300, -40)])])
    part = before.hb_font.get_glyph_extents(5)
    whole = after.get_glyph_extents(before.hb_face.glyph_count)
    assert whole.x_bearing == part.x_bearing + 100
    assert whole.y_bearing == part.y_bearing + 20
    assert whole.width == part.width + 200


def test_polygons_are_drawn():
    count = load_face(PLEX).hb_face.glyph_count
    _, after = grown(PLEX, [NewGlyph(450, polygons=[SQUARE])])
    box = after.get_glyph_extents(count)
    assert (box.x_bearing, box.y_bearing, box.width, box.height) == (0, 500, 400, -500)


def test_the_sums_of_control_are_right():
    face = load_face(PLEX)
    data = with_glyphs(bytes(face.hb_face.blob.data), [NewGlyph(300)])
    assert sum(struct.unpack(f">{len(data) // 4}I", data)) & 0xFFFFFFFF == 0xB1B0AFBA
