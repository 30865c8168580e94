"""What the palette offers: where one was, who is found, and what the account may do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop_app.domain.names import Reason, reason_text
from desktop_app.domain.vocabulary import Role
from desktop_app.services import looks, merges, people, search_chips
from desktop_app.services import search as search_module
from desktop_app.services.desk import Desk
from desktop_app.services.forms import PeopleQuery
from desktop_app.translate import tell
from desktop_app.ui import finder as finder_module
from desktop_app.ui.columns import plain
from desktop_app.ui.finder import finder
from desktop_app.ui.pages.people_columns import people_columns
from desktop_app.ui.palette import Hit
from tests import builders, merging

Went = list[tuple[str, Mapping[str, Any]]]


def offered(desk: Desk, text: str, went: Went | None = None) -> dict[str, list[Hit]]:
    places: Went = [] if went is None else went
    find = finder(desk, lambda key, arguments: places.append((key, arguments)))
    return {section.code: list(section.hits) for section in find(text).sections}


def titles(hits: list[Hit]) -> list[str]:
    return [hit.title for hit in hits]


def test_before_anything_is_typed_stands_who_was_opened_last(desk: Desk) -> None:
    page = builders.officer_file(desk)
    assert offered(desk, " ")["people"] == []
    looks.note_person(desk, page.file.id, page.principal.person.id)
    assert titles(offered(desk, " ")["people"]) == ["كريم الزياني"]


def test_commands_are_found_by_the_beginnings_of_their_words(desk: Desk) -> None:
    assert titles(offered(desk, "احتياط")["commands"])[0] == "الإعدادات: النسخ الاحتياطية"
    assert titles(offered(desk, "سجل التتبع")["commands"])[0] == "سجل التتبع"


def test_a_command_goes_where_it_says(desk: Desk) -> None:
    went: Went = []
    offered(desk, "العطل", went)["commands"][0].action()
    assert went == [("settings", {"part": "calendar"})]


def test_what_the_account_may_not_is_not_offered(desk: Desk) -> None:
    clerk = builders.seat(desk, Role.AUDITOR)
    assert "ملف جديد" not in titles(offered(clerk, "ملف")["commands"])
    assert "ملف جديد" in titles(offered(desk, "ملف")["commands"])


def test_the_first_person_found_can_be_worked_for_at_once(desk: Desk) -> None:
    page = builders.officer_file(desk)
    went: Went = []
    hit = next(one for one in offered(desk, "الزياني", went)["commands"] if one.keys)
    assert hit.keys == "Ctrl+Enter"
    hit.action()
    person = {"file_id": page.file.id, "person_id": page.principal.person.id}
    assert went == [("new_request", person)]


def test_a_name_nobody_has_opens_a_file_under_it(desk: Desk) -> None:
    went: Went = []
    hit = offered(desk, "  سناء   بنجلون ", went)["commands"][-1]
    assert hit.title == "ملف جديد باسم «سناء بنجلون»"
    hit.action()
    assert went == [("file_form", {"text": "سناء بنجلون"})]
    assert not any("باسم" in title for title in titles(offered(desk, "0661")["commands"]))


def test_a_typed_filter_stands_as_a_chip_that_a_press_lifts(desk: Desk) -> None:
    page = builders.officer_file(desk)
    builders.request(desk, page)
    found = finder(desk, lambda *_: None)("الزياني نوع:اجتماعي")
    assert [(one.words, one.text, one.is_on) for one in found.chips] == [
        ("نوع: اجتماعي", "الزياني", True)
    ]
    assert found.words == "الزياني"
    assert len(found.sections[1].hits) == 1
    wrong = finder(desk, lambda *_: None)("الزياني نوع:غريب ")
    assert wrong.chips[0].is_wrong
    assert "غريب" in wrong.notes[0]


def test_a_key_that_is_being_typed_offers_its_values(desk: Desk) -> None:
    find = finder(desk, lambda *_: None)
    assert {one.words for one in find("علمي الجهة:").chips} >= {"المؤسسة", "التعاضدية"}
    chosen = next(one for one in find("علمي الجهة:الت").chips if not one.is_on)
    assert chosen.text == "علمي الجهة:التعاضدية "


def test_an_empty_field_offers_the_usual_filters(desk: Desk) -> None:
    chips = finder(desk, lambda *_: None)("").chips
    assert chips[0].text.startswith("حالة:متأخر")
    assert not any(one.is_on for one in chips)


def test_who_is_found_by_another_spelling_says_so(desk: Desk) -> None:
    builders.officer_file(desk)
    hit = offered(desk, "الزيانى كريمم")["people"][0]
    assert (hit.title, hit.end[0]) == ("كريم الزياني", tell(reason_text(Reason.TYPING_MISTAKE)))
    plain = offered(desk, "الزيانى كريم")["people"][0]
    assert plain.end[0] == ""


def test_a_filter_without_its_value_looks_for_nobody(desk: Desk) -> None:
    builders.officer_file(desk)
    found = finder(desk, lambda *_: None)
    assert found("حالة:").sections[0].hits == ()
    assert not found("حالة:").notes
    assert not found("الزياني نوع:ص").notes
    assert len(found("الزياني نوع:ص").sections[0].hits) > 0


def test_who_is_found_by_a_former_name_is_told_by_both(desk: Desk) -> None:
    first, second = builders.officer_file(desk), builders.officer_file(desk, "90345")
    kept, gone = first.principal.person.id, second.principal.person
    people.edit_person(desk, gone.id, builders.person("كريم", "البقالي"), gone.version)
    sides = {one.key: "kept" for one in merges.preview(desk, kept, gone.id).asked}
    merging.merge(desk, kept, gone.id, choices=sides)
    (hit,) = offered(desk, "البقالي")["people"]
    assert hit.title == "كريم الزياني"
    assert hit.detail.startswith("الاسم السابق: كريم البقالي · ")
    assert hit.end[0] == ""
    assert "السابق" not in offered(desk, "الزياني كريم")["people"][0].detail
    columns = {column.key: column for column in people_columns(lambda: "البقالي")}
    (row,) = people.page_of_people(desk, PeopleQuery(text="البقالي"), 0, 5)
    shown = plain("pieces", columns["full_name_ar"].value(row))
    assert shown == "كريم الزياني الاسم السابق: كريم البقالي"


def test_the_filters_of_a_text_are_read_once(desk: Desk, monkeypatch) -> None:
    builders.officer_file(desk)
    read: list[str] = []
    plain = search_chips.understand

    def counted(desk: Desk, text: str) -> search_chips.Understood:
        read.append(text)
        return plain(desk, text)

    for module in (finder_module, search_module):
        monkeypatch.setattr(module, "understand", counted)
    assert offered(desk, "كريم مكلف:me ")["people"]
    assert read == ["كريم مكلف:me "]
