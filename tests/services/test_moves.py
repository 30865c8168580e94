"""Each step of both lives: what it requires, what it records, and what it refuses."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.errors import ConflictError, InvalidError
from desktop_app.domain.vocabulary import (
    ENDED_STATES,
    Kind,
    NoticeChannel,
    Opinion,
    Outcome,
    PaymentMode,
    Role,
    State,
)
from desktop_app.domain.workflow import RequestAction as A
from desktop_app.services import move_checks, requests
from desktop_app.storage.models import Request
from tests import builders

RIB = "011519000001205000534921"


@pytest.fixture
def file(desk):
    return builders.officer_file(desk)


def faults(desk, page, action, **more):
    with pytest.raises(InvalidError) as refused:
        builders.step(desk, page, action, **more)
    return {(one.field, one.code) for one in refused.value.faults}


def steps(desk, page, *actions):
    for action, more in actions:
        page = builders.step(desk, page, action, **more)
    return page


def decided(desk, file, code="S03", **more):
    page = builders.before_decision(desk, builders.request(desk, file, code))
    values = {"outcome": Outcome.ACCEPTED, "amount": "5000"} | more
    return builders.step(desk, page, A.DECIDE, **values)


def test_an_inquiry_leaves_its_report(desk, file):
    page = builders.request(desk, file)
    page = steps(desk, page, (A.REVIEW, {}), (A.OPEN_INQUIRY, {"reason": "زيارة البيت"}))
    assert page.row.state is State.INQUIRY
    assert ("report", "missing_report") in faults(desk, page, A.REPORT_INQUIRY, report={"x": " "})
    page = builders.step(desk, page, A.REPORT_INQUIRY, report={"findings": "أسرة من 5 أفراد"})
    assert page.row.state is State.UNDER_REVIEW
    assert page.reports[0].body == {"findings": "أسرة من 5 أفراد"}


def test_an_opinion_that_is_not_favourable_gives_its_reasons(desk, file):
    page = builders.step(desk, builders.request(desk, file), A.REVIEW)
    assert ("opinion", "missing_opinion") in faults(desk, page, A.GIVE_OPINION)
    reserved = {"opinion": Opinion.RESERVED}
    assert ("reason", "missing_reason") in faults(desk, page, A.GIVE_OPINION, **reserved)
    page = builders.step(desk, page, A.GIVE_OPINION, reason="في حدود 3.000 درهم", **reserved)
    assert (page.opinion, page.opinion_note) == (Opinion.RESERVED, "في حدود 3.000 درهم")
    assert page.opinion_on == date(2026, 11, 23)


def test_a_second_demand_of_papers_needs_its_reason(desk, file):
    page = builders.request(desk, file, "S03", papers=["D01"])
    assert page.paper_demands == 1
    codes = frozenset(code for paper in page.papers for code in paper.codes)
    page = builders.step(desk, page, A.COMPLETE, papers=codes)
    asked = {"asked": frozenset({"D10"})}
    assert ("reason", "missing_reason") in faults(desk, page, A.MARK_INCOMPLETE, **asked)
    assert ("asked", "missing_papers") in faults(desk, page, A.MARK_INCOMPLETE, reason="انتهت")
    unknown = {"asked": frozenset({"D47"}), "reason": "انتهت"}
    assert ("asked", "unknown_paper") in faults(desk, page, A.MARK_INCOMPLETE, **unknown)
    page = builders.step(desk, page, A.MARK_INCOMPLETE, reason="انتهت صلاحيتها", **asked)
    assert (page.row.state, page.paper_demands) == (State.INCOMPLETE, 2)
    assert [paper.codes for paper in page.papers if paper.is_missing] == [("D10",)]


def test_a_first_demand_after_a_complete_deposit_needs_none(desk, file):
    page = builders.step(desk, builders.request(desk, file), A.REVIEW)
    page = builders.step(desk, page, A.MARK_INCOMPLETE, asked=frozenset({"D10"}))
    assert page.paper_demands == 1


def test_a_deferral_gives_a_coded_reason_and_comes_back(desk, file):
    page = builders.before_decision(desk, builders.request(desk, file))
    page = builders.step(desk, page, A.SUBMIT_TO_COMMITTEE)
    assert ("reason", "missing_reason") in faults(desk, page, A.DEFER)
    assert ("reasons", "unknown_reason") in faults(desk, page, A.DEFER, reasons=("ceiling",))
    assert ("reason", "missing_reason") in faults(desk, page, A.DEFER, reasons=("other",))
    page = builders.step(desk, page, A.DEFER, reasons=("next_session",))
    assert page.row.state is State.DEFERRED
    assert page.events[-1].details["reasons"] == ["next_session"]
    page = builders.step(desk, page, A.SUBMIT_TO_COMMITTEE)
    assert page.row.state is State.COMMITTEE


def test_words_alone_count_as_another_reason(desk, file):
    page = decided(desk, file, outcome=Outcome.REFUSED, amount="", reason="خارج الحصة")
    assert page.decision_reason == "خارج الحصة"
    assert page.reasons_ar == ()  # the words say it all
    with desk.read() as session:
        assert session.get_one(Request, page.row.id).reasons == ["other"]
    coded = decided(desk, file, outcome=Outcome.REFUSED, amount="", reasons=("budget_spent",))
    assert coded.reasons_ar == ("نفاد الاعتمادات المخصصة",)


def test_a_returned_sheet_stops_the_clock_until_it_is_mended(desk, file, clock):
    page = builders.before_decision(desk, builders.request(desk, file, "H01"))
    first_due = page.row.due_on
    clock.pass_days(7)
    page = builders.step(
        desk, page, A.RETURN, reasons=("no_practitioner_mark",), asked=frozenset({"D32"})
    )
    assert (page.row.state, page.row.days_left) == (State.RETURNED, None)
    clock.pass_days(5)
    assert ("papers", "missing_papers") in faults(desk, page, A.COMPLETE)
    page = builders.step(desk, page, A.COMPLETE, papers=frozenset({"D32"}))
    assert page.row.state is State.UNDER_REVIEW
    assert page.stopped_days == 5
    assert (page.row.due_on - first_due).days >= 5


def test_a_grant_above_the_ceiling_needs_the_head_and_a_reason(desk, file):
    page = builders.before_decision(desk, builders.request(desk, file, "S03", amount="40.000"))
    above = {"outcome": Outcome.ACCEPTED, "amount": "40.000"}
    assert ("override_reason", "over_ceiling") in faults(desk, page, A.DECIDE, **above)
    deputy = builders.seat(desk, Role.DEPUTY)
    seen = requests.request_page(deputy, page.row.id)
    told = above | {"override_reason": "حالة استثنائية"}
    assert ("amount", "over_ceiling") in faults(deputy, seen, A.DECIDE, **told)
    deputy.close()
    page = builders.step(desk, page, A.DECIDE, **told)
    assert page.override_reason == "حالة استثنائية"
    assert page.events[-1].details["override_reason"] == "حالة استثنائية"


def test_an_agreement_keeps_its_number_and_validity(desk, file):
    page = builders.before_decision(desk, builders.request(desk, file, "H09"))
    wrong = {"outcome": Outcome.ACCEPTED, "valid_from": "01/12/2026", "valid_until": "01/11/2026"}
    assert ("valid_until", "bad_validity") in faults(desk, page, A.DECIDE, **wrong)
    page = builders.step(
        desk, page, A.DECIDE, outcome=Outcome.ACCEPTED, granted_number="118-2022",
        valid_from="01/12/2026", valid_until="30/11/2031",
    )  # fmt: skip
    assert (page.granted_number, page.valid_until) == ("118-2022", date(2031, 11, 30))


def test_a_payment_in_instalments_ends_when_all_is_paid(desk, file):
    page = decided(desk, file, outcome=Outcome.PARTLY, amount="4000", reasons=("ceiling",))
    transfer = {"mode": PaymentMode.TRANSFER, "rib": RIB, "reference": "V-12"}
    assert ("mode", "missing_mode") in faults(desk, page, A.PAY, rib=RIB)
    assert ("amount", "under_granted") in faults(desk, page, A.PAY, amount="1000", **transfer)
    assert ("amount", "over_granted") in faults(desk, page, A.PAY, amount="4001", **transfer)
    wrong = transfer | {"rib": RIB[:-1] + "2"}
    assert ("rib", "bad_rib") in faults(desk, page, A.PAY, **wrong)
    page = builders.step(desk, page, A.START_PAYMENT)
    page = builders.step(desk, page, A.PAY_PART, amount="1500", **transfer)
    assert (page.row.state, page.paid) == (State.PAYING, 150_000)
    assert ("amount", "last_instalment") in faults(
        desk, page, A.PAY_PART, amount="2500", **transfer
    )
    page = builders.step(desk, page, A.PAY, **transfer)
    assert (page.row.state, page.paid) == (State.PAID, 400_000)
    assert [one.reference for one in page.payments] == ["V-12", "V-12"]


def test_a_transfer_takes_the_account_of_the_file_or_asks_for_it(desk, file):
    page = decided(desk, file)
    known = page.beneficiary.person.rib
    if known:
        page = builders.step(desk, page, A.PAY, mode=PaymentMode.TRANSFER)
        assert page.payments[0].rib == known
    else:
        assert ("rib", "missing_rib") in faults(desk, page, A.PAY, mode=PaymentMode.TRANSFER)


def test_only_what_was_granted_is_paid(desk, file):
    page = decided(desk, file, outcome=Outcome.REFUSED, amount="", reasons=("no_place",))
    with pytest.raises(ConflictError):
        builders.step(desk, page, A.PAY, mode=PaymentMode.CASH, amount="10")


def test_the_person_is_told_and_may_appeal(desk, file, clock):
    page = decided(desk, file, outcome=Outcome.REFUSED, amount="", reasons=("no_place",))
    assert ("channel", "missing_channel") in faults(desk, page, A.NOTIFY)
    page = builders.step(desk, page, A.NOTIFY, channel=NoticeChannel.BY_HAND)
    assert (page.notified_on, page.notice_channel) == (date(2026, 11, 23), NoticeChannel.BY_HAND)
    clock.pass_days(3)
    page = builders.step(desk, page, A.APPEAL, reason="وثائق جديدة")
    assert page.row.is_open
    assert page.row.due_on == date(2026, 12, 28)  # 30 days from 26 November end on a Saturday
    assert page.events[-1].details["contested"] == "refused"
    page = builders.step(desk, page, A.DECIDE, outcome=Outcome.ACCEPTED, amount="3000")
    assert page.row.outcome is Outcome.ACCEPTED
    with pytest.raises(ConflictError):
        builders.step(desk, page, A.APPEAL, reason="مرة أخرى")


def test_an_appeal_takes_nothing_back_that_was_paid(desk, file):
    page = decided(desk, file, outcome=Outcome.PARTLY, amount="4000", reasons=("ceiling",))
    page = builders.step(desk, page, A.PAY, mode=PaymentMode.CASH)
    page = builders.step(desk, page, A.APPEAL, reason="لم تحتسب الفاتورة الثانية")
    refused = {"outcome": Outcome.REFUSED, "reason": "لا جديد"}
    assert ("amount", "below_paid") in faults(desk, page, A.DECIDE, **refused)
    less = {"outcome": Outcome.PARTLY, "amount": "3999", "reason": "لا جديد"}
    assert ("amount", "below_paid") in faults(desk, page, A.DECIDE, **less)
    page = builders.step(desk, page, A.DECIDE, outcome=Outcome.ACCEPTED, amount="5000")
    assert (page.row.amount_granted, page.paid) == (500_000, 400_000)


def test_a_reopened_request_stops_the_clock_after_its_appeal_too(desk, file, clock):
    page = decided(desk, file, outcome=Outcome.REFUSED, amount="", reasons=("no_place",))
    page = builders.step(desk, page, A.APPEAL, reason="وثائق جديدة")
    assert page.row.due_on == date(2026, 12, 23)
    page = builders.step(desk, page, A.WITHDRAW, reason="تراجع")
    page = builders.step(desk, page, A.REOPEN, reason="عاد المعني بالأمر")
    page = builders.step(desk, page, A.MARK_INCOMPLETE, asked=frozenset({"D10"}), reason="انتهت")
    clock.pass_days(8)
    page = builders.step(desk, page, A.COMPLETE, papers=frozenset({"D10"}))
    assert page.row.due_on == date(2026, 12, 31)


def test_giving_up_and_archiving(desk, file):
    page = builders.request(desk, file)
    assert ("reason", "missing_reason") in faults(desk, page, A.WITHDRAW)
    page = builders.step(desk, page, A.WITHDRAW, reason="استفاد من جهة أخرى")
    assert page.row.state in ENDED_STATES
    page = builders.step(desk, page, A.ARCHIVE)
    assert page.actions == ()


def test_no_step_is_dated_before_the_one_before(desk, file, clock):
    page = builders.request(desk, file)
    clock.pass_days(4)
    page = builders.step(desk, page, A.REVIEW)
    early = {"opinion": Opinion.FAVOURABLE, "on": "25/11/2026"}
    assert ("on", "before_last_step") in faults(desk, page, A.GIVE_OPINION, **early)


def test_the_coded_reasons_fit_the_step_and_the_life(desk):
    returned = {r.code for r in move_checks.reasons_for(desk, Kind.HEALTH, A.RETURN, None)}
    assert {"late_sheet", "no_prescription", "other"} <= returned
    assert "no_place" not in returned
    refused = {
        r.code for r in move_checks.reasons_for(desk, Kind.SOCIAL, A.DECIDE, Outcome.REFUSED)
    }
    assert "no_place" in refused
    assert "late_sheet" not in refused
    assert move_checks.reasons_for(desk, Kind.SOCIAL, A.DECIDE, Outcome.ACCEPTED) == []
