"""A slip's whole round through the window: composed, issued, acknowledged, answered, decided."""

from __future__ import annotations

import csv

import pytest

from desktop_app.domain.vocabulary import Outcome, Provider, SlipState, State
from desktop_app.reports.documents import make_dispatch_slip
from desktop_app.services import requests, slip_pages
from desktop_app.services.desk import system_clock
from tests import builders
from tests.driver import Driver
from tests.reports import reading
from tests.services.test_dispatch import ready_health, ready_social


@pytest.fixture
def office_folder(tmp_path):
    folder = tmp_path / "office"
    desk = builders.office(folder, system_clock)
    file = builders.officer_file(desk)
    for _ in range(3):
        ready_social(desk, file)
    ready_health(desk, file)
    desk.close()
    return folder


@pytest.fixture
def driver(office_folder, qapp):
    driver = Driver(office_folder)
    driver.start()
    yield driver
    driver.leave()


def test_a_slip_from_what_is_ready_to_its_last_answer(driver, tmp_path):
    driver.sign_in()
    desk = driver.program.desk
    page = driver.open("dispatch")
    assert page.ready_count.text() == "4"
    driver.press("إضافة 3 ملفات جاهزة")
    assert [line.remark for line in page.page.lines] == ["للدراسة"] * 3
    sent = [line.number for line in page.page.lines]
    driver.fill(channel="البريد المضمون")
    driver.press("إصدار وطباعة")
    assert driver.page_name() == "print"
    driver.wait(lambda: driver.page().pdf != b"")
    (slip,) = slip_pages.list_slips(desk)
    assert (slip.provider, slip.state) == (Provider.FOUNDATION, SlipState.ISSUED)
    (text,) = reading.pages(make_dispatch_slip(desk, slip.id).data)
    assert "البريد المضمون" in text
    assert all(number in text for number in sent)

    driver.open("slips")
    assert driver.says("أوراق الإرسال السابقة")
    page = driver.open("slip", slip_id=slip.id)
    today = desk.today().strftime("%d/%m/%Y")
    page.stub.set_values({"on": today, "reference": "1187/2026"})
    driver.press("تسجيل التوصل")
    assert driver.says("تم التوصل")

    sheet = tmp_path / "answers.csv"
    with sheet.open("w", encoding="utf-8-sig", newline="") as written:
        rows = csv.writer(written, delimiter=";")
        rows.writerow(["رقم الطلب", "القرار", "المبلغ الممنوح", "مرجع القرار", "السبب"])
        rows.writerow([sent[0], "مقبول", "5.000,00", "2026/11", ""])
        rows.writerow([sent[1].replace("-", " "), "مقبول جزئيا", "2.000,00", "2026/12", "السقف"])
        rows.writerow([sent[2], "مرفوض", "", "2026/13", "غير مستوف للشروط"])
        rows.writerow(["S-TNG-2026-000999", "مقبول", "", "", ""])
    page.read_sheet(sheet)
    driver.settle()
    assert driver.says("رقم غير معروف") or driver.says("S-TNG-2026-000999")
    driver.press("تسجيل 3 أجوبة")
    outcomes = []
    for number in sent:
        found = requests.request_page(desk, requests.find_request(desk, number))
        assert found.row.state is State.DECIDED
        outcomes.append(found.row.outcome)
    assert outcomes == [Outcome.ACCEPTED, Outcome.PARTLY, Outcome.REFUSED]
    assert slip_pages.slip_page(desk, slip.id).row.state is SlipState.ANSWERED
    driver.open("request", request_id=requests.find_request(desk, sent[0]))
    assert driver.says(slip.written)
