"""The four documents of an office, printed and read back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from desktop_app.domain.errors import ForbiddenError, InvalidError, NotFoundError
from desktop_app.domain.formats import amount
from desktop_app.domain.vocabulary import (
    NoticeChannel,
    Opinion,
    Outcome,
    PaymentMode,
    Position,
    Role,
    Sex,
    State,
)
from desktop_app.domain.workflow import RequestAction
from desktop_app.reports import documents
from desktop_app.reports.catalogue import DOCUMENTS, Subject, about, document
from desktop_app.reports.documents import make_recovery_sheet
from desktop_app.services import moves, people, requests, settings
from desktop_app.services.demo import fill_office
from desktop_app.services.desk import Desk
from desktop_app.services.forms import CareerForm, MoveForm, RequestQuery
from desktop_app.services.print_rows import PrintSubject
from desktop_app.services.prints import Paper
from desktop_app.services.rows import FilePage, RequestPage
from desktop_app.storage.models import AuditRow
from tests import builders
from tests.documents import produce
from tests.reports import reading

RIB = "007130863429829015519512"
WHOLE_YEAR = RequestQuery(received_from="01/01/2026", received_to="31/12/2026")


@pytest.fixture
def family(desk: Desk) -> FilePage:
    """An officer with everything recorded, a wife and three children."""
    principal = builders.person(
        "إدريس",
        "الدغوغي",
        given_names_latin="Driss",
        family_name_latin="Dghoughi",
        birth="07/02/1972",
        birth_place="العرائش",
        cnie="K123417",
        rib=RIB,
        phone="0612345678",
        address="حي المرس، زنقة 14",
        town="طنجة",
        mutual_affiliation="3058412",
    )
    career = CareerForm(matricule="48213", payroll_number="1204587", posting="بني مكادة")
    members = [
        builders.spouse("سعاد", other_cover=False),
        builders.child("أيمن", "14/03/2004", mother="#0"),
        builders.child("عمران", "10/01/2006", mother="#0"),
        builders.child("زكرياء", "23/09/2012", mother="#0"),
    ]
    return people.register_file(desk, principal, career, members)


def move(desk: Desk, page: RequestPage, action: RequestAction, **more: object) -> RequestPage:
    return moves.move_request(desk, page.row.id, MoveForm(action, **more), page.version)


def decided(desk: Desk, page: RequestPage, outcome: Outcome, **more: object) -> RequestPage:
    return move(
        desk, builders.before_decision(desk, page), RequestAction.DECIDE, outcome=outcome, **more
    )


def prints(desk: Desk) -> list[AuditRow]:
    with desk.read() as session:
        return list(session.scalars(select(AuditRow).where(AuditRow.action == "print")))


def missing_first(desk: Desk, page: FilePage, code: str) -> Sequence[str]:
    """All the papers of a type but the first one."""
    needed = requests.needed_papers(desk, page.file.id, page.principal.person.id, code)
    return [paper.codes[0] for paper in needed if not paper.is_optional][1:]


def least_answers(desk: Desk, code: str) -> dict[str, object]:
    """An answer for each required field of a type, the smallest number where one is asked."""
    least = {
        field.name: str(field.minimum)
        for field in desk.catalogue.types[code].fields
        if field.required and field.minimum is not None
    }
    return builders.answers_for(desk, code) | least


def test_the_summary_says_who_with_numbers_masked(desk: Desk, family: FilePage) -> None:
    text = reading.text(produce(desk, "person_summary", family.file.id))
    for shown in (
        "المملكة المغربية",
        "ملخص ملف المستفيد",
        "إدريس الدغوغي",
        "Driss",
        "DGHOUGHI",
        "07/02/1972",
        "48213",
        "1204587",
        "06 12 34 56 78",
        "K•••••17",
        "3058412",
        family.file.number,
    ):
        assert shown in text
    assert "K123417" not in text
    assert RIB[3:22] not in text.replace(" ", "")
    assert "007" in text
    assert "•" * 16 in text


def test_the_summary_gives_each_right_with_its_end(desk: Desk, family: FilePage) -> None:
    text = reading.text(produce(desk, "person_summary", family.file.id))
    assert "5 أشخاص" not in text
    assert "4 أشخاص" in text
    # The youngest son comes of age on 23/09/2033; the second within sixty days.
    assert "22/09/2033" in text
    assert "09/01/2027" in text
    assert "▲ ينتهي قريبا" in text


def test_the_summary_sums_what_is_open_and_what_was_granted(
    desk: Desk, family: FilePage, clock: builders.Clock
) -> None:
    builders.request(desk, family, "S03", amount="1.000,50")
    builders.request(desk, family, "S03", amount="2.000,25")
    partly = builders.request(desk, family, "S03", amount="8.000,00")
    decided(desk, partly, Outcome.PARTLY, amount="6.500,00", reason="خصم ما لم يثبت")
    refused = builders.request(desk, family, "S03", amount="10.000,00")
    decided(desk, refused, Outcome.REFUSED, reason="عدم الترتيب ضمن المعدلات المحددة")
    text = reading.text(produce(desk, "person_summary", family.file.id))
    assert "المجموع المطلوب" in text
    assert "3.000,75" in text
    assert "18.000,00" in text
    assert "6.500,00 درهم" in text
    assert "خصم ما لم يثبت" in text
    assert "عدم الترتيب ضمن المعدلات المحددة" in text


def test_a_file_without_family_or_requests_still_makes_a_summary(desk: Desk) -> None:
    alone = people.register_file(desk, builders.person(), CareerForm(position=Position.RETIRED))
    text = reading.text(produce(desk, "person_summary", alone.file.id))
    assert "لم يسجل أي فرد" in text
    assert "لا يوجد أي طلب" in text
    assert "—" in text
    assert "التوقيع والخاتم" in text


def test_the_summary_and_the_statement_tell_what_is_left_and_what_was_used(
    desk: Desk, family: FilePage
) -> None:
    used = builders.request(desk, family, "S03")
    summary = reading.text(produce(desk, "person_summary", family.file.id))
    statement = reading.text(produce(desk, "rights_statement", family.file.id))
    for text in (summary, statement):
        assert "مستنفد" in text
        assert used.row.number in text
        assert "0 من 1" in text
        assert "01/01/2027" in text
        # What is open to all without a limit is no news.
        assert "شكاية أو تظلم" not in text
    assert "كشف الحقوق" in statement
    assert "لا تدرج الخدمات التي تطلب دون حد" in summary


def test_the_statement_is_computed_for_the_day_asked(desk: Desk, family: FilePage) -> None:
    builders.request(desk, family, "S03")
    later = reading.text(produce(desk, "rights_statement", family.file.id, date(2027, 1, 1)))
    assert "محسوب بتاريخ الجمعة 1 يناير 2027" in later
    assert "مستنفد" not in later


def test_notes_stay_out_of_the_summary(desk: Desk, family: FilePage) -> None:
    people.add_note(desk, family.file.id, family.principal.person.id, "ملاحظة خاصة جدا")
    assert "ملاحظة خاصة جدا" not in reading.text(produce(desk, "person_summary", family.file.id))


def test_every_page_is_marked_and_numbered(desk: Desk, family: FilePage) -> None:
    for _ in range(24):
        builders.request(desk, family, "S03")
    found = reading.pages(produce(desk, "person_summary", family.file.id))
    assert len(found) > 1
    for number, text in enumerate(found, start=1):
        assert "سري" in text
        assert f"صفحة {number} من {len(found)}" in text
        assert "طبع يوم 23/11/2026 على الساعة 10:41" in text
    assert "تابع" in found[1]
    assert "التوقيع والخاتم" in found[-1]


def test_the_sheet_tells_the_whole_request(desk: Desk, family: FilePage) -> None:
    page = builders.request(desk, family, "S03", amount="9.000,00", depositor="سعاد الخطيب")
    decided(desk, page, Outcome.PARTLY, amount="1.119,70", reason="خصم", reference="1795/2026")
    text = reading.text(produce(desk, "request_sheet", page.row.id))
    for shown in (
        "بطاقة الطلب",
        page.row.number,
        "سعاد الخطيب",
        "9.000,00 درهم",
        "1.119,70 درهم",
        "ألف ومائة وتسعة عشر درهما وسبعون سنتيما",
        "1795/2026",
        "خصم",
        "تسجيل القرار",
        "مسار الطلب",
        "سري",
    ):
        assert shown in text


def test_the_sheet_tells_opinion_reasons_payments_and_reports(desk: Desk, family: FilePage) -> None:
    page = move(desk, builders.request(desk, family, "S03"), RequestAction.REVIEW)
    page = move(desk, page, RequestAction.OPEN_INQUIRY)
    secret = {"findings": "كلام لا يطبع"}
    page = move(desk, page, RequestAction.REPORT_INQUIRY, report=secret)
    page = move(
        desk, page, RequestAction.GIVE_OPINION, opinion=Opinion.RESERVED, reason="في حدود المبرر"
    )
    page = move(desk, page, RequestAction.TRANSMIT)
    page = move(
        desk, page, RequestAction.DECIDE, outcome=Outcome.PARTLY, amount="3000",
        reasons=("proven_part",),
    )  # fmt: skip
    page = move(desk, page, RequestAction.NOTIFY, channel=NoticeChannel.PHONE)
    page = move(desk, page, RequestAction.START_PAYMENT)
    page = move(
        desk, page, RequestAction.PAY_PART, mode=PaymentMode.CHEQUE, amount="1000",
        reference="4471",
    )  # fmt: skip
    text = reading.text(produce(desk, "request_sheet", page.row.id))
    for shown in (
        "رأي رئيس المصلحة",
        "موافق بتحفظ",
        "في حدود المبرر",
        "في حدود المصاريف المبررة بوثائق",
        "مكالمة هاتفية",
        "الأداءات",
        "4471",
        "2.000,00 درهم",
        "تقرير البحث الاجتماعي",
        "مقبول جزئيا · في طور الصرف",
    ):
        assert shown in text, shown
    assert "كلام لا يطبع" not in text


def test_a_confidential_request_is_printed_without_its_content(
    desk: Desk, family: FilePage
) -> None:
    page = builders.request(desk, family, "S41", note="كلام خاص")
    assert "كلام خاص" in reading.text(produce(desk, "request_sheet", page.row.id))
    officer = builders.seat(desk, Role.CASE_OFFICER)
    text = reading.text(produce(officer, "request_sheet", page.row.id))
    assert "كلام خاص" not in text
    assert "مضمون هذا الطلب سري" in text
    officer.close()


def test_an_account_number_among_the_answers_is_masked(desk: Desk, family: FilePage) -> None:
    code = next(
        kind.code for kind in desk.catalogue.types.values() if kind.field("payee_rib") is not None
    )
    widow = builders.widow_file(desk)
    for page, who in ((family, family.principal), (widow, widow.members[1])):
        offers = {offer.type: offer for offer in requests.offers(desk, page.file.id, who.person.id)}
        if offers[code].is_open:
            break
    answers = builders.answers_for(desk, code) | {"payee_rib": RIB}
    made = builders.request(desk, page, code, who.person.id, answers=answers)
    text = reading.text(produce(desk, "request_sheet", made.row.id))
    assert "007" in text
    assert "•" * 16 in text
    assert RIB[3:22] not in text.replace(" ", "")


def test_a_request_without_decision_says_so(desk: Desk, family: FilePage) -> None:
    page = builders.request(desk, family, "S03", papers=())
    text = reading.text(produce(desk, "request_sheet", page.row.id))
    assert "لم يصدر إلى غاية" in text
    assert "▲ ناقصة" in text
    assert "توقف الأجل" in text


def test_the_receipt_is_two_equal_halves_on_one_page(desk: Desk, family: FilePage) -> None:
    page = builders.request(desk, family, "S03")
    data = produce(desk, "deposit_receipt", page.row.id)
    assert reading.sizes(data) == [(210, 297)]
    (text,) = reading.pages(data)
    for twice in (page.row.number, "وصل الإيداع", "إدريس الدغوغي", "التوقيع والخاتم", "09.08"):
        assert text.count(twice) == 2
    assert "نسخة المودع" in text
    assert "نسخة المصلحة" in text
    assert "سري" not in text
    assert "K123417" not in text


def test_a_complete_receipt_gives_the_day_of_the_answer(desk: Desk, family: FilePage) -> None:
    page = builders.request(desk, family, "S03")
    text = reading.text(produce(desk, "deposit_receipt", page.row.id))
    assert page.row.due_on is not None
    assert f"{page.row.due_on.day} " in text
    assert "الوثائق الناقصة" not in text
    assert "لا وثيقة ناقصة" in text


def test_a_receipt_with_missing_papers_names_them_and_stops_the_clock(
    desk: Desk, family: FilePage
) -> None:
    page = builders.request(desk, family, "S03", papers=missing_first(desk, family, "S03"))
    assert page.row.state is State.INCOMPLETE
    text = reading.text(produce(desk, "deposit_receipt", page.row.id))
    missing = next(paper for paper in page.papers if paper.is_missing)
    assert text.count(reading.plain(missing.names_ar[0])) == 2
    assert "الوثائق الناقصة" in text
    assert "متوقف إلى حين استكمال الوثائق" in text


def test_the_longest_lists_of_papers_stay_in_their_half(desk: Desk) -> None:
    """All of them missing, then all but one received: no paper is cut off."""
    page = builders.widow_file(desk)
    widow = page.members[1].person.id
    offers = [offer.type for offer in requests.offers(desk, page.file.id, widow) if offer.is_open]
    offers.sort(key=lambda code: -len(desk.catalogue.types[code].papers))
    for code in offers[:4]:
        needed = requests.needed_papers(desk, page.file.id, widow, code)
        for received in ((), [paper.codes[0] for paper in needed][1:]):
            answers = least_answers(desk, code)
            made = builders.request(desk, page, code, widow, received, answers=answers)
            (text,) = reading.pages(produce(desk, "deposit_receipt", made.row.id))
            listed = [one for one in made.papers if one.received_on or one.is_missing]
            last_words = [re.findall("[ء-ي]+", paper.name_ar)[-1] for paper in listed]
            assert [word for word in last_words if word not in text] == []


def test_the_register_carries_its_sums_from_page_to_page(desk: Desk) -> None:
    page = builders.officer_file(desk)
    for number in range(1, 41):
        builders.request(desk, page, "S03", amount=f"{number}.000,00")
    data = produce(desk, "requests_register", WHOLE_YEAR)
    found = reading.pages(data)
    assert set(reading.sizes(data)) == {(297, 210)}
    assert len(found) > 2
    assert "المنقول إلى الصفحة التالية" in found[0]
    assert "المنقول من الصفحة السابقة" in found[1]
    assert "المنقول إلى الصفحة التالية" not in found[-1]
    assert "المجموع العام — 40 طلبا" in found[-1]
    assert "820.000,00" in found[-1]
    assert all("سري" in text and f"من {len(found)}" in text for text in found)


def test_what_is_carried_out_is_carried_in(desk: Desk) -> None:
    page = builders.officer_file(desk)
    for number in range(1, 31):
        builders.request(desk, page, "S03", amount=f"{number},00")
    found = reading.pages(produce(desk, "requests_register", WHOLE_YEAR))
    carried = found[0].split("المنقول إلى الصفحة التالية")[1]
    rows = int("".join(letter for letter in carried.split("طلب")[0] if letter.isdigit()))
    total = f"{rows * (rows + 1) // 2},00"
    assert total in found[0]
    assert total in found[1]


def test_a_register_of_two_hundred_rows_has_every_number(desk: Desk) -> None:
    fill_office(desk, 120, 205, 3)
    rows = requests.list_requests(desk, RequestQuery(), 0, 300)
    data = produce(desk, "requests_register", RequestQuery())
    text = reading.text(data)
    assert [row.number for row in rows if row.number not in text] == []
    assert "على 205 طلبات (مائتين وخمسة)" in text
    assert "جميع الفترات" in text
    assert amount(sum(row.amount_granted or 0 for row in rows)) in reading.pages(data)[-1]


def test_the_register_is_closed_in_figures_and_words(desk: Desk) -> None:
    page = builders.officer_file(desk)
    numbers = [builders.request(desk, page, "S03").row.number for _ in range(12)]
    text = reading.text(produce(desk, "requests_register", WHOLE_YEAR))
    assert "أقفل هذا المستخرج يوم الاثنين 23 نونبر 2026" in text
    assert "على 12 طلبا (اثني عشر)" in text
    closing = text.split("أقفل هذا المستخرج")[1]
    assert closing.index(numbers[0]) < closing.index(numbers[-1])
    assert "التوزيع حسب الحالة" in text


def test_the_register_stands_in_the_order_of_deposit(desk: Desk, clock: builders.Clock) -> None:
    page = builders.officer_file(desk)
    late = builders.request(desk, page, "S03", received_on="20/11/2026")
    early = builders.request(desk, page, "S03", received_on="05/10/2026")
    query = RequestQuery(received_from="01/10/2026", sort="number", descending=True)
    (text,) = reading.pages(produce(desk, "requests_register", query))
    assert text.index(early.row.number) < text.index(late.row.number)
    assert "ابتداء من 01/10/2026" in text


def test_only_what_was_asked_for_is_in_the_register(desk: Desk) -> None:
    page = builders.officer_file(desk)
    inside = builders.request(desk, page, "S03", received_on="10/10/2026")
    outside = builders.request(desk, page, "S03", received_on="10/09/2026")
    query = RequestQuery(received_from="01/10/2026", received_to="31/10/2026")
    text = reading.text(produce(desk, "requests_register", query))
    assert inside.row.number in text
    assert outside.row.number not in text
    assert "من 01/10/2026 إلى 31/10/2026" in text


def test_an_empty_register_is_closed_too(desk: Desk) -> None:
    (text,) = reading.pages(produce(desk, "requests_register", WHOLE_YEAR))
    assert "لا يوجد أي طلب يستجيب لهذه المعايير" in text
    assert "خاليا من أي طلب" in text
    assert "المنقول" not in text
    assert "التوقيع والخاتم" in text


def test_a_register_asked_for_with_no_date_is_refused(desk: Desk) -> None:
    with pytest.raises(InvalidError):
        produce(desk, "requests_register", RequestQuery(received_from="31/31/2026"))
    assert prints(desk) == []


LONG = "عبد الرحمان عبد السلام عبد المالك محمد الأمين عبد اللطيف عبد الحفيظ"
HOSTILE = '<b>x</b> & <para> =cmd|"/c calc"!A1 \\( %s {name}'


def test_very_long_names_wrap_and_stay_on_the_page(desk: Desk) -> None:
    principal = builders.person(LONG, "بن عبد الكريم بن عبد القادر الإدريسي العلوي الحسني")
    wife = builders.spouse("فاطمة الزهراء خديجة أم كلثوم نعيمة السعدية الكبيرة")
    page = people.register_file(desk, principal, CareerForm(posting=LONG), [wife])
    made = builders.request(desk, page, "S03", depositor=LONG, papers=())
    for data in (
        produce(desk, "person_summary", page.file.id),
        produce(desk, "request_sheet", made.row.id),
        produce(desk, "deposit_receipt", made.row.id),
        produce(desk, "requests_register", WHOLE_YEAR),
    ):
        right = 210 if reading.sizes(data)[0][0] == 210 else 297
        edge = 0.0 if data == produce(desk, "deposit_receipt", made.row.id) else 11.5
        assert reading.dark_left_edge(data) >= edge
        assert reading.dark_right_edge(data) <= right
        assert "الإدريسي العلوي الحسني" in reading.text(data)


def test_hostile_text_is_printed_as_it_was_typed(desk: Desk) -> None:
    principal = builders.person(address=HOSTILE, birth_place=HOSTILE)
    page = people.register_file(desk, principal, CareerForm(posting=HOSTILE))
    made = builders.request(desk, page, "S03", note=HOSTILE, depositor=HOSTILE)
    for data in (
        produce(desk, "person_summary", page.file.id),
        produce(desk, "request_sheet", made.row.id),
        produce(desk, "deposit_receipt", made.row.id),
        produce(desk, "requests_register", RequestQuery(text=HOSTILE)),
    ):
        text = reading.text(data)
        for piece in ("para", "cmd", "calc", "name", "&", "<"):
            assert piece in text


def test_no_letter_is_stored_as_a_presentation_form(desk: Desk, family: FilePage) -> None:
    made = builders.request(desk, family, "S03", papers=())
    for data in (
        produce(desk, "person_summary", family.file.id),
        produce(desk, "request_sheet", made.row.id),
        produce(desk, "deposit_receipt", made.row.id),
        produce(desk, "requests_register", WHOLE_YEAR),
    ):
        raw = "".join(reading.raw_pages(data))
        assert reading.PRESENTATION.search(raw) is None
        assert "\ufffd" not in raw


def test_the_same_day_and_number_give_the_same_bytes(desk: Desk, family: FilePage) -> None:
    paper = Paper("person_summary", "ملخص", PrintSubject(file_id=family.file.id))
    at = desk.with_paper(paper)
    made = [documents.make_person_summary(at, family.file.id).data for _ in range(2)]
    assert made[0] == made[1]
    assert paper.mark is not None
    assert paper.mark.number in reading.text(made[0])
    plain = [documents.make_person_summary(desk, family.file.id).data for _ in range(2)]
    assert plain[0] == plain[1] != made[0]


def test_each_printing_is_in_the_trail(desk: Desk, family: FilePage) -> None:
    made = builders.request(desk, family, "S03")
    produce(desk, "person_summary", family.file.id)
    produce(desk, "request_sheet", made.row.id)
    produce(desk, "deposit_receipt", made.row.id)
    produce(desk, "requests_register", WHOLE_YEAR)
    rows = prints(desk)
    assert [row.file_id for row in rows] == [family.file.id] * 3 + [None]
    told = [change.detail_ar for change in people.file_history(desk, family.file.id)]
    assert any("وصل الإيداع" in detail and made.row.number in detail for detail in told)


def test_what_cannot_be_printed_is_not_in_the_trail(desk: Desk) -> None:
    with pytest.raises(NotFoundError):
        produce(desk, "person_summary", 999)
    with pytest.raises(NotFoundError):
        produce(desk, "deposit_receipt", 999)
    assert prints(desk) == []


def test_reception_may_print(desk: Desk, family: FilePage) -> None:
    with_counter = builders.seat(desk, Role.RECEPTION)
    assert produce(with_counter, "person_summary", family.file.id).startswith(b"%PDF")
    with_counter.close()


def test_a_role_without_printing_is_refused(
    desk: Desk, family: FilePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.domain import roles

    rights = roles.ALLOWED[Role.AUDITOR] - {roles.Action.PRINT}
    monkeypatch.setattr(desk.sitting, "rights", rights)
    with pytest.raises(ForbiddenError):
        produce(desk, "person_summary", family.file.id)


def test_a_woman_is_spoken_of_as_a_woman(desk: Desk) -> None:
    page = builders.widow_file(desk)
    widow = page.members[1]
    assert widow.person.sex is Sex.FEMALE
    code = next(
        offer.type
        for offer in requests.offers(desk, page.file.id, widow.person.id)
        if offer.is_open
    )
    made = builders.request(desk, page, code, widow.person.id)
    text = reading.text(produce(desk, "deposit_receipt", made.row.id))
    assert "المعنية بالأمر" in text
    assert "أرملة" in text


def test_a_letterhead_of_five_lines_moves_the_rest_down(desk: Desk) -> None:
    page = builders.officer_file(desk)
    lines = ("المملكة المغربية", "وزارة الداخلية", *desk.unit.letterhead[1:])
    wider = settings.save_unit(desk, replace(desk.unit, letterhead=lines, phone="+212539123456"))
    assert "وزارة الداخلية" in reading.text(produce(wider, "person_summary", page.file.id))
    made = builders.request(wider, page, "S03")
    assert "05 39 12 34 56" in reading.text(produce(wider, "deposit_receipt", made.row.id))


def test_documents_are_listed_with_what_they_are_about() -> None:
    codes = [kind.code for kind in about(Subject.REQUEST)]
    assert codes[:2] == ["deposit_receipt", "request_sheet"]
    assert {"social_inquiry", "visit_report"} <= set(codes)
    assert "decision_notice" in codes
    assert "person_summary" not in codes
    assert not document("deposit_receipt").confidential
    assert len({kind.code for kind in DOCUMENTS}) == len(DOCUMENTS)
    with pytest.raises(KeyError):
        document("nothing")


def test_the_hour_is_the_offices_own(desk: Desk, clock: builders.Clock, family: FilePage) -> None:
    clock.now = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
    text = reading.text(produce(desk, "person_summary", family.file.id))
    assert "طبع يوم 24/11/2026 على الساعة 00:30" in text


def test_the_recovery_sheet_shows_the_code_in_groups(desk: Desk) -> None:
    groups = ["7QK2M", "X4RDT", "B9H0P", "WWWWW", "5JC8V", "6"]
    made = make_recovery_sheet(desk, "-".join(groups))
    text = reading.text(made.data)
    assert all(group in text for group in groups)
    assert desk.unit.name_ar in text
    assert prints(desk) == []


def test_only_who_manages_accounts_gets_the_recovery_sheet(desk: Desk) -> None:
    counter = builders.seat(desk, Role.RECEPTION)
    with pytest.raises(ForbiddenError):
        make_recovery_sheet(counter, "7QK2M-X4RDT")
    counter.close()


def test_signs_no_font_has_refuse_no_document(desk: Desk) -> None:
    page = people.register_file(
        desk, builders.person("كريم 🫶🏽", "الزياني 漢"), CareerForm(matricule="90344")
    )
    people.add_note(desk, page.file.id, page.principal.person.id, "شكر المصلحة 👨‍👩‍👧 \U0010fffd")
    made = builders.request(desk, page, "S03")
    period = RequestQuery(received_from="01/01/2026", received_to="31/12/2026")
    for code, subject in (
        ("person_summary", page.file.id), ("register", period), ("deposit_receipt", made.row.id),
    ):  # fmt: skip
        text = reading.text(produce(desk, code, subject))
        # What is copied or searched is the name as it was written; what it means to nobody is not.
        assert "الزياني 漢" in text.replace("\u200f", ""), code
        assert "\U0010fffd" not in text
