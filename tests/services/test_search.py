"""Finding people and requests: who is found, in which order, by what, and what is told."""

from __future__ import annotations

import pytest

from desktop_app.domain.errors import ForbiddenError
from desktop_app.domain.vocabulary import Category, Kind, Provider, Role, State
from desktop_app.services import merges, people, requests, search_upkeep, unmerges
from desktop_app.services.forms import PeopleQuery, RequestQuery
from desktop_app.services.search import search
from desktop_app.services.search_chips import Understood, applied, choices, understand
from desktop_app.storage import search_check, search_index
from desktop_app.translate import tell
from tests import builders, merging

NASTY = (
    "\"", "*", "\" * NEAR -", "NEAR(a b)", "محمد\" OR \"", "a AND b", "NOT", "-", "^", "{a}:b",
    "\0", "محمد\0علي", "\ud800", "ال", "ـ", "ًٌٍَُِّْ", "()", "(((((", "%", "_", "__", "~", ":",
    "حالة:", ":متأخر", "حالة:\"", "١٢٣", "\x01\x02", "'; DROP TABLE people; --",
)  # fmt: skip


def names(found) -> list[str]:
    return [row.full_name_ar for row in found.people]


@pytest.fixture
def office(desk):
    builders.officer_file(desk)
    builders.widow_file(desk)
    latin = {"family_name_latin": "EL ALAOUI", "given_names_latin": "Mohammed"}
    numbers = {"cnie": "K123417", "phone": "0661234567"}
    people.register_file(
        desk,
        builders.person("محمد", "العلوي", father_name_ar="أحمد", **latin, **numbers),
        builders.CareerForm(matricule="55010"),
        [builders.spouse("العلوية"), builders.child("محمد أمين", "01/02/2015")],
    )
    return desk


@pytest.mark.parametrize(
    ("typed", "way"),
    [
        ("محمد العلوي", "exact"),
        ("علوي محمد", "exact"),
        ("Alaoui Mohammed", "exact"),
        ("محمد العل", "beginning"),
        ("alaoui moh", "beginning"),
        ("Mohamed Alawi", "sound"),
        ("محمد العلةي", "mistake"),
        ("Mohamned Alaoui", "mistake"),
        ("K 123417", "number"),
        ("k1234", "number"),
        ("06 61 23 45 67", "number"),
        ("+212 661-234-567", "number"),
        ("00212661234567", "number"),
        ("661234567", "number"),
        ("٠٦٦١٢٣٤٥٦٧", "number"),
        ("55010", "number"),
    ],
)
def test_one_person_by_whatever_is_remembered(office, typed, way):
    found = search(office, typed)
    assert names(found)[:1] == ["محمد العلوي"], names(found)
    assert found.ways[0] == way


def test_a_file_by_half_its_number(office):
    file_id, principal = people.find_file(office, "55010")
    number = people.file_page(office, file_id).file.number
    _unit, year, place = number.split("-")
    for typed in (number, f"{year}-{place}", f"{year} {place}", place):
        found = search(office, typed)
        assert file_id in {row.file_id for row in found.people}, typed
        assert found.ways[0] == "number"
        assert {row.person_id for row in found.people if row.file_id == file_id} == {principal}


def test_principals_come_first_and_then_who_has_an_open_request(office):
    found = search(office, "الزياني")
    assert [row.relation.value for row in found.people][:1] == ["principal"]
    assert names(search(office, "محمد"))[:2] == ["محمد العلوي", "محمد أمين الزياني"]


def test_a_father_is_asked_for_by_his_own_word(office):
    found = search(office, "أحمد")
    assert dict(zip(names(found), found.ways, strict=True))["محمد العلوي"] == "mistake"
    assert names(search(office, "أب:أحمد العلوي")) == ["محمد العلوي"]
    assert names(search(office, "أب:أحم"))[:1] == ["محمد العلوي"]
    assert names(search(office, "محمد بن أحمد العلوي"))[:1] == ["محمد العلوي"]


def test_a_name_and_a_number_together(office):
    assert names(search(office, "العلوي 06612")) == ["محمد العلوي"]
    assert names(search(office, "الزياني 06612")) == []


