"""Characters as people paste them."""

import pytest

from desktop_app.domain.errors import InvalidError
from desktop_app.domain.texts import (
    clean_lines,
    clean_text,
    isolate,
    strip_marks,
    text_fault,
    to_western_digits,
)


def test_every_script_of_digits_becomes_western():
    assert to_western_digits("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 2026") == "0123456789 0123456789 2026"


def test_isolate_and_strip_are_opposites():
    assert isolate("06 12") == "\u206606 12\u2069"
    assert isolate("") == ""
    assert strip_marks(isolate("06 12") + "\u200f\u200e\u202e\u061c") == "06 12"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  محمد \u00a0 العلوي\t", "محمد العلوي"),
        ("\u202eevil\u202c", "evil"),
        ("a\u200bb\ufeff", "ab"),
        ("e\u0301", "é"),
        ("a\x07b\x1bc", "a b c"),
        ("two\nlines", "two lines"),
        ("", ""),
    ],
)
def test_clean_text(typed, kept):
    assert clean_text(typed) == kept


def test_clean_lines_keeps_lines():
    assert clean_lines("\n one  two \r\n\nthree\u202e\n") == "one two\n\nthree"


@pytest.mark.parametrize("typed", ["a\0b", "\ud800", "x\udfffy"])
def test_damaged_text_is_refused_with_the_field(typed):
    with pytest.raises(InvalidError) as caught:
        clean_text(typed, "address")
    assert [(fault.field, fault.code) for fault in caught.value.faults] == [
        ("address", "damaged_text")
    ]
    assert text_fault(typed) is not None
    assert text_fault("عادي") is None
