"""The dispatch slip with its stub, and the reminder: printed and read back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.domain.dispatch import Answer
from desktop_app.domain.errors import ConflictError
from desktop_app.reports.answer_template import write_answer_template
from desktop_app.reports.catalogue import produce
from desktop_app.reports.documents import make_dispatch_slip
from desktop_app.services import people, slips
from desktop_app.services.answer_sheet import Verdict, plan_answers
from desktop_app.services.dispatch_settings import dispatch_settings, save_dispatch_settings
from desktop_app.services.forms import PersonForm
from desktop_app.services.slip_answers import AnswerForm, answer_line
from tests import builders
from tests.reports import reading
from tests.services.test_dispatch import draft_of, issued, ready_health, ready_social


@pytest.fixture
def file(desk):
    return builders.officer_file(desk)


def test_a_slip_says_who_sends_what_to_whom(desk, file):
    page = issued(desk, [ready_social(desk, file) for _ in range(3)])
    (text,) = reading.pages(produce(desk, "dispatch_slip", page.row.id))
    for words in (
        "ورقة الإرسال",
        "0001 / م.و.ع.إ / 2026",
        "السيد والي أمن طنجة",
        "المجموع: 3 ملفات",
        "15.000,00",
        "خمسة عشر ألف درهم",
        "إشعار بالتوصل",
        "توصلت به بتاريخ",
        "رمز تحقق داخلي",
        *(line.number for line in page.lines),
    ):
        assert words in text
    assert "سري" not in text


def test_a_health_slip_is_confidential_and_numbers_its_envelopes(desk, file):
    page = issued(desk, [ready_health(desk, file), ready_health(desk, file)])
    (text,) = reading.pages(produce(desk, "dispatch_slip", page.row.id))
    assert "ظرف سري رقم 2" in text
    assert "ضمنها ظرفان سريان مغلقان" in text


def test_it_is_printed_again_word_for_word(desk, clock, file):
    page = issued(desk, [ready_social(desk, file)])
    before = reading.pages(make_dispatch_slip(desk, page.row.id).data)
    person = people.file_page(desk, file.file.id).principal.person
    form = PersonForm(given_names_ar="اسم", family_name_ar="آخر", birth="12/03/1970")
    people.edit_person(desk, person.id, form, person.version)
    desk = desk.with_unit(replace(desk.unit, city_ar="تطوان", head_name_ar="رئيس جديد"))
    assert reading.pages(make_dispatch_slip(desk, page.row.id).data) == before


def test_a_draft_and_a_cancelled_slip_say_so(desk, file):
    page = draft_of(desk, [ready_social(desk, file)])
    (text,) = reading.pages(produce(desk, "dispatch_slip", page.row.id))
    assert "مسودة غير صالحة للإرسال" in text
    assert "رمز تحقق" not in text
    page = slips.issue_slip(desk, page.row.id, page.version)
    slips.cancel_slip(desk, page.row.id, "أرسلت خطأ", page.version)
    (text,) = reading.pages(produce(desk, "dispatch_slip", page.row.id))
    assert "ملغاة: أرسلت خطأ" in text


@pytest.mark.parametrize(("lines", "pages"), [(1, 1), (6, 1), (12, 2), (60, 4)])
def test_long_slips_carry_their_sums_and_the_stub_is_whole(desk, file, lines, pages):
    page = issued(desk, [ready_social(desk, file) for _ in range(lines)])
    texts = reading.pages(produce(desk, "dispatch_slip", page.row.id))
    assert len(texts) == pages
    for text in texts:
        assert "بيان الوثائق" in text
    for text in texts[:-1]:
        assert "المنقول إلى الصفحة التالية" in text
        assert "إشعار بالتوصل" not in text
    for text in texts[1:]:
        assert "المنقول من الصفحة السابقة" in text
    for words in ("المجموع", "رئيس المصلحة", "إشعار بالتوصل", "الاسم والصفة"):
        assert words in texts[-1]


def test_the_reminder_lists_what_has_no_final_answer(desk, clock, file):
    requests = [ready_social(desk, file) for _ in range(3)]
    page = issued(desk, requests)
    page = slips.acknowledge_slip(
        desk, page.row.id, slips.AcknowledgementForm("23/11/2026", "1187"), page.version
    )
    first, second, third = (one.row for one in requests)
    page = answer_line(desk, page.row.id, AnswerForm(first.id, Answer.ACCEPTED), page.version)
    page = answer_line(desk, page.row.id, AnswerForm(second.id, Answer.COMMITTEE), page.version)
    clock.pass_days(31)
    page = slips.remind(desk, page.row.id, page.version)
    (text,) = reading.pages(produce(desk, "reminder_letter", page.row.id))
    for words in ("تذكير", "0001 / م.و.ع.إ / 2026", "لدى اللجنة", "31 يوما", "1187",
                  second.number, third.number):  # fmt: skip
        assert words in text
    assert first.number not in text
    clock.pass_days(31)
    page = slips.remind(desk, page.row.id, page.version)
    assert "تذكير ثان" in reading.text(produce(desk, "reminder_letter", page.row.id))


def test_there_is_no_reminder_of_what_was_answered(desk, file):
    request = ready_social(desk, file)
    page = issued(desk, [request])
    answer_line(desk, page.row.id, AnswerForm(request.row.id, Answer.ACCEPTED), page.version)
    with pytest.raises(ConflictError):
        produce(desk, "reminder_letter", page.row.id)


def test_the_sheet_to_fill_in_comes_back_as_answers(desk, file, tmp_path):
    requests = [ready_social(desk, file) for _ in range(2)]
    page = issued(desk, requests)
    path = tmp_path / "sheet.xlsx"
    write_answer_template(desk, page, path)
    plan = plan_answers(desk, page.row.id, path)
    assert [line.verdict for line in plan.lines] == [Verdict.EMPTY, Verdict.EMPTY]
    assert [line.number for line in plan.lines] == [one.row.number for one in requests]


def reads_french(desk, *bodies):
    found = dispatch_settings(desk)
    save_dispatch_settings(desk, replace(found, languages=dict.fromkeys(bodies, "fr")))


def test_a_slip_is_french_for_a_body_that_reads_it(desk):
    latin = builders.person(given_names_latin="Karim", family_name_latin="Ziani")
    file = people.register_file(desk, latin, builders.CareerForm(matricule="90344"))
    arabic = issued(desk, [ready_social(desk, file)])
    reads_french(desk, "foundation")
    french = issued(desk, [ready_social(desk, file) for _ in range(3)])
    (text,) = reading.pages(produce(desk, "dispatch_slip", french.row.id))
    for words in ("Bordereau d'envoi", "N° 0002 / SRAS / 2026", "Karim ZIANI", "Aide sociale",
                  "Pour étude", "15 000,00", "quinze mille dirhams", "Accusé de réception",
                  "Monsieur le Directeur de la Fondation", "lundi 23 novembre 2026"):  # fmt: skip
        assert words in text, words
    assert "Bordereau" not in reading.text(produce(desk, "dispatch_slip", arabic.row.id))
    # What was issued keeps its words; an Arabic copy can still be had.
    reads_french(desk)
    assert "Bordereau d'envoi" in reading.text(produce(desk, "dispatch_slip", french.row.id))
    arabic_copy = produce(desk, "dispatch_slip", french.row.id, language="ar")
    assert "ورقة الإرسال" in reading.text(arabic_copy)


def test_a_reminder_is_french_for_a_body_that_reads_it(desk, file):
    reads_french(desk, "foundation")
    page = issued(desk, [ready_social(desk, file) for _ in range(2)])
    (text,) = reading.pages(produce(desk, "reminder_letter", page.row.id))
    for words in ("Rappel", "Monsieur le Directeur,", "0001 / SRAS / 2026", "Aide sociale",
                  "2 dossiers restés sans réponse"):  # fmt: skip
        assert words in text, words
    assert "تذكير" in reading.text(produce(desk, "reminder_letter", page.row.id, language="ar"))