def test_the_index_follows_every_change(office):
    page = people.file_page(office, people.find_file(office, "55010")[0])
    facts = page.principal.person
    form = builders.person("إدريس", "البقالي", phone="0699999999")
    people.edit_person(office, facts.id, form, facts.version)
    assert names(search(office, "البقالي")) == ["إدريس البقالي"]
    assert names(search(office, "0699999999")) == ["إدريس البقالي"]
    assert facts.id not in [row.person_id for row in search(office, "K123417").people]
    career = builders.CareerForm(matricule="60600", payroll_number="7788")
    people.edit_career(office, page.file.id, career, page.file.version)
    assert search(office, "55010").people == ()
    assert names(search(office, "7788")) == ["إدريس البقالي"]
    assert search_upkeep.search_verdict(office).sound


def test_words_of_another_program_are_known_at_once(office, clock):
    search(office, "محمد")
    other = builders.accounts.sign_in(office.folder, "head", builders.PASSWORD, clock)
    builders.people.register_file(
        other, builders.person("زبيدة", "القسطالي"), builders.CareerForm(matricule="70001"), []
    )
    other.close()
    assert names(search(office, "القصطالي")) == ["زبيدة القسطالي"]


# Requests


def test_requests_by_number_in_any_writing(office):
    file = people.file_page(office, people.find_file(office, "90344")[0])
    page = builders.request(office, file, "S03", depositor="نجاة الفاسي")
    number = page.row.number
    for typed in (number, number.lower(), number.replace("-", " "), "2026000001", "000001"):
        assert [row.number for row in search(office, typed).requests][:1] == [number], typed
    assert [row.number for row in search(office, "نجاة الفاسي").requests] == [number]
    assert requests.count_requests(office, RequestQuery(text="الفاسي")) == 1


def test_what_is_confidential_is_found_by_nobody_by_its_words(office):
    file = people.file_page(office, people.find_file(office, "90344")[0])
    secret = next(code for code, kind in office.catalogue.types.items() if kind.confidential)
    plain = next(code for code, kind in office.catalogue.types.items()
                 if not kind.confidential and code == "S03")  # fmt: skip
    builders.request(office, file, plain, note="ملاحظة فستقية")
    hidden = builders.request(office, file, secret, note="ملاحظة بنفسجية", depositor="صالح الطنجي")
    for desk in (office, builders.seat(office, Role.RECEPTION)):
        assert [row.type for row in search(desk, "فستقية").requests] == [plain]
        assert search(desk, "بنفسجية").requests == ()
        assert requests.count_requests(desk, RequestQuery(text="بنفسجية")) == 0
        assert [row.type for row in search(desk, "صالح الطنجي").requests] == [secret]
        found = search(desk, hidden.row.number).requests
        assert [row.number for row in found][:1] == [hidden.row.number]


# Chips


def test_chips_are_understood_and_written_back(office):
    told = understand(office, 'حالة:متأخر نوع:صحي من:2026-01-01 إلى:06/2026 محمد صنف:"موظف مزاول"')
    assert told.words == "محمد"
    assert [(chip.key, chip.code) for chip in told.chips] == [
        ("state", "overdue"), ("kind", "health"), ("from", "2026-01-01"), ("to", "2026-06-30"),
        ("category", "active"),
    ]  # fmt: skip
    assert not told.faults
    assert understand(office, told.text) == told
    query = applied(RequestQuery(), told)
    assert query.overdue
    assert query.kinds == {Kind.HEALTH}
    assert (query.received_from, query.received_to) == ("2026-01-01", "2026-06-30")
    assert query.text == "محمد"
    assert applied(PeopleQuery(), told).categories == {Category.ACTIVE}


@pytest.mark.parametrize(
    ("typed", "field", "value"),
    [
        ("state:closed", "states", {State.CLOSED}),
        ("الحالة:«لدى اللجنة»", "states", {State.COMMITTEE}),
        ("حالة: مفتوح", "open_only", True),
        ("kind:s03", "types", {"S03"}),
        ("الجهة:التعاضدية", "providers", {Provider.MUTUAL}),
        ("provider:foundation", "providers", {Provider.FOUNDATION}),
        ("unit:TNG", "units", {"TNG"}),
        ("وحدة:طنجة", "units", {"TNG"}),
        ("مكلف:أنا", "assigned_to", {1}),
        ("assigned:nobody", "assigned_to", {0}),
        ("حالة:مؤرشف حالة:ملغى", "states", {State.ARCHIVED, State.CANCELLED}),
    ],
)
def test_each_key_filters(office, typed, field, value):
    told = understand(office, typed)
    assert told.faults == ()
    assert getattr(applied(RequestQuery(), told), field) == value


