"""The main job through the window: a widow with three children, her request, her receipt."""

from __future__ import annotations

import pytest

from desktop_app.domain.vocabulary import State
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import moves, people, requests
from desktop_app.services.forms import MoveForm, PeopleQuery, RequestQuery
from tests import builders
from tests.driver import Driver


@pytest.fixture
def office_folder(tmp_path):
    folder = tmp_path / "office"
    builders.office(folder).close()
    return folder


@pytest.fixture
def driver(office_folder, qapp, monkeypatch):
    driver = Driver(office_folder)
    driver.start()
    yield driver
    driver.leave()


def test_a_wrong_password_stays_outside_and_says_so(driver):
    driver.sign_in(password="not that one")
    assert not driver.is_inside()
    assert driver.gate().note.isVisible()


def test_a_widow_with_three_children(driver):
    driver.sign_in()
    assert driver.page_name() == "home"
    desk = driver.program.desk
    driver.open("file_form")
    driver.fill(family_name_ar="الزياني", given_names_ar="كريم", sex="male", birth="12/03/1970",
                died_on="01/02/2024", position="deceased", matricule="90344")  # fmt: skip
    driver.save()
    file_id, _ = people.find_file(desk, "90344")
    driver.open("member_form", file_id=file_id, relation="spouse")
    driver.fill(family_name_ar="الخطيب", given_names_ar="سعاد", sex="female", birth="1978")
    driver.save()
    widow = people.file_page(desk, file_id).members[1]
    for given, birth in (("أنس", "11/01/2006"), ("مريم", "2012"), ("علي", "05/05/2015")):
        driver.open("member_form", file_id=file_id, relation="child")
        driver.fill(family_name_ar="الزياني", given_names_ar=given, sex="male", birth=birth,
                    mother=str(widow.person.id))  # fmt: skip
        driver.save()
    page = people.file_page(desk, file_id)
    assert len(page.members) == 5
    assert page.principal.person.died_on is not None
    assert {row.mother_id for row in page.members[2:]} == {widow.person.id}

    driver.open("new_request", file_id=file_id, person_id=widow.person.id)
    request = builders.request(desk, page, "H01", widow.person.id, papers=["D32"])
    assert request.row.state is State.INCOMPLETE
    driver.open("request", request_id=request.row.id)
    assert driver.says("ناقص")
    rest = frozenset(paper.codes[0] for paper in request.papers)
    moves.move_request(
        desk, request.row.id, MoveForm(RequestAction.COMPLETE, papers=rest), request.version
    )
    driver.program.shell.refresh()
    driver.settle()
    assert driver.says("مراقب شكليا")
    driver.open("print", document="receipt", request_id=request.row.id)
    assert driver.page_name() == "print"


def test_a_fault_is_said_beside_its_field_and_nothing_is_lost(driver):
    driver.sign_in()
    desk = driver.program.desk
    driver.open("file_form")
    driver.fill(family_name_ar="الزياني", given_names_ar="كريم", sex="male", birth="12/03/2090")
    driver.save()
    assert driver.page_name() == "file_form"
    assert driver.says("تاريخ الازدياد")
    assert people.count_people(desk, PeopleQuery()) == 0
    driver.fill(birth="12/03/1990")
    driver.save()
    assert people.count_people(desk, PeopleQuery()) == 1


def test_the_lock_keeps_the_half_typed_form(driver):
    driver.sign_in()
    driver.open("file_form")
    driver.fill(family_name_ar="الزياني")
    driver.program.lock()
    driver.settle()
    assert not driver.is_inside()
    driver.sign_in()
    assert driver.is_inside()
    assert driver.page_name() == "file_form"
    assert driver.page().values()["family_name_ar"] == "الزياني"


def test_a_new_delay_of_the_lock_holds_at_once(driver):
    driver.sign_in()
    assert driver.program.idle.interval() == 5 * 60_000
    driver.open("settings", part="mine")
    driver.page().mine.delay.buttons()[0].click()
    driver.settle()
    assert driver.program.idle.interval() == 2 * 60_000
    assert driver.program.idle.isActive()


def test_every_page_opens_on_an_empty_office(driver):
    driver.sign_in()
    for key in ("home", "people", "requests", "new_request", "print", "import", "settings"):
        driver.open(key)
        assert driver.page_name() == key
    assert requests.count_requests(driver.program.desk, RequestQuery()) == 0


def test_new_words_of_the_unit_are_taken_at_once(driver):
    driver.sign_in()
    driver.open("settings")
    driver.fill(phone="05 39 12 34 56")
    driver.page().desk_changed.emit(driver.program.desk)
    driver.settle()
    assert driver.is_inside()
    assert driver.page_name() == "settings"
