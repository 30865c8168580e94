"""Budget lines: what is committed, paid and left, and the grants that exceed them."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from desktop_app.domain.errors import ConflictError, ForbiddenError, InvalidError
from desktop_app.domain.texts import strip_marks
from desktop_app.domain.vocabulary import Outcome, PaymentMode, Provider, Role
from desktop_app.domain.workflow import RequestAction as A
from desktop_app.services import budget
from desktop_app.services.budget import (
    BudgetForm,
    Room,
    budget_lines,
    budget_warning,
    room_for,
    save_line,
)
from desktop_app.storage.models import AuditRow, Request
from tests import builders

AID = BudgetForm(
    "2026", "المساعدات الاجتماعية", Provider.FOUNDATION, frozenset({"S03", "S05"}), "10.000,00"
)


@pytest.fixture
def file(desk):
    return builders.officer_file(desk)


def granted(desk, file, amount="4000", code="S05"):
    page = builders.before_decision(desk, builders.request(desk, file, code))
    return builders.step(desk, page, A.DECIDE, outcome=Outcome.ACCEPTED, amount=amount)


def figures(desk, year=2026):
    return [(one.committed, one.paid, one.left, one.requests) for one in budget_lines(desk, year)]


def faults(desk, form, *more):
    with pytest.raises(InvalidError) as refused:
        save_line(desk, form, *more)
    return {(one.field, one.code) for one in refused.value.faults}


def test_a_grant_is_committed_then_paid(desk, file):
    save_line(desk, AID)
    page = granted(desk, file)
    assert figures(desk) == [(400_000, 0, 600_000, 1)]
    page = builders.step(desk, page, A.START_PAYMENT)
    page = builders.step(desk, page, A.PAY_PART, amount="1000", mode=PaymentMode.CASH)
    assert figures(desk) == [(300_000, 100_000, 600_000, 1)]
    builders.step(desk, page, A.PAY, mode=PaymentMode.CASH)
    assert figures(desk) == [(0, 400_000, 600_000, 1)]


def test_a_refusal_and_other_types_touch_no_line(desk, file):
    save_line(desk, AID)
    page = builders.before_decision(desk, builders.request(desk, file, "S05"))
    builders.step(desk, page, A.DECIDE, outcome=Outcome.REFUSED, reasons=("no_place",))
    granted(desk, file, code="S01")
    assert figures(desk) == [(0, 0, 1_000_000, 0)]


def test_an_appeal_counts_its_last_decision_only(desk, file):
    save_line(desk, AID)
    page = builders.before_decision(desk, builders.request(desk, file, "S05"))
    partly = {"outcome": Outcome.PARTLY, "amount": "2000", "reasons": ("ceiling",)}
    page = builders.step(desk, page, A.DECIDE, **partly)
    page = builders.step(desk, page, A.APPEAL, reason="وثائق جديدة")
    builders.step(desk, page, A.DECIDE, outcome=Outcome.ACCEPTED, amount="5000")
    assert figures(desk) == [(500_000, 0, 500_000, 1)]


def test_a_grant_beyond_what_is_left_is_told_and_recorded_but_not_refused(desk, file):
    save_line(desk, AID)
    granted(desk, file, "7000")
    page = builders.before_decision(desk, builders.request(desk, file, "S05"))
    room = room_for(desk, page.row.id)
    assert room == Room("المساعدات الاجتماعية", 300_000)
    assert budget_warning(room, Outcome.ACCEPTED, "3000") == ""
    assert budget_warning(room, Outcome.REFUSED, "9000") == ""
    assert budget_warning(None, Outcome.ACCEPTED, "9000") == ""
    told = strip_marks(budget_warning(room, Outcome.ACCEPTED, "3.500,00"))
    assert "3.000,00" in told
    assert "500,00" in told
    page = builders.step(desk, page, A.DECIDE, outcome=Outcome.ACCEPTED, amount="3500")
    assert page.events[-1].details["over_budget"] == 50_000
    assert page.events[-1].details["budget_line"] == "المساعدات الاجتماعية"
    assert figures(desk) == [(1_050_000, 0, -50_000, 2)]


def test_a_line_made_late_takes_the_years_earlier_grants(desk, file):
    granted(desk, file)
    save_line(desk, AID)
    assert figures(desk) == [(400_000, 0, 600_000, 1)]
    (line,) = budget_lines(desk, 2026)
    smaller = BudgetForm("2026", "المساعدات", Provider.FOUNDATION, frozenset({"S03"}), "500")
    save_line(desk, smaller, line.id, line.version)
    assert figures(desk) == [(0, 0, 50_000, 0)]
    with desk.read() as session:
        assert list(session.scalars(select(Request.budget_line_id))) == [None]


def test_each_fault_stands_beside_its_field(desk):
    empty = BudgetForm("26")
    assert faults(desk, empty) == {
        ("year", "bad_year"),
        ("programme_ar", "missing_name"),
        ("provider", "missing_provider"),
        ("types", "missing_types"),
        ("amount", "missing_amount"),
    }
    save_line(desk, AID)
    again = BudgetForm("2026", AID.programme_ar, AID.provider, frozenset({"S05"}), "مائة")
    assert faults(desk, again) == {
        ("programme_ar", "name_taken"),
        ("types", "type_taken"),
        ("amount", "bad_amount"),
    }


def test_last_years_lines_are_copied_once(desk):
    save_line(desk, AID)
    assert budget.copy_year(desk, 2026, 2027) == 1
    assert [line.programme_ar for line in budget_lines(desk, 2027)] == [AID.programme_ar]
    with pytest.raises(ConflictError):
        budget.copy_year(desk, 2026, 2027)
    assert budget.budget_years(desk) == [2027, 2026]


def test_only_who_manages_the_budget_changes_it_and_it_is_in_the_trail(desk):
    save_line(desk, AID)
    with desk.read() as session:
        query = select(AuditRow.action).where(AuditRow.table == "budget_lines")
        assert list(session.scalars(query)) == ["save_budget_line"]
    officer = builders.seat(desk, Role.CASE_OFFICER)
    with pytest.raises(ForbiddenError):
        save_line(officer, AID)
    assert len(budget_lines(officer, 2026)) == 1
    officer.close()
