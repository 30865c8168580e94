"""Faces, shaped words and the fonts written into a file."""

import pytest

from desktop_app.typeset import AMIRI, BOLD, MEDIUM, PLEX, REGULAR
from desktop_app.typeset.fonts import load_face, nearest_weight
from desktop_app.typeset.shaping import Drawn, figures_of, shape

FACES = [(PLEX, REGULAR), (PLEX, MEDIUM), (PLEX, BOLD), (AMIRI, REGULAR), (AMIRI, BOLD)]


@pytest.mark.parametrize(("family", "weight"), FACES)
def test_faces_load_with_sensible_measures(family, weight):
    face = load_face(family, weight)
    assert 900 < face.ascent < 1300
    assert -700 < face.descent < -300
    assert face.space_width > 100


def test_a_family_gives_its_nearest_weight():
    assert nearest_weight(AMIRI, MEDIUM) == REGULAR
    assert nearest_weight(AMIRI, 600) == BOLD


def test_an_unknown_family_is_refused():
    with pytest.raises(KeyError):
        load_face("No such family")


def test_an_empty_word_has_no_width():
    assert shape(load_face(), "", True) == (0.0, (), ())


@pytest.mark.parametrize("family", [PLEX, AMIRI])
def test_lam_alef_is_one_cluster_of_two_letters(family):
    clusters = shape(load_face(family), "لا", True).clusters
    assert "".join(cluster.text for cluster in reversed(clusters)) == "لا"
    assert sum(cluster.advance for cluster in clusters) > 0


@pytest.mark.parametrize(("family", "weight"), FACES)
def test_digits_are_tabular_in_arabic_documents(family, weight):
    face = load_face(family, weight)
    assert len({shape(face, digit, False).width for digit in "0123456789"}) == 1


def test_digits_have_the_same_glyphs_beside_arabic():
    face = load_face()
    alone = shape(face, "2026", False).clusters[0].glyphs
    assert alone == shape(face, "2", False).clusters[0].glyphs


@pytest.mark.parametrize("word", ["1.250,00", "03/11/2026", "TNG", "7", "022"])
def test_figures_measure_as_shaping_does(word):
    face = load_face()
    width = figures_of(face).width(word)
    assert width is None or width == pytest.approx(shape(face, word, False).width)


def test_figures_are_measured_without_shaping():
    assert figures_of(load_face()).width("12.345,00") is not None


@pytest.mark.parametrize("word", ["abc", "م", "1 2", "é"])
def test_other_words_are_left_to_the_shaper(word):
    assert figures_of(load_face()).width(word) is None


def test_a_sign_the_face_lacks_is_drawn():
    (cluster,) = shape(load_face(), "▲", True).clusters
    assert cluster.glyphs == Drawn("▲")
    assert not cluster.missing


def test_a_character_without_glyph_is_missing():
    assert shape(load_face(), "字", False).missing == ("字",)
