"""Seals: the fingerprint of a file, the code drawn from it, and what changes them."""

import io

import pikepdf
import pypdfium2
import pytest

from desktop_app.typeset import Style, UnreadableFileError, fingerprint_of, mm, seal_of
from tests.typeset.reading import page_of, printed

STYLE = Style(11, 16)


def sealed(text="ملخص الملف", said=None):
    given = []

    def draw(document):
        page = document.new_page()
        page.line(300, 300, text, STYLE)
        page.seal(50, 50, 20 * mm)

    def seal(fingerprint):
        given.append(fingerprint)
        return said or f"A-1 {fingerprint.hex()}"

    return printed(draw, seal=seal), given[0]


def saved_again(data, change=lambda pdf: None, **options):
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(target, **options)
    return target.getvalue()


def test_the_fingerprint_given_is_the_one_found():
    data, given = sealed()
    assert fingerprint_of(data) == given
    assert seal_of(data) == f"A-1 {given.hex()}"


def test_other_words_and_other_letters_have_other_fingerprints():
    # Both pages hold the same codes; only the letters behind them differ.
    assert sealed("ب")[1] != sealed("ت")[1]


def test_the_fingerprint_does_not_depend_on_the_code():
    assert sealed(said="A")[1] == sealed(said="B")[1]


def test_the_code_is_drawn():
    pictures = [
        pypdfium2.PdfDocument(sealed(said=said)[0])[0].render().to_pil().crop((50, 50, 106, 106))
        for said in ("A-1", "B-2")
    ]
    assert pictures[0].tobytes() != pictures[1].tobytes()
    assert pictures[0].convert("L").getextrema()[0] < 64


def test_a_file_saved_anew_or_locked_keeps_it():
    data, given = sealed()
    assert fingerprint_of(saved_again(data, linearize=True)) == given
    locked = saved_again(data, encryption=pikepdf.Encryption(owner="b", user="a", R=6))
    assert fingerprint_of(locked, "a") == given
    with pytest.raises(UnreadableFileError):
        fingerprint_of(locked)


def test_a_changed_page_is_told():
    def change(pdf):
        stream = pdf.pages[0].Contents
        stream.write(stream.read_bytes().replace(b"Tm", b"Tm ", 1))

    data, given = sealed()
    assert fingerprint_of(saved_again(data, change)) != given


def test_a_note_laid_on_the_page_is_told():
    def change(pdf):
        note = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.FreeText, Rect=[0, 0, 99, 99]
        )
        pdf.pages[0].Annots = pikepdf.Array([pdf.make_indirect(note)])

    data, given = sealed()
    assert fingerprint_of(saved_again(data, change)) != given


@pytest.mark.parametrize("data", [b"", b"no PDF at all", b"%PDF-1.7\n"])
def test_what_is_no_file_is_said(data):
    with pytest.raises(UnreadableFileError):
        fingerprint_of(data)


def test_a_file_of_another_program_has_another_fingerprint_and_no_seal():
    pdf = pikepdf.new()
    pdf.add_blank_page()
    target = io.BytesIO()
    pdf.save(target)
    assert len(fingerprint_of(target.getvalue())) == 32
    assert seal_of(target.getvalue()) == ""


def test_a_document_without_seal_leaves_the_room_empty():
    data = page_of(lambda page: page.seal(50, 50, 20 * mm))
    assert pypdfium2.PdfDocument(data)[0].render().to_pil().convert("L").getextrema() == (255, 255)
