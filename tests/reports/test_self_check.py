"""Nothing wrong is released: each fault of a finished file is found, and a right one passes."""

from __future__ import annotations

import io
from collections.abc import Callable
from unicodedata import normalize

import pikepdf
import pytest

from desktop_app.domain.errors import RiayaError
from desktop_app.reports.letterhead import imprint
from desktop_app.reports.making import new_document
from desktop_app.reports.self_check import (
    READ_WHOLE,
    CheckedDocument,
    FaultyPrintError,
    Meant,
    faults,
    lost,
    pages_to_read,
)
from desktop_app.services.desk import Desk
from desktop_app.translate import tell
from desktop_app.typeset import Document, Page, Style, mm
from tests.documents import documents
from tests.standards.hard_lines import HARD_LINES, OUR_LINES

TEXT = Style(11, 18)
# Signs that no font has: a script, an emoji of one and of several, a private one with a tag.
UNKNOWN = ("漢", "🫶🏽", "👨‍👩‍👧", "🇲🇦", "\U0010fffd\U000e0001", "\ufffe")


def made(*draw: Callable[[Page], object]) -> tuple[bytes, Meant]:
    """A finished file of so many pages, and what it was to show."""
    target = io.BytesIO()
    with Document(target, title="وثيقة") as document:
        for paint in draw:
            paint(document.new_page())
    return target.getvalue(), Meant(document.pages, document.said)


def line(text: str, x: float = 500, y: float = 100) -> Callable[[Page], object]:
    return lambda page: page.line(x, y, text, TEXT)


def numbered(number: int, total: int) -> Callable[[Page], object]:
    return line(f"صفحة {number} من {total}")


def told(data: bytes, meant: Meant) -> list[str]:
    return [tell(one) for one in faults(data, meant)]


def test_every_document_of_the_catalogue_passes(desk: Desk) -> None:
    # Making them checks them: a fault would raise.
    assert len([name for name, _ in documents(desk)]) >= 20


@pytest.mark.parametrize(
    "text", [text for text, _ in (*HARD_LINES, *OUR_LINES) if "صفحة" not in text]
)
def test_hard_lines_pass(text: str) -> None:
    assert told(*made(line(text))) == []


@pytest.mark.parametrize("text", UNKNOWN)
def test_a_box_in_place_of_a_sign_is_no_fault(text: str) -> None:
    def paint(page: Page) -> None:
        for place in range(3):
            page.line(500, 100 + 18 * place, f"اسمه {text} كما كتب", TEXT)

    assert told(*made(paint)) == []


def test_a_dropped_page_is_missed() -> None:
    data, meant = made(line("الأولى"), line("الثانية"))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        del pdf.pages[1]
        left = io.BytesIO()
        pdf.save(left)
    said = told(left.getvalue(), meant)
    assert len(said) == 1
    assert "1" in said[0]
    assert "2" in said[0]


def test_lost_words_are_missed() -> None:
    data, meant = made(line("المملكة المغربية"))
    whole = Meant(1, {1: meant.said[1] + "المديرية"})
    assert told(data, meant) == []
    assert len(told(data, whole)) == 1


def test_text_off_the_paper_is_seen() -> None:
    assert len(told(*made(line("نص طويل جدا يخرج عن الورقة", x=60)))) == 1
    assert len(told(*made(line("تحت الحافة", y=297 * mm + 12)))) == 1
    assert told(*made(line("نص في مكانه", x=200))) == []


def test_lines_that_stand_on_each_other_are_seen() -> None:
    def overflowing(page: Page) -> None:
        page.line(500, 700, "آخر سطر من المتن يفيض على التذييل", TEXT)
        page.line(500, 703, "صفحة 1 من 1 طبع يوم الاثنين", TEXT)

    assert len(told(*made(overflowing))) == 1


def test_a_mark_of_a_draft_under_the_text_is_no_overflow() -> None:
    def marked(page: Page) -> None:
        page.watermark("مسودة")
        for number in range(20):
            page.line(500, 200 + number * 18, "سطر من سطور المسودة التي لم توقع بعد", TEXT)

    assert told(*made(marked)) == []


@pytest.mark.parametrize(
    ("numbers", "count"),
    [
        ([(1, 2), (2, 2)], 0),
        ([(1, 1), (1, 1)], 0),
        ([(1, 3), (2, 3)], 1),
        ([(2, 2), (2, 2)], 2),
        ([(3, 2), (1, 1)], 1),
    ],
)
def test_pages_say_their_number(numbers: list[tuple[int, int]], count: int) -> None:
    assert len(told(*made(*(numbered(*one) for one in numbers)))) == count


def test_what_is_faulty_is_thrown_away() -> None:
    target = io.BytesIO()
    document = CheckedDocument(target, title="وثيقة")
    document.new_page().line(60, 100, "نص طويل جدا يخرج عن الورقة", TEXT)
    with pytest.raises(FaultyPrintError) as raised:
        document.save()
    assert isinstance(raised.value, RiayaError)
    assert target.getvalue() == b""


def test_every_document_is_checked(desk: Desk) -> None:
    document = new_document(desk, imprint(desk, title="وثيقة", about=""), io.BytesIO())
    assert isinstance(document, CheckedDocument)


def test_a_long_document_is_read_in_parts() -> None:
    said = dict.fromkeys((*range(1, 21), *range(40, 401, 20)), "")
    read = pages_to_read(Meant(400, said))
    assert read[0] == 1
    assert read[-1] == 400
    assert READ_WHOLE < len(read) < 10
    assert pages_to_read(Meant(2, {1: "", 2: ""})) == [1, 2]


@pytest.mark.parametrize(
    ("said", "read", "missing"),
    [
        ("الملف(2)", "2)الملف(", 0),
        ("Société d’Azrou", normalize("NFD", "Société d'Azrou"), 0),
        ("S-TNG-2026-000045", "-2026-000045TNG-S", 0),
        ("لآلئ", normalize("NFD", "لآلئ"), 0),
        ("مائة درهم", "مائة", 4),
        ("12.500,50", "12.50,50", 1),
    ],
)
def test_letters_and_figures_are_counted(said: str, read: str, missing: int) -> None:
    assert lost(said, read) == missing
