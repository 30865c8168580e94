"""The roles an office makes: from which, how far, who gives them; nobody is locked out."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from desktop_app.domain.errors import ConflictError, ForbiddenError, InvalidError, NotFoundError
from desktop_app.domain.roles import ALLOWED, Action
from desktop_app.domain.vocabulary import Role
from desktop_app.services import accounts, roles
from desktop_app.services.roles import RoleForm
from desktop_app.storage.models import AuditRow
from tests import builders

NURSE = (ALLOWED[Role.RECEPTION] | {Action.SEE_MEDICAL}) - {Action.BACK_UP}


def made(desk, name="ممرض المصلحة", base=Role.RECEPTION, actions=NURSE, code=""):
    return roles.save_role(desk, RoleForm(name, base, frozenset(actions), code))


def newcomer(desk, name="nurse", own="", role=Role.RECEPTION):
    row = accounts.create_account(
        desk, name, "سعاد الممرضة", role, builders.PASSWORD, builders.CHEAP, own_role=own
    )
    return row, accounts.sign_in(desk.folder, name, builders.PASSWORD, desk.clock)


def faults(desk, **more):
    with pytest.raises(InvalidError) as refused:
        made(desk, **more)
    return [(one.field, one.code) for one in refused.value.faults]


def test_a_role_of_the_office_rules_who_has_it(desk):
    row = made(desk)
    assert (row.added, row.taken) == ({Action.SEE_MEDICAL}, {Action.BACK_UP})
    account, seated = newcomer(desk, own=row.code)
    assert (account.own_role, account.role_ar) == (row.code, "ممرض المصلحة")
    assert seated.may(Action.SEE_MEDICAL)
    assert not seated.may(Action.BACK_UP)
    with pytest.raises(ForbiddenError) as refused:
        seated.require(Action.BACK_UP)
    assert "ممرض المصلحة" in str(refused.value.message)
    assert roles.role_table(desk).role(row.code).holders_ar == ("سعاد الممرضة",)
    seated.close()


def test_the_making_and_the_giving_stand_in_the_trail(desk):
    row = made(desk)
    account, seated = newcomer(desk)
    roles.give_role(desk, account.id, Role.AUDITOR, row.code)
    with desk.read() as session:
        stored = {one.action: one for one in session.scalars(select(AuditRow)) if one.table}
    assert stored["save_role"].after["body"][row.code]["added"] == ["see_medical"]
    assert stored["give_role"].after["own_role"] == row.code
    again = accounts.sign_in(desk.folder, "nurse", builders.PASSWORD, desk.clock)
    assert again.may(Action.SEE_MEDICAL)
    assert again.account.role is Role.RECEPTION
    for one in (seated, again):
        one.close()


def test_a_change_of_a_role_holds_from_the_next_sign_in(desk):
    row = made(desk)
    _, seated = newcomer(desk, own=row.code)
    made(desk, base=Role.AUDITOR, actions={Action.SEE_PEOPLE}, code=row.code)
    again = accounts.sign_in(desk.folder, "nurse", builders.PASSWORD, desk.clock)
    assert again.sitting.rights == {Action.SEE_PEOPLE}
    assert again.account.role is Role.AUDITOR
    for one in (seated, again):
        one.close()


@pytest.mark.parametrize(
    ("more", "fault"),
    [
        ({"name": "  "}, ("name_ar", "missing_name")),
        ({"name": "م" * 41}, ("name_ar", "too_long")),
        ({"name": "رئيس المصلحة"}, ("name_ar", "duplicate_name")),
        ({"actions": ()}, ("actions", "missing_actions")),
    ],
)
def test_a_role_has_a_name_of_its_own_and_a_right(desk, more, fault):
    assert faults(desk, **more) == [fault]


def test_an_office_makes_so_many_roles_at_most(desk):
    for number in range(roles.MOST_ROLES):
        made(desk, name=f"دور {number}")
    assert faults(desk, name="واحد زائد") == [("name_ar", "too_many")]


def a_manager(desk):
    rights = ALLOWED[Role.RECEPTION] | {Action.MANAGE_ACCOUNTS, Action.MANAGE_ROLES}
    row = made(desk, "مدبر الحسابات", actions=rights)
    return newcomer(desk, "manager", row.code)


def test_nobody_gives_more_than_they_have(desk):
    account, manager = a_manager(desk)
    other, seated = newcomer(desk, "clerk")
    with pytest.raises(ForbiddenError):
        made(manager)  # medical data: the manager has none of it
    with pytest.raises(ForbiddenError):
        roles.give_role(manager, other.id, Role.HEAD)
    with pytest.raises(ForbiddenError):
        roles.give_role(manager, desk.account.id, Role.RECEPTION)
    with pytest.raises(ForbiddenError):
        accounts.retire_account(manager, desk.account.id)
    with pytest.raises(ForbiddenError):
        newcomer(manager, "deputy", role=Role.DEPUTY)
    with pytest.raises(ConflictError):
        roles.give_role(manager, account.id, Role.RECEPTION)
    with desk.read() as session:
        query = select(AuditRow).where(
            AuditRow.action == "refused", AuditRow.account_id == account.id
        )
        assert len(session.scalars(query).all()) == 5
    roles.give_role(manager, other.id, Role.RECEPTION)
    for one in (manager, seated):
        one.close()


def test_the_last_head_keeps_what_locks_the_office(desk):
    _, second = newcomer(desk, "second", role=Role.HEAD)
    roles.give_role(second, desk.account.id, Role.AUDITOR)
    # Whoever signed in before keeps their rights until the next sign-in: the rule still holds.
    with pytest.raises(ConflictError) as refused:
        roles.give_role(desk, second.account.id, Role.DEPUTY)
    assert refused.value.code == "lockout"
    with pytest.raises(ConflictError):
        accounts.retire_account(desk, second.account.id)
    assert second.may(Action.MANAGE_ROLES)
    second.close()


def test_a_role_that_keeps_the_office_open_is_not_emptied(desk):
    row = made(desk, "رئيسة", Role.HEAD, ALLOWED[Role.HEAD])
    _, second = newcomer(desk, "second", row.code, Role.HEAD)
    roles.give_role(second, desk.account.id, Role.AUDITOR)
    with pytest.raises(ConflictError) as refused:
        made(second, "رئيسة", Role.HEAD, ALLOWED[Role.HEAD] - {Action.MANAGE_ROLES}, row.code)
    assert refused.value.code == "lockout"
    second.close()


def test_a_role_goes_when_nobody_has_it(desk):
    row = made(desk)
    account, seated = newcomer(desk, own=row.code)
    with pytest.raises(ConflictError):
        roles.delete_role(desk, row.code)
    roles.give_role(desk, account.id, Role.RECEPTION)
    roles.delete_role(desk, row.code)
    assert len(roles.role_table(desk).roles) == len(Role)
    with pytest.raises(NotFoundError):
        roles.delete_role(desk, row.code)
    with pytest.raises(NotFoundError):
        made(desk, code=row.code)
    seated.close()
