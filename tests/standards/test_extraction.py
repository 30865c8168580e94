"""What poppler, pdfium and pdf.js get back of what was set; the bars are the best proof's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.typeset import AMIRI, PLEX, prepare_texts
from tests.standards.extraction import exact, read_lines, set_lines, set_register, strings_found
from tests.standards.hard_lines import HARD_LINES, register_rows
from tests.standards.readers import PRESENTATION_FORMS, readers
from tests.standards.verapdf import required

EXACT = {"poppler": 19, "pdfium": 11, "pdf.js": 13}
FOUND = 0.99


@pytest.fixture(autouse=True)
def _unprepared() -> Iterator[None]:
    """Lines are set as they are: another test of this process may have loaded the product."""
    before = prepare_texts(str)
    yield
    prepare_texts(before)


@pytest.fixture(params=EXACT)
def name(request: pytest.FixtureRequest) -> str:
    """A reader this machine has; only pdf.js may be missing where the proofs are required."""
    if request.param not in readers():
        assert request.param == "pdf.js" or not required(), f"{request.param} is not installed"
        pytest.skip(f"{request.param} is not installed")
    return str(request.param)


@pytest.mark.parametrize("family", [PLEX, AMIRI])
def test_hard_lines_come_back_as_they_were_set(tmp_path: Path, name: str, family: str) -> None:
    file = tmp_path / "lines.pdf"
    set_lines(file, HARD_LINES, family)
    readings = read_lines(file, HARD_LINES, readers()[name])
    wrong = "\n".join(f"set  {one.text}\nread {one.wrong}" for one in readings if one.wrong)
    assert exact(readings) >= EXACT[name], f"\n{wrong}"


def test_what_stands_in_a_register_is_found(tmp_path: Path, name: str) -> None:
    file, rows = tmp_path / "register.pdf", list(register_rows(200))
    set_register(file, rows)
    reader = readers()[name]
    found, all_ = strings_found(file, rows, reader)
    assert all_ > 900
    assert found / all_ >= FOUND
    assert not PRESENTATION_FORMS.search("".join(line for page in reader(file) for line in page))
