"""Mailing labels: to whom, where on the sheet, what fits, and what is said of the rest."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest

from desktop_app.domain.errors import ConflictError, InvalidError
from desktop_app.reports.mailing_labels import SHEETS, Label, fitted, is_right_to_left
from desktop_app.services import people
from desktop_app.services.addresses import AddressRow, addresses_of_file, addresses_of_people
from desktop_app.services.forms import CareerForm, PeopleQuery
from tests import builders
from tests.documents import produce
from tests.reports import reading
from tests.services.test_dispatch import issued, ready_social

ADDRESS = "حي السواني، زنقة 40، رقم 163"
MM = 72 / 25.4
ROW = AddressRow("السيد كريم الزياني", ADDRESS, "طنجة", "TNG-2026-000001")


def lodger(desk, matricule="90344", address=ADDRESS, **more):
    who = builders.person(address=address, town="طنجة" if address else "", **more)
    family = [builders.spouse(), builders.child("مريم", "05/05/2017", mother="#0")]
    rank = next(iter(desk.reference.ranks))
    return people.register_file(desk, who, CareerForm(matricule=matricule, rank=rank), family)


def corner(data, number=0):
    """Where the first text of a page stands: right edge and top in millimetres."""
    page = pypdfium2.PdfDocument(data)[number]
    text = page.get_textpage()
    boxes = [text.get_rect(place) for place in range(text.count_rects())]
    top = max(box[3] for box in boxes)
    return max(box[2] for box in boxes) / MM, (page.get_height() - top) / MM


def test_the_letter_goes_to_the_principal_and_children_share_the_address(desk):
    page = lodger(desk)
    (row,) = addresses_of_file(desk, page.file.id)
    assert row == replace(ROW, file_number=page.file.number)
    names = {one.name_ar: one.address for one in addresses_of_people(desk, PeopleQuery())}
    assert names == dict.fromkeys(
        ("السيد كريم الزياني", "السيدة سعاد الخطيب", "إلى ولي أمر: مريم الزياني"), ADDRESS
    )


def test_for_a_dead_principal_it_goes_to_the_widow_else_to_the_heirs(desk):
    widow = builders.widow_file(desk)
    (row,) = addresses_of_file(desk, widow.file.id)
    assert row.name_ar == "السيدة ثريا الخطيب"
    career = CareerForm(position=builders.Position.DECEASED, matricule="55120")
    alone = people.register_file(desk, builders.person(died_on="01/02/2024"), career, [])
    (row,) = addresses_of_file(desk, alone.file.id)
    assert row.name_ar == "ذوو حقوق المرحوم كريم الزياني"
    # Nobody writes to a dead member of a family; the widow herself is written to once.
    names = [one.name_ar for one in addresses_of_people(desk, PeopleQuery(principals_only=True))]
    assert sorted(names) == sorted(["السيدة ثريا الخطيب", "ذوو حقوق المرحوم كريم الزياني"])


@pytest.mark.parametrize(
    ("sheet", "first", "right", "top"),
    [
        ("2x7", 1, 205.35, 15.15),
        ("2x7", 2, 103.75, 15.15),
        ("2x7", 14, 103.75, 15.15 + 6 * 38.1),
        ("3x8", 1, 210, 0.5),
        ("3x8", 24, 70, 0.5 + 7 * 37),
    ],
)
def test_it_begins_at_the_label_asked_for(desk, sheet, first, right, top):
    page = lodger(desk)
    data = produce(desk, "file_label", page.file.id, sheet=sheet, first_label=first)
    assert reading.sizes(data) == [(210, 297)]
    found_right, found_top = corner(data)
    padding = SHEETS[sheet]
    assert found_right == pytest.approx(right - padding.padding_x / MM, abs=0.8)
    assert top + padding.padding_y / MM <= found_top + 0.1 < top + padding.padding_y / MM + 3


def test_a_sheet_is_followed_by_another(desk):
    for place in range(4):
        lodger(desk, f"9034{place}")
    data = produce(
        desk, "mailing_labels", PeopleQuery(principals_only=True), sheet="2x7", first_label=12
    )
    texts = reading.pages(data)
    assert [text.count("السيد كريم الزياني") for text in texts] == [3, 1]


def test_the_labels_of_a_slip_are_those_of_its_requests_each_once(desk):
    page = lodger(desk)
    slip = issued(desk, [ready_social(desk, page), ready_social(desk, page)])
    text = reading.text(produce(desk, "slip_labels", slip.row.id))
    assert text.count("السيد كريم الزياني") == 1


def test_a_long_address_shrinks_and_a_longer_one_is_named_apart(desk):
    sheet = SHEETS["3x8"]
    assert fitted(ROW, sheet) == Label(ROW, 1.0)
    long = fitted(replace(ROW, address="إقامة الأندلس، عمارة B، " * 7), sheet)
    assert long is not None
    assert 0.75 <= long.shrink < 1
    assert fitted(replace(ROW, address=ADDRESS * 30), sheet) is None
    lodger(desk)
    lodger(desk, "90345", address="شارع محمد الخامس، قرب المدرسة، " * 9)
    lodger(desk, "90346", address="")
    labels, apart = reading.pages(
        produce(desk, "mailing_labels", PeopleQuery(principals_only=True), sheet="3x8")
    )
    assert labels.count("السيد كريم الزياني") == 1
    for words in ("عناوين لم تطبع", "أطول من أن يسع في ملصق", "لا عنوان مسجل"):
        assert words in apart


def test_an_address_in_french_keeps_its_order():
    assert not is_right_to_left("12, rue de la Liberté")
    assert is_right_to_left("12، زنقة الحرية")
    assert is_right_to_left("123")


def test_what_cannot_be_is_said(desk):
    page = lodger(desk)
    for bad in ({"sheet": "9x9"}, {"first_label": 0}, {"first_label": 15}):
        with pytest.raises(InvalidError):
            produce(desk, "file_label", page.file.id, **bad)
    nowhere = lodger(desk, "90345", address="")
    with pytest.raises(ConflictError):
        produce(desk, "file_label", nowhere.file.id)
