"""No small count is told, and none can be worked out from the others."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.anonymity import LEAST, merged, protected


def test_small_cells_are_hidden_with_a_second_one() -> None:
    told = protected({"a": {"x": 20, "y": 3, "z": 9}, "b": {"x": 30, "y": 8, "z": 12}})
    assert told["a"] == {"x": 20, "y": None, "z": None}
    assert told["b"]["y"] is None


def test_small_rows_are_put_together() -> None:
    found = merged({"a": {"x": 9}, "b": {"x": 3}, "c": {"x": 2}, "d": {"y": 1}}, "rest")
    assert found == {"a": {"x": 9}, "rest": {"x": 5, "y": 1}}
    assert merged({"a": {"x": 2}}, "rest") == {}


TABLES = st.dictionaries(
    st.sampled_from("abcdef"),
    st.dictionaries(st.sampled_from("xyz"), st.integers(0, 30), min_size=3, max_size=3),
    min_size=1,
)


@given(TABLES)
def test_no_small_count_is_told_and_none_stands_alone(counts: dict[str, dict[str, int]]) -> None:
    told = protected(counts)
    for row, cells in told.items():
        for column, cell in cells.items():
            assert cell is None or cell == counts[row][column]
            assert cell is None or cell == 0 or cell >= LEAST
        hidden = [cell for cell in cells.values() if cell is None]
        assert len(hidden) != 1 or not any(cells.values())
