"""The list of beneficiaries: who has a place, who waits, by which rule; printed and read back."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.errors import InvalidError
from desktop_app.domain.ranking import Candidate, Order, mark_of, orders_of, place_key
from desktop_app.domain.vocabulary import Category, Outcome, Relation
from desktop_app.domain.workflow import RequestAction
from desktop_app.services.beneficiary_lists import beneficiary_list
from tests import builders
from tests.documents import produce
from tests.reports import reading


def children(page):
    return [one.person.id for one in page.members if one.relation is Relation.CHILD]


def camp(desk, page, child, season=2026, **more):
    answers = {**builders.answers_for(desk, "S20"), "season": str(season)}
    return builders.request(desk, page, "S20", person_id=child, answers=answers, amount="", **more)


def decide(desk, page, outcome):
    page = builders.before_decision(desk, page)
    reasons = ("no_place",) if outcome is Outcome.REFUSED else ()
    return builders.step(
        desk, page, RequestAction.DECIDE, outcome=outcome, reasons=reasons, reference="12"
    )


@pytest.fixture
def campaign(desk, clock):
    """A daughter of an officer first, then two orphans; the daughter went the year before."""
    officer, widow = builders.officer_file(desk), builders.widow_file(desk)
    (daughter,), orphans = children(officer), children(widow)
    last_year = camp(desk, officer, daughter, 2025)
    decide(desk, last_year, Outcome.ACCEPTED)
    first = camp(desk, officer, daughter)
    clock.pass_days(1)
    second = camp(desk, widow, orphans[1])
    third = camp(desk, widow, orphans[2])
    return [one.row.number for one in (first, second, third)]


def numbers(rows):
    return [one.row.number for one in rows]


def test_by_deposit_the_first_come_have_the_places(desk, campaign):
    told = beneficiary_list(desk, "S20", 2, 2026)
    assert told.order is Order.DEPOSIT
    assert numbers(told.seated) == campaign[:2]
    assert numbers(told.waiting) == campaign[2:]
    assert [one.place for one in (*told.seated, *told.waiting)] == [1, 2, 3]
    assert [one.served_before for one in told.seated] == [True, False]


def test_by_priority_who_was_never_served_comes_first(desk, campaign):
    told = beneficiary_list(desk, "S20", 2, 2026, Order.PRIORITY)
    assert numbers(told.seated) == campaign[1:]
    assert numbers(told.waiting) == campaign[:1]


def test_a_decision_gives_its_place_and_a_refusal_takes_it(desk, clock, campaign):
    officer, widow = builders.officer_file(desk, "11223"), builders.widow_file(desk, "11224")
    granted = decide(desk, camp(desk, officer, children(officer)[0]), Outcome.ACCEPTED)
    decide(desk, camp(desk, widow, children(widow)[1]), Outcome.REFUSED)
    gone = camp(desk, widow, children(widow)[2])
    builders.step(desk, gone, RequestAction.WITHDRAW, reason="تخلى عن طلبه")
    told = beneficiary_list(desk, "S20", 0, 2026)
    assert numbers(told.seated) == [granted.row.number]
    assert numbers(told.waiting) == campaign
    assert (told.granted, told.refused) == (1, 1)


def test_the_list_names_places_and_waits_under_the_rule_it_says(desk, campaign):
    text = reading.text(
        produce(
            desk, "beneficiary_list", type="S20", seats=2, season=2026, order=Order.PRIORITY,
            members=["محمد العلمي", "فاطمة بنعلي"],
        )
    )  # fmt: skip
    for words in (
        "لائحة المستفيدين", "موسم 2026", "قاعدة الترتيب", "من لم يسبق له أن استفاد أولا",
        "لائحة الانتظار", "في مستفيدين (اثنين)", "ومترشح واحد في لائحة الانتظار (واحد)",
        "محمد العلمي", "فاطمة بنعلي", "رئيس المصلحة", *campaign,
    ):  # fmt: skip
        assert words in text, words
    waiting = text.split("لائحة الانتظار")[1]
    assert campaign[0] in waiting
    assert campaign[1] not in waiting


def test_a_season_without_requests_is_an_empty_list(desk, campaign):
    text = reading.text(produce(desk, "beneficiary_list", type="S20", seats=5, season=2019))
    assert "لا أحد له مكان" in text
    assert "دون أي مستفيد" in text
    assert "لائحة الانتظار" not in text


def test_what_cannot_be_is_said_by_its_field(desk):
    for field, given in (
        ("type", {"type": "X99", "seats": 1}),
        ("seats", {"type": "S20", "seats": -1}),
        ("order", {"type": "S20", "seats": 1, "order": Order.MERIT}),
    ):
        with pytest.raises(InvalidError) as refusal:
            produce(desk, "beneficiary_list", **given)
        assert [fault.field for fault in refusal.value.faults] == [field]


def test_the_rules_themselves():
    day, other = date(2026, 3, 1), date(2026, 3, 2)

    def one(number, received=day, before=False, category=Category.CHILD, mark=None):
        return Candidate(received, number, before, category, mark)

    people = [one("4", other, mark=18.5), one("3", before=True), one("2", mark=15.0),
              one("1", other, category=Category.ORPHAN, mark=18.5)]  # fmt: skip
    orders = {order: [p.number for p in sorted(people, key=place_key(order))] for order in Order}
    assert orders == {
        Order.DEPOSIT: ["2", "3", "1", "4"],
        Order.PRIORITY: ["1", "2", "4", "3"],
        Order.MERIT: ["1", "4", "2", "3"],
    }


def test_marks_are_read_as_they_are_written(desk):
    assert mark_of({"average": "18,45"}) == 18.45
    assert mark_of({"average": "12.5"}) == 12.5
    assert mark_of({}) is None
    assert orders_of(desk.catalogue.types["S15"])[0] is Order.MERIT
    assert Order.MERIT not in orders_of(desk.catalogue.types["S20"])
