"""Changing a type of the catalogue: what is recorded, what is refused, what requests keep."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from desktop_app.domain.catalogue import TargetUnit
from desktop_app.domain.errors import ConflictError, ForbiddenError, InvalidError
from desktop_app.domain.texts import strip_marks
from desktop_app.domain.vocabulary import Category, Outcome, Role
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import accounts
from desktop_app.services.catalogue_edits import PaperLine, change_type, form_of, versions_of
from desktop_app.storage.models import AuditRow, TypeVersion
from tests import builders


def wanted(desk, code="S05", **more):
    form = form_of(desk.catalogue.types[code])
    return replace(form, **{"reason": "مذكرة المؤسسة", "acknowledged": True} | more)


def faults(desk, code="S05", **more):
    with pytest.raises(InvalidError) as refused:
        change_type(desk, code, wanted(desk, code, **more))
    return {(one.field, one.code) for one in refused.value.faults}


def sentence(desk, code="S05", **more):
    with pytest.raises(InvalidError) as refused:
        change_type(desk, code, wanted(desk, code, **more))
    return strip_marks(str(refused.value.faults[0].message))


def test_a_change_holds_from_its_day_with_a_number_a_reason_and_a_trail(desk):
    before = desk.catalogue.types["S05"]
    changed = change_type(
        desk, "S05", wanted(desk, ceiling="25.000", target_days="20",
                            target_unit=TargetUnit.WORKING, effective_from="01/01/2027"),
    )  # fmt: skip
    assert changed.catalogue.types["S05"] == before
    later = changed.catalogue.on(date(2027, 1, 1))["S05"]
    assert (later.ceiling, later.target.number, later.version) == (2_500_000, 20, 101)
    with desk.read() as session:
        row = session.scalars(select(TypeVersion)).one()
        assert row.body == {"ceiling": 25000, "target_days": 20, "target_unit": "working"}
        assert (row.reason, row.account_id) == ("مذكرة المؤسسة", desk.account.id)
        trail = select(AuditRow.action).where(AuditRow.table == "type_versions")
        assert session.scalars(trail).all() == ["change_type"]
    again = accounts.sign_in(desk.folder, "head", builders.PASSWORD, desk.clock)
    assert again.catalogue.on(date(2027, 1, 1))["S05"].ceiling == 2_500_000
    again.close()


def test_papers_are_added_taken_away_and_given_alternatives(desk):
    lines = (PaperLine(("D01",)), PaperLine(("D41", "D42")), PaperLine(("D48",), optional=True))
    changed = change_type(desk, "S05", wanted(desk, papers=lines))
    kind = changed.catalogue.types["S05"]
    assert [need.codes for need in kind.papers] == [("D01",), ("D41", "D42")]
    assert kind.optional_papers == ("D48",)
    assert form_of(kind).papers == lines


def test_papers_of_some_categories_stay_theirs(desk):
    for kind in desk.catalogue.types.values():
        form = form_of(kind)
        assert [line.codes for line in form.papers if not line.optional] == [
            need.codes for need in kind.papers
        ]
        with pytest.raises(InvalidError) as refused:
            change_type(desk, kind.code, replace(form, reason="سبب", acknowledged=True))
        assert [one.code for one in refused.value.faults] == ["unchanged"], kind.code


def test_an_amount_taken_out_is_no_limit_any_more(desk):
    changed = change_type(desk, "S03", wanted(desk, "S03", ceiling="", floor=""))
    assert changed.catalogue.types["S03"].ceiling is None
    assert changed.catalogue.types["S03"].floor is None


def test_a_closed_service_takes_no_new_requests(desk):
    file = builders.officer_file(desk)
    changed = change_type(desk, "S05", wanted(desk, closed=True))
    with pytest.raises(ConflictError) as refused:
        builders.request(changed, file, "S05")
    assert refused.value.code == "closed_type"


def test_each_fault_stands_beside_its_field(desk):
    assert faults(desk, reason="") == {("reason", "missing_reason")}
    assert faults(desk, effective_from="22/11/2026") == {("effective_from", "past_date")}
    assert faults(desk, name_ar=" ", short_ar="ا" * 31) == {
        ("name_ar", "missing_name"),
        ("short_ar", "too_long"),
    }
    assert faults(desk, floor="5000", ceiling="4000") == {("floor", "above_ceiling")}
    assert faults(desk, floor="12,50", ceiling="كثير") == {
        ("floor", "bad_amount"),
        ("ceiling", "bad_amount"),
    }
    assert faults(desk, target_days="") == {("target_days", "missing_days")}
    assert faults(desk, target_days="0") == {("target_days", "bad_number")}
    assert faults(desk, beneficiaries=frozenset()) == {("beneficiaries", "missing_beneficiaries")}
    twice = (PaperLine(("D01",)), PaperLine(("D02", "D01")))
    assert faults(desk, papers=twice) == {("papers", "paper_twice")}
    assert faults(desk, papers=(PaperLine(("D99",)),)) == {("papers", "bad_catalogue")}
    assert faults(desk, name_ar=desk.catalogue.types["S03"].name_ar) == {
        ("name_ar", "bad_catalogue")
    }


def test_what_a_source_attests_is_changed_only_after_it_was_read(desk):
    assert desk.catalogue.types["S01"].sources == ("V19",)
    assert faults(desk, "S01", ceiling="40000", acknowledged=False) == {
        ("acknowledged", "attested")
    }
    assert not desk.catalogue.types["S05"].sources
    change_type(desk, "S05", wanted(desk, ceiling="40000", acknowledged=False))


def test_a_change_that_strands_open_requests_is_refused_and_counts_them(desk, clock):
    file = builders.officer_file(desk)
    builders.request(desk, file, "S05")
    builders.request(desk, file, "S05")
    assert faults(desk, ceiling="9000") == {("effective_from", "stranded")}
    assert "2" in sentence(desk, ceiling="9000")
    clock.pass_days(1)
    change_type(desk, "S05", wanted(desk, ceiling="9000"))
    assert faults(desk, closed=True) == {("closed", "stranded")}
    without = desk.catalogue.types["S05"].beneficiaries
    rest = frozenset(without) - {Category.ACTIVE}
    assert faults(desk, beneficiaries=rest) == {("beneficiaries", "stranded")}
    no_widow = frozenset(without) - {Category.WIDOW}
    assert change_type(desk, "S05", wanted(desk, beneficiaries=no_widow))


def test_nothing_is_stored_when_a_change_is_refused(desk):
    faults(desk, floor="5000", ceiling="4000")
    with desk.read() as session:
        assert session.scalars(select(TypeVersion)).all() == []


def test_versions_stand_side_by_side_with_their_authors_and_open_requests(desk, clock):
    file = builders.officer_file(desk)
    builders.request(desk, file, "S05")
    clock.pass_days(1)
    desk = change_type(desk, "S05", wanted(desk, ceiling="9000"))
    builders.request(desk, file, "S05")
    first, second = versions_of(desk, "S05")
    assert (first.number, first.account_ar, first.open_requests) == (1, "", 1)
    assert (second.number, second.account_ar, second.open_requests) == (101, "سليمان الواحي", 1)
    assert (second.reason, second.since) == ("مذكرة المؤسسة", date(2026, 11, 24))
    clock.pass_days(1)
    desk = change_type(desk, "S05", wanted(desk, ceiling="8000"))
    assert [one.number for one in versions_of(desk, "S05")] == [1, 101, 102]


def test_the_yearly_ceiling_counts_what_the_person_was_granted_this_year(desk):
    file = builders.officer_file(desk)
    desk = change_type(desk, "S05", wanted(desk, ceiling_per_year="9.000"))

    def decide(on, amount, **more):
        page = builders.before_decision(on, builders.request(desk, file, "S05"))
        more = {"outcome": Outcome.ACCEPTED, "amount": amount} | more
        return builders.step(on, page, RequestAction.DECIDE, **more)

    decide(desk, "5000")
    decide(desk, "4000")
    with pytest.raises((InvalidError, ConflictError)):
        decide(desk, "1")
    reason = "حالة استثنائية"
    page = builders.request(desk, builders.officer_file(desk, "90345"), "S05")
    page = builders.before_decision(desk, page)
    above = {"outcome": Outcome.ACCEPTED, "amount": "9500"}
    with pytest.raises(InvalidError) as refused:
        builders.step(desk, page, RequestAction.DECIDE, **above)
    assert [(one.field, one.code) for one in refused.value.faults] == [
        ("override_reason", "over_ceiling")
    ]
    page = builders.step(desk, page, RequestAction.DECIDE, override_reason=reason, **above)
    assert page.override_reason == reason


def test_only_an_administrator_changes_the_catalogue(desk):
    deputy = builders.seat(desk, Role.DEPUTY)
    with pytest.raises(ForbiddenError):
        change_type(deputy, "S05", wanted(deputy, ceiling="9000"))
    assert len(versions_of(deputy, "S05")) == 1
    deputy.close()