def test_wrong_values_are_told_and_filter_nothing(office):
    told = understand(office, "حالة:بنفسجي من:غدا-ربما كلام:آخر")
    assert len(told.faults) == 2
    assert told.words == "كلام:آخر"
    assert applied(RequestQuery(), told) == RequestQuery(text="كلام:آخر")
    assert len(search(office, "حالة:بنفسجي محمد").notes) == 1
    assert told.without(told.chips[0]).chips == told.chips[1:]


def test_a_last_day_before_the_first_is_told_and_filters_nothing(office):
    file = people.file_page(office, people.find_file(office, "90344")[0])
    number = builders.request(office, file, "S03").row.number
    found = search(office, "من:2026-05-01 إلى:2026-01-01 الزياني")
    assert [tell(note) for note in found.notes] == [
        "اليوم الأخير يسبق الأول. يرجى مراجعة التاريخين."
    ]
    assert number in {row.number for row in found.requests}
    assert not search(office, "من:2026-05-01 إلى:2026-12-31 الزياني").notes


def test_chips_narrow_what_is_found(office):
    file = people.file_page(office, people.find_file(office, "90344")[0])
    social = builders.request(office, file, "S03").row.number
    health = builders.request(office, file, "H01", papers=[]).row.number
    found = search(office, "نوع:صحي الزياني")
    assert [row.number for row in found.requests] == [health]
    assert [row.number for row in search(office, "kind:social").requests] == [social]
    widows = search(office, "category:widow")
    assert {row.category for row in widows.people} == {Category.WIDOW}
    assert choices(office, "kind")[:2] == ("اجتماعي", "صحي")


# Bad input


@pytest.mark.parametrize("text", NASTY)
def test_nothing_typed_does_harm(office, text):
    assert isinstance(understand(office, text), Understood)
    search(office, text)
    people.count_people(office, PeopleQuery(text=text))
    requests.count_requests(office, RequestQuery(text=text))


def test_ten_thousand_letters_are_told(office):
    found = search(office, "محمد العلوي " * 1000)
    assert found.notes
    assert search(office, '"*"').notes
    assert search(office, "محمد").notes == ()


# The index against the records


def test_the_check_sees_what_the_index_lacks(office):
    assert search_upkeep.search_verdict(office).sound
    with office.database.driver() as driver:
        driver.execute(f"DELETE FROM {search_index.LATE} WHERE term = 'k123417'")
    assert not search_upkeep.search_verdict(office).sound
    for role in (Role.AUDITOR, Role.DEPUTY):
        with pytest.raises(ForbiddenError):
            search_upkeep.make_index_anew(builders.seat(office, role))
    search_upkeep.make_index_anew(office)
    assert search_upkeep.search_verdict(office).sound
    with office.database.driver() as driver:
        driver.execute(f"DELETE FROM {search_index.NAMES} WHERE rowid = 1")
    with office.read() as session:
        assert [one.part for one in search_check.faults(session)] == ["names"]


def test_an_index_of_other_rules_is_made_anew_at_the_opening(office, clock):
    with office.database.driver() as driver:
        driver.execute("UPDATE settings SET body = '{}' WHERE name = 'search_index'")
        driver.execute(f"DELETE FROM {search_index.NAMES}")
    assert search(office, "العلوي").people == ()
    again = builders.accounts.sign_in(office.folder, "head", builders.PASSWORD, clock)
    assert names(search(again, "محمد العلوي"))[:1] == ["محمد العلوي"]
    assert search_upkeep.search_verdict(again).sound
    again.close()


def test_counts_end_at_a_thousand(office, monkeypatch):
    monkeypatch.setattr("desktop_app.services.search.MOST_COUNTED", 2)
    assert search(office, "الزياني", 1).people_count == 3
    assert search(office, "الزياني", 20).people_count == 6


