"""The rule of two persons: asked with a reason, answered by another, used once, not for ever."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from desktop_app.domain.approvals import Standing
from desktop_app.domain.errors import ConflictError, ForbiddenError, InvalidError, NotFoundError
from desktop_app.domain.reference import Validity
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Role
from desktop_app.services import accounts, approvals, backups, granted, people, restoring
from desktop_app.services.approvals import Grave, SecondNeededError, require_second
from desktop_app.services.catalogue_edits import change_type, form_body, form_from, form_of
from desktop_app.services.forms import PeopleQuery
from desktop_app.services.paper_validity import ValidityForm, change_validity
from desktop_app.services.tariffs import import_tariff, list_tariffs
from desktop_app.storage.models import AuditRow
from tests import builders
from tests.services.test_tariffs import RAISED

MERGE = Grave(Action.MERGE, "TNG-2026-000001", {"into": 1, "from": 2}, ("دمج ملفين",))


@pytest.fixture
def deputy(desk):
    seated = builders.seat(desk, Role.DEPUTY)
    yield seated
    seated.close()


def edit(desk, **more):
    form = replace(form_of(desk.catalogue.types["S05"]), reason="مذكرة", acknowledged=True)
    return change_type(desk, "S05", replace(form, ceiling="25.000", **more))


def needed(deed):
    with pytest.raises(SecondNeededError) as refused:
        deed()
    return refused.value.grave


def merge(desk, body=MERGE.body):
    require_second(desk, replace(MERGE, body=body))


def test_an_office_with_one_account_works_without_the_rule(desk):
    told = approvals.rule(desk)
    assert (told.on, told.seconds, told.decided) == (False, 1, False)
    merge(desk)
    assert edit(desk).catalogue.types["S05"].ceiling == 2_500_000
    with pytest.raises(ConflictError) as refused:
        approvals.save_rule(desk, on=True, days=7)
    assert refused.value.code == "nobody_else"


def test_a_change_of_the_catalogue_waits_for_the_second_person_and_is_used_once(desk, deputy):
    grave = needed(lambda: edit(desk))
    assert desk.catalogue.types["S05"].ceiling != 2_500_000
    assert "25.000,00" in grave.told_ar[1]
    assert grave.subject == "S05"
    number = approvals.ask(desk, grave, "تعليمات المؤسسة")
    assert [one.id for one in approvals.waiting(deputy)] == [number]
    assert approvals.waiting(desk) == [], "who asked cannot answer"
    approvals.answer(deputy, number, granted=True)
    assert approvals.waiting(deputy) == []
    assert [one.may_use for one in approvals.waiting(desk)] == [True]
    changed = granted.carry_out(desk, number)
    assert changed.catalogue.types["S05"].ceiling == 2_500_000
    assert approvals.approvals(desk)[0].standing is Standing.USED
    with pytest.raises(NotFoundError):
        granted.carry_out(desk, number)


def test_only_what_was_agreed_to_is_done(desk, deputy):
    number = approvals.ask(desk, MERGE, "ملف مكرر")
    approvals.answer(deputy, number, granted=True)
    needed(lambda: merge(desk, {"into": 1, "from": 3}))
    needed(lambda: require_second(desk, replace(MERGE, subject="TNG-2026-000002")))
    needed(lambda: merge(deputy))  # the agreement is the asker's
    merge(desk)
    needed(lambda: merge(desk))


def test_a_change_that_fails_leaves_the_agreement_unused(desk, deputy):
    number = approvals.ask(desk, needed(lambda: edit(desk)), "سبب")
    approvals.answer(deputy, number, granted=True)
    with pytest.raises(InvalidError):
        edit(desk, target_days="")
    assert approvals.approvals(desk)[0].standing is Standing.GRANTED
    edit(desk)
    assert approvals.approvals(desk)[0].standing is Standing.USED


def test_nobody_answers_themselves_nor_without_the_right_nor_twice(desk, deputy):
    officer = builders.seat(desk, Role.CASE_OFFICER)
    number = approvals.ask(desk, MERGE, "ملف مكرر")
    with pytest.raises(ConflictError) as refused:
        approvals.answer(desk, number, granted=True)
    assert refused.value.code == "oneself"
    with pytest.raises(ForbiddenError):
        approvals.answer(officer, number, granted=True)
    with pytest.raises(ForbiddenError):
        approvals.ask(officer, MERGE, "ملف مكرر")
    approvals.answer(deputy, number, granted=False)
    assert approvals.approvals(desk)[0].standing is Standing.REFUSED
    with pytest.raises(ConflictError):
        approvals.answer(deputy, number, granted=True)
    with pytest.raises(NotFoundError):
        approvals.answer(deputy, 99, granted=True)
    needed(lambda: merge(desk))
    officer.close()


def test_an_agreement_grows_old_as_does_a_question(desk, deputy):
    first = approvals.ask(desk, MERGE, "ملف مكرر")
    desk.clock.pass_days(8)
    assert approvals.approvals(desk)[0].standing is Standing.EXPIRED
    with pytest.raises(ConflictError):
        approvals.answer(deputy, first, granted=True)
    second = approvals.ask(desk, MERGE, "ملف مكرر")
    approvals.answer(deputy, second, granted=True)
    desk.clock.pass_days(8)
    needed(lambda: merge(desk))


def test_an_edit_agreed_to_holds_from_the_day_it_is_carried_out(desk, deputy):
    grave = needed(lambda: edit(desk, effective_from="23/11/2026"))
    number = approvals.ask(desk, grave, "سبب")
    desk.clock.pass_days(2)
    approvals.answer(deputy, number, granted=True)
    changed = granted.carry_out(desk, number)
    assert changed.catalogue.types["S05"].effective_from == desk.today()


def test_a_question_has_a_reason_and_is_asked_once(desk, deputy):
    with pytest.raises(InvalidError):
        approvals.ask(desk, MERGE, "  ")
    with pytest.raises(ConflictError) as refused:
        approvals.ask(desk, Grave(Action.PRINT, "", {}), "سبب")
    assert refused.value.code == "not_grave"
    approvals.ask(desk, MERGE, "ملف مكرر")
    with pytest.raises(ConflictError) as refused:
        approvals.ask(desk, MERGE, "ملف مكرر")
    assert refused.value.code == "asked"


def test_lifting_the_rule_takes_two_persons_and_tightening_it_one(desk, deputy):
    assert approvals.rule(desk).on
    approvals.save_rule(desk, on=True, days=3)
    grave = needed(lambda: approvals.save_rule(desk, on=False, days=3))
    needed(lambda: approvals.save_rule(desk, on=True, days=9))
    number = approvals.ask(desk, grave, "مكتب صغير")
    approvals.answer(deputy, number, granted=True)
    granted.carry_out(desk, number)
    assert not approvals.rule(desk).on
    merge(desk)
    with pytest.raises(InvalidError):
        approvals.save_rule(desk, on=True, days=0)
    with pytest.raises(ForbiddenError):
        approvals.save_rule(deputy, on=True, days=3)


def test_a_rule_nobody_could_answer_says_so(desk, deputy):
    approvals.save_rule(desk, on=True, days=7)
    accounts.retire_account(desk, deputy.account.id)
    needed(lambda: merge(desk))
    with pytest.raises(ConflictError) as refused:
        approvals.ask(desk, MERGE, "ملف مكرر")
    assert refused.value.code == "nobody_else"


def test_all_of_it_stands_in_the_trail(desk, deputy):
    number = approvals.ask(desk, MERGE, "ملف مكرر")
    approvals.answer(deputy, number, granted=True)
    merge(desk)
    with desk.read() as session:
        rows = session.scalars(select(AuditRow).where(AuditRow.table == "approvals")).all()
    assert [one.action for one in rows] == ["ask_approval", "answer_approval", "use_approval"]
    assert rows[1].account_id == deputy.account.id


def test_who_may_not_agree_sees_only_their_own(desk, deputy):
    approvals.ask(desk, MERGE, "ملف مكرر")
    officer = builders.seat(desk, Role.CASE_OFFICER)
    assert approvals.approvals(officer) == []
    assert len(approvals.approvals(deputy)) == 1
    officer.close()


def test_a_form_is_kept_and_given_back_whole(desk):
    for kind in desk.catalogue.types.values():
        form = form_of(kind)
        assert form_from(form_body(form)) == form


def agreed(desk, deputy, grave):
    """Ask as the desk's account and agree as the deputy; returns the number of the question."""
    number = approvals.ask(desk, grave, "تعليمات مكتوبة")
    approvals.answer(deputy, number, granted=True)
    return number


