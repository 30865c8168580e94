"""Edits are taken back by new changes; what others changed meanwhile is never lost."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from desktop_app.domain.errors import ConflictError
from desktop_app.domain.glass import Veil
from desktop_app.domain.vocabulary import Role
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import care_sheets, glass, moves, people, requests, search, trash, undo
from desktop_app.services.desk import Desk
from desktop_app.services.typed_again import career_form, member_form, person_form
from desktop_app.storage.models import AuditRow
from tests import builders
from tests.builders import Clock
from tests.services import test_care_sheets as care_sheet_cases

ACTS = (care_sheet_cases.VISIT, care_sheet_cases.BLOOD, care_sheet_cases.DRUGS)


def edit(desk: Desk, file_id: int, **changes: object) -> people.PersonFacts:
    from dataclasses import replace

    person = people.file_page(desk, file_id).principal.person
    return people.edit_person(
        desk, person.id, replace(person_form(person), **changes), person.version
    )


def principal(desk: Desk, file_id: int) -> people.PersonFacts:
    return people.file_page(desk, file_id).principal.person


def later(clock: Clock) -> None:
    clock.pass_days(1)


def test_a_persons_correction_is_taken_back_by_a_new_change(desk: Desk, clock: Clock) -> None:
    file = builders.officer_file(desk).file.id
    later(clock)
    edit(desk, file, family_name_ar="العلوي", birth="1971", phone="0612345678")
    found = undo.last_of_file(desk, file)
    later(clock)
    undo.undo(desk, found.seq)
    back = principal(desk, file)
    assert (back.family_name_ar, back.birth.iso, back.phone) == ("الزياني", "1970-03-12", "")
    assert search.search(desk, "الزياني", 5).people_count
    assert not search.search(desk, "العلوي", 5).people_count
    with desk.read() as session:
        rows = list(session.scalars(select(AuditRow).order_by(AuditRow.seq)))
    assert [row.action for row in rows][-3:] == ["edit_person", "undo", "undo"]
    named = rows[-1]
    assert named.table == ""
    assert named.after["undone"] == found.seq
    assert named.after["undone_action"] == "edit_person"


def test_each_stroke_takes_back_one_step_further(desk: Desk, clock: Clock) -> None:
    file = builders.officer_file(desk).file.id
    for town in ("طنجة", "أصيلة"):
        later(clock)
        edit(desk, file, town=town)
    for town in ("طنجة", ""):
        later(clock)
        undo.undo(desk, undo.last_of_file(desk, file).seq)
        assert principal(desk, file).town == town
    with pytest.raises(ConflictError) as refused:
        undo.last_of_file(desk, file)
    assert refused.value.code == "nothing"


def test_a_field_changed_meanwhile_is_named_with_who_changed_it(desk: Desk, clock: Clock) -> None:
    file = builders.officer_file(desk).file.id
    clerk = builders.seat(desk, Role.RECEPTION)
    later(clock)
    edit(clerk, file, town="طنجة", address="زنقة 3")
    found = undo.last_of_file(clerk, file)
    later(clock)
    edit(desk, file, town="تطوان")
    with pytest.raises(ConflictError) as refused:
        undo.undo(clerk, found.seq)
    assert refused.value.code == "changed"
    assert desk.account.full_name_ar in str(refused.value)
    assert "Town" in str(refused.value)
    assert principal(desk, file).address == "زنقة 3", "nothing half taken back"
    clerk.close()


def test_nobody_takes_back_what_another_did(desk: Desk, clock: Clock) -> None:
    file = builders.officer_file(desk).file.id
    later(clock)
    edit(desk, file, town="طنجة")
    found = undo.last_of_file(desk, file)
    clerk = builders.seat(desk, Role.RECEPTION)
    with pytest.raises(ConflictError):
        undo.last_of_file(clerk, file)
    with pytest.raises(ConflictError):
        undo.undo(clerk, found.seq)
    clerk.close()


def test_the_same_is_not_taken_back_twice(desk: Desk, clock: Clock) -> None:
    file = builders.officer_file(desk).file.id
    later(clock)
    edit(desk, file, town="طنجة")
    found = undo.last_of_file(desk, file)
    undo.undo(desk, found.seq)
    with pytest.raises(ConflictError) as refused:
        undo.undo(desk, found.seq)
    assert refused.value.code == "undone"


def test_a_career_a_member_and_both_of_one_form(desk: Desk, clock: Clock) -> None:
    from dataclasses import replace

    page = builders.officer_file(desk)
    later(clock)
    start = desk.now()
    edit(desk, page.file.id, town="طنجة")
    clock.now = clock.now.replace(second=30)
    career = replace(career_form(page.file), matricule="91111", posting="ولاية أمن طنجة")
    people.edit_career(desk, page.file.id, career, page.file.version)
    places = undo.edits_since(desk, page.file.id, start)
    assert len(places) == 2
    undo.undo_each(desk, places)
    back = people.file_page(desk, page.file.id)
    assert (back.file.matricule, back.file.posting) == ("90344", "")
    assert back.principal.person.town == ""
    assert search.search(desk, "90344", 5).people_count
    later(clock)
    child = back.members[-1]
    form = replace(member_form(child), person=replace(member_form(child).person, town="أصيلة"))
    people.edit_member(desk, child.id, form, child.version, child.person.version)
    undo.undo(desk, undo.last_of_file(desk, page.file.id).seq)
    assert people.file_page(desk, page.file.id).members[-1].person.town == ""


def test_what_was_added_goes_to_the_trash(desk: Desk, clock: Clock) -> None:
    page = builders.officer_file(desk)
    later(clock)
    people.add_member(desk, page.file.id, builders.child("علي", "2015"))
    undo.undo(desk, undo.last_of_file(desk, page.file.id).seq)
    assert len(people.file_page(desk, page.file.id).members) == 3
    later(clock)
    people.add_note(desk, page.file.id, page.principal.person.id, "للمتابعة")
    undo.undo(desk, undo.last_of_file(desk, page.file.id).seq)
    assert people.file_page(desk, page.file.id).notes == ()
    assert [row.kind.value for row in trash.list_trash(desk)] == ["note", "member"]


def test_a_member_who_asked_meanwhile_stays(desk: Desk, clock: Clock) -> None:
    page = builders.officer_file(desk)
    later(clock)
    added = people.add_member(desk, page.file.id, builders.child("علي", "2015"))
    found = undo.last_of_file(desk, page.file.id)
    builders.request(desk, page, "H01", person_id=added.person.id)
    with pytest.raises(ConflictError) as refused:
        undo.undo(desk, found.seq)
    assert refused.value.code == "has_requests"


def test_a_deletion_is_taken_back_out_of_the_trash(desk: Desk, clock: Clock) -> None:
    page = builders.officer_file(desk)
    child = page.members[-1]
    later(clock)
    number = trash.delete_member(desk, child.id, child.version)
    found = undo.last_deletion(desk, number)
    assert found is not None
    done = undo.undo(desk, found.seq)
    assert done.file_id == page.file.id
    assert len(people.file_page(desk, page.file.id).members) == 3
    assert trash.count_trash(desk) == 0


def test_papers_ticked_by_mistake_are_unticked(desk: Desk, clock: Clock) -> None:
    page = builders.request(desk, builders.officer_file(desk), papers=[])
    later(clock)
    codes = [paper.codes[0] for paper in page.papers]
    ticked = moves.receive_papers(desk, page.row.id, codes, page.version)
    undo.undo(desk, undo.last_of_request(desk, page.row.id).seq)
    back = requests.request_page(desk, page.row.id)
    assert all(paper.received_on is None for paper in back.papers)
    assert back.version > ticked.version, "who still reads the old page is told"


def test_acts_of_a_care_sheet_come_back_to_the_centime(desk: Desk, clock: Clock) -> None:
    page = care_sheet_cases.sheet(desk, builders.officer_file(desk), amount="500,50")
    glass.break_glass(desk, Veil.MEDICAL, "requests", page.row.id, "processing")
    first = care_sheet_cases.saved(desk, page, *ACTS)
    later(clock)
    glass.break_glass(desk, Veil.MEDICAL, "requests", page.row.id, "processing")
    version = requests.request_page(desk, page.row.id).version
    care_sheets.save_acts(desk, page.row.id, ACTS[:1], version)
    assert len(care_sheet_cases.read(desk, page).lines) == 1
    undo.undo(desk, undo.last_of_request(desk, page.row.id).seq)
    assert care_sheet_cases.read(desk, page).lines == first.lines


def test_a_step_is_not_taken_back_and_the_ways_back_are_named(desk: Desk, clock: Clock) -> None:
    page = builders.request(desk, builders.officer_file(desk))
    later(clock)
    builders.step(desk, page, RequestAction.REVIEW)
    with pytest.raises(ConflictError) as refused:
        undo.last_of_request(desk, page.row.id)
    assert refused.value.code == "step"
