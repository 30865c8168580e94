"""What the retention list lets go, two persons destroy; numbers and the trail stay whole."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop_app import paths
from desktop_app.domain.errors import ConflictError, ForbiddenError, InvalidError, OfficeError
from desktop_app.domain.messages import message
from desktop_app.domain.retention import RecordKind, load_retention
from desktop_app.domain.vocabulary import Role
from desktop_app.domain.workflow import RequestAction
from desktop_app.reports import catalogue
from desktop_app.services import approvals, backups, people, requests, retention, search, trash
from desktop_app.services.approvals import SecondNeededError
from desktop_app.services.desk import Desk
from desktop_app.services.retention import PurgeForm
from desktop_app.services.typed_again import member_form
from desktop_app.storage import backups as storage_backups
from desktop_app.storage.models import AuditRow, Merge, Trashed
from tests import builders, merging
from tests.builders import Clock
from tests.reports import reading


def form(*rows: retention.DueRow, **more: str) -> PurgeForm:
    keys = tuple(row.key for row in rows)
    return PurgeForm(keys, **{"agreement": "أ.م 12/2040", "reason": "انتهاء مدة الحفظ", **more})


def agreed(desk: Desk, wanted: PurgeForm, rows: list[retention.DueRow]) -> retention.PurgeRow:
    """Ask as the head, agree as the deputy, carry out as the head."""
    deputy = builders.seat(desk, Role.DEPUTY, f"deputy{desk.now():%Y%m%d}")
    approvals.ask(desk, retention.grave_of(wanted, rows), "انتهاء مدة الحفظ")
    (one,) = [row for row in approvals.approvals(deputy) if row.may_answer]
    approvals.answer(deputy, one.id, granted=True)
    deputy.close()
    return retention.purge(desk, wanted)


def in_trash(desk: Desk) -> int:
    page = builders.officer_file(desk)
    note = people.add_note(desk, page.file.id, page.principal.person.id, "سر عائلي")
    return trash.delete_note(desk, note.id)


def test_every_kind_has_a_class_with_its_ground() -> None:
    known = load_retention(paths.resources("reference", "retention.toml"))
    assert set(known) == set(RecordKind)
    assert all(one.ground_ar for one in known.values())


def test_the_trash_is_due_after_its_term_and_not_a_day_before(desk: Desk, clock: Clock) -> None:
    in_trash(desk)
    clock.pass_days(trash.USUAL_DAYS)
    assert retention.due(desk) == []
    clock.pass_days(1)
    assert [row.kind for row in retention.due(desk)] == [RecordKind.TRASH]


def test_nothing_is_destroyed_without_a_second_person(desk: Desk, clock: Clock) -> None:
    number = in_trash(desk)
    builders.seat(desk, Role.DEPUTY).close()
    clock.pass_days(trash.USUAL_DAYS + 1)
    rows = retention.due(desk)
    with pytest.raises(SecondNeededError) as needed:
        retention.purge(desk, form(*rows))
    assert needed.value.grave.body["keys"] == [f"trash:{number}"]
    done = agreed(desk, form(*rows), rows)
    assert done.number == "E-TNG-2027-000001"
    with desk.read() as session:
        kept = session.get_one(Trashed, number)
        assert kept.body == {}
        told = session.scalars(select(AuditRow).order_by(AuditRow.seq)).all()
    assert any("سر عائلي" in str(row.after) for row in told), "the trail keeps what it told"
    assert "سر" not in str(told[-1].after)
    assert retention.due(desk) == []
    assert retention.purges(desk)[0] == done


def test_a_checked_copy_is_made_before_anything_is_destroyed(
    desk: Desk, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_trash(desk)
    clock.pass_days(trash.USUAL_DAYS + 1)
    (row,) = retention.due(desk)
    deputy = builders.seat(desk, Role.DEPUTY)
    with pytest.raises(SecondNeededError):
        retention.purge(desk, form(row))
    kinds = [run.kind for run in backups.list_runs(desk)]
    assert "before_purge" not in kinds, "nobody agreed yet: nothing to copy for"
    asked = approvals.ask(desk, retention.grave_of(form(row), [row]), "انتهاء مدة الحفظ")
    approvals.answer(deputy, asked, granted=True)
    with monkeypatch.context() as full:

        def no_room(*_given: object) -> object:
            raise OfficeError(message("Backups", "The disk is full."), "disk_full")

        full.setattr(storage_backups, "back_up", no_room)
        with pytest.raises(OfficeError):
            retention.purge(desk, form(row))
    assert [one.key for one in retention.due(desk)] == [row.key]
    assert retention.purges(desk) == []
    retention.purge(desk, form(row))
    made = next(run for run in backups.list_runs(desk) if run.kind == "before_purge" and run.sound)
    assert Path(made.place).is_file()
    deputy.close()


def test_what_is_not_due_or_not_grounded_is_refused(desk: Desk, clock: Clock) -> None:
    in_trash(desk)
    row = retention.DueRow(RecordKind.TRASH, 1, "#1", "", desk.today(), desk.today())
    with pytest.raises(ConflictError):
        retention.purge(desk, form(row))
    with pytest.raises(InvalidError) as faults:
        retention.purge(desk, form(row, agreement=" ", reason=""))
    assert {one.field for one in faults.value.faults} == {"agreement", "reason"}
    clerk = builders.seat(desk, Role.CASE_OFFICER)
    with pytest.raises(ForbiddenError):
        retention.purge(clerk, form(row))
    clerk.close()


def test_an_ended_request_keeps_its_number_and_loses_what_was_written(
    desk: Desk, clock: Clock
) -> None:
    page = builders.request(desk, builders.officer_file(desk), note="زوجته مريضة")
    builders.step(desk, page, RequestAction.WITHDRAW, reason="تنازل عن الطلب")
    clock.pass_days(2 * 366)
    rows = [row for row in retention.due(desk) if row.kind is RecordKind.DROPPED_REQUEST]
    assert [row.number for row in rows] == [page.row.number]
    agreed(desk, form(*rows), rows)
    after = requests.request_page(desk, page.row.id)
    assert after.row.number == page.row.number
    assert (after.note, after.raw_answers) == ("", {})
    assert all(not event.note for event in after.events)
    assert retention.due(desk) == []


def test_a_file_without_rights_loses_its_names_and_cannot_be_found(
    desk: Desk, clock: Clock
) -> None:
    page = builders.widow_file(desk)
    for member in page.members[1:]:
        left = replace(member_form(member), ended_on="01/03/2024", end_reason="other")
        people.edit_member(desk, member.id, left, member.version, member.person.version)
    assert not [row for row in retention.due(desk) if row.kind is RecordKind.FILE]
    clock.pass_days(61 * 366)
    rows = [row for row in retention.due(desk) if row.kind is RecordKind.FILE]
    assert [row.number for row in rows] == [page.file.number]
    agreed(desk, form(*rows), rows)
    assert search.search(desk, "اليعقوبي", 5).people_count == 0
    assert people.file_page(desk, page.file.id).principal.person.cnie == ""
    assert retention.due(desk) == []


def test_the_office_changes_the_terms(desk: Desk) -> None:
    retention.save_terms(desk, "30", {RecordKind.SOCIAL_REQUEST: "15"})
    assert retention.classes(desk)[RecordKind.SOCIAL_REQUEST].years == 15
    assert trash.trash_days(desk) == 30
    in_trash(desk)
    assert trash.list_trash(desk)[0].days_left == 30


@pytest.mark.parametrize("typed", ["0", "3651", "", "-5", "كثير", "99999999999999"])
def test_a_term_that_is_none_is_told_beside_its_field_and_nothing_is_saved(
    desk: Desk, typed: str
) -> None:
    with pytest.raises(InvalidError) as refused:
        retention.save_terms(desk, typed, {RecordKind.FILE: "x", RecordKind.SOCIAL_REQUEST: "15"})
    assert [fault.field for fault in refused.value.faults] == ["trash_days", "file"]
    assert trash.trash_days(desk) == trash.USUAL_DAYS
    assert retention.classes(desk)[RecordKind.SOCIAL_REQUEST].years != 15


def test_the_minutes_list_numbers_and_classes_and_no_name(desk: Desk, clock: Clock) -> None:
    in_trash(desk)
    clock.pass_days(trash.USUAL_DAYS + 1)
    rows = retention.due(desk)
    done = agreed(desk, form(*rows), rows)
    made = catalogue.document("destruction_minutes").make(desk)
    said = reading.text(made.data)
    assert done.number in said
    assert "سر عائلي" not in said


def test_what_the_trash_held_is_destroyed_in_the_journals_of_merges_too(
    desk: Desk, clock: Clock
) -> None:
    first, second = merging.twice(desk, clock)
    gone = second.principal.person.id
    note = people.add_note(desk, second.file.id, gone, "سر عائلي")
    merging.merge(desk, first.principal.person.id, gone)
    trash.delete_note(desk, note.id)
    clock.pass_days(trash.USUAL_DAYS + 1)
    (row,) = retention.due(desk)
    agreed(desk, form(row), [row])
    with desk.read() as session:
        told = json.dumps([one.body for one in session.scalars(select(Merge))], ensure_ascii=False)
    assert "سر عائلي" not in told
