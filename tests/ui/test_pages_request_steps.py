"""The request page: where each step stands, what its panel asks, and what the cards tell."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from desktop_app.domain.formats import BULLET
from desktop_app.domain.texts import strip_marks
from desktop_app.domain.vocabulary import (
    Kind,
    NoticeChannel,
    Outcome,
    PaymentMode,
    Provider,
    Role,
    State,
)
from desktop_app.domain.workflow import LIVES, Entry, RequestAction
from desktop_app.domain.workflow import RequestAction as A
from desktop_app.services import dispatch, people, request_reports, requests, slips, urgency
from desktop_app.services.desk import Desk
from desktop_app.services.forms import MoveForm, RequestQuery
from desktop_app.services.requests import reveal_account
from desktop_app.services.rows import RequestPage as Facts
from desktop_app.ui import background
from desktop_app.ui.pages.request import RequestPage
from desktop_app.ui.pages.request_actions import ICONS, RARE, plan_of
from desktop_app.ui.pages.request_fields import FIELDS
from desktop_app.ui.pages.request_life import life_steps
from desktop_app.ui.pages.request_term import clock_of
from desktop_app.ui.pages.requests import RequestsPage
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.life import DONE, LATER, NOW
from tests import builders

RIB = "011519000001205000534921"


@pytest.fixture
def opened(desk: Desk, qtbot) -> Callable[..., RequestPage]:
    def open_(found: Facts, seat: Desk | None = None) -> RequestPage:
        page = RequestPage(seat or desk, lambda _key, _arguments: None)
        qtbot.addWidget(page)
        page.resize(1056, 610)
        page.show()
        page.show_page(request_id=found.row.id)
        background.settle()
        return page

    return open_


@pytest.fixture
def file(desk: Desk):
    career = builders.CareerForm(matricule="90344")
    return people.register_file(desk, builders.person(rib=RIB), career, [])


def words(page: QWidget) -> str:
    labels = (one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))
    return strip_marks(" | ".join(labels)).replace("\u00a0", " ")


def ask(page: RequestPage, action: RequestAction) -> Any:
    assert page.page is not None
    offers = (*page.page.actions, *page.page.besides)
    page._ask(next(one for one in offers if one.action is action))
    return page.panel


def fill(panel: Any, **values: Any) -> None:
    for name, value in values.items():
        panel.form.set_values({name: value})
        panel.form.changed.emit(name)


def shown_fields(panel: Any) -> set[str]:
    return set(panel.form.values())


def menu_of(page: RequestPage) -> list[str]:
    more = [
        one for one in page.steps.findChildren(Button) if one.isVisible() and one.text() == "المزيد"
    ]
    return [act.text() for act in more[0].findChildren(QMenu)[0].actions()]


# Where the steps stand


def test_every_step_has_its_icon_and_every_entry_its_fields():
    steps = [step for life in LIVES.values() for step in life]
    assert {step.action for step in steps} <= set(ICONS)
    assert {entry for step in steps for entry in step.records} <= set(FIELDS)
    assert set(Entry) == set(FIELDS)


def test_the_usual_step_is_a_button_and_rare_ones_wait_in_the_menu(desk, file, opened):
    page = opened(builders.step(desk, builders.request(desk, file), A.REVIEW))
    assert page.page is not None
    plan = plan_of(page.page)
    assert plan.buttons[0].action is A.GIVE_OPINION
    assert {one.action for one in plan.more} == {A.WITHDRAW, A.CANCEL, A.MARK_URGENT}
    assert {one.action for one in plan.more} <= RARE
    assert menu_of(page) == ["تنازل المعني(ة) بالأمر", "إلغاء الطلب", "إضفاء صفة الاستعجال"]


def test_what_a_role_may_not_do_is_closed_with_its_reason(desk, file, opened):
    seat = builders.seat(desk, Role.AUDITOR)
    page = opened(builders.request(desk, file), seat)
    assert page.page is not None
    plan = plan_of(page.page)
    assert (plan.buttons, plan.closed[0].action) == ((), A.REVIEW)
    assert all("(" in words_ for words_ in menu_of(page))
    assert "صفتك لا تخول هذا الإجراء." in words(page)
    background.settle()
    seat.close()


def test_archiving_is_never_the_solid_button(desk, file, opened):
    page = opened(builders.step(desk, builders.request(desk, file), A.CANCEL, reason="مكرر"))
    buttons = [one for one in page.findChildren(QWidget) if getattr(one, "kind", None)]
    assert not [one for one in buttons if one.isVisible() and one.kind() == "primary"]


# What a panel asks


def test_a_grant_above_the_ceiling_asks_why_of_who_may(desk, file, opened):
    page = opened(builders.before_decision(desk, builders.request(desk, file)))
    panel = ask(page, A.DECIDE)
    fill(panel, outcome="accepted", amount="5.000,00")
    assert "override_reason" not in shown_fields(panel)
    fill(panel, amount="31.000,00")
    assert "override_reason" in shown_fields(panel)
    panel._confirm()
    background.settle()
    assert panel.form.boxes["override_reason"].note.text()
    fill(panel, override_reason="حالة استثنائية")
    panel._confirm()
    background.settle()
    assert page.page is not None
    assert page.page.override_reason == "حالة استثنائية"
    assert "تجاوز السقف بقرار رئيس المصلحة: حالة استثنائية" in words(page)


def test_a_deputy_is_told_that_the_ceiling_is_not_theirs_to_pass(desk, file, opened):
    found = builders.before_decision(desk, builders.request(desk, file))
    seat = builders.seat(desk, Role.DEPUTY)
    page = opened(found, seat)
    panel = ask(page, A.DECIDE)
    fill(panel, outcome="accepted", amount="31.000,00")
    assert "override_reason" not in shown_fields(panel)
    panel._confirm()
    background.settle()
    assert "السقف" in panel.form.boxes["amount"].note.text()
    background.settle()
    seat.close()


def test_the_reasons_offered_are_those_of_what_was_decided(desk, file, opened):
    page = opened(builders.before_decision(desk, builders.request(desk, file)))
    panel = ask(page, A.DECIDE)
    assert "reasons" not in shown_fields(panel)
    fill(panel, outcome="refused")
    refusals = set(panel.form.input("reasons").boxes)
    assert {"condition_not_met", "other"} <= refusals
    assert "amount" not in shown_fields(panel)
    fill(panel, outcome="partly")
    assert set(panel.form.input("reasons").boxes) == {
        "budget_spent", "ceiling", "proven_part", "other",
    }  # fmt: skip
    fill(panel, reasons="ceiling|proven_part", amount="100")
    panel._confirm()
    background.settle()
    assert page.page is not None
    assert page.page.reasons_ar == (
        "في حدود السقف المعمول به",
        "في حدود المصاريف المبررة بوثائق",
    )
    assert "في حدود السقف المعمول به" in words(page)


def test_only_an_agreement_asks_for_its_number_and_validity(desk, file, opened):
    plain = ask(opened(builders.before_decision(desk, builders.request(desk, file))), A.DECIDE)
    assert "granted_number" not in plain.form.boxes
    found = builders.before_decision(desk, builders.request(desk, file, "H08"))
    page = opened(found)
    panel = ask(page, A.DECIDE)
    assert "granted_number" not in shown_fields(panel)
    fill(panel, outcome="accepted", granted_number="EP-77", valid_from="01/12/2026")
    fill(panel, valid_until="01/11/2026")
    panel._confirm()
    background.settle()
    assert panel.form.boxes["valid_until"].note.text()
    fill(panel, valid_until="01/03/2027")
    panel._confirm()
    background.settle()
    assert "الموافقة رقم EP-77 · صالحة من 01/12/2026" in words(page)


def decided(desk: Desk, file: Any, **more: Any) -> Facts:
    page = builders.before_decision(desk, builders.request(desk, file))
    return builders.step(desk, page, A.DECIDE, outcome=Outcome.ACCEPTED, amount="5000", **more)


def paid_to(desk, page):
    """The account of a payment, which its row shows masked."""
    payment = page.payments[0]
    assert BULLET in payment.rib
    return reveal_account(desk, page.row.id, f"payments.{payment.id}")


def test_the_account_of_the_file_is_paid_without_being_shown(desk, file, opened):
    page = opened(builders.step(desk, decided(desk, file), A.NOTIFY, channel=NoticeChannel.PHONE))
    panel = ask(page, A.PAY)
    assert "rib" not in shown_fields(panel)
    fill(panel, mode="transfer")
    masked = panel.form.value("rib")
    assert RIB not in str(masked)
    assert str(masked).startswith("011")
    assert panel.form.value("amount") == "5.000,00"
    panel._confirm()
    background.settle()
    assert page.page is not None
    assert page.page.row.state is State.PAID
    assert paid_to(desk, page.page) == RIB
    assert RIB not in words(page)
    eyes = [one for one in page.amounts.findChildren(Button) if "الحساب" in one.accessibleName()]
    eyes[0].click()
    background.settle()
    assert RIB in words(page)


def test_another_account_can_be_typed(desk, file, opened):
    page = opened(builders.step(desk, decided(desk, file), A.START_PAYMENT))
    panel = ask(page, A.PAY_PART)
    fill(panel, mode="transfer", amount="2.000,00", rib="123")
    panel._confirm()
    background.settle()
    assert panel.form.boxes["rib"].note.text()
    fill(panel, rib="007130863429829015519512")
    panel._confirm()
    background.settle()
    assert page.page is not None
    assert paid_to(desk, page.page) == "007130863429829015519512"
    told = words(page.amounts)
    assert "2.000,00 درهم" in told
    assert "3.000,00 درهم" in told
    assert "مقبول في انتظار الصرف" in told


def test_a_second_demand_says_what_the_law_says(desk, file, opened):
    found = builders.request(desk, file, papers=["D01"])
    codes = frozenset(paper.codes[0] for paper in found.papers)
    page = opened(builders.step(desk, found, A.COMPLETE, papers=codes))
    panel = ask(page, A.MARK_INCOMPLETE)
    assert "55-19" in panel.caution.text()
    panel._confirm()
    background.settle()
    assert panel.form.boxes["reason"].note.text()
    assert panel.form.boxes["asked"].note.text()
    fill(panel, asked="D10", reason="انتهت صلاحيتها")
    panel._confirm()
    background.settle()
    assert page.page is not None
    assert page.page.paper_demands == 2


def test_an_inquiry_is_written_by_sections_and_read_on_the_page(desk, file, opened):
    found = builders.step(desk, builders.request(desk, file), A.REVIEW)
    page = opened(builders.step(desk, found, A.OPEN_INQUIRY))
    panel = ask(page, A.REPORT_INQUIRY)
    panel._confirm()
    background.settle()
    assert panel.form.boxes["report.situation"].note.text()
    fill(panel, **{"report.housing": "سكن مكترى", "report.proposal": "الموافقة"})
    panel._confirm()
    background.settle()
    told = words(page.reports)
    assert told.index("سكن مكترى") < told.index("الموافقة")
    assert "السكن" in told


# What the cards tell


def test_urgency_is_set_and_lifted_on_the_page(desk, file, opened):
    page = opened(builders.request(desk, file))
    panel = ask(page, A.MARK_URGENT)
    assert shown_fields(panel) == {"reason"}
    panel._confirm()
    background.settle()
    assert panel.form.boxes["reason"].note.text()
    fill(panel, reason="حالة حرجة")
    panel._confirm()
    background.settle()
    assert page.term.urgent.isVisible()
    assert "24 ساعة" in page.term.target.text()
    assert "رفع صفة الاستعجال" in menu_of(page)


def test_a_follow_up_is_withheld_with_a_sentence(desk, file, opened):
    found = builders.request(desk, file, "S41", note="كلام خاص")
    form = MoveForm(A.WRITE_REPORT, report={"session": "جلسة أولى"}, confidential=True)
    found = request_reports.write_report(desk, found.row.id, form, found.version)
    mine = opened(found)
    assert "جلسة أولى" in words(mine)
    assert "كلام خاص" in words(mine)
    seat = builders.seat(desk, Role.CASE_OFFICER)
    page = opened(found, seat)
    assert "سري" in page.withheld.text()
    assert not page.reports.isVisible()
    assert "جلسة أولى" not in words(page)
    assert "كلام خاص" not in words(page)
    background.settle()
    seat.close()


def test_a_follow_up_report_is_confidential_unless_said_otherwise(desk, file, opened):
    panel = ask(opened(builders.request(desk, file, "S41")), A.WRITE_REPORT)
    assert panel.form.value("confidential") is True
    panel = ask(opened(builders.request(desk, file, "S40")), A.WRITE_REPORT)
    assert panel.form.value("confidential") is False


# The stepper and the clock


def test_the_way_ahead_is_the_one_of_the_life(desk, file):
    page = builders.request(desk, file)
    titles = [step.title for step in life_steps(page, desk.today())]
    assert titles == [
        "مودع", "قيد الدراسة", "جاهز للإحالة", "محال", "مبتوت فيه", "مبلغ للمعني", "مصروف", "مغلق",
    ]  # fmt: skip
    health = builders.request(desk, file, "H01")
    titles = [step.title for step in life_steps(health, desk.today())]
    assert "مرسل" in titles
    assert "معوض" in titles


def test_a_life_that_turned_back_stands_in_the_order_of_time(desk, clock, file):
    page = builders.before_decision(desk, builders.request(desk, file, "H01"))
    clock.pass_days(2)
    asked = frozenset({page.papers[0].codes[0]})
    page = builders.step(desk, page, A.RETURN, reasons=("paper_lacking",), asked=asked)
    steps = life_steps(page, desk.today())
    assert [step.state for step in steps[:4]] == [DONE, DONE, DONE, NOW]
    assert (steps[3].title, steps[3].tone) == ("مرجع للنقص", "missing")
    clock.pass_days(1)
    page = builders.step(desk, page, A.COMPLETE, papers=asked)
    steps = life_steps(page, desk.today())
    assert [step.title for step in steps[:4]] == [
        "مودع", "مرسل", "مستكمل", "مراقب شكليا",
    ]  # fmt: skip
    assert steps[2].detail == "26 نونبر"


def test_an_ended_life_has_no_way_ahead(desk, file):
    page = builders.step(desk, builders.request(desk, file), A.WITHDRAW, reason="تنازل")
    steps = life_steps(page, desk.today())
    assert [step.state for step in steps] == [DONE, NOW]
    assert LATER not in [step.state for step in steps]
    assert steps[-1].icon == "log-out"


def test_the_clock_of_several_stops_counts_each_day_once(desk, clock, file):
    page = builders.request(desk, file, papers=["D01"])
    codes = frozenset(paper.codes[0] for paper in page.papers)
    clock.pass_days(3)
    page = builders.step(desk, page, A.COMPLETE, papers=codes)
    clock.pass_days(2)
    page = builders.step(
        desk, page, A.MARK_INCOMPLETE, asked=frozenset({"D10"}), reason="انتهت صلاحيتها"
    )
    clock.pass_days(4)
    told = clock_of(page, desk.today())
    assert told is not None
    assert (told.gone, told.stopped_days, told.stopped, told.late) == (2, 7, True, 0)
    page = builders.step(desk, page, A.COMPLETE, papers=codes)
    clock.pass_days(1)
    told = clock_of(page, desk.today())
    assert told is not None
    assert (told.gone, told.stopped_days, told.stopped) == (3, 7, False)
    assert told.gone + told.stopped_days == (desk.today() - page.row.received_on).days
    assert told.left == (told.due - desk.today()).days


def test_an_appeal_has_a_clock_of_its_own(desk, clock, file):
    page = decided(desk, file)
    page = builders.step(desk, page, A.PAY, mode=PaymentMode.CASH)
    page = builders.before_decision(desk, builders.request(desk, file))
    page = builders.step(desk, page, A.DECIDE, outcome=Outcome.REFUSED, reason="لا")
    clock.pass_days(10)
    page = builders.step(desk, page, A.APPEAL, reason="تظلم")
    clock.pass_days(5)
    told = clock_of(page, desk.today())
    assert told is not None
    assert (told.start.isoformat(), told.gone, told.running) == ("2026-12-03", 5, True)


# The list


def test_states_are_offered_by_what_waits_and_in_the_words_of_the_life(desk, file, qtbot):
    page = RequestsPage(desk, lambda _key, _arguments: None)
    qtbot.addWidget(page)
    menu = page._filter_menu()
    inner = menu.actions()[0].menu()
    heads = [act.text() for act in inner.actions() if act.isSeparator()]
    assert heads == ["في انتظار القرار", "صدر قرارها", "منتهية"]
    texts = [act.text() for act in inner.actions() if not act.isSeparator()]
    assert len(texts) == len(State)
    assert "قيد الدراسة / مراقب شكليا" in texts
    page.query = RequestQuery(kinds=frozenset({Kind.HEALTH}))
    inner = page._filter_menu().actions()[0].menu()
    assert "مراقب شكليا" in [act.text() for act in inner.actions()]


def test_a_list_ordered_by_state_follows_the_life(desk, file):
    first = builders.request(desk, file)
    reviewed = builders.step(desk, builders.request(desk, file), A.REVIEW)
    ended = builders.step(desk, builders.request(desk, file), A.CANCEL, reason="مكرر")
    found = requests.list_requests(desk, RequestQuery(sort="state", descending=False), 0, 10)
    assert [row.id for row in found] == [first.row.id, reviewed.row.id, ended.row.id]


def test_an_urgent_request_is_told_urgent_in_its_course(desk, file, opened):
    found = builders.request(desk, file)
    form = MoveForm(A.MARK_URGENT, reason="حالة حرجة")
    page = opened(urgency.change_urgency(desk, found.row.id, form, found.version))
    first = page.course.timeline.findChildren(QWidget)[0]
    assert "إضفاء صفة الاستعجال" in first.accessibleName()


def test_the_stepper_names_the_slip_a_request_was_sent_on(desk, file):
    page = builders.step(desk, builders.request(desk, file, "H01"), A.REVIEW)
    slip = dispatch.add_requests(desk, Provider.MUTUAL, [page.row.id])
    slips.issue_slip(desk, slip.row.id, slip.version)
    page = requests.request_page(desk, page.row.id)
    assert page.slip is not None
    sent = life_steps(page, desk.today())[2]
    assert sent.state == NOW
    assert page.slip.written in sent.detail
