"""The reports from the ground: what was recorded, and the form to take along."""

from __future__ import annotations

import pytest

from desktop_app.domain.errors import ForbiddenError
from desktop_app.domain.vocabulary import Role
from desktop_app.domain.workflow import RequestAction
from desktop_app.reports.catalogue import produce
from desktop_app.services.forms import MoveForm
from desktop_app.services.request_reports import write_report
from tests import builders
from tests.reports import reading

FOUND = {
    "situation": "أسرة من أربعة أفراد.\nالبنت متمدرسة.",
    "income": "أجرة شهرية قدرها 6.200,00 درهم",
    "findings": "تأكدت الوضعية المصرح بها",
    "proposal": "الموافقة",
}


@pytest.fixture
def file(desk):
    return builders.officer_file(desk)


def inquired(desk, file, report=None):
    page = builders.request(desk, file)
    page = builders.step(desk, page, RequestAction.REVIEW)
    page = builders.step(desk, page, RequestAction.OPEN_INQUIRY)
    return builders.step(desk, page, RequestAction.REPORT_INQUIRY, report=report or FOUND)


def test_an_inquiry_says_who_where_what_was_found_and_who_signs(desk, file):
    page = inquired(desk, file)
    (text,) = reading.pages(produce(desk, "social_inquiry", page.row.id))
    for words in (
        "تقرير البحث الاجتماعي", "بحث بتاريخ 23/11/2026", "كريم الزياني", "تركيبة الأسرة",
        "سعاد الخطيب", "مريم الزياني", "البنت متمدرسة.", "6.200,00 درهم", "الموافقة",
        "العون المكلف بالتقرير", "تأشيرة رئيس المصلحة", "سليمان الواحي", page.row.number, "سري",
    ):  # fmt: skip
        assert words in text, words
    # A section nobody wrote in has no title, and nothing is left to fill in.
    assert "السكن" not in text
    assert "استمارة تملأ باليد" not in text


def test_without_a_report_the_page_is_a_form_to_take_along(desk, file):
    page = builders.request(desk, file)
    text = reading.text(produce(desk, "social_inquiry", page.row.id))
    for words in ("استمارة تملأ باليد", "السكن", "المداخيل الشهرية", "المقترح", "العمل أو الدراسة"):
        assert words in text, words
    text = reading.text(produce(desk, "visit_report", page.row.id))
    for words in ("تقرير زيارة تضامنية", "ظروف الزيارة", "الحاجيات المعبر عنها"):
        assert words in text, words
    assert "المداخيل الشهرية" not in text


def test_a_visit_prints_the_last_report_of_its_kind(desk, file, clock):
    page = builders.request(desk, file, "S40")
    for found in ("الزيارة الأولى", "الزيارة الثانية"):
        form = MoveForm(RequestAction.WRITE_REPORT, report={"findings": found})
        page = write_report(desk, page.row.id, form, page.version)
        clock.pass_days(1)
    text = reading.text(produce(desk, "visit_report", page.row.id))
    assert "الزيارة الثانية" in text
    assert "الزيارة الأولى" not in text


def test_a_confidential_report_is_not_for_everybody(desk, file):
    page = builders.request(desk, file, "S40")
    form = MoveForm(RequestAction.WRITE_REPORT, report={"findings": "سر"}, confidential=True)
    write_report(desk, page.row.id, form, page.version)
    officer = builders.seat(desk, Role.CASE_OFFICER)
    with pytest.raises(ForbiddenError):
        produce(officer, "visit_report", page.row.id)
    officer.close()
    assert "سر" in reading.text(produce(desk, "visit_report", page.row.id))


def test_a_long_report_runs_over_pages_and_its_signatures_stay_together(desk, file):
    report = {**FOUND, "findings": "\n".join(f"معاينة رقم {n} " * 12 for n in range(60))}
    texts = reading.pages(produce(desk, "social_inquiry", inquired(desk, file, report).row.id))
    assert len(texts) > 2
    assert "العون المكلف بالتقرير" in texts[-1]
    assert "تأشيرة رئيس المصلحة" in texts[-1]
