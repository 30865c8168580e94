"""Thirty receipts through the window: given up in the middle, then made to the end."""

from __future__ import annotations

import pikepdf
import pytest
from sqlalchemy import func, select

from desktop_app.services.forms import RequestQuery
from desktop_app.storage.models import AuditRow
from desktop_app.ui.pages.print_many import ENDED, SETUP
from tests import builders
from tests.driver import Driver

RECEIPTS = 30


@pytest.fixture
def driver(tmp_path, qapp):
    folder = tmp_path / "office"
    desk = builders.office(folder)
    free, file = builders.without_limits(desk), builders.officer_file(desk)
    for _ in range(RECEIPTS):
        builders.request(free, file)
    desk.close()
    driver = Driver(folder)
    driver.start()
    driver.sign_in()
    yield driver
    driver.leave()


def test_thirty_receipts_are_given_up_in_the_middle_then_made(driver, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    page = driver.open("requests")
    driver.press("طباعة متعددة")
    assert driver.page_name() == "print_many"
    page = driver.page()
    assert len(page.source.items) == RECEIPTS
    page.choose("deposit_receipt")
    seen = []

    def give_up(progress):
        seen.append(progress.done)
        if progress.done == RECEIPTS // 2:
            driver.press("إلغاء")

    page.run.moved.connect(give_up)
    page.make(out / "receipts.pdf", "طلب من اللجنة الجهوية")
    driver.wait(lambda: not page.run.is_running())
    assert seen[-1] == RECEIPTS // 2
    assert list(out.iterdir()) == []
    assert printed(driver) == 0
    assert page.stack.currentIndex() == SETUP
    page.run.moved.disconnect(give_up)

    page.make(out / "receipts.pdf", "طلب من اللجنة الجهوية")
    driver.open("people")
    assert driver.page_name() == "people"
    driver.wait(lambda: not page.run.is_running())
    driver.open("print_many", query=RequestQuery())
    assert page.stack.currentIndex() == ENDED, "a report that nobody saw comes first"
    assert page.result.made == RECEIPTS
    with pikepdf.open(out / "receipts.pdf") as bound:
        assert len(bound.pages) == RECEIPTS
        with bound.open_outline() as outline:
            assert len(outline.root) == RECEIPTS
    assert [path.name for path in out.iterdir()] == ["receipts.pdf"]
    assert printed(driver) == RECEIPTS
    driver.open("print_many", query=RequestQuery())
    assert page.stack.currentIndex() == SETUP


def printed(driver):
    """How many documents the trail says left the office."""
    with driver.program.desk.read() as session:
        asked = select(func.count()).where(AuditRow.action == "print")
        return session.scalar(asked)