def test_the_validity_of_a_paper_waits_and_is_carried_out_from_the_list(desk, deputy):
    form = ValidityForm(Validity.MONTHS, "5", "23/11/2026", "مذكرة", acknowledged=True)
    grave = needed(lambda: change_validity(desk, "D06", form))
    assert desk.reference.papers["D06"].number != 5
    assert "5" in grave.told_ar[1]
    number = approvals.ask(desk, grave, "سبب")
    desk.clock.pass_days(2)
    approvals.answer(deputy, number, granted=True)
    changed = granted.carry_out(desk, number)
    assert changed.reference.papers["D06"].number == 5
    assert approvals.approvals(desk)[0].standing is Standing.USED


def test_a_tariff_waits_and_is_brought_in_as_it_was_read(desk, deputy, tmp_path):
    path = tmp_path / "raised.toml"
    path.write_text(RAISED, "utf-8")
    grave = needed(lambda: import_tariff(desk, path))
    assert "TNR-2026-CONSULT" not in [row.name for row in list_tariffs(desk)]
    number = agreed(desk, deputy, grave)
    path.write_text(RAISED.replace("15000", "90000"), "utf-8")
    needed(lambda: import_tariff(desk, path))
    granted.carry_out(desk, number)
    (row,) = [one for one in list_tariffs(desk) if one.name == "TNR-2026-CONSULT"]
    assert next(one.value for one in row.values if one.letter == "C") == 15000


