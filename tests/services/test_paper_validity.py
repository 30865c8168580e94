"""How long papers hold in an office: changed from a day on, and what is refused."""

from __future__ import annotations

import pytest

from desktop_app.domain.errors import ForbiddenError, InvalidError
from desktop_app.domain.reference import Validity
from desktop_app.domain.vocabulary import Role
from desktop_app.services import accounts
from desktop_app.services.paper_validity import ValidityForm, change_validity
from tests import builders

HALF_A_YEAR = ValidityForm(Validity.MONTHS, "6", reason="مذكرة")


def faults(desk, form):
    with pytest.raises(InvalidError) as refused:
        change_validity(desk, "D06", form)
    return {(one.field, one.code) for one in refused.value.faults}


def signed_in(desk):
    return accounts.sign_in(desk.folder, "head", builders.PASSWORD, desk.clock)


def test_a_validity_holds_from_its_day_for_who_signs_in_after(desk, clock):
    assert desk.reference.papers["D06"].number == 3
    now = change_validity(desk, "D06", HALF_A_YEAR)
    assert now.reference.papers["D06"].number == 6
    later = ValidityForm(Validity.STATED, effective_from="01/12/2026", reason="مذكرة 2")
    assert change_validity(now, "D06", later).reference.papers["D06"].number == 6
    clock.pass_days(8)
    again = signed_in(desk)
    assert again.reference.papers["D06"].validity is Validity.STATED
    assert again.reference.papers["D06"].number is None
    assert again.reference.papers["D07"] == desk.reference.papers["D07"]
    again.close()


def test_each_fault_stands_beside_its_field(desk):
    assert faults(desk, ValidityForm(Validity.DAYS, "0", "22/11/2026")) == {
        ("number", "bad_number"),
        ("effective_from", "past_date"),
        ("reason", "missing_reason"),
    }
    again = signed_in(desk)
    assert again.reference.papers == desk.reference.papers
    again.close()


def test_only_an_administrator_changes_it(desk):
    deputy = builders.seat(desk, Role.DEPUTY)
    with pytest.raises(ForbiddenError):
        change_validity(deputy, "D06", HALF_A_YEAR)
    deputy.close()