def test_a_card_number_that_is_masked_is_not_found_sign_by_sign(office):
    reception = builders.seat(office, Role.RECEPTION)
    for typed in ("k1", "K12", "k12341", "K 1234", "العلوي k1234"):
        assert "محمد العلوي" in names(search(office, typed)), typed
        assert names(search(reception, typed)) == [], typed
        assert people.count_people(office, PeopleQuery(text=typed)) == 1, typed
        assert people.count_people(reception, PeopleQuery(text=typed)) == 0, typed
        assert requests.count_requests(reception, RequestQuery(text=typed)) == 0, typed
    for typed in ("K123417", "k 123 417", "العلوي K123417"):
        assert names(search(reception, typed)) == ["محمد العلوي"], typed
        assert people.count_people(reception, PeopleQuery(text=typed)) == 1, typed
    assert names(search(reception, "55010"))[:1] == ["محمد العلوي"]
    assert names(search(reception, "066123"))[:1] == ["محمد العلوي"]


def test_days_in_the_wrong_order_are_told_and_the_rest_is_searched(office):
    found = search(office, "من:2026-03-01 إلى:2026-01-31 العلوي")
    assert [note.source for note in found.notes] == [
        "The last day comes before the first. Check both."
    ]
    right = understand(office, "إلى:2026-03 من:2026-03-01")
    assert right.faults == ()


def principals(desk, *named: tuple[str, str]) -> None:
    for given, family in named:
        people.register_file(desk, builders.person(given, family), builders.CareerForm())


def test_two_words_are_not_answered_by_one_word_of_a_name(desk):
    principals(desk, *(("عبد القادر", family) for family in ("بناني", "الإدريسي", "كسوس")))
    principals(desk, ("عبد القادر", "القادري"))
    for typed in ("عبد القادر القادر", "Abdelkader Qadiri", "القادري عبد القادر"):
        assert names(search(desk, typed)) == ["عبد القادر القادري"], typed


def test_one_word_answers_two_when_nobody_has_both(desk):
    principals(desk, ("عبد القادر", "بناني"), ("عبد القادر", "كسوس"))
    assert len(names(search(desk, "عبد القادر القادر"))) == 2


@pytest.mark.parametrize(
    ("typed", "borne"),
    [
        ("لحسن ايت باها", ("الحسن", "آيت باها")),
        ("الحسن الحداد", ("لحسن", "الحداد")),
        ("ابو بكر القادري", ("أبوبكر", "القادري")),
        ("عبد الرحمن يوسفي", ("عبدالرحمان", "اليوسفي")),
        ("Soraya Mrabet", ("ثريا", "المرابط")),
        ("haja aicha mrabet", ("عائشة", "المرابط")),
        ("sid ahmed erguibi", ("سيدأحمد", "الركيبي")),
        ("أسماء آت باها", ("أسماء", "آيت باها")),
        ("عد اللطيف الصنهاجي", ("عبد اللطيف", "الصنهاجي")),
    ],
)
def test_a_name_by_its_other_writings(desk, typed, borne):
    principals(desk, borne, ("أمينة", "بناني"))
    assert names(search(desk, typed)) == [" ".join(borne)]


def test_one_unknown_word_is_the_mistyped_one(desk):
    principals(desk, ("محمد", "العلوي"), ("أحمد", "العلوي"), ("محمد", "بناني"))
    found = search(desk, "محمد العلوب")
    assert (names(found), set(found.ways)) == (["محمد العلوي"], {"mistake"})


def test_the_likeliest_of_many_mistyped_comes_first(desk):
    principals(desk, *(("محمد", f"العلو{last}") for last in "بتثجحخدذرزسش"))
    principals(desk, *[("محمد", "العلوي")] * 9)
    assert names(search(desk, "محمد العلوغ"))[0] == "محمد العلوي"


