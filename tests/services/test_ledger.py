"""The ledger judges what is registered: one mechanism for offers, deposits and lists."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.errors import ConflictError, NotFoundError
from desktop_app.domain.vocabulary import Outcome, Sex, Status
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import people, requests
from desktop_app.services.desk import Desk
from desktop_app.services.forms import RequestForm
from desktop_app.services.ledger import find_rights, rights_ledger
from desktop_app.services.ledger_views import entries
from desktop_app.services.rows import FilePage, RequestPage
from desktop_app.translate import tell
from tests import builders


def lodge(desk: Desk, page: FilePage, code: str, who: int | None = None, **more) -> RequestPage:
    """A deposit as the counter makes it: everything earlier counts."""
    person_id = who or page.principal.person.id
    form = RequestForm(
        page.file.id, person_id, code, amount="5.000", answers=builders.answers_for(desk, code)
    )
    return requests.register_request(desk, replace(form, **more))


def test_what_is_used_up_is_refused_with_the_request_that_used_it(desk: Desk):
    page = builders.officer_file(desk)
    first = lodge(desk, page, "S03")
    with pytest.raises(ConflictError) as refusal:
        lodge(desk, page, "S03")
    assert refusal.value.code == "used_up"
    assert first.row.number in tell(refusal.value.message)
    assert len(requests.list_requests(desk, requests.RequestQuery(), 0, 10)) == 1


def test_what_is_not_for_the_person_is_refused_as_before(desk: Desk):
    page = builders.officer_file(desk)
    with pytest.raises(ConflictError) as refusal:
        lodge(desk, page, "S11")
    assert refusal.value.code == "closed_type"


def test_what_may_be_repeated_is_only_warned_of(desk: Desk):
    page = builders.officer_file(desk)
    first, second = lodge(desk, page, "S05"), lodge(desk, page, "S05")
    (offer,) = [
        one
        for one in requests.offers(desk, page.file.id, page.principal.person.id)
        if one.type == "S05"
    ]
    assert offer.is_open
    assert offer.reason_ar.startswith("سبق له طلب مساعدة بسبب كارثة")
    assert second.row.number in offer.reason_ar
    assert first.row.number not in offer.reason_ar


def test_a_refusal_and_a_cancelling_give_the_right_back(desk: Desk):
    page = builders.officer_file(desk)
    refused = builders.before_decision(desk, builders.request(desk, page))
    builders.step(
        desk, refused, RequestAction.DECIDE, outcome=Outcome.REFUSED,
        reasons=("other",), reason="خارج الشروط", reference="12/2026",
    )  # fmt: skip
    cancelled = lodge(desk, page, "S03")
    builders.step(desk, cancelled, RequestAction.CANCEL, reason="سجل خطأ")
    assert lodge(desk, page, "S03").row.number


def test_the_deposit_day_decides_the_year(desk: Desk, clock: builders.Clock):
    page = builders.officer_file(desk)
    lodge(desk, page, "S03", received_on="20/11/2026")
    clock.pass_days(60)
    with pytest.raises(ConflictError):
        lodge(desk, page, "S03", received_on="31/12/2026")
    assert lodge(desk, page, "S03", received_on="02/01/2027").row.received_on == date(2027, 1, 2)


def test_the_season_named_goes_before_the_day(desk: Desk):
    page = builders.officer_file(desk)
    daughter = page.members[-1].person.id
    answers = builders.answers_for(desk, "S20")
    lodge(desk, page, "S20", daughter, answers=answers | {"season": "2026"})
    lodge(desk, page, "S20", daughter, answers=answers | {"season": "2027"})
    with pytest.raises(ConflictError):
        lodge(desk, page, "S20", daughter, answers=answers | {"season": "2027"})


def test_a_paper_brought_settles_what_the_file_does_not_say(desk: Desk):
    page = builders.officer_file(desk)
    asked = lodge(desk, page, "S25", papers=frozenset({"D44"}))
    assert asked.row.type == "S25"


def test_offers_are_a_view_of_the_ledger(desk: Desk):
    page = builders.officer_file(desk)
    lodge(desk, page, "S22")
    who = page.principal.person.id
    rows = rights_ledger(desk, page.file.id, person_id=who)
    offers = requests.offers(desk, page.file.id, who)
    assert [(one.type, one.is_open, one.next_on) for one in offers] == [
        (one.type, one.entitled, one.next_on) for one in rows
    ]


def test_a_reference_asks_for_a_member_or_for_the_family(desk: Desk):
    page = builders.officer_file(desk)
    second = builders.person("ليلى", "الخطيب", sex=Sex.FEMALE, birth="1980", cnie="K445566")
    added = people.add_member(desk, page.file.id, builders.spouse(person=second))
    assert find_rights(desk, page.file.number) == (page.file.id, None)
    assert find_rights(desk, page.file.matricule) == (page.file.id, None)
    assert find_rights(desk, "k445566") == (page.file.id, added.person.id)


def test_members_with_one_answer_are_told_together(desk: Desk):
    page = builders.officer_file(desk)
    names = {one.person.id: one.person.given_names_ar for one in page.members}
    found = entries(rights_ledger(desk, page.file.id), names)
    (tickets,) = [one for one in found if one.row.type == "S32"]
    assert tickets.who_ar == "3 أفراد"
    (camp,) = [one for one in found if one.row.type == "S20"]
    assert camp.who_ar == "مريم"
    assert all(one.row.concerns for one in found)
    assert {one.row.status for one in found} == {Status.AVAILABLE, Status.CLOSED}


def test_nothing_is_told_of_who_is_not_of_the_file(desk: Desk):
    page = builders.officer_file(desk)
    with pytest.raises(NotFoundError):
        rights_ledger(desk, page.file.id, person_id=999)
    with pytest.raises(NotFoundError):
        rights_ledger(desk, 999)
