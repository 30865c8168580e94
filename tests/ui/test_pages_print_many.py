"""Printing many: rows chosen in a list, a batch followed, given up, and what it reports."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.errors import ConflictError
from desktop_app.domain.messages import message
from desktop_app.domain.roles import ALLOWED
from desktop_app.domain.vocabulary import Role
from desktop_app.reports import catalogue
from desktop_app.reports.batch import Result
from desktop_app.reports.catalogue import document
from desktop_app.services import people
from desktop_app.services.desk import Desk
from desktop_app.services.exports import exports
from desktop_app.services.forms import PeopleQuery, RequestQuery
from desktop_app.services.rows import RequestPage
from desktop_app.ui import background, printing
from desktop_app.ui.pages.people import PeoplePage
from desktop_app.ui.pages.print_many import (
    EACH,
    ENDED,
    NOTHING,
    ONE,
    PRINTER,
    RUNNING,
    SETUP,
    PrintManyPage,
)
from desktop_app.ui.pages.requests import RequestsPage
from tests import builders
from tests.ui.conftest import Way

WHY = "طلب من اللجنة الجهوية"
REASON = message("Reports", "Everything on the slip was answered: there is no reminder.")


@pytest.fixture
def lodged(desk: Desk) -> list[RequestPage]:
    free, file = builders.without_limits(desk), builders.officer_file(desk)
    return [builders.request(free, file) for _ in range(3)]


@pytest.fixture
def many(desk: Desk, go: Way, shown) -> PrintManyPage:
    return shown(PrintManyPage(desk, go))


def ready(page: PrintManyPage, **arguments: object) -> None:
    page.show_page(**arguments)
    background.settle()
    assert page.stack.currentIndex() == SETUP


def refuse(monkeypatch: pytest.MonkeyPatch, refused: int) -> None:
    plain = document("deposit_receipt").make

    def make(desk: Desk, request_id: int, **chosen: object) -> object:
        if request_id == refused:
            raise ConflictError(REASON)
        return plain(desk, request_id, **chosen)

    kinds = tuple(
        replace(kind, maker=make) if kind.code == "deposit_receipt" else kind
        for kind in catalogue.DOCUMENTS
    )
    monkeypatch.setattr(catalogue, "DOCUMENTS", kinds)


def test_without_rows_it_says_where_to_choose_them(many: PrintManyPage, go: Way):
    many.show_page()
    assert many.stack.currentIndex() == NOTHING
    many.nothing.button.click()
    assert go.places[-1] == ("requests", {})


def test_all_that_a_list_holds_becomes_one_file(
    many: PrintManyPage, lodged: list[RequestPage], tmp_path: Path
):
    ready(many, query=RequestQuery(open_only=True), document="receipt")
    assert "3" in many.start.text()
    many.make(tmp_path / "receipts", WHY)
    assert many.stack.currentIndex() == RUNNING
    background.settle()
    assert many.stack.currentIndex() == ENDED
    assert many.skipped_card.isHidden()
    with pikepdf.open(tmp_path / "receipts.pdf") as bound:
        assert len(bound.pages) == 3


def test_a_file_each_goes_into_the_folder(
    many: PrintManyPage, lodged: list[RequestPage], tmp_path: Path
):
    ready(many, query=RequestQuery(open_only=True), document="receipt")
    many.ways.set_value("each")
    many.ways.chosen.emit("each")
    many.make(tmp_path, WHY)
    background.settle()
    assert len(list(tmp_path.glob("deposit_receipt-*.pdf"))) == 3
    assert many.print_.isHidden()
    assert not many.folder.isHidden()


def test_what_was_not_made_is_listed_with_its_reason(
    many: PrintManyPage, lodged: list[RequestPage], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, shown,
):  # fmt: skip
    refuse(monkeypatch, lodged[1].row.id)
    ready(many, rows=tuple(page.row for page in lodged), document="receipt")
    many.make(tmp_path / "receipts.pdf", WHY)
    background.settle()
    assert not many.skipped_card.isHidden()
    assert many.result is not None
    assert [one.item.number for one in many.result.skipped] == [lodged[1].row.number]
    assert "للتذكير" in many.reason.text()
    with pikepdf.open(tmp_path / "receipts.pdf") as bound:
        assert len(bound.pages) == 2


def test_a_batch_given_up_leaves_nothing_and_can_be_begun_again(
    many: PrintManyPage, lodged: list[RequestPage], tmp_path: Path
):
    out = tmp_path / "out"
    out.mkdir()
    ready(many, query=RequestQuery(open_only=True), document="receipt")
    many.make(out / "receipts.pdf", WHY)
    many.run.moved.connect(lambda progress: many.cancel.click() if progress.done == 1 else None)
    background.settle()
    assert many.stack.currentIndex() == SETUP
    assert list(out.iterdir()) == []
    assert many.fault.text()
    many.run.moved.disconnect()
    many.make(out / "receipts.pdf", WHY)
    background.settle()
    assert many.stack.currentIndex() == ENDED


def test_while_a_batch_runs_it_stays_in_front(
    many: PrintManyPage, lodged: list[RequestPage], tmp_path: Path
):
    ready(many, rows=(lodged[0].row,), document="receipt")
    many.make(tmp_path / "receipts.pdf", WHY)
    many.show_page(query=RequestQuery())
    assert many.source is not None
    assert len(many.source.items) == 1
    background.settle()
    assert many.stack.currentIndex() == ENDED


def test_pages_are_read_between_two_documents(
    desk: Desk, many: PrintManyPage, lodged: list[RequestPage], tmp_path: Path
):
    """The window is never held: what another page reads comes before the batch has ended."""
    order: list[str] = []
    ready(many, query=RequestQuery(open_only=True), document="receipt")
    many.run.ended.connect(lambda _result: order.append("batch"))
    many.make(tmp_path / "receipts.pdf", WHY)
    background.run(
        lambda: people.count_people(desk, PeopleQuery()), lambda _n: order.append("page")
    )
    background.settle()
    assert order == ["page", "batch"]


def test_a_folder_that_takes_no_file_is_told_and_the_choice_stays(
    many: PrintManyPage, lodged: list[RequestPage], tmp_path: Path
):
    ready(many, rows=(lodged[0].row,), document="receipt")
    many.make(tmp_path / "missing" / "receipts.pdf")
    background.settle()
    assert many.stack.currentIndex() == SETUP
    assert many.fault.text()


def test_the_one_file_goes_to_the_printer_as_it_is(
    many: PrintManyPage, lodged: list[RequestPage], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):  # fmt: skip
    sent: list[object] = []
    monkeypatch.setattr(
        printing, "print_pdf", lambda pdf, _title, sheets: sent.append((pdf, sheets))
    )
    ready(many, rows=(lodged[0].row,), document="receipt")
    many.make(tmp_path / "receipts.pdf", WHY)
    background.settle()
    many.print_.click()
    background.settle()
    assert sent == [(tmp_path / "receipts.pdf", printing.Sheets(two_sided=False))]


def test_when_nothing_was_made_only_the_reasons_are_left(
    many: PrintManyPage, lodged: list[RequestPage]
):
    ready(many, rows=(lodged[0].row,), document="receipt")
    many._ended(Result(0, (), None))
    assert many.folder.isHidden()
    assert many.print_.isHidden()


def test_the_documents_of_people_are_about_their_files(many: PrintManyPage, desk: Desk):
    builders.widow_file(desk)
    ready(many, query=PeopleQuery())
    assert many.source is not None
    assert len(many.source.items) == 1
    assert many.kind().subject is catalogue.Subject.FILE


# The ways it leaves


def closed(page: PrintManyPage) -> list[str]:
    """The ways that cannot be chosen."""
    return [row.choice.code for row in page.ways.rows() if row.choice.locked]


def test_where_there_is_a_printer_it_comes_first_unless_chosen_otherwise(
    many: PrintManyPage, lodged: list[RequestPage], monkeypatch: pytest.MonkeyPatch
):
    ready(many, query=RequestQuery(open_only=True), document="receipt")
    assert [row.choice.code for row in many.ways.rows()] == [PRINTER, ONE, EACH]
    assert many.ways.value() == ONE
    assert closed(many) == []
    many.offer(["بهو"])
    assert many.ways.value() == PRINTER
    assert many.start.text() == "طباعة 3 وثائق"
    assert many.which_printer.isHidden()
    many.offer(["بهو", "مكتب"])
    assert not many.which_printer.isHidden()
    many.ways.rows()[2].click()
    many.offer([])
    assert many.ways.value() == EACH
    assert many.no_printer.isHidden()
    many.ways.rows()[0].click()
    assert not many.no_printer.isHidden()


def test_printed_many_go_from_memory_to_the_printer_chosen(
    many: PrintManyPage, lodged: list[RequestPage], desk: Desk, monkeypatch: pytest.MonkeyPatch
):
    sent: list[tuple[bytes, printing.Sheets]] = []
    monkeypatch.setattr(printing, "printers", lambda: ["First", "Second"])
    monkeypatch.setattr(
        printing, "print_pdf", lambda pdf, _title, sheets: sent.append((pdf, sheets))
    )
    ready(many, query=RequestQuery(open_only=True), document="receipt")
    many.printer.set_value("Second")
    many.start.click()
    background.settle()
    assert many.stack.currentIndex() == ENDED
    assert many.told.text() == "أُرسلت 3 وثائق إلى الطابعة."
    assert many.folder.isHidden()
    assert many.print_.isHidden()
    ((data, sheets),) = sent
    assert sheets == printing.Sheets("Second", two_sided=False)
    with pikepdf.open(BytesIO(data)) as bound:
        assert len(bound.pages) == 3
    assert exports(desk) == []


def test_a_printer_that_is_off_is_told_and_the_choice_stays(
    many: PrintManyPage, lodged: list[RequestPage], monkeypatch: pytest.MonkeyPatch
):
    def off(*_given: object) -> None:
        raise printing.PrintingError(REASON, "not_taken")

    monkeypatch.setattr(printing, "print_pdf", off)
    ready(many, query=RequestQuery(open_only=True), document="receipt")
    many.ways.rows()[0].click()
    many.start.click()
    background.settle()
    assert many.stack.currentIndex() == SETUP
    assert many.fault.text()


def test_the_reason_is_asked_before_the_place_of_many_files(
    many: PrintManyPage, lodged: list[RequestPage], desk: Desk, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):  # fmt: skip
    asked: list[str] = []

    def place(*_given: object) -> tuple[str, str]:
        asked.append("place")
        return str(tmp_path / "receipts.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", place)
    ready(many, query=RequestQuery(open_only=True), document="receipt")
    many.start.click()
    many.asking.check()
    assert asked == []
    assert many.asking.form.boxes["reason"].note.text()
    many.asking.form.set_values({"reason": WHY})
    many.asking.check()
    background.settle()
    assert asked == ["place"]
    assert many.stack.currentIndex() == ENDED
    (row,) = exports(desk)
    assert (row.count, row.reason) == (3, WHY)


def test_one_document_alone_needs_no_reason(
    many: PrintManyPage, lodged: list[RequestPage], desk: Desk, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):  # fmt: skip
    target = tmp_path / "receipt.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(target), ""))
    ready(many, rows=(lodged[0].row,), document="receipt")
    many.start.click()
    background.settle()
    assert target.exists()
    assert exports(desk) == []


def test_who_may_not_export_finds_files_of_many_closed_in_words(
    many: PrintManyPage, lodged: list[RequestPage], desk: Desk, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(desk.sitting, "rights", ALLOWED[Role.RECEPTION])
    ready(many, query=RequestQuery(open_only=True), document="receipt")
    assert closed(many) == [ONE, EACH]
    assert all("تصدير" in row.choice.locked for row in many.ways.rows()[1:])
    assert many.ways.value() == PRINTER
    ready(many, rows=(lodged[0].row,), document="receipt")
    assert closed(many) == []
    assert many.ways.value() == ONE


# The lists


def test_ticked_requests_go_to_the_printing_of_many(
    desk: Desk, lodged: list[RequestPage], go: Way, shown, qtbot
):
    page = shown(RequestsPage(desk, go))
    page.show_page()
    background.settle()
    assert page.bulk.isHidden()
    page.table.setFocus()
    page.table.select_row(1)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert not page.bulk.isHidden()
    page.print_chosen.click()
    key, arguments = go.places[-1]
    assert key == "print_many"
    assert [row.number for row in arguments["rows"]] == [page.model.row(1).number]
    page.bulk.choose_all()
    page.print_chosen.click()
    assert go.places[-1][1]["query"].open_only
    page.model.toggle(0)
    assert not page.bulk.everything()
    page.bulk.stop.click()
    assert page.bulk.isHidden()


def test_a_narrower_list_is_not_all_that_was_chosen(
    desk: Desk, lodged: list[RequestPage], go: Way, shown
):
    page = shown(RequestsPage(desk, go))
    page.show_page()
    background.settle()
    page.bulk.choose_all()
    page.narrow(overdue=True)
    background.settle()
    assert not page.bulk.everything()


def test_people_are_ticked_with_control_and_space(
    desk: Desk, lodged: list[RequestPage], go: Way, shown, qtbot
):
    page = shown(PeoplePage(desk, go))
    page.show_page()
    background.settle()
    page.table.setFocus()
    page.table.select_first()
    was_open = page.preview.isVisible()
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert page.preview.isVisible() is not was_open
    assert page.bulk.isHidden()
    qtbot.keyClick(page.table, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert not page.bulk.isHidden()
    page.print_chosen.click()
    assert go.places[-1][0] == "print_many"


def test_the_words_of_a_way_are_never_cut(many: PrintManyPage, lodged: list[RequestPage], qtbot):
    ready(many, query=RequestQuery(open_only=True), document="receipt")
    qtbot.waitUntil(
        lambda: all(row.height() == row.heightForWidth(row.width()) for row in many.ways.rows())
    )
