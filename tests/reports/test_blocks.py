"""The pieces of documents, without an office behind them."""

from __future__ import annotations

from io import BytesIO

import pypdfium2
import pytest

from desktop_app.reports.blocks import Ending, Fact, facts, packed, section, total
from desktop_app.typeset import Block, Box, Column, Document, Drawing, Page, Table, Template, build


def landed(
    rows: int, closing_height: float, before: float, headed: bool = True
) -> tuple[list[int], list[int]]:
    """The pages on which the rows of a table and what closes it stand."""
    on_pages: list[int] = []
    closed_on: list[int] = []

    def close(page: Page, box: Box) -> None:
        assert box.bottom <= page.frame.bottom + 0.1
        closed_on.append(page.number)

    lines = [[f"row{place}"] for place in range(rows)]
    blocks: list[Block] = [
        Drawing(before, lambda page, box: None),
        *(section("heading") if headed else ()),
        Ending(Table([Column("head", share=1)], lines), [Drawing(closing_height, close)], True),
    ]
    target = BytesIO()
    with Document(target, title="x") as document:
        build(document, blocks, Template())
    for number, page in enumerate(pypdfium2.PdfDocument(target.getvalue()), start=1):
        text = page.get_textpage().get_text_range()
        on_pages += [number] * text.count("row")
        if "heading" in text:
            assert text.count("row") >= min(rows, 2)
    return on_pages, closed_on


@pytest.mark.parametrize("rows", [1, 2, 3, 4, 9, 30, 31, 32, 33, 34, 35, 70])
@pytest.mark.parametrize("before", [0.0, 330.0, 480.0])
def test_what_closes_a_document_shares_a_page_with_its_last_row(rows: int, before: float) -> None:
    on_pages, closed_on = landed(rows, 120, before)
    assert len(on_pages) == rows
    assert closed_on == [on_pages[-1]]


def test_an_ending_no_page_can_hold_is_let_go() -> None:
    on_pages, closed_on = landed(1, 735, 0.0, headed=False)
    assert len(on_pages) == 1
    assert len(closed_on) == 1


def test_facts_are_packed_in_order() -> None:
    rows = packed([Fact("a", "1", 2), Fact("b", "2", 3), Fact("c", "3", 2), Fact("d", "4", 6)])
    assert [[fact.label for fact in row] for row in rows] == [["a", "b"], ["c"], ["d"]]


def test_facts_stand_together_between_two_rules() -> None:
    blocks = facts([[Fact("a", "1", 6)], [Fact("b", "2", 6)]])
    assert [block.keep_with_next for block in blocks] == [True] * (len(blocks) - 1) + [False]


def test_a_total_of_nothing_is_nothing() -> None:
    assert total([]) is None
    assert total([None, None]) is None
    assert total([None, 0]) == 0
    assert total([150, None, 50]) == 200
