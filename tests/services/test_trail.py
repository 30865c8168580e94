"""The trail is read by whoever may: in words, narrowed, and confidential where it must be."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop_app.domain.errors import ForbiddenError, SignInError
from desktop_app.domain.vocabulary import Position, Role
from desktop_app.services import access, accounts, people, requests, trail, trash
from desktop_app.services.trail_rows import TrailKind, TrailQuery
from desktop_app.services.trail_words import ACTIONS, FIELDS, KINDS, changes_of
from tests import builders


def told(desk, **asked):
    return trail.rows(desk, list(trail.numbers(desk, TrailQuery(**asked))))


@pytest.fixture
def busy(desk, clock):
    """A file that was changed, read and printed; another that was not."""
    page = builders.officer_file(desk)
    other = builders.widow_file(desk)
    clock.pass_days(1)
    facts = page.principal.person
    form = builders.person(phone="06 12 34 56 78", rib="007130863429829015519512")
    people.edit_person(desk, facts.id, form, facts.version)
    people.reveal(desk, page.file.id, facts.id, "rib")
    return page, other


def test_a_change_is_told_in_words_with_before_and_after(desk, busy):
    [row] = [row for row in told(desk) if row.action == "edit_person"]
    assert (row.account_ar, row.title_ar) == ("سليمان الواحي", "تصحيح معطيات شخص")
    assert row.number == busy[0].file.number
    changes = {one.name_ar: one for one in row.changes}
    assert "612345678" in changes["الهاتف"].after_ar
    assert changes["الهاتف"].before_ar == ""
    # A bank account is masked here as everywhere.
    assert "007130863429829015519512" not in changes["الحساب البنكي"].after_ar


def test_no_code_is_shown_for_a_rank_a_service_an_end_or_an_answer(desk):
    page = builders.officer_file(desk)
    career = builders.CareerForm(position=Position.ACTIVE, matricule="4411", rank="brigadier")
    people.edit_career(desk, page.file.id, career, page.file.version)
    builders.request(desk, page)
    values = {
        one.after_ar
        for row in told(desk)
        for one in row.changes
        if one.name_ar in {"الدرجة", "الخدمة"}
    }
    assert desk.reference.rank_ar("brigadier") in values
    assert {kind.short_ar for kind in desk.catalogue.types.values()} & values
    assert not {value for value in values if value.isascii()}
    [end] = changes_of({}, {"end_reason": "divorce"})
    [answer] = changes_of({}, {"answer": "different"})
    assert answer.after_ar == "شخصان مختلفان"
    assert not end.after_ar.isascii()


def test_what_was_deleted_is_named_by_its_kind(desk, busy):
    page = people.add_note(desk, busy[0].file.id, busy[0].principal.person.id, "زيارة")
    trash.delete_note(desk, page.id)
    found = [row for row in told(desk) if row.action == "delete_note"]
    assert "ملاحظة" in {one.after_ar for row in found for one in row.changes}


def test_it_is_narrowed_by_each_condition(desk, busy, clock):
    page, other = busy
    request = builders.request(desk, page)
    clerk = builders.seat(desk, Role.RECEPTION, "clerk")
    people.add_note(clerk, other.file.id, other.principal.person.id, "زيارة")
    of_file = told(desk, file_id=page.file.id)
    assert {row.number for row in of_file} <= {page.file.number, request.row.number}
    assert {"register_file", "edit_person", "reveal"} <= {row.action for row in of_file}
    # What a request is made of belongs to its file.
    of_request = told(desk, request_id=request.row.id)
    assert len(of_request) > 2
    assert {row.request_id for row in of_request} == {request.row.id}
    assert {row.seq for row in of_request} <= {row.seq for row in of_file}
    assert {row.account_ar for row in told(desk, account_id=clerk.account.id)} == {"عون المكتب"}
    assert {row.action for row in told(desk, kind=TrailKind.READ)} == {"reveal"}
    assert "sign_in" in {row.action for row in told(desk, kind=TrailKind.ENTRY)}
    changes = told(desk, kind=TrailKind.CHANGE)
    assert changes
    assert not {row.action for row in changes} & {"sign_in", "print", "reveal"}
    yesterday = desk.today() - timedelta(days=1)
    before = told(desk, first=yesterday, last=yesterday)
    after = told(desk, first=desk.today(), last=desk.today())
    assert len(before) + len(after) == len(told(desk))
    assert "edit_person" not in {row.action for row in before}
    assert "edit_person" in {row.action for row in after}
    clerk.close()


def test_only_who_may_reads_it(desk):
    clerk = builders.seat(desk, Role.RECEPTION)
    for ask in (lambda: trail.numbers(clerk, TrailQuery()), lambda: trail.rows(clerk, [1])):
        with pytest.raises(ForbiddenError):
            ask()
    clerk.close()


def test_a_row_that_was_taken_out_says_so(desk, busy):
    with desk.database.engine.execution_options(begin="IMMEDIATE").begin() as connection:
        connection.exec_driver_sql("DELETE FROM audit WHERE seq = 3")
    seqs = trail.numbers(desk, TrailQuery())
    assert isinstance(seqs, range)
    [row] = [row for row in trail.rows(desk, list(seqs)) if row.missing]
    assert row.seq == 3


def test_the_trail_tells_that_something_confidential_changed_and_not_what(desk, busy):
    page, _other = busy
    person = page.principal.person.id
    people.add_note(desk, page.file.id, person, "حالة خاصة جدا", confidential=True)
    auditor = builders.seat(desk, Role.AUDITOR)
    hidden = [row for row in told(auditor, file_id=page.file.id) if row.withheld]
    assert [row.action for row in hidden] == ["add_note"]
    assert "خاصة" not in str(told(auditor))
    assert "خاصة" not in str(told(desk))
    auditor.close()


def test_a_look_at_what_is_confidential_is_noted_once_an_hour(desk, busy, clock):
    page, _other = busy
    person = page.principal.person.id
    people.add_note(desk, page.file.id, person, "حالة خاصة", confidential=True)
    clerk = builders.seat(desk, Role.RECEPTION)
    people.file_page(clerk, page.file.id)
    looks = lambda: [row for row in told(desk, file_id=page.file.id)  # noqa: E731
                     if row.action == "see_confidential"]  # fmt: skip
    assert looks() == []
    for _ in range(3):
        people.file_page(desk, page.file.id)
    assert len(looks()) == 1
    clock.now += timedelta(minutes=61)
    people.file_page(desk, page.file.id)
    assert len(looks()) == 2
    clerk.close()


def test_a_look_at_a_confidential_request_is_noted(desk, busy):
    page, _other = busy
    code = next(kind.code for kind in desk.catalogue.types.values() if kind.confidential)
    request = builders.request(builders.without_limits(desk), page, code)
    before = len(told(desk, kind=TrailKind.READ))
    desk.seen.clear()
    requests.request_page(desk, request.row.id)
    found = told(desk, kind=TrailKind.READ)
    assert len(found) == before + 1
    assert (found[0].action, found[0].request_id) == ("see_confidential", request.row.id)


def test_failed_sign_ins_name_nobody_who_is_not_there(desk):
    with pytest.raises(SignInError):
        accounts.sign_in(desk.folder, "a-typed-password", "x", desk.clock)
    accounts.sign_in(desk.folder, "head", builders.PASSWORD, desk.clock).close()
    [row] = [row for row in told(desk) if row.action == "failed_sign_in"]
    assert "a-typed-password" not in str(row)
    assert row.changes[0].after_ar == "اسم غير معروف"


def test_who_saw_changed_and_printed_a_file(desk, busy):
    from desktop_app.reports.catalogue import produce

    page, other = busy
    produce(desk, "person_summary", page.file.id)
    found = access.access_report(desk, page.file.id)
    assert [one.about_ar for one in found.looks] == ["الحساب البنكي"]
    assert len(found.documents) == 1
    assert [one.title_ar for one in found.changes] == ["فتح الملف", "تصحيح معطيات شخص"]
    [count] = found.counts
    assert (count.looks, count.changes, count.documents) == (1, 2, 1)
    assert access.access_report(desk, other.file.id).looks == ()


def test_the_place_of_a_line_is_no_position_of_a_person(desk, busy):
    request = builders.request(desk, busy[0])
    named = {one.name_ar for row in told(desk, request_id=request.row.id) for one in row.changes}
    assert named
    assert "الوضعية" not in named


def test_every_action_in_a_kind_has_a_name():
    named = set(ACTIONS)
    assert {action for actions in KINDS.values() for action in actions} - named <= {
        "break_glass", "close_register",
    }  # fmt: skip
    assert len(FIELDS) > 100