@pytest.mark.parametrize(
    ("typed", "borne"),
    [
        ("بل مكي يونس", ("يونس", "بلمكي")),
        ("يونس بن المكي", ("يونس", "بلمكي")),
        ("Younes Bel Mekki", ("يونس", "بن المكي")),
        ("Ben El Mekki Younes", ("يونس", "بلمكي")),
        ("يطو إدبلا", ("يطو", "إد بلا")),
        ("Itto Id Bella", ("يطو", "إدبلا")),
        ("أو حمو عبد الله", ("عبد الله", "أوحمو")),
        ("Abdellah Ou Hammou", ("عبد الله", "أوحمو")),
        ("نايت سعيد حدو", ("حدو", "آيت سعيد")),
        ("Aissa Aissaoui", ("عيسى", "العيساوي")),
        ("طاها السقاط", ("طه", "السقاط")),
        ("Rita Benchekroun", ("غيثة", "بنشقرون")),
        ("Touria Lakhal", ("ثريا", "لكحل")),
        ("Abdelatif Benis", ("عبد اللطيف", "بنيس")),
        ("Chaymae Oudaya", ("شيماء", "لوداية")),
        ("لالاخديجة الاسماعيلي", ("لالة خديجة", "الإسماعيلي")),
        ("Abdelkrim Alami", ("عبد الكريم", "العلمي")),
    ],
)
def test_a_name_by_its_particles_apart_or_in_one(desk, typed, borne):
    principals(desk, borne, ("أمينة", "بناني"), ("يونس", "الإدريسي"))
    assert names(search(desk, typed))[0] == " ".join(borne)


@pytest.mark.parametrize("typed", ["علي بنعلي", "Ali Benali", "Ali Ben Ali", "علي بن علي"])
def test_each_word_is_of_a_word_of_its_own(desk, typed):
    principals(desk, *((given, "بنعلي") for given in ("وليد", "أسامة", "أيوب", "سعيد", "حسن")))
    principals(desk, *(("علي", family) for family in ("بناني", "كسوس", "التازي", "العلمي")))
    principals(desk, ("علي", "بنعلي"))
    assert names(search(desk, typed))[0] == "علي بنعلي"


def test_who_is_there_as_typed_hides_no_namesake_of_another_spelling(desk):
    latin = {"family_name_latin": "EL AMRANI", "given_names_latin": "SANAA"}
    for more in (latin, {}):
        people.register_file(
            desk, builders.person("سناء", "العمراني", **more), builders.CareerForm()
        )
    assert len(search(desk, "SANAA EL AMRANI").people) == 2


def test_who_only_begins_so_hides_nobody_and_comes_after_a_whole_name(desk):
    principals(desk, *[("يوسف", "العلمي")] * 3, ("يوسف", "علام"))
    assert names(search(desk, "Youssef Alam"))[0] == "يوسف علام"
    assert names(search(desk, "يوسف علم"))[:3] == ["يوسف العلمي"] * 3


def test_all_who_answer_are_counted(desk):
    principals(desk, *[("محمد", "العلوي")] * 8)
    latin = {"family_name_latin": "ALAOUI", "given_names_latin": "Mohammed"}
    people.register_file(desk, builders.person("محمد", "العلوي", **latin), builders.CareerForm())
    for typed in ("mohamed alaoui", "Mohammed Alaoui", "محمد العلوي"):
        listed = people.count_people(desk, PeopleQuery(text=typed))
        assert (search(desk, typed, 5).people_count, listed) == (9, 9), typed


def test_a_mistyped_particle_though_somebody_begins_so(desk):
    principals(desk, ("عبد اللطيف", "العمراني"), ("عدنان", "الراشدي"))
    assert names(search(desk, "عد اللطيف العمراني")) == ["عبد اللطيف العمراني"]


def test_a_number_beside_the_father_narrows(office):
    for typed, found in (
        ("أب:أحمد 55010", ["محمد العلوي"]),
        ("أب:أحمد 90344", []),
        ("أب:أحمد 99999", []),
    ):
        assert names(search(office, typed)) == found, typed
        listed = people.list_people(office, PeopleQuery(text="", father="أحمد"), 0, 9)
        assert [row.full_name_ar for row in listed] == ["محمد العلوي"]


def test_a_son_by_a_father_whose_name_begins_like_a_particle(desk):
    son = builders.person("سعيد", "بناني", father_name_ar="توفيق")
    people.register_file(desk, son, builders.CareerForm())
    for typed in ("سعيد بن توفيق", "بن توفيق", "سعيد بنت توفيق"):
        assert names(search(desk, typed)) == ["سعيد بناني"], typed