def test_a_new_key_waits_for_the_second_person(desk, deputy):
    before = desk.database.key
    grave = needed(lambda: accounts.rotate_key(desk, builders.PASSWORD, lambda _step: None))
    assert desk.database.key == before
    number = agreed(desk, deputy, grave)
    with pytest.raises(NotFoundError):
        granted.carry_out(desk, number)  # the password is asked for on its own page
    accounts.rotate_key(desk, builders.PASSWORD, lambda _step: None)
    assert desk.database.key != before
    needed(lambda: accounts.rotate_key(desk, builders.PASSWORD, lambda _step: None))


def test_a_restore_waits_for_the_second_person(desk, deputy, tmp_path):
    copy = tmp_path / "copy.riaya"
    backups.back_up(desk, copy)
    builders.officer_file(desk)
    grave = needed(lambda: restoring.restore(desk, copy))
    assert people.count_people(desk, PeopleQuery()) == 3
    agreed(desk, deputy, grave)
    deputy.close()
    restoring.restore(desk, copy)
    again = accounts.sign_in(desk.folder, "head", builders.PASSWORD, desk.clock)
    assert people.count_people(again, PeopleQuery()) == 0
    again.close()


def test_an_office_is_not_replaced_from_outside_without_its_second_person(desk, deputy, tmp_path):
    copy = tmp_path / "copy.riaya"
    backups.back_up(desk, copy)
    builders.officer_file(desk)
    secrets = restoring.Secrets(name="head", password=builders.PASSWORD)
    folder, clock = desk.folder, desk.clock

    def replaced():
        restoring.restore_into(copy, folder, secrets, clock, replace=True)

    deputy.close()
    desk.close()
    grave = needed(replaced)
    head, second = (
        accounts.sign_in(folder, name, builders.PASSWORD, clock) for name in ("head", "deputy")
    )
    assert people.count_people(head, PeopleQuery()) == 3
    agreed(head, second, grave)
    for one in (head, second):
        one.close()
    replaced()
    (folder / "office.db").write_bytes(b"\0" * 4096)
    replaced()  # a broken one can be asked no more
