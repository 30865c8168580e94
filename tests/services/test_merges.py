"""Two records of one person become one, and two again: nothing is lost on the way."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from desktop_app.domain.approvals import Standing
from desktop_app.domain.errors import (
    ConflictError,
    ForbiddenError,
    InvalidError,
    NotFoundError,
)
from desktop_app.domain.name_matches import match_key
from desktop_app.domain.vocabulary import Relation, Role
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import (
    access,
    approvals,
    backups,
    duplicates,
    granted,
    merges,
    people,
    search,
    trash,
    unmerges,
    verification,
)
from desktop_app.services.approvals import SecondNeededError
from desktop_app.services.forms import CareerForm
from desktop_app.services.merge_rows import MergeForm
from desktop_app.services.print_rows import Finding, PrintSubject
from desktop_app.services.prints import Paper, complete
from desktop_app.services.requests import request_page
from desktop_app.services.search_upkeep import search_verdict
from desktop_app.services.typed_again import person_form
from desktop_app.storage import destroying, merge_queries
from desktop_app.storage.models import AuditRow, Base, Merge, Pair, Person, Print, Trashed
from tests import builders, merging


@pytest.fixture
def pair(desk, clock):
    return merging.twice(desk, clock)


def principals(pair):
    return pair[0].principal.person.id, pair[1].principal.person.id


# What names people and files


def keys_to(table: str) -> set[str]:
    return {
        f"{one.name}.{column.key}"
        for one in Base.metadata.tables.values()
        for column in one.columns
        for key in column.foreign_keys
        if key.column.table.name == table
    }


def test_every_column_that_names_a_person_or_a_file_is_handled():
    for table in ("people", "files"):
        known = {
            f"{one.table.__tablename__}.{one.column}"
            for one in merge_queries.REFERENCES
            if one.to == table
        }
        assert known == keys_to(table), "a new foreign key: say in REFERENCES what a merge does"


def test_every_name_of_a_person_or_file_without_a_key_is_thought_of():
    names = ("person_id", "file_id", "subject_id", "kept_id", "gone_id", "first_id", "second_id",
             "kept_file_id", "gone_file_id", "mother_id", "beneficiary_id")  # fmt: skip
    soft = {
        f"{one.name}.{column.key}"
        for one in Base.metadata.tables.values()
        for column in one.columns
        if column.key in names and not column.foreign_keys
    }
    assert soft == set(merge_queries.SOFT)


def test_two_files_become_one_and_apart_again(desk, pair):
    kept, gone = principals(pair)
    before = merging.rows(desk)
    made = merging.merge(desk, kept, gone)
    page = people.file_page(desk, pair[0].file.id)
    names = sorted(one.person.given_names_ar for one in page.members)
    assert names == ["أنس", "سعاد", "سعاد", "كريم", "مريم"]
    assert page.principal.person.address == "12 زنقة الورد"
    assert page.principal.person.cnie == "K123417"
    assert page.file.payroll_number == "123456"
    with pytest.raises(NotFoundError):
        people.file_page(desk, pair[1].file.id)
    unmerges.unmerge(desk, made, state="")
    after = merging.rows(desk)
    for table in before:
        assert after[table] == before[table], table


def test_numbers_that_a_preview_shows_whole_are_noted_once_an_hour(desk, pair, clock):
    kept, gone = principals(pair)

    def noted() -> list[tuple[int, str]]:
        with desk.read() as session:
            rows = session.scalars(select(AuditRow.after).where(AuditRow.action == "reveal")).all()
        return [(row["person_id"], row["field"]) for row in rows]

    merges.preview(desk, kept, gone)
    first = noted()
    assert (kept, "cnie") in first or (gone, "cnie") in first
    merges.preview(desk, kept, gone)
    assert noted() == first
    clock.now += timedelta(hours=2)
    merges.preview(desk, kept, gone)
    assert len(noted()) == 2 * len(first)


def test_what_is_filled_is_never_lost_and_what_differs_is_chosen(desk, pair):
    kept, gone = principals(pair)
    shown = merges.preview(desk, kept, gone)
    fields = {one.key: one for one in shown.fields}
    assert not fields["people.cnie"].asked, "only one of the two has a card"
    assert fields["people.cnie"].suggested == "kept"
    assert fields["people.address"].suggested == "gone"
    assert fields["people.birth"].asked, "1970 and the whole day differ"
    assert fields["people.birth"].suggested == "kept", "the more precise"
    assert fields["files.number"].suggested == "kept"
    carried = {one.table: one.number for one in shown.carried}
    assert carried == {"members": 2}
    with pytest.raises(InvalidError) as refused:
        merging.merge(desk, kept, gone, choices={})
    assert {fault.field for fault in refused.value.faults} >= {"people.birth", "files.number"}
    with pytest.raises(InvalidError) as refused:
        merging.merge(desk, kept, gone, reason="  ")
    assert [fault.field for fault in refused.value.faults] == ["reason"]
    assert merging.rows(desk)["people"]


def test_a_value_that_was_not_chosen_waits_in_the_journal(desk, pair):
    kept, gone = principals(pair)
    asked = merging.form(desk, kept, gone)
    made = merges.merge(desk, replace(asked, choices={**asked.choices, "people.birth": "gone"}))
    page = people.file_page(desk, pair[0].file.id)
    assert page.principal.person.birth.iso == "1970"
    with desk.read() as session:
        body = session.get(merge_queries.Merge, made).body
    before = {(table, row_id): values for table, row_id, values, _after in body["rows"]}
    assert before["people", kept]["birth"] == "1970-03-12"


def test_requests_notes_and_their_slips_go_along(desk, pair):
    kept, gone = principals(pair)
    request = builders.request(desk, pair[1], "S03")
    wife = builders.request(desk, pair[1], "H01", merging.person_of(pair[1], "سعاد"))
    people.add_note(desk, pair[1].file.id, gone, "زارنا بالأمس")
    carried = {one.table: one for one in merges.preview(desk, kept, gone).carried}
    assert carried["requests"].number == 2
    assert request.row.number in carried["requests"].told_ar
    before = merging.rows(desk)
    made = merging.merge(desk, kept, gone)
    page = people.file_page(desk, pair[0].file.id)
    assert {one.number for one in page.requests} == {request.row.number, wife.row.number}
    assert [one.text for one in page.notes] == ["زارنا بالأمس"]
    unmerges.unmerge(desk, made, state="")
    assert merging.rows(desk) == before


def test_the_number_that_does_not_stay_and_the_card_of_the_other_still_lead_there(desk, pair):
    kept, gone = principals(pair)
    person = people.file_page(desk, pair[1].file.id).principal.person
    form = replace(person_form(person), cnie="K777777", phone="0661223344")
    people.edit_person(desk, gone, form, person.version)
    merging.merge(desk, kept, gone, choices={
        **merging.form(desk, kept, gone).choices, "people.cnie": "kept", "people.phone": "kept",
    })  # fmt: skip
    for ref in (pair[1].file.number, "K777777", pair[0].file.number, "K123417", "ق 12/2009"):
        assert people.find_file(desk, ref) == (pair[0].file.id, kept), ref
    for text in ("K777777", "0661223344", pair[1].file.number, "K123417"):
        found = search.search(desk, text, 5)
        assert [one.person_id for one in found.people] == [kept], text


def test_the_other_number_may_be_the_one_that_stays(desk, pair):
    kept, gone = principals(pair)
    before = merging.rows(desk)
    asked = merging.form(desk, kept, gone)
    made = merges.merge(desk, replace(asked, choices={**asked.choices, "files.number": "gone"}))
    assert people.file_page(desk, pair[0].file.id).file.number == pair[1].file.number
    assert people.find_file(desk, pair[0].file.number) == (pair[0].file.id, kept)
    assert people.find_file(desk, pair[1].file.number) == (pair[0].file.id, kept)
    unmerges.unmerge(desk, made)
    assert merging.rows(desk) == before


def test_a_child_entered_twice_in_one_family_keeps_the_richer_facts(desk):
    file = people.register_file(
        desk, builders.person(), builders.CareerForm(matricule="90344"),
        [
            builders.spouse(),
            builders.child("مريم", "05/05/2017", mother="#0"),
            builders.child("مريم", "2017", studies="school", studies_until="30/09/2027"),
        ],
    )  # fmt: skip
    first, second = (one.person.id for one in file.members if one.person.given_names_ar == "مريم")
    before = merging.rows(desk)
    made = merging.merge(desk, first, second)
    page = people.file_page(desk, file.file.id)
    (child,) = (one for one in page.members if one.relation is Relation.CHILD)
    assert (child.studies, child.mother_id) == ("school", merging.person_of(page, "سعاد"))
    assert child.person.birth.iso == "2017-05-05"
    unmerges.unmerge(desk, made, state="")
    assert merging.rows(desk) == before


def test_a_member_of_another_family_moves_there(desk):
    first, second = builders.officer_file(desk), builders.widow_file(desk)
    wife, orphan = merging.person_of(first, "سعاد"), merging.person_of(second, "ثريا")
    before = merging.rows(desk)
    made = merging.merge(desk, wife, orphan)
    for page in (first, second):
        found = people.file_page(desk, page.file.id)
        assert wife in {one.person.id for one in found.members}
    children = people.file_page(desk, second.file.id).members
    assert {one.mother_id for one in children if one.relation is Relation.CHILD} == {wife}
    unmerges.unmerge(desk, made)
    assert merging.rows(desk) == before


# What is refused


def code_of(deed, kind=ConflictError):
    with pytest.raises(kind) as refused:
        deed()
    assert str(refused.value)
    return refused.value.code


def test_what_can_never_be_one_is_refused(desk, pair):
    kept, gone = principals(pair)
    wife, girl = (merging.person_of(pair[0], name) for name in ("سعاد", "مريم"))
    before = merging.rows(desk)
    assert code_of(lambda: merges.preview(desk, kept, kept)) == "oneself"
    assert code_of(lambda: merges.preview(desk, kept, wife)) == "two_people"
    assert code_of(lambda: merges.preview(desk, wife, girl)) == "two_people"
    assert code_of(lambda: merges.preview(desk, kept, 9999), NotFoundError) == "not_found"
    assert code_of(lambda: merges.merge(desk, MergeForm(kept, kept, "سبب"))) == "oneself"
    assert merging.rows(desk) == before
    merging.merge(desk, kept, gone)
    assert code_of(lambda: merges.preview(desk, wife, gone)) == "merged_already"


def test_two_cards_and_two_service_numbers_are_said_loudly_and_chosen(desk):
    first = builders.officer_file(desk, "90344")
    second = builders.officer_file(desk, "90345")
    kept, gone = first.principal.person.id, second.principal.person.id
    shown = merges.preview(desk, kept, gone)
    assert "90344" in str(shown.warnings[0])
    (grave,) = (one for one in shown.fields if one.grave)
    assert grave.key == "files.matricule"
    assert "files.matricule" not in merges.suggestions(shown)
    form = merging.form(desk, kept, gone)
    with pytest.raises(InvalidError) as refused:
        merges.merge(desk, replace(form, confirmed=False))
    assert [fault.field for fault in refused.value.faults] == ["confirmed"]
    merges.merge(desk, replace(form, choices={**form.choices, "files.matricule": "gone"}))
    assert people.file_page(desk, first.file.id).file.matricule == "90345"
    assert people.find_file(desk, "90344") == (first.file.id, kept)


def test_a_record_changed_since_the_preview_is_not_merged(desk, pair):
    kept, gone = principals(pair)
    form = merging.form(desk, kept, gone)
    person = pair[1].principal.person
    edited = replace(person_form(person), town="تطوان")
    people.edit_person(desk, gone, edited, person.version)
    assert code_of(lambda: merges.merge(desk, form)) == "changed"
    assert people.file_page(desk, pair[1].file.id).principal.person.town == "تطوان"


def test_whoever_lies_in_the_trash_is_named(desk, pair):
    kept, _gone = principals(pair)
    boy = next(one for one in pair[1].members if one.person.given_names_ar == "أنس")
    trash.delete_member(desk, boy.id, boy.version)
    assert code_of(lambda: merges.preview(desk, kept, boy.person.id)) == "in_trash"


def test_twins_have_to_be_confirmed(desk):
    file = people.register_file(
        desk, builders.person(), builders.CareerForm(matricule="90344"),
        [builders.child("آدم", "05/05/2017"), builders.child("أيمن", "05/05/2017")],
    )  # fmt: skip
    first, second = (one.person.id for one in file.members if one.relation is Relation.CHILD)
    assert merges.preview(desk, first, second).warnings
    with pytest.raises(InvalidError):
        merging.merge(desk, first, second, confirmed=False)


def test_the_wife_entered_in_both_files_is_proposed_not_merged(desk, pair):
    kept, gone = principals(pair)
    made = merging.merge(desk, kept, gone)
    wives = sorted(merging.person_of(page, "سعاد") for page in pair)
    with desk.read() as session:
        answers = {
            (one.first_id, one.second_id): one.answer for one in session.scalars(select(Pair))
        }
        reasons = {reason for one in session.scalars(select(Pair)) for reason in one.reasons}
    assert answers == {(kept, gone): "same", tuple(wives): ""}
    assert {"twice_in_family", "given_same", "family_same"} <= reasons
    assert [one.first.person.id for one in duplicates.open_pairs(desk)] == [wives[0]]
    second = merging.merge(desk, *wives)
    assert code_of(lambda: unmerges.unmerge(desk, made)) == "later_merge"
    unmerges.unmerge(desk, second)
    unmerges.unmerge(desk, made)
    with desk.read() as session:
        assert session.scalars(select(Pair)).all() == []
        assert session.get(Person, gone) is not None


def judged(desk) -> dict[tuple[int, int], str]:
    with desk.read() as session:
        return {(one.first_id, one.second_id): one.answer for one in session.scalars(select(Pair))}


def test_what_was_judged_of_the_one_that_went_holds_for_the_one_that_stays(desk, pair):
    kept, gone = principals(pair)
    others = [
        people.register_file(
            desk, builders.person("كريم", "الزياني", birth=f"0{day}/03/1971"),
            CareerForm(matricule=f"7100{day}"),
        ).principal.person.id
        for day in (1, 2, 3)
    ]  # fmt: skip
    duplicates.judge(desk, gone, others[0], "different")
    duplicates.judge(desk, gone, others[1], "different")
    duplicates.judge(desk, kept, others[1], "same")
    duplicates.judge(desk, gone, others[2], "same")
    before = judged(desk)
    made = merging.merge(desk, kept, gone)
    after = judged(desk)
    assert after[kept, others[0]] == "different"
    assert after[kept, others[1]] == "same", "of the one that stays it was known already"
    assert after[kept, others[2]] == "same"
    assert {one.second.person.id for one in duplicates.open_pairs(desk) if one.judged_same} == {
        others[1], others[2],
    }  # fmt: skip
    duplicates.judge(desk, kept, others[2], "different")
    unmerges.unmerge(desk, made, state="")
    assert judged(desk) == before | {(kept, others[2]): "different"}, "judged since: it stays"


def test_a_pair_of_one_that_went_is_not_put_to_be_judged(desk, pair):
    kept, gone = principals(pair)
    merging.merge(desk, kept, gone)
    assert judged(desk)[kept, gone] == "same"
    pairs = [
        {one.first.person.id, one.second.person.id} for one in duplicates.open_pairs(desk)
    ]  # fmt: skip
    assert len(pairs) == duplicates.count_open(desk) == 1
    assert gone not in pairs[0]


def test_the_name_that_did_not_stay_still_leads_there(desk, pair):
    kept, gone = principals(pair)
    person = people.file_page(desk, pair[1].file.id).principal.person
    form = replace(person_form(person), family_name_ar="البوعناني", family_name_latin="Bouanani")
    people.edit_person(desk, gone, form, person.version)
    made = merging.merge(desk, kept, gone, choices={
        **merging.form(desk, kept, gone).choices, "people.family_name_ar": "kept",
        "people.family_name_latin": "kept",
    })  # fmt: skip
    for text in ("البوعناني", "bouanani"):
        assert kept in [one.person_id for one in search.search(desk, text, 5).people], text
    assert search_verdict(desk).sound
    unmerges.unmerge(desk, made, state="")
    for text in ("البوعناني", "bouanani"):
        assert [one.person_id for one in search.search(desk, text, 5).people] == [gone], text
    assert search_verdict(desk).sound


# What comes after


def test_what_changed_since_is_listed_and_goes_to_the_side_chosen(desk, pair):
    kept, gone = principals(pair)
    old = builders.request(desk, pair[1], "S03")
    made = merging.merge(desk, kept, gone)
    page = people.file_page(desk, pair[0].file.id)
    person = page.principal.person
    people.edit_person(desk, kept, replace(person_form(person), town="فاس"), person.version)
    new = builders.request(desk, page, "S28")
    people.add_note(desk, page.file.id, kept, "ملاحظة")
    builders.step(desk, request_page(desk, old.row.id), RequestAction.REVIEW)
    with pytest.raises(ConflictError) as refused:
        unmerges.unmerge(desk, made, state="")
    assert refused.value.code == "since"
    shown = unmerges.unmerge_preview(desk, made)
    told = {one.key: one for one in shown.since}
    assert set(told) == {
        f"people.{kept}.town", f"requests.{new.row.id}", f"requests.{old.row.id}", "notes.1",
    }  # fmt: skip
    assert (told[f"requests.{old.row.id}"].side, told[f"requests.{old.row.id}"].asked) == (
        "gone", False,
    )  # fmt: skip
    assert "سليمان الواحي" in told[f"people.{kept}.town"].detail_ar
    sides = {f"people.{kept}.town": "gone", f"requests.{new.row.id}": "gone"}
    unmerges.unmerge(desk, made, sides, shown.state)
    first, second = (people.file_page(desk, one.file.id) for one in pair)
    assert (first.principal.person.town, second.principal.person.town) == ("", "فاس")
    assert {one.number for one in second.requests} == {old.row.number, new.row.number}
    assert second.requests[0].state is not second.requests[1].state, "the step it took stays"
    assert [one.text for one in first.notes] == ["ملاحظة"]


def test_more_that_happened_after_the_preview_is_not_passed_over(desk, pair):
    made = merging.merge(desk, *principals(pair))
    shown = unmerges.unmerge_preview(desk, made)
    people.add_note(desk, pair[0].file.id, principals(pair)[0], "ملاحظة")
    assert code_of(lambda: unmerges.unmerge(desk, made, {}, shown.state)) == "changed"
    assert code_of(
        lambda: unmerges.unmerge(desk, made, {"people.1.town": "gone"}), InvalidError
    ) == "invalid"  # fmt: skip
    unmerges.unmerge(desk, made)
    assert code_of(lambda: unmerges.unmerge(desk, made), NotFoundError) == "not_found"


def test_a_request_deleted_since_comes_back_to_its_own_file(desk, pair):
    kept, gone = principals(pair)
    old = builders.request(desk, pair[1], "S03")
    made = merging.merge(desk, kept, gone)
    version = request_page(desk, old.row.id).version
    lies = trash.delete_request(desk, old.row.id, version)
    shown = unmerges.unmerge_preview(desk, made)
    assert [one.side for one in shown.since] == ["gone"]
    unmerges.unmerge(desk, made)
    trash.restore(desk, lies)
    assert [one.number for one in people.file_page(desk, pair[1].file.id).requests] == [
        old.row.number
    ]


def test_what_lay_in_the_trash_comes_back_to_who_stayed(desk, pair):
    kept, gone = principals(pair)
    note = people.add_note(desk, pair[1].file.id, gone, "ملاحظة")
    lies = trash.delete_note(desk, note.id)
    made = merging.merge(desk, kept, gone)
    back = trash.restore(desk, lies)
    assert back.file_id == pair[0].file.id
    assert [one.text for one in people.file_page(desk, pair[0].file.id).notes] == ["ملاحظة"]
    unmerges.unmerge(desk, made)


def test_a_new_file_never_takes_the_number_of_what_may_come_back(desk, pair):
    kept, gone = principals(pair)
    last = merging.rows(desk)
    made = merging.merge(desk, merging.person_of(pair[0], "مريم"),
                         merging.person_of(pair[1], "أنس"))  # fmt: skip
    third = builders.officer_file(desk, "55555")
    assert min(one.person.id for one in third.members) > max(one["id"] for one in last["people"])
    other = merging.merge(desk, kept, gone)
    fourth = people.register_file(desk, builders.person(), CareerForm(), [builders.spouse()])
    assert fourth.file.id > pair[1].file.id
    unmerges.unmerge(desk, other)
    unmerges.unmerge(desk, made)
    assert people.file_page(desk, pair[1].file.id).principal.person.id == gone


def test_merges_on_merges_come_apart_in_their_order(desk, pair):
    kept, gone = principals(pair)
    third = people.register_file(desk, builders.person("كريم"), CareerForm(), [])
    before = merging.rows(desk)
    first = merging.merge(desk, gone, third.principal.person.id)
    second = merging.merge(desk, kept, gone)
    for number in (third.file.number, pair[1].file.number):
        assert people.find_file(desk, number) == (pair[0].file.id, kept)
    assert people.file_page(desk, pair[0].file.id).former_numbers == (
        third.file.number, pair[1].file.number,
    )  # fmt: skip
    assert code_of(lambda: unmerges.unmerge(desk, first)) == "later_merge"
    unmerges.unmerge(desk, second)
    unmerges.unmerge(desk, first)
    assert merging.rows(desk) == before


def test_a_service_number_given_to_another_meanwhile_stands_in_the_way(desk):
    first, second = builders.officer_file(desk, "90344"), builders.officer_file(desk, "90345")
    made = merging.merge(desk, first.principal.person.id, second.principal.person.id)
    builders.officer_file(desk, "90345")
    late = merging.rows(desk)
    assert code_of(lambda: unmerges.unmerge(desk, made)) == "taken"
    assert merging.rows(desk) == late


# Rights, the second person, the trail


def test_only_who_may_merge_does(desk, pair):
    clerk = builders.seat(desk, Role.CASE_OFFICER)
    kept, gone = principals(pair)
    for deed in (
        lambda: merges.preview(clerk, kept, gone),
        lambda: merges.merge(clerk, MergeForm(kept, gone, "سبب")),
        lambda: unmerges.unmerge(clerk, 1),
    ):
        with pytest.raises(ForbiddenError):
            deed()
    clerk.close()


def test_over_a_closed_file_a_second_person_agrees_first(desk):
    deputy = builders.seat(desk, Role.DEPUTY)
    first, second = builders.widow_file(desk, "77125"), builders.widow_file(desk, "77126")
    kept, gone = first.principal.person.id, second.principal.person.id
    assert merges.preview(desk, kept, gone).needs_second
    form = merging.form(desk, kept, gone)
    with pytest.raises(SecondNeededError) as refused:
        merges.merge(desk, form)
    assert first.file.number in refused.value.grave.told_ar[0]
    number = approvals.ask(desk, refused.value.grave, "ملف مكرر")
    approvals.answer(deputy, number, granted=True)
    granted.carry_out(desk, number)
    assert people.find_file(desk, "77126") == (first.file.id, kept)
    assert [one.standing for one in approvals.approvals(desk)] == [Standing.USED]
    deputy.close()


def test_what_two_persons_merged_two_take_apart(desk):
    first, second = builders.widow_file(desk, "77125"), builders.widow_file(desk, "77126")
    made = merging.merge(desk, *principals((first, second)))
    people.add_note(desk, first.file.id, first.principal.person.id, "ملاحظة")
    deputy, clerk = builders.seat(desk, Role.DEPUTY), builders.seat(desk, Role.CASE_OFFICER)
    shown = unmerges.unmerge_preview(desk, made)
    assert shown.needs_second
    sides = {shown.since[0].key: "gone"}
    with pytest.raises(SecondNeededError) as refused:
        unmerges.unmerge(desk, made, sides, shown.state)
    assert first.file.number in refused.value.grave.told_ar[0]
    assert second.file.number in refused.value.grave.told_ar[1]
    number = approvals.ask(desk, refused.value.grave, "شخصان")
    for other, error in ((clerk, ForbiddenError), (desk, ConflictError)):
        with pytest.raises(error):
            approvals.answer(other, number, granted=True)
    approvals.answer(deputy, number, granted=True)
    # The agreement is to exactly this: not to other sides, nor of another account.
    for other, to in ((desk, {}), (deputy, sides)):
        with pytest.raises(SecondNeededError):
            unmerges.unmerge(other, made, to, shown.state)
    granted.carry_out(desk, number)
    assert people.find_file(desk, "77126") == (second.file.id, second.principal.person.id)
    assert [one.text for one in people.file_page(desk, second.file.id).notes] == ["ملاحظة"]
    assert [one.standing for one in approvals.approvals(desk)] == [Standing.USED]
    for other in (deputy, clerk):
        other.close()


def test_what_was_closed_since_takes_two_as_well(desk, pair):
    asked = builders.request(desk, pair[1])
    made = merging.merge(desk, *principals(pair))
    assert not unmerges.unmerge_preview(desk, made).needs_second
    builders.step(desk, request_page(desk, asked.row.id), RequestAction.WITHDRAW, reason="بطلبه")
    assert unmerges.unmerge_preview(desk, made).needs_second


def test_nobody_is_asked_for_what_the_program_works_out(desk):
    first, second = builders.officer_file(desk), builders.officer_file(desk, "90345")
    gone = second.principal.person
    people.edit_person(desk, gone.id, builders.person("كمال", "البقالي"), gone.version)
    shown = merges.preview(desk, first.principal.person.id, gone.id)
    asked = {one.key for one in shown.asked}
    assert asked == {"people.family_name_ar", "people.given_names_ar", "files.number",
                     "files.matricule"}  # fmt: skip
    merging.merge(
        desk,
        first.principal.person.id,
        gone.id,
        choices=dict.fromkeys(asked, "kept") | {"people.family_name_ar": "gone"},
    )
    with desk.read() as session:
        one = session.get_one(Person, first.principal.person.id)
        assert (one.family_key, one.given_key) == (match_key("البقالي"), match_key("كريم"))


def test_open_files_are_merged_by_one_person(desk, pair):
    deputy = builders.seat(desk, Role.DEPUTY)
    assert not merges.preview(desk, *principals(pair)).needs_second
    merging.merge(desk, *principals(pair))
    deputy.close()


def test_a_copy_is_made_first_and_the_trail_tells_of_both(desk, pair):
    kept, gone = principals(pair)
    people.reveal(desk, pair[1].file.id, gone, "rib")
    made = merging.merge(desk, kept, gone)
    assert [one.kind for one in backups.list_runs(desk)] == ["before_merge"]
    assert backups.list_runs(desk)[0].sound
    report = access.access_report(desk, pair[0].file.id)
    assert len(report.looks) == 1, "who looked at the one that went"
    titles = [one.title_ar for one in report.changes]
    assert "دمج تسجيلين لشخص واحد" in titles
    assert titles.count("فتح الملف") == 2
    lines = people.file_history(desk, pair[0].file.id)
    assert lines[0].title_ar == "دمج تسجيلين لشخص واحد"
    unmerges.unmerge(desk, made)
    assert len(access.access_report(desk, pair[0].file.id).looks) == 0
    assert people.file_history(desk, pair[1].file.id)[0].title_ar == "فك دمج"
    (row,) = merges.list_merges(desk, [gone])
    assert (row.by_ar, row.undone_by_ar) == ("سليمان الواحي",) * 2
    assert merges.list_merges(desk, []) == []


def test_a_document_of_the_file_that_went_is_still_found_genuine(desk, pair):
    kept, gone = principals(pair)
    paper = Paper("person_summary", "بطاقة", PrintSubject(file_id=pair[1].file.id))
    paper.numbered(desk)
    paper.sealed(bytes(range(32)), 1)
    complete(desk, paper, {})
    merging.merge(desk, kept, gone)
    with desk.read() as session:
        stored = session.get(Print, paper.mark.id)
    for given in (stored.payload, f"{stored.number} {stored.code}"):
        found = verification.verify(desk, given)
        assert found.finding is Finding.GENUINE
        assert found.known.subject.file_id == pair[0].file.id


def test_nothing_is_half_done_when_it_fails(desk, pair, monkeypatch):
    before = merging.rows(desk)

    def fail(*_args, **_more):
        raise RuntimeError

    monkeypatch.setattr(merges, "_record", fail)
    with pytest.raises(RuntimeError):
        merging.merge(desk, *principals(pair))
    assert merging.rows(desk) == before
    with pytest.raises(NotFoundError):
        unmerges.unmerge(desk, 1)


def test_what_is_destroyed_at_its_term_leaves_the_journal_too(desk, pair):
    kept, gone = principals(pair)
    request = builders.request(desk, pair[1], "S03", note="زوجته مريضة")
    made = merging.merge(desk, kept, gone)

    def journal() -> str:
        with desk.read() as session:
            one = session.get(merge_queries.Merge, made)
            return json.dumps([one.body, one.label, one.reason], ensure_ascii=False)

    assert "زوجته مريضة" in journal()
    with desk.database.write(desk.author("purge")) as session:
        destroying.blank_request(session, request.row.id)
    assert "زوجته مريضة" not in journal()
    with desk.database.write(desk.author("purge")) as session:
        destroying.blank_file(session, pair[0].file.id, [kept])
    for words in ("الزياني", "K123417", "زنقة الورد"):
        assert words not in journal()
    assert code_of(lambda: unmerges.unmerge(desk, made), NotFoundError) == "not_found"
    assert [one.kept_ar for one in merges.list_merges(desk)] == ["–"]


# What is gone for good


def journals(desk) -> str:
    with desk.read() as session:
        return json.dumps([one.body for one in session.scalars(select(Merge))], ensure_ascii=False)


def test_a_note_destroyed_at_its_term_stands_in_no_journal(desk, pair):
    kept, gone = principals(pair)
    note = people.add_note(desk, pair[1].file.id, gone, "سر عائلي", confidential=True)
    made = merging.merge(desk, kept, gone)
    assert "سر عائلي" in journals(desk)
    thrown = trash.delete_note(desk, note.id)
    with desk.database.write(desk.author("test")) as session:
        rows = session.get_one(Trashed, thrown).body["rows"]
        merge_queries.forget_rows(session, rows, "–")
    assert "سر عائلي" not in journals(desk)
    unmerges.unmerge(desk, made)
    assert people.file_page(desk, pair[1].file.id).notes == ()


def test_the_journal_of_a_destroyed_file_is_emptied_though_its_people_stay(desk, pair):
    kept, gone = principals(pair)
    made = merging.merge(desk, kept, gone)
    assert "90344" in journals(desk)
    with desk.database.write(desk.author("test")) as session:
        destroying.blank_file(session, pair[0].file.id, [])
    assert "90344" not in journals(desk)
    assert pair[1].file.number not in journals(desk)
    with pytest.raises(NotFoundError):
        unmerges.unmerge(desk, made)


def test_nobody_takes_the_number_of_who_stayed_and_was_deleted(desk, pair):
    first, second = principals(pair)
    made = merging.merge(desk, second, first)
    page = people.file_page(desk, pair[1].file.id)
    thrown = trash.delete_file(desk, page.file.id, page.file.version)
    stranger = people.register_file(desk, builders.person("رشيد", "البقالي"), CareerForm())
    assert stranger.principal.person.id != second
    assert stranger.file.id != pair[1].file.id
    assert search.search(desk, "90344").people == ()
    with pytest.raises(ConflictError) as refused:
        unmerges.unmerge_preview(desk, made)
    assert refused.value.code == "kept_gone"
    trash.restore(desk, thrown)
    unmerges.unmerge(desk, made)
    assert search.search(desk, "90344").people[0].person_id == first
