"""The pages of requests and imports, driven as a person would."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.domain.texts import strip_marks
from desktop_app.domain.vocabulary import Kind, Outcome, Provider, Role, State
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import moves, requests
from desktop_app.services.budget import BudgetForm, save_line
from desktop_app.services.desk import Desk
from desktop_app.services.forms import MoveForm, RequestQuery
from desktop_app.services.rows import RequestPage as Facts
from desktop_app.ui import background
from desktop_app.ui.pages import request_drafts
from desktop_app.ui.pages.desk_page import DeskPage
from desktop_app.ui.pages.documents import DocumentsPage
from desktop_app.ui.pages.import_register import ImportRegisterPage
from desktop_app.ui.pages.new_request import NewRequestPage
from desktop_app.ui.pages.request import RequestPage
from desktop_app.ui.pages.request_life import life_steps
from desktop_app.ui.pages.requests import RequestsPage, query_of
from desktop_app.ui.widgets.button import Button, ForbiddenAction
from tests import builders
from tests.ui.conftest import Way

REGISTER = Path(__file__).parent.parent / "samples" / "register-tangier.xlsx"


def buttons(page: QWidget) -> dict[str, QPushButton]:
    """The buttons a person could press, by their words."""
    return {
        one.text(): one
        for one in page.findChildren(QPushButton)
        if one.isVisibleTo(page) and one.isEnabled() and one.text()
    }


def words(page: QWidget) -> str:
    from PySide6.QtWidgets import QLabel

    labels = (one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))
    return strip_marks(" | ".join(labels))


def move(desk: Desk, page: Facts, action: RequestAction, **more: Any) -> Facts:
    return moves.move_request(desk, page.row.id, MoveForm(action, **more), page.version)


# The list


@pytest.fixture
def listed(desk: Desk, go: Way, shown) -> RequestsPage:
    file = builders.officer_file(desk)
    builders.request(desk, file)
    builders.request(desk, file, papers=())
    health = builders.request(desk, file, "H01")
    health = builders.before_decision(desk, health)
    move(desk, health, RequestAction.DECIDE, outcome=Outcome.ACCEPTED, amount="3000")
    page = shown(RequestsPage(desk, go))
    page.show_page()
    background.settle()
    return page


def test_the_list_opens_on_open_requests_and_adds_them_up(listed: RequestsPage):
    assert listed.model.rowCount() == 2
    assert "10.000,00" in listed.sums.requested.text()
    assert "0,00" in listed.sums.granted.text()


def test_all_requests_count_what_was_granted(listed: RequestsPage):
    listed.views.chosen.emit("all")
    background.settle()
    assert listed.model.rowCount() == 3
    assert "3.000,00" in listed.sums.granted.text()


def test_a_state_is_a_chip_that_can_be_lifted(listed: RequestsPage):
    listed.show_page(states=["incomplete"])
    background.settle()
    assert listed.model.rowCount() == 1
    chip = listed.chips.itemAt(0).widget()
    assert "ناقص" in chip.text()
    chip.click()
    background.settle()
    assert listed.model.rowCount() == 3


def test_the_menu_of_filters_narrows_the_list(listed: RequestsPage):
    listed.clear_filters()
    menu = listed._filter_menu()
    kinds = menu.actions()[2].menu()
    health = next(one for one in kinds.actions() if one.text() == "صحي")
    health.trigger()
    background.settle()
    assert listed.query.kinds == {Kind.HEALTH}
    assert listed.model.rowCount() == 1
    menu.deleteLater()


def test_two_days_narrow_the_list(listed: RequestsPage):
    listed.clear_filters()
    listed._ask_dates()
    listed.dates.first.setText("24/11/2026")
    listed.dates.first.picked.emit()
    background.settle()
    assert listed.model.rowCount() == 0
    assert listed.stack.currentWidget() is listed.empty
    listed.empty.button.click()
    background.settle()
    assert listed.model.rowCount() == 3


def test_searching_finds_by_number_and_enter_opens(listed: RequestsPage, go: Way):
    listed.clear_filters()
    listed.search.setText("H-TNG-2026-000001")
    listed.search.searched.emit("H-TNG-2026-000001")
    background.settle()
    assert listed.model.rowCount() == 1
    listed.search.returnPressed.emit()
    key, arguments = go.places[-1]
    assert key == "request"
    assert arguments["query"].text == "H-TNG-2026-000001"
    assert arguments["place"] == 0


def test_the_heads_order_the_list_in_the_database(listed: RequestsPage):
    listed.clear_filters()
    listed.model.sort_by("number", descending=False)
    background.settle()
    numbers = [listed.model.row(place).number for place in range(3)]
    assert numbers == sorted(numbers)


def test_an_empty_office_is_told_how_to_begin(desk: Desk, go: Way, shown):
    page = shown(RequestsPage(desk, go))
    page.show_page(open_only=False)
    background.settle()
    assert "طلب جديد" in page.empty.words.text()
    assert page.empty.button.isHidden()


def test_arguments_of_other_pages_make_a_query():
    query = query_of({"states": [State.INCOMPLETE], "providers": ["mutual"], "overdue": True})
    assert query == RequestQuery(
        states=frozenset({State.INCOMPLETE}),
        providers=frozenset({Provider.MUTUAL}),
        overdue=True,
    )


# One request


@pytest.fixture
def opened(desk: Desk, go: Way, shown) -> Callable[..., RequestPage]:
    def open_(found: Facts, seat: Desk | None = None, **arguments: Any) -> RequestPage:
        page = shown(RequestPage(seat or desk, go))
        page.show_page(request_id=found.row.id, **arguments)
        background.settle()
        return page

    return open_


def test_the_first_possible_step_is_the_primary_button(desk: Desk, opened):
    page = opened(builders.request(desk, builders.officer_file(desk)))
    primaries = [
        one for one in page.findChildren(Button) if one.kind() == "primary" and one.isVisible()
    ]
    assert [one.text() for one in primaries] == ["الشروع في الدراسة"]


def test_a_forbidden_step_is_shown_with_its_reason(desk: Desk, opened):
    page = opened(builders.request(desk, builders.officer_file(desk)))
    assert page.findChildren(ForbiddenAction)
    assert "لا وثيقة ناقصة" in words(page)


def test_a_decision_waits_for_an_outcome_and_its_reason(desk: Desk, opened, qtbot):
    found = builders.before_decision(desk, builders.request(desk, builders.officer_file(desk)))
    page = opened(found)
    buttons(page)["تسجيل القرار"].click()
    assert page.panel.form.value("outcome") == ""
    page.panel._confirm()
    background.settle()
    assert page.panel.form.boxes["outcome"].note.text()
    page.panel.form.set_values({"outcome": Outcome.REFUSED.value})
    page.panel.form.changed.emit("outcome")
    page.panel._confirm()
    background.settle()
    assert page.panel.form.boxes["reason"].note.text()
    page.panel.form.set_values({"reason": "سبقت الاستفادة هذه السنة"})
    with qtbot.waitSignal(page.changed):
        page.panel._confirm()
    background.settle()
    assert page.page is not None
    assert page.page.row.outcome is Outcome.REFUSED
    assert page.panel.isHidden()
    assert "سبقت الاستفادة هذه السنة" in words(page)


def test_escape_gives_a_step_up(desk: Desk, opened, qtbot):
    found = builders.before_decision(desk, builders.request(desk, builders.officer_file(desk)))
    page = opened(found)
    buttons(page)["تسجيل القرار"].click()
    qtbot.keyClick(page.panel, Qt.Key.Key_Escape)
    assert page.panel.isHidden()
    assert "تسجيل القرار" in buttons(page)


def test_completing_receives_the_missing_papers(desk: Desk, opened):
    page = opened(builders.request(desk, builders.officer_file(desk), papers=()))
    buttons(page)["استكمال الوثائق"].click()
    asked = page.panel.papers.missing()
    assert asked > 1
    page.panel._confirm()
    background.settle()
    assert page.page is not None
    assert page.page.row.state is State.INCOMPLETE  # nothing was said to have come
    assert page.panel.fault.text()
    page.panel.papers.receive_all()
    page.panel._confirm()
    background.settle()
    assert page.page.row.state is State.UNDER_REVIEW
    assert page.page.row.missing_papers == 0


def test_one_paper_can_be_received_before_the_others(desk: Desk, opened):
    page = opened(builders.request(desk, builders.officer_file(desk), papers=()))
    assert page.page is not None
    missing = page.page.row.missing_papers
    assert missing > 1
    line = page.papers.missing.lines[0]
    line.receive(line.paper.codes[-1])
    line.changed.emit()
    page.papers.keep.click()
    background.settle()
    assert page.page.row.missing_papers == missing - 1
    assert page.page.papers[0].received_code == line.paper.codes[-1]


def test_another_hand_on_the_request_is_told_and_shown(desk: Desk, opened):
    found = builders.request(desk, builders.officer_file(desk))
    page = opened(found)
    move(desk, found, RequestAction.REVIEW)
    buttons(page)["الشروع في الدراسة"].click()
    page.panel._confirm()
    background.settle()
    assert page.page is not None
    assert page.page.row.state is State.UNDER_REVIEW


def test_a_grant_beyond_the_budget_line_is_warned_of_and_told_afterwards(desk: Desk, opened):
    line = BudgetForm("2026", "المساعدات", Provider.FOUNDATION, frozenset({"S03"}), "4000")
    save_line(desk, line)
    page = opened(
        builders.before_decision(desk, builders.request(desk, builders.officer_file(desk)))
    )
    buttons(page)["تسجيل القرار"].click()
    background.settle()
    page.panel.form.set_values({"outcome": Outcome.ACCEPTED, "amount": "4.000"})
    page.panel.form.changed.emit("amount")
    assert not page.panel.caution.text()
    page.panel.form.set_values({"amount": "4.500"})
    page.panel.form.changed.emit("amount")
    assert "500,00" in page.panel.caution.text()
    page.panel._confirm()
    background.settle()
    assert page.page.row.amount_granted == 450_000
    assert "تجاوز هذا القرار بند الميزانية «المساعدات»" in words(page)


def test_reception_sees_why_it_may_not_decide(desk: Desk, opened):
    found = builders.before_decision(desk, builders.request(desk, builders.officer_file(desk)))
    seat = builders.seat(desk, Role.RECEPTION)
    page = opened(found, seat)
    assert "تسجيل القرار" not in buttons(page)
    background.settle()
    seat.close()


def test_the_life_says_when_papers_were_completed(desk: Desk, clock: builders.Clock):
    found = builders.request(desk, builders.officer_file(desk), papers=())
    clock.pass_days(3)
    codes = frozenset(paper.codes[0] for paper in found.papers)
    found = move(desk, found, RequestAction.COMPLETE, papers=codes)
    steps = life_steps(found, desk.today())
    assert [step.state for step in steps[:3]] == ["done", "done", "now"]
    assert steps[0].detail == "23 نونبر"
    assert steps[1].title == "مستكمل"
    assert steps[1].detail == "26 نونبر"


def test_the_term_tells_its_stop(desk: Desk, clock: builders.Clock, opened):
    found = builders.request(desk, builders.officer_file(desk), papers=())
    clock.pass_days(3)
    page = opened(found)
    assert page.term.badge.spec().text == "الأجل متوقف"
    assert "3 أيام" in page.term.stopped.text()


def test_a_late_request_shows_how_late(desk: Desk, clock: builders.Clock, opened):
    found = builders.request(desk, builders.officer_file(desk))
    assert found.row.due_on is not None
    clock.pass_days((found.row.due_on - desk.today()).days + 4)
    page = opened(found)
    assert page.term.badge.spec().text == "متأخر بـ 4 أيام"


def test_arrows_go_through_the_list(desk: Desk, opened, go: Way):
    file = builders.officer_file(desk)
    found = [builders.request(desk, file) for _ in range(3)]
    query = RequestQuery(sort="number", descending=False)
    page = opened(found[1], query=query, place=1)
    assert "2 من 3" in page.counted.text()
    page.after.click()
    assert go.places[-1][1]["request_id"] == found[2].row.id
    page.before.click()
    assert go.places[-1][1]["request_id"] == found[0].row.id


def test_the_person_and_the_papers_are_one_press_away(desk: Desk, opened, go: Way):
    found = builders.request(desk, builders.officer_file(desk))
    page = opened(found)
    page.person.click()
    assert go.places[-1][0] == "person"
    page._printing("receipt")()
    receipt = {"document": "receipt", "request_id": found.row.id}
    assert go.places[-1] == ("print", receipt)


def test_a_request_that_is_not_there_offers_the_list(desk: Desk, go: Way, shown):
    page = shown(RequestPage(desk, go))
    page.show_page(request_id=99)
    background.settle()
    assert page.gone.isVisible()
    page.gone.button.click()
    assert go.places == [("requests", {})]


# A new request


@pytest.fixture
def typing(desk: Desk, go: Way, shown) -> NewRequestPage:
    page = shown(NewRequestPage(desk, go))
    page.show_page()
    background.settle()
    return page


def begin(page: NewRequestPage, file: Any, code: str) -> None:
    page.show_page(file_id=file.file.id, person_id=file.principal.person.id)
    background.settle()
    page.what.choose(code)
    background.settle()


def answer(page: NewRequestPage, desk: Desk, code: str) -> None:
    answers = builders.answers_for(desk, code)
    page.data.form.set_values({f"answers.{name}": value for name, value in answers.items()})


def test_a_person_is_found_while_typing(desk: Desk, typing: NewRequestPage):
    builders.officer_file(desk)
    typing.who.search.setText("الزياني كريم")
    typing.who.search.searched.emit("الزياني كريم")
    background.settle()
    typing.who.search.returnPressed.emit()
    background.settle()
    assert typing.member is not None
    assert typing.member.person.given_names_ar == "كريم"
    assert typing.what.offers


def test_closed_services_are_locked_with_their_reason(desk: Desk, typing: NewRequestPage):
    file = builders.officer_file(desk)
    typing.show_page(file_id=file.file.id, person_id=file.principal.person.id)
    background.settle()
    closed = [one for one in typing.what.types.rows() if one.choice.locked]
    assert closed
    assert not closed[0].isEnabled()
    typing.what.choose(closed[0].choice.code)
    background.settle()
    assert typing.what.value() == ""


def test_closed_services_fold_until_they_are_asked_for(desk: Desk, typing: NewRequestPage):
    file = builders.officer_file(desk)
    typing.show_page(file_id=file.file.id, person_id=file.principal.person.id)
    background.settle()
    closed = [one for one in typing.what.types.rows() if one.choice.locked]
    assert closed
    assert not any(one.isVisible() for one in closed)
    one = closed[0]
    typing.what.search.setText(one.choice.title)
    typing.what.search.searched.emit(one.choice.title)
    assert one.isVisible()
    assert one.accessibleDescription() == one.choice.locked
    typing.what.search.clear()
    typing.what.search.searched.emit("")
    assert not one.isVisible()
    for fold in typing.what.types._folds:
        fold.click()
    assert all(one.isVisible() for one in closed)


def test_papers_that_are_all_optional_are_not_counted(desk: Desk, typing: NewRequestPage):
    file = builders.officer_file(desk)
    typing.show_page(file_id=file.file.id, person_id=file.principal.person.id)
    background.settle()
    typing.what.choose("S40")
    background.settle()
    assert typing.data.papers.required() == 0
    assert typing.data.counted.text() == ""
    assert not typing.data.every.isVisible()
    assert "ناقص" not in words(typing.data)


def test_the_dead_cannot_be_chosen(desk: Desk, typing: NewRequestPage):
    file = builders.widow_file(desk)
    typing.show_page(file_id=file.file.id, person_id=file.principal.person.id)
    background.settle()
    assert typing.member is None
    assert typing.who.members.value() == ""


def test_services_are_searched_by_other_names_too(desk: Desk, typing: NewRequestPage):
    file = builders.officer_file(desk)
    typing.show_page(file_id=file.file.id, person_id=file.principal.person.id)
    background.settle()
    typing.what._filter("s03")
    left = [one.choice.code for one in typing.what.types.rows() if not one.isHidden()]
    assert left == ["S03"]


def test_registering_prints_the_receipt(desk: Desk, typing: NewRequestPage, go: Way):
    begin(typing, builders.officer_file(desk), "S03")
    answer(typing, desk, "S03")
    typing.data.papers.receive_all()
    assert typing.register.isEnabled()
    typing.register.click()
    background.settle()
    key, arguments = go.places[-1]
    assert (key, arguments["document"]) == ("print", "receipt")
    found = requests.request_page(desk, arguments["request_id"])
    assert found.row.state is State.REGISTERED
    assert typing.member is None


def test_faults_stand_beside_their_fields(desk: Desk, typing: NewRequestPage, go: Way):
    begin(typing, builders.officer_file(desk), "S03")
    answer(typing, desk, "S03")
    typing.data.form.set_values({"received_on": "31/02/2026"})
    typing.register.click()
    background.settle()
    assert typing.data.form.boxes["received_on"].note.text()
    assert not go.places
    assert requests.count_requests(desk, RequestQuery()) == 0


def test_a_high_amount_warns_and_does_not_block(desk: Desk, typing: NewRequestPage, go: Way):
    begin(typing, builders.officer_file(desk), "S01")
    answer(typing, desk, "S01")
    typing.data.form.set_values({"amount": "99.000,00"})
    typing.data._edited("amount")
    assert "السقف" in typing.data.form.boxes["amount"].note.text()
    typing.register.click()
    background.settle()
    assert go.places[-1][0] == "print"


def test_an_earlier_request_of_the_same_type_is_told(desk: Desk, typing: NewRequestPage):
    file = builders.officer_file(desk)
    earlier = builders.request(desk, file, "S05")
    begin(typing, file, "S05")
    assert earlier.row.number in strip_marks(typing.data.earlier.text())


def test_what_is_used_up_stays_in_sight_with_the_request_that_used_it(
    desk: Desk, typing: NewRequestPage
):
    file = builders.officer_file(desk)
    earlier = builders.request(desk, file, "S01")
    begin(typing, file, "S05")
    (used,) = [one.choice for one in typing.what.types.rows() if one.choice.code == "S01"]
    told, cited, opens = strip_marks(used.locked).splitlines()
    assert told == "له طلب جار بشأن مساعدة عن مرض خطير أو مزمن بتاريخ 23 نونبر 2026"
    assert cited == f"{earlier.row.number} · تمنح مرة في السنة حسب إعدادات المكتب."
    assert opens == "تفتح في 1 يناير 2027."
    typing.what.choose("S01")
    assert typing.what.value() != "S01"


def test_missing_papers_are_said_to_stop_the_term(desk: Desk, typing: NewRequestPage):
    begin(typing, builders.officer_file(desk), "S01")
    assert "يتوقف الأجل" in typing.stop.text()
    typing.data.papers.receive_all()
    assert typing.stop.text() == ""


def test_what_is_typed_is_kept_and_offered_again(
    desk: Desk, typing: NewRequestPage, go: Way, shown
):
    file = builders.officer_file(desk)
    begin(typing, file, "S01")
    typing.data.form.set_values({"amount": "1.234,00"})
    typing.data.papers.lines[0].receive(typing.data.papers.lines[0].paper.codes[0])
    typing.data.changed.emit()
    assert typing.may_leave()
    background.settle()
    again = shown(NewRequestPage(desk, go))
    again.show_page()
    background.settle()
    assert not again.offer_line.isHidden()
    again.offer.pressed.emit()
    background.settle()
    assert again.what.value() == "S01"
    assert again.data.form.value("amount") == "1.234,00"
    assert again.data.papers.codes() == typing.data.papers.codes()


def test_cancelling_drops_the_draft_and_can_be_undone(desk: Desk, typing: NewRequestPage, go: Way):
    file = builders.officer_file(desk)
    begin(typing, file, "S01")
    typing.may_leave()
    draft = typing._draft()
    assert draft is not None
    typing.cancel.click()
    background.settle()
    person = file.principal.person.id
    assert request_drafts.load(desk, file.file.id, person) is None
    typing._bring_back(draft)
    background.settle()
    assert request_drafts.load(desk, file.file.id, person) is not None
    assert go.places[-1][0] == "new_request"


def test_registering_drops_the_draft(desk: Desk, typing: NewRequestPage):
    file = builders.officer_file(desk)
    begin(typing, file, "S03")
    answer(typing, desk, "S03")
    typing.may_leave()
    background.settle()
    assert request_drafts.newest(desk) is not None
    typing.register.click()
    background.settle()
    assert request_drafts.newest(desk) is None


def test_tab_goes_from_who_to_what_to_data(desk: Desk, typing: NewRequestPage):
    begin(typing, builders.officer_file(desk), "S03")
    stops: list[QWidget] = []
    here: QWidget = typing.who.search
    while here not in stops:
        stops.append(here)
        here = here.nextInFocusChain()
    order = [
        stops.index(one)
        for one in (
            typing.who.search,
            typing.what.search,
            typing.data.form.input("received_on"),
            typing.data.extra.input("note"),
            typing.register,
        )
    ]
    assert order == sorted(order)


# Importing


@pytest.fixture
def bringing(desk: Desk, go: Way, shown) -> ImportRegisterPage:
    page = shown(ImportRegisterPage(desk, go))
    page.show_page()
    return page


def test_a_workbook_is_planned_then_brought_in(bringing: ImportRegisterPage, desk: Desk):
    bringing.read_workbook(REGISTER)
    background.settle()
    assert bringing.plan is not None
    assert requests.count_requests(desk, RequestQuery()) == 0
    assert bringing.model.rowCount() == len(bringing.plan.findings)
    bringing.bring.click()
    background.settle()
    assert bringing.result is not None
    brought = requests.count_requests(desk, RequestQuery())
    assert brought == bringing.plan.requests_created > 0
    assert not bringing.bring.isVisible()


def test_findings_are_told_apart(bringing: ImportRegisterPage, tmp_path: Path):
    bringing.read_workbook(REGISTER)
    background.settle()
    assert bringing.plan is not None
    bringing.which.set_value("warning")
    bringing.which.chosen.emit("warning")
    assert bringing.model.rowCount() == len(bringing.plan.warnings)
    assert bringing.sentence.text()
    bringing.save_errors(tmp_path / "errors")
    background.settle()
    assert (tmp_path / "errors.xlsx").stat().st_size > 1000


def test_a_file_that_is_no_workbook_is_told_beside_the_zone(
    bringing: ImportRegisterPage, tmp_path: Path
):
    wrong = tmp_path / "letter.xlsx"
    wrong.write_text("dear colleague")
    bringing.read_workbook(wrong)
    background.settle()
    assert bringing.zone.fault.text()
    assert bringing.zone.choose.isEnabled()
    assert bringing.plan is None


def test_a_dropped_file_is_read(bringing: ImportRegisterPage, tmp_path: Path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "none.xlsx"))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    bringing.zone.dropEvent(event)
    background.settle()
    assert bringing.zone.fault.text()


# Every page


def test_every_stop_of_the_keyboard_has_a_name(desk: Desk, go: Way, shown):
    file = builders.officer_file(desk)
    found = builders.request(desk, file, papers=())
    person = file.principal.person.id
    opened: list[tuple[DeskPage, dict[str, Any]]] = [
        (RequestsPage(desk, go), {}),
        (RequestPage(desk, go), {"request_id": found.row.id}),
        (NewRequestPage(desk, go), {"file_id": file.file.id, "person_id": person, "type": "S01"}),
        (DocumentsPage(desk, go), {}),
        (ImportRegisterPage(desk, go), {}),
    ]
    for page, arguments in opened:
        shown(page)
        page.show_page(**arguments)
        background.settle()
        assert page.title()
        nameless = [
            one
            for one in page.findChildren(QWidget)
            if one.isVisibleTo(page)
            and one.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not (one.accessibleName() or getattr(one, "text", str)())
        ]
        assert nameless == []


def test_a_draft_of_another_form_is_no_request():
    assert request_drafts.place_of("file:new") is None
    assert request_drafts.place_of("request:a:b") is None
    place = request_drafts.place_of("request:4:7")
    assert place == {"file_id": 4, "person_id": 7, "draft": True}