def test_of_a_crowd_the_whole_name_comes_first(desk):
    seconds = ("طه", "أمين", "علي", "رضا", "ياسر", "ياسين", "هشام", "كريم", "سعيد", "حسن")
    principals(desk, *((f"محمد {second}", "العلوي") for second in seconds for _ in range(4)))
    principals(desk, ("الحاج محمد", "العلوي"), ("محمد", "العلوي"))
    for typed in ("Mouhamed Alawi", "العولي محمد", "محمد علوي", "Mohamed Alaoiu"):
        found = names(search(desk, typed, 5))
        assert found[:2] == ["محمد العلوي", "الحاج محمد العلوي"], typed
    assert names(search(desk, "Hadj Mohamed Alaoui", 5))[0] == "الحاج محمد العلوي"


@pytest.mark.parametrize("typed", ["My Taieb Idrissi", "Moulay Tayeb Idrissi", "مولاي الطيب"])
def test_a_title_that_was_typed_puts_first_who_bears_it(desk, typed):
    principals(desk, *[("الطيب", "الإدريسي")] * 6, ("مولاي الطيب", "الإدريسي"))
    assert names(search(desk, typed, 5))[0] == "مولاي الطيب الإدريسي"


def test_while_letters_come_only_what_is_sure_is_looked_for(desk):
    principals(desk, ("محمد", "العلوي"), ("أحمد", "بناني"), ("سعيد", "الزموري"))
    sure = search(desk, "محمد العلوي", 1, typing=True)
    assert (names(sure), sure.unsure) == (["محمد العلوي"], False)
    for typed in ("محمد العلوب", "Mohamed Alawi", "Mohamde Alaoui", "مخمد العلوي"):
        assert search(desk, typed, 5, typing=True).unsure, typed
        at_rest = search(desk, typed, 5)
        assert (names(at_rest), at_rest.unsure) == (["محمد العلوي"], False), typed
    begun = search(desk, "سعيد الزنوري", 5, typing=True)
    assert names(begun) == ["سعيد الزموري"], "one mistyped beginning is looked for"
    assert not search(desk, "K123", 5, typing=True).unsure


@pytest.mark.parametrize("typed", ["TNG-2026-2", "tng 2026 2", "TNG/2026/2", "TNG-٢٠٢٦-٢"])
def test_a_file_by_its_number_without_noughts(office, typed):
    found = search(office, typed)
    assert [row.file_number for row in found.people[:1]] == ["TNG-2026-000002"]


@pytest.mark.parametrize(
    "typed", ["S-TNG-2026-1", "s tng 2026 1", "S/TNG/2026/1", "S-TNG-2026-0000"]
)
def test_a_request_by_its_number_without_noughts(office, typed):
    file = people.file_page(office, people.find_file(office, "90344")[0])
    number = builders.request(office, file, "S03").row.number
    assert [row.number for row in search(office, typed).requests] == [number]
    listed = requests.list_requests(office, RequestQuery(text=typed), 0, 50)
    assert [row.number for row in listed] == [number]


def test_who_is_found_by_a_former_name_says_so(desk):
    first, second = builders.officer_file(desk), builders.officer_file(desk, "90345")
    latin = {"family_name_latin": "Ziani", "given_names_latin": "Karim"}
    one = first.principal.person
    people.edit_person(desk, one.id, builders.person(**latin), one.version)
    version = people.file_page(desk, second.file.id).principal.person.version
    other = builders.person("كريم", "البقالي", family_name_latin="Bakkali",
                            given_names_latin="Karim")  # fmt: skip
    gone = second.principal.person.id
    people.edit_person(desk, gone, other, version)
    kept = first.principal.person.id
    sides = {one.key: "kept" for one in merges.preview(desk, kept, gone).asked}
    made = merging.merge(desk, kept, gone, choices=sides)
    for typed, former in (
        ("البقالي", "كريم البقالي"),
        ("bakkali karim", "Karim BAKKALI"),
        ("كريم البقالي 90345", "كريم البقالي"),
        ("الزياني", ""),
        ("كريم", ""),
        ("90345", ""),
    ):
        assert [one.former_name for one in search(desk, typed).people[:1]] == [former], typed
        page = people.page_of_people(desk, PeopleQuery(text=typed, principals_only=True), 0, 5)
        assert [one.former_name for one in page] == [former], typed
    unmerges.unmerge(desk, made)
    assert {one.former_name for one in search(desk, "البقالي").people} == {""}
