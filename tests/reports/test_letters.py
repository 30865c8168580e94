"""Notice, notification, presentation sheet and attestations: made in both languages, read back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pytest

from desktop_app import translate as room
from desktop_app.domain.errors import (
    ConflictError,
    ForbiddenError,
    InvalidError,
    NotFoundError,
    RiayaError,
)
from desktop_app.domain.vocabulary import (
    DecidingBody,
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
from desktop_app.reports.catalogue import produce
from desktop_app.reports.verification import verify_pdf
from desktop_app.services import people
from desktop_app.services.benefits import benefits
from desktop_app.services.forms import CareerForm
from desktop_app.services.letter_settings import letter_settings, save_letter_settings
from desktop_app.services.print_rows import Finding
from desktop_app.translate import language, speaking, translate
from tests import builders
from tests.reports import reading
from tests.test_texts import update_script

RIB = "007130863429829015519512"
LONG = "كلام طويل في التعليل لا ينتهي بسرعة " * 130
step = builders.step


@pytest.fixture
def officer(desk):
    """An officer with every number recorded, a wife and a daughter of nine."""
    principal = builders.person(
        given_names_latin="Karim",
        family_name_latin="Ziani",
        cnie="K123417",
        rib=RIB,
        foundation_number="F-20114",
        mutual_affiliation="3058412",
        address="حي السانية، زنقة 9",
        town="طنجة",
    )
    family = [builders.spouse(other_cover=False), builders.child("مريم", "05/05/2017", mother="#0")]
    return people.register_file(desk, principal, CareerForm(matricule="90344"), family)


@pytest.fixture
def widow(desk):
    """The widow of an officer fallen on duty, with a son of age and a daughter of fourteen."""
    principal = builders.person(
        "حميد", "اليعقوبي", died_on="01/02/2024", mutual_affiliation="3058777"
    )
    girl = replace(
        builders.child("مريم", "2012", mother="#0", guardian_name="عبد السلام الخطيب"),
        person=builders.person("مريم", "اليعقوبي", sex=Sex.FEMALE, birth="2012"),
    )
    family = [builders.spouse("ثريا"), builders.child("أنس", "11/01/2006", mother="#0"), girl]
    career = CareerForm(position=Position.FALLEN, matricule="77125")
    return people.register_file(desk, principal, career, family)


def decided(desk, file, outcome, code="S03", **more):
    page = builders.before_decision(desk, builders.request(desk, file, code, amount="15.000,00"))
    return step(desk, page, RequestAction.DECIDE, outcome=outcome, **more)


def letter(desk, code, *subject, **chosen):
    return reading.text(produce(desk, code, *subject, **chosen))


# The notice of missing papers


def test_the_notice_lists_what_is_missing_and_that_the_term_stands(desk, officer, clock):
    page = builders.request(desk, officer, "S03", papers=("D01", "D02"))
    clock.pass_days(4)
    text = letter(desk, "missing_papers_notice", page.row.id)
    for words in (
        "إشعار باستكمال الوثائق",
        "السيد كريم الزياني",
        page.row.number,
        "تصريح بالشرف",
        "55.19",
        "تطلب هذه الوثائق مرة واحدة",
        "30 يوما",
        "منذ 23 نونبر 2026",
        "60",
        "توصلت بأصل هذا الإشعار بتاريخ",
    ):
        assert words in text, words
    assert "طلب خطي" not in text
    assert "K123417" not in text


def test_the_notice_in_french(desk, officer):
    page = builders.request(desk, officer, "S03", papers=("D01",))
    text = letter(desk, "missing_papers_notice", page.row.id, language="fr")
    for words in (
        "Royaume du Maroc",
        "Service régional de l'action sociale de Tanger",
        "Monsieur Karim ZIANI",
        "Tanger, le 23 novembre 2026",
        "Attestation RIB",
        "Veuillez agréer, Monsieur",
    ):
        assert words in text, words


def test_nothing_is_asked_for_when_nothing_is_missing(desk, officer):
    page = builders.request(desk, officer, "S03")
    with pytest.raises(ConflictError) as refusal:
        produce(desk, "missing_papers_notice", page.row.id)
    assert refusal.value.code == "nothing_missing"


def test_a_second_demand_says_why(desk, officer):
    page = builders.request(desk, officer, "S03", papers=())
    codes = frozenset(paper.codes[0] for paper in page.papers)
    page = step(desk, page, RequestAction.COMPLETE, papers=codes)
    assert "الطلب الثاني" not in reading.text(produce(desk, "request_sheet", page.row.id))
    page = step(
        desk, page, RequestAction.MARK_INCOMPLETE, asked=frozenset({"D10"}),
        reason="الشهادة البنكية لا تحمل الاسم",
    )  # fmt: skip
    text = letter(desk, "missing_papers_notice", page.row.id)
    assert "الطلب الثاني" in text
    assert "الشهادة البنكية لا تحمل الاسم" in text
    assert "الوثيقة التالية" in text


def test_the_head_decides_the_days_and_the_words(desk, officer):
    words = replace(
        letter_settings(desk), complement_days=0, closing_ar="والسلام عليكم ورحمة الله."
    )
    save_letter_settings(desk, words)
    page = builders.request(desk, officer, "S03", papers=())
    text = letter(desk, "missing_papers_notice", page.row.id)
    assert "والسلام عليكم ورحمة الله" in text
    assert "داخل أجل" not in text


def test_wrong_words_are_refused_beside_their_field(desk):
    found = letter_settings(desk)
    wrong = replace(
        found, appeal_days=0, closing_fr="Veuillez {agréer}", opening_ar=" ", letterhead_fr=()
    )
    with pytest.raises(InvalidError) as refusal:
        save_letter_settings(desk, wrong)
    fields = {fault.field for fault in refusal.value.faults}
    assert fields == {"appeal_days", "closing_fr", "opening_ar", "letterhead_fr"}
    assert letter_settings(desk) == found


# The notification of a decision


def test_a_partial_acceptance_says_amount_reasons_payment_and_appeal(desk, officer):
    page = decided(
        desk, officer, Outcome.PARTLY, amount="9.000,00", reasons=("proven_part",),
        reason="وصولات غير مؤرخة", reference="F-2026-0931",
    )  # fmt: skip
    text = letter(desk, "decision_notice", page.row.id)
    for words in (
        "إشعار بقرار: قبول جزئي",
        "F-2026-0931",
        "نسخة من القرار",
        "9.000,00",
        "تسعة آلاف درهم",
        "من أصل",
        "في حدود المصاريف المبررة بوثائق",
        "وصولات غير مؤرخة",
        "بتظلم مكتوب ومعلل",
        "30 يوما",
        "•" * 16,
    ):
        assert words in text, words
    assert RIB[3:22] not in text.replace(" ", "")


def test_a_refusal_gives_its_reasons_and_grants_nothing(desk, officer):
    page = decided(desk, officer, Outcome.REFUSED, reasons=("budget_spent",))
    text = letter(desk, "decision_notice", page.row.id)
    assert "يؤسفني إخباركم" in text
    assert "نفاد الاعتمادات المخصصة" in text
    assert "ومنح مبلغ" not in text
    assert "بتظلم" in text
    french = letter(desk, "decision_notice", page.row.id, language="fr")
    assert "Crédits épuisés" in french
    assert "rejetée" in french


def test_a_full_acceptance_has_no_appeal(desk, officer):
    page = decided(desk, officer, Outcome.ACCEPTED, amount="15.000,00")
    text = letter(desk, "decision_notice", page.row.id)
    assert "بتظلم" not in text
    assert "خمسة عشر ألف درهم" in text
    french = letter(desk, "decision_notice", page.row.id, language="fr")
    assert "15 000,00 DH" in french
    assert "quinze mille dirhams" in french


def test_instalments_are_told_with_what_is_left(desk, officer):
    page = decided(desk, officer, Outcome.ACCEPTED, amount="15.000,00")
    page = step(desk, page, RequestAction.NOTIFY, channel=NoticeChannel.BY_HAND)
    page = step(desk, page, RequestAction.START_PAYMENT)
    page = step(desk, page, RequestAction.PAY_PART, mode=PaymentMode.CHEQUE, amount="5.000,00")
    text = letter(desk, "decision_notice", page.row.id)
    assert "5.000,00" in text
    assert "والباقي صرفه" in text
    assert "عشرة آلاف درهم" in text


def test_nothing_is_notified_before_a_decision(desk, officer):
    page = builders.request(desk, officer, "S03")
    with pytest.raises(ConflictError) as refusal:
        produce(desk, "decision_notice", page.row.id)
    assert refusal.value.code == "not_decided"


def test_what_few_may_read_is_not_notified_by_others(desk, officer):
    page = builders.request(desk, officer, "S41", note="كلام خاص")
    counter = builders.seat(desk, Role.CASE_OFFICER)
    for code in ("decision_notice", "presentation_sheet"):
        with pytest.raises(ForbiddenError):
            produce(counter, code, page.row.id)
    counter.close()


def test_a_health_letter_is_marked_confidential(desk, officer):
    page = builders.request(desk, officer, "H01", papers=())
    text = letter(desk, "missing_papers_notice", page.row.id)
    assert "سري" in text.split()
    social = builders.request(desk, officer, "S03", papers=())
    words = letter(desk, "missing_papers_notice", social.row.id).split()
    assert "سري" not in words


def test_a_minors_letter_goes_to_who_answers_for_the_child(desk, widow):
    girl = widow.members[3]
    code = next(
        code
        for code in ("S14", "S18", "S16", "H01")
        if code in desk.catalogue.types and "orphan" in desk.catalogue.types[code].beneficiaries
    )
    page = builders.request(desk, widow, code, girl.person.id, papers=())
    text = letter(desk, "missing_papers_notice", page.row.id)
    assert "السيد(ة) عبد السلام الخطيب" in text
    assert "لفائدة مريم اليعقوبي" in text
    assert "طلبكم" not in text


@pytest.mark.parametrize("spoken", ["ar", "fr"])
def test_a_very_long_motive_never_leaves_the_signature_alone(desk, officer, spoken):
    page = decided(desk, officer, Outcome.REFUSED, reason=LONG[:4000])
    found = reading.pages(produce(desk, "decision_notice", page.row.id, language=spoken))
    assert len(found) > 1
    before, _, _ = found[-1].partition("رئيس المصلحة" if spoken == "ar" else "Le Chef du Service")
    assert ("بتظلم" if spoken == "ar" else "recours") in before
    last = len(found)
    foot = f"صفحة {last} من {last}" if spoken == "ar" else f"Page {last} sur {last}"
    assert foot in found[-1]


def test_forty_papers_run_over_pages_in_order(desk, officer, monkeypatch):
    from desktop_app.reports import missing_papers_notice as notice

    page = builders.request(desk, officer, "S03", papers=())
    many = [page.papers[number % len(page.papers)] for number in range(40)]
    monkeypatch.setattr(notice, "missing", lambda _page: many)
    found = reading.pages(produce(desk, "missing_papers_notice", page.row.id))
    assert len(found) > 1
    whole = " ".join(found)
    assert "وعددها 40" in whole
    assert "سليمان الواحي" in found[-1]


# The presentation sheet


def test_the_sheet_has_situation_inquiry_and_opinion(desk, officer):
    answers = builders.answers_for(desk, "S03") | {"monthly_income": "6.400,00"}
    page = builders.request(desk, officer, "S03", answers=answers)
    page = step(desk, page, RequestAction.REVIEW)
    page = step(desk, page, RequestAction.OPEN_INQUIRY)
    page = step(
        desk, page, RequestAction.REPORT_INQUIRY,
        report={"situation": "وصف لا يهم", "proposal": "يقترح منح المساعدة"},
    )  # fmt: skip
    before = letter(desk, "presentation_sheet", page.row.id)
    assert "غير موافق" in before
    page = step(
        desk, page, RequestAction.GIVE_OPINION, opinion=Opinion.RESERVED, reason="في حدود المبرر"
    )
    text = letter(desk, "presentation_sheet", page.row.id)
    for words in ("6.400,00", "يقترح منح المساعدة", "موافق بتحفظ", "في حدود المبرر", "سري",
                  "لم يستنفده أي طلب سابق", "قرار: لجنة مؤسسة"):  # fmt: skip
        assert words in text, words
    assert "وصف لا يهم" not in text
    assert "غير موافق" not in text


def test_the_sheet_tells_what_was_granted_before(desk, officer):
    earlier = decided(desk, officer, Outcome.PARTLY, "S05", amount="4.250,00", reason="جزئي")
    page = builders.request(desk, officer, "S03")
    text = letter(desk, "presentation_sheet", page.row.id)
    assert earlier.row.number in text
    assert "4.250,00" in text


# Attestations


def test_membership_agrees_with_a_man_and_masks_his_card(desk, officer):
    text = letter(desk, "membership_attestation", officer.file.id)
    for words in ("يشهد رئيس المصلحة الولائية للعمل الاجتماعي بطنجة", "السيد كريم الزياني",
                  "الحامل للبطاقة", "K•••••17", "منخرط في", "F-20114", "3058412",
                  "للمعني بالأمر", "للإدلاء بها عند الحاجة"):  # fmt: skip
        assert words in text, words
    french = letter(desk, "membership_attestation", officer.file.id, language="fr")
    assert "est adhérent à" in french
    assert "Fait à Tanger, le 23 novembre 2026" in french
    assert "Le Chef du Service" in french


def test_a_widow_is_a_rights_holder_of_the_late_officer(desk, widow):
    text = letter(desk, "membership_attestation", widow.file.id, recipient="بنك أفريقيا")
    for words in ("السيدة ثريا الخطيب", "أرملة المرحوم حميد اليعقوبي، شهيد الواجب",
                  "مسجلة ضمن ذوي حقوق منخرط", "3058777", "للمعنية بالأمر",
                  "للإدلاء بها لدى بنك أفريقيا"):  # fmt: skip
        assert words in text, words


def test_an_orphan_girls_attestation_is_handed_to_her_guardian(desk, widow):
    girl = widow.members[3].person
    text = letter(desk, "membership_attestation", widow.file.id, member=girl.id)
    assert "يتيمة المرحوم حميد اليعقوبي" in text
    assert "لنائبها الشرعي، السيد(ة) عبد السلام الخطيب" in text
    assert text.count("ثريا") == 0


def test_members_are_named_by_name_or_card(desk, officer):
    assert "سعاد الخطيب" in letter(desk, "membership_attestation", officer.file.id, member="سعاد")
    assert "كريم الزياني" in letter(
        desk, "membership_attestation", officer.file.id, member="k123417"
    )
    for nobody in ("فلان", 99_999):
        with pytest.raises(NotFoundError):
            produce(desk, "membership_attestation", officer.file.id, member=nobody)


def test_nothing_is_attested_without_a_record_or_of_the_dead(desk, widow):
    plain = builders.officer_file(desk, "11111")
    with pytest.raises(ConflictError) as refusal:
        produce(desk, "membership_attestation", plain.file.id)
    assert refusal.value.code == "no_membership"
    with pytest.raises(ConflictError) as refusal:
        produce(desk, "membership_attestation", widow.file.id, member=widow.principal.person.id)
    assert refusal.value.code == "died"


def test_a_benefit_is_attested_of_what_was_granted_only(desk, officer):
    refused = decided(desk, officer, Outcome.REFUSED, reasons=("budget_spent",))
    with pytest.raises(ConflictError):
        produce(desk, "benefit_attestation", refused.row.id)
    page = decided(desk, officer, Outcome.ACCEPTED, "S05", amount="15.000,00")
    text = letter(desk, "benefit_attestation", page.row.id)
    assert "تقررت استفادته" in text
    page = step(desk, page, RequestAction.NOTIFY, channel=NoticeChannel.BY_HAND)
    page = step(desk, page, RequestAction.PAY, mode=PaymentMode.CHEQUE, amount="15.000,00")
    text = letter(desk, "benefit_attestation", page.row.id)
    assert "استفاد من الخدمة" in text
    assert "خمسة عشر ألف درهم" in text


def test_the_benefits_of_a_year_add_up(desk, officer, clock):
    one = decided(desk, officer, Outcome.PARTLY, amount="1.250,00", reason="جزئي")
    two = decided(desk, officer, Outcome.ACCEPTED, "S05", amount="9.000,00")
    text = letter(desk, "benefits_attestation", officer.file.id)
    for words in (one.row.number, two.row.number, "10.250,00", "عشرة آلاف ومائتان وخمسون درهما"):
        assert words in text, words
    with pytest.raises(ConflictError):
        produce(desk, "benefits_attestation", officer.file.id, year=2025)
    clock.pass_days(60)
    with pytest.raises(ConflictError):
        produce(desk, "benefits_attestation", officer.file.id)


def test_no_benefit_looks_into_the_records(desk, officer):
    first, last = date(2026, 1, 1), date(2026, 11, 23)
    under_way = builders.request(desk, officer, "S05")
    text = letter(desk, "no_benefit_attestation", officer.file.id, first=first, last=last)
    assert "لم يستفد، خلال الفترة الممتدة من فاتح يناير 2026 إلى 23 نونبر 2026" in text
    assert under_way.row.number in text
    assert "K123417" not in text
    granted = decided(desk, officer, Outcome.PARTLY, amount="1.250,00", reason="جزئي")
    with pytest.raises(ConflictError) as refusal:
        produce(desk, "no_benefit_attestation", officer.file.id)
    assert granted.row.number in str(refusal.value)
    # The year before is another matter, and so is another service.
    letter(desk, "no_benefit_attestation", officer.file.id, first=date(2025, 1, 1),
           last=date(2025, 12, 31))  # fmt: skip
    text = letter(desk, "no_benefit_attestation", officer.file.id, service="s05")
    assert "لم يسبق له أن استفاد" in text
    with pytest.raises(ConflictError):
        produce(desk, "no_benefit_attestation", officer.file.id, service="S03")


def test_what_was_paid_this_year_is_a_benefit_of_this_year(desk, officer, clock):
    page = decided(desk, officer, Outcome.ACCEPTED, amount="15.000,00")
    page = step(desk, page, RequestAction.NOTIFY, channel=NoticeChannel.BY_HAND)
    clock.pass_days(60)
    step(desk, page, RequestAction.PAY, mode=PaymentMode.CHEQUE, amount="15.000,00")
    with pytest.raises(ConflictError):
        produce(desk, "no_benefit_attestation", officer.file.id)


def test_what_a_family_receives_once_is_seen_for_each_of_it(desk, officer):
    kinds = desk.catalogue.types.values()
    kind = next(one for one in kinds if one.repetition.counts_for.value == "file")
    request = builders.request(desk, officer, kind.code)
    assert benefits(desk, officer.file.id, officer.principal.person.id).granted == ()
    wife = officer.members[1].person.id
    assert [one.number for one in benefits(
        desk, officer.file.id, wife, type_code=kind.code
    ).under_way] == [request.row.number]  # fmt: skip


def test_no_benefit_refuses_days_that_cannot_be(desk, officer):
    for days in (
        {"first": date(2026, 12, 1), "last": date(2026, 12, 31)},
        {"first": date(2026, 5, 1), "last": date(2026, 4, 1)},
    ):
        with pytest.raises(InvalidError):
            produce(desk, "no_benefit_attestation", officer.file.id, **days)
    with pytest.raises(NotFoundError):
        produce(desk, "no_benefit_attestation", officer.file.id, service="ZZ9")


def test_each_is_noted_in_the_files_history(desk, officer):
    produce(desk, "membership_attestation", officer.file.id)
    told = [change.detail_ar for change in people.file_history(desk, officer.file.id)]
    assert any("شهادة الانخراط" in detail for detail in told)


# Languages


def test_a_language_is_spoken_in_its_block_alone():
    with speaking("fr"):
        assert language() == "fr"
        assert translate("Vocabulary", "Retiree") == "retraité"
    assert language() == "ar"
    assert translate("Vocabulary", "Retiree") == "متقاعد"


def test_no_french_text_is_missing():
    script = update_script()
    known = script.read_translations(script.HERE / "riaya_fr.ts")
    assert script.missing(script.marked_texts("fr"), known) == []


@pytest.fixture
def unsaid(monkeypatch):
    """The texts that were looked for in French and are not there."""
    found: list[tuple[str, str]] = []
    find = room._find

    def watched(context: str, source: str, n: int | None) -> str:
        if room.language() == "fr" and (context, source) not in room.texts_of("fr"):
            found.append((context, source))
        return find(context, source, n)

    monkeypatch.setattr(room, "_find", watched)
    return found


def every_letter(desk, officer, widow):
    """Each French document, of men, women and children, with every way it can go."""
    notice = builders.request(desk, officer, "S03", papers=())
    health = builders.request(desk, officer, "H01", papers=())
    for page in (notice, health):
        produce(desk, "missing_papers_notice", page.row.id, language="fr")
    for member in (officer.members[0], officer.members[1], officer.members[2], *widow.members[1:]):
        file = officer if member in officer.members else widow
        for code in ("membership_attestation", "no_benefit_attestation"):
            chosen = {"member": member.person.id, "recipient": "la banque"}
            try:
                produce(desk, code, file.file.id, language="fr", **chosen)
                produce(desk, "no_benefit_attestation", file.file.id, language="fr",
                        service="S05", **chosen)  # fmt: skip
            except RiayaError:
                continue
    for outcome, more in (
        (Outcome.ACCEPTED, {"amount": "15.000,00"}),
        (Outcome.PARTLY, {"amount": "1.000,00", "reason": "motif", "reference": "F-1"}),
        (Outcome.REFUSED, {"reasons": ("budget_spent",)}),
    ):
        page = decided(desk, officer, outcome, **more)
        produce(desk, "decision_notice", page.row.id, language="fr")
    produce(desk, "benefits_attestation", officer.file.id, language="fr")


def test_every_french_letter_is_french_throughout(desk, officer, widow, unsaid):
    every_letter(desk, officer, widow)
    assert unsaid == []


def test_a_letter_of_each_language_starts_on_its_own_side(desk, officer):
    page = decided(desk, officer, Outcome.ACCEPTED, amount="15.000,00")
    arabic = produce(desk, "decision_notice", page.row.id)
    french = produce(desk, "decision_notice", page.row.id, language="fr")
    for data, spoken in ((arabic, "ar-MA"), (french, "fr-MA")):
        assert str(pikepdf.open(BytesIO(data)).Root.Lang) == spoken
        assert reading.dark_left_edge(data) >= 14
        assert reading.dark_right_edge(data) <= 191


def test_the_unit_decides_and_says_so(desk, officer):
    code = next(
        kind.code
        for kind in desk.catalogue.types.values()
        if kind.decides[0] is DecidingBody.UNIT and kind.kind.value == "social"
        and not kind.confidential and "active" in kind.beneficiaries and kind.when is None
    )  # fmt: skip
    page = builders.before_decision(desk, builders.request(desk, officer, code))
    page = step(desk, page, RequestAction.DECIDE, outcome=Outcome.ACCEPTED)
    assert page.row.state is State.DECIDED
    text = letter(desk, "decision_notice", page.row.id)
    assert "من طرف هذه المصلحة" in text
    assert "نسخة من القرار" not in text


def test_what_was_written_in_arabic_reads_from_the_right_in_a_french_letter(desk, officer):
    words = "لم يثبت محضر المعاينة تضرر التجهيزات الكهربائية التي صرح بها صاحب الطلب"
    page = decided(desk, officer, Outcome.REFUSED, reason=f"{words}\n{words} " * 6)
    data = produce(desk, "decision_notice", page.row.id, language="fr")
    assert reading.dark_right_edge(data) <= 191
    assert "المعاينة" in reading.text(data)


@pytest.mark.parametrize("spoken", ["ar", "fr"])
def test_a_letter_set_closely_is_known_as_ours(desk, officer, spoken):
    page = decided(
        desk, officer, Outcome.PARTLY, amount="9.000,00", reasons=("proven_part",),
        reason="وصولات غير مؤرخة\nوصولات لا تحمل الاسم", reference="F-2026-0931",
    )  # fmt: skip
    data = produce(desk, "decision_notice", page.row.id, language=spoken)
    assert len(reading.pages(data)) == 1
    assert verify_pdf(desk, data).finding is Finding.GENUINE
