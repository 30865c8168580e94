"""What an account opened last is found again, and nobody else's."""

from __future__ import annotations

from datetime import timedelta

from desktop_app.domain.vocabulary import Role
from desktop_app.services import accounts, looks, trash
from desktop_app.services.desk import Desk
from desktop_app.storage import look_queries
from desktop_app.storage.models import AuditRow, Look
from tests import builders
from tests.builders import Clock


def test_the_last_opened_come_first_and_each_once(desk: Desk, clock: Clock) -> None:
    officer, widow = builders.officer_file(desk), builders.widow_file(desk)
    for page in (officer, widow, officer):
        clock.now += timedelta(minutes=1)
        looks.note_person(desk, page.file.id, page.principal.person.id)
    found = looks.recent(desk)
    assert [row.file_number for row in found.people] == [officer.file.number, widow.file.number]
    assert found.requests == ()


def test_a_request_is_recalled_with_its_state(desk: Desk) -> None:
    page = builders.request(desk, builders.officer_file(desk))
    looks.note_request(desk, page.row.id, page.row.file_id)
    (row,) = looks.recent(desk).requests
    assert row == page.row


def test_one_account_does_not_see_what_another_opened(desk: Desk) -> None:
    page = builders.officer_file(desk)
    looks.note_person(desk, page.file.id, page.principal.person.id)
    clerk = builders.seat(desk, Role.RECEPTION)
    assert looks.recent(clerk).people == ()


def test_what_went_to_the_trash_is_left_out_and_comes_back(desk: Desk) -> None:
    page = builders.officer_file(desk)
    looks.note_person(desk, page.file.id, page.principal.person.id)
    trash_id = trash.delete_file(desk, page.file.id, page.file.version)
    assert looks.recent(desk).people == ()
    trash.restore(desk, trash_id)
    assert len(looks.recent(desk).people) == 1


def test_a_look_is_no_record_of_the_office(desk: Desk) -> None:
    page = builders.officer_file(desk)
    with desk.read() as session:
        before = session.query(AuditRow).count()
    looks.note_person(desk, page.file.id, page.principal.person.id)
    with desk.read() as session:
        assert session.query(AuditRow).count() == before


def test_only_the_last_are_kept(desk: Desk, clock: Clock) -> None:
    for number in range(look_queries.KEPT + 5):
        clock.now += timedelta(seconds=1)
        looks.note_person(desk, 1, number)
    with desk.read() as session:
        assert session.query(Look).count() == look_queries.KEPT
        assert session.query(Look.subject_id).order_by(Look.at).first() == (5,)


def test_a_closed_account_leaves_no_looks(desk: Desk) -> None:
    page = builders.officer_file(desk)
    clerk = builders.seat(desk, Role.RECEPTION)
    looks.note_person(clerk, page.file.id, page.principal.person.id)
    accounts.retire_account(desk, clerk.account.id)
    with desk.read() as session:
        assert session.query(Look).count() == 0


def test_a_look_is_never_at_who_comes_after(desk: Desk) -> None:
    page = builders.officer_file(desk)
    looks.note_person(desk, page.file.id, page.principal.person.id)
    trash.delete_file(desk, page.file.id, page.file.version)
    builders.officer_file(desk, "90345")
    assert looks.recent(desk).people == ()
