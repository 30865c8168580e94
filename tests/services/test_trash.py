"""What is deleted lies in the trash as it stood, comes back whole, and tells what is in its way."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from desktop_app.domain.errors import ConflictError, ForbiddenError, NotFoundError, StaleError
from desktop_app.domain.vocabulary import Provider, ReleaseWay, Role
from desktop_app.domain.workflow import RequestAction
from desktop_app.reports import catalogue
from desktop_app.services import dispatch, people, requests, search, settings, trash
from desktop_app.services.desk import Desk
from desktop_app.services.printing import log_print
from desktop_app.services.trash_rows import TrashKind
from desktop_app.storage.models import AuditRow, Person, Request, Trashed
from desktop_app.storage.row_copies import copied
from tests import builders


def rows_of(desk: Desk, table: type) -> list[dict[str, object]]:
    with desk.read() as session:
        return [copied(row) for row in session.scalars(select(table))]


def note_of(desk: Desk, page: people.FilePage, **more: bool) -> int:
    person = page.principal.person.id
    people.add_note(desk, page.file.id, person, "اتصل بالهاتف ولم يجب", **more)
    return people.file_page(desk, page.file.id).notes[0].id


def test_a_note_is_deleted_kept_and_restored(desk: Desk) -> None:
    page = builders.officer_file(desk)
    note = note_of(desk, page)
    number = trash.delete_note(desk, note)
    assert people.file_page(desk, page.file.id).notes == ()
    (row,) = trash.list_trash(desk)
    assert (row.kind, row.detail_ar) == (TrashKind.NOTE, "اتصل بالهاتف ولم يجب")
    assert row.days_left == trash.USUAL_DAYS
    restored = trash.restore(desk, number)
    assert restored.file_id == page.file.id
    assert people.file_page(desk, page.file.id).notes[0].text == "اتصل بالهاتف ولم يجب"
    assert trash.count_trash(desk) == 0
    with pytest.raises(NotFoundError):
        trash.restore(desk, number)


def test_a_confidential_note_is_for_those_who_may_see_it(desk: Desk) -> None:
    page = builders.officer_file(desk)
    note = note_of(desk, page, confidential=True)
    clerk = builders.seat(desk, Role.RECEPTION)
    with pytest.raises(ForbiddenError):
        trash.delete_note(clerk, note)
    number = trash.delete_note(desk, note)
    assert trash.list_trash(clerk)[0].detail_ar == ""
    assert "اتصل" in trash.list_trash(desk)[0].detail_ar
    with pytest.raises(ForbiddenError):
        trash.restore(clerk, number)
    clerk.close()


def test_the_term_is_the_offices_own(desk: Desk) -> None:
    settings.save_preferences(desk, {trash.TERM: 30})
    page = builders.officer_file(desk)
    trash.delete_note(desk, note_of(desk, page))
    assert trash.list_trash(desk)[0].keep_until == desk.today() + timedelta(days=30)


def test_a_member_goes_with_the_person_and_comes_back_findable(desk: Desk) -> None:
    page = builders.officer_file(desk)
    child = page.members[-1]
    before = rows_of(desk, Person)
    number = trash.delete_member(desk, child.id, child.version)
    left = people.file_page(desk, page.file.id)
    assert len(left.members) == len(page.members) - 1
    assert child.person.id not in [one.person_id for one in search.search(desk, "مريم", 10).people]
    trash.restore(desk, number)
    assert rows_of(desk, Person) == before
    assert people.file_page(desk, page.file.id).members[-1].person.given_names_ar == "مريم"
    assert len(search.search(desk, "مريم", 10).people) == 1


def test_who_holds_the_family_together_is_not_deleted(desk: Desk) -> None:
    page = builders.officer_file(desk)
    wife = page.members[1]
    for member, code in ((page.principal, "principal"), (wife, "is_mother")):
        with pytest.raises(ConflictError) as refused:
            trash.delete_member(desk, member.id, member.version)
        assert refused.value.code == code
    builders.request(desk, page, "H01", person_id=page.members[-1].person.id)
    child = page.members[-1]
    with pytest.raises(ConflictError) as refused:
        trash.delete_member(desk, child.id, child.version)
    assert refused.value.code == "has_requests"
    with pytest.raises(StaleError):
        trash.delete_member(desk, child.id, child.version + 1)


@pytest.mark.parametrize("older", [False, True])
def test_a_restored_member_keeps_its_number_unless_an_older_program_gave_it_again(
    desk: Desk, older: bool
) -> None:
    page = builders.officer_file(desk)
    child = page.members[-1]
    number = trash.delete_member(desk, child.id, child.version)
    if older:
        with desk.database.engine.begin() as connection:
            connection.exec_driver_sql("DELETE FROM gone_numbers")
    other = people.add_member(desk, page.file.id, builders.child("علي", "2015"))
    assert (other.id == child.id) == older
    trash.restore(desk, number)
    ids = {one.id for one in people.file_page(desk, page.file.id).members}
    assert (child.id in ids, len(ids)) == (True, 4)
    names = {one.person.given_names_ar for one in people.file_page(desk, page.file.id).members}
    assert names == {"كريم", "سعاد", "مريم", "علي"}


def test_a_request_without_decision_comes_back_as_it_stood(desk: Desk) -> None:
    page = builders.request(desk, builders.officer_file(desk))
    before = requests.request_page(desk, page.row.id)
    number = trash.delete_request(desk, page.row.id, page.version)
    with pytest.raises(NotFoundError):
        requests.request_page(desk, page.row.id)
    assert trash.list_trash(desk)[0].label == page.row.number
    restored = trash.restore(desk, number)
    assert restored.request_id == page.row.id
    after = requests.request_page(desk, page.row.id)
    assert (after.row, after.papers, after.events) == (before.row, before.papers, before.events)
    assert after.raw_answers == before.raw_answers


def test_what_was_sent_decided_or_printed_stays_on_record(desk: Desk) -> None:
    file = builders.officer_file(desk)
    page = builders.request(desk, file)
    made = catalogue.document("receipt").make(desk, page.row.id)
    trash.delete_request(desk, page.row.id, page.version)  # only looked at: it may go
    trash.restore(desk, trash.list_trash(desk)[0].id)
    log_print(desk, made.trace, ReleaseWay.PRINTED)
    with pytest.raises(ConflictError) as refused:
        trash.delete_request(desk, page.row.id, requests.request_page(desk, page.row.id).version)
    assert refused.value.code == "taken_out"
    other = builders.before_decision(desk, builders.request(desk, file, "S01"))
    with pytest.raises(ConflictError) as refused:
        trash.delete_request(desk, other.row.id, other.version)
    assert refused.value.code == "sent"


def test_a_file_without_requests_goes_whole_and_comes_back_whole(desk: Desk) -> None:
    page = builders.officer_file(desk)
    note_of(desk, page)
    before = people.file_page(desk, page.file.id)
    number = trash.delete_file(desk, page.file.id, page.file.version)
    assert people.count_people(desk, people.PeopleQuery()) == 0
    trash.restore(desk, number)
    after = people.file_page(desk, page.file.id)
    assert replace(after, members=()) == replace(before, members=())
    # A row that is put back counts its versions anew.
    assert [replace(one, version=0) for one in after.members] == [
        replace(one, version=0) for one in before.members
    ]


def test_a_file_with_requests_is_not_deleted(desk: Desk) -> None:
    page = builders.officer_file(desk)
    builders.request(desk, page)
    with pytest.raises(ConflictError) as refused:
        trash.delete_file(desk, page.file.id, page.file.version)
    assert refused.value.code == "has_requests"


def test_restoring_tells_of_a_service_number_taken_meanwhile(desk: Desk) -> None:
    page = builders.officer_file(desk, "90344")
    number = trash.delete_file(desk, page.file.id, page.file.version)
    other = builders.widow_file(desk, "90344")
    with pytest.raises(ConflictError) as refused:
        trash.restore(desk, number)
    assert other.file.number in str(refused.value)
    assert trash.count_trash(desk) == 1, "nothing half done"


def test_a_note_waits_for_its_file(desk: Desk) -> None:
    page = builders.officer_file(desk)
    note = trash.delete_note(desk, note_of(desk, page))
    file = trash.delete_file(desk, page.file.id, page.file.version)
    with pytest.raises(ConflictError) as refused:
        trash.restore(desk, note)
    assert refused.value.code == "parent_gone"
    trash.restore(desk, file)
    trash.restore(desk, note)
    assert len(people.file_page(desk, page.file.id).notes) == 1


def test_a_dropped_draft_slip_comes_back_with_its_lines(desk: Desk) -> None:
    file = builders.officer_file(desk)
    page = builders.request(desk, file)
    page = builders.step(desk, page, RequestAction.REVIEW)
    page = builders.step(
        desk, page, RequestAction.GIVE_OPINION, opinion=builders.Opinion.FAVOURABLE
    )
    slip = dispatch.add_requests(desk, page.row.provider, [page.row.id])
    dispatch.drop_draft(desk, slip.row.id)
    (row,) = trash.list_trash(desk, kind=TrashKind.SLIP)
    trash.restore(desk, row.id)
    assert len(dispatch.slip_page(desk, slip.row.id).lines) == 1
    dispatch.drop_draft(desk, slip.row.id)
    dispatch.add_requests(desk, Provider(page.row.provider), [page.row.id])
    with pytest.raises(ConflictError) as refused:
        trash.restore(desk, trash.list_trash(desk, kind=TrashKind.SLIP)[0].id)
    assert refused.value.code == "taken"


def test_the_trail_tells_of_both_and_holds_a_deleted_thing_once(desk: Desk) -> None:
    page = builders.officer_file(desk)
    number = trash.delete_note(desk, note_of(desk, page))
    trash.restore(desk, number)
    with desk.read() as session:
        rows = list(session.scalars(select(AuditRow).order_by(AuditRow.seq)))
    deleted = [row for row in rows if row.action == "delete_note"]
    assert [row.table for row in deleted] == ["notes", ""]
    assert deleted[1].after["trash_id"] == number
    assert [row.table for row in rows if row.action == "restore"] == ["notes", ""]
    assert not [row for row in rows if row.table == Trashed.__tablename__]


def test_every_kind_has_its_right_and_its_row(desk: Desk) -> None:
    assert set(trash.RIGHTS) == set(TrashKind) == set(trash.MAIN)
    assert rows_of(desk, Request) == []
