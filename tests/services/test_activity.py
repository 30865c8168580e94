"""The activity of a small office, against figures counted by hand."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import event

from desktop_app.domain.errors import InvalidError
from desktop_app.domain.periods import Period, PeriodKind, period_of
from desktop_app.domain.vocabulary import (
    Category,
    Kind,
    NoticeChannel,
    Outcome,
    Payer,
    PaymentMode,
    Provider,
)
from desktop_app.domain.workflow import RequestAction
from desktop_app.services.activity import activity
from desktop_app.services.activity_rows import Delays, Flow
from tests import builders

NOVEMBER = period_of(PeriodKind.MONTH, date(2026, 11, 23))
DECEMBER = period_of(PeriodKind.MONTH, date(2026, 12, 1))


def decided(desk, page, outcome, **more):
    page = builders.before_decision(desk, page)
    return builders.step(desk, page, RequestAction.DECIDE, outcome=outcome, reference="12", **more)


@pytest.fixture
def office(desk, clock):
    """Six requests of a family and of a widow; what becomes of them over a month and a half."""
    family = builders.officer_file(desk)
    widow = builders.widow_file(desk)
    her = next(one for one in widow.members if one.category is Category.WIDOW).person.id
    aid = builders.request(desk, family, amount="5.000,00")  # granted after 3 days
    part = builders.request(desk, widow, person_id=her, amount="4.000,00")  # in part after 10
    no = builders.request(desk, family, amount="2.000,00")  # refused after 10 days
    builders.request(desk, family, papers=())  # stays incomplete
    health = builders.request(desk, family, "H01", amount="300,00")  # stays under way
    gone = builders.request(desk, family, amount="1.000,00")
    builders.step(desk, gone, RequestAction.WITHDRAW, reason="تخلى المعني عن طلبه")
    clock.pass_days(3)
    aid = decided(desk, aid, Outcome.ACCEPTED, amount="5.000,00")
    clock.pass_days(7)
    decided(desk, part, Outcome.PARTLY, amount="1.500,00", reasons=("ceiling",))
    decided(desk, no, Outcome.REFUSED, reasons=("condition_not_met",))
    aid = builders.step(desk, aid, RequestAction.NOTIFY, channel=NoticeChannel.PHONE)
    builders.step(
        desk, aid, RequestAction.PAY, payer=Payer.FOUNDATION, mode=PaymentMode.CASH,
        amount="5.000,00", reference="1",
    )  # fmt: skip
    builders.before_decision(desk, health)
    return desk


def test_november_saw_six_lodged_and_one_decided(office):
    told = activity(office, NOVEMBER)
    assert told.is_over
    assert told.flow == Flow(
        received=6, going=4, accepted=1, ended=1, waiting=4, asked=1730000, granted_amount=500000
    )
    assert told.before == Flow()
    assert told.delays == Delays(files=1, median=3, most=3, within=1)
    assert told.paid == 0


def test_december_has_the_other_decisions_and_its_payment(office):
    told = activity(office, DECEMBER)
    assert not told.is_over
    assert told.until == Period(date(2026, 12, 1), date(2026, 12, 3))
    assert told.flow == Flow(partly=1, refused=1, waiting=2, granted_amount=150000)
    assert told.before.received == 6
    assert told.delays == Delays(files=2, median=10, most=10, within=2)
    assert told.paid == 500000


def test_what_waits_beyond_its_term_is_late_unless_papers_lack(office, clock):
    clock.pass_days(200)
    told = activity(office, Period(date(2026, 11, 1), office.today()))
    assert (told.flow.waiting, told.flow.late) == (2, 1)
    # As November ended nothing was late yet.
    assert activity(office, NOVEMBER).flow.late == 0


def test_it_is_told_by_provider_and_type(office):
    told = activity(office, NOVEMBER)
    flows = {provider: flow for provider, (flow, _) in told.by_provider.items()}
    assert flows[Provider.FOUNDATION].received == 5
    assert flows[Provider.MUTUAL] == Flow(received=1, going=1, waiting=1, asked=30000)
    assert [(line.code, line.kind, line.flow.received) for line in told.by_type] == [
        ("S03", Kind.SOCIAL, 5),
        ("H01", Kind.HEALTH, 1),
    ]


def test_it_is_told_by_category_and_first_timers_are_known(office):
    told = activity(office, Period(date(2026, 11, 1), office.today()))
    lines = {line.category: line for line in told.by_category}
    widow, officer = lines[Category.WIDOW], lines[Category.ACTIVE]
    assert (widow.registered, widow.served, widow.first_time) == (1, 1, 1)
    assert (officer.registered, officer.served, officer.first_time) == (1, 1, 1)
    assert (officer.flow.granted, officer.flow.refused, officer.delays.median) == (1, 1, 3)
    assert lines[Category.ORPHAN].registered == 3
    assert lines[Category.ORPHAN].flow == Flow()
    # The dead principal is nobody to serve.
    assert Category.DECEASED not in lines
    second = activity(office, DECEMBER)
    assert [line.first_time for line in second.by_category if line.served] == [1]


def test_who_was_served_before_is_not_served_for_the_first_time(office, clock):
    family = builders.officer_file(office, "55511")
    for _ in range(2):
        page = builders.request(office, family)
        decided(office, page, Outcome.ACCEPTED, amount="100,00")
        clock.pass_days(31)
    told = activity(office, period_of(PeriodKind.MONTH, date(2027, 1, 3)))
    (line,) = [one for one in told.by_category if one.served]
    assert (line.served, line.first_time) == (1, 0)


def test_the_stages_tell_how_long_each_took(office):
    told = activity(office, Period(date(2026, 11, 1), office.today()))
    stages = {(one.code, one.provider): one.delays for one in told.stages}
    assert stages["opinion", None] == Delays(files=3, median=10, most=10)
    assert stages["transmission", None] == Delays(files=4, median=10, most=10)
    assert stages["answer", Provider.FOUNDATION] == Delays(files=3, median=0, most=0)
    assert stages["notice", None] == Delays(files=1, median=7, most=7)


def test_an_empty_period_and_one_that_has_not_begun(office):
    told = activity(office, Period(date(2001, 1, 1), date(2001, 12, 31)))
    assert told.flow == Flow()
    assert told.delays == Delays()
    with pytest.raises(InvalidError):
        activity(office, Period(date(2027, 1, 1), date(2027, 12, 31)))


def test_few_statements_whatever_the_number_of_requests(office):
    seen: list[str] = []
    engine = office.database.engine
    event.listen(engine, "before_cursor_execute", lambda *args: seen.append(args[2]))
    activity(office, NOVEMBER)
    assert len([one for one in seen if one.startswith("SELECT")]) == 8
