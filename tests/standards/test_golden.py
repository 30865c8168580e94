"""Every document says and shows what was approved."""

from __future__ import annotations

from tests.standards import golden


def test_every_document_is_as_it_was_approved() -> None:
    found = [told for name, data in golden.made() for told in golden.differences(name, data)]
    assert not found, "\n".join([*found, "python -m tests.standards.golden approves them"])


def test_a_changed_word_and_a_changed_picture_are_told() -> None:
    name, data = next(iter(golden.made()))
    other = next(one for key, one in golden.made() if key == "morning_sheet-whole")
    assert not golden.differences(name, data)
    assert len(golden.differences(name, other)) >= 2
