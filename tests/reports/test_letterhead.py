"""The head of documents: image, both calendars, number, place, masked numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO

import pikepdf
import pytest
from PIL import Image

from desktop_app.domain.errors import ConflictError, InvalidError
from desktop_app.domain.periods import read_period
from desktop_app.reports.catalogue import DOCUMENTS, Subject, document
from desktop_app.reports.head_words import hijri_day, place_and_date
from desktop_app.reports.letterhead import EMBLEM, number_line
from desktop_app.services import people, settings
from desktop_app.services.emblem import load_emblem, remove_emblem
from desktop_app.services.forms import CareerForm, PeopleQuery, RequestQuery
from tests import builders
from tests.documents import produce
from tests.reports import reading
from tests.services.test_dispatch import issued, ready_health, ready_social

RIB = "007130863429829015519512"
CNIE = "K123417"
NOTE = (
    "اتصل من 0539 99 88 77 / 06 12 34 56 78 بشأن القانون 31-08 بنسبة 57,4 % من 12-14 نونبر،"
    " العنوان 12 rue Hassan II، درجة -5"
)


@pytest.fixture
def marked(desk, tmp_path):
    """An office with an image: a disc in a clear square."""
    path = tmp_path / "emblem.png"
    image = Image.new("RGBA", (600, 600), (0, 0, 0, 0))
    image.paste((12, 74, 62, 255), (100, 100, 500, 500))
    image.save(path)
    load_emblem(desk, path)
    return desk


def images(data: bytes, page: int = 0) -> list[tuple[float, float, float, float]]:
    """Where pictures are drawn on a page: x and y from the bottom left, width, height, in mm.

    The square code of the document is no picture.
    """
    with pikepdf.open(BytesIO(data)) as pdf:
        found = []
        matrices, current = [], pikepdf.Matrix()
        for operands, operator in pikepdf.parse_content_stream(pdf.pages[page]):
            if str(operator) == "q":
                matrices.append(current)
            elif str(operator) == "Q":
                current = matrices.pop()
            elif str(operator) == "cm":
                current = pikepdf.Matrix(*map(float, operands)) @ current
            elif str(operator) == "Do" and "Seal" not in str(operands[0]):
                shape = (current.e, current.f, current.a, current.d)
                found.append(tuple(round(value * 25.4 / 72, 1) for value in shape))
    return found


def test_the_image_stands_18_mm_wide_in_the_centre_of_the_text(marked):
    data = produce(marked, "person_summary", builders.officer_file(marked).file.id)
    ((x, y, width, height),) = images(data)
    assert (width, height) == (18.0, 18.0)
    # 15 mm at the left and 20 at the right: the text is 175 wide, and begins 12 below the top.
    assert x == pytest.approx(15 + 175 / 2 - 9, abs=0.1)
    assert y == pytest.approx(297 - 12 - 18, abs=0.1)
    assert width == round(EMBLEM * 25.4 / 72, 1)


def test_it_stands_on_the_first_page_alone(marked):
    page = builders.officer_file(marked)
    for _ in range(14):
        builders.request(marked, page)
    data = produce(marked, "person_summary", page.file.id)
    assert len(reading.pages(data)) > 1
    assert [len(images(data, number)) for number in range(2)] == [1, 0]


def test_nothing_is_drawn_without_one(desk):
    page = builders.officer_file(desk)
    assert images(produce(desk, "person_summary", page.file.id)) == []


def test_a_removed_image_leaves_the_documents(marked):
    page = builders.officer_file(marked)
    remove_emblem(marked)
    assert images(produce(marked, "person_summary", page.file.id)) == []


def test_a_landscape_register_has_it_in_its_own_centre(marked):
    builders.request(marked, builders.officer_file(marked))
    data = produce(marked, "requests_register", RequestQuery())
    ((x, _, width, _),) = images(data)
    assert (x, width) == (pytest.approx(12 + (297 - 27) / 2 - 9, abs=0.1), 18.0)


def test_the_same_document_twice_is_the_same_bytes(marked):
    page = builders.officer_file(marked)
    make = document("person_summary").maker
    assert make(marked, page.file.id).data == make(marked, page.file.id).data


# Both calendars


def test_no_hijri_day_unless_the_unit_wants_one(desk):
    assert hijri_day(desk.unit, date(2026, 11, 22)) == ""
    page = builders.officer_file(desk)
    assert "1448" not in reading.text(produce(desk, "person_summary", page.file.id))


@pytest.mark.parametrize(("offset", "day"), [(-1, 12), (0, 13), (1, 14)])
def test_a_hijri_day_is_computed_and_corrected(desk, offset, day):
    desk = settings.save_unit(desk, replace(desk.unit, hijri_offset=offset))
    words = f"{day} جمادى الآخرة 1448 هـ"
    assert hijri_day(desk.unit, date(2026, 11, 23)) == words
    page = builders.officer_file(desk)
    read = reading.text(produce(desk, "person_summary", page.file.id))
    assert "الموافق لـ" in read
    assert f"{day} جمادى الآخرة 1448" in read


def test_the_correction_is_kept_with_the_unit_and_is_one_day_at_most(desk):
    desk = settings.save_unit(desk, replace(desk.unit, hijri_offset=1))
    with desk.read() as session:
        assert settings.read_unit(session).hijri_offset == 1
    for wrong in (2, -2, 30):
        with pytest.raises(InvalidError) as refused:
            settings.save_unit(desk, replace(desk.unit, hijri_offset=wrong))
        assert [fault.field for fault in refused.value.faults] == ["hijri_offset"]


def test_a_letterhead_without_a_line_is_refused(desk):
    with pytest.raises(InvalidError) as refused:
        settings.save_unit(desk, replace(desk.unit, letterhead=("", "  ")))
    assert [fault.field for fault in refused.value.faults] == ["letterhead"]


def test_an_office_from_before_has_no_hijri_day(desk):
    with desk.read() as session:
        body = dict(session.get_one(settings.Setting, settings.UNIT).body)
    body.pop("hijri_offset", None)
    with desk.write(settings.Action.CHANGE_SETTINGS) as session:
        session.get_one(settings.Setting, settings.UNIT).body = body
    with desk.read() as session:
        assert settings.read_unit(session).hijri_offset is None


@pytest.mark.parametrize(
    ("on", "words"),
    [
        (date(2026, 11, 1), "طنجة، في فاتح نونبر 2026"),
        (date(2026, 8, 20), "طنجة، في 20 غشت 2026"),
        (date(2026, 12, 31), "طنجة، في 31 دجنبر 2026"),
    ],
)
def test_place_and_day_are_written_as_letters_have_them(desk, on, words):
    assert place_and_date(desk.unit, on) == [words]


def test_the_hijri_day_stands_below(desk):
    unit = replace(desk.unit, hijri_offset=0)
    assert place_and_date(unit, date(2026, 11, 1))[1:] == ["الموافق لـ 21 جمادى الأولى 1448 هـ"]


# Letters


def test_a_letter_bears_the_units_number_to_be_written_in(desk):
    assert number_line(desk, date(2026, 11, 23)) == "رقم: ............ / م.و.ع.إ / 2026"


def test_the_reminder_has_image_number_place_and_both_days(marked, clock):
    desk = settings.save_unit(marked, replace(marked.unit, hijri_offset=0))
    page = issued(desk, [ready_social(desk, builders.officer_file(desk))])
    clock.now = datetime(2027, 2, 1, 9, tzinfo=UTC)
    data = produce(desk, "reminder_letter", page.row.id)
    ((x, _, width, height),) = images(data)
    assert (x, width, height) == (pytest.approx(93.5, abs=0.1), 18.0, 18.0)
    read = reading.text(data)
    for words in ("رقم: ............ / م.و.ع.إ / 2027", "طنجة، في فاتح فبراير 2027", "شعبان 1448"):
        assert words in read


# What people typed, and what identifies them


def test_numbers_typed_without_care_are_read_in_their_order(desk):
    page = builders.officer_file(desk)
    request = builders.request(desk, page, note=NOTE)
    read = reading.text(produce(desk, "request_sheet", request.row.id))
    for figure in ("0539 99 88 77", "06 12 34 56 78", "31-08", "57,4 %", "12-14", "-5"):
        assert figure in read


# What a document's maker asks besides its subject.
CHOSEN = {
    "beneficiary_list": {"type": "S20", "seats": 5},
    "committee_minutes": {"period": read_period("2026-11")},
    "activity_report": {"period": read_period("2026-11")},
}


# The person's own data, asked for by the person (law 09-08), are whole; all else is masked.
MASKED = [kind for kind in DOCUMENTS if kind.code != "personal_data"]


@pytest.mark.parametrize("kind", MASKED, ids=lambda kind: kind.code)
def test_no_document_bears_a_whole_cnie_or_rib(desk, clock, kind):
    person = builders.person(cnie=CNIE, rib=RIB, address="حي المرس، زنقة 14", town="طنجة")
    page = people.register_file(desk, person, CareerForm(matricule="48213"), [])
    request = builders.request(desk, page, "S03")
    ready = ready_health if kind.code == "care_sheets_slip" else ready_social
    subjects = {
        Subject.FILE: lambda: page.file.id,
        Subject.REQUEST: lambda: request.row.id,
        Subject.LIST: RequestQuery,
        Subject.PEOPLE: PeopleQuery,
        Subject.SLIP: lambda: issued(desk, [ready(desk, page)]).row.id,
    }
    subject = subjects.get(kind.subject)
    clock.pass_days(60)
    try:
        data = produce(
            desk, kind.code, *([subject()] if subject else []), **CHOSEN.get(kind.code, {})
        )
    except ConflictError as refused:
        pytest.skip(f"not to be made of this file: {refused.code}")
    squeezed = "".join(reading.text(data).split())
    assert squeezed
    for whole in (CNIE, RIB, RIB[6:22]):
        assert whole not in squeezed
