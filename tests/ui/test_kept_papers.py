"""Kept papers in the window: shown, added, dropped, taken from the scanner, removed, handed out."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from shiboken6 import isValid

from desktop_app.domain.scans import Limits
from desktop_app.domain.vocabulary import Role
from desktop_app.services import attachments, requests, trash
from desktop_app.services.attachment_rows import AttachForm
from desktop_app.services.scans import examine
from desktop_app.ui import background, this_computer
from desktop_app.ui.pages.home import HomeScreen
from desktop_app.ui.pages.pdf_preview import PdfPreview
from desktop_app.ui.pages.person import PersonPage
from desktop_app.ui.pages.request import RequestPage
from desktop_app.ui.pages.settings_scans import ScansPart
from desktop_app.ui.paper_pages import PicturePages
from desktop_app.ui.printing import PageSize
from desktop_app.ui.widgets.thumbnails import Paper, Thumbnails
from tests import builders, scans


@pytest.fixture(autouse=True)
def no_scanner():
    yield
    this_computer.keep_scan_folder(None)
    this_computer.keep_originals("")


@pytest.fixture
def page(desk):
    return builders.officer_file(desk)


@pytest.fixture
def waiting(desk, page):
    return builders.request(desk, page, "S03", papers=[])


@pytest.fixture
def paper(tmp_path) -> Path:
    path = tmp_path / "scan.pdf"
    path.write_bytes(scans.pdf(2))
    return path


@pytest.fixture
def scanner(tmp_path) -> Path:
    folder = tmp_path / "scanner"
    folder.mkdir()
    (folder / "0001.pdf").write_bytes(scans.pdf(3))
    this_computer.keep_scan_folder(folder)
    return folder


@pytest.fixture
def opened(desk, go, qtbot, qapp):
    def open_(kind, at=desk, **arguments):
        window = QMainWindow()
        page = kind(at, go)
        window.setCentralWidget(page)
        page.holder = window
        qtbot.addWidget(window)
        window.resize(1080, 700)
        window.show()
        page.open(**arguments)
        settle(qapp)
        return page

    return open_


def settle(app) -> None:
    for _ in range(4):
        background.settle()
        app.processEvents()


def keep(desk, page, data=None, **more):
    scan = examine(data or scans.pdf(), "scan.pdf", Limits())
    return attachments.add_attachment(desk, AttachForm(page.file.id, **more), scan)


def listen(signal) -> list:
    heard: list = []
    signal.connect(lambda *told: heard.append(told))
    return heard


def drop(target, *paths: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    rest = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    enter = QDragEnterEvent(QPoint(5, 5), *rest)
    target.dragEnterEvent(enter)
    if enter.isAccepted():
        target.dropEvent(QDropEvent(QPointF(5, 5), *rest))
    return enter.isAccepted()


# Adding


def test_a_paper_dropped_on_a_request_counts_as_received(desk, opened, qapp, waiting, paper):
    shown = opened(RequestPage, request_id=waiting.row.id)
    kept = shown.papers.kept
    assert drop(kept, paper)
    settle(qapp)
    card = kept.card
    choices = card.form.input("paper")
    assert choices.count() == 1 + len([c for p in waiting.papers for c in p.codes])
    code = waiting.papers[0].codes[0]
    card.form.set_values({"paper": code, "name": "عقد"})
    card.save_button.click()
    settle(qapp)
    (row,) = attachments.attachments_of_request(desk, waiting.row.id).rows
    assert (row.name, row.paper, row.pages) == ("عقد.pdf", code, 2)
    assert requests.request_page(desk, waiting.row.id).papers[0].received_on == desk.today()
    assert len(kept.grid.papers) == 1
    assert kept.count.text() == "وثيقة محفوظة واحدة"
    assert code not in {line.paper.codes[0] for line in shown.papers.missing.lines}


def test_the_one_missing_paper_is_suggested(desk, opened, qapp, page, paper):
    needed = requests.needed_papers(desk, page.file.id, page.principal.person.id, "S03")
    request = builders.request(desk, page, "S03", papers=[one.codes[0] for one in needed[1:]])
    kept = opened(RequestPage, request_id=request.row.id).papers.kept
    kept.bring_in([paper])
    settle(qapp)
    expected = needed[0].codes[0] if len(needed[0].codes) == 1 else ""
    assert kept.card.form.value("paper") == expected


def test_files_that_are_no_papers_are_named_with_the_reason(opened, qapp, waiting, tmp_path):
    trick, empty = tmp_path / "trick.pdf", tmp_path / "empty.pdf"
    trick.write_bytes(b"PK\x03\x04 a word file")
    empty.write_bytes(b"")
    kept = opened(RequestPage, request_id=waiting.row.id).papers.kept
    kept.bring_in([trick, empty])
    settle(qapp)
    assert "trick.pdf" in kept.fault.text()
    assert "الملف فارغ" in kept.fault.text()
    assert not hasattr(kept, "card")


def test_one_bad_file_does_not_stop_the_others(desk, opened, qapp, page, paper, tmp_path):
    trick = tmp_path / "trick.pdf"
    trick.write_bytes(b"MZ")
    kept = opened(PersonPage, file_id=page.file.id, tab="kept").kept
    kept.bring_in([trick, paper])
    settle(qapp)
    assert "trick.pdf" in kept.card.refused.text()
    kept.card.save()
    settle(qapp)
    assert len(attachments.attachments_of_file(desk, page.file.id).rows) == 1


def test_the_same_paper_twice_is_told_in_the_card(desk, opened, qapp, page, paper):
    keep(desk, page, scans.pdf(2))
    kept = opened(PersonPage, file_id=page.file.id, tab="kept").kept
    kept.bring_in([paper])
    settle(qapp)
    kept.card.save()
    settle(qapp)
    assert kept.card.isVisible()
    assert "محفوظة هنا من قبل" in kept.card.fault.text()


def test_who_may_not_change_cannot_add_nor_drop(desk, opened, page, waiting, paper):
    other = builders.seat(desk, Role.AUDITOR)
    kept = opened(RequestPage, other, request_id=waiting.row.id).papers.kept
    assert not kept.add.isVisible()
    assert not drop(kept, paper)
    other.close()


# Showing


def test_more_than_two_rows_wait_until_they_are_asked_for(desk, opened, qapp, page, waiting):
    for number in range(8):
        keep(desk, page, scans.pdf(mark=str(number)), request_id=waiting.row.id)
    kept = opened(RequestPage, request_id=waiting.row.id).papers.kept
    assert len(kept.grid.papers) == 6
    assert kept.more.text() == "الكل (8)"
    kept.more.click()
    assert len(kept.grid.papers) == 8
    settle(qapp)
    tops = {one.y() for one in kept.grid.papers}
    assert len(tops) == 3
    assert kept.grid.height() >= max(one.geometry().bottom() for one in kept.grid.papers)


def test_papers_of_a_file_are_shown_with_their_requests(desk, opened, qapp, page, waiting):
    keep(desk, page, request_id=waiting.row.id)
    keep(desk, page, scans.picture(), confidential=True)
    shown = opened(PersonPage, file_id=page.file.id, tab="kept")
    secret, plain = shown.kept.grid.papers
    assert waiting.row.number in plain.paper.detail
    assert plain.paper.picture
    assert not secret.paper.picture
    assert secret.paper.icon == "lock"


def test_confidential_papers_are_counted_for_others(desk, opened, page):
    keep(desk, page, confidential=True)
    other = builders.seat(desk, Role.RECEPTION)
    kept = opened(PersonPage, other, file_id=page.file.id, tab="kept").kept
    assert not kept.grid.papers
    assert "توجد وثيقة سرية" in kept.quiet.text()
    other.close()


def test_a_paper_opens_over_the_window_and_its_neighbours_follow(desk, opened, qapp, page):
    keep(desk, page, scans.tiff(8))
    keep(desk, page, scans.pdf(3))
    kept = opened(PersonPage, file_id=page.file.id, tab="kept").kept
    kept.grid.papers[0].click()
    settle(qapp)
    viewer = kept.viewer
    assert viewer.preview.pages() == 3
    assert viewer.counted.text() == "1 من 2"
    assert not viewer.before.isEnabled()
    QTest.keyClick(viewer.preview, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle(qapp)
    assert viewer.preview.pages() == 8
    assert viewer.page.text() == "الصفحة 1 من 8"
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewer.isVisible()


def test_a_removed_paper_comes_back_from_the_foot(desk, opened, qapp, page):
    keep(desk, page, scans.pdf(3), name="عقد")
    kept = opened(PersonPage, file_id=page.file.id, tab="kept").kept
    said = listen(kept.told)
    viewer = kept.open_paper(kept.found.rows[0].id)
    settle(qapp)
    viewer.take_out.click()
    settle(qapp)
    assert not kept.grid.papers
    assert [one.label for one in trash.list_trash(desk)] == ["عقد.pdf"]
    ((_words, undo),) = said
    undo()
    settle(qapp)
    (row,) = attachments.attachments_of_file(desk, page.file.id).rows
    assert row.name == "عقد.pdf"
    assert len(kept.grid.papers) == 1
    assert trash.list_trash(desk) == []


def test_a_copy_asks_a_reason_and_is_written(desk, opened, qapp, page, tmp_path):
    keep(desk, page)
    kept = opened(PersonPage, file_id=page.file.id, tab="kept").kept
    viewer = kept.open_paper(kept.found.rows[0].id)
    settle(qapp)
    viewer.copy.click()
    assert viewer.reason_box.isVisible()
    viewer.save_button.click()
    assert viewer.reason.boxes["reason"].note.text()
    viewer.reason.set_values({"reason": "طلب المحكمة"})
    viewer.copy_to(tmp_path / "out.pdf")
    settle(qapp)
    assert (tmp_path / "out.pdf").read_bytes() == scans.pdf()
    failed = listen(kept.failed)
    viewer.copy_to(tmp_path / "nowhere" / "out.pdf")
    settle(qapp)
    assert failed


def test_who_may_not_export_has_no_button(desk, opened, qapp, page):
    keep(desk, page)
    other = builders.seat(desk, Role.RECEPTION)
    kept = opened(PersonPage, other, file_id=page.file.id, tab="kept").kept
    viewer = kept.open_paper(kept.found.rows[0].id)
    settle(qapp)
    assert not viewer.copy.isVisible()
    assert viewer.take_out.isVisible()
    other.close()


def test_small_pictures_run_from_the_right(qtbot):
    grid = Thumbnails()
    qtbot.addWidget(grid)
    grid.resize(330, 200)
    grid.show()
    grid.show_papers([Paper(number, str(number)) for number in range(4)])
    places = [(one.x(), one.y()) for one in grid.papers]
    assert places[0][0] > places[1][0] > places[2][0]
    assert places[3] == (places[0][0], places[0][1] + 166)
    first = grid.papers[0]
    grid.show_papers([Paper(number, str(number)) for number in range(4)])
    assert grid.papers[0] is first


def test_a_picture_is_shown_upright_and_in_its_paper_s_size():
    target = BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (1169, 827), "white").save(target, "JPEG", exif=exif, dpi=(100, 100))
    shown = PicturePages(target.getvalue(), Limits())
    (size,) = shown.sizes()
    assert (round(size.width), round(size.height)) == (595, 842)
    picture = shown.picture(0, 200)
    assert (picture.width(), picture.height()) == (200, 283)


class CountedPages:
    """Many pages that note which of them were pictured."""

    def __init__(self, pages: int) -> None:
        self.pages, self.asked = pages, set[int]()

    def sizes(self) -> tuple[PageSize, ...]:
        return (PageSize(595, 842),) * self.pages

    def picture(self, number: int, _width: int) -> QImage:
        self.asked.add(number)
        return QImage(10, 10, QImage.Format.Format_RGB888)


def test_of_two_thousand_pages_only_those_in_sight_are_pictured(qtbot, qapp):
    preview = PdfPreview()
    qtbot.addWidget(preview)
    preview.resize(500, 600)
    preview.show()
    pages = CountedPages(2000)
    preview.show_pages(pages)
    settle(qapp)
    assert preview.pages() == 2000
    assert 0 in pages.asked
    assert len(pages.asked) <= 3
    preview.turn_to(1500)
    settle(qapp)
    assert 1500 in pages.asked
    assert len(pages.asked) <= 8


# The scanner's folder


def test_new_files_of_the_scanner_are_offered_on_a_request(desk, opened, qapp, waiting, scanner):
    kept = opened(RequestPage, request_id=waiting.row.id).papers.kept
    assert kept.scanner.text() == "من الماسح (1)"
    kept.take_scans([one.path for one in kept.waiting])
    settle(qapp)
    kept.card.form.set_values({"originals": this_computer.DELETE_ORIGINALS})
    kept.card.save()
    settle(qapp)
    assert not list(scanner.iterdir())
    assert not kept.scanner.isVisible()
    (scanner / "0002.pdf").write_bytes(scans.pdf(4))
    kept.read_scanner()
    settle(qapp)
    kept.take_scans([one.path for one in kept.waiting])
    settle(qapp)
    assert "originals" not in kept.card.form.boxes
    kept.card.save()
    settle(qapp)
    assert not list(scanner.iterdir())


def test_the_scanner_s_file_stays_unless_deletion_was_chosen(desk, opened, qapp, page, scanner):
    kept = opened(PersonPage, file_id=page.file.id, tab="kept").kept
    kept.take_scans([one.path for one in kept.waiting])
    settle(qapp)
    kept.card.save()
    settle(qapp)
    assert len(list(scanner.iterdir())) == 1
    assert len(attachments.attachments_of_file(desk, page.file.id).rows) == 1


def test_the_first_page_files_what_the_scanner_brought(desk, opened, qapp, page, waiting, scanner):
    home = opened(HomeScreen)
    assert home.scans_note.text() == "ملف جديد من الماسح."
    home.file_scan()
    settle(qapp)
    card = home.scan_card
    card.save()
    assert "رقم الطلب أو الملف" in card.form.boxes["place"].note.text()
    card.form.set_values({"place": "999999"})
    card.save()
    settle(qapp)
    assert card.form.boxes["place"].note.text()
    card.form.set_values({"place": waiting.row.number})
    card.save()
    settle(qapp)
    assert len(attachments.attachments_of_request(desk, waiting.row.id).rows) == 1
    assert not home.scans_note.isVisible()


def test_without_a_folder_nothing_is_said(desk, opened, page):
    assert not opened(HomeScreen).scans_note.isVisible()


def test_the_settings_choose_folder_and_limits(desk, qtbot, qapp, tmp_path):
    part = ScansPart(desk)
    qtbot.addWidget(part)
    part.show()
    part.show_scans()
    settle(qapp)
    assert part.folder.text() == "لم يُختر أي مجلد."
    part.take_folder(tmp_path)
    assert this_computer.scan_folder() == tmp_path
    part.take_folder(tmp_path / "gone")
    assert "غير موجود" in part.folder.text()
    part.megabytes.set_value("5")
    part.megabytes.chosen.emit("5")
    settle(qapp)
    assert attachments.limits(desk) == Limits(5, 40)
    part.take_folder(None)
    assert this_computer.scan_folder() is None


def test_limits_are_closed_to_other_roles(desk, qtbot, qapp):
    other = builders.seat(desk, Role.RECEPTION)
    part = ScansPart(other)
    qtbot.addWidget(part)
    part.show()
    part.show_scans()
    settle(qapp)
    assert not part.megabytes.isEnabled()
    other.close()


def test_a_confidential_paper_is_shown_once_its_reason_is_given(desk, opened, qapp, page):
    keep(desk, page, scans.pdf(3), confidential=True)
    kept = opened(PersonPage, file_id=page.file.id, tab="kept").kept
    kept.grid.papers[0].click()
    settle(qapp)
    viewer = kept.viewer
    assert viewer.preview.pages() == 0
    viewer.glass.close_overlay()
    settle(qapp)
    assert not isValid(viewer) or not viewer.isVisible(), "no reason, nothing to see"
    kept.grid.papers[0].click()
    settle(qapp)
    viewer = kept.viewer
    viewer.glass.reasons.set_value("control")
    viewer.glass.confirm()
    settle(qapp)
    assert viewer.isVisible()
    assert viewer.preview.pages() == 3


def test_an_auditor_sees_no_papers_and_is_told_so(desk, opened, page):
    keep(desk, page)
    auditor = builders.seat(desk, Role.AUDITOR)
    kept = opened(PersonPage, at=auditor, file_id=page.file.id, tab="kept").kept
    assert not kept.grid.papers
    assert "لا يشمل دوركم" in kept.quiet.text()
    auditor.close()
