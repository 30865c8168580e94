"""Accounts, settings and drafts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.domain.errors import (
    ConflictError,
    ForbiddenError,
    InvalidError,
    NotFoundError,
    SignInError,
)
from desktop_app.domain.vocabulary import Role
from desktop_app.services import accounts, doorway, drafts, settings
from tests import builders


def test_a_new_office_is_its_heads(desk):
    assert desk.account.role is Role.HEAD
    assert desk.unit.name_ar == "المصلحة الولائية للعمل الاجتماعي بطنجة"
    assert doorway.account_names(desk.folder) == ["head"]


@pytest.mark.parametrize(
    ("unit", "name", "password", "code"),
    [
        ("XXX", "head", "long enough", "unknown_unit"),
        ("TNG", " ", "long enough", "missing_name"),
        ("TNG", "head", "short", "short_password"),
    ],
)
def test_an_office_needs_its_unit_name_and_password(tmp_path, unit, name, password, code):
    with pytest.raises(InvalidError) as refused:
        accounts.create_office(tmp_path / "o", unit, name, password, cost=builders.CHEAP)
    assert refused.value.faults[0].code == code
    assert not (tmp_path / "o").exists()


def test_accounts_come_and_go(desk):
    clerk = accounts.create_account(
        desk, "Clerk", "سمير بوزكري", Role.RECEPTION, builders.PASSWORD, builders.CHEAP
    )
    seat = accounts.sign_in(desk.folder, "clerk", builders.PASSWORD, desk.clock)
    assert seat.account == clerk
    seat.close()
    with pytest.raises(InvalidError) as refused:
        accounts.create_account(desk, "CLERK", "", Role.RECEPTION, "x", builders.CHEAP)
    assert {fault.code for fault in refused.value.faults} == {
        "duplicate_name", "missing_name", "short_password",
    }  # fmt: skip
    accounts.retire_account(desk, clerk.id)
    assert [row.retired for row in accounts.list_accounts(desk)] == [False, True]
    with pytest.raises(SignInError):
        accounts.sign_in(desk.folder, "clerk", builders.PASSWORD, desk.clock)
    with pytest.raises(NotFoundError):
        accounts.retire_account(desk, 99)
    with pytest.raises(ConflictError):
        accounts.retire_account(desk, desk.account.id)


def test_only_the_head_makes_accounts(desk):
    clerk = builders.seat(desk, Role.RECEPTION)
    with pytest.raises(ForbiddenError):
        accounts.create_account(clerk, "x", "x", Role.HEAD, builders.PASSWORD, builders.CHEAP)
    clerk.close()


def test_a_password_is_changed(desk):
    with pytest.raises(SignInError):
        accounts.change_password(desk, "wrong", "another password", builders.CHEAP)
    with pytest.raises(InvalidError):
        accounts.change_password(desk, builders.PASSWORD, "short", builders.CHEAP)
    accounts.change_password(desk, builders.PASSWORD, "another password", builders.CHEAP)
    accounts.check_password(desk, "another password")
    with pytest.raises(SignInError):
        accounts.check_password(desk, builders.PASSWORD)


def test_the_recovery_code_gives_a_new_password(tmp_path, clock, monkeypatch):
    monkeypatch.setattr(accounts, "KdfCost", lambda: builders.CHEAP)
    desk, code = accounts.create_office(
        tmp_path / "o", "TNG", "head", builders.PASSWORD, "", clock, builders.CHEAP
    )
    desk.close()
    with pytest.raises(SignInError):
        accounts.recover(tmp_path / "o", "0" * 26, "head", "a new password", clock)
    with pytest.raises(NotFoundError):
        accounts.recover(tmp_path / "o", code, "nobody", "a new password", clock)
    again = accounts.recover(tmp_path / "o", code, "head", "a new password", clock)
    again.close()
    accounts.sign_in(tmp_path / "o", "head", "a new password", clock).close()


def test_the_units_words_are_its_own(desk):
    words = replace(desk.unit, phone="05 39 12 34 56", code="XXX", letterhead=("سطر", " "))
    changed = settings.save_unit(desk, words)
    assert changed.unit.phone == "05 39 12 34 56"
    assert changed.unit.code == "TNG"
    assert changed.unit.letterhead == ("سطر",)
    again = accounts.sign_in(desk.folder, "head", builders.PASSWORD, desk.clock)
    assert again.unit == changed.unit
    again.close()


def test_preferences_are_kept(desk):
    settings.save_preferences(desk, {"lock_minutes": 10})
    settings.save_preferences(desk, {"theme": "dark"})
    assert settings.preferences(desk) == {"lock_minutes": 10, "theme": "dark"}


def test_drafts_are_each_accounts_own(desk, clock):
    drafts.save_draft(desk, "request:new", {"amount": "12"})
    clock.pass_days(1)
    drafts.save_draft(desk, "file:new", {})
    drafts.save_draft(desk, "request:new", {"amount": "120"})
    assert drafts.load_draft(desk, "request:new").body == {"amount": "120"}
    assert {draft.form for draft in drafts.list_drafts(desk)} == {"request:new", "file:new"}
    clerk = builders.seat(desk, Role.RECEPTION)
    assert drafts.load_draft(clerk, "request:new") is None
    clerk.close()
    drafts.drop_draft(desk, "request:new")
    drafts.drop_draft(desk, "request:new")
    assert drafts.load_draft(desk, "request:new") is None


def test_the_key_is_never_shown(desk):
    assert str(desk.key) not in repr(desk)
