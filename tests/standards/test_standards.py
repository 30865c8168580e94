"""Every printed file keeps PDF/A-2a and PDF/UA-1, as veraPDF judges."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from desktop_app.typeset import Document, Style
from tests import builders
from tests.documents import documents
from tests.standards import verapdf

FLAVOURS = ("2a", "ua1")


@pytest.fixture(scope="module", autouse=True)
def _validator() -> None:
    reason = verapdf.missing()
    if reason and verapdf.required():
        pytest.fail(reason)
    if reason:
        pytest.skip(reason)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Path]]:
    """The file of every document, by its name."""
    folder = tmp_path_factory.mktemp("documents")
    desk = builders.office(folder / "office")
    files = {}
    for name, one in documents(desk):
        files[name] = folder / f"{name}.pdf"
        files[name].write_bytes(one.data)
    yield files
    desk.close()


def test_every_document_keeps_both_standards(made: dict[str, Path]) -> None:
    broken = verapdf.summary(verapdf.validate(list(made.values()), FLAVOURS))
    assert not broken, f"\n{broken}"


def test_signs_no_font_has_keep_both_standards(tmp_path: Path) -> None:
    file = tmp_path / "signs.pdf"
    with (
        file.open("wb") as target,
        Document(
            target,
            title="وثيقة",
        ) as document,
    ):
        page = document.new_page()
        with page.tag("P"):
            page.line(500, 100, "كريم 🫶🏽 漢 👨‍👩‍👧 \U0010fffd \ufffe", Style())
    broken = verapdf.summary(verapdf.validate([file], FLAVOURS))
    assert not broken, f"\n{broken}"


def test_a_file_that_breaks_a_standard_is_found(tmp_path: Path) -> None:
    written = io.BytesIO()
    with Document(written, title="وثيقة") as document:
        document.new_page().line(500, 100, "نص", Style())
    file = tmp_path / "broken.pdf"
    with pikepdf.open(written) as pdf:
        pdf.Root.AA = pikepdf.Dictionary(
            WC=pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
        )
        pdf.save(file)
    archive, access = verapdf.validate([file], FLAVOURS)
    assert "6.5.2-1" in {failure.clause for failure in archive.failures}
    assert access.flavour == "ua1"


def test_a_file_that_is_none_is_said_so(tmp_path: Path) -> None:
    file = tmp_path / "none.pdf"
    file.write_bytes(b"no PDF")
    (verdict,) = verapdf.validate([file], ["2a"])
    assert [failure.clause for failure in verdict.failures] == ["unreadable"]
