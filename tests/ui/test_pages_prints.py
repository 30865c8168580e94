"""The verification of a paper and the list of what was printed, driven as a person would."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest

from desktop_app.domain.vocabulary import ReleaseWay, Role
from desktop_app.domain.workflow import RequestAction
from desktop_app.reports.catalogue import document, produce
from desktop_app.services import prints
from desktop_app.services.print_rows import Finding, PrintQuery, PrintSubject
from desktop_app.services.printing import log_print
from desktop_app.typeset import seal_of
from desktop_app.ui import background
from desktop_app.ui.pages.prints import PrintsPage
from desktop_app.ui.pages.register_page import ALL, NOTHING, days_of
from desktop_app.ui.pages.verdict_card import look_of
from desktop_app.ui.pages.verify import EMPTY, VERDICT, VerifyPage
from tests import builders
from tests.ui.test_pages_requests import Way


@pytest.fixture
def go() -> Way:
    return Way()


@pytest.fixture
def request_page(desk):
    return builders.request(desk, builders.officer_file(desk), "S03")


@pytest.fixture
def receipt(desk, request_page) -> bytes:
    return produce(desk, "deposit_receipt", request_page.row.id)


def settle(app) -> None:
    for _ in range(3):
        background.settle()
        app.processEvents()


@pytest.fixture
def opened(desk, go, qtbot, qapp):
    def open_(kind, at=desk, **arguments):
        page = kind(at, go)
        qtbot.addWidget(page)
        page.resize(1056, 610)
        page.show()
        page.open(**arguments)
        settle(qapp)
        return page

    return open_


# --- verification -------------------------------------------------------------------------------


def test_a_scanner_types_the_code_and_enter(opened, qapp, receipt):
    page = opened(VerifyPage)
    assert page.stack.currentIndex() == EMPTY
    assert page.first_focus() is page.scan
    QTest.keyClicks(page.scan, seal_of(receipt))
    QTest.keyClick(page.scan, Qt.Key.Key_Return)
    settle(qapp)
    assert page.stack.currentIndex() == VERDICT
    assert page.verdict.band.headline.text() == "الوثيقة صادرة عن هذا المكتب ورمزها سليم"
    assert page.scan.selectedText() == page.scan.text()
    QTest.keyClicks(page.scan, "RIAYA1:05")
    QTest.keyClick(page.scan, Qt.Key.Key_Return)
    settle(qapp)
    assert page.verdict.verdict.finding is Finding.TRUNCATED
    assert not page.verdict.lines.isVisible()
    assert not page.verdict.foot.isVisible()


def test_the_lines_stand_side_by_side_with_what_changed(desk, opened, qapp, request_page, receipt):
    builders.step(desk, request_page, RequestAction.REVIEW)
    page = opened(VerifyPage, given=seal_of(receipt))
    card = page.verdict
    rows = {
        card.model.cells(n)[0]: [
            " ".join(part.text for part in card.model.cells(n)[place] if hasattr(part, "text"))
            for place in (1, 2)
        ]
        for n in range(card.model.rowCount())
    }
    assert rows["الحالة"] == ["مودع", "قيد الدراسة"]
    assert rows["المستفيد"][0] == rows["المستفيد"][1] == request_page.row.beneficiary_ar
    assert card.told.text() == "تغير سطر واحد في السجل منذ إعدادها"


def test_number_and_code_are_typed_by_hand(desk, opened, qapp, receipt):
    [row] = prints.list_prints(desk, PrintQuery(), 0, 1)
    page = opened(VerifyPage)
    page.number.setText("hello")
    page.check.click()
    assert "رقم وثيقة" in page.note.text()
    page.number.setText(row.number)
    page.code.setText(row.code.lower())
    QTest.keyClick(page.code, Qt.Key.Key_Return)
    settle(qapp)
    assert page.note.text() == ""
    assert page.verdict.verdict.is_genuine
    page.code.setText("0000 0000")
    page.check.click()
    settle(qapp)
    assert page.verdict.verdict.finding is Finding.WRONG_CODE


def test_a_file_is_dropped_and_its_name_shown(opened, qapp, receipt, tmp_path):
    path = tmp_path / "receipt.pdf"
    path.write_bytes(receipt)
    page = opened(VerifyPage)
    page.scan.setText("something before")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    page.drop.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    settle(qapp)
    assert page.verdict.verdict.is_genuine
    assert "receipt.pdf" in page.header.detail.text()
    assert page.scan.text() == ""
    path.write_bytes(b"nothing")
    page.verify_file(path)
    settle(qapp)
    assert page.verdict.verdict.finding is Finding.NO_PDF


def test_each_kind_of_finding_has_its_own_shape_and_colour():
    looks = {look_of(finding) for finding in Finding}
    assert len(looks) == len({tone for tone, _ in looks}) == len({icon for _, icon in looks}) == 3
    assert look_of(Finding.GENUINE) == ("accepted", "shield-check")
    assert look_of(Finding.ALTERED) == look_of(Finding.FORGED) == ("late", "shield-x")


def test_the_verdict_leads_to_its_subject_and_its_copies(opened, go, request_page, receipt):
    page = opened(VerifyPage, given=seal_of(receipt))
    page.verdict.open_subject.click()
    page.verdict.open_list.click()
    page.printed.click()
    assert go.places[0] == ("request", {"request_id": request_page.row.id})
    assert go.places[1][0] == "prints"
    assert go.places[1][1]["subject"].request_id == request_page.row.id
    assert go.places[2] == ("prints", {})


def test_the_public_key_is_copied(opened, qapp):
    page = opened(VerifyPage)
    page.key.click()
    settle(qapp)
    assert QGuiApplication.clipboard().text().startswith("-----BEGIN PUBLIC KEY-----")


# --- what was printed ---------------------------------------------------------------------------


def test_the_list_shows_who_printed_what_on_whom_and_how(desk, opened, request_page, receipt):
    made = document("request_sheet").make(desk, request_page.row.id)
    for way in (ReleaseWay.PRINTED, ReleaseWay.PRINTED, ReleaseWay.MAILED):
        log_print(desk, made.trace, way)
    document("request_sheet").make(desk, request_page.row.id)
    page = opened(PrintsPage)
    assert page.model.rowCount() == 2
    latest = page.model.row(0)
    assert (latest.number, latest.about_ar) == ("2026/000002", request_page.row.beneficiary_ar)
    badges = page.model.cells(0)[4]
    assert [one.text for one in badges] == ["طبعت ×2", "أرسلت بالبريد"]
    page.seen.setChecked(True)
    background.settle()
    assert page.query.seen_too


def test_it_is_narrowed_and_opens_what_a_paper_is_about(
    desk, opened, go, qapp, request_page, receipt
):
    produce(desk, "person_summary", request_page.file.id)
    page = opened(PrintsPage)
    assert [page.kind.itemData(n) for n in range(page.kind.count())] == [
        "", "deposit_receipt", "person_summary",
    ]  # fmt: skip
    page.narrow(kind="deposit_receipt")
    settle(qapp)
    assert page.model.rowCount() == 1
    page.table.activated_row.emit(page.model.row(0))
    assert go.places[-1] == ("request", {"request_id": request_page.row.id})
    page.narrow(kind="", text="لا أحد بهذا الاسم")
    settle(qapp)
    assert page.stack.currentIndex() == NOTHING


def test_the_papers_of_one_subject_and_the_chip_that_lifts_it(
    desk, opened, qapp, request_page, receipt
):
    produce(desk, "person_summary", request_page.file.id)
    subject = PrintSubject(request_page.file.id, request_page.row.id)
    page = opened(PrintsPage, subject=subject, about=request_page.row.number)
    assert page.model.rowCount() == 1
    chip = page.chips.itemAt(0).widget()
    assert request_page.row.number in chip.text()
    chip.removed.emit()
    settle(qapp)
    assert page.model.rowCount() == 2


def test_a_clerk_has_no_choice_of_accounts(desk, opened):
    clerk = builders.seat(desk, Role.RECEPTION)
    page = opened(PrintsPage, at=clerk)
    assert not page.account.isVisible()
    assert page.stack.currentIndex() == NOTHING
    assert opened(PrintsPage).account.isVisible()
    clerk.close()


def test_periods_begin_on_monday_and_on_the_first(desk):
    today = desk.today()
    assert days_of("today", today) == (today, today)
    assert days_of("week", today) == (today, today)
    assert days_of("month", today) == (today.replace(day=1), today)
    assert days_of(ALL, today) == (None, None)
