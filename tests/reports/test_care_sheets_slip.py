"""The slip of care sheets to the mutual: printed and read back."""

from __future__ import annotations

import pytest

from desktop_app.domain.errors import ConflictError
from desktop_app.domain.vocabulary import Relation
from desktop_app.reports.catalogue import produce
from desktop_app.reports.dispatch_slip import SlipPrint
from desktop_app.services import people
from desktop_app.services.slip_pages import slip_content
from desktop_app.services.slip_rows import ContentLine, content_of_json
from tests import builders
from tests.reports import reading
from tests.services.test_dispatch import issued, ready_health, ready_social


@pytest.fixture
def family(desk):
    officer = builders.person(mutual_affiliation="1234567")
    members = [builders.spouse(other_cover=False)]
    career = builders.CareerForm(matricule="90344", rank=next(iter(desk.reference.ranks)))
    return people.register_file(desk, officer, career, members)


def sheet(desk, family, person_id=None, amount="300,00"):
    page = builders.request(desk, family, "H01", person_id=person_id, amount=amount)
    return builders.step(desk, page, builders.RequestAction.REVIEW)


def test_each_sheet_has_its_insured_its_affiliation_and_its_patient(desk, family):
    wife = next(one for one in family.members if one.relation is Relation.SPOUSE).person
    page = issued(desk, [sheet(desk, family), sheet(desk, family, wife.id, "1.250,50")])
    (text,) = reading.pages(produce(desk, "care_sheets_slip", page.row.id))
    for words in (
        "بوردرو ملفات المرض",
        "0001 / م.و.ع.إ / 2026",
        "كريم الزياني",
        "المريض: سعاد الخطيب",
        "المجموع: ملفان",
        "1.550,50",
        "ألف وخمسمائة وخمسون درهما وخمسون سنتيما",
        "إشعار بالتوصل",
        "سري",
    ):
        assert words in text, words
    assert text.count("1234567") == 2


def test_affiliations_are_frozen_with_the_slip(desk, family):
    page = issued(desk, [sheet(desk, family)])
    person = family.principal.person
    form = builders.person(mutual_affiliation="7654321")
    people.edit_person(desk, person.id, form, person.version)
    text = reading.text(produce(desk, "care_sheets_slip", page.row.id))
    assert "1234567" in text
    assert "7654321" not in text


def test_a_slip_frozen_before_affiliations_were_kept_is_still_printed(desk, family):
    page = issued(desk, [sheet(desk, family)])
    content = slip_content(desk, page.row.id)
    body = content.as_json()
    for line in body["lines"]:
        del line["insured_ar"], line["affiliation"]
    (line,) = content_of_json(body).lines
    assert isinstance(line, ContentLine)
    assert (line.affiliation, line.insured_ar) == ("", "")
    assert SlipPrint(content, page.row.state).content.totals.requests == 1


@pytest.mark.parametrize(("lines", "pages"), [(1, 1), (40, 3)])
def test_long_slips_carry_their_sums(desk, family, lines, pages):
    page = issued(desk, [sheet(desk, family) for _ in range(lines)])
    texts = reading.pages(produce(desk, "care_sheets_slip", page.row.id))
    assert len(texts) == pages
    for text in texts[:-1]:
        assert "المنقول إلى الصفحة التالية" in text
    assert "المجموع" in texts[-1]
    assert "إشعار بالتوصل" in texts[-1]


def test_a_slip_to_another_body_is_refused(desk):
    page = issued(desk, [ready_social(desk, builders.officer_file(desk))])
    with pytest.raises(ConflictError):
        produce(desk, "care_sheets_slip", page.row.id)


def test_a_health_file_without_affiliation_shows_a_dash(desk):
    page = issued(desk, [ready_health(desk, builders.officer_file(desk))])
    assert "—" in reading.text(produce(desk, "care_sheets_slip", page.row.id))
